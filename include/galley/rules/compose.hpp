// galley/rules/compose.hpp: from lines and zones to pieces. Runs the rules in order and lays the
// pieces end to end.
//
//   labels of lines -> single lines -> head -> repeats -> blocks around the body -> pieces ->
//   tiling
#ifndef GALLEY_RULES_COMPOSE_HPP
#define GALLEY_RULES_COMPOSE_HPP

#include <galley/lexicon/date_labels.hpp>
#include <galley/lexicon/people_words.hpp>
#include <galley/lexicon/reporter_words.hpp>
#include <galley/lexicon/section_names.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/bare_line.hpp>
#include <galley/rules/beside_title.hpp>
#include <galley/rules/bio.hpp>
#include <galley/rules/body.hpp>
#include <galley/rules/caption.hpp>
#include <galley/rules/closing.hpp>
#include <galley/rules/contents.hpp>
#include <galley/rules/dialogs.hpp>
#include <galley/rules/embed.hpp>
#include <galley/rules/head.hpp>
#include <galley/rules/inner_line.hpp>
#include <galley/rules/lead.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/link_lists.hpp>
#include <galley/rules/link_runs.hpp>
#include <galley/rules/meta_line.hpp>
#include <galley/rules/more_link.hpp>
#include <galley/rules/neighbours.hpp>
#include <galley/rules/notice.hpp>
#include <galley/rules/outside.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/picture_label.hpp>
#include <galley/rules/read_words.hpp>
#include <galley/rules/release.hpp>
#include <galley/rules/threads.hpp>
#include <galley/rules/tickers.hpp>
#include <galley/rules/topics.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is a label of reporters only the begin of a longer word: "記者クラブ"?
[[nodiscard]] constexpr bool opens_reporter_word(std::string_view s, std::size_t label) noexcept {
    return lexicon::ends_in_reporter(s, label) && lexicon::goes_on_behind_reporter(s, label);
}

/// Behind a tool's bracket, "【纠错】 责任编辑：王小明", the label of a desk; none elsewhere.
[[nodiscard]] inline lexicon::cue_match label_behind_tool(std::string_view s) noexcept {
    constexpr std::size_t longest = 24;
    constexpr std::string_view open = "【";
    constexpr std::string_view close = "】";
    if (!s.starts_with(open)) return {};
    const std::size_t end = s.substr(0, longest).find(close);
    if (end == std::string_view::npos) return {};
    const std::string_view rest = text::trim_left(s.substr(end + close.size()));
    lexicon::cue_match m = lexicon::find_line_cue(rest);
    if (!m.has_colon() || kind_of(m.what()) != kind::editor_credit) return {};
    m.begin += s.size() - rest.size();
    return m;
}

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
        if (l.size() > longest_labelled_line) continue;
        n.plain = says.cue == lexicon::cue::none && is_plain_text(p.line_text(i), l);
        if (says.cue != lexicon::cue::none) {
            if (l.wide != 0 && opens_reporter_word(p.line_text(i), says.label_end)) continue;
            n.cue = says.cue;
            n.label = {l.begin, l.begin + says.label_end};
        }
        if (l.wide == 0 || kind_of(n.cue) == kind::editor_credit) continue;
        if (const lexicon::cue_match desk = label_behind_tool(p.line_text(i))) {
            n.cue = desk.what();
            n.label = {l.begin + static_cast<offset>(desk.begin),
                       l.begin + static_cast<offset>(desk.end())};
        }
    }
}

/// Does somebody sign the end of line `i`: "... this year. (abc)"?
[[nodiscard]] inline bool is_signed_end(const page& p, std::size_t i) {
    constexpr std::uint32_t least = 7; // words
    if (p.notes[i].decided || p.notes[i].cue != lexicon::cue::none) return false;
    if (layout::word_weight(p.lines[i]) < least || p.lines[i].brackets + p.lines[i].high == 0)
        return false;
    const std::string_view s = p.line_text(i);
    return find_initials(s) < s.size() || find_signature(s) < s.size() ||
           (p.lines[i].wide != 0 && find_job_bracket(s));
}

