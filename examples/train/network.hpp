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

inline constexpr std::size_t C = galley::model::channels;
inline constexpr std::size_t L = galley::model::distances.size();
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
    [[nodiscard]] std::size_t bias() const { return rows * C; }
    [[nodiscard]] std::size_t layer(std::size_t l) const { return bias() + C + l * layer_size; }
    [[nodiscard]] std::size_t attention() const { return layer(L); }          // C + 1
    [[nodiscard]] std::size_t context() const { return attention() + C + 1; } // [3C][C] + C
    [[nodiscard]] std::size_t out() const { return context() + 3 * C * C + C; }
    [[nodiscard]] std::size_t size() const { return out() + C + 1; }
    // within a layer: near[3][C], near_bias[C], mix[from][to], mix_bias[C]
    static constexpr std::size_t near_bias = 3 * C;
    static constexpr std::size_t mix = 4 * C;
    static constexpr std::size_t mix_bias = 4 * C + C * C;
    static constexpr std::size_t layer_size = 5 * C + C * C;
};

using channel_floats = std::array<float, C>;

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
        x.resize(L + 2);
        for (auto& a : x) a.resize(n);
        u.resize(L);
        v.resize(L);
        kept.clear();
        channel_floats mask;
        mask.fill(1);
        if (dropout != nullptr && channel_drop > 0)
            for (float& m : mask)
                m = dropout->uniform() < channel_drop ? 0.F : 1 / (1 - channel_drop);
        drop_mask = mask;
        sum0.resize(n);
        kept_begin.assign(1, 0);
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats sum;
            std::copy_n(p.data() + at.bias(), C, sum.begin());
            for (std::size_t k = s.begin[i]; k < s.begin[i + 1]; ++k) {
                if (s.rows[k] == 0xFFFF) continue;
                if (dropout != nullptr &&
                    dropout->uniform() <
                        (s.rows[k] >= galley::model::feature_row_count ? 2 * row_drop : row_drop))
                    continue;
                kept.push_back(s.rows[k]);
                const float* row = p.data() + std::size_t{s.rows[k]} * C;
                for (std::size_t c = 0; c < C; ++c) sum[c] += row[c];
            }
            kept_begin.push_back(static_cast<std::uint32_t>(kept.size()));
            sum0[i] = sum;
            for (std::size_t c = 0; c < C; ++c) x[0][i][c] = std::clamp(sum[c], 0.F, top) * mask[c];
        }
        std::size_t now = 0;
        for (std::size_t l = 0; l < L; ++l) {
            layer_forward(p, l, x[now], x[now + 1]);
            ++now;
            if (l == galley::model::context_layer) {
                context_forward(p, x[now], x[now + 1]);
                ++now;
            }
        }
        z.resize(n);
        const float* o = p.data() + at.out();
        for (std::size_t i = 0; i < n; ++i) {
            z[i] = o[C];
            for (std::size_t c = 0; c < C; ++c) z[i] += o[c] * x[now][i][c];
        }
    }

    /// Adds to `g` the gradient of the last forward pass, from `dz` for each line.
    void backward(const std::vector<float>& p, const std::vector<float>& dz,
                  std::vector<float>& g) {
        const std::size_t n = dz.size();
        d.assign(n, {});
        std::size_t now = L + 1;
        const float* o = p.data() + at.out();
        float* go = g.data() + at.out();
        for (std::size_t i = 0; i < n; ++i) {
            go[C] += dz[i];
            for (std::size_t c = 0; c < C; ++c) {
                go[c] += dz[i] * x[now][i][c];
                d[i][c] = dz[i] * o[c];
            }
        }
        for (std::size_t l = L; l-- > 0;) {
            if (l == galley::model::context_layer) {
                context_backward(p, x[now - 1], x[now], g);
                --now;
            }
            layer_backward(p, l, x[now - 1], x[now], g);
            --now;
        }
        float* gb = g.data() + at.bias();
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats e;
            for (std::size_t c = 0; c < C; ++c) {
                e[c] = sum0[i][c] > 0 && sum0[i][c] < top ? d[i][c] * drop_mask[c] : 0.F;
                gb[c] += e[c];
            }
            for (std::size_t k = kept_begin[i]; k < kept_begin[i + 1]; ++k) {
                float* row = g.data() + std::size_t{kept[k]} * C;
                for (std::size_t c = 0; c < C; ++c) row[c] += e[c];
            }
        }
    }

    std::vector<float> z;

