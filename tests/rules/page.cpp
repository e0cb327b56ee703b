#include <galley/rules/page.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_page;
using rules::label_is_whole_line;

TEST_CASE("rules::page: the body runs from its first line to behind its last", "[rules]") {
    struct row {
        std::string_view text;
        std::size_t begin;
        std::size_t end;
    };
    for (const row& r : {
             row{"Home\n|It rained.\n|It stopped.\nShare", 1, 3},
             row{"|It rained.\nAdvertisement\n|It stopped.", 0, 3},
             row{"|It rained.", 0, 1},
             row{"Home\nShare", 2, 0},
             row{"", 0, 0},
         }) {
        INFO(r.text);
        hand_page h(r.text);
        const rules::page p = h.page();
        CHECK(p.body_begin == r.begin);
        CHECK(p.body_end == r.end);
        CHECK(p.notes.size() == p.size());
    }
}

TEST_CASE("rules::page: sentences are the body where the zones found none", "[rules]") {
    hand_page h(
        "Home\nThe council opened the new bridge over the river on Tuesday, late as it was.\n"
        "Share\n");
    CHECK(h.page().body_begin == 1);
    CHECK(h.page().body_end == 2);
    hand_page zoned("Home\nThe council opened the new bridge over the river on Tuesday, late as it "
                    "was.\n|It rained.\n");
    CHECK_FALSE(zoned.page().in_body(1));
}

TEST_CASE("rules::page: a sentence left out narrowly beside the body is taken in", "[rules]") {
    struct row {
        std::string_view line;
        std::int32_t margin;
        bool taken;
    };
    constexpr std::string_view sentence =
        "The council opened the new bridge over the river on Tuesday, late as it was.";
    for (const row& r : {
             row{sentence, 100, true},
             row{sentence, 16384, false},
             row{"Council opens new bridge over the river", 100, false},
             row{"Editor's note: The council opened the new bridge over the river on Tuesday, late "
                 "as it was.",
                 100, false},
         }) {
        hand_page h("|It rained.\n" + std::string(r.line) + "\nShare\n", r.margin);
        h.page().adopt_neighbours();
        INFO(r.line << ' ' << r.margin);
        CHECK(h.page().in_body(1) == r.taken);
        CHECK(h.page().body_end == (r.taken ? 2U : 1U));
    }
    // A short one counts where the credit that closes the article follows.
    for (const bool credit : {true, false}) {
        hand_page h("|It rained.\nThe bridge opens in May, the mayor said.\n" +
                        std::string(credit ? "Source: River Daily" : "Share") + "\n",
                    4096);
        rules::judge_line(h.page(), 2);
        h.page().adopt_neighbours();
        CHECK(h.page().in_body(1) == credit);
    }
    hand_page apart("|It rained.\nShare\n" + std::string(sentence) + "\nShare\n", 100);
    apart.page().adopt_neighbours();
    CHECK_FALSE(apart.page().in_body(2));
}

TEST_CASE("rules::page: one or two statements between sentences of the body are of it", "[rules]") {
    constexpr std::string_view statement = "The mayor wants to open it in May.";
    const auto takes = [](std::string_view above, std::string_view between) {
        hand_page h("|" + std::string(above) + "\n" + std::string(between) +
                        "\n|It rained again.\n",
                    16384);
        h.page().adopt_neighbours();
        return h.page().in_body(1);
    };
    const std::string one(statement);
    CHECK(takes("It rained.", one));
    CHECK(takes("It rained.", one + "\n" + one));
    CHECK_FALSE(takes("It rained.", one + "\n" + one + "\n" + one)); // a list of teasers
    CHECK_FALSE(takes("It rained.", one + "\nShare"));
    CHECK_FALSE(takes("The rain", one)); // a picture's heading may stand over its caption
    CHECK_FALSE(takes("It rained.", "Does the mayor want to open it in May?"));
    CHECK_FALSE(takes("It rained.", "The mayor wants to open it in ..."));
    CHECK_FALSE(takes("It rained.", "Read more: The mayor wants to open it in May."));
}

TEST_CASE("rules::page: the second line of a paragraph is of the body", "[rules]") {
    const auto takes = [](std::string_view between, std::int32_t margin) {
        hand_page h("|It rained.\n\n|It rained in the hills as well." + std::string(between) +
                        "The mayor of the town wants to open it in May.\n\nShare\n",
                    margin);
        h.page().adopt_neighbours();
        return h.page().in_body(2);
    };
    constexpr std::int32_t unsure = 6144; // three logits
    CHECK(takes("\n", unsure));
    CHECK_FALSE(takes("\n\n", unsure));
    CHECK_FALSE(takes("\n", 16384));
    CHECK_FALSE(takes("\nShare: ", unsure));
}

