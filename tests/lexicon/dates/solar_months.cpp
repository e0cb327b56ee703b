#include <galley/lexicon/dates/solar_months.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using namespace galley;

TEST_CASE("lexicon::solar_months: twelve months, each name once", "[lexicon]") {
    std::set<int> months;
    std::set<std::string_view> names;
    for (const lexicon::solar_month& m : lexicon::detail::solar_month_list) {
        CHECK((m.month >= 1 && m.month <= 12));
        CHECK(names.insert(m.phrase).second);
        months.insert(m.month);
        const lexicon::phrase_match found = lexicon::solar_months.match(m.phrase, 0);
        CHECK(found.size == std::string_view(m.phrase).size());
    }
    CHECK(months.size() == 12);
}
