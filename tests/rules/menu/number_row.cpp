#include <galley/rules/menu/number_row.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::detail::is_number_cell;

namespace {

const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";

} // namespace

TEST_CASE("rules::number_row: two numbers among cells that tabs part", "[rules]") {
    for (const std::string_view row : {"1\tNorthern Lines\t22\t+14", "Old ferry\t\u20AC189\t5,5",
                                       "19\t20\t21\t22\t23\t24\t25", "\u041C\u043E\u0441\t5\t3"}) {
        INFO(row);
        CHECK(kind_of_line(hand_pieces(body + std::string(row) + "\n"), row) == kind::other);
    }
}

TEST_CASE("rules::number_row: a rank and a time stand before headlines too", "[rules]") {
    for (const std::string_view row :
         {"3.\tOld ferry sold to a museum in Harwick",
          "18:03\tOld ferry sold to a museum, they say", "Old ferry\tNew bridge\tHarbour 2",
          "1 Northern Lines 22 +14"}) {
        INFO(row);
        CHECK(kind_of_line(hand_pieces(body + std::string(row) + "\n"), row) != kind::other);
    }
}

TEST_CASE("rules::number_row: cells", "[rules]") {
    for (const std::string_view cell : {"22", "+14", "$1,200", "99.4%", "189 \u20AC", "3:2"}) {
        INFO(cell);
        CHECK(is_number_cell(cell));
    }
    for (const std::string_view cell :
         {"", "-", "Harbour 2", "2 h", "\u4E8C2", "1234567890 123456"}) {
        INFO(cell);
        CHECK_FALSE(is_number_cell(cell));
    }
}
