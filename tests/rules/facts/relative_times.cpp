#include <galley/rules/facts/relative_times.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <galley/parse.hpp>

using namespace galley;
using galley_tests::below;
using galley_tests::bridge_title;
using galley_tests::hand_article;

namespace {

std::string shown(const stated_date& d) { return std::string(date::iso_text(d.value).view()); }

const date::parts noon = date::find("2022-05-03T12:00+02:00").value;
const date::parts whole_day = date::find("2022-05-03").value;

} // namespace

TEST_CASE("rules::relative_times: count from the caller's reference, at its precision", "[rules]") {
    struct row {
        std::string_view line, published, by_day;
    };
    for (const row& r : {
             row{"Published 2 hours ago", "2022-05-03T10:00+02:00", ""},
             row{"5 days ago", "2022-04-28", "2022-04-28"},
             row{"vor 13 Stunden", "2022-05-02T23:00+02:00", ""},
             row{"il y a 2 jours", "2022-05-01", "2022-05-01"},
             row{"hace 3 horas", "2022-05-03T09:00+02:00", ""},
             row{"3\u5C0F\u65F6\u524D", "2022-05-03T09:00+02:00", ""},
             row{"2 \u0447\u0430\u0441\u0430 \u043D\u0430\u0437\u0430\u0434",
                 "2022-05-03T10:00+02:00", ""},
             row{"Yesterday, 08:07", "2022-05-02T08:07", "2022-05-02T08:07"},
             row{"Monday 2 May, 10:20", "2022-05-02T10:20", "2022-05-02T10:20"},
             row{"Monday 30 December, 10:20", "2021-12-30T10:20", "2021-12-30T10:20"},
         }) {
        INFO(r.line);
        CHECK(shown(hand_article(below(r.line), noon)->published) == r.published);
        CHECK(shown(hand_article(below(r.line), whole_day)->published) == r.by_day);
        CHECK(shown(hand_article(below(r.line))->published).empty());
    }
}

TEST_CASE("rules::relative_times: a label tells an update", "[rules]") {
    const hand_article a(below("Published 2 days ago, updated 1 hour ago"), noon);
    CHECK(shown(a->published) == "2022-05-01");
    CHECK(shown(a->updated) == "2022-05-03T11:00+02:00");
    CHECK(shown(a->date) == "2022-05-01");
    const hand_article b(below("Published 1 May 2022, updated 1 hour ago"), noon);
    CHECK(shown(b->published) == "2022-05-01");
}

TEST_CASE("rules::relative_times: whole dates go first, and the place is told", "[rules]") {
    const hand_article whole("1 May 2022\n\n" + below("5 days ago"), noon);
    CHECK(shown(whole->published) == "2022-05-01");
    const std::string marked = below("Published 2 hours ago");
    const hand_article a(marked, noon);
    const stated_date& p = a->published;
    CHECK(a->text.substr(p.begin, p.end - p.begin) == "2 hours ago");
    CHECK(p.order_from == date::order_reason::none);
}

TEST_CASE("rules::relative_times: prose and comments are no times of the article", "[rules]") {
    const std::string prose = bridge_title + "|It opened 2 hours ago, the council said, and "
                                             "the ferry was sold 3 days ago.\n";
    CHECK_FALSE(hand_article(prose, noon)->published);
}

TEST_CASE("rules::relative_times: parse takes the reference from its options", "[rules]") {
    constexpr std::string_view text =
        "Council opens new bridge over the river\n\nPublished 2 hours ago\n\n"
        "The council opened the new bridge over the river on Tuesday, two years late.\n\n"
        "The bridge had been closed since the flood, and a ferry had taken its place.\n";
    CHECK_FALSE(parse(text).published());
    options chosen;
    chosen.reference = noon;
    CHECK(shown(parse(text, chosen).published()) == "2022-05-03T10:00+02:00");
    CHECK(shown(parse(text, chosen).date()) == "2022-05-03");
}
