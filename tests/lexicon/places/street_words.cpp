#include <galley/lexicon/places/street_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(all_folded(street_list));
static_assert(all_folded(before_list));

TEST_CASE("lexicon::street_words: behind a number and before one", "[lexicon]") {
    CHECK(street_words.match_whole("Street"));
    CHECK_FALSE(street_words.match_whole("Streets"));
    CHECK(street_words_before.match_whole("ul"));
    CHECK(street_words_before.match_whole("Calle"));
    CHECK_FALSE(street_words_before.match_whole("Street"));
}
