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
    {{6, -13, 6, 4, -11, -1, 2, -1, 3, 5, -3, 0}}, // ending
    {{4, -7, 4, 5, 1, 2, -9, -3, 0, 0, 0, 0}}, // opening
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // colon
    {{5, -2, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // bars
    {{0, -19, -8, -3, 6, 10, 12, 6, 0, -6, 0, 0}}, // length
    {{-3, 2, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0}}, // digits
    {{-11, -4, -13, 23, 1, 0, 0, 0, 0, 0, 0, 0}}, // blanks
    {{20, -3, -7, -1, -9, 0, 7, 0, -11, 0, 0, 0}}, // standing
    {{8, -2, -7, -1, 1, -1, -2, 0, 0, 0, 0, 0}}, // top
    {{7, 17, 0, 1, -13, -14, 0, 0, 0, 0, 0, 0}}, // body_before
    {{-11, 1, 7, 1, 3, 6, 2, -3, -4, -3, 0, 0}}, // body_below
    {{0, -3, -4, 4, 0, 0, 0, 0, 0, 0, 0, 0}}, // zone
    {{-5, -6, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens
    {{-2, 6, -1, -7, 0, 0, 0, 0, 0, 0, 0, 0}}, // opens_extract
    {{-15, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // after_date
    {{-16, -4, 5, 14, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_below
    {{-6, 9, 0, -7, 0, 0, 0, 0, 0, 0, 0, 0}}, // signed_above
    {{2, 2, 1, -1, -7, 0, 0, 0, 0, 0, 0, 0}}, // run
    {{6, 1, -3, 5, 1, 2, -1, -5, -9, 0, 0, 0}}, // list
    {{0, 19, -18, 10, 2, 6, -2, -4, -3, -5, -1, -7}}, // above
    {{0, 1, -3, -4, 3, 5, -4, 0, -4, 2, 0, 0}}, // below
    {{1, 0, 4, 2, -3, -8, 0, 0, 0, 0, 0, 0}}, // words_above
    {{0, -9, -9, -1, 1, 7, 11, -2, 0, 0, 0, 0}}, // words_below
    {{1, 7, -11, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // name
    {{0, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // caption
    {{6, -12, -2, 0, 3, 2, 0, 0, 0, 0, 0, 0}}, // furniture
    {{4, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // site
    {{-7, -5, -6, -2, 4, 4, 8, 0, 0, 0, 0, 0}}, // echo_below
    {{-11, -4, -4, 1, 6, 8, 2, 0, 0, 0, 0, 0}}, // echo_body
    {{-12, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // kicker_elsewhere
    {{1, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // has_kicker
    {{-5, 1, 6, 2, -1, -5, 0, 0, 0, 0, 0, 0}}, // again
    {{-1, -3, 3, -2, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_behind
    {{-5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // again_beside
    {{-2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // holds_other
}};
inline constexpr std::array<std::int8_t, 8> none_by_head = {{-19, -12, -12, -7, -20, -31, -28, -29}};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {{11, 9, 9, -4, -6, -17}};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {{13, 4, 2, -8, -8}};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
