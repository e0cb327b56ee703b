// galley/model/detail/row_adder_neon.hpp: adds up rows of weights with NEON on AArch64. Twin of
// kernels_portable::row_adder; see there for what it promises.
#ifndef GALLEY_MODEL_DETAIL_ROW_ADDER_NEON_HPP
#define GALLEY_MODEL_DETAIL_ROW_ADDER_NEON_HPP

#include <galley/detail/intrinsics.hpp>

#if GALLEY_NEON

#include <galley/model/detail/channels.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model::detail {

static_assert(channels == 24, "rows are read as 16 and 8 bytes");

class row_adder_neon {
public:
    /// Eight channels each; 127 rows of characters fit in 16 bits.
    struct sums {
        uint16x8_t first, second, third;
    };

    row_adder_neon(std::string_view rows, char zero, const channel_values& bias) noexcept
        : rows_(reinterpret_cast<const std::uint8_t*>(rows.data())), zero_(zero), bias_(&bias) {}

    [[nodiscard]] sums add_up(std::span<const std::uint32_t> rows) const noexcept {
        sums all{vdupq_n_u16(0), vdupq_n_u16(0), vdupq_n_u16(0)};
        for (const std::uint32_t row : rows) add_one(row, all);
        return all;
    }

    void add_one(std::uint32_t row, sums& to) const noexcept {
        const uint8x16_t some = vld1q_u8(rows_ + row);
        to.first = vaddw_u8(to.first, vget_low_u8(some));
        to.second = vaddw_high_u8(to.second, some);
        to.third = vaddw_u8(to.third, vld1_u8(rows_ + row + 16));
    }

    void settle(const sums& all, std::size_t count, channel_planes& at,
                std::size_t i) const noexcept {
        const int16x8_t zero =
            vdupq_n_s16(static_cast<std::int16_t>(static_cast<int>(count) * zero_ - 1));
        const auto put = [&](std::size_t k, uint16x8_t sum) {
            int16x8_t v = vshrq_n_s16(vsubq_s16(vreinterpretq_s16_u16(sum), zero), 1);
            v = vaddq_s16(v, vld1q_s16(bias_->at.data() + 8 * k));
            v = vminq_s16(vmaxq_s16(v, vdupq_n_s16(0)), vdupq_n_s16(255));
            vst1q_u8(reinterpret_cast<std::uint8_t*>(at.plane(k) + i), vreinterpretq_u8_s16(v));
        };
        put(0, all.first);
        put(1, all.second);
        put(2, all.third);
    }

private:
    const std::uint8_t* rows_;
    int zero_;
    const channel_values* bias_;
};

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_NEON

#endif // GALLEY_MODEL_DETAIL_ROW_ADDER_NEON_HPP
