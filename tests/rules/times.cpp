#include <galley/rules/times.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

using namespace galley;
using galley_tests::hand_article;
using rules::surroundings;

namespace {

std::string day(const stated_date& d) { return std::string(date::iso_text(d.value).view()); }

constexpr std::string_view title = "Council opens new bridge over the river\n\n";
constexpr std::string_view body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place.\n";

std::string headed(std::string_view line) {
    return std::string(title) + std::string(line) + "\n\n" + std::string(body);
}

std::vector<segment> segments_of(std::initializer_list<kind> kinds) {
    std::vector<segment> out;
    for (const kind k : kinds) {
        out.emplace_back();
        out.back().kind = k;
    }
    return out;
}

} // namespace

TEST_CASE("rules::times: the anchor is the title, else the body's first piece", "[rules]") {
    struct row {
        std::initializer_list<kind> kinds;
        std::size_t anchor;
    };
    for (const row& r : {
             row{{kind::navigation, kind::title, kind::paragraph}, 1},
             row{{kind::navigation, kind::timestamp, kind::paragraph, kind::title}, 3},
             row{{kind::navigation, kind::heading, kind::paragraph}, 1},
             row{{kind::navigation, kind::tags}, 2},
             row{{}, 0},
         }) {
        const std::vector<segment> list = segments_of(r.kinds);
        CHECK(surroundings(list).anchor() == r.anchor);
    }
}

TEST_CASE("rules::times: far from title and body is not near", "[rules]") {
    std::vector<segment> list = segments_of({kind::title, kind::timestamp, kind::paragraph});
    for (int i = 0; i < 60; ++i) list.emplace_back().kind = kind::related_link;
    const surroundings where(list);
    CHECK(where.is_near(1));
    CHECK(where.is_near(3));
    CHECK_FALSE(where.is_near(list.size() - 1));
    const std::vector<segment> nothing = segments_of({kind::timestamp, kind::tags});
    CHECK(surroundings(nothing).is_near(0));
}

TEST_CASE("rules::times: the first date of a stamp is the publication's", "[rules]") {
    struct row {
        std::string_view stamp;
        std::string_view published;
        std::string_view updated;
    };
    for (const row& r : {
             row{"August 31, 2022", "2022-08-31", ""},
             row{"Published: August 31, 2022", "2022-08-31", ""},
             row{"Updated: September 2, 2022", "", "2022-09-02"},
             row{"Published: August 31, 2022 | Updated: September 2, 2022", "2022-08-31",
                 "2022-09-02"},
             row{"Updated: September 2, 2022 | Published: August 31, 2022", "2022-08-31",
                 "2022-09-02"},
             row{"31. August 2022", "2022-08-31", ""},
             row{"Publi\xC3\xA9 le 31 ao\xC3\xBBt 2022", "2022-08-31", ""},
             row{"2022\xE5\xB9\xB4"
                 "8\xE6\x9C\x88"
                 "31\xE6\x97\xA5",
                 "2022-08-31", ""},
             row{"August 31", "", ""}, // no year: not a date to publish by
         }) {
        const hand_article a(headed(r.stamp));
        INFO(galley_tests::joined(a->segments, true));
        CHECK(day(a->published) == r.published);
        CHECK(day(a->updated) == r.updated);
    }
}

TEST_CASE("rules::times: the date stands where it says", "[rules]") {
    const hand_article a(headed("Published: August 31, 2022"));
    REQUIRE(a->published);
    CHECK(a->text.substr(a->published.begin, a->published.end - a->published.begin) ==
          "August 31, 2022");
    CHECK(name(a->published.rule) == name(rule::time_label));
}

TEST_CASE("rules::times: what stands below the title goes before what stands above", "[rules]") {
    const hand_article a("September 9, 2022\n\n" + headed("August 31, 2022"));
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published) == "2022-08-31");
}

TEST_CASE("rules::times: dates of far-off pieces are not the article's", "[rules]") {
    std::string text = headed("By Anna Novak");
    for (int i = 0; i < 40; ++i) text += "\nHarbour reopens after the storm of the night before\n";
    const hand_article bare(text + "\nSeptember 9, 2022\n");
    CHECK_FALSE(bare->published);
    const hand_article labelled(text + "\nPublished: September 9, 2022\n");
    CHECK(day(labelled->published) == "2022-09-09");
}

TEST_CASE("rules::times: undoubted dates of the text say how doubtful ones are read", "[rules]") {
    const std::string month_first =
        headed("04/05/2022") + "\n|It rained from 03/25/2022 to 03/28/2022, the council said.\n";
    const std::string day_first =
        headed("04/05/2022") + "\n|It rained from 25/03/2022 to 28/03/2022, the council said.\n";
    CHECK(day(hand_article(month_first)->published) == "2022-04-05");
    CHECK(day(hand_article(day_first)->published) == "2022-05-04");
}
