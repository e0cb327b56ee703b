// galley/rules/links/link_runs.hpp: what stands between the headlines of a list: the column of
// each, who wrote it, when, how many readers answered. Where such lines come again and again they
// are of the list, whatever else their words may be.
//
//     Town                                  a column
//     Harbour reopens after the storm       its headline
//     Culture
//     The mill becomes a theatre at last
//     12 comments                           a counter
#ifndef GALLEY_RULES_LINKS_LINK_RUNS_HPP
#define GALLEY_RULES_LINKS_LINK_RUNS_HPP

#include <galley/rules/around/outside.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/links/ranked_links.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` outside the body a headline of a list, long enough that no menu would hold it?
[[nodiscard]] inline bool is_list_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 5;
    constexpr std::uint32_t longest = 260;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (n.body || !n.decided || l.size() > longest) return false;
    if (n.what.kind != kind::related_link && n.what.kind != kind::ticker) return false;
    const rule why = n.what.rule;
    return layout::word_weight(l) >= fewest_words && why != rule::related_label &&
           why != rule::byline_label;
}

/// May line `i` part two headlines: a column, a name, a time, a count?
[[nodiscard]] inline bool may_part_headlines(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 64;
    constexpr std::uint32_t most_words = 4;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (n.body || !n.decided || l.size() > longest || l.ends_sentence) return false;
    if (layout::word_weight(l) > most_words + 2 * (l.digits != 0 ? 1U : 0U)) return false;
    switch (n.what.kind) {
        case kind::related_link: return true;
        case kind::navigation: return n.what.rule != rule::portal_return;
        case kind::ticker:
        case kind::comments: return l.digits != 0;
        case kind::byline: return n.value_label.empty();
        case kind::timestamp: return true;
        case kind::other: return n.what.rule == rule::number_line || n.what.rule == rule::line_cue;
        default: return false;
    }
}

} // namespace detail

/// Settles the lines that part the headlines of a list from line `i` on: groups of one to three of
/// them between one or two headlines, three groups or more, none of it behind line `last`. A line
/// that ends in a full stop is a headline's second line at most; pages of menus have nothing else.
/// Gives the line behind them.
inline std::size_t judge_between_links(const page& p, std::size_t i, std::size_t last) {
    constexpr std::size_t most_headlines = 2;
    constexpr std::size_t most_parting = 3;
    constexpr std::size_t enough = 3;
    if (!detail::is_list_headline(p, i)) return i + 1;
    std::size_t groups = 0;
    std::size_t end = i; // behind the last headline
    for (std::size_t k = i; k < last;) {
        const std::size_t first = k;
        bool headline = false;
        for (; k < last && k <= first + most_headlines && detail::is_list_headline(p, k); ++k)
            headline = headline || p.line_text(k).back() != '.' || p.line_text(k).ends_with("..");
        if (!headline || k > first + most_headlines) break;
        groups += first > i ? 1U : 0U;
        end = k;
        const std::size_t parting = k;
        while (k < last && k <= parting + most_parting && detail::may_part_headlines(p, k) &&
               !detail::is_list_headline(p, k))
            ++k;
        if (k == parting || k > parting + most_parting) break;
    }
    if (groups < enough) return end > i ? end : i + 1;
    for (std::size_t k = i; k < end; ++k)
        if (p.notes[k].what.kind != kind::related_link && !detail::is_list_headline(p, k))
            p.decide(k, {kind::related_link, rule::link_run, 0.55F});
    return end;
}

namespace detail {

/// May line `i` outside the body be a headline by its length, and is it a link or a guessed menu?
[[nodiscard]] inline bool may_be_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    constexpr std::uint32_t most_words = 25;
    constexpr std::uint32_t longest = 260;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    const bool guessed = n.what.kind == kind::navigation && n.what.rule == rule::link_run;
    if (n.body || !n.decided || !(guessed || n.what.kind == kind::related_link)) return false;
    if (n.what.rule == rule::byline_label) return false;
    const std::uint32_t words = layout::word_weight(l);
    return words >= fewest_words && words <= most_words && l.size() <= longest &&
           p.line_text(i).back() != '.' && p.line_text(i).back() != ':' &&
           p.line_text(i).find('\t') == std::string_view::npos;
}

/// Is line `i` too short for a headline, a name, a column or a time, and may it part two?
[[nodiscard]] inline bool may_part_records(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t most_words = 3;
    return layout::word_weight(p.lines[i]) <= most_words + (p.lines[i].digits != 0 ? 2U : 0U) &&
           may_part_headlines(p, i);
}

/// The headlines of records from line `i` on, none of it behind line `last`: one line that may be a
/// headline, then `parting` that may part two, again and again.
struct records {
    std::size_t headlines = 0;
    std::size_t links = 0; // of them settled as such
    std::size_t words = 0;
    std::size_t alike = 0; // that open as the one before does
};

