#include <galley/config.hpp>

#include "support/catch.hpp"

TEST_CASE("config: the macros expand", "[config]") {
    struct holder {
        const int& keep(const int& x GALLEY_LIFETIMEBOUND) { return x; }
    };
    const int one = 1;
    CHECK(holder{}.keep(one) == 1);
#if defined(GALLEY_PORTABLE) && (GALLEY_SSE2 || GALLEY_NEON)
    FAIL("a portable build takes no vector instructions");
#endif
}
