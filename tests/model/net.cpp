#include <galley/model/net.hpp>

#include "support/catch.hpp"

#include <galley/model/weights.hpp>

#include <array>
#include <cstdint>
#include <vector>

using namespace galley::model;

static_assert(news_weights.is_consistent());

namespace {

std::uint32_t seed = 11;
std::int32_t next(std::int32_t low, std::int32_t high) {
    seed = seed * 1664525U + 1013904223U;
    return low + static_cast<std::int32_t>((seed >> 8U) % static_cast<std::uint32_t>(high - low + 1));
}

channel_values values(std::int32_t low, std::int32_t high) {
    channel_values v;
    for (std::size_t c = 0; c < channels; ++c) v[c] = static_cast<std::int16_t>(next(low, high));
    return v;
}

} // namespace

TEST_CASE("model::net: the fast loops give what the plain ones give", "[model]") {
    using fast = detail::kernels;
    using plain = detail::kernels_portable;
    for (int round = 0; round < 200; ++round) {
        const bool far = round % 2 == 0; // values at the ends of their ranges
        const auto weight = [&] { return far ? values(120, 127) : values(-127, 127); };
        const std::array<channel_values, 3> w = {weight(), weight(), weight()};
        const std::array<channel_values, 3> x = {values(0, 255), values(far ? 250 : 0, 255), values(0, 255)};
        const std::array<const channel_values*, 3> at = {&x[0], &x[1], &x[2]};
        const channel_values bias = values(-8000, 8000);
        channel_values a;
        channel_values b;
        fast::near(w, bias, at, a);
        plain::near(w, bias, at, b);
        CHECK(a == b);
        CHECK(fast::dot(w[0], x[0]) == plain::dot(w[0], x[0]));
        channel_matrix m;
        for (channel_values& row : m) row = weight();
        channel_values out_a;
        channel_values out_b;
        fast::mix(m, bias, a, x[1], out_a);
        plain::mix(m, bias, a, x[1], out_b);
        CHECK(out_a == out_b);
    }
}

TEST_CASE("model::net: sums of rows", "[model]") {
    for (std::size_t n : {0U, 1U, 2U, 7U, 60U}) {
        std::vector<std::uint16_t> rows;
        for (std::size_t i = 0; i < n; ++i) rows.push_back(static_cast<std::uint16_t>(next(0, 700)));
        channel_values a;
        channel_values b;
        detail::kernels::sum_rows(news_weights.rows.data(), rows, a);
        detail::kernels_portable::sum_rows(news_weights.rows.data(), rows, b);
        CHECK(a == b);
    }
}

TEST_CASE("model::net: every learned word is found, others are not", "[model]") {
    for (std::size_t i = 0; i < news_weights.words.size(); ++i)
        CHECK(find_word(news_weights, news_weights.words[i]) == static_cast<std::ptrdiff_t>(i));
    CHECK(find_word(news_weights, 1) == -1);
    CHECK(find_word(weights{}, 1) == -1);
}
