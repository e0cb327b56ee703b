// galley/rules/line/shop_offer.hpp: what a thing costs and who sells it, the link to a shop below a
// review: "$1,599.00 from Roe's", "€ 30 bei Novak".
#ifndef GALLEY_RULES_LINE_SHOP_OFFER_HPP
#define GALLEY_RULES_LINE_SHOP_OFFER_HPP

#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The bytes of the sign of a currency at the begin of `s`; 0 for none.
[[nodiscard]] constexpr std::size_t size_of_currency(std::string_view s) noexcept {
    constexpr std::string_view signs[] = {"$", "US$", "C$", "A$", "\u00A3", "\u20AC", "\u20B9"};
    for (const std::string_view sign : signs)
        if (s.starts_with(sign)) return sign.size();
    return 0;
}

/// What stands behind the price that `s` opens with, "$32", "€ 1.599,00", or two of them, "$10 $8";
/// empty where it opens with none.
[[nodiscard]] constexpr std::string_view behind_price(std::string_view s) noexcept {
    for (bool any = false;; any = true) {
        const std::size_t sign = size_of_currency(s);
        const std::string_view sum = text::trim_left(s.substr(sign));
        const std::size_t digits = sum.find_first_not_of("0123456789.,");
        if (sign == 0) return any ? s : std::string_view{};
        if (digits == 0 || digits >= sum.size() || sum[digits] != ' ') return {};
        s = sum.substr(digits + 1);
    }
}

/// Does `s` open with a word that tells who sells, and a name behind it: "from Roe's"?
[[nodiscard]] constexpr bool names_seller(std::string_view s) noexcept {
    constexpr std::string_view words[] = {"from ", "at ", "bei ", "chez "};
    for (const std::string_view word : words)
        if (s.starts_with(word)) return text::is_upper(text::decode(s, word.size()).value);
    return false;
}

} // namespace detail

/// Settles a line, of the body or around it, that is a price and who asks it.
inline void judge_shop_offer(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t fewest_words = 3;
    constexpr std::uint32_t most_words = 7;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || l.digits == 0 || l.size() > longest) return;
    if (l.words < fewest_words || l.words > most_words || (!l.holds('$') && l.high == 0)) return;
    const std::string_view s = p.line_text(i);
    if (s.ends_with('.') || !detail::names_seller(detail::behind_price(s))) return;
    p.decide(i, {kind::advertisement, rule::furniture_words, 0.75F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_SHOP_OFFER_HPP
