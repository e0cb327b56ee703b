#include <galley/rules/menu/lone_mark.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;

namespace {

const std::string opening = "Council opens new bridge over the river\n\n"
                            "|The council opened the new bridge over the river on Tuesday, two "
                            "years later than planned.\n\n";

/// What the mark is that stands alone between the lines.
kind kind_of_mark(const std::string& above, const std::string& mark, const std::string& below) {
    const hand_pieces h(opening + above + "\n" + mark + "\n" + below + "\n");
    return galley_tests::kind_of_line(h, mark);
}

} // namespace

TEST_CASE("rules::lone_mark: between entries of one list it is one of them", "[rules]") {
    for (const std::string mark : {"/", "\u00B7", "\u2022"}) {
        INFO(mark);
        CHECK(kind_of_mark("Fares", mark, "Timetables") == kind::navigation);
        CHECK(kind_of_mark("Old ferry sold to a museum in Harwick", mark,
                           "Harbour fees to rise again in the spring") == kind::related_link);
    }
}

TEST_CASE("rules::lone_mark: between two kinds it stays what it is", "[rules]") {
    CHECK(kind_of_mark("Fares", "/", "\u00A9 2022 River Daily. All rights reserved.") ==
          kind::other);
    CHECK(kind_of_mark("Fares", "7", "Timetables") == kind::other);
    CHECK(kind_of_mark("Fares", "--", "Timetables") == kind::other);
    CHECK(kind_of_mark("Fares", "\u2026", "Timetables") == kind::other);
}

TEST_CASE("rules::lone_mark: X is a network only among buttons to share", "[rules]") {
    CHECK(kind_of_mark("Fares", "X", "Timetables") == kind::other);
    CHECK(kind_of_mark("W", "X", "Y") == kind::navigation);
    CHECK(kind_of_mark("Facebook", "X", "Timetables") == kind::social);
}
