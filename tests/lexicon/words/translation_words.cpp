#include <galley/lexicon/words/translation_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::translation_words: every phrase finds itself", "[lexicon]") {
    for (const translation_word& w : translation_words.entries()) {
        INFO(w.phrase);
        const phrase_match m = translation_words.match_whole(w.phrase);
        REQUIRE(m);
        CHECK(std::string_view(translation_words[m.index].phrase) == w.phrase);
        CHECK(w.what != note_word::none);
        CHECK((w.what == note_word::language) == (w.code[0] != '\0'));
    }
}
