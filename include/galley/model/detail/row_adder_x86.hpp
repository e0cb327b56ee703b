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
#include <utility>

namespace galley::model::detail {

static_assert(channels == 24, "rows are read as 16 and 8 bytes");

class row_adder_x86 {
public:
    row_adder_x86(std::string_view rows, char zero, const channel_values& bias) noexcept
        : rows_(rows.data()), last_(rows.size() / channels - 1), zero_(zero), bias_(&bias) {
        std::memcpy(tail_.data(), rows_ + last_ * channels, channels);
    }

    void operator()(std::span<const std::uint32_t> rows, std::size_t sure, channel_planes& at,
                    std::size_t i) const noexcept {
        const auto zero = static_cast<std::int16_t>(static_cast<int>(rows.size()) * zero_ - 1);
        const auto put = [&](std::size_t k, __m128i sum) {
            sum = _mm_srai_epi16(_mm_sub_epi16(sum, _mm_set1_epi16(zero)), 1);
            sum = _mm_add_epi16(sum, lanes_sse2::load(bias_->at.data() + 8 * k));
            sum = _mm_min_epi16(_mm_max_epi16(sum, _mm_setzero_si128()), _mm_set1_epi16(255));
            lanes_sse2::store(at.plane(k) + i, sum);
        };
        add(rows, sure, put);
    }

private:
    /// Where a row stands, with 8 bytes behind it that can be read.
    [[nodiscard]] const char* row(std::size_t i) const noexcept {
        return i == last_ ? tail_.data() : rows_ + i * channels;
    }

    // Two characters below 0x80 fit in one byte, so rows are added in pairs before they are
    // widened.
#if defined(__AVX2__)
    template <class Put>
    void add(std::span<const std::uint32_t> rows, std::size_t sure, Put&& put) const noexcept {
        const __m256i zero = _mm256_setzero_si256();
        __m256i low = zero;  // channels 0-7 and 16-23
        __m256i high = zero; // channels 8-15 and 24-31
        const char* first = rows_;
        const std::uint32_t* r = rows.data();
        const auto inside = [&](std::size_t i) {
            return lanes_avx2::load(first + std::size_t{r[i]} * channels);
        };
        const auto any = [&](std::size_t i) { return lanes_avx2::load(row(r[i])); };
        const auto widen = [&](__m256i v) {
            low = _mm256_add_epi16(low, _mm256_unpacklo_epi8(v, zero));
            high = _mm256_add_epi16(high, _mm256_unpackhi_epi8(v, zero));
        };
        std::size_t i = 0;
        for (; i + 3 < sure; i += 4) {
            widen(_mm256_add_epi8(inside(i), inside(i + 1)));
            widen(_mm256_add_epi8(inside(i + 2), inside(i + 3)));
        }
        for (; i + 1 < rows.size(); i += 2) widen(_mm256_add_epi8(any(i), any(i + 1)));
        if (i < rows.size()) widen(any(i));
        put(0, _mm256_castsi256_si128(low));
        put(1, _mm256_castsi256_si128(high));
        put(2, _mm256_extracti128_si256(low, 1));
    }
#else
    template <class Put>
    void add(std::span<const std::uint32_t> rows, std::size_t, Put&& put) const noexcept {
        const __m128i zero = _mm_setzero_si128();
        __m128i sum[3] = {zero, zero, zero};
        const auto load = [&](std::size_t i) {
            const char* p = rows_ + std::size_t{rows[i]} * channels;
            return std::pair{lanes_sse2::load(p),
                             _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p + 16))};
        };
        const auto widen = [&](__m128i a, __m128i b) {
            sum[0] = _mm_add_epi16(sum[0], _mm_unpacklo_epi8(a, zero));
            sum[1] = _mm_add_epi16(sum[1], _mm_unpackhi_epi8(a, zero));
            sum[2] = _mm_add_epi16(sum[2], _mm_unpacklo_epi8(b, zero));
        };
        std::size_t i = 0;
        for (; i + 1 < rows.size(); i += 2) {
            const auto [a, b] = load(i);
            const auto [c, d] = load(i + 1);
            widen(_mm_add_epi8(a, c), _mm_add_epi8(b, d));
        }
        if (i < rows.size()) {
            const auto [a, b] = load(i);
            widen(a, b);
        }
        for (std::size_t k = 0; k < 3; ++k) put(k, sum[k]);
    }
#endif

    const char* rows_;
    std::size_t last_;
    int zero_;
    const channel_values* bias_;
    std::array<char, channels + 8> tail_{};
};

} // namespace galley::model::detail

#endif // GALLEY_MODEL_DETAIL_ROW_ADDER_X86_HPP
