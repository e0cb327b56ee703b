// galley/text/utf8.hpp, ground floor: stepping over UTF-8 that may be broken.
// No input is refused: a byte that begins no well-formed sequence is one bad step of its own
// maximal subpart (Unicode 15, section 3.9, table 3-7), so indices always refer to the original
// bytes.
#ifndef GALLEY_TEXT_UTF8_HPP
#define GALLEY_TEXT_UTF8_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// U+FFFD, given for every step over bad bytes.
inline constexpr char32_t replacement = 0xFFFD;

/// One step: the code point, how many bytes it took (1 to 4), and whether they were well-formed.
struct code_point {
    char32_t value = replacement;
    std::uint8_t size = 0;
    bool valid = false;
};

namespace detail {

[[nodiscard]] constexpr unsigned byte_at(std::string_view s, std::size_t i) noexcept {
    return static_cast<unsigned char>(s[i]);
}

[[nodiscard]] constexpr bool is_continuation(char b) noexcept {
    return (static_cast<unsigned char>(b) & 0xC0U) == 0x80U;
}

/// Any sequence, by the table of the standard.
[[nodiscard]] GALLEY_NOINLINE constexpr code_point decode_any(std::string_view s,
                                                              std::size_t pos) noexcept {
    const unsigned lead = byte_at(s, pos);
    unsigned length = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    char32_t value = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        value = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        value = lead & 0x0FU;
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        value = lead & 0x07U;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    } else {
        return {replacement, 1, false};
    }
    for (unsigned i = 1; i < length; ++i) {
        if (pos + i >= s.size()) return {replacement, static_cast<std::uint8_t>(i), false};
        const unsigned b = byte_at(s, pos + i);
        if (b < low || b > high) return {replacement, static_cast<std::uint8_t>(i), false};
        low = 0x80;
        high = 0xBF;
        value = (value << 6U) | (b & 0x3FU);
    }
    return {value, static_cast<std::uint8_t>(length), true};
}

[[nodiscard]] constexpr bool is_lead_of_two(unsigned b) noexcept { return b >= 0xC2 && b <= 0xDF; }
/// Whatever continuation is second.
[[nodiscard]] constexpr bool is_lead_of_three(unsigned b) noexcept {
    return b >= 0xE1 && b <= 0xEF && b != 0xED;
}

/// The same for what most text above ASCII is made of: two bytes, or three whose second byte may be
/// any; a call for the rest.
[[nodiscard]] constexpr code_point decode_multibyte(std::string_view s, std::size_t pos) noexcept {
    const std::size_t left = s.size() - pos;
    const unsigned lead = byte_at(s, pos);
    if (left < 2) return {replacement, 1, false};
    const unsigned second = byte_at(s, pos + 1) ^ 0x80U; // below 0x40 if it continues
    if (is_lead_of_three(lead) && left > 2) {
        const unsigned third = byte_at(s, pos + 2) ^ 0x80U;
        if ((second | third) < 0x40) return {(lead & 0x0FU) << 12U | second << 6U | third, 3, true};
    } else if (is_lead_of_two(lead) && second < 0x40) {
        return {(lead & 0x1FU) << 6U | second, 2, true};
    }
    return decode_any(s, pos);
}

} // namespace detail

/// The code point that begins at `pos`; `pos` must be inside `s`. Bad bytes give U+FFFD, `valid`
/// false, size >= 1.
[[nodiscard]] constexpr code_point decode(std::string_view s, std::size_t pos) noexcept {
    const unsigned lead = detail::byte_at(s, pos);
    if (lead < 0x80) return {lead, 1, true};
    return detail::decode_multibyte(s, pos);
}

namespace detail {

/// Any that ends just before `pos`, above ASCII.
[[nodiscard]] GALLEY_NOINLINE constexpr code_point decode_any_before(std::string_view s,
                                                                     std::size_t pos) noexcept {
    std::size_t start = pos - 1;
    const std::size_t limit = pos >= 4 ? pos - 4 : 0;
    while (start > limit && is_continuation(s[start])) --start;
    const code_point c = decode(s, start);
    if (c.valid && start + c.size == pos) return c;
    return {replacement, 1, false};
}

/// The same for what decode_multibyte reads itself.
[[nodiscard]] GALLEY_NOINLINE constexpr code_point
decode_multibyte_before(std::string_view s, std::size_t pos) noexcept {
    if (pos < 3) return decode_any_before(s, pos);
    const unsigned last = byte_at(s, pos - 1) ^ 0x80U; // below 0x40 if it continues
    const unsigned middle = byte_at(s, pos - 2) ^ 0x80U;
    if (middle < 0x40) {
        const unsigned lead = byte_at(s, pos - 3);
        if (is_lead_of_three(lead) && last < 0x40)
            return {(lead & 0x0FU) << 12U | middle << 6U | last, 3, true};
    } else if (is_lead_of_two(middle ^ 0x80U) && last < 0x40) {
        return {(middle & 0x1FU) << 6U | last, 2, true};
    }
    return decode_any_before(s, pos);
}

} // namespace detail

/// The code point that ends just before `pos`; `pos` must be in (0, size]. Steps back over bad
/// bytes one by one.
[[nodiscard]] constexpr code_point decode_before(std::string_view s, std::size_t pos) noexcept {
    const unsigned last = detail::byte_at(s, pos - 1);
    if (last < 0x80) return {last, 1, true};
    return detail::decode_multibyte_before(s, pos);
}

/// Calls `put(byte)`, a number below 256, for each of the one to four bytes of `c`; `c` is a scalar
/// value.
template <class Put>
constexpr void encode(char32_t c, Put put) {
    const auto bits = static_cast<std::uint32_t>(c);
    if (bits < 0x80) {
        put(bits);
        return;
    }
    if (bits < 0x800) {
        put(0xC0U | bits >> 6U);
    } else {
        if (bits < 0x10000) {
            put(0xE0U | bits >> 12U);
        } else {
            put(0xF0U | bits >> 18U);
            put(0x80U | (bits >> 12U & 0x3FU));
        }
        put(0x80U | (bits >> 6U & 0x3FU));
    }
    put(0x80U | (bits & 0x3FU));
}

/// Is the whole of `s` well-formed UTF-8? Linear.
[[nodiscard]] constexpr bool is_valid_utf8(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const code_point c = decode(s, i);
        if (!c.valid) return false;
        i += c.size;
    }
    return true;
}

/// The largest offset <= `pos` at which no well-formed sequence of `s` is cut in two.
[[nodiscard]] constexpr std::size_t floor_boundary(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return s.size();
    if (!detail::is_continuation(s[pos])) return pos;
    for (std::size_t back = 1; back <= 3 && back <= pos; ++back) {
        const std::size_t lead = pos - back;
        if (detail::is_continuation(s[lead])) continue;
        const code_point c = decode(s, lead);
        return c.valid && c.size > back ? lead : pos;
    }
    return pos;
}

/// The smallest offset >= `pos` at which no well-formed sequence of `s` is cut in two; the size
/// where `pos` is beyond it.
[[nodiscard]] constexpr std::size_t ceil_boundary(std::string_view s, std::size_t pos) noexcept {
    const std::size_t floor = floor_boundary(s, pos);
    return floor >= pos || floor == s.size() ? floor : floor + decode(s, floor).size;
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_UTF8_HPP
