// galley/date/zone.hpp: the time zone behind a clock time.
#ifndef GALLEY_DATE_ZONE_HPP
#define GALLEY_DATE_ZONE_HPP

#include <galley/date/scan.hpp>
#include <galley/lexicon/dates/zones.hpp>

namespace galley::inline GALLEY_LEVEL::date {

/// A zone in the text. Where `kind` is `fixed`, `minutes` is the offset; for the others the date
/// decides (offset_on).
struct zone_match {
    int minutes = 0;
    lexicon::zone_kind kind = lexicon::zone_kind::fixed;
    std::size_t size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size != 0; }
};

namespace detail {

/// Day of the week of a Gregorian day, 0 for Sunday (Sakamoto's method).
[[nodiscard]] constexpr int weekday_of(int year, int month, int day) noexcept {
    constexpr int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (month < 3) --year;
    return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7;
}

/// The day of the month on which the n-th Sunday falls; n = 5 for the last.
[[nodiscard]] constexpr int sunday(int year, int month, int n) noexcept {
    const int first = 1 + (7 - weekday_of(year, month, 1)) % 7;
    const int day = first + 7 * (n - 1);
    return day > days_in(year, month) ? day - 7 : day;
}

[[nodiscard]] constexpr bool in_between(const parts& p, int from_month, int from_day, int to_month,
                                        int to_day) noexcept {
    const int at = p.month * 100 + p.day;
    return at >= from_month * 100 + from_day && at < to_month * 100 + to_day;
}

/// "+08:00", "+0800", "+8", "-4", "+5:30" at `pos`; the sign must be there.
[[nodiscard]] constexpr zone_match numeric_zone(std::string_view s, std::size_t pos,
                                                bool short_form) noexcept {
    const char32_t sign = code_at(s, pos);
    const bool minus = sign == '-' || sign == 0x2212 || sign == 0x2013;
    if (sign != '+' && sign != 0xFF0B && !minus) return {};
    const std::size_t begin = pos;
    pos += text::decode(s, pos).size;
    const number a = read_number(s, pos);
    if (!a || a.digits > 4 || a.digits == 3) return {};
    int hours = a.value;
    int minutes = 0;
    std::size_t end = a.end;
    if (a.digits == 4) {
        hours = a.value / 100;
        minutes = a.value % 100;
    } else if (byte_at(s, end) == ':') {
        const number b = read_number(s, end + 1);
        if (b.digits == 2) {
            minutes = b.value;
            end = b.end;
        } else if (!short_form) {
            return {};
        }
    } else if (!short_form) {
        return {};
    }
    if (hours > 14 || minutes > 59) return {};
    const int total = hours * 60 + minutes;
    return {minus ? -total : total, lexicon::zone_kind::fixed, end - begin};
}

/// Abbreviations are words in other cases ("et", "ist", "est"): all capitals only.
[[nodiscard]] constexpr bool is_capitals(std::string_view s) noexcept {
    for (const char c : s)
        if (text::is_lower(c)) return false;
    return true;
}

[[nodiscard]] constexpr zone_match named_zone(std::string_view s, std::size_t pos) noexcept {
    const lexicon::phrase_match m = lexicon::zones.match_glued(s, pos);
    if (!m) return {};
    const lexicon::zone_name& name = lexicon::zones[m.index];
    const std::string_view spelled = s.substr(pos, m.size);
    const std::size_t end = pos + m.size;
    if (std::string_view(name.phrase).size() <= 5 && !is_capitals(spelled)) return {};
    if (text::is_lower(spelled.front())) return {};
    // "GMTBy A": a capital with a small letter behind it begins the next word.
    const bool next_word = text::is_upper(byte_at(s, end)) && text::is_lower(byte_at(s, end + 1));
    const bool word_goes_on =
        text::is_letter(byte_at(s, end)) && text::is_letter(s[end - 1]) && !next_word;
    if (word_goes_on) return {};
    zone_match out{name.minutes, name.kind, m.size};
    if (std::string_view(name.phrase) == "gmt" || std::string_view(name.phrase) == "utc") {
        const zone_match more = numeric_zone(s, skip_blanks(s, end, 1), true);
        if (more && (is_digit_at(s, end + 1) || byte_at(s, end) == ' '))
            return {more.minutes, lexicon::zone_kind::fixed,
                    skip_blanks(s, end, 1) + more.size - pos};
    }
    return out;
}

} // namespace detail

/// The zone that begins at `pos`: "Z", "GMT", "UTC+8", "МСК", "+08:00", "+0800". Abbreviations
/// count in capitals only. Allocates nothing.
[[nodiscard]] constexpr zone_match zone_at(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    if (s[pos] == 'Z' && !text::is_word_byte(detail::byte_at(s, pos + 1)))
        return {0, lexicon::zone_kind::fixed, 1};
    if (const zone_match m = detail::numeric_zone(s, pos, false)) return m;
    return detail::named_zone(s, pos);
}

/// Does `zone` give an offset on the day of `p`? Zones that keep summer time need the whole date
/// and a year for which today's rules hold (United States from 2007, European Union from 1996).
[[nodiscard]] constexpr bool has_offset_on(const zone_match& zone, const parts& p) noexcept {
    using lexicon::zone_kind;
    if (zone.kind == zone_kind::fixed) return true;
    if (zone.kind == zone_kind::ambiguous || p.month == 0 || p.day == 0) return false;
    return p.year >= (zone.kind == zone_kind::us_daylight ? 2007 : 1996);
}

/// The offset in minutes east of UTC; has_offset_on must hold. The hours of the day of the change
/// itself count as after it.
[[nodiscard]] constexpr int offset_on(const zone_match& zone, const parts& p) noexcept {
    using detail::in_between;
    using detail::sunday;
    using lexicon::zone_kind;
    const int y = p.year;
    bool summer = false;
    if (zone.kind == zone_kind::us_daylight)
        summer = in_between(p, 3, sunday(y, 3, 2), 11, sunday(y, 11, 1));
    else if (zone.kind == zone_kind::eu_daylight)
        summer = in_between(p, 3, sunday(y, 3, 5), 10, sunday(y, 10, 5));
    return zone.minutes + (summer ? 60 : 0);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_ZONE_HPP
