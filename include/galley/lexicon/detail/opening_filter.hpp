// galley/lexicon/detail/opening_filter.hpp: may a phrase of a list begin with these four bytes? Two
// tables of bits over the low five bits of ASCII bytes, which upper and lower case share; a third
// over first letters above ASCII. Says yes too often, never no too often; asked before a phrase_set
// is, it makes a miss cost two reads.
#ifndef GALLEY_LEXICON_DETAIL_OPENING_FILTER_HPP
#define GALLEY_LEXICON_DETAIL_OPENING_FILTER_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::lexicon::detail {

class opening_filter {
public:
    /// Adds the folded `phrase`, which ends in NUL or a blank. Behind its first blank, which may
    /// stand for several in a text, anything is let through.
    constexpr void add(const char* phrase) noexcept {
        const auto a = static_cast<unsigned char>(phrase[0]);
        if (a >= 0x80) {
            const std::size_t size = a < 0xE0 ? 2 : a < 0xF0 ? 3 : 4; // it is well-formed
            return add_first(text::decode({phrase, size}, 0).value);
        }
        const auto b = static_cast<unsigned char>(phrase[1]);
        const auto c = static_cast<unsigned char>(b == 0 ? 0 : phrase[2]);
        const auto d = static_cast<unsigned char>(c == 0 ? 0 : phrase[3]);
        const std::size_t row = (a & 31U) * 32U;
        if (d != 0 && b != ' ' && c != ' ') {
            third_[row + (b & 31U)] |= 1U << (c & 31U);
            fourth_[row + (d & 31U)] |= 1U << (c & 31U);
            return;
        }
        const std::uint32_t bit = c == 0 || b == ' ' ? every : 1U << (c & 31U);
        const bool whole_row = b == 0;
        for (std::size_t i = whole_row ? 0 : b & 31U; i < 32; i = whole_row ? i + 1 : 32)
            third_[row + i] |= bit;
        const bool open = d == 0 || b == ' ' || c == ' ';
        for (std::size_t i = open ? 0 : d & 31U; i < 32; i = open ? i + 1 : 32)
            fourth_[row + i] |= bit;
    }

    /// Adds the phrases of a list.
    template <class List>
    constexpr void add_all(const List& list) noexcept {
        for (const auto& entry : list) add(entry.phrase);
    }

    /// May a phrase be spelled at `pos`, which is inside `s`? Always yes where an ASCII byte stands
    /// there and one of the next four is not ASCII, is a control character or is behind the end.
    [[nodiscard]] constexpr bool may_begin(std::string_view s, std::size_t pos) const noexcept {
        if (!text::is_ascii(s[pos])) return may_begin_with(text::decode(s, pos));
        if (s.size() - pos < 4) return true;
        const auto four = text::load_bytes<std::uint32_t>(s, pos);
        if (((four | (four - 0x20202020U)) & 0x80808080U) != 0) return true;
        const std::size_t row = (four & 31U) * 32U;
        const std::uint32_t seen =
            third_[row + (four >> 8U & 31U)] & fourth_[row + (four >> 24U & 31U)];
        return (seen >> (four >> 16U & 31U) & 1U) != 0;
    }

private:
    constexpr void add_first(char32_t folded) noexcept {
        first_[folded % 1024 / 32] |= 1U << (folded % 32);
    }

    /// What folds to ASCII, to a blank or to nothing is let through.
    [[nodiscard]] constexpr bool may_begin_with(const text::code_point& c) const noexcept {
        const char32_t folded = c.valid ? text::fold(c.value) : text::replacement;
        return folded < 0x80 || (first_[folded % 1024 / 32] >> (folded % 32) & 1U) != 0;
    }

    static constexpr std::uint32_t every = 0xFFFFFFFFU;

    // Rows by the first byte; columns by the second and by the fourth; bits by the third.
    std::uint32_t third_[1024]{};
    std::uint32_t fourth_[1024]{};
    std::uint32_t first_[32]{}; // bits by the low ten bits of the first, above ASCII
};

/// The openings of the phrases of a list.
template <class List>
[[nodiscard]] constexpr opening_filter openings_of(const List& list) noexcept {
    opening_filter filter;
    filter.add_all(list);
    return filter;
}

} // namespace galley::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_OPENING_FILTER_HPP
