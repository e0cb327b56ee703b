#include <galley/rules/links/link_lists.hpp>

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

TEST_CASE("rules::link_lists: one headline between a label and a paragraph is a link", "[rules]") {
    constexpr std::string_view headline = "Harbour master wants a second lighthouse";
    for (const std::string_view label :
         {"Read also", "Lire aussi :", "Mira tambi\u00E9n", "Lue my\u00F6s:"}) {
        INFO(label);
        const hand_pieces h(std::string(body) + "|" + std::string(label) + "\n\n|" +
                            std::string(headline) + "\n\n" + std::string(body));
        CHECK(kind_of_line(h, headline) == kind::related_link);
    }
    const hand_pieces heading(std::string(body) + "|" + std::string(headline) + "\n\n" +
                              std::string(body));
    CHECK(kind_of_line(heading, headline) == kind::heading);
}

TEST_CASE("rules::link_lists: headlines under a label leave the body", "[rules]") {
    const hand_pieces links(std::string(body) +
                            "\nRelated articles\n|Ferry sold to the town at last\n"
                            "|Harbour reopens after a storm\n");
    CHECK(links.list()[2].kind == kind::related_link);
    CHECK(links.list()[3].kind == kind::related_link);
    const hand_pieces heading(std::string(body) +
                              "\nRelated articles\n|A bridge of larch and of steel\n" +
                              std::string(body));
    CHECK(heading.list()[2].kind == kind::heading);
}

TEST_CASE("rules::link_lists: a label goes on to its colon, and bullets mark the last link",
          "[rules]") {
    const std::string text = "|The council opened the bridge on Tuesday, the mayor said.\n\n";
    const std::string mill = "The old mill of Mondavia burns down";
    const std::string links = "|Ferry is sold to the south of Mondavia\n|" + mill + "\n\n";
    const auto kind_below = [&](const std::string& label) {
        return kind_of_line(hand_pieces(text + label + "\n" + links + text), mill);
    };
    CHECK(kind_below("Read more in our series on bridges:") != kind::related_link); // a heading
    const std::string bullets = "|- Ferry is sold to the south of Mondavia\n|- " + mill + "\n\n";
    const hand_pieces h(text + "Read more in our series on bridges:\n" + bullets + text);
    CHECK(kind_of_line(h, "- " + mill) == kind::related_link);
    const hand_pieces no_label(text + "|Bridges in our part of the world:\n" + bullets + text);
    CHECK(kind_of_line(no_label, "- " + mill) != kind::related_link);
}

TEST_CASE("rules::link_lists: a long entry among short ones is of their menu", "[rules]") {
    const std::string menu =
        "\nTown\nMarkets\nHarbour\nRiver\nFishing boats and all of the ferries\n";
    const hand_pieces h(std::string(body) + menu + "Culture\nLetters\nWeather\nTides\n");
    CHECK(h.list()[5].kind == kind::navigation);
    const hand_pieces links(std::string(body) + menu + menu);
    CHECK(links.list().back().kind == kind::related_link);
}

TEST_CASE("rules::link_lists: a long text between a headline and what closes its card is a teaser",
          "[rules]") {
    std::string teaser = "The harbour has been closed since the storm";
    for (int i = 0; i < 4; ++i) teaser += ", and nobody on the island could say when it opens";
    teaser += ".";
    const auto kind_above = [&](std::string_view below) {
        return kind_of_line(hand_pieces(std::string(body) +
                                        "\nHarbour reopens after the storm of last week\n\n" +
                                        teaser + "\n\n" + std::string(below) + "\n\nImprint\n"),
                            teaser);
    };
    for (const std::string_view button : {"Read more", "Weiterlesen", "mehr \u2192"}) {
        INFO(button);
        CHECK(kind_above(button) == kind::related_link);
    }
    CHECK(kind_above("Privacy") == kind::other);
}

TEST_CASE("rules::link_lists: below a label texts behind one bullet are links", "[rules]") {
    std::string tail;
    for (int i = 0; i < 8; ++i) tail += ", and nobody on the island could say when it opens";
    const std::string first = "- Harbour closed by the storm" + tail + ".";
    const std::string second = "- Ferry sold to the town" + tail + ".";
    const std::string third = "- Old mill burns down at night" + tail + ".";
    const std::string list = first + "\n\n" + second + "\n\n" + third + "\n";
    const hand_pieces h(std::string(body) + "\nRelated articles\n\n" + list);
    for (const std::string& line : {first, second, third})
        CHECK(kind_of_line(h, line) == kind::related_link);
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\nImprint\n\n" + list), second) ==
          kind::other);
}

