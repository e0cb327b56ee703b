#include <galley/rules/body/topics.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string opening =
    "Council opens new bridge over the river\n\n"
    "|The council of Port Ellis opened the new bridge over the river on Tuesday. A ferry run by "
    "Northern Lines had taken its place since the flood, and the harbour had been closed.\n\n";

} // namespace

TEST_CASE("rules::topics: lines behind the body whose words stand in it", "[rules]") {
    const hand_pieces h(opening + "Port Ellis\nHarbour\nNorthern Lines\nWrite to the editors\n");
    for (const std::string_view tag : {"Port Ellis", "Harbour", "Northern Lines"}) {
        INFO(tag);
        CHECK(kind_of_line(h, tag) == kind::tags);
    }
    CHECK(kind_of_line(h, "Write to the editors") != kind::tags);
}

TEST_CASE("rules::topics: a list most of which is known counts whole", "[rules]") {
    const hand_pieces h(opening + "Port Ellis\nHarbour\nNorthern Lines\nPEN\nEngineering\n");
    for (const std::string_view tag : {"Port Ellis", "Northern Lines", "PEN", "Engineering"}) {
        INFO(tag);
        CHECK(kind_of_line(h, tag) == kind::tags);
    }
    const hand_pieces menu(opening + "Port Ellis\nHarbour\nWeather\nPuzzles\nRecipes\n");
    CHECK(kind_of_line(menu, "Weather") != kind::tags);
    const hand_pieces last(opening + "Port Ellis\nHarbour\nNorthern Lines\nEverything about Roe\n");
    CHECK(kind_of_line(last, "Everything about Roe") != kind::tags);
}

TEST_CASE("rules::topics: a short list above comments or by the alphabet", "[rules]") {
    const std::string comments = "\nLeave a comment\n";
    const hand_pieces h(opening + "Engineering\nPort Ellis\nHarbour\nNorthern Lines\n" + comments);
    CHECK(kind_of_line(h, "Engineering") == kind::tags);
    CHECK(kind_of_line(h, "Northern Lines") == kind::tags);
    const std::string_view menu = "Engineering\nPort Ellis\nHarbour\nNorthern Lines\nhome page\n";
    CHECK(kind_of_line(hand_pieces(opening + std::string(menu)), "Harbour") != kind::tags);
    const std::string_view other = "Engineering\nWeather\nHarbour\nPuzzles\n";
    CHECK(kind_of_line(hand_pieces(opening + std::string(other) + comments), "Harbour") !=
          kind::tags);
    const hand_pieces sorted(opening + "Art & Design\nBridge\nCouncil\nFloods 2020\nPuzzles\n");
    CHECK(kind_of_line(sorted, "Art & Design") != kind::tags);
    const hand_pieces known(opening + "Art & Design\nBridge\nCouncil\nEllis\nHarbour\n");
    CHECK(kind_of_line(known, "Art & Design") == kind::tags);
}

TEST_CASE("rules::topics: below a short line that stands alone only a list like that", "[rules]") {
    const std::string alone = opening + "River Daily\n\nA daily of the river, since 1890.\n\n";
    const std::string list = "Port Ellis\nHarbour\nNorthern Lines\n\n";
    CHECK(kind_of_line(hand_pieces(alone + list + "Leave a comment\n"), "Harbour") == kind::tags);
    CHECK(kind_of_line(hand_pieces(alone + list + "home page\n"), "Harbour") != kind::tags);
    const std::string headed = opening + "Terms like this one:\n" + list;
    CHECK(kind_of_line(hand_pieces(headed), "Harbour") != kind::tags);
}

TEST_CASE("rules::topics: tags glued together, near to half of them known", "[rules]") {
    for (const std::string_view glued : {"Port EllisHarbourEngineeringNorthern Lines",
                                         "HarbourCouncilMinistersCouncil newsFlood"}) {
        INFO(glued);
        CHECK(kind_of_line(hand_pieces(opening + std::string(glued) + "\n"), glued) == kind::tags);
    }
    for (const std::string_view menu :
         {"WeatherPuzzlesRecipesHarbour", "HarbourFerry", "How to bookPort EllisHarbourWhy us?",
          "Northern Lines and YouTube", "Harbour \u00B7 Council \u00B7 Port Ellis"}) {
        INFO(menu);
        CHECK(kind_of_line(hand_pieces(opening + std::string(menu) + "\n"), menu) != kind::tags);
    }
}

TEST_CASE("rules::topics: other words, a single line, lines further down are none", "[rules]") {
    for (const std::string below :
         {"Weather\nHoroscopes\n", "Harbour\n", "Harbour 12\nFerry: the book\n",
          "Weather\nHoroscopes\nPuzzles\nRecipes\nGardens\nCinema\nFairs\nHarbour\nFerry\n"}) {
        INFO(below);
        const hand_pieces h(opening + below);
        for (const segment& s : h.list()) CHECK(s.kind != kind::tags);
    }
}

