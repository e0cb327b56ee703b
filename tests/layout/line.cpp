#include <galley/layout/line.hpp>

#include "support/catch.hpp"

#include <type_traits>

using galley::layout::line;

static_assert(std::is_trivially_copyable_v<line>);

TEST_CASE("layout::line: its text is the range it names", "[layout]") {
    line l;
    l.begin = 2;
    l.end = 6;
    CHECK(l.size() == 4);
    CHECK(l.text("  Rome  ") == "Rome");
}

TEST_CASE("layout::word_weight: two wide characters weigh one word", "[layout]") {
    line l;
    l.words = 3;
    CHECK(word_weight(l) == 3);
    l.wide = 10;
    CHECK(word_weight(l) == 8);
}
