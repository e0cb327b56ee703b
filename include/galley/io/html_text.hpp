// galley/io/html_text.hpp, the floor of readers and writers: text as HTML, and as lines for a
// terminal. Whatever the bytes, what comes out is valid UTF-8 without control characters.
#ifndef GALLEY_IO_HTML_TEXT_HPP
#define GALLEY_IO_HTML_TEXT_HPP

#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// A code point that a page or terminal may obey instead of show. Line feed and tab are none.
[[nodiscard]] constexpr bool is_control(char32_t c) noexcept {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

} // namespace detail

/// Appends `s` so that it can be shown: bad bytes and control characters become U+FFFD, CR and
/// CR LF a line feed.
inline void append_visible(std::string_view s, std::string& out) {
    for (std::size_t pos = 0; pos < s.size();) {
        const text::code_point c = text::decode(s, pos);
        const bool is_cr = c.value == '\r';
        if (is_cr && !(pos + 1 < s.size() && s[pos + 1] == '\n')) out += '\n';
        else if (!is_cr && (!c.valid || detail::is_control(c.value))) out += "\xEF\xBF\xBD";
        else if (!is_cr) out.append(s.data() + pos, c.size);
        pos += c.size;
    }
}

/// The same as the text of an HTML element or of an attribute in either quotation marks.
inline void append_html(std::string_view s, std::string& out) {
    while (!s.empty()) {
        const std::size_t stop = s.find_first_of("&<>\"'");
        append_visible(s.substr(0, stop), out);
        if (stop == std::string_view::npos) return;
        switch (s[stop]) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += "&#39;"; break;
        }
        s.remove_prefix(stop + 1);
    }
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_HTML_TEXT_HPP
