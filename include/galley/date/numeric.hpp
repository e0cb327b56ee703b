// galley/date/numeric.hpp: D.M.YYYY, D/M/YYYY, M/D/YYYY, D-M-YYYY and their two-digit years.
// Where only one order gives a date that order is taken; where both do, dots are day first (every
// CLDR locale that writes dots does), slashes and hyphens follow the caller's preference and are
// marked ambiguous. Where the language is known to begin with the year, YY.MM.DD is read so.
#ifndef GALLEY_DATE_NUMERIC_HPP
#define GALLEY_DATE_NUMERIC_HPP

#include <galley/date/iso.hpp>
#include <galley/date/join.hpp>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

/// "Von Jane Roe, 8.5.20": does a comma or bar part the number at `pos` from what is before it, and
/// does the line end at `end`?
[[nodiscard]] constexpr bool ends_list(std::string_view s, std::size_t pos,
                                       std::size_t end) noexcept {
    if (pos < 2 || s[pos - 1] != ' ' || (s[pos - 2] != ',' && s[pos - 2] != '|')) return false;
    const char32_t behind = code_at(s, skip_blanks(s, end));
    return behind == 0 || is_line_end(behind);
}

/// The year of a numeric date, or 0: four digits of a common year; two digits with slashes, or
/// with dots where day and month have two digits each, a clock time follows or the date ends a
/// list; with hyphens never ("10-11-12" is a code). "30.09.1908:46" is 19 with the time glued to
/// it; that and a year with the next number glued to it shorten `y`, which stands at `third`.
[[nodiscard]] constexpr int numeric_year(std::string_view s, const number& a, const number& b,
                                         number& y, std::size_t third, char sep) noexcept {
    if (byte_at(s, y.end) == ':' && y.value % 100 < 24 && is_digit_at(s, y.end + 1))
        cut_glued_hour(s, y);
    if (y.digits == 4) return is_common_year(y.value) ? y.value : 0;
    if (const int year = sep == '-' ? 0 : glued_year(s, third, 2); year != 0) {
        y.end = third + 4;
        return year;
    }
    if (y.digits != 2 || sep == '-') return 0;
    const bool padded = a.digits == 2 && b.digits == 2;
    const std::size_t begin = a.end - static_cast<std::size_t>(a.digits);
    if (sep == '.' && !padded && !clock_follows(s, y.end) && !ends_list(s, begin, y.end)) return 0;
    return century(y.value);
}

[[nodiscard]] constexpr parts in_order(int first, int second, int year, char sep,
                                       order prefer) noexcept {
    const bool day_first = is_date(year, second, first);
    const bool month_first = is_date(year, first, second);
    if (!day_first && !month_first) return {};
    const bool both = day_first && month_first && first != second;
    const bool take_month_first =
        month_first && (!day_first || (both && sep != '.' && prefer == order::month_first));
    parts p = take_month_first ? make_day(year, first, second, order::month_first)
                               : make_day(year, second, first, order::day_first);
    p.ambiguous = both && sep != '.';
    return p;
}

/// "24.03.02" of Korean, Chinese and Japanese, whose dates begin with the year.
[[nodiscard]] constexpr parts short_year_first(const number& a, const number& b, const number& y,
                                               char sep, std::string_view language) noexcept {
    const bool east = language == "ko" || language == "zh" || language == "ja";
    if (!east || sep != '.' || a.digits != 2 || b.digits != 2 || y.digits != 2) return {};
    const int year = century(a.value);
    return is_date(year, b.value, y.value) ? make_day(year, b.value, y.value, order::year_first)
                                           : parts{};
}

/// numeric_at, of the number `a` that stands at `pos`.
[[nodiscard]] constexpr match numeric_from(const number& a, std::string_view s, std::size_t pos,
                                           const options& opt) noexcept {
    if (a.digits == 0 || a.digits > 2 || a.value < 1 || a.value > 31) return {};
    std::size_t size = 0;
    const std::size_t mark = skip_blanks(s, a.end, 1);
    const char sep = separator_at(s, mark, size);
    if (sep != '-' && sep != '/' && sep != '.') return {};
    const bool blanks = mark != a.end || sep == '.';
    const std::size_t second = skip_separator(s, a.end, sep, blanks);
    const number b = read_number(s, second);
    if (b.digits == 0 || b.digits > 2 || b.value < 1 || b.value > 31) return {};
    const std::size_t third = skip_separator(s, b.end, sep, blanks);
    if (third == 0) return {};
    number y = read_number(s, third);
    if (const parts p = short_year_first(a, b, y, sep, opt.language)) return {p, y.end - pos};
    const int year = numeric_year(s, a, b, y, third, sep);
    if (year == 0) return {};
    const bool spaced_dots = sep == '.' && third - b.end > 1;
    if (spaced_dots && y.digits != 4) return {};
    std::size_t more = 0;
    if (separator_at(s, y.end, more) == sep && (sep == '/' || is_digit_at(s, y.end + more)))
        return {};
    const parts p = in_order(a.value, b.value, year, sep, opt.prefer);
    if (!p) return {};
    return {p, y.end - pos};
}

} // namespace detail

/// The numeric date that begins at `pos` with its day or month. Versions ("1.2.3"), addresses
/// ("10.0.0.1") and longer groups are none. Allocates nothing.
[[nodiscard]] constexpr match numeric_at(std::string_view s, std::size_t pos,
                                         const options& opt = {}) noexcept {
    return detail::numeric_from(detail::read_number(s, pos), s, pos, opt);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_NUMERIC_HPP