TEST_CASE("rules::topics: a line of commas below their label, though taken for text", "[rules]") {
    const std::string label = opening + "|Write to the editors with what you saw on the river.\n\n"
                                        "Tags\n";
    CHECK(kind_of_line(hand_pieces(label + "|port ellis, new bridge, ferry\n"),
                       "port ellis, new bridge, ferry") == kind::tags);
    const std::string_view sentence = "After that, Ellis, who sat there, went home.";
    CHECK(kind_of_line(hand_pieces(label + "|" + std::string(sentence) + "\n"), sentence) ==
          kind::paragraph);
    const std::string_view long_parts =
        "what the council of the port had to say, what the ferry men said of it, and the end";
    CHECK(kind_of_line(hand_pieces(label + "|" + std::string(long_parts) + "\n"), long_parts) !=
          kind::tags);
}

TEST_CASE("rules::topics: glued tags and clouds right below their label, taken for text",
          "[rules]") {
    const std::string after =
        "\n|The ferry men of the port went home after that, and nobody spoke.\n";
    for (const std::string line :
         {"FloodsFerriesOld bridgeEngineering",
          "Bridges Council Ferries Floods Harbour Mills Old town Piers Quays Rivers Ships Storms "
          "Town hall Trams Walls"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(opening + "|Tags\n|" + line + "\n" + after), line) ==
              kind::tags);
        CHECK(kind_of_line(hand_pieces(opening + "|Offices\n|" + line + "\n" + after), line) !=
              kind::tags);
    }
}

TEST_CASE("rules::topics: short lines below their label, though taken for text", "[rules]") {
    const hand_pieces h(opening + "|In this article:\n\n|jane roe,\n|Port Ellis,\n|New Bridge\n\n" +
                        "|The ferry men of the port went home after that, and nobody spoke.\n");
    for (const std::string_view tag : {"jane roe,", "Port Ellis,", "New Bridge"}) {
        INFO(tag);
        CHECK(kind_of_line(h, tag) == kind::tags);
    }
    CHECK(h.list().back().kind == kind::paragraph);
    const hand_pieces icon(opening + "|Tags\n\n|\uE5C5\n|Port Ellis\n");
    CHECK(kind_of_line(icon, "Port Ellis") != kind::tags);
}

TEST_CASE("rules::topics: few words a line, each with its comma", "[rules]") {
    const hand_pieces h("bridges,\nOld harbour,\nFerries,\nFloods\n\n" + opening);
    for (const std::string_view tag : {"bridges,", "Old harbour,", "Ferries,", "Floods"}) {
        INFO(tag);
        CHECK(kind_of_line(h, tag) == kind::tags);
    }
    for (const std::string_view none :
         {"Bridges,\nFerries,\nFloods", "period,\nentries,\nvalues,\nalert",
          "12 Quay Street,\nHarwick 4,\nB 12,\nEssex",
          "Anna Novak,\nTom Reed,\nJane Smith,\nPaul Young"}) {
        INFO(none);
        const hand_pieces other(std::string(none) + "\n\n" + opening);
        for (const segment& s : other.list()) CHECK(s.kind != kind::tags);
    }
}

TEST_CASE("rules::topics: far from the article the site's menu lists topics", "[rules]") {
    std::string menu;
    for (int i = 0; i < 7; ++i) menu += "Menu\n\n";
    for (const std::string_view line : {"Tags: Old ferries", "#oldferries #bridges"}) {
        INFO(line);
        const std::string head = std::string(line) + "\n\n";
        CHECK(kind_of_line(hand_pieces(head + menu + opening), line) == kind::navigation);
        CHECK(kind_of_line(hand_pieces(head + opening), line) == kind::tags);
    }
    std::string foot;
    for (int i = 0; i < 40; ++i) foot += "Menu\n\nPuzzles\n\n";
    const std::string column = "Ferries,\nHarbours,\nOld bridges,\nMills\n";
    CHECK(kind_of_line(hand_pieces(opening + column), "Harbours,") == kind::tags);
    CHECK(kind_of_line(hand_pieces(opening + foot + column), "Harbours,") == kind::navigation);
    const std::string hashes = "#ferries\n\n#bridges\n";
    CHECK(kind_of_line(hand_pieces(opening + hashes), "#bridges") == kind::tags);
    CHECK(kind_of_line(hand_pieces(opening + foot + hashes), "#bridges") == kind::navigation);
}

TEST_CASE("rules::topics: a list in commas with a colon or a day is of no tags", "[rules]") {
    for (const std::string_view line : {"Delft: Anna Novak, Tom Reed, Jane Roe, Kim Park, Eva Lund",
                                        "In News, Ferries, Business, Delft - 02 Feb 2025, 19:02"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(opening + std::string(line) + "\n"), line) != kind::tags);
    }
    const std::string_view tags = "Ferries, Old bridges, Mills, Delft, Harbours";
    CHECK(kind_of_line(hand_pieces(opening + std::string(tags) + "\n"), tags) == kind::tags);
}
