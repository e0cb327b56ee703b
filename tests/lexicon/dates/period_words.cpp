#include <galley/lexicon/dates/period_words.hpp>

#include "support/catch.hpp"

using namespace galley;

TEST_CASE("lexicon::period_words: what one pays by, and what leads to it", "[lexicon]") {
    for (const char* word : {"month", "Monat", "MOIS", "m\u00EAs"}) {
        INFO(word);
        CHECK(lexicon::period_words.match_whole(word));
    }
    CHECK_FALSE(lexicon::period_words.match_whole("minute"));
    CHECK(lexicon::per_words.match_whole("par"));
    CHECK_FALSE(lexicon::per_words.match_whole("before"));
}
