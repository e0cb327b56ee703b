#include <galley/lexicon/words/topic_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::topic_words: words for topics, by their begin", "[lexicon]") {
    for (const char* label : {"Topics", "THEMEN", "Temas", "\u0422\u0435\u043C\u044B", "Sujets"}) {
        INFO(label);
        CHECK(is_word_of_topics(label));
    }
    for (const char* label : {"Tags", "Keywords", "Schlagworte", ""}) {
        INFO(label);
        CHECK_FALSE(is_word_of_topics(label));
    }
}
