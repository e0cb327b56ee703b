// galley/model/detail/row_adder_x86.hpp: adds up rows of weights with SSE2 or AVX2. Twin of
// kernels_portable::row_adder; see there for what it promises.
#ifndef GALLEY_MODEL_DETAIL_ROW_ADDER_X86_HPP
#define GALLEY_MODEL_DETAIL_ROW_ADDER_X86_HPP

#include <galley/model/detail/channels.hpp>
#include <galley/model/detail/lanes_x86.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model::detail {

static_assert(channels == 24, "rows are read as 16 and 8 bytes");

class row_adder_x86 {
#if defined(__AVX2__)
    using vector = __m256i;
    static constexpr std::size_t parts = 1; // of a row
#else
    using vector = __m128i;
    static constexpr std::size_t parts = 2;
#endif

public:
    /// Two channels share 16 bits while rows are added. What the upper channels carry is kept
    /// beside it, so that one shift and two additions do where unpacking would take four steps.
    struct sums {
        vector both[parts];
        vector upper[parts];
    };

    row_adder_x86(std::string_view rows, char zero, const channel_values& bias) noexcept
        : rows_(rows.data()), last_(rows.size() - channels), zero_(zero), bias_(&bias) {
        std::memcpy(tail_.data(), rows_ + last_, channels);
    }

    [[nodiscard]] sums add_up(std::span<const std::uint32_t> rows) const noexcept {
        sums all{};
        const std::uint32_t* r = rows.data();
        const std::uint32_t* const end = r + rows.size();
        const auto two = [&](std::size_t i) { // characters below 0x80 fit in one byte
            for (std::size_t k = 0; k < parts; ++k)
                add(add8(load(rows_ + r[i], k), load(rows_ + r[i + 1], k)), k, all);
        };
        for (; end - r > 3; r += 4) {
            two(0);
            two(2);
        }
        for (; end - r > 1; r += 2) two(0);
        if (r != end) add_one(*r, all);
        return all;
    }

    void add_one(std::uint32_t row, sums& to) const noexcept {
        const char* p = row == last_ ? tail_.data() : rows_ + row;
        for (std::size_t k = 0; k < parts; ++k) add(load(p, k), k, to);
    }

    void settle(const sums& all, std::size_t count, channel_planes& at,
                std::size_t i) const noexcept {
        const auto zero = static_cast<std::int16_t>(static_cast<int>(count) * zero_ - 1);
        const auto put = [&](std::size_t k, __m128i sum) {
            sum = _mm_srai_epi16(_mm_sub_epi16(sum, _mm_set1_epi16(zero)), 1);
            sum = _mm_add_epi16(sum, lanes_sse2::load(bias_->at.data() + 8 * k));
            sum = _mm_min_epi16(_mm_max_epi16(sum, _mm_setzero_si128()), _mm_set1_epi16(255));
            lanes_sse2::store(at.plane(k) + i, sum);
        };
        each_octet(all, put);
    }

private:
    static void add(vector characters, std::size_t k, sums& to) noexcept {
        to.both[k] = add16(to.both[k], characters);
        to.upper[k] = add16(to.upper[k], upper_of(characters));
    }

#if defined(__AVX2__)
    /// The row at `p`, with 8 bytes behind it that can be read.
    [[nodiscard]] static vector load(const char* p, std::size_t) noexcept {
        return lanes_avx2::load(p);
    }
    [[nodiscard]] static vector add8(vector a, vector b) noexcept { return _mm256_add_epi8(a, b); }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept {
        return _mm256_add_epi16(a, b);
    }
    [[nodiscard]] static vector upper_of(vector v) noexcept { return _mm256_srli_epi16(v, 8); }

    /// Calls `put(k, sums)` for each eight channels.
    template <class Put>
    static void each_octet(const sums& all, Put&& put) noexcept {
        const vector upper = all.upper[0];
        const vector lower = _mm256_sub_epi16(all.both[0], _mm256_slli_epi16(upper, 8));
        const vector low = lanes_avx2::zip_low(lower, upper); // channels 0-7 and 16-23
        put(0, _mm256_castsi256_si128(low));
        put(1, _mm256_castsi256_si128(lanes_avx2::zip_high(lower, upper)));
        put(2, _mm256_extracti128_si256(low, 1));
    }
#else
    [[nodiscard]] static vector load(const char* p, std::size_t part) noexcept {
        return part == 0 ? lanes_sse2::load(p)
                         : _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p + 16));
    }
    [[nodiscard]] static vector add8(vector a, vector b) noexcept { return _mm_add_epi8(a, b); }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept { return _mm_add_epi16(a, b); }
    [[nodiscard]] static vector upper_of(vector v) noexcept { return _mm_srli_epi16(v, 8); }

    template <class Put>
    static void each_octet(const sums& all, Put&& put) noexcept {
        vector lower[parts];
        for (std::size_t k = 0; k < parts; ++k)
            lower[k] = _mm_sub_epi16(all.both[k], _mm_slli_epi16(all.upper[k], 8));
        put(0, lanes_sse2::zip_low(lower[0], all.upper[0]));
        put(1, lanes_sse2::zip_high(lower[0], all.upper[0]));
        put(2, lanes_sse2::zip_low(lower[1], all.upper[1]));
    }
#endif

    const char* rows_;
    std::size_t last_; // where the last row stands
    int zero_;
    const channel_values* bias_;
    std::array<char, channels + 8> tail_{}; // the last row, with room behind it
};

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_ROW_ADDER_X86_HPP
