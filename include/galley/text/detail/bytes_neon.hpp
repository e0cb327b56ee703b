// galley/text/detail/bytes_neon.hpp: 16 bytes at a time with NEON on AArch64.
// Twin of text/detail/bytes_portable.hpp; see there for what each verb promises.
#ifndef GALLEY_TEXT_DETAIL_BYTES_NEON_HPP
#define GALLEY_TEXT_DETAIL_BYTES_NEON_HPP

#include <galley/detail/intrinsics.hpp>

#if GALLEY_NEON

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text::detail {

struct bytes_neon {
    using vector = uint8x16_t;
    static constexpr std::size_t width = 16;

    [[nodiscard]] static vector load(const char* p) noexcept {
        return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p));
    }
    [[nodiscard]] static vector equal(vector v, unsigned char b) noexcept {
        return vceqq_u8(v, vdupq_n_u8(b));
    }
    [[nodiscard]] static vector within(vector v, unsigned char low, unsigned char span) noexcept {
        return vcleq_u8(vsubq_u8(v, vdupq_n_u8(low)), vdupq_n_u8(span));
    }
    [[nodiscard]] static vector with_bits(vector v, unsigned char bits) noexcept {
        return vorrq_u8(v, vdupq_n_u8(bits));
    }
    [[nodiscard]] static vector either(vector a, vector b) noexcept { return vorrq_u8(a, b); }
    [[nodiscard]] static vector set_where(vector v, vector answer, unsigned char bits) noexcept {
        return vorrq_u8(v, vandq_u8(answer, vdupq_n_u8(bits)));
    }
    [[nodiscard]] static vector clear_where(vector v, vector answer, unsigned char bits) noexcept {
        return vbicq_u8(v, vandq_u8(answer, vdupq_n_u8(bits)));
    }
    static void store(char* p, vector v) noexcept {
        vst1q_u8(reinterpret_cast<std::uint8_t*>(p), v);
    }
    [[nodiscard]] static std::uint64_t to_bits(vector v) noexcept {
        static constexpr std::uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128,
                                                    1, 2, 4, 8, 16, 32, 64, 128};
        const uint8x16_t tops = vcgeq_u8(v, vdupq_n_u8(0x80));
        const uint8x16_t bits = vandq_u8(tops, vld1q_u8(places));
        return static_cast<std::uint64_t>(vaddv_u8(vget_low_u8(bits))) |
               (static_cast<std::uint64_t>(vaddv_u8(vget_high_u8(bits))) << 8U);
    }
};

} // namespace galley::inline GALLEY_LEVEL::text::detail

#endif // GALLEY_NEON

#endif // GALLEY_TEXT_DETAIL_BYTES_NEON_HPP
