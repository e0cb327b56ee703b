#include <galley/text/utf8.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using galley::text::code_point;
using galley::text::decode;
using galley::text::decode_before;

namespace {

std::string encode(char32_t c) {
    std::string out;
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xC0U | (c >> 6U)), static_cast<char>(0x80U | (c & 0x3FU))};
    if (c < 0x10000)
        return {static_cast<char>(0xE0U | (c >> 12U)),
                static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)),
                static_cast<char>(0x80U | (c & 0x3FU))};
    return {static_cast<char>(0xF0U | (c >> 18U)), static_cast<char>(0x80U | ((c >> 12U) & 0x3FU)),
            static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)), static_cast<char>(0x80U | (c & 0x3FU))};
}

} // namespace

static_assert(noexcept(decode("a", 0)));
static_assert(decode("\xE4\xB8\xAD", 0).value == 0x4E2D);

TEST_CASE("text::utf8: every scalar value is stepped over both ways", "[text]") {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string s = "x" + encode(c) + "y";
        const code_point f = decode(s, 1);
        const code_point b = decode_before(s, s.size() - 1);
        if (f.value != c || !f.valid || f.size != s.size() - 2)
            FAIL("forward at " << static_cast<unsigned>(c));
        if (b.value != c || !b.valid || b.size != f.size)
            FAIL("backward at " << static_cast<unsigned>(c));
        std::string bytes;
        galley::text::encode(c, [&bytes](unsigned byte) { bytes += static_cast<char>(byte); });
        if (bytes != encode(c)) FAIL("bytes of " << static_cast<unsigned>(c));
    }
}

TEST_CASE("text::utf8: bad bytes are steps of their own, by maximal subparts", "[text]") {
    const struct {
        std::string_view bytes;
        std::vector<int> steps; // sizes; negative for bad ones
    } cases[] = {
        {"\x80", {-1}},
        {"\xC0\xAF", {-1, -1}},
        {"\xE0\x80\xAF", {-1, -1, -1}},
        {"\xED\xA0\x80", {-1, -1, -1}},
        {"\xF4\x90\x80\x80", {-1, -1, -1, -1}},
        {"\xE4\xB8", {-2}},
        {"\xE4\xB8X", {-2, 1}},
        {"\xF0\x9F\x98", {-3}},
        {"a\xFFz", {1, -1, 1}},
        {"\xC3\xA9\xC3", {2, -1}},
    };
    for (const auto& c : cases) {
        std::vector<int> steps;
        for (std::size_t i = 0; i < c.bytes.size();) {
            const code_point p = decode(c.bytes, i);
            steps.push_back(p.valid ? p.size : -p.size);
            i += p.size;
        }
        CHECK(steps == c.steps);
    }
}

TEST_CASE("text::utf8: validity and boundaries", "[text]") {
    CHECK(galley::text::is_valid_utf8("na\xC3\xAFve \xF0\x9F\x98\x80"));
    CHECK_FALSE(galley::text::is_valid_utf8("\xF0\x9F\x98"));
    const std::string_view s = "a\xE4\xB8\xAD"
                               "b";
    CHECK(galley::text::floor_boundary(s, 0) == 0);
    CHECK(galley::text::floor_boundary(s, 1) == 1);
    CHECK(galley::text::floor_boundary(s, 2) == 1);
    CHECK(galley::text::floor_boundary(s, 3) == 1);
    CHECK(galley::text::floor_boundary(s, 4) == 4);
    CHECK(galley::text::floor_boundary(s, 99) == s.size());
    CHECK(galley::text::floor_boundary("g\xD9\xA3\x80", 3) == 3);
    CHECK(galley::text::floor_boundary("\x80\x80\x80\x80\x80", 4) == 4);
    CHECK(galley::text::ceil_boundary(s, 1) == 1);
    CHECK(galley::text::ceil_boundary(s, 2) == 4);
    CHECK(galley::text::ceil_boundary(s, 3) == 4);
    CHECK(galley::text::ceil_boundary(s, 4) == 4);
    CHECK(galley::text::ceil_boundary(s, 99) == s.size());
    CHECK(galley::text::ceil_boundary("\x80\x80\x80", 1) == 1);
}

TEST_CASE("text::utf8: the quick way decodes like the table", "[text]") {
    const std::string_view behind = "\x00\x41\x7F\x80\x9F\xA0\xBF\xC0\xE2\xFF";
    for (unsigned lead = 0x80; lead < 0x100; ++lead)
        for (unsigned second = 0; second < 0x100; ++second)
            for (const char third : behind)
                for (std::size_t size = 1; size <= 4; ++size) {
                    const char bytes[] = {static_cast<char>(lead), static_cast<char>(second), third,
                                          '\x80'};
                    const std::string_view s(bytes, size);
                    const code_point quick = galley::text::detail::decode_multibyte(s, 0);
                    const code_point table = galley::text::detail::decode_any(s, 0);
                    if (quick.value != table.value || quick.size != table.size ||
                        quick.valid != table.valid)
                        FAIL("at " << lead << ' ' << second << ' ' << int{third} << ' ' << size);
                }
}

TEST_CASE("text::utf8: what ends before a place is what begins there", "[text]") {
    static constexpr std::string_view pieces[] = {
        "a",    "\x7F", "\x80", "\xBF", "\xC0", "\xC2", "\xC3\xA9", "\xDF",         "\xE0",
        "\xE1", "\xA0", "\xEC", "\xED", "\xEF", "\xF0", "\xF4",     "\xEF\xBC\x88", "\xF5"};
    galley_tests::dice dice(17);
    for (int round = 0; round < 20000; ++round) {
        const std::string s = dice.text_of(pieces, 1 + dice.below(6));
        for (std::size_t pos = 1; pos <= s.size(); ++pos) {
            std::size_t start = pos - 1;
            while (start > 0 && pos - start < 4 && (s[start] & '\xC0') == '\x80') --start;
            const code_point whole = decode(s, start);
            const bool ends_here = whole.valid && start + whole.size == pos;
            const code_point before = decode_before(s, pos);
            CHECK(before.valid == ends_here);
            CHECK(before.value == (ends_here ? whole.value : galley::text::replacement));
            CHECK(before.size == (ends_here ? whole.size : 1));
        }
    }
}
