// galley/model/doubles.hpp: sentences that stand twice, one right below the other: what a picture
// shows, once in its place and once below it. Nobody writes a paragraph twice in a row.
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

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_DOUBLES_HPP
