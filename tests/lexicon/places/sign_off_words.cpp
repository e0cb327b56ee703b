#include <galley/lexicon/places/sign_off_words.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using namespace galley::lexicon;

static_assert(all_folded(galley::lexicon::detail::with_list));
static_assert(noexcept(match_with_agency("")) && match_with_agency("") == 0);

TEST_CASE("lexicon::sign_off_words: the longest phrase before an agency", "[lexicon]") {
    CHECK(match_with_agency("With AFP") == 4);
    CHECK(match_with_agency("With files from AP") == 15);
    CHECK(match_with_agency("Avec l'AFP") == 7);
    CHECK(match_with_agency("mit Material von dpa") == 16);
    CHECK(match_with_agency("Without AFP") == 0);
    CHECK(match_with_agency("AFP with AP") == 0);
}
