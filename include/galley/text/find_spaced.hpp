// galley/text/find_spaced.hpp, ground floor: a mark with a space on both sides, " | ", " - ": what
// parts a line, while the same mark inside a word does not.
#ifndef GALLEY_TEXT_FIND_SPACED_HPP
#define GALLEY_TEXT_FIND_SPACED_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// Where the first such `mark`, an ASCII character, stands in `s` whose space before it is at
/// `from` or behind it; npos for none. What `s.find(" - ", from) + 1` says, but marks are rarer
/// than spaces, and so it looks for them.
[[nodiscard]] constexpr std::size_t find_spaced(std::string_view s, char mark,
                                                std::size_t from = 0) noexcept {
    for (std::size_t at = s.find(mark, from + 1); at != std::string_view::npos;
         at = s.find(mark, at + 1))
        if (s[at - 1] == ' ' && at + 1 < s.size() && s[at + 1] == ' ') return at;
    return std::string_view::npos;
}

[[nodiscard]] constexpr bool holds_spaced(std::string_view s, char mark) noexcept {
    return find_spaced(s, mark) != std::string_view::npos;
}

/// The same for a mark of several bytes.
[[nodiscard]] constexpr bool holds_spaced(std::string_view s, std::string_view mark) noexcept {
    for (std::size_t at = s.find(mark, 1); at != std::string_view::npos;
         at = s.find(mark, at + 1)) {
        const std::size_t behind = at + mark.size();
        if (s[at - 1] == ' ' && behind < s.size() && s[behind] == ' ') return true;
    }
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_FIND_SPACED_HPP
