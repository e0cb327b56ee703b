#include <galley/model/weights.hpp>

#include "support/catch.hpp"

// What the file promises of itself: the views are as long as the features ask.
static_assert(galley::model::news_weights.is_consistent());

TEST_CASE("model::weights: the library's own are consistent and hold words", "[model]") {
    CHECK(galley::model::news_weights.is_consistent());
    CHECK_FALSE(galley::model::news_weights.words.empty());
}
