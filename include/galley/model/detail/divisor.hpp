// galley/model/detail/divisor.hpp: division by one number many times, without dividing again.
#ifndef GALLEY_MODEL_DETAIL_DIVISOR_HPP
#define GALLEY_MODEL_DETAIL_DIVISOR_HPP

#include <galley/config.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::model::detail {

/// Gives exact quotients, below 2^11, of what is below 2^32.
class divisor {
public:
    constexpr divisor() noexcept = default;
    /// `number` is not 0.
    constexpr explicit divisor(std::uint64_t number) noexcept
        : number_(number), inverse_(number >> 20U == 0 ? (one / number) + 1 : 0) {}

    [[nodiscard]] constexpr std::uint64_t operator()(std::uint64_t x) const noexcept {
        return inverse_ != 0 ? x * inverse_ / one : x / number_;
    }

private:
    static constexpr std::uint64_t one = std::uint64_t{1} << 52U;
    std::uint64_t number_ = 1;
    std::uint64_t inverse_ = one;
};

} // namespace galley::inline GALLEY_LEVEL::model::detail

#endif // GALLEY_MODEL_DETAIL_DIVISOR_HPP
