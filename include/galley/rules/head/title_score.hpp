// galley/rules/head/title_score.hpp: the clues to a title, and what they add up to. What each class
// of a clue is worth was learned (title_points.hpp).
#ifndef GALLEY_RULES_HEAD_TITLE_SCORE_HPP
#define GALLEY_RULES_HEAD_TITLE_SCORE_HPP

#include <galley/config.hpp>
#include <galley/rules/head/title_points.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// The clues, in the order of the learned table. A class is a number that its reader documents.
enum class clue : std::uint8_t {
    // from the bytes of the line and its place (title_clues.hpp), and the lines around it
    // (title_around.hpp)
    ending,
    opening,
    colon,
    bars,
    joints,
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
    above_2,
    above_3,
    below_2,
    open_above,
    open_below,
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
static_assert(title_points.size() == clue_count && title_points[0].size() == clue_classes,
              "the clues have changed: train again");

/// The name of a clue, as the enumerator spells it.
[[nodiscard]] constexpr std::string_view name(clue c) noexcept {
    constexpr std::array<std::string_view, clue_count> names = {
        "ending",       "opening",      "colon",         "bars",
        "joints",       "length",       "digits",        "blanks",
        "standing",     "top",          "body_before",   "body_below",
        "zone",         "opens",        "opens_extract", "after_date",
        "signed_below", "signed_above", "run",           "list",
        "above",        "below",        "words_above",   "words_below",
        "above_2",      "above_3",      "below_2",       "open_above",
        "open_below",   "name",         "caption",       "furniture",
        "site",         "echo_below",   "echo_body",     "kicker_elsewhere",
        "has_kicker",   "again",        "again_behind",  "again_beside",
        "holds_other"};
    return names[static_cast<std::size_t>(c)];
}

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

/// What speaks for no title: how many lines stand above the body, how much of the text is
/// furniture, and how many lines above the body are menus. Extracts often have none, whole pages
/// hardly ever.
struct none_clues {
    std::uint8_t head = 0;
    std::uint8_t furniture = 0;
    std::uint8_t menu = 0;

    /// Of `head` lines above the body, `furniture` percent of the lines outside it and `menu` lines
    /// above it that are known to be furniture.
    [[nodiscard]] static constexpr none_clues of(std::size_t head, std::size_t furniture,
                                                 std::size_t menu) noexcept {
        return {class_of(head, {1, 2, 3, 5, 9, 16, 40}), class_of(furniture, {5, 15, 30, 50, 70}),
                class_of(menu, {1, 2, 3, 5})};
    }

    [[nodiscard]] constexpr int points() const noexcept {
        return none_by_head[head] + none_by_furniture[furniture] + none_by_menu[menu];
    }
};

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_SCORE_HPP
