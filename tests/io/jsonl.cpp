#include <galley/io/jsonl.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/json_check.hpp"
#include "support/random.hpp"

#include <string>
#include <type_traits>

using galley::io::jsonl_reader;
using galley::io::jsonl_result;
using galley_tests::exact;
using galley_tests::json_check;

static_assert(std::is_nothrow_copy_constructible_v<jsonl_result>);

namespace {

/// The text that a line gives, or "! " and the error and its byte.
std::string text_of(std::string_view line) {
    const exact block(line);
    jsonl_reader reader;
    const jsonl_result r = reader.read(block.view());
    if (r) return std::string(r.record.text);
    return "! " + std::string(r.error.what) + " at " + std::to_string(r.error.byte);
}

std::string id_of(std::string_view line) {
    jsonl_reader reader;
    const jsonl_result r = reader.read(line);
    return r ? std::string(r.record.id) : "! " + std::string(r.error.what);
}

bool accepts(std::string_view line) {
    const exact block(line);
    jsonl_reader reader;
    return static_cast<bool>(reader.read(block.view()));
}

/// An object with a text and one more member of that value.
std::string with(std::string_view value) {
    return R"({"x": )" + std::string(value) + R"(, "text": "t"})";
}

/// An object whose text is written so in the line.
std::string written(std::string_view text) { return R"({"text": ")" + std::string(text) + "\"}"; }

} // namespace

TEST_CASE("io::jsonl_reader: finds text and id among members in any order", "[io]") {
    jsonl_reader reader;
    for (const std::string_view line :
         {R"({"id": "a", "text": "hello"})", R"({"text":"hello","id":"a"})",
          R"( {"x": [1, {"text": "no", "id": 7}], "text" : "hello", "y": {}, "id" : "a" } )",
          "\t{\"text\"\r:\n\"hello\",\"id\":\"a\"}\r\n",
          R"({"\u0074ext": "hello", "i\u0064": "a"})"}) {
        CAPTURE(line);
        const jsonl_result r = reader.read(line);
        REQUIRE(r);
        CHECK(r.record.text == "hello");
        CHECK(r.record.id == R"("a")");
    }
}

TEST_CASE("io::jsonl_reader: fields of other names", "[io]") {
    jsonl_reader reader("content", "url");
    const jsonl_result r = reader.read(R"({"text": "no", "url": "u", "content": "yes", "id": 1})");
    REQUIRE(r);
    CHECK(r.record.text == "yes");
    CHECK(r.record.id == R"("u")");
}

TEST_CASE("io::jsonl_reader: a text without escapes is a view into the line", "[io]") {
    const std::string line = R"({"text": "hello"})";
    jsonl_reader reader;
    CHECK(reader.read(line).record.text.data() == line.data() + 10);
}

TEST_CASE("io::jsonl_reader: passes ids through as written", "[io]") {
    CHECK(id_of(R"({"text": "", "id": "a\u00e9\/\ud800"})") == R"("a\u00e9\/\ud800")");
    CHECK(id_of(R"({"text": "", "id": -0})") == "-0");
    CHECK(id_of(R"({"text": "", "id": 1e999})") == "1e999");
    CHECK(id_of(R"({"text": "", "id": 12345678901234567890123})") == "12345678901234567890123");
    CHECK(id_of(R"({"text": "", "id": null})").empty());
    CHECK(id_of(R"({"text": ""})").empty());
    for (const std::string_view bad : {"true", "false", "[]", "{}"})
        CHECK(id_of(R"({"text": "", "id": )" + std::string(bad) + "}") ==
              "! the id field is neither a string nor a number");
}

TEST_CASE("io::jsonl_reader: decodes escapes", "[io]") {
    struct row {
        std::string_view json;
        std::string text;
    };
    const row rows[] = {
        {"", ""},
        {R"(\"\\\/\b\f\n\r\t)", "\"\\/\b\f\n\r\t"},
        {R"(a\u0041b)", "aAb"},
        {R"(\u00e9\u00E9)", "\xC3\xA9\xC3\xA9"},
        {R"(\u4e2d\u6587)", "\xE4\xB8\xAD\xE6\x96\x87"},
        {R"(\ud83d\ude00)", "\xF0\x9F\x98\x80"},
        {R"(\uD834\uDD1E!)", "\xF0\x9D\x84\x9E!"},
        {R"(\u0000)", std::string(1, '\0')},
        {R"(\uffff)", "\xEF\xBF\xBF"},
        {"plain \xE4\xB8\xAD text", "plain \xE4\xB8\xAD text"},
        {R"(one\ntwo)", "one\ntwo"},
    };
    for (const row& r : rows) CHECK(text_of(written(r.json)) == r.text);
}

