// galley/rules/head.hpp: the lines before the body: which is the title, and what its neighbours
// are. A title is chosen among lines of a title's shape by what speaks for each: a label, a
// repetition on the page, words that the opening of the body takes up, a byline or time below it.
// If too little speaks, the text has no title.
#ifndef GALLEY_RULES_HEAD_HPP
#define GALLEY_RULES_HEAD_HPP

#include <galley/metadata/name.hpp>
#include <galley/metadata/series.hpp>
#include <galley/metadata/title_tail.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/title.hpp>

#include <cstddef>
#include <string_view>

namespace galley::rules {

/// A bare name beside the title, "Jane Roe": the closer the time or the title, the less the name
/// must be known as one.
[[nodiscard]] inline bool is_name_line(const page& p, std::size_t i, std::size_t title) {
    if (p.lines[i].size() > 80 || p.lines[i].size() < 5 || p.lines[i].ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const std::string_view name = text::trim(s.substr(0, s.find_first_of("@|,")));
    bool stamped = false;
    for (std::size_t k = i > 2 ? i - 2 : 0; k < p.size() && k <= i + 2; ++k)
        stamped = stamped || (p.notes[k].decided && p.notes[k].what.kind == kind::timestamp);
    const bool close = stamped || (i > title && i <= title + 2);
    return metadata::looks_like_name(name) >= (close ? 60 : 75);
}

/// A title, what stands above it and below it down to the body.
inline void judge_head(const page& p) {
    const std::size_t body = p.body_begin;
    const title_choice title = choose_title(p);
    if (title.line == title_choice::none) return;
    // A point is a tenth of a logit; the middle of the logistic curve as a line.
    const int percent = 50 + title.points * 2;
    const float sure = static_cast<float>(percent < 5 ? 5 : percent > 99 ? 99 : percent) / 100.0F;
    constexpr std::size_t stamps_above = 3;
    constexpr std::size_t stamps_below = 8;
    const std::size_t from = title.line > stamps_above ? title.line - stamps_above : 0;
    for (std::size_t i = from; i < p.size() && i <= title.line + stamps_below; ++i)
        if (i != title.line && !p.notes[i].decided && (!p.in_body(i) || i <= body))
            rule_head_stamp(p, i);
    p.decide(title.line, {kind::title, title.rule, sure},
             title.rule == rule::title_label ? p.notes[title.line].label : range{});
    for (std::size_t i = title.line + 1; i < p.size() && i < body && i < title.line + 14; ++i) {
        if (p.notes[i].decided) continue;
        if (is_name_line(p, i, title.line)) {
            p.decide(i, {kind::byline, rule::byline_name, 0.7F});
            continue;
        }
        if (i <= title.line + 2 && layout::word_weight(p.lines[i]) >= 5 && p.lines[i].size() < 500)
            p.decide(i, {kind::subtitle, rule::subtitle_after_title, 0.6F});
    }
    if (title.line > 0 && !p.notes[title.line - 1].decided && !p.in_body(title.line - 1)) {
        const layout::line& above = p.lines[title.line - 1];
        if (layout::word_weight(above) <= 4 && !above.ends_sentence)
            p.decide(title.line - 1, {kind::section, rule::section_line, 0.6F});
    }
}

/// Lines that say the title again, whole or cut short or longer.
inline void judge_repeats(const page& p) {
    std::size_t title = 0;
    while (title < p.size() && !(p.notes[title].decided && p.notes[title].what.kind == kind::title))
        ++title;
    if (title == p.size()) return;
    const std::string_view t = p.line_text(title).substr(p.notes[title].value_label.size());
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (i == title || p.lines[i].size() > t.size() * 2 + 40 || p.lines[i].size() * 2 < t.size())
            continue;
        const note& n = p.notes[i];
        if (n.decided && n.what.kind != kind::subtitle && n.what.kind != kind::section) continue;
        if (metadata::title_likeness(t, p.line_text(i)) >= 80)
            p.decide(i, {kind::repeated_title, rule::title_again, 0.9F});
    }
}

} // namespace galley::rules

#endif // GALLEY_RULES_HEAD_HPP
