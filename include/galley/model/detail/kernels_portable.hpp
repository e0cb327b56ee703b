// galley/model/detail/kernels_portable.hpp: the loops of the network said plainly. Twin of
// detail/kernels_lanes.hpp; what each promises is said here.
#ifndef GALLEY_MODEL_DETAIL_KERNELS_PORTABLE_HPP
#define GALLEY_MODEL_DETAIL_KERNELS_PORTABLE_HPP

#include <galley/config.hpp>
#include <galley/model/detail/channels.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model::detail {

[[nodiscard]] constexpr std::int32_t dot(const channel_values& w,
                                         const channel_values& x) noexcept {
    std::int32_t sum = 0;
    for (std::size_t c = 0; c < channels; ++c) sum += std::int32_t{w[c]} * std::int32_t{x[c]};
    return sum;
}

struct kernels_portable {
    /// Adds up rows of characters, `channels` each, all of them below 0x80, at most 127 rows for a
    /// line. A row is known by where in `rows` it begins.
    class row_adder {
    public:
        struct sums {
            std::int32_t at[channels];
        };

        row_adder(std::string_view rows, char zero, const channel_values& bias) noexcept
            : rows_(rows), zero_(zero), bias_(&bias) {}

        /// The sums of `rows`, none of which is the last that there is.
        [[nodiscard]] sums add_up(std::span<const std::uint32_t> rows) const noexcept {
            sums all{};
            for (const std::uint32_t row : rows) add_one(row, all);
            return all;
        }

        /// Adds any one row.
        void add_one(std::uint32_t row, sums& to) const noexcept {
            for (std::size_t c = 0; c < channels; ++c) to.at[c] += rows_[row + c];
        }

        /// The sums of `count` rows become line `i`: less what stands for 0, halved, plus the bias.
        void settle(const sums& all, std::size_t count, channel_planes& at,
                    std::size_t i) const noexcept {
            const std::int32_t zero = static_cast<std::int32_t>(count) * zero_;
            channel_values v;
            for (std::size_t c = 0; c < channels; ++c)
                v[c] = clamp_value(((all.at[c] - zero + 1) >> 1) + (*bias_)[c]);
            at.set(static_cast<std::ptrdiff_t>(i), v);
        }

    private:
        std::string_view rows_;
        std::int32_t zero_;
        const channel_values* bias_;
    };

    /// near = what three lines say of each channel: line i of `at`, i - distance of `front` and
    /// i + distance of `back`; out = x + (mix near + bias), both sums between
    /// 0 and 255. Biases below 2^13, weights below 2^7.
    static void mix(const paired_layer& w, const channel_planes& front, const channel_planes& at,
                    const channel_planes& back, std::size_t distance,
                    channel_planes& out) noexcept {
        const auto n = static_cast<std::ptrdiff_t>(at.lines());
        const auto d = static_cast<std::ptrdiff_t>(distance);
        for (std::ptrdiff_t i = 0; i < n; ++i) {
            const channel_values before = front.get(i - d);
            const channel_values x = at.get(i);
            const channel_values behind = back.get(i + d);
            channel_values near;
            for (std::size_t c = 0; c < channels; ++c)
                near[c] = static_cast<std::int16_t>((w.near_start[c] + w.near[2 * c] * before[c] +
                                                     w.near[2 * c + 1] * x[c] +
                                                     w.near_behind[2 * c] * behind[c]) >>
                                                    6);
            std::array<std::int32_t, channels> sums = w.mix_start;
            for (std::size_t p = 0; p < channel_pairs; ++p)
                for (std::size_t c = 0; c < channels; ++c)
                    sums[c] +=
                        w.mix[p][2 * c] * near[2 * p] + w.mix[p][2 * c + 1] * near[2 * p + 1];
            channel_values y;
            for (std::size_t c = 0; c < channels; ++c)
                y[c] = clamp_value(x[c] + clamp_value(sums[c] >> 6));
            out.set(i, y);
        }
    }

    /// For each line and channel the greatest number of all lines before it, and of all behind it.
    static void find_greatest(const channel_planes& at, channel_planes& before,
                              channel_planes& behind) noexcept {
        const auto raise = [](channel_values& top, const channel_values& x) {
            for (std::size_t c = 0; c < channels; ++c) top[c] = std::max(top[c], x[c]);
        };
        const auto n = static_cast<std::ptrdiff_t>(at.lines());
        channel_values top;
        for (std::ptrdiff_t i = 0; i < n; ++i) {
            before.set(i, top);
            raise(top, at.get(i));
        }
        top = {};
        for (std::ptrdiff_t i = n; i-- > 0;) {
            behind.set(i, top);
            raise(top, at.get(i));
        }
    }

    /// What the parts of a page give to each channel, not yet clamped.
    [[nodiscard]] static std::array<std::int32_t, channels> look(const paired_context& w,
                                                                 const page_parts& seen) noexcept {
        std::array<std::int32_t, channels> sums{};
        for (std::size_t p = 0; p < w.rows.size(); ++p) {
            const channel_values& part = seen[p / channel_pairs];
            const std::size_t from = 2 * (p % channel_pairs);
            for (std::size_t c = 0; c < channels; ++c)
                sums[c] += w.rows[p][2 * c] * part[from] + w.rows[p][2 * c + 1] * part[from + 1];
        }
        return sums;
    }

    /// Adds all lines up; `attention` and its bias give each line its weight.
    [[nodiscard]] static page_sums sum_page(const channel_values& attention, std::int32_t bias,
                                            const channel_planes& at) noexcept {
        page_sums sums;
        for (std::size_t i = 0; i < at.lines(); ++i) {
            const channel_values x = at.get(static_cast<std::ptrdiff_t>(i));
            const auto p = static_cast<std::uint32_t>(attention_of(dot(attention, x) + bias));
            sums.attention += p;
            for (std::size_t c = 0; c < channels; ++c) {
                const auto v = static_cast<std::uint32_t>(x[c]);
                sums.plain[c] += v;
                sums.attended[c] += p * v;
                sums.greatest[c] = std::max(sums.greatest[c], x[c]);
            }
        }
        return sums;
    }

    /// Adds `more`, 0 to 255, to every line, up to 255.
    static void add_to_all(const channel_values& more, channel_planes& at) noexcept {
        for (std::size_t i = 0; i < at.lines(); ++i) {
            channel_values x = at.get(static_cast<std::ptrdiff_t>(i));
            for (std::size_t c = 0; c < channels; ++c) x[c] = clamp_value(x[c] + more[c]);
            at.set(static_cast<std::ptrdiff_t>(i), x);
        }
    }

    /// out[i] = w x + bias, for every line.
    static void dot_all(const channel_values& w, std::int32_t bias, const channel_planes& at,
                        std::int32_t* out) noexcept {
        for (std::size_t i = 0; i < at.lines(); ++i)
            out[i] = dot(w, at.get(static_cast<std::ptrdiff_t>(i))) + bias;
    }
};

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_KERNELS_PORTABLE_HPP
