// galley/model/detail/lanes_x86.hpp: vectors of one, two or four lanes of 128 bits, as the compiler
// is told. A verb does the same to every lane; a lane holds numbers of one line.
#ifndef GALLEY_MODEL_DETAIL_LANES_X86_HPP
#define GALLEY_MODEL_DETAIL_LANES_X86_HPP

#include <galley/detail/intrinsics.hpp>

#if GALLEY_SSE2

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::model::detail {

/// Keeps a sum where it is made: GCC would add products up in pairs, for which there are too few
/// registers.
template <class Vector>
inline void settle_sum([[maybe_unused]] Vector& sum) noexcept {
#if defined(__GNUC__)
    asm("" : "+x"(sum));
#endif
}

// The masked forms below are the plain ones in other words: GCC 12 warns of the plain ones.
// clang-format off

/// One line at a time. What the verbs promise is said here for all, and for lanes_neon.
struct lanes_sse2 {
    using vector = __m128i;
    using one = lanes_sse2;
    static constexpr std::size_t lanes = 1;

    /// The lanes from `p` on, one after the other.
    [[nodiscard]] static vector load(const void* p) noexcept { return _mm_loadu_si128(static_cast<const vector*>(p)); }
    static void store(void* p, vector v) noexcept { _mm_storeu_si128(static_cast<vector*>(p), v); }
    /// The 16 bytes at `p` in every lane.
    [[nodiscard]] static vector repeat(const void* p) noexcept { return load(p); }
    [[nodiscard]] static vector splat16(std::int16_t x) noexcept { return _mm_set1_epi16(x); }
    [[nodiscard]] static vector splat32(std::int32_t x) noexcept { return _mm_set1_epi32(x); }
    /// In every lane: the lower (upper) four 16-bit numbers of `a` and of `b` by turns.
    [[nodiscard]] static vector zip_low(vector a, vector b) noexcept { return _mm_unpacklo_epi16(a, b); }
    [[nodiscard]] static vector zip_high(vector a, vector b) noexcept { return _mm_unpackhi_epi16(a, b); }
    /// In every lane: the 32-bit numbers of `a`, then those of `b`, as 16-bit numbers, saturated.
    [[nodiscard]] static vector pack(vector a, vector b) noexcept { return _mm_packs_epi32(a, b); }
    /// In every lane: 32-bit numbers chosen as _mm_shuffle_epi32 does.
    template <int Order> [[nodiscard]] static vector pick(vector v) noexcept { return _mm_shuffle_epi32(v, Order); }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept { return _mm_add_epi16(a, b); }
    [[nodiscard]] static vector min16(vector a, vector b) noexcept { return _mm_min_epi16(a, b); }
    [[nodiscard]] static vector max16(vector a, vector b) noexcept { return _mm_max_epi16(a, b); }
    [[nodiscard]] static vector add32(vector a, vector b) noexcept { return _mm_add_epi32(a, b); }
    template <int N> [[nodiscard]] static vector right32(vector v) noexcept { return _mm_srai_epi32(v, N); }
    /// Says that `sum` is to stay a sum, see settle_sum.
    static void settle(vector& sum) noexcept { settle_sum(sum); }
    /// `sum` and, for each pair of 16-bit numbers, the two products added up.
    [[nodiscard]] static vector add_products(vector sum, vector a, vector b) noexcept { return _mm_add_epi32(sum, _mm_madd_epi16(a, b)); }
};

#if defined(__AVX2__)
struct lanes_avx2 {
    using vector = __m256i;
    using one = lanes_sse2;
    static constexpr std::size_t lanes = 2;

    [[nodiscard]] static vector load(const void* p) noexcept { return _mm256_loadu_si256(static_cast<const vector*>(p)); }
    static void store(void* p, vector v) noexcept { _mm256_storeu_si256(static_cast<vector*>(p), v); }
    [[nodiscard]] static vector repeat(const void* p) noexcept { return _mm256_broadcastsi128_si256(lanes_sse2::load(p)); }
    [[nodiscard]] static vector splat16(std::int16_t x) noexcept { return _mm256_set1_epi16(x); }
    [[nodiscard]] static vector splat32(std::int32_t x) noexcept { return _mm256_set1_epi32(x); }
    [[nodiscard]] static vector zip_low(vector a, vector b) noexcept { return _mm256_unpacklo_epi16(a, b); }
    [[nodiscard]] static vector zip_high(vector a, vector b) noexcept { return _mm256_unpackhi_epi16(a, b); }
    [[nodiscard]] static vector pack(vector a, vector b) noexcept { return _mm256_packs_epi32(a, b); }
    template <int Order> [[nodiscard]] static vector pick(vector v) noexcept { return _mm256_shuffle_epi32(v, Order); }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept { return _mm256_add_epi16(a, b); }
    [[nodiscard]] static vector min16(vector a, vector b) noexcept { return _mm256_min_epi16(a, b); }
    [[nodiscard]] static vector max16(vector a, vector b) noexcept { return _mm256_max_epi16(a, b); }
    [[nodiscard]] static vector add32(vector a, vector b) noexcept { return _mm256_add_epi32(a, b); }
    template <int N> [[nodiscard]] static vector right32(vector v) noexcept { return _mm256_srai_epi32(v, N); }
    static void settle(vector& sum) noexcept { settle_sum(sum); }
    [[nodiscard]] static vector add_products(vector sum, vector a, vector b) noexcept { return _mm256_add_epi32(sum, _mm256_madd_epi16(a, b)); }
};
#endif

#if defined(__AVX512BW__)
struct lanes_avx512 {
    using vector = __m512i;
    using one = lanes_sse2;
    static constexpr std::size_t lanes = 4;

    [[nodiscard]] static vector load(const void* p) noexcept { return _mm512_loadu_si512(p); }
    static void store(void* p, vector v) noexcept { _mm512_storeu_si512(p, v); }
    [[nodiscard]] static vector repeat(const void* p) noexcept { return _mm512_maskz_broadcast_i32x4(0xFFFF, lanes_sse2::load(p)); }
    [[nodiscard]] static vector splat16(std::int16_t x) noexcept { return _mm512_set1_epi16(x); }
    [[nodiscard]] static vector splat32(std::int32_t x) noexcept { return _mm512_set1_epi32(x); }
    [[nodiscard]] static vector zip_low(vector a, vector b) noexcept { return _mm512_unpacklo_epi16(a, b); }
    [[nodiscard]] static vector zip_high(vector a, vector b) noexcept { return _mm512_unpackhi_epi16(a, b); }
    [[nodiscard]] static vector pack(vector a, vector b) noexcept { return _mm512_packs_epi32(a, b); }
    template <int Order> [[nodiscard]] static vector pick(vector v) noexcept { return _mm512_maskz_shuffle_epi32(0xFFFF, v, static_cast<_MM_PERM_ENUM>(Order)); }
    [[nodiscard]] static vector add16(vector a, vector b) noexcept { return _mm512_add_epi16(a, b); }
    [[nodiscard]] static vector min16(vector a, vector b) noexcept { return _mm512_min_epi16(a, b); }
    [[nodiscard]] static vector max16(vector a, vector b) noexcept { return _mm512_max_epi16(a, b); }
    [[nodiscard]] static vector add32(vector a, vector b) noexcept { return _mm512_add_epi32(a, b); }
    template <int N> [[nodiscard]] static vector right32(vector v) noexcept { return _mm512_maskz_srai_epi32(0xFFFF, v, N); }
    static void settle(vector& sum) noexcept { settle_sum(sum); }
    [[nodiscard]] static vector add_products(vector sum, vector a, vector b) noexcept {
#if defined(__AVX512VNNI__)
        return _mm512_dpwssd_epi32(sum, a, b);
#else
        return _mm512_add_epi32(sum, _mm512_madd_epi16(a, b));
#endif
    }
};
#endif

// clang-format on

#if defined(__AVX512BW__)
using lanes_best = lanes_avx512;
#elif defined(__AVX2__)
using lanes_best = lanes_avx2;
#else
using lanes_best = lanes_sse2;
#endif

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_SSE2

#endif // GALLEY_MODEL_DETAIL_LANES_X86_HPP