[[nodiscard]] inline records count_records(const page& p, std::size_t i, std::size_t last,
                                           std::size_t parting) noexcept {
    constexpr std::size_t opening_bytes = 10;
    records n;
    std::string_view opening;
    for (std::size_t k = i; k < last && may_be_headline(p, k); k += parting + 1) {
        ++n.headlines;
        n.links += p.notes[k].what.kind == kind::related_link ? 1U : 0U;
        n.words += layout::word_weight(p.lines[k]);
        n.alike += k > i && p.line_text(k).starts_with(opening) ? 1U : 0U;
        opening = p.line_text(k).substr(0, opening_bytes);
        for (std::size_t j = k + 1; j <= k + parting; ++j)
            if (j >= last || !may_part_records(p, j)) return n;
    }
    return n;
}

} // namespace detail

/// Settles the headlines of records from line `i` on, none of it behind line `last`: section,
/// headline, time, and the same again, four times or more. Where half of them are links, or
/// fewer and all are long, the shorter ones are too. Gives the line behind the first, or behind all
/// of them.
inline std::size_t judge_records(const page& p, std::size_t i, std::size_t last) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t mean_words = 5;
    constexpr std::size_t mean_of_few = 7; // where fewer of them are links
    constexpr std::size_t most_parting = 3;
    for (std::size_t parting = 1; parting <= most_parting; ++parting) {
        const detail::records n = detail::count_records(p, i, last, parting);
        if (n.headlines == 0) return i + 1;
        if (n.headlines < fewest) continue;
        const bool most = n.links * 2 >= n.headlines && n.words >= mean_words * n.headlines;
        const bool some = n.links * 3 >= n.headlines && n.words >= mean_of_few * n.headlines;
        if (!(most || some) || n.alike * 2 >= n.headlines) // "Results in Riverton"
            return i + n.headlines * (parting + 1);
        for (std::size_t k = i, left = n.headlines; left > 0; --left, k += parting + 1)
            if (p.notes[k].what.kind == kind::navigation)
                p.decide(k, {kind::related_link, rule::link_run, 0.55F});
        return i + n.headlines * (parting + 1);
    }
    return i + 1;
}

/// Settles line `i` if words inside it alone took it out of a list of headlines: "Baker forgets his
/// cookies" speaks of no notice. Two headlines stand above it and two below, as far apart.
inline void judge_headline_with_words(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 160;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (n.body || n.what.rule != rule::furniture_words || l.ends_sentence || l.size() > longest)
        return;
    if (n.what.kind != kind::legal || i < 2 || i + 2 >= p.size() || layout::word_weight(l) < 4)
        return;
    for (const std::size_t near : {i - 2, i - 1, i + 1, i + 2})
        if (!detail::is_list_headline(p, near)) return;
    if (p.lines[i + 1].blank_lines != l.blank_lines) return;
    p.decide(i, {kind::related_link, rule::link_run, 0.55F});
}

namespace detail {

/// Is line `i` outside the body settled as a related link?
[[nodiscard]] inline bool is_link(const page& p, std::size_t i) noexcept {
    return i < p.size() && p.notes[i].decided && !p.notes[i].body &&
           p.notes[i].what.kind == kind::related_link;
}

} // namespace detail

/// Settles line `i` if nothing but its shape makes it a menu's, and links stand on both sides of
/// it, three of the four lines around: a short headline, or the column of one.
inline void judge_line_among_links(const page& p, std::size_t i) {
    constexpr std::size_t near = 2;
    constexpr int enough = 3;
    const note& n = p.notes[i];
    if (n.body || !n.decided || n.what.kind != kind::navigation) return;
    if (n.what.rule != rule::link_run || i == 0 || i + 1 >= p.size()) return;
    if (!detail::is_link(p, i - 1) || !detail::is_link(p, i + 1)) return;
    int around = 2;
    for (const std::size_t k : {i - near, i + near}) // i - near may wrap
        around += detail::is_link(p, k) ? 1 : 0;
    const std::string_view s = p.line_text(i);
    if (around < enough || s.ends_with(':') || s.find_first_of("\t|") != std::string_view::npos)
        return;
    if (detail::is_row(p, i) || (p.lines[i].wide == 0 && detail::is_menu(p, i))) return;
    if (is_long_flat_menu(p, i)) return;
    p.decide(i, {kind::related_link, rule::link_run, 0.5F});
}

