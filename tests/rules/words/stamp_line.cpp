#include <galley/rules/words/stamp_line.hpp>

#include "support/line_rows.hpp"

using namespace galley;
using galley_tests::check_note;
using galley_tests::check_rows;
using galley_tests::hand_page;
using row = galley_tests::line_row;

namespace {

constexpr std::string_view body = galley_tests::line_rows_body;

/// The row's line stands above the body.
void check(std::initializer_list<row> rows) {
    check_rows(rows, "", body, 0, [](const rules::page& p, std::size_t i) {
        if (!rules::rule_source_line(p, i)) rules::rule_time_line(p, i);
    });
}

} // namespace

TEST_CASE("rules::stamp_line: a date or time and no other words", "[rules]") {
    check({
        {"August 31, 2022", rule::time_line, kind::timestamp},
        {"Wednesday, 31 August 2022", rule::time_line, kind::timestamp},
        {"31. August 2022", rule::time_line, kind::timestamp},
        {"2022-08-31 09:20", rule::time_line, kind::timestamp},
        {"31 ao\xC3\xBBt 2022", rule::time_line, kind::timestamp},
        {"2022\xE5\xB9\xB4"
         "8\xE6\x9C\x88"
         "31\xE6\x97\xA5",
         rule::time_line, kind::timestamp},
        {"31.08.2022, 17:19 \u2022 Reading time: 8 min", rule::time_line, kind::timestamp},
        {"31.08.2022, 17:19 (1 September 2022, 01:40 updated)", rule::time_line, kind::timestamp},
        {"31.08.2022, 17:19 (1 September 2022 the bridge was opened)", rule::none},
        {"31.08.2022, 17:19 the bridge was opened by the mayor", rule::none},
        {"31 agosto 2022 (modifica il 1 settembre 2022 | 12:05)", rule::time_line, kind::timestamp},
        {"31.8.2022 17:19\u2022P\u00E4ivitetty 1.9.2022 12:05", rule::time_line, kind::timestamp},
        {"31.8.2022 17:19\u2022Silta avattiin torstaina autoille", rule::none},
        {"31 agosto 2022 (modifica il ponte sul fiume)", rule::none},
        {"Delft - 31 ago 2022 - 17:19 CET", rule::time_line, kind::timestamp},
        {"New Delft | 31 August 2022, 17:19", rule::time_line, kind::timestamp},
        {"By Anna Novak - Aug 31, 2022 at 17:19", rule::none}, // who signs, and when
        {"In News, Delft - 31 August 2022, 17:19", rule::none},
        {"Doors of the port - 31 August 2022, 17:19", rule::none},
        {"On August 31, 2022 the bridge was opened by the mayor", rule::none},
        {"The August of 2022 was wet in the hills", rule::none},
    });
}

TEST_CASE("rules::stamp_line: a distance in time and no other words", "[rules]") {
    for (const row& r : {
             row{"5 hours ago", rule::time_line, kind::timestamp},
             row{"vor 3 Stunden", rule::time_line, kind::timestamp},
             row{"Updated: 5 hours ago", rule::time_label, kind::timestamp},
             row{"5 hours ago in Ferries, Town | 2 comments", rule::time_line, kind::timestamp},
             row{"5 hours ago nobody knew the name", rule::none},
             row{"5 hours ago the ferry left.", rule::none},
             row{"The ferry left 5 hours ago", rule::none},
             row{"5 bridges", rule::none},
         }) {
        hand_page h(std::string(r.line) + std::string(body));
        INFO(r.line);
        CHECK(rules::rule_relative_time(h.page(), 0) == (r.why != rule::none));
        check_note(r, h.note(0));
    }
}

TEST_CASE("rules::stamp_line: a label of publication and a date", "[rules]") {
    check({
        {"Published: Wednesday | August 31, 2022", rule::time_label, kind::timestamp},
        {"Updated: August 31, 2022 9:20 am", rule::time_label, kind::timestamp},
        {"Ver\xC3\xB6"
         "ffentlicht: 31. August 2022",
         rule::time_label, kind::timestamp},
        {"Publicado: 31 de agosto de 2022", rule::time_label, kind::timestamp},
        {"\xE5\x8F\x91\xE5\xB8\x83\xE6\x97\xB6\xE9\x97\xB4\xEF\xBC\x9A"
         "2022-08-31",
         rule::time_label, kind::timestamp},
        {"Datum 31.08.2022", rule::time_label, kind::timestamp},
        {"Fecha 31/08/2022", rule::time_label, kind::timestamp},
        {"Datum 31.08.2022 Hafen von Harwick", rule::none},
        {"The report was published on August 31, 2022 in the capital", rule::none},
    });
}

TEST_CASE("rules::stamp_line: a source and a full date", "[rules]") {
    check({
        {"(Xinhua) 09:20, August 31, 2022", rule::source_and_time, kind::source_line},
        {"Xinhua) 09:20, August 31, 2022", rule::source_and_time, kind::source_line},
        {"Reuters | August 31, 2022", rule::source_and_time, kind::source_line},
        {"Xinhua said on August 31, 2022 that it rained.", rule::none},
        {"AP, Reuters | updated August 31, 2022", rule::source_and_time, kind::source_line},
        {"Bridges of the river | August 31, 2022", rule::none},
        {"(River Online) 11:35, August 31, 2022", rule::source_and_time, kind::source_line},
        {"(The harbour wall) August 31, 2022", rule::none},
        {"River Daily | Updated: 2022-08-31 14:41", rule::source_and_time, kind::source_line},
        {"river.example.com | Updated: 2022-08-31", rule::source_and_time, kind::source_line},
        {"2022-08-31 09:20 东湖网", rule::source_and_time, kind::source_line},
        {"东湖日报 (2022-08-31 09:20)", rule::source_and_time, kind::source_line},
        {"Anna Novak - River Daily - August 31, 2022", rule::none},
        {"River TimesAugust 31, 2022", rule::none},
    });
}

