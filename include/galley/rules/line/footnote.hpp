// galley/rules/line/footnote.hpp: notes below the text, each with an arrow that leads back to its
// mark.
//
//     Harbour office, yearly report, page 12. ↩
#ifndef GALLEY_RULES_LINE_FOOTNOTE_HPP
#define GALLEY_RULES_LINE_FOOTNOTE_HPP

#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "... page 12. ↩", "... page 12. [↩]": does the arrow of a note end `s`, behind other words?
[[nodiscard]] constexpr bool ends_in_return(std::string_view s) noexcept {
    constexpr char32_t arrow = 0x21A9;
    constexpr std::string_view as_text = "\uFE0E"; // asks for the sign and not its picture
    if (s.ends_with(']')) s = text::trim_right(s.substr(0, s.size() - 1));
    if (s.ends_with(as_text)) s.remove_suffix(as_text.size());
    if (s.empty()) return false;
    const text::code_point last = text::decode_before(s, s.size());
    return last.value == arrow && last.size < s.size();
}

} // namespace detail

/// Settles line `i`, from the body on, if it is such a note.
inline void judge_footnote(const page& p, std::size_t i) {
    if (p.lines[i].high == 0 || i < p.body_begin || p.notes[i].decided) return;
    if (detail::ends_in_return(p.line_text(i))) p.decide(i, {kind::list_item, rule::bullet, 0.7F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_FOOTNOTE_HPP