/// A line right behind the body, or a few lines behind it, is its last one if somebody signs it.
inline void take_signed_end(const page& p) {
    constexpr std::size_t near = 6;
    if (p.body_end == 0) return;
    for (std::size_t i = p.body_end; i < p.size() && i < p.body_end + near; ++i)
        if (is_signed_end(p, i)) {
            p.notes[i].body = true;
            return;
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
    const bool path = n.what.rule == rule::breadcrumb;
    const std::size_t joint = path ? 0 : section_joint(p.line_text(i));
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

/// A kicker or the bracketed name of a column in front of the title is a piece of its own.
inline void add_title(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    if (!n.value_label.empty() && n.what.rule != rule::title_label) {
        out.add(n.value_label, {kind::section, rule::section_glued, 0.6F});
        return out.add({n.value_label.end, line.end}, n.what);
    }
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

/// Where between `from` and the date at `date` the label of a time begins, at a word or glued to
/// the small letter before it; `date` for nowhere.
[[nodiscard]] inline std::size_t find_time_label(std::string_view s, std::size_t from,
                                                 std::size_t date) noexcept {
    for (std::size_t at = from; at < date; at += text::decode(s, at).size) {
        const bool glued = at > 0 && text::is_upper(s[at]) && text::is_lower(s[at - 1]);
        const bool word = at == from || !text::is_letter(text::decode_before(s, at).value);
        if (!word && !glued) continue;
        const lexicon::cue what = lexicon::find_line_cue(s.substr(at)).what();
        if (what == lexicon::cue::published || what == lexicon::cue::updated) return at;
    }
    return date;
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
    const std::size_t label = find_time_label(s, from, date);
    const char32_t first = text::decode(s, from).value;
    const bool title = text::is_upper(first) || text::script_of(first) != text::script::latin;
    return label < date || title ? label : from;
}

/// Where in what stands between a name and a time the paper begins that bars part from both, " |
/// River Daily | "; its size for nowhere.
[[nodiscard]] inline std::size_t begin_of_source(std::string_view between) {
    const std::size_t bar = between.find('|');
    if (bar == std::string_view::npos || between.find('|', bar + 1) == std::string_view::npos)
        return between.size();
    const std::string_view name = text::trim_marks(between.substr(bar), "|");
    return names_paper(name) || metadata::whole_agency(name) ? bar + 1 : between.size();
}

/// Where what signs before the date at `date` ends: before a word that joins both, "on", "am", "-".
[[nodiscard]] inline std::size_t end_of_signature(std::string_view s, std::size_t date) noexcept {
    const std::string_view before = text::trim_marks(s.substr(0, date), "-,");
    const std::size_t word = before.rfind(' ') + 1;
    if (word == 0 || !lexicon::date_joins.match_whole(before.substr(word))) return before.size();
    return text::trim_right(before.substr(0, word)).size();
}

/// Where in a line the first date stands, or "5 hours ago" where it has none; `end` 0 for neither.
struct time_in_line {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_told = false; // by its distance from now
};

[[nodiscard]] inline time_in_line find_time(std::string_view s) {
    if (const date::found d = date::find(s)) return {d.begin, d.end, false};
    const date::relative_found ago = date::find_relative(s);
    return ago ? time_in_line{ago.begin, ago.end, true} : time_in_line{};
}

/// Behind the account that is glued to a name that ends at `name_end`, "A B@ab_writes Aug 3, 2021";
/// `name_end` where none is.
[[nodiscard]] constexpr std::size_t end_of_handle(std::string_view s, std::size_t name_end,
                                                  std::size_t date) noexcept {
    if (name_end >= date || s[name_end] != '@') return name_end;
    return std::min(s.find(' ', name_end), date);
}

/// "By A B | Aug. 3, 2021 9:20 Science", "A B5 hours ago": the time behind the names and a
/// section's name behind that are pieces of their own.
inline void add_byline(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    const time_in_line d = find_time(s);
    if (d.end == 0) return out.add(line, n.value_label, n.what);
    few_people people;
    parse_names(s.substr(0, d.begin), people);
    const std::size_t label = n.value_label.size();
    std::size_t name_end = end_of_signature(s, d.begin);
    if (!people.empty()) {
        const metadata::person& last = *(people.end() - 1);
        name_end = static_cast<std::size_t>(last.name.data() + last.name.size() - s.data());
    } else if (label == 0 || label >= name_end || // no "By River Daily on ..."
               s.substr(label, name_end - label).find_first_of("|,") != std::string_view::npos) {
        if (d.is_told) return out.add(line, n.value_label, n.what);
        return add_facts(p, i, out);
    }
    name_end = end_of_handle(s, name_end, d.begin);
    const std::size_t time = begin_of_time(s, name_end, d.begin);
    // What stands between the name and the time: nothing, marks, a short word ("on", "am"), what
    // the name's owner is, for whom and where.
    constexpr std::size_t longest_between = 60;
    const std::string_view between = s.substr(name_end, time - name_end);
    if (letters_and_digits(between, longest_between + 1) > longest_between)
        return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + time);
    if (const std::size_t source = begin_of_source(between); source < between.size()) {
        const auto at = static_cast<offset>(line.begin + name_end + source);
        out.add({line.begin, at}, n.value_label, n.what);
        return out.add({at, line.end}, {kind::source_line, rule::source_and_time, 0.8F});
    }

    const std::string_view behind = text::trim_marks(s.substr(d.end), "|,");
    const bool filed = lexicon::is_section_name(behind);
    const auto end =
        filed ? static_cast<offset>(line.begin + (behind.data() - s.data())) : line.end;
    out.add({line.begin, middle}, n.value_label, n.what);
    out.add({middle, end}, {kind::timestamp, rule::time_label, 0.8F});
    out.add({end, line.end}, {kind::section, rule::section_line, 0.7F});
}

/// "3 May 2020 Anna Novak", "May 3, 2020Tom Reed and Jane Roe": known names behind the day and
/// nothing else; says whether the line was one.
inline bool add_time_and_names(const page& p, std::size_t i, draft& out) {
    constexpr int known = 75;
    const date::found d = find_date(p, i);
    if (!d || d.begin != 0 || d.value.day == 0 || !d.value.has_year()) return false;
    const std::string_view s = p.line_text(i);
    std::size_t begin = d.end;
    const std::string_view behind = s.substr(d.end);
    // Digits are of a list, a bar parts other facts.
    if (behind.find_first_of("0123456789|") != std::string_view::npos) return false;
    while (begin < s.size() && !text::is_letter(text::decode(s, begin).value))
        begin += text::decode(s, begin).size;
    if (begin == s.size() || read_bare_names(s.substr(begin)).least < known) return false;
    const range line = p.line_range(i);
    const auto middle = static_cast<offset>(line.begin + begin);
    out.add({line.begin, middle}, p.notes[i].value_label, p.notes[i].what);
    out.add({middle, line.end}, {kind::byline, rule::byline_name, 0.7F});
    return true;
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
            if (add_time_and_names(p, i, out)) return;
            return add_facts(p, i, out);
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

/// "By" alone on its line, the names or an agency on the next: one piece.
inline bool add_byline_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const bool label = n.what.rule == rule::byline_label && n.cue != lexicon::cue::none &&
                       label_is_whole_line(p, i);
    if (!label || i + 1 == p.size() || p.lines[i + 1].size() > 100 || p.lines[i + 1].ends_sentence)
        return false;
    const range both{p.lines[i].begin, p.lines[i + 1].end};
    few_people people;
    metadata::parse_byline(view(p.text, both), people);
    if (people.empty() && metadata::pen_name(view(p.text, both)).empty() &&
        !names_office(p.line_text(i + 1)) && !metadata::whole_agency(p.line_text(i + 1)))
        return false;
    out.add(both, n.value_label, n.what);
    return true;
}

/// May `value` stand below the label of a credit of kind `k`: a name or an agency, below a source's
/// a few words?
[[nodiscard]] inline bool names_credited(std::string_view value, kind k) noexcept {
    constexpr int shaped = 50;
    constexpr std::ptrdiff_t most_blanks = 4;
    if (metadata::whole_agency(value) || metadata::looks_like_name(value) >= shaped) return true;
    if (k != kind::source_credit && k != kind::source_line) return false;
    const char32_t first = text::decode(value, 0).value;
    const bool opens = text::is_letter(first) && !text::is_lower(value.front());
    return opens && std::count(value.begin(), value.end(), ' ') <= most_blanks && !is_url(value) &&
           !lexicon::find_line_cue(value);
}

/// "Editor:" alone on its line, who that is on the next: one piece.
inline bool add_credit_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t longest = 60;
    const note& n = p.notes[i];
    const kind k = n.what.kind;
    if (n.cue == lexicon::cue::none || i + 1 == p.size()) return false;
    const layout::line& next = p.lines[i + 1];
    const note& below = p.notes[i + 1];
    const rule why = below.what.rule;
    const bool free = !below.decided || why == rule::byline_name || why == rule::link_run ||
                      why == rule::agency_sign_off || why == rule::source_and_time;
    const bool sentence = next.ends_sentence && !names_firm(p.line_text(i + 1));
    if (!free || next.size() > longest || next.blank_lines > 1 || sentence) return false;
    const std::string_view label = view(p.text, n.label);
    const bool leads_on = label.find(':') < label.size() || label.ends_with("\uFF1A") ||
                          label.ends_with(" by"); // "News provided by"
    if (!leads_on || !label_is_whole_line(p, i) || !names_credited(p.line_text(i + 1), k))
        return false;
    out.add({p.lines[i].begin, next.end}, n.label, n.what);
    return true;
}

/// "Next post" alone on its line, the headline on the next: one piece.
inline bool add_neighbour_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t least = 4; // words
    const note& n = p.notes[i];
    if (i + 1 >= p.size() || p.in_body(i + 1) || !label_is_whole_line(p, i)) return false;
    if (!heads_line_below(p, i)) return false;
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
    const bool weekday = n.cue == lexicon::cue::none && p.lines[i].words == 1;
    if (i + 1 == p.size() || (weekday && p.lines[i].digits == 0)) return false;
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

/// "Image caption," alone on its line, what the picture shows on the next: one piece.
inline bool add_caption_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    if (i + 1 == p.size()) return false;
    const note& below = p.notes[i + 1];
    if (below.what.kind != kind::caption || !is_bare_caption_label(p, i)) return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, n.label, n.what);
    return true;
}

