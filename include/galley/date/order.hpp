// galley/date/order.hpp: which order the numeric dates of a whole document are written in.
// A date that can be read in one order only tells about all the others.
#ifndef GALLEY_DATE_ORDER_HPP
#define GALLEY_DATE_ORDER_HPP

#include <galley/date/find.hpp>

namespace galley::inline GALLEY_LEVEL::date {

/// How many numeric dates with slashes or hyphens can be read in one order only. Dots are not
/// counted: they are day first everywhere.
struct order_votes {
    std::uint32_t day_first = 0;
    std::uint32_t month_first = 0;
    std::uint32_t ambiguous = 0;
};

/// Counts over the whole of `text`. Linear, allocates nothing.
[[nodiscard]] constexpr order_votes count_orders(std::string_view text) noexcept {
    order_votes votes;
    std::size_t pos = 0;
    while ((pos = detail::next_digit(text, pos)) < text.size()) {
        const detail::number n = detail::read_number(text, pos);
        const char sep = detail::byte_at(text, n.end);
        const match m = (sep == '/' || sep == '-') && detail::may_begin(text, 0, pos)
                            ? numeric_at(text, pos)
                            : match{};
        if (!m) {
            pos = detail::skip_digits(text, pos);
            continue;
        }
        const bool tells = m.value.day != m.value.month;
        if (m.value.ambiguous) ++votes.ambiguous;
        else if (tells && m.value.read_as == order::day_first) ++votes.day_first;
        else if (tells) ++votes.month_first;
        pos += m.size;
    }
    return votes;
}

/// The order `votes` agree on: three of four must. `otherwise` where they do not or where there are
/// none.
[[nodiscard]] constexpr order decide(const order_votes& votes, order otherwise) noexcept {
    const std::uint32_t all = votes.day_first + votes.month_first;
    if (all == 0) return otherwise;
    if (votes.day_first >= all - all / 4) return order::day_first;
    if (votes.month_first >= all - all / 4) return order::month_first;
    return otherwise;
}

/// The order of the numeric dates of `text`, or `otherwise`.
[[nodiscard]] constexpr order numeric_order(std::string_view text,
                                            order otherwise = order::day_first) noexcept {
    return decide(count_orders(text), otherwise);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_ORDER_HPP
