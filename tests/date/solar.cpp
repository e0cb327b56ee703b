#include <galley/date/solar.hpp>

#include "support/catch.hpp"

#include <galley/date/find.hpp>

#include <string>
#include <string_view>

using namespace galley;

namespace {

std::string iso(std::string_view s) {
    const date::match m = date::solar_at(s, 0);
    return m ? std::string(date::iso_text(m.value).view()) : std::string();
}

} // namespace

TEST_CASE("date::solar_at: the Gregorian day of a solar one", "[date]") {
    struct row {
        std::string_view text;
        std::string_view day;
    };
    for (const row& r : {
             row{"1 فروردین 1400", "2021-03-21"},
             row{"1 فروردین 1399", "2020-03-20"},
             row{"30 اسفند 1399", "2021-03-20"}, // a leap year
             row{"30 اسفند 1403", "2025-03-20"},
             row{"1 فروردین 1404", "2025-03-21"},
             row{"24 اردیبهشت 1403", "2024-05-13"},
             row{"2 تير 1399", "2020-06-22"},
             row{"۱۰ دی ۱۳۵۷", "1978-12-31"},
             row{"۱۴۰۳/۰۲/۲۴", "2024-05-13"},
             row{"۱۴۰۳-۰۲-۲۴", "2024-05-13"},
             row{"1403/2/4", "2024-04-23"},
             row{"15 سرطان 1402", "2023-07-06"},
         }) {
        INFO(r.text);
        CHECK(iso(r.text) == r.day);
    }
}

TEST_CASE("date::solar_at: what is none", "[date]") {
    for (const std::string_view s :
         {"", "30 اسفند 1402", "32 تیر 1400", "24 اردیبهشت 2024", "24 اردیبهشت", "1403/13/24",
          "1350-12-05", "1403-02-24", "1350/12/05", "1403/02", "1403/02/24/7", "24 May 1403"}) {
        INFO(s);
        CHECK_FALSE(date::solar_at(s, 0));
    }
}

TEST_CASE("date::solar_at: found with its clock", "[date]") {
    const std::string_view line = "کد خبر : 2020984 | 24 اردیبهشت 1403 ساعت 09:05 | 12 بازدید";
    const date::found d = date::find(line);
    REQUIRE(d);
    CHECK(std::string(date::iso_text(d.value).view()) == "2024-05-13T09:05");
}
