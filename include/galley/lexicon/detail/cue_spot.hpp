// galley/lexicon/detail/cue_spot.hpp: the places of a line where a label may stand, told from the
// code points around them before anything is looked up.
#ifndef GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP
#define GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

[[nodiscard]] constexpr std::size_t skip_blanks(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !text::is_blank(c.value)) break;
        pos += c.size;
    }
    return pos;
}

/// Does `c` do the work of a colon? Han, kana and Hangul labels also take '/', '=' and a bar.
[[nodiscard]] constexpr bool is_label_colon(char32_t c, bool wide) noexcept {
    if (c == ':' || c == 0xFF1A || c == 0x2236 || c == 0xFE55 || c == 0x055D) return true;
    return wide && (c == '/' || c == '=' || c == '|' || c == 0xFF0F || c == 0xFF1D ||
                    c == text::han_bar || c == 0xFF5C);
}

/// Where from `pos` of `s` on something may stand that does the work of a colon, or a letter behind
/// which more marks do; `s.size()` where there is none. By first bytes: those of U+2200 to U+223F
/// and of all from U+3000 up.
[[nodiscard]] inline std::size_t find_colon(std::string_view s, std::size_t pos) noexcept {
    using bytes = text::detail::bytes_best;
    for (; pos + bytes::width < s.size(); pos += bytes::width) {
        const auto v = bytes::load(s.data() + pos);
        const auto next = bytes::load(s.data() + pos + 1);
        const std::uint64_t found =
            bytes::to_bits(bytes::either(bytes::equal(v, ':'), bytes::within(v, 0xE3, 0x1C))) |
            (bytes::to_bits(bytes::equal(v, 0xE2)) & bytes::to_bits(bytes::equal(next, 0x88)));
        if (found != 0) return pos + static_cast<unsigned>(std::countr_zero(found));
    }
    while (pos < s.size() && s[pos] != ':' && static_cast<unsigned char>(s[pos]) < 0xE2) ++pos;
    return pos;
}

/// The bytes of the label that is `size` bytes of phrase at `pos`: with blanks and colon, if one
/// follows.
[[nodiscard]] constexpr std::size_t label_size(std::string_view s, std::size_t pos,
                                               std::size_t size) noexcept {
    const std::size_t colon = skip_blanks(s, pos + size);
    if (colon >= s.size()) return size;
    const char32_t last = text::decode_before(s, pos + size).value;
    const text::script letter = text::script_of(last);
    const bool wide = letter == text::script::han || letter == text::script::kana ||
                      letter == text::script::hangul;
    const text::code_point c = text::decode(s, colon);
    return is_label_colon(c.value, wide) ? colon + c.size - pos : size;
}

/// The bytes of the comma that stands at `pos` of `s`; 0 where none does.
[[nodiscard]] constexpr std::size_t comma_size(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return 0;
    const text::code_point c = text::decode(s, pos);
    const bool comma = c.value == ',' || c.value == 0xFF0C || c.value == 0x3001 || c.value == 0x60C;
    return comma ? c.size : 0;
}

/// Does a new piece begin between these two although nothing stands there? Lower case or a digit
/// before a capital, a digit or a spaced script before Han and kana.
[[nodiscard]] constexpr bool is_joint(char32_t before, char32_t here) noexcept {
    const text::script was = text::script_of(before);
    if (text::is_unspaced(text::script_of(here)))
        return was != text::script::none ? !text::is_unspaced(was) : text::digit_value(before) >= 0;
    if (!text::is_upper(here)) return false;
    return was != text::script::none ? !text::is_upper(before) : text::digit_value(before) >= 0;
}

[[nodiscard]] constexpr bool is_joint(std::string_view s, std::size_t pos) noexcept {
    return is_joint(text::decode_before(s, pos).value, text::decode(s, pos).value);
}

/// May the phrase of `size` bytes at `pos` end there? At the end of a word or at a joint; but two
/// letters and a capital are a word of their own ("AfD", "DiMaggio"), "By" apart, which often
/// sticks to the name.
[[nodiscard]] constexpr bool may_end(std::string_view s, std::size_t pos,
                                     std::size_t size) noexcept {
    if (ends_word(s, pos + size)) return true;
    if (!is_joint(s, pos + size)) return false;
    return size > 2 || (text::to_lower(s[pos]) == 'b' && text::to_lower(s[pos + 1]) == 'y');
}

/// What may be known of a place before anything is looked up there.
struct cue_spot {
    cue_place place = cue_place::start;
    bool bracketed = false; // an opening bracket stands directly before it
    bool counted = false;   // a number stands before it: "12 comments"
};

[[nodiscard]] constexpr bool is_list_mark(char32_t c) noexcept {
    return text::is_bullet(c) || text::is_dash(c) || c == '>' || c == '<' || c == '|' || c == '#' ||
           c == '+' || c == '/' || c == 0x00AB || c == 0x2039 || c == 0x2190 || c == 0x2192 ||
           c == 0x00A9 || c == 0x203B || c == 0x25B8 || c == 0x300A || c == '"' || c == 0x201C ||
           c == '*' || c == '.' || c == ',' || c == ':' || c == 0xFF1A;
}

