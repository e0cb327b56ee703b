// galley/lexicon/detail/opening.hpp: the first bytes of a text as it folds, and of a phrase, as
// keys by which a phrase_set keeps its phrases. A phrase is as wide as it has bytes, but no wider
// than eight; its key is made of all its bytes, of the widest of the first four, the sixth and the
// eighth.
#ifndef GALLEY_LEXICON_DETAIL_OPENING_HPP
#define GALLEY_LEXICON_DETAIL_OPENING_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// Which bytes make the keys of each width, from 1 to 8.
inline constexpr std::uint64_t width_masks[] = {
    0xFF,         0xFFFF,         0xFFFFFF,         0xFFFFFFFF,
    0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFF00FF00FFFFFFFF};
inline constexpr std::uint64_t hash_factor = 0x9E3779B97F4A7C15U;

/// The four bytes at `p` as one number, the first in the lowest bits.
[[nodiscard]] constexpr std::uint32_t four_of_phrase(const char* p) noexcept {
    using byte = unsigned char;
    return static_cast<byte>(p[0]) | std::uint32_t{static_cast<byte>(p[1])} << 8U |
           std::uint32_t{static_cast<byte>(p[2])} << 16U |
           std::uint32_t{static_cast<byte>(p[3])} << 24U;
}

/// The first eight bytes of `p`, of fewer those that are there.
[[nodiscard]] constexpr std::uint64_t eight_of_phrase(const char* p) noexcept {
    if (__builtin_strlen(p) >= 8)
        return four_of_phrase(p) | std::uint64_t{four_of_phrase(p + 4)} << 32U;
    std::uint64_t bytes = 0;
    for (unsigned i = 0; p[i] != 0; ++i)
        bytes |= std::uint64_t{static_cast<unsigned char>(p[i])} << 8 * i;
    return bytes;
}

/// Up to eight bytes of a text as it folds, the first in the lowest bits, and how many.
struct text_opening {
    std::uint64_t bytes = 0;
    unsigned size = 0;
    bool is_plain = false; // the text's own but for capitals
};

