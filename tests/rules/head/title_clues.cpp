#include <galley/rules/head/title_clues.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <galley/rules/compose.hpp>

#include <string>

using namespace galley;
using galley_tests::bridge_body;
using galley_tests::hand_page;
using rules::clue;
using rules::title_clues;
using rules::title_window;
using rules::detail::standing;

namespace {

/// The shape of line `i` once single lines have been judged.
title_clues clues_of(std::string_view marked, std::size_t i) {
    hand_page h(marked);
    const rules::page p = h.page();
    for (std::size_t k = 0; k < p.size(); ++k) rules::judge_line(p, k);
    title_clues c;
    rules::detail::read_marks(p, i, c);
    rules::detail::read_shape(p, rules::title_window(p), i, c);
    return c;
}

std::uint8_t shape(std::string_view line, clue what) {
    return clues_of(std::string(line) + "\n\n" + bridge_body, 0)[what];
}

} // namespace

TEST_CASE("rules::title_clues: how a line ends and opens", "[rules]") {
    CHECK(shape("Council opens new bridge", clue::ending) == 0);
    CHECK(shape("The council opened a bridge.", clue::ending) == 1);
    CHECK(shape("Does the bridge come too late?", clue::ending) == 2);
    CHECK(shape("The bridge that never was...", clue::ending) == 6);
    CHECK(shape("Council opens new bridge", clue::opening) == 0);
    CHECK(shape("- Council opens new bridge", clue::opening) == 1);
    CHECK(shape("and a ferry takes its place", clue::opening) == 7);
    CHECK(shape("[Harbour Column] Council opens new bridge", clue::opening) == 0);
}

TEST_CASE("rules::title_clues: words, also where none are set apart", "[rules]") {
    CHECK(shape("Weather", clue::length) == 1);
    CHECK(shape("Council opens new bridge over the river", clue::length) == 5);
    CHECK(shape("Council opens bridge: what it means", clue::colon) == 1);
    CHECK(shape("Bridge | River Daily", clue::bars) == 1);
    CHECK(shape("Start / Town / Bridge", clue::bars) == 2);
    CHECK(shape("Council opens new bridge", clue::joints) == 0);
    CHECK(shape("McNeil opens new bridge", clue::joints) == 0);
    CHECK(shape("Town newsTOWN NEWS", clue::joints) == 1);
    CHECK(shape("HarbourTownBridges", clue::joints) == 2);
}

TEST_CASE("rules::title_clues: which lines could be a title", "[rules]") {
    hand_page h("Council opens new bridge\n\n12\n\nBy Anna Novak\n\nMONDAVIA\n\n"
                "|MONDAVIA (HNA) - " +
                bridge_body.substr(1));
    const rules::page p = h.page();
    for (std::size_t k = 0; k < p.size(); ++k) rules::judge_line(p, k);
    CHECK(rules::detail::could_be_title(p, 0));
    CHECK_FALSE(rules::detail::could_be_title(p, 1));
    CHECK_FALSE(rules::detail::could_be_title(p, 2));
    CHECK_FALSE(rules::detail::could_be_title(p, 3));
    CHECK_FALSE(rules::detail::could_be_title(p, 4)); // a sentence of the bridge_body
    CHECK(rules::detail::standing_of(p, 0) == standing::open);
    CHECK(rules::detail::standing_of(p, 2) == standing::no_title);
}

TEST_CASE("rules::title_clues: the window ends a quarter into the body", "[rules]") {
    std::string text = "Weather\n\n";
    for (int i = 0; i < 100; ++i) text += bridge_body;
    hand_page h(text);
    const title_window w(h.page());
    CHECK(w.first == 0);
    CHECK(w.last > 40);
    CHECK(w.last < 60);
    CHECK(w.head == 1);
    hand_page none("Weather\n");
    CHECK(title_window(none.page()).last == 1);
}

TEST_CASE("rules::title_clues: in a text without blank lines their lack says nothing", "[rules]") {
    constexpr std::string_view tight =
        "Council opens new bridge\n|The council opened the new bridge on Tuesday.\n";
    CHECK(clues_of(tight, 0)[clue::blanks] == 4);
    CHECK(shape("Council opens new bridge", clue::blanks) == 1);
}

