#include <galley/rules/neighbours.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <galley/parse.hpp>

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string opening = "Council opens new bridge over the river\n\n"
                            "|The council opened the new bridge over the river on Tuesday, two "
                            "years later than planned.\n\n";

} // namespace

TEST_CASE("rules::neighbours: headlines with arrows to both sides", "[rules]") {
    struct row {
        std::string_view back;
        std::string_view on;
    };
    for (const row& r :
         {row{"\u00AB Old ferry sold to a museum", "Harbour fees to rise in spring \u00BB"},
          row{"\u2190 Old ferry sold to a museum", "Harbour fees to rise in spring \u2192"},
          row{"<< Old ferry sold to a museum", "Harbour fees to rise in spring >>"}}) {
        INFO(r.back);
        const hand_pieces h(opening + std::string(r.back) + "\n" + std::string(r.on) + "\n");
        CHECK(kind_of_line(h, r.back) == kind::prev_next);
        CHECK(kind_of_line(h, r.on) == kind::prev_next);
        CHECK_FALSE(rules::leads_to_next(r.back));
        CHECK(rules::leads_to_next(r.on));
        CHECK(rules::without_arrows(r.back) == "Old ferry sold to a museum");
        CHECK(rules::without_arrows(r.on) == "Harbour fees to rise in spring");
    }
}

TEST_CASE("rules::neighbours: quotes and single arrows are none", "[rules]") {
    struct row {
        std::string_view first;
        std::string_view second;
    };
    for (const row& r :
         {row{"\u00ABOld ferry\u00BB sold to a museum",
              "Fees to rise, says \u00ABHarbour News\u00BB"},
          row{"Old ferry sold to a museum", "Harbour fees to rise in spring \u00BB"},
          row{"\u00AB Old ferry sold to a museum", "Harbour fees to rise in spring"}}) {
        INFO(r.first);
        const hand_pieces h(opening + std::string(r.first) + "\n" + std::string(r.second) + "\n");
        CHECK(kind_of_line(h, r.first) != kind::prev_next);
        CHECK(kind_of_line(h, r.second) != kind::prev_next);
    }
}

TEST_CASE("rules::neighbours: labels in capitals", "[rules]") {
    const hand_pieces h(opening + "PREV Old ferry sold to a museum\nNEXT Harbour fees to rise\n");
    CHECK(kind_of_line(h, "PREV Old ferry sold to a museum") == kind::prev_next);
    CHECK(kind_of_line(h, "NEXT Harbour fees to rise") == kind::prev_next);
    CHECK(rules::leads_to_next("NEXT Harbour fees to rise"));
    const hand_pieces prose(opening + "Next to the harbour\n");
    CHECK(kind_of_line(prose, "Next to the harbour") != kind::prev_next);
}

TEST_CASE("rules::neighbours: their headlines are the article's fields", "[rules]") {
    const std::string text =
        "Council opens new bridge over the river\n\nBy Jane Roe | 3 May 2020\n\n"
        "The council opened the new bridge over the river on Tuesday, two years later than it had "
        "planned, and hundreds of people came to see it.\n\n"
        "The bridge had been closed since the flood, and a ferry had taken its place until the end "
        "of the winter, when the ice broke and the boats could not run any more.\n\n"
        "Share\nTweet\n\n\u00AB Old ferry sold to a museum\nHarbour fees to rise in spring "
        "\u00BB\n\n"
        "About us\nContact\nPrivacy policy\n";
    const article a = parse(text);
    CHECK(a.previous().title.text == "Old ferry sold to a museum");
    CHECK(a.next().title.text == "Harbour fees to rise in spring");
}
