// galley/rules/title_points.hpp: what each class of each clue to a title is worth, in tenths of a
// logit. Made by examples/train.cpp, do not edit.
//   command: train --titles OUT --folds PREFIX FILE...
//   date:    2026-11-30
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
inline constexpr std::array<std::array<std::int8_t, 12>, 35> title_points = {{
    {{6, -14, 5, 2, -12, -1, 3, 0, 2, 8, -3, 0}}, // ending
    {{4, -9, 6, 5, 0, 1, -10, -3, 0, 0, 0, 0}}, // opening
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{4, -2, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{0, -17, -7, -2, 7, 11, 13, 5, -5, -10, 0, 0}}, // length
    {{-3, 2, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-11, -4, -13, 23, 2, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{19, -3, -7, -1, -9, 0, 8, 0, -10, 0, 0, 0}}, // standing
    {{7, -3, -7, -2, 2, 0, 0, 0, 0, 0, 0, 0}}, // top
    {{11, 15, -6, 2, -8, -17, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-12, 4, 7, 0, 2, 6, 1, -3, -5, -4, 0, 0}}, // body_below
    {{0, -3, -5, 4, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-5, -5, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{-1, 7, -3, -7, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-15, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-15, -4, 5, 13, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-6, 7, 0, -6, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{3, 3, 0, -3, -6, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{6, 2, -3, 5, 1, 1, -2, -5, -10, 0, 0, 0}}, // list
    {{0, 18, -15, 10, 1, 4, -1, -5, -2, -5, -1, -7}}, // above
    {{0, 0, -4, -5, 2, 7, -5, 1, -2, 1, 0, 0}}, // below
    {{3, 1, 5, 3, -2, -9, -3, 0, 0, 0, 0, 0}}, // words_above
    {{0, -8, -7, -2, 0, 6, 11, -4, 0, 0, 0, 0}}, // words_below
    {{1, 7, -11, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{7, -12, -2, -1, 3, 2, 0, 0, 0, 0, 0, 0}}, // furniture
    {{2, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-9, -2, -6, -1, 3, 4, 8, 0, 0, 0, 0, 0}}, // echo_below
    {{-10, -7, -4, 0, 7, 10, 1, 0, 0, 0, 0, 0}}, // echo_body
    {{-13, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{0, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-4, 2, 6, 1, -2, -6, 0, 0, 0, 0, 0, 0}}, // again
    {{-3, -5, 8, -3, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-20, -10, -12, -11, -19, -30, -28, -28}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{12, 7, 10, -5, -5, -16}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{12, 4, 3, -8, -8}};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