/// Settles line `i`, which nothing but its shape makes a menu's, if it is the column of the
/// headline below it and a label of links stands above both: "Most read in Culture" / "MUSIC" /
/// "Harbour choir sings again for the town".
inline void judge_column_below_label(const page& p, std::size_t i) {
    constexpr std::uint32_t fewest_words = 5; // of a headline
    constexpr std::uint32_t most_words = 5;   // of a label: a headline may stand behind a colon
    const note& n = p.notes[i];
    if (n.body || n.what.kind != kind::navigation || n.what.rule != rule::link_run) return;
    if (i == 0 || i + 1 >= p.size() || p.notes[i - 1].what.rule != rule::related_label) return;
    if (layout::word_weight(p.lines[i - 1]) > most_words || p.lines[i - 1].ends_sentence) return;
    const bool link = detail::is_link(p, i + 1) || p.notes[i + 1].what.rule == rule::title_again;
    if (!link || layout::word_weight(p.lines[i + 1]) < fewest_words) return;
    if (p.line_text(i + 1).ends_with('.')) return; // what an entry of a menu is good for
    if (detail::may_part_headlines(p, i)) p.decide(i, {kind::related_link, rule::link_run, 0.5F});
}

/// Settles line `i`, a name or a time well behind the body, if it signs the headline right above it
/// and another follows, at most a column between. "Author:" and "Last modified" are of the text
/// above.
inline void judge_sign_between_links(const page& p, std::size_t i) {
    constexpr std::size_t apart = 3; // lines
    const note& n = p.notes[i];
    if (!n.decided || (n.what.kind != kind::byline && n.what.kind != kind::timestamp)) return;
    if (i < p.body_end + apart || i + 2 >= p.size() || p.lines[i].ends_sentence) return;
    const bool own = n.what.kind == kind::timestamp ? n.what.rule == rule::time_label
                                                    : view(p.text, n.value_label).ends_with(':');
    if (own || !detail::is_list_headline(p, i - 1)) return;
    const bool next = detail::is_list_headline(p, i + 1);
    const bool parts =
        detail::may_part_headlines(p, i + 1) || p.notes[i + 1].what.kind == kind::section;
    const bool column = parts && detail::is_list_headline(p, i + 2);
    if (next || column) p.decide(i, {kind::related_link, n.what.rule, 0.55F});
}

/// Settles line `i` behind the body if it says the title again among links: a list of the latest
/// articles holds this one too. Links stand on both sides of it, or two on one.
inline void judge_title_among_links(const page& p, std::size_t i) {
    if (i < 2 || !p.notes[i].decided || p.notes[i].what.rule != rule::title_again) return;
    const bool above = detail::is_link(p, i - 1);
    const bool below = detail::is_link(p, i + 1);
    if ((above && (below || detail::is_link(p, i - 2))) || (below && detail::is_link(p, i + 2)))
        p.decide(i, {kind::related_link, rule::link_run, 0.6F});
}

namespace detail {

/// Is line `i`, the last of a block of links, long enough for a headline, and two links above it?
[[nodiscard]] inline bool closes_block_of_links(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    return layout::word_weight(p.lines[i]) >= fewest_words && is_link(p, i - 1) &&
           is_link(p, i - 2) && !p.lines[i].holds('|');
}

} // namespace detail

/// Settles what nothing but its shape makes a menu's inside the block of lines from `first` to
/// `end`, which no blank line parts, if most of them are links; the last of them too if it is no
/// shorter than a headline.
inline void judge_block_of_links(const page& p, std::size_t first, std::size_t end) {
    constexpr std::size_t fewest = 4;
    if (end - first < fewest) return;
    std::size_t links = 0;
    for (std::size_t i = first; i < end; ++i) links += detail::is_link(p, i) ? 1U : 0U;
    if (links * 2 <= end - first) return;
    for (std::size_t i = first + 1; i < end; ++i) {
        if (i + 1 == end && !detail::closes_block_of_links(p, i)) break;
        const note& n = p.notes[i];
        const bool menu = !n.body && n.what.kind == kind::navigation;
        const bool label = p.line_text(i).ends_with(':');
        if (menu && n.what.rule == rule::link_run && !label && !detail::is_row(p, i) &&
            !is_long_flat_menu(p, i))
            p.decide(i, {kind::related_link, rule::link_run, 0.5F});
    }
}

namespace detail {

/// May line `i` outside the body be of a list of cards that open with who took their picture?
[[nodiscard]] inline bool may_be_of_card(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.body || !n.decided) return false;
    switch (n.what.kind) {
        case kind::photo_credit:
        case kind::caption:
        case kind::related_link:
        case kind::timestamp: return n.what.rule != rule::related_label;
        case kind::navigation:
        case kind::other: return n.cue == lexicon::cue::none;
        default: return false;
    }
}

} // namespace detail

