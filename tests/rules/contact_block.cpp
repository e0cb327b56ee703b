#include <galley/rules/contact_block.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

hand_pieces below_body(std::string_view foot) {
    return hand_pieces(std::string(body) + "\nHarbour\n\n" + std::string(foot));
}

} // namespace

TEST_CASE("rules::contact_block: lines between two contacts are of them", "[rules]") {
    const auto h = below_body("Tel.: +49 40 123 456 70\n\nRiver Daily Ltd\n\nOffice of the "
                              "Harbour\n\nmail@river.example\n");
    CHECK(kind_of_line(h, "River Daily Ltd") == kind::contact);
    CHECK(kind_of_line(h, "Office of the Harbour") == kind::contact);
}

TEST_CASE("rules::contact_block: a list below one contact is none", "[rules]") {
    const auto h = below_body(
        "Tel.: +49 40 123 456 70\n\nTides\n\nFerries\n\nWeather\n\nMills\n\nmail@river.example\n");
    for (const std::string_view line : {"Tides", "Ferries", "Weather", "Mills"})
        CHECK(kind_of_line(h, line) == kind::navigation);
}
