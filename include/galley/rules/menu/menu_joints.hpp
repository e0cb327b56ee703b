// galley/rules/menu/menu_joints.hpp: what parts the entries of a menu that stands on one line,
// counted by sixty-four bytes at a time where they are.
#ifndef GALLEY_RULES_MENU_MENU_JOINTS_HPP
#define GALLEY_RULES_MENU_MENU_JOINTS_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Is `c`, at `i` of `s`, a bar, a dot, a small box, a tab or a dash before a blank, or the last
/// letter of a word at which the next begins with no blank between?
[[nodiscard]] constexpr bool is_menu_joint(std::string_view s, std::size_t i,
                                           text::code_point c) noexcept {
    const std::size_t next = i + c.size;
    if (c.value == '|' || c.value == 0xFF5C || c.value == 0x00B7 || c.value == 0x2022 ||
        c.value == 0x25AA || c.value == '\t')
        return true;
    // In a word of kana a dot parts nothing.
    if (c.value == 0x30FB) return i > 0 && s[i - 1] == ' ';
    if (next >= s.size()) return false;
    if (c.value == '-') return s[next] == ' ';
    return text::is_letter(c.value) && text::is_upper(text::decode(s, next).value) &&
           !text::is_upper(c.value) && text::script_of(c.value) == text::script::latin;
}

/// Of 64 bytes; bit i tells of byte i.
struct joint_masks {
    std::uint64_t bars = 0;   // marks of ASCII that part words
    std::uint64_t closed = 0; // ']'
    std::uint64_t pairs = 0;  // a small letter and a capital, a dash and a blank
    std::uint64_t high = 0;   // 0x80 and above
};

/// How many bytes behind a block its masks ask for.
inline constexpr std::size_t joint_reach = 2;

/// Of the 64 bytes at `p`, behind which as many more can be read.
template <class Bytes>
[[nodiscard]] joint_masks joints_of_block(const char* p) noexcept {
    joint_masks m;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto here = Bytes::load(p + at);
        const auto next = Bytes::load(p + at + 1);
        const auto bits = [](auto answer) { return std::uint64_t{Bytes::to_bits(answer)}; };
        const std::uint64_t dashes = bits(Bytes::equal(here, '-')) & bits(Bytes::equal(next, ' '));
        const std::uint64_t glued =
            bits(Bytes::within(here, 'a', 25)) & bits(Bytes::within(next, 'A', 25));
        m.bars |= bits(Bytes::either(Bytes::equal(here, '|'), Bytes::equal(here, '\t'))) << at;
        m.closed |= bits(Bytes::equal(here, ']')) << at;
        m.pairs |= (dashes | glued) << at;
        m.high |= bits(here) << at;
    }
    return m;
}

/// Of the same bytes those that may be joints or close brackets with what is above ASCII: leads of
/// the marks, letters of Latin before a capital or what may be one, small letters of ASCII before
/// such. Not Han, Hangul and most of Cyrillic.
template <class Bytes>
[[nodiscard]] std::uint64_t wide_joints_of_block(const char* p) noexcept {
    std::uint64_t found = 0;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto here = Bytes::load(p + at);
        const auto next = Bytes::load(p + at + 1);
        const auto third = Bytes::load(p + at + 2);
        const auto bits = [](auto answer) { return std::uint64_t{Bytes::to_bits(answer)}; };
        const std::uint64_t marks =
            bits(Bytes::either(Bytes::either(Bytes::equal(here, 0xC2), Bytes::equal(here, 0xEF)),
                               Bytes::within(here, 0xE1, 2)));
        const std::uint64_t letters = bits(Bytes::within(here, 0xC3, 7)) &
                                      (bits(Bytes::within(third, 'A', 25)) | bits(third));
        const std::uint64_t behind_small =
            bits(Bytes::within(here, 'a', 25)) & bits(Bytes::within(next, 0xC0, 0x3F));
        found |= (marks | letters | behind_small) << at;
    }
    return found;
}

/// What parts the entries of a line.
struct joint_count {
    std::size_t joints = 0;
    std::size_t closed = 0; // brackets
};

/// Adds those of `line` at the places `look`, whose first is `base`, that are not of ASCII alone.
inline void add_wide_joints(std::string_view line, std::size_t base, std::uint64_t look,
                            joint_count& n) noexcept {
    for (; look != 0; look &= look - 1) {
        const std::size_t i = base + static_cast<unsigned>(std::countr_zero(look));
        const text::code_point c = text::decode(line, i);
        n.joints += is_menu_joint(line, i, c) ? 1U : 0U;
        n.closed += c.value == 0x3011 ? 1U : 0U;
    }
}

/// Joints in the line of `whole` from `begin` to `end`, and brackets that close, if they are two or
/// more: a headline may open with one.
[[nodiscard]] inline std::size_t menu_joints(std::string_view whole, std::size_t begin,
                                             std::size_t end) noexcept {
    using bytes = text::detail::bytes_best;
    constexpr std::uint64_t all = ~std::uint64_t{0};
    const std::string_view line = whole.substr(begin, end - begin);
    joint_count n;
    for (std::size_t base = 0; base < line.size(); base += 64) {
        std::array<char, 64 + joint_reach> rest;
        const char* p = text::whole_block(whole, begin + base, rest);
        const std::size_t left = line.size() - base;
        const std::uint64_t inside = left >= 64 ? all : ~(all << left);
        const std::uint64_t pairs = left > 64 ? all : ~(all << (left - 1));
        const joint_masks m = joints_of_block<bytes>(p);
        n.joints += static_cast<std::size_t>(std::popcount((m.bars & inside) | (m.pairs & pairs)));
        n.closed += static_cast<std::size_t>(std::popcount(m.closed & inside));
        // The last byte of a block may be a small letter before what is above ASCII.
        const bool wide = (m.high & inside) != 0 || (left > 64 && !text::is_ascii(line[base + 64]));
        if (wide) add_wide_joints(line, base, wide_joints_of_block<bytes>(p) & inside, n);
    }
    return n.closed > 1 ? n.joints + n.closed : n.joints;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_MENU_MENU_JOINTS_HPP
