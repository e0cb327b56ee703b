// examples/train/network.hpp: the network of model/net.hpp in floating point, forwards and
// backwards. One text at a time; gradients add up until the optimizer takes them.
#ifndef GALLEY_TRAIN_NETWORK_HPP
#define GALLEY_TRAIN_NETWORK_HPP

#include <galley/model/net.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace train {

inline constexpr std::size_t channels = galley::model::channels;
inline constexpr std::size_t layers = galley::model::distances.size();
inline constexpr float top = 255.F / 32; // greatest value of a channel

/// SplitMix64.
struct random_numbers {
    std::uint64_t state = 1;

    std::uint64_t next() {
        std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    float uniform() { return static_cast<float>(next() >> 40U) / static_cast<float>(1U << 24U); }
    float normal() {
        float s = -6;
        for (int i = 0; i < 12; ++i) s += uniform();
        return s;
    }
};

/// Where each group of numbers stands in the one array of parameters.
struct layout_of {
    std::size_t rows = 0; // number of rows
    [[nodiscard]] std::size_t bias() const { return rows * channels; }
    [[nodiscard]] std::size_t layer(std::size_t l) const {
        return bias() + channels + l * layer_size;
    }
    [[nodiscard]] std::size_t attention() const { return layer(layers); } // channels + 1
    [[nodiscard]] std::size_t context() const {
        return attention() + channels + 1;
    } // [3 * channels][channels] + channels
    [[nodiscard]] std::size_t out() const { return context() + 3 * channels * channels + channels; }
    [[nodiscard]] std::size_t size() const { return out() + channels + 1; }
    // within a layer: near[3][channels], near_bias[channels], mix[from][to], mix_bias[channels]
    static constexpr std::size_t near_bias = 3 * channels;
    static constexpr std::size_t mix = 4 * channels;
    static constexpr std::size_t mix_bias = 4 * channels + channels * channels;
    static constexpr std::size_t layer_size = 5 * channels + channels * channels;
};

using channel_floats = std::array<float, channels>;

/// A text as the network sees it: the rows of each line.
struct sample {
    std::vector<std::uint16_t> rows;  // of all lines; 0xFFFF is none
    std::vector<std::uint32_t> begin; // of each line in `rows`, and the end
    std::vector<float> body, hit, words, weight;
    float importance = 1; // of the text
    float gold = 1;       // words of the body
    int source = -1;      // index of the text it is from
    [[nodiscard]] std::size_t size() const { return begin.size() - 1; }
};

/// Forward and backward passes and the memory for them.
class network {
public:
    explicit network(std::size_t rows) : at{rows} {}

    layout_of at;
    float row_drop = 0.15F; // share of rows left out in training
    float channel_drop = 0;

    /// Fills `z`, a logit for each line.
    void forward(const std::vector<float>& p, const sample& s, random_numbers* dropout = nullptr) {
        const std::size_t n = s.size();
        x_.resize(layers + 2);
        for (auto& a : x_) a.resize(n);
        u_.resize(layers);
        v_.resize(layers);
        kept_.clear();
        channel_floats mask;
        mask.fill(1);
        if (dropout != nullptr && channel_drop > 0)
            for (float& m : mask)
                m = dropout->uniform() < channel_drop ? 0.F : 1 / (1 - channel_drop);
        drop_mask_ = mask;
        sum0_.resize(n);
        kept_begin_.assign(1, 0);
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats sum;
            std::copy_n(p.data() + at.bias(), channels, sum.begin());
            for (std::size_t k = s.begin[i]; k < s.begin[i + 1]; ++k) {
                if (s.rows[k] == 0xFFFF) continue;
                if (dropout != nullptr &&
                    dropout->uniform() <
                        (s.rows[k] >= galley::model::feature_row_count ? 2 * row_drop : row_drop))
                    continue;
                kept_.push_back(s.rows[k]);
                const float* row = p.data() + std::size_t{s.rows[k]} * channels;
                for (std::size_t c = 0; c < channels; ++c) sum[c] += row[c];
            }
            kept_begin_.push_back(static_cast<std::uint32_t>(kept_.size()));
            sum0_[i] = sum;
            for (std::size_t c = 0; c < channels; ++c)
                x_[0][i][c] = std::clamp(sum[c], 0.F, top) * mask[c];
        }
        std::size_t now = 0;
        for (std::size_t l = 0; l < layers; ++l) {
            layer_forward(p, l, x_[now], x_[now + 1]);
            ++now;
            if (l == galley::model::context_layer) {
                context_forward(p, x_[now], x_[now + 1]);
                ++now;
            }
        }
        z.resize(n);
        const float* o = p.data() + at.out();
        for (std::size_t i = 0; i < n; ++i) {
            z[i] = o[channels];
            for (std::size_t c = 0; c < channels; ++c) z[i] += o[c] * x_[now][i][c];
        }
    }

    /// Adds to `g` the gradient of the last forward pass, from `dz` for each line.
    void backward(const std::vector<float>& p, const std::vector<float>& dz,
                  std::vector<float>& g) {
        const std::size_t n = dz.size();
        d_.assign(n, {});
        std::size_t now = layers + 1;
        const float* o = p.data() + at.out();
        float* go = g.data() + at.out();
        for (std::size_t i = 0; i < n; ++i) {
            go[channels] += dz[i];
            for (std::size_t c = 0; c < channels; ++c) {
                go[c] += dz[i] * x_[now][i][c];
                d_[i][c] = dz[i] * o[c];
            }
        }
        for (std::size_t l = layers; l-- > 0;) {
            if (l == galley::model::context_layer) {
                context_backward(p, x_[now - 1], x_[now], g);
                --now;
            }
            layer_backward(p, l, x_[now - 1], x_[now], g);
            --now;
        }
        float* gb = g.data() + at.bias();
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats e;
            for (std::size_t c = 0; c < channels; ++c) {
                e[c] = sum0_[i][c] > 0 && sum0_[i][c] < top ? d_[i][c] * drop_mask_[c] : 0.F;
                gb[c] += e[c];
            }
            for (std::size_t k = kept_begin_[i]; k < kept_begin_[i + 1]; ++k) {
                float* row = g.data() + std::size_t{kept_[k]} * channels;
                for (std::size_t c = 0; c < channels; ++c) row[c] += e[c];
            }
        }
    }

    std::vector<float> z;

