#include <galley/rules/menu/menu_shape.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

/// Asks `question(page, 1)` of a page whose line 1 is `line`, outside the body.
template <class Question>
bool ask(Question question, std::string_view line) {
    hand_page h("|The council opened the bridge over the river on Tuesday.\n\n" +
                std::string(line) + "\n");
    return question(h.page(), 1);
}

constexpr auto is_menu = [](const rules::page& p, std::size_t i) {
    return rules::detail::is_menu(p, i);
};
constexpr auto is_row = [](const rules::page& p, std::size_t i) {
    return rules::detail::is_row(p, i);
};

} // namespace

TEST_CASE("rules::menu_shape: several short entries make a menu", "[rules]") {
    for (const std::string_view line :
         {"Harbour | River | Town", "HarbourOld bridgeFerryFloods", "港口 河流 桥 市场 天气"}) {
        INFO(line);
        CHECK(ask(is_menu, line));
    }
    for (const std::string_view line :
         {"Harbour reopens after the storm", "Harbour | River | Town.", "Harbour | River",
          "The old bridge over the river has to go at last, say its neighbours | Town | The mayor "
          "would rather keep it and let no carts pass",
          "새 다리가 지난주 폭풍 뒤에"}) {
        INFO(line);
        CHECK_FALSE(ask(is_menu, line));
    }
}

TEST_CASE("rules::menu_shape: five entries make a row in whatever block", "[rules]") {
    CHECK(ask(is_row, "Markets | Harbour | River | Weather | Tides"));
    CHECK(ask(is_row, "Hafen / Markt / Brücken / Fähren / Wetter"));
    CHECK_FALSE(ask(is_row, "Markets | Harbour | River | Weather"));
    CHECK_FALSE(ask(is_row, "Harbour | River | Town: the old bridge has to go | Fees"));
}

TEST_CASE("rules::menu_shape: entries glued together have capitals and no number", "[rules]") {
    constexpr auto is_glued = [](const rules::page& p, std::size_t i) {
        return rules::detail::is_glued_list(p, i);
    };
    CHECK(ask(is_glued, "HarbourOld bridgeFerryFloods"));
    CHECK_FALSE(ask(is_glued, "HarbourOld bridgeFerryFloods 3"));
    CHECK_FALSE(ask(is_glued, "HarbourOld bridge, FerryFloods"));
    CHECK_FALSE(ask(is_glued, "Harbour Old bridge Ferry Floods"));
}

TEST_CASE("rules::menu_shape: an entry stands tight between short lines", "[rules]") {
    constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";
    const auto is_entry = [&](std::string_view below, std::size_t i) {
        hand_page h(std::string(body) + std::string(below));
        return rules::detail::is_set_in_menu(h.page(), i);
    };
    CHECK(is_entry("Boats\nTags\nMills\n", 2));
    CHECK_FALSE(is_entry("Boats\n\nTags\nMills\n", 2));
    CHECK_FALSE(is_entry("Boats\nTags\n\nMills\n", 2));
    CHECK_FALSE(is_entry("Boats\nTags\n", 2));        // nothing below
    CHECK_FALSE(is_entry("Tags\nMills\nBoats\n", 1)); // the body above
    CHECK_FALSE(is_entry("Boats are sold at the mill today\nTags\nMills\n", 2));
}

TEST_CASE("rules::menu_shape: Hangul by the first letter above ASCII", "[rules]") {
    CHECK(rules::detail::is_hangul("BBC 다리"));
    CHECK_FALSE(rules::detail::is_hangul("港口 다리"));
    CHECK_FALSE(rules::detail::is_hangul("Bridge"));
    CHECK_FALSE(rules::detail::is_hangul("— Bridge"));
}

TEST_CASE("rules::menu_shape: a small letter before a capital opens a name", "[rules]") {
    using rules::detail::small_openings;
    CHECK(small_openings("Ferry fares on your iPhone or iPad") == 2);
    CHECK(small_openings("\"eBay\" sells the old ferry") == 1);
    CHECK(small_openings("HarbourOld bridgeFerry") == 0);
    CHECK(small_openings("") == 0);

    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    constexpr std::string_view headline = "How to pay the ferry with your iPhone or iPad";
    CHECK(kind_of_line(hand_pieces(body + std::string(headline) + "\n"), headline) ==
          kind::related_link);
    constexpr std::string_view row = "iPhone ferry fares | iPad ferry fares | Android";
    CHECK(kind_of_line(hand_pieces(body + std::string(row) + "\n"), row) == kind::navigation);
}
