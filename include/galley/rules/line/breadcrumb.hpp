// galley/rules/line/breadcrumb.hpp: "Home > News > World", the way from the front page to this one.
#ifndef GALLEY_RULES_LINE_BREADCRUMB_HPP
#define GALLEY_RULES_LINE_BREADCRUMB_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/find_spaced.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

[[nodiscard]] constexpr bool is_crumb_mark(char32_t c) noexcept {
    return c == '>' || c == 0x203A || c == 0x00BB || c == 0x2192 || c == 0xFF1E;
}

/// Behind the quote that the mark at `pos` of `s` opens, "«...»", "»...«", "<...>"; `pos` where it
/// opens none.
[[nodiscard]] constexpr std::size_t end_of_angle_quote(std::string_view s, std::size_t pos,
                                                       const text::code_point& mark) noexcept {
    std::string_view closing;
    switch (mark.value) {
        case 0xAB: closing = "\u00BB"; break;
        case 0xBB: closing = "\u00AB"; break;
        case '<': closing = ">"; break;
        case 0xFF1C: closing = "\uFF1E"; break;
        default: return pos;
    }
    const std::size_t end = s.find(closing, pos + mark.size);
    return end == std::string_view::npos ? pos : end + closing.size();
}

/// Is there such a mark? Asked by bytes, which is quick.
[[nodiscard]] constexpr bool holds_crumb_mark(std::string_view s, const layout::line& l) noexcept {
    if (l.holds('>')) return true;
    if (l.high == 0) return false;
    for (const std::string_view mark : {"\u203A", "\u00BB", "\u2192"})
        if (s.find(mark) != std::string_view::npos) return true;
    return l.wide != 0 && s.find("\uFF1E") != std::string_view::npos;
}

/// The marks of a path that have a word on both sides: "News ›‹" and "Read on →" have none. Arrows
/// count behind the way home only: headlines tell with them what became of whom.
[[nodiscard]] constexpr std::size_t count_crumbs(std::string_view s, bool home) noexcept {
    std::size_t crumbs = 0;
    bool word = false;
    bool mark = false;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (const std::size_t end = end_of_angle_quote(s, i, c); end != i) {
            word = true;
            i = end;
            continue;
        }
        const std::size_t begin = i;
        i += c.size;
        if (is_crumb_mark(c.value)) {
            const bool arrow = c.value == 0x2192 || s.substr(0, begin + 1).ends_with(" ->");
            mark = word && (home || !arrow);
        } else if (text::is_letter(c.value) || text::digit_value(c.value) >= 0) {
            crumbs += mark ? 1U : 0U;
            mark = false;
            word = true;
        }
    }
    return crumbs;
}

} // namespace detail

/// "Home > News > World": parts of a path, none of them long. Below the body such a path steers.
inline bool rule_breadcrumb(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    if (l.size() > 200 || l.ends_sentence) return false;
    if (l.marks == 0 && l.high == 0) return false; // nothing that parts a path
    const std::string_view s = p.line_text(i);
    const bool may_slash = l.holds('/') && l.digits == 0;
    const std::size_t slash = may_slash ? text::find_spaced(s, '/') : s.size();
    const bool slashed = slash < s.size() && text::find_spaced(s, '/', slash) < s.size();
    if (!slashed && !detail::holds_crumb_mark(s, l)) return false;
    const bool home = lexicon::find_cue(s, 0).what() == lexicon::cue::navigation;
    if (p.in_body(i) && !home) return false;
    const std::size_t crumbs = detail::count_crumbs(s, home) + (home && slashed ? 1U : 0U);
    if (crumbs == 0 || crumbs > 8 || detail::letters_and_digits(s, 4) < 4) return false;
    if (s.ends_with(">")) return false;
    p.decide(i, {kind::section, rule::breadcrumb, 0.75F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_BREADCRUMB_HPP
