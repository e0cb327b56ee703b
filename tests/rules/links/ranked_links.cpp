#include <galley/rules/links/ranked_links.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

/// A story, and behind it `lines`.
hand_pieces behind_story(const std::string& lines) {
    return hand_pieces("Council opens new bridge over the river\n\n3 May 2020\n\n"
                       "|The council opened the bridge over the river on Tuesday, two years later "
                       "than was planned.\n\nHarbour\n" +
                       lines);
}

constexpr std::string_view money = "How the council found the money for a third bridge";
constexpr std::string_view market = "Where the fish market will go when the quay is rebuilt";

} // namespace

TEST_CASE("rules::ranked_links: ranks and short lines among headlines", "[rules]") {
    const hand_pieces h = behind_story("1\nTown\nFerry sold\n2\nRiver\n" + std::string(money) +
                                       "\n3\nQuay\n" + std::string(market) + "\nSitemap\n");
    for (const std::string_view line : {"1", "Town", "Ferry sold", "2", "River", "3", "Quay"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::related_link);
    }
    CHECK(kind_of_line(h, market) == kind::related_link);
    CHECK(kind_of_line(h, "Sitemap") == kind::navigation);
}

TEST_CASE("rules::ranked_links: menus that count their entries", "[rules]") {
    const hand_pieces menu = behind_story("1\nTown\n2\nRiver\n3\nQuay\n4\nMarket\n");
    CHECK(kind_of_line(menu, "River") == kind::navigation);
    CHECK(kind_of_line(menu, "2") == kind::other);
    const hand_pieces two = behind_story("1\nTown\nFerry sold\n3\nRiver\n" + std::string(money));
    CHECK(kind_of_line(two, "Town") == kind::navigation);
}
TEST_CASE("rules::ranked_links: short headlines below their ranks", "[rules]") {
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const hand_pieces h(body + "About\n\n1\n\nFerry\n\nBest chair for a ferryman\n\n2.\n\nTown\n\n"
                               "Mill for rent again\n\n3\n\nSea\n\nOld pier sold at last\n\n"
                               "Imprint\n\nContact\n");
    for (const std::string_view line :
         {"1", "Ferry", "Best chair for a ferryman", "2.", "Town", "Mill for rent again", "3",
          "Sea", "Old pier sold at last"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::related_link);
    }
    CHECK(kind_of_line(h, "Imprint") != kind::related_link);
    CHECK(kind_of_line(h, "About") != kind::related_link);
}

TEST_CASE("rules::ranked_links: ranked topics, steps and pages are no headlines", "[rules]") {
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const hand_pieces topics(body + "1\n\nFerry\n\n2\n\nTown hall\n\n3\n\nMill\n");
    CHECK(kind_of_line(topics, "Town hall") == kind::navigation);
    const hand_pieces steps(body + "1\n\nYou open the gate.\n\n2\n\nYou buy a ticket.\n\n3\n\n"
                                   "You wait for her.\n");
    CHECK(kind_of_line(steps, "2") == kind::other);
    const hand_pieces two(body + "1\n\nBest chair for ferries\n\n2\n\nMill for rent again\n");
    CHECK(kind_of_line(two, "Mill for rent again") == kind::navigation);
}
