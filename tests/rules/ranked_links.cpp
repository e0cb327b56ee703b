#include <galley/rules/ranked_links.hpp>

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
