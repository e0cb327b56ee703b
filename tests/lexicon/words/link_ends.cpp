#include <galley/lexicon/words/link_ends.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using namespace galley::lexicon;

static_assert(noexcept(find_more("")) && find_more("") == 0);
static_assert(all_folded(galley::lexicon::detail::more_words));
static_assert(all_folded(galley::lexicon::detail::window_remarks));

TEST_CASE("lexicon::link_ends: where more begins", "[lexicon]") {
    CHECK(find_more("It rains. more") == 10);
    CHECK(find_more("Es regnet. Mehr lesen") == 11);
    CHECK(find_more("雨です。続きを読む") == std::string_view("雨です。").size());
    CHECK(find_more("It rains. moreover") == std::string_view("It rains. moreover").size());
    CHECK(find_more("It rains more here") == std::string_view("It rains more here").size());
    // the window of the search may begin inside a letter
    std::string_view long_line = "ÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄ. mehr";
    CHECK(long_line.substr(find_more(long_line)) == "mehr");
}

TEST_CASE("lexicon::link_ends: remarks on windows", "[lexicon]") {
    for (const std::string_view line :
         {"River Daily (opens in new window", "Flusspost (öffnet im neuen Fenster",
          "Le Fleuve, nouvelle fenêtre", "El Río (se abre en una ventana nueva",
          "河新聞（新しいタブで開く"}) {
        INFO(line);
        CHECK(ends_in_window_remark(line));
    }
    CHECK_FALSE(ends_in_window_remark("The shop opens in new windows"));
    CHECK_FALSE(ends_in_window_remark(""));
}
