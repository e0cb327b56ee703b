// galley/model/detail/set_zones.hpp: how rules about whole pages overrule the path through them.
#ifndef GALLEY_MODEL_DETAIL_SET_ZONES_HPP
#define GALLEY_MODEL_DETAIL_SET_ZONES_HPP

#include <galley/config.hpp>
#include <galley/model/viterbi.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace galley::inline GALLEY_LEVEL::model::detail {

/// Puts lines `from` to before `end` into zone `z`. Those that are body already, or already not,
/// keep their decision.
inline void set_zones(std::span<decision> zones, std::size_t from, std::size_t end,
                      zone z) noexcept {
    constexpr std::int32_t sure = 4096; // as margins go: two logits
    for (decision& d : zones.subspan(from, end - from))
        if ((d.zone == zone::body) != (z == zone::body)) d = {z, sure};
}

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_SET_ZONES_HPP
