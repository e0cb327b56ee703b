// galley/lexicon/dates/solar_months.hpp: the months of the solar Hijri calendar, as Persian and
// Dari pages write them. Data only. Source: CLDR 44, calendar "persian", with Arabic letters for
// the Persian ones beside it and the names of Afghanistan.
#ifndef GALLEY_LEXICON_DATES_SOLAR_MONTHS_HPP
#define GALLEY_LEXICON_DATES_SOLAR_MONTHS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct solar_month {
    const char* phrase; // folded
    std::uint8_t month;
};

namespace detail {

// clang-format off
inline constexpr solar_month solar_month_list[] = {
    {"فروردین", 1}, {"فروردين", 1}, {"حمل", 1}, {"اردیبهشت", 2}, {"ارديبهشت", 2}, {"ثور", 2},
    {"خرداد", 3}, {"جوزا", 3}, {"تیر", 4}, {"تير", 4}, {"سرطان", 4}, {"مرداد", 5}, {"اسد", 5},
    {"شهریور", 6}, {"شهريور", 6}, {"سنبله", 6}, {"مهر", 7}, {"میزان", 7}, {"ميزان", 7},
    {"آبان", 8}, {"عقرب", 8}, {"آذر", 9}, {"قوس", 9}, {"دی", 10}, {"دي", 10}, {"جدی", 10},
    {"بهمن", 11}, {"دلو", 11}, {"اسفند", 12}, {"حوت", 12},
};
// clang-format on

} // namespace detail

inline constexpr auto solar_months = make_phrase_set(detail::solar_month_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_SOLAR_MONTHS_HPP
