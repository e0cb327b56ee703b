// galley/rules/head/title_around.hpp: clues to the title from the lines around it: who signs below
// it, what stands above, whether its like stand beside it as in a list of links.
#ifndef GALLEY_RULES_HEAD_TITLE_AROUND_HPP
#define GALLEY_RULES_HEAD_TITLE_AROUND_HPP

#include <galley/layout/line.hpp>
#include <galley/rules/head/title_clues.hpp>
#include <galley/rules/head/title_score.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// What stands below titles: 1 for a time, a source or the name of a series, 2 for a byline.
[[nodiscard]] constexpr std::uint8_t bit_of_signature(kind k) noexcept {
    return says_when(k) || k == kind::series ? 1 : k == kind::byline ? 2 : 0;
}

/// Not settled, of so many words and no paragraph: a headline, or what stands below one.
[[nodiscard]] inline bool is_open(const page& p, std::size_t i, std::uint32_t least) noexcept {
    return !p.notes[i].decided && layout::word_weight(p.lines[i]) >= least &&
           p.lines[i].size() <= 260;
}

[[nodiscard]] inline bool is_headline_like(const page& p, std::size_t i) noexcept {
    return is_open(p, i, 5) && !p.lines[i].ends_sentence && !p.in_body(i);
}

[[nodiscard]] inline std::uint8_t class_of_above(const page& p, std::size_t i) noexcept {
    if (i == 0 || p.lines[i - 1].is_date_prefix) return 1;
    if (p.in_body(i - 1)) return 2;
    if (!p.notes[i - 1].decided) return is_open(p, i - 1, 7) ? 9 : 10;
    switch (p.notes[i - 1].what.kind) {
        case kind::section: return 3;
        case kind::navigation: return 4;
        case kind::social:
        case kind::promo: return 5;
        case kind::byline:
        case kind::timestamp:
        case kind::source_line: return 6;
        case kind::ticker:
        case kind::related_link: return 7;
        case kind::other: return 11;
        default: return 8;
    }
}

[[nodiscard]] inline std::uint8_t class_of_below(const page& p, std::size_t i) noexcept {
    if (i + 1 == p.size()) return 0;
    if (p.in_body(i + 1)) return p.lines[i + 1].size() > 120 ? 1 : 2;
    if (!p.notes[i + 1].decided)
        return p.lines[i + 1].ends_sentence ? 7 : is_open(p, i + 1, 4) ? 8 : 9;
    const kind k = p.notes[i + 1].what.kind;
    if (k == kind::caption || k == kind::photo_credit) return 3;
    if (k == kind::social || k == kind::comments) return 4;
    return says_who_or_when(k) ? 5 : 6;
}

/// What a line some lines away from a title is: 0 where there is none, 1 of the body, 2 furniture
/// of other kinds, 3 not settled, from 4 on settled by what it says.
[[nodiscard]] inline std::uint8_t class_of_line(const page& p, std::size_t i) noexcept {
    if (i >= p.size()) return 0;
    if (p.in_body(i)) return 1;
    if (!p.notes[i].decided) return 3;
    switch (p.notes[i].what.kind) {
        case kind::timestamp:
        case kind::date_line: return 4;
        case kind::byline:
        case kind::reporter_credit:
        case kind::source_line: return 5;
        case kind::section:
        case kind::tags: return 6;
        case kind::navigation: return 7;
        case kind::social:
        case kind::comments: return 8;
        case kind::caption:
        case kind::photo_credit: return 9;
        case kind::related_link:
        case kind::ticker:
        case kind::prev_next: return 10;
        case kind::advertisement:
        case kind::promo: return 11;
        default: return 2;
    }
}

/// How many lines from `first` to before `end` are outside the body and not settled.
[[nodiscard]] inline std::uint8_t count_open(const page& p, std::size_t first,
                                             std::size_t end) noexcept {
    std::uint8_t n = 0;
    for (std::size_t k = first; k < end; ++k)
        n = static_cast<std::uint8_t>(n + (!p.in_body(k) && !p.notes[k].decided ? 1 : 0));
    return n;
}

/// Which neighbours have about its size and set, as in a list of links: up to two above and below.
[[nodiscard]] inline std::uint8_t class_of_list(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const auto alike = [&](std::size_t k) {
        const layout::line& o = p.lines[k];
        return !p.in_body(k) && !o.ends_sentence && o.blank_lines == l.blank_lines &&
               o.size() * 2 > l.size() && o.size() < l.size() * 2;
    };
    std::uint8_t up = 0;
    std::uint8_t down = 0;
    while (up < 2 && i > up && alike(i - up - 1)) ++up;
    while (down < 2 && i + down + 1 < p.size() && alike(i + down + 1)) ++down;
    return static_cast<std::uint8_t>(up * 3 + down);
}

inline void read_neighbours(const page& p, std::size_t i, title_clues& c) noexcept {
    constexpr std::size_t near = 3;
    std::uint8_t below = 0;
    std::uint8_t run = 0;
    std::uint8_t above = 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k) {
        if (p.notes[k].decided)
            below = static_cast<std::uint8_t>(below | bit_of_signature(p.notes[k].what.kind));
        if (is_headline_like(p, k)) ++run;
    }
    for (std::size_t k = 1; k <= near && k <= i; ++k) {
        const std::size_t at = i - k;
        const bool stamp = p.notes[at].decided && says_who_or_when(p.notes[at].what.kind);
        if (stamp && above == 0) above = static_cast<std::uint8_t>(k);
        if (is_headline_like(p, at)) ++run;
    }
    c[clue::signed_below] = below;
    c[clue::signed_above] = above;
    c[clue::run] = run < 4 ? run : 4;
    c[clue::list] = class_of_list(p, i);
    c[clue::above] = class_of_above(p, i);
    c[clue::below] = class_of_below(p, i);
    const auto words = [&p](std::size_t k) {
        return class_of(layout::word_weight(p.lines[k]), {0, 2, 4, 7, 12, 25});
    };
    const bool none_above = i == 0 || p.in_body(i - 1) || p.lines[i - 1].is_date_prefix;
    c[clue::words_above] = none_above ? 0 : words(i - 1);
    c[clue::words_below] = i + 1 == p.size() ? 0 : p.in_body(i + 1) ? 7 : words(i + 1);
}

/// What stands further around line `i`: of whole pages, since there is hardly anything around the
/// titles of others.
inline void read_surroundings(const page& p, const title_window& w, std::size_t i,
                              title_clues& c) noexcept {
    constexpr std::size_t extract_head = 15;
    if (w.head <= extract_head) return;
    constexpr std::size_t around = 6;
    c[clue::above_2] = i < 2 ? 0 : class_of_line(p, i - 2);
    c[clue::above_3] = i < 3 ? 0 : class_of_line(p, i - 3);
    c[clue::below_2] = class_of_line(p, i + 2);
    c[clue::open_above] = count_open(p, i - std::min(i, around), i);
    c[clue::open_below] = count_open(p, i + 1, std::min(p.size(), i + 1 + around));
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_AROUND_HPP
