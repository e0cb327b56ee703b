// galley/rules/line/inner_line.hpp: lines among the paragraphs, or in boxes around them, that say
// of themselves what they are: notes on the article, places for what a page could not show, offers;
// in the body adverts as well.
#ifndef GALLEY_RULES_LINE_INNER_LINE_HPP
#define GALLEY_RULES_LINE_INNER_LINE_HPP

#include <galley/lexicon/words/button_words.hpp>
#include <galley/lexicon/words/inner_lines.hpp>
#include <galley/lexicon/words/inner_tails.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Where the first letter of `s` stands, behind marks and blanks.
[[nodiscard]] constexpr std::size_t first_letter(std::string_view s) noexcept {
    constexpr std::size_t most_marks = 12; // bytes
    for (std::size_t i = 0; i < s.size() && i <= most_marks;) {
        const text::code_point c = text::decode(s, i);
        if (text::is_letter(c.value) || text::digit_value(c.value) >= 0) return i;
        i += c.size;
    }
    return s.size();
}

/// The rule by which a line of kind `k` is settled: that of its label, or, where it has none, of
/// the words in it.
[[nodiscard]] constexpr rule inner_rule(kind k) noexcept {
    const rule labelled = label_rule(k);
    return labelled == rule::line_cue ? rule::furniture_words : labelled;
}

/// A line that a label of kind `what` would announce.
[[nodiscard]] constexpr verdict inner_verdict(lexicon::cue what) noexcept {
    return {kind_of(what), inner_rule(kind_of(what)), 0.7F};
}

/// What line `i` says it is; without a rule where that is nothing.
[[nodiscard]] inline verdict read_inner_verdict(const page& p, std::size_t i) {
    constexpr std::size_t longest_offer = 240;
    constexpr std::size_t longest_button = 100;
    constexpr std::size_t last_lines = 5;
    const std::string_view s = p.line_text(i);
    const std::size_t begin = first_letter(s);
    if (begin == s.size()) return {};
    if (const lexicon::inner_line line = lexicon::read_inner_line(s, begin); line.found)
        return inner_verdict(line.what);
    if (s.size() <= longest_offer && lexicon::opens_offer(s, begin))
        return inner_verdict(lexicon::cue::subscribe);
    if (p.in_body(i) && s.size() <= longest_button && s.back() != '.' &&
        lexicon::opens_button(s, begin))
        return inner_verdict(lexicon::cue::subscribe);
    const bool is_last = p.in_body(i) && i + last_lines >= p.body_end;
    const lexicon::cue tail = is_last ? lexicon::read_tail_line(s, begin) : lexicon::cue::none;
    if (tail != lexicon::cue::none) return inner_verdict(tail);
    if (p.in_body(i) && !p.lines[i].ends_sentence && lexicon::announces_advert(s))
        return inner_verdict(lexicon::cue::advertisement);
    return {};
}

/// Does line `i` of the body ask what the offer below it answers: "Ready for the river?"
[[nodiscard]] inline bool asks_for_offer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 100;
    return p.in_body(i) && !p.notes[i].decided && p.lines[i].size() <= longest &&
           p.lines[i].stops <= 1 && p.line_text(i).ends_with('?');
}

} // namespace detail

/// Settles a line that is such a one, and the question above an offer.
inline void judge_inner_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 400;
    if (p.notes[i].decided || p.lines[i].size() > longest) return;
    const verdict what = detail::read_inner_verdict(p, i);
    if (what.rule == rule::none) return;
    p.decide(i, what);
    if (what.kind == kind::promo && i > 0 && detail::asks_for_offer(p, i - 1))
        p.decide(i - 1, what);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_INNER_LINE_HPP
