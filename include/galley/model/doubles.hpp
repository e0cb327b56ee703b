// galley/model/doubles.hpp: sentences that stand twice, one right below the other: what a picture
// shows, once in its place and once below it. Nobody writes a paragraph twice in a row. And
// articles that stand twice, as some sites keep one to read and one to print.
#ifndef GALLEY_MODEL_DOUBLES_HPP
#define GALLEY_MODEL_DOUBLES_HPP

#include <galley/layout/line.hpp>
#include <galley/model/detail/set_zones.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

/// Takes them out of the body. `p` has read `lines`, those of `text`. Linear, allocates nothing.
inline void drop_doubles(std::string_view text, std::span<const layout::line> lines, const page& p,
                         std::span<decision> zones) noexcept {
    constexpr std::uint32_t longest_caption = 60; // words
    for (std::size_t i = 0; i + 1 < zones.size(); ++i) {
        const line_facts& f = p[i];
        if (f.seen.shape != p[i + 1].seen.shape || !f.is_text || f.weight > longest_caption)
            continue;
        if (lines[i].text(text) == lines[i + 1].text(text))
            detail::set_zones(zones, i, i + 2, zone::interruption);
    }
}

namespace detail {

/// How far the lines from `second` on say again what the body says from `first` on.
struct telling {
    std::size_t end = 0;      // the line behind the last that does
    std::uint32_t lines = 0;  // of text, built like sentences
    std::uint32_t weight = 0; // of these
};

[[nodiscard]] inline telling tell_again(std::string_view text, std::span<const layout::line> lines,
                                        const page& p, std::span<const decision> zones,
                                        std::size_t first, std::size_t second) noexcept {
    telling t{second};
    for (std::size_t a = first, b = second; a < second && b < zones.size(); ++a, ++b) {
        while (a < second && zones[a].zone != zone::body) ++a;
        while (b < zones.size() && zones[b].zone != zone::body) ++b;
        if (a == second || b == zones.size() || lines[a].text(text) != lines[b].text(text)) break;
        t.end = b + 1;
        t.lines += p[b].is_text ? 1U : 0U;
        t.weight += p[b].text_weight();
    }
    return t;
}

} // namespace detail

/// Takes the second of two equal articles out of the body: what says again, from its first sentence
/// on and in the same order, all of the body but perhaps a few last lines. Linear, allocates
/// nothing.
inline void drop_second_telling(std::string_view text, std::span<const layout::line> lines,
                                const page& p, std::span<decision> zones) noexcept {
    constexpr std::uint32_t fewest = 3; // lines
    constexpr int most_tries = 4;       // the first sentence may be quoted before
    const auto is_told = [&](std::size_t i) { return zones[i].zone == zone::body && p[i].is_text; };
    std::size_t first = 0;
    while (first < zones.size() && !is_told(first)) ++first;
    std::uint32_t whole = 0;
    for (std::size_t i = first; i < zones.size(); ++i) whole += is_told(i) ? p[i].weight : 0;
    int tries = 0;
    for (std::size_t i = first + 1; i < zones.size() && tries < most_tries; ++i) {
        if (!is_told(i) || p[i].seen.shape != p[first].seen.shape ||
            lines[i].text(text) != lines[first].text(text))
            continue;
        ++tries;
        const detail::telling again = detail::tell_again(text, lines, p, zones, first, i);
        if (again.lines < fewest || again.weight < whole / 5 * 2) continue;
        return detail::set_zones(zones, i, again.end, zone::interruption);
    }
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_DOUBLES_HPP
