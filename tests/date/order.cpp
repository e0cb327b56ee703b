#include <galley/date/order.hpp>

#include "support/catch.hpp"

using namespace galley;
using date::order;

TEST_CASE("date::numeric_order: the plain dates tell about the others", "[date]") {
    CHECK(date::numeric_order("5/6/2020 and 31/12/2020") == order::day_first);
    CHECK(date::numeric_order("5/6/2020 and 12/31/2020") == order::month_first);
    CHECK(date::numeric_order("5/6/2020", order::month_first) == order::month_first);
    CHECK(date::numeric_order("", order::fixed) == order::fixed);
    CHECK(date::numeric_order("12/31/2020 31/12/2020", order::fixed) == order::fixed);
    CHECK(date::numeric_order("31.12.2020 5/6/2020", order::fixed) == order::fixed);
    CHECK(date::numeric_order("1/31/20 2/28/20 3/30/20 30/3/20") == order::month_first);
}

TEST_CASE("date::count_orders: equal numbers tell nothing", "[date]") {
    const date::order_votes v = date::count_orders("5/5/2020, 5/6/2020, 13/6/2020, 1.2.2020, 9/9");
    CHECK(v.day_first == 1);
    CHECK(v.month_first == 0);
    CHECK(v.ambiguous == 1);
}
