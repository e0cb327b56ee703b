#include <galley/model/kernels.hpp>

#include "support/catch.hpp"

#include <galley/model/weights.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace galley::model;

namespace {

std::uint32_t seed = 11;
std::int32_t next(std::int32_t low, std::int32_t high) {
    seed = seed * 1664525U + 1013904223U;
    return low +
           static_cast<std::int32_t>((seed >> 8U) % static_cast<std::uint32_t>(high - low + 1));
}

channel_values values(std::int32_t low, std::int32_t high) {
    channel_values v;
    for (std::size_t c = 0; c < channels; ++c) v[c] = static_cast<std::int16_t>(next(low, high));
    return v;
}

std::vector<channel_values> lines_of(const detail::channel_planes& p) {
    std::vector<channel_values> lines;
    for (std::size_t i = 0; i < p.lines(); ++i)
        lines.push_back(p.get(static_cast<std::ptrdiff_t>(i)));
    return lines;
}

} // namespace

TEST_CASE("model::kernels: the fast loops give what the plain ones give", "[model]") {
    using fast = detail::kernels;
    using plain = detail::kernels_portable;
    for (std::size_t n = 1; n < 60; ++n) {
        const bool far = n % 2 == 0; // values at the ends of their ranges
        const auto weight = [&] { return far ? values(120, 127) : values(-127, 127); };
        layer_weights w{{weight(), weight(), weight()}, values(-8000, 8000), {}, {}};
        for (channel_values& row : w.mix) row = weight();
        w.mix_bias = values(-8000, 8000);
        const paired_layer paired(w);
        detail::channel_planes at;
        at.resize(n);
        for (std::size_t i = 0; i < n; ++i)
            at.set(static_cast<std::ptrdiff_t>(i), values(far ? 250 : 0, 255));
        detail::channel_planes a;
        detail::channel_planes b;
        a.resize(n);
        b.resize(n);
        for (std::size_t distance : distances) {
            fast::mix(paired, at, at, at, distance, a);
            plain::mix(paired, at, at, at, distance, b);
            CHECK(lines_of(a) == lines_of(b));
            at = a;
        }
        const channel_values attention = weight();
        const std::int32_t bias = next(-3000, 3000);
        const detail::page_sums sums_a = fast::sum_page(attention, bias, at);
        const detail::page_sums sums_b = plain::sum_page(attention, bias, at);
        CHECK(sums_a.plain == sums_b.plain);
        CHECK(sums_a.attended == sums_b.attended);
        CHECK(sums_a.greatest == sums_b.greatest);
        CHECK(sums_a.attention == sums_b.attention);
        context_weights context;
        for (auto& of_channel : context)
            for (channel_values& part : of_channel) part = weight();
        const detail::page_parts seen{values(0, 255), sums_a.greatest, values(0, 255)};
        const auto given = fast::look(paired_context(context), seen);
        CHECK(given == plain::look(paired_context(context), seen));
        CHECK(given[7] == detail::dot(context[7][0], seen[0]) +
                              detail::dot(context[7][1], seen[1]) +
                              detail::dot(context[7][2], seen[2]));
        const channel_values more = values(0, 255);
        fast::add_to_all(more, a);
        plain::add_to_all(more, b);
        std::vector<std::int32_t> out_a(n);
        std::vector<std::int32_t> out_b(n);
        fast::dot_all(attention, bias, a, out_a.data());
        plain::dot_all(attention, bias, b, out_b.data());
        CHECK(out_a == out_b);
    }
}

TEST_CASE("model::kernels: a layer in pairs is the layer", "[model]") {
    layer_weights w{{values(-127, 127), values(-127, 127), values(-127, 127)},
                    values(-8000, 8000),
                    {},
                    values(-8000, 8000)};
    for (channel_values& row : w.mix) row = values(-127, 127);
    detail::channel_planes at;
    at.resize(3);
    for (std::ptrdiff_t i = 0; i < 3; ++i) at.set(i, values(0, 255));
    channel_values near;
    for (std::size_t c = 0; c < channels; ++c) {
        std::int32_t sum = 32;
        for (std::size_t i = 0; i < 3; ++i)
            sum += w.near[i][c] * at.get(static_cast<std::ptrdiff_t>(i))[c];
        near[c] = static_cast<std::int16_t>((sum >> 6) + w.near_bias[c]);
    }
    detail::channel_planes out;
    out.resize(3);
    detail::kernels::mix(paired_layer(w), at, at, at, 1, out);
    for (std::size_t c = 0; c < channels; ++c) {
        const std::int32_t more = ((detail::dot(w.mix[c], near) + 32) >> 6) + w.mix_bias[c];
        CHECK(out.get(1)[c] == detail::clamp_value(at.get(1)[c] + detail::clamp_value(more)));
    }
}

