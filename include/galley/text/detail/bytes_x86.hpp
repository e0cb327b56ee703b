// galley/text/detail/bytes_x86.hpp: 16, 32 or 64 bytes at a time with SSE2, AVX2 or AVX-512, as
// the compiler is told. Twins of text/detail/bytes_portable.hpp; see there for what each verb
// promises.
#ifndef GALLEY_TEXT_DETAIL_BYTES_X86_HPP
#define GALLEY_TEXT_DETAIL_BYTES_X86_HPP

#include <galley/detail/intrinsics.hpp>

#if GALLEY_SSE2

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text::detail {

struct bytes_sse2 {
    using vector = __m128i;
    static constexpr std::size_t width = 16;

    [[nodiscard]] static vector splat(unsigned char b) noexcept {
        return _mm_set1_epi8(static_cast<char>(b));
    }
    [[nodiscard]] static vector load(const char* p) noexcept {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    }
    [[nodiscard]] static vector equal(vector v, unsigned char b) noexcept {
        return _mm_cmpeq_epi8(v, splat(b));
    }
    [[nodiscard]] static vector within(vector v, unsigned char low, unsigned char span) noexcept {
        const vector x = _mm_sub_epi8(v, splat(low));
        return _mm_cmpeq_epi8(_mm_min_epu8(x, splat(span)), x);
    }
    [[nodiscard]] static vector with_bits(vector v, unsigned char bits) noexcept {
        return _mm_or_si128(v, splat(bits));
    }
    [[nodiscard]] static vector either(vector a, vector b) noexcept { return _mm_or_si128(a, b); }
    [[nodiscard]] static vector set_where(vector v, vector answer, unsigned char bits) noexcept {
        return _mm_or_si128(v, _mm_and_si128(answer, splat(bits)));
    }
    [[nodiscard]] static vector clear_where(vector v, vector answer, unsigned char bits) noexcept {
        return _mm_andnot_si128(_mm_and_si128(answer, splat(bits)), v);
    }
    static void store(char* p, vector v) noexcept {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v);
    }
    [[nodiscard]] static std::uint64_t to_bits(vector v) noexcept {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(v));
    }
};

#if defined(__AVX2__)
#if defined(__GNUC__) && !defined(__clang__)
/// Every byte thirty-two times.
struct splat_rows {
    alignas(32) unsigned char of[256][32];
};
inline constexpr splat_rows all_splats = [] {
    splat_rows rows{};
    for (unsigned b = 0; b < 256; ++b)
        for (unsigned char& each : rows.of[b]) each = static_cast<unsigned char>(b);
    return rows;
}();
#endif

struct bytes_avx2 {
    using vector = __m256i;
    static constexpr std::size_t width = 32;

    /// GCC would make a known vector of equal bytes anew, in three instructions, wherever it is
    /// asked for; what it cannot know it reads, mostly as part of the comparison.
    [[nodiscard]] static vector splat(unsigned char b) noexcept {
#if defined(__GNUC__) && !defined(__clang__)
        const splat_rows* rows = &all_splats;
        asm("" : "+r"(rows));
        return _mm256_load_si256(reinterpret_cast<const __m256i*>(rows->of[b]));
#else
        return _mm256_set1_epi8(static_cast<char>(b));
#endif
    }
    [[nodiscard]] static vector load(const char* p) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    }
    [[nodiscard]] static vector equal(vector v, unsigned char b) noexcept {
        return _mm256_cmpeq_epi8(v, splat(b));
    }
    [[nodiscard]] static vector within(vector v, unsigned char low, unsigned char span) noexcept {
        const vector x = low == 0 ? v : _mm256_sub_epi8(v, splat(low));
        return _mm256_cmpeq_epi8(_mm256_min_epu8(x, splat(span)), x);
    }
    [[nodiscard]] static vector with_bits(vector v, unsigned char bits) noexcept {
        return _mm256_or_si256(v, splat(bits));
    }
    [[nodiscard]] static vector either(vector a, vector b) noexcept {
        return _mm256_or_si256(a, b);
    }
    [[nodiscard]] static vector set_where(vector v, vector answer, unsigned char bits) noexcept {
        return _mm256_or_si256(v, _mm256_and_si256(answer, splat(bits)));
    }
    [[nodiscard]] static vector clear_where(vector v, vector answer, unsigned char bits) noexcept {
        return _mm256_andnot_si256(_mm256_and_si256(answer, splat(bits)), v);
    }
    static void store(char* p, vector v) noexcept {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), v);
    }
    [[nodiscard]] static std::uint64_t to_bits(vector v) noexcept {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(v));
    }
};
#endif

#if defined(__AVX512BW__)
/// Here a comparison's answer is a mask already.
struct bytes_avx512 {
    using vector = __m512i;
    static constexpr std::size_t width = 64;

    [[nodiscard]] static vector splat(unsigned char b) noexcept {
        return _mm512_set1_epi8(static_cast<char>(b));
    }
    [[nodiscard]] static vector load(const char* p) noexcept { return _mm512_loadu_si512(p); }
    [[nodiscard]] static std::uint64_t equal(vector v, unsigned char b) noexcept {
        return _mm512_cmpeq_epi8_mask(v, splat(b));
    }
    [[nodiscard]] static std::uint64_t within(vector v, unsigned char low,
                                              unsigned char span) noexcept {
        return _mm512_cmple_epu8_mask(_mm512_sub_epi8(v, splat(low)), splat(span));
    }
    [[nodiscard]] static vector with_bits(vector v, unsigned char bits) noexcept {
        return _mm512_or_si512(v, splat(bits));
    }
    [[nodiscard]] static std::uint64_t either(std::uint64_t a, std::uint64_t b) noexcept {
        return a | b;
    }
    [[nodiscard]] static std::uint64_t either(vector v, std::uint64_t b) noexcept {
        return to_bits(v) | b;
    }
    [[nodiscard]] static vector set_where(vector v, std::uint64_t answer,
                                          unsigned char bits) noexcept {
        return _mm512_or_si512(v, _mm512_maskz_mov_epi8(answer, splat(bits)));
    }
    [[nodiscard]] static vector clear_where(vector v, std::uint64_t answer,
                                            unsigned char bits) noexcept {
        return _mm512_xor_si512(v, _mm512_and_si512(v, _mm512_maskz_mov_epi8(answer, splat(bits))));
    }
    static void store(char* p, vector v) noexcept { _mm512_storeu_si512(p, v); }
    [[nodiscard]] static std::uint64_t to_bits(vector v) noexcept { return _mm512_movepi8_mask(v); }
    [[nodiscard]] static std::uint64_t to_bits(std::uint64_t answer) noexcept { return answer; }
};
#endif

} // namespace galley::inline GALLEY_LEVEL::text::detail

#endif // GALLEY_SSE2

#endif // GALLEY_TEXT_DETAIL_BYTES_X86_HPP
