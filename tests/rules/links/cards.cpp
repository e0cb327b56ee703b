#include <galley/rules/links/cards.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "Council opens bridge\n\n3 May 2020\n\n"
                                  "|The council opened the bridge over the river on Tuesday.\n"
                                  "\nLetters\n\nTide tables\n\nMarket hall\n";

const std::string teaser =
    "The council has counted the bridges of the town and found one more than "
    "it had paid for, and now it asks all those who build by night to come "
    "forward and to name a price for what they have made.";

const std::string cards =
    "\nTown\n\nTwo new bridges\n\n" + teaser +
    "\n\nJane Roe 3 May 2020\n"
    "\nSea\n\nFerry is sold\n\nWho wants her must wait.\n\nJane Roe 2 May 2020\n"
    "\nTown\n\nMill for rent\n\nIt turns again.\n\nJohn Doe 1 May 2020\n"
    "\nImprint\n\nContact\n";

} // namespace

TEST_CASE("rules::cards: all between stamps that recur is of a card", "[rules]") {
    const hand_pieces h(std::string(body) + cards);
    for (const std::string_view line :
         {"Two new bridges", "Ferry is sold", "Mill for rent", "Sea", "Who wants her must wait.",
          "Jane Roe 3 May 2020", "Jane Roe 2 May 2020", "John Doe 1 May 2020"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::related_link);
    }
    CHECK(kind_of_line(h, teaser) == kind::related_link);
    CHECK(kind_of_line(h, "Contact") == kind::navigation);
    CHECK(kind_of_line(h, "Market hall") == kind::navigation);
}

TEST_CASE("rules::cards: a name and a day on two lines are one stamp", "[rules]") {
    std::string text = std::string(body) + cards;
    for (std::size_t at = text.find("Roe "); at != std::string::npos;
         at = text.find("Roe ", at + 1))
        text.replace(at, 4, "Roe\n");
    CHECK(kind_of_line(hand_pieces(text), "Ferry is sold") == kind::related_link);
}

TEST_CASE("rules::cards: a day below the kicker and another at the end", "[rules]") {
    std::string text(body);
    for (const std::string headline : {"Ferry is sold", "Mill for rent", "Bridge is closed"})
        text += "\nTown\n\n3 May 2020\n\n" + headline + "\n\nHarwick\n\n3 May 2020\n";
    const hand_pieces h(text + "\nImprint\n\nContact\n");
    CHECK(kind_of_line(h, "Mill for rent") == kind::related_link);
    CHECK(kind_of_line(h, "Bridge is closed") == kind::related_link);
}

TEST_CASE("rules::cards: two stamps are no habit", "[rules]") {
    const std::string text = std::string(body) + cards.substr(0, cards.find("\nTown\n\nMill"));
    CHECK(kind_of_line(hand_pieces(text), "Ferry is sold") == kind::navigation);
}

TEST_CASE("rules::cards: the rows of a calendar are none", "[rules]") {
    std::string text(body);
    for (const std::string_view month : {"May 2020", "June 2020", "July 2020", "August 2020"})
        text += "\n" + std::string(month) + "\n\nMo\tTu\tWe\tTh\tFr\n";
    CHECK(kind_of_line(hand_pieces(text), "June 2020") != kind::related_link);
}

TEST_CASE("rules::cards: stamps above their headlines take no label above the first", "[rules]") {
    const std::string text = std::string(body) +
                             "\nWays to come here\n"
                             "\n3 May 2020\n\nTwo new bridges\n\n" +
                             teaser +
                             "\n\n2 May 2020\n\nFerry sold at last\n\nWho wants her must wait.\n"
                             "\n1 May 2020\n\nThe mill in the old harbour is for rent again\n";
    const hand_pieces h(text);
    CHECK(kind_of_line(h, "Ferry sold at last") == kind::related_link);
    CHECK(kind_of_line(h, "Ways to come here") == kind::navigation);
}

TEST_CASE("rules::cards: teasers make cards where each leads to an article", "[rules]") {
    const std::string more = "\n\nRead more\n";
    const std::string list = "\nTwo new bridges\n\n" + teaser + "{}\nFerry is sold\n\n" + teaser +
                             "{}\nMill for rent\n\n" + teaser + "{}\nContact\n";
    const auto with = [&list](std::string_view button) {
        std::string text = std::string(body) + list;
        for (std::size_t at = text.find("{}"); at != std::string::npos; at = text.find("{}"))
            text.replace(at, 2, button);
        return text;
    };
    const hand_pieces cut(with(more));
    CHECK(kind_of_line(cut, "Ferry is sold") == kind::related_link);
    CHECK(kind_of_line(cut, teaser) == kind::related_link);
    CHECK(kind_of_line(cut, "Contact") == kind::navigation);
    // Wares and services have names and sentences as well.
    const hand_pieces wares(with("\n"));
    CHECK(kind_of_line(wares, "Ferry is sold") == kind::navigation);
    CHECK(kind_of_line(wares, teaser) == kind::other);
}

TEST_CASE("rules::cards: stamps recur above the title as well", "[rules]") {
    std::string text = "Harbour\n\nTide tables\n\n";
    for (const std::string_view headline : {"Two new bridges", "Ferry is sold", "Mill for rent"})
        text += "10:20:00\n\n2020-05-03\n\n" + std::string(headline) + "\n\n";
    text += "Harbour town\n\nImprint\n\nContact\n\n" + std::string(body);
    const hand_pieces h(text);
    CHECK(kind_of_line(h, "Two new bridges") == kind::related_link);
    CHECK(kind_of_line(h, "Ferry is sold") == kind::related_link);
    CHECK(kind_of_line(h, "Council opens bridge") == kind::title);
    CHECK(kind_of_line(h, "Tide tables") == kind::navigation);
}

