// tests/support/exact.hpp: a copy of a text in a heap block of exactly its size, so that a
// sanitizer sees one byte read too many.
#ifndef GALLEY_TESTS_SUPPORT_EXACT_HPP
#define GALLEY_TESTS_SUPPORT_EXACT_HPP

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace galley_tests {

class exact {
public:
    explicit exact(std::string_view text) : block_(new char[text.size()]), size_(text.size()) {
        if (size_ != 0) std::memcpy(block_.get(), text.data(), size_);
    }
    [[nodiscard]] std::string_view view() const noexcept { return {block_.get(), size_}; }

private:
    std::unique_ptr<char[]> block_;
    std::size_t size_;
};

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_EXACT_HPP
