#include <galley/rules/line/line_kind.hpp>

#include "support/hand_page.hpp"
#include "support/line_rows.hpp"
#include "support/random.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::check_above;
using galley_tests::check_behind;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

TEST_CASE("rules::line_kind: a web address and nothing else", "[rules]") {
    check_above(rules::judge_line,
                {
                    {"https://example.org/bridge", rule::url_line, kind::other},
                    {"www.example.org", rule::url_line, kind::other},
                    {"old_bridge-2.JPG", rule::url_line, kind::other},
                    {"bridge.jpg of the town", rule::none},
                    {"bridge.doc", rule::none},
                    {"See https://example.org for the plan of the bridge", rule::none},
                    {"wwwhat a day", rule::none},
                });
}

TEST_CASE("rules::line_kind: no letter in it", "[rules]") {
    check_above(rules::judge_line,
                {
                    {"3", rule::number_line, kind::other},
                    {"1 / 12", rule::number_line, kind::other},
                    {"(555) 010-0100", rule::contact_label, kind::contact},
                    {"------", rule::number_line, kind::other},
                    {"| | |", rule::number_line, kind::other},
                    {"\xE2\x96\xA1", rule::number_line, kind::other}, // a white square
                    {"12 bridges", rule::none},
                    {"\xC3\xA9", rule::none},
                });
}

TEST_CASE("rules::line_kind: marks that end articles", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"###", rule::end_mark, kind::end_mark},
                     {"***", rule::end_mark, kind::end_mark},
                     {"* * *", rule::end_mark, kind::end_mark},
                     {"-30-", rule::end_mark, kind::end_mark},
                     {"____", rule::end_mark, kind::end_mark},
                     {"\xE2\x96\xA0", rule::end_mark, kind::end_mark}, // a black square
                     {"## Bridges", rule::none},
                     {"...", rule::number_line, kind::other},
                 });
}

TEST_CASE("rules::line_kind: previous and next", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"PREV Harbour reopens after storm", rule::prev_next_label, kind::prev_next},
                     {"NEXT Harbour reopens after storm", rule::prev_next_label, kind::prev_next},
                     {"Next May the bridge will be closed again.", rule::none},
                     {"NEXT MAY THE BRIDGE CLOSES", rule::none},
                 });
}

TEST_CASE("rules::line_kind: what is settled stays", "[rules]") {
    hand_page h("Tags: river, bridge" + std::string(galley_tests::line_rows_body));
    const rules::page p = h.page();
    p.decide(0, {kind::title, rule::title_label, 1});
    rules::judge_line(p, 0);
    CHECK(h.note(0).what.kind == kind::title);
}

TEST_CASE("rules::line_kind: a dateline with its agency has a line to itself", "[rules]") {
    check_above(
        rules::judge_line,
        {
            {"HARWICK, Aug. 30, 2022 /PRNewswire/ --", rule::dateline_style, kind::dateline},
            {"HARWICK (AP) \u2014", rule::dateline_style, kind::dateline},
            {"Bridges and ferries:", rule::none},
            {"HARWICK \u2014", rule::none},
        });
}

TEST_CASE("rules::line_kind: of plain text rules that want a sign say nothing", "[rules]") {
    static constexpr std::string_view words[] = {
        "By ",           "Jane ",   "Roe ",
        "Video ",        "via ",    "AFP ",
        "Reuters ",      "SOURCE ", "PREV ",
        "Courtesy ",     "of ",     "Editor ",
        "reports ",      "in ",     "Delft ",
        "www ",          "on ",     "Copyright ",
        "Home ",         "River ",  "from ",
        "Photo ",        "shows ",  "posted ",
        "today ",        "FILE ",   "Harwick ",
        "Th\u00E9o, ",   "Source ", "Updated ",
        "d'Or ",         "-lin ",   "\u041C\u043E\u0441\u043A\u0432\u0430 ",
        "\u6771\u4EAC ", "\u00A9 ", "3 "};
    galley_tests::dice dice(4720);
    std::string marked;
    for (int i = 0; i < 3000; ++i) {
        marked += dice.one_in(3) ? "|" : "";
        marked += dice.text_of(words, 1 + dice.below(7)) + (dice.one_in(4) ? "\n\n" : "\n");
    }
    hand_page h(marked);
    const rules::page& p = h.page();
    std::size_t plain = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!p.notes[i].plain) continue;
        ++plain;
        INFO(p.line_text(i));
        for (const auto rule :
             {rules::rule_url_line, rules::rule_number_line, rules::rule_error_line,
              rules::rule_dateline_line, rules::rule_source_line, rules::rule_time_line,
              rules::rule_byline_mark, rules::rule_legal_line, rules::rule_reporter_line,
              rules::rule_breadcrumb, rules::rule_contributor_line, rules::rule_initials,
              rules::rule_job_bracket, rules::rule_signed_bracket, rules::rule_dotted_credit,
              rules::rule_registration, rules::rule_line_cue})
            REQUIRE_FALSE(rule(p, i));
        CHECK_FALSE(rules::detail::is_marked_caption(p, i));
        CHECK_FALSE(rules::detail::is_remarked_caption(p, i));
        CHECK_FALSE(rules::detail::is_sided_caption(p, i));
        CHECK(rules::detail::agency_of_picture(p, i) == p.lines[i].size());
    }
    CHECK(plain > 500);
}

TEST_CASE("rules::line_kind: a count beside the day is a stamp", "[rules]") {
    check_above(rules::judge_line,
                {{"Views: 400 | 3 May 2020, 09:05 | Town", rule::time_line, kind::timestamp},
                 {"Views: 400 | 12 comments", rule::line_cue, kind::other}});
}

TEST_CASE("rules::line_kind: capitals among lines set tight are no headline from elsewhere",
          "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday.\n\n";
    const std::string line = "HARBOUR OF THE TOWN: A NEW LIST OF ALL THE BOATS";
    const auto within = [&](const std::string& around) {
        return kind_of_line(hand_pieces(text + "|Boats of the coast" + around + '|' + line +
                                        around + "|Boats of the river\n\n" + text),
                            line);
    };
    CHECK(within("\n\n") == kind::related_link);
    CHECK(within("\n") == kind::list_item);
}

TEST_CASE("rules::line_kind: a long line in capitals heads a part where shorter ones do",
          "[rules]") {
    const std::string prose =
        "|The ferry stops at the end of the month, and its crew goes ashore.\n\n";
    const std::string line = "THE FERRY GOES DOWN THE RIVER AND COMES BACK";
    const auto kind_among = [&](std::string_view heading) {
        std::string text = prose;
        for (int i = 0; i < 3; ++i) text += "|" + std::string(heading) + "\n\n" + prose;
        return galley_tests::kind_of_line(
            galley_tests::hand_pieces(text + "|" + line + "\n\n" + prose), line);
    };
    CHECK(kind_among("THE OLD MILL") == kind::heading);
    CHECK(kind_among("The old mill") == kind::related_link);
}
