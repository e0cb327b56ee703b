// tests/support/random.hpp: random numbers that every machine draws alike, from one printed seed.
#ifndef GALLEY_TESTS_SUPPORT_RANDOM_HPP
#define GALLEY_TESTS_SUPPORT_RANDOM_HPP

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace galley_tests {

/// GALLEY_TEST_SEED, or 1: a run is the same each time unless somebody asks for another.
[[nodiscard]] inline std::uint64_t seed() {
    const char* asked = std::getenv("GALLEY_TEST_SEED");
    return asked == nullptr ? 1 : std::strtoull(asked, nullptr, 10);
}

/// A stream of random numbers. `stream` tells apart the places that draw.
class dice {
public:
    explicit dice(std::uint64_t stream, std::uint64_t from = seed())
        : engine_(from * 0x9E3779B97F4A7C15U + stream) {}

    /// In [0, bound); bound > 0. The standard distributions differ between libraries, this does
    /// not.
    [[nodiscard]] std::size_t below(std::size_t bound) {
        return static_cast<std::size_t>(engine_() % bound);
    }
    [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list) {
        return list[below(std::size(list))];
    }
    /// `count` of the texts in `pieces`, one behind the other.
    template <class List>
    [[nodiscard]] std::string text_of(const List& pieces, std::size_t count) {
        std::string out;
        for (; count > 0; --count) out += pick(pieces);
        return out;
    }
    [[nodiscard]] char byte() { return static_cast<char>(engine_() & 0xFFU); }

    [[nodiscard]] std::string bytes(std::size_t size) {
        std::string out(size, '\0');
        for (char& b : out) b = byte();
        return out;
    }

private:
    std::mt19937_64 engine_;
};

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_RANDOM_HPP
