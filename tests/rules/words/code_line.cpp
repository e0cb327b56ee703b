#include <galley/rules/words/code_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <galley/rules/body/body.hpp>
#include <galley/rules/pictures/caption.hpp>

using namespace galley;
using galley::rules::is_code_line;
using galley_tests::hand_page;

static_assert(is_code_line("// open the bridge"));
static_assert(is_code_line("/* open the bridge */"));
static_assert(is_code_line("} else {"));
static_assert(is_code_line("#include <bridge.h>"));
static_assert(is_code_line("$bridge"));
static_assert(is_code_line("$ open bridge"));
static_assert(is_code_line("<img src=\"bridge.png\">"));
static_assert(is_code_line("</div>"));
static_assert(is_code_line("while (bridge.open()) {"));
static_assert(is_code_line("'bridge' => ["));
static_assert(is_code_line("WITH bridges AS ("));
static_assert(is_code_line("bridge.open();"));
static_assert(!is_code_line("A bridge for $5 million"));
static_assert(!is_code_line("$ 5 million for the bridge"));
static_assert(!is_code_line("$5 million for the bridge"));
static_assert(!is_code_line("<Bridge> opens"));
static_assert(!is_code_line("<\uC18D\uBCF4> \uB2E4\uB9AC"));
static_assert(!is_code_line("The bridge (2020)"));
static_assert(!is_code_line("/"));

namespace {

constexpr std::string_view sentence =
    "The council opened the bridge over the river on Tuesday, two years later than was planned.";

} // namespace

TEST_CASE("rules::code_line: code is a paragraph of the body", "[rules]") {
    for (const std::string_view line :
         {"// Open the bridge", "<div id=\"bridge\">", "WITH bridges AS (", "$bridge"}) {
        hand_page h('|' + std::string(sentence) + "\n\n|" + std::string(line) + "\n\n|" +
                    std::string(sentence) + '\n');
        INFO(line);
        CHECK(rules::body_line_kind(h.page(), 1).kind == kind::paragraph);
    }
}

TEST_CASE("rules::code_line: labels in code credit nothing", "[rules]") {
    hand_page h("|" + std::string(sentence) + "\n|$bridge = WideImage::load('bridge.png');\n|" +
                std::string(sentence) + '\n');
    std::vector<segment> out;
    rules::draft d(h.text(), out);
    rules::judge_caption(h.page(), 1);
    CHECK_FALSE(h.page().notes[1].decided);
    rules::add_body_line(h.page(), 1, rules::body_line_kind(h.page(), 1), false, d);
    REQUIRE(out.size() == 1);
    CHECK(out[0].kind == kind::paragraph);
}

TEST_CASE("rules::code_line: marks that no words of prose have", "[rules]") {
    const auto holds = [](std::string_view line) {
        hand_page h(line);
        return rules::holds_code(h.text(), h.page().lines[0]);
    };
    for (const std::string_view line :
         {"max_ferries = 20", "boats = {}", "C:\\ferry", "boat --fast", ">>> ferry", "# moor it",
          "open()", "\u250C\u2500\u2500\u2510", "main \u2192 quay", "git push", "sudo reboot"}) {
        INFO(line);
        CHECK(holds(line));
    }
    for (const std::string_view line :
         {"Moor the ferry (and its boats): quickly; the tide is at 5 p.m.", "Go to the quay",
          "#1 in the county", "git", "The ferry, p. 12 \u21A9", "\u2191 The ferry, p. 12",
          "a trip \u2014 for $5 \u2013 to the island", "A & B"}) {
        INFO(line);
        CHECK_FALSE(holds(line));
    }
}

TEST_CASE("rules::code_line: what a broken site says of itself", "[rules]") {
    CHECK(rules::is_error_line("Warning: count(): no array given in /srv/www/list.php on line 12"));
    CHECK(rules::is_error_line("Notice: Undefined index: boat in /srv/www/ferry.php on line 7"));
    CHECK_FALSE(rules::is_error_line("Warning: the ferry leaves early"));
    CHECK_FALSE(rules::is_error_line("Warning: ferries of list.php wait on line 12 of the quay"));
    CHECK_FALSE(rules::is_error_line(""));
}
