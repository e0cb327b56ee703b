#include <galley/rules/head/title_echo.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <memory>
#include <string>

using namespace galley;
using galley_tests::bridge_body;
using galley_tests::hand_page;
using rules::clue;
using rules::title_clues;

namespace {

title_clues clues_of(std::string_view marked, std::size_t i) {
    hand_page h(marked);
    const rules::page p = h.page();
    const rules::title_window w(p);
    title_clues c;
    const auto echo = std::make_unique<rules::title_echo>(p, w);
    echo->read_body_share(i, c);
    echo->read_words(i, c);
    echo->read_whole_repeats(i, c);
    echo->read_near_repeats(i, c);
    echo->read_below(i, c);
    return c;
}

} // namespace

TEST_CASE("rules::title_echo: the body takes up the title's words", "[rules]") {
    const std::string text = "Council: bridge over river\n\nWeather report tomorrow\n\n";
    const title_clues title = clues_of(text + bridge_body, 0);
    const title_clues other = clues_of(text + bridge_body, 1);
    CHECK(title[clue::echo_body] > other[clue::echo_body]);
    CHECK(title[clue::echo_below] > other[clue::echo_below]);
}

TEST_CASE("rules::title_echo: the same line elsewhere, beside it or behind the body", "[rules]") {
    const std::string title = "Council opens new bridge\n\n";
    const title_clues once = clues_of(title + bridge_body, 0);
    CHECK(once[clue::again] == 0);
    CHECK(once[clue::again_beside] == 0);
    const title_clues twice = clues_of(title + "COUNCIL OPENS NEW BRIDGE\n\n" + bridge_body, 0);
    CHECK(twice[clue::again] == 1);
    CHECK(twice[clue::again_beside] == 1);
    CHECK(twice[clue::again_behind] == 0);
    const title_clues parted =
        clues_of(title + "Coun\u00ADcil opens new bridge\n\n" + bridge_body, 0);
    CHECK(parted[clue::again_beside] == 1);
}

TEST_CASE("rules::title_echo: with a kicker in front and without", "[rules]") {
    const std::string text = "Town life Council opens new bridge over the river\n\n"
                             "Council opens new bridge over the river\n\n";
    CHECK(clues_of(text + bridge_body, 0)[clue::has_kicker] == 1);
    CHECK(clues_of(text + bridge_body, 1)[clue::has_kicker] == 0);
    CHECK(clues_of(text + bridge_body, 1)[clue::kicker_elsewhere] == 1);
}

TEST_CASE("rules::title_echo: names, captions, offers and sites", "[rules]") {
    const auto one = [](std::string_view line) {
        return clues_of(std::string(line) + "\n\n" + bridge_body, 0);
    };
    CHECK(one("Anna Novak")[clue::name] != 0);
    CHECK(one("Council opens new bridge over river")[clue::name] == 0);
    CHECK(one("The new bridge over the river / Reuters")[clue::caption] == 1);
    CHECK(one("Council opens new bridge over river")[clue::caption] == 0);
    CHECK(one("River News Network")[clue::site] == 1);
    CHECK(one("Council opens new bridge over river")[clue::furniture] == 0);
}

TEST_CASE("rules::title_echo: the words of the body from a line on", "[rules]") {
    hand_page h("Weather report\n" + bridge_body);
    const text::word_set words = rules::body_words(h.page(), 1, 1500);
    CHECK(words.share_of("council bridge ferry") == 100);
    CHECK(words.share_of("weather report") == 0);
}
