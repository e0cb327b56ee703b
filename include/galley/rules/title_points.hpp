// galley/rules/title_points.hpp: what each class of each clue is worth to a line that could be the
// title, in tenths of a logit. Data only.
//
// The numbers are the weights of a conditional logistic regression, times ten and rounded: of the
// lines of a text that could be its title, and of there being none, one is right. It was fitted to
// 2,900 labelled texts (whole pages, articles with their tails, extracts with and without a
// headline), data sets weighted by the power -0.35 of their size, with a ridge of 4. By turns
// fitted on four fifths of the sites it finds 79 of 100 titles on the pages of the last fifth, 92
// in articles. Fourteen points were then taken from no title, so that an extract rather keeps its
// headline.
#ifndef GALLEY_RULES_TITLE_POINTS_HPP
#define GALLEY_RULES_TITLE_POINTS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace galley::rules {

/// The clues, in the order of the table below. A class is a number that its reader documents.
enum class clue : std::uint8_t {
    // from the bytes of the line, its table and its neighbours (title_clues.hpp)
    ending,
    opening,
    colon,
    bars,
    length,
    digits,
    blanks,
    standing,
    top,
    body_before,
    body_below,
    zone,
    opens,
    opens_extract,
    after_date,
    signed_below,
    signed_above,
    run,
    list,
    above,
    below,
    words_above,
    words_below,
    // from the rest of the text (title_echo.hpp)
    name,
    caption,
    furniture,
    site,
    echo_below,
    echo_body,
    kicker_elsewhere,
    has_kicker,
    again,
    again_behind,
    again_beside,
    holds_other,
    count_
};

inline constexpr std::size_t clue_count = static_cast<std::size_t>(clue::count_);
inline constexpr std::size_t clue_classes = 12;

/// The class of a number: how many of the rising `edges` it has reached.
[[nodiscard]] constexpr std::uint8_t class_of(std::size_t value,
                                              std::initializer_list<std::size_t> edges) noexcept {
    std::uint8_t c = 0;
    for (const std::size_t edge : edges)
        if (value >= edge) ++c;
    return c;
}

/// The class of a line by every clue; 0 where nothing has been read.
class title_clues {
public:
    [[nodiscard]] constexpr std::uint8_t& operator[](clue c) noexcept {
        return classes_[static_cast<std::size_t>(c)];
    }
    [[nodiscard]] constexpr std::uint8_t operator[](clue c) const noexcept {
        return classes_[static_cast<std::size_t>(c)];
    }

private:
    std::array<std::uint8_t, clue_count> classes_{};
};

// clang-format off
inline constexpr std::array<std::array<std::int8_t, clue_classes>, clue_count> title_points = {{
    {{7, -12, 7, 1, -7, -1, 1, 1, 3, 3}}, // ending
    {{4, -7, 2, 6, 0, 0, -7, -3}}, // opening
    {{-4, 2}}, // colon
    {{2, -4, -6}}, // bars
    {{0, -16, -8, -5, 5, 11, 13, 8, -5, -10}}, // length
    {{-3, 2, 1, -2}}, // digits
    {{-14, -1, -13, 19, 0}}, // blanks; the last: no text of the fit was without any
    {{12, -1, -8, -2, -8, 0, 4, 1, -10, 0}}, // standing
    {{8, -1, -8, -5, 1, -2, 0}}, // top
    {{9, 3, 5, -3, -7, -11}}, // body_before
    {{-11, 4, 5, 1, 2, 5, 1, -1, -3, -4}}, // body_below
    {{-3, 1, -8, 8}}, // zone
    {{-4, -3, 8}}, // opens
    {{-5, 4, 4, -5}}, // opens_extract
    {{-10, 10}}, // after_date
    {{-11, 2, 9, 15}}, // signed_below
    {{-6, 7, -1, 0}}, // signed_above
    {{1, 2, 1, -3, -7}}, // run
    {{5, 3, -4, 4, -1, 1, -2, -4, -8}}, // list
    {{0, 10, -10, 5, 0, 3, -1, -5, -4, -6, -1, -2}}, // above
    {{0, -2, -1, -4, 3, 4, -3, 2, -3, 0}}, // below
    {{1, 0, 2, 0, -3, -5, -3}}, // words_above
    {{0, -6, -7, 0, 0, 6, 9, -2}}, // words_below
    {{-2, 4, -5}}, // name
    {{-1, -4}}, // caption
    {{4, -10, -1, -2, 1, 0}}, // furniture
    {{0, -6}}, // site
    {{-8, -4, -4, 0, 2, 5, 9}}, // echo_below
    {{-9, -6, -3, 1, 7, 6, 2}}, // echo_body
    {{-8, 10}}, // kicker_elsewhere
    {{0, -6}}, // has_kicker
    {{-3, 3, 5, 1, -1, -7}}, // again
    {{-2, -4, 4, -1}}, // again_behind
    {{-3, 1}}, // again_beside
    {{-2, -1}}, // holds_other
}};
// clang-format on

/// What speaks for no title: how many lines stand above the body, how many of them are menus,
/// and how much of the text is furniture. Extracts often have none, whole pages hardly ever.
inline constexpr std::array<std::int8_t, 8> none_by_head = {-10, -5, -8, -1, -15, -24, -25, -24};
inline constexpr std::array<std::int8_t, 6> none_by_furniture = {10, 3, 8, 6, 2, -16};
inline constexpr std::array<std::int8_t, 5> none_by_menu = {10, 5, -4, -10, -10};

/// The points of the clues from `from` to before `to`.
[[nodiscard]] constexpr int points_of(const title_clues& c, clue from, clue to) noexcept {
    int points = 0;
    for (auto k = static_cast<std::size_t>(from); k < static_cast<std::size_t>(to); ++k)
        points += title_points[k][c[static_cast<clue>(k)]];
    return points;
}

/// The most points that the clues from `from` to before `to` can give.
[[nodiscard]] constexpr int most_points_of(clue from, clue to) noexcept {
    int points = 0;
    for (auto k = static_cast<std::size_t>(from); k < static_cast<std::size_t>(to); ++k)
        points += *std::max_element(title_points[k].begin(), title_points[k].end());
    return points;
}

/// The points for no title in a text with `head` lines above the body, `furniture` percent of its
/// lines outside it and `menu` lines above the body that are known to be furniture.
[[nodiscard]] constexpr int points_for_none(std::size_t head, std::size_t furniture,
                                            std::size_t menu) noexcept {
    return none_by_head[class_of(head, {1, 2, 3, 5, 9, 16, 40})] +
           none_by_furniture[class_of(furniture, {5, 15, 30, 50, 70})] +
           none_by_menu[class_of(menu, {1, 2, 3, 5})];
}

} // namespace galley::rules

#endif // GALLEY_RULES_TITLE_POINTS_HPP