TEST_CASE("rules::link_lists: long headlines of cards are no entries of a menu", "[rules]") {
    constexpr std::string_view first = "Old mill by the river burns down in the night of May";
    constexpr std::string_view second = "Harbour master wants a second lighthouse on the coast";
    const auto card = [](std::string_view headline) {
        return "Riverton\n\n" + std::string(headline) + "\n\nCopy link\n\nFerry news\n\n";
    };
    const hand_pieces h(std::string(body) + "\nTown\n\nTides\n\nLetters\n\n" + card(first) +
                        card(second) + "Boats\n\nBridges\n\nFishing\n");
    CHECK(kind_of_line(h, first) == kind::related_link);
    CHECK(kind_of_line(h, second) == kind::related_link);
    const hand_pieces alone(std::string(body) + "\nTown\n\nTides\n\nLetters\n\n" + card(first) +
                            "Boats\n\nBridges\n\nFishing\n");
    CHECK(kind_of_line(alone, first) == kind::navigation);
    constexpr std::string_view row = "Town Harbour Letters Mills Tides Boats Bridges Roads Ferries";
    const hand_pieces rows(std::string(body) + "\nTown\n\nTides\n\nLetters\n\n" + card(row) +
                           card(row) + "Boats\n\nBridges\n\nFishing\n");
    CHECK(kind_of_line(rows, row) == kind::navigation);
}

TEST_CASE("rules::link_lists: ranks and days in a list of headlines are of the list", "[rules]") {
    const std::string list = "\nMost read\n\n1\n\nOld mill burns down in the night\n\n2\n\n"
                             "Harbour reopens after the storm\n\n3\n\n"
                             "Ferry sold to the town at last\n";
    const hand_pieces ranks(std::string(body) + list);
    for (const std::string_view rank : {"1", "2", "3"}) {
        INFO(rank);
        CHECK(kind_of_line(ranks, rank) == kind::related_link);
    }
    const std::string days = "Town\n\nWrite\n\nShare\n\nMail\n\n"
                             "Harbour reopens after the storm of last week\n\n"
                             "Old mill burns down in the night at last\n\n21 March 2020\n\n"
                             "Town\n";
    const std::string stamped =
        "Council opens new bridge over the river\n\n3 May 2020\n\n" + std::string(body);
    CHECK(kind_of_line(hand_pieces(stamped + days), "21 March 2020") == kind::related_link);
    const std::string columns = "Town\n\nWrite\n\nShare\n\nMail\n\n21 March 2020\n\nTides\n\n"
                                "Old mill burns down in the night at last\n\n22 March 2020\n\n"
                                "Ferries\n\nHarbour reopens after the storm of last week\n";
    CHECK(kind_of_line(hand_pieces(stamped + columns), "21 March 2020") == kind::related_link);
    // The only stamp of a page is the article's.
    CHECK(kind_of_line(hand_pieces(std::string(body) + days), "21 March 2020") == kind::timestamp);
    const hand_pieces calendar(std::string(body) + "\nTown\n\n1\t2\t3\n\n4\t5\t6\n");
    CHECK(kind_of_line(calendar, "1\t2\t3") == kind::other);
}

TEST_CASE("rules::link_lists: lines below a colon that the zones left out are a list", "[rules]") {
    constexpr std::string_view colon =
        "|The price of the crossing depends on four things, says the harbour:\n\n";
    const std::string items = "The age of the boat\n\nIts length and its draught\n\n"
                              "What it carries over the river in one day\n\n";
    const std::string title = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    const hand_pieces h(title + std::string(body) + std::string(colon) + items + std::string(body));
    CHECK(kind_of_line(h, "Its length and its draught") == kind::list_item);
    CHECK(kind_of_line(h, "What it carries over the river in one day") == kind::list_item);
    // One line, or a menu of many, is none.
    CHECK(kind_of_line(hand_pieces(std::string(colon) + "The age of the boat\n"),
                       "The age of the boat") != kind::list_item);
    CHECK(kind_of_line(hand_pieces(std::string(colon) + items + items + items + items),
                       "The age of the boat") != kind::list_item);
}

