// tests/support/count_new.hpp: how much this thread has allocated with operator new.
#ifndef GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP
#define GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP

#include <cstddef>

// A sanitizer brings its own operator new, which finds more when it is left in place.
#if defined(__SANITIZE_ADDRESS__)
#define GALLEY_TESTS_COUNT_NEW 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GALLEY_TESTS_COUNT_NEW 0
#endif
#endif
#ifndef GALLEY_TESTS_COUNT_NEW
#define GALLEY_TESTS_COUNT_NEW 1
#endif

namespace galley_tests {

struct allocations {
    std::size_t calls = 0;
    std::size_t bytes = 0;
    std::size_t freed = 0; // bytes, as far as the compiler says how many: GCC does
};

/// Since the thread began. The difference of two readings is what lay between; always 0 where
/// GALLEY_TESTS_COUNT_NEW is.
[[nodiscard]] allocations allocated_so_far() noexcept;

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_COUNT_NEW_HPP
