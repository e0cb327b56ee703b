#include <galley/date/calendar.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley;

namespace {

constexpr date::parts day(int y, int m, int d) {
    date::parts p;
    p.year = static_cast<std::int16_t>(y);
    p.month = static_cast<std::uint8_t>(m);
    p.day = static_cast<std::uint8_t>(d);
    p.known = date::precision::day;
    return p;
}

static_assert(date::to_days(1970, 1, 1) == 0);
static_assert(date::to_days(2000, 3, 1) == 11017);
static_assert(date::from_days(0) == day(1970, 1, 1));

} // namespace

TEST_CASE("date::to_days: there and back", "[date]") {
    int expected = date::to_days(1599, 12, 31);
    bool all = true;
    for (int y = 1600; y <= 2400; ++y)
        for (int m = 1; m <= 12; ++m)
            for (int d = 1; d <= date::days_in(y, m); ++d) {
                ++expected;
                all = all && date::to_days(y, m, d) == expected &&
                      date::from_days(expected) == day(y, m, d);
            }
    CHECK(all);
}

TEST_CASE("date::resolve_year: the year of the reference or the one before", "[date]") {
    const date::parts ref = day(2022, 1, 12);
    CHECK(date::resolve_year(day(0, 1, 12), ref) == day(2022, 1, 12));
    CHECK(date::resolve_year(day(0, 1, 11), ref) == day(2022, 1, 11));
    CHECK(date::resolve_year(day(0, 1, 13), ref) == day(2021, 1, 13));
    CHECK(date::resolve_year(day(0, 12, 31), ref) == day(2021, 12, 31));
    CHECK(date::resolve_year(day(2019, 12, 31), ref) == day(2019, 12, 31));
    CHECK(date::resolve_year(day(0, 2, 29), day(2022, 3, 1)) == day(2020, 2, 29));
    CHECK(date::resolve_year(day(0, 5, 1), date::parts{}) == day(0, 5, 1));
    date::parts month = day(2022, 5, 0);
    month.known = date::precision::month;
    CHECK(date::resolve_year(day(0, 5, 30), month) == day(2022, 5, 30));
    CHECK(date::resolve_year(day(0, 6, 1), month) == day(2021, 6, 1));
}

TEST_CASE("date::resolve_month: the month of the reference or the one before", "[date]") {
    CHECK(date::resolve_month(day(0, 0, 14), day(2022, 8, 15)) == day(2022, 8, 14));
    CHECK(date::resolve_month(day(0, 0, 31), day(2022, 8, 1)) == day(2022, 7, 31));
    CHECK(date::resolve_month(day(0, 0, 31), day(2022, 1, 1)) == day(2021, 12, 31));
    CHECK(date::resolve_month(day(0, 0, 30), day(2022, 3, 1)) == day(2022, 1, 30));
    CHECK(date::resolve_month(day(0, 0, 14), date::parts{}) == day(0, 0, 14));
}

TEST_CASE("date::nearer_reading: the reference picks the order", "[date]") {
    date::parts p = day(2020, 6, 5);
    p.read_as = date::order::day_first;
    p.ambiguous = true;
    CHECK(date::nearer_reading(p, day(2020, 5, 7)).month == 5);
    CHECK(date::nearer_reading(p, day(2020, 5, 7)).read_as == date::order::month_first);
    CHECK(date::nearer_reading(p, day(2020, 6, 7)).month == 6);
    CHECK(date::other_reading(date::other_reading(p)) == p);
    CHECK(date::other_reading(day(2020, 6, 5)) == day(2020, 6, 5));
}
