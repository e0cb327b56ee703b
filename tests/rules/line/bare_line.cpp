#include <galley/rules/line/bare_line.hpp>

#include "support/line_rows.hpp"

#include <galley/rules/people/signed_line.hpp>

using namespace galley;
using galley_tests::hand_page;
using row = galley_tests::line_row;

namespace {

/// The row's line is the last of the body.
void check(std::initializer_list<row> rows) {
    galley_tests::check_rows(rows, "|The council opened the bridge over the river on Tuesday.\n\n|",
                             "\n", 1, rules::judge_bare_line);
}

} // namespace

TEST_CASE("rules::bare_line: an e-mail address alone", "[rules]") {
    check({
        {"desk@example.org", rule::contact_label, kind::contact},
        {"@harbourpost", rule::none},
    });
}

TEST_CASE("rules::bare_line: addresses that a page hides", "[rules]") {
    check({
        {"[email protected]", rule::contact_label, kind::contact},
        {"[email\u00A0protected], [email\u00A0protected]", rule::contact_label, kind::contact},
        {"Adverts: [email protected] / [email protected]", rule::contact_label, kind::contact},
        {"Become a [email protected] of the harbour", rule::none},
        {"The harbour's [email protected]", rule::none},
    });
}

TEST_CASE("rules::bare_line: a few words and an e-mail address at the end", "[rules]") {
    check({
        {"Write to desk@example.org", rule::contact_label, kind::contact},
        {"뉴스하버 desk@example.org", rule::contact_label, kind::contact},
        {"Write to desk@example.org today", rule::none},
        {"Whoever has seen the bell of the ferry writes to desk@example.org", rule::none},
        {"Jane Roe @janeroe", rule::none},
    });
    hand_page far("|Write to desk@example.org\n|One.\n|Two.\n|Three.\n");
    rules::judge_bare_line(far.page(), 0);
    CHECK_FALSE(far.note(0).decided);
}

TEST_CASE("rules::bare_line: hashtags alone", "[rules]") {
    check({
        {"#Ferries #Floods", rule::tags_label, kind::tags},
        {"#Ferries#Floods#Harwick", rule::tags_label, kind::tags},
        {"#Ferries #Old harbour #Floods", rule::tags_label, kind::tags},
        {"#\u0420\u0435\u043A\u0430 #\u0421\u0442\u0430\u0440\u044B\u0439 \u043C\u043E\u0441\u0442",
         rule::tags_label, kind::tags},
        {"#Ferries", rule::none},
        {"#Ferries and #Floods", rule::none},
        {"#Ferries #Floods pic.example/a1", rule::none},
        {"#3 and #4 were closed", rule::none},
        {"#Ferries are late again #Floods", rule::none},
    });
}

TEST_CASE("rules::bare_line: the number of a page", "[rules]") {
    check({
        {"Page 1 of 3", rule::number_line, kind::navigation},
        {"Seite 2", rule::number_line, kind::navigation},
        {"\u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 1 \u0438\u0437 3", rule::number_line,
         kind::navigation},
        {"Page 3 scandal", rule::none},
        {"Pages of the log", rule::none},
    });
}

TEST_CASE("rules::bare_line: the printed paper, its day and page", "[rules]") {
    check({
        {"\u300A\u6CB3\u62A5\u300B\uFF082024\u5E745\u670811\u65E5 09\u7248\uFF09",
         rule::source_label, kind::source_credit},
        {"\u300A\u6CB3\u62A5\u300B (2024-05-11 \u7B2C9\u7248 )", rule::source_label,
         kind::source_credit},
        {"\u300A\u6CB3\u62A5\u300B\uFF08\u6BCF\u5468\u4E00\u671F\uFF09", rule::none},
        {"\u300A\u6CB3\u62A5\u300B", rule::none},
    });
}

