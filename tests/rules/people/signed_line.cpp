#include <galley/rules/people/signed_line.hpp>

#include "support/line_rows.hpp"

#include <galley/rules/line/line_kind.hpp>

using namespace galley;
using galley_tests::check_above;
using galley_tests::check_behind;
using galley_tests::check_inside;

TEST_CASE("rules::signed_line: a byline's label and names", "[rules]") {
    check_above(rules::judge_line,
                {
                    {"By Anna Novak", rule::byline_label, kind::byline},
                    {"By Anna Novak and Tom Reed", rule::byline_label, kind::byline},
                    {"Von Anna Novak", rule::byline_label, kind::byline},
                    {"Por Ana Reyes", rule::byline_label, kind::byline},
                    {"Autor: Anna Novak", rule::byline_label, kind::byline},
                    {"\xE4\xBD\x9C\xE8\x80\x85\xEF\xBC\x9A\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3",
                     rule::byline_label, kind::byline},
                    {"By scouring the river for days, the divers found the bell.", rule::none},
                    {"By the time the bridge opened, the ferry had long been sold.", rule::none},
                    {"Von der Br\xC3\xBC"
                     "cke aus sieht man die Stadt.",
                     rule::none},
                });
    check_behind(rules::judge_line,
                 {{"By scouring the river for days, the divers found the bell.", rule::none}});
}

TEST_CASE("rules::signed_line: what an author or a post says is prose", "[rules]") {
    check_inside(
        rules::judge_line,
        {
            {"Author Anna Novak, from the old town, said she began to write of bridges as a child.",
             rule::none},
            {"Posted on the site of the council, the plan of the bridge shows two towers.",
             rule::none},
        });
    check_above(rules::judge_line,
                {{"Author Anna Novak, a staff writer", rule::byline_label, kind::byline}});
    check_above(rules::judge_line, {{"Authors\nAnna Novak", rule::byline_label, kind::byline}});
    check_above(rules::judge_line, {{"Authors\nHarbour news", rule::none}});
    check_above(rules::judge_line, {{"AV\nHarbour news", rule::none}});
    for (const std::string_view nobody : {"Author: 71 3203-1048", "Author: \"He never came back\""})
        check_above(rules::judge_line, {{nobody, rule::none}});
}

TEST_CASE("rules::signed_line: a mark and names", "[rules]") {
    check_above(
        rules::judge_line,
        {
            {"\xE2\x96\xA1\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3", rule::byline_mark, kind::byline},
            {"\xE2\x96\xA1 Anna Novak", rule::byline_mark, kind::byline},
            {"\u25CE \u6CB3\u8FB9\u7684\u725B\u5728\u7B49\u8239\u3002/"
             "\u56FE\uFF1A\u6CB3\u62A5",
             rule::none},
            {"\xE2\x96\xA1 the box was ticked by all of the members of the council", rule::none},
        });
}

TEST_CASE("rules::signed_line: names with the word for a reporter", "[rules]") {
    // "Kim Minsu, reporter", in Korean; above the body a byline, behind it a credit.
    constexpr std::string_view line =
        "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x88\x98 \xEA\xB8\xB0\xEC\x9E\x90 kim@example.org";
    check_above(rules::judge_line, {{line, rule::byline_label, kind::byline}});
    check_behind(rules::judge_line, {{line, rule::credit_line, kind::reporter_credit}});
    check_above(rules::judge_line, {{"워싱턴/홍길동 특파원", rule::byline_label, kind::byline},
                                    {"홍길동 논설위원", rule::byline_label, kind::byline},
                                    {"워싱턴 특파원의 하루", rule::none}});
}

TEST_CASE("rules::signed_line: a reporter in the body's first line signs above the text",
          "[rules]") {
    const std::string text = "|市政府星期二在河上开通了新桥，比计划晚了两年。\n\n"
                             "|市长在仪式上感谢居民，并说明年还要再建两座。\n";
    const std::string reporters = "本报记者王小明、李大海";
    galley_tests::hand_page first('|' + reporters + "\n\n" + text);
    rules::judge_line(first.page(), 0);
    CHECK(first.note(0).what.kind == kind::byline);
    galley_tests::hand_page last(text + "\n|" + reporters + '\n');
    rules::judge_line(last.page(), 2);
    CHECK(last.note(2).what.kind == kind::reporter_credit);
}

TEST_CASE("rules::signed_line: words that only begin with the one for a reporter", "[rules]") {
    const std::initializer_list<galley_tests::line_row> rows = {
        {"석동빈 기자의 자동차 이야기", rule::none},
        {"日本記者クラブホームページ", rule::none},
        {"記者の目", rule::none},
        {"记者站 报料", rule::none},
    };
    check_above(rules::judge_line, rows);
    check_behind(rules::judge_line, rows);
}

TEST_CASE("rules::signed_line: a Korean name and an address at the end", "[rules]") {
    check_behind(rules::judge_line,
                 {{"칼럼니스트 홍길동 hong@post.example", rule::credit_line, kind::reporter_credit},
                  {"뉴스하버 desk@post.example", rule::none}});
}

TEST_CASE("rules::signed_line: a bracket of names alone below the last sentence", "[rules]") {
    check_behind(rules::judge_line, {{"(Jane Roe)", rule::credit_bracket, kind::reporter_credit},
                                     {"（王小明）", rule::credit_bracket, kind::reporter_credit},
                                     {"(River Museum)", rule::none},
                                     {"(see above)", rule::none}});
    check_above(rules::judge_line, {{"(Jane Roe)", rule::none}});
}

