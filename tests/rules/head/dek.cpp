#include <galley/rules/head/dek.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string head = "Council opens new bridge over the river\n\nBy Jane Roe\n\n3 May 2020\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place until the end of "
    "the winter, when the ice broke and the boats could not run any more.\n";

kind kind_below_stamp(const std::string& line, const std::string& between = "") {
    return kind_of_line(hand_pieces(head + line + "\n\n" + between + body), line);
}

} // namespace

TEST_CASE("rules::dek: below the stamp, right above the text", "[rules]") {
    CHECK(kind_below_stamp("The new bridge is longer than any other and half as dear as a ferry") ==
          kind::subtitle);
    CHECK(kind_below_stamp("The new bridge is longer than any other and half as dear as a ferry",
                           "Share\n\n") == kind::subtitle);
    CHECK(kind_below_stamp("The new bridge is longer than planned") != kind::subtitle); // too short
    CHECK(
        kind_below_stamp("The new bridge over the river in the light of the morning [A. Novak]") !=
        kind::subtitle);
    CHECK(kind_below_stamp("Nobody asked them when the mayor came with a lawyer to their homes") !=
          kind::subtitle); // says nothing of the text
    CHECK(kind_below_stamp("BRIDGES FERRIES HARBOUR MILLS RIVERS STORMS TIDES TOWN") !=
          kind::subtitle);
}

TEST_CASE("rules::dek: above the credit of a picture only more than one sentence", "[rules]") {
    const std::string credit = "Photo: A. Novak\n\n";
    CHECK(kind_below_stamp("The new bridge is open over the river. A new mayor came. He built "
                           "what the old one had not wanted",
                           credit) == kind::subtitle);
    CHECK(kind_below_stamp("The new bridge over the river in the light of the first morning",
                           credit) != kind::subtitle);
}
