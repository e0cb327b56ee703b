#include <galley/rules/around/outside.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/random.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::joined;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

} // namespace

TEST_CASE("rules::outside: the shape of a line without a label", "[rules]") {
    struct row {
        std::string_view line;
        kind what;
        rule why;
    };
    const std::string loose =
        "We were asked for years to put all of the old plans of the bridge on this page, and so we "
        "have put them here for all of you to read, print and keep.";
    std::string prose; // cut short by its site: no stop at its end
    std::string row_of_entries;
    for (int i = 0; i < 15; ++i) {
        prose += "The ferry left the harbour at dawn. ";
        row_of_entries += "The ferry left the harbour at dawn ";
    }
    prose += "The crew";
    for (const row& r : {
             row{"Sport", kind::navigation, rule::link_run},
             row{"\xC3\x89t\xC3\xA9", kind::navigation, rule::link_run},
             row{"Harbour reopens after storm in the night", kind::related_link, rule::link_run},
             row{loose, kind::other, rule::zone_outside},
             row{prose, kind::other, rule::zone_outside},
             row{row_of_entries, kind::related_link, rule::link_run},
         }) {
        hand_page h(std::string(body) + std::string(r.line));
        const rules::verdict v = rules::shape_outside(h.page(), 1);
        INFO(r.line);
        CHECK(name(v.kind) == name(r.what));
        CHECK(name(v.rule) == name(r.why));
        CHECK((v.score >= 0 && v.score <= 1));
    }
}

TEST_CASE("rules::outside: a headline that is cut off stands in no menu", "[rules]") {
    const auto kind_in_menu = [](const std::string& line) {
        return kind_of_line(hand_pieces(std::string(body) + "\nBoats\n" + line + "\nNets\nTides\n"),
                            line);
    };
    CHECK(kind_in_menu("The ferry that nobody wanted...") == kind::related_link);
    CHECK(kind_in_menu("The ferry that nobody wanted") == kind::navigation);
    CHECK(kind_in_menu("Look for a boat...") == kind::navigation); // a field
}

TEST_CASE("rules::outside: lines under a label are what the label says", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nRelated articles\n\nHarbour reopens after storm\n"
                        "Ferry sold to the town\n\nTags: river, bridge\n\nRiverside\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "related_label related_link: Related articles\n"
          "related_block related_link: Harbour reopens after storm\n"
          "related_block related_link: Ferry sold to the town\n"
          "tags_label tags: Tags: river, bridge\n"
          "link_run navigation: Riverside");
}

TEST_CASE("rules::outside: a menu's word among tags is a tag", "[rules]") {
    const hand_pieces h(std::string(body) + "\nTags\nFerries\nTravel\nFloods\n\nTravel\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "tags_label tags: Tags\n"
          "block_cue tags: Ferries\n"
          "block_cue tags: Travel\n"
          "block_cue tags: Floods\n"
          "line_cue navigation: Travel");
}

TEST_CASE("rules::outside: tags that the zones took for the body's last line", "[rules]") {
    const hand_pieces h(std::string(body) + "|Topics Ferry, Bridge\n");
    CHECK(kind_of_line(h, "Topics Ferry, Bridge") == kind::tags);
    const hand_pieces prose(std::string(body) + "|Topics of the evening were tides and knots.\n");
    CHECK(kind_of_line(prose, "Topics of the evening were tides and knots.") == kind::paragraph);
}

TEST_CASE("rules::outside: numbers inside a block belong to it", "[rules]") {
    const hand_pieces h(std::string(body) + "\nComments\n\nAnna\n3\nIt rained.\n");
    CHECK(joined(h.list(), true) ==
          "zone_body paragraph: The council opened the bridge over the river on Tuesday.\n"
          "line_cue comments: Comments\n"
          "comment_block comments: Anna\n"
          "comment_block comments: 3\n"
          "comment_block comments: It rained.");
}

TEST_CASE("rules::outside: the body closes a block", "[rules]") {
    const hand_pieces h("Related articles\n" + std::string(body) +
                        "\nHarbour reopens after storm tonight at last\n");
    REQUIRE(h.list().size() == 3);
    CHECK(name(h.list()[0].kind) == name(kind::related_link));
    CHECK(name(h.list()[2].rule) == name(rule::link_run));
}

