#include <galley/date/options.hpp>

#include "support/catch.hpp"

using namespace galley;

TEST_CASE("date::options: whole dates, day first, unless asked", "[date]") {
    constexpr date::options plain;
    CHECK_FALSE((plain.month_year || plain.month_day || plain.compact));
    CHECK(plain.prefer == date::order::day_first);
    constexpr date::options any = date::any_precision(date::order::month_first);
    CHECK((any.month_year && any.month_day && !any.compact));
    CHECK(any.prefer == date::order::month_first);
}