/// Settles what stands above the credits of a list below line `i`, a label of links, if a credit is
/// the first of its lines: the picture of each card stands above its headline, and what was taken
/// for a caption is of the card before. Gives the line behind them.
inline std::size_t judge_credited_cards(const page& p, std::size_t i) {
    ++i;
    if (p.notes[i - 1].what.rule != rule::related_label || p.notes[i - 1].body) return i;
    if (i >= p.size() || p.notes[i].what.kind != kind::photo_credit) return i;
    for (; i < p.size() && detail::may_be_of_card(p, i); ++i)
        if (p.notes[i].what.kind == kind::photo_credit &&
            p.notes[i - 1].what.rule == rule::caption_before_credit &&
            p.notes[i - 1].what.kind == kind::caption)
            p.decide(i - 1, {kind::related_link, rule::related_block, 0.55F});
    return i;
}

namespace detail {

/// May line `i` outside the body be a day of a list of cards: a time alone on its line?
[[nodiscard]] inline bool is_day_of_card(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    const note& n = p.notes[i];
    return n.what.rule == rule::time_line && n.what.kind == kind::timestamp && n.decided &&
           p.lines[i].size() <= longest;
}

/// Is line `i` outside the body a card's headline or title, or may it be?
[[nodiscard]] inline bool is_headline_of_card(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (!n.decided) return false;
    if (n.what.kind == kind::related_link || n.what.kind == kind::repeated_title) return true;
    return n.what.rule == rule::link_run && layout::word_weight(p.lines[i]) >= 3;
}

/// May line `i` stand between the days of two cards? Readers' posts may not.
[[nodiscard]] inline bool may_part_days(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (!n.decided) return false;
    if (n.what.kind == kind::other)
        return n.what.rule == rule::number_line || n.what.rule == rule::url_line;
    return n.what.kind == kind::related_link || n.what.kind == kind::repeated_title ||
           n.what.kind == kind::navigation;
}

/// Behind the cards' days from line `i` on, which is one: a headline between each two of them and
/// nothing but cards. `days` counts them.
[[nodiscard]] inline std::size_t end_of_days(const page& p, std::size_t i,
                                             std::size_t& days) noexcept {
    constexpr std::size_t most_apart = 4; // lines
    std::size_t last = i;
    bool headline = false;
    days = 1;
    for (std::size_t k = i + 1; k < p.size() && k <= last + most_apart; ++k) {
        if (is_day_of_card(p, k)) {
            if (!headline) break;
            ++days;
            last = k;
            headline = false;
        } else if (!may_part_days(p, k)) {
            break;
        } else {
            headline = headline || is_headline_of_card(p, k);
        }
    }
    return last + 1;
}

} // namespace detail

/// Settles the days of a list of cards from line `i` on, three or more, each of them alone on its
/// line: no time of the article's comes again and again, though it may be the last, above the body.
/// Gives the line behind them.
inline std::size_t judge_days_of_cards(const page& p, std::size_t i) {
    constexpr std::size_t enough = 3;
    if (!detail::is_day_of_card(p, i)) return i + 1;
    std::size_t days = 0;
    const std::size_t end = detail::end_of_days(p, i, days);
    if (days < enough) return end;
    const bool above_body = end < p.size() && p.in_body(end) && !p.notes[end].decided;
    for (; i < (above_body ? end - 1 : end); ++i)
        if (detail::is_day_of_card(p, i)) p.decide(i, {kind::related_link, rule::link_run, 0.55F});
    return end;
}

/// Settles what parts headlines outside the body, when all lines are settled; not the lines between
/// the article's title at line `title` and its body.
inline void judge_link_runs(const page& p, std::size_t title) {
    for (std::size_t i = p.body_end; i < p.size(); ++i) judge_title_among_links(p, i);
    for (std::size_t i = 0; i < p.size(); ++i) judge_headline_with_words(p, i);
    judge_ranked_links(p);
    for (std::size_t i = p.body_end; i < p.size(); ++i) judge_sign_between_links(p, i);
    const std::size_t head = title < p.body_begin ? title : p.body_begin;
    for (std::size_t i = p.body_begin; i < p.size();) i = judge_records(p, i, p.size());
    for (std::size_t i = 0; i < head;) i = judge_between_links(p, i, head);
    for (std::size_t i = p.body_begin; i < p.size();) i = judge_between_links(p, i, p.size());
    for (std::size_t i = 0; i < p.size(); ++i)
        if (i < head || i >= p.body_begin) {
            judge_column_below_label(p, i);
            judge_line_among_links(p, i);
        }
    for (std::size_t i = p.body_begin; i < p.size();) i = judge_credited_cards(p, i);
    constexpr std::size_t own = 5; // lines below the title where the article's own time stands
    for (std::size_t i = title < p.size() ? title + own : p.body_begin; i < p.size();)
        i = judge_days_of_cards(p, i);
    for (std::size_t i = p.body_end; i < p.size();) {
        const std::size_t first = i;
        do ++i;
        while (i < p.size() && p.lines[i].blank_lines == 0);
        judge_block_of_links(p, first, i);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_LINK_RUNS_HPP
