#include <galley/model/lists.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <string>

using namespace galley;

namespace {

std::string mended(const std::string& text) {
    zoned_page p(text);
    model::mend_lists(p.text, p.lines, p.facts, p.zones);
    return p.marks();
}

const std::string story =
    "+The council of Mondavia opened its new bridge on Thursday, two years after the old one was "
    "closed because of cracks in its pillars, and the mayor walked across it first, followed by "
    "several hundred people who had waited on both banks of the river.\n";

} // namespace

TEST_CASE("model::lists: numbers of items and slides", "[model]") {
    using namespace model::detail;
    CHECK(item_number("1. A bridge") == 1);
    CHECK(item_number("12) A bridge") == 12);
    CHECK(item_number("3: A bridge") == 3);
    CHECK(item_number("4\tAnna\t5040") == 4);
    CHECK(item_number("1.1 A bridge") == 0);
    CHECK(item_number("10:45 A bridge") == 0);
    CHECK(item_number("5 bridges") == 0);
    CHECK(item_number("12345. A") == 0);
    CHECK(item_number("7.") == 0);
    CHECK(item_number("") == 0);
    CHECK(read_slide_number("7/50 A bridge").value == 7);
    CHECK(read_slide_number("7 / 50").of == 50);
    CHECK(read_slide_number("8/7").value == 0);
    CHECK(read_slide_number("7/x").value == 0);
    CHECK(read_slide_number("7 ").value == 0);
}

TEST_CASE("model::lists: a list that begins in the body belongs to it", "[model]") {
    CHECK(mended(story + "+1) Toy bridge\nriver.test/1\n2) Model ferry\nriver.test/2\n3) Old map\n"
                         "river.test/3\n4) Lamp\nriver.test/4\n5) Rope\nriver.test/5\n") ==
          "++++++++++-");
    CHECK(mended(story + "Standings\n1\tAnna\t40\n2\tBo\t39\n3\tCy\t12\n4\tDi\t8\n5\tEd\t2\n" +
                 story) == "+-++++++");
}

TEST_CASE("model::lists: other lists stay where they are", "[model]") {
    // behind the body and apart from it: what is read most
    CHECK(mended(story + "Most read\n1. Market\n2. Schools\n3. Ferry\n4. River\n5. Square\n") ==
          "+------");
    // four are too few, and so are five that skip one
    CHECK(mended(story + "+1. Market\n2. Schools\n3. Ferry\n4. River\n") == "++---");
    CHECK(mended(story + "+1. Market\n2. Schools\n4. Ferry\n5. River\n6. Square\n") == "++----");
    // captions between the items come as they please
    CHECK(mended(story + "+1. Market\nPhoto\n2. Schools\n3. Ferry\nPhoto\n4. River\n5. Square\n") ==
          "++------");
}

TEST_CASE("model::lists: days that go forward below text are a programme", "[model]") {
    CHECK(mended(story + "Dates\nJune 9 - Port Ada\nJune 10 - Riverton\nJune 14 - Hilltop\n"
                         "July 2 - Mondavia\nJuly 3 - Port Ada\nTickets\n") == "+++++++-");
    CHECK(mended(story + "Dates\n+June 9 - Port Ada\n+June 10 - Riverton\n+June 14 - Hilltop\n"
                         "July 2 - Mondavia\nJuly 3 - Port Ada\nTickets\n") == "+++++++-");
    // days that go back are other articles
    CHECK(mended(story + "July 3 - Market\nJuly 2 - Schools\nJune 14 - Ferry\nJune 10 - River\n"
                         "June 9 - Square\n") == "+-----");
    // a label says what they are
    CHECK(mended(story + "Related articles\nJune 9 - Market\nJune 10 - Schools\nJune 14 - Ferry\n"
                         "July 2 - River\nJuly 3 - Square\n") == "+------");
}

