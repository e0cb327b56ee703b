#include <galley/rules/head/signed_time.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/piece_rows.hpp"

#include <string>

using namespace galley;
using galley_tests::body;
using galley_tests::body_piece;
using galley_tests::check_pieces;
using galley_tests::hand_pieces;
using galley_tests::joined;
using galley_tests::title;
using galley_tests::title_piece;

TEST_CASE("rules::signed_time: a byline and the time behind it are two", "[rules]") {
    check_pieces({
        {title + "By Anna Novak | Aug. 3, 2021 9:20\n\n" + std::string(body),
         std::string(title_piece) + "byline: By Anna Novak |\ntimestamp: Aug. 3, 2021 9:20\n" +
             std::string(body_piece)},
        {title + "By Anna Novak\n\n" + std::string(body),
         std::string(title_piece) + "byline: By Anna Novak\n" + std::string(body_piece)},
    });
}

TEST_CASE("rules::signed_time: a time told by its distance is cut off the names", "[rules]") {
    check_pieces({
        {title + "By Anna Novak5 hours ago\n\n" + std::string(body),
         std::string(title_piece) + "byline: By Anna Novak\ntimestamp: 5 hours ago\n" +
             std::string(body_piece)},
        {title + "Anna Novak|Published 1 day ago\n\n" + std::string(body),
         std::string(title_piece) + "byline: Anna Novak|\ntimestamp: Published 1 day ago\n" +
             std::string(body_piece)},
        {title + "By Anna Novak\n\n" + std::string(body),
         std::string(title_piece) + "byline: By Anna Novak\n" + std::string(body_piece)},
    });
}

TEST_CASE("rules::signed_time: what the author is stays with the name", "[rules]") {
    const auto pieces = [](std::string_view line) {
        return hand_pieces(title + std::string(line) + "\n\n" + std::string(body));
    };
    struct cut {
        std::string_view byline;
        std::string_view time;
    };
    for (const cut& c : {
             cut{"By Anna Novak, Harbour Contributor |", "August 3, 2021 9:20pm ET"},
             cut{"By Anna Novak - The Harbour Times -", "Tuesday, August 3, 2021"},
             cut{"By Anna Novak, The Harbour Post", "August 3, 2021 at 9:20pm"},
             cut{"Von Anna Nowak, Online-Redaktion", "Ver\u00F6ffentlicht: 3.8.2021"},
             cut{"Written by: Anna Novak, Senior Analyst", "Updated Aug 3, 2021"},
         }) {
        const std::string line = std::string(c.byline) + ' ' + std::string(c.time);
        INFO(line);
        const std::string all = joined(pieces(line).list());
        CHECK(all.find("byline: " + std::string(c.byline) + "\ntimestamp: " + std::string(c.time)) <
              all.size());
    }
    const std::string paper =
        joined(pieces("By Anna Novak | Harbour Daily | Updated: 2021-08-03 09:20").list());
    CHECK(paper.find("byline: By Anna Novak |\nsource_line: Harbour Daily | Updated: 2021-08-03") <
          paper.size());
}

TEST_CASE("rules::signed_time: names behind a day", "[rules]") {
    const auto pieces = [](std::string_view line) {
        return joined(hand_pieces(title + std::string(line) + "\n\n" + std::string(body)).list());
    };
    CHECK(
        pieces("3 May 2020 // Anna Novak").find("timestamp: 3 May 2020 //\nbyline: Anna Novak\n") <
        std::string::npos);
    CHECK(pieces("May 3, 2020Anna Novak and Tom Reed")
              .find("timestamp: May 3, 2020\nbyline: Anna Novak and Tom Reed\n") <
          std::string::npos);
    CHECK(pieces("3 May 2020 Old harbour").find("byline") == std::string::npos);
    CHECK(pieces("3 May 2020 Anna Novak, Mayor 3 May 2020").find("byline") == std::string::npos);
}

TEST_CASE("rules::signed_time: an account and a place stay with the name", "[rules]") {
    check_pieces({
        {title + "By Anna Novak@annawrites Aug. 3, 2021, 9:20pm\n\n" + std::string(body),
         std::string(title_piece) +
             "byline: By Anna Novak@annawrites\ntimestamp: Aug. 3, 2021, 9:20pm\n" +
             std::string(body_piece)},
        {title + "Anna Novak | Harwick on the Sea | 08/03/2021\n\n" + std::string(body),
         std::string(title_piece) +
             "byline: Anna Novak | Harwick on the Sea |\ntimestamp: 08/03/2021\n" +
             std::string(body_piece)},
    });
}

TEST_CASE("rules::signed_time: a signature without a name and its date are two pieces", "[rules]") {
    check_pieces(
        {{title + "by River News Desk on May 3, 2020\n\n" + std::string(body),
          std::string(title_piece) + "byline: by River News Desk\ntimestamp: on May 3, 2020\n" +
              std::string(body_piece)},
         {title + "Von Redaktion, 3.5.2020\n\n" + std::string(body),
          std::string(title_piece) + "byline: Von Redaktion,\ntimestamp: 3.5.2020\n" +
              std::string(body_piece)}});
}
