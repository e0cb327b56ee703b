#include <galley/lexicon/places/provinces.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(provinces.match_whole("Lu"));

TEST_CASE("lexicon::provinces: every character is one that registrations use", "[lexicon]") {
    CHECK(all_folded(detail::province_list));
    for (const province& p : provinces.entries()) {
        INFO(p.phrase);
        CHECK(provinces.match_whole(p.phrase));
        CHECK(province_characters.find(p.character) != std::string_view::npos);
    }
}
