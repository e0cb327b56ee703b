// galley/rules/links/link_lists.hpp: lines that their neighbours decide when the blocks around the
// article are known: entries of menus, ranks and days among headlines, headlines in the body, lists
// below a colon.
#ifndef GALLEY_RULES_LINKS_LINK_LISTS_HPP
#define GALLEY_RULES_LINKS_LINK_LISTS_HPP

#include <galley/lexicon/words/link_ends.hpp>
#include <galley/model/lists.hpp>
#include <galley/rules/around/block.hpp>
#include <galley/rules/around/outside.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/links/more_link.hpp>
#include <galley/rules/menu/flat_menu.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/find_spaced.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `k` outside the body a link too long for an entry of a menu, and no row of names?
[[nodiscard]] inline bool is_long_link(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t fewest_words = 9;
    constexpr std::uint32_t fewest_small = 2; // "Town Harbour Letters Old Mill" has none
    const note& n = p.notes[k];
    if (n.body || !n.decided || n.what.kind != kind::related_link ||
        n.what.rule == rule::related_label || layout::word_weight(p.lines[k]) < fewest_words)
        return false;
    const std::string_view s = p.line_text(k);
    if (s.ends_with(':') || s.find("://") != std::string_view::npos) return false;
    if (p.lines[k].wide != 0) return true;
    const word_counts words = count_words(s);
    return words.words - words.capital >= fewest_small;
}

/// Is line `i` a headline of cards, each of which has another such line not far from it? Below a
/// headline its teaser may end in a stop.
[[nodiscard]] inline bool is_headline_of_cards(const page& p, std::size_t i) noexcept {
    constexpr std::size_t around = 6; // column, headline, teaser, buttons
    if (!is_long_link(p, i)) return false;
    if (p.lines[i].ends_sentence)
        return i > 0 && is_long_link(p, i - 1) && !p.lines[i - 1].ends_sentence;
    for (std::size_t k = i > around ? i - around : 0; k < p.size() && k <= i + around; ++k)
        if (k != i && is_long_link(p, k) && !p.lines[k].ends_sentence) return true;
    return false;
}

} // namespace detail

/// A headline or a column's name with short entries on nearly all sides is an entry of their menu.
inline void judge_menu_entry(const page& p, std::size_t i) {
    constexpr std::size_t around = 4;
    constexpr int enough = 6;
    constexpr std::uint32_t longest = 16;
    const note& n = p.notes[i];
    const bool guessed =
        n.decided && (n.what.rule == rule::link_run || n.what.rule == rule::block_cue);
    const bool headline = n.what.kind == kind::related_link || n.what.kind == kind::ticker;
    const bool column = n.what.rule == rule::line_cue && n.what.kind == kind::series;
    if (!((guessed && headline) || column) || layout::word_weight(p.lines[i]) > longest) return;
    if (detail::is_headline_of_cards(p, i)) return;
    int entries = 0;
    for (std::size_t k = i > around ? i - around : 0; k < p.size() && k <= i + around; ++k) {
        const kind other = p.notes[k].what.kind;
        const bool steers = other == kind::navigation || other == kind::legal ||
                            other == kind::social || other == kind::promo ||
                            other == kind::section || other == kind::comments;
        entries += p.notes[k].decided && steers && layout::word_weight(p.lines[k]) <= 4 ? 1 : 0;
    }
    if (entries >= enough) p.decide(i, {kind::navigation, rule::link_run, 0.6F});
}

