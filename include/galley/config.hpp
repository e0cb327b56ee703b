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

// Define GALLEY_PORTABLE to leave out every vector instruction; the answers are the same.
#if !defined(GALLEY_PORTABLE)
#if defined(__SSE2__) || (defined(_M_X64) && !defined(_M_ARM64EC))
#define GALLEY_SSE2 1
#elif defined(__aarch64__) && defined(__ARM_NEON)
#define GALLEY_NEON 1
#endif
#endif
#ifndef GALLEY_SSE2
#define GALLEY_SSE2 0
#endif
#ifndef GALLEY_NEON
#define GALLEY_NEON 0
#endif

#endif // GALLEY_CONFIG_HPP
