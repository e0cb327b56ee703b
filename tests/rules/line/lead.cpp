#include <galley/rules/line/lead.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <galley/parse.hpp>

#include <string>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::detail::place_of_line;

namespace {

const std::string title = "Council opens new bridge over the river\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n";

} // namespace

TEST_CASE("rules::lead: a place alone above the first paragraph is its dateline", "[rules]") {
    for (const std::string place : {"Jakarta -", "Berlin/Potsdam.", "Ankara"}) {
        const hand_pieces h(title + place + "\n\n" + body);
        INFO(place);
        CHECK(h.list()[1].kind == kind::dateline);
    }
    for (const std::string other : {"Sport", "Our readers.", "Yes!"}) {
        const hand_pieces h(title + other + "\n\n" + body);
        INFO(other);
        CHECK(h.list()[1].kind != kind::dateline);
    }
}

TEST_CASE("rules::lead: a known place between standfirst and paragraph", "[rules]") {
    const std::string dek = "|The town waited two years for its bridge and paid twice for it.\n\n";
    const std::string text =
        "|The council opened the new bridge over the river on Tuesday, two years "
        "later than planned, and paid for it.\n\n";
    for (const std::string place : {"Chemnitz.", "Ankara", "Madrid-"}) {
        INFO(place);
        const hand_pieces h(title + dek + '|' + place + "\n\n" + text + body);
        CHECK(kind_of_line(h, place) == kind::dateline);
    }
    for (const std::string other : {"Madrid", "Engineering."}) {
        INFO(other);
        const bool list = other == "Madrid";
        const hand_pieces h(title + dek + '|' + other + "\n\n" + text +
                            (list ? "|Paris\n\n" + text : body));
        CHECK(kind_of_line(h, other) != kind::dateline);
    }
}

TEST_CASE("rules::lead: the place without its mark", "[rules]") {
    CHECK(place_of_line("Jakarta -") == "Jakarta");
    CHECK(place_of_line("Berlin/Potsdam.") == "Berlin/Potsdam");
    CHECK(place_of_line("Ankara") == "Ankara");
    CHECK(place_of_line("Sport").empty());
    CHECK(place_of_line("Old town.").empty());
    CHECK(place_of_line("").empty());
}

TEST_CASE("rules::lead: an agency alone beside the title is the source line", "[rules]") {
    CHECK(hand_pieces(title + "Reuters\n\n" + body).list()[1].kind == kind::source_line);
    CHECK(hand_pieces(title + "EFE EFE\n\n" + body).list()[1].kind == kind::source_line);
    CHECK(hand_pieces(title + "Reuters, Washington,\n\n" + body).list()[1].kind ==
          kind::source_line);
    CHECK(hand_pieces(title + "Reuters, Once Again\n\n" + body).list()[1].kind !=
          kind::source_line);
    CHECK(hand_pieces(title + "Getty Images\n\n" + body).list()[1].kind != kind::source_line);
}

TEST_CASE("rules::lead: two letters are no agency", "[rules]") {
    CHECK(hand_pieces(title + "AA\n\n" + body).list()[1].kind != kind::source_line);
}

TEST_CASE("rules::lead: a city inside the signature is where it was written", "[rules]") {
    const std::string head = "Council opens new bridge over the river\n\nBy Anna Novak\n\n";
    const std::string paragraph =
        "\n\n|The council opened the bridge over the river on Tuesday, two years late.\n";
    const galley_tests::hand_pieces h(head + "Madrid\n\n3 May 2020, 10:20" + paragraph);
    CHECK(kind_of_line(h, "Madrid") == kind::dateline);
    const galley_tests::hand_pieces menu(head + "Ferries\n\nMadrid\n\nBoats" + paragraph);
    CHECK(kind_of_line(menu, "Madrid") != kind::dateline);
}
