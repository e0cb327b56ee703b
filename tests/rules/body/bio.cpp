#include <galley/rules/body/bio.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_article;
using galley_tests::hand_pieces;
using galley_tests::joined;
using galley_tests::kind_of_line;

namespace {

const std::string head = "Council opens new bridge\n\nBy Anna Novak\n\n";
const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than "
    "planned.\n\n"
    "|Two more are to follow in the next year, the mayor said, if the money lasts until then.\n\n"
    "|A third is in the drawer, and there it will stay for as long as this council is in "
    "office.\n\n";

kind last_kind(const std::string& tail) {
    return hand_pieces(head + body + tail + "\n").list().back().kind;
}

} // namespace

TEST_CASE("rules::bio: behind the body, of the author", "[rules]") {
    for (const std::string tail : {"Anna Novak covers the harbour.", "Anna Novak Senior editor"}) {
        INFO(tail);
        CHECK(last_kind(tail) == kind::author_bio);
    }
}

TEST_CASE("rules::bio: the name may be written with fewer or more bytes than above", "[rules]") {
    const std::string soft = "Council opens new bridge\n\nBy An\xC2\xADna No\xC2\xADvak\n\n";
    const auto kind_behind = [&](const std::string& line) {
        return hand_pieces(soft + body + line + "\n").list().back().kind;
    };
    for (const std::string line : {"Anna Novak", "ANNA NOVAK", "Anna is here.", "Anna"}) {
        INFO(line);
        CHECK(kind_behind(line) != kind::paragraph); // reads no byte behind the line
    }
    CHECK(kind_behind("Anna Novak covers the harbour.") == kind::author_bio);
    CHECK(last_kind("An\xC2\xADna No\xC2\xADvak covers the harbour.") == kind::author_bio);
}

TEST_CASE("rules::bio: an address or a button may close its sentences", "[rules]") {
    CHECK(last_kind("Tom Reed is a reporter at the Harbour Post and covers the coast. More by Tom "
                    "Reed") == kind::author_bio);
    CHECK(last_kind("Tom Reed is a reporter at the Harbour Post. Write to him at "
                    "reed@harbour.example and he answers") == kind::author_bio);
    CHECK(last_kind("Tom Reed is a reporter no more, and so the harbour must do without him") ==
          kind::related_link);
}

TEST_CASE("rules::bio: where nobody signed, of somebody who writes", "[rules]") {
    const std::string tail = "Tom Reed is a reporter at the Harbour Post.\n";
    CHECK(hand_pieces(body + tail).list().back().kind == kind::author_bio);
    CHECK(last_kind("Tom Reed is a baker of the Harbour Post.") != kind::author_bio);
    const hand_pieces baker(body + "Tom Reed is a baker of the town.\n");
    CHECK(baker.list().back().kind != kind::author_bio);
}

TEST_CASE("rules::bio: with a bullet, a bracket or a trade between name and verb", "[rules]") {
    for (const std::string tail :
         {"\u2022 Anna Novak covers the harbour.", "Anna Novak (@anovak) is a baker and rower.",
          "Anna Novak, MD, writes of the sea.", "Anna Novak can be reached at the harbour."}) {
        INFO(tail);
        CHECK(last_kind(tail) == kind::author_bio);
    }
}

TEST_CASE("rules::bio: before the last lines only where it says that she writes", "[rules]") {
    const std::string more = "|One more line of the article, as long as the others are.\n\n";
    const auto kind_of = [&](const std::string& line) {
        const hand_pieces h(head + body + body + body + "|" + line + "\n\n" + more + more + more);
        return galley_tests::kind_of_line(h, line);
    };
    CHECK(kind_of("Anna Novak is a reporter of the Harbour Post.") == kind::author_bio);
    CHECK(kind_of("Anna Novak was seventeen when the ferry sank.") == kind::paragraph);
}

TEST_CASE("rules::bio: no label of a block nor an address hides it", "[rules]") {
    for (const std::string above : {"Comments\n\n", "Write to desk@harbour.example\n\n"}) {
        INFO(above);
        CHECK(last_kind(above + "Anna Novak is an editor at the Harbour Post.") ==
              kind::author_bio);
    }
    CHECK(last_kind("Comments\n\nAnna Novak is right about the ferry.") == kind::comments);
}

TEST_CASE("rules::bio: somebody who writes, outside the body", "[rules]") {
    const std::string line = "Mary Smith is a freelance journalist in Delft.";
    const hand_pieces above("Council opens new bridge\n\nBy Anna Novak\n\nPrint\n\n" + line +
                            "\n\n" + body);
    CHECK(galley_tests::kind_of_line(above, line) == kind::author_bio);
    const hand_pieces inside(head + body + '|' + line + "\n\n" + body + body);
    CHECK(galley_tests::kind_of_line(inside, line) == kind::paragraph);
}

TEST_CASE("rules::bio: nobody else, and no headline", "[rules]") {
    for (const std::string tail :
         {"Tom Reed is a baker in the harbour town.", "Anna Novak wins the regatta",
          "The mayor is an author of three books on bridges."}) {
        INFO(tail);
        CHECK(last_kind(tail) != kind::author_bio);
    }
}

namespace {

const std::string title = "Council opens new bridge over the river\n\n";
const std::string long_body =
    // Names directly below the title are another rule's.
    "|One.\n|Two.\n|Three.\n|Four.\n|Five.\n|Six.\n|Seven.\n|Eight.\n|Nine.\n|Ten.\n"
    "|Eleven.\n|Twelve.\n|Thirteen.\n|Fourteen.\n"
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place. Carl Poe had "
    "steered it for as long as the town remembers.\n";

struct row {
    std::string_view behind;
    std::string_view kinds; // of the pieces behind the body
    std::string_view author;
};

void check(const std::string& opening, std::initializer_list<row> rows) {
    const std::size_t before = hand_article(opening + long_body)->segments.size();
    for (const row& r : rows) {
        const hand_article a(opening + long_body + "\n" + std::string(r.behind) + "\n");
        INFO(joined(a->segments, true));
        std::string kinds;
        for (std::size_t i = before; i < a->segments.size(); ++i)
            (kinds += kinds.empty() ? "" : " ") += name(a->segments[i].kind);
        CHECK(kinds == r.kinds);
        CHECK((a->people.empty() ? "" : a->people[0].name.text) == r.author);
    }
}

} // namespace

TEST_CASE("rules::bio: a sentence about the author that the byline names", "[rules]") {
    check(title + "By Anna Novak\n\n",
          {
              {"Anna Novak is a writer.", "author_bio", "Anna Novak"},
              {"Anna covers the town.", "author_bio", "Anna Novak"},
              {"Anna Novak\n\nAnna covers the town.", "author_bio author_bio", "Anna Novak"},
              {"Tom Reed is a writer.", "author_bio", "Anna Novak"},
              {"Tom Reed is a baker.", "navigation", "Anna Novak"},
          });
}

TEST_CASE("rules::bio: without a byline the author is who is told of", "[rules]") {
    check(title,
          {
              {"Jane Roe is a writer in the old town.", "author_bio", "Jane Roe"},
              {"Jane Roe, MD, is a columnist of the Harbour Post.", "author_bio", "Jane Roe"},
              {"Merle Ambrock\n\nMerle covers the harbour and the old town.",
               "author_bio author_bio", "Merle Ambrock"},
              {"Merle Ambrock\nRiver editor\nMerle Ambrock sailed before she wrote of it.",
               "author_bio author_bio author_bio", "Merle Ambrock"},
              {"Jane Roe\nI'm a pilot who rows the harbour at night.", "author_bio author_bio",
               "Jane Roe"},
              {"Jane Roe\n(Journalist, diver) – she comes from the old town.",
               "author_bio author_bio", "Jane Roe"},
              {"Quiet Water\nI'm a pilot who rows the harbour at night.", "navigation other", ""},
              {"View all posts by Jane Roe", "author_bio", "Jane Roe"},
              {"View all posts by the harbour", "author_bio", ""},
              {"Jane Roe", "byline", "Jane Roe"},
              {"Print\n\n3 May 2020\n\nJane Roe", "navigation timestamp byline", "Jane Roe"},
              {"Print\n\nJane Roe", "navigation navigation", ""},
              {"Jane Roe is a pilot in the old town.", "other", ""},
              {"Carl Poe", "navigation", ""},
              {"The bridge is a work of three engineers.", "other", ""},
          });
}

