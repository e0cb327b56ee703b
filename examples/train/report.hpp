// examples/train/report.hpp: tables of F1 by fold, data set, variant and language.
#ifndef GALLEY_TRAIN_REPORT_HPP
#define GALLEY_TRAIN_REPORT_HPP

#include "labels.hpp"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace train {

/// The score of one text: F1, or snippets right and asked for.
struct text_score {
    const labelled* text = nullptr;
    double f1 = 0;
    std::pair<std::size_t, std::size_t> snippets; // wanted that are there, unwanted that are not
};

template <class Keep>
[[nodiscard]] text_score score_text(const labelled& d, Keep&& keep) {
    text_score s{&d, 0, {}};
    if (d.has_body) s.f1 = score_lines(d, keep);
    else s.snippets = score_snippets(d, keep);
    return s;
}

/// The mean F1 of each group, by the name that `group` gives a text; texts without a body are left
/// out.
[[nodiscard]] inline std::map<std::string, std::pair<double, std::size_t>>
means(const std::vector<text_score>& scores, const std::function<std::string(const labelled&)>& group) {
    std::map<std::string, std::pair<double, std::size_t>> out;
    for (const text_score& s : scores) {
        if (!s.text->has_body) continue;
        auto& [sum, n] = out[group(*s.text)];
        sum += s.f1;
        ++n;
    }
    for (auto& [name, mean] : out) mean.first /= static_cast<double>(mean.second);
    return out;
}

/// The mean over data sets of `variant`, those with machine-made labels (wcxb) left out.
[[nodiscard]] inline double macro(const std::vector<text_score>& scores, const std::string& variant) {
    double sum = 0;
    int n = 0;
    for (const auto& [name, mean] : means(scores, [&](const labelled& d) {
             return d.variant == variant && d.dataset != "wcxb" ? d.dataset : std::string();
         }))
        if (!name.empty()) sum += mean.first, ++n;
    return n > 0 ? sum / n : 0;
}

inline void print_tables(const std::vector<text_score>& scores) {
    std::vector<std::string> variants;
    for (const text_score& s : scores)
        if (std::find(variants.begin(), variants.end(), s.text->variant) == variants.end())
            variants.push_back(s.text->variant);
    for (const std::string& v : variants) {
        const auto table = [&](const char* title, const std::function<std::string(const labelled&)>& by) {
            std::printf("  %s:", title);
            for (const auto& [name, mean] : means(scores, [&](const labelled& d) {
                     return d.variant == v && d.dataset != "wcxb" ? by(d) : std::string();
                 }))
                if (!name.empty()) std::printf(" %s %.3f (%zu)", name.c_str(), mean.first, mean.second);
            std::printf("\n");
        };
        std::printf("%s: macro F1 %.4f\n", v.c_str(), macro(scores, v));
        table("data sets", [](const labelled& d) { return d.dataset; });
        table("folds", [](const labelled& d) { return std::to_string(d.fold); });
        table("languages", [](const labelled& d) {
            return d.language == "en" || d.language == "de" || d.language == "zh" ? d.language : "other";
        });
        std::size_t with = 0, without = 0, all_with = 0, all_without = 0;
        for (const text_score& s : scores) {
            if (s.text->has_body || s.text->variant != v) continue;
            with += s.snippets.first, all_with += s.text->with.size();
            without += s.snippets.second, all_without += s.text->without.size();
        }
        if (all_with > 0 && all_without > 0)
            std::printf("  snippets: with %.3f without %.3f\n",
                        static_cast<double>(with) / static_cast<double>(all_with),
                        static_cast<double>(without) / static_cast<double>(all_without));
    }
}

} // namespace train

#endif // GALLEY_TRAIN_REPORT_HPP
