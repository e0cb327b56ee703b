// galley/lexicon/detail/first_bytes.hpp: what the first four bytes of a place say of the phrases
// that may begin there. Read once, and every set that is asked of the place tells by it alone that
// it has none (phrase_set::may_begin).
#ifndef GALLEY_LEXICON_DETAIL_FIRST_BYTES_HPP
#define GALLEY_LEXICON_DETAIL_FIRST_BYTES_HPP

#include <galley/lexicon/detail/opening.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// The low ten bits of the letter above ASCII that the four bytes of a phrase begin with: they are
/// those of its last two bytes.
[[nodiscard]] constexpr unsigned letter_of_phrase(std::uint32_t four) noexcept {
    const unsigned lead = four & 0xFFU;
    const std::uint32_t two = lead < 0xE0 ? four : lead < 0xF0 ? four >> 8U : four >> 16U;
    return (two & 0xFU) << 6U | (two >> 8U & 0x3FU);
}

/// Do these bytes begin with a letter of Han or kana, or a mark of theirs, that folds to itself?
/// All from U+3001 to U+9FFF do.
[[nodiscard]] constexpr bool is_plain_wide(std::uint32_t four) noexcept {
    const std::uint32_t from_e3 = (four & 0xFFU) - 0xE3U;
    return from_e3 < 7 && (four & 0xC0C000U) == 0x808000U && (four & 0xFFFFFFU) != 0x8080E3U;
}

struct first_bytes {
    /// Four bytes that fold_latin knows, the first of ASCII; a letter above it; or neither: there
    /// anything may begin that leaves what folds byte by byte.
    enum class look : std::uint8_t { four, letter, any };

    std::uint32_t four = 0;   // of four: they, folded, the first in the lowest bits
    std::uint16_t letter = 0; // the low ten bits of the folded letter
    look seen = look::any;

    /// Those at `pos`, which is inside `s`.
    [[nodiscard]] static constexpr first_bytes at(std::string_view s, std::size_t pos) noexcept {
        if (!text::is_ascii(s[pos])) return of_letter(s, pos);
        if (s.size() - pos < 4) return {};
        const auto bytes = text::load_whole<std::uint32_t>(s.data() + pos);
        if (!is_printable(bytes)) return of_latin(bytes);
        return {fold_ascii(bytes), 0, look::four};
    }

private:
    [[nodiscard]] GALLEY_NOINLINE static constexpr first_bytes
    of_latin(std::uint32_t bytes) noexcept {
        const std::uint32_t four = fold_latin(bytes);
        return {four, 0, four != 0 ? look::four : look::any};
    }

    [[nodiscard]] GALLEY_NOINLINE static constexpr first_bytes of_letter(std::string_view s,
                                                                         std::size_t pos) noexcept {
        if (s.size() - pos > 3) {
            const auto four = text::load_whole<std::uint32_t>(s.data() + pos);
            if (is_plain_wide(four))
                return {0, static_cast<std::uint16_t>(letter_of_phrase(four)), look::letter};
        }
        const text::code_point c = text::decode(s, pos);
        const char32_t folded = c.valid ? text::fold(c.value) : text::replacement;
        if (folded < 0x80) return {}; // to ASCII, to a blank or to nothing
        return {0, static_cast<std::uint16_t>(folded & 0x3FFU), look::letter};
    }
};

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_FIRST_BYTES_HPP
