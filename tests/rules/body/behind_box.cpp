#include <galley/rules/body/behind_box.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>
#include <utility>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view paragraph =
    "The council opened the bridge over the river on Tuesday, two years later than was planned, "
    "and the ferry that it replaces will sail for one more week.";
constexpr std::string_view last =
    "Anna Novak was the first to walk over it. She had waited on the lower bank since Monday with "
    "her two children, and the mayor gave them a flag of the town.";

/// What `last` is, `between` parting it from the body and `below` behind it.
kind kind_behind(std::string_view between, std::string_view below = "Tags: bridges") {
    const std::string above = '|' + std::string(paragraph) + "\n\n";
    const std::string head = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    const hand_pieces h(head + above + above + std::string(between) + "\n\n" + std::string(last) +
                        "\n\n" + std::string(below) + '\n');
    return kind_of_line(h, last);
}

} // namespace

TEST_CASE("rules::behind_box: the article goes on behind a labelled box", "[rules]") {
    CHECK(kind_behind("Read also: How the old ferry of the town was sold") == kind::paragraph);
    CHECK(kind_behind("Subscribe to our newsletter") == kind::paragraph);
    // no label, another link, other lines, more of them
    CHECK(kind_behind("How the old ferry of the town was sold") != kind::paragraph);
    CHECK(kind_behind("Read also:\n\nHow the old ferry of the town was sold",
                      "How the market came back to the old square") != kind::paragraph);
    CHECK(kind_behind("Comments") != kind::paragraph);
    CHECK(kind_behind("Read also:\n\nHow the old ferry was sold\n\nHow the market came back\n\n"
                      "How the river rose again") != kind::paragraph);
}

TEST_CASE("rules::behind_box: the article goes on between two boxes", "[rules]") {
    const std::string above = '|' + std::string(paragraph) + "\n\n";
    const std::string box = "Read also:\n\nHow the old ferry of the town was sold\n\n";
    const std::string lost =
        "Anna Novak was the first to walk over it. She had waited on the lower bank since Monday "
        "with her two children and a basket of bread, and the mayor gave them a flag of the town, "
        "which they carried to "
        "the market and back before the band had played its first march of the day.";
    const auto kinds = [&](std::string_view between, std::string_view behind) {
        const hand_pieces h("Council opens new bridge over the river\n\n3 May 2020\n\n" + above +
                            above + box + std::string(between) + "\n\n" + lost + "\n\n" +
                            std::string(behind) + "\n\n" + above);
        return std::pair(kind_of_line(h, between), kind_of_line(h, lost));
    };
    const std::string link = "See also:\n\nHow the market came back to the old square";
    CHECK(kinds("First over the river", link) == std::pair(kind::heading, kind::paragraph));
    // a teaser's button, a line that no box has, a clock where a heading would stand
    CHECK(kinds("First over the river", "Continue reading").second != kind::paragraph);
    CHECK(kinds("First over the river", "3 May 2020, 10:20").second != kind::paragraph);
    CHECK(kinds("First at 10:20", link) == std::pair(kind::related_link, kind::paragraph));
}
