#include <galley/text/word_set.hpp>

#include "support/catch.hpp"

#include <string>

using galley::text::word_set;

TEST_CASE("text::word_set: share_of weighs words by their length", "[text]") {
    word_set words;
    words.add("The council opens a new bridge over the river.");
    CHECK(words.share_of("COUNCIL opens bridge") == 100);
    CHECK(words.share_of("of the an") == 0);
    CHECK(words.share_of("") == 0);
    CHECK(words.share_of("council zebra") < 70);
    CHECK(words.share_of("council zebra") > 40);
}

TEST_CASE("text::word_set: scripts without blanks are compared by pairs of characters", "[text]") {
    word_set words;
    words.add("\xE5\x8C\x97\xE4\xBA\xAC\xE5\xA4\xA9\xE6\xB0\x94");
    CHECK(words.share_of("\xE5\x8C\x97\xE4\xBA\xAC") == 100);
    CHECK(words.share_of("\xE4\xBA\xAC\xE5\x8C\x97") == 0);
}

TEST_CASE("text::word_set: seldom claims a word it does not have", "[text]") {
    word_set words;
    for (int i = 0; i < 300; ++i) words.add("word" + std::to_string(i));
    int wrong = 0;
    for (int i = 0; i < 1000; ++i)
        wrong += words.share_of("other" + std::to_string(i)) != 0 ? 1 : 0;
    CHECK(wrong < 40);
}
