// galley/text/load_bytes.hpp, ground floor: several bytes of a text as one number, equal on every
// machine.
#ifndef GALLEY_TEXT_LOAD_BYTES_HPP
#define GALLEY_TEXT_LOAD_BYTES_HPP

#include <galley/config.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::text {

/// The bytes from `pos`, which is not behind the end: the first in the lowest bits, 0 for those
/// that are not there.
template <class Number>
[[nodiscard]] constexpr Number load_bytes(std::string_view s, std::size_t pos) noexcept {
    Number v = 0;
    const std::size_t left = s.size() - pos;
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little &&
        s.size() >= sizeof v) {
        if (left >= sizeof v) {
            std::memcpy(&v, s.data() + pos, sizeof v);
            return v;
        }
        if (left == 0) return v;
        std::memcpy(&v, s.data() + s.size() - sizeof v, sizeof v); // the last ones, moved down
        return static_cast<Number>(v >> (8U * (sizeof v - left)));
    }
    for (std::size_t i = 0; i < sizeof v && i < left; ++i)
        v |= Number{static_cast<unsigned char>(s[pos + i])} << (8U * i);
    return v;
}

/// The same of bytes that are all there.
template <class Number>
[[nodiscard]] constexpr Number load_whole(const char* p) noexcept {
    Number v = 0;
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        std::memcpy(&v, p, sizeof v);
        return v;
    }
    for (std::size_t i = 0; i < sizeof v; ++i)
        v |= Number{static_cast<unsigned char>(p[i])} << (8U * i);
    return v;
}

/// Where the next `Size` bytes of `s` from `pos` can be read, a place inside it: there, or in
/// `room` with zeros behind the end.
template <std::size_t Size>
[[nodiscard]] constexpr const char* whole_block(std::string_view s, std::size_t pos,
                                                std::array<char, Size>& room) noexcept {
    if (s.size() - pos >= Size) return s.data() + pos;
    room.fill(0);
    s.copy(room.data(), Size, pos);
    return room.data();
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_LOAD_BYTES_HPP
