#include <galley/rules/compose.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/piece_rows.hpp"

#include <string>

using namespace galley;
using galley_tests::body;
using galley_tests::body_piece;
using galley_tests::check_pieces;
using galley_tests::hand_pieces;
using galley_tests::joined;
using galley_tests::kind_of_line;
using galley_tests::title;
using galley_tests::title_piece;

TEST_CASE("rules::compose: the pieces cover the text, in order", "[rules]") {
    for (std::string_view text :
         {"", " ", "\n\n", "Sport", "|It rained.\n",
          "\n Home\n\n|It rained. (Web editor: A. Novak)\n \n",
          "By\nAnna Novak\n|It rained.\n###\nTags: rain\n\xC2\xA9 2022\n",
          "|\xFF\xFE bad \x80 bytes.\n", "|Es regnete.\r\n\r\nAnzeige\r\n|Dann nicht mehr.\r\n"}) {
        const hand_pieces h(text);
        std::string whole;
        for (const segment& s : h.list()) {
            CHECK(s.end > s.begin);
            CHECK(s.rule != rule::none);
            CHECK(s.label_begin >= s.text_begin);
            CHECK(s.label_end <= s.text_end);
            whole += s.raw();
        }
        CHECK(whole == h.text());
    }
}

TEST_CASE("rules::compose: a line of credits falls apart at each label", "[rules]") {
    const std::string text = std::string(body) + "\n";
    const std::string paragraph = std::string(body_piece) + "\n";
    check_pieces(
        {{text + "(Reporting by Anna Novak; Editing by Tom Reed)",
          paragraph + "reporter_credit: (Reporting by Anna Novak;\n"
                      "editor_credit: Editing by Tom Reed)"},
         {text + "(Source: Tide Wire Author: Anna Novak)",
          paragraph + "source_credit: (Source: Tide Wire\nbyline: Author: Anna Novak)"},
         {text + "Dieser Artikel ist eine Übersetzung, zuerst stand er in der Tide Post.\n"
                 "Translated by Anna Novak; Editing by Tom Reed",
          paragraph + "translation_note: Dieser Artikel ist eine Übersetzung, zuerst stand "
                      "er in der Tide Post.\n"
                      "translation_note: Translated by Anna Novak;\n"
                      "editor_credit: Editing by Tom Reed"}});
}

TEST_CASE("rules::compose: a link with a colon leaves the rest to the paragraph", "[rules]") {
    check_pieces(
        {{"|The road was closed. See also: Harbour reopens after storm The council met late.\n",
          "paragraph: The road was closed.\n"
          "related_link: See also: Harbour reopens after storm\n"
          "paragraph: The council met late."}});
}

TEST_CASE("rules::compose: the first example", "[rules]") {
    check_pieces(
        {{" date 2022-08-31 Council opens new bridge\n\n"
          "|MONDAVIA, Aug. 30 (Xinhua) -- The council opened the new bridge on Tuesday.\n\n"
          "(Web editor: A. Novak)",
          "date_line: date 2022-08-31\n"
          "title: Council opens new bridge\n"
          "dateline: MONDAVIA, Aug. 30 (Xinhua) --\n"
          "paragraph: The council opened the new bridge on Tuesday.\n"
          "editor_credit: (Web editor: A. Novak)"}});
}

TEST_CASE("rules::compose: a byline over two lines is one", "[rules]") {
    check_pieces(
        {{title + "By\nAnna Novak\n\n" + std::string(body),
          std::string(title_piece) + "byline: By\nAnna Novak\n" + std::string(body_piece)}});
}

TEST_CASE("rules::compose: a newsroom below the byline's label is one with it", "[rules]") {
    check_pieces({{title + "By:\n\nHarbour Post Staff\n\n" + std::string(body),
                   std::string(title_piece) + "byline: By:\n\nHarbour Post Staff\n" +
                       std::string(body_piece)},
                  {title + "Por\nRedacci\u00F3n Puerto\n\n" + std::string(body),
                   std::string(title_piece) + "byline: Por\nRedacci\u00F3n Puerto\n" +
                       std::string(body_piece)},
                  {title + "von\n\nAPA\n\n" + std::string(body),
                   std::string(title_piece) + "byline: von\n\nAPA\n" + std::string(body_piece)}});
}

