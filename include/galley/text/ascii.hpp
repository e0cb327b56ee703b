// galley/text/ascii.hpp, ground floor: classes of single bytes.
// One table of bit sets, built at compile time from the lists below; bytes from 0x80 up belong to
// no class.
#ifndef GALLEY_TEXT_ASCII_HPP
#define GALLEY_TEXT_ASCII_HPP

#include <galley/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

namespace detail {

enum ascii_class : std::uint8_t {
    digit = 1,
    upper = 2,
    lower = 4,
    space = 8,
    punctuation = 16,
    hex = 32
};

inline constexpr std::string_view ascii_marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

consteval std::array<std::uint8_t, 256> make_ascii_classes() {
    std::array<std::uint8_t, 256> table{};
    auto add = [&table](std::string_view bytes, ascii_class c) {
        for (char b : bytes) {
            auto& cell = table[static_cast<unsigned char>(b)];
            cell = static_cast<std::uint8_t>(cell | c);
        }
    };
    add("0123456789", digit);
    add("ABCDEFGHIJKLMNOPQRSTUVWXYZ", upper);
    add("abcdefghijklmnopqrstuvwxyz", lower);
    add(" \t\n\r\v\f", space);
    add(ascii_marks, punctuation);
    add("0123456789abcdefABCDEF", hex);
    return table;
}

inline constexpr std::array<std::uint8_t, 256> ascii_classes = make_ascii_classes();

inline constexpr auto mark_bits = [] {
    std::array<std::uint32_t, 256> bits{};
    for (std::size_t i = 0; i < ascii_marks.size(); ++i)
        bits[static_cast<unsigned char>(ascii_marks[i])] = std::uint32_t{1} << i;
    return bits;
}();

[[nodiscard]] constexpr bool is_any(char b, unsigned classes) noexcept {
    return (ascii_classes[static_cast<unsigned char>(b)] & classes) != 0;
}

} // namespace detail

[[nodiscard]] constexpr bool is_digit(char b) noexcept { return b >= '0' && b <= '9'; }
[[nodiscard]] constexpr bool is_upper(char b) noexcept { return b >= 'A' && b <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char b) noexcept { return b >= 'a' && b <= 'z'; }
[[nodiscard]] constexpr bool is_space(char b) noexcept { return detail::is_any(b, detail::space); }
[[nodiscard]] constexpr bool is_letter(char b) noexcept {
    return detail::is_any(b, detail::upper | detail::lower);
}
[[nodiscard]] constexpr bool is_hex_digit(char b) noexcept {
    return detail::is_any(b, detail::hex);
}
[[nodiscard]] constexpr bool is_punctuation(char b) noexcept {
    return detail::is_any(b, detail::punctuation);
}
[[nodiscard]] constexpr bool is_ascii(char b) noexcept {
    return static_cast<unsigned char>(b) < 0x80;
}
[[nodiscard]] constexpr char to_lower(char b) noexcept {
    return is_upper(b) ? static_cast<char>(b + ('a' - 'A')) : b;
}

/// ASCII, and neither a blank nor a control character below it.
[[nodiscard]] constexpr bool is_visible(char b) noexcept { return is_ascii(b) && b > ' '; }

/// A letter, a digit or any byte of a multi-byte code point: what a word is made of when only bytes
/// are looked at.
[[nodiscard]] constexpr bool is_word_byte(char b) noexcept {
    return !is_ascii(b) || detail::is_any(b, detail::upper | detail::lower | detail::digit);
}

/// A bit of its own for each of the 32 marks of ASCII punctuation, 0 for every other byte: a set of
/// marks is one number.
[[nodiscard]] constexpr std::uint32_t mark_bit(char b) noexcept {
    return detail::mark_bits[static_cast<unsigned char>(b)];
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_ASCII_HPP
