// galley/metadata/detail/people_token.hpp: cuts a byline or credit into words and marks.
// The one idea: what separates names is a mark with a meaning (list comma, slash, bar, bracket),
// and letters of unspaced scripts are one token whatever their length.
#ifndef GALLEY_METADATA_DETAIL_PEOPLE_TOKEN_HPP
#define GALLEY_METADATA_DETAIL_PEOPLE_TOKEN_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

enum class token_kind : std::uint8_t {
    end,
    word,    // letters of a spaced script, with hyphens and apostrophes inside; "J."
    wide,    // Han and kana, with middle dots inside
    number,  // anything that begins with a digit
    address, // "@handle", "a@b.c", "www.x.y", "name.tld", "_code"
    comma,   // , 、 ，
    ampersand,
    slash,
    bar, // | · • — " - ": what follows is another piece
    semicolon,
    stop,
    open,
    close,
    colon,
    equals,
    other
};

struct token {
    token_kind kind = token_kind::end;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool spaced = false; // blanks stand before it

    [[nodiscard]] constexpr std::string_view in(std::string_view s) const noexcept {
        return s.substr(begin, end - begin);
    }
};

[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept {
    const text::script s = text::script_of(c);
    return (s == text::script::han && c != text::han_bar) || s == text::script::kana || c == 0x30FC;
}

[[nodiscard]] constexpr bool is_word_letter(char32_t c) noexcept {
    return (c >= 0x0300 && c <= 0x036F) ||
           (text::is_letter(c) && !is_wide(c) && c != text::han_bar);
}

[[nodiscard]] constexpr char32_t letter_at(std::string_view s, std::size_t pos) noexcept {
    return pos < s.size() ? text::decode(s, pos).value : 0;
}

/// The end of a run of bytes that are neither blank nor bracket nor list mark.
[[nodiscard]] constexpr std::size_t end_of_address(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (text::is_blank(c.value) || text::is_opening_bracket(c.value) ||
            text::is_closing_bracket(c.value) || c.value == ',' || c.value == ';' ||
            c.value == '|' || is_wide(c.value))
            break;
        pos += c.size;
    }
    return pos;
}

/// The end of a number, date or time: up to a blank, a list mark, or a capital glued to a year.
[[nodiscard]] constexpr std::size_t end_of_number(std::string_view s, std::size_t pos) noexcept {
    const std::size_t end = end_of_address(s, pos);
    for (std::size_t digits = 1; pos < end; ++pos) {
        if (digits >= 4 && text::is_upper(s[pos])) break;
        digits = text::is_digit(s[pos]) ? digits + 1 : 0;
    }
    return pos;
}

/// The end of the word that begins at `pos`: hyphens, apostrophes and soft marks stay inside when
/// a letter follows; a single letter takes its full stop.
[[nodiscard]] constexpr std::size_t end_of_word(std::string_view s, std::size_t pos) noexcept {
    std::size_t letters = 0;
    while (pos < s.size()) {
        if (text::is_letter(s[pos])) { // most of most words
            ++letters;
            ++pos;
            continue;
        }
        const text::code_point c = text::decode(s, pos);
        // A letter that was lost on the way ends no word: "Ren\uFFFD".
        if (is_word_letter(c.value) || (c.value == text::replacement && letters > 0)) {
            ++letters;
            pos += c.size;
            continue;
        }
        const bool inner = c.value == '-' || c.value == '\'' || c.value == 0x2019 ||
                           c.value == 0x2010 || c.value == 0x2011 || c.value == 0x02BB ||
                           c.value == 0x02BC || c.value == '`' || text::is_invisible(c.value);
        if (inner && is_word_letter(letter_at(s, pos + c.size))) {
            pos += c.size;
            continue;
        }
        if (c.value == '.' && letters == 1) pos += c.size;
        break;
    }
    return pos;
}

/// At most some hundred bytes: a longer stretch goes on as the next token, so that reading it from
/// every label inside stays linear.
[[nodiscard]] constexpr std::size_t end_of_wide(std::string_view s, std::size_t pos) noexcept {
    constexpr std::size_t longest = 192;
    for (const std::size_t begin = pos; pos < s.size() && pos - begin < longest;) {
        const text::code_point c = text::decode(s, pos);
        const bool dot = c.value == 0x00B7 || c.value == 0x30FB || c.value == 0x2022;
        if (!is_wide(c.value) && !(dot && is_wide(letter_at(s, pos + c.size)))) break;
        pos += c.size;
    }
    return pos;
}

