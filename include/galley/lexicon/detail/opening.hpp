// galley/lexicon/detail/opening.hpp: the first bytes of a text as it folds, and of a phrase, as
// keys by which a phrase_set keeps its phrases. A phrase has one of five widths: 1, 2, 3, 4 (which
// stands for 4 to 7 bytes) and 8 (for all longer ones); its key is made of its first bytes, of the
// widest the first four, the sixth and the eighth.
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

/// The widths as bits, in the order above, and which bytes make their keys.
enum width_bit : unsigned { width_1 = 1, width_2 = 2, width_3 = 4, width_4 = 8, width_8 = 16 };
inline constexpr std::uint64_t width_masks[] = {0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF,
                                                0xFF00FF00FFFFFFFF};
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
};

/// The bytes of the letter at `pos` if it is one of Han or a small one of Cyrillic, which fold to
/// themselves; 0 for others.
[[nodiscard]] constexpr unsigned size_of_plain_letter(std::string_view s,
                                                      std::size_t pos) noexcept {
    const std::size_t left = s.size() - pos;
    const auto byte = [s, pos](std::size_t i) { return static_cast<unsigned char>(s[pos + i]); };
    const unsigned char lead = byte(0);
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
        unsigned size = 0;
        const auto add = [&](std::uint32_t b) { bytes |= std::uint64_t{b} << 8U * size++; };
        if (const unsigned plain = size_of_plain_letter(s, pos); plain != 0) {
            for (unsigned i = 0; i < plain; ++i) add(static_cast<unsigned char>(s[pos++]));
        } else {
            text::folding f(s, pos);
            const char32_t c = f.next();
            if (c == 0) break;
            text::encode(c, add);
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
    const auto loaded = text::load_bytes<std::uint64_t>(s, pos);
    if (left >= 8) {
        const std::uint64_t bytes = fold_ascii(loaded);
        return {bytes, bytes == 0 ? 0U : 8U};
    }
    const std::uint64_t inside = (std::uint64_t{1} << (8 * left)) - 1;
    constexpr std::uint64_t any_letters = 0x7878787878787878U;
    const std::uint64_t bytes = fold_ascii(loaded | (any_letters & ~inside)) & inside;
    return {bytes, bytes == 0 ? 0U : static_cast<unsigned>(left)};
}

/// The whole opening at `pos`; of no bytes at the end of `s` and behind it.
[[nodiscard]] constexpr text_opening open_phrase(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const text_opening o = ascii_opening(s, pos);
    return o.size != 0 ? o : fold_opening(s, pos, 8);
}

/// How many bytes of `s` at `pos` spell `phrase`: what text::match_folded says, which is asked only
/// where the text leaves what folds byte by byte.
[[nodiscard]] constexpr std::size_t spelled(std::string_view s, std::size_t pos,
                                            const char* phrase) noexcept {
    using text::is_visible;
    for (std::size_t i = 0;; ++i) {
        if (phrase[i] == 0) return i;
        if (pos + i >= s.size()) return 0;
        const char have = s[pos + i];
        if (have == phrase[i] && have != ' ') continue;
        const bool blank = have == ' ' && pos + i + 1 < s.size() && is_visible(s[pos + i + 1]);
        if (!blank && !is_visible(have)) return text::match_folded(s, pos, phrase);
        if (text::to_lower(have) != phrase[i]) return 0;
    }
}

/// The first sixteen bytes of a text as they fold, where they are plain ASCII: what most phrases
/// are compared with in one step.
class plain_opening {
public:
    /// Those at `pos`, which is inside `s`.
    constexpr plain_opening(std::string_view s, std::size_t pos) noexcept {
        const text_opening first = ascii_opening(s, pos);
        const bool is_short = s.size() - pos <= 8;
        const text_opening second = is_short ? text_opening{} : ascii_opening(s, pos + 8);
        first_ = first.bytes;
        second_ = second.bytes;
        const bool parted = first_ >> 56U == ' ' && (second_ & 0xFFU) == ' '; // blanks in a row
        is_plain_ = first.size != 0 && (is_short || second.size != 0) && !parted;
    }

    /// How many bytes of `s` at `pos`, whose opening this is, spell `phrase` of `size` bytes.
    [[nodiscard]] constexpr std::size_t spelled(std::string_view s, std::size_t pos,
                                                const char* phrase,
                                                std::size_t size) const noexcept {
        if (!is_plain_) return detail::spelled(s, pos, phrase);
        if (!begins_with({phrase, size})) return 0;
        return size <= 16 ? size : detail::spelled(s, pos, phrase);
    }

private:
    /// Are the bytes those of `p`, as far as they go?
    [[nodiscard]] constexpr bool begins_with(std::string_view p) const noexcept {
        if (p.size() < 8) return first_of(p) == (first_ & ((std::uint64_t{1} << 8 * p.size()) - 1));
        if (text::load_bytes<std::uint64_t>(p, 0) != first_) return false;
        if (p.size() >= 16) return text::load_bytes<std::uint64_t>(p, 8) == second_;
        const unsigned absent = 8 * (16 - static_cast<unsigned>(p.size())); // bits
        return p.size() == 8 || text::load_bytes<std::uint64_t>(p, p.size() - 8) >> absent ==
                                    (second_ & (~std::uint64_t{0} >> absent));
    }

    /// Fewer than eight bytes, but at least one.
    [[nodiscard]] static constexpr std::uint64_t first_of(std::string_view p) noexcept {
        if (p.size() < 4) return text::load_bytes<std::uint64_t>(p, 0);
        const std::uint64_t last = text::load_bytes<std::uint32_t>(p, p.size() - 4);
        return text::load_bytes<std::uint32_t>(p, 0) | last << 8 * (p.size() - 4);
    }

    std::uint64_t first_ = 0; // the first byte the lowest
    std::uint64_t second_ = 0;
    bool is_plain_ = false;
};

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_OPENING_HPP
