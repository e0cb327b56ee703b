// galley/rules/links/cards.hpp: cards of other articles around the body. A page sets one like the
// other, so where a card's last line, a stamp, a name, a teaser or a button, comes again and again,
// all that stands between two is of a card, whatever its length makes of it:
//
//     Town                                              a kicker
//     Two new bridges                                   a headline, however short
//     The council has counted the bridges of the town   a teaser, however long
//     and found one more than it had paid for.
//     Jane Roe 3 May 2020                               a stamp
#ifndef GALLEY_RULES_LINKS_CARDS_HPP
#define GALLEY_RULES_LINKS_CARDS_HPP

#include <galley/date/clock.hpp>
#include <galley/date/zone.hpp>
#include <galley/rules/around/block.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "9:05", "22:40", "7:05 AM ET": a clock, perhaps its zone, and nothing else.
[[nodiscard]] constexpr bool is_bare_clock(std::string_view s) noexcept {
    constexpr std::size_t longest = 20;
    if (s.size() > longest || s.empty() || !text::is_digit(s.front())) return false;
    const date::match clock = date::clock_at(s, 0, date::clock_place::labelled);
    if (!clock || s.find(':') >= clock.size) return false;
    const std::string_view rest = text::trim_left(s.substr(clock.size));
    return rest.empty() || date::zone_at(rest, 0).size == rest.size();
}

/// Is line `k` a clock with words of its half of the day or its zone?
[[nodiscard]] inline bool tells_half_of_day(const page& p, std::size_t k) noexcept {
    return p.lines[k].letters != 0 && is_bare_clock(p.line_text(k));
}

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
    return is_bare_clock(p.line_text(k)) || tells_only_time(p.line_text(k));
}

/// Does line `k` tell in a sentence what a headline is about?
[[nodiscard]] inline bool is_card_teaser(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t shortest = 60;
    const note& n = p.notes[k];
    const layout::line& l = p.lines[k];
    if (l.size() < shortest || n.cue != lexicon::cue::none) return false;
    const bool loose = n.what.kind == kind::other && n.what.rule == rule::zone_outside;
    const bool link = n.what.kind == kind::related_link &&
                      (n.what.rule == rule::link_run || n.what.rule == rule::related_block);
    return (loose || link) && (l.ends_sentence || is_cut_off(p.line_text(k)));
}

/// Is line `k`, of a card by where it stands, its headline by its shape?
[[nodiscard]] inline bool may_be_card_headline(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t fewest_words = 3;
    constexpr std::uint32_t longest = 200;
    const kind what = p.notes[k].what.kind;
    const layout::line& l = p.lines[k];
    const bool shaped =
        what == kind::related_link || what == kind::navigation || what == kind::repeated_title;
    return shaped && layout::word_weight(l) >= fewest_words && l.size() <= longest &&
           p.line_text(k).back() != '.';
}

/// What a line is to the cards that it stands among: none of their lines, a button or a picture,
/// which keeps its kind, or one of their words.
enum class part_of_card : std::uint8_t { none, beside, own };

[[nodiscard]] inline part_of_card part_of(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest_teaser = 600;
    constexpr std::uint32_t kicker_words = 3; // words
    const note& n = p.notes[k];
    if (n.body || !n.decided || p.lines[k].size() > longest_teaser) return part_of_card::none;
    if (p.line_text(k).find('\t') < p.lines[k].size()) return part_of_card::none; // a calendar's
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
                           layout::word_weight(p.lines[k]) <= kicker_words
                       ? part_of_card::own
                       : part_of_card::none;
        case kind::photo_credit:
        case kind::caption:
        case kind::advertisement:
        case kind::social: return part_of_card::beside;
        default: return part_of_card::none;
    }
}

/// Does line `k` say that its card is one of an article, and of no ware, person or question? Those
/// have headlines and sentences as well.
[[nodiscard]] inline bool leads_to_article(const page& p, std::size_t k) noexcept {
    const lexicon::cue what = p.notes[k].cue;
    return what == lexicon::cue::truncation || what == lexicon::cue::section ||
           (is_card_teaser(p, k) && is_cut_off(p.line_text(k)));
}

