// galley/detail/intrinsics.hpp: the compiler's names of vector instructions, no more of them than
// it may use: <immintrin.h> has ten times the lines of <emmintrin.h>.
#ifndef GALLEY_DETAIL_INTRINSICS_HPP
#define GALLEY_DETAIL_INTRINSICS_HPP

#include <galley/config.hpp>

#if GALLEY_SSE2 && defined(__AVX2__)
#include <immintrin.h>
#elif GALLEY_SSE2
#include <emmintrin.h>
#elif GALLEY_NEON
#include <arm_neon.h>
#endif

#endif // GALLEY_DETAIL_INTRINSICS_HPP
