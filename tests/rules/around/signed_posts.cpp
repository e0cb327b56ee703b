#include <galley/rules/around/signed_posts.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

std::string story() {
    std::string text;
    for (int i = 0; i < 9; ++i)
        text += "|The council opened the bridge over the river on Tuesday.\n";
    return text;
}

} // namespace

TEST_CASE("rules::signed_posts: below a label, above their words or below them", "[rules]") {
    constexpr std::string_view words = "I went down to the river every day to see the men at work.";
    const auto signed_by = [words](std::string_view name, bool above) {
        return above ? std::string(name) + "\n" + std::string(words) + "\n\n"
                     : std::string(words) + "\n\n" + std::string(name) + "\n\n";
    };
    for (const std::string_view label :
         {"Comments", "2 Comments:", "What our readers say Leave a comment"})
        for (const bool above : {true, false}) {
            INFO(label << above);
            const std::string_view first = "Jane Roe \u00B7 May 3, 2020";
            const std::string_view second = "Posted by: Jan Ufer at May 4, 2020 5:48 PM";
            const hand_pieces h(story() + "\n" + std::string(label) + "\n\n" +
                                signed_by(first, above) + signed_by(second, above));
            CHECK(kind_of_line(h, first) == kind::comments);
            CHECK(kind_of_line(h, second) == kind::comments);
            CHECK(kind_of_line(h, words) == kind::comments);
        }
}

TEST_CASE("rules::signed_posts: cards of a list are signed too, and hold headlines", "[rules]") {
    const std::string_view first = "Jane Roe \u00B7 May 3, 2020";
    const std::string cards = std::string(first) + "\nHarbour reopens after the long storm\n\n" +
                              "Jan Ufer \u00B7 May 4, 2020\nFerry sold to a museum at last\n\n" +
                              "Ute Ufer \u00B7 May 5, 2020\nMill burns down in the night\n\n";
    const hand_pieces pieces(story() + "\nComments\n\nPopular\n\n" + cards);
    CHECK(kind_of_line(pieces, "Harbour reopens after the long storm") != kind::paragraph);
    // Below the label the article goes on.
    const hand_pieces table(story() + "\nComments\n\n" + std::string(first) +
                            "\n|The first of them said yes, and so did all the others.\n" +
                            "|Nobody said no, and then the council closed the debate.\n" +
                            "Jan Ufer \u00B7 May 4, 2020\n\n" + story());
    CHECK(kind_of_line(table, "Nobody said no, and then the council closed the debate.") ==
          kind::paragraph);
}

TEST_CASE("rules::signed_posts: rows of a thread below its label tell their times", "[rules]") {
    const auto rows = [](int n) {
        std::string text = story() + "\nComments:\n\n";
        for (int i = 0; i < n; ++i)
            text += "So it is in our town [Nemo] 05-03 9:2" + std::to_string(i) + " [12/3]\n";
        return hand_pieces(text);
    };
    CHECK(kind_of_line(rows(6), "So it is in our town [Nemo] 05-03 9:25 [12/3]") == kind::comments);
    CHECK(kind_of_line(rows(6), "So it is in our town [Nemo] 05-03 9:20 [12/3]") == kind::comments);
    std::string links = story() + "\nRead also:\n\n";
    for (int i = 0; i < 6; ++i)
        links += "Ferry sold to the town [Nemo] 05-03 9:2" + std::to_string(i) + " [12/3]\n";
    CHECK(kind_of_line(hand_pieces(links), "Ferry sold to the town [Nemo] 05-03 9:21 [12/3]") !=
          kind::comments);
}

TEST_CASE("rules::signed_posts: the lines that close a forum's posts name writers behind clocks",
          "[rules]") {
    const auto stamp = [](int day, std::string_view writer) {
        return "= Town talk 2020/05/0" + std::to_string(day) + " 09:20:15 " + std::string(writer) +
               "\n\n";
    };
    const std::string posts = stamp(3, "by Nemo") + "Not our bridge\n\n" + stamp(4, "by Jan Ufer") +
                              "So it was in our town as well\n\n" + stamp(5, "by ein.leser");
    const hand_pieces h(story() + "\n" + posts + "About this forum\n");
    CHECK(kind_of_line(h, "Not our bridge") == kind::comments);
    CHECK(kind_of_line(h, "So it was in our town as well") == kind::comments);
    CHECK(kind_of_line(h, "= Town talk 2020/05/05 09:20:15 by ein.leser") == kind::comments);
    CHECK(kind_of_line(h, "About this forum") != kind::comments);
    // Two are no thread, and without names they may be of anything.
    CHECK(kind_of_line(hand_pieces(story() + "\n" + stamp(3, "by Nemo") + "Not our bridge\n\n" +
                                   stamp(4, "by Jan Ufer")),
                       "Not our bridge") != kind::comments);
    CHECK(kind_of_line(hand_pieces(story() + "\n" + stamp(3, "") + "Not our bridge\n\n" +
                                   stamp(4, "") + stamp(5, "")),
                       "Not our bridge") != kind::comments);
}
