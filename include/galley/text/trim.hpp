// galley/text/trim.hpp, ground floor: takes blanks of every kind off the ends of a view.
#ifndef GALLEY_TEXT_TRIM_HPP
#define GALLEY_TEXT_TRIM_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// `s` without the blanks (Unicode white space, line breaks, invisible code points, NUL) it begins
/// with. Points into `s`; all-blank input gives the empty view at its end.
[[nodiscard]] constexpr std::string_view trim_left(std::string_view s) noexcept {
    while (!s.empty() && !is_visible(s.front())) {
        const code_point c = decode(s, 0);
        if (!c.valid || !is_blank(c.value)) break;
        s.remove_prefix(c.size);
    }
    return s;
}

/// `s` without the blanks it ends with. Points into `s`; all-blank input gives the empty view at
/// its begin.
[[nodiscard]] constexpr std::string_view trim_right(std::string_view s) noexcept {
    while (!s.empty() && !is_visible(s.back())) {
        const code_point c = decode_before(s, s.size());
        if (!c.valid || !is_blank(c.value)) break;
        s.remove_suffix(c.size);
    }
    return s;
}

/// Both. All-blank input gives the empty view at its end.
[[nodiscard]] constexpr std::string_view trim(std::string_view s) noexcept {
    return trim_right(trim_left(s));
}

/// `s` without any code point of `marks` (ASCII) or blank at its ends.
[[nodiscard]] constexpr std::string_view trim_marks(std::string_view s,
                                                    std::string_view marks) noexcept {
    for (;;) {
        s = trim(s);
        if (!s.empty() && marks.find(s.front()) != std::string_view::npos) s.remove_prefix(1);
        else if (!s.empty() && marks.find(s.back()) != std::string_view::npos) s.remove_suffix(1);
        else return s;
    }
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_TRIM_HPP
