// galley/rules/code_line.hpp: a line of a program that an article prints. It is text of the
// article, but no heading, item or picture's words, whatever its length or the labels in it.
#ifndef GALLEY_RULES_CODE_LINE_HPP
#define GALLEY_RULES_CODE_LINE_HPP

#include <galley/config.hpp>
#include <galley/text/ascii.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "// load", "/* load", "} else", "#include <a.h>", "$name", "<div>", "</p>".
[[nodiscard]] constexpr bool opens_as_code(std::string_view s) noexcept {
    if (s.size() < 2) return false;
    switch (s[0]) {
        case '}': return true;
        case '/': return s[1] == '/' || s[1] == '*';
        case '#': return s.starts_with("#include ");
        case '$': return text::is_lower(s[1]);
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

} // namespace detail

/// Does the line `s`, not empty, begin or end as those of programs do?
[[nodiscard]] constexpr bool is_code_line(std::string_view s) noexcept {
    return detail::opens_as_code(s) || detail::ends_as_code(s);
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

#endif // GALLEY_RULES_CODE_LINE_HPP
