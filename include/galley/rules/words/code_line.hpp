// galley/rules/words/code_line.hpp: a line of a program that an article prints. It is text of the
// article, but no heading, item or picture's words, whatever its length or the labels in it.
#ifndef GALLEY_RULES_WORDS_CODE_LINE_HPP
#define GALLEY_RULES_WORDS_CODE_LINE_HPP

#include <galley/config.hpp>
#include <galley/layout/line.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "// load", "/* load", "} else", "#include <a.h>", "$name", "$ ls", "<div>", "</p>".
[[nodiscard]] constexpr bool opens_as_code(std::string_view s) noexcept {
    if (s.size() < 2) return false;
    switch (s[0]) {
        case '}': return true;
        case '/': return s[1] == '/' || s[1] == '*';
        case '#': return s.starts_with("#include ");
        case '$':
            return text::is_lower(s[1]) || (s.size() > 2 && s[1] == ' ' && text::is_lower(s[2]));
        case '<':
            return (text::is_lower(s[1]) || s[1] == '/') && s.find('>') != std::string_view::npos;
        default: return false;
    }
}

/// "while (more) {", "call(first,", "'name' => [", "call();".
[[nodiscard]] constexpr bool ends_as_code(std::string_view s) noexcept {
    if (s.size() < 2) return false;
    const char before = s[s.size() - 2];
    switch (s.back()) {
        case '{':
        case '(':
        case '[': return true;
        case '>': return before == '=';
        case ';': return before == ')';
        default: return false;
    }
}

/// "┌──┐", "main → feature": strokes, and arrows between words. "↑ Page 12" and "Page 12 ↩" are
/// notes.
[[nodiscard]] constexpr bool holds_strokes(std::string_view s) noexcept {
    for (std::size_t at = s.find('\xE2'); at < s.size(); at = s.find('\xE2', at + 1)) {
        const char32_t c = text::decode(s, at).value;
        if ((at > 0 && c >= 0x2190 && c <= 0x2199) || (c >= 0x2500 && c <= 0x257F)) return true;
    }
    return false;
}

/// "cd bridges", "sudo reboot": does a program's name that no sentence begins with open the line?
[[nodiscard]] constexpr bool opens_with_command(std::string_view s) noexcept {
    constexpr std::string_view commands[] = {"apt", "brew",  "cd",  "chmod", "curl", "docker",
                                             "git", "mkdir", "npm", "pip",   "sudo", "wget"};
    const std::size_t blank = s.find(' ');
    if (!text::is_lower(s.front()) || blank == std::string_view::npos) return false;
    for (const std::string_view c : commands)
        if (s.substr(0, blank) == c) return true;
    return false;
}

} // namespace detail

/// Does the line `s`, not empty, begin or end as those of programs do?
[[nodiscard]] constexpr bool is_code_line(std::string_view s) noexcept {
    return detail::opens_as_code(s) || detail::ends_as_code(s);
}

/// Marks that words of prose do not have: "max_size = 20", "{", "C:\\temp", "a => b", "$name",
/// "call()", "run --fast", ">>> 1 + 1", "# a comment"; the strokes that frame a diagram, and its
/// arrows.
[[nodiscard]] constexpr bool holds_code(std::string_view s, const layout::line& l) noexcept {
    constexpr std::uint32_t marks =
        text::mark_bit('=') | text::mark_bit('{') | text::mark_bit('}') | text::mark_bit('\\') |
        text::mark_bit('|') | text::mark_bit('_') | text::mark_bit('`') | text::mark_bit('<');
    if ((l.seen & marks) != 0 || is_code_line(s) || detail::opens_with_command(s)) return true;
    if (l.holds('>') && s.starts_with(">>")) return true;
    if (l.holds('#') && s.starts_with("# ")) return true;
    if (l.holds('(') && s.find("()") != std::string_view::npos) return true;
    if (l.holds('-') && s.find(" --") < s.size() - 3) return true;
    return l.high != 0 && detail::holds_strokes(s);
}

/// "Warning: count(): no array given in /srv/www/list.php on line 12": what a broken site says of
/// itself?
[[nodiscard]] constexpr bool is_error_line(std::string_view s) noexcept {
    constexpr std::string_view place = " on line ";
    constexpr std::size_t longest_number = 6;
    if (s.size() < 24 || std::string_view("WNDFSP").find(s.front()) == std::string_view::npos)
        return false;
    constexpr std::string_view mark = ": ";
    constexpr std::size_t farthest = 24; // behind the longest of its classes
    const std::size_t colon = s.substr(0, farthest + mark.size()).find(mark);
    if (colon == std::string_view::npos) return false; // most lines
    const std::size_t at = s.rfind(place);
    if (at == std::string_view::npos) return false;
    const std::string_view number = s.substr(at + place.size());
    return !number.empty() && number.size() <= longest_number && text::is_digit(number.front()) &&
           s.substr(0, at).find(".php", colon) != std::string_view::npos;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_CODE_LINE_HPP
