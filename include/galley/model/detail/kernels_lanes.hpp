// galley/model/detail/kernels_lanes.hpp: the loops of the network with vectors, a line in every 128
// bits of them. Twin of detail/kernels_portable.hpp; see there for what each promises.
#ifndef GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP
#define GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP

#include <galley/model/detail/channels.hpp>
#include <galley/model/detail/lanes_x86.hpp>
#include <galley/model/detail/row_adder_x86.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace galley::model::detail {

/// The weights of a layer as the vectors want them. Channels go in pairs, since a 32-bit product
/// sum takes two 16-bit numbers: `mix[p][t]` holds what channels 2p and 2p+1 give to channels 4t to
/// 4t+3.
struct lane_weights {
    using lane = lanes_sse2::vector;

    explicit lane_weights(const layer_weights& w) noexcept {
        for (std::size_t t = 0; t < 6; ++t) {
            for (std::size_t k = 0; k < 3; ++k) {
                const auto row = [&](std::size_t i) {
                    return lanes_sse2::load(w.mix[4 * t + i].at.data() + 8 * k);
                };
                const lane ab = _mm_unpacklo_epi32(row(0), row(1));
                const lane cd = _mm_unpacklo_epi32(row(2), row(3));
                const lane ab2 = _mm_unpackhi_epi32(row(0), row(1));
                const lane cd2 = _mm_unpackhi_epi32(row(2), row(3));
                mix[4 * k][t] = _mm_unpacklo_epi64(ab, cd);
                mix[4 * k + 1][t] = _mm_unpackhi_epi64(ab, cd);
                mix[4 * k + 2][t] = _mm_unpacklo_epi64(ab2, cd2);
                mix[4 * k + 3][t] = _mm_unpackhi_epi64(ab2, cd2);
            }
            alignas(16) std::array<std::int32_t, 4> start;
            for (std::size_t i = 0; i < 4; ++i) start[i] = 64 * w.mix_bias[4 * t + i] + 32;
            mix_start[t] = lanes_sse2::load(start.data());
        }
        const lane half = lanes_sse2::splat16(32);
        for (std::size_t k = 0; k < 3; ++k) {
            const auto part = [&](std::size_t i) {
                return lanes_sse2::load(w.near[i].at.data() + 8 * k);
            };
            near[k] = {lanes_sse2::zip_low(part(0), part(1)),
                       lanes_sse2::zip_high(part(0), part(1)), lanes_sse2::zip_low(part(2), half),
                       lanes_sse2::zip_high(part(2), half)};
            near_bias[k] = lanes_sse2::load(w.near_bias.at.data() + 8 * k);
        }
    }

    struct near_pairs {
        lane low, high;               // of the line before and the line itself
        lane behind_low, behind_high; // of the line behind, and the half that rounds
    };
    lane mix[12][6];
    lane mix_start[6];
    near_pairs near[3];
    lane near_bias[3];
};

template <class Lanes>
struct kernels_lanes {
    using vector = typename Lanes::vector;
    using row_adder = row_adder_x86;
    using octet = channel_planes::octet;
    static constexpr std::size_t lanes = Lanes::lanes;

    static void mix(const layer_weights& w, const channel_planes& front, const channel_planes& at,
                    const channel_planes& back, std::size_t distance,
                    channel_planes& out) noexcept {
        const lane_weights weights(w);
        for (std::size_t i = 0; i < at.lines(); i += lanes)
            mix_at(weights, front, at, back, distance, i, out);
        out.clear_behind();
    }

    [[nodiscard]] static page_sums sum_page(const channel_values& attention, std::int32_t bias,
                                            const channel_planes& at) noexcept {
        page_sums sums;
        for (std::size_t from = 0; from < at.lines(); from += 4096)
            sum_some(attention, bias, at, from, std::min(at.lines(), from + 4096), sums);
        return sums;
    }

