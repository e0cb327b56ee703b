// galley/model/viterbi.hpp: from a number for every line to one zone for every line, by the best
// path through the states a page goes through: before its body, in it, interrupted, after it.
#ifndef GALLEY_MODEL_VITERBI_HPP
#define GALLEY_MODEL_VITERBI_HPP

#include <galley/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galley::inline GALLEY_LEVEL::model {

/// Where a line stands. Only `body` is text of the article.
enum class zone : std::uint8_t { before, body, interruption, after };

/// A line's zone, and how much worse the best page is in which it is body (or, for a body line, in
/// which it is not). 2048 are one logit.
struct decision {
    model::zone zone = zone::before;
    std::int32_t margin = 0;

    friend constexpr bool operator==(const decision&, const decision&) = default;
};

/// What it costs to enter the body, to leave it for an interruption, to come back, to end it, and
/// each further line of an interruption: text far from the rest is seldom of the same article.
struct step_costs {
    std::int32_t enter = 0;
    std::int32_t leave = 0;
    std::int32_t resume = 0;
    std::int32_t end = 0;
    std::int32_t stay = 0;
};

/// Finds the best path. Keeps its memory from page to page.
class viterbi {
public:
    /// `body[i]` is above 0 where line i is body; each in (-2^24, 2^24). Linear in the lines.
    std::span<decision> run(std::span<const std::int32_t> body, const step_costs& costs);

private:
    using states = std::array<std::int64_t, 4>; // worth of the best path, by zone
    static constexpr std::int64_t never = -(std::int64_t{1} << 60);

    [[nodiscard]] static states forward(const states& from, const step_costs& c) noexcept;
    [[nodiscard]] static states backward(const states& to, const step_costs& c) noexcept;

    std::vector<states> until_; // best paths from the start to each line, the line included
    std::vector<decision> out_;
};

inline viterbi::states viterbi::forward(const states& f, const step_costs& c) noexcept {
    const auto& [before, body, interruption, after] = f;
    return {before, std::max({before - c.enter, body, interruption - c.resume}),
            std::max(body - c.leave, interruption - c.stay), std::max(body - c.end, after)};
}

inline viterbi::states viterbi::backward(const states& t, const step_costs& c) noexcept {
    const auto& [before, body, interruption, after] = t;
    return {std::max(before, body - c.enter),
            std::max({body, interruption - c.leave, after - c.end}),
            std::max(interruption - c.stay, body - c.resume), after};
}

inline std::span<decision> viterbi::run(std::span<const std::int32_t> body,
                                        const step_costs& costs) {
    const std::size_t n = body.size();
    until_.resize(n);
    out_.resize(n);
    if (n == 0) return {};
    states now = {0, -costs.enter, never, never};
    for (std::size_t i = 0; i < n; ++i) {
        if (i > 0) now = forward(now, costs);
        now[1] += body[i];
        until_[i] = now;
    }
    // A page may end in any zone but in an interruption, which is then what follows the body.
    states rest = {0, 0, never, 0};
    int state = -1;
    for (std::size_t i = n; i-- > 0;) {
        if (i + 1 < n) {
            rest[1] += body[i + 1];
            rest = backward(rest, costs);
        }
        const states& u = until_[i];
        const std::int64_t in = u[1] + rest[1];
        const std::int64_t out = std::max({u[0] + rest[0], u[2] + rest[2], u[3] + rest[3]});
        const std::int64_t margin = std::min<std::int64_t>(in > out ? in - out : out - in, 1 << 30);
        int best = 1;
        if (in <= out) {
            best = u[0] + rest[0] >= out ? 0 : u[3] + rest[3] >= out ? 3 : 2;
            // Ties keep the order of the zones.
            if (state == 0) best = 0;
            if (state == 1 && best == 3) best = 2;
            if (state == 2 && best == 3) best = 2;
        }
        state = best;
        out_[i] = {static_cast<zone>(best), static_cast<std::int32_t>(margin)};
    }
    return {out_.data(), n};
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_VITERBI_HPP