TEST_CASE("rules::page: gives lines by number", "[rules]") {
    hand_page h("Home\n\n|  It rained. \nShare");
    const rules::page p = h.page();
    REQUIRE(p.size() == 3);
    CHECK(p.line_text(1) == "It rained.");
    CHECK(rules::view(p.text, p.line_range(1)) == "It rained.");
    CHECK_FALSE(p.in_body(0));
    CHECK(p.in_body(1));
    CHECK_FALSE(p.in_body(2));
    for (std::size_t i = 0; i < p.size(); ++i) CHECK((p.sure(i) >= 0 && p.sure(i) <= 1));
}

TEST_CASE("rules::page: what stands behind a line's label", "[rules]") {
    hand_page h("Tags: river, bridge\nShare\n|It rained.");
    CHECK(h.page().behind_label(0) == " river, bridge");
    CHECK(h.page().behind_label(1).empty());
}

TEST_CASE("rules::page: a decision is noted, the later one stays", "[rules]") {
    hand_page h("Home\n|It rained.");
    const rules::page p = h.page();
    CHECK_FALSE(p.notes[0].decided);
    p.decide(0, {kind::tags, rule::line_cue, 0.5F}, {0, 4});
    CHECK(p.notes[0].decided);
    CHECK(p.notes[0].value_label.end == 4);
    p.decide(0, {kind::navigation, rule::block_cue, 0.25F});
    CHECK(p.notes[0].what.kind == kind::navigation);
    CHECK(p.notes[0].what.rule == rule::block_cue);
    CHECK(p.notes[0].what.score == 0.25F);
    CHECK(p.notes[0].value_label.empty());
    CHECK_FALSE(p.notes[1].decided);
}

TEST_CASE("rules::page: a year is no house and no sum", "[rules]") {
    CHECK(rules::detail::is_year("2014"));
    CHECK(rules::detail::is_year("1998"));
    CHECK_FALSE(rules::detail::is_year("1814"));
    CHECK_FALSE(rules::detail::is_year("20.5"));
    CHECK_FALSE(rules::detail::is_year("20145"));
}

TEST_CASE("rules::page: a label that blanks and marks follow is the whole line", "[rules]") {
    struct row {
        std::string_view line;
        bool whole;
    };
    for (const row& r : {
             row{"Related:", true}, row{"READ MORE: >>", true},
             row{"\xE7\x9B\xB8\xE5\x85\xB3\xE9\x98\x85\xE8\xAF\xBB\xEF\xBC\x9A", true}, // related:
             row{"READ MORE: Bridge opens", false}, row{"READ MORE: 3", false},
             row{"Tags: \xC3\xA9t\xC3\xA9", false}, row{"It rained.", false}, // no label
         }) {
        INFO(r.line);
        hand_page h(r.line);
        CHECK(label_is_whole_line(h.page(), 0) == r.whole);
    }
}

TEST_CASE("rules::page: words of letters with single blanks between them", "[rules]") {
    const auto alone = [](std::string_view line) {
        hand_page h(line);
        return rules::is_words_alone(h.page().lines[0]);
    };
    CHECK(alone("Harwick"));
    CHECK(alone("  Council opens bridge "));
    for (const std::string_view line :
         {"Council opens  bridge", "Page 2", "Home:", "Half-open", "(Wire)", "Br\u00FCcke",
          "\u6865", "\u0E2A\u0E30\u0E1E\u0E32\u0E19", "12", "It rained."}) {
        INFO(line);
        CHECK_FALSE(alone(line));
    }
}

TEST_CASE("rules::page: plain text has no sign that rules go by", "[rules]") {
    const auto plain = [](std::string_view line) { return hand_page(line).note(0).plain; };
    CHECK(plain("Council opens  bridge, at last"));
    CHECK(plain("L'\u00C9t\u00E9 \u00E0 Saint-Malo"));
    CHECK(plain("\u041C\u043E\u0441\u043A\u0432\u0430"));
    for (const std::string_view line :
         {"Share", "Page 2", "Harwick:", "Harwick -", "(Wire)", "It rained.", "\u6771\u4EAC",
          "\u4E00\u4E5D\u516B\u4E5D", "\u00A9 Wire", "\u201COld\u201D mill", "\u0E2A\u0E30", "\xC3",
          "\xC3\xC2\xA9", "- , -", "\x01"}) {
        INFO(line);
        CHECK_FALSE(plain(line));
    }
}