/// Does the word run on as a mail address, a login or a host name?
[[nodiscard]] constexpr bool continues_as_address(std::string_view s, std::size_t begin,
                                                  std::size_t end) noexcept {
    if (end + 1 >= s.size()) return false;
    if (s[end] == '_') return text::is_word_byte(s[end + 1]);
    if (s[end] == '@') return text::is_lower(s[begin]);
    if (s[end] != '.') return false;
    return text::is_lower(s[end + 1]) || (end - begin > 2 && text::is_upper(s[end + 1]) &&
                                          end + 2 < s.size() && text::is_upper(s[end + 2]));
}

[[nodiscard]] constexpr token_kind kind_of_mark(char32_t c) noexcept {
    switch (c) {
        case ',':
        case 0x3001:
        case 0xFF0C:
        case 0x060C: return token_kind::comma;
        case '&':
        case '+':
        case 0xFF06: return token_kind::ampersand;
        case '/':
        case 0xFF0F: return token_kind::slash;
        case ';':
        case 0xFF1B: return token_kind::semicolon;
        case ':':
        case 0xFF1A: return token_kind::colon;
        case '=':
        case 0xFF1D: return token_kind::equals;
        case '|':
        case text::han_bar:
        case 0xFF5C:
        case 0x00B7:
        case 0x2022: return token_kind::bar;
        default: break;
    }
    if (text::is_sentence_end(c)) return token_kind::stop;
    if (text::is_opening_bracket(c)) return token_kind::open;
    if (text::is_closing_bracket(c)) return token_kind::close;
    return text::is_dash(c) && c != '-' ? token_kind::bar : token_kind::other;
}

/// A hyphen is a bar when it is doubled or has a blank on a side.
[[nodiscard]] constexpr bool is_spaced_hyphen(std::string_view s, const token& t) noexcept {
    return t.spaced || t.end >= s.size() || text::is_space(s[t.end]) || s[t.end] == '-';
}

/// The entity that pages leave behind between "By" and the name, with or without its semicolon.
inline constexpr std::string_view nbsp = "&nbsp";

/// The token at `pos` or behind the blanks there.
[[nodiscard]] constexpr token next_token(std::string_view s, std::size_t pos) noexcept {
    token t;
    for (; pos < s.size() && s[pos] == ' '; ++pos) t.spaced = true; // most of most blanks
    while (pos < s.size() && !text::is_letter(s[pos])) {
        const text::code_point c = text::decode(s, pos);
        const bool entity = c.value == '&' && s.substr(pos, nbsp.size()) == nbsp;
        if (!text::is_blank(c.value) && !entity) break;
        t.spaced = true;
        pos += entity ? nbsp.size() : c.size;
        if (entity && pos < s.size() && s[pos] == ';') ++pos;
    }
    t.begin = t.end = pos;
    if (pos >= s.size()) return t;
    const text::code_point c = text::decode(s, pos);
    t.end = pos + c.size;
    const bool plain = text::is_letter(s[pos]); // of ASCII, as most tokens begin
    if (!plain && text::digit_value(c.value) >= 0) {
        t.kind = token_kind::number;
        t.end = end_of_number(s, t.end);
    } else if (!plain && is_wide(c.value)) {
        t.kind = token_kind::wide;
        t.end = end_of_wide(s, pos);
    } else if (plain || is_word_letter(c.value)) {
        t.kind = token_kind::word;
        t.end = end_of_word(s, pos);
        if (continues_as_address(s, t.begin, t.end)) {
            t.kind = token_kind::address;
            t.end = end_of_address(s, t.end);
        }
    } else if (c.value == '@' || c.value == '_') {
        t.kind = token_kind::address;
        t.end = end_of_address(s, pos);
    } else {
        t.kind = kind_of_mark(c.value);
        if (c.value == '-' && is_spaced_hyphen(s, t)) t.kind = token_kind::bar;
    }
    return t;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_PEOPLE_TOKEN_HPP
