#include <galley/rules/around/block.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::block;

static_assert(std::is_trivially_copyable_v<block>);

namespace {

/// The line that `text` is, after `blank_lines` blank ones.
layout::line line_of(std::string_view text, std::uint16_t blank_lines = 0) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    lines.at(0).blank_lines = blank_lines;
    return lines[0];
}

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

} // namespace

TEST_CASE("rules::block: only a label alone on its line heads a block", "[rules]") {
    const layout::line headline = line_of("Harbour reopens after storm");
    block b;
    CHECK_FALSE(b.holds(headline));
    b.open(kind::related_link, true);
    CHECK(b.holds(headline));
    CHECK(b.kind() == kind::related_link);
    b.open(kind::related_link, false);
    CHECK_FALSE(b.holds(headline));
    b.open(kind::related_link, true);
    b.close();
    CHECK_FALSE(b.holds(headline));
}

TEST_CASE("rules::block: a block breaks where its shape does", "[rules]") {
    struct row {
        kind head;
        std::string_view line;
        std::uint16_t blank_lines;
        bool held;
    };
    const std::string long_line(300, 'a');
    for (const row& r : {
             row{kind::related_link, "Harbour reopens after storm", 1, true},
             row{kind::related_link, long_line, 0, false},
             row{kind::tags, "river", 0, true},
             row{kind::tags, "The river rose overnight.", 0, false},
             row{kind::tags, "river", 3, false},
             row{kind::comments, "I was there, and it rained all day.", 2, true},
             row{kind::social, "Copy link", 0, true},
             row{kind::social, "Copy link", 1, false},
             row{kind::legal, "Imprint", 0, false},
         }) {
        INFO(name(r.head) << ": " << r.line);
        block b;
        b.open(r.head, true);
        CHECK(b.holds(line_of(r.line, r.blank_lines)) == r.held);
    }
}

TEST_CASE("rules::block: a block ends", "[rules]") {
    for (const kind k : {kind::related_link, kind::ticker, kind::comments, kind::tags,
                         kind::navigation, kind::author_bio, kind::social}) {
        block b;
        b.open(k, true);
        int taken = 0;
        while (taken < 1000 && b.holds(line_of("old river"))) {
            b.take();
            ++taken;
        }
        INFO(name(k));
        CHECK(taken > 0);
        CHECK(taken < 1000);
    }
}

TEST_CASE("rules::block: a bare label of topics far behind the body is a menu's", "[rules]") {
    const auto kind_below = [](std::string_view label, std::size_t lines) {
        std::string text(body);
        for (std::size_t i = 0; i < lines; ++i) text += "\nRiverside\n";
        const hand_pieces h(text + "\n" + std::string(label) + "\nFerries\nFloods\n");
        return kind_of_line(h, "Ferries");
    };
    for (const std::string_view label :
         {"Topics", "Themen", "Temas", "Th\u00E8mes", "\u0422\u0435\u043C\u044B"}) {
        INFO(label);
        CHECK(kind_below(label, 2) == kind::tags);
        CHECK(kind_below(label, 20) == kind::navigation);
    }
    CHECK(kind_below("Topics:", 20) == kind::tags);
    CHECK(kind_below("Schlagworte", 20) == kind::tags);
    CHECK(kind_below("Schlagworte", 80) == kind::navigation);
    CHECK(kind_below("Topics in this article", 20) != kind::related_link);
}

TEST_CASE("rules::block: a bare label of tags above the title heads a menu", "[rules]") {
    const std::string below = "\n\nCouncil opens new bridge over the river\n\n" + std::string(body);
    CHECK(kind_of_line(hand_pieces("Home\n\nThemen\nVerkehr\nWetter\nSport" + below), "Verkehr") ==
          kind::navigation);
    CHECK(kind_of_line(hand_pieces("Home\n\nTags:\nFerries\nFloods" + below), "Ferries") ==
          kind::tags);
}

TEST_CASE("rules::block: what ends a list of tags", "[rules]") {
    for (const std::string_view line :
         {"May (12)", "5\u6708 ( 39 )", "More events:", "https://harbour.example/author/roe/"}) {
        INFO(line);
        const hand_pieces h(std::string(body) + "\nTags\nFerries\n" + std::string(line) +
                            "\nFloods\n");
        CHECK(kind_of_line(h, "Ferries") == kind::tags);
        CHECK(kind_of_line(h, line) != kind::tags);
        CHECK(kind_of_line(h, "Floods") != kind::tags);
    }
    const hand_pieces hash(std::string(body) + "\nTags\n#Ferries\nFloods\n");
    CHECK(kind_of_line(hash, "Floods") != kind::tags);
    const hand_pieces stamp(std::string(body) + "\nTags\nFerries\n18.10.2019 16:06 Uhr\n");
    CHECK(kind_of_line(stamp, "18.10.2019 16:06 Uhr") == kind::timestamp);
    const hand_pieces marked(std::string(body) + "\n#Topics\nFerries\nFloods\n");
    CHECK(kind_of_line(marked, "Floods") == kind::tags);
}

