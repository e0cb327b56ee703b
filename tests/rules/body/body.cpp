#include <galley/rules/body/body.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <utility>

using namespace galley;
using galley_tests::hand_page;

namespace {

constexpr std::string_view sentence =
    "The council opened the bridge over the river on Tuesday, two years later than was planned.";

/// The pieces of line `i` of a page marked by hand.
std::string pieces(std::string_view marked, std::size_t i, bool opening = false) {
    hand_page h(marked);
    std::vector<segment> out;
    rules::draft d(h.text(), out);
    rules::add_body_line(h.page(), i, rules::body_line_kind(h.page(), i), opening, d);
    return galley_tests::joined(out);
}

/// `line` between two sentences of the body.
std::string inside_body(std::string_view line) {
    return '|' + std::string(sentence) + "\n\n|" + std::string(line) + "\n\n|" +
           std::string(sentence) + '\n';
}

struct row {
    std::string_view line;
    kind what;
};

void check(std::initializer_list<row> rows) {
    for (const row& r : rows) {
        hand_page h(inside_body(r.line));
        INFO(r.line);
        CHECK(rules::body_line_kind(h.page(), 1).kind == r.what);
    }
}

} // namespace

TEST_CASE("rules::body: a number above paragraphs, none beside it, heads a part", "[rules]") {
    check({
        {"1. Set the table", kind::heading},
        {"2) Die neue Br\xC3\xBC"
         "cke",
         kind::heading},
        {"1. set the table", kind::list_item},
    });
    hand_page list("|1. Set the table\n|2. Cut the bread\n\n|" + std::string(sentence) + '\n');
    CHECK(rules::body_line_kind(list.page(), 0).kind == kind::list_item);
    CHECK(rules::body_line_kind(list.page(), 1).kind == kind::list_item);
}

TEST_CASE("rules::body: items below marks on lines of their own", "[rules]") {
    const auto kind_of = [](std::string_view marked, std::size_t i) {
        hand_page h(marked);
        return rules::body_line_kind(h.page(), i).kind;
    };
    constexpr std::string_view items = "-\n|The bridge is open\n-\n|The old ferry still runs.\n";
    CHECK(kind_of(items, 1) == kind::list_item);
    CHECK(kind_of(items, 3) == kind::list_item);
    CHECK(kind_of("-\n|The old ferry still runs.\n|It is cheap.\n", 1) == kind::paragraph);
    CHECK(kind_of("*\n|The old ferry still runs.\n*\n|It is cheap.\n", 1) == kind::paragraph);
}

TEST_CASE("rules::body: a list mark and a blank open a list item", "[rules]") {
    check({
        {"- one bridge over the river", kind::list_item},
        {"* one bridge over the river", kind::list_item},
        {"\xE2\x80\xA2 un pont sur la rivi\xC3\xA8re", kind::list_item},
        {"1. one bridge over the river", kind::list_item},
        {"12) eine Br\xC3\xBC"
         "cke",
         kind::list_item},
        {"a) one bridge over the river", kind::list_item},
        {"-5 degrees were measured in the night, the coldest so far this year.", kind::paragraph},
        {"1.5 metres of snow fell in the night, the most so far this year.", kind::paragraph},
        {"1984 was the year in which the bridge was built by the town.", kind::paragraph},
        {"U. Novak was the first to walk over the new bridge on Tuesday.", kind::paragraph},
    });
}

TEST_CASE("rules::body: a dash is speech where no neighbour has one", "[rules]") {
    check(
        {{"\xE2\x80\x93 Nous sommes contents, dit le maire de la ville lundi.", kind::paragraph},
         {"\xE2\x80\x93 Mi cieszymy si\xC4\x99 z mostu, m\xC3\xB3wi burmistrz.", kind::paragraph}});
    hand_page list("|\xE2\x80\x93 bread\n|\xE2\x80\x93 salt\n|" + std::string(sentence));
    CHECK(rules::body_line_kind(list.page(), 0).kind == kind::list_item);
    CHECK(rules::body_line_kind(list.page(), 1).kind == kind::list_item);
}

