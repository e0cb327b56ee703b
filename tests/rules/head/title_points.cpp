#include <galley/rules/head/title_points.hpp>
#include <galley/rules/head/title_score.hpp>

#include "support/catch.hpp"

#include <cstddef>

using namespace galley::rules;

TEST_CASE("rules::title_points: some words are a headline, one or a whole paragraph is none",
          "[rules]") {
    const auto& row = title_points[static_cast<std::size_t>(clue::length)];
    CHECK(row[5] > row[1]);
    CHECK(row[5] > row[9]);
}

TEST_CASE("rules::title_points: an extract may have no title, a whole page hardly", "[rules]") {
    CHECK(none_clues::of(0, 10, 0).points() > none_clues::of(60, 80, 20).points());
}
