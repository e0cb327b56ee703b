#include <galley/rules/menu/beside_notices.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

kind kind_between(std::string_view above, std::string_view line, std::string_view below) {
    const std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";
    return kind_of_line(hand_pieces(std::string(body) + "\n" + std::string(above) + "\n\n" +
                                    std::string(line) + "\n\n" + std::string(below) + "\n"),
                        line);
}

} // namespace

TEST_CASE("rules::beside_notices: advertising beside notices is a page", "[rules]") {
    CHECK(kind_between("Imprint", "Advertising", "Jobs") == kind::navigation);
    CHECK(kind_between("Redaktion", "Werbung", "Impressum") == kind::navigation);
    CHECK(kind_between("Ferries", "Advertisement", "Mill") == kind::advertisement);
    CHECK(kind_between("Imprint", "- Advertisement -", "Mill") == kind::advertisement);
}
