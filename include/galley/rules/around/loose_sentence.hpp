// galley/rules/around/loose_sentence.hpp: whole sentences outside the body. Below a headline such a
// one is its teaser; far from any headline it is what the site says of itself or asks of its
// reader:
//
//     Please find a quiet place before you begin to listen.
#ifndef GALLEY_RULES_AROUND_LOOSE_SENTENCE_HPP
#define GALLEY_RULES_AROUND_LOOSE_SENTENCE_HPP

#include <galley/rules/around/block.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does `s` close with a full stop behind a word, not behind an abbreviation: "Roe & Co."?
[[nodiscard]] constexpr bool closes_with_word(std::string_view s) noexcept {
    constexpr std::size_t longest_short_form = 4; // bytes with the stop: "Inc."
    constexpr std::size_t longest_short_name = 5; // "Corp."
    if (!s.ends_with('.') || s.ends_with("..")) return false;
    const std::string_view last = s.substr(s.rfind(' ') + 1);
    if (last.find('.') + 1 < last.size()) return false; // "U.S."
    const bool name = text::is_upper(text::decode(last, 0).value);
    return last.size() > (name ? longest_short_name : longest_short_form);
}

/// Is line `i` outside the body a link by its length alone, though it is a whole sentence?
[[nodiscard]] inline bool is_linked_sentence(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 8;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    return !n.body && n.what.rule == rule::link_run && n.what.kind == kind::related_link &&
           l.ends_sentence && l.wide == 0 && l.words >= fewest_words && l.upper * 2 <= l.words &&
           closes_with_word(p.line_text(i)); // a headline in title case has more capitals
}

/// Is line `k` a link, and none of such sentences?
[[nodiscard]] inline bool is_other_link(const page& p, std::size_t k) noexcept {
    if (k >= p.size() || p.notes[k].body || !p.notes[k].decided) return false;
    const kind what = p.notes[k].what.kind;
    if (what != kind::related_link && what != kind::ticker) return false;
    return !is_linked_sentence(p, k);
}

/// May line `k` be the headline of a teaser, though its shape made it an entry of a menu?
[[nodiscard]] inline bool may_head_teaser(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    const note& n = p.notes[k];
    return n.decided && n.what.kind == kind::navigation && n.what.rule == rule::link_run &&
           layout::word_weight(p.lines[k]) >= fewest_words && p.line_text(k).back() != '.';
}

/// "Read more": is line `k` a button that leads to the rest?
[[nodiscard]] inline bool leads_to_rest(const page& p, std::size_t k) noexcept {
    return k < p.size() && !p.notes[k].body && p.notes[k].cue == lexicon::cue::truncation;
}

} // namespace detail

/// Settles line `i` if it is a sentence that was taken for a link, and neither a link stands within
/// two lines nor a headline above it or a button below it.
inline void judge_loose_sentence(const page& p, std::size_t i) {
    constexpr std::size_t near = 2;
    if (!detail::is_linked_sentence(p, i)) return;
    for (std::size_t k = i > near ? i - near : 0; k <= i + near; ++k)
        if (detail::is_other_link(p, k)) return;
    if ((i > 0 && detail::may_head_teaser(p, i - 1)) || detail::leads_to_rest(p, i + 1)) return;
    p.decide(i, {kind::other, rule::zone_outside, 0.5F});
}

/// Settles line `i`, loose text that is cut off, "The ferry was ...", if a headline or a link
/// stands right above it, or a link or the button to the rest below it: the teaser of another
/// article.
inline void judge_cut_teaser(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 700; // bytes
    if (p.in_body(i) || p.notes[i].what.rule != rule::zone_outside || i == 0) return;
    if (p.lines[i].size() > longest || !detail::is_cut_off(p.line_text(i))) return;
    const bool headed = detail::is_other_link(p, i - 1) || detail::may_head_teaser(p, i - 1);
    const bool above_link =
        detail::is_other_link(p, i + 1) && p.notes[i + 1].what.rule != rule::related_label;
    if (headed || above_link || detail::leads_to_rest(p, i + 1))
        p.decide(i, {kind::related_link, rule::link_run, 0.5F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_LOOSE_SENTENCE_HPP
