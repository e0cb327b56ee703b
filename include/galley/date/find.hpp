// galley/date/find.hpp: the first date of a text, with its clock time and zone.
// The front door of this floor. The search runs from digit group to digit group; only there it
// looks for a date, a few words back for the name of a month or weekday included. Linear, no
// allocation.
#ifndef GALLEY_DATE_FIND_HPP
#define GALLEY_DATE_FIND_HPP

#include <galley/date/before.hpp>
#include <galley/date/expression.hpp>
#include <galley/lexicon/dates/date_leads.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

[[nodiscard]] constexpr bool is_any_digit(char32_t c) noexcept {
    return text::digit_value(c) >= 0 || han_value(c) >= 0;
}

/// By first byte the second bytes of digits and numerals above ASCII, a bit for each of the
/// sixty-four that there are.
consteval std::array<std::uint64_t, 256> make_second_bytes() {
    std::array<std::uint64_t, 256> table{};
    const auto take = [&table](char32_t c) {
        const bool two = c < 0x800; // bytes
        const char32_t lead = two ? 0xC0U | c >> 6U : 0xE0U | c >> 12U;
        const char32_t second = two ? c : c >> 6U;
        table[lead] |= std::uint64_t{1} << (second & 0x3FU);
    };
    // From Arabic to Khmer a zero stands at the begin of a row of sixteen, or at its seventh place.
    for (std::uint32_t row = 0x0660; row < 0x1820; row += 16)
        for (const std::uint32_t zero : {row, row + 6})
            for (char32_t c = zero; text::digit_value(zero) == 0 && c < zero + 10; ++c) take(c);
    for (char32_t c = 0xFF10; c <= 0xFF19; ++c) take(c); // in full width
    for (const char32_t c : han_numerals) take(c);
    return table;
}

inline constexpr std::array<std::uint64_t, 256> second_bytes = make_second_bytes();

/// May a digit or numeral above ASCII begin at `pos`? Asked by its first two bytes.
[[nodiscard]] constexpr bool may_begin_wide_digit(std::string_view s, std::size_t pos) noexcept {
    if (pos + 1 >= s.size()) return false;
    const auto second = static_cast<unsigned char>(s[pos + 1]);
    return (second_bytes[static_cast<unsigned char>(s[pos])] >> (second & 0x3FU) & 1U) != 0;
}

/// May there be a digit where an expression that begins at `pos` can have its first? Weekday, month
/// and the words and blanks between them are shorter.
[[nodiscard]] constexpr bool has_digit_near(std::string_view s, std::size_t pos) noexcept {
    constexpr std::size_t longest_lead = 160;
    const std::size_t stop = s.size() - pos < longest_lead ? s.size() : pos + longest_lead;
    for (; pos < stop; pos += 8) {
        const auto eight = text::load_bytes<std::uint64_t>(s, pos);
        const std::uint64_t found = text::digit_bits(eight) | (eight & text::top_bits);
        if (found != 0) return pos + text::first_byte_of(found) < stop;
    }
    return false;
}

/// Of the bytes at `p`, as bits: digits of ASCII, and what leads a code point above it.
template <class Bytes>
[[nodiscard]] constexpr std::uint64_t may_be_digits(const char* p) noexcept {
    const auto v = Bytes::load(p);
    return Bytes::to_bits(Bytes::either(Bytes::within(v, '0', 9), Bytes::within(v, 0xC0, 0x3F)));
}

template <class Bytes>
[[nodiscard]] constexpr std::size_t next_digit_by(std::string_view s, std::size_t pos) noexcept {
    std::array<char, Bytes::width> rest;
    for (; pos < s.size(); pos += Bytes::width) {
        std::uint64_t left = may_be_digits<Bytes>(text::whole_block(s, pos, rest));
        for (; left != 0; left &= left - 1) {
            const std::size_t at = pos + static_cast<unsigned>(std::countr_zero(left));
            if (text::is_ascii(s[at])) return at;
            if (!may_begin_wide_digit(s, at)) continue; // most letters
            const text::code_point c = text::decode(s, at);
            if (c.valid && is_any_digit(c.value)) return at;
        }
    }
    return s.size();
}

/// The next digit or Chinese numeral at or after `pos`, or the size of `s`.
[[nodiscard]] constexpr std::size_t next_digit(std::string_view s, std::size_t pos) noexcept {
    if (std::is_constant_evaluated()) return next_digit_by<text::detail::bytes_portable>(s, pos);
    return next_digit_by<text::detail::bytes_best_of_32>(s, pos);
}

/// Behind the run of digits, or of Chinese numerals, at `pos`, where read_number gives `n`.
[[nodiscard]] constexpr std::size_t skip_digits(const number& n, std::string_view s,
                                                std::size_t pos) noexcept {
    constexpr int too_many = 9;
    const bool decimal = n.digits != 0;
    if (decimal && n.digits < too_many) return n.end;
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        const bool same = decimal ? text::digit_value(c.value) >= 0 : han_value(c.value) >= 0;
        if (!c.valid || !same) break;
        pos += c.size;
    }
    return pos;
}

[[nodiscard]] constexpr std::size_t skip_digits(std::string_view s, std::size_t pos) noexcept {
    return skip_digits(read_number(s, pos), s, pos);
}

