// galley/rules/line/meta_line.hpp: a line beside the title that states several things, parted by
// bars or by the labels themselves.
//
//     May 2, 2022 | Culture | Tags: ferry, bridge      Published 9:20Updated 10:05
//     timestamp     section   tags                     timestamp    timestamp
#ifndef GALLEY_RULES_LINE_META_LINE_HPP
#define GALLEY_RULES_LINE_META_LINE_HPP

#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

[[nodiscard]] constexpr bool parts_facts(char32_t c) noexcept {
    return c == '|' || c == 0xFF5C || c == 0x2022 || c == 0x00B7 || c == '\t';
}

/// What a part of the line states, and its label. `known` is false for words that say nothing.
struct fact_part {
    galley::kind kind = galley::kind::other;
    std::size_t label = 0;
    bool known = false;
};

[[nodiscard]] constexpr bool may_state(kind k) noexcept {
    return k == kind::timestamp || k == kind::byline || k == kind::section || k == kind::tags ||
           k == kind::comments || k == kind::source_credit || k == kind::social ||
           k == kind::editor_credit;
}

[[nodiscard]] inline fact_part read_fact(std::string_view part) {
    constexpr int known_name = 75;
    const std::string_view s = text::trim_marks(part, "|,");
    if (s.empty()) return {};
    const auto skipped = static_cast<std::size_t>(s.data() - part.data());
    lexicon::cue_match m = lexicon::find_line_cue(s);
    const lexicon::cue bare = m ? lexicon::cue::none : lexicon::find_cue(s, 0).what();
    if (bare == lexicon::cue::section || bare == lexicon::cue::tags ||
        bare == lexicon::cue::byline || bare == lexicon::cue::comments)
        m = lexicon::find_cue(s, 0); // between bars such a label needs no colon
    if (const kind k = kind_of(m.what()); m && may_state(k))
        return {k == kind::source_credit ? kind::source_line : k, skipped + m.end(), true};
    if (const date::found d = date::find(s); d && letters_outside(s, d.begin, d.end, 8) < 8)
        return {kind::timestamp, 0, true};
    if (lexicon::is_section_name(s)) return {kind::section, 0, true};
    if (metadata::whole_agency(text::trim_marks(s, "."))) return {kind::source_line, 0, true};
    if (metadata::looks_like_name(s) >= known_name) return {kind::byline, 0, true};
    return {};
}

/// "2020-05-03 Source: Harbour News Author: Jane Roe": a label with its colon behind a blank, which
/// inside a sentence would say nothing.
[[nodiscard]] inline bool states_behind_blank(std::string_view s, std::size_t i) {
    if (!text::is_blank(text::decode_before(s, i).value)) return false;
    const lexicon::cue_match m = lexicon::find_cue(s, i);
    return m.has_colon() && may_state(kind_of(m.what()));
}

/// Where a bar, a label with its colon or a counter of comments, which sticks to the time, ends the
/// part that begins at `from`. A bar inside the date `of_line`, "10:20 · 3 May 2020", parts
/// nothing.
[[nodiscard]] inline std::size_t end_of_part(std::string_view s, std::size_t from,
                                             const date::found& of_line) {
    if (from >= s.size()) return s.size();
    const std::size_t opening = lexicon::find_cue(s, from).size;
    std::size_t i = from + std::max<std::size_t>(opening, text::decode(s, from).size);
    for (; i < s.size(); i += text::decode(s, i).size) {
        if (text::is_letter(s[i]) && text::is_letter(s[i - 1])) continue; // inside a word
        const text::code_point c = text::decode(s, i);
        const bool dated = of_line && i > of_line.begin && i < of_line.end;
        if (parts_facts(c.value) && !dated) return i + c.size;
        if (states_behind_blank(s, i)) return i;
        if (lexicon::is_word_boundary(text::decode_before(s, i).value, c.value) &&
            lexicon::find_cue(s, i).what() == lexicon::cue::comments &&
            s.substr(from, i - from).find_first_not_of(" 0123456789") != s.npos)
            return i;
    }
    return s.size();
}

/// Where the part that begins at `from` ends: behind a bar, or before a label or second date that
/// stands glued to what is before it. `of_line` is the first date of `s`.
[[nodiscard]] inline std::size_t end_of_fact(std::string_view s, std::size_t from,
                                             const date::found& of_line) {
    const std::size_t end = end_of_part(s, from, of_line);
    for (lexicon::cue_match m = lexicon::next_cue(s, from + 1); m && m.begin < end;
         m = lexicon::next_cue(s, m.begin + m.size))
        if (may_state(kind_of(m.what())) && m.begin > from + 2) return m.begin;
    const bool whole = from == 0 && end == s.size();
    const date::found first = whole ? of_line : date::find(s.substr(0, end), from);
    if (!first) return end;
    const std::string_view behind = text::trim_left(s.substr(first.end, end - first.end));
    if (lexicon::find_cue(behind, 0).what() == lexicon::cue::byline ||
        lexicon::is_section_name(text::trim_marks(behind, "|,")))
        return static_cast<std::size_t>(behind.data() - s.data());
    const date::found second = date::find(s.substr(0, end), first.end);
    if (second && second.value.known >= date::precision::day &&
        letters_and_digits(s.substr(first.end, second.begin - first.end), 1) == 0) {
        const std::size_t open = s.substr(first.end, second.begin - first.end).find('(');
        return open == std::string_view::npos ? second.begin : first.end + open;
    }
    return end;
}

/// May a line of kind `whole` hold a piece of kind `part`? A source with its time is one piece.
[[nodiscard]] constexpr bool takes(kind whole, kind part) noexcept {
    return whole != kind::source_line || part == kind::comments || part == kind::byline ||
           part == kind::editor_credit;
}

} // namespace detail

/// Adds a line of facts in its parts. Words that state nothing belong to the part before them, and
/// so do further times that a bar or slash parts from the first.
inline void add_facts(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    std::size_t begin = 0;
    verdict what = n.what;
    range label = n.value_label;
    const date::found of_line = find_date(p, i);
    std::size_t from = detail::end_of_fact(s, n.value_label.size(), of_line);
    if (label.empty() && from < s.size()) {
        const detail::fact_part first = detail::read_fact(s.substr(0, from));
        if (first.known && detail::takes(n.what.kind, first.kind)) {
            what.kind = first.kind;
            label = {line.begin, at(first.label)};
        }
    }
    while (from < s.size()) {
        const std::size_t end = detail::end_of_fact(s, from, of_line);
        const detail::fact_part f = detail::read_fact(s.substr(from, end - from));
        const std::string_view before = text::trim_right(s.substr(0, from));
        const bool barred = before.ends_with('|') || before.ends_with('/');
        const bool goes_on = f.kind == what.kind && barred;
        if (f.known && !goes_on && detail::takes(n.what.kind, f.kind)) {
            out.add({at(begin), at(from)}, label, what);
            begin = from;
            what = {f.kind, f.kind == n.what.kind ? n.what.rule : label_rule(f.kind), 0.7F};
            label = {at(from), at(from + f.label)};
        }
        from = end;
    }
    out.add({at(begin), line.end}, label, what);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_META_LINE_HPP
