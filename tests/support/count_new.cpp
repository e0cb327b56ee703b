// tests/support/count_new.cpp: replaces operator new of the test program by one that counts.
#include "support/count_new.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local galley_tests::allocations made;

} // namespace

galley_tests::allocations galley_tests::allocated_so_far() noexcept { return made; }

#if GALLEY_TESTS_COUNT_NEW
// The array and nothrow forms of the library call these.
void* operator new(std::size_t size) {
    ++made.calls;
    made.bytes += size;
    void* block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc();
    return block;
}
void operator delete(void* block) noexcept { std::free(block); }
void operator delete(void* block, std::size_t size) noexcept {
    made.freed += size;
    std::free(block);
}
#endif
