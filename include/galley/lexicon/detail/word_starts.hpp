// galley/lexicon/detail/word_starts.hpp: where in 64 bytes a word may begin, by masks of their
// classes. Exact for ASCII; what stands beside bytes above it is only pointed out, to be looked at
// closer, but for the letters that go on most words of Latin and Cyrillic.
#ifndef GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
#define GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// Bit i tells of the byte i behind where one asked. No bit is in both.
struct word_starts {
    std::uint64_t inside = 0; // an ASCII word behind one space and an ASCII letter, digit or comma
    std::uint64_t other = 0;  // any other ASCII word or joint, or what may be one
};

/// Of 64 bytes.
struct word_masks {
    std::uint64_t letter = 0;
    std::uint64_t upper = 0;
    std::uint64_t digit = 0;
    std::uint64_t high = 0; // 0x80 and above
    std::uint64_t lead = 0; // 0xC0 and above
};

template <class Bytes>
[[nodiscard]] constexpr word_masks masks_of_words(const char* p) noexcept {
    word_masks m;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto v = Bytes::load(p + at);
        m.letter |= Bytes::to_bits(Bytes::within(Bytes::with_bits(v, 0x20), 'a', 25)) << at;
        m.upper |= Bytes::to_bits(Bytes::within(v, 'A', 25)) << at;
        m.digit |= Bytes::to_bits(Bytes::within(v, '0', 9)) << at;
        m.high |= Bytes::to_bits(v) << at;
        m.lead |= Bytes::to_bits(Bytes::within(v, 0xC0, 0x3F)) << at;
    }
    return m;
}

/// The bytes that are `b`, of 64.
template <class Bytes>
[[nodiscard]] constexpr std::uint64_t mask_of(const char* p, unsigned char b) noexcept {
    std::uint64_t mask = 0;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width))
        mask |= Bytes::to_bits(Bytes::equal(Bytes::load(p + at), b)) << at;
    return mask;
}

/// The masks of the two bytes at `p` alone, in the two highest bits: all that the block behind them
/// asks for.
[[nodiscard]] constexpr word_masks masks_of_two(const char* p) noexcept {
    word_masks m;
    for (unsigned i = 0; i < 2; ++i) {
        const auto put = [i](std::uint64_t& mask, bool is) {
            mask |= std::uint64_t{is} << (62 + i);
        };
        put(m.letter, text::is_letter(p[i]));
        put(m.upper, text::is_upper(p[i]));
        put(m.digit, text::is_digit(p[i]));
        put(m.high, !text::is_ascii(p[i]));
    }
    return m;
}

/// The bytes behind those of `mask`, or two behind them; `before` is the mask of the block before.
[[nodiscard]] constexpr std::uint64_t one_behind(std::uint64_t mask,
                                                 std::uint64_t before) noexcept {
    return mask << 1U | before >> 63U;
}
[[nodiscard]] constexpr std::uint64_t two_behind(std::uint64_t mask,
                                                 std::uint64_t before) noexcept {
    return mask << 2U | before >> 62U;
}

/// What bytes above ASCII are, of 64: leads of letters of two bytes, both of whose bytes are there.
struct wide_letters {
    std::uint64_t latin = 0;       // U+00C0 to U+017F
    std::uint64_t small_latin = 0; // those of them below U+0100 that are small
    std::uint64_t cyrillic = 0;    // U+0400 to U+047F
    std::uint64_t small_cyrillic = 0;
};

