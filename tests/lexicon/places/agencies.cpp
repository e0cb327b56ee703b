#include <galley/lexicon/places/agencies.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(agencies.match("新华社北京").size == 9);

TEST_CASE("lexicon::agencies: every entry finds itself and has a name", "[lexicon]") {
    CHECK(all_folded(detail::agency_list));
    for (const agency_entry& e : agencies.entries()) {
        INFO(e.phrase);
        const phrase_match m = agencies.match(e.phrase);
        REQUIRE(m);
        CHECK(std::string_view(agencies[m.index].phrase) == e.phrase);
        CHECK(agencies[m.index].name == e.name);
        CHECK_FALSE(std::string_view(e.name).empty());
    }
}
