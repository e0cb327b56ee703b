#include <galley/layout/date_prefix.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::date::precision;
using galley::layout::read_date_prefix;

TEST_CASE("layout::read_date_prefix: day and month precision", "[layout]") {
    const auto day = read_date_prefix(" date 2022-09-04 Ferry returns");
    REQUIRE(day);
    CHECK(day.begin == 1);
    CHECK(day.end == 16);
    CHECK(day.value.known == precision::day);
    CHECK(day.value.day == 4);
    const auto month = read_date_prefix("date 2022-05");
    REQUIRE(month);
    CHECK(month.value.known == precision::month);
    CHECK(month.end == 12);
    CHECK(read_date_prefix("date 2024-02-29\n"));
}

TEST_CASE("layout::read_date_prefix: a text that only begins with the word is none", "[layout]") {
    for (const std::string_view s :
         {"", "date", "date ", "date 2022", "date palms", "Date 2022-05-01", "date: 2022-05-01",
          "date 2022-13", "date 2023-02-29", "date 2022-05-1", "date 2022-05-011", "date 2022-05x",
          "x date 2022-05", "date  2022-05"}) {
        INFO(s);
        CHECK_FALSE(read_date_prefix(s));
    }
}
