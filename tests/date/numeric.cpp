#include <galley/date/numeric.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

date::options preferring(date::order o) {
    date::options opt;
    opt.prefer = o;
    return opt;
}

std::string iso(std::string_view s, const date::options& opt = {}) {
    return std::string(date::iso_text(date::numeric_at(s, 0, opt).value).view());
}

} // namespace

TEST_CASE("date::numeric_at: takes the only order there is", "[date]") {
    for (const auto prefer : {date::order::day_first, date::order::month_first}) {
        const date::options opt = preferring(prefer);
        for (const std::string_view s :
             {"31.8.2022", "31/8/2022", "8/31/2022", "31-08-2022", "08-31-2022", "31. 8. 2022",
              "31 / 8 / 2022", "08.31.2022", "31/08/22", "31.08.22", "３１／０８／２０２２"}) {
            INFO(s);
            CHECK(iso(s, opt) == "2022-08-31");
            CHECK_FALSE(date::numeric_at(s, 0, opt).value.ambiguous);
        }
    }
}

TEST_CASE("date::numeric_at: where both orders give a date the caller decides", "[date]") {
    for (const std::string_view s : {"5/6/2020", "05/06/20", "5-6-2020"}) {
        INFO(s);
        CHECK(iso(s, preferring(date::order::day_first)) == "2020-06-05");
        CHECK(iso(s, preferring(date::order::month_first)) == "2020-05-06");
        CHECK(date::numeric_at(s, 0).value.ambiguous);
    }
    CHECK(date::numeric_at("5/6/2020", 0).value.read_as == date::order::day_first);
    CHECK_FALSE(date::numeric_at("6/6/2020", 0).value.ambiguous);
    // Dots are day first everywhere.
    CHECK(iso("5.6.2020", preferring(date::order::month_first)) == "2020-06-05");
    CHECK_FALSE(date::numeric_at("5.6.2020", 0).value.ambiguous);
}

TEST_CASE("date::numeric_at: two-digit years", "[date]") {
    CHECK(iso("1.2.21").empty());
    CHECK(iso("01.02.21") == "2021-02-01");
    CHECK(iso("1.2.21 20:19") == "2021-02-01");
    CHECK(iso("31.12.68") == "2068-12-31");
    CHECK(iso("31.12.69") == "1969-12-31");
    CHECK(iso("31-12-21").empty());
    CHECK(iso("30.09.1908:46") == "2019-09-30");
    CHECK(date::numeric_at("30.09.1908:46", 0).size == 8);
}

TEST_CASE("date::numeric_at: what is none", "[date]") {
    for (const std::string_view s :
         {"", "1", "1.2", "1.2.3", "10.0.0.1", "10.12.2020.5", "32.1.2020", "31.2.2020",
          "13/13/2020", "0/5/2020", "5/0/2020", "1/2/3", "1/2/1899", "1/2/2101", "1/2/02020",
          "1/2/2020/3", "1,2,2020", "1:2:2020", "29/2/2021"}) {
        INFO(s);
        CHECK_FALSE(date::numeric_at(s, 0));
    }
}

TEST_CASE("date::numeric_at: two digits of a year at the end of a list", "[date]") {
    const auto year = [](std::string_view s, std::size_t pos) {
        return date::numeric_at(s, pos).value.year;
    };
    CHECK(year("By Anna Novak, 8.5.20", 15) == 2020);
    CHECK(year("Ferries | 8.5.20", 10) == 2020);
    CHECK(year("Version 8.5.20", 8) == 0);
    CHECK(year("Plans 1, 8.5.20 and 3", 9) == 0);
}

TEST_CASE("date::numeric_at: two digits first are the year where the language writes it first",
          "[date]") {
    date::options korean;
    korean.language = "ko";
    CHECK(iso("24.03.02", korean) == "2024-03-02");
    CHECK(iso("24.03.02") == "2002-03-24");
    CHECK(iso("24.3.2", korean).empty());
    CHECK(iso("02.03.2024", korean) == "2024-03-02");
}
