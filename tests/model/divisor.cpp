#include <galley/model/detail/divisor.hpp>

#include "support/catch.hpp"

#include <cstdint>

using galley::model::detail::divisor;

TEST_CASE("model::divisor: quotients by one number are exact", "[model]") {
    for (const std::uint64_t n :
         {1ULL, 3ULL, 1000ULL, 999983ULL, 1048575ULL, 1048576ULL, 4000037ULL}) {
        const divisor by(n);
        for (std::uint64_t q = 0; q < 256; ++q)
            for (const std::uint64_t rest : {std::uint64_t{0}, n / 2, n - 1})
                CHECK(by(q * n + rest) == q);
    }
}
