#include <galley/layout/plain_text.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/random.hpp"

#include <string>
#include <string_view>
#include <vector>

using galley::layout::plain_text;

namespace {

std::string plain(std::string_view text) {
    plain_text p;
    return std::string(p.read(text));
}

/// What is read, said in the plainest way, but for runs of blanks: the bytes kept and where each
/// stood.
struct kept_byte {
    char byte;
    std::size_t place;
};

std::vector<kept_byte> read_plainly(std::string_view s) {
    std::vector<kept_byte> out;
    for (std::size_t i = 0; i < s.size();) {
        const galley::text::code_point c = galley::text::decode(s, i);
        const bool lone_cr = c.value == '\r' && (i + 1 == s.size() || s[i + 1] != '\n');
        const bool shapes = c.value == 0x200C || c.value == 0x200D || c.value == 0x061C;
        const bool blank = c.value == 0x00A0 || (c.value >= 0x2000 && c.value <= 0x200A) ||
                           c.value == 0x202F || c.value == 0x205F;
        if (lone_cr || c.value == 0x2028 || c.value == 0x2029) out.push_back({'\n', i});
        else if (blank) out.push_back({' ', i});
        else if (c.value == 0x2010 || c.value == 0x2011) out.push_back({'-', i});
        else if (!galley::text::is_invisible(c.value) || shapes || !c.valid)
            for (std::size_t k = 0; k < c.size; ++k) out.push_back({s[i + k], i + k});
        i += c.size;
    }
    return out;
}

} // namespace

TEST_CASE("layout::plain_text: what nobody sees is left out, blanks and breaks are one kind",
          "[layout]") {
    CHECK(plain("Se\xC2\xAD"
                "e\xE2\x80\x8B also") == "See also");
    CHECK(plain("\xEF\xBB\xBF"
                "Title\r\n\r\nBody") == "Title\r\n\r\nBody");
    CHECK(plain("a\rb\xE2\x80\xA8"
                "c\xE2\x80\xA9"
                "d\re\r") == "a\nb\nc\nd\ne\n");
    CHECK(plain("10\xE2\x80\xAFh\xC2\xA0"
                "30\xE2\x80\x89Uhr") == "10 h 30 Uhr");
    CHECK(plain("2020\u201005\u201103 \u2012 \u2013") == "2020-05-03 \u2012 \u2013");
}

TEST_CASE("layout::plain_text: a run of blanks inside a line is one", "[layout]") {
    CHECK(plain("a  b   c") == "a b c");
    CHECK(plain("a \xC2\xA0 b\xC2\xA0\xC2\xA0"
                "c\xC2\xA0 d") == "a b c d");
    CHECK(plain("a \xC2\xAD b") == "a b");
    CHECK(plain("  a\n    b\r\n  c") == "  a\n    b\r\n  c"); // indents
    CHECK(plain("a\t\tb") == "a\t\tb");
    const std::string far(63, 'x'); // across the blocks of the scan
    CHECK(plain(far + "  b") == far + " b");
    CHECK(plain(far + "x  b") == far + "x b");
}

TEST_CASE("layout::plain_text: letters keep their joiners, Chinese its blank", "[layout]") {
    for (const std::string_view s :
         {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\U0001F469\u200D\U0001F4BB",
          "\u5F20\u3000\u4E09", "\xFF\xC2\xE2\x80", "caf\u00E9 \u2013 \u201Cso\u201D\u2026"})
        CHECK(plain(s) == s);
}

TEST_CASE("layout::plain_text: the same view where nothing changes or nothing is left",
          "[layout]") {
    plain_text p;
    for (const std::string_view s : {"", "Council opens new bridge", "\xC2\xAD\xE2\x80\x8B"}) {
        const std::string_view got = p.read(s);
        CHECK(got.data() == s.data());
        CHECK(got.size() == s.size());
        CHECK_FALSE(p.is_copy());
        CHECK(p.begin_of(0) == 0);
    }
    CHECK(p.read("a  b") == "a b");
    CHECK(p.is_copy());
    CHECK(p.original() == "a  b");
}

