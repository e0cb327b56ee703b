// galley/rules/body/wiki_parts.hpp: the parts of a page of a wiki. A button to edit it stands
// behind the heading of each.
//
//     Boats[edit]                    <- heading
//
//     Anna (built 1902)              <- of the body, however short
//     Berta (built 1911)
#ifndef GALLEY_RULES_BODY_WIKI_PARTS_HPP
#define GALLEY_RULES_BODY_WIKI_PARTS_HPP

#include <galley/lexicon/words/edit_words.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does a button to edit close line `i`, behind a few words: "History[edit]"?
[[nodiscard]] inline bool has_edit_button(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120; // bytes
    const layout::line& l = p.lines[i];
    if (l.brackets < 2 || l.size() > longest || l.ends_sentence) return false; // most lines
    const std::string_view s = p.line_text(i);
    if (!s.ends_with(']')) return false;
    const std::size_t open = s.rfind('[');
    if (open == 0 || open == std::string_view::npos) return false;
    return static_cast<bool>(
        lexicon::edit_words.match_whole(text::trim(s.substr(open + 1, s.size() - open - 2))));
}

/// May line `i` be of a part, as far as other rules have judged it?
[[nodiscard]] inline bool is_free_for_part(const page& p, std::size_t i) noexcept {
    return !p.notes[i].decided && p.notes[i].cue == lexicon::cue::none &&
           !p.line_text(i).starts_with('^'); // a reference
}

} // namespace detail

/// Takes for body the headings with a button to edit below its begin, two of them or more, and the
/// lines set tight below each but for references. Above the body the title may have a button.
inline void adopt_wiki_parts(page& p) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t reach = 200; // lines
    std::size_t parts = 0;
    const std::size_t from = p.body_begin;
    for (std::size_t i = from; i < p.size() && parts < fewest; ++i)
        parts += detail::has_edit_button(p, i) ? 1U : 0U;
    if (parts < fewest) return;
    std::size_t last = 0; // heading that was adopted
    for (std::size_t i = from; i < p.size(); ++i) {
        if (!detail::has_edit_button(p, i) || !detail::is_free_for_part(p, i)) continue;
        std::size_t end = i + 1;
        while (end < p.size() && end < i + reach && detail::is_free_for_part(p, end) &&
               !detail::has_edit_button(p, end) && (end == i + 1 || p.lines[end].blank_lines == 0))
            ++end;
        for (std::size_t k = i; k < end; ++k) p.notes[k].body = true;
        last = i;
        i = end - 1;
    }
    if (last != 0) p.adopt(last, last + 1); // finds the edges of the body, once for all parts
}

/// Makes headings of the lines of the body that a button to edit closes.
inline void judge_wiki_headings(const page& p) {
    for (std::size_t i = p.body_begin; i < p.body_end; ++i)
        if (p.in_body(i) && !p.notes[i].decided && detail::has_edit_button(p, i))
            p.notes[i].what = {kind::heading, rule::short_line_in_body, p.sure(i)};
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_WIKI_PARTS_HPP
