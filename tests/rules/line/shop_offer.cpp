#include <galley/rules/line/shop_offer.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley::rules::detail::behind_price;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

static_assert(behind_price("$1,599.00 from Roe's") == "from Roe's");
static_assert(behind_price("\u20AC 30,50 bei Novak") == "bei Novak");
static_assert(behind_price("$10 $8 at Roe") == "at Roe");
static_assert(behind_price("10 at Roe").empty());
static_assert(behind_price("$10").empty());

namespace {

kind kind_below_review(std::string_view line) {
    return kind_of_line(
        hand_pieces("|The kettle boils a litre of water in under two minutes.\n\n|" +
                    std::string(line) + "\n\n|The lid does not drip, and the handle stays cool.\n"),
        line);
}

} // namespace

TEST_CASE("rules::shop_offer: a price and its seller is an advert", "[rules]") {
    for (const std::string_view line :
         {"$39.99 from Harbour Goods", "$22 at Roe's", "$32 $29 at Novak", "\u20AC 45 bei Kessel"})
        CHECK(kind_below_review(line) == kind::advertisement);
}

TEST_CASE("rules::shop_offer: other prices stay where they are", "[rules]") {
    for (const std::string_view line :
         {"$75,000 \u2013 $100,000", "$5 at the door", "$300 from Monday's sale went to the choir.",
          "Tickets $12 from Roe's"})
        CHECK(kind_below_review(line) != kind::advertisement);
}
