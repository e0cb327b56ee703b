// galley/model/detail/channels.hpp: the numbers that the network keeps of every line, and how they
// lie in memory: in planes of eight channels, line after line, so that a vector of any width takes
// neighbouring lines in one load.
#ifndef GALLEY_MODEL_DETAIL_CHANNELS_HPP
#define GALLEY_MODEL_DETAIL_CHANNELS_HPP

#include <galley/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galley::inline GALLEY_LEVEL::model {

inline constexpr std::size_t channels = 24; // a multiple of 8, at most 32

/// A number for each channel.
struct alignas(16) channel_values {
    std::array<std::int16_t, channels> at{};

    [[nodiscard]] constexpr std::int16_t& operator[](std::size_t c) noexcept { return at[c]; }
    [[nodiscard]] constexpr const std::int16_t& operator[](std::size_t c) const noexcept {
        return at[c];
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return channels; }
    friend constexpr bool operator==(const channel_values&, const channel_values&) = default;
};

using channel_matrix = std::array<channel_values, channels>; // [to][from]

/// One mixing of neighbours: each channel over three lines, then all channels of the line.
struct layer_weights {
    std::array<channel_values, 3> near{}; // at -distance, 0, +distance; 64 are 1
    channel_values near_bias{};           // 32 are 1
    channel_matrix mix{};                 // 64 are 1
    channel_values mix_bias{};
};

inline constexpr std::size_t channel_pairs = channels / 2;

/// What two channels give to each, side by side, since vectors multiply 16-bit numbers in pairs and
/// add the products up.
using paired_row = std::array<std::int16_t, 2 * channels>;
constexpr void put_pair(paired_row& row, std::size_t to, const channel_values& from,
                        std::size_t pair) noexcept {
    row[2 * to] = from[2 * pair];
    row[2 * to + 1] = from[2 * pair + 1];
}

/// The weights of a layer in the order in which its loops read them.
struct alignas(64) paired_layer {
    constexpr paired_layer() noexcept = default;
    constexpr explicit paired_layer(const layer_weights& w) noexcept {
        for (std::size_t c = 0; c < channels; ++c) {
            near[2 * c] = w.near[0][c];
            near[2 * c + 1] = w.near[1][c];
            near_behind[2 * c] = w.near[2][c];
            near_start[c] = 64 * w.near_bias[c] + 32;
            mix_start[c] = 64 * w.mix_bias[c] + 32;
            for (std::size_t p = 0; p < channel_pairs; ++p) put_pair(mix[p], c, w.mix[c], p);
        }
    }

    paired_row near{};                               // of the line before, and of the line
    paired_row near_behind{};                        // of the line behind, and 0
    std::array<std::int32_t, channels> near_start{}; // the bias, and what rounds
    std::array<std::int32_t, channels> mix_start{};
    std::array<paired_row, channel_pairs> mix{}; // [from / 2]
};

/// What the mean, the greatest and the attended channels of a page give to each channel of a line,
/// [to][part]; 64 are 1.
using context_weights = std::array<std::array<channel_values, 3>, channels>;

/// The same in pairs.
struct alignas(64) paired_context {
    constexpr paired_context() noexcept = default;
    constexpr explicit paired_context(const context_weights& w) noexcept {
        for (std::size_t c = 0; c < channels; ++c)
            for (std::size_t part = 0; part < 3; ++part)
                for (std::size_t p = 0; p < channel_pairs; ++p)
                    put_pair(rows[part * channel_pairs + p], c, w[c][part], p);
    }
    std::array<paired_row, 3 * channel_pairs> rows{};
};

namespace detail {

/// A channel's value: 32 are 1, between 0 and 255.
[[nodiscard]] constexpr std::int16_t clamp_value(std::int32_t x) noexcept {
    return static_cast<std::int16_t>(std::clamp(x, 0, 255));
}

/// What a line is given of the attention, by its logit.
[[nodiscard]] constexpr std::int32_t attention_of(std::int32_t logit) noexcept {
    return std::clamp((logit >> 7) + 16, 0, 32);
}

/// Sums over the lines of a page, plain and weighed by attention.
struct page_sums {
    std::array<std::uint64_t, channels> plain{};
    std::array<std::uint64_t, channels> attended{};
    channel_values greatest{};
    std::uint64_t attention = 0;
};

/// Channels of lines: number c of line i stands at plane(c / 8)[i].at[c % 8]. Before the first and
/// behind the last line of each plane stand `margin` lines of 0; what a pass writes there it puts
/// back.
class channel_planes {
public:
    static constexpr std::size_t planes = channels / 8;
    static constexpr std::size_t margin = 24; // the farthest neighbour, and two widest vectors

    struct alignas(16) octet {
        std::array<std::int16_t, 8> at{};
    };

    /// Room for `lines`, their numbers left as they are. Allocates only to grow.
    void resize(std::size_t lines) {
        lines_ = lines;
        stride_ = lines + margin;
        const std::size_t size = planes * stride_ + margin;
        if (octets_.size() < size) octets_.resize(size);
        for (std::size_t k = 0; k <= planes; ++k)
            std::fill_n(octets_.data() + k * stride_, margin, octet{});
    }
    /// Behind the last line again 0, where a pass wrote vectors of `step` lines.
    void clear_behind(std::size_t step) noexcept {
        const std::size_t written = (step - lines_ % step) % step;
        for (std::size_t k = 0; k < planes; ++k) std::fill_n(plane(k) + lines_, written, octet{});
    }

    [[nodiscard]] std::size_t lines() const noexcept { return lines_; }
    [[nodiscard]] octet* plane(std::size_t k) noexcept {
        return octets_.data() + k * stride_ + margin;
    }
    [[nodiscard]] const octet* plane(std::size_t k) const noexcept {
        return octets_.data() + k * stride_ + margin;
    }

    /// Line `i` as one; `i` may be in the margins. The vectors do without.
    [[nodiscard]] channel_values get(std::ptrdiff_t i) const noexcept {
        channel_values v;
        for (std::size_t c = 0; c < channels; ++c) v[c] = plane(c / 8)[i].at[c % 8];
        return v;
    }
    void set(std::ptrdiff_t i, const channel_values& v) noexcept {
        for (std::size_t c = 0; c < channels; ++c) plane(c / 8)[i].at[c % 8] = v[c];
    }

private:
    std::size_t lines_ = 0;
    std::size_t stride_ = 0;
    std::vector<octet> octets_;
};

/// By part of the page's look at itself: its mean, greatest and attended channels.
using page_parts = std::array<channel_values, 3>;

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_DETAIL_CHANNELS_HPP
