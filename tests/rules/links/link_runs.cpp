#include <galley/rules/links/link_runs.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

} // namespace

TEST_CASE("rules::link_runs: columns, names and counts between headlines are of their list",
          "[rules]") {
    const std::string list = "\nHarbour reopens after the storm of last week\n\n{}\n\n"
                             "The mill becomes a theatre at long last\n\n{}\n\n"
                             "Ferry sold to the town at the last minute\n\n{}\n\n"
                             "Council wants a second lighthouse on the coast\n";
    for (const std::string_view part :
         {"Town", "Jane Roe", "12 comments", "Kultur und Freizeit", "2 days ago"}) {
        INFO(part);
        std::string text = std::string(body) + list;
        for (std::size_t at = text.find("{}"); at != std::string::npos; at = text.find("{}"))
            text.replace(at, 2, part);
        CHECK(kind_of_line(hand_pieces(text), part) == kind::related_link);
    }
    // Twice is no habit.
    const std::string twice = std::string(body) +
                              "\nHarbour reopens after the storm of last week\n\n"
                              "Jane Roe\n\nThe mill becomes a theatre at long last\n";
    CHECK(kind_of_line(hand_pieces(twice), "Jane Roe") == kind::navigation);
}

TEST_CASE("rules::link_runs: the column of the first headline below a label", "[rules]") {
    const std::string below = "\nHARBOUR LIFE\nHarbour reopens after the storm of last week\n";
    const auto kind_of_column = [&below](const std::string& label) {
        return kind_of_line(hand_pieces(std::string(body) + "\n" + label + below), "HARBOUR LIFE");
    };
    CHECK(kind_of_column("Most read in Culture") == kind::related_link);
    CHECK(kind_of_column("Boats and nets") == kind::navigation);
    CHECK(kind_of_column("Read more: The mill becomes a theatre at last") == kind::navigation);
}

TEST_CASE("rules::link_runs: the title in a list of the latest articles is one of them",
          "[rules]") {
    const std::string title = "Council opens new bridge over the river";
    const std::string above = "\nHarbour reopens after the storm of last week\n";
    const std::string below = "\nThe mill becomes a theatre at long last\n";
    const auto kind_behind = [&title](const std::string& list) {
        const hand_pieces h(title + "\n\nBy Jane Roe\n\n" + std::string(body) + list);
        const std::string_view text = h.text();
        const std::size_t again = text.rfind(title);
        for (const segment& s : h.list())
            if (s.begin <= again && again < s.end) return s.kind;
        return kind::title;
    };
    CHECK(kind_behind(above + title + below) == kind::related_link);
    CHECK(kind_behind("\nShare\n\n" + title + "\n\nPrint\n") == kind::repeated_title);
}

TEST_CASE("rules::link_runs: a menu with a sentence below each entry stays one", "[rules]") {
    const std::string menu = "\nCranes\n\nMoves all that comes ashore in the harbour.\n\nPilots\n\n"
                             "Leads the ships over the bar and back again.\n\nTugs\n\n"
                             "Pulls what is too large to turn by itself.\n\nDocks\n\n"
                             "Keeps them dry until they are mended and painted.\n";
    const hand_pieces h(std::string(body) + menu);
    CHECK(kind_of_line(h, "Pilots") == kind::navigation);
    CHECK(kind_of_line(h, "Tugs") == kind::navigation);
}

TEST_CASE("rules::link_runs: headlines may speak of cookies", "[rules]") {
    const std::string headline = "The story behind the first cookies baked at sea";
    const std::string above = "\nHarbour reopens after the storm of last week\n"
                              "The mill becomes a theatre at long last\n";
    const std::string below = "\nFerry sold to the town at the last minute\n"
                              "Council wants a second lighthouse on the coast\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + above + headline + below), headline) ==
          kind::related_link);
}

TEST_CASE("rules::link_runs: a word for answers among the entries of a menu is one", "[rules]") {
    const std::string menu = "\nHome\n\nCulture\n\nBridges\n\nBoats\n\nTown\n\nPeople\n\n"
                             "Weather\n\nTides\n\nHistory\n\nDiscussion\n\nSport\n\nContact\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + menu), "Discussion") == kind::navigation);
    const std::string tail = "\nLeave a comment\n\nName *\n\nE-mail *\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + tail), "Leave a comment") == kind::comments);
}

TEST_CASE("rules::link_runs: a short line among the headlines of a list is of it", "[rules]") {
    const std::string above = "\nHarbour reopens after the storm of last week\n"
                              "The mill becomes a theatre at long last\n";
    const std::string below = "\nFerry sold to the town at the last minute\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + above + "Boats lost off Delft" + below),
                       "Boats lost off Delft") == kind::related_link);
    CHECK(kind_of_line(hand_pieces(std::string(body) + above + "Boats lost off Delft\n"),
                       "Boats lost off Delft") == kind::navigation);
}

TEST_CASE("rules::link_runs: the short headlines of records are headlines", "[rules]") {
    const auto list = [](std::string_view first, std::string_view second, std::string_view last) {
        return std::string(body) + "\n" + std::string(first) + "\n\nJane Roe\n\n" +
               std::string(second) + "\n\nJane Roe\n\nBoats lost off Delft\n\nJane Roe\n\n" +
               std::string(last) + "\n";
    };
    const hand_pieces h(list("Harbour reopens after the storm of last week",
                             "The mill becomes a theatre at long last",
                             "Council wants a second lighthouse on the coast"));
    CHECK(kind_of_line(h, "Boats lost off Delft") == kind::related_link);
    const hand_pieces menu(list("Boats for sale today", "Nets for the river", "Tides of the week"));
    CHECK(kind_of_line(menu, "Boats lost off Delft") == kind::navigation);
}

TEST_CASE("rules::link_runs: short lines in a block of headlines are of it", "[rules]") {
    const std::string headlines = "Harbour reopens after the storm of last week\n"
                                  "Two bridges\nFerry sold to the town at the last minute\n"
                                  "The mill becomes a theatre at long last\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\n" + headlines), "Two bridges") ==
          kind::related_link);
    // Among the entries of a menu one headline is an entry too.
    const std::string menu = "Culture\nTwo bridges\nOpinion\n"
                             "Harbour reopens after the storm of last week\nSport\nWeather\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\n" + menu), "Two bridges") ==
          kind::navigation);
}

TEST_CASE("rules::link_runs: a name or a day signs the headline above it", "[rules]") {
    const std::string above = "Council opens bridge\n\n"
                              "|The council opened the bridge over the river on Tuesday.\n\n"
                              "About\n\nImprint\n\nContact\n\n";
    const std::string below =
        "\n\nCulture\n\nThe mill becomes a theatre at last for all\n\nSport\n";
    const std::string headline = "Harbour reopens after the long storm\n\n";
    for (const std::string_view line : {"By Anna Novak", "3 May 2020"}) {
        INFO(line);
        const hand_pieces h(above + headline + std::string(line) + below);
        CHECK(kind_of_line(h, line) == kind::related_link);
        const hand_pieces last(above + headline + std::string(line) + "\n\nSport\n\nNews\n");
        CHECK(kind_of_line(last, line) != kind::related_link);
    }
    for (const std::string_view line : {"Author: Anna Novak", "Last modified 3 May 2020"}) {
        INFO(line);
        const hand_pieces h(above + headline + std::string(line) + below);
        CHECK(kind_of_line(h, line) != kind::related_link);
    }
}

TEST_CASE("rules::link_runs: below a picture's credit stands the headline of its card", "[rules]") {
    const std::string cards = "\n\nPhoto: Jane Roe\nA walk through the harbour\n"
                              "Photo: John Doe\nA walk along the river\nPhoto: Anna Novak\n"
                              "A walk around the lake\n";
    const std::string line = "A walk along the river";
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\nRelated articles" + cards), line) ==
          kind::related_link);
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\nAll of our pictures" + cards), line) ==
          kind::caption);
}

TEST_CASE("rules::link_runs: days that come again and again are of the cards", "[rules]") {
    const auto kind_of_day = [](std::string_view part) {
        const std::string card = "\n3 May 2020\n\nHarbour reopens after the storm of last week\n\n";
        const std::string last = "2 May 2020";
        const hand_pieces h("Council opens new bridge over the river\n\nBy Jane Roe\n\n" +
                            std::string(body) + "\nTown\n" + card + card + std::string(part) +
                            card + std::string(part) + "\n" + last +
                            "\n\nThe mill becomes a theatre at long last\n\nTown\n");
        return kind_of_line(h, last);
    };
    CHECK(kind_of_day("") == kind::related_link);
    const hand_pieces unsigned_cards(
        "Council opens new bridge over the river\n\n" + std::string(body) + std::string(body) +
        "\nTown\n\nFerry sold at last\n\n3 May 2020\n\nOld pier sold"
        "\n\n2 May 2020\n\nMill for rent again\n\n1 May 2020\n\nImprint\n");
    CHECK(kind_of_line(unsigned_cards, "2 May 2020") == kind::related_link);
    CHECK(kind_of_day("|The lighthouse was sold to a painter on Wednesday for a coin.\n") ==
          kind::timestamp);
}

TEST_CASE("rules::link_runs: the last of a tight block of links", "[rules]") {
    const std::string links = "Ferry sold to the town after two years of waiting\n"
                              "Harbour opens again after the storm of last week\n"
                              "The mill becomes a theatre at long last\n";
    const auto last = [&](const std::string& line) {
        return kind_of_line(
            hand_pieces("|The council opened the bridge over the river.\n\nTown\n\n" + links +
                        line + "\n\nContact\n"),
            line);
    };
    CHECK(last("Old bridge for sale") == kind::related_link);
    CHECK(last("Old bridge") == kind::navigation);
    CHECK(last("Old bridge | New bridge") == kind::navigation);
}
