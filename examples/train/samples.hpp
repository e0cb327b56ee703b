// examples/train/samples.hpp: labelled texts as the network wants them: rows of weights for every
// line, and what each line is worth to the loss.
#ifndef GALLEY_TRAIN_SAMPLES_HPP
#define GALLEY_TRAIN_SAMPLES_HPP

#include "labels.hpp"
#include "network.hpp"

#include <galley/model/features.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace train {

namespace model = galley::model;

/// The features of a text's lines and the keys of its words, whatever the vocabulary.
struct raw_sample {
    std::vector<std::uint16_t> rows; // feature_count for each line
    std::vector<std::uint32_t> keys;
    std::vector<std::uint32_t> key_begin; // of each line in `keys`, and the end
    [[nodiscard]] std::size_t size() const { return key_begin.size() - 1; }
};

[[nodiscard]] inline raw_sample read_sample(model::page& page, const std::string& text,
                                            const std::vector<galley::layout::line>& lines) {
    raw_sample r;
    page.read(text, lines);
    r.key_begin.push_back(0);
    model::each_features(page, lines, [&](std::size_t i, const model::features& v) {
        for (std::size_t f = 0; f < model::feature_count; ++f)
            r.rows.push_back(static_cast<std::uint16_t>(model::feature_rows[f] + v[f]));
        model::each_word_key(page[i], [&](std::uint32_t k, bool is_asked) {
            if (is_asked) r.keys.push_back(k);
        });
        r.key_begin.push_back(static_cast<std::uint32_t>(r.keys.size()));
    });
    return r;
}

/// The words that get a row: those that stand on pages of the most sites.
struct vocabulary {
    std::vector<std::uint32_t> words;
    std::unordered_map<std::uint32_t, std::uint16_t> row; // behind the rows of the features
};

[[nodiscard]] inline vocabulary choose_words(const std::vector<labelled>& docs,
                                             const std::vector<raw_sample>& raws, int left_out,
                                             std::size_t least_sites, std::size_t most_words) {
    std::map<std::uint32_t, std::set<std::string>> sites;
    for (std::size_t i = 0; i < docs.size(); ++i)
        if (docs[i].fold != left_out && docs[i].variant != "article" && docs[i].variant != "dump")
            for (std::uint32_t k : raws[i].keys) sites[k].insert(docs[i].site);
    std::vector<std::pair<std::size_t, std::uint32_t>> best;
    for (const auto& [key, on] : sites)
        if (on.size() >= least_sites) best.emplace_back(on.size(), key);
    std::sort(best.begin(), best.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (best.size() > most_words) best.resize(most_words);
    vocabulary v;
    for (const auto& [n, key] : best) {
        v.row[key] = static_cast<std::uint16_t>(model::feature_row_count + v.words.size());
        v.words.push_back(key);
    }
    return v;
}

[[nodiscard]] inline sample make_sample(const raw_sample& r, const vocabulary& v) {
    sample s;
    s.begin.push_back(0);
    for (std::size_t i = 0; i < r.size(); ++i) {
        const auto row = r.rows.begin() + static_cast<std::ptrdiff_t>(i * model::feature_count);
        s.rows.insert(s.rows.end(), row, row + model::feature_count);
        for (std::size_t k = r.key_begin[i]; k < r.key_begin[i + 1]; ++k)
            if (const auto at = v.row.find(r.keys[k]); at != v.row.end())
                s.rows.push_back(at->second);
        s.begin.push_back(static_cast<std::uint32_t>(s.rows.size()));
    }
    return s;
}

/// Gives a sample its labels. A line counts by the root of its words, all lines of a text
/// together 1.
inline void set_labels(sample& s, std::vector<float> body, std::vector<float> hit,
                       std::vector<float> words) {
    s.body = std::move(body);
    s.hit = std::move(hit);
    s.words = std::move(words);
    s.weight.resize(s.size());
    float sum = 0;
    s.gold = 1;
    for (std::size_t i = 0; i < s.size(); ++i) {
        sum += s.weight[i] = std::sqrt(s.words[i] + .3F);
        s.gold += s.words[i] * s.hit[i];
    }
    for (float& w : s.weight) w /= sum;
}

[[nodiscard]] inline std::vector<float> words_of(const labelled& d) {
    std::vector<float> n;
    for (const tokens& w : d.words) n.push_back(static_cast<float>(w.size()));
    return n;
}

} // namespace train

#endif // GALLEY_TRAIN_SAMPLES_HPP
