#include <galley/lexicon/dates/date_labels.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::date_labels: all lists are folded", "[lexicon]") {
    CHECK(all_folded(date_join_words));
    CHECK(all_folded(day_half_words));
    CHECK(all_folded(clock_end_words));
    CHECK(all_folded(day_endings));
    CHECK(all_folded(date_particles));
    CHECK(all_folded(year_endings));
    CHECK(all_folded(year_first_endings));
}

TEST_CASE("lexicon::date_labels: the longest join wins", "[lexicon]") {
    CHECK(date_joins.match("a las 9:30", 0).size == 5);
    CHECK(date_joins.match("AT 9:30", 0).size == 2);
    CHECK_FALSE(date_joins.match("attic", 0));
}