TEST_CASE("rules::block: five short lines end a block of links", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nRelated articles\nHarbour reopens after the storm\n\nTown\nMarkets\n"
                        "Harbour\nRiver\nCulture\nLetters\n");
    CHECK(h.list()[2].kind == kind::related_link);
    CHECK(h.list()[3].kind == kind::navigation);
}

TEST_CASE("rules::block: a menu ends a list of headlines", "[rules]") {
    const hand_pieces h(
        std::string(body) +
        "\nLatest\n\nOld mill burns down in the night\n\nSport\nWeather\nPodcasts\n");
    CHECK(kind_of_line(h, "Old mill burns down in the night") == kind::related_link);
    CHECK(kind_of_line(h, "Weather") == kind::navigation);
}

TEST_CASE("rules::block: a button of comments above the body heads nothing", "[rules]") {
    const hand_pieces above("Comments\n\nGreater Harwick\n\n" + std::string(body) + "\nTown\n");
    CHECK(kind_of_line(above, "Greater Harwick") != kind::comments);
    const hand_pieces below(std::string(body) + "\nComments\n\nGreater Harwick\n\nReply\n");
    CHECK(kind_of_line(below, "Greater Harwick") == kind::comments);
    const hand_pieces list(
        std::string(body) +
        "\nComments\n\nOld mill burns down in the night\n\n"
        "Harbour reopens after the long storm\n\nFerry sold to the town at last\n");
    CHECK(kind_of_line(list, "Harbour reopens after the long storm") == kind::related_link);
}

TEST_CASE("rules::block: columns in lists are links", "[rules]") {
    constexpr std::string_view headline = "[\uC18D\uBCF4] the ferry of the town is sold at last";
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\nTown\n\n" + std::string(headline) + "\n"),
                       headline) == kind::related_link);
    constexpr std::string_view column = "\u30B3\u30E9\u30E0"; // "column"
    CHECK(kind_of_line(hand_pieces(std::string(body) + "\nTown\n\n" + std::string(column) + "\n"),
                       column) == kind::navigation);
}

TEST_CASE("rules::block: a table or a menu ends a list of headlines", "[rules]") {
    const std::string list = std::string(body) +
                             "\nRelated articles\n\nOld mill burns down in the night\n\n"
                             "3 May 2020\n\nRiverside\n\nHarbour reopens after the long storm\n\n";
    const hand_pieces h(list + "Weather\n\nHarwick\n\n11 / 4\n\nBellmouth\n\n12 / 5\n");
    CHECK(kind_of_line(h, "Riverside") == kind::related_link);
    CHECK(kind_of_line(h, "Harbour reopens after the long storm") == kind::related_link);
    CHECK(kind_of_line(h, "Harwick") != kind::related_link);
    CHECK(kind_of_line(h, "12 / 5") == kind::other);
}

TEST_CASE("rules::block: headlines end a form of comments, not posts", "[rules]") {
    const std::string first = "Harbour reopens after the storm of last week";
    const std::string list = first + "\nThe mill becomes a theatre at long last\n"
                                     "Ferry sold to the town at the last minute\n"
                                     "Council wants a second lighthouse on the coast\n";
    const std::string form = std::string(body) + "\nLeave a comment\n\nName *\n\nFor you\n\n";
    CHECK(kind_of_line(hand_pieces(form + list), first) == kind::related_link);
    const std::string posts = std::string(body) + "\nComments\n\nJane\n3 May 2020 9:20\n\n";
    CHECK(kind_of_line(hand_pieces(posts + list), first) == kind::comments);
}

TEST_CASE("rules::block: a form is no list of headlines", "[rules]") {
    const std::string field = "Fill in the fields or sign in with your name below";
    const hand_pieces h(std::string(body) + "\nLeave a comment\n\n" + field +
                        "\n\nE-mail (required) (the address will never be published)\n\n"
                        "Name of the reader who writes (required)\n");
    CHECK(kind_of_line(h, field) == kind::comments);
}

TEST_CASE("rules::block: headlines above teasers that are cut off end a form", "[rules]") {
    const std::string first = "Old mill burns down";
    const std::string list = first +
                             "\nThe fire began in the night, says the harbour master, and...\n"
                             "Ferry sold at last\n"
                             "The town pays more than it wanted to, but the ships...\n";
    const std::string form = std::string(body) + "\nLeave a comment\n\nName *\n\n"
                                                 "No comments yet, please write the first one.\n\n";
    CHECK(kind_of_line(hand_pieces(form + list), first) != kind::comments);
    const std::string posts = std::string(body) + "\nComments\n\nJane\n3 May 2020 9:20\n\n";
    CHECK(kind_of_line(hand_pieces(posts + list), first) == kind::comments);
}