namespace detail {

/// A headline of a list around the body?
[[nodiscard]] inline bool is_listed_link(const page& p, std::size_t i) noexcept {
    if (i >= p.size() || p.in_body(i) || !p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return (k == kind::related_link || k == kind::ticker) && layout::word_weight(p.lines[i]) >= 3;
}

/// Does another bare day stand near line `i`, and a headline of a list? Columns' names part them.
[[nodiscard]] inline bool is_day_of_list(const page& p, std::size_t i) noexcept {
    constexpr std::size_t around = 5;
    bool day = false;
    bool link = false;
    for (std::size_t k = i > around ? i - around : 0; k < p.size() && k <= i + around; ++k) {
        day = day ||
              (k != i && !p.in_body(k) && p.notes[k].decided && p.notes[k].value_label.empty() &&
               p.lines[k].digits >= 4 && p.lines[k].size() < 40 && find_date(p, k));
        link = link || is_listed_link(p, k);
    }
    return day && link;
}

} // namespace detail

/// A rank, a count or a day in a list of headlines outside the body, at line `i`, which is not the
/// first, is of that list. `dated` tells that the article has a stamp above the list.
inline void judge_count_of_links(const page& p, std::size_t i, bool dated) {
    constexpr std::uint32_t longest_rank = 8;
    constexpr std::size_t apart = 3; // lines between the body and its last stamp
    const note& n = p.notes[i];
    if (!n.decided) return;
    const bool rank = n.what.rule == rule::number_line && n.what.kind == kind::other &&
                      p.lines[i].size() <= longest_rank &&
                      p.line_text(i).find('\t') == std::string_view::npos;
    const bool day =
        n.what.rule == rule::time_line && n.value_label.empty() && dated && i > p.body_end + apart;
    if (!rank && !day) return;
    const bool above = detail::is_listed_link(p, i - 1);
    const bool below = detail::is_listed_link(p, i + 1);
    const bool further =
        (i > 1 && detail::is_listed_link(p, i - 2)) || detail::is_listed_link(p, i + 2);
    const bool both = above && below;
    if (day && !above && !below && detail::is_day_of_list(p, i))
        return p.decide(i, {kind::related_link, block_rule(kind::related_link), 0.5F});
    if (!both && !((above || below) && further) && !(rank && below)) return;
    const kind k = p.notes[above ? i - 1 : i + 1].what.kind;
    p.decide(i, {k, block_rule(k), 0.5F});
}

namespace detail {

/// Is line `i` a headline of a list and no label?
[[nodiscard]] inline bool is_headline_of_list(const page& p, std::size_t i) noexcept {
    return is_listed_link(p, i) && !p.lines[i].ends_sentence &&
           p.notes[i].cue == lexicon::cue::none;
}

} // namespace detail

namespace detail {

/// "Read more", "By Jane Roe": does line `k` close the card of a headline and its teaser?
[[nodiscard]] inline bool closes_card(const page& p, std::size_t k) noexcept {
    if (k >= p.size() || p.in_body(k) || !p.notes[k].decided) return false;
    const note& n = p.notes[k];
    if (n.cue == lexicon::cue::truncation && n.what.kind == kind::navigation) return true;
    if (n.what.kind != kind::related_link) return false;
    if (n.what.rule == rule::byline_label) return true;
    return n.what.rule == rule::related_label &&
           lexicon::find_more(without_end_marks(p.line_text(k))) == 0; // "Ler mais \u2192"
}

/// Is line `k` a label of links outside the body, and nothing else?
[[nodiscard]] inline bool is_label_of_links(const page& p, std::size_t k) noexcept {
    const note& n = p.notes[k];
    return !n.body && n.what.rule == rule::related_label && label_is_whole_line(p, k);
}

} // namespace detail

/// A long text outside the body at line `i`, which is not the first, between two headlines of a
/// list, or one and what closes its card, is the teaser of the first; behind the body or below a
/// label one that is cut off needs none below it.
inline void judge_teaser(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (n.what.rule != rule::zone_outside || n.what.kind != kind::other) return;
    const note& upper = p.notes[i - 1];
    const bool listed = i > p.body_end && !upper.body && upper.what.kind == kind::related_link;
    if ((listed || detail::is_label_of_links(p, i - 1)) && detail::is_cut_off(p.line_text(i)))
        return p.decide(i, {kind::related_link, rule::related_block, 0.5F});
    const auto is_time = [&p](std::size_t k) {
        return k < p.size() && p.notes[k].what.rule == rule::time_line;
    };
    const std::size_t above = i > 1 && is_time(i - 1) ? i - 2 : i - 1;
    const std::size_t below = is_time(i + 1) ? i + 2 : i + 1;
    if (!detail::is_headline_of_list(p, above)) return;
    if (!detail::is_headline_of_list(p, below) && !detail::closes_card(p, i + 1)) return;
    const kind k = p.notes[above].what.kind;
    p.decide(i, {k, block_rule(k), 0.5F});
}

namespace detail {

/// "Harbour (12)", "May 2020 ( 3 )": a short line that closes with a count; not with a year or as
/// stars and the rows of tables do, "Pandas ★★★★(12)".
[[nodiscard]] inline bool closes_with_count(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    const layout::line& l = p.lines[i];
    if (l.digits == 0 || l.size() > longest || !l.holds('(')) return false;
    const std::string_view s = p.line_text(i);
    const std::string_view count = closing_count(s);
    const bool year = count.size() == 4 && (count.starts_with("19") || count.starts_with("20"));
    const bool table =
        s.find('\t') != std::string_view::npos || s.find("\u2605") != std::string_view::npos;
    return !count.empty() && !year && !table && s.find('(') == s.rfind('(');
}

} // namespace detail

/// Settles the entries of an archive or of a list of categories from line `i` on, wherever it
/// stands: three lines or more that close with a count. Gives the line behind them.
inline std::size_t judge_counted_entries(const page& p, std::size_t i) {
    constexpr std::size_t fewest = 3;
    std::size_t end = i;
    while (end < p.size() && detail::closes_with_count(p, end)) ++end;
    for (std::size_t k = i; end - i >= fewest && k < end; ++k) {
        const note& n = p.notes[k];
        const bool guessed = !n.decided || n.what.rule == rule::link_run ||
                             n.what.rule == rule::block_cue || n.what.rule == rule::related_block;
        if (guessed && n.what.kind != kind::tags)
            p.decide(k, {kind::navigation, rule::link_run, 0.6F});
    }
    return end == i ? i + 1 : end;
}

namespace detail {

/// Is line `k` signed or dated in the way of kind `what`, whatever has become of it?
[[nodiscard]] inline bool is_signed_alike(const page& p, std::size_t k, kind what) noexcept {
    constexpr std::uint32_t longest = 80;
    const note& n = p.notes[k];
    if (p.in_body(k) || !n.decided || p.lines[k].size() > longest) return false;
    if (what == kind::byline) return n.what.kind == what || n.cue == lexicon::cue::byline;
    return n.what.kind == what || find_date(p, k);
}

/// How many other lines near line `i` sign or date a headline as it does?
[[nodiscard]] inline std::size_t count_alike_near(const page& p, std::size_t i) noexcept {
    constexpr std::size_t around = 8;
    std::size_t n = 0;
    for (std::size_t k = i > around ? i - around : 0; k < p.size() && k <= i + around; ++k)
        n += k != i && is_signed_alike(p, k, p.notes[i].what.kind) ? 1U : 0U;
    return n;
}

/// May line `i` be a headline that its length alone makes an entry of a menu: "Harbour opens
/// again"?
[[nodiscard]] inline bool may_be_short_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    const note& n = p.notes[i];
    return !n.body && n.what.kind == kind::navigation && n.what.rule == rule::link_run &&
           layout::word_weight(p.lines[i]) >= fewest_words && !p.line_text(i).ends_with(':');
}

/// Is line `k` a signature or a stamp in the way of line `i`, that says another and stands below a
/// headline of a list?
[[nodiscard]] inline bool signs_another_link(const page& p, std::size_t k, std::size_t i) noexcept {
    const rule why = p.notes[k].what.rule;
    if (k < 2 || k == i || p.in_body(k) || !p.notes[k].decided || why != p.notes[i].what.rule)
        return false;
    return (is_listed_link(p, k - 1) || is_listed_link(p, k - 2)) &&
           p.line_text(k) != p.line_text(i);
}

/// Is line `i` a signature or a stamp of a list that has others near, each below its headline? An
/// article is signed and dated once.
[[nodiscard]] inline bool is_one_of_many(const page& p, std::size_t i) noexcept {
    constexpr std::size_t around = 12;
    for (std::size_t k = i > around ? i - around : 0; k < p.size() && k <= i + around; ++k)
        if (signs_another_link(p, k, i)) return true;
    return false;
}

} // namespace detail

