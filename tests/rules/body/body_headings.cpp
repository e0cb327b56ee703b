#include <galley/rules/body/body_headings.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

/// A paragraph of the length that tells how a page parts its paragraphs.
constexpr std::string_view paragraph =
    "|The council opened the bridge over the river on Tuesday, two years later than was planned, "
    "and the ferry that it replaces will sail for one more week.\n\n";

/// What `line` is, one of `lines` between paragraphs.
kind kind_within(std::string_view lines, std::string_view line) {
    const std::string three =
        std::string(paragraph) + std::string(paragraph) + std::string(paragraph);
    const hand_pieces h(three + std::string(lines) + "\n\n" + three);
    return kind_of_line(h, line);
}

/// What `line` is, prose above and below it.
kind kind_alone(std::string_view line) { return kind_within('|' + std::string(line), line); }

} // namespace

TEST_CASE("rules::body_headings: a line alone above a list heads it", "[rules]") {
    constexpr std::string_view items = "\n\n|Bicycles of all kinds\n|Dogs on a lead\n|Prams";
    const auto above_items = [items](std::string_view line) {
        return kind_within('|' + std::string(line) + std::string(items), line);
    };
    CHECK(above_items("What the ferry carries") == kind::heading);
    CHECK(above_items("Ferry: twice a day") == kind::paragraph);
    CHECK(above_items("Sailings in 2020") == kind::paragraph);
    CHECK(above_items("it carries all of these") == kind::paragraph);
    CHECK(kind_within("|Good sides\n\n|It is never late\n\n|Boats and crew\n|The view from it",
                      "It is never late") == kind::paragraph);
}

TEST_CASE("rules::body_headings: marked items have a heading however they are parted", "[rules]") {
    constexpr std::string_view items = "\n\n|- Bicycles of all kinds\n\n|- Dogs on a lead";
    const auto above_items = [items](std::string_view above, std::string_view line) {
        return kind_within(std::string(above) + '|' + std::string(line) + std::string(items), line);
    };
    CHECK(above_items("", "Lower deck") == kind::heading);
    CHECK(above_items("|Upper deck\n\n", "Lower deck") == kind::heading);
    CHECK(above_items("", "Lower deck:") == kind::paragraph);
    CHECK(above_items("", "\U0001F6A2\U0001F6A2") == kind::paragraph);
    CHECK(kind_within("|Decks of the ferry\n\n|Lower deck\n\n|- Prams", "Decks of the ferry") ==
          kind::heading);
    CHECK(kind_within("|Decks of the ferry\n\n|Lower deck\n\n|Prams", "Decks of the ferry") !=
          kind::heading);
    CHECK(kind_within("|- Prams\n\n|Lower deck\n\n|- Dogs on a lead\n\n|Quay", "Lower deck") ==
          kind::heading);
}

TEST_CASE("rules::body_headings: among sisters a long question is a heading", "[rules]") {
    constexpr std::string_view line =
        "What will the council do with the old ferry when the bridge has opened at last?";
    const auto among = [line](std::string_view sister) {
        const std::string s = '|' + std::string(sister) + "\n\n" + std::string(paragraph);
        return kind_within(s + s + '|' + std::string(line), line);
    };
    CHECK(among("Who pays for it?") == kind::heading);
    CHECK(among("The price of it") == kind::paragraph);
}

TEST_CASE("rules::body_headings: a picture may part a question from what answers it", "[rules]") {
    constexpr std::string_view line =
        "What will the council do with the old ferry when the bridge has opened at last?";
    const auto above = [line](std::string_view between) {
        const std::string s = "|Who pays for it?\n\n" + std::string(paragraph);
        return kind_within(s + s + '|' + std::string(line) + "\n\n" + std::string(between), line);
    };
    CHECK(above("Photo: Jane Roe/AFP") == kind::heading);
    CHECK(above("Advertisement") == kind::paragraph);
}

