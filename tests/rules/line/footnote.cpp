#include <galley/rules/line/footnote.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::detail::ends_in_return;

static_assert(ends_in_return("Harbour office, page 12. \u21A9"));
static_assert(ends_in_return("Harbour office, page 12. [\u21A9]"));
static_assert(ends_in_return("Harbour office, page 12. \u21A9\uFE0E"));
static_assert(!ends_in_return("Harbour office, page 12."));
static_assert(!ends_in_return("\u21A9") && !ends_in_return("") && !ends_in_return("]"));

TEST_CASE("rules::footnote: a line with the arrow back is a note of the text", "[rules]") {
    constexpr std::string_view note = "Anna Novak, a ferryman, told on 3 May 2020. \u21A9";
    const std::string opening = "Council opens bridge\n\n"
                                "|The council opened the bridge over the river on Tuesday.\n\n";
    const hand_pieces below(opening + std::string(note) + "\n\nContact\n");
    CHECK(kind_of_line(below, note) == kind::list_item);
    const hand_pieces inside(opening + "|" + std::string(note) + "\n\n|The mill stands by it.\n");
    CHECK(kind_of_line(inside, note) == kind::list_item);
}

TEST_CASE("rules::footnote: nothing above the text is one", "[rules]") {
    constexpr std::string_view line = "Back to the harbour \u21A9";
    const hand_pieces h(std::string(line) + "\n\n"
                                            "|The council opened the bridge over the river on "
                                            "Tuesday.\n");
    CHECK(kind_of_line(h, line) != kind::list_item);
}
