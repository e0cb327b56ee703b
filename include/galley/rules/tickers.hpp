// galley/rules/tickers.hpp: headlines that run along the top, under "Breaking news" or "Latest".
// The same labels below the article head links to others.
#ifndef GALLEY_RULES_TICKERS_HPP
#define GALLEY_RULES_TICKERS_HPP

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

/// Settles tickers below the begin of the article, "Most read" and its list, as links to others.
/// Asked once all blocks are known.
inline void judge_tickers_below(const page& p) {
    for (std::size_t i = p.body_begin; i < p.size(); ++i) {
        const note& n = p.notes[i];
        if (!n.decided || n.what.kind != kind::ticker) continue;
        const bool label = n.what.rule != rule::ticker_block && n.cue != lexicon::cue::none;
        p.decide(
            i,
            {kind::related_link, label ? rule::related_label : rule::related_block, n.what.score},
            n.value_label);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_TICKERS_HPP