TEST_CASE("rules::link_lists: a colon announces many lines set tight, or with one bullet",
          "[rules]") {
    const std::string title = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    const auto listed = [&](std::string_view colon, std::string_view items) {
        const hand_pieces h(title + std::string(body) + "\n|" + std::string(colon) + "\n\n" +
                            std::string(items) + "\n\n" + std::string(body));
        return kind_of_line(h, "Riverton") == kind::list_item ||
               kind_of_line(h, "- Riverton") == kind::list_item;
    };
    constexpr std::string_view tight = "Riverton\nPort Ada\nHilltop\nMillbrook\nSouth Quay\n"
                                       "North Quay\nLarch Hill\nFerry Inn\nOld Mill\nSt. Anna";
    for (const std::string_view colon :
         {"The ferry stops at:", "Die F\u00E4hre h\u00E4lt in:", "Le bac s'arr\u00EAte \u00E0 :",
          "\u6E21\u8F6E\u505C\u9760\u4E0B\u5217\u5404\u7AD9\uFF1A"}) {
        INFO(colon);
        CHECK(listed(colon, tight));
        CHECK(listed(colon, "- Riverton\n\n- Port Ada\n\n- Hilltop"));
    }
    CHECK_FALSE(listed("The ferry stops at ten towns", tight));
    CHECK_FALSE(listed("The ferry stops at:", "Riverton\n\nPort Ada\n\nHilltop"));
    CHECK_FALSE(listed("Towns:", tight)); // one word may be a menu's label
}

TEST_CASE("rules::link_lists: a long text between two headlines is a teaser", "[rules]") {
    const std::string teaser =
        "The harbour master told the council on Monday that boats of more than twelve metres will "
        "have to wait outside until the new pier is ready, which may take all of the summer and "
        "some of the autumn as well.";
    const std::string box =
        std::string(body) + "\nHarbour reopens after storm in the night\n\n" + teaser + "\n\n";
    CHECK(kind_of_line(hand_pieces(box + "Ferry sold to the town at long last\n"), teaser) ==
          kind::related_link);
    CHECK(kind_of_line(hand_pieces(box), teaser) == kind::other);
    CHECK(kind_of_line(hand_pieces(box + "Related articles\n"), teaser) == kind::other);
}

TEST_CASE("rules::link_lists: entries that close with a count steer", "[rules]") {
    const hand_pieces h(std::string(body) + "|Harbour (12)\n|5\u6708 ( 3 )\n|Old mills (120)\n");
    CHECK(kind_of_line(h, "Harbour (12)") == kind::navigation);
    CHECK(kind_of_line(h, "5\u6708 ( 3 )") == kind::navigation);
    const hand_pieces two(std::string(body) + "|Harbour (12)\n|Old mills (120)\n");
    CHECK(kind_of_line(two, "Harbour (12)") != kind::navigation);
    const hand_pieces films(std::string(body) + "|Harbour (2012)\n|Rivers (1999)\n|Mills (2001)\n");
    CHECK(kind_of_line(films, "Rivers (1999)") != kind::navigation);
}

TEST_CASE("rules::link_lists: a list below a label of links is links however long", "[rules]") {
    const std::string teaser = "The harbour master told the council that boats of more than "
                               "twelve metres will have to wait outside until it is ready.";
    std::string list;
    for (const std::string_view source : {"River Daily", "Harbour Post", "Town Gazette"})
        list += "|- " + std::string(source) + "\u00B7Old ferry sold " + teaser + "\n";
    const hand_pieces h(std::string(body) + "|Related articles\n\n" + list);
    CHECK(kind_of_line(h, "- River Daily\u00B7Old ferry sold " + teaser) == kind::related_link);
    CHECK(kind_of_line(h, "- Town Gazette\u00B7Old ferry sold " + teaser) == kind::related_link);
    const hand_pieces none(std::string(body) + list);
    CHECK(kind_of_line(none, "- River Daily\u00B7Old ferry sold " + teaser) == kind::list_item);
}

