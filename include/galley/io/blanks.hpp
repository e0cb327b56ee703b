// galley/io/blanks.hpp, the floor of readers and writers: values without the white space of the
// page they were taken from. Nothing is copied: both functions hand out views of the input.
#ifndef GALLEY_IO_BLANKS_HPP
#define GALLEY_IO_BLANKS_HPP

#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

[[nodiscard]] constexpr bool is_joiner(char32_t c) noexcept { return c == 0x200C || c == 0x200D; }

/// Scripts whose spelling needs the zero-width joiners.
[[nodiscard]] constexpr bool uses_joiners(char32_t c) noexcept {
    const text::script s = text::script_of(c);
    return s == text::script::arabic || s == text::script::devanagari || s == text::script::indic;
}

/// Does the joiner between `before` and `after` belong to a word (Persian, Indic) or to an emoji?
[[nodiscard]] constexpr bool joins(char32_t before, char32_t after) noexcept {
    if (uses_joiners(before)) return uses_joiners(after);
    return before >= 0x2190 && after >= 0x2190 && !text::is_letter(before) &&
           !text::is_letter(after) && !text::is_blank(after);
}

/// The size of the line break at `pos`: CR, LF, U+2028, U+2029; 0 where there is none.
[[nodiscard]] constexpr std::size_t line_break(std::string_view s, std::size_t pos) noexcept {
    if (s[pos] == '\n' || s[pos] == '\r') return 1;
    const bool is_separator = s[pos] == '\xE2' && pos + 2 < s.size() && s[pos + 1] == '\x80' &&
                              (s[pos + 2] == '\xA8' || s[pos + 2] == '\xA9');
    return is_separator ? 3 : 0;
}

[[nodiscard]] inline std::size_t find_line_break(std::string_view s) noexcept {
    std::size_t nearest = s.size();
    for (const char lead : {'\n', '\r', '\xE2'}) {
        std::size_t pos = 0;
        while (pos < nearest) {
            const void* at = std::memchr(s.data() + pos, lead, nearest - pos);
            if (at == nullptr) break;
            pos = static_cast<std::size_t>(static_cast<const char*>(at) - s.data());
            if (line_break(s, pos) != 0) nearest = pos;
            else ++pos;
        }
    }
    return nearest;
}

} // namespace detail

/// Calls `emit` with the pieces of `s` between its blanks, and with " " between two of them.
/// Blanks are those of text::is_blank; invisible code points alone separate nothing, and the
/// joiners inside a word of a script that spells with them, or inside an emoji, are kept.
template <class Emit>
constexpr void for_each_run(std::string_view s, Emit emit) {
    s = text::trim(s);
    std::size_t begin = 0; // of the run not yet handed out
    char32_t before = 0;
    for (std::size_t pos = 0; pos < s.size();) {
        const text::code_point c = text::decode(s, pos);
        const std::size_t after = pos + c.size;
        if (!c.valid || !text::is_blank(c.value) ||
            (detail::is_joiner(c.value) && after < s.size() &&
             detail::joins(before, text::decode(s, after).value))) {
            if (!detail::is_joiner(c.value)) before = c.value;
            pos = after;
            continue;
        }
        bool separates = false;
        std::size_t end = pos;
        while (end < s.size()) {
            const text::code_point b = text::decode(s, end);
            if (!b.valid || !text::is_blank(b.value)) break;
            separates = separates || !text::is_invisible(b.value);
            end += b.size;
        }
        if (separates && end - pos == 1 && s[pos] == ' ') {
            before = U' ';
            pos = end;
            continue;
        }
        emit(s.substr(begin, pos - begin));
        if (separates) emit(std::string_view(" "));
        before = separates ? U' ' : before;
        begin = pos = end;
    }
    if (begin < s.size()) emit(s.substr(begin));
}

/// Calls `emit` with the lines of `s`, ASCII blanks taken off at the breaks, and with " " between
/// two of them. A text without a line break is handed out as it is.
template <class Emit>
void for_each_line(std::string_view s, Emit emit) {
    bool first = true;
    for (;;) {
        const std::size_t stop = detail::find_line_break(s);
        std::string_view line = s.substr(0, stop);
        const bool last = stop == s.size();
        while (!last && !line.empty() && (line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        while (!first && !line.empty() && (line.front() == ' ' || line.front() == '\t'))
            line.remove_prefix(1);
        if (!line.empty()) {
            if (!first) emit(std::string_view(" "));
            emit(line);
            first = false;
        }
        if (last) return;
        s.remove_prefix(stop + detail::line_break(s, stop));
    }
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_BLANKS_HPP
