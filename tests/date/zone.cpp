#include <galley/date/zone.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley;
using lexicon::zone_kind;

TEST_CASE("date::zone_at: names and numbers", "[date]") {
    struct row {
        std::string_view text;
        int minutes;
        std::size_t size;
    };
    const row rows[] = {
        {"Z", 0, 1},         {"GMT", 0, 3},         {"UTC+8", 480, 5},     {"GMT-4", -240, 5},
        {"GMT +3", 180, 6},  {"UTC+05:30", 330, 9}, {"+08:00", 480, 6},    {"+0800", 480, 5},
        {"-05:00", -300, 6}, {"МСК", 180, 6},       {"EST", -300, 3},      {"EDT", -240, 3},
        {"IST", 330, 3},     {"WIB", 420, 3},       {"CEST", 120, 4},      {"AEST", 600, 4},
        {"GMTBy A", 0, 3},   {"UTC+8）", 480, 5},   {"北京时间", 480, 12}, {"BST, 2020", 60, 3},
    };
    for (const row& r : rows) {
        INFO(r.text);
        const date::zone_match m = date::zone_at(r.text, 0);
        CHECK(m.minutes == r.minutes);
        CHECK(m.size == r.size);
    }
}

TEST_CASE("date::zone_at: words that only look like zones", "[date]") {
    for (const std::string_view s : {"et", "est", "ist", "pt", "met", "Zoo", "ESTATE", "z", "+",
                                     "-", "+8", "+25:00", "8:00", "", "ARTS"}) {
        INFO(s);
        CHECK_FALSE(date::zone_at(s, 0));
    }
}

TEST_CASE("date::offset_on: summer time by the date", "[date]") {
    const auto on = [](std::string_view zone, int y, int m, int d) {
        const date::parts p = date::detail::make_day(y, m, d);
        const date::zone_match z = date::zone_at(zone, 0);
        return date::has_offset_on(z, p) ? date::offset_on(z, p) : 9999;
    };
    CHECK(on("ET", 2021, 1, 5) == -300);
    CHECK(on("ET", 2021, 3, 13) == -300);
    CHECK(on("ET", 2021, 3, 14) == -240);
    CHECK(on("ET", 2021, 11, 6) == -240);
    CHECK(on("ET", 2021, 11, 7) == -300);
    CHECK(on("PT", 2024, 7, 1) == -420);
    CHECK(on("ET", 2006, 7, 1) == 9999);
    CHECK(on("CST", 2021, 1, 5) == 9999);
    CHECK(on("CET", 2021, 7, 1) == 60);
}