TEST_CASE("rules::stamp_line: a date beside other short matter, but not an event's hours",
          "[rules]") {
    for (const row& r : {
             row{"27. Januar 2026 \u2022 Anna Novak \u2022 3 Minuten", rule::time_line,
                 kind::timestamp},
             row{"By River Daily 3. 5. 2020.", rule::time_line, kind::timestamp},
             row{"The bridge opened on 3. 5. 2020.", rule::none},
             row{"Open day: Sat., 22.01.2022, 9:00 - 17:00", rule::none},
             row{"Open day: Sat., 22.01.2022, 9:00 - updated", rule::time_line, kind::timestamp},
         }) {
        hand_page h(std::string(r.line) + std::string(body));
        rules::rule_head_stamp(h.page(), 0);
        INFO(r.line);
        check_note(r, h.note(0));
    }
}

TEST_CASE("rules::stamp_line: below the head a paper's name and a day are of a list", "[rules]") {
    hand_page h("Bridge opens\n\n|It opened.\n\n|It is long.\n\n|It is wide.\n\n"
                "River Daily 2022-08-31 09:20\n");
    CHECK_FALSE(rules::rule_source_line(h.page(), 4));
}

TEST_CASE("rules::stamp_line: a label inside the line right before its date", "[rules]") {
    for (const row& r : {
             row{"Ferries Edited by Anna NovakUpdated: August 31, 2022 09:20", rule::time_label,
                 kind::timestamp},
             row{"This page was last edited on 31 August 2022, at 09:20.", rule::time_label,
                 kind::timestamp},
             row{"erstellt von Anna — veröffentlicht 31.08.2022 09:20", rule::time_label,
                 kind::timestamp},
             row{"〓 东湖社区 发布时间 2022/08/31 09:20:42 by anna 〓", rule::time_label,
                 kind::timestamp},
             row{"A film that shows how the old ferry was sold to the town (Published August 31, "
                 "2022)",
                 rule::none},
             row{"Opened by the council August 31, 2022", rule::none},
             row{"Aktuelles Datum und Uhrzeit: 31.08.2022", rule::none},
         }) {
        hand_page h(std::string(r.line) + std::string(body));
        rules::rule_told_stamp(h.page(), 0);
        INFO(r.line);
        check_note(r, h.note(0));
    }
}

TEST_CASE("rules::stamp_line: behind a day a mark and short matter", "[rules]") {
    for (const row& r : {
             row{"31.08.2022 - Notice - Ferries of the lower harbour", rule::time_line,
                 kind::timestamp},
             row{"31.08.2022 Notice of the ferries of the lower harbour", rule::none},
         }) {
        hand_page h(std::string(r.line) + std::string(body));
        rules::rule_head_stamp(h.page(), 0);
        INFO(r.line);
        check_note(r, h.note(0));
    }
}

TEST_CASE("rules::stamp_line: a month, or a day without its year, beside the title", "[rules]") {
    check_rows(
        {
            {"May 2022", rule::time_line, kind::timestamp},
            {"2022-05", rule::time_line, kind::timestamp},
            {"2022年5月", rule::time_line, kind::timestamp},
            {"Mai 2022", rule::time_line, kind::timestamp},
            {"30 August", rule::time_line, kind::timestamp},
            {"The bridge in May 2022", rule::none},
            {"Bridges", rule::none},
            {"2022", rule::none},
            {"May 2022\n\nA flood.\n\nJune 2022", rule::none}, // of a chronicle
        },
        "", body, 0,
        [](const rules::page& p, std::size_t i) { (void)rules::rule_month_line(p, i, 1); });
}

TEST_CASE("rules::stamp_line: the day of the week has a line to itself", "[rules]") {
    const std::string paragraph =
        "\n\n|The council opened the bridge over the river on Tuesday, two years late.\n";
    const galley_tests::hand_pieces h("Council opens new bridge\n\nMonday\n\nMay 3, 2020" +
                                      paragraph);
    CHECK(kind_of_line(h, "Monday") == kind::timestamp);
    const galley_tests::hand_pieces other("Council opens new bridge\n\nMonday\n\nShare" +
                                          paragraph);
    CHECK(kind_of_line(other, "Monday") != kind::timestamp);
}

TEST_CASE("rules::stamp_line: a row of a table of the body begins with its day", "[rules]") {
    hand_page h("|The council counted the ferries:\n|| 3 May 2020 | 400 |\n| 3 May 2020 | 400 |\n");
    for (std::size_t i = 0; i < 3; ++i) rules::rule_time_line(h.page(), i);
    CHECK(!h.note(1).decided);
    CHECK(h.note(2).what.kind == kind::timestamp); // outside the body
}

TEST_CASE("rules::stamp_line: no row of a table whose cells tabs part", "[rules]") {
    hand_page h("|Day\tFerries\n|3/5/2020\t400\n|4/5/2020\t380\n\n|5/5/2020\t10:20\n");
    for (std::size_t i = 0; i < 4; ++i) rules::rule_time_line(h.page(), i);
    CHECK_FALSE(h.note(1).decided);
    CHECK_FALSE(h.note(2).decided);
    CHECK(h.note(3).what.kind == kind::timestamp); // no more than a time
}