/// `m` at `begin`, with the weekday before it, unless it goes on into something else.
[[nodiscard]] constexpr found found_at(std::string_view s, std::size_t lower, std::size_t begin,
                                       const match& m) noexcept {
    if (!m || !may_end(s, begin + m.size)) return {};
    return {m.value, weekday_before(s, lower, begin), begin + m.size};
}

/// The expression that begins with the name `month` right before the number `n`. The name may be a
/// weekday's too ("Mar").
[[nodiscard]] constexpr match month_led(const month_name_at& month, const number& n,
                                        std::string_view s, const options& opt) noexcept {
    const std::size_t begin = month.begin;
    if (!month.name || !text::is_ascii(s[begin]) || weekday_size(s, begin) != 0)
        return date_first(s, begin, opt);
    const bool fits = n.digits > 2 ? opt.month_year : n.value >= 1 && n.value <= 31;
    if (!fits) return {};
    const month_reading m = named_month(month.name, s, begin, opt.language);
    match out = month_first_from(with_second_name(m, s, opt.language), s, begin, opt);
    if (out) out.size = join_clock(s, begin + out.size, out.value) - begin;
    return out;
}

/// The expression around the digit at `pos`, where read_number gives `n`. It may reach back as far
/// as `lower`.
[[nodiscard]] constexpr found around(const number& n, std::string_view s, std::size_t lower,
                                     std::size_t pos, const options& opt) noexcept {
    const bool fits = is_date_length(n, opt);
    if (const month_name_at month = fits ? month_before(s, lower, pos) : month_name_at{pos, {}};
        month.begin != pos)
        if (const found f = found_at(s, lower, month.begin, month_led(month, n, s, opt))) return f;
    if (const std::size_t era = era_before(s, lower, pos); era != pos)
        if (const found f = found_at(s, lower, era, date_first(s, era, opt))) return f;
    if (!may_lead(n, s, pos, opt) || !may_begin(s, lower, pos)) return {};
    const match m = n ? date_first(n, s, pos, opt) : date_first(s, pos, opt);
    if (const found f = found_at(s, lower, pos, m)) return f;
    return found_at(s, lower, pos, clock_first(s, pos, opt));
}

} // namespace detail

/// The fewest digits and Chinese numerals of a whole date: "5 May '20", "令和元年5月3日".
inline constexpr int fewest_digits = 3;

namespace detail {

/// Bytes of the longest number that is too short for both a day and a year: a whole date that
/// begins with no more has another behind it.
inline constexpr std::size_t longest_part = 4;

} // namespace detail

/// Quick: may `find` find a date in `s` by its default options? Says no where there are fewer
/// digits, and where they are one number too short for both a day and a year.
[[nodiscard]] constexpr bool may_hold_date(std::string_view s) noexcept {
    const std::size_t first = detail::next_digit(s, 0);
    if (first == s.size()) return false;
    const std::size_t end = detail::skip_digits(s, first);
    const std::size_t second = detail::next_digit(s, end);
    if (second == s.size()) return end - first > detail::longest_part;
    return end - first > 1 || detail::next_digit(s, second + 1) < s.size();
}

/// The date expression that begins exactly at `pos`: "2022-05", "Aug. 30", "Tuesday, April 26, 2022
/// 9:52 PM", "16:31 МСК 5 мая 2020". What stands before `pos` is not looked at. By default months
/// and days without a year count too. Allocates nothing.
[[nodiscard]] constexpr match match_at(std::string_view text, std::size_t pos,
                                       const options& opt = any_precision()) noexcept {
    if (pos >= text.size()) return {};
    if (text::is_letter(text[pos]) && !lexicon::may_lead_date(text, pos)) return {};
    if (!detail::has_digit_near(text, pos)) return {};
    if (const match m = detail::date_first(text, pos, opt)) return m;
    return detail::clock_first(text, pos, opt);
}

/// The first date expression that begins at or after `from`: a date with the clock time and zone
/// beside it on the same line; a weekday right before it is part of the range. By default whole
/// dates only (day, month and year); see `options` for months and days without a year. What is not
/// a date: prices, versions, addresses, scores, phone numbers, digits of codes, a clock time alone.
/// Offsets are into `text`; nothing found gives an empty `found`. Linear, allocates nothing.
[[nodiscard]] constexpr found find(std::string_view text, std::size_t from,
                                   const options& opt = {}) noexcept {
    const bool whole = !opt.month_year && !opt.month_day;
    from = text::ceil_boundary(text, from);
    for (std::size_t pos = detail::next_digit(text, from); pos < text.size();) {
        const detail::number n = detail::read_number(text, pos);
        const std::size_t end = detail::skip_digits(n, text, pos);
        const std::size_t next = detail::next_digit(text, end);
        const bool lacks_part = whole && next == text.size() && end - pos <= detail::longest_part;
        if (lacks_part) break;
        if (const found f = detail::around(n, text, from, pos, opt)) return f;
        pos = next;
    }
    return {};
}

[[nodiscard]] constexpr found find(std::string_view text, const options& opt = {}) noexcept {
    return find(text, 0, opt);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_FIND_HPP
