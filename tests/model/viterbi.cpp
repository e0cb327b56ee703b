#include <galley/model/viterbi.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <vector>

using namespace galley::model;

namespace {

std::vector<zone> zones(const std::vector<std::int32_t>& body, const step_costs& costs) {
    viterbi v;
    std::vector<zone> out;
    for (const decision& d : v.run(body, costs)) out.push_back(d.zone);
    return out;
}

std::int64_t worth(const std::vector<std::int32_t>& body, const std::vector<zone>& z,
                   const step_costs& c) {
    constexpr std::int64_t bad = -(std::int64_t{1} << 40);
    std::int64_t sum = 0;
    zone before = zone::before;
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (z[i] == zone::body) sum += body[i];
        if (z[i] != before) {
            if (before == zone::before && z[i] == zone::body) sum -= c.enter;
            else if (before == zone::body && z[i] == zone::interruption) sum -= c.leave;
            else if (before == zone::interruption && z[i] == zone::body) sum -= c.resume;
            else if (before == zone::body && z[i] == zone::after) sum -= c.end;
            else return bad;
        } else if (before == zone::interruption) {
            sum -= c.stay;
        }
        before = z[i];
    }
    return before == zone::interruption ? bad : sum;
}

} // namespace

TEST_CASE("model::viterbi: without costs each line stands for itself", "[model]") {
    CHECK(zones({-1, 5, -2, 3, -4}, {}) ==
          std::vector<zone>{zone::before, zone::body, zone::interruption, zone::body, zone::after});
    CHECK(zones({-1, -1}, {}) == std::vector<zone>{zone::before, zone::before});
    CHECK(zones({}, {}).empty());
}

TEST_CASE("model::viterbi: costs bridge small gaps and drop lonely lines", "[model]") {
    CHECK(zones({9, -1, 9}, {1, 2, 2, 1}) == std::vector<zone>(3, zone::body));
    CHECK(zones({9, 9, -8, -8, 1}, {1, 2, 2, 1}).back() == zone::after);
}

TEST_CASE("model::viterbi: no path is better than the one found", "[model]") {
    std::uint32_t seed = 7;
    for (int round = 0; round < 300; ++round) {
        std::vector<std::int32_t> body(6);
        for (auto& b : body)
            b = static_cast<std::int32_t>((seed = seed * 1664525U + 1013904223U) >> 24U) - 128;
        const auto cost = [&] {
            return static_cast<std::int32_t>((seed = seed * 1664525U + 1013904223U) >> 26U);
        };
        const step_costs c{cost(), cost(), cost(), cost(), cost()};
        std::int64_t best = -(std::int64_t{1} << 40);
        std::vector<zone> z(6);
        for (int code = 0; code < 4096; ++code) {
            for (std::size_t i = 0; i < 6; ++i) z[i] = static_cast<zone>(code >> (2 * i) & 3);
            best = std::max(best, worth(body, z, c));
        }
        CHECK(worth(body, zones(body, c), c) == best);
    }
}
