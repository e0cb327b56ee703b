// galley/rules/head/beside_title.hpp: what stands around a title once it is chosen: the section of
// the paper, and the dek, where the zones took it for the first paragraph.
//
//     Business                                          section
//     Harbour fees to rise in spring                    title
//     Shipping companies say they were not asked.       dek: between the title and its signature
//     By Jane Roe | 3 May 2020                          byline
#ifndef GALLEY_RULES_HEAD_BESIDE_TITLE_HPP
#define GALLEY_RULES_HEAD_BESIDE_TITLE_HPP

#include <galley/lexicon/words/caption_words.hpp>
#include <galley/lexicon/words/home_words.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/metadata/section.hpp>
#include <galley/metadata/title_path.hpp>
#include <galley/metadata/title_tail.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/head/title_clues.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Sport", "Home > Culture", "Business / Companies": a path of short steps, one of them a
/// section's name.
[[nodiscard]] inline bool names_section(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    constexpr std::size_t longest_step = 30;
    if (s.size() > longest) return false;
    bool known = false;
    for (const std::string_view step : metadata::section_parts(s)) {
        if (step.size() > longest_step) return false;
        known = known || lexicon::is_section_name(step);
    }
    return known;
}

/// May line `i` be taken for a section: is it free, or a menu's entry by its words alone?
[[nodiscard]] inline bool may_be_section(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    const bool entry = n.what.kind == kind::navigation && n.what.rule != rule::breadcrumb;
    const bool free = !n.decided || entry;
    return free && !p.lines[i].ends_sentence && names_section(p.line_text(i));
}

[[nodiscard]] inline bool is_kind(const page& p, std::size_t i, kind k) noexcept {
    return p.notes[i].decided && p.notes[i].what.kind == k;
}

/// Who or when, as it stands below titles.
[[nodiscard]] inline bool signs(const page& p, std::size_t i) noexcept {
    return is_kind(p, i, kind::byline) || is_kind(p, i, kind::timestamp) ||
           is_kind(p, i, kind::source_line);
}

/// The sections above the title: below the last entries of a menu there are no more than two.
inline void judge_sections_above(const page& p, std::size_t title) {
    constexpr std::size_t near = 3;
    std::size_t sections = 0;
    for (std::size_t i = title; i > 0 && i + near > title; --i) {
        const std::size_t at = i - 1;
        if (may_be_section(p, at)) ++sections;
        else if (!signs(p, at) && !is_kind(p, at, kind::other) && !is_kind(p, at, kind::section) &&
                 !is_kind(p, at, kind::repeated_title))
            break;
    }
    if (sections > 2) return;
    for (std::size_t i = title; i > 0 && sections > 0; --i) {
        if (!may_be_section(p, i - 1)) continue;
        p.decide(i - 1, {kind::section, rule::section_line, 0.7F});
        --sections;
    }
}

/// A short line that may be a step of a path, or the mark between two.
[[nodiscard]] inline bool may_be_step(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 5;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence || layout::word_weight(l) > most_words) return false;
    const note& n = p.notes[i];
    return !n.decided || n.what.kind == kind::navigation || n.what.kind == kind::section ||
           n.what.kind == kind::ticker || n.what.rule == rule::number_line;
}

/// The path to the title with each step on a line of its own, from the way home to the title once
/// more, or below the label of the path:
///
///     Home
///     Town
///     Bridges
///     Council opens new bridge over the river
inline void judge_steps_above(const page& p, std::size_t title) {
    constexpr std::size_t near = 5;       // lines between the path and the title
    constexpr std::size_t most_steps = 5; // and the marks between
    std::size_t end = title;
    while (end > 0 && end + near > title && !is_kind(p, end, kind::repeated_title)) --end;
    const bool said_again = is_kind(p, end, kind::repeated_title);
    if (!said_again) end = title;
    std::size_t home = end;
    while (home > 0 && end - home <= most_steps && may_be_step(p, home - 1)) {
        --home;
        if (lexicon::is_home_word(p.line_text(home))) break;
    }
    if (home == end || !lexicon::is_home_word(p.line_text(home))) return;
    const bool labelled = home > 0 && p.notes[home - 1].cue == lexicon::cue::section;
    if (!said_again && !labelled) return; // a menu may end above the title
    for (std::size_t i = home + 1; i < end; ++i)
        if (p.notes[i].what.rule != rule::number_line)
            p.decide(i, {kind::section, rule::breadcrumb, 0.7F});
}

/// Sections between the title and the first paragraph; below a label of links they are the columns
/// of its headlines.
inline void judge_sections_below(const page& p, std::size_t title) {
    constexpr std::size_t near = 8;
    constexpr std::uint32_t paragraph = 60;
    for (std::size_t i = title + 1; i < p.size() && i <= title + near; ++i) {
        if (p.in_body(i) && !p.notes[i].decided && p.lines[i].size() > paragraph) break;
        if (p.notes[i].what.rule == rule::related_label && label_is_whole_line(p, i)) break;
        if (may_be_section(p, i)) p.decide(i, {kind::section, rule::section_line, 0.7F});
    }
}

/// A sentence or two, not settled, that the zones took for body; behind a dateline the article
/// itself begins.
[[nodiscard]] inline bool may_be_dek(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 420;
    const layout::line& l = p.lines[i];
    return p.in_body(i) && !p.notes[i].decided && l.size() <= longest &&
           layout::word_weight(l) >= 5 && !is_no_dek(p.line_text(i)) &&
           !metadata::parse_dateline(p.line_text(i), 0.5F);
}

