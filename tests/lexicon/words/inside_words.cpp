#include <galley/lexicon/words/inside_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::cue;
using galley::lexicon::find_inside_word;

static_assert(noexcept(find_inside_word("", 0)) && find_inside_word("", 0) == cue::none);

static_assert(galley::lexicon::all_folded(galley::lexicon::detail::all_inside.entries));

TEST_CASE("lexicon::inside_words: whole words, in any case", "[lexicon]") {
    CHECK(find_inside_word("with Written Permission of the paper", 5) == cue::legal);
    CHECK(find_inside_word("news in your inbox", 8) == cue::subscribe);
    CHECK(find_inside_word("Tout est r\xC3\xA9serv\xC3\xA9 aux abonn\xC3\xA9s", 9) ==
          cue::subscribe);
    CHECK(find_inside_word("the permission of the mayor", 4) == cue::none);
    CHECK(find_inside_word("donated", 0) == cue::none);
}
