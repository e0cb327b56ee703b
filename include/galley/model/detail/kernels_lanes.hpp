// galley/model/detail/kernels_lanes.hpp: the loops of the network with vectors, a line in every 128
// bits of them. Twin of detail/kernels_portable.hpp; see there for what each promises.
#ifndef GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP
#define GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP

#include <galley/model/detail/channels.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace galley::inline GALLEY_LEVEL::model::detail {

/// `Lanes` is one of lanes_x86.hpp or lanes_neon.hpp, `RowAdder` stands beside it.
template <class Lanes, class RowAdder>
struct kernels_lanes {
    using vector = typename Lanes::vector;
    using one = typename Lanes::one;
    using row_adder = RowAdder;
    using octet = channel_planes::octet;
    static constexpr std::size_t lanes = Lanes::lanes;
    static constexpr std::size_t planes = channel_planes::planes;
    static constexpr std::size_t quads = channels / 4; // a lane holds four sums

    static void mix(const paired_layer& w, const channel_planes& front, const channel_planes& at,
                    const channel_planes& back, std::size_t distance,
                    channel_planes& out) noexcept {
        mixing m{w};
        for (std::size_t k = 0; k < planes; ++k) {
            m.front[k] = front.plane(k) - distance;
            m.at[k] = at.plane(k);
            m.back[k] = back.plane(k) + distance;
            m.out[k] = out.plane(k);
        }
        for (std::size_t i = 0; i < at.lines(); i += 2 * lanes) mix_at(m, i);
        out.clear_behind(2 * lanes);
    }

    static void find_greatest(const channel_planes& at, channel_planes& before,
                              channel_planes& behind) noexcept {
        for (std::size_t k = 0; k < planes; ++k) {
            const octet* from = at.plane(k);
            typename one::vector top = one::splat16(0);
            for (std::size_t i = 0; i < at.lines(); ++i) {
                one::store(before.plane(k) + i, top);
                top = one::max16(top, one::load(from + i));
            }
            top = one::splat16(0);
            for (std::size_t i = at.lines(); i-- > 0;) {
                one::store(behind.plane(k) + i, top);
                top = one::max16(top, one::load(from + i));
            }
        }
    }

    [[nodiscard]] static std::array<std::int32_t, channels> look(const paired_context& w,
                                                                 const page_parts& seen) noexcept {
        return look(w, seen, std::make_index_sequence<quads>{});
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
        for (std::size_t k = 0; k < planes; ++k) {
            const vector add = Lanes::repeat(more.at.data() + 8 * k);
            octet* p = at.plane(k);
            for (std::size_t i = 0; i < at.lines(); i += lanes)
                Lanes::store(p + i, Lanes::min16(Lanes::add16(Lanes::load(p + i), add), top));
        }
        at.clear_behind(lanes);
    }

    static void dot_all(const channel_values& w, std::int32_t bias, const channel_planes& at,
                        std::int32_t* out) noexcept {
        const weight_planes weights(w);
        for (std::size_t i = 0; i < at.lines(); i += lanes) {
            std::array<std::int32_t, 4 * lanes> sums;
            Lanes::store(sums.data(), weights.dot(at, i));
            const std::size_t here = std::min(lanes, at.lines() - i);
            for (std::size_t j = 0; j < here; ++j) out[i + j] = sums[4 * j] + bias;
        }
    }

private:
    template <std::size_t... T>
    [[nodiscard]] static std::array<std::int32_t, channels>
    look(const paired_context& w, const page_parts& seen, std::index_sequence<T...>) noexcept {
        const typename one::vector zero = one::splat32(0);
        typename one::vector to[quads] = {(static_cast<void>(T), zero)...};
        for (std::size_t p = 0; p < w.rows.size(); ++p) {
            std::int32_t two = 0; // channels of the page
            std::memcpy(&two, seen[p / channel_pairs].at.data() + 2 * (p % channel_pairs),
                        sizeof two);
            const typename one::vector pair = one::splat32(two);
            ((to[T] = one::add_products(to[T], pair, one::load(w.rows[p].data() + 8 * T))), ...);
        }
        std::array<std::int32_t, channels> sums;
        (one::store(sums.data() + 4 * T, to[T]), ...);
        return sums;
    }