TEST_CASE("rules::body: short, no full stop, a longer line behind it: a heading", "[rules]") {
    check({
        {"A bridge for the town", kind::heading},
        {"What happens next?", kind::heading},
        {"Eine Br\xC3\xBC"
         "cke f\xC3\xBCr die Stadt",
         kind::heading},
        {"\xD0\x9D\xD0\xBE\xD0\xB2\xD1\x8B\xD0\xB9 \xD0\xBC\xD0\xBE\xD1\x81\xD1\x82",
         kind::heading},
        {"It rained.", kind::paragraph},
        {"He said the following:", kind::paragraph},
        {"and the bridge was shut", kind::paragraph},
        {"The bridge was shut,", kind::paragraph},
        {sentence, kind::paragraph},
    });
    hand_page last("|" + std::string(sentence) + "\n\n|A bridge for the town\n");
    CHECK(rules::body_line_kind(last.page(), 1).kind == kind::paragraph);
}

TEST_CASE("rules::body: names that begin small open headings as well", "[rules]") {
    check({
        {"eFerry takes bicycles too", kind::heading},
        {"iBoat 3", kind::heading},
        {"aboard with bicycles too", kind::paragraph},
        {"makeTides without a boat", kind::paragraph},
        {"iBoat.start", kind::paragraph},
    });
}

TEST_CASE("rules::body: a quotation mark opens a list only with a blank behind it", "[rules]") {
    check({
        {"\u00BB Eine Br\u00FC"
         "cke",
         kind::list_item},
        {"\u203A En bro over \u00E5"
         "en",
         kind::list_item},
        {"\u00BBVi er glade for broen,\u00AB siger borgmesteren i byen.", kind::paragraph},
        {"\u203AWir warten ab\u2039, sagt die B\u00FCrgermeisterin der Stadt.", kind::paragraph},
        {"\u2022Eine Br\u00FC"
         "cke",
         kind::list_item},
    });
    hand_page talk("|\u2013 Broen er kald, sier Kari og legger til:\n|\u2013 Den er ny.\n");
    CHECK(rules::body_line_kind(talk.page(), 0).kind == kind::paragraph);
}

TEST_CASE("rules::body: lines that count on are a list, whatever parts the number", "[rules]") {
    const auto kinds = [](std::string_view first, std::string_view second) {
        hand_page h('|' + std::string(sentence) + "\n\n|" + std::string(first) + "\n\n|" +
                    std::string(second) + "\n\n|" + std::string(sentence) + '\n');
        return std::pair{rules::body_line_kind(h.page(), 1).kind,
                         rules::body_line_kind(h.page(), 2).kind};
    };
    constexpr std::pair both{kind::list_item, kind::list_item};
    CHECK(kinds("1a etapa: Curitiba, no s\u00E1"
                "bado.",
                "2a etapa: Londrina, no domingo.") == both);
    CHECK(kinds("1-ouvrir un pont sur la rivi\u00E8re.", "2- fermer le bac.") == both);
    CHECK(kinds("9、新桥在河上通车。", "10、渡轮停开。") == both);
    CHECK(kinds("1.新桥在河上通车。", "2.渡轮停开。") == both);
    for (const auto& [first, second] :
         {std::pair{"46% of the bridges are closed.", "47% of the ferries are late."},
          std::pair{"2.11.2022 is the day of the bridge.", "3.11.2022 is the day of the ferry."},
          std::pair{"9月12日新桥通车。", "10月1日渡轮停开。"},
          std::pair{"1、新桥在河上通车。", "3、渡轮停开。"},
          std::pair{"5 bridges were closed.", "6 ferries were late."}}) {
        INFO(first);
        CHECK(kinds(first, second) == std::pair{kind::paragraph, kind::paragraph});
    }
}

