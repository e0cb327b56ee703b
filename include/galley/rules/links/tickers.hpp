// galley/rules/links/tickers.hpp: headlines that run along the top, under "Breaking news" or
// "Latest". The same labels below the article head links to others.
#ifndef GALLEY_RULES_LINKS_TICKERS_HPP
#define GALLEY_RULES_LINKS_TICKERS_HPP

#include <galley/rules/menu/menu_shape.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>

namespace galley::inline GALLEY_LEVEL::rules {

/// Headlines directly under a ticker's label, with no blank line between.
inline void judge_tickers(const page& p) {
    for (std::size_t i = 1; i < p.size(); ++i) {
        const note& above = p.notes[i - 1];
        const bool under =
            above.decided && above.what.kind == kind::ticker && p.lines[i].blank_lines == 0;
        if (under && layout::word_weight(p.lines[i]) > 1 && !p.notes[i].decided &&
            !p.lines[i].ends_sentence && !p.in_body(i))
            p.decide(i, {kind::ticker, rule::ticker_block, 0.8F});
    }
}

namespace detail {

/// Is line `i` a ticker's label, not one of its headlines?
[[nodiscard]] inline bool is_ticker_label(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.what.rule != rule::ticker_block && n.cue != lexicon::cue::none;
}

/// "Latest NewsPoliticsCultureSportTravel": is line `i` a row of pages, glued to each other?
[[nodiscard]] inline bool names_pages(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest_joints = 4;
    const std::size_t joints = joints_of(p, i);
    return joints >= fewest_joints && is_menu(p, i, joints);
}

/// The first line below the label at line `i` that is no rank, day or time of a headline.
[[nodiscard]] inline std::size_t first_of_ticker(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 3;
    constexpr std::uint32_t most_words = 3;
    std::size_t k = i + 1;
    while (k < p.size() && k < i + reach && p.lines[k].digits != 0 &&
           layout::word_weight(p.lines[k]) <= most_words)
        ++k;
    return k;
}

} // namespace detail

/// Settles the tickers above the article that are parts of a menu: "Latest" and "Trends" head pages
/// of the site, whose names have fewer words than a headline. Asked once all blocks are known.
inline void judge_tickers_above(const page& p) {
    constexpr std::uint32_t fewest_words = 4;
    constexpr std::uint32_t headline = 6; // words; what follows is no menu
    bool menu = false;
    for (std::size_t i = 0; i < p.body_begin && i < p.size(); ++i) {
        const note& n = p.notes[i];
        const bool ticker = n.decided && n.what.kind == kind::ticker;
        if (!ticker) {
            menu = false;
            continue;
        }
        const bool label = detail::is_ticker_label(p, i);
        if (label) {
            const std::size_t first = detail::first_of_ticker(p, i);
            menu = label_is_whole_line(p, i) && first < p.size() &&
                   layout::word_weight(p.lines[first]) < fewest_words;
        }
        if (label && detail::names_pages(p, i)) menu = true;
        if (!label && layout::word_weight(p.lines[i]) >= headline) menu = false;
        if (menu)
            p.decide(i, {kind::navigation, label ? rule::line_cue : rule::block_cue, n.what.score});
    }
}

/// Settles tickers below the begin of the article, "Most read" and its list, as links to others.
/// Asked once all blocks are known.
inline void judge_tickers_below(const page& p) {
    for (std::size_t i = p.body_begin; i < p.size(); ++i) {
        const note& n = p.notes[i];
        if (!n.decided || n.what.kind != kind::ticker) continue;
        const bool label = detail::is_ticker_label(p, i);
        p.decide(
            i,
            {kind::related_link, label ? rule::related_label : rule::related_block, n.what.score},
            n.value_label);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_TICKERS_HPP
