#include <galley/date/clock.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley;

namespace {

/// hhmm or hhmmss; -1 for none.
int clock(std::string_view s, date::clock_place place = date::clock_place::alone) {
    const date::match m = date::clock_at(s, 0, place);
    if (!m) return -1;
    const int hhmm = m.value.hour * 100 + m.value.minute;
    return m.value.known == date::precision::second ? hhmm * 100 + m.value.second : hhmm;
}

struct row {
    std::string_view text;
    int value;
};

} // namespace

// clang-format off
TEST_CASE("date::clock_at: forms that are times anywhere", "[date]") {
    const row rows[] = {
        {"09:20", 920}, {"9:20", 920}, {"23:59", 2359}, {"0:00", 0}, {"16:46:30", 164630}, {"16:46:30.123", 164630},
        {"１６：４６", 1646}, {"9:52 PM", 2152}, {"9:52PM", 2152}, {"9:52 p.m.", 2152}, {"9:52 p. m.", 2152},
        {"12:30 am", 30}, {"12:30 pm", 1230}, {"5.45pm", 1745}, {"5:45 p.m", 1745}, {"9 PM", 2100}, {"9 a.m.", 900},
        {"9:52 PMBy A", 2152}, {"14.30 Uhr", 1430}, {"18h30", 1830}, {"9h21", 921}, {"18 h 30", 1830}, {"14u30", 1430},
        {"14.30 uur", 1430}, {"16時46分", 1646}, {"16点46分30秒", 164630}, {"下午3:20", 1520}, {"上午9时5分", 905},
        {"下午 3时", 1500}, {"午後3時5分", 1505}, {"午前0時5分", 5}, {"오후 8:06", 2006}, {"오전 12:06", 6}, {"8시 6분", 806},
        {"中午12:30", 1230}, {"晚上8点30分", 2030}, {"凌晨2:15", 215}, {"9:30 μ.μ.", 2130}, {"9:30 πμ", 930}, {"09:20 น.", 920},
        {"1430 GMT", 1430}, {"1430 hrs", 1430}, {"٠٩:٢٠", 920}, {"9:30 SA", 930}, {"9:30 CH", 2130}, {"10h30m", 1030},
    };
    for (const row& r : rows) {
        INFO(r.text);
        CHECK(clock(r.text) == r.value);
    }
}

TEST_CASE("date::clock_at: forms that need a date or a word beside them", "[date]") {
    for (const row& r : {row{"14.30", 1430}, row{"18h", 1800}, row{"14 Uhr", 1400}, row{"16時", 1600}}) {
        INFO(r.text);
        CHECK(clock(r.text) == -1);
        CHECK(clock(r.text, date::clock_place::joined) == r.value);
    }
    CHECK(clock("9.30", date::clock_place::joined) == -1);
    CHECK(clock("9.30", date::clock_place::labelled) == 930);
}

TEST_CASE("date::clock_at: a source that begins with digits is glued to it", "[date]") {
    CHECK(clock("09:3036\u6C2A", date::clock_place::joined) == 930);
    CHECK(clock("04:29:4439\u5065\u5EB7\u7F51", date::clock_place::joined) == 42944);
    CHECK(clock("09:30365", date::clock_place::joined) == -1);
    CHECK(clock("09:30365 \u6C2A", date::clock_place::joined) == -1);
    CHECK(clock("09:3036365\u6C2A", date::clock_place::joined) == -1);
}

TEST_CASE("date::clock_at: what is none", "[date]") {
    for (const std::string_view s : {"", "9", "9:5", "24:00", "12:60", "3:1", "10:15%", "12:30:99:1", "5 h",
                                     "1430", "x", "12:345", "2022", "9:30.5", "3 people", "12,30", "16:9"}) {
        INFO(s);
        CHECK(clock(s) == -1);
    }
}
// clang-format on

TEST_CASE("date::clock_at: what stands behind the hour says no at once", "[date]") {
    using date::detail::may_be_clock;
    for (const std::string_view s : {"9:20", "9.20", "9h20", "9 pm", "9 PM", "9時", "1430 GMT"})
        CHECK(may_be_clock(s, 0));
    for (const std::string_view s :
         {"9", "9, 20", "9: 20", "9 books", "24:00", "123 pm", "1430, 2"})
        CHECK_FALSE(may_be_clock(s, 0));
}
