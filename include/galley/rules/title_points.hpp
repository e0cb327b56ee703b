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
    {{6, -9, 4, 2, -7, -1, 2, -3, 2, 2, 0, 0}}, // ending
    {{3, -5, 3, 4, 0, 0, -7, 0, 0, 0, 0, 0}}, // opening
    {{-4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{2, -1, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{0, -13, -7, -4, 5, 9, 12, 5, -5, -6, 0, 0}}, // length
    {{-3, 2, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-11, -2, -11, 16, 1, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{15, -2, -4, -1, -8, 0, 3, 1, -8, 0, 0, 0}}, // standing
    {{8, -2, -7, -4, 1, -1, 1, 0, 0, 0, 0, 0}}, // top
    {{10, 9, -1, -2, -10, -10, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-8, 1, 6, 1, 1, 5, 1, -2, -3, -4, 0, 0}}, // body_below
    {{1, -2, -7, 6, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-5, -2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{-3, 4, -1, -5, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-12, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-11, 0, 7, 12, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-4, 6, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{3, 2, -1, -2, -5, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{4, 2, -4, 5, 0, 0, -2, -3, -5, 0, 0, 0}}, // list
    {{0, 12, -12, 6, 0, 2, 1, -3, -3, -5, -2, -3}}, // above
    {{0, 1, -3, -3, 1, 5, -5, 2, -2, -1, 0, 0}}, // below
    {{5, 0, 2, 0, -3, -6, -1, 0, 0, 0, 0, 0}}, // words_above
    {{0, -5, -6, -1, 0, 6, 6, -2, 0, 0, 0, 0}}, // words_below
    {{-1, 4, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{4, -9, -1, 0, 1, 2, 0, 0, 0, 0, 0, 0}}, // furniture
    {{2, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-8, -5, -6, -1, 3, 5, 8, 0, 0, 0, 0, 0}}, // echo_below
    {{-9, -4, -4, 1, 5, 7, 2, 0, 0, 0, 0, 0}}, // echo_body
    {{-10, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-2, 1, 4, -1, -1, -4, 0, 0, 0, 0, 0, 0}}, // again
    {{-3, -3, 6, -2, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-14, -5, -8, -7, -14, -22, -19, -20}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{11, 9, 5, -1, -6, -15}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{10, 4, 0, -5, -7}};
// clang-format on

} // namespace galley::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
