// galley/rules/menu/menu_labels.hpp: label words that are entries of a menu. There they lead to a
// page and call to nothing, head no list and announce nothing.
//
//     Culture
//     Sport
//     Newsletter           no call to subscribe
//     Featured             no list of articles below it
//     Opinion              no readers' answers
//     In pictures          no caption
//     Weather
#ifndef GALLEY_RULES_MENU_MENU_LABELS_HPP
#define GALLEY_RULES_MENU_MENU_LABELS_HPP

#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` outside the body settled as an entry of a menu?
[[nodiscard]] inline bool is_menu_entry(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.decided && !n.body && n.what.kind == kind::navigation;
}

/// How many of the two lines above and the two below line `i` are entries of a menu.
[[nodiscard]] inline int entries_around(const page& p, std::size_t i) noexcept {
    int entries = 0;
    for (const std::size_t near : {i - 2, i - 1, i + 1, i + 2}) // may wrap
        entries += near < p.size() && is_menu_entry(p, near) ? 1 : 0;
    return entries;
}

/// Is line `i`, outside the body, so short that a menu may hold it, and what it is told by its
/// words alone?
[[nodiscard]] inline bool is_short_label(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 36;
    constexpr std::uint32_t most_words = 4;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (n.body || !n.decided || l.size() > longest || l.words > most_words || l.ends_sentence)
        return false;
    const bool named =
        n.what.rule == rule::related_label || (n.what.rule == rule::caption_cue && l.digits == 0);
    return n.what.rule == rule::line_cue || n.what.rule == rule::furniture_words ||
           (named && label_is_whole_line(p, i));
}

/// How many entries of a menu must stand around a label of kind `k` for it to be one of them; more
/// than there are for never.
[[nodiscard]] constexpr int entries_wanted(kind k) noexcept {
    constexpr int most = 3; // of four
    constexpr int all = 4;
    constexpr int never = 5; // a button to share or an advertisement may stand anywhere
    switch (k) {
        case kind::promo:
        case kind::caption: return most;
        case kind::related_link: return all;
        default: return never;
    }
}

} // namespace detail

/// Settles line `i`, outside the body, if it is a label among the entries of a menu.
inline void judge_label_of_menu(const page& p, std::size_t i) {
    if (!detail::is_short_label(p, i)) return;
    if (detail::entries_around(p, i) < detail::entries_wanted(p.notes[i].what.kind)) return;
    p.decide(i, {kind::navigation, rule::line_cue, 0.6F});
}

/// Settles line `i`, outside the body, if it is a word for readers' answers among the entries of a
/// menu: "Debate" between "Culture" and "Sport".
inline void judge_menu_of_opinions(const page& p, std::size_t i) {
    constexpr std::size_t near_body = 8;    // lines behind it, where the article's own may stand
    constexpr std::uint32_t most_words = 4; // "Be the first to comment" is no entry
    const note& n = p.notes[i];
    if (i >= p.body_begin && i < p.body_end + near_body) return;
    if (i == 0 || i + 1 >= p.size() || n.body || !n.decided || p.lines[i].digits != 0) return;
    if (n.what.kind != kind::comments || n.what.rule != rule::line_cue) return;
    if (p.lines[i].words > most_words) return;
    if (!detail::is_menu_entry(p, i - 1) || !detail::is_menu_entry(p, i + 1)) return;
    p.decide(i, {kind::navigation, rule::line_cue, 0.6F});
}

/// Settles the labels among the entries of menus, when all lines are settled.
inline void judge_menu_labels(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_label_of_menu(p, i);
        judge_menu_of_opinions(p, i);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_MENU_MENU_LABELS_HPP
