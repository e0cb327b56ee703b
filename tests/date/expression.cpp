#include <galley/date/expression.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

std::string iso(const date::match& m) { return std::string(date::iso_text(m.value).view()); }

} // namespace

TEST_CASE("date::expression: the date first", "[date]") {
    const auto at = [](std::string_view s) { return date::detail::date_first(s, 0, {}); };
    CHECK(iso(at("Tuesday, April 26, 2022 9:52 PM")) == "2022-04-26T21:52");
    CHECK(iso(at("31.08.2022 - 21:03h")) == "2022-08-31T21:03");
    CHECK(iso(at("31.08.2022, 9:00 - 17:00 Uhr")) == "2022-08-31T09:00");
    CHECK(iso(at("31.08.2022 Updated 9:00")) == "2022-08-31");
    CHECK(iso(at("31.08.2022\n9:00")) == "2022-08-31T09:00");
    CHECK(iso(at("31.08.2022\n\n9:00")) == "2022-08-31");
    CHECK(at("2011-12-31 (12:34) x").size == 18);
}

TEST_CASE("date::expression: the clock first", "[date]") {
    const auto at = [](std::string_view s) { return date::detail::clock_first(s, 0, {}); };
    CHECK(iso(at("09:20, August 31, 2022")) == "2022-08-31T09:20");
    CHECK(iso(at("9 PM on Wednesday, 31 Aug 2022")) == "2022-08-31T21:00");
    CHECK(iso(at("13:48 GMT 17/01/2012")) == "2012-01-17T13:48Z");
    CHECK(iso(at("22:00, 11 July 2021 BST")) == "2021-07-11T22:00+01:00");
    CHECK(iso(at("22:00, 11 July 2021 Best")) == "2021-07-11T22:00");
    // A duration before a date that has its own time.
    CHECK_FALSE(at("2:35 2020-05-01 12:30"));
    CHECK_FALSE(at("09:20"));
    CHECK_FALSE(at("09:20 people"));
}
