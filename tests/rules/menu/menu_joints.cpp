#include <galley/rules/menu/menu_joints.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace text = galley::text;
namespace rules = galley::rules;

namespace {

std::size_t joints_of_all(std::string_view s) { return rules::detail::menu_joints(s, 0, s.size()); }

/// The same, one code point after the other.
std::size_t joints_one_by_one(std::string_view s) {
    std::size_t n = 0;
    std::size_t closed = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const std::size_t next = i + c.size;
        const bool bar = c.value == '|' || c.value == 0xFF5C || c.value == 0x00B7 ||
                         c.value == 0x2022 || c.value == 0x25AA || c.value == '\t';
        const bool dot = c.value == 0x30FB && i > 0 && s[i - 1] == ' ';
        closed += c.value == 0x3011 || c.value == ']' ? 1U : 0U;
        const bool dash = c.value == '-' && next < s.size() && s[next] == ' ';
        const bool glued = next < s.size() && text::is_letter(c.value) &&
                           !text::is_upper(c.value) &&
                           text::script_of(c.value) == text::script::latin &&
                           text::is_upper(text::decode(s, next).value);
        n += bar || dot || dash || glued ? 1U : 0U;
        i = next;
    }
    return closed > 1 ? n + closed : n;
}

} // namespace

TEST_CASE("rules::menu_joints: what parts the entries of a menu on one line", "[rules]") {
    CHECK(joints_of_all("Home | News | Sport") == 2);
    CHECK(joints_of_all("HomeNews\u00C9cole\u00E9Nord") == 3);
    CHECK(joints_of_all("[Search] [Index] News") == 2);
    CHECK(joints_of_all("[Exclusive] Ferry sold to the town") == 0);
    CHECK(joints_of_all("\u53F0\u6E7E\u30FB\u5609\u7FA9\u3067 M6\u30FB4") == 0);
    CHECK(joints_of_all("\u7D39\u4ECB \u30FB \u898F\u7D04 \u30FB \u6CD5") == 2);
}

TEST_CASE("rules::menu_joints: by masks as one by one", "[rules]") {
    static constexpr std::string_view pieces[] = {
        "Home",   "news",   "SPORT",  " | ",    "|",      "- ",     " -",     "\t",
        " ",      "a",      "B",      "1b",     "]",      ".",      "\u00E9", "\u00C9",
        "\u0161", "\u0160", "\u1EA1", "\u1EA0", "\uFF41", "\uFF21", "\uFB01", "\u0436",
        "\u0416", "\u03B1", "\u0391", "\u30FB", "\u3011", "\uFF5C", "\u00B7", "\u2022",
        "\u6865", "\u00AA", "\u00D7", "\xC3",   "\xE3",   "\x9F",   "\xF0"};
    galley_tests::dice dice(31);
    for (int round = 0; round < 20000; ++round) {
        std::string s = "x";
        s += dice.text_of(pieces, dice.below(80));
        INFO(s);
        REQUIRE(joints_of_all(s) == joints_one_by_one(s));
        REQUIRE(rules::detail::menu_joints(s + "\nMore | text", 0, s.size()) ==
                joints_one_by_one(s));
    }
}

TEST_CASE("rules::menu_joints: at the ends of blocks and of the text", "[rules]") {
    for (std::size_t size = 0; size < 200; ++size) {
        for (const std::string_view end : {"B| -", "\u00C9| -", "\u00E9N"}) {
            const std::string s = std::string(size, 'a') + std::string(end);
            REQUIRE(joints_of_all(s) == joints_one_by_one(s));
            REQUIRE(rules::detail::menu_joints("- | " + s + " More | text", 4, 4 + s.size()) ==
                    joints_one_by_one(s));
        }
    }
}
