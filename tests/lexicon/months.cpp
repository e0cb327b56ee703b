#include <galley/lexicon/months.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <set>
#include <string_view>

using namespace galley::lexicon;

TEST_CASE("lexicon::months: twelve groups in every row, all folded", "[lexicon]") {
    std::set<std::string_view> langs;
    for (const month_row& r : month_rows) {
        INFO(r.lang);
        CHECK(langs.insert(r.lang).second);
        std::size_t groups = 1;
        for (const char c : r.names) groups += c == ';' ? 1U : 0U;
        CHECK(groups == 12);
    }
    CHECK(all_folded(detail::month_names.names));
    CHECK(langs.size() >= 34);
}

TEST_CASE("lexicon::months: a spelling means one month, but for the known few", "[lexicon]") {
    const std::set<std::string_view> known = {"lip", "srp", "lis", "listopad", "listopada"};
    for (const month_name& a : months.entries())
        for (const month_name& b : months.entries())
            if (a.phrase == b.phrase && a.month != b.month) {
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
