// galley/rules/behind_box.hpp: the last paragraphs of an article, which a labelled box of links or
// an offer parts from the others.
//
//     The council opened the bridge on Thursday.          <- the body, so far
//     Read also:
//     How the old ferry was sold
//     "We have waited two years for this," said Anna ...  <- goes on with it
#ifndef GALLEY_RULES_BEHIND_BOX_HPP
#define GALLEY_RULES_BEHIND_BOX_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>

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

/// Takes the paragraphs behind a box of links or an offer below the body for body.
inline void adopt_behind_box(page& p) noexcept {
    const std::size_t end = detail::end_behind_box(p);
    for (std::size_t i = p.body_end; i < end; ++i) {
        if (!detail::is_outside_by_place(p, i)) continue;
        p.notes[i].decided = false;
        p.notes[i].body = true;
    }
    if (end != p.body_end) p.adopt(end - 1, end);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BEHIND_BOX_HPP