/// Who wrote a headline of a list behind the body, or when, at line `i`: of that list. Another of
/// the list's stands near; where none of the article's own stands above, which `own` tells, two
/// must, or each below a headline.
inline void judge_signature_of_link(const page& p, std::size_t i, bool own) {
    constexpr std::size_t apart = 3; // lines between the body and its last signature
    const note& n = p.notes[i];
    if (n.what.kind != kind::byline && n.what.kind != kind::timestamp) return;
    if (i <= p.body_end + apart || p.lines[i].ends_sentence) return;
    const bool byline = n.what.rule == rule::byline_label && !label_is_whole_line(p, i);
    const bool many = detail::is_one_of_many(p, i);
    if (!own && !byline && !many) return;
    if (!detail::is_listed_link(p, i - 1) && !detail::is_listed_link(p, i - 2) &&
        !(byline && detail::may_be_short_headline(p, i - 1)))
        return;
    if (!many && detail::count_alike_near(p, i) < (own ? 1U : 2U)) return;
    p.decide(i, {kind::related_link, n.what.rule, 0.5F}); // whose rule says that it is no title
}

namespace detail {

/// Behind the last of the lines from `from` on, at most `most`, that the zones left out, that
/// nothing but their shape speaks for, and that `goes_on` takes for items of one list.
template <class GoesOn>
[[nodiscard]] std::size_t end_of_shaped_list(const page& p, std::size_t from, std::size_t most,
                                             GoesOn&& goes_on) {
    std::size_t end = from;
    while (end < p.size() && end <= from + most && !p.in_body(end) &&
           p.notes[end].what.rule == rule::link_run && p.notes[end].what.kind != kind::tags &&
           (end == from || goes_on(end)))
        ++end;
    return end;
}

} // namespace detail