/// Is line `k` a button to share a card, or to read on?
[[nodiscard]] inline bool is_card_button(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest = 40;
    const note& n = p.notes[k];
    if (p.lines[k].size() > longest) return false;
    return n.what.kind == kind::social ||
           (n.what.kind == kind::navigation && n.cue == lexicon::cue::truncation);
}

/// Does line `k` say who wrote a headline, "By Jane Roe", and nothing else?
[[nodiscard]] inline bool is_card_name(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest = 64;
    const note& n = p.notes[k];
    if (n.cue != lexicon::cue::byline || n.what.rule != rule::byline_label) return false;
    return (n.what.kind == kind::byline || n.what.kind == kind::related_link) &&
           p.lines[k].size() <= longest && !p.lines[k].ends_sentence && !label_is_whole_line(p, k);
}

/// The line that closes the cards of a run. Buttons do where the first of each says the same.
enum class card_end : std::uint8_t { stamp, teaser, button, name };

[[nodiscard]] inline bool ends_card(const page& p, std::size_t k, card_end by) noexcept {
    switch (by) {
        case card_end::stamp: return is_card_stamp(p, k);
        case card_end::teaser: return is_card_teaser(p, k);
        case card_end::name: return is_card_name(p, k);
        default: return is_card_button(p, k);
    }
}

/// Is line `k` a headline among links by its shape, and long?
[[nodiscard]] inline bool is_card_link(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t fewest_words = 5;
    return p.notes[k].what.kind == kind::related_link &&
           layout::word_weight(p.lines[k]) >= fewest_words;
}

/// Cards that have been seen one below the other. The two lines of one stamp are one end.
struct card_run {
    static constexpr std::size_t reach = 6; // lines between two ends

    std::size_t first = 0; // the first end
    std::size_t last = 0;  // behind the last one
    std::size_t ends = 0;
    std::size_t least = 0;    // lines between two
    std::size_t articles = 0; // lines that lead to one
    std::size_t links = 0;    // cards with a long headline
    std::size_t clocks = 0;   // ends that are one with a word: "6:00 PM"
    bool headline = false;    // below the last end
    bool link = false;        // the same, a long one

    void open(std::size_t k) noexcept {
        *this = {};
        first = k;
        last = k + 1;
        ends = 1;
        least = reach;
    }
    void close_card(std::size_t k) noexcept {
        least = std::min(least, k - last);
        last = k + 1;
        links += link ? 1U : 0U;
        headline = link = false;
        ++ends;
    }
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

/// The first line of the card that the first end of `run` closes, or that end, at most `most` lines
/// above it and not above line `from`.
[[nodiscard]] inline std::size_t first_of_card(const page& p, const card_run& run, std::size_t from,
                                               std::size_t most, card_end by) noexcept {
    if (by != card_end::button && opens_cards(p, run)) return run.first;
    std::size_t first = run.first;
    bool headline = false;
    while (first > from && run.first - first < std::min(run.least, most) &&
           part_of(p, first - 1) != part_of_card::none &&
           p.notes[first - 1].what.rule != rule::related_label) {
        --first;
        headline = headline || may_be_card_headline(p, first);
    }
    return headline ? first : run.first;
}

/// Settles the cards of `run`, none of it above line `from`, if they are enough for a habit.
/// Teasers make cards where nearly each leads to an article, or a label of links heads them, and
/// buttons where half of what they stand below are links.
inline void settle_run(const page& p, const card_run& run, std::size_t from, card_end by) {
    constexpr std::size_t enough = 3;
    constexpr std::size_t above_teaser = 2; // a kicker and the headline
    if (run.ends < enough) return;
    const bool teasers = by == card_end::teaser;
    const bool schedule = run.clocks == run.ends; // perhaps: when matches begin
    if ((by == card_end::button || schedule) && run.links * 2 < run.ends) return;
    const std::size_t most = teasers ? above_teaser : card_run::reach;
    const std::size_t first = first_of_card(p, run, from, most, by);
    const bool labelled = first > 0 && p.notes[first - 1].what.rule == rule::related_label;
    if (teasers && !labelled && run.articles + 1 < run.ends) return;
    for (std::size_t k = first; k < run.last; ++k) {
        const note& n = p.notes[k];
        if (n.what.kind == kind::related_link || part_of(p, k) != part_of_card::own) continue;
        const bool signs = n.what.kind == kind::byline || n.what.kind == kind::timestamp;
        p.decide(k, {kind::related_link, signs ? n.what.rule : rule::link_run, 0.55F});
    }
}

/// Settles the cards of the lines `[from, end)` that end in the way of `by`.
inline void judge_cards(const page& p, std::size_t from, std::size_t end, card_end by) {
    card_run run;
    for (std::size_t k = from; k < end; ++k) {
        const bool reached = run.ends != 0 && k <= run.last + card_run::reach;
        run.articles += leads_to_article(p, k) ? 1U : 0U;
        if (part_of(p, k) == part_of_card::none) {
            settle_run(p, run, from, by);
            run = {};
        } else if (!ends_card(p, k, by)) {
            run.headline = run.headline || may_be_card_headline(p, k);
            run.link = run.link || is_card_link(p, k);
        } else if (reached && by == card_end::button && k != run.last &&
                   p.line_text(k) != p.line_text(run.first)) {
            continue; // of a card with more buttons
        } else if (reached && run.headline) {
            run.close_card(k);
            run.clocks += tells_half_of_day(p, k) ? 1U : 0U;
        } else if (reached && k == run.last && by != card_end::teaser) {
            run.last = k + 1; // a name above its day, a button below the other
        } else if (reached && k == run.last + 1 && by == card_end::stamp) {
            run.last = k + 1; // a day below the card's kicker, another at its end
        } else {
            settle_run(p, run, from, by);
            run.open(k);
            run.clocks = tells_half_of_day(p, k) ? 1U : 0U;
        }
    }
    settle_run(p, run, from, by);
}

} // namespace detail

