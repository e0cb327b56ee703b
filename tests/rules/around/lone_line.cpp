#include <galley/rules/around/lone_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace galley;
using galley_tests::hand_page;

namespace {

constexpr std::string_view paragraph =
    "|The council opened the bridge over the river on Tuesday, two years late.\n\n";

/// What `line`, one of `lines` between paragraphs, is where the zones are not sure.
kind kind_within(std::string_view lines, std::string_view line) {
    constexpr std::int32_t unsure = 1024;
    const std::string two = std::string(paragraph) + std::string(paragraph);
    hand_page h(two + std::string(lines) + "\n\n" + two, unsure);
    std::vector<segment> pieces;
    rules::draft draft(h.text(), pieces);
    rules::compose(h.page(), draft);
    for (const segment& s : pieces)
        if (s.text() == line) return s.kind;
    return kind::other;
}

kind kind_between(std::string_view line) { return kind_within(line, line); }

} // namespace

TEST_CASE("rules::lone_line: between two paragraphs it is of the body", "[rules]") {
    CHECK(kind_between("Boats") == kind::heading);
    CHECK(kind_between("The old ferry") == kind::heading);
    CHECK(kind_between("Anna:") == kind::paragraph);
}

TEST_CASE("rules::lone_line: a sigle, a path and a number are not", "[rules]") {
    for (const std::string_view line : {"RDN", "RDN/Agency", "riverdaily.example", "12 of 40"}) {
        INFO(line);
        CHECK(kind_between(line) != kind::heading);
        CHECK(kind_between(line) != kind::paragraph);
    }
}

TEST_CASE("rules::lone_line: above a headline or beside another it is a menu's", "[rules]") {
    CHECK(kind_within("Ferries\n\nBridges", "Ferries") != kind::heading);
    CHECK(kind_within("Ferries\n\n|The new boat of the town", "Ferries") == kind::navigation);
    CHECK(kind_within("Good\n\n|It is never late\n\n|It carries dogs", "Good") != kind::navigation);
    CHECK(kind_within("Good\n\n|Boat\tLength\n\n|Ferry\t40", "Good") == kind::navigation);
}

TEST_CASE("rules::lone_line: behind a picture or an advert it heads what goes on", "[rules]") {
    const auto behind = [](std::string_view line) {
        return kind_within(std::string(line) + "\n\nThe old ferry", "The old ferry");
    };
    CHECK(behind("Photo: Anna Novak") == kind::heading);
    CHECK(behind("Advertisement") == kind::heading);
    CHECK(behind("Read more: The ferry sails for one more week") == kind::navigation);
}

TEST_CASE("rules::lone_line: a heading by its words above the text", "[rules]") {
    const std::string two = std::string(paragraph) + std::string(paragraph);
    const auto kind_of = [](const std::string& marked, std::string_view line) {
        return galley_tests::kind_of_line(galley_tests::hand_pieces(marked), line);
    };
    const std::string head = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    CHECK(kind_of(head + "Key points\n\n" + two, "Key points") == kind::heading);
    CHECK(kind_of(head + "Zutaten:\n\n" + two, "Zutaten:") == kind::heading);
    CHECK(kind_of(head + "River points\n\n" + two, "River points") == kind::navigation);
    CHECK(kind_of(head + "Key points\n\nFerries\n\n" + two, "Key points") == kind::navigation);
    // of a table of contents; of the text
    CHECK(kind_of(head + "Conclusion\n\n" + two, "Conclusion") == kind::navigation);
    CHECK(kind_of(head + two + "Boats\n\nConclusion\n\n" + two, "Conclusion") == kind::heading);
    CHECK(kind_of(two + "Key points\n\nFerries\n", "Key points") == kind::navigation);
}
