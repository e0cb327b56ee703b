// galley/model/detail/shares.hpp: sizes and shares in few steps, as the features give them.
#ifndef GALLEY_MODEL_DETAIL_SHARES_HPP
#define GALLEY_MODEL_DETAIL_SHARES_HPP

#include <galley/config.hpp>
#include <galley/model/detail/divisor.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::model::detail {

/// Half octaves: 0 1 2 3 4 6 8 12 16 24 ... as 0 1 2 3 4 5 6 7 8 9 ...
[[nodiscard]] constexpr std::uint32_t half_octave(std::uint64_t x) noexcept {
    const auto k =
        static_cast<std::uint32_t>(std::bit_width(x | 2U)) - 1; // no branch to mispredict
    return 2 * k + static_cast<std::uint32_t>((x >> (k - 1)) & 1U) - (x < 2 ? 2U : 0U);
}

/// Of numbers below 256.
inline constexpr auto half_octaves = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::uint32_t x = 0; x < table.size(); ++x)
        table[x] = static_cast<std::uint8_t>(half_octave(x));
    return table;
}();

/// half_octave, but no more than 15, in fewer steps.
[[nodiscard]] constexpr std::uint32_t low_half_octave(std::uint64_t x) noexcept {
    return half_octaves[static_cast<std::size_t>(x < 255 ? x : 255)];
}

/// `part` of `whole` in `steps` steps, `steps` + 1 where there is no whole.
[[nodiscard]] constexpr std::uint32_t share(std::uint64_t part, std::uint64_t whole,
                                            std::uint32_t steps) noexcept {
    if (whole == 0) return steps + 1;
    if (part >= whole) return steps;
    while (whole >> 24U != 0) { // 32-bit division is several times faster
        part >>= 4U;
        whole >>= 4U;
    }
    return static_cast<std::uint32_t>(part) * steps / static_cast<std::uint32_t>(whole);
}

/// The same for many parts of one whole, without dividing again.
class whole {
public:
    constexpr whole() noexcept = default;
    constexpr explicit whole(std::uint64_t size) noexcept : size_(size) {
        for (; size_ >> 24U != 0; size_ >>= 4U) shift_ += 4;
        if (size_ != 0) by_size_ = divisor(size_);
    }

    /// `steps` is at most 16.
    [[nodiscard]] constexpr std::uint32_t share(std::uint64_t part,
                                                std::uint32_t steps) const noexcept {
        if (size_ == 0) return steps + 1;
        part >>= shift_;
        return part >= size_ ? steps : static_cast<std::uint32_t>(by_size_(part * steps));
    }

private:
    std::uint64_t size_ = 0;
    unsigned shift_ = 0;
    divisor by_size_;
};

/// The inverses of wholes of at most 32, the words that a glance can count.
inline constexpr auto few_inverses = [] {
    std::array<std::uint32_t, 33> inverses{};
    for (std::uint32_t n = 1; n < inverses.size(); ++n) inverses[n] = 65536 / n + 1;
    return inverses;
}();

/// `share` of a whole of at most 32, `part` no greater; `steps` is at most 8.
[[nodiscard]] constexpr std::uint32_t share_of_few(std::uint32_t part, std::uint32_t whole,
                                                   std::uint32_t steps) noexcept {
    return whole == 0 ? steps + 1 : part * steps * few_inverses[whole] >> 16U;
}

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_SHARES_HPP