TEST_CASE("io::jsonl_reader: a lone surrogate becomes U+FFFD", "[io]") {
    const std::string mark = "\xEF\xBF\xBD";
    CHECK(text_of(written(R"(\ud800)")) == mark);
    CHECK(text_of(written(R"(a\udc00b)")) == "a" + mark + "b");
    CHECK(text_of(written(R"(\ud800\n)")) == mark + "\n");
    CHECK(text_of(written(R"(\ud800\u0041)")) == mark + "A");
    CHECK(text_of(written(R"(\ud800\ud83d\ude00)")) == mark + "\xF0\x9F\x98\x80");
    CHECK(text_of(written(R"(\ude00\ud83d)")) == mark + mark);
    CHECK_FALSE(accepts(written(R"(\ud800\u12)")));
}

TEST_CASE("io::jsonl_reader: of two members of one name the last wins", "[io]") {
    CHECK(text_of(R"({"text": "a\n", "text": "b"})") == "b");
    CHECK(text_of(R"({"text": 1, "text": "b"})") == "b");
    CHECK(text_of(R"({"text": "b", "text": 1})") == "! the text field is not a string at 22");
    CHECK(id_of(R"({"id": 1, "text": "b", "id": 2})") == "2");
}

TEST_CASE("io::jsonl_reader: numbers as the grammar has them", "[io]") {
    for (const std::string_view good : {"0", "-0", "7", "10", "-12.50", "0.0", "1e9", "1E+9",
                                        "1e-999", "1e999", "123456789012345678901234567890"}) {
        CAPTURE(good);
        CHECK(accepts(with(good)));
    }
    for (const std::string_view bad :
         {"01", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x10", "NaN", "Infinity", "-Infinity",
          "1_000", "--1", "1 2", "- 1"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepts(with(bad)));
    }
}

TEST_CASE("io::jsonl_reader: refuses what is no JSON object", "[io]") {
    for (const std::string_view bad : {"",
                                       "null",
                                       "[]",
                                       "\"text\"",
                                       "1",
                                       "{",
                                       "}",
                                       "{]",
                                       "{}}",
                                       "{,}",
                                       "{\"text\": \"t\",}",
                                       "{\"text\" \"t\"}",
                                       "{\"text\": }",
                                       "{text: \"t\"}",
                                       "{'text': 't'}",
                                       "{\"text\": \"t\"} x",
                                       "{\"text\": \"t\"}{}",
                                       "{\"text\": \"t\"},",
                                       "{\"text\": \"t\" \"x\": 1}",
                                       "\xEF\xBB\xBF{}",
                                       "{\"text\": \"t\", \"x\": tru}",
                                       "{\"text\": \"t\", \"x\": True}",
                                       "{\"text\": \"t\", \"x\": nulll}",
                                       "// c\n{\"text\": \"t\"}",
                                       "{\"text\": \"t\", 1: 2}"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepts(bad));
    }
    for (const std::string_view bad :
         {"[1,]", "[,1]", "[1 2]", "[", "[}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
          "{\"a\":1 \"b\":2}", "[\"\\x\"]", "{\"a\":[}]", "[\"a\":1]", "{1:2}"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepts(with(bad)));
    }
}

