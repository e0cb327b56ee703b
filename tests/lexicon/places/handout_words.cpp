#include <galley/lexicon/places/handout_words.hpp>

#include "support/catch.hpp"

#include <string>

using galley::lexicon::all_folded;
using galley::lexicon::is_handout_word;
using galley::lexicon::may_end_in_handout;

static_assert(noexcept(is_handout_word("")) && !is_handout_word(""));
static_assert(all_folded(galley::lexicon::detail::handout_list));

TEST_CASE("lexicon::handout_words: the whole is one of them", "[lexicon]") {
    CHECK(is_handout_word("Submitted photo"));
    CHECK(is_handout_word("CONTRIBUTED IMAGE"));
    CHECK(is_handout_word("Cortes\u00EDa"));
    CHECK_FALSE(is_handout_word("Submitted photos of the harbour"));
    CHECK_FALSE(is_handout_word("Harbour Post"));
}

TEST_CASE("lexicon::handout_words: two letters may end one of them", "[lexicon]") {
    for (const auto& e : galley::lexicon::detail::handout_list)
        CHECK(may_end_in_handout(std::string("A quay. ") + e.phrase));
    CHECK(may_end_in_handout("SUBMITTED PHOTO"));
    CHECK(may_end_in_handout("CORTES\u00CDA"));
    CHECK(may_end_in_handout("photo\u200B"));
    CHECK_FALSE(may_end_in_handout("The harbour"));
    CHECK_FALSE(may_end_in_handout("o"));
    CHECK_FALSE(may_end_in_handout(""));
}
