// galley/lexicon/date_leads.hpp: may a date or time begin with this word? Asked before the lists of
// months, weekdays and halves of the day are, which most words are none of.
#ifndef GALLEY_LEXICON_DATE_LEADS_HPP
#define GALLEY_LEXICON_DATE_LEADS_HPP

#include <galley/lexicon/date_labels.hpp>
#include <galley/lexicon/detail/opening_filter.hpp>
#include <galley/lexicon/months.hpp>
#include <galley/lexicon/weekdays.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

inline constexpr opening_filter date_leads = [] {
    opening_filter f = month_openings;
    f.add_all(weekdays.entries());
    f.add_all(day_halves.entries());
    return f;
}();

} // namespace detail

/// May the word at `pos`, which is inside `s`, be a month, a weekday or a half of the day? Never
/// says no where it is one; always yes where one of its first four bytes is not ASCII.
[[nodiscard]] constexpr bool may_lead_date(std::string_view s, std::size_t pos) noexcept {
    return detail::date_leads.may_begin(s, pos);
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_DATE_LEADS_HPP
