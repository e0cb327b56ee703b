// galley/io/uuid.hpp, the floor of readers and writers: a name for a text that has none, made from
// its bytes alone, so that equal texts have equal names.
#ifndef GALLEY_IO_UUID_HPP
#define GALLEY_IO_UUID_HPP

#include <galley/config.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, from any start value.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes, std::uint64_t hash) noexcept {
    for (const char b : bytes) hash = (hash ^ static_cast<unsigned char>(b)) * 0x100000001B3U;
    return hash;
}

} // namespace detail

/// Appends a UUID of version 8 (RFC 9562, section 5.8), in lower case: 122 bits of two hashes over
/// `bytes`. Tells texts apart; does not withstand somebody who wants two to be equal.
inline void append_uuid(std::string_view bytes, std::string& out) {
    std::uint64_t high = detail::fnv1a(bytes, 0xCBF29CE484222325U);
    std::uint64_t low = detail::fnv1a(bytes, ~high);
    high = (high & 0xFFFFFFFFFFFF0FFFU) | 0x8000U;
    low = (low & 0x3FFFFFFFFFFFFFFFU) | 0x8000000000000000U;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) out += '-';
        const std::uint64_t half = i < 16 ? high : low;
        out += "0123456789abcdef"[half >> (60 - 4 * (i % 16)) & 0xFU];
    }
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_UUID_HPP
