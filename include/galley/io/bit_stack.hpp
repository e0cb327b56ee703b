// galley/io/bit_stack.hpp, the floor of readers and writers: a stack of yes and no, one bit each,
// so that a reader needs neither recursion nor a limit of depth.
#ifndef GALLEY_IO_BIT_STACK_HPP
#define GALLEY_IO_BIT_STACK_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galley::inline GALLEY_LEVEL::io {

/// Grows as needed and keeps its memory when cleared. `top` and `pop` ask for a stack that is not
/// empty.
class bit_stack {
public:
    void clear() noexcept { size_ = 0; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    void push(bool bit) {
        if (size_ / 64 == words_.size()) words_.push_back(0);
        const std::uint64_t mask = std::uint64_t{1} << (size_ % 64);
        std::uint64_t& word = words_[size_ / 64];
        word = bit ? word | mask : word & ~mask;
        ++size_;
    }
    [[nodiscard]] bool top() const noexcept {
        return (words_[(size_ - 1) / 64] >> ((size_ - 1) % 64) & 1U) != 0;
    }
    void pop() noexcept { --size_; }

private:
    std::vector<std::uint64_t> words_;
    std::size_t size_ = 0;
};

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_BIT_STACK_HPP
