#include <galley/rules/links/more_link.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using galley_tests::story_around;

namespace {

hand_pieces among_paragraphs(std::string_view lines) { return story_around(lines, 2, 2); }

} // namespace

TEST_CASE("rules::more_link: a teaser that ends with more, and its headline", "[rules]") {
    for (const std::string_view teaser :
         {"The council has not told everybody what it cost. more",
          "Was die Br\u00FCcke kostet, hat noch niemand gesagt. | mehr",
          "Le prix du pont, personne ne le conna\u00EEt encore. Lire la suite \u00BB"}) {
        INFO(teaser);
        const hand_pieces h =
            among_paragraphs("|What the new bridge costs\n\n|" + std::string(teaser));
        CHECK(kind_of_line(h, teaser) == kind::related_link);
        CHECK(kind_of_line(h, "What the new bridge costs") == kind::related_link);
    }
    const hand_pieces alone =
        among_paragraphs("|The council has not told everybody what it cost. more");
    CHECK(alone.list().front().kind == kind::title);
    for (const segment& s : alone.list()) CHECK(s.kind != kind::heading);
}

TEST_CASE("rules::more_link: a link that opens a window", "[rules]") {
    constexpr std::string_view link = "Engineer for bridges, River Works (opens in new window)";
    CHECK(kind_of_line(among_paragraphs("|" + std::string(link)), link) == kind::related_link);
}

TEST_CASE("rules::more_link: an arrow at the end", "[rules]") {
    for (const std::string_view link :
         {"All about the bridge \u2192", "Tickets for the ferry >", "Charts of the river >>",
          "The mayor's letter to the town \u00BB", "View this image \u203A",
          "[Also read] Council of Harwick puts off the vote on the second bridge over the river; "
          "ferrymen want to know who will pay for the old pier until then \u00BB"}) {
        INFO(link);
        CHECK(kind_of_line(among_paragraphs("|" + std::string(link)), link) == kind::related_link);
    }
    for (const std::string_view line :
         {"The bridge is \u00ABno joke\u00BB", "The bridge is \u00AB no joke \u00BB",
          "vector <int >", "From the harbour to the mill->", "a > b",
          "The council puts off the vote on the second bridge over the river. The ferrymen want to "
          "know who will pay for the old pier until then, and how much \u00BB"}) {
        INFO(line);
        CHECK(kind_of_line(among_paragraphs("|" + std::string(line)), line) != kind::related_link);
    }
}

TEST_CASE("rules::more_link: other ends", "[rules]") {
    for (const std::string_view line :
         {"The bridge costs nine million, the tunnel even more",
          "Nobody on the council would say anything more.", "He was tired. No more"}) {
        INFO(line);
        CHECK(kind_of_line(among_paragraphs("|" + std::string(line)), line) != kind::related_link);
    }
}

TEST_CASE("rules::more_link: a capital makes a button of the last word", "[rules]") {
    for (const std::string_view line :
         {"Wer die neue Br\u00FCcke am Ende wirklich bezahlt Weiterlesen",
          "\u041A\u0442\u043E \u0437\u0430\u043F\u043B\u0430\u0442\u0438\u0442 \u0437\u0430 "
          "\u043D\u043E\u0432\u044B\u0439 \u043C\u043E\u0441\u0442 "
          "\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u0435\u0435"}) {
        INFO(line);
        CHECK(kind_of_line(among_paragraphs("|" + std::string(line)), line) == kind::related_link);
    }
    for (const std::string_view line : {"The Town Asks the Council for More",
                                        "The bridge costs as much as the old one or more"}) {
        INFO(line);
        CHECK(kind_of_line(among_paragraphs("|" + std::string(line)), line) != kind::related_link);
    }
}

TEST_CASE("rules::more_link: a headline above a button that leads to its text", "[rules]") {
    constexpr std::string_view headline = "Harbour master wants a second lighthouse";
    const auto kind_above = [&](std::string_view below) {
        return kind_of_line(
            among_paragraphs("|" + std::string(headline) + "\n\n" + std::string(below)), headline);
    };
    CHECK(kind_above("Read more") == kind::related_link);
    CHECK(kind_above("|Nobody asked him why he wants it.") == kind::heading);
}
