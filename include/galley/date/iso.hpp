// galley/date/iso.hpp: dates with the year first and numbers only.
//   YYYY-MM[-DD]   YYYY-MM-DD(T| )hh:mm[:ss[.fff]][Z|±hh:mm]   YYYY-M-D   YYYY/M/D   YYYY.M.D
//   YYYYMMDD
// The standard is ISO 8601-1:2019; the looser forms are how Chinese, Japanese and Korean pages
// write.
#ifndef GALLEY_DATE_ISO_HPP
#define GALLEY_DATE_ISO_HPP

#include <galley/date/clock.hpp>
#include <galley/date/scan.hpp>
#include <galley/date/zone.hpp>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

/// YYYY-MM-DD and YYYY-MM may have any ISO year; everything else only a common one.
[[nodiscard]] constexpr bool is_iso_year(int year) noexcept { return year >= 1583; }

/// "Thh:mm..." behind an ISO date: the clock without blanks and its zone, glued.
constexpr void read_iso_time(std::string_view s, match& m, std::size_t pos) noexcept {
    const std::size_t begin = pos + m.size;
    const char t = byte_at(s, begin);
    if (t != 'T' && t != 't') return;
    const number h = read_number(s, begin + 1);
    if (h.digits != 2 || byte_at(s, h.end) != ':') return;
    const match clock = clock_at(s, begin + 1, clock_place::labelled);
    if (!clock) return;
    m.value.hour = clock.value.hour;
    m.value.minute = clock.value.minute;
    m.value.second = clock.value.second;
    m.value.known = clock.value.known;
    m.size += 1 + clock.size;
    const zone_match zone = zone_at(s, pos + m.size);
    if (!zone || zone.kind != lexicon::zone_kind::fixed) return;
    m.value.has_zone = true;
    m.value.zone_minutes = static_cast<std::int16_t>(zone.minutes);
    m.size += zone.size;
}

/// 20220831, alone.
[[nodiscard]] constexpr match compact_at(const number& n, std::size_t pos) noexcept {
    const int year = n.value / 10000;
    const int month = n.value / 100 % 100;
    const int day = n.value % 100;
    if (!is_common_year(year) || !is_date(year, month, day)) return {};
    return {make_day(year, month, day), n.end - pos};
}

/// What stands behind "YYYY-MM" or "YYYY-M": nothing that would make it part of something longer.
[[nodiscard]] constexpr bool ends_month(std::string_view s, std::size_t end) noexcept {
    std::size_t size = 0;
    const char c = separator_at(s, end, size);
    return !(c != '\0' && is_digit_at(s, end + size)) && !is_digit_at(s, end);
}

/// The blanks that some put behind the dots ("2024. 5. 22.").
[[nodiscard]] constexpr std::size_t skip_separator(std::string_view s, std::size_t pos, char want,
                                                   bool blanks) noexcept {
    const std::size_t at = blanks ? skip_blanks(s, pos, 1) : pos;
    std::size_t size = 0;
    if (separator_at(s, at, size) != want) return 0;
    return blanks ? skip_blanks(s, at + size, 2) : at + size;
}

/// iso_at, of the number `y` that stands at `pos`.
[[nodiscard]] constexpr match iso_from(const number& y, std::string_view s, std::size_t pos,
                                       const options& opt) noexcept {
    if (y.digits == 8 && opt.compact) return compact_at(y, pos);
    if (y.digits != 4) return {};
    std::size_t size = 0;
    const std::size_t mark = skip_blanks(s, y.end, 1);
    const char sep = separator_at(s, mark, size);
    if (sep != '-' && sep != '/' && sep != '.') return {};
    const bool blanks = sep != '-' || mark != y.end;
    const std::size_t second = skip_separator(s, y.end, sep, blanks);
    const number m = read_number(s, second);
    if (m.digits == 0 || m.digits > 2 || m.value < 1 || m.value > 12) return {};
    const bool iso = sep == '-' && !blanks && m.digits == 2;
    const std::size_t third = skip_separator(s, m.end, sep, blanks);
    number d = third != 0 ? read_number(s, third) : number{};
    if (d.digits == 0) {
        const bool wanted = opt.month_year && iso && is_iso_year(y.value);
        if (!wanted || !ends_month(s, m.end)) return {};
        return {make_month(y.value, m.value), m.end - pos};
    }
    if (byte_at(s, d.end) == ':') cut_glued_hour(s, d); // "2012-01-1710:36:43"
    const bool year_fits = iso && d.digits == 2 ? is_iso_year(y.value) : is_common_year(y.value);
    if (d.digits > 2 || !year_fits || !is_date(y.value, m.value, d.value)) return {};
    std::size_t more = 0;
    if (separator_at(s, d.end, more) == sep) {
        if (is_digit_at(s, d.end + more)) return {};
        if (sep == '/') return {}; // a path
        if (sep == '.') d.end += more;
    }
    match out{make_day(y.value, m.value, d.value), d.end - pos};
    read_iso_time(s, out, pos);
    return out;
}

} // namespace detail

/// The year-first numeric date that begins at `pos`, with its T-time. Months alone
/// (`options::month_year`) only with '-' and two digits, which may also be a span of years
/// ("2010-12"): ask for them only where a date is expected. `fixed` order, never ambiguous.
[[nodiscard]] constexpr match iso_at(std::string_view s, std::size_t pos,
                                     const options& opt = {}) noexcept {
    return detail::iso_from(detail::read_number(s, pos), s, pos, opt);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_ISO_HPP
