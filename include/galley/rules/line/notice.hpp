// galley/rules/line/notice.hpp: notices of rights, of shares in what readers buy and of no
// liability that stand among the paragraphs: "This article contains affiliate links; we may earn a
// commission."
#ifndef GALLEY_RULES_LINE_NOTICE_HPP
#define GALLEY_RULES_LINE_NOTICE_HPP

#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/words_inside.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Where notices stand: in the first or last lines of the body, or below other furniture.
[[nodiscard]] inline bool may_stand_notice(const page& p, std::size_t i) noexcept {
    if (p.near_edge_of_body(i)) return true;
    const note& above = p.notes[i - 1];
    return !above.body || (above.decided && above.what.kind != kind::dateline);
}

/// A brief statement at the very edge of the body: there one word tells.
[[nodiscard]] inline bool is_brief_notice(const page& p, std::size_t i) noexcept {
    constexpr std::size_t edge = 2; // lines
    constexpr std::uint32_t longest = 220;
    constexpr std::uint32_t fewest_words = 5;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || !l.ends_sentence || layout::word_weight(l) < fewest_words)
        return false;
    return !p.line_text(i).ends_with('?') && (i < p.body_begin + edge || i + edge >= p.body_end);
}

} // namespace detail

/// Settles a line of the body that speaks of rights, cookies or commissions more than once: the
/// article itself may, but in its middle.
inline void judge_notice(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 700;
    const note& n = p.notes[i];
    if (n.decided || !n.body || n.says_at == note::none || p.lines[i].size() > longest) return;
    if (!detail::may_stand_notice(p, i)) return;
    const int enough = detail::is_brief_notice(p, i) ? 1 : 2;
    if (n.notices < enough) return; // most paragraphs
    int words = 0;
    detail::each_word_inside(p.line_text(i), n.says_at, [&words, enough](lexicon::cue what) {
        words += kind_of(what) == kind::legal ? 1 : 0;
        return words < enough;
    });
    if (words >= enough) p.decide(i, {kind::legal, rule::furniture_words, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_NOTICE_HPP
