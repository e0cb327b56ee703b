// tests/support/line_rows.hpp: tables of lines and of what a rule of single lines makes of them.
#ifndef GALLEY_TESTS_SUPPORT_LINE_ROWS_HPP
#define GALLEY_TESTS_SUPPORT_LINE_ROWS_HPP

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace galley_tests {

/// What is expected of a line.
struct line_row {
    std::string_view line;
    galley::rule why; // rule::none where no rule may settle it
    galley::kind what = galley::kind::other;
};

/// A paragraph of a body marked by hand, with an empty line above it.
inline constexpr std::string_view line_rows_body =
    "\n\n|The council opened the bridge over the river on Tuesday.\n";

inline void check_note(const line_row& r, const galley::rules::note& n) {
    CHECK(name(n.decided ? n.what.rule : galley::rule::none) == name(r.why));
    if (r.why == galley::rule::none || !n.decided) return;
    CHECK(name(n.what.kind) == name(r.what));
    CHECK((n.what.score > 0 && n.what.score <= 1));
}

/// Each row's line is line `i` of a page, with `before` and `behind` around it; `judge(page, i)`
/// judges it.
template <class Judge>
void check_rows(std::initializer_list<line_row> rows, std::string_view before,
                std::string_view behind, std::size_t i, Judge judge) {
    for (const line_row& r : rows) {
        hand_page h(std::string(before) + std::string(r.line) + std::string(behind));
        judge(h.page(), i);
        INFO(r.line);
        check_note(r, h.note(i));
    }
}

/// The row's line stands first, above the body.
template <class Judge>
void check_above(Judge judge, std::initializer_list<line_row> rows) {
    check_rows(rows, "", line_rows_body, 0, judge);
}

/// The row's line stands last, behind the body.
template <class Judge>
void check_behind(Judge judge, std::initializer_list<line_row> rows) {
    check_rows(rows, std::string(line_rows_body) + "\n", "\n", 1, judge);
}

/// The row's line is the second of the body's three.
template <class Judge>
void check_inside(Judge judge, std::initializer_list<line_row> rows) {
    check_rows(rows, std::string(line_rows_body) + "|", "\n" + std::string(line_rows_body), 1,
               judge);
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_LINE_ROWS_HPP
