// galley/rules/title_points.hpp: what each class of each clue to a title is worth, in tenths of a
// logit. Made by examples/train.cpp, do not edit.
//   command: train --titles OUT --folds PREFIX FILE...
//   date:    2026-12-03
//   data:    chinese_wce (20) fundus (410) goose (25) magic_html (143) newspaper (171)
//            postlight (152) readability (124) scrapinghub (159) trafilatura (1106) wcxb (670)
// Guarded by tests/rules/title_points.cpp.
#ifndef GALLEY_RULES_TITLE_POINTS_HPP
#define GALLEY_RULES_TITLE_POINTS_HPP

#include <galley/config.hpp>

#include <array>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

// clang-format off
inline constexpr std::array<std::array<std::int8_t, 12>, 40> title_points = {{
    {{6, -12, 5, 5, -11, 0, 0, 0, 3, 7, -4, 0}}, // ending
    {{4, -3, 4, 5, 0, 0, -9, -2, 0, 0, 0, 0}}, // opening
    {{-5, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{4, 0, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{0, -18, -9, -3, 6, 11, 12, 6, 1, -6, 0, 0}}, // length
    {{-3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-14, -3, -12, 25, 2, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{20, -2, -5, -2, -9, 0, 7, 1, -11, 0, 0, 0}}, // standing
    {{9, 0, -6, -2, 2, -3, -3, 0, 0, 0, 0, 0}}, // top
    {{7, 12, 1, 1, -11, -11, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-10, 2, 6, -3, 0, 4, 1, -2, -1, 0, 0, 0}}, // body_below
    {{1, -2, -4, 3, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-7, -4, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{0, 5, -4, -5, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-13, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-12, -3, 4, 12, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-6, 8, -1, -2, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{2, 0, 2, -2, -4, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{5, 2, -2, 4, 1, 0, 0, -4, -8, 0, 0, 0}}, // list
    {{0, 19, -17, 10, 1, 5, -2, -5, -1, -5, -1, -6}}, // above
    {{0, 0, -2, -4, 1, 10, -7, 2, -2, 0, 0, 0}}, // below
    {{3, 0, 4, 3, -3, -7, -1, 0, 0, 0, 0, 0}}, // words_above
    {{0, -8, -6, -1, 0, 5, 11, -3, 0, 0, 0, 0}}, // words_below
    {{-1, -3, 4, -1, 3, -9, 5, 3, -3, -4, 0, 4}}, // above_2
    {{-5, -7, -4, 5, -7, 1, 1, 4, 1, 1, 3, 6}}, // above_3
    {{-11, -2, 4, -2, -4, 8, -3, -6, 6, 5, -1, 4}}, // below_2
    {{-2, 3, 1, 4, -2, 2, -8, 0, 0, 0, 0, 0}}, // open_above
    {{2, 4, 3, 5, -5, -2, -8, 0, 0, 0, 0, 0}}, // open_below
    {{0, 7, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{1, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{9, -12, -3, -1, 4, 2, 0, 0, 0, 0, 0, 0}}, // furniture
    {{3, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-8, -4, -4, -2, 4, 2, 9, 0, 0, 0, 0, 0}}, // echo_below
    {{-9, -4, -4, -1, 8, 7, 1, 0, 0, 0, 0, 0}}, // echo_body
    {{-11, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{5, -7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-4, 1, 6, 2, 0, -7, 0, 0, 0, 0, 0, 0}}, // again
    {{-2, -2, 5, -3, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-18, -10, -13, -14, -23, -32, -25, -24}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{12, 11, 7, -4, -7, -17}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{10, 3, 3, -8, -6}};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
