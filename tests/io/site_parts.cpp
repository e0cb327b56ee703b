#include <galley/io/site_parts.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using galley::io::site_parts;

namespace {

std::vector<std::string> parts(std::string_view site) {
    std::vector<std::string> out;
    for (const std::string_view part : site_parts(site)) out.emplace_back(part);
    return out;
}

using list = std::vector<std::string>;

} // namespace

TEST_CASE("io::site_parts: cuts at bars, underscores and spaced dashes", "[io]") {
    CHECK(parts("").empty());
    CHECK(parts(" _ | ").empty());
    CHECK(parts("News_Harbour Daily") == list{"News", "Harbour Daily"});
    CHECK(parts("_News | Harbour Daily - Net") == list{"News", "Harbour Daily", "Net"});
    CHECK(parts("News \xE2\x80\x93 Harbour \xE2\x80\x94 Net") == list{"News", "Harbour", "Net"});
    CHECK(parts("\xE6\x96\xB0\xE9\x97\xBB\xEF\xBD\x9C\xE6\xB8\xAF") ==
          list{"\xE6\x96\xB0\xE9\x97\xBB", "\xE6\xB8\xAF"});
}

TEST_CASE("io::site_parts: keeps hyphens inside names", "[io]") {
    CHECK(parts("Stratford-upon-Avon Herald") == list{"Stratford-upon-Avon Herald"});
    CHECK(parts("TV/Radio") == list{"TV/Radio"});
}
