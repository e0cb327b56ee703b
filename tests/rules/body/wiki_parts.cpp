#include <galley/rules/body/wiki_parts.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string body =
    "|The Anna is a ferry on the river, built by hand in the winter and sold in the spring.\n\n";

const std::string parts = "Boats of her kind[edit]\n\nBerta (built 1911)\nClara (built 1912)\n"
                          "Dora (built 1913)\nEmma (built 1914)\n\nHarbour menu\n";

kind kind_within(const std::string& text, std::string_view line) {
    return kind_of_line(hand_pieces("Anna\n\n" + text), line);
}

} // namespace

TEST_CASE("rules::wiki_parts: what closes with a button to edit", "[rules]") {
    const auto has_button = [](std::string_view line) {
        hand_page h(std::string(line) + "\n");
        return rules::detail::has_edit_button(h.page(), 0);
    };
    for (const std::string_view line :
         {"History[edit]", "History [ Edit ]", "Geschichte [Bearbeiten]", "Histoire [modifier]",
          "\u6B77\u53F2[\u7DE8\u8F2F]"}) {
        INFO(line);
        CHECK(has_button(line));
    }
    for (const std::string_view line : {"[edit]", "History", "History[1]", "History (edit)"}) {
        INFO(line);
        CHECK_FALSE(has_button(line));
    }
}

TEST_CASE("rules::wiki_parts: headings with a button and the lines below each", "[rules]") {
    const std::string two = body + "History[edit]\n\n" + body + parts;
    CHECK(kind_within(two, "History[edit]") == kind::heading);
    CHECK(kind_within(two, "Boats of her kind[edit]") == kind::heading);
    CHECK(kind_within(two, "Clara (built 1912)") == kind::list_item);
    CHECK(kind_within(two, "Harbour menu") != kind::list_item);
}

TEST_CASE("rules::wiki_parts: one button, one above the body, references", "[rules]") {
    CHECK(kind_within(body + parts, "Clara (built 1912)") != kind::list_item);
    const std::string above = "Anna of the river[edit]\n\nTalk\n\n" + body + "History[edit]\n\n" +
                              body + "Boats of her kind[edit]\n\n^ Harwick 1920\n";
    CHECK(kind_within(above, "Anna of the river[edit]") != kind::heading);
    CHECK(kind_within(above, "Talk") != kind::paragraph);
    CHECK(kind_within(above, "^ Harwick 1920") != kind::paragraph);
}
