#include <galley/lexicon/words/edit_words.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley::lexicon;

static_assert(all_folded(galley::lexicon::detail::edit_word_list));

TEST_CASE("lexicon::edit_words: whole buttons, however they are written", "[lexicon]") {
    for (const std::string_view button : {"edit", "Edit source", "Bearbeiten", "Править", "編集"}) {
        INFO(button);
        CHECK(edit_words.match_whole(button));
    }
    CHECK_FALSE(edit_words.match_whole("edition"));
    CHECK_FALSE(edit_words.match_whole("edit this"));
}
