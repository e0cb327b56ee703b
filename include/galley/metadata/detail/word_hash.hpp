// galley/metadata/detail/word_hash.hpp: hashes of words, to count or compare them without keeping
// them.
#ifndef GALLEY_METADATA_DETAIL_WORD_HASH_HPP
#define GALLEY_METADATA_DETAIL_WORD_HASH_HPP

#include <galley/config.hpp>
#include <galley/text/utf8.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

/// Hashes the bytes of a folded word, eight at a time. Words are told apart by the hash alone: two
/// that shared it would blur one vote, no more.
class word_hash {
public:
    constexpr void add_byte(std::uint64_t b) noexcept {
        eight_ |= b << bits_;
        bits_ += 8;
        if (bits_ < 64) return;
        all_ = mix(all_, eight_);
        eight_ = 0;
        bits_ = 0;
    }
    constexpr void add(char32_t c) noexcept {
        text::encode(c, [this](std::uint32_t byte) { add_byte(byte); });
    }
    /// Adds fewer than eight bytes at once where the word begins.
    constexpr void begin(std::uint64_t bytes, unsigned count) noexcept {
        eight_ = bytes;
        bits_ = 8 * count;
    }
    /// The same for eight.
    constexpr void begin_long(std::uint64_t bytes) noexcept { all_ = mix(0, bytes); }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0 && all_ == 0; }
    [[nodiscard]] constexpr std::uint32_t value() const noexcept { return finish(all_, eight_); }

    [[nodiscard]] static constexpr std::uint64_t mix(std::uint64_t all,
                                                     std::uint64_t eight) noexcept {
        return ((all ^ eight) + 1) * 0x9E3779B97F4A7C15U;
    }
    [[nodiscard]] static constexpr std::uint32_t finish(std::uint64_t all,
                                                        std::uint64_t eight) noexcept {
        return static_cast<std::uint32_t>(mix(all, eight) >> 32U);
    }

private:
    std::uint64_t all_ = 0;
    std::uint64_t eight_ = 0;
    unsigned bits_ = 0;
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_WORD_HASH_HPP
