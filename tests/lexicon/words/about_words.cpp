#include <galley/lexicon/words/about_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::about_words: how sites head what they are", "[lexicon]") {
    CHECK(opens_about("About the Harbour Post"));
    CHECK(opens_about("ÜBER UNS"));
    CHECK(opens_about("O nas"));
    CHECK(opens_about("О НАС"));
    CHECK(opens_about("Σχετικά με εμάς"));
    CHECK(opens_about("关于我们"));
    CHECK_FALSE(opens_about("All about us"));
    CHECK_FALSE(opens_about("Over"));
    CHECK_FALSE(opens_about(""));
}

TEST_CASE("lexicon::about_words: the list is folded", "[lexicon]") {
    for (const std::string_view word : detail::about_words) {
        INFO(word);
        CHECK(galley::text::match_folded(word, 0, word) == word.size());
    }
}