TEST_CASE("rules::bio: a heading about a person and the sentence below it", "[rules]") {
    const std::string told = "Eight years on the river taught her what a good bridge is made of.";
    for (const std::string heading :
         {"About Jane Roe", "\u00DCber Jane Roe", "Sobre Jane Roe",
          "\u00C0 propos de Jane Roe :", "About Jane", "Over Jane Roe"}) {
        INFO(heading);
        for (const std::string mark : {"", "|"}) {
            const hand_pieces h(head + body + mark + heading + "\n\n" + mark + told + "\n");
            const auto& list = h.list();
            CHECK(list.back().kind == kind::author_bio);
            CHECK(list[list.size() - 2].kind == kind::author_bio);
        }
    }
    CHECK(last_kind("About the river\n\n" + told) != kind::author_bio);
    CHECK(last_kind("About Us\n\n" + told) != kind::author_bio);
    // A firm that the text tells of is not its author.
    CHECK(
        last_kind("|Varnik Bridges built it, as it has built others.\n\nAbout Varnik Bridges\n\n" +
                  told) != kind::author_bio);
    CHECK(last_kind("About Jane Roe\n\nNewsletter") != kind::author_bio);
    const hand_pieces middle(head + body + "|About Jane Roe\n\n|" + told + "\n\n" + body + body +
                             body);
    for (const segment& s : middle.list()) CHECK(s.kind != kind::author_bio);
}

TEST_CASE("rules::bio: the author's accounts may stand behind the last sentence", "[rules]") {
    CHECK(rules::detail::ends_in_accounts("Jane Roe covers boats. @jane"));
    CHECK(rules::detail::ends_in_accounts("Jane Roe covers boats. Jane on X \u2022 Mail"));
    CHECK(rules::detail::ends_in_accounts("Jane Roe covers boats. X"));
    CHECK_FALSE(rules::detail::ends_in_accounts("Jane Roe covers boats. She rows"));
    CHECK_FALSE(rules::detail::ends_in_accounts("Jane Roe covers boats."));
}

TEST_CASE("rules::bio: the last name alone, behind the body", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const std::string told = "Roe covers boats for the Harbour Post in Delft.";
    const auto last = [&](const std::string& by) {
        const hand_pieces h("Council opens new bridge\n\nBy " + by + "\n\n" + paragraph +
                            paragraph + paragraph + by + "\n\n" + told + "\n");
        return kind_of_line(h, told);
    };
    CHECK(last("JANE ROE") == kind::author_bio);
    CHECK(last("Jane Poe") != kind::author_bio);
}

TEST_CASE("rules::bio: a dek and a picture may stand above the byline", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const std::string told = "Jane Roe is a reporter in Delft. She covers boats. @jane";
    const hand_pieces h("Council opens new bridge\n\n|Those who lived without it for two years say "
                        "that they will miss the boats.\n\n|Boats lie at the quay of the town.\n"
                        "|Credit: Anna Novak\n\n|By Jane Roe\n\n|3 May 2020\n\n" +
                        paragraph + paragraph + paragraph + paragraph + "|" + told + "\n");
    CHECK(kind_of_line(h, told) == kind::author_bio);
}

TEST_CASE("rules::bio: whom a sentence tells of", "[rules]") {
    struct told {
        std::string_view sentence;
        std::string_view name;
    };
    for (const told& t : {
             told{"Jane Roe is a writer.", "Jane Roe"},
             told{"Jane Roe, PhD, has a boat.", "Jane Roe"},
             told{"Jane Roe lehrt Flusskunde.", "Jane Roe"},
             told{"Jane Roe rows.", ""},
             told{"The old bridge is a ruin.", ""},
             told{"", ""},
         }) {
        INFO(t.sentence);
        CHECK(rules::person_told_of(t.sentence) == t.name);
    }
}

TEST_CASE("rules::bio: who signed above signs once more at the end", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const std::string name = "Varnik Osk(Delft, harbour desk)";
    const auto last = [&](const std::string& line) {
        return kind_of_line(hand_pieces("Council opens new bridge\n\nBy " + name + "\n\n" +
                                        paragraph + paragraph + paragraph + "|" + line + "\n"),
                            line);
    };
    CHECK(last(name) == kind::byline);
    CHECK(last("Delft, harbour desk)") != kind::byline);
}

TEST_CASE("rules::bio: in capitals as well", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const auto last = [&](const std::string& line) {
        return kind_of_line(hand_pieces("Council opens new bridge\n\nBy Anna Novak\n\n" +
                                        paragraph + paragraph + paragraph + line + "\n"),
                            line);
    };
    CHECK(last("Anna NOVAK") == kind::byline);
    CHECK(last("Old HARBOUR") == kind::navigation);
}

TEST_CASE("rules::bio: the name above a sentence about it", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const auto kind_above = [&](const std::string& name, const std::string& told) {
        return kind_of_line(hand_pieces("Council opens new bridge\n\n" + paragraph + paragraph +
                                        paragraph + "Harbour\n\n" + name + "\n\n" + told + "\n"),
                            name);
    };
    CHECK(kind_above("Jane Roe", "Jane Roe is a reporter in Delft.") == kind::author_bio);
    CHECK(kind_above("Green Harbour", "Green Harbour is the key to the town of our children.") !=
          kind::author_bio);
}

TEST_CASE("rules::bio: an author's name in capitals", "[rules]") {
    const std::string paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    const std::string told = "JANE ROE has rowed around the harbour in an hour.";
    const hand_pieces h("Council opens new bridge\n\nBy Jane Roe\n\n" + paragraph + paragraph +
                        paragraph + told + "\n");
    CHECK(kind_of_line(h, told) == kind::author_bio);
}

TEST_CASE("rules::bio: below the name of who signed, a sentence that names her", "[rules]") {
    const std::string bio =
        "With over seven years at the coast Anna knows every ferry by its name.";
    const hand_pieces h(head + body + "Share\n\nAnna Novak\n\nHarbour desk\n\n" + bio + "\n");
    for (const std::string_view line : {"Anna Novak", "Harbour desk"}) {
        INFO(line);
        CHECK(kind_of_line(h, line) == kind::author_bio);
    }
    CHECK(kind_of_line(h, bio) == kind::author_bio);
    // A teaser below a card's author speaks of something else.
    const std::string teaser =
        "The old mill by the river becomes a theatre at long last, they say.";
    const hand_pieces card(head + body + "Share\n\nAnna Novak\n\n" + teaser + "\n");
    CHECK(kind_of_line(card, teaser) != kind::author_bio);
}

TEST_CASE("rules::bio: in the last third of the body, below the name of who signed", "[rules]") {
    const auto kind_of = [](const std::string& tail, const std::string& line) {
        return kind_of_line(hand_pieces(head + body + body + tail), line);
    };
    const std::string told = "Anna covers the harbour and its boats for the paper.";
    const std::string more = "Before that, Novak worked as a diver in the harbour of Mondavia.";
    for (const std::string name : {"Anna Novak", "ANNA NOVAK", "Anna Novak (anovak)",
                                   "Anna Novak Senior editor", "Anna Novak\n|Senior editor"}) {
        INFO(name);
        CHECK(kind_of("|" + name + "\n|" + told + "\n", told) == kind::author_bio);
    }
    const std::string two = "|Anna Novak\n|" + told + "\n|" + more + "\n";
    CHECK(kind_of(two, "Anna Novak") == kind::author_bio);
    CHECK(kind_of(two, more) == kind::author_bio);
    CHECK(kind_of("|(Anna Novak is a diver in Mondavia)\n",
                  "(Anna Novak is a diver in Mondavia)") == kind::author_bio);
    // A sentence that does not tell of her, another name, a name above the last third.
    const std::string quay = "The quay is to be built next to the bridge in the spring.";
    CHECK(kind_of("|Anna Novak\n|" + quay + "\n", quay) == kind::paragraph);
    CHECK(kind_of("|Tom Baker\n|Tom Baker is to build the quay next to it in the spring.\n",
                  "Tom Baker is to build the quay next to it in the spring.") == kind::paragraph);
    CHECK(kind_of("|Anna Novak\n|" + told + "\n\n" + body + body + body, told) == kind::paragraph);
}