TEST_CASE("rules::bare_line: the agency that signs off", "[rules]") {
    check({
        {"PAP", rule::agency_sign_off, kind::source_credit},
        {"abc/PAP", rule::agency_sign_off, kind::source_credit},
        {"abc/xyz", rule::none},
        {"ferry/PAP", rule::none},
        {"The Harbour Post with AFP", rule::agency_sign_off, kind::source_credit},
        {"Le Courrier avec AFP", rule::agency_sign_off, kind::source_credit},
        {"A day with the crew", rule::none},
        {"A day - and a night", rule::none},
        {"Theo River Daily", rule::source_label, kind::source_credit},
        {"Theo waits, and so does the crew", rule::none},
    });
    hand_page first("|AFP\n\n|The agency of three letters is as old as the bridge.\n");
    rules::judge_bare_line(first.page(), 0);
    CHECK_FALSE(first.note(0).decided);
}

TEST_CASE("rules::bare_line: rows of share buttons", "[rules]") {
    check({
        {"Envelope Facebook Twitter Linkedin Pinterest", rule::furniture_words, kind::social},
        {"Facebook Twitter WhatsApp Drucken E-Mail", rule::furniture_words, kind::social},
        {"FacebookTwitterE-MailDrucken", rule::furniture_words, kind::social},
        {"Facebook buys a ferry", rule::none},
    });
}

TEST_CASE("rules::bare_line: the place of an advert", "[rules]") {
    check({
        {"Main Header Ad 468x60", rule::furniture_words, kind::advertisement},
        {"300 x 250", rule::none},
        {"300x250", rule::furniture_words, kind::advertisement},
        {"Place an Ad", rule::none},
        {"The old print of 30x40", rule::none},
        {"How the harbour pays for its ad", rule::none},
    });
}

TEST_CASE("rules::bare_line: an agency behind a dash or in brackets signs off", "[rules]") {
    check({
        {"- Reuters", rule::agency_sign_off, kind::source_credit},
        {"\u2014 AP", rule::agency_sign_off, kind::source_credit},
        {"\u2013 dpa", rule::agency_sign_off, kind::source_credit},
        {"(AP)", rule::agency_sign_off, kind::source_credit},
        {"\u2014 Bridges", rule::none},
        {"(Bridges)", rule::none},
        {"- Reuters said so", rule::none},
    });
    hand_page list("|The council opened the bridge on Tuesday.\n|- AFP\n|- Reuters\n");
    rules::judge_bare_line(list.page(), 2);
    CHECK_FALSE(list.note(2).decided);
}

TEST_CASE("rules::bare_line: an agency beside a byline", "[rules]") {
    const auto judged = [](std::string_view byline, std::string_view line) {
        hand_page h(std::string(byline) + "\n" + std::string(line) + "\n\n|The bridge opened.\n");
        rules::rule_byline_label(h.page(), 0);
        rules::judge_bare_line(h.page(), 1);
        return h.note(1).decided ? h.note(1).what.kind : kind::other;
    };
    CHECK(judged("By JANE ROE", "Associated Press") == kind::source_line);
    CHECK(judged("Von Anna Novak", "dpa") == kind::source_line);
    CHECK(judged("By JANE ROE", "Associated Press said so") == kind::other);
    CHECK(judged("The bridge", "Associated Press") == kind::other);
}

TEST_CASE("rules::bare_line: addresses and logins above the text", "[rules]") {
    const auto judged = [](std::string_view line) {
        hand_page h("Council opens bridge\n\n" + std::string(line) + "\n\n|The bridge opened.\n");
        rules::judge_bare_line(h.page(), 1);
        return h.note(1).decided ? h.note(1).what.kind : kind::other;
    };
    CHECK(judged("jroe@post.example @jroe") == kind::contact);
    CHECK(judged("jroe@post.example | @jroe") == kind::contact);
    CHECK(judged("@jroe") == kind::social);
    CHECK(judged("@jroe @harbourpost") == kind::social);
    CHECK(judged("Jobs@River") == kind::other);
    CHECK(judged("Jane Roe @jroe") == kind::other);
    CHECK(judged("@ the bridge") == kind::other);
    CHECK(judged("@") == kind::other);
}