TEST_CASE("rules::block: a long line of tags, right below its label or in commas", "[rules]") {
    const std::string_view row = "Harbour Council River Bridges Ferries and Town life of Harwick";
    const std::string_view commas =
        "Harbour, river, bridges, ferries, the old town, people who cross the water every day";
    block b;
    b.open(kind::tags, true);
    CHECK_FALSE(b.holds(line_of(row))); // as many words as a headline
    CHECK(b.holds(line_of("Harbourmasters Councillors Riverbanks Footbridges")));
    CHECK(b.holds(line_of(commas)));
    b.take();
    CHECK_FALSE(b.holds(line_of("Harbourmasters Councillors Riverbanks Footbridges")));
    CHECK(b.holds(line_of(commas)));
}

TEST_CASE("rules::block: a form ends with what its program says last", "[rules]") {
    const std::string form = std::string(body) + "\nLeave a Reply\n\nName *\n\nEmail *\n\n";
    const std::string_view below = "What the Harbour Post is";
    for (const std::string_view last : {"This site uses Akismet to reduce spam.",
                                        "Informiere mich über neue Beiträge per E-Mail."}) {
        INFO(last);
        const hand_pieces h(form + std::string(last) + "\n\n" + std::string(below) + "\n");
        CHECK(kind_of_line(h, last) == kind::comments);
        CHECK(kind_of_line(h, below) != kind::comments);
    }
    const std::string head = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    const hand_pieces posts(head + form + "Wir nutzen Akismet gegen Spam.\n\n" +
                            std::string(below) + "\n\n3 May 2020 at 9:20\n\nIt rained.\n");
    CHECK(kind_of_line(posts, below) == kind::comments);
}

TEST_CASE("rules::block: headlines with days below them are no posts", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nPost a Comment\n\nWe are happy to hear from you.\n\nOld ferry sold\n\n"
                        "3 May 2020\n\nHarbour reopens after storm\n\n2 May 2020\n\n"
                        "Mill burns down\n\n1 May 2020\n");
    CHECK(kind_of_line(h, "We are happy to hear from you.") == kind::comments);
    CHECK(kind_of_line(h, "Harbour reopens after storm") != kind::comments);
    const hand_pieces posts(std::string(body) +
                            "\nPost a Comment\n\nJane Roe\n\n3 May 2020\n\nOld and good\n\n"
                            "John Poe\n\n2 May 2020\n\nIt rained\n\nAnna Novak\n\n1 May 2020\n");
    CHECK(kind_of_line(posts, "Old and good") == kind::comments);
}

TEST_CASE("rules::block: cut headlines and a copyright end a form", "[rules]") {
    const std::string form = std::string(body) + "\nLeave a Reply\n\nName *\n\nEmail *\n\n";
    const std::string_view second = "Council of the harbour asks for a new crane and...";
    const hand_pieces h(form + "Just in\n\nThe mill of the old town burns down at...\n\n" +
                        std::string(second) +
                        "\n\nA ferry for those who live on the island...\n\n"
                        "Who pays for the storm of last week and...\n");
    CHECK(kind_of_line(h, second) != kind::comments);
    const std::string_view owner = "Harbour Post Ltd \u00A9 2020. All rights reserved";
    CHECK(kind_of_line(hand_pieces(form + std::string(owner) + "\n"), owner) == kind::legal);
}

TEST_CASE("rules::block: headlines that close with a day are no posts", "[rules]") {
    const auto opens = [](std::string_view second) {
        hand_page h("Harbour reopens after the storm 3 May 2020\n\n" + std::string(second) +
                    "\n\nMill burns down in the night 1 May 2020\n");
        return rules::detail::opens_closed_days(h.page(), 0);
    };
    CHECK(opens("Ferry sold to a museum 2 May 2020"));
    CHECK_FALSE(opens("Ferry sold to a museum 2 May 2020, 9:20"));
    CHECK_FALSE(opens("Ferry sold to a museum"));
    CHECK_FALSE(opens("Roe 2 May 2020"));
}

TEST_CASE("rules::block: topics that the article does not speak of are a menu", "[rules]") {
    const auto below = [](std::string_view entries) {
        const galley_tests::hand_pieces h(
            "|The council opened the new bridge over the river on Tuesday, at last.\n\nLogin\n\n"
            "Topics\n\n" +
            std::string(entries) + "\n\n\nImprint\n");
        return galley_tests::kind_of_line(h, "Topics");
    };
    CHECK(below("Forests\nTrees and gardens\nMembers") == kind::navigation);
    CHECK(below("Forests\nBridge\nMembers") == kind::tags);
    CHECK(below("Forests\nMembers") == kind::tags);
}
