#include <galley/rules/head/beside_title.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;
using rules::detail::names_section;

namespace {

const std::string title = "Council opens new bridge over the river\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place until the end of "
    "the winter, when the ice broke and the boats could not run any more.\n";

} // namespace

TEST_CASE("rules::beside_title: paths of known sections", "[rules]") {
    for (const char* s :
         {"Sport", "BUSINESS", "Home > Culture", "Lokales / Politik", "\xE7\xA4\xBE\xE4\xBC\x9A",
          "\xD0\x9F\xD0\xBE\xD0\xBB\xD0\xB8\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB0"}) {
        INFO(s);
        CHECK(names_section(s));
    }
    for (const char* s : {"", "Sports fans wait", "Menu", "Log in",
                          "Harbour fees > Everything on the new harbour fees"}) {
        INFO(s);
        CHECK_FALSE(names_section(s));
    }
}

TEST_CASE("rules::beside_title: a section above the title or below it", "[rules]") {
    CHECK(kind_of_line(hand_pieces("Sport\n\n" + title + body), "Sport") == kind::section);
    CHECK(kind_of_line(hand_pieces("Politics\n\n3 May 2020\n\n" + title + body), "Politics") ==
          kind::section);
    CHECK(kind_of_line(hand_pieces(title + "Kultur\n\nBy Jane Roe\n\n" + body), "Kultur") ==
          kind::section);
}

TEST_CASE("rules::beside_title: below a label of links stand columns", "[rules]") {
    const std::string links = "Sport\n\nFerry sold to the town after two years of waiting\n\n";
    const hand_pieces h(title + "Related articles\n\n" + links + body);
    CHECK(kind_of_line(h, "Sport") != kind::section);
}

TEST_CASE("rules::beside_title: the entries of a menu are no sections", "[rules]") {
    const hand_pieces menu("News\nSport\nBusiness\nCulture\n\n" + title + body);
    for (const std::string_view entry : {"News", "Sport", "Business", "Culture"}) {
        INFO(entry);
        CHECK(kind_of_line(menu, entry) == kind::navigation);
    }
    const hand_pieces far("Sport\n\nSearch the archive of the paper\n\n" + title + body);
    CHECK(kind_of_line(far, "Sport") == kind::navigation);
    CHECK(kind_of_line(hand_pieces(title + body + "Sport\n"), "Sport") == kind::navigation);
}

TEST_CASE("rules::beside_title: a dek has the signature below it", "[rules]") {
    constexpr std::string_view dek = "The ferry that took its place will be sold to a museum.";
    const std::string line = "|" + std::string(dek) + "\n\n";
    for (const std::string signature :
         {"By Jane Roe\n\n", "3 May 2020, 10:20\n\n", "Share\n\nBy Jane Roe | 3 May 2020\n\n",
          "Share\n\nPrint\n\nSave\n\nListen\n\nBy Jane Roe\n\n"}) {
        INFO(signature);
        CHECK(kind_of_line(hand_pieces(title + line + signature + body), dek) == kind::subtitle);
        CHECK(kind_of_line(hand_pieces(title + signature + line + body), dek) == kind::paragraph);
    }
    CHECK(kind_of_line(hand_pieces(title + line + body), dek) == kind::paragraph);
    // Nothing but the signature stands below: the sentence is all the article has.
    CHECK(kind_of_line(hand_pieces(title + line + "By Jane Roe\n"), dek) == kind::paragraph);
}

TEST_CASE("rules::beside_title: a dek alone before the picture or the dateline", "[rules]") {
    constexpr std::string_view dek = "The ferry that took its place will be sold to a museum.";
    const std::string line = "By Jane Roe\n\n|" + std::string(dek) + "\n\n";
    const std::string credit = "Photo: Jane Roe\n\n";
    const std::string dateline =
        "|RIVERTON (AP) - The mayor cut the ribbon at noon and went home.\n\n";
    CHECK(kind_of_line(hand_pieces(title + line + credit + body), dek) == kind::subtitle);
    CHECK(kind_of_line(hand_pieces(title + line + dateline + body), dek) == kind::subtitle);
    CHECK(kind_of_line(hand_pieces(title + line + body), dek) == kind::paragraph);
    // The picture of a note of two sentences, and the second paragraph's picture.
    CHECK(kind_of_line(hand_pieces(title + line + credit + "|It sails on Monday.\n"), dek) ==
          kind::paragraph);
    CHECK(kind_of_line(hand_pieces(title + line + body + credit + body), dek) == kind::paragraph);
}

