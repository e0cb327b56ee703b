#include <galley/lexicon/dates/relative_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::relative_words: all lists are folded", "[lexicon]") {
    CHECK(all_folded(unit_words));
    CHECK(all_folded(before_number_words));
    CHECK(all_folded(behind_unit_words));
    CHECK(all_folded(number_words));
    CHECK(all_folded(day_words));
}

TEST_CASE("lexicon::relative_words: one spelling is one unit", "[lexicon]") {
    for (const unit_word& a : unit_words)
        for (const unit_word& b : unit_words) {
            INFO(a.phrase);
            if (std::string_view(a.phrase) == b.phrase) CHECK(a.unit == b.unit);
        }
}
