#include <galley/rules/line/glued_label.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than "
    "planned.\n\n";

kind kind_below(const std::string& line, const std::string& more = "") {
    return kind_of_line(hand_pieces(body + line + "\n" + more), line.substr(line[0] == '|'));
}

} // namespace

TEST_CASE("rules::glued_label: tags and neighbours", "[rules]") {
    CHECK(kind_below("TopicsHarbourOld bridgeferries") == kind::tags);
    CHECK(kind_below("TagsHarbour, Old bridge, Ferry") == kind::tags);
    CHECK(kind_below("PreviousMill burns down in the north") == kind::prev_next);
    CHECK(kind_below("|PreviousMill burns down in the north") == kind::prev_next);
    CHECK(kind_below("PrevDoes the harbour need a bridge?") == kind::prev_next);
    CHECK(kind_below("|NextMill burns down in the north", "|PreviousFerry sold to the south\n") ==
          kind::prev_next);
}

TEST_CASE("rules::glued_label: names, sentences, buttons and lines above the body", "[rules]") {
    CHECK(kind_below("|NextDoor opens its shop in Mondavia") != kind::prev_next);
    CHECK(kind_below("|PreviousMill burned down in the north.") == kind::paragraph);
    CHECK(kind_below("PreviousNext") != kind::prev_next);
    CHECK(kind_below("PreviousMill") != kind::prev_next);
    CHECK(kind_below("Previous McMill burns down today") != kind::prev_next);
    const std::string menu = "ThemenHafen und Bruecken";
    CHECK(kind_of_line(hand_pieces(menu + "\n\n" + body), menu) != kind::tags);
}
