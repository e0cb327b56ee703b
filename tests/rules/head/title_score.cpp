#include <galley/rules/head/title_score.hpp>

#include "support/catch.hpp"

using namespace galley::rules;

static_assert(class_of(0, {1, 2, 5}) == 0);
static_assert(class_of(2, {1, 2, 5}) == 2);
static_assert(class_of(99, {1, 2, 5}) == 3);

TEST_CASE("rules::title_score: a line's points are the sum over its clues", "[rules]") {
    title_clues c;
    const int all = points_of(c, clue::ending, clue::count_);
    CHECK(points_of(c, clue::ending, clue::name) + points_of(c, clue::name, clue::count_) == all);
    c[clue::length] = 5;
    const auto& row = title_points[static_cast<std::size_t>(clue::length)];
    CHECK(points_of(c, clue::ending, clue::count_) == all + row[5] - row[0]);
}

TEST_CASE("rules::title_score: no classes give more than the most", "[rules]") {
    title_clues c;
    CHECK(most_points_of(clue::colon, clue::colon) == 0);
    for (std::uint8_t k = 0; k < clue_classes; ++k) {
        c[clue::length] = k;
        CHECK(points_of(c, clue::length, clue::digits) <=
              most_points_of(clue::length, clue::digits));
    }
}
