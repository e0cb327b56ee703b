#include <galley/rules/menu/neighbours.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <galley/parse.hpp>

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string opening = "Council opens new bridge over the river\n\n"
                            "|The council opened the new bridge over the river on Tuesday, two "
                            "years later than planned.\n\n";

} // namespace

TEST_CASE("rules::neighbours: headlines with arrows to both sides", "[rules]") {
    struct row {
        std::string_view back;
        std::string_view on;
    };
    for (const row& r :
         {row{"\u00AB Old ferry sold to a museum", "Harbour fees to rise in spring \u00BB"},
          row{"\u2190 Old ferry sold to a museum", "Harbour fees to rise in spring \u2192"},
          row{"<< Old ferry sold to a museum", "Harbour fees to rise in spring >>"}}) {
        INFO(r.back);
        const hand_pieces h(opening + std::string(r.back) + "\n" + std::string(r.on) + "\n");
        CHECK(kind_of_line(h, r.back) == kind::prev_next);
        CHECK(kind_of_line(h, r.on) == kind::prev_next);
        CHECK_FALSE(rules::leads_to_next(r.back));
        CHECK(rules::leads_to_next(r.on));
        CHECK(rules::without_arrows(r.back) == "Old ferry sold to a museum");
        CHECK(rules::without_arrows(r.on) == "Harbour fees to rise in spring");
    }
}

TEST_CASE("rules::neighbours: the arrow of a label is not of the headline behind it", "[rules]") {
    CHECK(rules::without_arrows("\u2192 Harbour fees to rise") == "Harbour fees to rise");
    CHECK(rules::detail::is_no_neighbour(rules::without_arrows("\u2192 \u2190")));
}

TEST_CASE("rules::neighbours: quotes and single arrows are none", "[rules]") {
    struct row {
        std::string_view first;
        std::string_view second;
    };
    for (const row& r :
         {row{"\u00ABOld ferry\u00BB sold to a museum",
              "Fees to rise, says \u00ABHarbour News\u00BB"},
          row{"Old ferry sold to a museum", "Harbour fees to rise in spring \u00BB"}}) {
        INFO(r.first);
        const hand_pieces h(opening + std::string(r.first) + "\n" + std::string(r.second) + "\n");
        CHECK(kind_of_line(h, r.first) != kind::prev_next);
        CHECK(kind_of_line(h, r.second) != kind::prev_next);
    }
}

TEST_CASE("rules::neighbours: labels in capitals", "[rules]") {
    const hand_pieces h(opening + "PREV Old ferry sold to a museum\nNEXT Harbour fees to rise\n");
    CHECK(kind_of_line(h, "PREV Old ferry sold to a museum") == kind::prev_next);
    CHECK(kind_of_line(h, "NEXT Harbour fees to rise") == kind::prev_next);
    CHECK(rules::leads_to_next("NEXT Harbour fees to rise"));
    const hand_pieces prose(opening + "Next to the harbour\n");
    CHECK(kind_of_line(prose, "Next to the harbour") != kind::prev_next);
}

TEST_CASE("rules::neighbours: their headlines are the article's fields", "[rules]") {
    const std::string text =
        "Council opens new bridge over the river\n\nBy Jane Roe | 3 May 2020\n\n"
        "The council opened the new bridge over the river on Tuesday, two years later than it had "
        "planned, and hundreds of people came to see it.\n\n"
        "The bridge had been closed since the flood, and a ferry had taken its place until the end "
        "of the winter, when the ice broke and the boats could not run any more.\n\n"
        "Share\nTweet\n\n\u00AB Old ferry sold to a museum\nHarbour fees to rise in spring "
        "\u00BB\n\n"
        "About us\nContact\nPrivacy policy\n";
    const article a = parse(text);
    CHECK(a.previous().title.text == "Old ferry sold to a museum");
    CHECK(a.next().title.text == "Harbour fees to rise in spring");
}

TEST_CASE("rules::neighbours: two headlines between arrows on one line", "[rules]") {
    const std::string_view both = "\u2190 Old ferry sold to a museum Harbour fees to rise \u2192";
    CHECK(kind_of_line(hand_pieces(opening + std::string(both) + "\n"), both) == kind::prev_next);
    CHECK(rules::detail::is_no_neighbour(both));
    CHECK_FALSE(rules::detail::is_no_neighbour("\u00AB Old ferry sold to a museum \u00BB"));
    const std::string_view path = "\u2190 Back Home \u2192";
    CHECK(kind_of_line(hand_pieces(opening + std::string(path) + "\n"), path) != kind::prev_next);
}

TEST_CASE("rules::neighbours: a label for the eye and one for the ear", "[rules]") {
    const hand_pieces h(opening + "Previous Previous post: Old ferry sold to a museum\n"
                                  "Weiter N\u00E4chster Beitrag: Harbour fees to rise\n"
                                  "Previous post: Next to the harbour: a walk\n");
    for (const segment& s : h.list()) {
        if (s.text().starts_with("Previous Prev")) {
            CHECK(s.kind == kind::prev_next);
            CHECK(s.value() == "Old ferry sold to a museum");
        }
        if (s.text().starts_with("Weiter")) {
            CHECK(s.kind == kind::prev_next);
            CHECK(s.value() == "Harbour fees to rise");
        }
    }
    const std::string_view prose = "Previous owners: Next Northern Lines, then the council";
    CHECK(kind_of_line(hand_pieces(opening + std::string(prose) + "\n"), prose) != kind::prev_next);
}

