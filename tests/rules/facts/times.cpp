#include <galley/rules/facts/times.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

using namespace galley;
using galley_tests::below;
using galley_tests::bridge_body;
using galley_tests::bridge_title;
using galley_tests::hand_article;
using rules::surroundings;

namespace {

std::string day(const stated_date& d) { return std::string(date::iso_text(d.value).view()); }

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

TEST_CASE("rules::times: places are told by the title and the ends of the body", "[rules]") {
    using place = surroundings::place;
    std::vector<segment> list = segments_of({kind::paragraph, kind::timestamp, kind::title,
                                             kind::timestamp, kind::paragraph, kind::paragraph});
    for (int i = 0; i < 20; ++i) list.emplace_back().kind = kind::paragraph;
    for (int i = 0; i < 40; ++i) list.emplace_back().kind = kind::related_link;
    const surroundings where(list);
    CHECK(where.place_of(1) == place::above);
    CHECK(where.place_of(3) == place::beside);
    CHECK(where.place_of(12) == place::inside);
    CHECK(where.place_of(20) == place::elsewhere);
    CHECK(where.place_of(27) == place::behind);
    CHECK(where.place_of(list.size() - 1) == place::elsewhere);
    const std::vector<segment> nothing = segments_of({kind::timestamp, kind::tags});
    CHECK(surroundings(nothing).place_of(0) == place::beside);
}

TEST_CASE("rules::times: behind three headlines of others all is theirs", "[rules]") {
    const std::vector<segment> list =
        segments_of({kind::title, kind::related_link, kind::related_link, kind::related_link,
                     kind::paragraph, kind::related_link, kind::related_link, kind::photo_credit,
                     kind::related_link, kind::photo_credit});
    const surroundings where(list);
    CHECK_FALSE(where.is_among_others(3));
    CHECK_FALSE(where.is_among_others(7));
    CHECK(where.is_among_others(9));
}

TEST_CASE("rules::times: a picture right behind a label of links is of the first of them",
          "[rules]") {
    std::vector<segment> list = segments_of(
        {kind::title, kind::paragraph, kind::related_link, kind::photo_credit, kind::related_link});
    CHECK_FALSE(surroundings(list).is_among_others(3));
    list[2].rule = rule::related_label;
    CHECK(surroundings(list).is_among_others(3));
}

TEST_CASE("rules::times: without a title the body begins where it is dense", "[rules]") {
    std::vector<segment> list =
        segments_of({kind::paragraph, kind::tags, kind::tags, kind::tags, kind::tags,
                     kind::paragraph, kind::paragraph, kind::paragraph, kind::tags, kind::tags});
    CHECK(surroundings(list).anchor() == 5);
}

TEST_CASE("rules::times: loose sentences above the title do not part it from its byline",
          "[rules]") {
    const std::vector<segment> list =
        segments_of({kind::paragraph, kind::title, kind::tags, kind::tags, kind::tags, kind::tags,
                     kind::byline, kind::paragraph});
    CHECK(surroundings(list).place_of(6) == surroundings::place::beside);
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
        const hand_article a(below(r.stamp));
        INFO(galley_tests::joined(a->segments, true));
        CHECK(day(a->published) == r.published);
        CHECK(day(a->updated) == r.updated);
    }
}

TEST_CASE("rules::times: the date stands where it says", "[rules]") {
    const hand_article a(below("Published: August 31, 2022"));
    REQUIRE(a->published);
    CHECK(a->text.substr(a->published.begin, a->published.end - a->published.begin) ==
          "August 31, 2022");
    CHECK(name(a->published.rule) == name(rule::time_label));
}

TEST_CASE("rules::times: what stands below the title goes before what stands above", "[rules]") {
    const hand_article a("September 9, 2022\n\n" + below("August 31, 2022"));
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published) == "2022-08-31");
}

TEST_CASE("rules::times: what stands above the title goes before what stands behind", "[rules]") {
    const std::string more = "\n|It is long.\n|It is wide.\n|It is high.\n\nAugust 31, 2022\n";
    const hand_article a("September 9, 2022\n\n" + bridge_title + bridge_body + more);
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published) == "2022-09-09");
    // An update below the title is this article's; times behind it are of others.
    const hand_article b(below("Updated: September 9, 2022") + more);
    INFO(galley_tests::joined(b->segments, true));
    CHECK_FALSE(b->published);
    CHECK(day(b->updated) == "2022-09-09");
}

