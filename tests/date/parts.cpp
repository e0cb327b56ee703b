#include <galley/date/parts.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <sstream>
#include <string>
#include <type_traits>

using namespace galley;

namespace {

static_assert(std::is_trivially_copyable_v<date::parts>);
static_assert(!date::parts{});
static_assert(sizeof(date::parts) <= 16);
static_assert(date::days_in(2024, 2) == 29 && date::days_in(2023, 2) == 28);
static_assert(date::days_in(0, 2) == 29 && date::days_in(1900, 2) == 28);
static_assert(date::is_date(0, 2, 29) && !date::is_date(2021, 2, 29) &&
              !date::is_date(2021, 13, 1));

std::string iso(const date::parts& p) { return std::string(date::iso_text(p).view()); }

} // namespace

TEST_CASE("date::iso_text: a value at its own precision", "[date]") {
    date::parts p;
    CHECK(iso(p).empty());
    p.year = 2022;
    p.known = date::precision::year;
    CHECK(iso(p) == "2022");
    p.month = 5;
    p.known = date::precision::month;
    CHECK(iso(p) == "2022-05");
    p.day = 9;
    p.known = date::precision::day;
    CHECK(iso(p) == "2022-05-09");
    p.hour = 9;
    p.minute = 20;
    p.known = date::precision::minute;
    CHECK(iso(p) == "2022-05-09T09:20");
    p.known = date::precision::second;
    p.has_zone = true;
    CHECK(iso(p) == "2022-05-09T09:20:00Z");
    p.zone_minutes = -570;
    CHECK(iso(p) == "2022-05-09T09:20:00-09:30");
    CHECK(iso(date::day_of(p)) == "2022-05-09");
    p.year = 0;
    CHECK(iso(date::day_of(p)) == "--05-09");
}

TEST_CASE("date::parts: prints its ISO text, and gives a day of <chrono>", "[date]") {
    date::parts p;
    std::ostringstream out;
    out << p << '|';
    p.year = 2022;
    p.month = 5;
    p.known = date::precision::month;
    using std::chrono::year_month_day;
    CHECK_FALSE(date::to<year_month_day>(p).ok());
    p.day = 9;
    p.known = date::precision::day;
    out << p;
    CHECK(out.str() == "|2022-05-09");
    const year_month_day may = date::to<year_month_day>(p);
    CHECK(may.ok());
    CHECK(static_cast<int>(may.year()) == 2022);
    CHECK(static_cast<unsigned>(may.month()) == 5);
    CHECK(static_cast<unsigned>(may.day()) == 9);
    p.year = 0;
    CHECK_FALSE(date::to<year_month_day>(p).ok());
    CHECK(date::name(date::order::month_first) == "month_first");
    CHECK(date::name(date::order_reason::preference) == "preference");
}
