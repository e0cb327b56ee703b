// galley/rules/compose.hpp: from lines and zones to pieces. Runs the rules in order and lays the
// pieces end to end.
//
//   labels of lines -> single lines -> head -> repeats -> blocks around the body -> pieces ->
//   tiling
#ifndef GALLEY_RULES_COMPOSE_HPP
#define GALLEY_RULES_COMPOSE_HPP

#include <galley/lexicon/date_labels.hpp>
#include <galley/lexicon/section_names.hpp>
#include <galley/rules/bare_line.hpp>
#include <galley/rules/beside_title.hpp>
#include <galley/rules/bio.hpp>
#include <galley/rules/body.hpp>
#include <galley/rules/caption.hpp>
#include <galley/rules/embed.hpp>
#include <galley/rules/head.hpp>
#include <galley/rules/lead.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/meta_line.hpp>
#include <galley/rules/neighbours.hpp>
#include <galley/rules/outside.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/read_words.hpp>
#include <galley/rules/topics.hpp>

#include <cstddef>
#include <string_view>

namespace galley::rules {

namespace detail {

inline void read_labels(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        note& n = p.notes[i];
        const layout::line& l = p.lines[i];
        if (l.is_date_prefix) {
            p.decide(i, {kind::date_line, rule::date_prefix, 1.0F});
            continue;
        }
        const model::signs says = p.signs_of(i);
        n.date_known = says.date_known;
        n.date = says.day;
        if (l.size() > longest_labelled_line || says.cue == lexicon::cue::none) continue;
        n.cue = says.cue;
        n.label = {l.begin, l.begin + says.label_end};
    }
}

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

inline void judge_series(const page& p, std::size_t body) {
    for (std::size_t i = 0; i < p.size() && i < body + 2; ++i) {
        if (p.notes[i].decided || p.lines[i].size() > 200) continue;
        const metadata::series_match s = metadata::parse_series(p.line_text(i));
        if (s && s.whole_line) p.decide(i, {kind::series, rule::series_part, 0.85F});
    }
}

/// Where "party constructionPARTY BUILDING" falls apart: lower case glued to a word of capitals. 0
/// for nowhere.
[[nodiscard]] constexpr std::size_t section_joint(std::string_view s) noexcept {
    if (s.size() > 100) return 0;
    for (std::size_t i = 1; i + 2 < s.size(); ++i)
        if (text::is_lower(s[i - 1]) && text::is_upper(s[i]) && text::is_upper(s[i + 1]) &&
            text::is_upper(s[i + 2]))
            return i;
    return 0;
}

inline void add_section(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const std::size_t joint = section_joint(p.line_text(i));
    if (joint == 0) return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + joint);
    out.add({line.begin, middle}, {kind::section, rule::section_glued, 0.75F});
    out.add({middle, line.end}, {kind::section, rule::section_glued, 0.75F});
}

/// Is the headline Korean or Japanese? There a bracket in front is part of it.
[[nodiscard]] constexpr bool keeps_bracket(std::string_view headline) noexcept {
    for (std::size_t i = 0; i < headline.size();) {
        const text::code_point c = text::decode(headline, i);
        const text::script script = text::script_of(c.value);
        if (script == text::script::hangul || script == text::script::kana) return true;
        i += c.size;
    }
    return false;
}

/// A bracketed column name in front of the title is a piece of its own.
inline void add_title(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const metadata::series_match s = metadata::parse_series(p.line_text(i));
    if (!s || s.whole_line || s.begin != 0 || keeps_bracket(p.line_text(i).substr(s.end)))
        return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + s.end);
    out.add({line.begin, middle}, {kind::series, rule::kicker_bracket, 0.8F});
    out.add({middle, line.end}, n.what);
}

/// Footers set several labels on one line with wide blanks between them.
inline void add_foot(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    std::size_t from = 0;
    verdict what = n.what;
    range label = n.value_label;
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    for (std::size_t k = label.empty() ? 0 : label.end - line.begin; k < s.size();) {
        const text::code_point c = text::decode(s, k);
        const std::size_t behind = k + c.size;
        if (c.value == 0x00A0 || c.value == 0x3000) {
            if (const lexicon::cue_match m = lexicon::find_line_cue(s.substr(behind))) {
                out.add({at(from), at(k)}, label, what);
                from = behind;
                label = {at(behind), at(behind + m.end())};
                what = {kind_of(m.what()), rule::line_cue, 0.7F};
            }
        }
        k = behind;
    }
    out.add({at(from), line.end}, label, what);
}

