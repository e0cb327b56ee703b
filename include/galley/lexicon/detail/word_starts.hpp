// galley/lexicon/detail/word_starts.hpp: where in 64 bytes a word may begin, eight bytes at a time.
// Exact for ASCII; what stands beside bytes above it is only pointed out, to be looked at closer.
#ifndef GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
#define GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP

#include <galley/lexicon/detail/load_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::lexicon::detail {

/// Bit i tells of the byte i behind where one asked. No bit is in two of them.
struct word_starts {
    std::uint64_t inside = 0; // an ASCII word behind one space and an ASCII letter, digit or comma
    std::uint64_t other = 0;  // any other ASCII word or joint, or what may be one
};

/// The classes of eight bytes, in the top bit of each.
class byte_classes {
public:
    constexpr explicit byte_classes(std::uint64_t bytes) noexcept {
        const std::uint64_t low = bytes & ~tops;
        high = bytes & tops;
        lead = high & bytes << 1U;
        letter = within(low | ones * 0x20U, 'a', 'z') & ~high;
        upper = within(low, 'A', 'Z') & ~high;
        digit = within(low, '0', '9') & ~high;
        space = within(low, ' ', ' ') & ~high;
        comma = within(low, ',', ',') & ~high;
    }

    std::uint64_t high = 0;
    std::uint64_t lead = 0; // 0xC0 and above
    std::uint64_t letter = 0;
    std::uint64_t upper = 0;
    std::uint64_t digit = 0;
    std::uint64_t space = 0;
    std::uint64_t comma = 0;

private:
    static constexpr std::uint64_t ones = 0x0101010101010101U;
    static constexpr std::uint64_t tops = 0x8080808080808080U;

    /// Of bytes below 0x80, no carry runs from one into the next.
    [[nodiscard]] static constexpr std::uint64_t within(std::uint64_t low, unsigned char first,
                                                        unsigned char last) noexcept {
        return (low + ones * (0x80U - first)) & ~(low + ones * (0x7FU - last)) & tops;
    }
};

/// The word starts of the 64 bytes of `s` from `pos`, which is at least 2.
[[nodiscard]] constexpr word_starts find_word_starts(std::string_view s, std::size_t pos) noexcept {
    // The top bit of each byte, the first byte's lowest.
    const auto to_bits = [](std::uint64_t tops) {
        return ((tops >> 7U) * 0x0102040810204080U) >> 56U;
    };
    word_starts found;
    byte_classes before(std::uint64_t{static_cast<unsigned char>(s[pos - 2])} << 48U |
                        std::uint64_t{static_cast<unsigned char>(s[pos - 1])} << 56U);
    for (unsigned at = 0; at < 64 && pos + at < s.size(); at += 8) {
        const byte_classes here(load_bytes<std::uint64_t>(s, pos + at));
        const auto one_back = [](std::uint64_t now, std::uint64_t old) {
            return now << 8U | old >> 56U;
        };
        const std::uint64_t word = one_back(here.letter | here.digit | here.high,
                                            before.letter | before.digit | before.high);
        const std::uint64_t small = one_back(here.digit | (here.letter & ~here.upper),
                                             before.digit | (before.letter & ~before.upper));
        const std::uint64_t solid = (here.letter | here.digit | here.comma) << 16U |
                                    (before.letter | before.digit | before.comma) >> 48U;
        const std::uint64_t start = here.letter & ~word;
        const std::uint64_t inside = start & one_back(here.space, before.space) & solid;
        const std::uint64_t other = (start & ~inside) | (here.upper & small) | here.lead |
                                    (here.letter & one_back(here.high, before.high));
        found.inside |= to_bits(inside) << at;
        found.other |= to_bits(other) << at;
        before = here;
    }
    return found;
}

} // namespace galley::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_WORD_STARTS_HPP
