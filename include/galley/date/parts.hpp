// galley/date/parts.hpp: a date or time as far as a text gave it.
// No default is ever filled in: what was not written is absent, and the precision says how far the
// value goes.
#ifndef GALLEY_DATE_PARTS_HPP
#define GALLEY_DATE_PARTS_HPP

#include <galley/config.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::date {

/// How far a value goes. `none` is no date at all; a day without a year has precision `day` and
/// `year == 0`.
enum class precision : std::uint8_t { none, year, month, day, minute, second };

/// Which order a date was read in, and `fixed` where no other order is possible (ISO, a written
/// month).
enum class order : std::uint8_t { fixed, day_first, month_first, year_first };

/// Why a numeric date was read in its order; `none` for a date that is not numeric.
enum class order_reason : std::uint8_t {
    none,
    only_reading, // 31/8/2022: the other order gives no date; dots are day first everywhere
    other_dates,  // 5/6/2022 beside 31/8/2022: the text's other numeric dates say so
    twelve_hours, // 5/6/2022 3:20 PM: who writes hours so writes the month first
    preference    // nothing in the text decides: the caller's choice (options::numeric_dates)
};

/// The public names, as the writers print them.
[[nodiscard]] constexpr std::string_view name(order o) noexcept {
    constexpr std::string_view names[] = {"fixed", "day_first", "month_first", "year_first"};
    return names[static_cast<std::size_t>(o)];
}
[[nodiscard]] constexpr std::string_view name(order_reason r) noexcept {
    constexpr std::string_view names[] = {"none", "only_reading", "other_dates", "twelve_hours",
                                          "preference"};
    return names[static_cast<std::size_t>(r)];
}

/// Year 1-9999 or 0 when the text gave none; month 1-12, day 1-31 of the proleptic Gregorian
/// calendar.
struct parts {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    precision known = precision::none;
    order read_as = order::fixed;
    bool ambiguous =
        false; // numeric, and the other order would be a date too: swap month and day for it
    bool has_zone = false;         // the text named one
    std::int16_t zone_minutes = 0; // east of UTC, where has_zone

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return known != precision::none;
    }
    [[nodiscard]] constexpr bool has_year() const noexcept { return year != 0; }
    [[nodiscard]] constexpr bool has_time() const noexcept { return known >= precision::minute; }
    friend constexpr bool operator==(const parts&, const parts&) noexcept = default;
};

[[nodiscard]] constexpr bool is_leap(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days in a month; a year of 0 (not given) allows 29 February.
[[nodiscard]] constexpr int days_in(int year, int month) noexcept {
    constexpr std::uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    return month == 2 && (year == 0 || is_leap(year)) ? 29 : days[month - 1];
}

/// Is it a day of the calendar? The year may be 0 (not given).
[[nodiscard]] constexpr bool is_date(int year, int month, int day) noexcept {
    return year >= 0 && year <= 9999 && day >= 1 && day <= days_in(year, month);
}

/// Only the date: precision at most `day`, no zone.
[[nodiscard]] constexpr parts day_of(parts p) noexcept {
    p.hour = p.minute = p.second = 0;
    p.has_zone = false;
    p.zone_minutes = 0;
    if (p.known > precision::day) p.known = precision::day;
    return p;
}

/// An ISO 8601 text of at most 25 characters at the value's own precision: "2022-05",
/// "2022-08-31T09:20+08:00",
/// "--08-30" without a year; empty for none. Held by value, never allocates.
class iso_text {
public:
    constexpr explicit iso_text(const parts& p) noexcept {
        if (!p) return;
        if (p.has_year()) number(p.year, 4);
        else put('-');
        if (p.known >= precision::month) {
            put('-');
            number(p.month, 2);
        }
        if (p.known >= precision::day) {
            put('-');
            number(p.day, 2);
        }
        if (p.known >= precision::minute) {
            put('T');
            number(p.hour, 2);
            put(':');
            number(p.minute, 2);
        }
        if (p.known >= precision::second) {
            put(':');
            number(p.second, 2);
        }
        if (p.has_time() && p.has_zone) zone(p.zone_minutes);
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return view(); }

private:
    constexpr void put(char c) noexcept { text_[size_++] = c; }
    constexpr void number(int value, int digits) noexcept {
        for (int i = digits, div = digits == 4 ? 1000 : 10; i > 0; --i, div /= 10)
            put(static_cast<char>('0' + value / div % 10));
    }
    constexpr void zone(int minutes) noexcept {
        if (minutes == 0) return put('Z');
        put(minutes < 0 ? '-' : '+');
        const int m = minutes < 0 ? -minutes : minutes;
        number(m / 60, 2);
        put(':');
        number(m % 60, 2);
    }

    char text_[32] = {};
    std::size_t size_ = 0;
};

/// Prints the ISO text; nothing for no date.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const parts& p) {
    return out << iso_text(p).view();
}

/// The day as another calendar's: `date::to<std::chrono::year_month_day>(p)`. Not `ok()` where the
/// year, the month or the day is not known. A template, so that <chrono> is included by those alone
/// who want it.
template <class YearMonthDay>
[[nodiscard]] constexpr YearMonthDay to(const parts& p) noexcept {
    using year_type = decltype(YearMonthDay().year());
    using month_type = decltype(YearMonthDay().month());
    using day_type = decltype(YearMonthDay().day());
    const unsigned month = p.has_year() ? p.month : 0U;
    return YearMonthDay(year_type(p.year), month_type(month), day_type(unsigned{p.day}));
}

/// What a recogniser found at the position it was asked about: the value and how many bytes it
/// took.
struct match {
    parts value;
    std::size_t size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size != 0; }
};

/// What a search found: where in the text it stands.
struct found {
    parts value;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != begin; }
};

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_PARTS_HPP
