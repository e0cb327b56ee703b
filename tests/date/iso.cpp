#include <galley/date/iso.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

std::string iso(std::string_view s, const date::options& opt = {}) {
    return std::string(date::iso_text(date::iso_at(s, 0, opt).value).view());
}

static_assert(noexcept(date::iso_at("", 0)));
static_assert(date::iso_at("2022-08-31", 0).size == 10);

} // namespace

TEST_CASE("date::iso_at: days, with the year first", "[date]") {
    for (const std::string_view s :
         {"2022-08-31", "2022-8-31", "2022/08/31", "2022/8/31", "2022.08.31", "2022.8.31.",
          "2022. 8. 31.", "2022 / 8 / 31", "２０２２－０８－３１", "٢٠٢٢/٠٨/٣١", "2022‐08‐31"}) {
        INFO(s);
        CHECK(iso(s) == "2022-08-31");
    }
    CHECK(date::iso_at("2024. 5. 22. x", 0).size == 12);
}

TEST_CASE("date::iso_at: T-times and their zones", "[date]") {
    CHECK(iso("2022-08-31T09:20") == "2022-08-31T09:20");
    CHECK(iso("2022-08-31T09:20:11Z") == "2022-08-31T09:20:11Z");
    CHECK(iso("2022-08-31T09:20:11.123456+08:00") == "2022-08-31T09:20:11+08:00");
    CHECK(iso("2022-08-31T09:20:11-0500") == "2022-08-31T09:20:11-05:00");
    CHECK(iso("2022-08-31T") == "2022-08-31");
    CHECK(iso("2022-08-31T25:00") == "2022-08-31");
}

TEST_CASE("date::iso_at: years", "[date]") {
    CHECK(iso("1583-01-01") == "1583-01-01");
    CHECK(iso("1582-01-01").empty());
    CHECK(iso("9999-12-31") == "9999-12-31");
    CHECK(iso("1899/12/31").empty());
    CHECK(iso("1900/1/1") == "1900-01-01");
    CHECK(iso("2100.12.31") == "2100-12-31");
    CHECK(iso("2101.1.1").empty());
}

TEST_CASE("date::iso_at: months and compact days only when asked", "[date]") {
    CHECK(iso("2022-05").empty());
    CHECK(iso("2022-05", date::any_precision()) == "2022-05");
    CHECK(iso("2022-5", date::any_precision()).empty());
    CHECK(iso("2022-05-", date::any_precision()) == "2022-05");
    CHECK(iso("20220831").empty());
    date::options compact;
    compact.compact = true;
    CHECK(iso("20220831", compact) == "2022-08-31");
    CHECK(iso("20221331", compact).empty());
    CHECK(iso("202208311", compact).empty());
}

TEST_CASE("date::iso_at: what is none", "[date]") {
    for (const std::string_view s :
         {"", "2022", "2022-", "2022-13-01", "2022-00-10", "2022-02-30", "2021-02-29",
          "2022-08-311", "2022-08-31-5", "2022/05/06/story", "2022.08.31.5", "22-08-31",
          "02022-08-31", "2022:08:31", "2022-08.31"}) {
        INFO(s);
        CHECK_FALSE(date::iso_at(s, 0));
    }
}