TEST_CASE("rules::outside: several entries on one line are a menu", "[rules]") {
    struct row {
        std::string_view line;
        kind k;
    };
    for (const row& r : {
             row{"Help & ContactSubscriptionAdvertisingCareersImprint", kind::navigation},
             row{"River | Town | Sport | Markets | Old harbour", kind::navigation},
             row{"Council opens the new bridge over the river", kind::related_link},
             row{"Read all of it in our newsletter, every day in your inbox", kind::promo},
             row{"This paper is a registered trademark of the River Group", kind::legal},
         }) {
        const hand_pieces h(std::string(body) + "\nTown\n\n" + std::string(r.line) + "\n");
        INFO(r.line);
        CHECK(h.list().back().kind == r.k);
    }
}

TEST_CASE("rules::outside: a word in a bracket behind a headline is of the headline", "[rules]") {
    const hand_pieces link(std::string(body) + "\nTown\n\nOld harbour sold (newsletter)\n");
    CHECK(link.list().back().kind != kind::promo);
    const hand_pieces offer(std::string(body) + "\nTown\n\nGet the harbour newsletter\n");
    CHECK(offer.list().back().kind == kind::promo);
}

TEST_CASE("rules::outside: times and counts between links are links", "[rules]") {
    std::string text; // far from the title, whose own times stand beside it
    for (int i = 0; i < 12; ++i) text += body;
    const hand_pieces h(text + "\nHarbour reopens after storm in the night\n2022-05-02 09:20\n"
                               "Ferry sold to the town for one crown\n");
    REQUIRE(h.list().size() == 15);
    for (std::size_t i = 12; i < 15; ++i) CHECK(h.list()[i].kind == kind::related_link);
}

TEST_CASE("rules::outside: one word inside a headline says nothing", "[rules]") {
    const hand_pieces h(std::string(body) +
                        "\nTown\n\nFerry company loses its license after the storm in May\n");
    CHECK(h.list().back().kind == kind::related_link);
}

TEST_CASE("rules::outside: words of a writer's page and of letters to subscribers", "[rules]") {
    CHECK(galley_tests::kind_among_labels(
              "I live by the river and write about it. View all posts by riverfox") ==
          kind::author_bio);
    CHECK(galley_tests::kind_among_labels("River Letters is a reader-supported publication.") ==
          kind::promo);
}

TEST_CASE("rules::outside: what a blog says of those who like it is sharing", "[rules]") {
    for (const std::string_view line :
         {"%d bloggers like this:", "%d Bloggern gef\u00E4llt das:", "%d blogger menyukai ini:",
          "Schlie\u00DFe dich 37 Followern an"}) {
        INFO(line);
        CHECK(galley_tests::kind_among_labels(line) == kind::social);
    }
}

TEST_CASE("rules::outside: tags glued together right below their label", "[rules]") {
    const std::string glued = "HarbourOld bridgeFerriesFloods of the riverQuay";
    const hand_pieces h(std::string(body) + "\nTags\n\n" + glued +
                        "\n\nHomeNewsSportWeatherMore\n");
    CHECK(galley_tests::kind_of_line(h, glued) == kind::tags);
    CHECK(galley_tests::kind_of_line(h, "HomeNewsSportWeatherMore") == kind::navigation);
}

TEST_CASE("rules::outside: a page's name in a list of tags that goes on is a tag", "[rules]") {
    const hand_pieces h(std::string(body) + "\nTags\nFerries\nPrivacy\nFloods\nPrivacy\nContact\n");
    CHECK(kind_of_line(h, "Privacy") == kind::tags);
    CHECK(kind_of_line(h, "Floods") == kind::tags);
    CHECK(kind_of_line(h, "Contact") != kind::tags);
}

TEST_CASE("rules::outside: letters of an index and days are no tags", "[rules]") {
    const hand_pieces h(std::string(body) + "\nTags\na\nb\nc\n");
    CHECK(kind_of_line(h, "b") != kind::tags);
    const hand_pieces day(std::string(body) + "\nTags\nFerries\nPublished: 3 May 2020\n");
    CHECK(kind_of_line(day, "Ferries") == kind::tags);
    CHECK(kind_of_line(day, "Published: 3 May 2020") != kind::tags);
}

