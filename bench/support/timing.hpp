// bench/support/timing.hpp: the best of several runs, in processor time, so that what else the
// machine does is counted little.
#ifndef GALLEY_BENCH_SUPPORT_TIMING_HPP
#define GALLEY_BENCH_SUPPORT_TIMING_HPP

#include <algorithm>
#include <cstddef>
#include <ctime>

namespace galley_bench {

/// What a timed piece of work returns is added up here, so that no compiler leaves the work out.
inline volatile std::size_t sink = 0;

/// Seconds that the fastest of several calls of `work` took; calls it until they add up to
/// `at_least` seconds, three times or more. `work` returns a number that depends on all it did.
template <class Work>
[[nodiscard]] double best_seconds(const Work& work, double at_least = 0.3) {
    double best = 1e9;
    double all = 0;
    for (int runs = 0; runs < 3 || all < at_least; ++runs) {
        const std::clock_t start = std::clock();
        std::size_t n = 0;
        std::size_t calls = 0;
        double took = 0;
        do { // a clock ticks in microseconds at best
            n += work();
            ++calls;
            took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        } while (took < 0.002);
        sink = sink + n;
        best = std::min(best, took / static_cast<double>(calls));
        all += took;
    }
    return best;
}

} // namespace galley_bench

#endif // GALLEY_BENCH_SUPPORT_TIMING_HPP
