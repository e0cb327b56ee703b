#include <galley/rules/menu/tag_cloud.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
const std::string cloud =
    "Bridges Council Ferries Floods Harbour Mills Old town Piers Quays Rivers "
    "Ships Storms Town hall Trams Walls Weather";

} // namespace

TEST_CASE("rules::tag_cloud: many words below a label of tags", "[rules]") {
    const hand_pieces h(body + "Tags:\n\n" + cloud + "\n\nArchive\nMay 2020\n");
    CHECK(kind_of_line(h, cloud) == kind::tags);
    CHECK(kind_of_line(h, "Archive") != kind::tags); // the cloud is the list
    CHECK(kind_of_line(hand_pieces(body + "Offices\n\n" + cloud + "\n"), cloud) != kind::tags);
}

TEST_CASE("rules::tag_cloud: a few names in it are short", "[rules]") {
    const std::string names =
        cloud + " St. Ellis Jane R. John D. Wharf Yacht Zinc Ahoi Buoy Cable "
                "Coast Delta Eel Fog Gull Ice Kelp Lock Mast Net Oar Pier Rope Sail Tug";
    const hand_pieces h(body + "|Tags\n\n|" + names + "\n\nArchive\n");
    CHECK(kind_of_line(h, names) == kind::tags);
}

TEST_CASE("rules::tag_cloud: headlines and sentences are none", "[rules]") {
    for (const std::string_view line :
         {"Council opens new bridge over the river two years later than it had planned",
          "The council opened it. The ferry was sold to a museum that keeps old ships of the river "
          "and shows them in the summer",
          "The council of the town opened the new bridge over the river on Tuesday, and the ferry "
          "was sold at last."}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(body + "Tags:\n\n" + std::string(line) + "\n"), line) !=
              kind::tags);
    }
}
