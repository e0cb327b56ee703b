// galley/io/string_scan.hpp, the floor of readers and writers: how far a JSON string runs without
// anything that needs care. Reader and writer share the one scan: 16 bytes a step over ASCII, 64
// over the rest.
#ifndef GALLEY_IO_STRING_SCAN_HPP
#define GALLEY_IO_STRING_SCAN_HPP

#include <galley/config.hpp>
#include <galley/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(GALLEY_SSE2)
#include <emmintrin.h>
#endif

namespace galley::io {

namespace detail {

/// May the byte not stand in a JSON string as it is? Bytes from 0x80 up are not asked about.
[[nodiscard]] constexpr bool needs_escape(char b) noexcept {
    return static_cast<unsigned char>(b) < 0x20 || b == '"' || b == '\\';
}

/// One code point after the other, from `pos`, which is a boundary.
[[nodiscard]] constexpr std::size_t clean_prefix_by_code_point(std::string_view s,
                                                               std::size_t pos) noexcept {
    while (pos < s.size() && !needs_escape(s[pos])) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid) break;
        pos += c.size;
    }
    return pos;
}

/// Eight bytes at a time over ASCII; the same answer on every byte order, as only "is there one in
/// these eight" is asked.
[[nodiscard]] inline std::size_t clean_prefix_portable(std::string_view s) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    const auto has_zero = [](std::uint64_t w) { return (w - ones) & ~w & tops; };
    std::size_t pos = 0;
    for (;;) {
        while (pos + 8 <= s.size()) {
            std::uint64_t w = 0;
            std::memcpy(&w, s.data() + pos, 8);
            const std::uint64_t control = (w - ones * 0x20) & ~w & tops;
            if ((control | (w & tops) | has_zero(w ^ (ones * '"')) | has_zero(w ^ (ones * '\\'))) !=
                0)
                break;
            pos += 8;
        }
        const std::size_t stop = pos + 8 < s.size() ? pos + 8 : s.size();
        while (pos < stop && !needs_escape(s[pos])) {
            const text::code_point c = text::decode(s, pos);
            if (!c.valid) return pos;
            pos += c.size;
        }
        if (pos >= s.size() || needs_escape(s[pos])) return pos;
    }
}

/// The boundary at or before `pos` up to which `s` is whole code points, where everything before
/// the sequence that `pos` may cut is known to be well-formed.
[[nodiscard]] constexpr std::size_t whole_before(std::string_view s, std::size_t pos,
                                                 std::size_t begin) noexcept {
    for (std::size_t back = 1; back <= 3 && pos >= begin + back; ++back) {
        const std::size_t lead = pos - back;
        if (text::detail::is_continuation(s[lead])) continue;
        const text::code_point c = text::decode(s, lead);
        return c.valid && lead + c.size <= pos ? pos : lead;
    }
    return pos;
}

#if defined(GALLEY_SSE2)

struct block64 {
    __m128i v[4];

    template <class Test>
    [[nodiscard]] std::uint64_t mask(Test test) const noexcept {
        std::uint64_t m = 0;
        for (unsigned i = 0; i < 4; ++i)
            m |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(test(v[i]))))
                 << (16 * i);
        return m;
    }
    [[nodiscard]] std::uint64_t equals(unsigned char b) const noexcept {
        const __m128i want = _mm_set1_epi8(static_cast<char>(b));
        return mask([want](__m128i x) { return _mm_cmpeq_epi8(x, want); });
    }
    /// Bytes from `b` up, for `b` >= 0x80; signed order is unsigned order there.
    [[nodiscard]] std::uint64_t from(unsigned char b, std::uint64_t high) const noexcept {
        const __m128i below = _mm_set1_epi8(static_cast<char>(b - 1));
        return high & mask([below](__m128i x) { return _mm_cmpgt_epi8(x, below); });
    }
};

[[nodiscard]] inline __m128i needs_escape16(__m128i x) noexcept {
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(0x1F)), x);
    const __m128i quote = _mm_cmpeq_epi8(x, _mm_set1_epi8('"'));
    return _mm_or_si128(control, _mm_or_si128(quote, _mm_cmpeq_epi8(x, _mm_set1_epi8('\\'))));
}

