#include <galley/rules/line/notice.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view title = "Council opens new bridge over the river\n\n3 May 2020\n\n";
constexpr std::string_view paragraph =
    "|The council opened the bridge over the river on Tuesday, two years late.\n\n";

std::string paragraphs(int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += paragraph;
    return all;
}

kind kind_at_end(std::string_view line) {
    const hand_pieces h(std::string(title) + paragraphs(8) + "|" + std::string(line) + "\n");
    return kind_of_line(h, line);
}

} // namespace

TEST_CASE("rules::notice: rights and commissions at the end of the body", "[rules]") {
    for (const std::string_view line :
         {"This article contains affiliate links; River Daily may earn a commission from them.",
          "Dieser Artikel enth\u00E4lt Affiliate-Links, die Affiliate-Links kosten Sie nichts.",
          "\u6CB3\u62A5\u539F\u521B\u5185\u5BB9\uFF0C\u672A\u7ECF\u6388\u6743"
          "\u4E0D\u5F97\u8F6C\u8F7D\uFF0C\u8FDD\u8005\u5FC5\u7A76\u3002",
          "We may earn from what you buy through these pages.",
          "The Daily is not responsible for what readers write below its articles."})
        CHECK(kind_at_end(line) == kind::legal);
}

TEST_CASE("rules::notice: what the article says of rights is its own", "[rules]") {
    constexpr std::string_view line =
        "Streamers may earn more of it, and many earn a commission on each lamp they show.";
    const hand_pieces middle(std::string(title) + paragraphs(4) + "|" + std::string(line) + "\n\n" +
                             paragraphs(8));
    CHECK(kind_of_line(middle, line) == kind::paragraph);
    CHECK(kind_at_end("What may a commission earn from all these rivers?") != kind::legal);
    CHECK(kind_at_end("The commission on bridges meets again in the second week of May.") ==
          kind::paragraph);
}
