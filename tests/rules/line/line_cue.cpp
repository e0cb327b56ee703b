#include <galley/rules/line/line_cue.hpp>
#include <galley/rules/line/line_kind.hpp>

#include "support/line_rows.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::check_above;
using galley_tests::check_behind;
using galley_tests::check_inside;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

TEST_CASE("rules::line_cue: what leads on, with and without a headline", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"Read more: Ferry sold", rule::related_label, kind::related_link},
            {"Weiterlesen \u2026 Hafen wird im Mai er\u00F6ffnet", rule::related_label,
             kind::related_link},
            {"Continue reading how the ferry was sold", rule::related_label, kind::related_link},
            {"weiterlesen 5 Minuten", rule::line_cue, kind::navigation},
            {"Continue reading Show less", rule::line_cue, kind::navigation},
        });
}

TEST_CASE("rules::line_cue: labels of contacts without a number name pages", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"Kontakt & Hilfe", rule::line_cue, kind::navigation},
                     {"Contact Privacy Terms", rule::line_cue, kind::navigation},
                     {"E-Mail: desk@harbour.example", rule::contact_label, kind::contact},
                     {"Contact us at desk[at]harbour.example", rule::contact_label, kind::contact},
                     {"Tel.: 555 010 0100", rule::contact_label, kind::contact},
                 });
}

TEST_CASE("rules::line_cue: agencies behind a reporter's label are sources", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"Reporting by Reuters", rule::source_label, kind::source_credit},
                     {"Reporting by Anna Novak", rule::credit_line, kind::reporter_credit},
                 });
}

TEST_CASE("rules::line_cue: a picture's label before a sentence opens a caption", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"FILE PHOTO: Boats lie in the old harbour of the town on a wet day in May",
                      rule::caption_cue, kind::caption},
                     {"Foto: Boats lie in the old harbour. (Anna Novak/portnews)",
                      rule::caption_cue, kind::caption},
                     {"Photo: Anna Novak", rule::photo_label, kind::photo_credit},
                 });
}

TEST_CASE("rules::line_cue: a reporter who asks is no credit", "[rules]") {
    check_inside(
        rules::judge_line,
        {
            // "Reporter: What do you think of the new bridge over the river?"
            {"\xE8\xAE\xB0\xE8\x80\x85\xEF\xBC\x9A\xE4\xBD\xA0\xE4\xBB\xAC\xE6\x80\x8E\xE4\xB9\x88"
             "\xE7\x9C\x8B\xE8\xBF\x99\xE5\xBA\xA7\xE6\xB2\xB3\xE4\xB8\x8A\xE7\x9A\x84\xE6\x96\xB0"
             "\xE6\xA1\xA5\xEF\xBC\x9F",
             rule::none},
        });
}

TEST_CASE("rules::line_cue: a label says it all", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"Tags: river, bridge", rule::tags_label, kind::tags},
            {"ALSO READ: Harbour reopens after storm", rule::related_label, kind::related_link},
            {"Lire aussi : Le port rouvre", rule::related_label, kind::related_link},
            {"Lesen Sie auch: Hafen wieder offen", rule::related_label, kind::related_link},
            {"Source: Tide Wire", rule::source_label, kind::source_credit},
            {"Advertisement", rule::line_cue, kind::advertisement},
            {"The tags of the dogs were lost in the river.", rule::none},
            {"The source of the river is a lake.", rule::none},
        });
}

TEST_CASE("rules::line_cue: inside the body a weak label needs the whole line", "[rules]") {
    check_inside(rules::judge_line,
                 {
                     {"Search", rule::line_cue, kind::navigation},
                     {"Search teams came to the river in the morning.", rule::none},
                     {"Home to three thousand people, the town has one bridge.", rule::none},
                     {"Share prices of the ferry company fell on Tuesday.", rule::none},
                 });
}

TEST_CASE("rules::line_cue: a label of time needs a time", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"Updated terms of use", rule::none},
                     {"Published posts: 15919", rule::none},
                     {"Published since 2000", rule::none},
                     {"Published Monday, 5:30pm", rule::line_cue, kind::timestamp},
                     {"Published/Updated:", rule::line_cue, kind::timestamp},
                     {"Updated 3 hours ago", rule::line_cue, kind::timestamp},
                 });
}

TEST_CASE("rules::line_cue: a label that is one word may open a sentence", "[rules]") {
    check_inside(
        rules::judge_line,
        {
            {"Copyright lawyers were not asked, although the song is protected.", rule::none},
            {"Copyright 2022 The Harbour Post. All rights reserved.", rule::legal_phrase,
             kind::legal},
            {"Advertisement boards on the quay had floated away in the night.", rule::none},
            {"Powered by two engines and a good deal of hope, the ferry is slow.", rule::none},
            {"Powered by Quayside", rule::line_cue, kind::site_builder},
            {"First published in 1931, the handbook says nothing about animals.", rule::none},
        });
}

TEST_CASE("rules::line_cue: calls and counters are believed in the body", "[rules]") {
    check_inside(
        rules::judge_line,
        {
            {"Follow us on Facebook and Twitter", rule::line_cue, kind::social},
            {"Follow us on Facebook, the mayor said, and the town did so at once.", rule::none},
            {"Comments (12)", rule::line_cue, kind::comments},
            {"Comments of 12 neighbours", rule::none},
            {"Facebook\t$0.50", rule::none},
            {"Reading time: 3 minutes", rule::line_cue, kind::other},
            {"Tempo de leitura: 2 minutos", rule::line_cue, kind::other},
            {"Views: a summer on the bay in forty pictures", rule::none},
        });
}

TEST_CASE("rules::line_cue: a label of pictures that is but a part of a word", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"[\u56FE\u7247\u641C\u7D22] \u738B\u5C0F\u6CB3", rule::none},
            {"\uFF08\u56FE\u8868\uFF09\u6CB3\u6C34\u6C34\u4F4D", rule::none},
            {"\uFF08\u56FE/\u738B\u5C0F\u6CB3\uFF09", rule::photo_label, kind::photo_credit},
        });
}

TEST_CASE("rules::line_cue: a note's label before a day is a time's", "[rules]") {
    check_above(rules::judge_line,
                {
                    {"Update: 3 May 2020, 10:20 Jane Roe of the Harbour Post", rule::time_label,
                     kind::timestamp},
                    {"Update: The council said on 3 May that the ferry will be sold.",
                     rule::note_label, kind::editors_note},
                });
}

TEST_CASE("rules::line_cue: a source's name may begin with a number", "[rules]") {
    check_behind(rules::judge_line,
                 {{"来源：36河网", rule::source_label, kind::source_credit},
                  {"First published in 1931, the book of the bridge sold well.", rule::none}});
}

TEST_CASE("rules::line_cue: a label of links in a menu is a part of it", "[rules]") {
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const hand_pieces menu(body + "Town\nHarbour\nMore\nRiver\nMill\n");
    CHECK(kind_of_line(menu, "More") == kind::navigation);
    const hand_pieces list(body + "Read also\nHarbour reopens after the storm of last week\n");
    CHECK(kind_of_line(list, "Read also") == kind::related_link);
    const hand_pieces times(body + "Town\nHarbour\nRead also\n3 May 2020\nFerry sold at last\n");
    CHECK(kind_of_line(times, "Read also") == kind::related_link);
}

TEST_CASE("rules::line_cue: a label with its colon is no entry of a menu", "[rules]") {
    const std::string story = "|The council opened the bridge over the river on Tuesday.\n\n";
    const auto kind_of = [&](std::string_view label) {
        return galley_tests::kind_of_line(
            galley_tests::hand_pieces(story +
                                      "Home\nNews\nTown\nBoats\nMills\nTides\nMaps\nShop\n" +
                                      "Terms\n" + std::string(label) + "\nHarwick\n"),
            label);
    };
    CHECK(kind_of("Tags:") == kind::tags);
    CHECK(kind_of("Tags") == kind::navigation);
}

TEST_CASE("rules::line_cue: right behind the body a label of tags heads the article's own",
          "[rules]") {
    const std::string body = "|The ferry stops at the end of the month, and its crew goes ashore.\n"
                             "|Nobody in the town knows yet who will bring the letters then.\n";
    const std::string tags = "Share\nTopics\nFerries\nHarbour\nPrint\n";
    CHECK(kind_of_line(hand_pieces(body + tags), "Topics") == kind::tags);
    std::string far = body;
    for (int i = 0; i < 12; ++i) far += "Page of the town\n";
    CHECK(kind_of_line(hand_pieces(far + tags), "Topics") == kind::navigation);
}

TEST_CASE("rules::line_cue: a label of pictures before a headline leads to them", "[rules]") {
    check_behind(
        rules::judge_line,
        {{"PHOTOS: Storm leaves the harbour under water", rule::related_label, kind::related_link},
         {"Photos: The Harbour Through the Years", rule::related_label, kind::related_link},
         {"Photos: Anna Novak and Tom Reed for us", rule::photo_label, kind::photo_credit},
         {"Photos: Courtesy of the harbour board", rule::photo_label, kind::photo_credit}});
}

TEST_CASE("rules::line_cue: in the body a network behind a number heads a part", "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday, two years "
                             "later than planned.\n\n";
    const auto within = [&text](std::string_view line) {
        return kind_of_line(hand_pieces(text + '|' + std::string(line) + "\n\n" + text), line);
    };
    CHECK(within("3. Facebook") == kind::heading);
    CHECK(within("Facebook") == kind::social);
}

TEST_CASE("rules::line_cue: the name of a page alone between sentences heads those below",
          "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday, two years "
                             "later than planned.\n\n";
    const auto within = [&text](std::string_view line, const std::string& below) {
        return kind_of_line(hand_pieces(text + '|' + std::string(line) + "\n\n" + below + text),
                            line);
    };
    CHECK(within("Technology", text) == kind::heading);
    CHECK(within("Features:", text) == kind::paragraph);
    CHECK(within("Technology", "|No.\n\n") == kind::navigation);
    CHECK(within("Read more", text) == kind::navigation);
    CHECK(within("About us", text) == kind::navigation);
}

TEST_CASE("rules::line_cue: in the body a row of labels of Han is one, two words of others may not",
          "[rules]") {
    check_inside(rules::judge_line,
                 {{"\u6253\u5370 \u5206\u4EAB", rule::line_cue, kind::navigation}});
    const std::string body =
        "|The ferry stops at the end of the month, and its crew goes ashore.\n";
    CHECK(kind_of_line(hand_pieces(body + "|Sponsorship Deals\n" + body), "Sponsorship Deals") !=
          kind::navigation);
}