TEST_CASE("rules::outside: a mail address or a number to call is contact", "[rules]") {
    const auto kind_of_foot = [](const std::string& line) {
        const galley_tests::hand_pieces h(
            "Council opens new bridge over the river\n\n"
            "|The council opened the new bridge over the river on Tuesday, two years late.\n\n" +
            line + "\n");
        return h.list().back().kind;
    };
    for (const char* line : {"News desk: desk@harbour.example", "Tel. +49 40 5550 1000",
                             "Harbour Post, 12 Quay Street, phone: 040 5550 1000"}) {
        INFO(line);
        CHECK(kind_of_foot(line) == kind::contact);
    }
    for (const char* line : {"Court papers of the old harbour (1786-1850)", "1995-2000",
                             "The museum can be reached by ferry or by bus from the town"}) {
        INFO(line);
        CHECK(kind_of_foot(line) != kind::contact);
    }
}

TEST_CASE("rules::outside: a label of tags behind the body needs no colon", "[rules]") {
    const auto foot = [](const std::string& line) {
        const galley_tests::hand_pieces h(
            "Council opens new bridge over the river\n\n"
            "|The council opened the new bridge over the river on Tuesday, two years late.\n\n" +
            line + "\n");
        return h.list().back();
    };
    for (const char* line : {"Topics Ferry Bridge", "Mots cl\u00E9s pont, bac"}) {
        INFO(line);
        CHECK(foot(line).kind == kind::tags);
        CHECK(foot(line).has_label());
    }
    for (const char* line : {"Topics we wrote about this year", "Topical subjects"}) {
        INFO(line);
        CHECK(foot(line).kind != kind::tags);
    }
}

TEST_CASE("rules::outside: the first word that says something is not passed over", "[rules]") {
    static constexpr std::string_view pieces[] = {
        "subscribe to our newsletter",
        "All rights reserved",
        "comment",
        "cookies",
        "sign up",
        "(",
        ") ",
        "77",
        " ",
        ", ",
        "the river",
        "Ferry",
        "\u00A9",
        "\u7248\u6743\u6240\u6709",
        "\u6865",
        "\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F",
        "x"};
    galley_tests::dice dice(73);
    int said = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string s = "a";
        s += dice.text_of(pieces, 1 + dice.below(9));
        hand_page h(s);
        const rules::page p = h.page();
        lexicon::cue first = lexicon::cue::none;
        rules::detail::each_word_inside(p.line_text(0), 0, [&first](lexicon::cue what) {
            first = what;
            return false;
        });
        INFO(s);
        CHECK(rules::detail::label_inside(p, 0) == first);
        said += first != lexicon::cue::none ? 1 : 0;
    }
    CHECK(said > 100);
}

TEST_CASE("rules::outside: statements in Han, kana and Hangul are no headlines", "[rules]") {
    for (const std::string_view line :
         {"\u8FD9\u662F\u6211\u4EEC\u7684\u6E21\u8239\u548C\u6E2F\u53E3\u3002",
          "\uC774 \uB2E4\uB9AC\uB294 \uB2EB\uD600 \uC788\uC2B5\uB2C8\uB2E4."}) {
        INFO(line);
        const hand_pieces h(std::string(body) + "\nTown\n\n" + std::string(line) + "\n");
        CHECK(kind_of_line(h, line) == kind::other);
    }
    const std::string_view headline =
        "\u8FD9\u662F\u6211\u4EEC\u7684\u6E21\u8239\u548C\u6E2F\u53E3";
    const hand_pieces h(std::string(body) + "\nTown\n\n" + std::string(headline) + "\n");
    CHECK(kind_of_line(h, headline) == kind::related_link);
}

TEST_CASE("rules::outside: questions and short calls below a notice are no notice", "[rules]") {
    const std::string notice = std::string(body) +
                               "\nTown\n\n\u00A9 2022 Harwick Daily. All rights "
                               "reserved, on paper and on screens too.\n";
    for (const std::string_view line :
         {"What do you think of this article of ours?", "Thanks for your feedback!"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(notice + std::string(line) + "\n"), line) != kind::legal);
    }
    const std::string_view more = "No part of it may be printed again before the paper has agreed.";
    CHECK(kind_of_line(hand_pieces(notice + std::string(more) + "\n"), more) == kind::legal);
}

TEST_CASE("rules::outside: Han lines that give a number are contacts", "[rules]") {
    // "illegal and bad information, number to report: ..."
    const std::string report = "\u8FDD\u6CD5\u548C\u4E0D\u826F\u4FE1\u606F"
                               "\u4E3E\u62A5\u7535\u8BDD\uFF1A010-55550100";
    const hand_pieces h(std::string(body) + "\nTown\n\n" + report + "\n");
    CHECK(kind_of_line(h, report) == kind::contact);
    const std::string rights = "\u00A9 \u6CB3\u7554\u7F51 " + report;
    const hand_pieces notice(std::string(body) + "\nTown\n\n" + rights + "\n");
    CHECK(kind_of_line(notice, rights) == kind::legal);
}

