#include <galley/lexicon/dates/months.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <set>
#include <string_view>

using namespace galley::lexicon;

TEST_CASE("lexicon::months: every language has all twelve, in order, all folded", "[lexicon]") {
    std::set<std::string_view> langs;
    std::string_view lang;
    int last = 12;
    for (const month_name& n : detail::month_list) {
        INFO(n.lang << ' ' << n.phrase);
        if (n.lang != lang) {
            CHECK(last == 12);
            CHECK(n.month == 1);
            CHECK(langs.insert(lang = n.lang).second);
        } else {
            CHECK((n.month == last || n.month == last + 1));
        }
        last = n.month;
    }
    CHECK(last == 12);
    CHECK(all_folded(detail::month_list));
    CHECK(langs.size() >= 34);
}

TEST_CASE("lexicon::months: a spelling means one month, but for the known few", "[lexicon]") {
    const std::set<std::string_view> known = {"lip", "srp", "lis", "listopad", "listopada"};
    for (const month_name& a : months.entries())
        for (const month_name& b : months.entries())
            if (std::string_view(a.phrase) == b.phrase && a.month != b.month) {
                INFO(a.phrase);
                CHECK(known.count(a.phrase) == 1);
            }
}

TEST_CASE("lexicon::month_in: the caller's language decides", "[lexicon]") {
    const phrase_match m = months.match("listopada 2021", 0);
    REQUIRE(m);
    CHECK(month_in(months[m.index], "") == 11);
    CHECK(month_in(months[m.index], "pl") == 11);
    CHECK(month_in(months[m.index], "hr") == 10);
    CHECK(month_in(months[m.index], "en") == 11);
}

TEST_CASE("lexicon::months: whole words only", "[lexicon]") {
    CHECK(months.match("Aug. 30", 0).size == 3);
    CHECK(months.match("AUGUST", 0).size == 6);
    CHECK_FALSE(months.match("Mayor", 0));
    CHECK_FALSE(months.match("decade", 0));
}
