#include <galley/lexicon/words/answer_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(all_folded(yes_list));
static_assert(all_folded(no_list));

TEST_CASE("lexicon::answer_words: whole words at the start", "[lexicon]") {
    CHECK(yes_words.match("Yes, every day"));
    CHECK(yes_words.match("\u041D\u0435\u0442").size == 0);
    CHECK(no_words.match("\u041D\u0435\u0442"));
    CHECK(no_words.match("Nein."));
    CHECK_FALSE(no_words.match("Notes"));
    CHECK_FALSE(yes_words.match("Yesterday"));
}
