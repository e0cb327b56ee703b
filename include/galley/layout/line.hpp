// galley/layout/line.hpp: the table of lines, the one pass over the bytes that everything above
// works from. A line ends at LF, CR LF, CR, U+2028 or U+2029. Blank lines are counted, not stored.
#ifndef GALLEY_LAYOUT_LINE_HPP
#define GALLEY_LAYOUT_LINE_HPP

#include <galley/layout/date_prefix.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::layout {

/// One line that is not blank: where its trimmed text stands, and counts over that text. Counts are
/// of bytes unless said otherwise and exact up to the length of the line.
struct line {
    std::uint32_t begin = 0;       // first byte that is not blank
    std::uint32_t end = 0;         // behind the last byte that is not blank
    std::uint32_t words = 0;       // runs of bytes that are not ASCII white space
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
    std::uint16_t blank_lines = 0; // blank lines before it, at most 65535
    std::uint16_t indent = 0;      // bytes of blanks before its text, at most 65535
    bool ends_sentence =
        false; // a sentence end of any script, behind it only closing quotes and brackets
    bool is_date_prefix = false; // the dump prefix (date_prefix.hpp), cut off its line
    bool has_colon = false;      // an ASCII or fullwidth colon near its start (first 48 bytes)

    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr std::string_view text(std::string_view whole) const noexcept {
        return whole.substr(begin, end - begin);
    }
};

/// A rough number of words that is comparable between scripts: two Han or kana characters count as
/// one word.
[[nodiscard]] constexpr std::uint32_t word_weight(const line& l) noexcept {
    return l.words + l.wide / 2;
}

namespace detail {

/// The size of the line break at `pos`, 0 where there is none.
[[nodiscard]] constexpr std::size_t break_size(std::string_view s, std::size_t pos) noexcept {
    const char b = s[pos];
    if (b == '\n') return 1;
    if (b == '\r') return pos + 1 < s.size() && s[pos + 1] == '\n' ? 2 : 1;
    if (b == '\xE2' && pos + 2 < s.size() && s[pos + 1] == '\x80' &&
        (s[pos + 2] == '\xA8' || s[pos + 2] == '\xA9'))
        return 3;
    return 0;
}

[[nodiscard]] constexpr bool ends_sentence(std::string_view s) noexcept {
    while (!s.empty()) {
        const text::code_point c = text::decode_before(s, s.size());
        if (c.valid && text::is_sentence_end(c.value)) return true;
        const bool closes =
            text::is_closing_bracket(c.value) || text::is_quote(c.value) || text::is_blank(c.value);
        if (!c.valid || !closes) return false;
        s.remove_suffix(c.size);
    }
    return false;
}

constexpr void count(std::string_view s, line& l) noexcept {
    bool in_word = false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char b = s[i];
        if (!text::is_ascii(b)) {
            ++l.high;
            const auto u = static_cast<unsigned char>(b);
            l.wide += u >= 0xE3 && u <= 0xED ? 1U : 0U;
            if (!in_word) ++l.words;
            in_word = true;
            continue;
        }
        if (text::is_space(b)) {
            in_word = false;
            continue;
        }
        if (!in_word) ++l.words;
        in_word = true;
        if (text::is_letter(b)) {
            ++l.letters;
            l.upper += text::is_upper(b) ? 1U : 0U;
        } else if (text::is_digit(b)) {
            ++l.digits;
        } else if (b == ',') {
            ++l.commas;
        } else if (b == '"' || b == '\'') {
            ++l.quotes;
        } else if (b == '(' || b == ')' || b == '[' || b == ']' || b == '{' || b == '}') {
            ++l.brackets;
        } else if ((b == '.' || b == '!' || b == '?') &&
                   (i + 1 == s.size() || text::is_space(s[i + 1]))) {
            ++l.stops;
        } else if (b != '-' && text::is_punctuation(b)) {
            ++l.marks;
        }
    }
}

[[nodiscard]] constexpr bool has_colon(std::string_view s) noexcept {
    const std::string_view head = s.substr(0, 48);
    return head.find(':') != std::string_view::npos ||
           head.find("\xEF\xBC\x9A") != std::string_view::npos;
}

} // namespace detail

namespace detail {

[[nodiscard]] constexpr line measure(std::string_view whole, std::size_t begin,
                                     std::size_t end) noexcept {
    line l;
    l.begin = static_cast<std::uint32_t>(begin);
    l.end = static_cast<std::uint32_t>(end);
    const std::string_view body = l.text(whole);
    count(body, l);
    l.ends_sentence = ends_sentence(body);
    l.has_colon = has_colon(body);
    return l;
}

[[nodiscard]] constexpr std::uint16_t saturated(std::size_t n) noexcept {
    return static_cast<std::uint16_t>(n < 65535 ? n : 65535);
}

/// Appends the line `raw` that stands at `pos`; says whether it was more than blanks.
template <class Lines>
constexpr bool push_line(std::string_view whole, std::size_t pos, std::string_view raw,
                         std::size_t blank_lines, Lines& lines) {
    const std::string_view left = text::trim_left(raw);
    const std::string_view body = text::trim_right(left);
    if (body.empty()) return false;
    const std::size_t begin = pos + (raw.size() - left.size());
    line l = measure(whole, begin, begin + body.size());
    l.indent = saturated(begin - pos);
    l.blank_lines = saturated(blank_lines);
    lines.push_back(l);
    return true;
}

} // namespace detail

/// Appends the lines of `text` to `lines`, a std::vector<line> or what behaves like one. A date
/// prefix is a line of its own, what follows it on its line another. `text` must be shorter than
/// 2^32 bytes. Linear; allocates only what `lines` needs to grow.
template <class Lines>
constexpr void read_lines(std::string_view text, Lines& lines) {
    std::size_t pos = 0;
    if (const date_prefix prefix = read_date_prefix(text)) {
        line l = detail::measure(text, prefix.begin, prefix.end);
        l.is_date_prefix = true;
        lines.push_back(l);
        pos = prefix.end;
    }
    std::size_t blank_lines = 0;
    while (pos < text.size()) {
        std::size_t stop = pos;
        std::size_t skip = 0;
        while (stop < text.size() && (skip = detail::break_size(text, stop)) == 0) ++stop;
        const bool pushed =
            detail::push_line(text, pos, text.substr(pos, stop - pos), blank_lines, lines);
        blank_lines = pushed ? 0 : blank_lines + 1;
        pos = stop + skip;
    }
}

} // namespace galley::layout

#endif // GALLEY_LAYOUT_LINE_HPP
