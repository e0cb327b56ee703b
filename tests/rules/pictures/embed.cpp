#include <galley/rules/pictures/embed.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::joined;

namespace {

const std::string before = "|The council opened the new bridge over the river on Tuesday, two "
                           "years later than planned.\n\n";
const std::string after = "\n\n|Two more are to follow in the next year, the mayor said.\n";

} // namespace

TEST_CASE("rules::embed: the signature, and the post that is not the article's", "[rules]") {
    const hand_pieces h(before +
                        "So proud of our town today!\n\n"
                        "\xE2\x80\x94 Anna Novak (@anna) May 2, 2022" +
                        after);
    REQUIRE(h.list().size() == 4);
    CHECK(h.list()[1].kind == kind::other);
    CHECK(h.list()[2].kind == kind::other);
}

TEST_CASE("rules::embed: a post in the body stays there", "[rules]") {
    const hand_pieces h(before +
                        "|So proud of our town today, and of its bridge over the river!\n\n"
                        "|\xE2\x80\x94 Anna Novak (@anna) May 2, 2022" +
                        after);
    REQUIRE(h.list().size() == 4);
    CHECK(h.list()[1].kind == kind::paragraph);
    CHECK(h.list()[2].kind == kind::other);
}

TEST_CASE("rules::embed: a post without a stop is no heading", "[rules]") {
    const hand_pieces h(before +
                        "|So proud of our town today https://t.example/9qWLKki5QF\n\n"
                        "|\xE2\x80\x94 Anna Novak (@anna) May 2, 2022" +
                        after);
    REQUIRE(h.list().size() == 4);
    CHECK(h.list()[1].kind == kind::paragraph);
    const hand_pieces heading(before + "|So proud of our town today" + after);
    CHECK(heading.list()[1].kind == kind::heading);
}

TEST_CASE("rules::embed: a dash alone signs nothing", "[rules]") {
    const hand_pieces h(before + "|\xE2\x80\x94 It was in May 2, 2022, that we began, she said." +
                        after);
    CHECK(h.list()[1].kind == kind::paragraph);
}
