// galley/text/letter_run.hpp, ground floor: the ASCII letters, or letters and digits, at the begin
// of eight bytes, read as one number.
#ifndef GALLEY_TEXT_LETTER_RUN_HPP
#define GALLEY_TEXT_LETTER_RUN_HPP

#include <galley/config.hpp>

#include <bit>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text {

/// The top bit of each of eight bytes, which none of ASCII has.
inline constexpr std::uint64_t top_bits = 0x8080808080808080U;

/// Of answers in such bits, the byte that the first is of.
[[nodiscard]] constexpr unsigned first_byte_of(std::uint64_t bits) noexcept {
    return static_cast<unsigned>(std::countr_zero(bits)) / 8;
}

/// The top bit of each of eight bytes that is an ASCII letter.
[[nodiscard]] constexpr std::uint64_t letter_bits(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t small = (b | ones * 0x20U) & ones * 0x7FU;
    return (small + ones * (0x80U - 'a')) & ~(small + ones * (0x7FU - 'z')) & ~b & top_bits;
}

/// The top bit of each of eight bytes that is an ASCII digit.
[[nodiscard]] constexpr std::uint64_t digit_bits(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t low = b & ones * 0x7FU;
    return (low + ones * (0x80U - '0')) & ~(low + ones * (0x7FU - '9')) & ~b & top_bits;
}

/// The ASCII letters that eight bytes begin with, as small ones, the first in the lowest bits, and
/// how many they are.
struct letter_run {
    std::uint64_t letters = 0;
    unsigned count = 0;
};

namespace detail {

/// The bytes of `b` before the first whose top bit `others` has, letters as small ones. Told
/// without a branch.
[[nodiscard]] constexpr letter_run run_before(std::uint64_t b, std::uint64_t others) noexcept {
    constexpr std::uint64_t small = 0x2020202020202020U;
    const std::uint64_t first = others & ~(others - 1); // 0 for none
    const std::uint64_t inside = (first >> 7U) - 1;
    return {(b | small) & inside, first_byte_of(others)};
}

} // namespace detail

/// What is no letter may borrow from the bytes behind it or be carried into them; the first one is
/// known all the same.
[[nodiscard]] constexpr letter_run letters_of(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t from_a = (b | ones * 0x20U) - ones * 'a'; // 0 to 25 of letters
    return detail::run_before(b, (from_a | (from_a + ones * (0x7FU - 25))) & top_bits);
}

/// The same of letters and digits.
[[nodiscard]] constexpr letter_run letters_and_digits_of(std::uint64_t b) noexcept {
    return detail::run_before(b, ~(letter_bits(b) | digit_bits(b)) & top_bits);
}

namespace detail {

/// The lowest bit but five of each byte that is a capital behind a small letter, of letters.
[[nodiscard]] constexpr std::uint64_t inner_capitals(std::uint64_t b) noexcept {
    const std::uint64_t small = b & 0x2020202020202020U;
    return small << 8U & ~b & 0x2020202020202020U;
}

} // namespace detail

/// Does a capital follow a small letter among those of the bytes `b` that make `letters`, a run?
[[nodiscard]] constexpr bool has_inner_capital(std::uint64_t b, std::uint64_t letters) noexcept {
    return (detail::inner_capitals(b) & letters) != 0; // letters have the bit of small ones, all
}

/// Where the first capital behind a small letter stands, if `has_inner_capital`.
[[nodiscard]] constexpr unsigned first_inner_capital(std::uint64_t b) noexcept {
    return first_byte_of(detail::inner_capitals(b));
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_LETTER_RUN_HPP
