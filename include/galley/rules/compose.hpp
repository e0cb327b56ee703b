// galley/rules/compose.hpp: from lines and zones to pieces. Runs the rules in order and lays the
// pieces end to end.
//
//   labels of lines -> single lines -> head -> repeats -> blocks around the body -> pieces ->
//   tiling
#ifndef GALLEY_RULES_COMPOSE_HPP
#define GALLEY_RULES_COMPOSE_HPP

#include <galley/rules/body.hpp>
#include <galley/rules/head.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/outside.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <string_view>

namespace galley::rules {

namespace detail {

inline void read_labels(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        note& n = p.notes[i];
        n = {};
        const layout::line& l = p.lines[i];
        if (l.is_date_prefix) {
            p.decide(i, {kind::date_line, rule::date_prefix, 1.0F});
            continue;
        }
        if (l.size() > 4 * longest_furniture_line) continue;
        if (const lexicon::cue_match m = lexicon::find_line_cue(p.line_text(i))) {
            n.cue = m.what();
            n.label = {l.begin, static_cast<offset>(l.begin + m.end())};
        }
    }
}

/// Headlines directly under a ticker's label, with no blank line between.
inline void judge_tickers(const page& p) {
    for (std::size_t i = 1; i < p.size(); ++i) {
        const note& above = p.notes[i - 1];
        const bool under =
            above.decided && above.what.kind == kind::ticker && p.lines[i].blank_lines == 0;
        if (under && !p.notes[i].decided && !p.lines[i].ends_sentence && !p.in_body(i))
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

/// A bracketed column name in front of the title is a piece of its own.
inline void add_title(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const metadata::series_match s = metadata::parse_series(p.line_text(i));
    if (!s || s.whole_line || s.begin != 0) return out.add(line, n.value_label, n.what);
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

/// A credit's line may hold the pieces of other labels behind it: "(Reporting by A; Editing by B)".
inline void add_credits(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    sites all;
    const bool bracketed = text::is_opening_bracket(text::decode(s, 0).value);
    all.add({0, n.value_label.empty() ? 0 : n.value_label.end - line.begin, n.cue, bracketed});
    find_sites(s, all);
    if (first_of_tail(s, all) != 0) return out.add(line, n.value_label, n.what);
    add_tail(out, line, all, 0);
}

inline void add_decided(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const range line = p.line_range(i);
    switch (n.what.kind) {
        case kind::section: return add_section(p, i, out);
        case kind::title: return add_title(p, i, out);
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

} // namespace detail

/// Cuts the text of `p` into pieces that cover it. `p.notes` is overwritten.
inline void compose(const page& p, draft& out) {
    detail::read_labels(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_line(p, i);
    detail::judge_tickers(p);
    detail::judge_series(p, p.body_begin);
    judge_head(p);
    judge_repeats(p);
    block around;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.in_body(i)) around.close();
        else judge_outside(p, i, around);
    }
    bool opening = true;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.notes[i].decided) {
            const bool by_shape = p.notes[i].what.rule == rule::link_run ||
                                  p.notes[i].what.rule == rule::zone_outside;
            if (by_shape && add_caption_line(p, i, out)) continue;
            detail::add_decided(p, i, out);
            continue;
        }
        add_body_line(p, i, opening, out);
        opening = opening && out.last().kind != kind::paragraph;
    }
    out.tile();
}

} // namespace galley::rules

#endif // GALLEY_RULES_COMPOSE_HPP
