// galley/io/json_text.hpp, the floor of readers and writers: text as JSON strings.
// Whatever the bytes, what comes out is valid JSON in valid UTF-8 (RFC 8259): each maximal bad
// subsequence becomes U+FFFD, control characters are escaped, everything else stays as it is.
#ifndef GALLEY_IO_JSON_TEXT_HPP
#define GALLEY_IO_JSON_TEXT_HPP

#include <galley/io/blanks.hpp>
#include <galley/io/string_scan.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// Appends what stands for the byte or bad sequence at `pos` and gives its size.
inline std::size_t append_escape(std::string_view s, std::size_t pos, std::string& out) {
    const char b = s[pos];
    if (!needs_escape(b)) {
        out += "\xEF\xBF\xBD";
        return text::decode(s, pos).size;
    }
    out += '\\';
    switch (b) {
        case '\b': out += 'b'; break;
        case '\f': out += 'f'; break;
        case '\n': out += 'n'; break;
        case '\r': out += 'r'; break;
        case '\t': out += 't'; break;
        case '"':
        case '\\': out += b; break;
        default: {
            const auto u = static_cast<unsigned char>(b);
            out += u < 0x10 ? "u000" : "u001";
            out += "0123456789abcdef"[u & 0xFU];
        }
    }
    return 1;
}

} // namespace detail

/// Appends the inside of a JSON string, without its quotation marks.
inline void append_json_chars(std::string_view s, std::string& out) {
    while (!s.empty()) {
        const std::size_t clean = clean_prefix(s);
        out.append(s.data(), clean);
        if (clean == s.size()) return;
        s.remove_prefix(clean + detail::append_escape(s, clean, out));
    }
}

/// Appends `s` as a JSON string with its quotation marks, every byte kept or replaced.
inline void append_json_string(std::string_view s, std::string& out) {
    out += '"';
    append_json_chars(s, out);
    out += '"';
}

/// Appends a field's text as a JSON string: runs of blanks as one space, none at the ends.
inline void append_json_value(std::string_view s, std::string& out) {
    out += '"';
    for_each_run(s, [&out](std::string_view run) { append_json_chars(run, out); });
    out += '"';
}

/// Appends a piece of the body, without quotation marks: its characters as they are, but a line
/// break inside it, with the ASCII blanks around it, as one space.
inline void append_json_piece(std::string_view s, std::string& out) {
    for_each_line(s, [&out](std::string_view line) { append_json_chars(line, out); });
}

inline void append_number(std::uint64_t n, std::string& out) {
    char digits[20];
    std::size_t i = sizeof digits;
    do {
        digits[--i] = static_cast<char>('0' + n % 10);
        n /= 10;
    } while (n != 0);
    out.append(digits + i, sizeof digits - i);
}

/// A score in [0, 1] with two decimals; what lies outside, or is no number, becomes the nearest
/// end or 0.
inline void append_score(float score, std::string& out) {
    const bool above = score > 0;
    const unsigned hundredths = !above       ? 0U
                                : score >= 1 ? 100U
                                             : static_cast<unsigned>(score * 100.0F + 0.5F);
    out += static_cast<char>('0' + hundredths / 100);
    out += '.';
    out += static_cast<char>('0' + hundredths / 10 % 10);
    out += static_cast<char>('0' + hundredths % 10);
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_JSON_TEXT_HPP
