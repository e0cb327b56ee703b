// galley/lexicon/detail/cue_spot.hpp: the places of a line where a label may stand, told from the
// code points around them before anything is looked up.
#ifndef GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP
#define GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon::detail {

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
    if (c == ':' || c == 0xFF1A || c == 0x2236 || c == 0xFE55) return true;
    return wide && (c == '/' || c == '=' || c == '|' || c == 0xFF0F || c == 0xFF1D || c == 0x4E28 ||
                    c == 0xFF5C);
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

/// Does a new piece begin at `pos` although nothing stands between it and what is before? Lower
/// case or a digit before a capital, a digit or a spaced script before Han and kana.
[[nodiscard]] constexpr bool is_joint(std::string_view s, std::size_t pos) noexcept {
    const char32_t before = text::decode_before(s, pos).value;
    const char32_t here = text::decode(s, pos).value;
    const text::script was = text::script_of(before);
    if (text::is_unspaced(text::script_of(here)))
        return text::digit_value(before) >= 0 ||
               (was != text::script::none && !text::is_unspaced(was));
    if (!text::is_upper(here)) return false;
    return text::digit_value(before) >= 0 || (was != text::script::none && !text::is_upper(before));
}

[[nodiscard]] constexpr bool may_end(std::string_view s, std::size_t end) noexcept {
    return ends_word(s, end) || is_joint(s, end);
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
           c == 0x00A9 || c == 0x25B8 || c == 0x300A || c == '"' || c == 0x201C || c == '*' ||
           c == '.' || c == ',' || c == ':' || c == 0xFF1A;
}

/// Skips what may stand before a label at the start of a line.
[[nodiscard]] constexpr std::size_t skip_marks(std::string_view s, cue_spot& spot) noexcept {
    std::size_t pos = 0;
    for (int marks = 0; pos < s.size() && marks < 12; ++marks) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid) break;
        const bool blank = text::is_blank(c.value);
        const bool bracket = text::is_opening_bracket(c.value);
        if (!blank && !bracket && !is_list_mark(c.value)) break;
        if (!blank) spot.bracketed = bracket;
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

/// What a cue at `pos`, not 0, would stand behind; false where no word begins.
[[nodiscard]] constexpr bool spot_at(std::string_view s, std::size_t pos, cue_spot& spot) noexcept {
    const char32_t here = text::decode(s, pos).value;
    if (!text::is_letter(here)) return false;
    const char32_t before = text::decode_before(s, pos).value;
    spot = {};
    if (text::is_letter(before) || text::digit_value(before) >= 0) {
        spot.place = cue_place::joint;
        return is_joint(s, pos);
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

} // namespace galley::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_CUE_SPOT_HPP