    static void add_to_all(const channel_values& more, channel_planes& at) noexcept {
        const vector top = Lanes::splat16(255);
        for (std::size_t k = 0; k < 3; ++k) {
            const vector add = Lanes::repeat(more.at.data() + 8 * k);
            octet* p = at.plane(k);
            for (std::size_t i = 0; i < at.lines(); i += lanes)
                Lanes::store(p + i, Lanes::min16(Lanes::add16(Lanes::load(p + i), add), top));
        }
        at.clear_behind();
    }

    static void dot_all(const channel_values& w, std::int32_t bias, const channel_planes& at,
                        std::int32_t* out) noexcept {
        const weight_planes planes(w);
        for (std::size_t i = 0; i < at.lines(); i += lanes) {
            std::array<std::int32_t, 4 * lanes> sums;
            Lanes::store(sums.data(), planes.dot(at, i));
            const std::size_t here = std::min(lanes, at.lines() - i);
            for (std::size_t j = 0; j < here; ++j) out[i + j] = sums[4 * j] + bias;
        }
    }

private:
    struct weight_planes {
        explicit weight_planes(const channel_values& w) noexcept
            : w0(Lanes::repeat(w.at.data())),
              w1(Lanes::repeat(w.at.data() + 8)),
              w2(Lanes::repeat(w.at.data() + 16)) {}

        /// The sum for each line, in all four numbers of its lane.
        [[nodiscard]] vector dot(const channel_planes& at, std::size_t i) const noexcept {
            vector s = Lanes::splat32(0);
            s = Lanes::add_products(s, Lanes::load(at.plane(0) + i), w0);
            s = Lanes::add_products(s, Lanes::load(at.plane(1) + i), w1);
            s = Lanes::add_products(s, Lanes::load(at.plane(2) + i), w2);
            s = Lanes::add32(s, Lanes::template pick<0x4E>(s));
            return Lanes::add32(s, Lanes::template pick<0xB1>(s));
        }
        vector w0, w1, w2;
    };

    [[nodiscard]] static vector near(const lane_weights& w, std::size_t k, vector before, vector x,
                                     vector behind) noexcept {
        const vector one = Lanes::splat16(1);
        const auto& n = w.near[k];
        const vector zero = Lanes::splat32(0);
        vector low = Lanes::add_products(zero, Lanes::zip_low(before, x), Lanes::repeat(&n.low));
        vector high = Lanes::add_products(zero, Lanes::zip_high(before, x), Lanes::repeat(&n.high));
        low = Lanes::add_products(low, Lanes::zip_low(behind, one), Lanes::repeat(&n.behind_low));
        high =
            Lanes::add_products(high, Lanes::zip_high(behind, one), Lanes::repeat(&n.behind_high));
        return Lanes::add16(
            Lanes::pack(Lanes::template right32<6>(low), Lanes::template right32<6>(high)),
            Lanes::repeat(&w.near_bias[k]));
    }

    /// Adds to `sums` what channel pair `P` of the eight channels in `x` gives to all.
    template <std::size_t P>
    static void add_pair(const lane_weights& w, std::size_t k, vector x,
                         vector (&sums)[6]) noexcept {
        const vector pair = Lanes::template pick<P * 0x55>(x);
        for (std::size_t t = 0; t < 6; ++t)
            sums[t] = Lanes::add_products(sums[t], pair, Lanes::repeat(&w.mix[4 * k + P][t]));
    }

    static void mix_at(const lane_weights& w, const channel_planes& front, const channel_planes& at,
                       const channel_planes& back, std::size_t distance, std::size_t i,
                       channel_planes& out) noexcept {
        vector sums[6];
        for (std::size_t t = 0; t < 6; ++t) sums[t] = Lanes::repeat(&w.mix_start[t]);
        for (std::size_t k = 0; k < 3; ++k) {
            const vector x =
                near(w, k, Lanes::load(front.plane(k) + i - distance), Lanes::load(at.plane(k) + i),
                     Lanes::load(back.plane(k) + i + distance));
            add_pair<0>(w, k, x, sums);
            add_pair<1>(w, k, x, sums);
            add_pair<2>(w, k, x, sums);
            add_pair<3>(w, k, x, sums);
        }
        const vector top = Lanes::splat16(255);
        const vector zero = Lanes::splat16(0);
        for (std::size_t k = 0; k < 3; ++k) {
            vector y = Lanes::pack(Lanes::template right32<6>(sums[2 * k]),
                                   Lanes::template right32<6>(sums[2 * k + 1]));
            y = Lanes::min16(Lanes::max16(y, zero), top);
            y = Lanes::min16(Lanes::add16(y, Lanes::load(at.plane(k) + i)), top);
            Lanes::store(out.plane(k) + i, y);
        }
    }

    /// What each line is given of the attention, in all eight numbers of its lane.
    [[nodiscard]] static vector attention_at(const weight_planes& w, vector bias,
                                             const channel_planes& at, std::size_t i) noexcept {
        const vector logit = Lanes::add32(w.dot(at, i), bias);
        const vector steps = Lanes::template right32<7>(logit);
        const vector p = Lanes::add16(Lanes::pack(steps, steps), Lanes::splat16(16));
        return Lanes::min16(Lanes::max16(p, Lanes::splat16(0)), Lanes::splat16(32));
    }

    template <class Sum>
    static void add_up(vector v, std::size_t first, std::size_t count, Sum& sums) noexcept {
        std::array<std::int32_t, 4 * lanes> numbers;
        Lanes::store(numbers.data(), v);
        for (std::size_t j = 0; j < numbers.size(); ++j)
            if (j % 4 < count) sums[first + j % 4] += static_cast<std::uint32_t>(numbers[j]);
    }

    /// Lines [from, to), at most 4096, so that the sums fit in 32 bits. The lines behind the last
    /// are 0: all they add is what their attention comes to.
    static void sum_some(const channel_values& attention, std::int32_t bias,
                         const channel_planes& at, std::size_t from, std::size_t to,
                         page_sums& sums) noexcept {
        const weight_planes w(attention);
        const vector b = Lanes::splat32(bias);
        const vector one = Lanes::splat16(1);
        const vector zero = Lanes::splat32(0);
        vector plain[6] = {zero, zero, zero, zero, zero, zero};
        vector attended[6] = {zero, zero, zero, zero, zero, zero};
        vector greatest[3] = {zero, zero, zero};
        vector given = zero;
        std::size_t i = from;
        for (; i < to; i += 2 * lanes) {
            const vector p =
                Lanes::zip_low(attention_at(w, b, at, i), attention_at(w, b, at, i + lanes));
            given = Lanes::add_products(given, p, one);
            for (std::size_t k = 0; k < 3; ++k) {
                const vector x = Lanes::load(at.plane(k) + i);
                const vector y = Lanes::load(at.plane(k) + i + lanes);
                const vector low = Lanes::zip_low(x, y);
                const vector high = Lanes::zip_high(x, y);
                plain[2 * k] = Lanes::add_products(plain[2 * k], low, one);
                plain[2 * k + 1] = Lanes::add_products(plain[2 * k + 1], high, one);
                attended[2 * k] = Lanes::add_products(attended[2 * k], low, p);
                attended[2 * k + 1] = Lanes::add_products(attended[2 * k + 1], high, p);
                greatest[k] = Lanes::max16(greatest[k], Lanes::max16(x, y));
            }
        }
        std::array<std::uint64_t, 1> all{};
        add_up(given, 0, 1, all);
        sums.attention += all[0] - (i - to) * static_cast<std::uint64_t>(attention_of(bias));
        for (std::size_t t = 0; t < 6; ++t) {
            add_up(plain[t], 4 * t, 4, sums.plain);
            add_up(attended[t], 4 * t, 4, sums.attended);
        }
        for (std::size_t k = 0; k < 3; ++k) {
            std::array<std::int16_t, 8 * lanes> numbers;
            Lanes::store(numbers.data(), greatest[k]);
            for (std::size_t j = 0; j < numbers.size(); ++j) {
                std::int16_t& g = sums.greatest[8 * k + j % 8];
                g = std::max(g, numbers[j]);
            }
        }
    }
};

} // namespace galley::model::detail

#endif // GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP
