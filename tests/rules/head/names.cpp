#include <galley/rules/head/names.hpp>

#include "support/catch.hpp"
#include "support/ferry_article.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using namespace galley_tests::ferry;
using galley_tests::hand_article;
using galley_tests::joined;
using galley_tests::kind_of_line;

namespace {

struct row {
    std::string_view lines;
    std::string_view authors;
};

} // namespace

TEST_CASE("rules::names: a bare name below the title", "[rules]") {
    for (const row& r : {
             row{"Jane Roe", "Jane Roe"},
             row{"Jane Roe and John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe, John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe | Harbour Weekly", "Jane Roe"},
             row{"Jane Roe, staff writer", "Jane Roe"},
             row{"Jane Roe/Picture House", ""},
             row{"Jane Roe/John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe/Reuters", ""},
             row{"Jane Roe, John Doe & Ann Poe", "Jane Roe, John Doe, Ann Poe"},
             row{"Roe & Doe", ""},
             row{"Per-Erik Ambrock", "Per-Erik Ambrock"},
             row{"Merle Ambrock2 hours ago", "Merle Ambrock"},
             row{"Merle Ambrock \u2022 8 hours ago", "Merle Ambrock"},
             row{"7. Merle Ambrock", ""},
             row{"Merle Ambrock1", "Merle Ambrock"},
             row{"Merle Ambrock 1234", ""},
             row{"Merle Ambrock 2", ""}, // a line of results
             row{"Merle Ambrock1, Varnik Osk2", "Merle Ambrock, Varnik Osk"},
             row{"Merle Ambrock1; Varnik Osk2", "Merle Ambrock, Varnik Osk"},
             row{"Merle Ambrock | Published 4 months ago", "Merle Ambrock"},
             row{"Merle Van Der Osk|Published 4 months ago", "Merle Van Der Osk"},
             row{"Merle Ambrock, CPP, PSP", "Merle Ambrock"},
             row{"Jane Roe CPP, PSP", "Jane Roe"},
             row{"Jane Roe Anna Maria Doe John Poe", "Jane Roe, Anna Maria Doe, John Poe"},
             row{"Jane Roe Harbour Weekly", ""},
             row{"Jane Roe - harbourWeekly", "Jane Roe"},
             row{"Jane Roe - a walk along the quiet river", ""},
             row{"Jane Roe walks over the bridge with a friend", ""},
             row{"Carl Poe", ""},    // the text speaks of him
             row{"Quiet Water", ""}, // the text has the words in small letters
             row{"Harbour Museum", ""},
             row{"Start Trial", ""},
             row{"La Ciudad", ""},
             row{"O Dia", ""},
             row{"Die Br\u00FC"
                 "cke",
                 ""},
             row{"La Toya Ambrock", "La Toya Ambrock"},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: a name above the title counts beside the time or known", "[rules]") {
    check("Jane Roe\n\n" + title + body, "Jane Roe");
    check("Old bridges\n\nJane Roe\n\n3 May 2020\n\n" + title + body, "Jane Roe");
    check("Carl Poe\n\n" + title + body, "");
}

TEST_CASE("rules::names: a name and a full date on one line", "[rules]") {
    for (const row& r : {
             row{"Jane Roe, 3 May 2020", "Jane Roe"},
             row{"Jane Roe - 3 May 2020 - in Ferries and other boats of the river - Permalink",
                 "Jane Roe"},
             row{"Jane Roe - 3 May 2020 in Ferries and all the other boats of the long and quiet "
                 "old river",
                 ""},
             row{"By Jane Roe vor 3 Stunden", "Jane Roe"},
             row{"Jane Roe May 3, 2020", "Jane Roe"},
             row{"May 3, 2020Jane Roe", "Jane Roe"},
             row{"May 3, 2020 by Jane Roe 5 Comments", "Jane Roe"},
             row{"Jane Roe / HNA / Updated: May 3, 2020, 11:05", "Jane Roe"},
             row{"Jane Roe on the water, 3 May 2020, 12 knots and a following sea all the way", ""},
             row{"Quiet Water, 3 May 2020", ""},
             row{"Jane Roe Last updated on 3 May 2020", "Jane Roe"},
             row{"3 May 2020 Merle Ambrock Leave a comment", "Merle Ambrock"},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: a label and a name below the title, whatever follows", "[rules]") {
    for (const row& r : {
             row{"Written By: Jane Roe Senior Editor and River Pilot", "Jane Roe"},
             row{"By Jane Roe, a pilot and writer of the Harbour Letter. She has crossed it often "
                 "and in all weathers.",
                 "Jane Roe"},
             row{"Ferries, Bridges 1 | 5 hours ago | Written by Jane Roe", "Jane Roe"},
             row{"Posted in Ferries by riverfox on August 3, 2019", "riverfox"},
             row{"August 3, 2019 \u00B7 by riverfox \u00B7 in Ferries \u00B7 Leave a comment",
                 "riverfox"},
             row{"On August 3, 2019, the town bought a ferry that was built by Jane Roe and sons",
                 ""},
             row{"A ferry for the river, which was built by Jane Roe and sons", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: a label inside a sentence of the body is none", "[rules]") {
    check(title + "|A song written by Jane Roe in 1974 is still sung when the river rises.\n" +
              body,
          "");
}

TEST_CASE("rules::names: whom to call behind the body is no author", "[rules]") {
    for (const std::string contact :
         {"Kontakt\n\nAnna Novak\n\nReferentin\n", "Ansprechpartner\n\nAnna Novak\n",
          "Presseteam\n\nAnna Novak\n\nSprecherin\n\n+49 30 5550 1234\n",
          "Anna Novak\n\nTel.: 030 5550 1234\n"}) {
        INFO(contact);
        check(title + body + '\n' + contact, "");
    }
    check(title + body + "\nAnna Novak\n\nanna@harwick.example\n", "Anna Novak");
    check(title + "Anna Novak\n\n+49 30 5550 1234\n\n" + body, "Anna Novak");
}

TEST_CASE("rules::names: whom a picture shows is no author", "[rules]") {
    const std::string stamp = "3 May 2020\n\n";
    const std::string credit = "\n\nPhoto: Picture House\n\n";
    check(title + stamp + "Carl Poe" + credit + body, "");
    check(title + stamp + "Jane Roe" + credit + body, "Jane Roe");
    check(title + stamp + "Carl Poe" + credit + "Jane Roe\n\n" + body, "Jane Roe");
}

TEST_CASE("rules::names: a name between furniture and the first paragraph", "[rules]") {
    const std::string dek =
        "|It comes two years late, costs twice what it should and leads nowhere "
        "in particular.\n\n";
    const std::string credit = "Photo: Picture House\n\n";
    check(title + dek + "|Save for later\n\n|Send it\n\n" + credit + "|Jane Roe\n\n" + body,
          "Jane Roe");
    check(title + dek + body + "\n|Jane Roe\n\n" + body, "");
}

TEST_CASE("rules::names: a name below the dek, above the first paragraph", "[rules]") {
    const std::string dek = "The council says that the bridge over the river will be closed again "
                            "in the next winter.\n\n";
    const std::string credit = "Photo: Picture House\n\n";
    check(title + "|" + dek + credit + "Merle Ambrock\n\n" + body, "Merle Ambrock");
    check(title + "|\u2026and the ferry goes to a museum\n\n|Varnik Osk/Merle Ambrock\n\n" + body,
          "Varnik Osk, Merle Ambrock");
    // A second sentence above it, and it is a heading.
    check(title + "|" + dek + "|" + dek + "|Merle Ambrock\n\n" + body, "");
}

TEST_CASE("rules::names: names of Han letters below the title", "[rules]") {
    const std::string han =
        "\u4E1C\u6E56\u5E02\u65B0\u6865\u5EFA\u8BBE\u4E0E\u4E24\u5CB8\u51FA\u884C\n\n|";
    const std::string text =
        "\n\n|\u8FD1\u5E74\u6765\uFF0C\u5E02\u653F\u5E9C\u8868\u793A\u65B0\u6865\u5C06"
        "\u4E8E\u660E\u5E74\u6625\u5929\u6B63\u5F0F\u901A\u8F66\uFF0C\u5C4A\u65F6\u4E24"
        "\u5CB8\u5C45\u6C11\u7684\u51FA\u884C\u5C06\u66F4\u52A0\u4FBF\u5229\u3002\n";
    const std::string wang = "\u738B\u5C0F\u660E";
    const std::string li = "\u674E\u534E";
    const std::string feng = "\u98CE\u7B11\u5929"; // no known family name
    check(han + wang + text, wang);
    check(han + wang + "\u3001" + feng + text, wang + ", " + feng);
    check(han + wang + ' ' + li + text, wang + ", " + li);
    check(han + "\u6865\u6881\u5EFA\u8BBE" + text, ""); // a heading
}

TEST_CASE("rules::names: names in letters without capitals", "[rules]") {
    const std::string known = "\u05D3\u05E0\u05D4 \u05DB\u05D4\u05DF";
    const std::string unknown = "\u05D1\u05E8\u05D6\u05E0 \u05E6\u05D5\u05E4\u05DF";
    check(title + known + "\n\n" + body, known);
    check(title + unknown + "\n\n3 May 2020\n\n" + body, unknown);
    check(title + unknown + "\n\n" + body, ""); // no time
}

TEST_CASE("rules::names: a login between the title and the time", "[rules]") {
    for (const row& r : {
             row{"RiverFox", "RiverFox"},
             row{"riverfox99", "riverfox99"},
             row{"Ferries", ""},
             row{"YouTube", ""},
             row{"Harbour 2020", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n3 May 2020\n\n" + body, r.authors);
        check(title + std::string(r.lines) + "\n\n" + body, ""); // no time
    }
}

TEST_CASE("rules::names: a label may close the line above the name", "[rules]") {
    check(title + "Written on Mar 17 by\nMerle Ambrock\n\n" + body, "Merle Ambrock");
    check(title + body + "\nWritten on Mar 17 by\nMerle Ambrock\n", "Merle Ambrock");
}

TEST_CASE("rules::names: pen names between the title and the body", "[rules]") {
    for (const row& r : {
             row{"by riverfox", "riverfox"},
             row{"von setzer_9", "setzer_9"},
             row{"By Anna quill", "Anna quill"},
             row{"By\nriverfox", "riverfox"},
             row{"By Reuters", ""},
             row{"By Monday", ""},
             row{"by popular demand", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
    // Far below the title nobody signs so.
    check(title + body + "\nby riverfox\n", "");
}

TEST_CASE("rules::names: whom a picture shows on a day signs nothing", "[rules]") {
    check(title + "Merle Ambrock, 3 May 2020 (Photo Tom Reed)\n\n" + body, "");
    check(title + "Merle Ambrock, 3 May 2020 (Harwick)\n\n" + body, "Merle Ambrock");
}

TEST_CASE("rules::names: an office beside a byline or the time is of it, and is nobody",
          "[rules]") {
    const std::string time = "\n\n3 May 2020, 10:20\n\n";
    for (const std::string_view office :
         {"Political Editor", "Freelance sports writer", "Senior Reporter, Ferries",
          "Editor at Harbour Post", "Harbour Post Staff", "Bridges Desk", "Redacci\u00F3n Puerto",
          "Redaktion Hafenblatt", "Harbour News, Delft", "Zesp\u00F3\u0142 Portu"}) {
        INFO(office);
        const std::string line(office);
        const galley_tests::hand_pieces stamped(title + line + time + body);
        CHECK(kind_of_line(stamped, line) == kind::byline);
        const galley_tests::hand_pieces signed_by(title + "By Jane Roe\n\n" + line + "\n\n" + body);
        CHECK(kind_of_line(signed_by, line) == kind::byline);
        check(title + "By Jane Roe\n\n" + line + "\n\n" + body, "Jane Roe");
        const galley_tests::hand_pieces alone(title + "Harbour\n\n" + line + "\n\n" + body);
        CHECK(kind_of_line(alone, line) != kind::byline);
    }
    for (const std::string_view other :
         {"Editors Pick", "Email the author", "Kontakt redaktionen:post@hafen.example",
          "Town hall appoints another deputy director", "Bridges", "Staff Directory",
          "In Local News, News"}) {
        INFO(other);
        const galley_tests::hand_pieces h(title + std::string(other) + time + body);
        CHECK(kind_of_line(h, other) != kind::byline);
    }
}

TEST_CASE("rules::names: a newsroom signs below the title, and is nobody", "[rules]") {
    for (const std::string line : {"By Staff Writers", "Por Redacci\xC3\xB3n River Daily",
                                   "von unserer Redaktion", "By Shopping Team"}) {
        const hand_article a(title + line + "\n\n" + body);
        INFO(joined(a->segments, true));
        CHECK(a->segments[1].kind == kind::byline);
        CHECK(a->people.empty());
    }
    const hand_article prose(title + "By the river at night\n\n" + body);
    for (const segment& s : prose->segments) CHECK(s.kind != kind::byline);
    const hand_article far(title + body + "\nBy Staff Writers\n");
    for (const segment& s : far->segments) CHECK(s.kind != kind::byline);
}

TEST_CASE("rules::names: names beside the title stand for those of other articles", "[rules]") {
    const std::string more = "\nBy John Doe\n\nMore rain for the coast\n";
    check(title + "By Jane Roe\n\n" + body + more, "Jane Roe");
    check(title + body + "\nBy John Doe\n", "John Doe");
}

TEST_CASE("rules::names: a list of names goes on in the next lines", "[rules]") {
    check(title + "Two years late\n\nBy\n\nJane Roe,\nVarnik Osk,\nMerle Ambrock &\nAnn Poe\n\n" +
              body,
          "Jane Roe, Varnik Osk, Merle Ambrock, Ann Poe");
    check(title + "Jane Roe, staff writer\n& Varnik Osk, engineer\n\n" + body,
          "Jane Roe, Varnik Osk");
    check(title + "By Jane Roe\n& Harbour Museum\n\n" + body, "Jane Roe");
}

TEST_CASE("rules::names: a name alone above the first sentence", "[rules]") {
    const std::string furniture = "Print\n\nListen\n\nShare this\n\n";
    check(title + furniture + "Varnik Ambrock\n\n" + body, "Varnik Ambrock");
    check(title + furniture + "Varnik Ambrock\n\n" + furniture + body, "");
    check(title + furniture + "Quiet Water\n\n" + body, "");
    check(title + furniture + "Carl Poe\n\n" + body, "");
    // What tells of somebody at the end does not speak of a stranger.
    check(title + "Varnik Ambrock\n\n" + body +
              "\n|Varnik Ambrock teaches the building of bridges at the "
              "school of the harbour, and has done so for years.\n",
          "Varnik Ambrock");
}

TEST_CASE("rules::names: behind a label that prose has not, a pen name", "[rules]") {
    for (const row& r : {
             row{"Posted by Riverfox under Ferries, Bridges", "Riverfox"},
             row{"Thread starter Riverfox", "Riverfox"},
             row{"View author publications", ""},
         }) {
        INFO(r.lines);
        check(title + std::string(r.lines) + "\n\n" + body, r.authors);
    }
}

TEST_CASE("rules::names: a label before a name whose letters have no capitals", "[rules]") {
    check(title + "كتبت آية نصار\n\n" + body, "آية نصار");
    check(title + "وزارة العمل\n\n" + body, "");
}

TEST_CASE("rules::names: topics behind the day of a stamp are nobody", "[rules]") {
    check(title + "31.08.2022 - Column, Tiny Jane, Ferries\n\n" + body, "");
    check(title + "31.08.2022 - Jane Roe, John Doe, Ann Poe\n\n" + body,
          "Jane Roe, John Doe, Ann Poe");
}

TEST_CASE("rules::names: a label said twice is one", "[rules]") {
    check(title + "Byby JANE ROE and JOHN DOE\n\n" + body, "JANE ROE, JOHN DOE");
}

TEST_CASE("rules::names: unknown names in capitals between the title and the time", "[rules]") {
    check(title + "NATAVIYA VASILVEYA\n\nMay 3, 2020\n\n" + body, "NATAVIYA VASILVEYA");
    check(title + "NATAVIYA VASILVEYA\n\n" + body, "");
    check(title + "BREAKING NEWS\n\nMay 3, 2020\n\n" + body, "");
}

TEST_CASE("rules::names: the list goes on with who they are", "[rules]") {
    check(title +
              "Jane Roe, Staff Attorney, Harbour Board\n& John Doe, Director of Ferries and Quays, "
              "Harbour Board of the River Towns\nMay 3, 2020\n\n" +
              body,
          "Jane Roe, John Doe");
}

TEST_CASE("rules::names: a name and a day without its year, with a clock", "[rules]") {
    check(title + "Jane Roe \u2014 3 May, 10:20\n\n" + body, "Jane Roe");
    check(title + "3 May, 10:20 Jane Roe\n\n" + body, "");           // of a calendar
    check(title + "Port Varnik \u2014 3 May, 10:20\n\n" + body, ""); // no known name
    check(title + body + "\nJane Roe \u2014 3 May, 10:20\n", "");
}

TEST_CASE("rules::names: a name above its mail address behind the text", "[rules]") {
    check(title + body + "\nJane Roe\njane.roe@harbour.example\n", "Jane Roe");
    check(title + body + "\nContact:\nJane Roe\njane.roe@harbour.example\n", "");
    check(title + "By John Doe\n\n" + body + "\nJane Roe\njane.roe@harbour.example\n", "John Doe");
}

TEST_CASE("rules::names: what its author is stands below a byline, in words of any language",
          "[rules]") {
    for (const std::string_view role :
         {"Staff Writer Follow", "News reporter @janeroe", "Reporter", "redacteur",
          "Journaliste au service Belgique", "Wirtschaftskorrespondentin in Delft.",
          "Dziennikarka redakcji w Delfcie", "Redactora de tribunales"}) {
        INFO(role);
        const std::string line(role);
        const galley_tests::hand_pieces h(title + "By Jane Roe\n\n" + line + "\n\n" + body);
        CHECK(kind_of_line(h, line) == kind::byline);
        check(title + "By Jane Roe\n\n" + line + "\n\n" + body, "Jane Roe");
    }
    for (const std::string_view other :
         {"View author archive", "The reporter saw the ferry leave on Tuesday"}) {
        INFO(other);
        const galley_tests::hand_pieces h(title + "By Jane Roe\n\n" + std::string(other) + "\n\n" +
                                          body);
        CHECK(kind_of_line(h, other) != kind::byline);
    }
}

TEST_CASE("rules::names: words behind a label sign right above the time", "[rules]") {
    const std::string time = "\n\n3 May 2020, 10:20\n\n";
    for (const std::string line :
         {"By RIVER CRICKET", "By 7 News WHDH", "Autor mehr boote", "By River Sport"}) {
        INFO(line);
        const galley_tests::hand_pieces h(title + line + time + body);
        CHECK(kind_of_line(h, line) == kind::byline);
        const galley_tests::hand_pieces far(line + "\n\nFerries\n\nBoats\n\n" + title + body);
        CHECK(kind_of_line(far, line) != kind::byline);
    }
    const galley_tests::hand_pieces prose(title + "By the river at night" + time + body);
    CHECK(kind_of_line(prose, "By the river at night") != kind::byline);
}

TEST_CASE("rules::names: the same words before and behind the label", "[rules]") {
    check(title + "Jane Roe, Harbour Post By Jane Roe, Harbour Post\n\n" + body, "Jane Roe");
}

TEST_CASE("rules::names: a name above an account that bears it", "[rules]") {
    check(title + "VARNIK OSKBERG\n@voskberg\nDelft\n\n" + body, "VARNIK OSKBERG");
    check(title + "HARBOUR FERRIES\n@rivers\nDelft\n\n" + body, "");
}

TEST_CASE("rules::names: a name and its day below the first lines of the body", "[rules]") {
    const std::string above = "|Ask for our letter on ferries.\n\n|It comes on Sundays.\n\n"
                              "|Nobody reads it.\n\n";
    check(title + above + "|Jane Roe, May 3, 2020\n\n" + body, "Jane Roe");
    check(title + above + "|Jane Roe on the water, May 3, 2020\n\n" + body, "");
}

TEST_CASE("rules::names: a name and its office behind a dash", "[rules]") {
    check(title + "Jane Roe - Harbour Post News and Ferries Editor\n\n3 May 2020\n\n" + body,
          "Jane Roe");
}

TEST_CASE("rules::names: whom to call stands above his address and number", "[rules]") {
    const std::string adviser = "Jane Roe\n\nManaging Director\n";
    const auto people_of = [&](const std::string& last) {
        const galley_tests::hand_pieces h(title + body + "\n\nFerries\n\n" + adviser + last);
        return kind_of_line(h, "Jane Roe");
    };
    CHECK(people_of("Jane Roe[email protected]+1 555 010 0199\n") != kind::byline);
    CHECK(people_of("roe@harbour.example, +1 555 010 0199 (office)\n") != kind::byline);
}
