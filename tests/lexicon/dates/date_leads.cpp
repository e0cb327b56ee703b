#include <galley/lexicon/dates/date_leads.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using galley::lexicon::may_lead_date;

TEST_CASE("lexicon::date_leads: no month, weekday or half of the day is missed", "[lexicon]") {
    const auto leads = [](const auto& entries) {
        for (const auto& e : entries)
            for (const char* behind : {"", " 5", ".", ", 2020"}) {
                INFO(e.phrase << behind);
                CHECK(may_lead_date(std::string(e.phrase) + behind, 0));
            }
    };
    leads(galley::lexicon::months.entries());
    leads(galley::lexicon::weekdays.entries());
    leads(galley::lexicon::day_halves.entries());
    CHECK(may_lead_date("MARCH 5", 0));
}

TEST_CASE("lexicon::date_leads: most words are none", "[lexicon]") {
    int may = 0;
    for (const char* word : {"council", "river ", "bridge", "water", "house", "winter", "light"})
        may += may_lead_date(word, 0) ? 1 : 0;
    CHECK(may <= 1);
}
