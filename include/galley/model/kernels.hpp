// galley/model/kernels.hpp: the inner loops of the network, plain and with vectors. Both are exact
// integer arithmetic and give the same numbers. A vector takes one line for every 128 bits it has:
// what SSE2 and NEON do to a line, AVX2 does to two and AVX-512 to four.
#ifndef GALLEY_MODEL_KERNELS_HPP
#define GALLEY_MODEL_KERNELS_HPP

#include <galley/config.hpp>
#include <galley/model/detail/channels.hpp>
#include <galley/model/detail/kernels_portable.hpp>
#if GALLEY_SSE2
#include <galley/model/detail/kernels_lanes.hpp>
#include <galley/model/detail/lanes_x86.hpp>
#include <galley/model/detail/row_adder_x86.hpp>
#elif GALLEY_NEON
#include <galley/model/detail/kernels_lanes.hpp>
#include <galley/model/detail/lanes_neon.hpp>
#include <galley/model/detail/row_adder_neon.hpp>
#endif

namespace galley::inline GALLEY_LEVEL::model::detail {

#if GALLEY_SSE2
using kernels = kernels_lanes<lanes_best, row_adder_x86>;
#elif GALLEY_NEON
using kernels = kernels_lanes<lanes_neon, row_adder_neon>;
#else
using kernels = kernels_portable;
#endif

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_KERNELS_HPP