/// "Photo:" or "©" alone on its line, the name on the next: one piece.
inline bool add_picture_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    if (i + 1 == p.size()) return false;
    const note& below = p.notes[i + 1];
    const bool value =
        below.decided && below.what.kind == kind::photo_credit && below.cue == lexicon::cue::none;
    if (!value || !is_bare_credit(p, i)) return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, n.value_label, n.what);
    return true;
}

/// Adds the two lines from line `i` on if they are one piece; says whether they were. Each of the
/// rules above takes a line of its kind.
[[nodiscard]] inline bool add_piece_of_two_lines(const page& p, std::size_t i, draft& out) {
    if (!p.notes[i].decided) return false;
    switch (p.notes[i].what.kind) {
        case kind::byline: return add_byline_of_two_lines(p, i, out);
        case kind::editor_credit:
        case kind::reporter_credit:
        case kind::source_credit:
        case kind::source_line: return add_credit_of_two_lines(p, i, out);
        case kind::photo_credit: return add_picture_of_two_lines(p, i, out);
        case kind::caption: return add_caption_of_two_lines(p, i, out);
        case kind::prev_next: return add_neighbour_of_two_lines(p, i, out);
        case kind::timestamp: return add_stamp_of_two_lines(p, i, out);
        default: return false;
    }
}

} // namespace detail