TEST_CASE("rules::body: a post of a network heads nothing", "[rules]") {
    check({
        {"So proud of our bridge @harwicktown", kind::paragraph},
        {"@harwicktown Here it is", kind::paragraph},
        {"Our bridge is open pic.twitter.com/aBc1", kind::paragraph},
        {"Unsere Br\u00FC"
         "cke https://t.co/aBc1",
         kind::paragraph},
        {"Dinner @ eight on the bridge", kind::heading},
    });
    hand_page signed_post("|So proud of our bridge\n\n\u2014 Jane Roe (@janeroe) May 2, 2022\n\n|" +
                          std::string(sentence) + '\n');
    rules::judge_embed(signed_post.page(), 1);
    CHECK(rules::body_line_kind(signed_post.page(), 0).kind == kind::paragraph);
}

TEST_CASE("rules::body: a turn of a talk and an open quotation head nothing", "[rules]") {
    const auto second = [](std::string_view line, std::string_view other) {
        hand_page h('|' + std::string(sentence) + "\n\n|" + std::string(line) + "\n\n|" +
                    std::string(sentence) + "\n\n|" + std::string(other) + '\n');
        return rules::body_line_kind(h.page(), 1).kind;
    };
    CHECK(second("Reporter: And the bridge?", "Reporter: When does it open?") == kind::paragraph);
    CHECK(second("\u8A18\u8005\uFF1A\u65B0\u6A4B\u5728\u54EA\u5152\uFF1F",
                 "\u8A18\u8005\uFF1A\u4F55\u6642\u958B\u901A\uFF1F") == kind::paragraph);
    CHECK(second("Ferries: Who pays?", "Bridges: Who pays?") == kind::heading);
    CHECK(second("Myth: A bridge is cheap", "Myth: A ferry is slow") == kind::heading);
    CHECK(second("\u201CWhen will we cross the river again?", sentence) == kind::paragraph);
    CHECK(second("\u201CThe Ark\u201D crosses the river", sentence) == kind::heading);
}

TEST_CASE("rules::body: a heading by its words, whatever stands around it", "[rules]") {
    check({
        {"Zubereitung:", kind::heading},
        {"Our verdict:", kind::heading},
        {"The old ferry:", kind::paragraph},
    });
    const auto among_items = [](std::string_view line) {
        hand_page h("|" + std::string(sentence) + "\n\n|Boats\n|" + std::string(line) +
                    "\n|Ferries\n|Oars\n\n|" + std::string(sentence) + "\n");
        return rules::body_line_kind(h.page(), 2).kind;
    };
    CHECK(among_items("Ingredients") == kind::heading);
    CHECK(among_items("Rudders") == kind::list_item);
}

TEST_CASE("rules::body: the last of several short lines heads the prose below it", "[rules]") {
    const auto last_of_three = [](std::string_view line, std::string_view blank) {
        hand_page h("|" + std::string(sentence) + "\n\n|The bridge\n\n|The ferry" +
                    std::string(blank) + "|" + std::string(line) + "\n\n|" + std::string(sentence) +
                    "\n");
        return rules::body_line_kind(h.page(), 3).kind;
    };
    for (const std::string_view line :
         {"What it will cost", "25. Safety ropes", "Step 3: Cut the ropes", "Why we trust them?"}) {
        INFO(line);
        CHECK(last_of_three(line, "\n\n") == kind::heading);
        CHECK(last_of_three(line, "\n") != kind::heading);
    }
    for (const std::string_view line : {"Rating: good", "Length 107.5 x 85 m", "$124 to $190",
                                        "Time\tPlace", "2020-08-01 17:41 f"}) {
        INFO(line);
        CHECK(last_of_three(line, "\n\n") != kind::heading);
    }
}

TEST_CASE("rules::body: headings say by which of two shapes they were found", "[rules]") {
    hand_page flush(inside_body("A bridge for the town"));
    CHECK(rules::body_line_kind(flush.page(), 1).rule == rule::short_line_in_body);
    hand_page indented(inside_body("    A bridge for the town"));
    CHECK(rules::body_line_kind(indented.page(), 1).rule == rule::indented_line);
}

TEST_CASE("rules::body: a dateline is cut off the first sentence", "[rules]") {
    const std::string line = "|MONDAVIA, Aug. 30 (Xinhua) -- " + std::string(sentence);
    CHECK(pieces(line, 0, true) ==
          "dateline: MONDAVIA, Aug. 30 (Xinhua) --\nparagraph: " + std::string(sentence));
    CHECK(pieces("|" + std::string(sentence), 0, true) == "paragraph: " + std::string(sentence));
}