    struct weight_planes {
        explicit weight_planes(const channel_values& w) noexcept {
            for (std::size_t k = 0; k < planes; ++k)
                at_plane[k] = Lanes::repeat(w.at.data() + 8 * k);
        }

        /// The sum for each line, in all four numbers of its lane.
        [[nodiscard]] vector dot(const channel_planes& at, std::size_t i) const noexcept {
            vector s = Lanes::splat32(0);
            for (std::size_t k = 0; k < planes; ++k)
                s = Lanes::add_products(s, Lanes::load(at.plane(k) + i), at_plane[k]);
            s = Lanes::add32(s, Lanes::template pick<0x4E>(s));
            return Lanes::add32(s, Lanes::template pick<0xB1>(s));
        }
        vector at_plane[planes];
    };

    /// The eight channels at plane `k` of three lines as one number for each channel.
    [[nodiscard]] static vector near(const paired_layer& w, std::size_t k, vector before, vector x,
                                     vector behind) noexcept {
        const auto sum = [&w](std::size_t c, vector pair, vector more) {
            const vector start = Lanes::repeat(w.near_start.data() + c);
            const vector here =
                Lanes::add_products(start, pair, Lanes::repeat(w.near.data() + 2 * c));
            return Lanes::template right32<6>(
                Lanes::add_products(here, more, Lanes::repeat(w.near_behind.data() + 2 * c)));
        };
        return Lanes::pack(
            sum(8 * k, Lanes::zip_low(before, x), Lanes::zip_low(behind, behind)),
            sum(8 * k + 4, Lanes::zip_high(before, x), Lanes::zip_high(behind, behind)));
    }

    /// Where the vectors of a layer come from and go to.
    struct mixing {
        const paired_layer& weights;
        const octet* front[planes]{};
        const octet* at[planes]{};
        const octet* back[planes]{};
        octet* out[planes]{};
    };

    /// Two vectors of lines, so that every weight that is loaded is used twice.
    struct sums {
        vector first, second;
    };

    /// Two vectors of lines, each channel over three of them.
    struct mixed {
        vector x[planes];
        vector y[planes];
    };

    /// Adds to `to` what channel pair `P` of plane `k` gives to the quads that begin at `row`.
    template <std::size_t P, std::size_t N, std::size_t... T>
    static void add_pair(const std::int16_t* row, const mixed& from, std::size_t k, sums (&to)[N],
                         std::index_sequence<T...>) noexcept {
        const vector a = Lanes::template pick<P * 0x55>(from.x[k]);
        const vector b = Lanes::template pick<P * 0x55>(from.y[k]);
        const auto add = [&](sums& sum, std::size_t t) {
            const vector weights = Lanes::repeat(row + 8 * t);
            sum.first = Lanes::add_products(sum.first, a, weights);
            sum.second = Lanes::add_products(sum.second, b, weights);
            Lanes::settle(sum.first);
            Lanes::settle(sum.second);
        };
        (add(to[T], T), ...);
    }

    /// What all pairs give to the quads from `First` on. Unrolled by the sequence, since compilers
    /// keep arrays in registers only then; not all quads at once, for which there are too few.
    template <std::size_t First, std::size_t... T>
    static void sum_quads(const paired_layer& w, const mixed& from, sums (&all)[quads],
                          std::index_sequence<T...> here) noexcept {
        const std::int32_t* const start = w.mix_start.data() + 4 * First;
        sums to[] = {{Lanes::repeat(start + 4 * T), Lanes::repeat(start + 4 * T)}...};
        for (std::size_t k = 0; k < planes; ++k) {
            const paired_row* const rows = w.mix.data() + 4 * k;
            add_pair<0>(rows[0].data() + 8 * First, from, k, to, here);
            add_pair<1>(rows[1].data() + 8 * First, from, k, to, here);
            add_pair<2>(rows[2].data() + 8 * First, from, k, to, here);
            add_pair<3>(rows[3].data() + 8 * First, from, k, to, here);
        }
        ((all[First + T] = to[T]), ...);
    }