TEST_CASE("rules::cards: a button that recurs closes each card", "[rules]") {
    const auto kind_of_card = [](std::string_view button, std::string_view headline) {
        std::string text(body);
        for (const std::string_view above :
             {"Harbour reopens after the storm that nobody in the town had seen coming",
              "Ferry is sold",
              "Old mill burns down in the night before it was to be sold to a brewer",
              "Tower is to be painted in white again after ten years without any paint"})
            text += "\nTown\n\n" + std::string(above) + "\n\n" + std::string(button) + "\n";
        return kind_of_line(hand_pieces(text), headline);
    };
    CHECK(kind_of_card("Share", "Ferry is sold") == kind::related_link);
    CHECK(kind_of_card("Read more", "Ferry is sold") == kind::related_link);
    CHECK(kind_of_card("Tide tables", "Ferry is sold") == kind::navigation);
    // Of the people of a house none has a headline.
    std::string staff(body);
    for (const std::string_view name : {"Jane Roe", "Ute van Ufer", "Jan Ufer"})
        staff += "\n" + std::string(name) + "\n\nTwitter\n";
    CHECK(kind_of_line(hand_pieces(staff), "Ute van Ufer") != kind::related_link);
}

TEST_CASE("rules::cards: a clock alone is a stamp", "[rules]") {
    const hand_pieces h(std::string(body) + "\nTown\n\nTwo new bridges\n\n22:40\n"
                                            "\nSea\n\nFerry is sold\n\n9:05\n"
                                            "\nTown\n\nMill for rent\n\n08:50\n"
                                            "\nImprint\n\nContact\n");
    CHECK(kind_of_line(h, "Ferry is sold") == kind::related_link);
    CHECK(kind_of_line(h, "Contact") == kind::navigation);
    CHECK(rules::detail::is_bare_clock("22:40"));
    CHECK(rules::detail::is_bare_clock("9:05"));
    for (const std::string_view other :
         {"", "22:4", "9.05", "1:234", "a:00", "22:4x", "22:40 Harbour"})
        CHECK_FALSE(rules::detail::is_bare_clock(other));
}

TEST_CASE("rules::cards: a clock with its zone is a stamp", "[rules]") {
    using rules::detail::is_bare_clock;
    for (const std::string_view s :
         {"9:05", "22:40", "7:05 AM", "7:05 a.m.", "1:57 PM ET", "18:20 Uhr"})
        CHECK(is_bare_clock(s));
    for (const std::string_view s : {"", "9", "9:05 Harbour", "3 May 2020", "7 AM", "ratio 2:1"})
        CHECK_FALSE(is_bare_clock(s));

    std::string text = std::string(body) + cards;
    for (const std::string_view day : {"3 May 2020\n\nSea", "2 May 2020", "1 May 2020"}) {
        const std::size_t at = text.find("Roe " + std::string(day));
        if (at == std::string::npos) continue;
        text.replace(at, 4 + 10, "Roe\n9:05 PM ET");
    }
    CHECK(kind_of_line(hand_pieces(text), "Ferry is sold") == kind::related_link);
}

TEST_CASE("rules::cards: clocks alone below no long headline are a schedule", "[rules]") {
    const std::string matches = "\nHarwick Rovers (home)\n\n6:00 PM\n\nRiver Town United away\n"
                                "\n7:00 PM\n\nMill Lane Wanderers away\n\n8:00 PM\n";
    const hand_pieces h(std::string(body) + "\nAbout\n\nImprint\n\nContact\n" + matches);
    CHECK(kind_of_line(h, "6:00 PM") == kind::navigation);
    CHECK(kind_of_line(h, "River Town United away") == kind::navigation);
}

TEST_CASE("rules::cards: a name below each card closes it as a stamp does", "[rules]") {
    const auto after = [](const std::string& first_name) {
        return hand_pieces(std::string(body) + "\nTown\n\nTwo new bridges\n\n" + teaser + "\n\n" +
                           first_name + "\n\nSport\n\nFerry is sold\n\nBy John Doe\n" +
                           "\nScience\n\nMill for rent\n\nBy Jane Doe\n\nImprint\n\nContact\n");
    };
    for (const std::string_view line :
         {"Two new bridges", "Ferry is sold", "Mill for rent", "Science", "By John Doe"}) {
        INFO(line);
        CHECK(kind_of_line(after("By Jane Roe"), line) == kind::related_link);
    }
    CHECK(kind_of_line(after("By Jane Roe"), teaser) == kind::related_link);
    CHECK(kind_of_line(after("By the way"), teaser) == kind::other);
}

TEST_CASE("rules::cards: the texts of a feed between rows that are said again", "[rules]") {
    const std::string row = "Facebook Twitter Email";
    const std::string first = teaser + " Those who come late pay twice.";
    const auto feed = [&](const std::string& above, const std::string& below) {
        return hand_pieces(std::string(body) + "\n" + above + "\n\n" + first + "\n\n" + below +
                           "\n\n" + teaser + "\n\nContact\n");
    };
    CHECK(kind_of_line(feed(row, row), first) == kind::related_link);
    CHECK(kind_of_line(feed(row, row), teaser) == kind::related_link);
    CHECK(kind_of_line(feed("2 hours ago", "2 hours ago"), first) == kind::related_link);
    CHECK(kind_of_line(feed("Tide tables", "Tide tables"), first) == kind::other);
    CHECK(kind_of_line(feed("Follow", "Follow"), first) == kind::other);
}
