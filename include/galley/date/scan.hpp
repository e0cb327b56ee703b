// galley/date/scan.hpp: reading numbers and small marks, the steps every recogniser is made of.
// All of them look at a bounded number of bytes, so whoever calls them a bounded number of times
// per digit group stays linear whatever the input.
#ifndef GALLEY_DATE_SCAN_HPP
#define GALLEY_DATE_SCAN_HPP

#include <galley/date/options.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::date::detail {

/// A group of decimal digits of any script. `digits` counts up to 9, which stands for "too many".
struct number {
    int value = 0;
    int digits = 0;
    std::size_t end = 0;
    bool thai = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return digits != 0; }
};

[[nodiscard]] constexpr char byte_at(std::string_view s, std::size_t pos) noexcept {
    return pos < s.size() ? s[pos] : '\0';
}

/// The code point at `pos`, 0 at the end of the text, U+FFFD for bad bytes.
[[nodiscard]] constexpr char32_t code_at(std::string_view s, std::size_t pos) noexcept {
    return pos < s.size() ? text::decode(s, pos).value : 0;
}

[[nodiscard]] constexpr char32_t code_before(std::string_view s, std::size_t pos) noexcept {
    return pos > 0 && pos <= s.size() ? text::decode_before(s, pos).value : 0;
}

[[nodiscard]] constexpr bool is_digit_at(std::string_view s, std::size_t pos) noexcept {
    return pos < s.size() && text::digit_value(code_at(s, pos)) >= 0;
}

[[nodiscard]] constexpr number read_number(std::string_view s, std::size_t pos) noexcept {
    number n;
    n.end = pos;
    for (; n.end < s.size() && n.digits < 9; ++n.digits) {
        if (text::is_digit(s[n.end])) {
            n.value = n.value * 10 + (s[n.end++] - '0');
            continue;
        }
        if (text::is_ascii(s[n.end])) break;
        const text::code_point c = text::decode(s, n.end);
        const int digit = text::digit_value(c.value);
        if (digit < 0) break;
        n.thai = n.thai || (c.value >= 0x0E50 && c.value <= 0x0E59);
        n.value = n.value * 10 + digit;
        n.end += c.size;
    }
    return n;
}

/// May a word begin with this byte, which may be part of a letter above ASCII?
[[nodiscard]] constexpr bool may_begin_word(char b) noexcept {
    return !text::is_ascii(b) || text::is_letter(b);
}

[[nodiscard]] constexpr bool is_line_end(char32_t c) noexcept {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Behind at most `most` blanks that are no line break.
[[nodiscard]] constexpr std::size_t skip_blanks(std::string_view s, std::size_t pos,
                                                int most = 8) noexcept {
    for (; pos < s.size() && most > 0; --most) {
        if (s[pos] == ' ') {
            ++pos;
            continue;
        }
        if (s[pos] > ' ' && text::is_ascii(s[pos])) break;
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !text::is_blank(c.value) || is_line_end(c.value)) break;
        pos += c.size;
    }
    return pos;
}

/// Before at most `most` blanks that are no line break, not below `lower`.
[[nodiscard]] constexpr std::size_t skip_blanks_back(std::string_view s, std::size_t lower,
                                                     std::size_t pos, int most = 8) noexcept {
    for (; pos > lower && most > 0; --most) {
        const char before = s[pos - 1];
        if (before == ' ') {
            --pos;
            continue;
        }
        if (before > ' ' && text::is_ascii(before)) break;
        const text::code_point c = text::decode_before(s, pos);
        if (!c.valid || !text::is_blank(c.value) || is_line_end(c.value)) break;
        pos -= c.size;
    }
    return pos;
}

/// The separator at `pos` as ASCII: '-', '/', '.', ':' in ASCII or fullwidth, or '\0'. `size`
/// receives its bytes.
[[nodiscard]] constexpr char separator_at(std::string_view s, std::size_t pos,
                                          std::size_t& size) noexcept {
    size = 0;
    if (pos >= s.size()) return '\0';
    const text::code_point c = text::decode(s, pos);
    size = c.size;
    switch (c.value) {
        case '-':
        case 0x2010:
        case 0x2011:
        case 0xFF0D: return '-';
        case '/':
        case 0xFF0F: return '/';
        case '.':
        case 0xFF0E: return '.';
        case ':':
        case 0x2236:
        case 0xFF1A: return ':';
        default: size = 0; return '\0';
    }
}

[[nodiscard]] constexpr bool is_common_year(int year) noexcept {
    return year >= first_year && year <= last_year;
}

/// Two digits as POSIX strptime reads them: 69-99 are 1969-1999, 00-68 are 2000-2068.
[[nodiscard]] constexpr int century(int two_digits) noexcept {
    return two_digits < 69 ? 2000 + two_digits : 1900 + two_digits;
}

/// Cuts the last two of four digits off `n`, the hour that is glued to a day or a year of two; only
/// ASCII digits come off.
constexpr void cut_glued_hour(std::string_view s, number& n) noexcept {
    if (n.digits != 4 || !text::is_digit(s[n.end - 1]) || !text::is_digit(s[n.end - 2])) return;
    n.value /= 100;
    n.digits = 2;
    n.end -= 2;
}

/// The four digits of a year at `pos` to which digits of the next pieces are glued, no more than
/// `most` ("20 janvier 202020 janvier 2020", "May 21, 20244 min read"), or 0. ASCII digits only.
[[nodiscard]] constexpr int glued_year(std::string_view s, std::size_t pos, int most) noexcept {
    constexpr int own = 4;
    const number all = read_number(s, pos);
    if (all.digits <= own || all.digits > own + most ||
        all.end - pos != static_cast<std::size_t>(all.digits) || is_digit_at(s, all.end))
        return 0;
    const int year = read_number(s.substr(0, pos + 4), pos).value;
    return year >= 1990 && is_common_year(year) ? year : 0;
}

[[nodiscard]] constexpr parts make_day(int year, int month, int day,
                                       order read_as = order::fixed) noexcept {
    parts p;
    p.year = static_cast<std::int16_t>(year);
    p.month = static_cast<std::uint8_t>(month);
    p.day = static_cast<std::uint8_t>(day);
    p.known = precision::day;
    p.read_as = read_as;
    return p;
}

[[nodiscard]] constexpr parts make_month(int year, int month) noexcept {
    parts p;
    p.year = static_cast<std::int16_t>(year);
    p.month = static_cast<std::uint8_t>(month);
    p.known = precision::month;
    return p;
}

} // namespace galley::inline GALLEY_LEVEL::date::detail

#endif // GALLEY_DATE_SCAN_HPP