enum class line_mark : std::uint8_t { none, blank, bracket, mark };

[[nodiscard]] constexpr line_mark line_mark_of(char32_t c) noexcept {
    if (text::is_blank(c)) return line_mark::blank;
    if (text::is_opening_bracket(c)) return line_mark::bracket;
    return is_list_mark(c) ? line_mark::mark : line_mark::none;
}

inline constexpr std::array<line_mark, 128> ascii_line_marks = [] {
    std::array<line_mark, 128> table{};
    for (char32_t c = 0; c < 128; ++c) table[c] = line_mark_of(c);
    return table;
}();

/// Skips what may stand before a label at the start of a line.
[[nodiscard]] constexpr std::size_t skip_marks(std::string_view s, cue_spot& spot) noexcept {
    std::size_t pos = 0;
    for (int marks = 0; pos < s.size() && marks < 12; ++marks) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid) break;
        const line_mark m = c.value < 128              ? ascii_line_marks[c.value]
                            : text::is_letter(c.value) ? line_mark::none
                                                       : line_mark_of(c.value);
        if (m == line_mark::none) break;
        if (m != line_mark::blank) spot.bracketed = m == line_mark::bracket;
        pos += c.size;
    }
    return pos;
}

/// Skips a count and the blanks behind it: "12 ", "1,204 ", "1.7M"; 0 where there is none.
[[nodiscard]] constexpr std::size_t count_size(std::string_view s, std::size_t pos) noexcept {
    std::size_t end = pos;
    while (end < s.size() && (text::is_digit(s[end]) || s[end] == '.' || s[end] == ',')) ++end;
    if (end == pos || end - pos > 12) return 0;
    if (end < s.size() && (s[end] == 'k' || s[end] == 'K' || s[end] == 'M') &&
        (end + 1 >= s.size() || !text::is_lower(s[end + 1]) || s[end] != 'M'))
        ++end;
    return skip_blanks(s, end) - pos;
}

/// A quick yes for most letters inside Cyrillic words and Han text, where `spot_at` would say no:
/// the letter at `pos`, which is not ASCII, has one of its own script before it and is no capital.
[[nodiscard]] constexpr bool is_inside_word(std::string_view s, std::size_t pos) noexcept {
    const auto byte = [s](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const auto goes_on = [](unsigned char b) { return (b & 0xC0U) == 0x80U; };
    const auto is_han = [](unsigned char b) { return b >= 0xE4 && b <= 0xE9; };
    if (pos < 3 || pos + 1 >= s.size() || !goes_on(byte(pos - 1))) return false;
    const unsigned char lead = byte(pos);
    if (is_han(lead)) return is_han(byte(pos - 3)) && goes_on(byte(pos - 2));
    const bool small = lead == 0xD0 ? byte(pos + 1) >= 0xB0 : lead == 0xD1 && byte(pos + 1) < 0xA0;
    return small && (byte(pos - 2) == 0xD0 || byte(pos - 2) == 0xD1);
}

/// What a cue at `pos`, not 0, would stand behind; false where no word begins.
[[nodiscard]] constexpr bool spot_at(std::string_view s, std::size_t pos, cue_spot& spot) noexcept {
    const char32_t here = text::decode(s, pos).value;
    if (!text::is_letter(here)) return false;
    const char32_t before = text::decode_before(s, pos).value;
    spot = {};
    if (text::is_letter(before) || text::digit_value(before) >= 0) {
        spot.place = cue_place::joint;
        return is_joint(before, here);
    }
    if (!text::is_blank(before)) {
        spot.bracketed = text::is_opening_bracket(before);
        if (spot.bracketed) spot.place = cue_place::bracket;
        else if (text::is_sentence_end(before) || text::is_closing_bracket(before) ||
                 text::is_quote(before))
            spot.place = cue_place::sentence;
        else if (before == '|' || before == 0xFF5C || text::is_bullet(before))
            spot.place = cue_place::separator;
        else spot.place = cue_place::blank;
        return true;
    }
    std::size_t edge = pos;
    std::size_t blanks = 0;
    bool wide = false;
    while (edge > 0 && blanks < 8) {
        const text::code_point c = text::decode_before(s, edge);
        if (!text::is_blank(c.value)) break;
        wide = wide || c.value == 0x3000;
        edge -= c.size;
        ++blanks;
    }
    const char32_t mark = edge == 0 ? U'|' : text::decode_before(s, edge).value;
    if (text::is_opening_bracket(mark)) {
        spot.place = cue_place::bracket;
        spot.bracketed = true;
    } else if (text::is_sentence_end(mark) || text::is_closing_bracket(mark) ||
               text::is_quote(mark))
        spot.place = cue_place::sentence;
    else if (blanks > 1 || wide || mark == '|' || mark == 0xFF5C || mark == '/' ||
             text::is_bullet(mark) || text::is_dash(mark) || mark == ';' || mark == 0xFF1B)
        spot.place = cue_place::separator;
    else spot.place = cue_place::blank;
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP
