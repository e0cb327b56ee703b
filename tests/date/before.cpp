#include <galley/date/before.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley::date::detail;

namespace {

constexpr std::string_view digit = "0123456789";

std::size_t month(std::string_view s) {
    const std::size_t pos = s.find_first_of(digit);
    const std::size_t begin = month_before(s, 0, pos).begin;
    return begin == pos ? std::string_view::npos : begin;
}

bool begins(std::string_view s, std::size_t pos) { return may_begin(s, 0, pos); }

} // namespace

TEST_CASE("date::before: the month right before a number", "[date]") {
    CHECK(month("on August 31") == 3);
    CHECK(month("on Aug. 31") == 3);
    CHECK(month("PublishedMay 21") == 9);
    CHECK(month("mayo de 2020") == 0);
    CHECK(month("May, 2020") == 0);
    CHECK(month("Mayor 2020") == std::string_view::npos);
    CHECK(month("May\n2020") == std::string_view::npos);
    CHECK(month("2020") == std::string_view::npos);
}

TEST_CASE("date::before: never below the lower bound", "[date]") {
    CHECK(month_before("on August 31", 4, 10).begin == 10);
    CHECK(weekday_before("Tuesday, 31", 2, 9) == 9);
    CHECK(weekday_before("Tuesday, 31", 0, 9) == 0);
}

TEST_CASE("date::before: the weekday of a date", "[date]") {
    const auto weekday = [](std::string_view s, std::string_view date) {
        const std::size_t pos = s.find(date);
        return s.substr(weekday_before(s, 0, pos), pos - weekday_before(s, 0, pos));
    };
    CHECK(weekday("on Tuesday, 31", "31") == "Tuesday, ");
    CHECK(weekday("mandag den 4. januar", "4") == "mandag den ");
    CHECK(weekday("venderdi, ils 4 da mars", "4").empty()); // "ils" joins no dates elsewhere
    CHECK(weekday("Dydd Llun, 4 Ionawr", "4") == "Dydd Llun, ");
    CHECK(weekday("Bazar ertəsi, 4 yanvar", "4") == "Bazar ertəsi, ");
    CHECK(weekday("اتوار، 17 جنوری", "17") == "اتوار، ");
    CHECK(weekday("ሰኞ፣ 4 ጥሪ", "4") == "ሰኞ፣ ");
    CHECK(weekday("пʼятниця, 4 червня", "4") == "пʼятниця, ");
    CHECK(weekday("my friend, 4 May", "4").empty());
    CHECK(weekday("the 4 May", "4").empty());
}

TEST_CASE("date::before: a date begins at no inner digit", "[date]") {
    CHECK(begins("x 1.2.2020", 2));
    CHECK(begins("Updated2020-01-01", 7));
    CHECK(begins("(2020", 1));
    CHECK_FALSE(begins("192.168", 4));
    CHECK_FALSE(begins("v1", 1));
    CHECK_FALSE(begins("$5", 1));
    CHECK_FALSE(begins("3-5", 2));
    CHECK_FALSE(begins("a/5", 2));
    CHECK_FALSE(begins("10:30", 3));
}

TEST_CASE("date::before: a month's name is told with its place", "[date]") {
    CHECK(month_before("May 3", 0, 4).name);
    CHECK_FALSE(month_before("th\u00E1ng 3", 0, 7).name); // its number follows
    CHECK(month_before("th\u00E1ng 3", 0, 7).begin == 0);
}

TEST_CASE("date::before: numbers that may lead a date", "[date]") {
    using galley::date::options;
    const auto leads = [](std::string_view s, const options& opt = {}) {
        return may_lead(read_number(s, 0), s, 0, opt);
    };
    options compact;
    compact.compact = true;
    CHECK(leads("3 May"));
    CHECK(leads("2020-05-03"));
    CHECK_FALSE(leads("3, 4"));
    CHECK_FALSE(leads("300 May"));
    CHECK_FALSE(leads("20200503"));
    CHECK(leads("20200503", compact));
}
