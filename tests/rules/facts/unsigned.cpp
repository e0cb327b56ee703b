#include <galley/rules/facts/unsigned.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using galley_tests::below;
using galley_tests::bridge_body;
using galley_tests::bridge_title;
using galley_tests::hand_article;
using galley_tests::joined;

TEST_CASE("rules::unsigned: a label far from the article is believed where it is the only one",
          "[rules]") {
    std::string page = bridge_title + bridge_body;
    for (int i = 0; i < 30; ++i) page += "\nHarbour reopens after the storm of the night before\n";
    const hand_article one(page + "\nBy Anna Novak\n");
    INFO(joined(one->segments, true));
    CHECK(joined(one->people) == "Anna Novak/author");
    const hand_article two(page + "\nBy Anna Novak\n\nMore rain\n\nBy Tom Reed\n");
    CHECK(two->people.empty());
    // What only looks like a label names nobody.
    const hand_article words(page + "\nBy Anna Novak\n\nMore rain\n\nBy tomorrow\n");
    CHECK(joined(words->people) == "Anna Novak/author");
}

TEST_CASE("rules::unsigned: the only name beside a time", "[rules]") {
    const std::string menu = "Harbour notes\n\nWeather\nPorts\n\n";
    const std::string rows = "First lock\n\nSecond lock\n\nThird lock\n\nFourth lock\n\n"
                             "Fifth lock\n\nSixth lock\n\nSeventh lock\n\n";
    const auto author = [&](const std::string& above) {
        const hand_article a(menu + above + rows + rows + bridge_title + bridge_body);
        INFO(joined(a->segments, true));
        return joined(a->people);
    };
    CHECK(author("Anna Novak\n3 May 2020\n\n") == "Anna Novak/author");
    CHECK(author("Anna Novak\n8 min read\n\n") == "Anna Novak/author");
    CHECK(author("Anna Novak\na.novak@river.example\n3 May 2020\n\n") == "Anna Novak/author");
    CHECK(author("Anna\n3 May 2020\n\n") == "Anna/author");
    CHECK(author("Anna Novak\n3 May 2020\n\nTom Reed\n4 May 2020\n\n").empty());
    CHECK(author("Anna Novak\n\nRiver Weekly\n3 May 2020\n\n").empty());
    // Behind the body stand comments.
    const hand_article comment(bridge_title + bridge_body + rows + rows +
                               "Anna Novak\n3 May 2020\n");
    CHECK(comment->people.empty());
    const hand_article spoken(menu + "Anna Novak\n3 May 2020\n\n" + rows + rows + bridge_title +
                              bridge_body + "\n|The engineer, Anna Novak, was not there.\n");
    CHECK(spoken->people.empty());
}

TEST_CASE("rules::unsigned: the owner of a site signs nothing", "[rules]") {
    const std::string menu = "Home\nAbout\n\n";
    const std::string page = bridge_title + bridge_body;
    const auto owner = [](const std::string& text) {
        const hand_article a(text);
        INFO(joined(a->segments, true));
        return joined(a->people);
    };
    const std::string notice = "\n\u00A9 2012-2025 Anna Novak. All rights reserved.\n";
    CHECK(owner("Anna Novak\n" + menu + page) == "Anna Novak/author");
    CHECK(owner("Notes of Anna Novak\n" + menu + page + notice) == "Anna Novak/author");
    CHECK(owner("Notes of Anna Novak\n" + menu + page + "\n\u00A9 Anna Novak 2025\n") ==
          "Anna Novak/author");
    CHECK(owner("River notes\n" + menu + page + notice) == "Anna Novak/author");
    CHECK(owner("River notes\n" + menu + page +
                "\nCopyright (c) 2020- Anna Novak. All rights reserved. Design by River.\n") ==
          "Anna Novak/author");
    CHECK(owner("Anna Novak's River Blog\n" + menu + page) == "Anna Novak/author");
    CHECK(owner("Notes of Anna's Kitchen\n" + menu + page).empty());
    for (const std::string_view house : {"Anna Novak SE", "Anna Novak & Sons", "Anna Novak A/S"})
        CHECK(owner("River notes\n" + menu + page + "\n(c) 2020 " + std::string(house) + "\n")
                  .empty());
    CHECK(owner("River Weekly\n" + menu + page).empty());
    CHECK(owner("Notes of Anna Novak\n" + menu + page + "\n\u00A9 Anna Novak\n").empty());
    CHECK(owner("Anna Novak\n" + menu + below("By Tom Reed") + notice) == "Tom Reed/author");
}
