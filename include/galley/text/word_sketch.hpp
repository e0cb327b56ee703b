// galley/text/word_sketch.hpp, ground floor: the words of a short line in 256 bits, to compare many
// lines with many.
#ifndef GALLEY_TEXT_WORD_SKETCH_HPP
#define GALLEY_TEXT_WORD_SKETCH_HPP

#include <galley/text/word_set.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// A bitmap of the hashes of a line's words (word_set.hpp says what a word is). Exact enough for
/// some forty words.
class word_sketch {
public:
    constexpr word_sketch() noexcept = default;
    constexpr explicit word_sketch(std::string_view line) noexcept {
        for_each_word(line, [this](std::uint32_t hash, std::uint32_t) {
            const std::uint32_t bit = (hash * 0xC2B2AE35U) >> 24U;
            bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
        });
        for (const std::uint64_t b : bits_) size_ += std::popcount(b);
    }

    /// How many different words, as far as the bits tell.
    [[nodiscard]] constexpr int size() const noexcept { return size_; }

    [[nodiscard]] constexpr int shared_with(const word_sketch& other) const noexcept {
        int n = 0;
        for (std::size_t i = 0; i < bits_.size(); ++i)
            n += std::popcount(bits_[i] & other.bits_[i]);
        return n;
    }

    /// Shared words in percent of all words of both; 0 where one has none.
    [[nodiscard]] constexpr int likeness(const word_sketch& other) const noexcept {
        const int shared = shared_with(other);
        const int all = size_ + other.size_ - shared;
        return all == 0 ? 0 : shared * 100 / all;
    }

    /// Percent of this line's words that the other has too.
    [[nodiscard]] constexpr int share_in(const word_sketch& other) const noexcept {
        return size_ == 0 ? 0 : shared_with(other) * 100 / size_;
    }

private:
    std::array<std::uint64_t, 4> bits_{};
    int size_ = 0;
};

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_WORD_SKETCH_HPP
