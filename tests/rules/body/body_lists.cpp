#include <galley/rules/body/body_lists.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using galley_tests::story_around;

namespace {

/// What the last line of `lines` is between paragraphs that blank lines part.
kind last_of(std::string_view lines) {
    const hand_pieces h = story_around(lines, 2, 3);
    return kind_of_line(h, lines.substr(lines.rfind('|') + 1));
}

/// A paragraph of some length, as those of `story_around` are not.
constexpr std::string_view paragraph =
    "|The council opened the bridge over the river on Tuesday, two years later than was planned, "
    "and the ferry that it replaces will sail for one more week.\n\n";

kind last_between_paragraphs(std::string_view lines) {
    const std::string three =
        std::string(paragraph) + std::string(paragraph) + std::string(paragraph);
    const hand_pieces h(three + std::string(lines) + "\n\n" + three);
    return kind_of_line(h, lines.substr(lines.rfind('|') + 1));
}

} // namespace

TEST_CASE("rules::body_lists: lines set tight behind a colon are items", "[rules]") {
    for (const std::string_view lines :
         {"|All passengers follow these rules:\n\n|Leave the ferry by the front.\n"
          "|Dogs and bicycles go last, for the quay is narrow.",
          "|All passengers follow these rules:\n|Leave the ferry by the front.\n"
          "|Dogs and bicycles go last, for the quay is narrow.",
          "|The ferry carries:\n\n|bicycles and prams, if there is room\n|dogs on a lead",
          "|\u4E58\u5BA2\u987B\u77E5\uFF1A\n\n|\u4ECE\u8239\u5934\u4E0B\u8239\u3002\n"
          "|\u72D7\u6700\u540E\u4E0B\u3002"}) {
        INFO(lines);
        CHECK(last_between_paragraphs(lines) == kind::list_item);
    }
}

TEST_CASE("rules::body_lists: speech, code, tables and broken lines are none", "[rules]") {
    for (const std::string_view lines :
         {"|He said of the bridge:\n\n|\u201CIt is late.\u201D\n|\u201CIt is dear as well.\u201D",
          "|Set these two:\n\n|ferries = 2\n|bridges of the town",
          "|All fares at a glance:\n\n|Grown-ups\t4\n|Children and dogs of the town\t2.",
          "|The ferry carries:\n\n|Bicycles and prams, if there is room on the\n|upper deck of it.",
          "|The ferry carries:\n\n|bicycles and prams of the town.",
          "|He said nothing.\n\n|Leave the ferry by the front.\n|Dogs and bicycles go last."}) {
        INFO(lines);
        CHECK(last_between_paragraphs(lines) == kind::paragraph);
    }
}

TEST_CASE("rules::body_lists: lines that go on with what breaks off above them are items",
          "[rules]") {
    constexpr std::string_view items = "|leave the ferry by the front\n|carry dogs and prams\n"
                                       "|keep their tickets until they are ashore";
    CHECK(last_between_paragraphs("|The council asks all passengers to\n\n" + std::string(items)) ==
          kind::list_item);
    for (const std::string_view above :
         {"|The council asks all passengers to\n", "|The council asks for three things.\n\n"}) {
        INFO(above);
        CHECK(last_between_paragraphs(std::string(above) + std::string(items)) != kind::list_item);
    }
    CHECK(last_between_paragraphs("|The council asks all passengers to\n\n"
                                  "|leave the ferry by the front\n|Then it will sail again") !=
          kind::list_item);
}

TEST_CASE("rules::body_lists: tight lines say nothing where all are tight", "[rules]") {
    CHECK(last_of("|All passengers follow these rules:\n|Leave the ferry by the front.\n"
                  "|Dogs and bicycles go last.") == kind::paragraph);
}

TEST_CASE("rules::body_lists: lines that open with terms behind a colon are items", "[rules]") {
    constexpr std::string_view announced = "|The ferry has three decks:\n\n";
    for (const std::string_view lines :
         {"|Lower deck: lorries and cars.\n\n|Main deck: the shop and the tables of the saloon.\n\n"
          "|Upper deck: bicycles and prams.",
          "|Lower deck: lorries and cars.\n|Main deck: the shop.\n|Upper deck: bicycles and "
          "prams."}) {
        INFO(lines);
        CHECK(last_of(std::string(announced) + lines.data()) == kind::list_item);
    }
    for (const std::string_view lines :
         {"|Novak: The bridge is late.\n\n|Roe: It is, and dear.\n\n|Novak: The ferry stays on.",
          "|Lower deck: \u201CIt is cold.\u201D\n\n|Main deck: \u201CIt is wet.\u201D\n\n"
          "|Upper deck: \u201CIt is late.\u201D",
          "|Lower deck: lorries and cars.\n\n|Upper deck: bicycles and prams.",
          "|Sails at 10:30 from the quay.\n\n|Sails at 11:30 again.\n\n|Sails at 12:30 for "
          "good."}) {
        INFO(lines);
        CHECK(last_of(std::string(announced) + lines.data()) == kind::paragraph);
    }
}

TEST_CASE("rules::body_lists: short lines parted by blank lines behind a colon are items",
          "[rules]") {
    const auto last_entry = [](std::string_view entries) {
        return last_of("|The old ferry of the town carries:\n\n" + std::string(entries));
    };
    CHECK(last_entry("|bicycles\n\n|prams\n\n|dogs on a lead") == kind::list_item);
    CHECK(last_entry("|Bicycles\n\n|Prams\n\n|Dogs on a lead") == kind::list_item);
    CHECK(last_entry("|bicycles\n\n|prams") != kind::list_item);
    CHECK(last_entry("|bicycles\n\n|prams\n\n|It carries dogs.") != kind::list_item);
    CHECK(last_entry("|bicycles\n\n|Prams\n\n|dogs on a lead") != kind::list_item);
    CHECK(last_entry("|boats = 2\n\n|fares = 4\n\n|days = 7") != kind::list_item);
}