TEST_CASE("rules::outside: days are no number to call", "[rules]") {
    constexpr std::string_view days = "03/01/2005 - 04/01/2005";
    const hand_pieces h(std::string(body) + "\nTown\n\n" + std::string(days) + "\n");
    CHECK(kind_of_line(h, days) != kind::contact);
}

TEST_CASE("rules::outside: a labelled time of the article closes a block of links", "[rules]") {
    const std::string links = "Read also\n\nOld ferry is sold to the museum of the town\n\n";
    const std::string title = "Council opens new bridge\n\n";
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += "|The council opened the new bridge over the river on Tuesday, years too late.\n\n";
    const auto kind_below = [](const std::string& marked) {
        return galley_tests::kind_of_line(galley_tests::hand_pieces(marked), "Date: 3 May 2020");
    };
    const std::string stamp = "Date: 3 May 2020\n\n";
    CHECK(kind_below(title + links + stamp + text) == kind::timestamp);
    CHECK(kind_below(title + text + links + stamp + "Author: Jane Roe\n") == kind::timestamp);
    CHECK(kind_below(title + text + links + stamp + links) == kind::related_link);
}

TEST_CASE("rules::outside: a row of short entries is a menu in any block", "[rules]") {
    for (const std::string_view row :
         {"Markets | Harbour | River | Weather | Tides",
          "Boats \u25AA Mills \u25AA Inns \u25AA "
          "Old bridges \u25AA Ferries",
          "Hafen / Markt / Br\u00FCcken / F\u00E4hren / Wetter",
          "\u6E2F\u53E3\uFF5C\u6CB3\u6D41\uFF5C\u6865\uFF5C\u5E02\u573A\uFF5C\u5929\u6C14"}) {
        INFO(row);
        const hand_pieces h(std::string(body) +
                            "\nRelated articles\n\nHarbour reopens after storm\n" +
                            std::string(row) + "\nFerry sold to the town\n");
        CHECK(kind_of_line(h, row) == kind::navigation);
        CHECK(kind_of_line(h, "Ferry sold to the town") == kind::related_link);
    }
    constexpr std::string_view headline = "Harbour | River | Town: the old bridge has to go | Fees";
    const hand_pieces h(std::string(body) + "\nRelated articles\n\n" + std::string(headline));
    CHECK(kind_of_line(h, headline) == kind::related_link);
}

TEST_CASE("rules::outside: marks of Han and kana make a headline of a few words", "[rules]") {
    const std::string before =
        "|The council opened the bridge over the river on Tuesday.\n\nTown\n\n";
    const auto kind_of = [&before](std::string_view line) {
        const hand_pieces h(before + std::string(line) + "\n\nRiver\n");
        return kind_of_line(h, line);
    };
    CHECK(kind_of("港口又开放了，渡船来了") == kind::related_link);
    CHECK(kind_of("「渡船」は港で") == kind::related_link);
    CHECK(kind_of("港口河上新桥（图）") == kind::related_link);
    CHECK(kind_of("首页 新闻 体育 财经") == kind::navigation);
    CHECK(kind_of("河报！（河）について") == kind::navigation);
}

TEST_CASE("rules::outside: names of a site's pages are no headlines in kana", "[rules]") {
    const auto kind_of = [](std::string_view line) {
        const hand_pieces h(
            "|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
            std::string(line) + "\n\nRiver\n");
        return kind_of_line(h, line);
    };
    CHECK(kind_of("川町新聞社と港新聞社の関連サイト") == kind::navigation);
    CHECK(kind_of("いっしょに読もう！お問い合わせ") == kind::navigation);
    CHECK(kind_of("川町新聞社と港新聞社の新しい橋") == kind::related_link);
    CHECK(kind_of("町と港と川の新しい橋が開通、議会が公開したサイト") == kind::related_link);
    CHECK(kind_of("◇川町新聞社サービスセンター") ==
          kind::related_link); // who takes an office there
}

