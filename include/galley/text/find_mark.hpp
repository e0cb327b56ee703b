// galley/text/find_mark.hpp, ground floor: the first of several marks of ASCII punctuation.
#ifndef GALLEY_TEXT_FIND_MARK_HPP
#define GALLEY_TEXT_FIND_MARK_HPP

#include <galley/config.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// Where the first of `marks`, which are ASCII punctuation, stands in `s` at `from` or behind it;
/// npos for none. What `s.find_first_of(marks, from)` says, a byte a step however many they are.
[[nodiscard]] constexpr std::size_t find_mark(std::string_view s, std::string_view marks,
                                              std::size_t from = 0) noexcept {
    std::uint32_t wanted = 0;
    for (const char mark : marks) wanted |= mark_bit(mark);
    for (std::size_t i = from; i < s.size(); ++i)
        if ((mark_bit(s[i]) & wanted) != 0) return i;
    return std::string_view::npos;
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_FIND_MARK_HPP