TEST_CASE("rules::bio: the last of the body, parted from the text by a mark", "[rules]") {
    const std::string told =
        "Varn Oskberg is director of the harbour of Mondavia. He loves boats of every kind.";
    const std::string prose =
        "|The council opened the bridge over the river on Tuesday, two years too late.\n\n";
    const auto kind_of = [&](const std::string& mark, const std::string& line) {
        return kind_of_line(hand_pieces("Bridge opens\n\n" + prose + prose + mark + '|' + line),
                            line);
    };
    CHECK(kind_of("--\n\n", told) == kind::author_bio);
    CHECK(kind_of("***\n\n", told) == kind::author_bio);
    CHECK(kind_of("", told) == kind::paragraph);
    CHECK(kind_of("--\n\n", "The harbour of Mondavia is the oldest of the coast, he said.") ==
          kind::paragraph);
}

TEST_CASE("rules::bio: poets and critics write, of whom the text does not speak", "[rules]") {
    const auto kind_of = [](const std::string& above, const std::string& line) {
        return kind_of_line(hand_pieces("Bridge opens\n\n" + body + above + '|' + line + '\n'),
                            line);
    };
    const std::string told = "Anna Reed is a poet and teaches at the harbour.";
    CHECK(kind_of("", told) == kind::author_bio);
    CHECK(kind_of("|Anna Reed was the first to walk over it.\n\n", told) == kind::paragraph);
    CHECK(kind_of("", "Anna Reed teaches at the school of the harbour.") == kind::paragraph);
}

TEST_CASE("rules::bio: a bracket behind the body tells of somebody", "[rules]") {
    const std::string tail = "(Tom Reed is a professor of law. He teaches at the harbour)";
    CHECK(last_kind(tail) == kind::author_bio);
    CHECK(hand_pieces(body + tail + "\n").list().back().kind == kind::author_bio);
    const std::string named =
        "|Tom Reed, the mayor, asked for three more of them in the spring.\n\n";
    CHECK(hand_pieces(body + named + tail + "\n").list().back().kind != kind::author_bio);
    CHECK(last_kind("(The harbour is a place of law. It teaches the town)") != kind::author_bio);
    CHECK(last_kind("(Tom Reed is a professor of law) and the town knows it") != kind::author_bio);
}

TEST_CASE("rules::bio: a section below the author's label is no name", "[rules]") {
    const hand_pieces h(body + "More from the author\n\nPolitica\n\nFerry sold to the town\n");
    CHECK(kind_of_line(h, "Politica") != kind::byline);
}

TEST_CASE("rules::bio: right below the byline, above the body", "[rules]") {
    const std::string told = "Anna is a reporter who covers the harbour and all its boats.";
    const std::string quay = "Anna is a boat that lies in the harbour all through the winter.";
    const auto kind_of = [](const std::string& line) {
        return kind_of_line(
            hand_pieces(head + "3 May 2020\n\nShare\n" + line + "\nShare\n\n" + body), line);
    };
    CHECK(kind_of(told) == kind::author_bio);
    CHECK(kind_of(quay) != kind::author_bio);
}

TEST_CASE("rules::bio: a trade right below what tells of the author", "[rules]") {
    const std::string told = "Anna Novak covers the harbour of Mondavia and all of its boats.\n";
    const hand_pieces h(head + body + told + "Staff writer\n\nImprint\n");
    CHECK(kind_of_line(h, "Staff writer") == kind::author_bio);
    const hand_pieces apart(head + body + told + "Share\n\nStaff writer\n\nImprint\n");
    CHECK(kind_of_line(apart, "Staff writer") != kind::author_bio);
}

TEST_CASE("rules::bio: in the last third of the body somebody says who he is", "[rules]") {
    const std::string told = "I'm Anna, a diver in Mondavia. I love the old harbour and its boats.";
    CHECK(kind_of_line(hand_pieces(head + body + body + "|Anna Novak\n|" + told + '\n'), told) ==
          kind::author_bio);
    const std::string other = "I'm Tom, a diver in Mondavia. I love the old harbour and its boats.";
    CHECK(kind_of_line(hand_pieces(head + body + body + "|Anna Novak\n|" + other + '\n'), other) ==
          kind::paragraph);
}
