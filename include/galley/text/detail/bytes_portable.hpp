// galley/text/detail/bytes_portable.hpp: eight bytes at a time in a 64-bit word, for every machine.
// One of the twins behind text/byte_masks.hpp: each offers the same verbs on a vector of `width`
// bytes. A comparison leaves its answer in the top bit of each byte.
#ifndef GALLEY_TEXT_DETAIL_BYTES_PORTABLE_HPP
#define GALLEY_TEXT_DETAIL_BYTES_PORTABLE_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text::detail {

struct bytes_portable {
    using vector = std::uint64_t;
    static constexpr std::size_t width = 8;
    static constexpr std::uint64_t ones = 0x0101010101010101U;
    static constexpr std::uint64_t tops = 0x8080808080808080U;

    /// The first byte in the lowest bits, whatever the byte order.
    [[nodiscard]] static constexpr vector load(const char* p) noexcept {
        vector v = 0;
        for (std::size_t i = 0; i < width; ++i)
            v |= static_cast<vector>(static_cast<unsigned char>(p[i])) << (8 * i);
        return v;
    }
    [[nodiscard]] static constexpr vector equal(vector v, unsigned char b) noexcept {
        const vector x = v ^ (ones * b);
        return ~(((x & ~tops) + ~tops) | x) & tops;
    }
    /// Bytes in [low, low + span]; span < 128.
    [[nodiscard]] static constexpr vector within(vector v, unsigned char low,
                                                 unsigned char span) noexcept {
        const vector l = ones * low;
        const vector x = ((v | tops) - (l & ~tops)) ^ ((v ^ ~l) & tops);
        return ((ones * (0x80U + span)) - (x & ~tops)) & ~x & tops;
    }
    [[nodiscard]] static constexpr vector with_bits(vector v, unsigned char bits) noexcept {
        return v | (ones * bits);
    }
    [[nodiscard]] static constexpr vector either(vector a, vector b) noexcept { return a | b; }
    /// `bits` set (cleared) in the bytes of `v` for which `answer`, a comparison's, is yes.
    [[nodiscard]] static constexpr vector set_where(vector v, vector answer,
                                                    unsigned char bits) noexcept {
        return v | ((answer >> 7U) * bits);
    }
    [[nodiscard]] static constexpr vector clear_where(vector v, vector answer,
                                                      unsigned char bits) noexcept {
        return v & ~((answer >> 7U) * bits);
    }
    static constexpr void store(char* p, vector v) noexcept {
        for (std::size_t i = 0; i < width; ++i)
            p[i] = static_cast<char>(static_cast<unsigned char>(v >> (8 * i)));
    }
    /// The top bit of each byte, the first byte's lowest.
    [[nodiscard]] static constexpr std::uint64_t to_bits(vector v) noexcept {
        return (((v & tops) >> 7U) * 0x0102040810204080U) >> 56U;
    }
};

} // namespace galley::inline GALLEY_LEVEL::text::detail

#endif // GALLEY_TEXT_DETAIL_BYTES_PORTABLE_HPP
