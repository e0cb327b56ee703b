#include <galley/io/blanks.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley::io;

namespace {

std::string runs(std::string_view s) {
    std::string out;
    for_each_run(s, [&out](std::string_view run) { out += run; });
    return out;
}

std::string lines(std::string_view s) {
    std::string out;
    for_each_line(s, [&out](std::string_view line) { out += line; });
    return out;
}

} // namespace

TEST_CASE("io::for_each_run: blanks of every kind become one space", "[io]") {
    CHECK(runs("").empty());
    CHECK(runs(" \n\xC2\xA0 ").empty());
    CHECK(runs("one two") == "one two");
    CHECK(runs("one \t two\xE3\x80\x80three\xC2\xA0\xC2\xA0"
               "four") == "one two three four");
    CHECK(runs("one\xE2\x80\xA8two\xC2\x85three") == "one two three");
}

TEST_CASE("io::for_each_run: invisible code points separate nothing", "[io]") {
    CHECK(runs("re\xC2\xADport\xE2\x80\x8B"
               "er") == "reporter");
    CHECK(runs("one\xE2\x80\x8B two") == "one two");
    CHECK(runs("\xEF\xBB\xBFone") == "one");
}

TEST_CASE("io::for_each_run: joiners stay where words are spelled with them", "[io]") {
    const std::string persian = "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB4\xD9\x88\xD8\xAF";
    CHECK(runs(persian) == persian);
    const std::string hindi = "\xE0\xA4\x95\xE0\xA5\x8D\xE2\x80\x8D\xE0\xA4\xB7";
    CHECK(runs(hindi) == hindi);
    const std::string family = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";
    CHECK(runs(family) == family);
    CHECK(runs("a\xE2\x80\x8D"
               "b") == "ab");
    CHECK(runs("\xD9\x85\xE2\x80\x8C ab") == "\xD9\x85 ab");
}

TEST_CASE("io::for_each_run: bad bytes are handed out as they are", "[io]") {
    CHECK(runs("a\xFF \xC3 b") == "a\xFF \xC3 b");
}

TEST_CASE("io::for_each_line: only line breaks change", "[io]") {
    CHECK(lines("").empty());
    CHECK(lines("one  two") == "one  two");
    CHECK(lines("one \n two\r\nthree\rfour\xE2\x80\xA9"
                "five") == "one two three four five");
    CHECK(lines("one\n\n\ntwo") == "one two");
    CHECK(lines("\nab").find('\n') == std::string::npos);
}
