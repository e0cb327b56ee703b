// galley/text/word_set.hpp, ground floor: a small set of words, to ask how many of a line's words
// another text has. Words are runs of folded letters and digits; in scripts without blanks every
// pair of characters is one, and counts as one of four letters. The set is a bitmap of hashes: it
// never misses a word it has, and says yes to a word it has not in about one of fifty cases.
#ifndef GALLEY_TEXT_WORD_SET_HPP
#define GALLEY_TEXT_WORD_SET_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::text {

namespace detail {

/// Takes one more piece of a word, up to eight ASCII bytes or a code point, into its hash.
[[nodiscard]] constexpr std::uint64_t mix_word(std::uint64_t hash, std::uint64_t piece) noexcept {
    const std::uint64_t h = (hash ^ piece) * 0x9E3779B97F4A7C15U;
    return h ^ h >> 32U;
}

/// Gives the words from `i` up to the next ASCII byte that is of none, whatever they are made of,
/// and where that is.
template <class Use>
constexpr std::size_t words_of_any_bytes(std::string_view s, std::size_t i, Use& use) {
    std::uint64_t hash = 0;
    std::uint32_t letters = 0;
    char32_t previous = 0; // the letter before, of a script without blanks
    const auto flush = [&] {
        if (letters != 0) use(static_cast<std::uint32_t>(hash), letters);
        hash = 0;
        letters = 0;
    };
    while (i < s.size()) {
        if (is_ascii(s[i])) {
            previous = 0;
            const letter_run run = letters_and_digits_of(load_bytes<std::uint64_t>(s, i));
            if (run.count == 0) break;
            hash = mix_word(hash, run.letters);
            letters += run.count;
            i += run.count;
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
        hash = mix_word(hash, f);
        ++letters;
    }
    flush();
    return i;
}

/// The hash of a word of `size` ASCII letters and digits at `p`, from where eight bytes more than
/// that can be read.
[[nodiscard]] inline std::uint64_t hash_ascii_word(const char* p, unsigned size) noexcept {
    std::uint64_t hash = 0;
    for (unsigned done = 0; done < size; done += 8) {
        const std::uint64_t inside =
            size - done < 8 ? (std::uint64_t{1} << 8U * (size - done)) - 1 : ~std::uint64_t{0};
        const auto eight = load_bytes<std::uint64_t>({p + done, 8}, 0);
        hash = mix_word(hash, (eight | 0x2020202020202020U) & inside); // in small letters
    }
    return hash;
}

/// Gives the words that begin among the sixty-four bytes at `i`, and where the next ones are looked
/// for: at the last of them, which may go on, if there are others.
template <class Use>
std::size_t words_of_block(std::string_view s, std::size_t i, Use& use) {
    constexpr std::size_t width = 64;
    constexpr std::size_t room = width + sizeof(std::uint64_t);
    std::array<char, room> rest;
    const char* p = whole_block(s, i, rest);
    const word_bytes at = word_bytes_of_block<bytes_best>(p);
    for (std::uint64_t left = at.ascii | at.high; left != 0;) {
        const auto begin = static_cast<unsigned>(std::countr_zero(left));
        const auto size = static_cast<unsigned>(std::countr_one(left >> begin));
        const std::uint64_t behind = left + (std::uint64_t{1} << begin); // the carry clears it
        const bool is_cut = begin + size == width;
        if (is_cut && begin != 0) return i + begin;
        if (is_cut || (at.high & left & ~behind) != 0) {
            const std::size_t end = words_of_any_bytes(s, i + begin, use);
            if (is_cut) return end;
        } else {
            use(static_cast<std::uint32_t>(hash_ascii_word(p + begin, size)), size);
        }
        left &= behind;
    }
    return i + width;
}

} // namespace detail

/// Calls `use(hash, letters)` for every word of `s`. Linear, no allocation.
template <class Use>
constexpr void for_each_word(std::string_view s, Use use) {
    for (std::size_t i = 0; i < s.size();) {
        if (!std::is_constant_evaluated()) i = detail::words_of_block(s, i, use);
        else if (is_word_byte(s[i])) i = detail::words_of_any_bytes(s, i, use);
        else ++i;
    }
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
            const std::uint32_t counted = letters < 4 ? 0 : letters;
            all += counted;
            found += has(hash) ? counted : 0;
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

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_WORD_SET_HPP
