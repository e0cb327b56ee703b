#include <galley/io/html_text.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/text/utf8.hpp>

#include <string>

namespace {

std::string visible(std::string_view s) {
    std::string out;
    galley::io::append_visible(s, out);
    return out;
}

std::string html(std::string_view s) {
    std::string out;
    galley::io::append_html(s, out);
    return out;
}

} // namespace

TEST_CASE("io::append_visible: nothing that a terminal would obey", "[io]") {
    CHECK(visible("a\tb\r\nc\rd") == "a\tb\nc\nd");
    CHECK(visible("\x1B[31m") == "\xEF\xBF\xBD[31m");
    CHECK(visible("\xC2\x9B") == "\xEF\xBF\xBD"); // CSI in one code point
    CHECK(visible("\xFFz") == "\xEF\xBF\xBDz");
    CHECK(visible("\xE4\xB8\xAD") == "\xE4\xB8\xAD");
}

TEST_CASE("io::append_html: everything escaped", "[io]") {
    CHECK(html("<a href=\"x\" b='y'>&amp;</a>") ==
          "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    CHECK(html(std::string_view("\0<", 2)) == "\xEF\xBF\xBD&lt;");
}

TEST_CASE("io::append_html: any bytes give valid text without markup", "[io]") {
    galley_tests::dice dice(16);
    for (int round = 0; round < 5000; ++round) {
        const std::string out = html(dice.bytes(dice.below(100)));
        CHECK(galley::text::is_valid_utf8(out));
        CHECK(out.find_first_of("<>\"'") == std::string::npos);
    }
}
