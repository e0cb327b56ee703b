#include <galley/date/relative.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;
using lexicon::time_unit;

// clang-format off
TEST_CASE("date::find_relative: how many units ago, in many languages", "[date]") {
    struct row { std::string_view text; int amount; time_unit unit; std::string_view spelled; };
    const row rows[] = {
        {"Posted 3 hours ago", 3, time_unit::hour, "3 hours ago"}, {"5 min ago", 5, time_unit::minute, "5 min ago"},
        {"2d ago", 2, time_unit::day, "2d ago"}, {"1 hour 20 minutes ago", 1, time_unit::hour, "1 hour 20 minutes ago"},
        {"vor 3 Stunden", 3, time_unit::hour, "vor 3 Stunden"}, {"vor 2 Tagen", 2, time_unit::day, ""},
        {"il y a 4 heures", 4, time_unit::hour, "il y a 4 heures"}, {"hace 2 días", 2, time_unit::day, "hace 2 días"},
        {"há 5 minutos", 5, time_unit::minute, "há 5 minutos"}, {"3 giorni fa", 3, time_unit::day, ""},
        {"3 uur geleden", 3, time_unit::hour, ""}, {"för 3 timmar sedan", 3, time_unit::hour, "för 3 timmar sedan"},
        {"for 3 timer siden", 3, time_unit::hour, "for 3 timer siden"}, {"3 tuntia sitten", 3, time_unit::hour, ""},
        {"3 godziny temu", 3, time_unit::hour, ""}, {"před 3 hodinami", 3, time_unit::hour, "před 3 hodinami"},
        {"3 часа назад", 3, time_unit::hour, "3 часа назад"}, {"5 хвилин тому", 5, time_unit::minute, ""},
        {"πριν από 2 ώρες", 2, time_unit::hour, "πριν από 2 ώρες"}, {"3 saat önce", 3, time_unit::hour, ""},
        {"3 jam yang lalu", 3, time_unit::hour, ""}, {"2 giờ trước", 2, time_unit::hour, ""},
        {"3小时前", 3, time_unit::hour, "3小时前"}, {"5 分钟前", 5, time_unit::minute, ""}, {"3天前", 3, time_unit::day, ""},
        {"2時間前", 2, time_unit::hour, ""}, {"3시간 전", 3, time_unit::hour, ""}, {"3시간전", 3, time_unit::hour, ""},
        {"منذ 3 ساعات", 3, time_unit::hour, "منذ 3 ساعات"}, {"3 घंटे पहले", 3, time_unit::hour, ""},
        {"לפני 5 דקות", 5, time_unit::minute, "לפני 5 דקות"}, {"12 ชั่วโมงที่แล้ว", 12, time_unit::hour, ""},
    };
    for (const row& r : rows) {
        INFO(r.text);
        const date::relative_found f = date::find_relative(r.text);
        CHECK(f.value.amount == r.amount);
        CHECK((f && f.value.unit == r.unit));
        if (!r.spelled.empty()) CHECK(r.text.substr(f.begin, f.end - f.begin) == r.spelled);
    }
}

TEST_CASE("date::find_relative: prose is none", "[date]") {
    for (const std::string_view s : {"", "a year ago", "for 3 hours", "3 hours later", "in 3 days", "3 hours agony", "5 people ago",
                                     "1234 days ago", "3", "vor 3"}) {
        INFO(s);
        CHECK_FALSE(date::find_relative(s));
    }
}
// clang-format on

TEST_CASE("date::relative_at: named days and their times", "[date]") {
    const date::relative_match a = date::relative_at("dzisiaj, 12:54 KDP", 0);
    CHECK(a.size == 14);
    CHECK((a.value.amount == 0 && a.value.clock.hour == 12 && a.value.clock.minute == 54));
    CHECK(date::relative_at("Yesterday at 5pm", 0).value.clock.hour == 17);
    CHECK(date::relative_at("昨天 12:54", 0).value.amount == 1);
    CHECK(date::relative_at("an hour ago", 0).value.amount == 1);
    CHECK_FALSE(date::relative_at("tomorrow", 0));
}

TEST_CASE("date::resolve: only as far as the reference goes", "[date]") {
    const auto iso = [](const date::relative& r, std::string_view ref) {
        const date::parts p = date::resolve(r, date::match_at(ref, 0).value);
        return std::string(date::iso_text(p).view());
    };
    CHECK(iso({time_unit::hour, 3, {}}, "2022-01-01T02:20+08:00") == "2021-12-31T23:20+08:00");
    CHECK(iso({time_unit::minute, 5, {}}, "2022-01-01 02:20") == "2022-01-01T02:15");
    CHECK(iso({time_unit::hour, 3, {}}, "2022-01-01").empty());
    CHECK(iso({time_unit::hour, 50, {}}, "2022-01-03T00:00") == "2021-12-31T22:00");
    CHECK(iso({time_unit::day, 1, {}}, "2022-03-01") == "2022-02-28");
    CHECK(iso({time_unit::week, 2, {}}, "2022-03-01") == "2022-02-15");
    CHECK(iso({time_unit::month, 3, {}}, "2022-02-10") == "2021-11");
    CHECK(iso({time_unit::year, 1, {}}, "2022-02-10") == "2021");
    CHECK(iso({time_unit::day, 1, {}}, "2022-03").empty());
    const date::relative_match today = date::relative_at("dzisiaj, 12:54", 0);
    CHECK(iso(today.value, "2022-03-01") == "2022-03-01T12:54");
}

TEST_CASE("date::find_named_day: a named day with its clock beside it", "[date]") {
    const auto found = [](std::string_view s) {
        const date::relative_found f = date::find_named_day(s);
        return std::string(s.substr(f.begin, f.end - f.begin));
    };
    CHECK(found("Ferries - yesterday, 08:07 - Harbour") == "yesterday, 08:07");
    CHECK(found("11:00, heute") == "11:00, heute");
    CHECK(date::find_named_day("gestern um 02:12").value.amount == 1);
    CHECK(date::find_named_day("gestern um 02:12").value.clock.minute == 12);
    CHECK(found("today the harbour opens at 11").empty());
    CHECK(found("the ferries of 11:00 run today").empty());
}

TEST_CASE("date::last_named_day: a named day that ends the text", "[date]") {
    const auto found = [](std::string_view s) {
        const date::relative_found f = date::last_named_day(s);
        return std::string(s.substr(f.begin, f.end - f.begin));
    };
    CHECK(found("Heute") == "Heute");
    CHECK(found("Published: yesterday.") == "yesterday");
    CHECK(date::last_named_day("Published: yesterday").value.amount == 1);
    CHECK(found("Yesterday the harbour opened").empty());
    CHECK(found("").empty());
}