TEST_CASE("rules::signed_line: who contributed stands before the label", "[rules]") {
    check_inside(rules::judge_line,
                 {
                     {"Anna Novak and Tom Reed contributed to this report.", rule::credit_line,
                      kind::reporter_credit},
                     {"The rain contributed to this report of the river's rise.", rule::none},
                     {"Anna Novak reported from Harwick, and Tom Reed from Dunmore.",
                      rule::credit_line, kind::reporter_credit},
                     {"Two boats were reported from the harbour on Tuesday.", rule::none},
                 });
}

TEST_CASE("rules::signed_line: initials in a bracket", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"(ano/tr)", rule::credit_bracket, kind::reporter_credit},
                     {"an/tr (dpa, afp)", rule::agency_sign_off, kind::source_credit},
                     {"a boat (old, dry)", rule::none},
                     {"(ANO)", rule::credit_bracket, kind::reporter_credit},
                     {"(A.N./T.R.)", rule::credit_bracket, kind::reporter_credit},
                     {"ano/ tr/", rule::credit_bracket, kind::reporter_credit},
                     {"(END)", rule::line_cue, kind::end_mark},
                     {"(ANOTHER)", rule::none},
                     {"(novak)", rule::none},
                 });
}

TEST_CASE("rules::signed_line: a headline that begins like a byline", "[rules]") {
    using rules::detail::is_signed_headline;
    const std::string_view line = "Von Booten und anderen Dingen – ein Kommentar von Anna Novak";
    CHECK(is_signed_headline(line, 4, line.find("Anna")));
    const std::string_view office = "Von unserer Redakteurin Anna Novak – Hafen";
    CHECK_FALSE(is_signed_headline(office, 4, office.find("Anna")));
    CHECK_FALSE(is_signed_headline("Von Anna Novak", 4, 4));
}

TEST_CASE("rules::signed_line: agencies sign off as writers do", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"(dpa)", rule::agency_sign_off, kind::source_credit},
            {"(abc)", rule::credit_bracket, kind::reporter_credit},
            {"Reuters contributed to this report.", rule::agency_sign_off, kind::source_credit},
            {"The Associated Press and AFP contributed to this report.", rule::agency_sign_off,
             kind::source_credit},
            {"Anna Novak contributed to this report.", rule::credit_line, kind::reporter_credit},
            {"The flood contributed to this disaster.", rule::none},
        });
}

TEST_CASE("rules::signed_line: whose a mail address is", "[rules]") {
    using rules::detail::owns_address;
    CHECK(owns_address("Anna Berg", "anna.berg@post.example"));
    CHECK(owns_address("Anna Berg", "aberg@post.example"));
    CHECK(owns_address("\u00C5sa Lind", "asa.lind@post.example"));
    CHECK_FALSE(owns_address("Anna Berg", "press@annaberg.example"));
    CHECK_FALSE(owns_address("Bo Ek", "bo.ek@post.example")); // too short to tell
    CHECK_FALSE(owns_address("", "anna@post.example"));
}

TEST_CASE("rules::signed_line: ways to sort a menu are no bylines", "[rules]") {
    check_behind(rules::judge_line, {{"By Industry", rule::none},
                                     {"By Cuisine", rule::none},
                                     {"By Anna", rule::byline_label, kind::byline},
                                     {"By RiverFox", rule::byline_label, kind::byline},
                                     {"By Reuters", rule::byline_label, kind::byline}});
}

TEST_CASE("rules::signed_line: the same words before and behind the label", "[rules]") {
    check_above(
        rules::judge_line,
        {{"Anna Novak, Harbour Post By Anna Novak, Harbour Post", rule::byline_label, kind::byline},
         {"Anna Novak | novak@host.example By Anna Novak | novak@host.example", rule::byline_label,
          kind::byline},
         {"Boats By Boats", rule::none},
         {"Harbour Boats By Harbour Bridges", rule::none}});
}

TEST_CASE("rules::signed_line: who wrote it, and the way to what else he wrote", "[rules]") {
    constexpr std::string_view body =
        "|The council opened the bridge over the river on Tuesday.\n\n";
    constexpr std::string_view told =
        "A teacher of geography at the school of Harwick. View all posts by Jane Roe";
    const galley_tests::hand_pieces h("Council opens new bridge\n\n" + std::string(body) +
                                      "Published by Jane Roe\n\n" + std::string(told) +
                                      "\n\nLeave a reply\n");
    CHECK(galley_tests::kind_of_line(h, told) == kind::author_bio);
    CHECK(galley_tests::kind_of_line(h, "Published by Jane Roe") == kind::byline);
}

TEST_CASE("rules::signed_line: below the title a byline may tell of its only name", "[rules]") {
    const auto rule_of = [](std::string_view line) {
        galley_tests::hand_page h(std::string(line) + '\n');
        return rules::rule_introduced_author(h.page(), 0);
    };
    CHECK(rule_of("By Jane Roe, a reporter who covers rivers and ferries. Before she came to "
                  "us, she had been the captain of a boat for more than twenty years."));
    CHECK(rule_of("Von Jane Roe, eine Redakteurin aus Harwick, die schon lange hier arbeitet."));
    CHECK_FALSE(rule_of("By Jane Roe, a baker who covers cakes with sugar."));
    CHECK_FALSE(rule_of("By Jane Roe, reporter in Harwick."));
    CHECK_FALSE(rule_of("Jane Roe, a reporter who covers rivers, came to the harbour."));
    CHECK_FALSE(rule_of("By Jane Roe and John Doe, a reporter who covers rivers."));
}