TEST_CASE("rules::neighbours: a bare word that leads nowhere is a button", "[rules]") {
    const hand_pieces menu("Sport\nBack\nFootball\n\n" + opening + "Town\nBack\nHarbour\n");
    CHECK(kind_of_line(menu, "Back") == kind::navigation);
    const hand_pieces pair(opening + "Previous\nOld ferry sold to a museum\n3 May 2020\nNext\n"
                                     "Harbour fees to rise in spring\n");
    CHECK(kind_of_line(pair, "Previous\nOld ferry sold to a museum") == kind::prev_next);
    CHECK(kind_of_line(pair, "Next\nHarbour fees to rise in spring") == kind::prev_next);
    const hand_pieces last(opening + "Previous\nOld ferry sold to a museum\n");
    CHECK(kind_of_line(last, "Previous\nOld ferry sold to a museum") == kind::prev_next);
}

TEST_CASE("rules::neighbours: nothing below the buttons of a row of pictures", "[rules]") {
    const std::string_view below = "How to book a boat for the summer";
    for (const std::string buttons : {"Previous Next", "Previous\nNext"}) {
        INFO(buttons);
        const hand_pieces h(opening + buttons + "\n\n" + std::string(below) + "\n");
        CHECK(kind_of_line(h, below) != kind::prev_next);
        CHECK(kind_of_line(h, "Next\n\n" + std::string(below)) != kind::prev_next);
    }
}

TEST_CASE("rules::neighbours: an arrow to the left leads back alone", "[rules]") {
    for (const std::string_view back :
         {"\u2190 Old ferry sold to a museum", "\u00AB Old ferry sold to a museum",
          "\u2190 Back Previous post: Old ferry sold",
          "\u2190 [Exclusive] A museum for the \u00AB old ferry \u00BB"}) {
        INFO(back);
        const std::string line(back);
        CHECK(kind_of_line(hand_pieces(opening + line + "\n"), back) == kind::prev_next);
        CHECK(kind_of_line(hand_pieces(line + "\n\n" + opening), back) == kind::prev_next);
    }
    CHECK(rules::without_arrows("\u2190 A museum for the \u00AB old ferry \u00BB") ==
          "A museum for the \u00AB old ferry \u00BB");
    CHECK(rules::without_arrows("\u00AB Old ferry \u00BB sold to a museum \u2192") ==
          "\u00AB Old ferry \u00BB sold to a museum");
    CHECK(rules::without_arrows("\u2190 Old ferry sold") == "Old ferry sold");
    for (const std::string_view none :
         {"\u00AB Feb", "\u2190 Older entries", "\u00AB Previous Step 2 of 2", "< old ferry 2020 0",
          "\u00ABOld ferry sold to a museum", "\u00AB The old ferry was sold to a museum."}) {
        INFO(none);
        CHECK(kind_of_line(hand_pieces(opening + std::string(none) + "\n"), none) !=
              kind::prev_next);
    }
}

TEST_CASE("rules::neighbours: between two labels a headline of two words", "[rules]") {
    const hand_pieces h(opening + "Previous\n\nOld ferry\n\nNext\n\nBridge diary 12\n\nShare\n");
    CHECK(kind_of_line(h, "Previous\n\nOld ferry") == kind::prev_next);
    CHECK(kind_of_line(h, "Next\n\nBridge diary 12") == kind::prev_next);
    const hand_pieces one(opening + "Previous\n\nFerry\n\nNext\n\nBridge\n\nShare\n");
    CHECK(kind_of_line(one, "Ferry") == kind::navigation);
    const hand_pieces alone(opening + "Previous\n\nOld ferry\n\nShare\n");
    CHECK(kind_of_line(alone, "Old ferry") == kind::navigation);
}

TEST_CASE("rules::neighbours: a label said twice heads the line below it", "[rules]") {
    constexpr std::string_view back = "Previous post Previous post:\nOld ferry sold to a museum";
    constexpr std::string_view on = "Next post Next post:\nHarbour fees to rise in spring";
    const hand_pieces h(opening + std::string(back) + "\n\n" + std::string(on) + "\n");
    CHECK(kind_of_line(h, back) == kind::prev_next);
    CHECK(kind_of_line(h, on) == kind::prev_next);
    for (const segment& s : h.list())
        if (s.text() == back) CHECK(s.value() == "Old ferry sold to a museum");
}

TEST_CASE("rules::neighbours: a number opens a headline behind a label of two words", "[rules]") {
    for (const std::string_view line : {"Next Post: 40 Bridges That Cross The River",
                                        "Vorheriger Beitrag 3D-Druck f\u00FCr die "
                                        "neue Br\u00FCcke",
                                        "Next: 5 ferries that nobody wanted"}) {
        INFO(line);
        const hand_pieces h(opening + std::string(line) + "\n\nContact\n");
        CHECK(kind_of_line(h, line) == kind::prev_next);
    }
    for (const std::string_view line : {"Vor 28 Minuten", "Prev 1 2 3 4 5"}) {
        INFO(line);
        const hand_pieces h(opening + std::string(line) + "\n\nContact\n");
        CHECK(kind_of_line(h, line) != kind::prev_next);
    }
}
