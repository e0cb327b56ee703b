// galley/io/string_scan.hpp, the floor of readers and writers: how far a JSON string runs without
// anything that needs care. Reader and writer share the one scan: a vector a step over ASCII, 64
// bytes a step over the rest, with the verbs of text/byte_masks.hpp.
#ifndef GALLEY_IO_STRING_SCAN_HPP
#define GALLEY_IO_STRING_SCAN_HPP

#include <galley/text/byte_masks.hpp>
#include <galley/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// May the byte not stand in a JSON string as it is? Bytes from 0x80 up are not asked about.
[[nodiscard]] constexpr bool needs_escape(char b) noexcept {
    return static_cast<unsigned char>(b) < 0x20 || b == '"' || b == '\\';
}

template <class Bytes>
[[nodiscard]] constexpr auto needs_escape(typename Bytes::vector v) noexcept {
    return Bytes::either(Bytes::within(v, 0, 0x1F),
                         Bytes::either(Bytes::equal(v, '"'), Bytes::equal(v, '\\')));
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

/// The boundary at or before `pos` up to which `s` is whole code points, where everything before
/// the sequence that `pos` may cut is known to be well-formed from `begin` on.
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

/// 64 bytes, asked one question at a time.
template <class Bytes>
struct block64 {
    typename Bytes::vector part[64 / Bytes::width];

    constexpr explicit block64(const char* p) noexcept {
        for (std::size_t i = 0; i < std::size(part); ++i)
            part[i] = Bytes::load(p + i * Bytes::width);
    }
    template <class Test>
    [[nodiscard]] constexpr std::uint64_t ask(Test test) const noexcept {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < std::size(part); ++i)
            mask |= Bytes::to_bits(test(part[i])) << (i * Bytes::width);
        return mask;
    }
    [[nodiscard]] constexpr std::uint64_t within(unsigned char low,
                                                 unsigned char span) const noexcept {
        return ask([low, span](auto v) { return Bytes::within(v, low, span); });
    }
    [[nodiscard]] constexpr std::uint64_t high() const noexcept {
        return ask([](auto v) { return v; });
    }
    [[nodiscard]] constexpr std::uint64_t to_escape() const noexcept {
        return ask([](auto v) { return needs_escape<Bytes>(v); });
    }
    [[nodiscard]] constexpr std::uint64_t either(unsigned char a, unsigned char b) const noexcept {
        return ask(
            [a, b](auto v) { return Bytes::either(Bytes::equal(v, a), Bytes::equal(v, b)); });
    }
};

/// Finds where well-formed UTF-8 (Unicode 15, table 3-7) goes wrong, block after block: each lead
/// says which of the next bytes must be continuations, and those must be no others.
template <class Bytes>
class utf8_errors {
public:
    /// Is a code point still open at the end of the last block?
    [[nodiscard]] constexpr bool open() const noexcept { return due_ != 0; }

    constexpr std::uint64_t operator()(const block64<Bytes>& b, std::uint64_t high,
                                       unsigned char last) noexcept {
        const std::uint64_t lead = b.within(0xC0, 0x3F);
        const std::uint64_t lead3 = b.within(0xE0, 0x1F);
        const std::uint64_t lead4 = lead3 != 0 ? b.within(0xF0, 0x0F) : 0;
        const std::uint64_t wanted = due_ | (lead << 1U) | (lead3 << 2U) | (lead4 << 3U);
        std::uint64_t wrong = wanted ^ (high & ~lead);
        if (lead != lead3) wrong |= b.within(0xC0, 1);
        if (lead4 != 0) wrong |= b.within(0xF5, 10);
        if (lead3 != 0 || last_ >= 0xE0) wrong |= second_bytes(b, lead4);
        due_ = (lead >> 63U) | (lead3 >> 62U) | (lead4 >> 61U);
        last_ = last;
        return wrong;
    }

private:
    /// Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    [[nodiscard]] constexpr std::uint64_t second_bytes(const block64<Bytes>& b,
                                                       std::uint64_t lead4) const noexcept {
        std::uint64_t wrong = 0;
        if (b.either(0xE0, 0xED) != 0 || last_ == 0xE0 || last_ == 0xED) {
            const std::uint64_t from_a0 = b.within(0xA0, 0x1F);
            wrong |= behind(b, 0xE0) & ~from_a0;
            wrong |= behind(b, 0xED) & from_a0;
        }
        if (lead4 != 0 || last_ >= 0xF0) {
            const std::uint64_t from_90 = b.within(0x90, 0x2F);
            wrong |= behind(b, 0xF0) & ~from_90;
            wrong |= behind(b, 0xF4) & from_90;
        }
        return wrong;
    }
    [[nodiscard]] constexpr std::uint64_t behind(const block64<Bytes>& b,
                                                 unsigned char lead) const noexcept {
        return (b.either(lead, lead) << 1U) | (last_ == lead ? 1U : 0U);
    }

    std::uint64_t due_ = 0;  // continuations owed to the block before
    unsigned char last_ = 0; // its last byte
};

/// From the boundary `pos`, block by block, as long as they hold bytes from 0x80 up. True where
/// something to care about, or the end, stands at `pos` then; else pure ASCII follows.
template <class Bytes>
[[nodiscard]] constexpr bool skip_multibyte(std::string_view s, std::size_t& pos) noexcept {
    const std::size_t begin = pos;
    utf8_errors<Bytes> errors;
    while (pos + 64 <= s.size()) {
        const block64<Bytes> block(s.data() + pos);
        const std::uint64_t high = block.high();
        std::uint64_t care = block.to_escape();
        if (high == 0 && !errors.open()) {
            if (care == 0) return false;
        } else {
            care |= errors(block, high, static_cast<unsigned char>(s[pos + 63]));
        }
        if (care != 0) {
            pos = whole_before(s, pos + static_cast<std::size_t>(std::countr_zero(care)), begin);
            return true;
        }
        pos += 64;
    }
    pos = clean_prefix_by_code_point(s, whole_before(s, pos, begin));
    return true;
}

template <class Bytes>
[[nodiscard]] constexpr std::size_t clean_prefix_with(std::string_view s) noexcept {
    std::size_t pos = 0;
    while (pos + Bytes::width <= s.size()) {
        const auto v = Bytes::load(s.data() + pos);
        const std::uint64_t care = Bytes::to_bits(Bytes::either(v, needs_escape<Bytes>(v)));
        if (care == 0) {
            pos += Bytes::width;
            continue;
        }
        pos += static_cast<std::size_t>(std::countr_zero(care));
        if (needs_escape(s[pos]) || skip_multibyte<Bytes>(s, pos)) return pos;
    }
    return clean_prefix_by_code_point(s, pos);
}

} // namespace detail

/// The size of the longest prefix of `s` that may stand in a JSON string as it is: whole,
/// well-formed code points, none of them a control character, a quotation mark or a backslash.
/// Linear, allocates nothing; the same answer in every build.
[[nodiscard]] inline std::size_t clean_prefix(std::string_view s) noexcept {
    return detail::clean_prefix_with<text::detail::bytes_best>(s);
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_STRING_SCAN_HPP
