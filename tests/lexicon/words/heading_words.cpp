#include <galley/lexicon/words/heading_words.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using galley::lexicon::find_heading_word;

TEST_CASE("lexicon::heading_words: every name is folded and listed once", "[lexicon]") {
    CHECK(galley::lexicon::all_folded(galley::lexicon::detail::heading_word_list));
    std::set<std::string_view> seen;
    for (const auto& e : galley::lexicon::detail::heading_word_list) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
    }
}

TEST_CASE("lexicon::heading_words: whole lines, however they are written", "[lexicon]") {
    for (const char* s : {"KEY POINTS", "Einleitung", "Zutaten:", "Résumé", "要約"}) {
        INFO(s);
        CHECK(find_heading_word(s).found);
        CHECK_FALSE(find_heading_word(s).closes);
    }
    CHECK(find_heading_word("Fazit:").closes);
    for (const char* s : {"Key points of the day", "Sport", ":", ""}) {
        INFO(s);
        CHECK_FALSE(find_heading_word(s).found);
    }
}
