#include <galley/io/string_scan.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/random.hpp"

#include <string>

using galley::io::clean_prefix;
using galley_tests::exact;

static_assert(noexcept(clean_prefix("")));
static_assert(galley::io::detail::clean_prefix_with<galley::text::detail::bytes_portable>(
                  "caf\xC3\xA9 \"au lait\"") == 6);

namespace {

/// The contract, spelled out byte by byte (RFC 8259, section 7; RFC 3629, section 4).
std::size_t naive(std::string_view s) {
    std::size_t pos = 0;
    while (pos < s.size()) {
        const auto at = [&](std::size_t i) {
            return pos + i < s.size() ? static_cast<unsigned char>(s[pos + i]) : 0U;
        };
        const auto tail = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
        const unsigned a = at(0);
        if (a < 0x20 || a == '"' || a == '\\') break;
        std::size_t size = a < 0x80 ? 1 : a < 0xC2 ? 0 : a < 0xE0 ? 2 : a < 0xF0 ? 3 : 4;
        if (a > 0xF4) size = 0;
        for (std::size_t i = 1; i < size; ++i)
            if (!tail(i)) size = 0;
        if (size > 1) {
            const unsigned b = at(1);
            if ((a == 0xE0 && b < 0xA0) || (a == 0xED && b > 0x9F) || (a == 0xF0 && b < 0x90) ||
                (a == 0xF4 && b > 0x8F))
                size = 0;
        }
        if (size == 0) break;
        pos += size;
    }
    return pos;
}

void check(std::string_view s) {
    const exact block(s);
    const std::size_t want = naive(s);
    const std::size_t portable =
        galley::io::detail::clean_prefix_with<galley::text::detail::bytes_portable>(block.view());
    if (clean_prefix(block.view()) != want || portable != want) {
        CAPTURE(s.size());
        CHECK(clean_prefix(block.view()) == want);
        CHECK(portable == want);
    }
}

} // namespace

TEST_CASE("io::clean_prefix: stops at what needs care, wherever it stands", "[io]") {
    const std::string_view stops[] = {
        "\"",           "\\",       "\n",           std::string_view("\0", 1), "\x1F",
        "\x80",         "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",        "\xE2\x82",
        "\xF0\x9F\x98", "\xFF",     "\xC3"};
    for (const std::string_view stop : stops) {
        for (const std::string_view filler :
             {"a", "\xC3\xA9", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80"}) {
            for (std::size_t before = 0; before < 150; ++before) {
                std::string s;
                for (std::size_t i = 0; i < before; ++i) s += filler;
                s += stop;
                check(s);
                check(s + "and what follows it, long enough for another block of sixty-four bytes");
                check(std::string(before % 67, 'x') + s);
            }
        }
    }
    CHECK(clean_prefix("") == 0);
    CHECK(clean_prefix("\x7F") == 1);
}

TEST_CASE("io::clean_prefix: takes well-formed text whole", "[io]") {
    for (const std::string_view part : {"plain ", "caf\xC3\xA9 ", "\xE0\xA4\x95", "\xED\x95\x9C",
                                        "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"}) {
        std::string s;
        for (int i = 0; i < 80; ++i) {
            s += part;
            check(s);
            CHECK(clean_prefix(s) == s.size());
        }
    }
}

TEST_CASE("io::clean_prefix: every pair of bytes at the edge of a block", "[io]") {
    for (const std::size_t before : {62U, 63U, 64U}) {
        std::string s(before, 'a');
        s[0] = '\xC3';
        s[1] = '\xA9'; // so that the multi-byte scan runs from the start
        s += "??\x80\x80zz";
        for (unsigned a = 0; a < 256; ++a) {
            for (unsigned b = 0; b < 256; b += 1) {
                s[before] = static_cast<char>(a);
                s[before + 1] = static_cast<char>(b);
                check(s + std::string(64, 'a'));
            }
        }
    }
}

TEST_CASE("io::clean_prefix: random bytes", "[io]") {
    galley_tests::dice dice(11);
    const std::string_view parts[] = {"abcdefgh",         "\xC3\xA9", "\xE4\xB8\xAD\xE6\x96\x87",
                                      "\xF0\x9F\x98\x80", " ",        "\xE2\x80\x94"};
    for (int round = 0; round < 20000; ++round) {
        std::string s;
        const std::size_t size = dice.below(300);
        while (s.size() < size) s += dice.pick(parts);
        if (dice.one_in(2) && !s.empty()) s[dice.below(s.size())] = dice.byte();
        if (dice.one_in(4)) s.resize(dice.below(s.size() + 1));
        check(s);
    }
}
