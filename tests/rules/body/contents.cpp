#include <galley/rules/body/contents.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

/// A paragraph of the body, long enough to stand below a heading.
std::string prose(std::string_view about) {
    return "|The council spoke about " + std::string(about) +
           " on Tuesday, and it will do so again before the summer.\n\n";
}

/// Parts of an article, each below its heading.
std::string parts(std::string_view anchor) {
    std::string s = prose("the old bridge");
    for (const std::string_view heading : {"What the bridge costs", "Who pays for it?",
                                           "When the work begins", "Ferries until then"})
        s += "|" + std::string(heading) + std::string(anchor) + "\n\n" + prose(heading);
    return s;
}

constexpr std::string_view entries = "What the bridge costs\nWho pays for it?\n"
                                     "When the work begins\nFerries until then\n\n";

} // namespace

TEST_CASE("rules::contents: entries that come again as headings are navigation", "[rules]") {
    const hand_pieces above("Old bridge to go at last\n\n" + std::string(entries) + parts(""));
    REQUIRE(above.list().size() == 14);
    for (std::size_t i = 1; i < 5; ++i) CHECK(above.list()[i].kind == kind::navigation);
    CHECK(above.list()[6].kind == kind::heading);
    CHECK(above.list()[12].kind == kind::heading);
    const hand_pieces below(parts("") + std::string(entries));
    for (std::size_t i = 9; i < 13; ++i) CHECK(below.list()[i].kind == kind::navigation);
}

TEST_CASE("rules::contents: numbers and anchors are no part of a heading", "[rules]") {
    const std::string numbered =
        "Old bridge to go at last\n\n1. What the bridge costs\n2. Who pays for it?\n"
        "3. When the work begins\n4. Ferries until then\n\n";
    for (const std::string_view anchor : {" #", "\u00B6", " \U0001F517"}) {
        INFO(anchor);
        const hand_pieces h(numbered + parts(anchor));
        CHECK(h.list()[1].kind == kind::navigation);
        CHECK(h.list()[4].kind == kind::navigation);
        CHECK(h.list()[6].kind == kind::heading);
    }
}

TEST_CASE("rules::contents: the first heading may stand right below the list", "[rules]") {
    const hand_pieces h(prose("the mill") +
                        "|Old mills\n|What the bridge costs\n|Who pays for it?\n"
                        "|When the work begins\n|Ferries until then\n\n|Old mills\n\n" +
                        parts(""));
    for (std::size_t i = 1; i < 6; ++i) CHECK(h.list()[i].kind == kind::navigation);
    CHECK(h.list()[6].kind == kind::heading);
}

TEST_CASE("rules::contents: other lists stay what they are", "[rules]") {
    const hand_pieces two(prose("the harbour") +
                          "|What the bridge costs\n|Boats for sale\n"
                          "|Who pays for it?\n|Nets and ropes\n\n" +
                          parts(""));
    CHECK(two.list()[1].kind != kind::navigation);
    const hand_pieces announced(prose("the mill") + "|These are our questions:\n\n" +
                                "|What the bridge costs\n|Who pays for it?\n"
                                "|When the work begins\n|Ferries until then\n\n" +
                                parts(""));
    CHECK(announced.list()[2].kind != kind::navigation);
    const hand_pieces other_order("Ferries until then\nWhen the work begins\nWho pays for it?\n"
                                  "What the bridge costs is not known\n\n" +
                                  parts(""));
    CHECK(kind_of_line(other_order, "What the bridge costs is not known") == kind::related_link);
}
