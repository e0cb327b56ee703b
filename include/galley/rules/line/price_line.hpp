// galley/rules/line/price_line.hpp: short lines around the article that say what reading costs:
// "from 2.99 €/month", "Join for £1/week", "12€ par mois".
#ifndef GALLEY_RULES_LINE_PRICE_LINE_HPP
#define GALLEY_RULES_LINE_PRICE_LINE_HPP

#include <galley/lexicon/dates/period_words.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does a sign of money stand beside a digit, a blank between them or not?
[[nodiscard]] constexpr bool states_sum(std::string_view s) noexcept {
    for (const std::string_view sign : {"\u20AC", "$", "\u00A3"}) {
        for (std::size_t at = s.find(sign); at < s.size(); at = s.find(sign, at + 1)) {
            std::size_t before = at;
            std::size_t behind = at + sign.size();
            if (before > 0 && s[before - 1] == ' ') --before;
            if (behind < s.size() && s[behind] == ' ') ++behind;
            if ((before > 0 && text::is_digit(s[before - 1])) ||
                (behind < s.size() && text::is_digit(s[behind])))
                return true;
        }
    }
    return false;
}

/// The word of `s` that begins at `from`.
[[nodiscard]] constexpr std::string_view letters_at(std::string_view s, std::size_t from) noexcept {
    std::size_t end = from;
    while (end < s.size() && text::is_letter(text::decode(s, end).value))
        end += text::decode(s, end).size;
    return s.substr(from, end - from);
}

/// "/month", "per week", "al mes": a stretch of time that something costs so much for.
[[nodiscard]] constexpr bool states_period(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '/' && s[i] != ' ') continue;
        const bool slash = s[i] == '/';
        const std::size_t from = slash && i + 1 < s.size() && s[i + 1] == ' ' ? i + 2 : i + 1;
        const std::string_view word = letters_at(s, from);
        if (word.empty()) continue;
        if (slash && lexicon::period_words.match_whole(word)) return true;
        const std::size_t next = from + word.size() + 1;
        if (!slash && next < s.size() && s[next - 1] == ' ' &&
            lexicon::per_words.match_whole(word) &&
            lexicon::period_words.match_whole(letters_at(s, next)))
            return true;
    }
    return false;
}

} // namespace detail

/// Settles line `i` above or below the body, which nothing but its shape is known by, if it says
/// what a month or another stretch of time costs.
inline void judge_price_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 80;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (l.digits == 0 || l.size() > longest || n.body || !n.decided) return;
    if (n.what.rule != rule::link_run && n.what.rule != rule::zone_outside) return;
    if (i >= p.body_begin && i < p.body_end) return; // of what the article tells
    const std::string_view s = p.line_text(i);
    if (detail::states_sum(s) && detail::states_period(s))
        p.decide(i, {kind::promo, rule::furniture_words, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_PRICE_LINE_HPP