template <class Bytes>
[[nodiscard]] constexpr wide_letters wide_letters_of(const char* p, const word_masks& m) noexcept {
    std::uint64_t latin_1 = 0; // leads of U+00C0 to U+00FF
    std::uint64_t latin_2 = 0; // leads of U+0100 to U+017F
    std::uint64_t cyrillic_1 = 0;
    std::uint64_t cyrillic_2 = 0;
    std::uint64_t sign = 0;    // of × and ÷, the second byte
    std::uint64_t from_9f = 0; // in U+00C0 to U+00FF the second bytes of small letters
    std::uint64_t from_a0 = 0;
    std::uint64_t from_b0 = 0;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto v = Bytes::load(p + at);
        const auto put = [at](std::uint64_t& mask, auto answer) {
            mask |= Bytes::to_bits(answer) << at;
        };
        put(latin_1, Bytes::equal(v, 0xC3));
        put(latin_2, Bytes::within(v, 0xC4, 1));
        put(cyrillic_1, Bytes::equal(v, 0xD0));
        put(cyrillic_2, Bytes::equal(v, 0xD1));
        put(sign, Bytes::either(Bytes::equal(v, 0x97), Bytes::equal(v, 0xB7)));
        put(from_9f, Bytes::within(v, 0x9F, 0x20));
        put(from_a0, Bytes::within(v, 0xA0, 0x1F));
        put(from_b0, Bytes::within(v, 0xB0, 0x0F));
    }
    const std::uint64_t second = m.high & ~m.lead;
    wide_letters w;
    latin_1 &= (second & ~sign) >> 1U;
    w.latin = latin_1 | (latin_2 & second >> 1U);
    w.small_latin = latin_1 & from_9f >> 1U;
    w.cyrillic = (cyrillic_1 | cyrillic_2) & second >> 1U;
    w.small_cyrillic = w.cyrillic & ((cyrillic_1 & from_b0 >> 1U) | (cyrillic_2 & ~from_a0 >> 1U));
    return w;
}

/// Letters that surely go on a word (lexicon::detail::goes_on says yes).
[[nodiscard]] constexpr std::uint64_t joined_letters(const word_masks& m, const word_masks& before,
                                                     const wide_letters& w) noexcept {
    const std::uint64_t behind_latin = w.latin << 2U;
    return (m.letter & ~m.upper & behind_latin) |
           (w.small_latin & (one_behind(m.letter, before.letter) | behind_latin)) |
           (w.small_cyrillic & w.cyrillic << 2U);
}

/// All word starts of the 64 bytes at `p`, whose masks are `m`; `before` are those of the bytes
/// before them.
template <class Bytes>
[[nodiscard]] constexpr std::uint64_t all_word_starts(const char* p, const word_masks& m,
                                                      const word_masks& before) noexcept {
    const std::uint64_t word =
        one_behind(m.letter | m.digit | m.high, before.letter | before.digit | before.high);
    const std::uint64_t small =
        one_behind(m.digit | (m.letter & ~m.upper), before.digit | (before.letter & ~before.upper));
    const std::uint64_t starts = (m.letter & ~word) | (m.upper & small) | m.lead |
                                 (m.letter & one_behind(m.high, before.high));
    if (m.lead == 0) return starts;
    return starts & ~joined_letters(m, before, wide_letters_of<Bytes>(p, m));
}

/// The word starts of the 64 bytes at `p`; `before` are the two bytes before them.
template <class Bytes>
[[nodiscard]] constexpr word_starts word_starts_of(const char* p, const char* before) noexcept {
    const word_masks m = masks_of_words<Bytes>(p);
    const word_masks last = masks_of_two(before);
    const std::uint64_t space = mask_of<Bytes>(p, ' ') << 1U | std::uint64_t{before[1] == ' '};
    const std::uint64_t comma = mask_of<Bytes>(p, ',') << 2U |
                                std::uint64_t{before[1] == ','} << 1U |
                                std::uint64_t{before[0] == ','};
    const std::uint64_t solid = two_behind(m.letter | m.digit, last.letter | last.digit) | comma;
    const std::uint64_t all = all_word_starts<Bytes>(p, m, last);
    const std::uint64_t inside = all & m.letter & space & solid;
    return {inside, all & ~inside};
}

/// The word starts of the 64 bytes of `s` from `pos`, which is at least 2 and inside `s`.
[[nodiscard]] constexpr word_starts find_word_starts(std::string_view s, std::size_t pos) noexcept {
    std::array<char, 64> rest;
    const char* p = text::whole_block(s, pos, rest);
    const char* before = s.data() + pos - 2;
    if (std::is_constant_evaluated())
        return word_starts_of<text::detail::bytes_portable>(p, before);
    return word_starts_of<text::detail::bytes_best>(p, before);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