TEST_CASE("rules::beside_title: what a dateline opens is the article", "[rules]") {
    const hand_pieces h(title +
                        "|HAMBURG (dpa) - The ferry will be sold to a museum, it said.\n\n"
                        "By Jane Roe\n\n" +
                        body);
    CHECK(kind_of_line(h, "The ferry will be sold to a museum, it said.") == kind::paragraph);
}

TEST_CASE("rules::beside_title: reporters between title and body sign as a byline does",
          "[rules]") {
    const std::string zh_title = "渡轮船员从被淹草地救出十一头牛\n\n";
    const std::string zh_body =
        "|河水上涨的速度超出所有人的预料，一艘渡轮的船员周日把十一头牛送上了干燥的岸边。\n\n"
        "|这些牛从清晨起就站在一条狭长的草地上。水漫到栅栏时，一位农民给码头打了电话。\n\n";
    const std::string line = "本报记者周敏、李建国\n\n";
    CHECK(kind_of_line(hand_pieces(zh_title + line + zh_body), "本报记者周敏、李建国") ==
          kind::byline);
    CHECK(kind_of_line(hand_pieces(zh_title + zh_body + line), "本报记者周敏、李建国") ==
          kind::reporter_credit);
}

TEST_CASE("rules::beside_title: reporters below the title sign as a byline does", "[rules]") {
    const std::string line = "Reporting by Anna Novak\n\n";
    CHECK(kind_of_line(hand_pieces(title + line + body), "Reporting by Anna Novak") ==
          kind::byline);
    CHECK(kind_of_line(hand_pieces(title + "Share\n\n" + line + body), "Reporting by Anna Novak") ==
          kind::byline);
    // Behind the first paragraph they are a credit.
    CHECK(kind_of_line(hand_pieces(title + body + line), "Reporting by Anna Novak") ==
          kind::reporter_credit);
}

TEST_CASE("rules::beside_title: the path to the title, a step a line", "[rules]") {
    const std::string headline = "Council opens new bridge over the river\n\n";
    const std::string text =
        "By Anna Novak\n\n|The council opened the new bridge over the river on Tuesday.\n\n"
        "|The bridge had been closed since the flood, and a ferry had taken its place.\n";
    const std::string home = "Imprint\n\nHome\n\nHarbour and town\n\nBridges\n\n";
    struct row {
        std::string head;
        std::size_t steps; // that are sections
    };
    for (const row& r : {
             row{home + headline + "Anzeige\n\n" + headline, 2},
             row{"Imprint\n\nStartseite\n\n/\n\nBridges\n\n/\n\n" + headline + headline, 1},
             row{"You are here:\n\nHome\n\nHarbour and town\n\nBridges\n\n" + headline, 2},
             row{home + headline, 1}, // a menu and the kicker
             row{"Imprint\n\nHarbour and town\n\nBridges\n\n" + headline + headline,
                 1}, // no way home
         }) {
        const galley_tests::hand_article a(r.head + text);
        INFO(r.head);
        CHECK(a->section.size() == r.steps);
    }
}

TEST_CASE("rules::beside_title: a section above the title that is said again", "[rules]") {
    CHECK(kind_of_line(hand_pieces("Imprint\n\nPolitics\n\n" + title + title + body), "Politics") ==
          kind::section);
}

TEST_CASE("rules::beside_title: an office between the title and its time wrote the article",
          "[rules]") {
    const std::string stamp = "3. Mai 2020, 10:20\n\n";
    CHECK(kind_of_line(hand_pieces(title + "Redaktion\n\n" + stamp + body), "Redaktion") ==
          kind::byline);
    CHECK(kind_of_line(hand_pieces(title + "Redaktion\n\n" + body), "Redaktion") != kind::byline);
    CHECK(kind_of_line(hand_pieces(title + "Startseite\n\n" + stamp + body), "Startseite") !=
          kind::byline);
}
