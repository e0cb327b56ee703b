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

/// Are these eight bytes three letters of Han but for the last byte of the third?
[[nodiscard]] constexpr bool is_han_run(std::uint64_t eight) noexcept {
    constexpr std::uint64_t each = 0x0001000001000001U; // of the letters
    const std::uint64_t leads = eight & each * 0xFF;
    const std::uint64_t from_e4 = leads + each * (0x100 - 0xE4); // those carry into the byte behind
    const std::uint64_t from_ea = leads + each * (0x100 - 0xEA);
    constexpr std::uint64_t behind = 0xC000C0C000C0C000U; // the top bits of the other bytes
    return (from_e4 & ~from_ea & each << 8U) == each << 8U &&
           (eight & behind) == (behind & 0x8080808080808080U);
}

/// The opening at `pos` of `s`, of at least `wanted` bytes (4 or 8) unless the text ends before.
[[nodiscard]] constexpr text_opening fold_opening(std::string_view s, std::size_t pos,
                                                  unsigned wanted) noexcept {
    if (s.size() - pos > 8 && (s[pos + 8] & '\xC0') == '\x80') {
        const auto eight = text::load_whole<std::uint64_t>(s.data() + pos);
        if (is_han_run(eight)) return {eight, 8, true};
    }
    text_opening o{0, 0, true};
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
            o.is_plain = false;
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

/// What stands in each byte of a Number.
template <class Number>
inline constexpr Number ones = ~Number{0} / 0xFF;
template <class Number>
inline constexpr Number tops = ones<Number> * 0x80;

/// Are all bytes of `b` printable ASCII?
template <class Number>
[[nodiscard]] constexpr bool is_printable(Number b) noexcept {
    return ((b | (b - ones<Number> * 0x20)) & tops<Number>) == 0;
}

/// The top bits of the capitals of bytes that are all ASCII.
template <class Number>
[[nodiscard]] constexpr Number capitals_of(Number b) noexcept {
    constexpr Number each = ones<Number>;
    return (b + each * (0x80 - 'A')) & ~(b + each * (0x7F - 'Z')) & tops<Number>;
}

/// The bytes as they fold, where they are printable ASCII.
template <class Number>
[[nodiscard]] constexpr Number fold_ascii(Number b) noexcept {
    return b | capitals_of(b) >> 2U;
}

/// As they fold, where they are printable ASCII and letters from U+00C0 to U+00FF, the last of
/// which may be cut off; otherwise 0.
template <class Number>
[[nodiscard]] constexpr Number fold_latin(Number b) noexcept {
    constexpr Number each = ones<Number>;
    const Number low = b & ~tops<Number>;
    const Number high = b & tops<Number>;
    const Number leads = high & ~((low ^ each * 0x43) + each * 0x7F); // 0xC3
    const Number seconds = leads << 8U;
    const bool control = (~(low + each * 0x60) & ~high & tops<Number>) != 0;
    if (control || (high ^ leads) != seconds || (low << 1U & seconds) != 0) return 0;
    const Number letters = ((low ^ each * 0x17) & each * 0x77) + each * 0x7F; // neither × nor ß
    const Number accented = seconds & ~(low << 2U) & letters;
    return b | ((capitals_of(low) & ~high) | accented) >> 2U;
}

/// Are two bytes of `b` in a row blanks? Below ' ' is none.
[[nodiscard]] constexpr bool has_wide_blank(std::uint64_t b) noexcept {
    constexpr std::uint64_t low = ~tops<std::uint64_t>;
    const std::uint64_t solid = (((b & low) ^ ones<std::uint64_t> * 0x20) + low) | b;
    return (~solid & ~(solid >> 8U) & (tops<std::uint64_t> >> 8U)) != 0;
}

/// The opening whose first `size` bytes are those of `b`, if fold_latin knows them and no two
/// blanks are in a row; of no bytes otherwise. The last may be a blank that stands for several, so
/// it is not asked about.
[[nodiscard]] GALLEY_NOINLINE constexpr text_opening latin_opening(std::uint64_t b,
                                                                   unsigned size) noexcept {
    const std::uint64_t bytes = fold_latin(b);
    if (bytes == 0 || has_wide_blank(b)) return {};
    return {bytes & ~std::uint64_t{0} >> (64 - 8 * size), size, true};
}

/// The opening at `pos`, which is inside `s`, whole, where latin_opening knows it; of no bytes
/// otherwise.
[[nodiscard]] constexpr text_opening plain_opening(std::string_view s, std::size_t pos) noexcept {
    const std::size_t left = s.size() - pos;
    const unsigned size = left < 8 ? static_cast<unsigned>(left) : 8;
    const std::uint64_t inside = ~std::uint64_t{0} >> (64 - 8 * size);
    constexpr std::uint64_t any_letters = 0x7878787878787878U;
    const std::uint64_t b = left < 8
                                ? text::load_bytes<std::uint64_t>(s, pos) | (any_letters & ~inside)
                                : text::load_whole<std::uint64_t>(s.data() + pos);
    if (!is_printable(b) || has_wide_blank(b)) return latin_opening(b, size);
    return {fold_ascii(b) & inside, size, true};
}

/// The whole opening at `pos`; of no bytes at the end of `s` and behind it.
[[nodiscard]] constexpr text_opening open_phrase(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const text_opening o = plain_opening(s, pos);
    return o.size != 0 ? o : fold_opening(s, pos, 8);
}

/// How many bytes of `s` at `pos` spell `phrase`: what text::match_folded says, which is asked only
/// where the text leaves what folds byte by byte. The first `known` bytes of both are equal, and
/// the text's are plain.
[[nodiscard]] GALLEY_NOINLINE constexpr std::size_t
spelled(std::string_view s, std::size_t pos, const char* phrase, std::size_t known = 0) noexcept {
    using text::is_visible;
    for (std::size_t i = known;; ++i) {
        if (phrase[i] == 0) return i + text::dot_size(s, pos + i);
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
    if (size < 4) { // the first, the middle and the last, some of which may be one
        const auto put = [p](std::size_t i) {
            return std::uint64_t{static_cast<unsigned char>(p[i])} << 8 * i;
        };
        return put(0) | put(size / 2) | put(size - 1);
    }
    const std::uint64_t last = text::load_whole<std::uint32_t>(p + size - 4);
    return text::load_whole<std::uint32_t>(p) | last << 8 * (size - 4);
}

/// The same of a phrase of `size` bytes, more than eight, of which the first eight are equal: eight
/// at a time, as long as the text is plain ASCII.
[[nodiscard]] GALLEY_NOINLINE constexpr std::size_t
spelled_on(std::string_view s, std::size_t pos, const char* phrase, std::size_t size) noexcept {
    if (s.size() - pos < size) return spelled(s, pos, phrase, 7);
    // Each eight begin with the last of those before: blanks may follow it if it is one.
    for (std::size_t i = 7;; i += 7) {
        const bool last = i + 8 >= size;
        const std::size_t at = last ? size - 8 : i;
        const auto have = text::load_whole<std::uint64_t>(s.data() + pos + at);
        if (!is_printable(have) || has_wide_blank(have)) return spelled(s, pos, phrase, i);
        if (fold_ascii(have) != text::load_whole<std::uint64_t>(phrase + at)) return 0;
        if (last) return size;
    }
}

/// The same where `o` is the opening of `s` at `pos` and the phrase has `size` bytes: most are told
/// apart by their first eight.
[[nodiscard]] constexpr std::size_t spelled(const text_opening& o, std::string_view s,
                                            std::size_t pos, const char* phrase,
                                            std::size_t size) noexcept {
    if (!o.is_plain) return spelled(s, pos, phrase);
    if (size <= 8) {
        const std::uint64_t inside = ~std::uint64_t{0} >> (64 - 8 * size);
        return first_of(phrase, size) == (o.bytes & inside) ? size : 0; // no plain text has dots
    }
    if (text::load_whole<std::uint64_t>(phrase) != o.bytes) return 0;
    return spelled_on(s, pos, phrase, size);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_OPENING_HPP
