// tests/support/count_new.hpp: how much this thread has allocated with operator new.
#ifndef GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP
#define GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP

#include <cstddef>

namespace galley_tests {

struct allocations {
    std::size_t calls = 0;
    std::size_t bytes = 0;
};

/// Since the thread began. The difference of two readings is what lay between.
[[nodiscard]] allocations allocated_so_far() noexcept;

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP
