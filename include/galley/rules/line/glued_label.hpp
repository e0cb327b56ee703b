// galley/rules/line/glued_label.hpp: labels of tags and neighbours that nothing parts from their
// value, since the page set them above it: "TopicsHarbourOld bridge", "PreviousMill burns down".
#ifndef GALLEY_RULES_LINE_GLUED_LABEL_HPP
#define GALLEY_RULES_LINE_GLUED_LABEL_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/rules/menu/neighbours.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The label that line `s` opens with, and how long it is.
struct glued_label {
    lexicon::cue what = lexicon::cue::none;
    std::size_t size = 0;
};

/// Where the first word of `s` falls apart, a capital right behind a small letter; 0 for nowhere.
[[nodiscard]] constexpr std::size_t first_joint(std::string_view s) noexcept {
    constexpr std::size_t longest_label = 24;
    constexpr std::size_t shortest_label = 4; // "Prev"
    for (std::size_t i = 1; i < s.size() && i <= longest_label && s[i] != ' '; ++i)
        if (text::is_lower(s[i - 1]) && text::is_upper(text::decode(s, i).value))
            return i >= shortest_label ? i : 0;
    return 0;
}

/// No label where it is more than the first word, or where another label follows: "PreviousNext".
[[nodiscard]] constexpr glued_label read_glued_label(std::string_view s) noexcept {
    const std::size_t joint = first_joint(s);
    if (joint == 0) return {}; // most lines
    const lexicon::cue_match m = lexicon::find_line_cue(s.substr(0, joint));
    if (m.end() != joint || !(is_way(m.what()) || m.what() == lexicon::cue::tags)) return {};
    return lexicon::find_line_cue(s.substr(joint)) ? glued_label{} : glued_label{m.what(), joint};
}

/// May a headline stand behind the label of line `i`, or tags?
[[nodiscard]] inline bool may_have_value(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    const layout::line& l = p.lines[i];
    return l.size() <= longest && (!l.ends_sentence || l.holds('?'));
}

/// Does a line right above or below line `i` lead the other way than `way`? "NextDoor shares rise".
[[nodiscard]] inline bool has_way_beside(const page& p, std::size_t i, lexicon::cue way) noexcept {
    const auto leads_other = [&](std::size_t k) {
        if (k >= p.size() || !may_have_value(p, k)) return false;
        const lexicon::cue other = read_glued_label(p.line_text(k)).what;
        return is_way(other) && other != way;
    };
    return leads_other(i + 1) || (i > 0 && leads_other(i - 1));
}

} // namespace detail

/// Settles line `i`, from the body on, where it opens with such a label. "Next" opens names as
/// well, so that it needs "Previous" beside it. Tags that nothing parts either have no values:
/// where "Old bridgeferry" falls apart cannot be told.
inline void judge_glued_label(const page& p, std::size_t i) {
    constexpr std::uint32_t fewest_words = 4; // of the label and a headline
    if (p.notes[i].decided || i < p.body_begin || !detail::may_have_value(p, i)) return;
    const detail::glued_label label = detail::read_glued_label(p.line_text(i));
    if (label.what == lexicon::cue::none) return;
    const range line = p.line_range(i);
    const range opening{line.begin, static_cast<offset>(line.begin + label.size)};
    if (label.what == lexicon::cue::tags) {
        const bool parted = p.lines[i].commas != 0 || p.lines[i].holds('#');
        return p.decide(i, {kind::tags, rule::tags_label, 0.75F}, parted ? opening : line);
    }
    if (layout::word_weight(p.lines[i]) < fewest_words) return;
    if (label.what == lexicon::cue::previous || detail::has_way_beside(p, i, label.what))
        p.decide(i, {kind::prev_next, rule::prev_next_label, 0.75F}, opening);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_GLUED_LABEL_HPP
