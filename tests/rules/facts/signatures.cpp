#include <galley/rules/facts/signatures.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using galley_tests::behind;
using galley_tests::below;
using galley_tests::hand_article;
using galley_tests::joined;

namespace {

struct row {
    std::string_view line;
    std::string_view value;
};

} // namespace

TEST_CASE("rules::signatures: a sure byline stands for names known by their place alone",
          "[rules]") {
    const hand_article both(below("Varnik Ambrock\n\nPrint\n\nListen\n\nBy Anna Novak"));
    INFO(joined(both->segments, true));
    CHECK(joined(both->people) == "Anna Novak/author");
    CHECK(joined(hand_article(below("Varnik Ambrock"))->people) == "Varnik Ambrock/author");
    CHECK(joined(hand_article(below("Anna Novak | Tom Reed"))->people) ==
          "Anna Novak/author; Tom Reed/author");
    CHECK(joined(hand_article(below("Anna Novak | River Weekly"))->people) == "Anna Novak/author");
    // Names side by side are of one byline.
    CHECK(joined(hand_article(below("Anna Novak\n\nVarnik Ambrock"))->people) ==
          "Anna Novak/author; Varnik Ambrock/author");
}

TEST_CASE("rules::signatures: a label stands for known names far from it", "[rules]") {
    const std::string far = "Tom Reed\n\nPrint\n\nListen\n\nBy Anna Novak\n\n3 May 2020, 10:20";
    CHECK(joined(hand_article(below(far))->people) == "Anna Novak/author");
    const std::string near = "By Anna Novak\n\nTom Reed\n\n3 May 2020, 10:20";
    CHECK(joined(hand_article(below(near))->people) == "Anna Novak/author; Tom Reed/author");
    // Above the label stands who is in the picture, unless a time is nearer.
    const std::string above = "Tom Reed\n\nBy Anna Novak\n\n3 May 2020, 10:20";
    CHECK(joined(hand_article(below(above))->people) == "Anna Novak/author");
    const std::string timed = "Tom Reed\n\n3 May 2020, 10:20\n\nBy Anna Novak";
    CHECK(joined(hand_article(below(timed))->people) == "Tom Reed/author; Anna Novak/author");
    const std::string bare = "Tom Reed\n\nPrint\n\nListen\n\n3 May 2020, 10:20";
    CHECK(joined(hand_article(below(bare))->people) == "Tom Reed/author");
}

TEST_CASE("rules::signatures: buttons that read an article out are nobody", "[rules]") {
    CHECK(joined(hand_article(below("Anna Novak\n\nLesen H\u00F6ren"))->people) ==
          "Anna Novak/author");
}

TEST_CASE("rules::signatures: logins in time stamps, but no words of their labels", "[rules]") {
    for (const row& r : {
             row{"3 May 2020 | river_fox | 5", "river_fox/author"},
             row{"RiverFox 3 May 2020, 13:56", "RiverFox/author"},
             row{"3 May 2020 | YouTube | 5", ""},
             row{"3 May 2020 | Ferries | 5", ""},
             row{"Anna | 3 May 2020 | Boats", "Anna/author"},
             row{"3 May 2020 | river.example | 5", ""},
             row{"Letzte \u00C4nderung\n3 May 2020", ""},
             row{"riverfox \u53D1\u8868\u4E8E 2005-9-15 11:46:00", "riverfox/author"},
             row{"River-Fox \u4E8E 2020-05-03 10:20:00 \u53D1\u5E03", "River-Fox/author"},
             row{"\u6700\u65B0\u6587\u7AE0\u4E8E 2020-05-03 10:20:00 \u53D1\u5E03", ""},
             row{"\u7531\u6CB3\u8FB9\u4EBA\u5F20\u8D34 @ 2020-05-03 10:20",
                 "\u6CB3\u8FB9\u4EBA/author"},
             row{"First published 3 May 2020", ""},
             row{"3 May 2020 riverfox Leave a comment", "riverfox/author"},
             row{"3 May 2020 ferries", ""},
             row{"3 May 2020 Ferries Leave a comment", ""},
             row{"Harbour Board 3 May 2020 22:36 by riverfox \u3013", "riverfox/author"},
         }) {
        const hand_article a(below(r.line));
        INFO(joined(a->segments, true));
        CHECK(joined(a->people) == r.value);
    }
}

TEST_CASE("rules::signatures: a source line names people behind their label only", "[rules]") {
    CHECK(joined(hand_article(below("2020-05-03 09:20 来源：河边日报 作者：王小明"))->people) ==
          "王小明/author");
    CHECK(joined(hand_article(below("2020-05-03 09:20 来源：河边日报"))->people).empty());
}

TEST_CASE("rules::signatures: a labelled author between links", "[rules]") {
    const hand_article a(behind("Related articles\nHarbour reopens after the storm of the night\n"
                                "Author: Anna Novak\n"));
    INFO(joined(a->segments, true));
    CHECK(joined(a->people) == "Anna Novak/author");
}

TEST_CASE("rules::signatures: agencies that sign with somebody, or alone", "[rules]") {
    const auto agencies = [](std::string_view line) {
        return joined(hand_article(below(std::string(line)))->agencies);
    };
    CHECK(agencies("By Jane Roe and Reuters") == "Reuters");
    CHECK(agencies("By JANE ROE Associated Press") == "Associated Press");
    CHECK(agencies("By JANE ROE Associated Press Writer") == "Associated Press");
    CHECK(agencies("By Reuters Staff") == "Reuters");
    CHECK(agencies("Von Anna Novak und dpa") == "dpa");
    CHECK(agencies("By Jane Roe, Reuters Bridge editor of old").find(';') == std::string::npos);
    CHECK(agencies("By Jane Roe").empty());
}
