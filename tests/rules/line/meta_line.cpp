#include <galley/rules/line/meta_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::joined;

namespace {

/// The pieces of `line` between a title and a body.
std::string pieces_of(const std::string& line) {
    const std::string title = "Council opens new bridge over the river";
    const std::string body = "The council opened the new bridge over the river on Tuesday, late.";
    const hand_pieces h(title + "\n\n" + line + "\n\n|" + body + "\n");
    const std::string all = joined(h.list());
    const std::size_t from = all.find('\n') + 1;
    return all.substr(from, all.rfind('\n') - from);
}

} // namespace

TEST_CASE("rules::meta_line: each part is what it states", "[rules]") {
    CHECK(pieces_of("May 2, 2022 | By Anna Novak | Tags: ferry, bridge") ==
          "timestamp: May 2, 2022 |\nbyline: By Anna Novak |\ntags: Tags: ferry, bridge");
}

TEST_CASE("rules::meta_line: labels and dates that stick together", "[rules]") {
    CHECK(pieces_of("Published May 2, 2022 9:20Updated May 3, 2022 10:05") ==
          "timestamp: Published May 2, 2022 9:20\ntimestamp: Updated May 3, 2022 10:05");
    CHECK(pieces_of("2022-05-02 09:20 (2022-05-03 10:05)") ==
          "timestamp: 2022-05-02 09:20\ntimestamp: (2022-05-03 10:05)");
}

TEST_CASE("rules::meta_line: labels with their colons and blanks before them", "[rules]") {
    CHECK(pieces_of("2022-05-02 Source: River News Author: Anna Novak") ==
          "source_line: 2022-05-02 Source: River News\nbyline: Author: Anna Novak");
    CHECK(pieces_of("2022-05-02 来源:河报 作者:陈晓明") ==
          "source_line: 2022-05-02 来源:河报\nbyline: 作者:陈晓明");
    CHECK(pieces_of("May 2, 2022 Anna Novak Leave a comment") ==
          "timestamp: May 2, 2022 Anna Novak\ncomments: Leave a comment");
}

TEST_CASE("rules::meta_line: times that a bar parts stay one piece", "[rules]") {
    CHECK(pieces_of("Published May 2, 2022 | Updated May 3, 2022") ==
          "timestamp: Published May 2, 2022 | Updated May 3, 2022");
    CHECK(pieces_of("May 2, 2022 | 9:20 am") == "timestamp: May 2, 2022 | 9:20 am");
    CHECK(pieces_of("9:20 AM PDT \u00B7 May 2, 2022") ==
          "timestamp: 9:20 AM PDT \u00B7 May 2, 2022");
}

TEST_CASE("rules::meta_line: a section's name behind a time or a bar", "[rules]") {
    CHECK(pieces_of("2022-05-02T20:51:19Z Science") ==
          "timestamp: 2022-05-02T20:51:19Z\nsection: Science");
    CHECK(pieces_of("02.05.2022, 10:27 | Wirtschaft | 3 Kommentare") ==
          "timestamp: 02.05.2022, 10:27 |\nsection: Wirtschaft |\ncomments: 3 Kommentare");
    CHECK(pieces_of("By Anna Novak 2022-05-02T20:51:19Z Science") ==
          "byline: By Anna Novak\ntimestamp: 2022-05-02T20:51:19Z\nsection: Science");
    CHECK(pieces_of("02.05.2022, 10:27 | Unter Segeln") ==
          "timestamp: 02.05.2022, 10:27 | Unter Segeln");
}

TEST_CASE("rules::meta_line: an editor behind the source and the time", "[rules]") {
    CHECK(pieces_of("Source: Xinhua | 2022-08-31 09:20:11 | Editor: huaxia") ==
          "source_line: Source: Xinhua | 2022-08-31 09:20:11 |\neditor_credit: Editor: huaxia");
    CHECK(pieces_of("2022-08-31 09:20 来源：河畔网 编辑：张三").find("editor_credit: 编辑：张三") !=
          std::string::npos);
}