/// Settles the cards behind the body, and those with stamps above it and the title at line `title`:
/// three or more that end alike, between the ends of any two of which a headline stands and few
/// lines. The article's own stamp may stand right behind the body or above the title.
inline void judge_cards(const page& p, std::size_t title) {
    constexpr std::size_t apart = 3; // lines
    const std::size_t head = std::min(title, p.body_begin);
    detail::judge_cards(p, 0, head - std::min(head, apart), detail::card_end::stamp);
    detail::judge_cards(p, p.body_end + apart, p.size(), detail::card_end::stamp);
    detail::judge_cards(p, p.body_end + apart, p.size(), detail::card_end::teaser);
    detail::judge_cards(p, p.body_end + apart, p.size(), detail::card_end::button);
    detail::judge_cards(p, p.body_end + apart, p.size(), detail::card_end::name);
}

namespace detail {

/// Are lines `a` and `b` one row of buttons or one distance in time, said twice behind the body?
[[nodiscard]] inline bool is_row_of_feed(const page& p, std::size_t a, std::size_t b) noexcept {
    if (a < p.body_end || b < p.body_end || a >= p.size() || b >= p.size()) return false;
    if (p.lines[a].words < 2) return false; // "Follow": a button of whoever is told of
    const std::string_view s = p.line_text(a);
    if (s != p.line_text(b) || p.notes[a].what.kind != p.notes[b].what.kind) return false;
    return p.notes[a].what.kind == kind::social || tells_only_time(s);
}

} // namespace detail

/// Settles line `i` behind the body, a text that nothing is known of, if the row above it stands
/// below it or above the text before it, too: the buttons or the age of each text of a feed.
inline void judge_text_of_feed(const page& p, std::size_t i) {
    constexpr std::uint32_t shortest = 100;
    const note& n = p.notes[i];
    if (n.what.rule != rule::zone_outside || n.what.kind != kind::other || n.body || i < 3) return;
    if (p.lines[i].size() < shortest) return;
    const bool below = detail::is_row_of_feed(p, i - 1, i + 1);
    const bool before =
        detail::is_row_of_feed(p, i - 1, i - 3) && p.lines[i - 2].size() >= shortest;
    if (below || before) p.decide(i, {kind::related_link, rule::related_block, 0.5F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_CARDS_HPP
