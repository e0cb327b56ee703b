// galley/rules/ranked_links.hpp: lists of headlines that count their entries, each rank alone on a
// line: what is read most. All of such a list is links, however short a headline or the name of a
// section above it is.
//
//     1
//     Town
//     Ferry sold
//     2
//     Harbour
//     How the council found the money for a third bridge
#ifndef GALLEY_RULES_RANKED_LINKS_HPP
#define GALLEY_RULES_RANKED_LINKS_HPP

#include <galley/layout/line.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "3", "12.": the number that is all of line `i` outside the body, 0 where other bytes stand.
[[nodiscard]] inline int rank_of_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 3;
    const layout::line& l = p.lines[i];
    if (l.digits == 0 || l.size() > longest || p.in_body(i)) return 0;
    int value = 0;
    for (const char c : p.line_text(i)) {
        if (c == '.') break;
        if (!text::is_digit(c)) return 0;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Is line `i` an entry's by its place: a line that its shape, its number or a menu's word settled?
[[nodiscard]] inline bool may_be_of_ranked(const page& p, std::size_t i) noexcept {
    if (p.in_body(i) || !p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return k == kind::navigation || k == kind::section || k == kind::other;
}

/// The list from the rank at line `first` on.
struct ranked_list {
    std::size_t last = 0;  // the line of its last rank
    std::size_t lines = 0; // the most lines of an entry
    int entries = 0;
    int linked = 0; // entries with a headline among them
};

[[nodiscard]] inline ranked_list read_ranks(const page& p, std::size_t first) noexcept {
    constexpr std::size_t longest = 3; // lines of an entry
    constexpr std::uint32_t fewest_words = 3;
    ranked_list found{first, 0, 1, 0};
    bool linked = false;
    for (std::size_t i = first + 1; i < p.size() && i <= found.last + longest + 1; ++i) {
        if (rank_of_line(p, i) == found.entries + 1 && i > found.last + 1) {
            if (i - found.last - 1 > found.lines) found.lines = i - found.last - 1;
            found.linked += linked ? 1 : 0;
            found.last = i;
            ++found.entries;
            linked = false;
            continue;
        }
        if (p.in_body(i)) break;
        linked = linked || (p.notes[i].what.kind == kind::related_link &&
                            layout::word_weight(p.lines[i]) >= fewest_words);
    }
    found.linked += linked ? 1 : 0;
    return found;
}

} // namespace detail

/// Settles lists of ranked headlines outside the body.
inline void judge_ranked_links(const page& p) noexcept {
    constexpr int fewest = 3;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (detail::rank_of_line(p, i) != 1) continue;
        const detail::ranked_list list = detail::read_ranks(p, i);
        if (list.entries < fewest) continue;
        const bool headed = i > 0 && p.notes[i - 1].what.kind == kind::related_link;
        if (list.linked * 2 < list.entries && !(headed && list.linked > 0)) continue;
        const std::size_t end = list.last + list.lines + 1;
        for (std::size_t k = i; k < p.size() && k < end; ++k) {
            if (k > list.last && p.notes[k].what.kind != kind::related_link) break;
            if (detail::may_be_of_ranked(p, k))
                p.decide(k, {kind::related_link, rule::related_block, 0.6F});
        }
        i = list.last;
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_RANKED_LINKS_HPP