TEST_CASE("rules::link_lists: a short headline among long ones is of their list", "[rules]") {
    constexpr std::string_view before = "\n\nHarbour reopens after a storm in the night\n"
                                        "Ferry sold to the town at long last\n";
    constexpr std::string_view behind = "Old mill on the river burns down again\n"
                                        "Council wants a second lighthouse for boats\n";
    const hand_pieces h(std::string(body) + std::string(before) + "Mayor marries brewer\n" +
                        std::string(behind));
    CHECK(kind_of_line(h, "Mayor marries brewer") == kind::related_link);
    const hand_pieces label(std::string(body) + std::string(before) + "From the old mayor:\n" +
                            std::string(behind));
    CHECK(kind_of_line(label, "From the old mayor:") != kind::related_link);
    const hand_pieces few(std::string(body) + std::string(before) + "Mayor marries brewer\n" +
                          "Town\nMarket\nHarbour\n" + std::string(behind));
    CHECK(kind_of_line(few, "Mayor marries brewer") == kind::navigation);
}

TEST_CASE("rules::link_lists: who wrote the headlines of a list, and when", "[rules]") {
    const std::string head = "Council opens new bridge\nBy Anna Novak\n3 May 2020\n\n";
    std::string list = "\n\nTown\n\nMarket\n\nHarbour\n\nRiver\n\n";
    for (const std::string_view name : {"Jane Roe", "Theo Ufer", "Ann Mole"})
        list += "Old mill on the river burns down again\n\nBy " + std::string(name) +
                "\n\n2 May 2020\n\n";
    const hand_pieces h(head + std::string(body) + std::string(body) + list);
    CHECK(kind_of_line(h, "By Theo Ufer") == kind::related_link);
    CHECK(kind_of_line(h, "2 May 2020") == kind::related_link);
    CHECK(kind_of_line(h, "By Anna Novak") == kind::byline);
    CHECK(kind_of_line(h, "3 May 2020") == kind::timestamp);
    const hand_pieces none(std::string(body) + std::string(body) + list);
    CHECK(kind_of_line(none, "By Theo Ufer") == kind::related_link);
}

TEST_CASE("rules::link_lists: many signatures below headlines are not the article's", "[rules]") {
    const std::string head = "Council opens new bridge over the river\n\n" + std::string(body);
    const std::string menu = "\nTown\n\nHarbour\n\nMill\n\nMarket\n";
    const std::string first = "\nHarbour master wants a second lighthouse\n\nAnna Novak\n";
    const std::string second = "\nFerry sold to a town below the falls\n\nTom Reed\n";
    const hand_pieces many(head + menu + first + second);
    CHECK(kind_of_line(many, "Anna Novak") == kind::related_link);
    CHECK(kind_of_line(many, "Tom Reed") == kind::related_link);
    CHECK(kind_of_line(hand_pieces(head + menu + first), "Anna Novak") != kind::related_link);
}

TEST_CASE("rules::link_lists: a headline and its time between paragraphs", "[rules]") {
    for (const std::string_view time :
         {"Yesterday, 18:30", "Вчера, 18:30", "2 February 2020", "3 hours ago"}) {
        INFO(time);
        const std::string both = "|Ferry service to end this month\n|" + std::string(time);
        const galley_tests::hand_pieces h = galley_tests::story_around(both, 4, 4);
        CHECK(kind_of_line(h, "Ferry service to end this month") == kind::related_link);
        CHECK(kind_of_line(h, time) == kind::related_link);
        const galley_tests::hand_pieces last = galley_tests::story_around(both, 4, 0);
        CHECK(kind_of_line(last, "Ferry service to end this month") != kind::related_link);
    }
    const galley_tests::hand_pieces h =
        galley_tests::story_around("|The ferry in numbers\n|18:30 is the last departure", 4, 4);
    const galley_tests::hand_pieces section = galley_tests::story_around(
        "|Harbour and river\n|Ferry service to end this month\n|2 February 2020", 4, 4);
    CHECK(kind_of_line(section, "Harbour and river") == kind::related_link);
    CHECK(kind_of_line(section, "Ferry service to end this month") == kind::related_link);
    CHECK(kind_of_line(section, "2 February 2020") == kind::related_link);
    CHECK(kind_of_line(h, "The ferry in numbers") != kind::related_link);
}

