#include <galley/rules/people/release.hpp>

#include "support/line_rows.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::check_behind;
using galley_tests::check_inside;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string body = "Harwick Bridges opens a plant\n\n"
                         "|Harwick Bridges opened a plant for bridges in Delft on Tuesday.\n\n"
                         "|It makes spans for rivers as wide as the one in Harwick.\n\n";

} // namespace

TEST_CASE("rules::release: the wires' word for whose release it is", "[rules]") {
    check_behind(rules::rule_release_source,
                 {
                     {"SOURCE Harwick Bridges", rule::source_label, kind::source_credit},
                     {"SOURCE Harwick Bridges, Inc.", rule::source_label, kind::source_credit},
                     {"SOURCE of the river", rule::none},
                     {"Source Harwick Bridges", rule::none},
                     {"SOURCE Harwick closed its gates on Tuesday.", rule::none},
                     {"SOURCES", rule::none},
                 });
    const hand_pieces h(body + "SOURCE Harwick Bridges, Inc.\n");
    CHECK(h.list().back().value() == "Harwick Bridges, Inc.");
}

TEST_CASE("rules::release: whom to call, up to the gap", "[rules]") {
    // Names that the text has would be its topics elsewhere.
    const hand_pieces h(body + "|Jane Roe of Harwick Bridges spoke of a good day for rivers.\n\n"
                               "Media Contact:\nJane Roe\nHarwick Bridges\n802-555-0100\n"
                               "press@harwick.example\n\nNewsroom\n");
    for (const std::string_view line : {"Media Contact:", "Jane Roe", "Harwick Bridges",
                                        "802-555-0100", "press@harwick.example"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::contact);
    }
    CHECK(kind_of_line(h, "Newsroom") != kind::contact);
}

TEST_CASE("rules::release: a label with nothing to call below it steers", "[rules]") {
    CHECK(kind_of_line(hand_pieces(body + "Contact:\nTerms\nJobs\nImprint\n"), "Contact:") ==
          kind::navigation);
    CHECK(kind_of_line(hand_pieces(body + "Contact us\n\npress@harwick.example\n"), "Contact us") ==
          kind::navigation);
}

TEST_CASE("rules::release: firms by their forms", "[rules]") {
    CHECK(rules::detail::names_firm("Harwick Bridges, Inc."));
    CHECK(rules::detail::names_firm("Ponti di Varnik S.p.A."));
    CHECK_FALSE(rules::detail::names_firm("The council opened the bridge."));
}
