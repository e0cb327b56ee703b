// examples/train/fit.hpp: turns samples into parameters: Adam over small batches, the loss half
// cross-entropy of the lines and half F1 of the text, and the mean of the parameters over the
// second half of the steps.
#ifndef GALLEY_TRAIN_FIT_HPP
#define GALLEY_TRAIN_FIT_HPP

#include "network.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace train {

struct fit_settings {
    int epochs = 7;
    std::size_t batch = 8;
    float rate = .004F;
    float decay = .1F;
    float row_drop = .15F;
    std::uint64_t seed = 1;
    std::string name; // for the progress report; empty for none
};

/// The gradient of the loss by each logit, in `dz`; gives the loss.
[[nodiscard]] inline float loss(const sample& s, const std::vector<float>& z,
                                std::vector<float>& dz) {
    const std::size_t n = s.size();
    dz.resize(n);
    float hits = 0;
    float kept = 0;
    float sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const float p = 1 / (1 + std::exp(-z[i]));
        dz[i] = p;
        hits += p * s.words[i] * s.hit[i];
        kept += p * s.words[i];
        sum -= s.weight[i] *
               (s.body[i] * std::log(p + 1e-7F) + (1 - s.body[i]) * std::log(1 - p + 1e-7F));
    }
    const float above = 2 * hits + 1;
    const float below = kept + s.gold + 1;
    for (std::size_t i = 0; i < n; ++i) {
        const float p = dz[i];
        const float f1 =
            -(2 * s.words[i] * s.hit[i] * below - above * s.words[i]) / (below * below);
        dz[i] = s.importance * (s.weight[i] * (p - s.body[i]) + f1 * p * (1 - p));
    }
    return s.importance * (sum + 1 - above / below);
}

/// Adam with decoupled decay; numbers stay within what the integer weights can hold.
class adam {
public:
    adam(std::vector<float> start, const layout_of& at)
        : p(std::move(start)), at_(at), m_(p.size()), v_(p.size()) {}

    void step(const std::vector<float>& g, float rate, float decay) {
        ++steps_;
        double norm = 0;
        for (float x : g) norm += static_cast<double>(x) * static_cast<double>(x);
        const auto scale = static_cast<float>(norm > 16 ? 4 / std::sqrt(norm) : 1);
        const float b1 = 1 - std::pow(.9F, static_cast<float>(steps_));
        const float b2 = 1 - std::pow(.999F, static_cast<float>(steps_));
        for (std::size_t i = 0; i < p.size(); ++i) {
            const float x = g[i] * scale;
            m_[i] = .9F * m_[i] + .1F * x;
            v_[i] = .999F * v_[i] + .001F * x * x;
            p[i] -= rate * (m_[i] / b1 / (std::sqrt(v_[i] / b2) + 1e-8F) + decay * p[i]);
            const float limit = i < at_.bias() ? .70F : 1.95F;
            p[i] = std::clamp(p[i], -limit, limit);
        }
    }

    std::vector<float> p;

private:
    layout_of at_;
    std::vector<float> m_, v_;
    int steps_ = 0;
};

/// The mean of the parameters of many steps, which does better on other texts than those of any
/// one.
class mean_parameters {
public:
    explicit mean_parameters(std::size_t size) : mean_(size) {}

    void add(const std::vector<float>& p) {
        ++count_;
        for (std::size_t i = 0; i < p.size(); ++i)
            mean_[i] += (p[i] - mean_[i]) / static_cast<float>(count_);
    }

    [[nodiscard]] const std::vector<float>& get() const { return mean_; }

private:
    std::vector<float> mean_;
    int count_ = 0;
};

/// The share of the full rate at `step` of `total`: it grows, then falls along a cosine, but no
/// lower than a third, since a mean of parameters only gains where the steps still go somewhere.
[[nodiscard]] inline float rate_at(float step, float total) {
    constexpr float least = .35F;
    const float warm = .15F * total;
    if (step < warm) return step / warm;
    return std::max(least, .5F * (1 + std::cos(3.14159265F * (step - warm) / (total - warm))));
}

[[nodiscard]] inline std::vector<float> first_parameters(const layout_of& at, random_numbers& r) {
    std::vector<float> p(at.size());
    const auto fill = [&](std::size_t from, std::size_t n, float size) {
        for (std::size_t i = from; i < from + n; ++i) p[i] = r.normal() * size;
    };
    fill(0, at.bias(), .05F);
    std::fill_n(p.begin() + static_cast<std::ptrdiff_t>(at.bias()), channels, .3F);
    for (std::size_t l = 0; l < layers; ++l) {
        fill(at.layer(l), 3 * channels, .4F);
        fill(at.layer(l) + layout_of::mix, channels * channels, .25F);
    }
    fill(at.attention(), channels, .1F);
    fill(at.context(), 3 * channels * channels, .08F);
    fill(at.out(), channels, .2F);
    return p;
}

/// Fits a network of `rows` rows. Of `extra` each epoch takes the next `extra_share`th part.
[[nodiscard]] inline std::vector<float> fit(const fit_settings& f, std::size_t rows,
                                            const std::vector<sample>& base,
                                            const std::vector<sample>& extra,
                                            std::size_t extra_parts) {
    random_numbers r{f.seed};
    network net(rows);
    net.row_drop = f.row_drop;
    adam best(first_parameters(net.at, r), net.at);
    mean_parameters mean(best.p.size());
    std::vector<float> g(best.p.size());
    std::vector<float> dz;
    const std::size_t part = extra.size() / std::max<std::size_t>(1, extra_parts);
    const std::size_t batches = (base.size() + part + f.batch - 1) / f.batch;
    const auto total = static_cast<float>(batches * static_cast<std::size_t>(f.epochs));
    float step = 0;
    for (int epoch = 0; epoch < f.epochs; ++epoch) {
        std::vector<const sample*> order;
        for (const sample& s : base) order.push_back(&s);
        for (std::size_t i = 0; i < part; ++i)
            order.push_back(&extra[(static_cast<std::size_t>(epoch) * part + i) % extra.size()]);
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[r.below(i)]);
        float sum = 0;
        float importance = 0;
        for (std::size_t b = 0; b < order.size(); b += f.batch) {
            std::fill(g.begin(), g.end(), 0.F);
            for (std::size_t k = b; k < std::min(order.size(), b + f.batch); ++k) {
                net.forward(best.p, *order[k], &r);
                sum += loss(*order[k], net.z, dz);
                importance += order[k]->importance;
                net.backward(best.p, dz, g);
            }
            step += 1;
            best.step(g, f.rate * rate_at(step, total), f.decay);
            if (2 * step > total) mean.add(best.p);
        }
        if (!f.name.empty())
            std::fprintf(stderr, "%s: epoch %d of %d, loss %.4f\n", f.name.c_str(), epoch + 1,
                         f.epochs, static_cast<double>(sum / importance));
    }
    return mean.get();
}

} // namespace train

#endif // GALLEY_TRAIN_FIT_HPP
