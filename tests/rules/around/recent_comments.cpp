#include <galley/rules/around/recent_comments.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

hand_pieces below_body(std::string_view lines) {
    return hand_pieces("Bridge opens at last\n\n"
                       "|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                       std::string(lines) + "\n\nHarbour\n\nOld ferry sold to a museum at last\n");
}

} // namespace

TEST_CASE("rules::recent_comments: readers below their label", "[rules]") {
    const auto h = below_body("Neueste Kommentare\n\nJane bei Bridge opens at last\n\n"
                              "Anna Novak: Die alte Brücke war gut genug ...");
    CHECK(kind_of_line(h, "Neueste Kommentare") == kind::comments);
    CHECK(kind_of_line(h, "Jane bei Bridge opens at last") == kind::comments);
    CHECK(kind_of_line(h, "Anna Novak: Die alte Brücke war gut genug ...") == kind::comments);
    CHECK(kind_of_line(h, "Harbour") != kind::comments);
    CHECK(kind_of_line(h, "Old ferry sold to a museum at last") == kind::related_link);
}

TEST_CASE("rules::recent_comments: a label without readers is left alone", "[rules]") {
    const auto h = below_body("Recent Comments\n\nArchives\n\nMay");
    CHECK(kind_of_line(h, "Archives") != kind::comments);
    const auto other = below_body("Recent Articles\n\nMayor on the harbour");
    CHECK(kind_of_line(other, "Mayor on the harbour") != kind::comments);
}

TEST_CASE("rules::recent_comments: readers below another label of comments", "[rules]") {
    const auto h = below_body("Your Comments\n\nJane on Bridge opens at last\n\n"
                              "Jan Ufer on Old ferry sold\n\nUte on Bridge opens at last");
    CHECK(kind_of_line(h, "Jane on Bridge opens at last") == kind::comments);
    CHECK(kind_of_line(h, "Jan Ufer on Old ferry sold") == kind::comments);
    CHECK(kind_of_line(h, "Harbour") != kind::comments);
    const auto two = below_body("Your Comments\n\nJane on Bridge opens at last\n\n"
                                "Jan Ufer on Old ferry sold\n\nMill for rent");
    CHECK(kind_of_line(two, "Mill for rent") != kind::comments);
}
