#include <galley/galley.hpp>

#include "support/catch.hpp"

TEST_CASE("galley: one include is enough to parse", "[galley]") {
    const galley::article a = galley::parse("It rained.");
    CHECK(a.segments().size() == 1);
}
