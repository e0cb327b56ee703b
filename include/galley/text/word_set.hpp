// galley/text/word_set.hpp, ground floor: a small set of words, to ask how many of a line's words
// another text has. Words are runs of folded letters and digits; in scripts without blanks every
// pair of characters is one, and counts as one of four letters. The set is a bitmap of hashes: it
// never misses a word it has, and says yes to a word it has not in about one of fifty cases.
#ifndef GALLEY_TEXT_WORD_SET_HPP
#define GALLEY_TEXT_WORD_SET_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::text {

namespace detail {

/// By ASCII byte: the small letter or the digit that it is, 0 for every other byte.
inline constexpr std::array<std::uint8_t, 256> ascii_word_bytes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned char b = 0; b < 0x80; ++b)
        if (is_letter(static_cast<char>(b)) || is_digit(static_cast<char>(b)))
            table[b] = static_cast<std::uint8_t>(to_lower(static_cast<char>(b)));
    return table;
}();

} // namespace detail

/// Calls `use(hash, letters)` for every word of `s`. Linear, no allocation.
template <class Use>
constexpr void for_each_word(std::string_view s, Use use) {
    std::uint32_t hash = 0;
    std::uint32_t letters = 0;
    char32_t previous = 0;
    auto flush = [&] {
        if (letters != 0) use(hash, letters);
        hash = 0;
        letters = 0;
    };
    for (std::size_t i = 0; i < s.size();) {
        if (is_ascii(s[i])) {
            previous = 0;
            const std::size_t from = i;
            std::uint32_t h = hash; // in a register: most bytes of most texts
            for (; i < s.size(); ++i) {
                const std::uint32_t b = detail::ascii_word_bytes[static_cast<unsigned char>(s[i])];
                if (b == 0) break;
                h = (h ^ b) * 0x01000193U + 0x9E37U;
            }
            hash = h;
            letters += static_cast<std::uint32_t>(i - from);
            if (i == s.size() || !is_ascii(s[i])) continue;
            flush();
            ++i;
            continue;
        }
        const code_point c = decode(s, i);
        i += c.size;
        const bool is_han = c.value >= 0x3400 && c.value < 0xA000; // which folds to itself
        const char32_t f = is_han ? c.value : c.valid ? fold(c.value) : 0;
        if (f == 0) continue;
        const script k = is_han ? script::han : script_of(f);
        if (is_unspaced(k)) {
            flush();
            if (previous != 0)
                use(static_cast<std::uint32_t>(previous) * 0x9E3779B1U ^
                        static_cast<std::uint32_t>(f),
                    4U);
            previous = f;
            continue;
        }
        previous = 0;
        if (k == script::none && digit_value(f) < 0) {
            flush();
            continue;
        }
        hash = (hash ^ static_cast<std::uint32_t>(f)) * 0x01000193U + 0x9E37U;
        ++letters;
    }
    flush();
}

class word_set {
public:
    constexpr void add(std::string_view s) noexcept {
        for_each_word(s, [this](std::uint32_t hash, std::uint32_t) { cell(hash) |= bit(hash); });
    }

    [[nodiscard]] constexpr bool has(std::uint32_t hash) const noexcept {
        return (bits_[slot(hash)] & bit(hash)) != 0;
    }

    /// How much of `s`, in percent of its words weighted by their length, the set has. Words of one
    /// to three letters say little and are left out; a text without longer words gives 0.
    [[nodiscard]] constexpr int share_of(std::string_view s) const noexcept {
        std::uint32_t all = 0;
        std::uint32_t found = 0;
        for_each_word(s, [&](std::uint32_t hash, std::uint32_t letters) {
            if (letters < 4) return;
            all += letters;
            if (has(hash)) found += letters;
        });
        return all == 0 ? 0 : static_cast<int>(found * 100 / all);
    }

private:
    [[nodiscard]] static constexpr std::size_t slot(std::uint32_t hash) noexcept {
        return ((hash * 0xC2B2AE35U) >> 16U) % words;
    }
    [[nodiscard]] static constexpr std::uint64_t bit(std::uint32_t hash) noexcept {
        return std::uint64_t{1} << ((hash * 0x85EBCA6BU) >> 26U);
    }
    [[nodiscard]] constexpr std::uint64_t& cell(std::uint32_t hash) noexcept {
        return bits_[slot(hash)];
    }

    static constexpr std::size_t words = 256;
    std::array<std::uint64_t, words> bits_{};
};

} // namespace galley::text

#endif // GALLEY_TEXT_WORD_SET_HPP