    /// The new numbers of eight channels: what is in them, and of `low` and `high` what is above 0.
    [[nodiscard]] static vector settled(vector low, vector high, vector x) noexcept {
        const vector top = Lanes::splat16(255);
        vector y = Lanes::pack(Lanes::template right32<6>(low), Lanes::template right32<6>(high));
        y = Lanes::min16(Lanes::max16(y, Lanes::splat16(0)), top);
        return Lanes::min16(Lanes::add16(y, x), top);
    }

    static void mix_at(const mixing& m, std::size_t i) noexcept {
        const auto near_at = [&m](std::size_t k, std::size_t at) {
            return near(m.weights, k, Lanes::load(m.front[k] + at), Lanes::load(m.at[k] + at),
                        Lanes::load(m.back[k] + at));
        };
        mixed from;
        for (std::size_t k = 0; k < planes; ++k) {
            from.x[k] = near_at(k, i);
            from.y[k] = near_at(k, i + lanes);
        }
        constexpr std::make_index_sequence<quads / 2> half;
        sums to[quads];
        sum_quads<0>(m.weights, from, to, half);
        sum_quads<quads / 2>(m.weights, from, to, half);
        for (std::size_t k = 0; k < planes; ++k) {
            const sums low = to[2 * k];
            const sums high = to[2 * k + 1];
            const auto put = [&m, k](std::size_t at, vector first, vector second) {
                Lanes::store(m.out[k] + at, settled(first, second, Lanes::load(m.at[k] + at)));
            };
            put(i, low.first, high.first);
            put(i + lanes, low.second, high.second);
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
        const vector once = Lanes::splat16(1);
        const vector zero = Lanes::splat32(0);
        vector plain[quads];
        vector attended[quads];
        vector greatest[planes];
        std::fill_n(plain, quads, zero);
        std::fill_n(attended, quads, zero);
        std::fill_n(greatest, planes, zero);
        vector given = zero;
        std::size_t i = from;
        for (; i < to; i += 2 * lanes) {
            const vector p =
                Lanes::zip_low(attention_at(w, b, at, i), attention_at(w, b, at, i + lanes));
            given = Lanes::add_products(given, p, once);
            for (std::size_t k = 0; k < planes; ++k) {
                const vector x = Lanes::load(at.plane(k) + i);
                const vector y = Lanes::load(at.plane(k) + i + lanes);
                const vector low = Lanes::zip_low(x, y);
                const vector high = Lanes::zip_high(x, y);
                plain[2 * k] = Lanes::add_products(plain[2 * k], low, once);
                plain[2 * k + 1] = Lanes::add_products(plain[2 * k + 1], high, once);
                attended[2 * k] = Lanes::add_products(attended[2 * k], low, p);
                attended[2 * k + 1] = Lanes::add_products(attended[2 * k + 1], high, p);
                greatest[k] = Lanes::max16(greatest[k], Lanes::max16(x, y));
            }
        }
        std::array<std::uint64_t, 1> all{};
        add_up(given, 0, 1, all);
        sums.attention += all[0] - (i - to) * static_cast<std::uint64_t>(attention_of(bias));
        for (std::size_t t = 0; t < quads; ++t) {
            add_up(plain[t], 4 * t, 4, sums.plain);
            add_up(attended[t], 4 * t, 4, sums.attended);
        }
        for (std::size_t k = 0; k < planes; ++k) {
            std::array<std::int16_t, 8 * lanes> numbers;
            Lanes::store(numbers.data(), greatest[k]);
            for (std::size_t j = 0; j < numbers.size(); ++j) {
                std::int16_t& g = sums.greatest[8 * k + j % 8];
                g = std::max(g, numbers[j]);
            }
        }
    }
};

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_KERNELS_LANES_HPP