TEST_CASE("rules::body_lists: lines set tight to a list of the body are of it", "[rules]") {
    const std::string three =
        std::string(paragraph) + std::string(paragraph) + std::string(paragraph);
    const auto kind_in = [&three](std::string_view block, std::string_view line) {
        return kind_of_line(hand_pieces(three + std::string(block) + "\n\n" + three), line);
    };
    CHECK(kind_in("|Riverton\n|Harbourside\n|Millbrook\nOld Town\nEast Quay", "East Quay") ==
          kind::list_item);
    CHECK(kind_in("Good\n|It is never late\n|It carries dogs\n|It has a shop", "Good") ==
          kind::list_item);
    CHECK(kind_in("|Riverton\n|Harbourside\nOld Town\nEast Quay", "East Quay") == kind::navigation);
    CHECK(kind_in("|Riverton\n|Harbourside\n|Millbrook\n\nOld Town\nEast Quay", "East Quay") ==
          kind::navigation);
    CHECK(kind_in("Old Town\nEast Quay\n|Riverton\n|Harbourside\n|Millbrook", "Old Town") ==
          kind::navigation);
}

TEST_CASE("rules::body_lists: a list of terms that begins in the body is the body's", "[rules]") {
    constexpr std::string_view list =
        "|These three towns signed the letter to the council of the river:\n\n"
        "|Riverton: Anna Novak, Jan Novak, Jane Roe, John Roe, Jean Martin\n\n"
        "Harbourside: Ann Miller, Per Hansen, Eva Lund, Ola Berg, Kari Lie\n\n"
        "Millbrook: Ivan Petrov, Olga Petrova, Tom Brown, Sue Green";
    const hand_pieces h = story_around(list, 3, 0);
    CHECK(kind_of_line(h, "Millbrook: Ivan Petrov, Olga Petrova, Tom Brown, Sue Green") ==
          kind::list_item);
    const hand_pieces other = story_around(
        "|The council sits in the old mill on the quay.\n\nRiverton: Anna Novak, Jan Novak\n\n"
        "Harbourside: Ann Miller, Per Hansen\n\nMillbrook: Ivan Petrov, Olga Petrova, Tom Brown",
        3, 0);
    CHECK(kind_of_line(other, "Millbrook: Ivan Petrov, Olga Petrova, Tom Brown") !=
          kind::list_item);
}

TEST_CASE("rules::body_lists: the lines of a block of code are paragraphs", "[rules]") {
    CHECK(last_between_paragraphs("|# Fetch the boats\n|boats = fetch()\n|# Moor all of them") ==
          kind::paragraph);
    CHECK(last_between_paragraphs("|boats = fetch()\n|Boats of the town\n|Boats of the harbour\n"
                                  "|Boats of the river") == kind::list_item);
}

TEST_CASE("rules::body_lists: short entries that begin small among those that do not", "[rules]") {
    CHECK(last_between_paragraphs("|These rules count on board of the ferry:\n\n|Keep your ticket\n"
                                  "|no dogs on the upper deck\n|Seats for all\n"
                                  "|bicycles go last") == kind::list_item);
}

TEST_CASE("rules::body_lists: entries of a page whose paragraphs are set tight", "[rules]") {
    const std::string tight = std::string(paragraph.substr(0, paragraph.size() - 1));
    const auto last = [&tight](std::string_view lines) {
        const hand_pieces h(tight + tight + tight + "\n" + std::string(lines) + "\n\n" + tight +
                            tight);
        return kind_of_line(h, lines.substr(lines.rfind('|') + 1));
    };
    CHECK(last("|These rules count on board of the ferry:\n\n|keep your ticket\n"
               "|no dogs on the upper deck\n|bicycles go last") == kind::list_item);
    CHECK(last("|These rules count on board of the ferry:\n\n|keep your ticket\n"
               "|and remember this as well:\n|bicycles go last") != kind::list_item);
    CHECK(last("|The captain told us about the ferry:\n\n|It was built here.\n|It was sold.\n"
               "|It came back.") != kind::list_item);
}

TEST_CASE("rules::body_lists: a sentence behind a hyphen is an item where others are", "[rules]") {
    constexpr std::string_view alone = "|- Never leave the ferry by the back.";
    constexpr std::string_view items = "|On board:\n\n|- Keep your ticket\n\n|- Mind the step\n\n"
                                       "|- Hold on to the rail\n\n|Never do this:\n\n";
    CHECK(last_between_paragraphs(std::string(items) + std::string(alone)) == kind::list_item);
    CHECK(last_between_paragraphs("|The captain called:\n\n" + std::string(alone)) ==
          kind::paragraph);
}

TEST_CASE("rules::body_lists: a sentence set tight between items is one of them", "[rules]") {
    const auto among = [](const std::string& gap) {
        const std::string one = "|Boats of the coast\n|Boats of the sea\n|Boats of the river\n";
        const std::string line = "A ferry that nobody wanted to have.";
        const std::string rest = "|Boats of the lake\n|Boats of the port\n|Boats of the town\n\n";
        const hand_pieces h(std::string(paragraph) + one + gap + '|' + line + '\n' + rest +
                            std::string(paragraph));
        return kind_of_line(h, line);
    };
    CHECK(among("") == kind::list_item);
    CHECK(among("\n") == kind::paragraph);
}
