#include <galley/rules/outside.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/random.hpp"

#include <type_traits>
#include <vector>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::joined;
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

TEST_CASE("rules::outside: only a label alone on its line heads a block", "[rules]") {
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

TEST_CASE("rules::outside: a block breaks where its shape does", "[rules]") {
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

TEST_CASE("rules::outside: a block ends", "[rules]") {
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

TEST_CASE("rules::outside: the shape of a line without a label", "[rules]") {
    struct row {
        std::string_view line;
        kind what;
        rule why;
    };
    const std::string loose =
        "We were asked for years to put all of the old plans of the bridge on this page, and so we "
        "have put them here for all of you to read, print and keep.";
    for (const row& r : {
             row{"Sport", kind::navigation, rule::link_run},
             row{"\xC3\x89t\xC3\xA9", kind::navigation, rule::link_run},
             row{"Harbour reopens after storm in the night", kind::related_link, rule::link_run},
             row{loose, kind::other, rule::zone_outside},
         }) {
        hand_page h(std::string(body) + std::string(r.line));
        const rules::verdict v = rules::shape_outside(h.page(), 1);
        INFO(r.line);
        CHECK(name(v.kind) == name(r.what));
        CHECK(name(v.rule) == name(r.why));
        CHECK((v.score >= 0 && v.score <= 1));
    }
}

TEST_CASE("rules::outside: lines under a label are what the label says", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nRelated articles\n\nHarbour reopens after storm\n"
                        "Ferry sold to the town\n\nTags: river, bridge\n\nRiverside\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "related_label related_link: Related articles\n"
          "related_block related_link: Harbour reopens after storm\n"
          "related_block related_link: Ferry sold to the town\n"
          "tags_label tags: Tags: river, bridge\n"
          "link_run navigation: Riverside");
}

TEST_CASE("rules::outside: a menu's word among tags is a tag", "[rules]") {
    const hand_pieces h(std::string(body) + "\nTags\nFerries\nTravel\nFloods\n\nTravel\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "tags_label tags: Tags\n"
          "block_cue tags: Ferries\n"
          "block_cue tags: Travel\n"
          "block_cue tags: Floods\n"
          "line_cue navigation: Travel");
}

TEST_CASE("rules::outside: numbers inside a block belong to it", "[rules]") {
    const hand_pieces h(std::string(body) + "\nComments\n\nAnna\n3\nIt rained.\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "line_cue comments: Comments\n"
          "comment_block comments: Anna\n"
          "comment_block comments: 3\n"
          "comment_block comments: It rained.");
}

TEST_CASE("rules::outside: the body closes a block", "[rules]") {
    const hand_pieces h("Related articles\n" + std::string(body) +
                        "\nHarbour reopens after storm tonight at last\n");
    REQUIRE(h.list().size() == 3);
    CHECK(name(h.list()[0].kind) == name(kind::related_link));
    CHECK(name(h.list()[2].rule) == name(rule::link_run));
}

TEST_CASE("rules::outside: several entries on one line are a menu", "[rules]") {
    struct row {
        std::string_view line;
        kind k;
    };
    for (const row& r : {
             row{"Help & ContactSubscriptionAdvertisingCareersImprint", kind::navigation},
             row{"River | Town | Sport | Markets | Old harbour", kind::navigation},
             row{"Council opens the new bridge over the river", kind::related_link},
             row{"Read all of it in our newsletter, every day in your inbox", kind::promo},
             row{"This paper is a registered trademark of the River Group", kind::legal},
         }) {
        const hand_pieces h(std::string(body) + "\nTown\n\n" + std::string(r.line) + "\n");
        INFO(r.line);
        CHECK(h.list().back().kind == r.k);
    }
}

TEST_CASE("rules::outside: a word in a bracket behind a headline is of the headline", "[rules]") {
    const hand_pieces link(std::string(body) + "\nTown\n\nOld harbour sold (newsletter)\n");
    CHECK(link.list().back().kind != kind::promo);
    const hand_pieces offer(std::string(body) + "\nTown\n\nGet the harbour newsletter\n");
    CHECK(offer.list().back().kind == kind::promo);
}

TEST_CASE("rules::outside: times and counts between links are links", "[rules]") {
    std::string text; // far from the title, whose own times stand beside it
    for (int i = 0; i < 12; ++i) text += body;
    const hand_pieces h(text + "\nHarbour reopens after storm in the night\n2022-05-02 09:20\n"
                               "Ferry sold to the town for one crown\n");
    REQUIRE(h.list().size() == 15);
    for (std::size_t i = 12; i < 15; ++i) CHECK(h.list()[i].kind == kind::related_link);
}

TEST_CASE("rules::outside: five short lines end a block of links", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nRelated articles\nHarbour reopens after the storm\n\nTown\nMarkets\n"
                        "Harbour\nRiver\nCulture\nLetters\n");
    CHECK(h.list()[2].kind == kind::related_link);
    CHECK(h.list()[3].kind == kind::navigation);
}

TEST_CASE("rules::outside: headlines under a label leave the body", "[rules]") {
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

TEST_CASE("rules::outside: a long entry among short ones is of their menu", "[rules]") {
    const std::string menu =
        "\nTown\nMarkets\nHarbour\nRiver\nFishing boats and all of the ferries\n";
    const hand_pieces h(std::string(body) + menu + "Culture\nLetters\nWeather\nTides\n");
    CHECK(h.list()[5].kind == kind::navigation);
    const hand_pieces links(std::string(body) + menu + menu);
    CHECK(links.list().back().kind == kind::related_link);
}

TEST_CASE("rules::outside: one word inside a headline says nothing", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nTown\n\nFerry company loses its license after the storm in May\n");
    CHECK(h.list().back().kind == kind::related_link);
}

TEST_CASE("rules::outside: short words that commas part, behind the body", "[rules]") {
    const hand_pieces tags(std::string(body) +
                           "\nriver, old harbour, ferry, town bridge, council\n");
    CHECK(tags.list().back().kind == kind::tags);
    const hand_pieces headline(std::string(body) +
                               "\nThe mayor, the council, and all who came, saw the bridge open\n");
    CHECK(headline.list().back().kind == kind::related_link);
}

TEST_CASE("rules::outside: a mail address or a number to call is contact", "[rules]") {
    const auto kind_of_foot = [](const std::string& line) {
        const galley_tests::hand_pieces h(
            "Council opens new bridge over the river\n\n"
            "|The council opened the new bridge over the river on Tuesday, two years late.\n\n" +
            line + "\n");
        return h.list().back().kind;
    };
    for (const char* line : {"News desk: desk@harbour.example", "Tel. +49 40 5550 1000",
                             "Harbour Post, 12 Quay Street, phone: 040 5550 1000"}) {
        INFO(line);
        CHECK(kind_of_foot(line) == kind::contact);
    }
    for (const char* line : {"Court papers of the old harbour (1786-1850)", "1995-2000",
                             "The museum can be reached by ferry or by bus from the town"}) {
        INFO(line);
        CHECK(kind_of_foot(line) != kind::contact);
    }
}

TEST_CASE("rules::outside: a label of tags behind the body needs no colon", "[rules]") {
    const auto foot = [](const std::string& line) {
        const galley_tests::hand_pieces h(
            "Council opens new bridge over the river\n\n"
            "|The council opened the new bridge over the river on Tuesday, two years late.\n\n" +
            line + "\n");
        return h.list().back();
    };
    for (const char* line : {"Topics Ferry Bridge", "Mots cl\u00E9s pont, bac"}) {
        INFO(line);
        CHECK(foot(line).kind == kind::tags);
        CHECK(foot(line).has_label());
    }
    for (const char* line : {"Topics we wrote about this year", "Topical subjects"}) {
        INFO(line);
        CHECK(foot(line).kind != kind::tags);
    }
}

TEST_CASE("rules::outside: the first word that says something is not passed over", "[rules]") {
    static constexpr std::string_view pieces[] = {
        "subscribe to our newsletter",
        "All rights reserved",
        "comment",
        "cookies",
        "sign up",
        "(",
        ") ",
        "77",
        " ",
        ", ",
        "the river",
        "Ferry",
        "\u00A9",
        "\u7248\u6743\u6240\u6709",
        "\u6865",
        "\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F",
        "x"};
    galley_tests::dice dice(73);
    int said = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string s = "a";
        for (std::size_t n = 1 + dice.below(9); n > 0; --n) s += dice.pick(pieces);
        hand_page h(s);
        const rules::page p = h.page();
        lexicon::cue first = lexicon::cue::none;
        rules::detail::each_word_inside(p.line_text(0), 0, [&first](lexicon::cue what) {
            first = what;
            return false;
        });
        INFO(s);
        CHECK(rules::detail::label_inside(p, 0) == first);
        said += first != lexicon::cue::none ? 1 : 0;
    }
    CHECK(said > 100);
}

TEST_CASE("rules::outside: a labelled time of the article closes a block of links", "[rules]") {
    const std::string links = "Read also\n\nOld ferry is sold to the museum of the town\n\n";
    const std::string title = "Council opens new bridge\n\n";
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += "|The council opened the new bridge over the river on Tuesday, years too late.\n\n";
    const auto kind_below = [](const std::string& marked) {
        return galley_tests::kind_of_line(galley_tests::hand_pieces(marked), "Date: 3 May 2020");
    };
    const std::string stamp = "Date: 3 May 2020\n\n";
    CHECK(kind_below(title + links + stamp + text) == kind::timestamp);
    CHECK(kind_below(title + text + links + stamp + "Author: Jane Roe\n") == kind::timestamp);
    CHECK(kind_below(title + text + links + stamp + links) == kind::related_link);
}
