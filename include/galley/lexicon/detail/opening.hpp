// galley/lexicon/detail/opening.hpp: the first folded code points at a place as hashes, of the
// lengths by which a phrase_set keeps its phrases: 1, 2, 3, 4 (which stands for 4 to 6) and 7 (for
// all longer ones).
#ifndef GALLEY_LEXICON_DETAIL_OPENING_HPP
#define GALLEY_LEXICON_DETAIL_OPENING_HPP

#include <galley/lexicon/detail/load_bytes.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::lexicon::detail {

[[nodiscard]] constexpr std::uint32_t hash_on(std::uint32_t hash, char32_t c) noexcept {
    return (hash ^ static_cast<std::uint32_t>(c)) * 0x9E3779B1U;
}

/// The hashes of one phrase: of its first two code points (or the only one), and of as many as its
/// length goes by; `length` says which of the five that is.
struct phrase_opening {
    std::uint32_t two = 0;
    std::uint32_t all = 0;
    unsigned length = 0;
};

/// Of a phrase that ends in NUL and is known to be well-formed and folded. Written with few calls
/// and steps, since compilers run it for every phrase of every list.
[[nodiscard]] constexpr phrase_opening opening_of_phrase(const char* p) noexcept {
    std::uint32_t hash = 0;
    std::uint32_t two = 0;
    std::uint32_t four = 0;
    unsigned n = 0;
    for (; n < 7 && *p != 0; ++n) {
        std::uint32_t value = static_cast<unsigned char>(*p);
        if (value < 0x80) {
            p += 1;
        } else if (value < 0xE0) {
            value = (value & 0x1FU) << 6U | (static_cast<unsigned char>(p[1]) & 0x3FU);
            p += 2;
        } else if (value < 0xF0) {
            value = (value & 0xFU) << 12U | (static_cast<unsigned char>(p[1]) & 0x3FU) << 6U |
                    (static_cast<unsigned char>(p[2]) & 0x3FU);
            p += 3;
        } else {
            value = (value & 7U) << 18U | (static_cast<unsigned char>(p[1]) & 0x3FU) << 12U |
                    (static_cast<unsigned char>(p[2]) & 0x3FU) << 6U |
                    (static_cast<unsigned char>(p[3]) & 0x3FU);
            p += 4;
        }
        hash = (hash ^ value) * 0x9E3779B1U;
        if (n == 1) two = hash;
        if (n == 3) four = hash;
    }
    if (n < 2) return {hash, hash, 0};
    if (n < 4) return {two, hash, n - 1};
    return n < 7 ? phrase_opening{two, four, 3} : phrase_opening{two, hash, 4};
}

[[nodiscard]] constexpr phrase_opening opening_of_phrase(std::string_view phrase) noexcept {
    char bytes[29] = {}; // seven code points and a NUL
    for (std::size_t i = 0; i < phrase.size() && i < 28; ++i) bytes[i] = phrase[i];
    return opening_of_phrase(static_cast<const char*>(bytes));
}

/// The hashes at a place of a text, by length; `lengths` has a bit for each that is there.
struct text_opening {
    std::uint32_t by_length[5] = {};
    unsigned lengths = 0;
};

/// Reads the opening at `pos` of `s`; no further than two code points if `go_on`, asked with the
/// hashes of one and of two, says no: then `lengths` is 0.
template <class GoOn>
[[nodiscard]] constexpr text_opening opening_of(std::string_view s, std::size_t pos,
                                                GoOn go_on) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    if (s.size() - pos >= 8) {
        // Printable ASCII with no two blanks in a row folds byte by byte.
        const auto bytes = load_bytes<std::uint64_t>(s, pos);
        const std::uint64_t solid = (bytes ^ (ones * 0x20U)) + ones * 0x7FU;
        if (((bytes | (bytes - ones * 0x20U)) & tops) == 0 &&
            (~solid & ~(solid >> 8U) & (tops >> 8U)) == 0) {
            const auto add = [bytes](std::uint32_t hash, unsigned i) {
                const auto b = static_cast<char>(bytes >> (8U * i) & 0x7FU);
                return hash_on(hash, static_cast<unsigned char>(text::to_lower(b)));
            };
            const std::uint32_t one = add(0, 0);
            const std::uint32_t two = add(one, 1);
            if (!go_on(one, two)) return {};
            const std::uint32_t three = add(two, 2);
            const std::uint32_t four = add(three, 3);
            return {{one, two, three, four, add(add(add(four, 4), 5), 6)}, 31};
        }
    }
    text::folding f(s, pos);
    text_opening o;
    std::uint32_t hash = 0;
    for (unsigned n = 0; n < 7; ++n) {
        const char32_t c = f.next();
        if (c == 0) break;
        hash = hash_on(hash, c);
        const unsigned length = n < 4 ? n : n == 6 ? 4 : 5;
        if (length == 5) continue;
        o.by_length[length] = hash;
        o.lengths |= 1U << length;
        if (n == 1 && !go_on(o.by_length[0], hash)) return {};
    }
    return o;
}

/// How many bytes of `s` at `pos` spell `phrase`: what text::match_folded says, which is asked only
/// where the text leaves what folds byte by byte.
template <class Phrase>
[[nodiscard]] constexpr std::size_t spelled(std::string_view s, std::size_t pos,
                                            const Phrase& phrase) noexcept {
    const auto is_visible = [](char b) { return text::is_ascii(b) && b > ' '; };
    for (std::size_t i = 0;; ++i) {
        if constexpr (std::is_convertible_v<Phrase, const char*>) {
            if (phrase[i] == 0) return i;
        } else if (i == phrase.size()) return i;
        if (pos + i >= s.size()) return 0;
        const char have = s[pos + i];
        if (have == phrase[i] && have != ' ') continue;
        const bool blank = have == ' ' && pos + i + 1 < s.size() && is_visible(s[pos + i + 1]);
        if (!blank && !is_visible(have)) return text::match_folded(s, pos, phrase);
        if (text::to_lower(have) != phrase[i]) return 0;
    }
}

} // namespace galley::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_OPENING_HPP
