#include <galley/rules/around/offer_above.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

hand_pieces below_body(std::string_view lines) {
    return hand_pieces("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                       std::string(lines) + "\n\nHarbour\n");
}

} // namespace

TEST_CASE("rules::offer_above: a sentence above the button that takes the offer", "[rules]") {
    constexpr std::string_view sentence = "Our new app has every timetable of the ferries.";
    const std::string head = "Plan your way by boat\n\n";
    const auto h = below_body(head + std::string(sentence) + "\n\nGet started");
    CHECK(kind_of_line(h, "Get started") == kind::promo);
    CHECK(kind_of_line(h, sentence) == kind::promo);
    CHECK(kind_of_line(h, "Plan your way by boat") == kind::promo);
    CHECK(kind_of_line(h, "Town") == kind::navigation);
}

TEST_CASE("rules::offer_above: no offer above another label, or where no sentence ends",
          "[rules]") {
    constexpr std::string_view sentence = "The old ferry has made its last way over the river.";
    const auto menu = below_body(std::string(sentence) + "\n\nNewsletter");
    CHECK(kind_of_line(menu, sentence) != kind::promo);
    constexpr std::string_view headline = "Harbour reopens after the storm of last week";
    const auto links = below_body(std::string(headline) + "\n\nGet started");
    CHECK(kind_of_line(links, headline) == kind::related_link);
    const auto far = below_body(std::string(sentence) + "\n\n\nGet started");
    CHECK(kind_of_line(far, sentence) != kind::promo);
}
