#include <galley/rules/head/head.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>

using namespace galley;
using galley_tests::bridge_body;
using galley_tests::hand_page;

namespace {

constexpr std::string_view title = "Council opens new bridge over the river";

struct row {
    std::string_view line;
    rule why;
    kind what = kind::other;
};

void judge(hand_page& h) {
    const rules::page p = h.page();
    for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
    rules::judge_head(p);
    rules::judge_repeats(p);
}

void check(const hand_page& h, std::size_t line, const row& r) {
    INFO(r.line);
    const rules::note& n = h.note(line);
    CHECK(name(n.decided ? n.what.rule : rule::none) == name(r.why));
    if (n.decided && r.why != rule::none) CHECK(name(n.what.kind) == name(r.what));
    if (n.decided) CHECK((n.what.score >= 0 && n.what.score <= 1));
}

} // namespace

TEST_CASE("rules::head: lines below the title", "[rules]") {
    for (const row& r : {
             row{"Anna Novak", rule::byline_name, kind::byline},
             row{"Tom\xC3\xA1\xC5\xA1 Nov\xC3\xA1k", rule::byline_name, kind::byline},
             row{"It comes two years late and costs the town twice as much",
                 rule::subtitle_after_title, kind::subtitle},
             row{"Sie kommt zwei Jahre zu sp\xC3\xA4t und kostet doppelt so viel",
                 rule::subtitle_after_title, kind::subtitle},
             row{"Old harbour", rule::none},
             row{"12", rule::number_line, kind::other},
         }) {
        hand_page h(std::string(title) + "\n\n" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        CHECK(name(h.note(0).what.kind) == name(kind::title));
        check(h, 1, r);
    }
}

TEST_CASE("rules::head: a time in the first lines of the body", "[rules]") {
    for (const row& r : {
             row{"Harbour - 3 May 2020", rule::time_line, kind::timestamp},
             row{"3 May 2020, 12:24 Reading time: 5 min.", rule::time_line, kind::timestamp},
             row{"The council met on 3 May 2020 for the last time before the flood came.",
                 rule::none},
         }) {
        hand_page h(std::string(title) + "\n\n|It is open at last, and on a Tuesday.\n\n|" +
                    std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        check(h, 2, r);
    }
}

TEST_CASE("rules::head: without a title the lines above the body tell time and names", "[rules]") {
    hand_page h("Harbour\n\nJane Roe\n\nposted 3 May 2020 10:20 in ferries\n\n" + bridge_body);
    const rules::page& p = h.page();
    rules::judge_untitled_head(p);
    CHECK_FALSE(h.note(0).decided);
    check(h, 1, {"Jane Roe", rule::byline_name, kind::byline});
    check(h, 2, {"", rule::time_line, kind::timestamp});
}

TEST_CASE("rules::head: a short label above the title is its section", "[rules]") {
    for (const row& r : {
             row{"Town life", rule::section_line, kind::section},
             row{"Stadtleben", rule::section_line, kind::section},
             row{"Read all about it.", rule::none},
         }) {
        hand_page h(std::string(r.line) + "\n\n" + std::string(title) + "\n\nBy Anna Novak\n\n" +
                    bridge_body);
        judge(h);
        CHECK(name(h.note(1).what.kind) == name(kind::title));
        check(h, 0, r);
    }
}

TEST_CASE("rules::head: a labelled title keeps its label apart", "[rules]") {
    hand_page h("Original title: The bridge is open\n\n" + bridge_body);
    judge(h);
    CHECK(name(h.note(0).what.rule) == name(rule::title_label));
    CHECK(rules::view(h.text(), h.note(0).value_label) == "Original title:");
}

TEST_CASE("rules::head: without a title nothing is settled", "[rules]") {
    hand_page h(bridge_body);
    rules::judge_head(h.page());
    rules::judge_repeats(h.page());
    CHECK_FALSE(h.note(0).decided);
    CHECK_FALSE(h.note(1).decided);
}

TEST_CASE("rules::head: nearly the words of the title once more", "[rules]") {
    for (const row& r : {
             row{title, rule::title_again, kind::repeated_title},
             row{"COUNCIL OPENS NEW BRIDGE OVER THE RIVER", rule::title_again,
                 kind::repeated_title},
             row{"Council closes old road along the river", rule::none},
             row{"Council", rule::none},
         }) {
        hand_page h(std::string(title) + "\n\nBy Anna Novak\n\n" + bridge_body + "\n" +
                    std::string(r.line) + "\n");
        judge(h);
        const bool again = r.why == rule::title_again;
        check(h, 4, {r.line, again ? r.why : rule::none, r.what});
    }
}

TEST_CASE("rules::head: the kicker before a title that its path ends in", "[rules]") {
    const std::string path = "Home / Town / " + std::string(title) + "\n\n";
    const auto kicker = [](const std::string& head) {
        hand_page h(head + "\n\n" + bridge_body);
        const rules::page p = h.page();
        return std::string(rules::view(p.text, rules::detail::kicker_before(p, 1)));
    };
    CHECK(kicker(path + "Two years late " + std::string(title)) == "Two years late ");
    CHECK(kicker(path + std::string(title)).empty());
    CHECK(kicker(path + "Town: " + std::string(title)).empty()); // part of the headline
    CHECK(kicker(path + "Council opens the old bridge over the river").empty());
    CHECK(kicker("Home / Town\n\nTwo years late " + std::string(title)).empty());
}

TEST_CASE("rules::head: with another number it is another title", "[rules]") {
    using rules::detail::count_apart;
    CHECK(count_apart("The week on the river: Issue 84", "The week on the river: Issue 85"));
    CHECK(count_apart("Ferry 3", "Ferry 31"));
    CHECK_FALSE(count_apart("10 bridges to see in 2025", "10 bridges to see"));
    CHECK_FALSE(count_apart("Bridges to see", "10 bridges to see"));
    const std::string issue = "The week on the river in Harwick: Issue 85";
    hand_page h(issue + "\n\nBy Anna Novak\n\n" + bridge_body +
                "\nThe week on the river in Harwick: Issue 84\n\n" + issue + "\n");
    judge(h);
    CHECK_FALSE(h.note(4).decided);
    CHECK(name(h.note(5).what.kind) == name(kind::repeated_title));
}

TEST_CASE("rules::head: a day with little beside it below the title is the signature", "[rules]") {
    for (const row& r : {
             row{"Anna Novak anna.novak@harbour.example | Friday 3 May, 2020", rule::byline_name,
                 kind::byline},
             row{"Lifestyle Desk / harbour.example / May 3, 2020, 21:47", rule::time_line,
                 kind::timestamp},
             row{"The sun rises over the old harbour of Port Ellis on March 24, 2014 near the mole",
                 rule::subtitle_after_title, kind::subtitle},
         }) {
        hand_page h(std::string(title) + "\n\n" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        check(h, 1, r);
    }
}

TEST_CASE("rules::head: a short line above the title in a block of tags is one of them",
          "[rules]") {
    const std::string below = std::string(title) + "\n\n" + bridge_body;
    hand_page tags("Related topics\n\nHarbour\nOld bridge\n\n" + below);
    judge(tags);
    CHECK_FALSE(tags.note(2).decided);
    hand_page section("Related topics\n\nHarbour\nFerries\n\nOld bridge\n\n" + below);
    judge(section);
    CHECK(name(section.note(3).what.kind) == name(kind::section));
}

TEST_CASE("rules::head: a dateline before the title said again stays one", "[rules]") {
    const std::string headline =
        "河上新桥两年之后终于开通，居民在仪式上感谢市长，市长感谢居民，明年还要再建两座";
    hand_page h(headline + "\n\n2024年5月9日 10:20\n\n新华社北京5月9日电 题：" + headline +
                "\n\n|市政府星期二在河上开通了新桥，比计划晚了两年，市长在仪式上感谢居民。\n");
    judge(h);
    check(h, 2, {"dateline", rule::dateline_style, kind::dateline});
    hand_page again(headline + "\n\n2024年5月9日 10:20\n\n" + headline +
                    "\n\n|市政府星期二在河上开通了新桥，比计划晚了两年，市长在仪式上感谢居民。\n");
    judge(again);
    CHECK(again.note(2).what.kind != kind::dateline);
}

TEST_CASE("rules::head: a time below a title that the zones took for body", "[rules]") {
    hand_page h("|Fields with a star must be filled.\n\n|Old harbour and ferries\n\n|" +
                std::string(title) + "\n\n|Town - 3. maj 2020 kl. 10:21\n\n" + bridge_body);
    const rules::page p = h.page();
    rules::judge_head_stamp(p, 3, 2);
    check(h, 3, {"Town - 3. maj 2020", rule::time_line, kind::timestamp});
    hand_page far("|Fields with a star must be filled.\n\n|Old harbour and ferries\n\n|" +
                  std::string(title) + "\n\n|Town - 3. maj 2020 kl. 10:21\n\n" + bridge_body);
    rules::judge_head_stamp(far.page(), 3, 0);
    CHECK_FALSE(far.note(3).decided);
}

TEST_CASE("rules::head: a named day and its clock below the title", "[rules]") {
    for (const row& r : {
             row{"Kultur - Jana Roth, gestern, 18:06", rule::time_line, kind::timestamp},
             row{"dzisiaj, 08:07 Przeczytasz w 1 minut\u0119 ten tekst", rule::time_line,
                 kind::timestamp},
             row{"11:00, \u0441\u044C\u043E\u0433\u043E\u0434\u043D\u0456 - \u0427\u0438\u0442"
                 "\u0430\u0442\u0438",
                 rule::time_line, kind::timestamp},
             row{"Heute um 20:15 im Hafen: der neue Film zur Flut", rule::subtitle_after_title,
                 kind::subtitle},
             row{"The council meets today, 18:06 at the latest, by the harbour wall",
                 rule::subtitle_after_title, kind::subtitle},
         }) {
        hand_page h(std::string(title) + "\n\n" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        check(h, 1, r);
    }
}

TEST_CASE("rules::head: what is no section above a title", "[rules]") {
    for (const std::string_view line :
         {"2005 - 2010", "Post #1", "Share by email", "Log in Cart", "\u00D7",
          "Text Input:", "river.example.com", "[object Object]", "3 reviews", "DE FR IT EN",
          "EN\n\nES", "Sign inAll ferries"}) {
        hand_page h(std::string(line) + "\n\n" + std::string(title) + "\n\n" + bridge_body);
        judge(h);
        INFO(line);
        const std::size_t above = line.find('\n') == std::string_view::npos ? 0 : 1;
        CHECK((!h.note(above).decided || h.note(above).what.kind != kind::section));
    }
    for (const std::string_view line :
         {"TV", "PoliticsTown hall", "Harbour Life", "News & Analysis", "\u201EStimmen\u201C"}) {
        hand_page h(std::string(line) + "\n\n" + std::string(title) + "\n\n" + bridge_body);
        judge(h);
        INFO(line);
        CHECK(h.note(0).what.rule == rule::section_line);
    }
}

TEST_CASE("rules::head: what stands below a title and is no dek", "[rules]") {
    for (const std::string_view line :
         {"東湖日報 電子版", "このニュースを友人に", "| 河湾 | 今日 | 推荐 | 渡轮停航的消息",
          "About | Contact | Imprint | Privacy | Sitemap",
          "Ferries • Harbour • Town • Letters • Tides",
          "River news at http://river.example.com every day",
          "Click to share on Facebook or by mail",
          "Ask the council at bridge@harwick.example any day",
          "\u00BB Skip to the pictures of the river",
          "Printed from www.harwick.example on the council's own press",
          "Council opens new bridge over the river at last and for good",
          "Two years late: Council opens new bridge over the river",
          "Par A. NOVAK - 05:01 - 3 mai 2020 - en ville"}) {
        hand_page h(std::string(title) + "\n\n" + std::string(line) + "\n\n" + bridge_body);
        judge(h);
        INFO(line);
        CHECK((!h.note(1).decided || h.note(1).what.kind != kind::subtitle));
    }
    for (const row& r : {
             row{"Harbour of the town at dawn \u00A9 Anna Novak", rule::caption_cue, kind::caption},
             row{"The harbour wall - Copyright Anna Novak/HNA", rule::caption_cue, kind::caption},
             row{"The old ferry at the quay of Harwick / Anna Novak", rule::caption_cue,
                 kind::caption},
             row{"Harwick Film / River TV / Novak & Roe", rule::caption_cue, kind::photo_credit},
             row{"Council opens new roads for the town of Harwick", rule::subtitle_after_title,
                 kind::subtitle},
             row{"それでも渡し船は四十分遅れでいつもの航路に出た", rule::subtitle_after_title,
                 kind::subtitle},
             row{"It is not what you think: nobody asked the ferry's crew.",
                 rule::subtitle_after_title, kind::subtitle},
             row{"The bridge of 1931 was never meant to last this long", rule::subtitle_after_title,
                 kind::subtitle},
         }) {
        hand_page h(std::string(title) + "\n\n" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        check(h, 1, r);
    }
}

TEST_CASE("rules::head: who is no person may sign before a date", "[rules]") {
    for (const row& r : {
             row{"by River News Desk May 3, 2020", rule::byline_label, kind::byline},
             row{"Von Harwicker Ruderbund am 3.5.2020", rule::byline_label, kind::byline},
             row{"By RD, in News, Town, Ferries \u00B7 3 May 2020, 20:02 \u00B7 0 Comments",
                 rule::byline_label, kind::byline},
             row{"By the end of the flood on May 3, 2020 nobody was left in the old houses below "
                 "town",
                 rule::subtitle_after_title, kind::subtitle},
         }) {
        hand_page h(std::string(title) + "\n\n" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        check(h, 1, r);
    }
}

TEST_CASE("rules::head: a dek that buttons part from the title", "[rules]") {
    constexpr std::string_view dek =
        "The town opened the new bridge over the river two years later than planned, and paid "
        "twice.";
    constexpr std::string_view other =
        "Sign in here with your mail to read this and every other story without limits today.";
    const auto kind_below = [](std::string_view line) {
        hand_page h(std::string(title) + "\n\nBy Anna Novak\n\nSave\n\n3 May 2020\n\n" +
                    std::string(line) + "\n\n" + bridge_body);
        judge(h);
        return h.note(4).decided ? h.note(4).what.kind : kind::other;
    };
    CHECK(name(kind_below(dek)) == name(kind::subtitle));
    CHECK(name(kind_below(other)) == name(kind::other));
    CHECK(name(kind_below("Ferrymen and farmers have waited since the flood for the bridge that "
                          "opened now: nobody asked them.")) == name(kind::subtitle));
    CHECK(name(kind_below("Welcome to our new pages on the river and the bridge. Leave a comment "
                          "to tell us what you think.")) == name(kind::other));
    CHECK(name(kind_below("The mayor (left) opened the new bridge over the river two years later "
                          "than planned.")) == name(kind::other));
    hand_page h(std::string(title) + "\n\nThe mayor (l.) and the captain of the ferry\n\n" +
                bridge_body);
    judge(h);
    check(h, 1, {"The mayor (l.)", rule::caption_cue, kind::caption});
}

TEST_CASE("rules::head: a name and a day with its clock in the first lines", "[rules]") {
    for (const std::string_view day : {"mandag 3. august kl. 14:47", "Montag, 3. August, 14:47 Uhr",
                                       "lunes 3 de agosto, 14:47", "Monday, August 3, 2:47 pm"}) {
        hand_page h(std::string(title) +
                    "\n\n|It comes two years late.\n\n|Odd-Inge Sj\u00F8dal\n\n|" +
                    std::string(day) + "\n\n" + bridge_body);
        judge(h);
        check(h, 3, {day, rule::time_line, kind::timestamp});
        check(h, 2, {day, rule::byline_name, kind::byline});
    }
    for (const std::string_view line :
         {"The bridge opens on Monday, August 3, 2:47 pm", "August 3", "14:47"}) {
        hand_page h(std::string(title) + "\n\n|It comes two years late.\n\n|" + std::string(line) +
                    "\n\n" + bridge_body);
        judge(h);
        INFO(line);
        CHECK_FALSE((h.note(2).decided && h.note(2).what.kind == kind::timestamp));
    }
}

TEST_CASE("rules::head: a place before the day signs nothing", "[rules]") {
    hand_page h(std::string(title) + "\n\nHARWICK Tue May 3, 2020 9:21am IST\n\n" + bridge_body);
    CHECK(rules::rule_names_and_time(h.page(), 1));
    check(h, 1, {"HARWICK Tue", rule::time_line, kind::timestamp});
    hand_page name(std::string(title) + "\n\nAnna Novak May 3, 2020 9:21am IST\n\n" + bridge_body);
    CHECK(rules::rule_names_and_time(name.page(), 1));
    check(name, 1, {"Anna Novak", rule::byline_name, kind::byline});
}

TEST_CASE("rules::head: what stands between a name and its day", "[rules]") {
    hand_page slash(std::string(title) + "\n\nAnna Novak/\n\nMay 3, 2020\n\n" + bridge_body);
    judge(slash);
    check(slash, 1, {"Anna Novak/", rule::byline_name, kind::byline});
    hand_page source(std::string(title) + "\n\nAnna Novak\n\nAssociated Press, May 3, 2020\n\n" +
                     bridge_body);
    judge(source);
    check(source, 1, {"Anna Novak", rule::byline_name, kind::byline});
    hand_page office(std::string(title) +
                     "\n\nAnna Nov\u00E1k\n\nCorresponsal en Harwick\n\n"
                     "3 de mayo de 2020\n\n" +
                     bridge_body);
    judge(office);
    check(office, 2, {"Corresponsal en Harwick", rule::byline_name, kind::byline});
}

TEST_CASE("rules::head: a name above a credit that the text speaks of is shown", "[rules]") {
    const std::string below = "\n\nPhoto: Harbour Post\n\n"
                              "|The council opened the bridge that Anna Novak has drawn, two years "
                              "later than planned, on Tuesday.\n\n|It had been closed for long.\n"
                              "\n|A ferry took its place.\n\n|It goes to a museum.\n";
    const auto kind_above = [&below](std::string_view line) {
        hand_page h(std::string(title) + "\n\n" + std::string(line) + below);
        judge(h);
        return h.note(1).decided ? h.note(1).what.kind : kind::other;
    };
    CHECK(kind_above("Anna Novak") == kind::caption);
    CHECK(kind_above("Tom Reed") == kind::byline);
    CHECK(kind_above("New bridge") != kind::caption);
}

TEST_CASE("rules::head: a signature that the zones took for the body's first line", "[rules]") {
    struct signed_row {
        std::string_view line;
        bool signs;
    };
    for (const signed_row& r : {
             signed_row{"31. August 2022 Anna Ferries, Bridges, Town 0", true},
             signed_row{"शुभा चक्र / मुंबई August 31, 2022", true},
             signed_row{"The bridge that the council of the town opened on August 31, 2022 is the "
                        "longest",
                        false},
             signed_row{"What the council of Harwick and the Harbour Board said August 31, 2022:",
                        false},
         }) {
        hand_page h(std::string(title) + "\n\n|" + std::string(r.line) + "\n\n" + bridge_body);
        judge(h);
        INFO(r.line);
        CHECK((h.note(1).decided && (h.note(1).what.kind == kind::timestamp ||
                                     h.note(1).what.kind == kind::byline)) == r.signs);
    }
    hand_page days(std::string(title) + "\n\n|August 31, 2022 at 9:00 AM (in the harbour)\n\n" +
                   "|September 2, 2022 at 9:00 AM (in the harbour)\n\n" + bridge_body);
    rules::judge_line(days.page(), 0);
    CHECK_FALSE(rules::detail::may_sign_in_body(days.page(), 1));
}

TEST_CASE("rules::head: a day and its clock behind the buttons", "[rules]") {
    std::string buttons;
    for (int i = 0; i < 12; ++i) buttons += "Harbour " + std::string(1, char('a' + i)) + "\n";
    hand_page h(std::string(title) + "\n\n" + buttons +
                "am Dienstag, 31.08.2022 - 10:30 (Kommentar)\n\n" + bridge_body);
    judge(h);
    CHECK(name(h.note(13).what.kind) == name(kind::timestamp));
    hand_page day(std::string(title) + "\n\n" + buttons + "31.08.2022 Ferries\n\n" + bridge_body);
    judge(day);
    CHECK_FALSE(day.note(13).what.kind == kind::timestamp);
}

TEST_CASE("rules::head: topics and clocks below the title are no dek", "[rules]") {
    for (const std::string_view line :
         {"Old Ferries, Harwick Harbour, Jane Roe", "Town — Jane Roe, today, 18:06"}) {
        hand_page h(std::string(title) + "\n\n" + std::string(line) + "\n\n" + bridge_body);
        judge(h);
        INFO(line);
        CHECK_FALSE((h.note(1).decided && h.note(1).what.kind == kind::subtitle));
    }
    hand_page h(std::string(title) + "\n\nThe ferry, the quay, and a price the town will pay\n\n" +
                bridge_body);
    judge(h);
    CHECK(name(h.note(1).what.kind) == name(kind::subtitle));
}

TEST_CASE("rules::head: a path below the title that leads to it", "[rules]") {
    hand_page h(std::string(title) + "\n\nTown » Bridges » " + std::string(title) + "\n\n" +
                bridge_body);
    judge(h);
    CHECK(name(h.note(1).what.kind) == name(kind::section));
    CHECK_FALSE(rules::detail::leads_to("More bridges than " + std::string(title), title));
}

TEST_CASE("rules::head: a path above the title, whatever parts its steps", "[rules]") {
    for (const std::string_view path : {"HomeTown", "Harwick Today/ Town/ Bridges/ ", "Town » "}) {
        hand_page h(std::string(path) + std::string(title) + "\n\n" + std::string(title) +
                    "\n\nBy Anna Novak\n\n" + bridge_body);
        judge(h);
        INFO(path);
        CHECK(name(h.note(0).what.kind) == name(kind::section));
        CHECK(name(h.note(1).what.kind) == name(kind::title));
    }
}

TEST_CASE("rules::head: the lead and the headings of the body say no title again", "[rules]") {
    for (const std::string_view line : {"The council opens a new bridge over the river.",
                                        "Council opens second bridge over the river"}) {
        INFO(line);
        const std::string text = std::string(title) + "\n\nBy Anna Novak\n\n" + bridge_body + "\n" +
                                 bridge_body + "\n|" + std::string(line) + "\n\n" + bridge_body;
        hand_page h(text);
        judge(h);
        for (std::size_t i = 2; i < h.page().size(); ++i)
            if (h.page().line_text(i) == line)
                CHECK(name(h.note(i).what.kind) != name(kind::repeated_title));
    }
}

TEST_CASE("rules::head: a dek of several lines above the byline", "[rules]") {
    const std::string dek = "The ferry will stop at the end of the month after ten years.";
    const std::string more = "Its crew is offered work in the harbour of the town.";
    hand_page h(std::string(title) + "\n\n" + dek + "\n\n" + more + "\n\n" + more +
                "\n\nBy Anna Novak\n\n" + bridge_body);
    judge(h);
    for (std::size_t i = 1; i < 4; ++i) CHECK(name(h.note(i).what.kind) == name(kind::subtitle));
    hand_page without(std::string(title) + "\n\n" + dek + "\n\n" + more + "\n\n" + more + "\n\n" +
                      bridge_body);
    judge(without);
    CHECK(name(without.note(3).what.kind) != name(kind::subtitle));
}

TEST_CASE("rules::head: the last entry of a tight menu is no section", "[rules]") {
    const auto section_above = [](const std::string& above) {
        hand_page h(above + "\n\n" + std::string(title) + "\n\nBy Anna Novak\n\n" + bridge_body);
        judge(h);
        const std::size_t last =
            static_cast<std::size_t>(std::count(above.begin(), above.end(), '\n'));
        REQUIRE(h.page().line_text(last) == "Harwick Today");
        return h.note(last).decided && h.note(last).what.kind == kind::section;
    };
    CHECK(section_above("Harwick Today"));
    CHECK(section_above("Old Town\nSea Front\nHarwick Today"));
    CHECK_FALSE(section_above("Old Town\nSea Front\nHigh Street\nHarwick Today"));
}
