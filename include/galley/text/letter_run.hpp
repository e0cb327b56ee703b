// galley/text/letter_run.hpp, ground floor: the ASCII letters, or letters and digits, at the begin
// of eight bytes, read as one number.
#ifndef GALLEY_TEXT_LETTER_RUN_HPP
#define GALLEY_TEXT_LETTER_RUN_HPP

#include <bit>
#include <cstdint>

namespace galley::text {

/// The top bit of each of eight bytes that is an ASCII letter.
[[nodiscard]] constexpr std::uint64_t letter_bits(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t small = (b | ones * 0x20U) & ones * 0x7FU;
    return (small + ones * (0x80U - 'a')) & ~(small + ones * (0x7FU - 'z')) & ~b & ones * 0x80U;
}

/// The top bit of each of eight bytes that is an ASCII digit.
[[nodiscard]] constexpr std::uint64_t digit_bits(std::uint64_t b) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t low = b & ones * 0x7FU;
    return (low + ones * (0x80U - '0')) & ~(low + ones * (0x7FU - '9')) & ~b & ones * 0x80U;
}

/// The ASCII letters that eight bytes begin with, as small ones, the first in the lowest bits, and
/// how many they are.
struct letter_run {
    std::uint64_t letters = 0;
    unsigned count = 0;
};

namespace detail {

/// The bytes of `b` up to the first whose top bit `bits` has not, letters as small ones.
[[nodiscard]] constexpr letter_run run_of(std::uint64_t b, std::uint64_t bits) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const auto count = static_cast<unsigned>(std::countr_one(bits >> 7U | ~ones)) / 8;
    return {count == 8 ? b | ones * 0x20U
                       : (b | ones * 0x20U) & ((std::uint64_t{1} << 8 * count) - 1),
            count};
}

} // namespace detail

[[nodiscard]] constexpr letter_run letters_of(std::uint64_t b) noexcept {
    return detail::run_of(b, letter_bits(b));
}

/// The same of letters and digits.
[[nodiscard]] constexpr letter_run letters_and_digits_of(std::uint64_t b) noexcept {
    return detail::run_of(b, letter_bits(b) | digit_bits(b)); // a digit has the bit of small ones
}

namespace detail {

/// The lowest bit but five of each byte that is a capital behind a small letter, of letters.
[[nodiscard]] constexpr std::uint64_t inner_capitals(std::uint64_t b) noexcept {
    const std::uint64_t small = b & 0x2020202020202020U;
    return small << 8U & ~b & 0x2020202020202020U;
}

} // namespace detail

/// Does a capital follow a small letter among the first `count` of the bytes `b`, all letters?
[[nodiscard]] constexpr bool has_inner_capital(std::uint64_t b, unsigned count) noexcept {
    const std::uint64_t found = detail::inner_capitals(b);
    return (count == 8 ? found : found & ((std::uint64_t{1} << 8 * count) - 1)) != 0;
}

/// Where the first capital behind a small letter stands, if `has_inner_capital`.
[[nodiscard]] constexpr unsigned first_inner_capital(std::uint64_t b) noexcept {
    return static_cast<unsigned>(std::countr_zero(detail::inner_capitals(b))) / 8;
}

} // namespace galley::text

#endif // GALLEY_TEXT_LETTER_RUN_HPP
