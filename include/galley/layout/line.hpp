// galley/layout/line.hpp: the table of lines, the one pass over the bytes that everything above
// works from. A line ends at LF, CR LF, CR, U+2028 or U+2029. Blank lines are counted, not stored.
#ifndef GALLEY_LAYOUT_LINE_HPP
#define GALLEY_LAYOUT_LINE_HPP

#include <galley/config.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::layout {

/// One line that is not blank: where its trimmed text stands, and counts over that text. Counts are
/// of bytes unless said otherwise and exact up to the length of the line.
struct line {
    std::uint32_t begin = 0;       // first byte that is not blank
    std::uint32_t end = 0;         // behind the last byte that is not blank
    std::uint32_t words = 0;       // runs of bytes that are not ASCII white space; where these are
                                   // too long for words, as in Thai, what they may hold
    std::uint32_t letters = 0;     // ASCII letters
    std::uint32_t upper = 0;       // ASCII capitals
    std::uint32_t digits = 0;      // ASCII digits
    std::uint32_t high = 0;        // bytes from 0x80 up
    std::uint32_t wide = 0;        // bytes from 0xE3 to 0xED: leads of kana, Han and Hangul
    std::uint32_t commas = 0;      // ',' (wide commas are not counted)
    std::uint32_t stops = 0;       // '.', '!', '?' followed by white space or the end
    std::uint32_t marks = 0;       // other ASCII punctuation but quotes, hyphens and brackets
    std::uint32_t quotes = 0;      // '"' and '\''
    std::uint32_t brackets = 0;    // ( ) [ ] { }
    std::uint32_t seen = 0;        // which ASCII punctuation it has: see `holds`
    std::uint16_t blank_lines = 0; // blank lines between it and the line before, at most 65535
    std::uint16_t indent = 0;      // bytes of blanks before its text, at most 65535
    bool ends_sentence = false;    // at its end a sentence end, perhaps closing marks behind it
    bool is_date_prefix = false;   // the dump prefix (date_prefix.hpp), cut off its line

    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    /// Does the ASCII punctuation `mark` stand in it?
    [[nodiscard]] constexpr bool holds(char mark) const noexcept {
        return (seen & text::mark_bit(mark)) != 0;
    }
    /// Its text; `whole` is the text whose line it is.
    [[nodiscard]] constexpr std::string_view text(std::string_view whole) const noexcept {
        return {whole.data() + begin, end - begin};
    }
};

/// A rough number of words that is comparable between scripts: two Han or kana characters count as
/// one word.
[[nodiscard]] constexpr std::uint32_t word_weight(const line& l) noexcept {
    return l.words + l.wide / 2;
}

} // namespace galley::inline GALLEY_LEVEL::layout

#endif // GALLEY_LAYOUT_LINE_HPP
