#include <galley/lexicon/words/caption_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::caption_words: who is where in a picture", "[lexicon]") {
    CHECK(shows_somebody("Anna Novak (left) and the mayor"));
    CHECK(shows_somebody("Anna Novak, right, at the quay"));
    CHECK(shows_somebody("Anna Novak (li.) am Kai"));
    CHECK_FALSE(shows_somebody("Anna Novak left the quay"));
}

TEST_CASE("lexicon::caption_words: how agencies speak of a picture", "[lexicon]") {
    CHECK(is_picture_word("photo"));
    CHECK(is_picture_kind("file"));
    CHECK(is_picture_verb("provided"));
    CHECK_FALSE(is_picture_word("picture"));
    CHECK_FALSE(is_picture_kind("photo"));
    CHECK_FALSE(is_picture_verb("of"));
}

TEST_CASE("lexicon::caption_words: what a bracket behind a name holds", "[lexicon]") {
    for (const std::string_view side :
         {"left", "r.", "links", "2. von rechts", "second left", "dcha.", "a destra",
          "\u0441\u043B\u0435\u0432\u0430", "\u53F3"}) {
        INFO(side);
        CHECK(is_side_of_picture(side));
    }
    for (const std::string_view other :
         {"", "47", "d", "from right to left", "leftist", "the old harbour, left", "CDU"}) {
        INFO(other);
        CHECK_FALSE(is_side_of_picture(other));
    }
}

TEST_CASE("lexicon::caption_words: what stands for a picture", "[lexicon]") {
    CHECK(is_picture_mark("Image"));
    CHECK(is_picture_mark("Foto"));
    CHECK_FALSE(is_picture_mark("image"));
    CHECK_FALSE(is_picture_mark("Image of the day"));
}

TEST_CASE("lexicon::caption_words: what figures are called", "[lexicon]") {
    CHECK(figure_label("Figure 3: Boats") == 6);
    CHECK(figure_label("Abb. 2 Boote") == 4);
    CHECK(figure_label("\u56F31") == 3);
    CHECK(figure_label("Boats 1") == 0);
    CHECK(figure_label("") == 0);
}
