// galley/date/calendar.hpp: counting days of the Gregorian calendar, and filling in what a caller's
// reference date decides.
// Nothing here looks at a clock: the reference is always given.
#ifndef GALLEY_DATE_CALENDAR_HPP
#define GALLEY_DATE_CALENDAR_HPP

#include <galley/config.hpp>
#include <galley/date/parts.hpp>

namespace galley::inline GALLEY_LEVEL::date {

/// Days since 1970-01-01. Assumes a valid date. (Howard Hinnant, "chrono-compatible low-level date
/// algorithms".)
[[nodiscard]] constexpr int to_days(int year, int month, int day) noexcept {
    const int y = month <= 2 ? year - 1 : year;
    const int cycle = (y >= 0 ? y : y - 399) / 400;
    const int of_cycle = y - cycle * 400;
    const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return cycle * 146097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719468;
}

/// The date that is `days` after 1970-01-01, with precision day.
[[nodiscard]] constexpr parts from_days(int days) noexcept {
    const int z = days + 719468;
    const int cycle = (z >= 0 ? z : z - 146096) / 146097;
    const int of_cycle = z - cycle * 146097;
    const int year = (of_cycle - of_cycle / 1460 + of_cycle / 36524 - of_cycle / 146096) / 365;
    const int of_year = of_cycle - (365 * year + year / 4 - year / 100);
    const int shifted = (5 * of_year + 2) / 153;
    const int month = shifted + (shifted < 10 ? 3 : -9);
    parts p;
    p.year = static_cast<std::int16_t>(year + cycle * 400 + (month <= 2 ? 1 : 0));
    p.month = static_cast<std::uint8_t>(month);
    p.day = static_cast<std::uint8_t>(of_year - (153 * shifted + 2) / 5 + 1);
    p.known = precision::day;
    return p;
}

/// A day without a year, as datelines have it, put into the year of `reference`, or the year before
/// where it would fall after the reference. 29 February goes back to the last leap year. `day`
/// comes back as it is when it has a year or no month, or the reference has no year.
[[nodiscard]] constexpr parts resolve_year(parts day, const parts& reference) noexcept {
    if (day.has_year() || day.month == 0 || !reference.has_year()) return day;
    const bool known_day = reference.known >= precision::day && day.day != 0;
    const int at = day.month * 32 + (known_day ? day.day : 0);
    const int limit = reference.month * 32 + (known_day ? reference.day : 0);
    const bool after = reference.known >= precision::month && at > limit;
    int year = reference.year - (after ? 1 : 0);
    if (day.day != 0)
        while (year > 8 && !is_date(year, day.month, day.day)) --year;
    day.year = static_cast<std::int16_t>(year);
    return day;
}

/// A day of the month alone ("14日") put into the month of `reference`, or the month before where
/// it would fall after the reference. As it is when it has a month, or the reference lacks its day.
[[nodiscard]] constexpr parts resolve_month(parts day, const parts& reference) noexcept {
    if (day.month != 0 || day.day == 0) return day;
    if (reference.known < precision::day || !reference.has_year()) return day;
    int year = reference.year;
    int month = reference.month;
    const auto back = [&] {
        year -= month == 1 ? 1 : 0;
        month = month == 1 ? 12 : month - 1;
    };
    if (day.day > reference.day) back();
    if (!is_date(year, month, day.day)) back(); // no two months in a row have 30 days or fewer
    day.year = static_cast<std::int16_t>(year);
    day.month = static_cast<std::uint8_t>(month);
    return day;
}

/// The other reading of an ambiguous numeric date: day and month changed over. Anything else comes
/// back as it is.
[[nodiscard]] constexpr parts other_reading(parts p) noexcept {
    if (!p.ambiguous) return p;
    const std::uint8_t day = p.day;
    p.day = p.month;
    p.month = day;
    p.read_as = p.read_as == order::day_first ? order::month_first : order::day_first;
    return p;
}

/// Of the two readings of an ambiguous date the one nearer to `reference`, which must have a day;
/// it stays marked ambiguous. A draw keeps the reading.
[[nodiscard]] constexpr parts nearer_reading(const parts& p, const parts& reference) noexcept {
    if (!p.ambiguous || reference.known < precision::day || !reference.has_year()) return p;
    const auto distance = [&](const parts& q) {
        const int d = to_days(q.year, q.month, q.day) -
                      to_days(reference.year, reference.month, reference.day);
        return d < 0 ? -d : d;
    };
    const parts other = other_reading(p);
    return distance(other) < distance(p) ? other : p;
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_CALENDAR_HPP
