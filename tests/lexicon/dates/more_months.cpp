#include <galley/lexicon/dates/more_months.hpp>

#include <galley/lexicon/dates/months.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>
#include <utility>

using namespace galley::lexicon;

TEST_CASE("lexicon::more_months: in order, folded, nothing that is known already", "[lexicon]") {
    CHECK(all_folded(detail::more_months));
    std::set<std::pair<std::string_view, int>> known;
    for (const month_name& n : detail::month_list) known.insert({n.phrase, n.month});
    std::string_view lang;
    int last = 0;
    for (const month_name& n : detail::more_months) {
        INFO(n.lang << ' ' << n.phrase);
        CHECK(n.lang >= lang);
        CHECK((n.lang != lang || n.month >= last));
        CHECK(known.insert({n.phrase, n.month}).second);
        lang = n.lang;
        last = n.month;
    }
}
