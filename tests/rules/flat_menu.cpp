#include <galley/rules/flat_menu.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

kind kind_behind(std::string_view line) {
    const hand_pieces h("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                        std::string(line) + "\n\nRiver\n");
    return kind_of_line(h, line);
}

} // namespace

TEST_CASE("rules::flat_menu: capitals without small words are entries", "[rules]") {
    CHECK(kind_behind("Town Harbour Fishing Culture Letters Tide Tables Ferries Old Mill Market "
                      "Hall Lighthouse Cranes Pilots Quay Street") == kind::navigation);
    CHECK(kind_behind("Hafen Fischerei Kultur Leserbriefe Gezeiten Fähren Mühle Markthalle Kräne "
                      "Lotsen Werften Leuchtturm Schleuse Deich Watt Möwen") == kind::navigation);
    // English has headlines in capitals, too.
    CHECK(kind_behind("Council Opens New Bridge Over River After Years Of Delay And Of Quarrel In "
                      "The Town") == kind::related_link);
    CHECK(kind_behind("Harbour reopens after the storm of last week and the ferries sail again to "
                      "the islands") == kind::related_link);
}

TEST_CASE("rules::flat_menu: archives and clouds of tags", "[rules]") {
    CHECK(kind_behind("May 2020 April 2020 March 2020 February 2020 January 2020") ==
          kind::navigation);
    CHECK(kind_behind("anchor bar bay boat bridge buoy cable coast crane dock eel ferry fish gull "
                      "harbour ice jetty kelp lock mast") == kind::navigation);
}

TEST_CASE("rules::flat_menu: labels of pages and of buttons", "[rules]") {
    CHECK(kind_behind("Startseite Kontakt Mediadaten Leserbriefe Hilfe Suche") == kind::navigation);
    CHECK(kind_behind("share cancel email link bookmark save share print") == kind::social);
    CHECK(kind_behind("Contact us if the print of your paper is too light to read") ==
          kind::related_link);
}
