// galley/config.hpp: the only home of macros. Each may be set by the user before the first include.
#ifndef GALLEY_CONFIG_HPP
#define GALLEY_CONFIG_HPP

#include <galley/version.hpp>

// Marks a parameter whose referent must outlive what the function returns; compilers that know it
// warn.
#ifndef GALLEY_LIFETIMEBOUND
#if defined(__clang__)
#define GALLEY_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define GALLEY_LIFETIMEBOUND
#endif
#endif

// Marks a rare way out of a hot function: inlined, it would cost the common way registers.
#ifndef GALLEY_NOINLINE
#if defined(__GNUC__)
#define GALLEY_NOINLINE [[gnu::noinline]]
#else
#define GALLEY_NOINLINE
#endif
#endif

// Define GALLEY_SEPARATE_COMPILATION in every unit of a program, and include
// <galley/parser_bodies.hpp> in one of them: that one compiles the parser for all, and
// <galley/parse.hpp> costs the others what declarations cost. All must be compiled with the same -m
// flags, or linking says that galley::parse is not there. (CMake's target galley::separate does all
// three.)
#if defined(GALLEY_SEPARATE_COMPILATION)
#define GALLEY_INLINE
#else
#define GALLEY_INLINE inline
#endif

// Define GALLEY_PORTABLE to leave out every vector instruction; the answers are the same. What is
// used follows the compiler's flags otherwise, and GALLEY_SSE2 or GALLEY_NEON may be set to 0.
#if defined(GALLEY_PORTABLE)
#undef GALLEY_SSE2
#undef GALLEY_NEON
#define GALLEY_SSE2 0
#define GALLEY_NEON 0
#endif
#ifndef GALLEY_SSE2
#if defined(__SSE2__) || (defined(_M_X64) && !defined(_M_ARM64EC))
#define GALLEY_SSE2 1
#else
#define GALLEY_SSE2 0
#endif
#endif
#ifndef GALLEY_NEON
#if defined(__aarch64__) && defined(__ARM_NEON)
#define GALLEY_NEON 1
#else
#define GALLEY_NEON 0
#endif
#endif

// The inline namespace that everything stands in, named by the instructions that the flags allow:
// units of one program that are compiled with different -m flags share no function of galley's, so
// none runs what its machine lacks. (What the standard library makes of built-in types alone, as
// std::vector<int>, they share as in every program.) Users write galley::parse as ever, but cannot
// declare galley's names themselves, and cannot hand galley's types from one such unit to another.
// Units with and without GALLEY_SEPARATE_COMPILATION are kept apart in the same way.
#ifndef GALLEY_LEVEL
#if defined(__AVX512VNNI__)
#define GALLEY_LEVEL_OF_FLAGS avx512vnni
#elif defined(__AVX512BW__)
#define GALLEY_LEVEL_OF_FLAGS avx512
#elif defined(__AVX2__)
#define GALLEY_LEVEL_OF_FLAGS avx2
#elif defined(__AVX__)
#define GALLEY_LEVEL_OF_FLAGS avx
#elif defined(__SSE4_2__)
#define GALLEY_LEVEL_OF_FLAGS sse42
#elif defined(__SSE2__) || defined(_M_X64)
#define GALLEY_LEVEL_OF_FLAGS sse2
#elif defined(__ARM_FEATURE_SVE)
#define GALLEY_LEVEL_OF_FLAGS sve
#elif defined(__ARM_NEON)
#define GALLEY_LEVEL_OF_FLAGS neon
#else
#define GALLEY_LEVEL_OF_FLAGS plain
#endif
#if GALLEY_SSE2 || GALLEY_NEON
#define GALLEY_LEVEL_VECTORS
#else
#define GALLEY_LEVEL_VECTORS portable_
#endif
#if defined(GALLEY_SEPARATE_COMPILATION)
#define GALLEY_LEVEL_LINKAGE separate_
#else
#define GALLEY_LEVEL_LINKAGE
#endif
#define GALLEY_LEVEL_JOIN(linkage, vectors, flags) linkage##vectors##flags
#define GALLEY_LEVEL_NAME(linkage, vectors, flags) GALLEY_LEVEL_JOIN(linkage, vectors, flags)
#define GALLEY_LEVEL                                                                               \
    GALLEY_LEVEL_NAME(GALLEY_LEVEL_LINKAGE, GALLEY_LEVEL_VECTORS, GALLEY_LEVEL_OF_FLAGS)
#endif

#endif // GALLEY_CONFIG_HPP
