// galley/rules/around/offer_above.hpp: what the site offers, above the button that takes it.
// Between links such a sentence looks like a teaser.
//
//     Plan your way by boat                               <- headline of the offer
//     Our new app has every timetable of the ferries.       <- what is offered
//     Get started                                         <- the button
#ifndef GALLEY_RULES_AROUND_OFFER_ABOVE_HPP
#define GALLEY_RULES_AROUND_OFFER_ABOVE_HPP

#include <galley/rules/around/dialogs.hpp>
#include <galley/rules/around/loose_sentence.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` outside the body a button that takes an offer: a label of some words, no number?
[[nodiscard]] inline bool is_button_of_offer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 40;
    constexpr std::uint32_t fewest_words = 2; // "Newsletter" heads what stands below
    constexpr std::uint32_t most_words = 4;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    return !n.body && n.decided && n.what.kind == kind::promo && n.what.rule == rule::line_cue &&
           l.words >= fewest_words && l.words <= most_words && l.size() <= longest && l.digits == 0;
}

/// Does a sentence of some length, that nothing but its shape told, end line `i`?
[[nodiscard]] inline bool may_be_offer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    constexpr std::uint32_t fewest_words = 6;
    const layout::line& l = p.lines[i];
    if (!is_shaped_outside(p, i) || l.size() > longest || l.words < fewest_words) return false;
    const std::string_view s = p.line_text(i);
    return closes_with_word(s) || s.ends_with('!');
}

/// May line `i`, right above the sentence of an offer, be its headline?
[[nodiscard]] inline bool may_head_offer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 80;
    constexpr std::uint32_t fewest_words = 3;
    const layout::line& l = p.lines[i];
    return is_shaped_outside(p, i) && p.notes[i].what.kind != kind::other && l.size() <= longest &&
           l.words >= fewest_words && !p.line_text(i).ends_with('.');
}

} // namespace detail

/// Settles the sentence right above line `i`, a button that takes an offer, and its headline.
inline void judge_offer_above(const page& p, std::size_t i) {
    if (i == 0 || p.lines[i].blank_lines > 1 || !detail::is_button_of_offer(p, i)) return;
    if (!detail::may_be_offer(p, i - 1)) return;
    p.decide(i - 1, {kind::promo, rule::furniture_words, 0.6F});
    if (i > 1 && p.lines[i - 1].blank_lines <= 1 && detail::may_head_offer(p, i - 2))
        p.decide(i - 2, {kind::promo, rule::furniture_words, 0.5F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_OFFER_ABOVE_HPP