TEST_CASE("model::kernels: the greatest before and behind", "[model]") {
    detail::channel_planes at;
    detail::channel_planes before;
    detail::channel_planes behind;
    at.resize(9);
    before.resize(9);
    behind.resize(9);
    for (std::ptrdiff_t i = 0; i < 9; ++i) at.set(i, values(0, 255));
    detail::kernels::find_greatest(at, before, behind);
    for (std::ptrdiff_t i = 0; i < 9; ++i)
        for (std::size_t c = 0; c < channels; ++c) {
            std::int16_t above = 0;
            std::int16_t below = 0;
            for (std::ptrdiff_t k = 0; k < i; ++k) above = std::max(above, at.get(k)[c]);
            for (std::ptrdiff_t k = i + 1; k < 9; ++k) below = std::max(below, at.get(k)[c]);
            CHECK(before.get(i)[c] == above);
            CHECK(behind.get(i)[c] == below);
        }
    for (std::ptrdiff_t i = 9; i < 20; ++i) CHECK(before.get(i) == channel_values{});
}

TEST_CASE("model::kernels: what stands behind the last line stays 0", "[model]") {
    detail::channel_planes a;
    a.resize(5);
    for (std::ptrdiff_t i = 0; i < 5; ++i) a.set(i, values(200, 255));
    detail::channel_planes b;
    b.resize(5);
    detail::kernels::mix(news_weights.paired.layers[0], a, a, a, 1, b);
    detail::kernels::add_to_all(values(1, 255), b);
    for (std::ptrdiff_t i = 5; i < 20; ++i) CHECK(b.get(i) == channel_values{});
}

TEST_CASE("model::kernels: sums of rows", "[model]") {
    const auto sum = [](const auto& adder, const std::vector<std::uint32_t>& rows,
                        const std::vector<std::uint32_t>& more) {
        detail::channel_planes at;
        at.resize(1);
        auto all = adder.add_up(rows);
        for (const std::uint32_t row : more) adder.add_one(row, all);
        adder.settle(all, rows.size() + more.size(), at, 0);
        return at.get(0);
    };
    const auto last = static_cast<std::uint32_t>(news_weights.rows.size() - channels);
    const auto any = [] { return static_cast<std::uint32_t>(next(0, 700)) * 24U; };
    for (const std::size_t n : {0U, 1U, 2U, 3U, 4U, 7U, 60U, 124U}) {
        std::vector<std::uint32_t> rows(n);
        for (std::uint32_t& row : rows) row = any();
        const channel_values bias = values(-100, 400);
        const detail::kernels::row_adder fast(news_weights.rows, row_zero, bias);
        const detail::kernels_portable::row_adder plain(news_weights.rows, row_zero, bias);
        for (const std::vector<std::uint32_t>& more :
             {std::vector<std::uint32_t>{}, {any()}, {last}, {last, any(), last}})
            CHECK(sum(fast, rows, more) == sum(plain, rows, more));
    }
}

TEST_CASE("model::kernels: rows of the greatest characters do not overflow", "[model]") {
    const std::string rows(2 * channels, '~');
    const channel_values bias = values(-3000, -2000);
    const std::vector<std::uint32_t> all(127, 0);
    detail::channel_planes at;
    at.resize(1);
    const detail::kernels::row_adder adder(rows, '!', bias);
    adder.settle(adder.add_up(all), all.size(), at, 0);
    for (std::size_t c = 0; c < channels; ++c)
        CHECK(at.get(0)[c] == detail::clamp_value(((127 * ('~' - '!') + 1) >> 1) + bias[c]));
}
