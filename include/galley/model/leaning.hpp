// galley/model/leaning.hpp: which mistake a caller fears more, the one choice of this floor.
#ifndef GALLEY_MODEL_LEANING_HPP
#define GALLEY_MODEL_LEANING_HPP

#include <galley/config.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::model {

/// Which mistake to fear: furniture taken for body, or body taken for furniture.
enum class leaning : std::uint8_t { precision, balanced, recall };

/// The bias that stands for a leaning: a logit and a half either way.
[[nodiscard]] constexpr std::int32_t bias_of(leaning l) noexcept {
    return l == leaning::precision ? -3072 : l == leaning::recall ? 3072 : 0;
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_LEANING_HPP
