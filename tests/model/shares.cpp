#include <galley/model/detail/shares.hpp>

#include "support/catch.hpp"

#include <cstdint>

using namespace galley;

static_assert(model::detail::half_octave(3) == 3 && model::detail::half_octave(4) == 4);
static_assert(model::detail::half_octave(6) == 5 && model::detail::half_octave(8) == 6);
static_assert(model::detail::share(0, 0, 7) == 8 && model::detail::share(1, 2, 6) == 3);
static_assert(model::detail::share(std::uint64_t{1} << 40, std::uint64_t{1} << 41, 6) == 3);

TEST_CASE("model::shares: parts of one whole are shares of it", "[model]") {
    for (const std::uint64_t n : {0ULL, 1ULL, 2ULL, 3ULL, 7ULL, 365ULL, 65535ULL, 1048575ULL,
                                  1048577ULL, 16777215ULL, 16777217ULL, 4294967291ULL}) {
        const model::detail::whole all(n);
        for (std::uint64_t k = 0; k <= 96; ++k) {
            const std::uint64_t part = n / 48 * k + k % 5;
            CHECK(all.share(part, 12) == model::detail::share(part, n, 12));
        }
    }
    for (std::uint32_t n = 0; n <= 32; ++n)
        for (std::uint32_t part = 0; part <= n; ++part)
            for (const std::uint32_t steps : {6U, 7U, 8U})
                CHECK(model::detail::share_of_few(part, n, steps) ==
                      model::detail::share(part, n, steps));
}

TEST_CASE("model::shares: low half octaves are half octaves up to 15", "[model]") {
    using model::detail::half_octave;
    using model::detail::low_half_octave;
    for (std::uint64_t x = 0; x < 5000; ++x)
        CHECK(low_half_octave(x) == (half_octave(x) < 15 ? half_octave(x) : 15));
    CHECK(low_half_octave(~std::uint64_t{0}) == 15);
}