/// The bytes of the character at `pos` if it is visible ASCII, one of Han or a small one of
/// Cyrillic, which but for capitals of ASCII fold to themselves; 0 for others.
[[nodiscard]] constexpr unsigned size_of_plain(std::string_view s, std::size_t pos) noexcept {
    const std::size_t left = s.size() - pos;
    const auto byte = [s, pos](std::size_t i) { return static_cast<unsigned char>(s[pos + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return text::is_visible(s[pos]) ? 1 : 0;
    if (lead >= 0xE4 && lead <= 0xE9)
        return left >= 3 && (byte(1) & 0xC0U) == 0x80 && (byte(2) & 0xC0U) == 0x80 ? 3 : 0;
    if (left < 2) return 0;
    if (lead == 0xD0) return byte(1) >= 0xB0 && byte(1) < 0xC0 ? 2 : 0;
    return lead == 0xD1 && byte(1) >= 0x80 && byte(1) < 0xA0 ? 2 : 0;
}

/// The opening at `pos` of `s`, of at least `wanted` bytes (4 or 8) unless the text ends before.
[[nodiscard]] constexpr text_opening fold_opening(std::string_view s, std::size_t pos,
                                                  unsigned wanted) noexcept {
    text_opening o;
    while (o.size < wanted && pos < s.size()) {
        std::uint64_t bytes = 0;
        unsigned size = size_of_plain(s, pos);
        if (size == 1) {
            bytes = static_cast<unsigned char>(text::to_lower(s[pos]));
            ++pos;
        } else if (size != 0) {
            bytes = text::load_bytes<std::uint32_t>(s, pos) & width_masks[size - 1];
            pos += size;
        } else {
            text::folding f(s, pos);
            const char32_t c = f.next();
            if (c == 0) break;
            text::encode(c, [&](std::uint32_t b) { bytes |= std::uint64_t{b} << 8U * size++; });
            pos = f.position();
        }
        o.bytes |= bytes << 8U * o.size; // what is behind the eighth falls off
        o.size += size;
    }
    if (o.size > 8) o.size = 8;
    return o;
}

/// The eight bytes `b` as they fold, if all are printable ASCII with no two blanks in a row;
/// otherwise 0. The last may be a blank that stands for several, so it is not asked about.
[[nodiscard]] constexpr std::uint64_t fold_ascii(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    const std::uint64_t solid = (b ^ (ones * 0x20U)) + ones * 0x7FU;
    if (((b | (b - ones * 0x20U)) & tops) != 0 || (~solid & ~(solid >> 8U) & (tops >> 8U)) != 0)
        return 0;
    const std::uint64_t capitals = (b + ones * (0x80U - 'A')) & ~(b + ones * (0x7FU - 'Z')) & tops;
    return b | capitals >> 2U;
}

/// The opening at `pos`, which is inside `s`, whole, where it is plain ASCII; of no bytes
/// otherwise.
[[nodiscard]] constexpr text_opening ascii_opening(std::string_view s, std::size_t pos) noexcept {
    const std::size_t left = s.size() - pos;
    if (left >= 8) {
        const std::uint64_t bytes = fold_ascii(text::load_whole<std::uint64_t>(s.data() + pos));
        return {bytes, bytes == 0 ? 0U : 8U, bytes != 0};
    }
    const std::uint64_t inside = (std::uint64_t{1} << (8 * left)) - 1;
    constexpr std::uint64_t any_letters = 0x7878787878787878U;
    const auto loaded = text::load_bytes<std::uint64_t>(s, pos);
    const std::uint64_t bytes = fold_ascii(loaded | (any_letters & ~inside)) & inside;
    return {bytes, bytes == 0 ? 0U : static_cast<unsigned>(left), bytes != 0};
}

/// The whole opening at `pos`; of no bytes at the end of `s` and behind it.
[[nodiscard]] constexpr text_opening open_phrase(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const text_opening o = ascii_opening(s, pos);
    return o.size != 0 ? o : fold_opening(s, pos, 8);
}

/// How many bytes of `s` at `pos` spell `phrase`: what text::match_folded says, which is asked only
/// where the text leaves what folds byte by byte. The first `known` bytes of both are equal, and
/// the text's are plain.
[[nodiscard]] constexpr std::size_t spelled(std::string_view s, std::size_t pos, const char* phrase,
                                            std::size_t known = 0) noexcept {
    using text::is_visible;
    for (std::size_t i = known;; ++i) {
        if (phrase[i] == 0) return i;
        if (pos + i >= s.size()) return 0;
        const char have = s[pos + i];
        if (have == phrase[i] && have != ' ') continue;
        const bool blank = have == ' ' && pos + i + 1 < s.size() && is_visible(s[pos + i + 1]);
        if (!blank && !is_visible(have)) return text::match_folded(s, pos, phrase);
        if (text::to_lower(have) != phrase[i]) return 0;
    }
}

/// The first `size` bytes of `p`, at most eight, all of which are there.
[[nodiscard]] constexpr std::uint64_t first_of(const char* p, std::size_t size) noexcept {
    if (size == 8) return text::load_whole<std::uint64_t>(p);
    if (size < 4) return text::load_bytes<std::uint64_t>({p, size}, 0);
    const std::uint64_t last = text::load_whole<std::uint32_t>(p + size - 4);
    return text::load_whole<std::uint32_t>(p) | last << 8 * (size - 4);
}

/// The same where `o` is the opening of `s` at `pos` and the phrase has `size` bytes: most are told
/// apart by their first eight.
[[nodiscard]] GALLEY_NOINLINE constexpr std::size_t spelled(const text_opening& o,
                                                            std::string_view s, std::size_t pos,
                                                            const char* phrase,
                                                            std::size_t size) noexcept {
    if (!o.is_plain) return spelled(s, pos, phrase);
    if (size <= 8) {
        const std::uint64_t inside = ~std::uint64_t{0} >> (64 - 8 * size);
        return first_of(phrase, size) == (o.bytes & inside) ? size : 0;
    }
    if (text::load_whole<std::uint64_t>(phrase) != o.bytes) return 0;
    return spelled(s, pos, phrase, 7); // blanks may follow an eighth that is one
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_OPENING_HPP