TEST_CASE("rules::body: labelled pieces and sign-offs are cut off its end", "[rules]") {
    struct piece_row {
        std::string_view end;
        std::string_view piece;
    };
    for (const piece_row& r : {
             piece_row{" (Web editor: A. Novak)", "editor_credit: (Web editor: A. Novak)"},
             piece_row{" Source: Tide Wire", "source_credit: Source: Tide Wire"},
             piece_row{" (dpa/lnw)", "source_credit: (dpa/lnw)"},
         }) {
        INFO(r.end);
        CHECK(pieces("|" + std::string(sentence) + std::string(r.end), 0) ==
              "paragraph: " + std::string(sentence) + '\n' + std::string(r.piece));
    }
    CHECK(pieces("|" + std::string(sentence) + " (in Rome)", 0) ==
          "paragraph: " + std::string(sentence) + " (in Rome)");
}

TEST_CASE("rules::body: a sentence before a credit is no heading, however short", "[rules]") {
    const std::string below = "\n\n|" + std::string(sentence) + '\n';
    CHECK(pieces("|The ferry is gone. (Web editor: A. Novak) 1120503" + below, 0)
              .starts_with("paragraph: The ferry is gone.\n"));
    CHECK(pieces("|The ferry is gone (Web editor: A. Novak) 1120503" + below, 0)
              .starts_with("heading: The ferry is gone\n"));
}

TEST_CASE("rules::body: a name before the sources of the last line signs", "[rules]") {
    const auto last = [](std::string_view line) {
        return galley_tests::joined(
            galley_tests::story_around("|" + std::string(line), 3, 0).list());
    };
    CHECK(last("Jane Roe (Source: Reuters, AFP)")
              .ends_with("reporter_credit: Jane Roe\nsource_credit: (Source: Reuters, AFP)"));
    CHECK(last("Jane Roe (dpa)").ends_with("reporter_credit: Jane Roe\nsource_credit: (dpa)"));
    CHECK(last("It rained. (dpa)").ends_with("paragraph: It rained.\nsource_credit: (dpa)"));
}

TEST_CASE("rules::body: words before a notice's label are the notice's", "[rules]") {
    CHECK(pieces("|River App Download", 0) == "promo: River App Download");
    CHECK(pieces("|It rained. All rights reserved.", 0) ==
          "paragraph: It rained.\nlegal: All rights reserved.");
}

TEST_CASE("rules::body: a glued related link is cut out of a paragraph", "[rules]") {
    CHECK(pieces("|" + std::string(sentence) +
                     " See also: Harbour reopens after storm The mayor cut the ribbon at noon. "
                     "The crowd on both banks of the river waved.",
                 0) ==
          "paragraph: " + std::string(sentence) +
              "\nrelated_link: See also: Harbour reopens after storm\n"
              "paragraph: The mayor cut the ribbon at noon. The crowd on both banks of the "
              "river waved.");
}

TEST_CASE("rules::body: numbers alone on their lines count nothing", "[rules]") {
    const galley_tests::hand_pieces h("|The ferries sail from these piers.\n\n|1\n\n|2\n\n|3\n");
    for (const std::string_view line : {"1", "2", "3"})
        CHECK(kind_of_line(h, line) != galley::kind::list_item);
}

TEST_CASE("rules::body: sentences that lost their stop are no headings", "[rules]") {
    check({
        {"Representatives of neighbouring municipalities welcome construction of another bridge "
         "between both harbour districts",
         kind::paragraph}, // 116 bytes
        {"Representatives of neighbouring municipalities welcome construction of another bridge "
         "between two districts",
         kind::heading}, // 107
        {"7. Representatives of neighbouring municipalities welcome construction of another bridge "
         "between both harbour districts",
         kind::heading},
        {"Der Stadtrat hat die neue Br\u00FCcke im Mai er\u00F6ffnet. Die F\u00E4hre soll nach dem "
         "Sommer nicht mehr fahren",
         kind::paragraph},
        {"The bridge is open. The ferry stops", kind::heading},
        {"Bridge of St. Anna and the new road along the old river between the harbour and the town",
         kind::heading},
    });
}