/// Settles the lines below line `i` of the body, which ends in a colon, that the zones left out:
/// those that nothing but their shape speaks for are the list which it announces. They are two to
/// eight below a paragraph, or more, set tight or with one bullet.
inline void judge_announced_list(const page& p, std::size_t i) {
    constexpr std::uint32_t shortest = 40;
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most_apart = 8;
    constexpr std::size_t most = 60;
    const std::size_t from = i + 1;
    if (p.notes[i].decided || from >= p.size() || p.in_body(from)) return;
    const std::string_view s = p.line_text(i);
    if (s.back() != ':' && !s.ends_with("\uFF1A")) return;
    const auto has_size = [from](std::size_t end, std::size_t least, std::size_t greatest) {
        return end >= from + least && end <= from + greatest;
    };
    std::size_t end = detail::end_of_shaped_list(p, from, most_apart, [&](std::size_t k) {
        return p.lines[k].blank_lines <= p.lines[from].blank_lines;
    });
    if (p.lines[i].size() < shortest || !has_size(end, fewest, most_apart)) {
        const char32_t bullet = model::detail::bullet_of(p.line_text(from));
        end = detail::end_of_shaped_list(p, from, most, [&](std::size_t k) {
            return p.lines[k].blank_lines == 0 ||
                   (bullet != 0 && model::detail::bullet_of(p.line_text(k)) == bullet);
        });
        if (layout::word_weight(p.lines[i]) < 2 || !has_size(end, fewest, most)) return;
    }
    for (std::size_t k = from; k < end; ++k) p.decide(k, {kind::list_item, rule::line_run, 0.5F});
}

namespace detail {

/// Does line `i` head other articles: nothing but their label, or a phrase that opens with it and
/// ends in a colon, "Read more in our bridge series:"?
[[nodiscard]] inline bool announces_links(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120;
    const note& n = p.notes[i];
    if (!n.decided || n.what.rule != rule::related_label) return false;
    return label_is_whole_line(p, i) ||
           (p.lines[i].size() <= longest && ends_in_colon(p.line_text(i)));
}

/// Is line `i` of the body, not its first, a teaser that is cut off, the headline above it?
[[nodiscard]] inline bool is_cut_teaser(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 40;
    constexpr std::uint32_t longest = 600;
    const note& above = p.notes[i - 1];
    const layout::line& l = p.lines[i];
    if (above.what.kind != kind::related_link || p.notes[i].decided || i == p.body_begin)
        return false;
    if (above.body && above.what.rule != rule::related_label) return false;
    return l.size() >= shortest && l.size() <= longest && is_cut_off(p.line_text(i));
}

} // namespace detail

/// Headlines that the zones took for the body although a related-link label heads them: two or more
/// in a row, or one above a paragraph, none of them a sentence.
inline bool judge_links_in_body(const page& p, std::size_t i) {
    const auto is_headline = [&p](std::size_t k) {
        return k < p.size() && !p.notes[k].decided && p.lines[k].size() < 260 &&
               (!p.lines[k].ends_sentence || text::holds_spaced(p.line_text(k), '|')) &&
               (layout::word_weight(p.lines[k]) >= 5 || p.lines[k].high >= 30);
    };
    if (i == 0 || !p.notes[i - 1].decided) return false;
    if (detail::is_cut_teaser(p, i)) {
        p.decide(i, {kind::related_link, rule::related_block, 0.6F});
        return true;
    }
    const note& above = p.notes[i - 1];
    const bool first = detail::announces_links(p, i - 1);
    const bool next = above.what.rule == rule::related_block && p.in_body(i - 1);
    const char32_t bullet = model::detail::bullet_of(p.line_text(i));
    const bool item = bullet != 0 && bullet == model::detail::bullet_of(p.line_text(i - 1));
    const bool last = item || i + 1 == p.size() || !p.in_body(i + 1); // else a paragraph's heading
    const bool single = first && p.in_body(i - 1) && !last && !p.notes[i + 1].decided &&
                        p.lines[i + 1].ends_sentence;
    if (!(first || next) || !is_headline(i) || !(is_headline(i + 1) || (next && last) || single))
        return false;
    p.decide(i, {kind::related_link, rule::related_block, 0.6F});
    return true;
}