TEST_CASE("layout::plain_text: a copy has 64 KiB, and 512 bytes a line", "[layout]") {
    plain_text p;
    const auto is_copied = [&p](const std::string& text) {
        (void)p.read(text);
        return p.is_copy();
    };
    const auto with_lines = [](std::size_t size, std::size_t line) {
        std::string s = "a\xC2\xA0" + std::string(size - 3, 'b');
        for (std::size_t i = line; i < size; i += line) s[i] = '\n';
        return s;
    };
    CHECK(is_copied(with_lines(65500, 65500)));
    CHECK_FALSE(is_copied(with_lines(65540, 65540)));
    CHECK(is_copied(with_lines(1000000, 500)));
    CHECK_FALSE(is_copied(with_lines(1000000, 600)));
    // What is left out needs none, the places do.
    CHECK(is_copied("a" + std::string(1000000, ' ') + "b"));
    std::string places;
    for (int i = 0; i < 6500; ++i) places += "ab\xC2\xAD";
    CHECK(is_copied(places));
    CHECK_FALSE(is_copied(places + places));
    CHECK_FALSE(p.is_set_blank(0));
}

TEST_CASE("layout::plain_text: places in both texts", "[layout]") {
    plain_text p;
    const std::string_view text = "An\xC2\xADna\xC2\xA0 No\xC2\xADvak\xC2\xAD";
    REQUIRE(p.read(text) == "Anna Novak");
    CHECK(p.begin_of(0) == 0);
    CHECK(p.begin_of(2) == 4);   // behind the soft hyphen
    CHECK(p.end_of(2) == 2);     // before it
    CHECK(p.end_of(4) == 6);     // "Anna"
    CHECK(p.end_of(5) == 8);     // the no-break blank, not cut in two
    CHECK(p.begin_of(5) == 9);   // "Novak"
    CHECK(p.end_of(10) == 16);   // without what hangs behind
    CHECK(p.begin_of(10) == 18); // the end
    CHECK(p.is_set_blank(4));
    REQUIRE(p.read("a  b") == "a b");
    CHECK_FALSE(p.is_set_blank(1));
}

TEST_CASE("layout::plain_text: random texts read like the plain way", "[layout]") {
    static constexpr std::string_view pieces[] = {
        "a",        "bc",           "\n",           "\r",           "\r\n",         "\t",
        "\xC2\xA0", "\xC2\xAD",     "\xC2\xBB",     "\xE2\x80\x8B", "\xE2\x80\x8D", "\xE2\x80\xA8",
        "\u2011",   "\xE2\x80\x9C", "\xE3\x80\x80", "\xEF\xBB\xBF", "\xEF\xBC\x8C", "\xE2\x80",
        "\xC2",     "\xFF",         "\u6865"};
    galley_tests::dice dice(41);
    plain_text p;
    for (int round = 0; round < 3000; ++round) {
        const galley_tests::exact copy(dice.text_of(pieces, dice.below(200)));
        const std::string_view got = p.read(copy.view());
        std::vector<kept_byte> want = read_plainly(copy.view());
        // Of blanks side by side the first is kept.
        std::erase_if(want, [last = 'x'](const kept_byte& b) mutable {
            const bool again = b.byte == ' ' && last == ' ';
            last = b.byte;
            return again;
        });
        if (want.empty()) {
            REQUIRE(got == copy.view());
            continue;
        }
        REQUIRE(got.size() == want.size());
        for (std::size_t i = 0; i < want.size(); ++i) {
            REQUIRE(got[i] == want[i].byte);
            if (p.is_copy()) REQUIRE(p.begin_of(static_cast<std::uint32_t>(i)) == want[i].place);
        }
    }
}

TEST_CASE("layout::plain_text: every twin of the scan stops at the same places", "[layout]") {
    galley_tests::dice dice(43);
    for (int round = 0; round < 2000; ++round) {
        std::string s = dice.bytes(dice.below(300));
        for (char& b : s)
            if (dice.one_in(4)) b = ' ';
        for (std::size_t pos = 0; pos < s.size(); pos += 1 + dice.below(9)) {
            std::size_t want = pos;
            while (want < s.size() && s[want] != '\r' && s[want] != '\xC2' && s[want] != '\xE2' &&
                   s[want] != '\xEF' && !(s[want] == ' ' && want > 0 && s[want - 1] == ' '))
                ++want;
            using galley::layout::detail::next_odd;
            REQUIRE(next_odd(s, pos) == want);
            REQUIRE(next_odd<galley::text::detail::bytes_portable>(s, pos) == want);
            REQUIRE(next_odd<galley::text::detail::bytes_best_of_32>(s, pos) == want);
        }
    }
}