TEST_CASE("rules::outside: a label that there are no comments heads none", "[rules]") {
    const std::string_view below = "Harbour news by mail";
    for (const std::string_view label :
         {"Comments are closed", "No comments", "Kommentarfunktion geschlossen"}) {
        INFO(label);
        const hand_pieces h(std::string(body) + "\n" + std::string(label) + "\n\n" +
                            std::string(below) + "\n");
        CHECK(kind_of_line(h, label) == kind::comments);
        CHECK(kind_of_line(h, below) != kind::comments);
    }
    const hand_pieces posts(std::string(body) +
                            "\nComments are closed\n\nRoe Jun 20th at 2:41 am\nIt rained.\n");
    CHECK(kind_of_line(posts, "It rained.") == kind::comments);
}

TEST_CASE("rules::outside: a network in a menu heads no buttons", "[rules]") {
    const hand_pieces menu(std::string(body) + "\nFerries\nTwitter\nHarbour\nTides\n");
    CHECK(kind_of_line(menu, "Harbour") == kind::navigation);
    const hand_pieces row(std::string(body) + "\nFacebook\nTwitter\nQuayline\n");
    CHECK(kind_of_line(row, "Quayline") == kind::social);
    const hand_pieces between(std::string(body) + "\nFacebook\nQuayline\nTwitter\n");
    CHECK(kind_of_line(between, "Quayline") == kind::social);
    const hand_pieces named(std::string(body) + "\nShare\nPost on X\n");
    CHECK(kind_of_line(named, "Post on X") == kind::social);
}

TEST_CASE("rules::outside: the time of a post is none of a short article's", "[rules]") {
    const hand_pieces h("Old bridge opens\n\n3 May 2020\n\n|It was opened on Tuesday.\n\n"
                        "3 comments\n\nJane says:\n\n4 May 2020 at 9:20\n\nOld and good\n");
    CHECK(kind_of_line(h, "4 May 2020 at 9:20") == kind::comments);
    CHECK(kind_of_line(h, "Old and good") == kind::comments);
    CHECK(kind_of_line(h, "3 May 2020") == kind::timestamp);
}

TEST_CASE("rules::outside: a menu with an offer among its entries is a menu", "[rules]") {
    const auto kind_below_body = [](std::string_view line) {
        INFO(line);
        const hand_pieces h(
            "|The council opened the bridge over the river on Tuesday.\n\nMill\n\n" +
            std::string(line) + "\n\nRiver\n");
        return kind_of_line(h, line);
    };
    CHECK(kind_below_body("About us | Fares | Newsletter | Letters") == kind::navigation);
    CHECK(kind_below_body("Home Town Sport Business Culture Weather Podcasts Newsletter Contact") ==
          kind::navigation);
    CHECK(kind_below_body("Get Our Free Daily Newsletter") == kind::promo);
    CHECK(kind_below_body("Subscribe to our newsletter | It is free") == kind::promo);
    CHECK(kind_below_body("Help | Terms of Service | Privacy Policy | Report a bug") ==
          kind::navigation);
    CHECK(kind_below_body("Expediente Anunciar Política de Privacidade Fale Conosco Reportar") ==
          kind::navigation);
    CHECK(kind_below_body("2018 \u00A9 River Daily | Privacy Policy | Contact") == kind::legal);
}

TEST_CASE("rules::outside: a label of links among the entries of a menu is one", "[rules]") {
    const auto kind_of_label = [](std::string_view label, std::string_view below) {
        return kind_of_line(hand_pieces(std::string(body) + "\nCulture\n\nHarbour\n\n" +
                                        std::string(label) + "\n\n" + std::string(below)),
                            label);
    };
    CHECK(kind_of_label("More articles", "Weather\n\nTides\n\nFishing\n\nPrivacy\n") ==
          kind::navigation);
    CHECK(kind_of_label("More articles", "Town\n\nOld mill burns down in the night\n\nTides\n") ==
          kind::related_link);
    CHECK(kind_of_label("More articles", "Town\n\n12 comments\n\nTides\n\nFishing\n") ==
          kind::related_link);
    CHECK(kind_of_label("You may also like to read", "Weather\n\nTides\n\nFishing\n") ==
          kind::related_link);
}

TEST_CASE("rules::outside: a form of comments asks for an address", "[rules]") {
    const std::string form =
        "|The council opened the bridge over the river on Tuesday.\n\nLeave a Reply\n\n"
        "Your name here\n\nEmail:*\n\n";
    const hand_pieces h(form + "Website\n");
    CHECK(kind_of_line(h, "Email:*") == kind::comments);
    const hand_pieces foot("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n"
                           "Email:\n\nmail@river.example\n");
    CHECK(kind_of_line(foot, "Email:") == kind::contact);
}

