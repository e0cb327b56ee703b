#include <galley/rules/bio.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_pieces;

namespace {

const std::string head = "Council opens new bridge\n\nBy Anna Novak\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than "
    "planned.\n\n"
    "|Two more are to follow in the next year, the mayor said, if the money lasts until then.\n\n"
    "|A third is in the drawer, and there it will stay for as long as this council is in "
    "office.\n\n";

kind last_kind(const std::string& tail) {
    return hand_pieces(head + body + tail + "\n").list().back().kind;
}

} // namespace

TEST_CASE("rules::bio: behind the body, of the author", "[rules]") {
    for (const std::string tail : {"Anna Novak covers the harbour.", "Anna Novak Senior editor"}) {
        INFO(tail);
        CHECK(last_kind(tail) == kind::author_bio);
    }
}

TEST_CASE("rules::bio: where nobody signed, of somebody who writes", "[rules]") {
    const std::string tail = "Tom Reed is a reporter at the Harbour Post.\n";
    CHECK(hand_pieces(body + tail).list().back().kind == kind::author_bio);
    CHECK(last_kind(tail) != kind::author_bio);
    const hand_pieces baker(body + "Tom Reed is a baker of the town.\n");
    CHECK(baker.list().back().kind != kind::author_bio);
}

TEST_CASE("rules::bio: nobody else, and no headline", "[rules]") {
    for (const std::string tail :
         {"Tom Reed is a baker in the harbour town.", "Anna Novak wins the regatta",
          "The mayor is an author of three books on bridges."}) {
        INFO(tail);
        CHECK(last_kind(tail) != kind::author_bio);
    }
}