TEST_CASE("rules::times: dates of far-off pieces are not the article's", "[rules]") {
    std::string text = below("By Anna Novak");
    for (int i = 0; i < 40; ++i) text += "\nHarbour reopens after the storm of the night before\n";
    const hand_article bare(text + "\nSeptember 9, 2022\n");
    CHECK_FALSE(bare->published);
    const hand_article labelled(text + "\nPublished: September 9, 2022\n");
    CHECK(day(labelled->published) == "2022-09-09");
}

TEST_CASE("rules::times: undoubted dates of the text say how doubtful ones are read", "[rules]") {
    const std::string month_first =
        below("04/05/2022") + "\n|It rained from 03/25/2022 to 03/28/2022, the council said.\n";
    const std::string day_first =
        below("04/05/2022") + "\n|It rained from 25/03/2022 to 28/03/2022, the council said.\n";
    CHECK(day(hand_article(month_first)->published) == "2022-04-05");
    CHECK(day(hand_article(day_first)->published) == "2022-05-04");
}

TEST_CASE("rules::times: twelve hours are counted where the month goes first", "[rules]") {
    struct row {
        std::string_view stamp;
        std::string_view published;
    };
    for (const row& r : {
             row{"4/5/2022 10:46 PM", "2022-04-05"},
             row{"4/5/2022 10:46am", "2022-04-05"},
             row{"04/05/2022 10:46 PM GMT", "2022-05-04"},
             row{"04/05/2022 20:46 PM", "2022-05-04"},
             row{"04/05/2022 10:46", "2022-05-04"},
         }) {
        INFO(r.stamp);
        CHECK(day(hand_article(below(r.stamp))->published).substr(0, 10) == r.published);
    }
}

TEST_CASE("rules::times: a label may stand on the line above", "[rules]") {
    const hand_article a(below("Last updated\nSeptember 9, 2022\nPublished\nAugust 31, 2022"));
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published) == "2022-08-31");
    CHECK(day(a->updated) == "2022-09-09");
}

TEST_CASE("rules::times: the label of a note before a day is that of an update", "[rules]") {
    const hand_article a(below("Aktualizacja: 9.09.2022 19:45 Publikacja: 31.08.2022 10:20"));
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published).substr(0, 10) == "2022-08-31");
    CHECK(day(a->updated).substr(0, 10) == "2022-09-09");
}

TEST_CASE("rules::times: a second stamp of the day brings the clock", "[rules]") {
    const hand_article a(below("Aug. 31, 2022 | Aug. 31, 2022 10:20"));
    CHECK(day(a->published) == "2022-08-31T10:20");
    CHECK_FALSE(a->updated);
    const hand_article b(below("Aug. 31, 2022 | Sept. 1, 2022 10:20"));
    CHECK(day(b->published) == "2022-08-31");
    CHECK(day(b->updated) == "2022-09-01T10:20");
}

TEST_CASE("rules::times: a label of publication goes before a stamp without one", "[rules]") {
    const hand_article a(below("3 May 2022 10:20\n\nPublished on\n3 May 2022 10:10\n\n"
                               "Last updated on\n3 May 2022 10:20"));
    CHECK(day(a->published) == "2022-05-03T10:10");
    CHECK(day(a->updated) == "2022-05-03T10:20");
    // Of another day it is of something else.
    const hand_article other(below("3 May 2022 10:20\n\nPublished on\n5 May 2022 10:10"));
    CHECK(day(other->published) == "2022-05-03T10:20");
}

TEST_CASE("rules::times: the clock may have a line to itself", "[rules]") {
    const hand_article a(below("August 31, 2022\n10:20 AM EDT"));
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->published) == "2022-08-31T10:20-04:00");
    const hand_article apart(below("August 31, 2022\n\n10:20"));
    CHECK(day(apart->published) == "2022-08-31");
    const hand_article more(below("August 31, 2022\n10:20 The first guests arrive"));
    CHECK(day(more->published) == "2022-08-31");
}

TEST_CASE("rules::times: an earlier day without a label is no update", "[rules]") {
    const hand_article a(below("August 31, 2022 10:20\n\nJune 2, 2022 08:15"));
    CHECK(day(a->published).substr(0, 10) == "2022-08-31");
    CHECK_FALSE(a->updated);
    const hand_article b(below("August 31, 2022 10:20\n\nSeptember 2, 2022 08:15"));
    CHECK(day(b->updated).substr(0, 10) == "2022-09-02");
}