TEST_CASE("rules::body: a day is no number of a list", "[rules]") {
    check({
        {"3. Mai 2020 Die neue Br\u00FCcke ist offen, die F\u00E4hre f\u00E4hrt nicht mehr.",
         kind::paragraph},
        {"3. die neue Br\u00FCcke ist offen, die F\u00E4hre f\u00E4hrt nicht mehr.",
         kind::list_item},
    });
}

TEST_CASE("rules::body: what ends in a face is no heading", "[rules]") {
    check({
        {"See you on the bridge :)", kind::paragraph},
        {"Bis bald an der Br\u00FCcke ;-)", kind::paragraph},
        {"Nos vemos en el puente \U0001F609", kind::paragraph},
        {"The bridge (in May)", kind::heading},
        {"The bridge \U0001F309", kind::heading},
    });
}

TEST_CASE("rules::body: an agency with nothing around it signs off", "[rules]") {
    const std::string signed_off = std::string(sentence) + " EFE";
    const std::string expected = "paragraph: " + std::string(sentence) + "\nsource_credit: EFE";
    CHECK(pieces("|" + std::string(sentence) + "\n\n|" + signed_off, 1) == expected);
    // In the middle of the article one sentence is a picture's, two are the text.
    CHECK(pieces(inside_body(signed_off) + "\n|" + std::string(sentence), 1) != expected);
    const std::string two = std::string(sentence) + ' ' + std::string(sentence);
    CHECK(pieces(inside_body(two + " EFE") + "\n|" + std::string(sentence), 1) ==
          "paragraph: " + two + "\nsource_credit: EFE");
}

TEST_CASE("rules::body: a question between dashes is of a conversation", "[rules]") {
    const std::string answer = "|\u2013 " + std::string(sentence) + "\n\n";
    const std::string asked = "|\u2013 Why was that?\n\n";
    const galley_tests::hand_pieces talk(answer + asked + answer + asked + answer);
    CHECK(galley_tests::kind_of_line(talk, "\u2013 Why was that?") == kind::paragraph);
    const std::string plain = "|" + std::string(sentence) + "\n\n";
    const galley_tests::hand_pieces quoted(plain + plain + "|\u2013We had to swim\n\n" + answer +
                                           plain);
    CHECK(galley_tests::kind_of_line(quoted, "\u2013We had to swim") == kind::heading);
}

TEST_CASE("rules::body: the label of a link that its sentence goes on with cuts nothing",
          "[rules]") {
    for (const std::string_view rest :
         {"Keep reading to see all the boats that call at the new pier.",
          "Passend dazu baut die Stadt einen neuen Kai am unteren Hafen."}) {
        const std::string line = std::string(sentence) + ' ' + std::string(rest);
        INFO(line);
        CHECK(pieces(inside_body(line), 1) == "paragraph: " + line);
    }
}

TEST_CASE("rules::body: a line of Han or kana that goes on behind its stop heads nothing",
          "[rules]") {
    const std::string prose = "|大桥在星期二开通了，比计划晚了两年，市民们都到河边去看，孩子们"
                              "也来了，渡船的船员站在甲板上挥手，市长在桥上讲了话。\n\n";
    const auto kind_of = [&prose](std::string_view line) {
        const galley_tests::hand_pieces h(prose + "|" + std::string(line) + "\n\n" + prose);
        return galley_tests::kind_of_line(h, line);
    };
    CHECK(kind_of("渡船停了。船员们去了别的城市") == kind::paragraph);
    CHECK(kind_of("“渡船没有了。”（河报）") == kind::paragraph);
    CHECK(kind_of("「昔の橋のほうがよかったのに」") == kind::paragraph);
    CHECK(kind_of("怎样才能让渡船留下来，又不多花钱？") == kind::paragraph);
    CHECK(kind_of("渡船停了") == kind::heading);
    CHECK(kind_of("渡船去了哪里？") == kind::heading);
    CHECK(kind_of("「渡船」の行方") == kind::heading);
}