private:
    using plane = std::vector<channel_floats>;

    /// Where each channel is greatest, of all lines before each line and of all behind it.
    void find_greatest(const plane& from) {
        const std::size_t n = from.size();
        greatest_before_.resize(n);
        greatest_behind_.resize(n);
        std::array<std::uint32_t, channels> top_line;
        const auto pass = [&](std::size_t i) {
            for (std::size_t c = 0; c < channels; ++c)
                if (top_line[c] >= n || from[i][c] > from[top_line[c]][c])
                    top_line[c] = static_cast<std::uint32_t>(i);
        };
        top_line.fill(static_cast<std::uint32_t>(n));
        for (std::size_t i = 0; i < n; ++i) greatest_before_[i] = top_line, pass(i);
        top_line.fill(static_cast<std::uint32_t>(n));
        for (std::size_t i = n; i-- > 0;) greatest_behind_[i] = top_line, pass(i);
    }

    [[nodiscard]] static float value_at(const plane& from, std::size_t i, std::size_t c) {
        return i < from.size() ? from[i][c] : 0.F;
    }

    void layer_forward(const std::vector<float>& p, std::size_t l, const plane& from, plane& to) {
        const float* w = p.data() + at.layer(l);
        const float* m = w + layout_of::mix;
        const std::size_t n = from.size();
        const std::size_t far = galley::model::distances[l];
        u_[l].resize(n);
        v_[l].resize(n);
        if (far == galley::model::whole_page) find_greatest(from);
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats a;
            for (std::size_t c = 0; c < channels; ++c)
                a[c] = w[layout_of::near_bias + c] + w[channels + c] * from[i][c];
            if (far == galley::model::whole_page) {
                for (std::size_t c = 0; c < channels; ++c)
                    a[c] += w[c] * value_at(from, greatest_before_[i][c], c) +
                            w[2 * channels + c] * value_at(from, greatest_behind_[i][c], c);
            } else {
                if (i >= far)
                    for (std::size_t c = 0; c < channels; ++c) a[c] += w[c] * from[i - far][c];
                if (i + far < n)
                    for (std::size_t c = 0; c < channels; ++c)
                        a[c] += w[2 * channels + c] * from[i + far][c];
            }
            u_[l][i] = a;
            channel_floats b;
            std::copy_n(w + layout_of::mix_bias, channels, b.begin());
            for (std::size_t k = 0; k < channels; ++k)
                for (std::size_t c = 0; c < channels; ++c) b[c] += m[k * channels + c] * a[k];
            v_[l][i] = b;
            for (std::size_t c = 0; c < channels; ++c)
                to[i][c] = std::min(from[i][c] + std::clamp(b[c], 0.F, top), top);
        }
    }

    void layer_backward(const std::vector<float>& p, std::size_t l, const plane& from,
                        const plane& to, std::vector<float>& g) {
        const float* w = p.data() + at.layer(l);
        const float* m = w + layout_of::mix;
        float* gw = g.data() + at.layer(l);
        const std::size_t n = from.size();
        const std::size_t far = galley::model::distances[l];
        std::array<float, channels * channels> turned;
        for (std::size_t a = 0; a < channels; ++a)
            for (std::size_t b = 0; b < channels; ++b)
                turned[b * channels + a] = m[a * channels + b];
        before_.assign(n, {});
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats e;
            channel_floats du{};
            for (std::size_t c = 0; c < channels; ++c) {
                const float dt = to[i][c] < top ? d_[i][c] : 0.F;
                before_[i][c] += dt;
                e[c] = v_[l][i][c] > 0 && v_[l][i][c] < top ? dt : 0.F;
                gw[layout_of::mix_bias + c] += e[c];
            }
            for (std::size_t k = 0; k < channels; ++k) {
                const float a = u_[l][i][k];
                float* row = gw + layout_of::mix + k * channels;
                for (std::size_t c = 0; c < channels; ++c) row[c] += a * e[c];
                for (std::size_t c = 0; c < channels; ++c) du[c] += turned[k * channels + c] * e[k];
            }
            for (std::size_t c = 0; c < channels; ++c) {
                gw[layout_of::near_bias + c] += du[c];
                gw[channels + c] += du[c] * from[i][c];
                before_[i][c] += w[channels + c] * du[c];
            }
            if (far == galley::model::whole_page) {
                for (std::size_t c = 0; c < channels; ++c) {
                    const std::size_t a = greatest_before_[i][c];
                    const std::size_t b = greatest_behind_[i][c];
                    if (a < n) gw[c] += du[c] * from[a][c], before_[a][c] += w[c] * du[c];
                    if (b < n)
                        gw[2 * channels + c] += du[c] * from[b][c],
                            before_[b][c] += w[2 * channels + c] * du[c];
                }
                continue;
            }
            if (i >= far)
                for (std::size_t c = 0; c < channels; ++c) {
                    gw[c] += du[c] * from[i - far][c];
                    before_[i - far][c] += w[c] * du[c];
                }
            if (i + far < n)
                for (std::size_t c = 0; c < channels; ++c) {
                    gw[2 * channels + c] += du[c] * from[i + far][c];
                    before_[i + far][c] += w[2 * channels + c] * du[c];
                }
        }
        d_.swap(before_);
    }

    void context_forward(const std::vector<float>& p, const plane& from, plane& to) {
        const std::size_t n = from.size();
        const float* a = p.data() + at.attention();
        const float* w = p.data() + at.context();
        seen_.fill(0);
        greatest_at_.fill(0);
        attention_.resize(n);
        attention_sum_ = 1;
        for (std::size_t i = 0; i < n; ++i) {
            float logit = a[channels];
            for (std::size_t c = 0; c < channels; ++c) logit += a[c] * from[i][c];
            attention_[i] = std::clamp(.5F + .5F * logit, 0.F, 1.F);
            attention_sum_ += attention_[i];
            for (std::size_t c = 0; c < channels; ++c) {
                seen_[c] += from[i][c];
                seen_[2 * channels + c] += attention_[i] * from[i][c];
                if (from[i][c] > seen_[channels + c])
                    seen_[channels + c] = from[i][c], greatest_at_[c] = i;
            }
        }
        for (std::size_t c = 0; c < channels; ++c) {
            seen_[c] /= static_cast<float>(n);
            seen_[2 * channels + c] /= attention_sum_;
        }
        std::copy_n(w + 3 * channels * channels, channels, added_.begin());
        for (std::size_t k = 0; k < 3 * channels; ++k)
            for (std::size_t c = 0; c < channels; ++c) added_[c] += w[k * channels + c] * seen_[k];
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t c = 0; c < channels; ++c)
                to[i][c] = std::min(from[i][c] + std::clamp(added_[c], 0.F, top), top);
    }

    void context_backward(const std::vector<float>& p, const plane& from, const plane& to,
                          std::vector<float>& g) {
        const std::size_t n = from.size();
        const float* a = p.data() + at.attention();
        const float* w = p.data() + at.context();
        float* ga = g.data() + at.attention();
        float* gw = g.data() + at.context();
        channel_floats e{};
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t c = 0; c < channels; ++c) {
                if (to[i][c] >= top) d_[i][c] = 0;
                e[c] += d_[i][c];
            }
        for (std::size_t c = 0; c < channels; ++c) {
            if (added_[c] <= 0 || added_[c] >= top) e[c] = 0;
            gw[3 * channels * channels + c] += e[c];
        }
        std::array<float, 3 * channels> ds{};
        for (std::size_t k = 0; k < 3 * channels; ++k)
            for (std::size_t c = 0; c < channels; ++c) {
                gw[k * channels + c] += seen_[k] * e[c];
                ds[k] += w[k * channels + c] * e[c];
            }
        for (std::size_t c = 0; c < channels; ++c) d_[greatest_at_[c]][c] += ds[channels + c];
        for (std::size_t i = 0; i < n; ++i) {
            float dp = 0;
            for (std::size_t c = 0; c < channels; ++c) {
                const float da = ds[2 * channels + c] / attention_sum_;
                dp += da * (from[i][c] - seen_[2 * channels + c]);
                d_[i][c] += ds[c] / static_cast<float>(n) + da * attention_[i];
            }
            if (attention_[i] <= 0 || attention_[i] >= 1) continue;
            dp *= .5F;
            ga[channels] += dp;
            for (std::size_t c = 0; c < channels; ++c) {
                ga[c] += dp * from[i][c];
                d_[i][c] += dp * a[c];
            }
        }
    }

    std::vector<plane> x_, u_, v_;
    plane sum0_, d_, before_;
    channel_floats drop_mask_{};
    std::vector<std::uint16_t> kept_;
    std::vector<std::uint32_t> kept_begin_;
    std::array<float, 3 * channels> seen_{};
    std::array<std::size_t, channels> greatest_at_{};
    std::vector<std::array<std::uint32_t, channels>> greatest_before_, greatest_behind_;
    std::vector<float> attention_;
    float attention_sum_ = 1;
    channel_floats added_{};
};

} // namespace train

#endif // GALLEY_TRAIN_NETWORK_HPP