/// The bytes of body from line `i` on, up to `enough`.
[[nodiscard]] inline std::size_t body_bytes_from(const page& p, std::size_t i,
                                                 std::size_t enough) noexcept {
    std::size_t bytes = 0;
    for (; i < p.size() && bytes < enough; ++i)
        if (p.in_body(i) && !p.notes[i].decided) bytes += p.lines[i].size();
    return bytes;
}

/// What stands between a dek and its signature: buttons, adverts, the picture.
[[nodiscard]] inline bool is_between(const page& p, std::size_t i) noexcept {
    if (!p.notes[i].decided) return !p.in_body(i) && layout::word_weight(p.lines[i]) <= 4;
    switch (p.notes[i].what.kind) {
        case kind::navigation:
        case kind::social:
        case kind::comments:
        case kind::advertisement:
        case kind::caption:
        case kind::photo_credit:
        case kind::other: return true;
        default: return false;
    }
}

/// Does a signature stand at line `i` or behind a few lines of such matter, or one or two of other?
[[nodiscard]] inline bool is_signed_at(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 8;
    std::size_t others = 3;
    for (std::size_t k = i; k < p.size() && k < i + reach; ++k) {
        if (signs(p, k)) return true;
        if (!is_between(p, k) && --others == 0) return false;
        if (p.in_body(k) && !p.notes[k].decided) return false;
    }
    return false;
}

/// Does the article begin anew behind the sentences of line `i`: with its picture, which they do
/// not describe, or with a dateline?
[[nodiscard]] inline bool is_parted_from_body(const page& p, std::size_t i) noexcept {
    if (i + 1 >= p.size() || !p.lines[i].ends_sentence || find_date(p, i) ||
        lexicon::shows_somebody(p.line_text(i)))
        return false;
    if (is_kind(p, i + 1, kind::caption) || is_kind(p, i + 1, kind::photo_credit)) return true;
    return p.in_body(i + 1) && metadata::parse_dateline(p.line_text(i + 1), 0.5F).has_value();
}

/// The first sentences of the body, where the signature of the article stands below them and not
/// above, or where a picture or a dateline parts so few of them from the rest.
inline void judge_dek(const page& p, std::size_t title) {
    constexpr std::size_t near = 8;
    constexpr std::size_t most_lines = 3;
    constexpr std::size_t longest_alone = 260;
    std::size_t first = title + 1;
    while (first < p.size() && first <= title + near &&
           (p.notes[first].decided || !p.in_body(first)))
        ++first;
    if (first >= p.size() || !may_be_dek(p, first)) return;
    std::size_t end = first + 1;
    std::size_t bytes = p.lines[first].size();
    while (end < p.size() && end < first + most_lines && may_be_dek(p, end))
        bytes += p.lines[end++].size();
    const bool alone = end == first + 1 && bytes <= longest_alone &&
                       is_parted_from_body(p, first) &&
                       body_bytes_from(p, end, bytes * 3) >= bytes * 3;
    if (!alone && (!is_signed_at(p, end) || body_bytes_from(p, end, bytes) < bytes)) return;
    for (std::size_t i = first; i < end; ++i)
        p.decide(i, {kind::subtitle, rule::subtitle_after_title, 0.6F});
}

/// Does the path lead to the title?
[[nodiscard]] inline bool leads_to_title(const page& p, std::size_t i, std::size_t title) noexcept {
    constexpr int alike = 80;
    if (title >= p.size()) return false;
    if (metadata::leads_to_title(metadata::before_title(p.line_text(i), p.line_text(title))))
        return true;
    std::string_view last;
    for (const std::string_view step : metadata::section_parts(p.line_text(i))) last = step;
    return metadata::title_likeness(last, p.line_text(title)) >= alike;
}

[[nodiscard]] inline bool is_path(const page& p, std::size_t i) noexcept {
    return is_kind(p, i, kind::section) && p.notes[i].what.rule == rule::breadcrumb;
}

} // namespace detail

/// Of the paths above the title, or above the body without one, the nearest is the article's, and
/// wherever it stands one that leads to the title; those of other articles, and any other behind
/// the body, steer.
inline void judge_paths(const page& p, std::size_t title) {
    constexpr std::size_t below = 3;
    const std::size_t anchor = title < p.size() ? title : p.body_begin;
    std::size_t own = std::min(anchor, p.size());
    while (own > 0 && !detail::is_path(p, own - 1)) --own;
    const std::size_t last = std::max(p.body_begin, title < p.size() ? title : 0) + below;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (i + 1 != own && (i < anchor || i > last || i + 1 >= p.body_end) &&
            detail::is_path(p, i) && !detail::leads_to_title(p, i, title))
            p.decide(i, {kind::navigation, rule::breadcrumb, 0.6F});
}

/// Settles the line right below the title if it names the office that wrote the article, and its
/// time stands below: between those two "Newsroom" is no entry of a menu.
inline void judge_office_below(const page& p, std::size_t title) {
    const std::size_t i = title + 1;
    if (i + 1 >= p.size() || !detail::is_kind(p, i, kind::navigation)) return;
    if (!detail::is_kind(p, i + 1, kind::timestamp) || !detail::names_office(p.line_text(i)))
        return;
    p.decide(i, {kind::byline, rule::byline_name, 0.6F});
}

/// Settles the sections and the dek around the title, which is line `title`.
inline void judge_beside_title(const page& p, std::size_t title) {
    detail::judge_sections_above(p, title);
    detail::judge_steps_above(p, title);
    detail::judge_dek(p, title);
    detail::judge_sections_below(p, title);
    judge_office_below(p, title);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_BESIDE_TITLE_HPP