TEST_CASE("rules::body_headings: a fact of several things heads nothing", "[rules]") {
    const auto fact = [](std::string_view label) {
        const std::string s(label);
        return kind_within('|' + s + ": 4 crowns\n\n|The second boat\n\n" + std::string(paragraph) +
                               '|' + s + ": 5 crowns\n\n|The third boat",
                           s + ": 4 crowns");
    };
    CHECK(fact("Fare of the ferry") == kind::paragraph);
    CHECK(kind_within("|Myth: The bridge is late\n\n" + std::string(paragraph) +
                          "|Myth: The bridge is dear",
                      "Myth: The bridge is late") == kind::heading);
}

TEST_CASE("rules::body_headings: a line that the next goes on with heads nothing", "[rules]") {
    constexpr std::string_view broken = "The council opened the new bridge over the river";
    CHECK(
        kind_within("|" + std::string(broken) + "\n|on Tuesday, two years later than was planned.",
                    broken) == kind::paragraph);
    CHECK(kind_within("|" + std::string(broken) + "\n\n|It is two years later than was planned.",
                      broken) == kind::heading);
}

TEST_CASE("rules::body_headings: inside a block, a table or clauses there is none", "[rules]") {
    CHECK(kind_within("|the boat of the town,\n|The boat of the harbour\n|It is late.",
                      "The boat of the harbour") == kind::paragraph);
    CHECK(kind_alone("Boat\tFare\tHour") == kind::paragraph);
    CHECK(kind_alone("\u5E02\u8BAE\u4F1A\u5468\u4E8C\u5F00\u901A\u4E86\u65B0\u6865\uFF0C"
                     "\u6BD4\u8BA1\u5212\u665A\u4E86\u4E24\u5E74\uFF0C"
                     "\u800C\u4E14\u82B1\u8D39\u66F4\u591A\uFF0C"
                     "\u65E7\u7684\u6E21\u8239\u8FD8\u4F1A\u518D\u5F00\u4E00\u5468\u65F6\u95F4") ==
          kind::paragraph);
}

TEST_CASE("rules::body_headings: the numbers of one series share a kind", "[rules]") {
    const std::string parts = "|1. Take the bridge\n\n" + std::string(paragraph) +
                              "|2. Take the ferry:\n\n|- in the morning\n|- at night\n\n" +
                              "|3. Walk\n\n";
    CHECK(kind_within(parts, "1. Take the bridge") == kind::heading);
    CHECK(kind_within(parts, "2. Take the ferry:") == kind::heading);
    CHECK(kind_within(parts, "3. Walk") == kind::heading);
    const std::string list = "|1. Take the bridge\n|2. Take the ferry\n|3. Walk";
    CHECK(kind_within(list, "2. Take the ferry") == kind::list_item);
}

TEST_CASE("rules::body_headings: what leads to a list is prose below a heading", "[rules]") {
    constexpr std::string_view lines =
        "|The next boat\n\n|The old boat\n\n|The new boat\n\n|It sails three times a day, and on "
        "holidays at these hours:\n\n|at nine\n|at ten";
    CHECK(kind_within(lines, "The new boat") == kind::heading);
}

TEST_CASE("rules::body_headings: numbers that go up head parts of short lines too", "[rules]") {
    const auto part = [](std::string_view name, std::string_view told) {
        return '|' + std::string(name) + "\n\n|Founded: long ago\n\n|" + std::string(told) + "\n\n";
    };
    const std::string three = part("1. Harbour Line", "Two boats") +
                              part("2. River Line", "A boat") +
                              part("3. Old Town Line", "Four boats");
    for (const std::string_view line : {"1. Harbour Line", "2. River Line", "3. Old Town Line"})
        CHECK(kind_within(three, line) == kind::heading);
    const std::string two = part("1. Harbour Line", "Two boats") + part("2. River Line", "A boat");
    CHECK(kind_within(two, "2. River Line") == kind::list_item);
    CHECK(kind_within("|1. Harbour Line\n\n|2. River Line\n\n|3. Old Town Line\n\n|Boats of all",
                      "3. Old Town Line") == kind::list_item);
    const std::string stops = part("1. Leave first.", "Two boats") + part("2. Sit.", "A boat") +
                              part("3. Keep it.", "Four boats");
    CHECK(kind_within(stops, "2. Sit.") == kind::list_item);
}