TEST_CASE("model::lists: a table of which the body has a row is whole", "[model]") {
    CHECK(mended("Name\tTown\n+Anna\tPort Ada\nBo\tHilltop\n" + story) == "++++");
    CHECK(mended("Name\tTown\nAnna\tPort Ada\nBo\tHilltop\n" + story) == "---+");
    CHECK(mended("Name\tTown\n+Anna\tPort Ada\n" + story) == "-++");
    // tabs outside of lines make no rows
    CHECK(mended("Name\t\n+Anna\t\nBo\t\nHilltop\n" + story) == "-+--+");
    CHECK(mended("Menu\t\n" + story + "Name\tTown\nAnna\tPort Ada\n+Bo\tHilltop\n") == "-++++");
}

TEST_CASE("model::lists: a table set with bars of which the body has a row is whole", "[model]") {
    CHECK(mended("| Name | Town |\n|---|---|\n+| Anna | Port Ada |\n| Bo | Hilltop |\n" + story) ==
          "+++++");
    CHECK(mended("| Name | Town |\n|---|---|\n| Anna | Port Ada |\n" + story) == "---+");
    // a page laid out by a table: rows of other lengths, empty cells
    CHECK(mended("| Home | News | Sport |\n|---|---|\n+| Anna | Port Ada |\n| Bo | Hilltop |\n") ==
          "--+-");
    CHECK(mended("|  | Home |\n|---|---|\n+|  | The bridge |\n|  | Back |\n") == "--+-");
    CHECK(mended("| Home |\n|---|\n+| The bridge |\n| Back |\n") == "--+-");
}

TEST_CASE("model::lists: items below their marks go on with the body", "[model]") {
    CHECK(mended(story + "-\nToy bridge\n-\n+Model ferry\n-\nOld map\nHome\n") == "+++++++-");
    // one alone, none that begins in the body, a label, days
    CHECK(mended(story + "-\nToy bridge\nModel ferry\n") == "+---");
    CHECK(mended(story + "Home\n-\nToy bridge\n-\nModel ferry\n") == "+-----");
    CHECK(mended(story + "-\nRelated articles\n-\nModel ferry\n") == "+----");
    CHECK(mended(story + "-\nToy bridge (3 May 2022)\n-\nModel ferry (2 May 2022)\n") == "+----");
}

TEST_CASE("model::lists: a gallery inside the body is another story", "[model]") {
    CHECK(mended(story +
                 "+The year in pictures\n+1/5 A flood\n+The river rose in March.\n+2/5 A fair\n"
                 "+The market came back.\n+3/5 A feast\n+All were there.\n" +
                 story) == "+-------+");
    // a story that is a gallery keeps it
    CHECK(mended("+The year in pictures\n+1/5 A flood\n+2/5 A fair\n+3/5 A feast\n") == "++++");
    // scores and dates are no slides
    CHECK(mended(story + "+1/5 A flood\n+2/7 A fair\n+3/9 A feast\n") == "++++");
}

TEST_CASE("model::lists: items below a label of other articles are no text", "[model]") {
    const std::string item =
        "+- River Post: The market returns to the old square in spring, said the mayor on Monday, "
        "if the weather allows it.\n";
    CHECK(mended(story + "+You may also like\n" + item + item + item) == "+----");
    CHECK(mended(story + "猜你喜歡\n" + item + item + item + item + story) == "+-----+");
    // not below other lines, and not if the items are few or bear different marks
    CHECK(mended(story + "+The council said:\n" + item + item + item) == "+++++");
    CHECK(mended(story + "+You may also like\n" + item + item) == "++++");
    CHECK(mended(story + "+You may also like\n+• Ferry\n" + item + item) == "+++++");
    // nor above the article
    CHECK(mended("+You may also like\n" + item + item + item + story) == "+++++");
}

TEST_CASE("model::lists: marks of items", "[model]") {
    using model::detail::bullet_of;
    CHECK(bullet_of("- A bridge") == U'-');
    CHECK(bullet_of("• A bridge") == U'•');
    CHECK(bullet_of("-A bridge") == 0);
    CHECK(bullet_of("A - bridge") == 0);
    CHECK(bullet_of("-") == 0);
    CHECK(bullet_of("") == 0);
}