TEST_CASE("rules::compose: a credit over two lines is one", "[rules]") {
    const std::string above = title + std::string(body) + "\n";
    const std::string pieces = std::string(title_piece) + std::string(body_piece) + "\n";
    check_pieces({{above + "Foto:\nAnna Novak\n", pieces + "photo_credit: Foto:\nAnna Novak"},
                  {above + "Bild:\n\nWITTERS\n", pieces + "photo_credit: Bild:\n\nWITTERS"},
                  {above + "Editor:\n\nTom Reed\n", pieces + "editor_credit: Editor:\n\nTom Reed"},
                  {above + "\u0420\u0435\u0434\u0430\u043A\u0442\u043E\u0440:\nAnna Novak\n",
                   pieces + "editor_credit: \u0420\u0435\u0434\u0430\u043A\u0442\u043E\u0440:\n"
                            "Anna Novak"},
                  {above + "Fuente:\nDiario del Puerto\n",
                   pieces + "source_credit: Fuente:\nDiario del Puerto"},
                  {above + "News provided by\n\nHarwick Bridges, Inc.\n",
                   pieces + "source_credit: News provided by\n\nHarwick Bridges, Inc."}});
}

TEST_CASE("rules::compose: a credit's label takes no button, sentence or far line", "[rules]") {
    const std::string above = title + std::string(body) + "\n";
    for (const std::string below : {"\nteilen\n", "\nShare\n", "\n\n\nAnna Novak\n",
                                    "\nIt rained.\n", "\nhttps://harwick.example/bridge\n"}) {
        INFO(below);
        const hand_pieces h(above + "Bild:" + below);
        CHECK(kind_of_line(h, "Bild:") == kind::photo_credit);
    }
    const hand_pieces bare(above + "Editor\nTom Reed\n");
    CHECK(kind_of_line(bare, "Editor\nTom Reed") == kind::other);
}

TEST_CASE("rules::compose: a tool's bracket hides no editor", "[rules]") {
    check_pieces({{std::string(body) + "\n【纠错】 责任编辑： 王小明\n",
                   std::string(body_piece) + "\neditor_credit: 【纠错】 责任编辑： 王小明"},
                  {std::string(body) + "\n【聚焦】 河上新桥\n",
                   std::string(body_piece) + "\nrelated_link: 【聚焦】 河上新桥"}});
}

TEST_CASE("rules::compose: a signed line right behind the body is its last", "[rules]") {
    const std::string last = "A third of all bridges were closed in the same year.";
    check_pieces(
        {{std::string(body) + '\n' + last + " (abc)\n",
          std::string(body_piece) + "\nparagraph: " + last + "\nreporter_credit: (abc)"},
         {std::string(body) + '\n' + last + " (Jane Roe)\n",
          std::string(body_piece) + "\nparagraph: " + last + "\nreporter_credit: (Jane Roe)"},
         {std::string(body) + "\nA third of all bridges closed this year (video)\n",
          std::string(body_piece) +
              "\nrelated_link: A third of all bridges closed this year (video)"}});
}

TEST_CASE("rules::compose: sentences above the credit are the article's last", "[rules]") {
    const std::string opening = "Council opens new bridge over the river\n\n"
                                "|The council opened the bridge over the river on Tuesday.\n\n";
    const std::string links = "Most read\n\nFerry sold to the town at last\n\n";
    constexpr std::string_view last =
        "The mayor expects the first boats to pass below it in the second week of May.";
    for (const std::string_view credit :
         {"Quelle: Flusspost", "Source: River Daily", "(Reporting by Anna Novak)",
          "\u8D23\u4EFB\u7F16\u8F91\uFF1A\u738B\u5C0F\u660E"}) {
        INFO(credit);
        const hand_pieces h(opening + links + std::string(last) + "\n\n" + std::string(credit));
        CHECK(galley_tests::kind_of_line(h, last) == kind::paragraph);
    }
    // A headline stands between, or another article's text stands far below.
    const hand_pieces parted(opening + links + std::string(last) + "\n\nBridge closed\n\n" +
                             "Source: River Daily");
    CHECK(galley_tests::kind_of_line(parted, last) != kind::paragraph);
    std::string far;
    for (int i = 0; i < 20; ++i) far += links;
    const hand_pieces other(opening + far + std::string(last) + "\n\nSource: River Daily");
    CHECK(galley_tests::kind_of_line(other, last) != kind::paragraph);
    // Who has no name of his own tells of himself.
    const hand_pieces bio(opening + links +
                          "\u2026 has written on the river for River Daily since "
                          "the first bridge was built here.\n\nSource: River Daily");
    CHECK(bio.list().back().kind != kind::paragraph);
    CHECK(bio.list()[bio.list().size() - 2].kind != kind::paragraph);
}

TEST_CASE("rules::compose: a neighbour's headline below its label is one piece", "[rules]") {
    check_pieces(
        {{std::string(body) + "\nNext post\n\nHarbour reopens after a long storm\n",
          std::string(body_piece) + "\nprev_next: Next post\n\nHarbour reopens after a long storm"},
         {std::string(body) + "\nNext post\n\nAbout us\n",
          std::string(body_piece) + "\nprev_next: Next post\nnavigation: About us"}});
}

