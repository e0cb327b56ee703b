#include <galley/rules/menu/menu_labels.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view headlines = "Ferry sold to the town at the last minute\n"
                                       "Council wants a second lighthouse on the coast";

/// What `line` is between these lines, far behind a body.
kind kind_between(std::string_view above, std::string_view line, std::string_view below) {
    std::string text = "|The council opened the bridge over the river on Tuesday.\n";
    for (int i = 0; i < 10; ++i) text += "\nOld mill " + std::string(1, char('a' + i));
    return kind_of_line(hand_pieces(text + "\n\n" + std::string(above) + "\n" + std::string(line) +
                                    "\n" + std::string(below) + "\n"),
                        line);
}

} // namespace

TEST_CASE("rules::menu_labels: a call to subscribe among the entries of a menu is one", "[rules]") {
    for (const std::string_view line : {"Newsletter", "Mobile Apps", "Subscriptions", "Spenden"}) {
        INFO(line);
        CHECK(kind_between("Archive\nHarbour", line, "Rivers\nTrees") == kind::navigation);
        CHECK(kind_between("Archive\nHarbour", line, "Rivers\nFacebook") == kind::navigation);
        CHECK(kind_between(headlines, line, headlines) == kind::promo);
    }
    // A sentence calls wherever it stands.
    constexpr std::string_view call = "Subscribe to our newsletter and read it in the morning.";
    CHECK(kind_between("Archive\nHarbour", call, "Rivers\nTrees") == kind::promo);
}

TEST_CASE("rules::menu_labels: a label that heads no list is an entry of its menu", "[rules]") {
    CHECK(kind_between("Archive\nHarbour", "Featured", "Rivers\nTrees") == kind::navigation);
    CHECK(kind_between("Archive\nHarbour", "Related articles", headlines) == kind::related_link);
}

TEST_CASE("rules::menu_labels: a word for opinions in a menu opens no comments", "[rules]") {
    CHECK(kind_between("Archive\nHarbour", "Discussion", "Rivers\nTrees") == kind::navigation);
    CHECK(kind_between("Archive\nHarbour", "Advertisement", "Rivers\nTrees") ==
          kind::advertisement);
}

TEST_CASE("rules::menu_labels: a label of pictures in a menu captions none", "[rules]") {
    CHECK(kind_between("Archive\nHarbour", "In pictures", "Rivers\nTrees") == kind::navigation);
    CHECK(kind_between(headlines, "In pictures", headlines) != kind::navigation);
}