TEST_CASE("rules::outside: a menu with a notice among its entries is a menu", "[rules]") {
    const auto last = [](std::string_view line) {
        const galley_tests::hand_pieces h(std::string(body) + "\n" + std::string(line) + "\n");
        return galley_tests::kind_of_line(h, line);
    };
    CHECK(last("About us | Fares | Privacy Policy | Letters") == kind::navigation);
    CHECK(last("The council speaks of its new privacy policy for all ferries") == kind::legal);
    CHECK(last("About us | Fares | Privacy Policy | Copyright River Daily") == kind::legal);
}

TEST_CASE("rules::outside: the title in a list of links does not end it", "[rules]") {
    const std::string title = "Council opens new bridge";
    const hand_pieces h(title +
                        "\n\n|The council opened the bridge over the river on Tuesday.\n\n" +
                        "Popular posts\n\nFerry fares\n\n" + title +
                        "\n\nMill for rent\n\nThe mill is sold\n\nAbout us\n");
    CHECK(kind_of_line(h, "Ferry fares") == kind::related_link);
    const hand_pieces first(title +
                            "\n\n|The council opened the bridge over the river on Tuesday.\n\n" +
                            "Recent posts\n\n" + title + "\n\nMill for rent\n\nAbout us\n");
    CHECK(kind_of_line(first, "Mill for rent") == kind::related_link);
    CHECK(kind_of_line(h, "Mill for rent") == kind::related_link);
    CHECK(kind_of_line(h, "The mill is sold") == kind::related_link);
    CHECK(kind_of_line(h, "About us") == kind::navigation);
}

TEST_CASE("rules::outside: words of consent and of remedies are legal", "[rules]") {
    const std::string story = "|The council opened the bridge over the river on Tuesday.\n\n";
    for (const std::string_view line :
         {"The technical storage or access is required to count the readers of the page.",
          "These claims have not been evaluated by the Food and Drug Administration.",
          "Preferences Always active here and there"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(story + "Harbour\n\n" + std::string(line) + "\n"), line) ==
              kind::legal);
    }
}

TEST_CASE("rules::outside: how to stop blocking adverts is an offer", "[rules]") {
    const std::string story = "|The council opened the bridge over the river on Tuesday.\n\n";
    for (const std::string_view line :
         {"Harwick needs its readers: please switch off your ad blocker here",
          "Press the AdBlock Plus button and choose this page from the list."}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(story + "Harbour\n\n" + std::string(line) + "\n"), line) ==
              kind::promo);
    }
}

TEST_CASE("rules::outside: a link from another blog stands among the comments", "[rules]") {
    const std::string story = "|The council opened the bridge over the river on Tuesday.\n\n";
    for (const std::string_view line : {"Pingback: Old ferry sold to a museum of the town",
                                        "Trackback: Old ferry sold to a museum of the town"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(story + std::string(line) + "\n"), line) == kind::comments);
    }
}

TEST_CASE("rules::outside: what the site says of itself below a label that announces it",
          "[rules]") {
    const std::string story = "|The council opened the bridge over the river on Tuesday.\n\n";
    const std::string line =
        "River Daily is the oldest paper of the valley. It comes out on all days but Sunday.";
    const auto below = [&](const std::string& label) {
        const std::string link = "Old ferry sold to a museum of the town at last";
        return kind_of_line(hand_pieces(story + label + "\n\n" + line + "\n" + link + "\n"), line);
    };
    CHECK(below("About us") == kind::other);
    CHECK(below("Über uns") == kind::other);
    CHECK(below("Careers") == kind::related_link);
}

TEST_CASE("rules::outside: a row of many pages ends the comments", "[rules]") {
    std::string article;
    for (int i = 0; i < 9; ++i)
        article += "|The council opened the bridge over the river on Tuesday.\n";
    for (const std::string_view row :
         {"About us\tAuthors\tPartner with us\tJobs here\tTerms & Conditions\tContact us\tSite Map",
          "About usImprintSalesTerms of UseCookie PolicySettings"}) {
        const galley_tests::hand_pieces h(article + "\nComments\n\nEnter code:\nYour vote\n" +
                                          std::string(row) + "\nHarwick Daily Private Ltd.\n");
        INFO(row);
        CHECK(galley_tests::kind_of_line(h, "Your vote") == kind::comments);
        CHECK(galley_tests::kind_of_line(h, row) == kind::navigation);
        CHECK(galley_tests::kind_of_line(h, "Harwick Daily Private Ltd.") != kind::comments);
    }
}