private:
    using plane = std::vector<channel_floats>;

    /// Where each channel is greatest, of all lines before each line and of all behind it.
    void find_greatest(const plane& from) {
        const std::size_t n = from.size();
        greatest_before.resize(n);
        greatest_behind.resize(n);
        std::array<std::uint32_t, C> top_line;
        const auto pass = [&](std::size_t i) {
            for (std::size_t c = 0; c < C; ++c)
                if (top_line[c] >= n || from[i][c] > from[top_line[c]][c])
                    top_line[c] = static_cast<std::uint32_t>(i);
        };
        top_line.fill(static_cast<std::uint32_t>(n));
        for (std::size_t i = 0; i < n; ++i) greatest_before[i] = top_line, pass(i);
        top_line.fill(static_cast<std::uint32_t>(n));
        for (std::size_t i = n; i-- > 0;) greatest_behind[i] = top_line, pass(i);
    }

    [[nodiscard]] static float value_at(const plane& from, std::size_t i, std::size_t c) {
        return i < from.size() ? from[i][c] : 0.F;
    }

    void layer_forward(const std::vector<float>& p, std::size_t l, const plane& from, plane& to) {
        const float* w = p.data() + at.layer(l);
        const float* m = w + layout_of::mix;
        const std::size_t n = from.size();
        const std::size_t far = galley::model::distances[l];
        u[l].resize(n);
        v[l].resize(n);
        if (far == galley::model::whole_page) find_greatest(from);
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats a;
            for (std::size_t c = 0; c < C; ++c)
                a[c] = w[layout_of::near_bias + c] + w[C + c] * from[i][c];
            if (far == galley::model::whole_page) {
                for (std::size_t c = 0; c < C; ++c)
                    a[c] += w[c] * value_at(from, greatest_before[i][c], c) +
                            w[2 * C + c] * value_at(from, greatest_behind[i][c], c);
            } else {
                if (i >= far)
                    for (std::size_t c = 0; c < C; ++c) a[c] += w[c] * from[i - far][c];
                if (i + far < n)
                    for (std::size_t c = 0; c < C; ++c) a[c] += w[2 * C + c] * from[i + far][c];
            }
            u[l][i] = a;
            channel_floats b;
            std::copy_n(w + layout_of::mix_bias, C, b.begin());
            for (std::size_t k = 0; k < C; ++k)
                for (std::size_t c = 0; c < C; ++c) b[c] += m[k * C + c] * a[k];
            v[l][i] = b;
            for (std::size_t c = 0; c < C; ++c)
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
        std::array<float, C * C> turned;
        for (std::size_t a = 0; a < C; ++a)
            for (std::size_t b = 0; b < C; ++b) turned[b * C + a] = m[a * C + b];
        before.assign(n, {});
        for (std::size_t i = 0; i < n; ++i) {
            channel_floats e;
            channel_floats du{};
            for (std::size_t c = 0; c < C; ++c) {
                const float dt = to[i][c] < top ? d[i][c] : 0.F;
                before[i][c] += dt;
                e[c] = v[l][i][c] > 0 && v[l][i][c] < top ? dt : 0.F;
                gw[layout_of::mix_bias + c] += e[c];
            }
            for (std::size_t k = 0; k < C; ++k) {
                const float a = u[l][i][k];
                float* row = gw + layout_of::mix + k * C;
                for (std::size_t c = 0; c < C; ++c) row[c] += a * e[c];
                for (std::size_t c = 0; c < C; ++c) du[c] += turned[k * C + c] * e[k];
            }
            for (std::size_t c = 0; c < C; ++c) {
                gw[layout_of::near_bias + c] += du[c];
                gw[C + c] += du[c] * from[i][c];
                before[i][c] += w[C + c] * du[c];
            }
            if (far == galley::model::whole_page) {
                for (std::size_t c = 0; c < C; ++c) {
                    const std::size_t a = greatest_before[i][c];
                    const std::size_t b = greatest_behind[i][c];
                    if (a < n) gw[c] += du[c] * from[a][c], before[a][c] += w[c] * du[c];
                    if (b < n)
                        gw[2 * C + c] += du[c] * from[b][c], before[b][c] += w[2 * C + c] * du[c];
                }
                continue;
            }
            if (i >= far)
                for (std::size_t c = 0; c < C; ++c) {
                    gw[c] += du[c] * from[i - far][c];
                    before[i - far][c] += w[c] * du[c];
                }
            if (i + far < n)
                for (std::size_t c = 0; c < C; ++c) {
                    gw[2 * C + c] += du[c] * from[i + far][c];
                    before[i + far][c] += w[2 * C + c] * du[c];
                }
        }
        d.swap(before);
    }

    void context_forward(const std::vector<float>& p, const plane& from, plane& to) {
        const std::size_t n = from.size();
        const float* a = p.data() + at.attention();
        const float* w = p.data() + at.context();
        seen.fill(0);
        greatest_at.fill(0);
        attention.resize(n);
        attention_sum = 1;
        for (std::size_t i = 0; i < n; ++i) {
            float logit = a[C];
            for (std::size_t c = 0; c < C; ++c) logit += a[c] * from[i][c];
            attention[i] = std::clamp(.5F + .5F * logit, 0.F, 1.F);
            attention_sum += attention[i];
            for (std::size_t c = 0; c < C; ++c) {
                seen[c] += from[i][c];
                seen[2 * C + c] += attention[i] * from[i][c];
                if (from[i][c] > seen[C + c]) seen[C + c] = from[i][c], greatest_at[c] = i;
            }
        }
        for (std::size_t c = 0; c < C; ++c) {
            seen[c] /= static_cast<float>(n);
            seen[2 * C + c] /= attention_sum;
        }
        std::copy_n(w + 3 * C * C, C, added.begin());
        for (std::size_t k = 0; k < 3 * C; ++k)
            for (std::size_t c = 0; c < C; ++c) added[c] += w[k * C + c] * seen[k];
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t c = 0; c < C; ++c)
                to[i][c] = std::min(from[i][c] + std::clamp(added[c], 0.F, top), top);
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
            for (std::size_t c = 0; c < C; ++c) {
                if (to[i][c] >= top) d[i][c] = 0;
                e[c] += d[i][c];
            }
        for (std::size_t c = 0; c < C; ++c) {
            if (added[c] <= 0 || added[c] >= top) e[c] = 0;
            gw[3 * C * C + c] += e[c];
        }
        std::array<float, 3 * C> ds{};
        for (std::size_t k = 0; k < 3 * C; ++k)
            for (std::size_t c = 0; c < C; ++c) {
                gw[k * C + c] += seen[k] * e[c];
                ds[k] += w[k * C + c] * e[c];
            }
        for (std::size_t c = 0; c < C; ++c) d[greatest_at[c]][c] += ds[C + c];
        for (std::size_t i = 0; i < n; ++i) {
            float dp = 0;
            for (std::size_t c = 0; c < C; ++c) {
                const float da = ds[2 * C + c] / attention_sum;
                dp += da * (from[i][c] - seen[2 * C + c]);
                d[i][c] += ds[c] / static_cast<float>(n) + da * attention[i];
            }
            if (attention[i] <= 0 || attention[i] >= 1) continue;
            dp *= .5F;
            ga[C] += dp;
            for (std::size_t c = 0; c < C; ++c) {
                ga[c] += dp * from[i][c];
                d[i][c] += dp * a[c];
            }
        }
    }

    std::vector<plane> x, u, v;
    plane sum0, d, before;
    channel_floats drop_mask{};
    std::vector<std::uint16_t> kept;
    std::vector<std::uint32_t> kept_begin;
    std::array<float, 3 * C> seen{};
    std::array<std::size_t, C> greatest_at{};
    std::vector<std::array<std::uint32_t, C>> greatest_before, greatest_behind;
    std::vector<float> attention;
    float attention_sum = 1;
    channel_floats added{};
};

} // namespace train

#endif // GALLEY_TRAIN_NETWORK_HPP