/// What the lines say each for itself, and the borders of the body: all that is known before the
/// title is looked for.
inline void judge_lines(page& p) {
    read_words(p);
    detail::read_labels(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_line(p, i);
        if (!p.notes[i].decided) rule_names_and_time(p, i);
        judge_bare_line(p, i);
        judge_credit_below(p, i);
        judge_labelled_below(p, i);
        judge_inner_line(p, i);
        judge_caption(p, i);
        judge_caption_above(p, i);
        judge_caption_below(p, i);
        judge_embed(p, i);
        judge_offer(p, i);
        judge_notice(p, i);
        judge_more_link(p, i);
    }
    for (std::size_t i = 0; i < p.size(); ++i) judge_above_caption(p, i);
    judge_threads(p);
    judge_signed_posts(p);
    detail::take_signed_end(p);
    p.adopt_neighbours();
    judge_closing(p);
    detail::judge_opening_dateline(p);
    judge_contents(p);
    judge_tickers(p);
    detail::judge_series(p, p.body_begin);
}

/// Cuts the text of `p` into pieces that cover it. `p.notes` is overwritten.
inline void compose(page& p, draft& out) {
    judge_lines(p);
    judge_head(p);
    judge_repeats(p);
    judge_closing_stamps(p);
    std::size_t title = p.size();
    for (std::size_t i = p.size(); i-- > 0;)
        if (p.notes[i].decided && p.notes[i].what.kind == kind::title) title = i;
    judge_lead(p, title);
    judge_paths(p, title);
    if (title < p.size()) judge_beside_title(p, title);
    judge_neighbours(p);
    judge_topics(p);
    for (std::size_t i = 0; i < p.size();) i = judge_comma_column(p, i);
    for (std::size_t i = 0; i < p.size(); ++i) judge_listed_tags(p, i);
    block around;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!p.in_body(i)) {
            judge_outside(p, i, title, around);
        } else if (!judge_links_in_body(p, i)) {
            judge_tags_label(p, i);
            around.close();
        }
    }
    judge_between_posts(p);
    judge_lists(p, title);
    judge_timed_links(p);
    judge_dialogs(p);
    judge_link_runs(p, title);
    judge_bios(p);
    judge_tickers_above(p);
    judge_tickers_below(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_bare_way(p, i);
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

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_COMPOSE_HPP
