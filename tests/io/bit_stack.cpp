#include <galley/io/bit_stack.hpp>

#include "support/catch.hpp"

TEST_CASE("io::bit_stack: gives back what was pushed, last first", "[io]") {
    galley::io::bit_stack s;
    CHECK(s.empty());
    for (std::size_t i = 0; i < 1000; ++i) s.push(i % 3 == 0);
    for (std::size_t i = 1000; i-- > 500;) {
        CHECK(s.top() == (i % 3 == 0));
        s.pop();
    }
    s.push(true); // over a bit that was used before
    CHECK(s.top());
    CHECK(s.size() == 501);
    s.clear();
    CHECK(s.empty());
}