TEST_CASE("rules::title_clues: a section and the sections side by side are no title", "[rules]") {
    for (const char* line :
         {"Business", "Harwick | Ferries | Weather and tides | Letters",
          "\u2190 The bridge in winter", "\u00BB Council opens new bridge",
          "\u00AB Council opens new bridge | Home | Ferries run again \u00BB",
          "Home - News - Ferries - Weather - Archive - Letters",
          "\u9996\u9875 \u8981\u95FB \u6CB3\u6E7E \u8BC4\u8BBA \u5929\u6C14 \u4E66\u8BC4"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK_FALSE(rules::detail::could_be_title(h.page(), 0));
    }
    for (const char* line :
         {"Harbour - fees to rise", "Council opens new bridge | Ferries | Harwick Today",
          "\u00AB We were not asked \u00BB, say the ferrymen", "Business leaders meet the council",
          "\uC2DC\uC758\uD68C \uC0C8 \uB2E4\uB9AC \uB2E4\uC2DC \uC5F4\uC5B4 \uAC15 \uAC74\uB108"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK(rules::detail::could_be_title(h.page(), 0));
    }
}

TEST_CASE("rules::title_clues: a line that opens with a day is no title", "[rules]") {
    for (const char* line :
         {"3 May 2020, 10:20 | Ferries, Harbour | 1 comment", "3. Mai 2020 Politik Hafen, Wahl",
          "Mo 3. Mai 2020, 08:30 | Hafen", "May 3, 2020 // 8 min read",
          "2020-05-03 04:29 \u4E1C\u6E56\u7F51", "3 maja 2020 Polityka Prom, wybory"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK_FALSE(rules::detail::could_be_title(h.page(), 0));
    }
    for (const char* line :
         {"3 May 2020: what the harbour remembers", "3 May 2020 is a day to remember",
          "2020\u5E745\u67083\u65E5\u4E1C\u6E56\u6E2F\u53E3\u4F8B\u884C\u8BB0\u8005\u4F1A",
          "Harbour remembers 3 May 2020", "On 3 May 2020 the harbour opened"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK(rules::detail::could_be_title(h.page(), 0));
    }
}

TEST_CASE("rules::title_clues: buttons and what stands beside titles are none", "[rules]") {
    for (const char* line :
         {"Share - Chat", "- Link this", "Jane Roe|Published", "Jane Roe | Updated"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK_FALSE(rules::detail::could_be_title(h.page(), 0));
    }
    for (const char* line :
         {"Harbour - fees to rise", "- Council opens the new bridge",
          "Shared harbour - a first look", "Book on the harbour | Published by the town in May"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK(rules::detail::could_be_title(h.page(), 0));
    }
}

TEST_CASE("rules::title_clues: names and nothing else are no title", "[rules]") {
    for (const std::string_view line : {"Jane Roe, John Doe & Ann Poe", "Jane Roe & John Doe"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        CHECK(rules::detail::lists_names(h.page(), 0));
    }
    for (const std::string_view line :
         {"Bridges, ferries & the town", "Jane Roe opens new bridge, ferry is sold", "Jane Roe"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        CHECK_FALSE(rules::detail::lists_names(h.page(), 0));
    }
}

TEST_CASE("rules::title_clues: an agency and nothing else is no title", "[rules]") {
    hand_page h("Reuters\n\nReuters opens an office in Delft\n\n" + bridge_body);
    CHECK_FALSE(rules::detail::could_be_title(h.page(), 0));
    CHECK(rules::detail::could_be_title(h.page(), 1));
    hand_page domain("daily.example.com\n\n" + bridge_body);
    CHECK_FALSE(rules::detail::could_be_title(domain.page(), 0));
}

TEST_CASE("rules::title_clues: what stands below a caption's label is no title", "[rules]") {
    hand_page h("Image caption,\nBoats lie at the old quay of Delft\n\n" + bridge_body);
    rules::judge_labelled_below(h.page(), 1);
    CHECK(rules::detail::standing_of(h.page(), 1) == standing::no_title);
    hand_page credited("Boats lie at the old quay of Delft (Photo: A. Novak)\n\n" + bridge_body);
    rules::judge_caption(credited.page(), 0);
    CHECK(rules::detail::standing_of(credited.page(), 0) == standing::caption);
}

TEST_CASE("rules::title_clues: a caption's label with its colon and an offer's are no titles",
          "[rules]") {
    const auto standing_of_first = [](std::string_view line) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        rules::read_words(h.page());
        rules::detail::read_labels(h.page());
        rules::judge_line(h.page(), 0);
        return rules::detail::standing_of(h.page(), 0);
    };
    CHECK(standing_of_first("\u8D44\u6599\u56FE\uFF1A\u5927\u6865\u80FD\u8D70\u591A\u8FDC") ==
          standing::no_title);
    CHECK(standing_of_first("Baca berita tanpa iklan. Gabung Sungai+") == standing::no_title);
    CHECK(standing_of_first("Council opens new bridge over the river") == standing::open);
}

TEST_CASE("rules::title_clues: a row of facts with the time is no title", "[rules]") {
    hand_page row("No. 2020984 | 31 August 2022, 09:05 | 401 views\n\n" + bridge_body);
    CHECK(rules::detail::is_row_with_time(row.page(), 0));
    hand_page title("Bridge | 31 August 2022 | What we know\n\n" + bridge_body);
    CHECK_FALSE(rules::detail::is_row_with_time(title.page(), 0));
}

TEST_CASE("rules::title_clues: a long line with a full stop inside is a dek", "[rules]") {
    for (const std::string_view line :
         {"The bridge over the river was opened two years too late and cost the town twice as "
          "much. Now the ferry is sold",
          "Die Brücke wurde zwei Jahre zu spät eröffnet und kostet die Stadt doppelt so viel wie "
          "geplant. Jetzt ist die Fähre verkauft"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK(rules::detail::is_two_sentences(h.page(), 0));
    }
    for (const std::string_view line :
         {"The bridge is open. Now the ferry is sold", // short
          "The bridge over the river that Dr. Roe and J. Doe of the U.S. Navy opened two years "
          "too late costs the town twice as much",
          "Мост открыт на два года позже. Теперь паром продан городом за половину цены"}) {
        hand_page h(std::string(line) + "\n\n" + bridge_body);
        INFO(line);
        CHECK_FALSE(rules::detail::is_two_sentences(h.page(), 0));
    }
}

TEST_CASE("rules::title_clues: one of three lines with bullets is of a list", "[rules]") {
    constexpr std::string_view list = "- Ferry is sold\n\n- Mill for rent\n\n";
    hand_page three(std::string(list) + "- Council opens new bridge\n\n" + bridge_body);
    for (std::size_t i = 0; i < 3; ++i) CHECK(rules::detail::is_bulleted(three.page(), i));
    hand_page two(std::string(list) + "Council opens new bridge\n\n" + bridge_body);
    CHECK_FALSE(rules::detail::is_bulleted(two.page(), 0)); // "- We had to swim", and who said it
    CHECK_FALSE(rules::detail::is_bulleted(two.page(), 2));
}
