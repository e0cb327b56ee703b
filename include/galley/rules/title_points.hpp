// galley/rules/title_points.hpp: what each class of each clue to a title is worth, in tenths of a
// logit. Made by examples/train.cpp, do not edit.
//   command: train --titles OUT --folds PREFIX FILE...
//   date:    2026-11-30
//   data:    chinese_wce (20) fundus (410) goose (25) magic_html (143) newspaper (171)
//            postlight (152) readability (124) scrapinghub (159) trafilatura (1106) wcxb (670)
// Guarded by tests/rules/title_points.cpp.
#ifndef GALLEY_RULES_TITLE_POINTS_HPP
#define GALLEY_RULES_TITLE_POINTS_HPP

#include <array>
#include <cstdint>

namespace galley::rules {

// clang-format off
inline constexpr std::array<std::array<std::int8_t, 12>, 35> title_points = {{
    {{6, -12, 4, 2, -12, -1, 2, -2, 3, 6, 0, 0}}, // ending
    {{4, -8, 6, 5, 0, 1, -9, -2, 0, 0, 0, 0}}, // opening
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{3, -1, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{0, -15, -6, -2, 7, 11, 13, 5, -6, -9, 0, 0}}, // length
    {{-4, 2, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-11, -4, -12, 20, 3, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{19, -3, -6, -1, -10, 0, 7, 2, -10, 0, 0, 0}}, // standing
    {{9, -3, -7, -3, 1, 0, 1, 0, 0, 0, 0, 0}}, // top
    {{11, 13, -5, 2, -7, -16, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-10, 4, 7, 0, 1, 5, 1, -3, -5, -3, 0, 0}}, // body_below
    {{0, -3, -4, 4, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-6, -4, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{-1, 7, -4, -8, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-16, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-15, -3, 5, 12, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-4, 6, 0, -5, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{2, 3, 0, -3, -6, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{5, 1, -3, 5, 1, 0, -2, -4, -8, 0, 0, 0}}, // list
    {{0, 18, -16, 8, 0, 3, 0, -4, -2, -6, -2, -5}}, // above
    {{0, 0, -4, -5, 2, 6, -4, 1, -1, 1, 0, 0}}, // below
    {{5, 0, 4, 2, -2, -9, -2, 0, 0, 0, 0, 0}}, // words_above
    {{0, -7, -7, -2, 0, 6, 10, -4, 0, 0, 0, 0}}, // words_below
    {{0, 6, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{-1, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{6, -12, -2, -1, 3, 3, 0, 0, 0, 0, 0, 0}}, // furniture
    {{2, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-8, -3, -6, -1, 3, 4, 8, 0, 0, 0, 0, 0}}, // echo_below
    {{-10, -6, -4, 0, 7, 9, 2, 0, 0, 0, 0, 0}}, // echo_body
    {{-12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-3, 1, 6, 1, -2, -6, 0, 0, 0, 0, 0, 0}}, // again
    {{-2, -4, 7, -4, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-15, -4, -6, -6, -14, -23, -21, -21}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{13, 8, 10, -5, -6, -17}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{10, 5, 2, -7, -8}};
// clang-format on

} // namespace galley::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
