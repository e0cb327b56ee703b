#include <galley/date/scan.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley::date::detail;

TEST_CASE("date::scan: numbers of any script, up to nine digits", "[date]") {
    CHECK(read_number("2022x", 0).value == 2022);
    CHECK(read_number("2022x", 0).end == 4);
    CHECK_FALSE(read_number("x", 0));
    CHECK_FALSE(read_number("", 0));
    CHECK(read_number("\xEF\xBC\x91\xEF\xBC\x92", 0).value == 12);
    CHECK(read_number("\xE0\xB9\x91", 0).thai);
    CHECK(read_number(std::string(100000, '9'), 0).digits == 9);
    CHECK(read_number("\x80", 0).digits == 0);
}

TEST_CASE("date::scan: blanks are few and on one line", "[date]") {
    CHECK(skip_blanks("  x", 0) == 2);
    CHECK(skip_blanks(" \nx", 0) == 1);
    CHECK(skip_blanks("\xC2\xA0x", 0) == 2);
    CHECK(skip_blanks(std::string(100, ' '), 0) == 8);
    CHECK(skip_blanks_back("a  ", 0, 3) == 1);
    CHECK(skip_blanks_back("a  ", 2, 3) == 2);
}

TEST_CASE("date::scan: two digits of a year as POSIX reads them", "[date]") {
    CHECK(century(0) == 2000);
    CHECK(century(68) == 2068);
    CHECK(century(69) == 1969);
    CHECK(century(99) == 1999);
}
