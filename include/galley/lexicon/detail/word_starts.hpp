// galley/lexicon/detail/word_starts.hpp: where in 64 bytes a word may begin, by masks of their
// classes. Exact for ASCII; what stands beside bytes above it is only pointed out, to be looked at
// closer.
#ifndef GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
#define GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::lexicon::detail {

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
    std::uint64_t space = 0; // ' ' only
    std::uint64_t comma = 0;
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
        m.space |= Bytes::to_bits(Bytes::equal(v, ' ')) << at;
        m.comma |= Bytes::to_bits(Bytes::equal(v, ',')) << at;
        m.high |= Bytes::to_bits(v) << at;
        m.lead |= Bytes::to_bits(Bytes::within(v, 0xC0, 0x3F)) << at;
    }
    return m;
}

/// The word starts of the 64 bytes at `p`; `before` are the two bytes before them.
template <class Bytes>
[[nodiscard]] constexpr word_starts word_starts_of(const char* p, const char* before) noexcept {
    const word_masks m = masks_of_words<Bytes>(p);
    const auto bit = [](bool is) { return std::uint64_t{is}; };
    const char last = before[1];
    const bool solid_last = text::is_letter(last) || text::is_digit(last) || last == ',';
    const bool solid_first =
        text::is_letter(before[0]) || text::is_digit(before[0]) || before[0] == ',';
    const std::uint64_t word = (m.letter | m.digit | m.high) << 1U | bit(text::is_word_byte(last));
    const std::uint64_t small =
        (m.digit | (m.letter & ~m.upper)) << 1U | bit(text::is_digit(last) || text::is_lower(last));
    const std::uint64_t solid =
        (m.letter | m.digit | m.comma) << 2U | bit(solid_last) << 1U | bit(solid_first);
    const std::uint64_t start = m.letter & ~word;
    word_starts found;
    found.inside = start & (m.space << 1U | bit(last == ' ')) & solid;
    found.other = (start & ~found.inside) | (m.upper & small) | m.lead |
                  (m.letter & (m.high << 1U | bit(!text::is_ascii(last))));
    return found;
}

/// The word starts of the 64 bytes of `s` from `pos`, which is at least 2 and inside `s`.
[[nodiscard]] constexpr word_starts find_word_starts(std::string_view s, std::size_t pos) noexcept {
    char rest[64] = {};
    const char* p = s.data() + pos;
    if (s.size() - pos < 64) {
        s.copy(rest, 64, pos);
        p = rest;
    }
    const char* before = s.data() + pos - 2;
    if (std::is_constant_evaluated())
        return word_starts_of<text::detail::bytes_portable>(p, before);
    return word_starts_of<text::detail::bytes_best>(p, before);
}

} // namespace galley::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
