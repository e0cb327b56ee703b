// galley/text/byte_masks.hpp, ground floor: which of 64 bytes belong to which class, as bit masks.
// The one front door to vector instructions. What a class is stands here once, over verbs that each
// machine's twin in detail/ fills in; the masks are equal on all of them.
#ifndef GALLEY_TEXT_BYTE_MASKS_HPP
#define GALLEY_TEXT_BYTE_MASKS_HPP

#include <galley/config.hpp>
#include <galley/text/detail/bytes_neon.hpp>
#include <galley/text/detail/bytes_portable.hpp>
#include <galley/text/detail/bytes_x86.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text {

/// Bit i tells of byte i. The classes are those of ascii.hpp where a name is the same.
struct byte_masks {
    std::uint64_t lf = 0;         // '\n'
    std::uint64_t cr = 0;         // '\r'
    std::uint64_t wide_break = 0; // 0xE2, the lead of U+2028, U+2029 and of much else
    std::uint64_t space = 0;      // ASCII white space
    std::uint64_t letter = 0;
    std::uint64_t upper = 0;
    std::uint64_t digit = 0;
    std::uint64_t high = 0; // 0x80 and above
    std::uint64_t wide = 0; // 0xE3 to 0xED
    std::uint64_t comma = 0;
    std::uint64_t stop = 0;        // . ! ?
    std::uint64_t quote = 0;       // " '
    std::uint64_t bracket = 0;     // ( ) [ ] { }
    std::uint64_t punctuation = 0; // all ASCII punctuation, the three above and '-' included
    std::uint64_t hyphen = 0;

    friend constexpr bool operator==(const byte_masks&, const byte_masks&) noexcept = default;
};

namespace detail {

/// The widest twin, and the widest that takes no more than 32 bytes.
#if GALLEY_SSE2 && defined(__AVX512BW__)
using bytes_best = bytes_avx512;
using bytes_best_of_32 = bytes_avx2;
#elif GALLEY_SSE2 && defined(__AVX2__)
using bytes_best = bytes_avx2;
using bytes_best_of_32 = bytes_avx2;
#elif GALLEY_SSE2
using bytes_best = bytes_sse2;
using bytes_best_of_32 = bytes_sse2;
#elif GALLEY_NEON
using bytes_best = bytes_neon;
using bytes_best_of_32 = bytes_neon;
#else
using bytes_best = bytes_portable;
using bytes_best_of_32 = bytes_portable;
#endif

/// Adds what the `Bytes::width` bytes at `p` say to `m`, at bit `at`.
template <class Bytes>
constexpr void add_masks(const char* p, unsigned at, byte_masks& m) noexcept {
    const auto v = Bytes::load(p);
    const auto folded = Bytes::with_bits(v, 0x20);
    const auto put = [at](std::uint64_t& mask, auto answer) {
        mask |= Bytes::to_bits(answer) << at;
    };
    const auto letter = Bytes::within(folded, 'a', 25);
    const auto digit = Bytes::within(v, '0', 9);
    put(m.lf, Bytes::equal(v, '\n'));
    put(m.cr, Bytes::equal(v, '\r'));
    put(m.wide_break, Bytes::equal(v, 0xE2));
    put(m.space, Bytes::either(Bytes::equal(v, ' '), Bytes::within(v, 0x09, 4)));
    put(m.letter, letter);
    put(m.upper, Bytes::within(v, 'A', 25));
    put(m.digit, digit);
    put(m.high, v);
    put(m.wide, Bytes::within(v, 0xE3, 10));
    put(m.comma, Bytes::equal(v, ','));
    put(m.stop, Bytes::either(Bytes::equal(v, '.'),
                              Bytes::either(Bytes::equal(v, '!'), Bytes::equal(v, '?'))));
    put(m.quote, Bytes::either(Bytes::equal(v, '"'), Bytes::equal(v, '\'')));
    const auto square = Bytes::either(Bytes::equal(folded, '{'), Bytes::equal(folded, '}'));
    put(m.bracket, Bytes::either(Bytes::within(v, '(', 1), square));
    put(m.hyphen, Bytes::equal(v, '-'));
    m.punctuation |= (Bytes::to_bits(Bytes::within(v, 0x21, 0x5D)) &
                      ~Bytes::to_bits(Bytes::either(letter, digit)))
                     << at;
}

} // namespace detail

/// The masks of the 64 bytes at `p`, with the twin `Bytes`.
template <class Bytes>
[[nodiscard]] constexpr byte_masks masks_of_block(const char* p) noexcept {
    byte_masks m;
    for (std::size_t i = 0; i < 64; i += Bytes::width)
        detail::add_masks<Bytes>(p + i, static_cast<unsigned>(i), m);
    return m;
}

/// Which of 64 bytes are blanks, and which may begin blanks other than ASCII's, breaks other than a
/// line feed or what nobody sees: CR and the leads of U+00A0, U+2000 and U+FEFF. As bits.
struct odd_bytes {
    std::uint64_t blank = 0; // ' '
    std::uint64_t lead = 0;
};

/// The same of the 64 bytes at `p`, with the twin `Bytes`.
template <class Bytes>
[[nodiscard]] constexpr odd_bytes odd_bytes_of_block(const char* p) noexcept {
    odd_bytes found;
    for (std::size_t i = 0; i < 64; i += Bytes::width) {
        const auto v = Bytes::load(p + i);
        const auto low = Bytes::either(Bytes::equal(v, '\r'), Bytes::equal(v, 0xC2));
        const auto high = Bytes::either(Bytes::equal(v, 0xE2), Bytes::equal(v, 0xEF));
        found.blank |= Bytes::to_bits(Bytes::equal(v, ' ')) << i;
        found.lead |= Bytes::to_bits(Bytes::either(low, high)) << i;
    }
    return found;
}

/// Which of 64 bytes words are made of, as bits.
struct word_bytes {
    std::uint64_t ascii = 0; // letters and digits
    std::uint64_t high = 0;  // 0x80 and above
};

/// The same of the 64 bytes at `p`, with the twin `Bytes`.
template <class Bytes>
[[nodiscard]] constexpr word_bytes word_bytes_of_block(const char* p) noexcept {
    word_bytes found;
    for (std::size_t i = 0; i < 64; i += Bytes::width) {
        const auto v = Bytes::load(p + i);
        const auto letter = Bytes::within(Bytes::with_bits(v, 0x20), 'a', 25);
        const auto digit = Bytes::within(v, '0', 9);
        found.ascii |= Bytes::to_bits(Bytes::either(letter, digit)) << i;
        found.high |= Bytes::to_bits(v) << i;
    }
    return found;
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_BYTE_MASKS_HPP