TEST_CASE("rules::times: the same day once more is no update, and may settle the first",
          "[rules]") {
    const hand_article again(below("Published on August 31, 2022\n\n31 Aug 2022"));
    CHECK(day(again->published) == "2022-08-31");
    CHECK_FALSE(again->updated);
    const hand_article spelled(below("05/02/2022May 2, 2022"));
    CHECK(day(spelled->published) == "2022-05-02");
    CHECK_FALSE(spelled->published.value.ambiguous);
    CHECK_FALSE(spelled->updated);
}

TEST_CASE("rules::times: the same stamp once more is no update, whatever its label", "[rules]") {
    const hand_article clock(below("25.10.2025 - 15:26 Uhr\n\n25.10.2025 - 15:26 Uhr"));
    CHECK(clock->published);
    CHECK_FALSE(clock->updated);
    const hand_article label(below("Published on May 3, 2020\n\nPublished on May 3, 2020"));
    CHECK_FALSE(label->updated);
    const hand_article update(below("Published on May 3, 2020\n\nUpdated on May 3, 2020"));
    CHECK(update->updated);
}

TEST_CASE("rules::times: a Korean text writes the year first", "[rules]") {
    const hand_article a("해밀시 옛 다리 2년 만에 다시 열려\n\n입력 24.03.02 19:12\n수정 24.03.03 "
                         "08:10\n\n|해밀시는 3일 옛 다리를 다시 열었다고 밝혔다.\n");
    CHECK(day(a->published) == "2024-03-02T19:12");
    CHECK(day(a->updated) == "2024-03-03T08:10");
}

TEST_CASE("rules::times: the day that the first paragraph opens with", "[rules]") {
    const auto published = [](const std::string& text) {
        const hand_article h(bridge_title + text + bridge_body);
        return h->published ? day(h->published) : std::string();
    };
    CHECK(published("|3.5.2020 \u2013 The council met, and the ferry left with a delay.\n\n") ==
          "2020-05-03");
    CHECK(published("|May 3, 2020 -- The council met, and the ferry left with a delay.\n\n") ==
          "2020-05-03");
    CHECK(
        published("|On May 3, 2020 the council met, and the ferry left with a delay.\n\n").empty());
    CHECK(published("|3 May 2020 was the day on which the ferry left with a delay.\n\n").empty());
    const hand_article untitled(
        "|3 May 2020 \u2013 The council met, and the ferry left with a delay.\n\n" + bridge_body);
    CHECK(day(untitled->published) == "2020-05-03");
    // A chronicle.
    CHECK(published("|3.5.1938 \u2013 The first bridge is opened by the mayor of the town.\n\n"
                    "|4.6.1954 \u2013 The second bridge is opened by the mayor of the town.\n\n")
              .empty());
    CHECK(published("|3.5.2020 \u2013 The council met, and the ferry left with a delay.\n\n"
                    "By Anna Novak | 7 May 2020\n\n") == "2020-05-07");
}

TEST_CASE("rules::times: the order that the whole text's dates agree on", "[rules]") {
    using date::order;
    using date::order_reason;
    struct row {
        std::string_view text, stamp;
        order prefer, read_as;
        order_reason why;
    };
    for (const row& r : {
             row{"5/31/2020, 4/3/2020", "4/3/2020", order::day_first, order::month_first,
                 order_reason::other_dates},
             row{"5/31/2020, 4/3/2020", "4/3/2020", order::month_first, order::month_first,
                 order_reason::other_dates},
             row{"4/3/2020", "4/3/2020", order::day_first, order::day_first,
                 order_reason::preference},
             row{"4/3/2020", "4/3/2020", order::month_first, order::month_first,
                 order_reason::preference},
             row{"4/3/2020", "4/3/2020", order::fixed, order::day_first, order_reason::preference},
             row{"", "4/3/2020", order::year_first, order::day_first, order_reason::preference},
             row{"", "4/3/2020 9:20 PM", order::day_first, order::month_first,
                 order_reason::twelve_hours},
             row{"", "31/5/2020", order::month_first, order::day_first, order_reason::only_reading},
             row{"", "4.3.2020", order::month_first, order::day_first, order_reason::only_reading},
             row{"", "2020-03-04", order::month_first, order::fixed, order_reason::none},
             row{"", "4 March 2020", order::month_first, order::fixed, order_reason::none},
         }) {
        INFO(r.text << " | " << r.stamp);
        date::options how;
        how.prefer = r.prefer;
        rules::detail::text_order written(r.text);
        const auto got = written.settle(date::find(r.stamp, how).value, r.stamp, r.prefer);
        CHECK(got.value.read_as == r.read_as);
        CHECK(got.why == r.why);
    }
}

