// galley/layout/date_prefix.hpp: the prefix that a dump puts before a text: ` date 2022-09-04 ` or
// ` date 2022-05 `.
#ifndef GALLEY_LAYOUT_DATE_PREFIX_HPP
#define GALLEY_LAYOUT_DATE_PREFIX_HPP

#include <galley/date/parts.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::layout {

/// The prefix's date and the bytes from the begin of "date" to behind its last digit.
struct date_prefix {
    date::parts value;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != 0; }
};

namespace detail {

/// The number written with exactly `digits` ASCII digits at `pos`, or -1.
[[nodiscard]] constexpr int fixed_number(std::string_view s, std::size_t pos,
                                         std::size_t digits) noexcept {
    if (pos + digits > s.size()) return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!text::is_digit(s[pos + i])) return -1;
        value = value * 10 + (s[pos + i] - '0');
    }
    return value;
}

} // namespace detail

/// Reads the prefix at the begin of a text, behind blanks. `date`, one blank, YYYY-MM-DD or
/// YYYY-MM, then a blank or the end. Anything else, a body that begins with the word "date" say, is
/// no prefix.
[[nodiscard]] constexpr date_prefix read_date_prefix(std::string_view whole) noexcept {
    const std::string_view s = text::trim_left(whole);
    if (!s.starts_with("date") || s.size() < 12) return {};
    const text::code_point gap = text::decode(s, 4);
    if (!text::is_blank(gap.value)) return {};
    const std::size_t at = 4 + std::size_t{gap.size};
    const int year = detail::fixed_number(s, at, 4);
    const int month = detail::fixed_number(s, at + 5, 2);
    if (year < 1 || s[at + 4] != '-' || month < 1 || month > 12) return {};
    date_prefix found;
    found.value.year = static_cast<std::int16_t>(year);
    found.value.month = static_cast<std::uint8_t>(month);
    found.value.known = date::precision::month;
    std::size_t size = at + 7;
    const int day = size < s.size() && s[size] == '-' ? detail::fixed_number(s, size + 1, 2) : -1;
    if (day != -1) {
        if (!date::is_date(year, month, day)) return {};
        found.value.day = static_cast<std::uint8_t>(day);
        found.value.known = date::precision::day;
        size += 3;
    }
    if (size < s.size() && !text::is_blank(text::decode(s, size).value)) return {};
    found.begin = whole.size() - s.size();
    found.end = found.begin + size;
    return found;
}

} // namespace galley::inline GALLEY_LEVEL::layout

#endif // GALLEY_LAYOUT_DATE_PREFIX_HPP
