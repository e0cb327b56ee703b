#include <galley/rules/name_columns.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_article;
using galley_tests::joined;

namespace {

const std::string title = "Council opens new bridge over the river\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place. Carl Poe had "
    "steered it, and the quiet water will miss him.\n"
    "\n"
    "|Nobody spoke of the price, which the town will pay for thirty years.\n"
    "\n"
    "|The ferry goes to a museum in the next valley.\n";

void check(const std::string& page, std::string_view authors) {
    const hand_article a(page);
    INFO(joined(a->segments, true));
    std::string found;
    for (const person& p : a->people) {
        if (!is_author(p.role)) continue;
        found += (found.empty() ? "" : ", ") + std::string(p.name.text);
    }
    CHECK(found == authors);
}

} // namespace

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