TEST_CASE("rules::body_headings: the number that goes on brings a heading back", "[rules]") {
    const std::string body(paragraph);
    const std::string told = body.substr(1);
    const auto behind = [&body, &told](std::string_view line) {
        const std::string first = "|1. Harbour Line\n\n" + body + "|2. River Line\n\n" + body;
        return kind_within(first + std::string(line) + "\n\n" + told, line);
    };
    CHECK(behind("3. Old Town Line") == kind::heading);
    CHECK(behind("3. Silence the newsletter of the line") == kind::heading);
    CHECK(behind("4. Old Town Line") != kind::heading);
    CHECK(behind("3) Old Town Line") != kind::heading);
}

TEST_CASE("rules::body_headings: a part's name may begin small", "[rules]") {
    const std::string text(paragraph);
    const std::string parts =
        "|1. Harbour Line\n\n" + text + "|2. eFerry\n\n" + text + "|3. River Line\n\n" + text;
    CHECK(kind_within(parts, "2. eFerry") == kind::heading);
}

TEST_CASE("rules::body_headings: two parts bring back those behind the body", "[rules]") {
    const std::string told =
        "The boat calls at each of the four old piers on its way to the sea.\n\n";
    const std::string two =
        std::string(paragraph) + "|1. Harbour Line\n\n|" + told + "|2. River Line\n\n|" + told;
    const hand_pieces h(two + "3. Old Town Line\n\n" + told + told + "4. Lake Line\n\n" + told);
    CHECK(kind_of_line(h, "3. Old Town Line") == kind::heading);
    CHECK(kind_of_line(h, "4. Lake Line") == kind::heading);
    const auto third_below = [&told](const std::string& above) {
        const hand_pieces other(above + "3. Old Town Line\n\n" + told);
        return kind_of_line(other, "3. Old Town Line");
    };
    CHECK(third_below(std::string(paragraph) + "|2. River Line\n\n|" + told) != kind::heading);
    CHECK(third_below(std::string(paragraph) + "1. Harbour Line\n\n2. River Line\n\n") !=
          kind::heading);
    CHECK(hand_pieces("").list().empty());
    CHECK(kind_of_line(hand_pieces("Harbour\nMarket\n"), "Harbour") != kind::paragraph);
}

TEST_CASE("rules::body_headings: parts that count down bring back those behind them", "[rules]") {
    const std::string told =
        "The boat calls at each of the four old piers on its way to the sea.\n\n";
    const std::string two =
        std::string(paragraph) + "|5. Harbour Line\n\n|" + told + "|4. River Line\n\n|" + told;
    const hand_pieces h(two + "3. Old Town Line\n\n" + told + told + "2. Lake Line\n\n" + told);
    CHECK(kind_of_line(h, "3. Old Town Line") == kind::heading);
    CHECK(kind_of_line(h, "2. Lake Line") == kind::heading);
    const std::string one = std::string(paragraph) + "|4. River Line\n\n|" + told;
    CHECK(kind_of_line(hand_pieces(one + "3. Old Town Line\n\n" + told), "3. Old Town Line") !=
          kind::heading);
    // Another list begins behind parts that count up.
    const std::string up =
        std::string(paragraph) + "|1. Harbour Line\n\n|" + told + "|2. River Line\n\n|" + told;
    CHECK(kind_of_line(hand_pieces(up + "1. Ferry sold\n\n" + told), "1. Ferry sold") !=
          kind::heading);
}