TEST_CASE("rules::times: a doubtful date is the day of the text's first line, if it can be",
          "[rules]") {
    const std::string stamp = below("Published: 5/6/2020");
    CHECK(day(hand_article(" date 2020-05-06\n\n" + stamp)->published) == "2020-05-06");
    CHECK(day(hand_article(" date 2020-06-05\n\n" + stamp)->published) == "2020-06-05");
    CHECK(day(hand_article(" date 2020-06-07\n\n" + stamp)->published) == "2020-06-05");
    const hand_article a(" date 2020-05-06\n\n" + stamp);
    CHECK(a->published.order_from == date::order_reason::other_dates);
}

TEST_CASE("rules::times: a doubtful date tells why it was read so, and the other reading",
          "[rules]") {
    const hand_article a(below("Published: 5/6/2020"));
    CHECK(day(a->published) == "2020-06-05");
    CHECK(a->published.order_from == date::order_reason::preference);
    CHECK(date::iso_text(a->published.other_reading()).view() == "2020-05-06");
    CHECK(a->date.order_from == date::order_reason::preference);
    const hand_article b(below("Published: 25/6/2020"));
    CHECK(b->published.order_from == date::order_reason::only_reading);
    CHECK_FALSE(b->published.other_reading());
}

TEST_CASE("rules::times: the day beside a title that is said again", "[rules]") {
    struct row {
        std::string_view path;
        std::string_view published;
    };
    for (const row& r : {
             row{"31. August 2022 Council opens new bridge over the river", "2022-08-31"},
             row{"Council opens new bridge over the river31.08.2022", "2022-08-31"},
             row{"Council opens new bridge over the river", ""},
         }) {
        const hand_article a(below("Old harbour") + "\n" + std::string(r.path) + "\n");
        INFO(galley_tests::joined(a->segments, true));
        CHECK(day(a->published) == r.published);
    }
}

TEST_CASE("rules::times: the dateline's day where nothing else tells one", "[rules]") {
    const hand_article alone(bridge_title +
                             "|HARWICK, Aug. 31, 2022 (Reuters) -- The council opened the new "
                             "bridge over the river.\n\n" +
                             bridge_body);
    CHECK(day(alone->published) == "2022-08-31");
    const hand_article bracket(bridge_title +
                               "|(August 31, 2022) The council opened the new bridge over the "
                               "river.\n\n" +
                               bridge_body);
    CHECK(day(bracket->published) == "2022-08-31");
    const hand_article no_year(bridge_title +
                               "|HARWICK, Aug. 31 (Reuters) -- The council opened the new bridge "
                               "over the river.\n\n" +
                               bridge_body);
    CHECK_FALSE(no_year->published);
}

TEST_CASE("rules::times: what stands before a piece may say how to read its date", "[rules]") {
    const hand_article a(below("By Anna Novak, 8.5.20"));
    CHECK(day(a->published) == "2020-05-08");
    const hand_article version(below("Bridge plan 8.5.20"));
    CHECK_FALSE(version->published);
}

TEST_CASE("rules::times: a label inside a line says that it tells of an update", "[rules]") {
    const hand_article a(below("Old harbour") +
                         "\nThis page was last edited on 31 August 2022, at 09:20.\n");
    INFO(galley_tests::joined(a->segments, true));
    CHECK(day(a->updated) == "2022-08-31T09:20");
    CHECK_FALSE(a->published);
}

TEST_CASE("rules::times: a month where no day is told", "[rules]") {
    const hand_article month(below("Published: May 2022"));
    CHECK(day(month->published) == "2022-05");
    CHECK(day(month->date) == "2022-05");
    CHECK(day(hand_article(below("Updated June 2020"))->updated) == "2020-06");
    CHECK(day(hand_article(below("Veröffentlicht: Mai 2022"))->published) == "2022-05");
    CHECK(day(hand_article(below("Published: May 2022\n\nMay 3, 2022"))->published) ==
          "2022-05-03");
    CHECK_FALSE(hand_article(below("Published May 3"))->published);
}
