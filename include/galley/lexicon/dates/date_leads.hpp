// galley/lexicon/dates/date_leads.hpp: may a date or time begin with this word? Asked before the
// lists of months, weekdays and halves of the day are, which most words are none of.
#ifndef GALLEY_LEXICON_DATES_DATE_LEADS_HPP
#define GALLEY_LEXICON_DATES_DATE_LEADS_HPP

#include <galley/lexicon/dates/date_labels.hpp>
#include <galley/lexicon/dates/months.hpp>
#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/lexicon/detail/first_bytes.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// May the word at `pos`, which is inside `s`, be a month, a weekday or a half of the day? Never
/// says no where it is one; always yes where one of its first four bytes is not ASCII.
[[nodiscard]] constexpr bool may_lead_date(std::string_view s, std::size_t pos) noexcept {
    const auto b = detail::first_bytes::at(s, pos);
    return may_name_month(b) || weekdays.may_begin(b) || day_halves.may_begin(b);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_DATE_LEADS_HPP
