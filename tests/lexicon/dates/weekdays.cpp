#include <galley/lexicon/dates/weekdays.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using namespace galley::lexicon;

TEST_CASE("lexicon::weekdays: folded, each once", "[lexicon]") {
    CHECK(all_folded(weekday_names));
    std::set<std::string_view> seen;
    for (const auto& e : weekdays.entries()) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
    }
}

TEST_CASE("lexicon::weekdays: long and short", "[lexicon]") {
    for (const std::string_view s : {"Tuesday", "Wed", "Mittwoch", "terça-feira", "Thứ Ba", "СРЕДА",
                                     "Παρασκευή", "星期三", "水曜日", "수요일", "שבת"}) {
        INFO(s);
        CHECK(weekdays.match_whole(s));
    }
}