TEST_CASE("rules::compose: a column's bracket is cut off the title", "[rules]") {
    check_pieces({{"[Harbour Column] Council opens new bridge\n\n" + std::string(body),
                   "series: [Harbour Column]\ntitle: Council opens new bridge\n" +
                       std::string(body_piece)}});
}

TEST_CASE("rules::compose: a time that a tab parts from the title is none of it", "[rules]") {
    const std::string line =
        "Council opens new bridge over the river\t2020-05-03 10:20:30 riverfox";
    const hand_pieces h("date 2022-08-31 " + line + "\n\n" + std::string(body));
    INFO(joined(h.list(), true));
    CHECK(kind_of_line(h, "Council opens new bridge over the river") == kind::title);
    CHECK(kind_of_line(h, "2020-05-03 10:20:30 riverfox") == kind::timestamp);
}

TEST_CASE("rules::compose: two glued names of a section are two", "[rules]") {
    check_pieces({{"town hallTOWN HALL\n\n" + title + "By Anna Novak\n\n" + std::string(body),
                   "section: town hall\nsection: TOWN HALL\n" + std::string(title_piece) +
                       "byline: By Anna Novak\n" + std::string(body_piece)}});
}

TEST_CASE("rules::compose: credits of several roles on one line", "[rules]") {
    check_pieces(
        {{title + std::string(body) + "\n(Reporting by Anna Novak) (Editing by Tom Reed)\n",
          std::string(title_piece) + std::string(body_piece) +
              "\nreporter_credit: (Reporting by Anna Novak)\n"
              "editor_credit: (Editing by Tom Reed)"}});
}

TEST_CASE("rules::compose: labels of a footer with wide blanks between them", "[rules]") {
    check_pieces({{std::string(body) + "\nTel: 555 0100\xC2\xA0"
                                       "E-mail: desk@example.org\n",
                   std::string(body_piece) + "\ncontact: Tel: 555 0100\n"
                                             "contact: E-mail: desk@example.org"}});
}

TEST_CASE("rules::compose: headlines directly under a ticker's label", "[rules]") {
    check_pieces(
        {{"Breaking news\nFerry sold to the town\n\nTown life\n\n" + title + "By Anna Novak\n\n" +
              std::string(body),
          "ticker: Breaking news\nticker: Ferry sold to the town\nsection: Town life\n" +
              std::string(title_piece) + "byline: By Anna Novak\n" + std::string(body_piece)}});
}

TEST_CASE("rules::compose: what interrupts the body is not body", "[rules]") {
    check_pieces(
        {{std::string(body) + "\nAdvertisement\n\n" + std::string(body),
          std::string(body_piece) + "\nadvertisement: Advertisement\n" + std::string(body_piece)}});
}

TEST_CASE("rules::compose: the same page gives the same pieces", "[rules]") {
    const std::string page = title + "By Anna Novak\n\n" + std::string(body) + "\nTags: rain\n";
    CHECK(joined(hand_pieces(page).list(), true) == joined(hand_pieces(page).list(), true));
}

TEST_CASE("rules::compose: a counter of comments leaves the time", "[rules]") {
    check_pieces(
        {{title + "August 31, 2022 09:20  Comments (0)\n\n" + std::string(body),
          std::string(title_piece) + "timestamp: August 31, 2022 09:20\ncomments: Comments (0)\n" +
              std::string(body_piece)}});
}

TEST_CASE("rules::compose: an offer among the paragraphs is none of them", "[rules]") {
    check_pieces({{std::string(body) +
                       "\n|Get the River Post in your inbox every morning. Sign up here.\n\n" +
                       std::string(body),
                   std::string(body_piece) +
                       "\npromo: Get the River Post in your inbox every morning. Sign up here.\n" +
                       std::string(body_piece)}});
}

TEST_CASE("rules::compose: an offer that asks the reader to act is one with a single word",
          "[rules]") {
    for (const std::string_view offer :
         {"More letters from the bay? Our newsletter is right here.",
          "Die Nachrichten der Bucht als Newsletter, jetzt und kostenlos.",
          "想看更多？请关注我们的公众号。"}) {
        check_pieces({{std::string(body) + "\n|" + std::string(offer) + "\n\n" + std::string(body),
                       std::string(body_piece) + "\npromo: " + std::string(offer) + "\n" +
                           std::string(body_piece)}});
    }
    const std::string report = "The newsletter of the harbour has two thousand readers.";
    check_pieces(
        {{std::string(body) + "\n|" + report + "\n\n" + std::string(body),
          std::string(body_piece) + "\nparagraph: " + report + "\n" + std::string(body_piece)}});
}