TEST_CASE("rules::link_lists: a long entry among the short ones of a menu", "[rules]") {
    const auto menu = [](std::string_view entry) {
        return "Riverton\nPort Ada\nHilltop\nMillbrook\nSouth Quay\nGreen Vale\nEast Farm\n" +
               std::string(entry) + "\n\n";
    };
    const std::string story =
        "Old bridge to open again\n\n" + std::string(body) + std::string(body) + std::string(body);
    constexpr std::string_view entry = "Office for the upkeep of river banks";
    const hand_pieces above(menu(entry) + story);
    CHECK(kind_of_line(above, entry) == kind::navigation);
    const hand_pieces below(story + "\n" + menu(entry));
    CHECK(kind_of_line(below, entry) == kind::navigation);
    for (const std::string_view headline :
         {"Mayor: the bridge opens again in May", "Why does the ferry cost so much?",
          "\u201CNobody asked us about the new ferry\u201D"}) {
        INFO(headline);
        const hand_pieces h(menu(headline) + story);
        CHECK(kind_of_line(h, headline) == kind::related_link);
    }
}

TEST_CASE("rules::link_lists: a text that is cut off below a link is its teaser", "[rules]") {
    constexpr std::string_view teaser =
        "The ferry that was sold in May sails for the old town again, and the town that sold it in "
        "the autumn of the year before has no other way over the river but the bridge. The mayor "
        "does not want to say how long that may last, nor does the council that sold the ferry in "
        "the first place";
    const auto kind_below = [teaser](std::string_view line, std::string_view end) {
        const std::string text = std::string(teaser) + std::string(end);
        const hand_pieces h(std::string(body) + std::string(body) + "\nTown\n\n" +
                            std::string(line) + "\n\n" + text + "\n\nTown\n");
        return kind_of_line(h, text);
    };
    constexpr std::string_view headline = "Ferry sails for the old town again this summer";
    CHECK(kind_below(headline, " ...") == kind::related_link);
    CHECK(kind_below(headline, "\u2026") == kind::related_link);
    CHECK(kind_below(headline, " [\u2026]") == kind::related_link);
    CHECK(kind_below(headline, ".") == kind::other);
    CHECK(kind_below("Town", " ...") == kind::other);
}

TEST_CASE("rules::link_lists: a teaser that the zones took for the body", "[rules]") {
    constexpr std::string_view teaser =
        "The mayor had waited for two years until the bridge could be op...";
    constexpr std::string_view headline = "Mayor crosses the new bridge before all others";
    const std::string text(body);
    const hand_pieces box(text + "\nRead more\n\n" + std::string(headline) + "\n\n|" +
                          std::string(teaser) + "\n\n" + text + text);
    CHECK(kind_of_line(box, headline) == kind::related_link);
    CHECK(kind_of_line(box, teaser) == kind::related_link);
    const hand_pieces prose(text + "|" + std::string(teaser) + "\n\n" + text + text);
    CHECK(kind_of_line(prose, teaser) == kind::paragraph);
    const hand_pieces first("Read more\n\n" + std::string(headline) + "\n\n|" +
                            std::string(teaser) + "\n\n" + text + text);
    CHECK(kind_of_line(first, teaser) == kind::paragraph);
}

TEST_CASE("rules::link_lists: who wrote the headlines of a list, short ones too", "[rules]") {
    const std::string text = std::string(body) + "\nTown\nHarbour\nCulture\nWeather\n\n";
    const std::string list = "Ferries\n\nOld mill burns down\n\nBy Jane Roe\n\n"
                             "Harbour\n\nFerry runs once more\n\nBy Anna Novak\n\n"
                             "Town\n\nCouncil wants a lighthouse\n\nBy Tom Reed\n\nContact\n";
    const hand_pieces unsigned_story("Council opens new bridge\n\n" + text + list);
    CHECK(kind_of_line(unsigned_story, "By Anna Novak") == kind::related_link);
    const hand_pieces alone("Council opens new bridge\n\n" + text +
                            "Ferries\n\nOld mill burns down\n\nBy Jane Roe\n\nContact\n");
    CHECK(kind_of_line(alone, "By Jane Roe") == kind::byline);
}

TEST_CASE("rules::link_lists: among links the label of pictures leads to a gallery", "[rules]") {
    const std::string gallery = "In pictures: How the old bridge was built";
    const std::string links = "Ferry sold to the town after two years of waiting\n";
    const std::string text = std::string(body) + std::string(body) + "\n";
    const hand_pieces listed(text + links + gallery + "\n" + links);
    CHECK(kind_of_line(listed, gallery) == kind::related_link);
}
