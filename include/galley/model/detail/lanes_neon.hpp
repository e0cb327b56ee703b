// galley/model/detail/lanes_neon.hpp: vectors of one lane of 128 bits on AArch64. Twin of
// detail/lanes_x86.hpp; see there for what each verb promises.
#ifndef GALLEY_MODEL_DETAIL_LANES_NEON_HPP
#define GALLEY_MODEL_DETAIL_LANES_NEON_HPP

#include <galley/detail/intrinsics.hpp>

#if GALLEY_NEON

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::model::detail {

// clang-format off

struct lanes_neon {
    using vector = int32x4_t;
    using one = lanes_neon;
    static constexpr std::size_t lanes = 1;

    [[nodiscard]] static vector load(const void* p) noexcept { return vreinterpretq_s32_u8(vld1q_u8(static_cast<const std::uint8_t*>(p))); }
    static void store(void* p, vector v) noexcept { vst1q_u8(static_cast<std::uint8_t*>(p), vreinterpretq_u8_s32(v)); }
    [[nodiscard]] static vector repeat(const void* p) noexcept { return load(p); }
    [[nodiscard]] static vector splat16(std::int16_t x) noexcept { return wide(vdupq_n_s16(x)); }
    [[nodiscard]] static vector splat32(std::int32_t x) noexcept { return vdupq_n_s32(x); }
    [[nodiscard]] static vector zip_low(vector a, vector b) noexcept { return wide(vzip1q_s16(half(a), half(b))); }
    [[nodiscard]] static vector zip_high(vector a, vector b) noexcept { return wide(vzip2q_s16(half(a), half(b))); }
    [[nodiscard]] static vector pack(vector a, vector b) noexcept { return wide(vqmovn_high_s32(vqmovn_s32(a), b)); }
    template <int Order> [[nodiscard]] static vector pick(vector v) noexcept {
        if constexpr (Order == 0x4E) return vextq_s32(v, v, 2); // the halves
        else if constexpr (Order == 0xB1) return vrev64q_s32(v); // the numbers of each half
        else {
            static_assert(Order % 0x55 == 0, "one number for all");
            return vdupq_laneq_s32(v, Order / 0x55);
        }
    }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept { return wide(vaddq_s16(half(a), half(b))); }
    [[nodiscard]] static vector min16(vector a, vector b) noexcept { return wide(vminq_s16(half(a), half(b))); }
    [[nodiscard]] static vector max16(vector a, vector b) noexcept { return wide(vmaxq_s16(half(a), half(b))); }
    [[nodiscard]] static vector add32(vector a, vector b) noexcept { return vaddq_s32(a, b); }
    template <int N> [[nodiscard]] static vector right32(vector v) noexcept { return vshrq_n_s32(v, N); }
    static void settle(vector&) noexcept {} // there are registers enough
    [[nodiscard]] static vector add_products(vector sum, vector a, vector b) noexcept {
        const vector low = vmull_s16(vget_low_s16(half(a)), vget_low_s16(half(b)));
        const vector high = vmull_high_s16(half(a), half(b));
        return vaddq_s32(sum, vpaddq_s32(low, high));
    }

private:
    [[nodiscard]] static int16x8_t half(vector v) noexcept { return vreinterpretq_s16_s32(v); }
    [[nodiscard]] static vector wide(int16x8_t v) noexcept { return vreinterpretq_s32_s16(v); }
};

// clang-format on

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_NEON

#endif // GALLEY_MODEL_DETAIL_LANES_NEON_HPP
