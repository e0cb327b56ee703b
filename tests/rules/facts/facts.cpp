#include <galley/rules/facts/facts.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using galley_tests::behind;
using galley_tests::below;
using galley_tests::bridge_body;
using galley_tests::bridge_title;
using galley_tests::hand_article;
using galley_tests::joined;

namespace {

struct row {
    std::string_view line;
    std::string_view value;
};

std::string day(const stated_date& d) { return std::string(date::iso_text(d.value).view()); }

/// Compares what `read` makes of the facts of each row's line behind the body.
template <class Read>
void check_behind(std::initializer_list<row> rows, Read read) {
    for (const row& r : rows) {
        const hand_article a(behind(r.line));
        INFO(joined(a->segments, true));
        CHECK(std::string(read(*a)) == r.value);
    }
}

} // namespace

TEST_CASE("rules::facts: a text without furniture has none", "[rules]") {
    const hand_article a(bridge_body);
    CHECK_FALSE(a->title);
    CHECK_FALSE(a->date);
    CHECK_FALSE(a->published);
    CHECK(a->people.empty());
    CHECK(a->sources.empty());
    CHECK(a->agencies.empty());
    CHECK(a->tags.empty());
    CHECK(a->related.empty());
    CHECK_FALSE(a->dateline);
    CHECK_FALSE(a->contact);
    CHECK_FALSE(a->registration);
}

TEST_CASE("rules::facts: fields stand where they say, with the rule of their piece", "[rules]") {
    const hand_article a(below("By Anna Novak"));
    REQUIRE(a->people.size() == 1);
    const field& f = a->people[0].name;
    CHECK(a->text.substr(f.begin, f.text.size()) == "Anna Novak");
    CHECK(f.text.data() == a->text.data() + f.begin);
    CHECK(name(f.rule) == name(rule::byline_label));
    CHECK((f.score > 0 && f.score <= 1));
    CHECK(a->title.begin == 0);
}

TEST_CASE("rules::facts: the title without its site's tail", "[rules]") {
    const hand_article a("Council opens new bridge over the river | River Daily News\n\n" +
                         bridge_body);
    INFO(joined(a->segments, true));
    CHECK(a->title.text == "Council opens new bridge over the river");
    CHECK_FALSE(a->title_is_original);
}

TEST_CASE("rules::facts: an original title says so", "[rules]") {
    const hand_article a("Original title: The bridge is open\n\n" + bridge_body);
    CHECK(a->title.text == "The bridge is open");
    CHECK(a->title_is_original);
}

TEST_CASE("rules::facts: a labelled title without the marks that quote it", "[rules]") {
    const hand_article a("原标题：《河上的新桥》\n\n" + bridge_body);
    CHECK(a->title.text == "河上的新桥");
    CHECK(hand_article("Original title: The bridge is open\n\n" + bridge_body)->title.text ==
          "The bridge is open");
}

TEST_CASE("rules::facts: other wordings of the title are kept once", "[rules]") {
    CHECK(hand_article(behind(bridge_title))->alternative_titles.empty());
    CHECK(hand_article(behind("Council opens new bridge over the river | Harwick News"))
              ->alternative_titles.empty());
    const hand_article a(behind("Council opens the new bridge over the river"));
    INFO(joined(a->segments, true));
    CHECK(joined(a->alternative_titles) == "Council opens the new bridge over the river");
}

TEST_CASE("rules::facts: the dump's date, else the publication's day", "[rules]") {
    const hand_article dumped(" date 2022-08-31 " + below("Published: August 30, 2022 09:20"));
    CHECK(day(dumped->date) == "2022-08-31");
    CHECK(dumped->published);
    const hand_article published(below("Published: August 30, 2022 09:20"));
    CHECK(day(published->date) == "2022-08-30");
    CHECK(day(published->published).starts_with("2022-08-30"));
}

TEST_CASE("rules::facts: a dateline and the year it lacks", "[rules]") {
    const hand_article a(" date 2022-08-31 " + bridge_title + "|MONDAVIA, Aug. 30 (Xinhua) -- " +
                         bridge_body.substr(1));
    INFO(joined(a->segments, true));
    CHECK(a->dateline.place.text == "MONDAVIA");
    CHECK(a->dateline.agency.text == "Xinhua");
    CHECK(date::iso_text(a->dateline.date).view() == "2022-08-30");
    CHECK(joined(a->agencies) == "Xinhua");
    const hand_article bare(bridge_title + "|MONDAVIA, Aug. 30 (Xinhua) -- " +
                            bridge_body.substr(1));
    CHECK_FALSE(bare->dateline.date.has_year());
}

TEST_CASE("rules::facts: people with their roles, nobody twice", "[rules]") {
    for (const row& r : {
             row{"(Web editor: Anna Novak)", "Anna Novak/web_editor"},
             row{"(Web editor: Anna Novak)\n\n(Web editor: Anna Novak)", "Anna Novak/web_editor"},
             row{"(Reporting by Anna Novak) (Editing by Tom Reed)",
                 "Anna Novak/reporter; Tom Reed/editor"},
             row{"Boats at dawn. (Photo by Anna Novak)", "Anna Novak/photographer"},
             row{"Foto: Anna Novak", "Anna Novak/photographer"},
             row{"\xE8\xB4\xA3\xE4\xBB\xBB\xE7\xBC\x96\xE8\xBE\x91\xEF\xBC\x9A\xE7\x8E\x8B\xE5\xB0"
                 "\x8F\xE6\xB2\xB3",
                 "\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3/editor"},
             row{"The editor said nothing.", ""},
         }) {
        const hand_article a(behind(r.line));
        INFO(joined(a->segments, true));
        CHECK(joined(a->people) == r.value);
    }
}

TEST_CASE("rules::facts: sources and agencies are told apart", "[rules]") {
    check_behind({{"Source: River Daily", "River Daily"},
                  {"Source: River Daily\n\nSource: river daily", "River Daily"},
                  {"Quelle: Flussbote", "Flussbote"},
                  {"Source: Reuters", ""}},
                 [](const auto& c) { return joined(c.sources); });
    check_behind({{"Source: Reuters", "Reuters"}, {"Source: River Daily", ""}},
                 [](const auto& c) { return joined(c.agencies); });
    CHECK(joined(hand_article(behind("Source: AP\n\nSource: The Associated Press"))->agencies) ==
          "AP");
    const hand_article two(below("AP, Reuters | Updated: 3 May 2020 12:34"));
    CHECK(joined(two->agencies) == "AP; Reuters");
    CHECK(two->sources.empty());
    CHECK(joined(hand_article(below("News provided by\n\nHarwick Bridges, Inc."))->sources) ==
          "Harwick Bridges, Inc");
    const hand_article city(below("Reuters, Washington,"));
    CHECK(joined(city->agencies) == "Reuters");
    CHECK(city->sources.empty());
}

TEST_CASE("rules::facts: a source inside the text is of a picture", "[rules]") {
    std::string text = std::string(bridge_title) + "\n\n";
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    for (int i = 0; i < 3; ++i) text += paragraph;
    text += "|Source: Harbour Trust\n\n";
    for (int i = 0; i < 6; ++i) text += paragraph;
    CHECK(hand_article(text)->sources.empty());
    CHECK(joined(hand_article(text + "Source: River Daily\n")->sources) == "River Daily");
}

TEST_CASE("rules::facts: an author's name on a card leads nowhere", "[rules]") {
    const hand_article a(below("By Anna Novak") +
                         "\nRelated\n\nMore rain for the coast this week\n\nAnna Novak\n\n"
                         "Two ferries for the lower harbour\n\nAnna Novak\n");
    INFO(joined(a->segments, true));
    CHECK(a->related.size() == 2);
}

TEST_CASE("rules::facts: a way back names the portal", "[rules]") {
    const hand_article a(bridge_title + bridge_body + "\n|" +
                         bridge_body.substr(1, bridge_body.find('\n') - 1) +
                         " (Editor: Anna Novak) Return to Sohu, see more\n");
    INFO(joined(a->segments, true));
    CHECK(joined(a->portals) == "Sohu");
}

TEST_CASE("rules::facts: sections without the menu's first label and without the title",
          "[rules]") {
    const auto section_of = [](std::string_view line) {
        const hand_article a(std::string(line) + "\n\n" + below("By Anna Novak"));
        return joined(a->section);
    };
    CHECK(section_of("Home > News > Town") == "News; Town");
    CHECK(section_of("Startseite > Politik") == "Politik");
    CHECK(section_of("Sie sind hier: > Home > Politik") == "Politik");
    CHECK(section_of("Town life") == "Town life");
    CHECK(section_of("Business > Town") == "Business; Town"); // a menu's word, but a section
    CHECK(section_of("PoliticsTown hall") == "Politics; Town hall");
    CHECK(section_of("HomeTownFerries" + bridge_title.substr(0, bridge_title.find('\n'))) ==
          "Town; Ferries");
}

TEST_CASE("rules::facts: each section that a label files the text under", "[rules]") {
    check_behind(
        {
            {"Posted in: Harbour, Ferries, and Boats.", "Harbour; Ferries; Boats"},
            {"Posted in: Harbour, Ferries | Tags: boats, nets", "Harbour; Ferries"},
            {"Posted in: Old boats, and how the town came to love them in the end",
             "Old boats, and how the town came to love them in the end"},
        },
        [](const auto& c) { return joined(c.section); });
}

TEST_CASE("rules::facts: a section that is a menu's word too is one", "[rules]") {
    const hand_article a(bridge_title + "2022-05-02 09:18 by Anna Novak | Category Society |\n\n" +
                         bridge_body);
    REQUIRE(a->section.size() == 1);
    CHECK(a->section[0].text == "Society");
}

TEST_CASE("rules::facts: a series and its part", "[rules]") {
    const hand_article part(below("\xE2\x80\x9CTen Years of the Harbour\xE2\x80\x9D Series (2)"));
    CHECK(part->series.name.text == "Ten Years of the Harbour");
    CHECK(part->series.part == 2U);
    const hand_article column("[Harbour Column] " + bridge_title + bridge_body);
    CHECK(column->series.name.text == "Harbour Column");
    CHECK_FALSE(column->series.part);
}

TEST_CASE("rules::facts: tags, each once", "[rules]") {
    check_behind({{"Tags: river, bridge, River", "river; bridge"},
                  {"Schlagworte: Fluss, Br\xC3\xBC"
                   "cke",
                   "Fluss; Br\xC3\xBC"
                   "cke"},
                  {"The tags of the dogs were lost.", ""}},
                 [](const auto& c) { return joined(c.tags); });
}

TEST_CASE("rules::facts: links and neighbours", "[rules]") {
    const hand_article a(behind("See also: Harbour reopens after storm\n\nPREV Ferry sold to town"
                                "\n\nNEXT Old mill burns down"));
    INFO(joined(a->segments, true));
    REQUIRE(a->related.size() == 1);
    CHECK(a->related[0].title.text == "Harbour reopens after storm");
    CHECK(a->previous.title.text == "Ferry sold to town");
    CHECK(a->next.title.text == "Old mill burns down");
}

TEST_CASE("rules::facts: neighbours whose label is glued to the headline or to the other label",
          "[rules]") {
    struct row {
        std::string_view lines;
        std::string_view previous;
        std::string_view next;
    };
    for (const row& r : {
             row{"Art\u00EDculo siguienteEl puerto abre en marzo", "", "El puerto abre en marzo"},
             row{"Article suivantLe port ouvre en mars", "", "Le port ouvre en mars"},
             row{"PrevNext", "", ""},
             row{"AnteriorSiguiente", "", ""},
             row{"Previous post: Ferry sold to town Next post: Old mill burns down",
                 "Ferry sold to town", "Old mill burns down"},
             row{"Next post\nCancel", "", ""},
             row{"Next post\nThis text was first printed in our old magazine.", "", ""},
             row{"Previous post\n\u00AB Ferry sold to the town", "Ferry sold to the town", ""},
         }) {
        INFO(r.lines);
        const hand_article a(behind(std::string(r.lines)));
        CHECK(a->previous.title.text == r.previous);
        CHECK(a->next.title.text == r.next);
    }
}

TEST_CASE("rules::facts: teasers are no related links, bullets no part of them", "[rules]") {
    const std::string teaser =
        "The harbour master told the council that boats of more than twelve metres will have to "
        "wait outside until the new pier is ready, which may take all of the summer.";
    const hand_article a(behind("Related articles:\nv \u6E21\u8239\u552E\u51FA\u4E86\n"
                                "Ferry sold to the town\n" +
                                teaser));
    INFO(joined(a->segments, true));
    REQUIRE(a->related.size() == 2);
    CHECK(a->related[0].title.text == "\u6E21\u8239\u552E\u51FA\u4E86");
    CHECK(a->related[1].title.text == "Ferry sold to the town");
}

TEST_CASE("rules::facts: ranks and days in lists are no related links", "[rules]") {
    using galley::rules::detail::is_count_or_day;
    for (const std::string_view s :
         {"1", "#2", "-", "21 mars 2020", "Fr, 15.05.2020, 07.11 Uhr", "(0)", "12:45", "\u2192"})
        CHECK(is_count_or_day(s));
    for (const std::string_view s : {"Ferry sold", "9-Euro-Ticket", "2020 was a good year",
                                     "3 May: the ferry is sold to the town", "30 Under 30 2020"})
        CHECK_FALSE(is_count_or_day(s));
}

TEST_CASE("rules::facts: tickers are the headlines, not their label", "[rules]") {
    const hand_article a("Breaking news\nFerry sold to the town\nMill burns\n\n" +
                         below("By Anna Novak"));
    CHECK(joined(a->tickers) == "Ferry sold to the town; Mill burns");
}

TEST_CASE("rules::facts: contact and registration", "[rules]") {
    const hand_article a(behind("Tel: +1 555 0100\n\nE-mail: desk@example.org"));
    INFO(joined(a->segments, true));
    CHECK(a->contact.phone.text == "+1 555 0100");
    CHECK(a->contact.email.text == "desk@example.org");
    CHECK_FALSE(a->contact.fax);
    const hand_article r(behind("Website record number: Lu ICP Bei 12345678 No. -2"));
    INFO(joined(r->segments, true));
    CHECK(r->registration);
    CHECK_FALSE(r->registration.normalized().empty());
}

TEST_CASE("rules::facts: the languages of the text", "[rules]") {
    CHECK(hand_article(bridge_title + bridge_body)->language.code == "en");
    CHECK(hand_article("|Der Stadtrat hat am Dienstag die neue Br\xC3\xBC"
                       "cke \xC3\xBC"
                       "ber den Fluss er\xC3\xB6"
                       "ffnet, zwei Jahre sp\xC3\xA4ter als geplant.\n")
              ->language.code == "de");
    CHECK_FALSE(hand_article("12 / 12\n")->language);
    const hand_article a(behind("The article is in Chinese"));
    CHECK(a->translated_from.code == "zh");
    CHECK(name(a->translated_from.rule) == name(rule::by_translation_marks));
}

TEST_CASE("rules::facts: a link's headline has no list mark and no day", "[rules]") {
    check_behind(
        {
            {"See also: \xE3\x83\xBBHarbour reopens after storm (2021-05-02 09:20)",
             "Harbour reopens after storm"},
            {"See also: Harbour reopens after 20 years", "Harbour reopens after 20 years"},
        },
        [](const auto& c) {
            return c.related.empty() ? std::string() : std::string(c.related[0].title.text);
        });
}

TEST_CASE("rules::facts: only a label that says so makes a title the original one", "[rules]") {
    CHECK(hand_article("Original title: " + bridge_title + bridge_body)->title_is_original);
    CHECK_FALSE(hand_article("Topic: " + bridge_title + bridge_body)->title_is_original);
}

TEST_CASE("rules::facts: a credit of nothing but agencies names each", "[rules]") {
    const hand_article a(behind("Con informaci\xC3\xB3n de AFP, EFE y Reuters"));
    CHECK(a->agencies.size() == 3);
    CHECK(a->sources.empty());
}

TEST_CASE("rules::facts: agencies that sign beside others", "[rules]") {
    for (const std::string byline : {"Von dpa, unserer Redaktion", "Von dpa 30.04.2024, 18:58",
                                     "Por: dpa | Panorama", "By Anna Novak, dpa"}) {
        INFO(byline);
        const hand_article a(bridge_title + byline + "\n\n" + bridge_body);
        REQUIRE(a->agencies.size() == 1);
        CHECK(a->agencies[0].text == "dpa");
    }
    const hand_article none(bridge_title + "By Anna Novak, Riverton\n\n" + bridge_body);
    CHECK(none->agencies.empty());
}

TEST_CASE("rules::facts: the printed paper is the source", "[rules]") {
    const hand_article a(
        bridge_title + bridge_body +
        "\n\u300A\u6CB3\u62A5\u300B\uFF082024\u5E745\u670811\u65E5 09\u7248\uFF09\n");
    REQUIRE(a->sources.size() == 1);
    CHECK(a->sources[0].text == "\u6CB3\u62A5");
}

TEST_CASE("rules::facts: a place alone on its line is the dateline's", "[rules]") {
    const hand_article a(bridge_title + "Jakarta -\n\n" + bridge_body);
    CHECK(std::string(a->dateline.place.text) == "Jakarta");
}

TEST_CASE("rules::facts: who took a picture, of a credit without a label", "[rules]") {
    const auto people = [](const auto& c) { return joined(c.people); };
    check_behind(
        {
            {"Merle Ambrock/Reuters", "Merle Ambrock/photographer"}, // opens the chain
            {"Reuters/Merle Ambrock", "Merle Ambrock/photographer"}, // behind an agency
            {"\u00A9 Anna Novak / Getty Images", "Anna Novak/photographer"},
            {"\u00A9 Harwick Ferries", ""}, // a house's, by its shape
            {"Imago/Harwick Blick/Hafen Bild", "Harwick Blick/photographer"}, // the second is none
        },
        people);
}

TEST_CASE("rules::facts: the title once more is no other wording of it", "[rules]") {
    const std::string same(bridge_title);
    for (const std::string& line : {"Home News " + same, same + " (2 comments)", "“" + same + "”",
                                    same.substr(0, 24) + "..."}) {
        const hand_article a(behind(line));
        INFO(joined(a->segments, true));
        CHECK(joined(a->alternative_titles).find("Home") == std::string::npos);
        CHECK(joined(a->alternative_titles).find("...") == std::string::npos);
    }
    const hand_article above(same + "\n\nOld harbour\n\n" + same + "\n\n" + bridge_body);
    CHECK(above->alternative_titles.empty());
}

TEST_CASE("rules::facts: a part of the title, or a number behind it, is no other wording",
          "[rules]") {
    const std::string same = "Council opens new bridge over the river";
    for (const std::string& line :
         {std::string("Council opens new bridge over"),
          std::string("opens new bridge over the river"), same + " 3. Mai 2020",
          same + " (PDF, 298 KB)", same + "2020-05-03"}) {
        const hand_article a(behind(line));
        INFO(line);
        CHECK(joined(a->alternative_titles) == "");
    }
    const hand_article longer(behind(same + " at last"));
    CHECK(joined(longer->alternative_titles) == same + " at last");
}

TEST_CASE("rules::facts: every label of a line gives its role", "[rules]") {
    const auto people = [](std::string_view line) {
        std::string out;
        const hand_article a(behind(line));
        for (const person& p : a->people)
            out += std::string(p.name.text) + "/" + std::string(name(p.role)) + ";";
        return out;
    };
    CHECK(people("Contributors: Sam Hill, Ann Poe") == "Sam Hill/contributor;Ann Poe/contributor;");
    CHECK(people("一审：赵六") == "赵六/editor;");
    CHECK(people("Relecture: Luc Petit") == "Luc Petit/editor;");
    CHECK(people("Avec notre correspondante à Delft, Jeanne Roche") ==
          "Jeanne Roche/correspondent;");
    CHECK(people("Schlussredaktion: Eva Krause") == "Eva Krause/editor;");
    CHECK(people("Chefredakteurin: Eva Krause") == "Eva Krause/editor;");
    CHECK(people("Secrétaire de rédaction : Luc Petit") == "Luc Petit/editor;");
    CHECK(people("Editor gráfico: Juan Pérez") == "Juan Pérez/editor;");
    CHECK(people("Relecture: à la fin du mois").empty());
    CHECK(people("Bericht: Überspannungsschutz").empty());
}

TEST_CASE("rules::facts: who translated the text, and from what", "[rules]") {
    const hand_article a(behind("Translated from the French by Kim Park"));
    REQUIRE(a->people.size() == 1);
    CHECK(a->people[0].name.text == "Kim Park");
    CHECK(a->people[0].role == metadata::role::translator);
    CHECK(a->translated_from.code == "fr");
    CHECK(hand_article(behind("Machine translation from German."))->translated_from.code == "de");
    CHECK_FALSE(hand_article(behind("Machine translation from English."))->translated_from);
}

TEST_CASE("rules::facts: times between links and tickers are none", "[rules]") {
    const std::string top = "Top Stories\nStorm closes schools across the north\n1 hour ago\n\n";
    const hand_article a(
        top +
        behind("Related stories\nFerry service ends after a record year\n"
               "2 February\nIn \"boats\"\nBridge repairs delayed by the flood\n3 hours ago\n"));
    REQUIRE(a->related.size() == 2);
    CHECK(a->related[1].title.text == "Bridge repairs delayed by the flood");
    REQUIRE(a->tickers.size() == 1);
    CHECK(a->tickers[0].text == "Storm closes schools across the north");
}

TEST_CASE("rules::facts: a label that names its list leads to no headline", "[rules]") {
    const hand_article a(behind("MORE FROM THE POST\nFerry service ends after a record year\n\n"
                                "More Local News\n\nMore: Bridge repairs delayed by the flood\n"));
    REQUIRE(a->related.size() == 2);
    CHECK(a->related[0].title.text == "Ferry service ends after a record year");
    CHECK(a->related[1].title.text == "Bridge repairs delayed by the flood");
}

TEST_CASE("rules::facts: sources that commas part", "[rules]") {
    const hand_article a(behind("Quelle: Hafenblatt, dpa, mno"));
    REQUIRE(a->sources.size() == 1);
    CHECK(a->sources[0].text == "Hafenblatt");
    REQUIRE(a->agencies.size() == 1);
    CHECK(a->agencies[0].text == "dpa");
    const hand_article one(behind("Quelle: Hafenblatt, Delft"));
    REQUIRE(one->sources.size() == 1);
    CHECK(one->sources[0].text == "Hafenblatt, Delft");
}

TEST_CASE("rules::facts: a dateline that only the text behind it makes one", "[rules]") {
    const std::string text = "Harwick.com, Jakarta The council opened the new bridge over the "
                             "river on Tuesday.";
    const hand_article a(bridge_title + "|" + text + "\n\n" + bridge_body);
    INFO(joined(a->segments, true));
    CHECK(a->dateline.place.text == "Jakarta");
    CHECK(a->dateline.agency.text == "Harwick.com");
}

TEST_CASE("rules::facts: an editor by a label is no author by a bare name", "[rules]") {
    const hand_article a(bridge_title + "Jane Roe,\n\nAnna Novak\n\n3 May 2020\n\n" + bridge_body +
                         "\n\nEditor: Anna Novak\n");
    INFO(joined(a->segments, true));
    REQUIRE(a->people.size() == 2);
    CHECK(a->people[0].name.text == "Jane Roe");
    CHECK(a->people[1].role == metadata::role::editor);
}
