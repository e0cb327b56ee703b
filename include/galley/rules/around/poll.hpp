// galley/rules/around/poll.hpp: what a poll or a form asks outside the body, and the two answers it
// offers.
//
//     Should the old ferry come back?
//     Yes
//     No, the bridge is enough
#ifndef GALLEY_RULES_AROUND_POLL_HPP
#define GALLEY_RULES_AROUND_POLL_HPP

#include <galley/lexicon/words/answer_words.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Did its shape, or the block it stands in, make line `i` a link or an entry?
[[nodiscard]] inline bool may_be_of_poll(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.body || !n.decided) return false;
    const kind k = n.what.kind;
    return n.cue == lexicon::cue::none && (k == kind::navigation || k == kind::related_link);
}

/// Is line `i` a question?
[[nodiscard]] inline bool asks_in_poll(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    if (!l.ends_sentence || (!l.holds('?') && l.wide == 0) || !may_be_of_poll(p, i)) return false;
    const std::string_view s = p.line_text(i);
    return s.ends_with('?') || s.ends_with("\uFF1F");
}

} // namespace detail

/// Settles line `i` and the two below if it asks and they answer, the first with yes, the second
/// with no.
inline void judge_poll(const page& p, std::size_t i) {
    if (i + 2 >= p.size() || !detail::asks_in_poll(p, i)) return;
    if (!detail::may_be_of_poll(p, i + 1) || !lexicon::yes_words.match(p.line_text(i + 1))) return;
    if (!detail::may_be_of_poll(p, i + 2) || !lexicon::no_words.match(p.line_text(i + 2))) return;
    for (std::size_t k = i; k <= i + 2; ++k) p.decide(k, {kind::other, rule::zone_outside, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_POLL_HPP
