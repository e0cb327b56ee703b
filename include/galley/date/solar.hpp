// galley/date/solar.hpp: dates of the solar Hijri calendar, as Iran and Afghanistan write them.
//   D Month [,] YYYY     24 اردیبهشت 1403        YYYY/MM/DD     ۱۴۰۳/۰۲/۲۴
// They come out as the Gregorian day they mean. Years are those of which newspapers tell; no other
// calendar that dates are written in has got there.
#ifndef GALLEY_DATE_SOLAR_HPP
#define GALLEY_DATE_SOLAR_HPP

#include <galley/date/calendar.hpp>
#include <galley/date/scan.hpp>
#include <galley/lexicon/dates/solar_months.hpp>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

inline constexpr int first_solar_year = 1300;
inline constexpr int last_solar_year = 1479;

/// The leap years before `year`: eight in each cycle of 33 years, which holds from 1206 to 1498.
[[nodiscard]] constexpr int solar_leaps_before(int year) noexcept {
    constexpr int cycle = 33;
    int leaps = (year - 1) / cycle * 8;
    for (const int leap : {1, 5, 9, 13, 17, 22, 26, 30})
        leaps += (year - 1) % cycle >= leap ? 1 : 0;
    return leaps;
}

/// Days from the first one of year 1 to the first one of `year`.
[[nodiscard]] constexpr int solar_days_before(int year) noexcept {
    return (year - 1) * 365 + solar_leaps_before(year);
}

/// The Gregorian day of a solar one; precision none for what is no day.
[[nodiscard]] constexpr parts from_solar(int year, int month, int day) noexcept {
    constexpr int anchor = 1400; // its first day was 21 March 2021
    if (year < first_solar_year || year > last_solar_year || month < 1 || month > 12) return {};
    const bool leap = solar_leaps_before(year + 1) != solar_leaps_before(year);
    const int last = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
    if (day < 1 || day > last) return {};
    const int of_year = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return from_days(to_days(2021, 3, 21) + solar_days_before(year) - solar_days_before(anchor) +
                     of_year + day - 1);
}

/// "24 اردیبهشت 1403", of the day `d` at `pos`.
[[nodiscard]] constexpr match solar_day_first(const number& d, std::string_view s,
                                              std::size_t pos) noexcept {
    const std::size_t at = skip_blanks(s, d.end, 2);
    const lexicon::phrase_match month = lexicon::solar_months.match(s, at);
    if (!month) return {};
    std::size_t behind = skip_blanks(s, at + month.size, 2);
    if (const char32_t c = code_at(s, behind); c == ',' || c == 0x060C)
        behind = skip_blanks(s, behind + text::decode(s, behind).size, 2);
    const number y = read_number(s, behind);
    if (y.digits != 4) return {};
    const parts p = from_solar(y.value, lexicon::solar_months[month.index].month, d.value);
    return p.day != 0 ? match{p, y.end - pos} : match{};
}

/// "1403/02/24", "۱۴۰۳-۰۲-۲۴", of the year `y` at `pos`. In ASCII digits, which tell of the Middle
/// Ages too, only with slashes and only of late.
[[nodiscard]] constexpr match solar_year_first(const number& y, std::string_view s,
                                               std::size_t pos) noexcept {
    constexpr int late = 1380; // 2001
    constexpr int soon = 1429;
    const char mark = byte_at(s, y.end);
    if (mark != '/' && mark != '-') return {};
    if (text::is_ascii(s[pos]) && (mark != '/' || y.value < late || y.value > soon)) return {};
    const number m = read_number(s, y.end + 1);
    if (m.digits == 0 || m.digits > 2 || byte_at(s, m.end) != mark) return {};
    const number d = read_number(s, m.end + 1);
    if (d.digits != m.digits && d.digits != 2) return {};
    const char next = byte_at(s, d.end);
    if (next == mark || text::is_letter(next)) return {};
    const parts p = from_solar(y.value, m.value, d.value);
    return p.day != 0 ? match{p, d.end - pos} : match{};
}

/// The solar date that begins with the number `n` at `pos`.
[[nodiscard]] constexpr match solar_from(const number& n, std::string_view s,
                                         std::size_t pos) noexcept {
    if (n.digits == 4 && n.value >= first_solar_year && n.value <= last_solar_year)
        return solar_year_first(n, s, pos);
    return n.digits <= 2 ? solar_day_first(n, s, pos) : match{};
}

} // namespace detail

/// The solar Hijri date that begins at `pos`, as the Gregorian day it means. Allocates nothing.
[[nodiscard]] constexpr match solar_at(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const detail::number n = detail::read_number(s, pos);
    return n ? detail::solar_from(n, s, pos) : match{};
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_SOLAR_HPP
