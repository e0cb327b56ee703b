// galley/rules/head/title_points.hpp: what each class of each clue to a title is worth, in tenths
// of a logit. Made by examples/train.cpp, do not edit.
//   command: train --titles OUT --folds PREFIX FILE...
//   date:    2026-12-03
//   data:    chinese_wce (20) fundus (410) goose (25) magic_html (143) newspaper (171)
//            postlight (152) readability (124) scrapinghub (159) trafilatura (1106) wcxb (670)
// Guarded by tests/rules/head/title_points.cpp.
#ifndef GALLEY_RULES_HEAD_TITLE_POINTS_HPP
#define GALLEY_RULES_HEAD_TITLE_POINTS_HPP

#include <galley/config.hpp>

#include <array>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

// clang-format off
inline constexpr std::array<std::array<std::int8_t, 12>, 41> title_points = {{
    {{6, -12, 4, 5, -11, -1, 0, 0, 2, 7, -3, 0}}, // ending
    {{3, -3, 2, 5, 0, -1, -9, 0, 0, 0, 0, 0}}, // opening
    {{-4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{5, -1, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{4, -2, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // joints
    {{0, -17, -9, -3, 6, 11, 11, 5, 0, -6, 0, 0}}, // length
    {{-3, 2, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-13, -3, -13, 24, 2, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{18, -3, -4, -3, -9, 0, 6, -1, -7, 0, 0, 0}}, // standing
    {{9, -1, -5, -2, 3, -2, -3, 0, 0, 0, 0, 0}}, // top
    {{8, 11, 3, 0, -11, -13, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-10, 0, 6, -2, 0, 5, 2, -2, -1, 0, 0, 0}}, // body_below
    {{-1, -1, -4, 4, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-7, -3, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{0, 4, -3, -4, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-13, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-12, -4, 4, 12, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-7, 8, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{1, 0, 1, -1, -4, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{5, 2, -2, 4, 1, 1, -1, -4, -8, 0, 0, 0}}, // list
    {{0, 19, -15, 10, 0, 5, -2, -4, -1, -6, -1, -6}}, // above
    {{0, 1, -2, -4, 1, 9, -7, 2, -3, 2, 0, 0}}, // below
    {{4, -1, 4, 3, -2, -7, -2, 0, 0, 0, 0, 0}}, // words_above
    {{0, -8, -7, -1, 2, 6, 9, -2, 0, 0, 0, 0}}, // words_below
    {{0, -2, 2, -1, 2, -8, 5, 2, -1, -4, -1, 4}}, // above_2
    {{-4, -7, -6, 4, -6, 0, 1, 4, 3, 1, 2, 6}}, // above_3
    {{-10, -1, 3, -2, -4, 8, -3, -6, 7, 6, -1, 2}}, // below_2
    {{-2, 3, 1, 3, -1, 2, -7, 0, 0, 0, 0, 0}}, // open_above
    {{2, 4, 3, 5, -5, -2, -8, 0, 0, 0, 0, 0}}, // open_below
    {{0, 8, -10, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{1, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{6, -10, -3, 0, 3, 1, 0, 0, 0, 0, 0, 0}}, // furniture
    {{3, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-7, -5, -5, -1, 4, 3, 10, 0, 0, 0, 0, 0}}, // echo_below
    {{-10, -4, -2, 0, 8, 6, 0, 0, 0, 0, 0, 0}}, // echo_body
    {{-11, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{4, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-5, 1, 7, 2, 0, -7, 0, 0, 0, 0, 0, 0}}, // again
    {{0, -3, 4, -3, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-19, -11, -15, -13, -21, -31, -24, -24}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{11, 8, 8, -1, -8, -16}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{13, 3, 0, -8, -6}};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_POINTS_HPP
