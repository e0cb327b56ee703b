#include <galley/lexicon/words/function_words.hpp>

#include "support/catch.hpp"

#include <galley/text/unicode.hpp>

using namespace galley;

namespace {

template <std::size_t N>
void check(const lexicon::function_words (&list)[N]) {
    for (const auto& l : list) {
        INFO(l.code);
        CHECK(std::string_view(l.code).size() == 2);
        CHECK(std::string_view(l.words).size() > 40);
        CHECK(std::string_view(l.words).find("  ") == std::string_view::npos);
        for (const std::string_view s : {l.words, l.letters})
            for (std::size_t i = 0; i < s.size();) {
                const text::code_point c = text::decode(s, i);
                REQUIRE(c.valid);
                CHECK(text::fold(c.value) == c.value);
                i += c.size;
            }
    }
}

} // namespace

TEST_CASE("lexicon::function_words: folded, one blank between words", "[lexicon]") {
    check(lexicon::latin_languages);
    check(lexicon::cyrillic_languages);
    check(lexicon::arabic_languages);
    check(lexicon::devanagari_languages);
}
