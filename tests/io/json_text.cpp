#include <galley/io/json_text.hpp>

#include "support/catch.hpp"
#include "support/json_check.hpp"
#include "support/random.hpp"

#include <limits>
#include <string>

using namespace galley::io;

namespace {

std::string as_string(std::string_view s) {
    std::string out;
    append_json_string(s, out);
    return out;
}

std::string as_value(std::string_view s) {
    std::string out;
    append_json_value(s, out);
    return out;
}

std::string as_piece(std::string_view s) {
    std::string out;
    append_json_piece(s, out);
    return out;
}

std::string as_score(float score) {
    std::string out;
    append_score(score, out);
    return out;
}

} // namespace

TEST_CASE("io::append_json_string: escapes what must be escaped and nothing else", "[io]") {
    struct row {
        std::string_view text;
        std::string_view json;
    };
    const row rows[] = {
        {"", R"("")"},
        {"plain", R"("plain")"},
        {"a\"b\\c/", R"("a\"b\\c/")"},
        {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
        {std::string_view("\0\x01\x1F\x7F", 4), "\"\\u0000\\u0001\\u001f\x7F\""},
        {"\xE4\xB8\xAD\xE2\x80\xA8", "\"\xE4\xB8\xAD\xE2\x80\xA8\""},
        {"a\xFF"
         "b",
         "\"a\xEF\xBF\xBD"
         "b\""},
        {"\xE2\x82", "\"\xEF\xBF\xBD\""}, // one maximal subpart, one mark
        {"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""}, // a surrogate is none
    };
    for (const row& r : rows) CHECK(as_string(r.text) == r.json);
}

TEST_CASE("io::append_json_value: one space for each run of blanks", "[io]") {
    CHECK(as_value("  a \t\n b\xC2\xA0\xE3\x80\x80"
                   "c ") == R"("a b c")");
    CHECK(as_value("a\r\n\r\nb") == R"("a b")");
    CHECK(as_value(std::string_view("a\0b", 3)) == R"("a b")");
}

TEST_CASE("io::append_json_piece: keeps characters, but no line break", "[io]") {
    CHECK(as_piece("a  b\xC2\xA0"
                   "c\td") == "a  b\xC2\xA0"
                              "c\\td");
    CHECK(as_piece("a \n  b") == "a b");
    CHECK(as_piece("a\r\n\r\nb") == "a b");
    CHECK(as_piece("a\xE2\x80\xA8"
                   "b\xE2\x80\x94"
                   "c") == "a b\xE2\x80\x94"
                           "c");
    CHECK(as_piece("\n a \n") == " a");
}

TEST_CASE("io::append_score: two decimals of an integer", "[io]") {
    CHECK(as_score(0.0F) == "0.00");
    CHECK(as_score(0.984F) == "0.98");
    CHECK(as_score(0.999F) == "1.00");
    CHECK(as_score(1.0F) == "1.00");
    CHECK(as_score(7.0F) == "1.00");
    CHECK(as_score(-1.0F) == "0.00");
    CHECK(as_score(std::numeric_limits<float>::quiet_NaN()) == "0.00");
}

TEST_CASE("io::append_number: all digits", "[io]") {
    std::string out;
    append_number(0, out);
    append_number(10, out += ' ');
    append_number(std::numeric_limits<std::uint64_t>::max(), out += ' ');
    CHECK(out == "0 10 18446744073709551615");
}

TEST_CASE("io::append_json_string: any bytes give valid JSON", "[io]") {
    galley_tests::dice dice(12);
    for (int round = 0; round < 5000; ++round) {
        const std::string bytes = dice.bytes(dice.below(200));
        CHECK(galley_tests::json_check(as_string(bytes)));
        CHECK(galley_tests::json_check(as_value(bytes)));
        CHECK(galley_tests::json_check('"' + as_piece(bytes) + '"'));
    }
}
