#include <galley/lexicon/handout_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::all_folded;
using galley::lexicon::is_handout_word;

static_assert(noexcept(is_handout_word("")) && !is_handout_word(""));
static_assert(all_folded(galley::lexicon::detail::handout_list));

TEST_CASE("lexicon::handout_words: the whole is one of them", "[lexicon]") {
    CHECK(is_handout_word("Submitted photo"));
    CHECK(is_handout_word("CONTRIBUTED IMAGE"));
    CHECK(is_handout_word("Cortes\u00EDa"));
    CHECK_FALSE(is_handout_word("Submitted photos of the harbour"));
    CHECK_FALSE(is_handout_word("Harbour Post"));
}
