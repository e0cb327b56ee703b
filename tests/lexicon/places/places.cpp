#include <galley/lexicon/places/places.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(match_city("NEW YORK (Reuters)", 0) == 8);
static_assert(match_city("Romeo and Juliet", 0) == 0);

TEST_CASE("lexicon::places: every entry finds itself", "[lexicon]") {
    CHECK(all_folded(detail::city_list));
    CHECK(all_folded(detail::local_city_list));
    CHECK(all_folded(detail::region_list));
    for (const phrase_entry& e : cities.entries())
        CHECK(match_city(e.phrase, 0) >= std::string_view(e.phrase).size());
    for (const phrase_entry& e : local_cities.entries())
        CHECK(match_city(e.phrase, 0) >= std::string_view(e.phrase).size());
    for (const phrase_entry& e : regions.entries())
        CHECK(regions.match(e.phrase).size == std::string_view(e.phrase).size());
}

TEST_CASE("lexicon::places: case and accents as written", "[lexicon]") {
    CHECK(match_city("MÜNCHEN. Der", 0) == 8);
    CHECK(match_city("İstanbul - ", 0) == 9);
    CHECK(match_city("ΑΘΗΝΑ", 0) == 10);
    CHECK(match_city("北京1月", 0) == 6);
    CHECK(match_city("Bali - ", 0) == 4);
    CHECK(regions.match("N.M. (AP)").size == 4);
}
