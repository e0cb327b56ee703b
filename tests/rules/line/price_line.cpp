#include <galley/rules/line/price_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::kind_among_labels;
using rules::detail::states_period;
using rules::detail::states_sum;

TEST_CASE("rules::price_line: sums of money", "[rules]") {
    for (const char* s : {"2,99\u20AC", "2 \u20AC", "$ 5", "\u00A31", "R$5,94"}) {
        INFO(s);
        CHECK(states_sum(s));
    }
    for (const char* s : {"", "$", "2", "2 times $HOME", "\u20AC a lot 2"}) {
        INFO(s);
        CHECK_FALSE(states_sum(s));
    }
}

TEST_CASE("rules::price_line: stretches of time", "[rules]") {
    for (const char* s : {"1/week", "12 / mois", "12 par mois", "300 x mes", "3 im Monat"}) {
        INFO(s);
        CHECK(states_period(s));
    }
    for (const char* s : {"", "/", "last month", "and/or", "par", "weekly"}) {
        INFO(s);
        CHECK_FALSE(states_period(s));
    }
}

TEST_CASE("rules::price_line: what reading costs is an offer", "[rules]") {
    CHECK(kind_among_labels("from 2.99 \u20AC/month") == kind::promo);
    CHECK(kind_among_labels("Read on for \u00A31 per week") == kind::promo);
    CHECK(kind_among_labels("Fares 2020/month") == kind::navigation);
    CHECK(kind_among_labels("Ferry for $5") == kind::navigation);
    // What the article tells of prices is its own.
    const std::string price = "Old ferry: $5/month";
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const galley_tests::hand_pieces inside(body + price + "\n\nTown\n\n" + body);
    CHECK(galley_tests::kind_of_line(inside, price) != kind::promo);
}
