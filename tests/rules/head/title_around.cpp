#include <galley/rules/head/title_around.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::bridge_body;
using galley_tests::hand_page;
using rules::clue;
using rules::title_clues;

namespace {

/// What stands around line `i` once single lines have been judged.
title_clues clues_of(std::string_view marked, std::size_t i) {
    hand_page h(marked);
    const rules::page p = h.page();
    for (std::size_t k = 0; k < p.size(); ++k) rules::judge_line(p, k);
    title_clues c;
    rules::detail::read_neighbours(p, i, c);
    rules::detail::read_surroundings(p, rules::title_window(p), i, c);
    return c;
}

} // namespace

TEST_CASE("rules::title_around: names and times below", "[rules]") {
    const std::string title = "Council opens new bridge\n\n";
    CHECK(clues_of(title + bridge_body, 0)[clue::signed_below] == 0);
    CHECK(clues_of(title + "By Anna Novak\n\n" + bridge_body, 0)[clue::signed_below] == 2);
    CHECK(clues_of(title + "By Anna Novak\n\nAugust 31, 2022\n\n" + bridge_body,
                   0)[clue::signed_below] == 3);
    CHECK(clues_of("August 31, 2022\n\n" + title + bridge_body, 1)[clue::signed_above] == 1);
}

TEST_CASE("rules::title_around: lines of one size and set are a list", "[rules]") {
    const std::string links = "Ferry stops for good today\nHarbour wall needs repair\n"
                              "School gets its old name\n";
    CHECK(clues_of(links + bridge_body, 1)[clue::list] != 0);
    CHECK(clues_of("Town\n\nHarbour wall needs repair at once\n\n" + bridge_body, 1)[clue::list] ==
          0);
}

TEST_CASE("rules::title_around: of whole pages the lines further away", "[rules]") {
    std::string menu;
    for (int i = 0; i < 14; ++i) menu += "Harbour\n";
    const std::string head =
        "Log in\n\nTown\n\nCouncil opens new bridge\n\nNobody asked the ferry\n\n"
        "By Anna Novak\n\n3 May 2020\n\n";
    const title_clues page = clues_of(menu + head + bridge_body, 16);
    CHECK(page[clue::above_2] == 7); // navigation
    CHECK(page[clue::above_3] == 3); // not settled
    CHECK(page[clue::below_2] == 5); // who
    CHECK(page[clue::open_above] == 5);
    CHECK(page[clue::open_below] == 1);
    // an extract has hardly anything around its title
    const title_clues extract = clues_of(head + bridge_body, 2);
    CHECK(extract[clue::below_2] == 0);
    CHECK(extract[clue::open_below] == 0);
    CHECK(extract[clue::signed_below] == page[clue::signed_below]);
}