/// A dateline and what follows it on its line: a labelled title or the first paragraph.
inline void add_dateline_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const auto middle = static_cast<offset>(line.begin + p.notes[i].value_label.size());
    out.add({line.begin, middle}, p.notes[i].what);
    const lexicon::cue_match m = lexicon::find_line_cue(p.text.substr(middle, line.end - middle));
    if (m.what() == lexicon::cue::title && m.has_colon())
        return out.add({middle, line.end}, {middle, static_cast<offset>(middle + m.end())},
                       {kind::title, rule::title_label, 0.9F});
    add_text_and_tail(p, i, p.notes[i].value_label.size(),
                      {kind::paragraph, rule::zone_body, p.sure(i)}, out);
}

/// A dateline that opens the text, before any title.
inline void judge_opening_dateline(const page& p) {
    std::size_t i = 0;
    while (i < p.size() && p.notes[i].decided && p.notes[i].what.kind == kind::date_line) ++i;
    if (i == 0 || i == p.size() || p.notes[i].decided) return;
    const auto d = metadata::parse_dateline(p.line_text(i), 0.6F);
    if (!d || d->agency.empty()) return;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::dateline, rule::dateline_style, d->score},
             {begin, static_cast<offset>(begin + d->size)});
}

/// Where between a name that ends at `from` and the date at `date` the time's piece begins: behind
/// a bar, at the time's label, or at the date behind what the name's owner is.
[[nodiscard]] inline std::size_t begin_of_time(std::string_view s, std::size_t from,
                                               std::size_t date) noexcept {
    const std::size_t bar = s.substr(0, date).rfind('|');
    if (bar != std::string_view::npos && bar >= from) from = bar + 1;
    while (from < date && !text::is_letter(text::decode(s, from).value))
        from += text::decode(s, from).size;
    if (from == date) return date;
    const lexicon::cue what = lexicon::find_line_cue(s.substr(from)).what();
    const bool time = what == lexicon::cue::published || what == lexicon::cue::updated;
    const char32_t first = text::decode(s, from).value;
    const bool title = text::is_upper(first) || text::script_of(first) != text::script::latin;
    return time || !title ? from : date;
}

/// Where what signs before the date at `date` ends: before a word that joins both, "on", "am", "-".
[[nodiscard]] inline std::size_t end_of_signature(std::string_view s, std::size_t date) noexcept {
    const std::string_view before = text::trim_marks(s.substr(0, date), "-,");
    const std::size_t word = before.rfind(' ') + 1;
    if (word == 0 || !lexicon::date_joins.match_whole(before.substr(word))) return before.size();
    return text::trim_right(before.substr(0, word)).size();
}

/// "By A B | Aug. 3, 2021 9:20 Science": the time behind the names and a section's name behind
/// that are pieces of their own.
inline void add_byline(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    const date::found d = date::find(s);
    if (!d) return out.add(line, n.value_label, n.what);
    few_people people;
    parse_names(s.substr(0, d.begin), people);
    const std::size_t label = n.value_label.size();
    std::size_t name_end = end_of_signature(s, d.begin);
    if (!people.empty()) {
        const metadata::person& last = *(people.end() - 1);
        name_end = static_cast<std::size_t>(last.name.data() + last.name.size() - s.data());
    } else if (label == 0 || label >= name_end || // no "By River Daily on ..."
               s.substr(label, name_end - label).find_first_of("|,") != std::string_view::npos) {
        return add_facts(p, i, out);
    }
    const std::size_t time = begin_of_time(s, name_end, d.begin);
    // What stands between the name and the time: nothing, marks, or a short word ("on", "am").
    if (letters_and_digits(s.substr(name_end, time - name_end), 20) > 12)
        return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + time);

    const std::string_view behind = text::trim_marks(s.substr(d.end), "|,");
    const bool filed = lexicon::is_section_name(behind);
    const auto end =
        filed ? static_cast<offset>(line.begin + (behind.data() - s.data())) : line.end;
    out.add({line.begin, middle}, n.value_label, n.what);
    out.add({middle, end}, {kind::timestamp, rule::time_label, 0.8F});
    out.add({end, line.end}, {kind::section, rule::section_line, 0.7F});
}

/// A credit's line may hold the pieces of other labels behind it: "(Reporting by A; Editing by B)".
inline void add_credits(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    sites all;
    find_sites(p, i, all, opening_site::any);
    if (all.size() == 0 || first_of_tail(s, all) != 0) return out.add(line, n.value_label, n.what);
    add_tail(out, line, all, 0, n.what);
}

