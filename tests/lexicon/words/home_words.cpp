#include <galley/lexicon/words/home_words.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using galley::lexicon::is_home_word;

TEST_CASE("lexicon::home_words: every name is folded and listed once", "[lexicon]") {
    CHECK(galley::lexicon::all_folded(galley::lexicon::detail::home_word_list));
    std::set<std::string_view> seen;
    for (const auto& e : galley::lexicon::detail::home_word_list) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
    }
}

TEST_CASE("lexicon::home_words: whole names, however they are written", "[lexicon]") {
    for (const char* s : {"HOME", "Startseite", "Αρχική", "首页"}) {
        INFO(s);
        CHECK(is_home_word(s));
    }
    for (const char* s : {"Home & Garden", "Sport", ""}) {
        INFO(s);
        CHECK_FALSE(is_home_word(s));
    }
}
