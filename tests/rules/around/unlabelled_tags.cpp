#include <galley/rules/around/unlabelled_tags.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

} // namespace

TEST_CASE("rules::unlabelled_tags: short words that commas part, behind the body", "[rules]") {
    const hand_pieces tags(std::string(body) +
                           "\nriver, old harbour, ferry, town bridge, council\n");
    CHECK(tags.list().back().kind == kind::tags);
    const hand_pieces headline(std::string(body) +
                               "\nThe mayor, the council, and all who came, saw the bridge open\n");
    CHECK(headline.list().back().kind == kind::related_link);
}

TEST_CASE("rules::unlabelled_tags: hashtags not far behind the body", "[rules]") {
    CHECK(galley_tests::kind_among_labels("#bridges") == kind::tags);
    CHECK(galley_tests::kind_among_labels("#다리") == kind::tags);
    CHECK(galley_tests::kind_among_labels("#1") != kind::tags);
    CHECK(galley_tests::kind_among_labels("#bridges #rivers of the town") != kind::tags);
    // A column of them anywhere.
    const hand_pieces h("Menu\n\n#bridges\n#rivers\n\n#ferries of the town\n\n" +
                        std::string(body));
    CHECK(galley_tests::kind_of_line(h, "#bridges") == kind::tags);
    CHECK(galley_tests::kind_of_line(h, "#rivers") == kind::tags);
    CHECK(galley_tests::kind_of_line(h, "#ferries of the town") != kind::tags);
    const hand_pieces words(std::string(body) + "\n#bridges\n#old harbour\n#Jane Rower\n");
    CHECK(galley_tests::kind_of_line(words, "#old harbour") == kind::tags);
    CHECK(galley_tests::kind_of_line(words, "#Jane Rower") == kind::tags);
}

TEST_CASE("rules::unlabelled_tags: hashtags of several words in a list of them", "[rules]") {
    const hand_pieces short_last(std::string(body) + "\n#bridges\n#Harbour AG\n#Jane Rower\n");
    CHECK(kind_of_line(short_last, "#Harbour AG") == kind::tags);
    CHECK(kind_of_line(short_last, "#Jane Rower") == kind::tags);
    const hand_pieces settings(std::string(body) + "\n#bridges\n#quay = yes\n");
    CHECK(kind_of_line(settings, "#quay = yes") != kind::tags);
}

TEST_CASE("rules::unlabelled_tags: hashtags that end the body", "[rules]") {
    const hand_pieces ends(std::string(body) + "|#old bridge\n|#river war\n|#town council\n");
    for (const std::string_view tag : {"#old bridge", "#river war", "#town council"})
        CHECK(kind_of_line(ends, tag) == kind::tags);
    const hand_pieces goes_on(std::string(body) + "|#old bridge\n|#river war\n#town council\n");
    CHECK(kind_of_line(goes_on, "#river war") == kind::tags);
    const hand_pieces two(std::string(body) + "|#old bridge\n|#river war\n");
    CHECK(kind_of_line(two, "#river war") != kind::tags);
    const hand_pieces ranks(std::string(body) + "|#1 ferry\n|#2 bridge\n|#3 quay\n");
    CHECK(kind_of_line(ranks, "#3 quay") != kind::tags);
}
