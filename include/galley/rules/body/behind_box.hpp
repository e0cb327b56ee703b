// galley/rules/body/behind_box.hpp: paragraphs of an article that a labelled box of links or an
// offer parts from the others, its last ones or some between two boxes.
//
//     The council opened the bridge on Thursday.          <- the body, so far
//     Read also:
//     How the old ferry was sold
//     "We have waited two years for this," said Anna ...  <- goes on with it
#ifndef GALLEY_RULES_BODY_BEHIND_BOX_HPP
#define GALLEY_RULES_BODY_BEHIND_BOX_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` one of such a box?
[[nodiscard]] inline bool is_line_of_box(const page& p, std::size_t i) noexcept {
    if (i >= p.size() || p.in_body(i) || !p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return k == kind::related_link || k == kind::promo || k == kind::advertisement;
}

/// Is line `i` outside the body for its place alone, though it is as long as paragraphs are and
/// whole, and the zones are not sure of it?
[[nodiscard]] inline bool is_outside_by_place(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 120; // bytes
    constexpr float sure = 0.985F;
    if (i >= p.size() || p.in_body(i)) return false;
    const note& n = p.notes[i];
    return n.decided && n.what.rule == rule::zone_outside && n.cue == lexicon::cue::none &&
           p.lines[i].ends_sentence && p.lines[i].size() >= shortest && p.sure(i) < sure;
}

/// Is line `i` of a box in the body, or between two boxes: a link, an offer, a picture's line, a
/// short line or a sentence outside the body? A button to the rest is of a list of teasers.
[[nodiscard]] inline bool may_part_body(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::truncation) return false;
    const kind k = n.what.kind;
    return is_line_of_box(p, i) || k == kind::navigation || k == kind::photo_credit ||
           k == kind::caption || n.what.rule == rule::zone_outside;
}

/// Behind the last line of the gap in the body that begins at line `first`, if it is a short one
/// below a sentence of the body; `first` itself for none.
[[nodiscard]] inline std::size_t end_of_gap(const page& p, std::size_t first) noexcept {
    constexpr std::size_t longest = 14;    // lines
    constexpr std::uint32_t sentence = 12; // words
    const layout::line& above = p.lines[first - 1];
    if (!above.ends_sentence || layout::word_weight(above) < sentence) return first;
    for (std::size_t i = first; i < p.body_end && i <= first + longest; ++i) {
        if (p.in_body(i)) return i;
        if (!may_part_body(p, i)) break;
    }
    return first;
}

/// Is line `i` outside the body for its place alone, and longer than teasers are?
[[nodiscard]] inline bool is_lost_paragraph(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 250; // bytes
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    return n.what.rule == rule::zone_outside && n.cue == lexicon::cue::none &&
           p.lines[i].size() >= shortest && p.lines[i].ends_sentence && !s.ends_with("..") &&
           s.find(". ") < s.size();
}

/// May line `i` right above a paragraph be its heading?
[[nodiscard]] inline bool may_head_paragraph(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t most_words = 6;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    const bool guessed = n.what.rule == rule::link_run || n.what.rule == rule::related_block;
    return !p.in_body(i) && guessed && n.cue == lexicon::cue::none && !l.ends_sentence &&
           l.digits + l.brackets == 0 && layout::word_weight(l) <= most_words;
}

inline void take_for_body(page& p, std::size_t i) noexcept {
    p.notes[i].decided = false;
    p.notes[i].body = true;
}

/// Behind the paragraphs that stand right behind such a box below the body; where there are none,
/// or another link follows, whose teasers they are, the end of the body.
[[nodiscard]] inline std::size_t end_behind_box(const page& p) noexcept {
    constexpr std::size_t longest = 3; // lines of the box
    const std::size_t box = p.body_end;
    if (box == 0 || box >= p.size() || !p.lines[box - 1].ends_sentence) return box;
    if (p.notes[box].cue == lexicon::cue::none) return box;
    std::size_t first = box;
    while (first < box + longest && is_line_of_box(p, first)) ++first;
    std::size_t end = first;
    while (is_outside_by_place(p, end)) ++end;
    const bool teasers = is_line_of_box(p, end) && p.notes[end].cue == lexicon::cue::none;
    return first == box || end == first || teasers ? box : end;
}

} // namespace detail

/// Takes the paragraphs in short gaps of the body for body, each with its heading, and the heading
/// of what goes on below them.
inline void adopt_between_boxes(page& p) noexcept {
    for (std::size_t i = p.body_begin + 1; i < p.body_end; ++i) {
        if (p.in_body(i) || !p.in_body(i - 1)) continue;
        const std::size_t end = detail::end_of_gap(p, i);
        bool headed = false;
        for (std::size_t k = i; k < end; ++k) {
            if (!detail::is_lost_paragraph(p, k)) continue;
            if (k > i && detail::may_head_paragraph(p, k - 1)) {
                detail::take_for_body(p, k - 1);
                headed = true;
            }
            detail::take_for_body(p, k);
            while (k + 1 < end && detail::is_outside_by_place(p, k + 1))
                detail::take_for_body(p, ++k);
        }
        if (headed && p.lines[end].ends_sentence && detail::may_head_paragraph(p, end - 1) &&
            p.notes[end - 2].what.kind != kind::navigation)
            detail::take_for_body(p, end - 1);
    }
}

/// Takes the paragraphs behind a box of links or an offer below the body for body.
inline void adopt_behind_box(page& p) noexcept {
    const std::size_t end = detail::end_behind_box(p);
    for (std::size_t i = p.body_end; i < end; ++i) {
        if (!detail::is_outside_by_place(p, i)) continue;
        detail::take_for_body(p, i);
    }
    if (end != p.body_end) p.adopt(end - 1, end);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_BEHIND_BOX_HPP
