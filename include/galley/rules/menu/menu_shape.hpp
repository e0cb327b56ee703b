// galley/rules/menu/menu_shape.hpp: is a line a menu, or an entry of one? Told by what parts its
// words and by the short lines above and below it.
#ifndef GALLEY_RULES_MENU_MENU_SHAPE_HPP
#define GALLEY_RULES_MENU_MENU_SHAPE_HPP

#include <galley/layout/line.hpp>
#include <galley/rules/menu/flat_menu.hpp>
#include <galley/rules/menu/menu_joints.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is the first letter above ASCII one of Hangul, which parts words by blanks?
[[nodiscard]] constexpr bool is_hangul(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (c.value >= 0x80 && text::is_letter(c.value))
            return text::script_of(c.value) == text::script::hangul;
        i += c.size;
    }
    return false;
}

/// Set tight between two short lines, like an entry of a menu?
[[nodiscard]] inline bool is_set_in_menu(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 64; // bytes, more where one is no letter
    const auto is_entry = [&p](std::size_t k) {
        const layout::line& l = p.lines[k];
        return !p.in_body(k) && layout::word_weight(l) < 5 && !l.ends_sentence &&
               l.size() <= longest + l.high / 4;
    };
    if (i == 0 || i + 1 >= p.size() || layout::word_weight(p.lines[i]) > 8) return false;
    return p.lines[i].blank_lines == 0 && p.lines[i + 1].blank_lines == 0 && is_entry(i - 1) &&
           is_entry(i + 1);
}

/// The bytes of the longest run without a blank.
[[nodiscard]] constexpr std::size_t longest_part(std::string_view s) noexcept {
    std::size_t longest = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= s.size(); ++i) {
        if (i < s.size() && s[i] != ' ' && s[i] != '\t') continue;
        longest = longest < i - from ? i - from : longest;
        from = i + 1;
    }
    return longest;
}

/// Quick: may so many joints of a menu stand in the line? Among words alone there are no more than
/// blanks and capitals.
[[nodiscard]] constexpr bool may_hold_joints(const layout::line& l, std::uint32_t least) noexcept {
    return !is_words_alone(l) || l.words - 1 + l.upper >= least;
}

/// How many words of `s` open with one small letter and a capital: "iPhone", "eBay". Nothing is
/// glued there.
[[nodiscard]] constexpr std::size_t small_openings(std::string_view s) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i + 1 < s.size(); ++i) {
        if (!text::is_upper(s[i + 1]) || !text::is_lower(s[i])) continue;
        n += i == 0 || !text::is_word_byte(s[i - 1]) ? 1U : 0U;
    }
    return n;
}

/// What parts entries in line `i`, where they could make a menu of it.
[[nodiscard]] inline std::size_t joints_of(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest = 2;
    constexpr std::size_t most_names = 3; // of a headline
    const layout::line& l = p.lines[i];
    if (l.ends_sentence || !may_hold_joints(l, fewest)) return 0;
    const std::size_t joints = menu_joints(p.text, l.begin, l.end);
    if (joints < fewest || l.holds('|')) return joints;
    const std::size_t names = small_openings(p.line_text(i));
    return names > most_names ? joints : joints - names;
}

/// Several short entries on one line: parted by so many marks, or by blanks in a script that has
/// none between words.
[[nodiscard]] inline bool is_menu(const page& p, std::size_t i, std::size_t joints) noexcept {
    constexpr std::size_t longest_entry = 30;
    constexpr std::size_t longest_wide_entry = 6;
    constexpr std::size_t longest_wide_part = 30; // bytes
    constexpr std::uint32_t many_words = 8;
    const layout::line& l = p.lines[i];
    if (l.ends_sentence) return false;
    if (joints >= 2 && l.size() <= longest_entry * (joints + 1)) return true;
    if (l.wide == 0 || l.words < 3 || l.wide > longest_wide_entry * l.words) return false;
    const std::string_view s = p.line_text(i);
    return !is_hangul(s) && (l.words >= many_words || longest_part(s) <= longest_wide_part);
}
[[nodiscard]] inline bool is_menu(const page& p, std::size_t i) noexcept {
    return is_menu(p, i, joints_of(p, i));
}

/// Five short entries or more on one line, parted by so many marks: a menu in whatever block it
/// stands.
[[nodiscard]] inline bool is_row(const page& p, std::size_t i, std::size_t joints) noexcept {
    constexpr std::size_t fewest_marks = 4;
    constexpr std::size_t mean_entry = 30;
    constexpr std::size_t longest_entry = 48;
    constexpr std::size_t longest_wide = 30;
    const layout::line& l = p.lines[i];
    if (l.ends_sentence || l.size() < 2 * fewest_marks) return false;
    if (!l.holds('/') && joints < fewest_marks) return false;
    const std::size_t marks =
        count_partings(p.line_text(i), l.wide != 0 ? longest_wide : longest_entry);
    return marks >= fewest_marks && l.size() <= mean_entry * (marks + 1);
}
[[nodiscard]] inline bool is_row(const page& p, std::size_t i) noexcept {
    return is_row(p, i, joints_of(p, i));
}

/// "HarbourOld bridgeFerryFloods": four entries or more glued together.
[[nodiscard]] inline bool is_glued_list(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    constexpr std::size_t fewest_joints = 3;
    const layout::line& l = p.lines[i];
    return l.size() <= longest && !l.ends_sentence && l.digits == 0 && l.commas == 0 &&
           joints_of(p, i) >= fewest_joints;
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_MENU_MENU_SHAPE_HPP
