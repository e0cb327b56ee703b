#include <galley/io/uuid.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

std::string uuid(std::string_view s) {
    std::string out;
    galley::io::append_uuid(s, out);
    return out;
}

} // namespace

TEST_CASE("io::append_uuid: version 8 and variant of RFC 9562", "[io]") {
    for (const std::string_view s : {"", "a", "b", "a longer text"}) {
        const std::string id = uuid(s);
        REQUIRE(id.size() == 36);
        CHECK(id[8] == '-');
        CHECK(id[13] == '-');
        CHECK(id[18] == '-');
        CHECK(id[23] == '-');
        CHECK(id[14] == '8');
        CHECK(std::string("89ab").find(id[19]) != std::string::npos);
        CHECK(id.find_first_not_of("0123456789abcdef-") == std::string::npos);
    }
}

TEST_CASE("io::append_uuid: tells texts apart and never changes", "[io]") {
    CHECK(uuid("a") != uuid("b"));
    CHECK(uuid("") != uuid(std::string_view("\0", 1)));
    CHECK(uuid("galley") == uuid("galley"));
}
