// galley/model/kernels.hpp: the inner loops of the network, plain and with SSE2. Both are exact
// integer arithmetic and give the same numbers.
#ifndef GALLEY_MODEL_KERNELS_HPP
#define GALLEY_MODEL_KERNELS_HPP

#include <galley/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#if GALLEY_SSE2
#include <emmintrin.h>
#endif

namespace galley::model {

inline constexpr std::size_t channels = 24;

/// A number for each channel.
struct alignas(16) channel_values {
    std::array<std::int16_t, channels> at{};

    [[nodiscard]] constexpr std::int16_t& operator[](std::size_t c) noexcept { return at[c]; }
    [[nodiscard]] constexpr const std::int16_t& operator[](std::size_t c) const noexcept { return at[c]; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return channels; }
    friend constexpr bool operator==(const channel_values&, const channel_values&) = default;
};

using channel_matrix = std::array<channel_values, channels>; // [to][from]

namespace detail {

/// A channel's value: 32 are 1, between 0 and 255.
[[nodiscard]] constexpr std::int16_t clamp_value(std::int32_t x) noexcept {
    return static_cast<std::int16_t>(std::clamp(x, 0, 255));
}

/// The loops said plainly.
struct kernels_portable {
    /// The sums of the characters of `rows`, each `channels` long, less than 128 of them, all below
    /// 0x80.
    static void sum_rows(const char* weights, std::span<const std::uint16_t> rows, channel_values& sum) noexcept {
        sum = {};
        for (const std::uint16_t row : rows)
            for (std::size_t c = 0; c < channels; ++c)
                sum[c] = static_cast<std::int16_t>(sum[c] + weights[row * channels + c]);
    }

    [[nodiscard]] static std::int32_t dot(const channel_values& w, const channel_values& x) noexcept {
        std::int32_t sum = 0;
        for (std::size_t c = 0; c < channels; ++c) sum += std::int32_t{w[c]} * std::int32_t{x[c]};
        return sum;
    }

    /// Each channel over three lines, 64 are 1.
    static void near(const std::array<channel_values, 3>& w, const channel_values& bias,
                     const std::array<const channel_values*, 3>& x, channel_values& out) noexcept {
        for (std::size_t c = 0; c < channels; ++c) {
            std::int32_t sum = 32;
            for (std::size_t k = 0; k < 3; ++k) sum += std::int32_t{w[k][c]} * std::int32_t{(*x[k])[c]};
            out[c] = static_cast<std::int16_t>((sum >> 6) + bias[c]);
        }
    }

    /// out = x + (w near + bias), both sums between 0 and 255.
    static void mix(const channel_matrix& w, const channel_values& bias, const channel_values& near,
                    const channel_values& x, channel_values& out) noexcept {
        for (std::size_t c = 0; c < channels; ++c) {
            const std::int32_t sum = ((dot(w[c], near) + 32) >> 6) + bias[c];
            out[c] = clamp_value(x[c] + clamp_value(sum));
        }
    }
};

#if GALLEY_SSE2
/// The same with vectors of eight.
struct kernels_sse2 {
    using vector = __m128i;

    [[nodiscard]] static vector load(const std::int16_t* p) noexcept {
        return _mm_load_si128(reinterpret_cast<const vector*>(p));
    }
    static void store(std::int16_t* p, vector v) noexcept {
        _mm_store_si128(reinterpret_cast<vector*>(p), v);
    }

    static void sum_rows(const char* weights, std::span<const std::uint16_t> rows, channel_values& sum) noexcept {
        const vector zero = _mm_setzero_si128();
        vector s0 = zero;
        vector s1 = zero;
        vector s2 = zero;
        const auto add = [&](vector a, vector b) {
            s0 = _mm_add_epi16(s0, _mm_unpacklo_epi8(a, zero));
            s1 = _mm_add_epi16(s1, _mm_unpackhi_epi8(a, zero));
            s2 = _mm_add_epi16(s2, _mm_unpacklo_epi8(b, zero));
        };
        const auto first = [&](std::size_t i) {
            return _mm_loadu_si128(reinterpret_cast<const vector*>(weights + rows[i] * channels));
        };
        const auto second = [&](std::size_t i) {
            return _mm_loadl_epi64(reinterpret_cast<const vector*>(weights + rows[i] * channels + 16));
        };
        std::size_t i = 0;
        for (; i + 1 < rows.size(); i += 2) // two characters below 0x80 fit in one byte
            add(_mm_add_epi8(first(i), first(i + 1)), _mm_add_epi8(second(i), second(i + 1)));
        if (i < rows.size()) add(first(i), second(i));
        store(sum.at.data(), s0);
        store(sum.at.data() + 8, s1);
        store(sum.at.data() + 16, s2);
    }

