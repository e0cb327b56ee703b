#include <galley/date/cjk.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

std::string iso(std::string_view s, const date::options& opt = {}) {
    return std::string(date::iso_text(date::cjk_at(s, 0, opt).value).view());
}

} // namespace

TEST_CASE("date::cjk_at: years, months and days with their units", "[date]") {
    for (const std::string_view s :
         {"2022年8月31日", "2022年08月31日", "2022 年 8 月 31 日", "２０２２年８月３１日",
          "2022年8月31号", "二〇二二年八月三十一日", "二零二二年八月三十一日", "2022년 8월 31일",
          "2022년8월31일", "22年8月31日", "民國111年8月31日", "民国一一一年八月三十一日",
          "令和4年8月31日", "平成34年8月31日"}) {
        INFO(s);
        const date::match m = date::cjk_at(s, 0);
        CHECK(iso(s) == "2022-08-31");
        CHECK(m.size == s.size());
    }
    CHECK(iso("一九九八年十月十日") == "1998-10-10");
    CHECK(iso("二〇〇一年十二月廿五日") == "2001-12-25");
    CHECK(iso("令和元年5月1日") == "2019-05-01");
}

TEST_CASE("date::cjk_at: parts of dates only when asked", "[date]") {
    const date::options any = date::any_precision();
    CHECK(iso("2022年8月").empty());
    CHECK(iso("2022年8月", any) == "2022-08");
    CHECK(iso("2022年8月31日", any) == "2022-08-31");
    CHECK(iso("8月31日").empty());
    CHECK(iso("8月31日", any) == "--08-31");
    CHECK(iso("８月３１日电", any) == "--08-31");
    CHECK(iso("八月三十日", any) == "--08-30");
    CHECK(iso("11월 3일", any) == "--11-03");
    CHECK(iso("3年6月", any).empty());
}

TEST_CASE("date::cjk_at: what is none", "[date]") {
    for (const std::string_view s : {"", "年", "2022", "2022年", "2022年13月1日", "2022年2月30日",
                                     "1850年1月1日", "五百年8月1日", "一", "十十十十年八月一日",
                                     "民國", "民國年", "30年", "2022年八十月一日"}) {
        INFO(s);
        CHECK_FALSE(date::cjk_at(s, 0));
    }
}

TEST_CASE("date::day_only_at: a day of some month", "[date]") {
    CHECK(date::day_only_at("14日 ロイター", 0).value.day == 14);
    CHECK(date::day_only_at("14日", 0).value.month == 0);
    CHECK(date::day_only_at("14日", 0).value.known == date::precision::day);
    CHECK(date::day_only_at("三十一日", 0).value.day == 31);
    CHECK(date::day_only_at("5일", 0).value.day == 5);
    CHECK_FALSE(date::day_only_at("32日", 0));
    CHECK_FALSE(date::day_only_at("14", 0));
    CHECK_FALSE(date::day_only_at("", 0));
}
