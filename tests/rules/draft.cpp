#include <galley/rules/draft.hpp>

#include "support/catch.hpp"

#include <type_traits>

using namespace galley;
using rules::draft;
using rules::range;

static_assert(std::is_trivially_copyable_v<range> && std::is_trivially_copyable_v<rules::verdict>);
static_assert(range{}.empty() && range{3, 3}.empty() && range{4, 3}.empty() &&
              !range{3, 4}.empty());
static_assert(range{3, 7}.size() == 4 && range{7, 3}.size() == 0);
static_assert(rules::view("council", {3, 7}) == "ncil" && rules::view("council", {7, 3}).empty());
static_assert(rules::trimmed("  a b \n", {0, 7}).begin == 2 &&
              rules::trimmed("  a b \n", {0, 7}).end == 5);
static_assert(rules::trimmed("   ", {0, 3}).empty());

namespace {

constexpr rules::verdict paragraph{kind::paragraph, rule::zone_body, 0.5F};
constexpr rules::verdict editor{kind::editor_credit, rule::credit_bracket, 0.5F};

} // namespace

TEST_CASE("rules::draft: a piece is trimmed and keeps its verdict", "[rules]") {
    constexpr std::string_view text = " \tIt rained.\xC2\xA0\n";
    std::vector<segment> out;
    draft d(text, out);
    d.add({0, static_cast<offset>(text.size())}, paragraph);
    REQUIRE(d.size() == 1);
    CHECK(d.last().text() == "It rained.");
    CHECK(d.last().kind == kind::paragraph);
    CHECK(d.last().rule == rule::zone_body);
    CHECK(d.last().score == 0.5F);
    CHECK_FALSE(d.last().has_label());
}

TEST_CASE("rules::draft: a piece of blanks is left out", "[rules]") {
    std::vector<segment> out;
    draft d("a \t\n b", out);
    d.add({1, 5}, paragraph);
    d.add({3, 3}, paragraph);
    d.add({5, 2}, paragraph);
    CHECK(d.size() == 0);
    CHECK(&d.segments() == &out);
}

TEST_CASE("rules::draft: a label is kept inside the piece and before a value only", "[rules]") {
    constexpr std::string_view text = "Editor: A. Novak";
    struct row {
        range piece;
        range label;
        kind what;
        std::string_view kept;
    };
    for (const row& r : {
             row{{0, 16}, {0, 7}, kind::editor_credit, "Editor:"},
             row{{0, 16}, {0, 8}, kind::editor_credit, "Editor:"},
             row{{0, 16}, {0, 0}, kind::editor_credit, ""},
             row{{8, 16}, {0, 7}, kind::editor_credit, ""},
             row{{0, 12}, {8, 16}, kind::editor_credit, ""},
             row{{0, 16}, {0, 7}, kind::navigation, ""},
             row{{0, 16}, {0, 7}, kind::end_mark, ""},
         }) {
        std::vector<segment> out;
        draft d(text, out);
        d.add(r.piece, r.label, {r.what, rule::line_cue, 1});
        INFO(name(r.what) << ' ' << r.label.begin << ' ' << r.label.end);
        CHECK(d.last().label() == r.kept);
        CHECK(d.last().label_begin >= d.last().text_begin);
    }
}

TEST_CASE("rules::draft: tiles without a gap, blanks go to the piece before", "[rules]") {
    constexpr std::string_view text = "\n\n It rained. \n\n (A. Novak)\n \n";
    std::vector<segment> out;
    draft d(text, out);
    d.add({3, 13}, paragraph);
    d.add({17, 27}, editor);
    d.tile();
    REQUIRE(out.size() == 2);
    CHECK(out[0].raw() == "\n\n It rained. \n\n ");
    CHECK(out[1].raw() == "(A. Novak)\n \n");
    CHECK(out[0].text() == "It rained.");
    CHECK(out[1].text() == "(A. Novak)");
}

TEST_CASE("rules::draft: blanks alone are one piece, nothing is none", "[rules]") {
    for (std::string_view text : {" ", "\n\n", "\xE3\x80\x80\r\n"}) {
        std::vector<segment> out;
        draft d(text, out);
        d.tile();
        REQUIRE(out.size() == 1);
        CHECK(out[0].kind == kind::other);
        CHECK(out[0].rule == rule::blank_text);
        CHECK(out[0].raw() == text);
        CHECK(out[0].text().empty());
    }
    std::vector<segment> out;
    draft d("", out);
    d.tile();
    CHECK(out.empty());
}