/// "Ferry service to end" / "Yesterday, 18:30" between the article's paragraphs: a headline of
/// another one, and when. The name of its section may stand above it.
inline void judge_timed_links(const page& p) {
    constexpr std::uint32_t longest_time = 48;
    constexpr std::uint32_t longest = 160;
    constexpr std::uint32_t few_words = 5;
    constexpr std::size_t edge = 2; // lines
    const auto is_free = [&p](std::size_t k) {
        const rule why = p.notes[k].what.rule;
        return p.in_body(k) && (!p.notes[k].decided || why == rule::time_line);
    };
    const auto names_section = [&p](std::size_t k) {
        return p.in_body(k) && !p.notes[k].decided && layout::word_weight(p.lines[k]) <= few_words;
    };
    for (std::size_t i = p.body_begin + edge; i + edge < p.body_end; ++i) {
        const layout::line& time = p.lines[i + 1];
        if (time.digits == 0 || time.size() > longest_time || time.blank_lines > 1) continue;
        const layout::line& l = p.lines[i];
        if (l.ends_sentence || l.size() > longest || layout::word_weight(l) < 2) continue;
        if (p.notes[i].decided || !is_free(i + 1) || !p.lines[i + 2].ends_sentence) continue;
        const bool section = !p.lines[i - 1].ends_sentence;
        if (section && (!names_section(i - 1) || !p.lines[i - 2].ends_sentence)) continue;
        if (!detail::tells_only_time(p.line_text(i + 1))) continue;
        if (section) p.decide(i - 1, {kind::related_link, rule::link_run, 0.6F});
        p.decide(i, {kind::related_link, rule::link_run, 0.6F});
        p.decide(i + 1, {kind::related_link, rule::link_run, 0.6F});
    }
}

namespace detail {

/// Is line `k` free to be an entry of the list that a label heads: of the body and not settled, or
/// outside of it and settled by its shape alone?
[[nodiscard]] inline bool is_free_entry(const page& p, std::size_t k) noexcept {
    const note& n = p.notes[k];
    if (n.body) return !n.decided;
    return n.what.rule == rule::zone_outside || n.what.rule == rule::link_run ||
           n.what.rule == rule::related_block;
}

} // namespace detail

/// Settles the list below line `i`, a label of related links and nothing else: three entries or
/// more behind one bullet are links, however long their teasers make them.
inline void judge_listed_links(const page& p, std::size_t i) {
    constexpr std::size_t fewest = 3;
    const note& n = p.notes[i];
    if (n.what.rule != rule::related_label || !label_is_whole_line(p, i)) return;
    if (i + fewest >= p.size()) return;
    const char32_t bullet = model::detail::bullet_of(p.line_text(i + 1));
    std::size_t end = i + 1;
    while (bullet != 0 && end < p.size() && detail::is_free_entry(p, end) &&
           p.notes[end].body == p.notes[i + 1].body &&
           model::detail::bullet_of(p.line_text(end)) == bullet)
        ++end;
    if (end - i <= fewest) return;
    for (std::size_t k = i + 1; k < end; ++k)
        p.decide(k, {kind::related_link, rule::related_block, 0.6F});
}

namespace detail {

/// Is line `i` a link or an entry of a menu by its shape alone?
[[nodiscard]] inline bool is_shaped_link(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return !n.body && n.what.rule == rule::link_run &&
           (n.what.kind == kind::navigation || n.what.kind == kind::related_link);
}

/// Could line `k`, a link by its length, be a long entry of a menu: a few words without a mark that
/// headlines have?
[[nodiscard]] inline bool may_be_long_entry(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t longest = 110;
    constexpr std::uint32_t most_words = 9;
    const layout::line& l = p.lines[k];
    if (l.size() > longest || layout::word_weight(l) > most_words || l.ends_sentence) return false;
    const std::string_view s = p.line_text(k);
    return !holds_prose_mark(l, s) && s.find("\u2026") == std::string_view::npos &&
           (l.wide == 0 || !holds_headline_mark(s));
}

/// Are so few of the lines of a list links that it is a menu? Above the title no lists of headlines
/// without a label are so short.
[[nodiscard]] constexpr bool is_mostly_menu(std::size_t links, std::size_t lines,
                                            bool above_title) noexcept {
    constexpr std::size_t fewest_above = 6;
    constexpr std::size_t fewest_below = 8;
    return above_title ? lines >= fewest_above && links * 4 <= lines
                       : lines >= fewest_below && links * 8 <= lines;
}

} // namespace detail