inline void add_decided(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const range line = p.line_range(i);
    switch (n.what.kind) {
        case kind::section: return add_section(p, i, out);
        case kind::title: return add_title(p, i, out);
        case kind::dateline: return add_dateline_line(p, i, out);
        case kind::byline: return add_byline(p, i, out);
        case kind::timestamp:
        case kind::source_line: return add_facts(p, i, out);
        case kind::caption:
            if (add_caption_line(p, i, out)) return;
            break;
        case kind::contact:
        case kind::registration:
        case kind::site_builder: return add_foot(p, i, out);
        case kind::reporter_credit:
        case kind::editor_credit:
        case kind::source_credit:
            if (n.cue != lexicon::cue::none) return add_credits(p, i, out);
            break;
        default: break;
    }
    out.add(line, n.value_label, n.what);
}

/// "By" alone on its line, the names on the next: one piece.
inline bool add_byline_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const bool label = n.decided && n.what.kind == kind::byline && n.cue != lexicon::cue::none &&
                       label_is_whole_line(p, i);
    if (!label || i + 1 == p.size() || p.lines[i + 1].size() > 100 || p.lines[i + 1].ends_sentence)
        return false;
    const range both{p.lines[i].begin, p.lines[i + 1].end};
    few_people people;
    metadata::parse_byline(view(p.text, both), people);
    if (people.empty() && metadata::pen_name(view(p.text, both)).empty()) return false;
    out.add(both, n.value_label, n.what);
    return true;
}

/// "Next post" alone on its line, the headline on the next: one piece.
inline bool add_neighbour_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t least = 4; // words
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind != kind::prev_next || i + 1 >= p.size() || p.in_body(i + 1) ||
        !label_is_whole_line(p, i))
        return false;
    const note& below = p.notes[i + 1];
    const bool loose = !below.decided || below.what.rule == rule::link_run;
    if (!loose || layout::word_weight(p.lines[i + 1]) < least || find_date(p, i + 1)) return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, n.label, n.what);
    return true;
}

/// A day on one line, its clock alone on the next: one piece.
inline bool add_stamp_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t longest_clock = 32;
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind != kind::timestamp || i + 1 == p.size()) return false;
    const layout::line& next = p.lines[i + 1];
    if (next.blank_lines != 0 || next.size() > longest_clock || next.digits == 0) return false;
    const range both{p.lines[i].begin, next.end};
    const std::string_view s = view(p.text, both);
    const date::found d = date::find(s);
    if (!d || d.end <= p.lines[i].size() || letters_and_digits(s.substr(d.end), 4) > 3)
        return false;
    out.add(both, n.value_label, n.what);
    return true;
}

[[nodiscard]] inline bool add_piece_of_two_lines(const page& p, std::size_t i, draft& out) {
    return add_byline_of_two_lines(p, i, out) || add_neighbour_of_two_lines(p, i, out) ||
           add_stamp_of_two_lines(p, i, out);
}

} // namespace detail

/// Cuts the text of `p` into pieces that cover it. `p.notes` is overwritten.
inline void compose(page& p, draft& out) {
    read_words(p);
    detail::read_labels(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_line(p, i);
        if (!p.notes[i].decided) rule_names_and_time(p, i);
        judge_bare_line(p, i);
        judge_caption(p, i);
        judge_caption_above(p, i);
        judge_embed(p, i);
        judge_offer(p, i);
    }
    p.adopt_neighbours();
    detail::judge_opening_dateline(p);
    detail::judge_tickers(p);
    detail::judge_series(p, p.body_begin);
    judge_head(p);
    judge_repeats(p);
    std::size_t title = p.size();
    for (std::size_t i = p.size(); i-- > 0;)
        if (p.notes[i].decided && p.notes[i].what.kind == kind::title) title = i;
    judge_lead(p, title);
    judge_paths(p, title);
    if (title < p.size()) judge_beside_title(p, title);
    judge_neighbours(p);
    judge_topics(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_listed_tags(p, i);
    block around;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.in_body(i) && !judge_links_in_body(p, i)) around.close();
        else if (!p.in_body(i)) judge_outside(p, i, title, around);
    }
    for (std::size_t i = 0; i < p.size(); ++i) judge_menu_entry(p, i);
    judge_bios(p);
    bool opening = true;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (detail::add_piece_of_two_lines(p, i, out)) {
            ++i;
        } else if (p.notes[i].decided) {
            detail::add_decided(p, i, out);
        } else {
            add_body_line(p, i, opening, out);
            opening = opening && out.last().kind != kind::paragraph;
        }
    }
    out.tile();
}

} // namespace galley::rules

#endif // GALLEY_RULES_COMPOSE_HPP
