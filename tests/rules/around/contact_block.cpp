#include <galley/rules/around/contact_block.hpp>

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

TEST_CASE("rules::contact_block: above a contact the address", "[rules]") {
    const auto h = below_body("Harwick Hall, Box 12\n\nQuay 7, 1234 Harwick\n\nTel.: +49 40 123 "
                              "456 70\n");
    CHECK(kind_of_line(h, "Harwick Hall, Box 12") == kind::contact);
    CHECK(kind_of_line(h, "Quay 7, 1234 Harwick") == kind::contact);
    const auto list = below_body("12. Harwick Press\n\n13. Old Mill\n\nTel.: +49 40 123 456 70\n");
    CHECK(kind_of_line(list, "13. Old Mill") == kind::navigation);
    const auto day = below_body("20 February, 2024\n\nTel.: +49 40 123 456 70\n");
    CHECK(kind_of_line(day, "20 February, 2024") != kind::contact);
}

TEST_CASE("rules::contact_block: below a contact a number with its label", "[rules]") {
    const auto h = below_body("Tel.: +49 40 123 456 70\n\nSmall boats: 40 3210-4567\n\nTides\n");
    CHECK(kind_of_line(h, "Small boats: 40 3210-4567") == kind::contact);
    const auto none = below_body("Tel.: +49 40 123 456 70\n\nOld boats: 123 456 789\n\nTides\n");
    CHECK(kind_of_line(none, "Old boats: 123 456 789") != kind::contact);
}