/// Bits at bytes where well-formed UTF-8 (Unicode 15, table 3-7) goes wrong. `due` carries the
/// continuation bytes still owed from the block before, `held` its last byte.
[[nodiscard]] inline std::uint64_t utf8_errors(const block64& b, std::uint64_t high,
                                               std::uint64_t& due, unsigned char held) noexcept {
    const std::uint64_t lead = b.from(0xC0, high);
    const std::uint64_t lead3 = b.from(0xE0, high);
    const std::uint64_t lead4 = b.from(0xF0, high);
    const std::uint64_t wanted = due | (lead << 1U) | (lead3 << 2U) | (lead4 << 3U);
    due = (lead >> 63U) | (lead3 >> 62U) | (lead4 >> 61U);
    std::uint64_t wrong = wanted ^ (high & ~lead);
    wrong |= b.equals(0xC0) | b.equals(0xC1) | b.from(0xF5, high);
    // Overlong forms, surrogates, and what lies beyond U+10FFFF show in the second byte.
    const auto after = [held](std::uint64_t m, unsigned char x) {
        return (m << 1U) | (held == x ? 1U : 0U);
    };
    const std::uint64_t from_a0 = b.from(0xA0, high);
    const std::uint64_t from_90 = b.from(0x90, high);
    wrong |= after(b.equals(0xE0), 0xE0) & ~from_a0;
    wrong |= after(b.equals(0xED), 0xED) & from_a0;
    if (lead4 != 0 || held >= 0xF0) {
        wrong |= after(b.equals(0xF0), 0xF0) & ~from_90;
        wrong |= after(b.equals(0xF4), 0xF4) & from_90;
    }
    return wrong;
}

/// From the boundary `pos`, in blocks of 64, as long as they hold bytes from 0x80 up. Gives where
/// it stopped, and whether there is something to care about there.
[[nodiscard]] inline bool skip_multibyte(std::string_view s, std::size_t& pos) noexcept {
    const std::size_t begin = pos;
    std::uint64_t due = 0;
    unsigned char held = 0;
    while (pos + 64 <= s.size()) {
        block64 b;
        for (std::size_t i = 0; i < 4; ++i)
            b.v[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + pos + 16 * i));
        const std::uint64_t high = b.mask([](__m128i x) { return x; });
        const std::uint64_t stop = b.mask(needs_escape16);
        if ((high | due) == 0 && stop == 0) return false;
        const std::uint64_t care = stop | utf8_errors(b, high, due, held);
        if (care != 0) {
            pos = whole_before(s, pos + static_cast<std::size_t>(std::countr_zero(care)), begin);
            return true;
        }
        pos += 64;
        held = static_cast<unsigned char>(s[pos - 1]);
    }
    pos = whole_before(s, pos, begin);
    const std::size_t tail = pos;
    pos = clean_prefix_by_code_point(s, tail);
    return true;
}

[[nodiscard]] inline std::size_t clean_prefix_sse2(std::string_view s) noexcept {
    std::size_t pos = 0;
    while (pos + 16 <= s.size()) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + pos));
        const auto high = static_cast<unsigned>(_mm_movemask_epi8(x));
        const auto stop = static_cast<unsigned>(_mm_movemask_epi8(needs_escape16(x)));
        if ((high | stop) == 0) {
            pos += 16;
            continue;
        }
        const auto first = static_cast<unsigned>(std::countr_zero(high | stop));
        pos += first;
        if (((stop >> first) & 1U) != 0 || skip_multibyte(s, pos)) return pos;
    }
    return clean_prefix_by_code_point(s, pos);
}

#endif

} // namespace detail

/// The size of the longest prefix of `s` that may stand in a JSON string as it is: whole,
/// well-formed code points, none of them a control character, a quotation mark or a backslash.
/// Linear, allocates nothing; the same answer in every build.
[[nodiscard]] inline std::size_t clean_prefix(std::string_view s) noexcept {
#if defined(GALLEY_SSE2)
    return detail::clean_prefix_sse2(s);
#else
    return detail::clean_prefix_portable(s);
#endif
}

} // namespace galley::io

#endif // GALLEY_IO_STRING_SCAN_HPP