/// Settles the lines set tight from line `i` on that are links or menus by their shape alone: where
/// nearly all are headlines, the short ones between them are too, and where nearly all are entries
/// of a menu, so are the longer ones without a headline's marks. Gives the line behind them.
inline std::size_t judge_tight_links(const page& p, std::size_t i, std::size_t title) {
    constexpr std::size_t fewest = 5;
    constexpr std::size_t nearly = 5; // of which one may differ
    constexpr std::uint32_t fewest_words = 3;
    std::size_t entries = 0;
    std::size_t end = i;
    for (; end < p.size() && detail::is_shaped_link(p, end); ++end) {
        if (end > i && p.lines[end].blank_lines != 0) break;
        entries += p.notes[end].what.kind == kind::navigation ? 1U : 0U;
    }
    const std::size_t lines = end - i;
    const bool headlines = lines >= fewest && entries * nearly <= lines;
    const bool above_title = title < p.size() && i < title;
    const bool menu =
        lines > entries && detail::is_mostly_menu(lines - entries, lines, above_title);
    for (std::size_t k = i + 1; headlines && k + 1 < end; ++k)
        if (p.notes[k].what.kind == kind::navigation && p.line_text(k).back() != ':' &&
            layout::word_weight(p.lines[k]) >= fewest_words)
            p.decide(k, {kind::related_link, rule::link_run, 0.6F});
    for (std::size_t k = i; menu && k < end; ++k)
        if (p.notes[k].what.kind == kind::related_link && detail::may_be_long_entry(p, k))
            p.decide(k, {kind::navigation, rule::link_run, 0.6F});
    return end == i ? i + 1 : end;
}

namespace detail {

/// Does line `i` outside the body lead elsewhere or to a page of the site?
[[nodiscard]] inline bool leads_away(const page& p, std::size_t i) noexcept {
    if (i >= p.size() || p.in_body(i) || !p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return k == kind::related_link || k == kind::navigation;
}

} // namespace detail

/// Settles line `i` behind the body if it opens as the words of a picture do, "Photos: How the old
/// bridge was built", and stands among links: it leads to a gallery.
inline void judge_gallery_link(const page& p, std::size_t i) {
    constexpr std::uint32_t fewest_words = 5; // with the label
    const note& n = p.notes[i];
    if (n.what.rule != rule::caption_cue || n.what.kind != kind::caption || i < p.body_end) return;
    if (layout::word_weight(p.lines[i]) < fewest_words || n.cue == lexicon::cue::none) return;
    if (!detail::ends_in_colon(text::trim_right(view(p.text, n.label)))) return;
    if (p.line_text(i).find("\u00A9") != std::string_view::npos) return; // a picture's own
    if (i > 0 && detail::leads_away(p, i - 1) && detail::leads_away(p, i + 1))
        p.decide(i, {kind::related_link, rule::link_run, 0.6F});
}

/// Settles what stands in lists, when the blocks around the article and its title at line `title`
/// are known.
inline void judge_lists(const page& p, std::size_t title) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_listed_links(p, i);
        if (p.in_body(i)) judge_announced_list(p, i);
        else judge_menu_entry(p, i);
    }
    bool dated = false;
    bool signed_above = false;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const note& n = p.notes[i];
        if (!dated && i < p.body_end && n.what.kind == kind::timestamp && find_date(p, i))
            dated = true;
        signed_above = signed_above || (i < p.body_end && n.what.kind == kind::byline);
        const bool own = n.what.kind == kind::byline ? signed_above : dated;
        if (i > 1 && !n.body) judge_signature_of_link(p, i, own);
        const bool count = n.what.rule == rule::number_line || n.what.rule == rule::time_line;
        if (count && i > 0 && !n.body) judge_count_of_links(p, i, dated);
        if (i > 0 && !n.body) judge_teaser(p, i);
        judge_gallery_link(p, i);
    }
    for (std::size_t i = 0; i < p.size();) i = judge_counted_entries(p, i);
    for (std::size_t i = 0; i < p.size();) i = judge_tight_links(p, i, title);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_LINK_LISTS_HPP
