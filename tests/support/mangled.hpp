// tests/support/mangled.hpp: real texts made worse at random, so that rules meet each other's lines
// and read what no text of its kind holds: lines shuffled, cut, doubled, joined or of two texts,
// letters parted by what nobody sees, fullwidth, in capitals or lost.
#ifndef GALLEY_TESTS_SUPPORT_MANGLED_HPP
#define GALLEY_TESTS_SUPPORT_MANGLED_HPP

#include "support/random.hpp"

#include <galley/text/ascii.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

namespace detail {

[[nodiscard]] inline std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> out;
    for (;;) {
        const std::size_t end = text.find('\n');
        out.emplace_back(text.substr(0, end));
        if (end == text.npos) return out;
        text.remove_prefix(end + 1);
    }
}

[[nodiscard]] inline std::string joined_by(const std::vector<std::string>& lines,
                                           std::string_view mark) {
    std::string out;
    for (const std::string& line : lines) {
        if (!out.empty()) out += mark;
        out += line;
    }
    return out;
}

inline constexpr std::string_view strangers[] = {"\xC2\xAD",
                                                 "\xE2\x80\x8B",
                                                 "\xC2\xA0",
                                                 "\xE3\x80\x80",
                                                 "\xCC\x81",
                                                 "\xE2\x80\x8F",
                                                 " ",
                                                 "\t",
                                                 "\n",
                                                 "\xFF",
                                                 "\xE2\x80",
                                                 "(",
                                                 ")",
                                                 "[",
                                                 "]",
                                                 "\"",
                                                 "'",
                                                 "\xE2\x80\x9C",
                                                 "\xE2\x80\x9D",
                                                 ":",
                                                 "\xEF\xBC\x9A",
                                                 "-",
                                                 "\xE2\x80\x94",
                                                 ".",
                                                 "...",
                                                 "\xE2\x80\xA6",
                                                 "|",
                                                 "/",
                                                 "@",
                                                 "#",
                                                 "&nbsp;",
                                                 "By ",
                                                 "\xC4\xB0",
                                                 "\xE1\xBA\x9E",
                                                 "\xE2\x84\xAA",
                                                 "\xE0\xA4\xBC",
                                                 "1",
                                                 "2020",
                                                 "12/11/2020",
                                                 "\xEF\xBC\x88",
                                                 "\xEF\xBC\x89",
                                                 "\xEF\xBF\xBC"};

/// `text` with strangers in it, each time the same or each time another.
[[nodiscard]] inline std::string strewn(std::string_view text, dice& d) {
    const bool same = d.one_in(2);
    const std::size_t apart = same ? 2 + d.below(30) : 5 + d.below(200);
    const std::string_view one = d.pick(strangers);
    std::string out;
    for (const char b : text) {
        if (d.one_in(apart)) out += same ? one : d.pick(strangers);
        out += b;
    }
    return out;
}

[[nodiscard]] inline std::string widened(std::string_view text, dice& d) {
    std::string out;
    for (const char b : text) {
        const bool plain = galley::text::is_letter(b) || galley::text::is_digit(b);
        if (!plain || !d.one_in(3)) {
            out += b;
            continue;
        }
        const auto last = static_cast<unsigned>(b - '!') + 1;
        out += '\xEF';
        out += static_cast<char>(0xBC + last / 64);
        out += static_cast<char>(0x80 + last % 64);
    }
    return out;
}

} // namespace detail

/// `text`, mangled in one way; lines of `other` may get into it.
[[nodiscard]] inline std::string mangled(std::string_view text, std::string_view other, dice& d) {
    constexpr std::size_t ways = 9;
    std::vector<std::string> lines = detail::lines_of(text);
    switch (d.below(ways)) {
        case 0:
            for (std::string& line : lines) std::swap(line, lines[d.below(lines.size())]);
            return detail::joined_by(lines, "\n");
        case 1: {
            const std::vector<std::string> others = detail::lines_of(other);
            for (std::string& line : lines)
                if (d.one_in(4)) line += '\n' + d.pick(others);
            return detail::joined_by(lines, "\n");
        }
        case 2:
            for (std::string& line : lines)
                if (d.one_in(3)) line += '\n' + d.pick(lines);
            return detail::joined_by(lines, "\n");
        case 3:
            for (std::string& line : lines)
                if (d.one_in(3)) line.resize(d.below(line.size() + 1));
            return detail::joined_by(lines, "\n");
        case 4: return detail::joined_by(lines, d.one_in(2) ? " " : "");
        case 5: return detail::widened(text, d);
        case 6: {
            std::string out(text);
            for (char& b : out)
                if (galley::text::is_lower(b)) b = static_cast<char>(b - 0x20);
            return out;
        }
        case 7: {
            const std::size_t apart = 3 + d.below(200);
            std::string out;
            for (const char b : text)
                if (!d.one_in(apart)) out += b;
            return out;
        }
        default: return detail::strewn(text, d);
    }
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_MANGLED_HPP
