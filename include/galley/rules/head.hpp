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
#include <galley/text/word_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::rules {

/// The title's line, or `none`.
struct title_choice {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t line = none;
    int points = 0;
    galley::rule rule = rule::none;
};

namespace detail {

/// No title is further than this many lines above the body.
inline constexpr std::size_t head_lines = 60;
inline constexpr int enough_for_title = 40;

[[nodiscard]] inline bool has_title_shape(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    const std::uint32_t words = layout::word_weight(l);
    if (l.is_date_prefix || l.size() < 6 || l.size() > 320 || words < 2 || words > 45) return false;
    if (l.letters + l.high < 5) return false;
    const std::string_view s = p.line_text(i);
    const bool stops =
        l.ends_sentence && s.back() != '?' && s.back() != '!' && !s.ends_with("\xE2\x80\xA6");
    return !stops || words <= 14;
}

/// Does one of the two lines below say who, when or where from?
[[nodiscard]] inline bool credits_follow(const page& p, std::size_t i) noexcept {
    for (std::size_t k = i + 1; k < p.size() && k <= i + 4; ++k) {
        const note& n = p.notes[k];
        if (!n.decided) continue;
        const kind what = n.what.kind;
        if (what == kind::byline || what == kind::timestamp || what == kind::source_line)
            return true;
    }
    return false;
}

} // namespace detail

/// The words of the body's opening, to compare titles with.
[[nodiscard]] inline text::word_set opening_words(const page& p, std::size_t body) {
    text::word_set words;
    std::size_t bytes = 0;
    for (std::size_t i = body; i < p.size() && bytes < 1500; ++i) {
        if (!p.in_body(i)) continue;
        words.add(p.line_text(i).substr(0, 1000));
        bytes += p.lines[i].size();
    }
    return words;
}

/// Chooses the title among the lines above `body` and the first of it.
[[nodiscard]] inline title_choice choose_title(const page& p, std::size_t body) {
    title_choice best;
    const std::size_t last = body + 2 < p.size() ? body + 2 : p.size();
    const std::size_t first = body > detail::head_lines ? body - detail::head_lines : 0;
    const text::word_set opening = opening_words(p, body);
    for (std::size_t i = first; i < last; ++i) {
        const note& n = p.notes[i];
        if (n.cue == lexicon::cue::title && !label_is_whole_line(p, i))
            return {i, 100, rule::title_label};
        if (n.decided || !detail::has_title_shape(p, i)) continue;
        const layout::line& l = p.lines[i];
        const std::uint32_t words = layout::word_weight(l);
        int points = 0;
        galley::rule why = rule::title_before_body;
        if (words >= 4 && words <= 22) points += 12;
        if (words >= 6) points += 6;
        points += opening.share_of(p.line_text(i)) * 40 / 100;
        if (detail::credits_follow(p, i)) points += 18;
        if (i > 0 && p.lines[i - 1].is_date_prefix) {
            points += 14;
            why = rule::title_after_date;
        }
        const std::size_t distance = i < body ? body - i : 0;
        if (distance <= 2) points += 8;
        else if (distance > 12) points -= 10;
        if (l.ends_sentence && p.line_text(i).back() == '.') points -= 14;
        if (i >= body) points -= 12;
        if (i >= body && i + 1 < p.size() && p.lines[i + 1].blank_lines == 0 && i > 0) points -= 6;
        bool again = false;
        for (std::size_t k = first; k < last && !again; ++k)
            again = k != i && p.lines[k].size() + 60 > l.size() &&
                    metadata::title_likeness(p.line_text(i), p.line_text(k)) >= 80;
        if (again) {
            points += 16;
            why = rule::title_repeated;
        }
        if (points > best.points && points >= detail::enough_for_title) best = {i, points, why};
    }
    return best;
}

/// A title, what stands above it and below it down to the body.
inline void judge_head(const page& p) {
    const std::size_t body = p.body_begin();
    const title_choice title = choose_title(p, body);
    if (title.line == title_choice::none) return;
    const float sure = static_cast<float>(title.points < 95 ? title.points : 95) / 100.0F;
    p.decide(title.line, {kind::title, title.rule, sure},
             title.rule == rule::title_label ? p.notes[title.line].label : range{});
    for (std::size_t i = title.line + 1; i < p.size() && i < body && i < title.line + 8; ++i) {
        if (p.notes[i].decided) continue;
        const std::string_view s = p.line_text(i);
        if (p.lines[i].size() < 80 && metadata::looks_like_name(s) >= 60) {
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