TEST_CASE("io::jsonl_reader: refuses bad strings, and says where", "[io]") {
    CHECK(text_of("{\"text\": \"a\nb\"}") == "! control character in a string at 11");
    CHECK(text_of("{\"text\": \"a\tb\"}") == "! control character in a string at 11");
    CHECK(text_of(std::string_view("{\"text\": \"a\0b\"}", 15)) ==
          "! control character in a string at 11");
    CHECK(text_of("{\"text\": \"a\xFF\"}") == "! not UTF-8 at 11");
    CHECK(text_of("{\"text\": \"a\xED\xA0\x80\"}") == "! not UTF-8 at 11");
    CHECK(text_of(R"({"text": "a\x41"})") == "! no such escape at 12");
    CHECK(text_of(R"({"text": "\u12G4"})") == "! no such escape at 14");
    CHECK(text_of(R"({"x\q": "", "text": "t"})") == "! no such escape at 4");
    CHECK(text_of(R"({"text": "a)") == "! the line ends in a string at 11");
    CHECK(text_of(R"({"text": "a\)") == "! the line ends too early at 12");
    CHECK(text_of("{\"text\": \"t\", \"x\": \"\xC3\"}") == "! not UTF-8 at 20");
    CHECK(text_of("{\"text\": \"t\", \"\xC3\": 1}") == "! not UTF-8 at 15");
}

TEST_CASE("io::jsonl_reader: says what is missing", "[io]") {
    CHECK(text_of("{}") == "! the object has no text field at 0");
    CHECK(text_of(R"({"Text": "t"})") == "! the object has no text field at 0");
    CHECK(text_of(R"({"text": null})") == "! the text field is not a string at 9");
    CHECK(text_of(R"({"text": ["t"]})") == "! the text field is not a string at 9");
}

TEST_CASE("io::jsonl_reader: any depth, without recursion", "[io]") {
    const std::size_t depth = 1000000;
    CHECK(accepts(with(std::string(depth, '[') + std::string(depth, ']'))));
    CHECK_FALSE(accepts(with(std::string(depth, '[') + std::string(depth - 1, ']') + "}")));
    CHECK_FALSE(accepts(std::string(depth, '[')));
    std::string mixed;
    std::string closing;
    for (std::size_t i = 0; i < depth / 2; ++i) {
        mixed += i % 3 == 0 ? "{\"a\":" : "[";
        closing += i % 3 == 0 ? '}' : ']';
    }
    CHECK(accepts(with(mixed + "1" + std::string(closing.rbegin(), closing.rend()))));
    CHECK_FALSE(accepts(with(mixed + "1" + closing + "]")));
}

TEST_CASE("io::jsonl_reader: every truncation of a line is refused", "[io]") {
    const std::string line =
        R"({"id": "a\u00e9", "n": [-1.5e+3, true, {"k": null}], "text": "x\n\ud83d\ude00)"
        "\xE4\xB8\xAD\xF0\x9F\x98\x80 and more text so that it fills blocks of sixty-four bytes\"}";
    REQUIRE(accepts(line));
    for (std::size_t size = 0; size < line.size(); ++size) {
        CAPTURE(size);
        const exact block(std::string_view(line).substr(0, size));
        jsonl_reader reader;
        const jsonl_result r = reader.read(block.view());
        CHECK_FALSE(r);
        CHECK(r.error.byte <= size);
        CHECK(r.record.text.empty());
    }
}

TEST_CASE("io::jsonl_reader: accepts exactly what the grammar does", "[io]") {
    // Lines that are one change away from valid; a check written apart from the reader decides.
    const std::string_view lines[] = {
        R"({"text": "t", "x": [1, -2.5e3, "s\n", {"k": [true, false, null]}], "y": {}})",
        "{\"text\": \"\xE4\xB8\xAD\xC3\xA9\xF0\x9F\x98\x80\", \"x\": \"\\ud83d\\ude00\\\"\"}",
        R"({"x":[[],[[]],{"a":{"b":[]}}],"text":"t"})"};
    const std::string_view pieces[] = {"{",  "}", "[",  "]",    ",",    ":",   "\"",
                                       "\\", "0", "1",  "-",    "e",    ".",   "t",
                                       "n",  " ", "\n", "\xC3", "\x80", "\\u", "d8"};
    galley_tests::dice dice(13);
    for (int round = 0; round < 30000; ++round) {
        std::string line(dice.pick(lines));
        for (std::size_t changes = 1 + dice.below(2); changes != 0; --changes) {
            const std::size_t at = dice.below(line.size());
            if (dice.one_in(3)) line.erase(at, 1 + dice.below(2));
            else if (dice.one_in(2)) line.insert(at, dice.pick(pieces));
            else line.replace(at, 1, dice.pick(pieces));
        }
        const json_check grammar(line);
        const exact block(line);
        jsonl_reader reader;
        const jsonl_result r = reader.read(block.view());
        const bool is_object = line.find_first_not_of(" \t\r\n") < line.size() &&
                               line[line.find_first_not_of(" \t\r\n")] == '{';
        const bool about_fields = r.error.what.find("field") != std::string_view::npos;
        const bool valid = grammar && is_object;
        if (valid != (r || about_fields)) {
            CAPTURE(line, std::string(r.error.what), r.error.byte);
            CHECK(valid == (r || about_fields));
        }
    }
}

TEST_CASE("io::jsonl_reader: one reader for many lines", "[io]") {
    jsonl_reader reader;
    CHECK(reader.read(R"({"text": "a\nb", "id": 1})").record.text == "a\nb");
    CHECK_FALSE(reader.read("{"));
    const jsonl_result r = reader.read(R"({"text": "c"})");
    CHECK(r.record.text == "c");
    CHECK(r.record.id.empty());
}

TEST_CASE("io::is_blank_jsonl and io::skip_byte_order_mark", "[io]") {
    CHECK(galley::io::is_blank_jsonl(""));
    CHECK(galley::io::is_blank_jsonl(" \t\r"));
    CHECK_FALSE(galley::io::is_blank_jsonl("\xC2\xA0"));
    CHECK(galley::io::skip_byte_order_mark("\xEF\xBB\xBF{}") == "{}");
    CHECK(galley::io::skip_byte_order_mark("\xEF\xBB") == "\xEF\xBB");
    CHECK(galley::io::skip_byte_order_mark("{}") == "{}");
}
