// galley/rules/links/ranked_links.hpp: lists of headlines that count their entries, each rank alone
// on a line: what is read most. All of such a list is links, however short a headline or the name
// of a section above it is.
//
//     1
//     Town
//     Ferry sold
//     2
//     Harbour
//     How the council found the money for a third bridge
#ifndef GALLEY_RULES_LINKS_RANKED_LINKS_HPP
#define GALLEY_RULES_LINKS_RANKED_LINKS_HPP

#include <galley/layout/line.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The rank that line `i` is and no more, "3", "3.", "#3"; 0 for none.
[[nodiscard]] inline int rank_at(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 4;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits == 0 || l.letters != 0 || p.notes[i].body) return 0;
    std::string_view s = p.line_text(i);
    if (s.front() == '#') s.remove_prefix(1);
    if (s.ends_with('.') || s.ends_with(')')) s.remove_suffix(1);
    int rank = 0;
    for (const char digit : s) {
        if (!text::is_digit(digit)) return 0;
        rank = rank * 10 + (digit - '0');
    }
    return rank;
}

/// May line `i` be of a ranked headline: the headline, its column, its time?
[[nodiscard]] inline bool may_be_ranked(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 260;
    const note& n = p.notes[i];
    if (n.body || !n.decided || p.lines[i].size() > longest) return false;
    switch (n.what.kind) {
        case kind::related_link:
        case kind::repeated_title:
        case kind::section:
        case kind::timestamp:
        case kind::navigation:
        case kind::byline: return n.what.rule != rule::portal_return;
        default: return false;
    }
}

/// Headlines below their ranks, from the first one on.
struct ranked_links {
    std::size_t end = 0; // behind the lines of the last
    std::size_t headlines = 0;
    std::size_t words = 0;      // of the longest line of each
    std::size_t statements = 0; // of those, that end in a full stop
};

[[nodiscard]] inline ranked_links read_ranked_links(const page& p, std::size_t i) noexcept {
    constexpr std::size_t most_lines = 3; // of a headline
    ranked_links found;
    std::size_t usual = most_lines; // the last has no more lines than the one before
    for (int rank = 1; i < p.size() && rank_at(p, i) == rank; ++rank) {
        std::size_t end = i + 1;
        std::uint32_t words = 0;
        bool statement = false;
        for (; end < p.size() && end <= i + most_lines && may_be_ranked(p, end); ++end) {
            if (rank_at(p, end) != 0) break;
            const std::uint32_t here = layout::word_weight(p.lines[end]);
            if (here > words) statement = p.line_text(end).back() == '.';
            words = std::max(words, here);
        }
        if (end == i + 1) return found;
        const bool last = end >= p.size() || rank_at(p, end) != rank + 1;
        if (!last) usual = end - i - 1;
        found.end = last ? std::min(end, i + 1 + usual) : end;
        ++found.headlines;
        found.words += words;
        found.statements += statement ? 1U : 0U;
        i = end;
    }
    return found;
}

/// Settles headlines that stand below their ranks from line `i` on, "1", "2", "3": of menus and
/// topics all are shorter, and steps are sentences. Gives the line behind them.
inline std::size_t judge_ranks(const page& p, std::size_t i) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t mean_words = 4;
    if (rank_at(p, i) != 1) return i + 1;
    const ranked_links found = read_ranked_links(p, i);
    if (found.headlines < fewest || found.words < mean_words * found.headlines ||
        found.statements * 2 >= found.headlines)
        return i + 1;
    for (std::size_t k = i; k < found.end; ++k)
        if (p.notes[k].what.kind != kind::related_link)
            p.decide(k, {kind::related_link, rule::link_run, 0.6F});
    return found.end;
}

} // namespace detail

/// Settles such lists from the body on.
inline void judge_ranked_links(const page& p) {
    for (std::size_t i = p.body_begin; i < p.size();) i = detail::judge_ranks(p, i);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_RANKED_LINKS_HPP
