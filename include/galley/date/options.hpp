// galley/date/options.hpp: what a caller may ask of the recognisers of dates.
#ifndef GALLEY_DATE_OPTIONS_HPP
#define GALLEY_DATE_OPTIONS_HPP

#include <galley/config.hpp>
#include <galley/date/parts.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::date {

/// Years a written, numeric or CJK date may have. ISO dates (YYYY-MM-DD) may have any year that ISO
/// 8601 allows without agreement, 1583 to 9999, since nobody writes anything else so.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2100;

struct options {
    order prefer = order::day_first; // how to read 5/6/2020 and 5-6-2020; day_first or month_first
    bool month_year = false;         // accept "May 2022", "2022-05", "2022年5月"
    bool month_day = false;          // accept "Aug. 30", "4 янв", "8月30日": no year in the text
    bool compact = false;            // accept 20220831
    std::string_view language = {};  // ISO 639-1; decides spellings that are two months ("lipanj"),
                                     // and 24.03.02 (ja, ko, zh: the year first)

    friend constexpr bool operator==(const options&, const options&) noexcept = default;
};

/// Everything but compact dates: for places where a date is expected.
[[nodiscard]] constexpr options any_precision(order prefer = order::day_first) noexcept {
    options o;
    o.prefer = prefer;
    o.month_year = true;
    o.month_day = true;
    return o;
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_OPTIONS_HPP
