#include <galley/rules/head/name_columns.hpp>

#include "support/catch.hpp"
#include "support/ferry_article.hpp"

#include <string>

using namespace galley;
using namespace galley_tests::ferry;

TEST_CASE("rules::name_columns: the last entry of a menu above the title is nobody", "[rules]") {
    const std::string above = "Winter Tests\nBoat Tests\nHarbour Campers\n\n";
    check(above + title + "3 May 2020\n\n" + body, "");
    check("Menu\n\nHarwick Campers\n\n" + title + "3 May 2020\n\n" + body, "Harwick Campers");
    check(title + "Harwick North\nHarwick South\nHarwick East\n\n" + body, "");
    check(title + "Anna Novak\nand\nTuva Harwick\n3 May 2020\n\n" + body,
          "Anna Novak, Tuva Harwick");
}

TEST_CASE("rules::name_columns: a line-up of five is nobody's byline", "[rules]") {
    const std::string four = "J. Novak7\nA. Reed\nK. Ruud12\nT. Lund\n";
    check(title + four + "\n" + body, "J. Novak, A. Reed, K. Ruud, T. Lund");
    check(title + four + "E. Berg\n\n" + body, "");
}
