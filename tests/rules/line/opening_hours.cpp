#include <galley/rules/line/opening_hours.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::detail::tells_hours;

namespace {

const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";

} // namespace

static_assert(tells_hours("Mon 9:00 - 17:30"));
static_assert(tells_hours("Monday 8 am to 7 pm"));
static_assert(!tells_hours("Monday 12 - 14 May") && !tells_hours("Monday at 9:00"));
static_assert(!tells_hours("Monday") && !tells_hours(""));

TEST_CASE("rules::opening_hours: days with their hours, and those below them", "[rules]") {
    const hand_pieces h(body + "Harbour\n\nMonday to Thursday 8:00 am \u2013 7:00 pm\n\n"
                               "Friday by appointment\n\nSunday closed\n\nMarket hall\n");
    for (const std::string_view line :
         {"Monday to Thursday 8:00 am \u2013 7:00 pm", "Friday by appointment", "Sunday closed"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::contact);
    }
    CHECK(kind_of_line(h, "Harbour") == kind::navigation);
    CHECK(kind_of_line(h, "Market hall") == kind::navigation);
}

TEST_CASE("rules::opening_hours: in other languages", "[rules]") {
    for (const std::string_view line :
         {"Mo. bis Fr. 11:00 \u2013 18:00 Uhr", "Lundi 9h00 - 12h30", "Zaterdag 10:00 - 17:00"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(body + std::string(line) + "\n"), line) == kind::contact);
    }
}

TEST_CASE("rules::opening_hours: times of the article and its neighbours are none", "[rules]") {
    for (const std::string_view line :
         {"Monday, 3 May 2020 9:05", "Sun Sep 22 11:45:32 EDT 2013", "Monday ferry sold"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(body + std::string(line) + "\n"), line) != kind::contact);
    }
}