    [[nodiscard]] static vector products(const channel_values& w, vector x0, vector x1, vector x2) noexcept {
        const std::int16_t* p = w.at.data();
        return _mm_add_epi32(_mm_add_epi32(_mm_madd_epi16(load(p), x0), _mm_madd_epi16(load(p + 8), x1)),
                             _mm_madd_epi16(load(p + 16), x2));
    }

    [[nodiscard]] static std::int32_t dot(const channel_values& w, const channel_values& x) noexcept {
        const std::int16_t* p = x.at.data();
        vector s = products(w, load(p), load(p + 8), load(p + 16));
        s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4E));
        s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xB1));
        return _mm_cvtsi128_si32(s);
    }

    static void near(const std::array<channel_values, 3>& w, const channel_values& bias,
                     const std::array<const channel_values*, 3>& x, channel_values& out) noexcept {
        const vector half = _mm_set1_epi32(32);
        for (std::size_t c = 0; c < channels; c += 8) {
            vector low = half;
            vector high = half;
            for (std::size_t k = 0; k < 3; ++k) {
                const vector a = load(w[k].at.data() + c);
                const vector b = load(x[k]->at.data() + c);
                const vector lo = _mm_mullo_epi16(a, b);
                const vector hi = _mm_mulhi_epi16(a, b);
                low = _mm_add_epi32(low, _mm_unpacklo_epi16(lo, hi));
                high = _mm_add_epi32(high, _mm_unpackhi_epi16(lo, hi));
            }
            const vector sum = _mm_packs_epi32(_mm_srai_epi32(low, 6), _mm_srai_epi32(high, 6));
            store(out.at.data() + c, _mm_add_epi16(sum, load(bias.at.data() + c)));
        }
    }

    /// Four sums of four, one each.
    [[nodiscard]] static vector sums(vector a, vector b, vector c, vector d) noexcept {
        const vector ab = _mm_add_epi32(_mm_unpacklo_epi32(a, b), _mm_unpackhi_epi32(a, b));
        const vector cd = _mm_add_epi32(_mm_unpacklo_epi32(c, d), _mm_unpackhi_epi32(c, d));
        return _mm_add_epi32(_mm_unpacklo_epi64(ab, cd), _mm_unpackhi_epi64(ab, cd));
    }

    static void mix(const channel_matrix& w, const channel_values& bias, const channel_values& near,
                    const channel_values& x, channel_values& out) noexcept {
        const std::int16_t* p = near.at.data();
        const vector x0 = load(p);
        const vector x1 = load(p + 8);
        const vector x2 = load(p + 16);
        const vector half = _mm_set1_epi32(32);
        const vector zero = _mm_setzero_si128();
        const vector top = _mm_set1_epi16(255);
        for (std::size_t c = 0; c < channels; c += 8) {
            const auto four = [&](std::size_t k) {
                const vector s = sums(products(w[k], x0, x1, x2), products(w[k + 1], x0, x1, x2),
                                      products(w[k + 2], x0, x1, x2), products(w[k + 3], x0, x1, x2));
                return _mm_srai_epi32(_mm_add_epi32(s, half), 6);
            };
            vector s = _mm_packs_epi32(four(c), four(c + 4));
            s = _mm_adds_epi16(s, load(bias.at.data() + c));
            s = _mm_min_epi16(_mm_max_epi16(s, zero), top);
            s = _mm_min_epi16(_mm_add_epi16(s, load(x.at.data() + c)), top);
            store(out.at.data() + c, s);
        }
    }
};
using kernels = kernels_sse2;
#else
using kernels = kernels_portable;
#endif

} // namespace detail

} // namespace galley::model

#endif // GALLEY_MODEL_KERNELS_HPP
