// galley/rules/menu/lone_mark.hpp: marks that stand on a line of their own between the entries of a
// menu or of a list of links, and are part of it.
//
//     Fares
//     |
//     Timetables
#ifndef GALLEY_RULES_MENU_LONE_MARK_HPP
#define GALLEY_RULES_MENU_LONE_MARK_HPP

#include <galley/rules/page.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` a single mark outside the body, no letter and no digit? Three dots stand for
/// something that was left out.
[[nodiscard]] inline bool is_lone_mark(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t longest = 3; // bytes
    if (l.size() > longest || l.letters + l.digits != 0 || !p.notes[i].decided) return false;
    if (p.notes[i].what.rule != rule::number_line) return false;
    constexpr char32_t dots = 0x2026;
    const text::code_point c = text::decode(p.line_text(i), 0);
    return c.size == l.size() && c.value != dots && !text::is_letter(c.value) &&
           text::digit_value(c.value) < 0;
}

/// Do entries of lists that marks may part have the kind `k`?
[[nodiscard]] constexpr bool is_parted_by_marks(kind k) noexcept {
    return k == kind::navigation || k == kind::related_link || k == kind::social || k == kind::tags;
}

/// Is line `k` a button to share that is more than one letter?
[[nodiscard]] inline bool is_share_button(const page& p, std::size_t k) noexcept {
    return k < p.size() && p.notes[k].decided && p.notes[k].what.kind == kind::social &&
           p.lines[k].size() > 1;
}

/// Is line `k` one letter, an entry of an alphabet?
[[nodiscard]] inline bool is_one_letter(const page& p, std::size_t k) noexcept {
    return k < p.size() && p.lines[k].size() == 1 && p.lines[k].letters == 1;
}

} // namespace detail

/// Settles "X", which names a network among buttons to share: elsewhere it closes a window, or is
/// a letter of an alphabet.
inline void judge_lone_cross(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 2;
    const note& n = p.notes[i];
    if (p.lines[i].size() != 1 || n.body || !n.decided || n.what.kind != kind::social) return;
    for (std::size_t k = 1; k <= near; ++k)
        if (detail::is_share_button(p, i + k) || detail::is_share_button(p, i - k)) // may wrap
            return;
    const bool alphabet = detail::is_one_letter(p, i - 1) && detail::is_one_letter(p, i + 1);
    p.decide(i, {alphabet ? kind::navigation : kind::other, rule::line_cue, 0.5F});
}

/// Settles a mark alone between two lines of one kind as one of them.
inline void judge_lone_mark(const page& p, std::size_t i) {
    if (i == 0 || i + 1 >= p.size() || !detail::is_lone_mark(p, i)) return;
    const note& above = p.notes[i - 1];
    const note& below = p.notes[i + 1];
    const kind k = above.what.kind;
    if (above.decided && below.decided && below.what.kind == k && detail::is_parted_by_marks(k))
        p.decide(i, {k, rule::link_run, 0.5F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_MENU_LONE_MARK_HPP
