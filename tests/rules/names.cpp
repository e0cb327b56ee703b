#include <galley/rules/names.hpp>

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

struct row {
    std::string_view lines;
    std::string_view authors;
};

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

TEST_CASE("rules::names: a bare name below the title", "[rules]") {
    for (const row& r : {
             row{"Jane Roe", "Jane Roe"},
             row{"Jane Roe and John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe, John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe | Harbour Weekly", "Jane Roe"},
             row{"Jane Roe, staff writer", "Jane Roe"},
             row{"Jane Roe/Picture House", ""},
             row{"Jane Roe walks over the bridge with a friend", ""},
             row{"Carl Poe", ""},    // the text speaks of him
             row{"Quiet Water", ""}, // the text has the words in small letters
             row{"Harbour Museum", ""},
             row{"Start Trial", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: a name above the title counts beside the time or known", "[rules]") {
    check("Jane Roe\n\n" + title + body, "Jane Roe");
    check("Old bridges\n\nJane Roe\n\n3 May 2020\n\n" + title + body, "Jane Roe");
    check("Carl Poe\n\n" + title + body, "");
}

TEST_CASE("rules::names: a name and a full date on one line", "[rules]") {
    for (const row& r : {
             row{"Jane Roe, 3 May 2020", "Jane Roe"},
             row{"Jane Roe May 3, 2020", "Jane Roe"},
             row{"May 3, 2020Jane Roe", "Jane Roe"},
             row{"May 3, 2020 by Jane Roe 5 Comments", "Jane Roe"},
             row{"Jane Roe / HNA / Updated: May 3, 2020, 11:05", "Jane Roe"},
             row{"Jane Roe on the water, 3 May 2020, 12 knots and a following sea all the way", ""},
             row{"Quiet Water, 3 May 2020", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: names beside the title stand for those of other articles", "[rules]") {
    const std::string more = "\nBy John Doe\n\nMore rain for the coast\n";
    check(title + "By Jane Roe\n\n" + body + more, "Jane Roe");
    check(title + body + "\nBy John Doe\n", "John Doe");
}
