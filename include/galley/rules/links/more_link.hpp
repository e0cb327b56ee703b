// galley/rules/links/more_link.hpp: teasers and links among the paragraphs that their end gives
// away:
//
//     What the new bridge costs                       | its headline
//     The council has not told everybody so far. more
//
//     All about the bridge →
#ifndef GALLEY_RULES_LINKS_MORE_LINK_HPP
#define GALLEY_RULES_LINKS_MORE_LINK_HPP

#include <galley/lexicon/words/link_ends.hpp>
#include <galley/rules/menu/flat_menu.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Without the bracket, arrows and blanks that end it.
[[nodiscard]] constexpr std::string_view without_end_marks(std::string_view s) noexcept {
    while (!s.empty()) {
        const text::code_point c = text::decode_before(s, s.size());
        if (text::is_letter(c.value) || text::digit_value(c.value) >= 0 ||
            text::is_sentence_end(c.value))
            break;
        s.remove_suffix(c.size);
    }
    return s;
}

/// Quick: may there be the end of a sentence, a bar or a capital inside the line?
[[nodiscard]] constexpr bool may_end_in_more(const layout::line& l) noexcept {
    return l.high != 0 || l.upper > 1 || l.holds('.') || l.holds('!') || l.holds('?') ||
           l.holds('|');
}

/// Does `s` end with "more" behind a sentence or a bar, or with "More" behind small words, and is
/// it more than a button?
[[nodiscard]] constexpr bool ends_in_more(std::string_view s) noexcept {
    constexpr std::size_t least = 30; // bytes of a teaser
    if (s.size() <= least) return false;
    const std::size_t more = lexicon::find_more(s);
    if (more == s.size() || more < least) return false;
    const std::string_view before = text::trim_right(s.substr(0, more));
    const char32_t last = text::decode_before(before, before.size()).value;
    if (last == '|' || text::is_sentence_end(last)) return true;
    if (!text::is_upper(text::decode(s, more).value)) return false;
    const word_counts n = count_words(before); // "Town Asks for More"
    return n.capital * 2 <= n.words;
}

/// Does the line end in an arrow behind a blank, "All about the bridge \u2192", "Tickets >"? A line
/// that holds the mark's other half quotes or is code.
[[nodiscard]] constexpr bool points_onward(std::string_view s, const layout::line& l) noexcept {
    constexpr std::uint32_t longest = 120;
    constexpr std::uint32_t longest_headline = 240;                // no sentence ends in it
    if (text::is_ascii(s.back()) && s.back() != '>') return false; // most lines
    if (l.size() > (l.stops == 0 ? longest_headline : longest) || l.letters + l.wide == 0)
        return false;
    const text::code_point mark = text::decode_before(s, s.size());
    std::string_view opening;
    switch (mark.value) {
        case '>':
        case 0x2192: opening = "<"; break;
        case 0x00BB: opening = "\u00AB"; break;
        case 0x203A: opening = "\u2039"; break;
        default: return false;
    }
    std::string_view before = s.substr(0, s.size() - mark.size);
    if (mark.value == '>' && before.ends_with('>')) before.remove_suffix(1);
    return before.ends_with(' ') && s.find(opening) == std::string_view::npos;
}

/// Is line `i` of the body, below a paragraph, a headline that has nothing but a button below it
/// which leads to its text?
[[nodiscard]] inline bool stands_above_button(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    if (i == 0 || i + 1 >= p.size() || p.notes[i + 1].cue != lexicon::cue::truncation) return false;
    return p.lines[i - 1].ends_sentence && label_is_whole_line(p, i + 1) &&
           layout::word_weight(p.lines[i]) >= fewest_words && p.line_text(i).back() != ':';
}

} // namespace detail

/// Settles a line of the body that is such a link, and the headline above a teaser.
inline void judge_more_link(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 500;
    constexpr std::uint32_t longest_headline = 160;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || !p.in_body(i) || l.ends_sentence || l.size() > longest) return;
    const verdict link{kind::related_link, rule::link_run, 0.6F};
    const std::string_view s = detail::without_end_marks(p.line_text(i));
    if (s.empty()) return;
    if (lexicon::ends_in_window_remark(s)) return p.decide(i, link);
    if (l.size() <= longest_headline && detail::stands_above_button(p, i)) return p.decide(i, link);
    const bool more = detail::may_end_in_more(l) && detail::ends_in_more(s);
    if (!more && !detail::points_onward(p.line_text(i), l)) return;
    p.decide(i, link);
    if (!more) return;
    const bool headline = i > p.body_begin && p.in_body(i - 1) && !p.notes[i - 1].decided &&
                          !p.lines[i - 1].ends_sentence &&
                          p.lines[i - 1].size() <= longest_headline;
    if (headline) p.decide(i - 1, link);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_MORE_LINK_HPP
