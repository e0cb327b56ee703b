#include <galley/lexicon/words/call_words.hpp>
#include <galley/lexicon/words/inside_words.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::lexicon::all_folded;
using galley::lexicon::holds_call;

static_assert(noexcept(holds_call("")) && !holds_call(""));
static_assert(all_folded(galley::lexicon::detail::call_list));

TEST_CASE("lexicon::call_words: the reader is asked to act", "[lexicon]") {
    for (const std::string_view line :
         {"More letters? Browse here.", "Hier geht es zur App der Bucht", "Cliquez sur le lien",
          "Haz clic en el enlace", "アプリはこちら", "点击查看", "Kanalımız için tıklayın"}) {
        INFO(line);
        CHECK(holds_call(line));
    }
}

TEST_CASE("lexicon::call_words: parts of words and other words do not ask", "[lexicon]") {
    for (const std::string_view line :
         {"Here's how the app came about", "There the letter ends", "Die Hierarchie der Blätter",
          "The newsletter was founded in 1990", "Het nieuws van de dag"}) {
        INFO(line);
        CHECK_FALSE(holds_call(line));
    }
}

TEST_CASE("lexicon::call_words: none is a word of subscriptions itself", "[lexicon]") {
    for (const galley::lexicon::phrase_entry& e : galley::lexicon::detail::call_list) {
        INFO(e.phrase);
        CHECK(galley::lexicon::find_inside_word(e.phrase, 0) != galley::lexicon::cue::subscribe);
    }
}
