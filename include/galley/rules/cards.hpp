// galley/rules/cards.hpp: cards of other articles behind the body. A page sets one like the other,
// so where the stamp comes again and again, all that stands between two is of a card, whatever its
// length makes of it:
//
//     Town                                              a kicker
//     Two new bridges                                   a headline, however short
//     The council has counted the bridges of the town   a teaser, however long
//     and found one more than it had paid for.
//     Jane Roe 3 May 2020                               the stamp
#ifndef GALLEY_RULES_CARDS_HPP
#define GALLEY_RULES_CARDS_HPP

#include <galley/rules/page.hpp>
#include <galley/rules/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does line `k` say when a headline was published, perhaps who wrote it, and nothing else?
[[nodiscard]] inline bool is_card_stamp(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest = 80;
    const note& n = p.notes[k];
    const layout::line& l = p.lines[k];
    if (l.digits == 0 || l.size() > longest || l.ends_sentence) return false;
    switch (n.what.kind) {
        case kind::byline:
        case kind::timestamp: return find_date(p, k) || tells_only_time(p.line_text(k));
        case kind::related_link:
            if (n.what.rule == rule::byline_name || n.what.rule == rule::byline_label ||
                n.what.rule == rule::time_line || n.what.rule == rule::time_label)
                return true;
            break;
        case kind::navigation:
        case kind::other: break;
        default: return false;
    }
    return tells_only_time(p.line_text(k));
}

/// Is line `k`, of a card by where it stands, its headline by its shape?
[[nodiscard]] inline bool may_be_card_headline(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t fewest_words = 3;
    constexpr std::uint32_t longest = 200;
    const note& n = p.notes[k];
    const layout::line& l = p.lines[k];
    const bool kept = n.what.kind == kind::related_link || n.what.kind == kind::navigation ||
                      n.what.kind == kind::repeated_title;
    return kept && layout::word_weight(l) >= fewest_words && l.size() <= longest &&
           p.line_text(k).back() != '.';
}

/// What a line between two stamps is to their cards.
enum class part_of_card : std::uint8_t { none, beside, own };

[[nodiscard]] inline part_of_card part_of(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest_teaser = 600;
    constexpr std::uint32_t longest_kicker = 3; // words
    const note& n = p.notes[k];
    if (n.body || !n.decided || p.lines[k].size() > longest_teaser) return part_of_card::none;
    if (p.line_text(k).find('\t') < p.lines[k].size())
        return part_of_card::none; // a calendar's row
    switch (n.what.kind) {
        case kind::related_link:
        case kind::repeated_title:
        case kind::byline:
        case kind::timestamp: return part_of_card::own;
        case kind::other:
            return n.what.rule == rule::url_line ? part_of_card::none : part_of_card::own;
        case kind::navigation:
            if (n.cue == lexicon::cue::truncation) return part_of_card::beside; // "Read more"
            return n.what.rule == rule::link_run || n.what.rule == rule::block_cue ||
                           layout::word_weight(p.lines[k]) <= longest_kicker
                       ? part_of_card::own
                       : part_of_card::none;
        case kind::photo_credit:
        case kind::caption:
        case kind::advertisement:
        case kind::social: return part_of_card::beside;
        default: return part_of_card::none;
    }
}

/// Settles the lines of the cards from line `first` up to line `end`.
inline void settle_cards(const page& p, std::size_t first, std::size_t end) {
    for (std::size_t k = first; k < end; ++k) {
        const note& n = p.notes[k];
        if (n.what.kind == kind::related_link || part_of(p, k) != part_of_card::own) continue;
        const bool signs = n.what.kind == kind::byline || n.what.kind == kind::timestamp;
        p.decide(k, {kind::related_link, signs ? n.what.rule : rule::link_run, 0.55F});
    }
}

/// Cards that have been seen one below the other.
struct card_run {
    static constexpr std::size_t reach = 6; // lines between two stamps

    std::size_t first = 0;  // the first stamp
    std::size_t last = 0;   // behind the last one
    std::size_t stamps = 0; // those of one card are one
    std::size_t least = 0;  // lines between two
    bool headline = false;  // below the last stamp

    void open(std::size_t k) noexcept { *this = {k, k + 1, 1, reach, false}; }
};

/// Do the stamps of `run` stand above their headlines? Then a headline follows the last one too.
[[nodiscard]] inline bool opens_cards(const page& p, const card_run& run) noexcept {
    constexpr std::size_t near = 2; // lines; a kicker may stand between
    constexpr std::uint32_t fewest_words = 5;
    for (std::size_t k = run.last; k < p.size() && k < run.last + near; ++k)
        if (p.notes[k].what.kind == kind::related_link && may_be_card_headline(p, k) &&
            layout::word_weight(p.lines[k]) >= fewest_words)
            return true;
    return false;
}

/// The first line of the card that the first stamp of `run` closes, or that stamp; not above line
/// `from`.
[[nodiscard]] inline std::size_t first_of_card(const page& p, const card_run& run,
                                               std::size_t from) noexcept {
    if (opens_cards(p, run)) return run.first;
    std::size_t first = run.first;
    bool headline = false;
    while (first > from && run.first - first < run.least &&
           part_of(p, first - 1) != part_of_card::none &&
           p.notes[first - 1].what.rule != rule::related_label) {
        --first;
        headline = headline || may_be_card_headline(p, first);
    }
    return headline ? first : run.first;
}

/// Settles the cards of `run`, none of it above line `from`, if they are enough for a habit.
inline void settle_run(const page& p, const card_run& run, std::size_t from) {
    constexpr std::size_t enough = 3;
    if (run.stamps >= enough) settle_cards(p, first_of_card(p, run, from), run.last);
}

} // namespace detail

/// Settles the cards behind the body: three stamps or more, between any two of which a headline
/// stands and few lines. The article's own stamp may stand right behind the body.
inline void judge_cards(const page& p) {
    constexpr std::size_t apart = 3; // lines
    const std::size_t from = p.body_end + apart;
    detail::card_run run;
    for (std::size_t k = from; k < p.size(); ++k) {
        const bool reached = run.stamps != 0 && k <= run.last + detail::card_run::reach;
        if (detail::part_of(p, k) == detail::part_of_card::none) {
            detail::settle_run(p, run, from);
            run = {};
        } else if (!detail::is_card_stamp(p, k)) {
            run.headline = run.headline || detail::may_be_card_headline(p, k);
        } else if (reached && run.headline) {
            run.least = std::min(run.least, k - run.last);
            run.last = k + 1;
            run.headline = false;
            ++run.stamps;
        } else if (reached && k == run.last) {
            run.last = k + 1;
        } else {
            detail::settle_run(p, run, from);
            run.open(k);
        }
    }
    detail::settle_run(p, run, from);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_CARDS_HPP
