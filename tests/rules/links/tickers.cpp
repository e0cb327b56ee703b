#include <galley/rules/links/tickers.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_article;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string list = "Latest news\nStorm closes schools across the north\n"
                         "Ferry service ends after a record year\n\n";
const std::string story =
    "Council opens new bridge over the river\n\n3 May 2020\n\n"
    "|The council opened the new bridge over the river on Tuesday, two years later than "
    "planned.\n\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place.\n\n";

} // namespace

TEST_CASE("rules::tickers: headlines along the top", "[rules]") {
    const hand_article a(list + story);
    REQUIRE(a->tickers.size() == 2);
    CHECK(a->tickers[0].text == "Storm closes schools across the north");
    CHECK(a->related.empty());
}

TEST_CASE("rules::tickers: the same list below the article links to others", "[rules]") {
    const hand_pieces h(story + list);
    CHECK(kind_of_line(h, "Latest news") == kind::related_link);
    const hand_article a(story + list);
    CHECK(a->tickers.empty());
    REQUIRE(a->related.size() == 2);
    CHECK(a->related[1].title.text == "Ferry service ends after a record year");
}

TEST_CASE("rules::tickers: names of pages along the top are a menu", "[rules]") {
    const hand_pieces menu("Latest news\nHarbour watch\nPort radio\n\n" + story);
    for (const std::string_view entry : {"Latest news", "Harbour watch", "Port radio"}) {
        INFO(entry);
        CHECK(kind_of_line(menu, entry) == kind::navigation);
    }
    const hand_pieces glued("Latest News HarbourRiverMarketFerriesWeatherTown Life\n\n" + story);
    CHECK(kind_of_line(glued, "Latest News HarbourRiverMarketFerriesWeatherTown Life") ==
          kind::navigation);
    const hand_pieces timed("Latest news\n3 May, 10:20\nStorm closes schools across the north\n\n" +
                            story);
    CHECK(kind_of_line(timed, "Latest news") != kind::navigation);
}

TEST_CASE("rules::tickers: below the article a section's name may stand above each headline",
          "[rules]") {
    const hand_pieces h(story + "Most read\n\nHarbour\n\n"
                                "Ferry service ends after a record year\n\nQuays\n\n"
                                "Storm closes schools across the north\n");
    for (const std::string_view line : {"Most read", "Harbour", "Quays"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::related_link);
    }
    // A row of months is no headline.
    const hand_pieces years(story + "Latest\n\n2019\n\n1/19 2/19 3/19 4/19 5/19 6/19 7/19\n");
    CHECK(kind_of_line(years, "Latest") == kind::navigation);
}
