// tests/support/piece_rows.hpp: pages marked by hand (hand_page.hpp) and the pieces they fall into.
#ifndef GALLEY_TESTS_SUPPORT_PIECE_ROWS_HPP
#define GALLEY_TESTS_SUPPORT_PIECE_ROWS_HPP

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace galley_tests {

struct piece_row {
    std::string text;
    std::string pieces; // "kind: text", a line each
};

inline void check_pieces(std::initializer_list<piece_row> rows) {
    for (const piece_row& r : rows) {
        const hand_pieces h(r.text);
        INFO(r.text << "\n---\n" << joined(h.list(), true));
        CHECK(joined(h.list()) == r.pieces);
    }
}

/// A title and a paragraph to stand around what is tested, and the pieces that they are.
inline const std::string title = "Council opens new bridge\n\n";
inline constexpr std::string_view title_piece = "title: Council opens new bridge\n";
inline constexpr std::string_view body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n";
inline constexpr std::string_view body_piece =
    "paragraph: The council opened the new bridge over the river on Tuesday, two years later than "
    "planned.";

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_PIECE_ROWS_HPP
