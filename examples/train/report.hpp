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
    double whole = 0;                             // F1 of the text untouched
    std::pair<std::size_t, std::size_t> snippets; // wanted that are there, unwanted that are not
    // Words of lines: of the body and kept, of the body and lost, kept from before, inside and
    // behind the body.
    std::size_t right = 0, lost = 0, before = 0, inside = 0, behind = 0;
};

namespace detail {

template <class Keep>
void count_faults(const labelled& d, Keep&& keep, text_score& s) {
    std::size_t first = d.body.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < d.body.size(); ++i)
        if (d.body[i] > 0) first = std::min(first, i), last = i;
    for (std::size_t i = 0; i < d.body.size(); ++i) {
        const bool kept = keep(i);
        if (d.body[i] > 0) (kept ? s.right : s.lost) += d.words[i].size();
        else if (kept) (i < first ? s.before : i > last ? s.behind : s.inside) += d.words[i].size();
    }
}

/// What is mainly wrong with a text.
[[nodiscard]] inline const char* fault(const text_score& s) {
    const std::size_t wrong = s.before + s.inside + s.behind;
    if (s.lost > s.right && wrong > s.right) return "another text taken";
    if (s.lost >= wrong)
        return s.lost > s.right ? "most of the body lost" : "part of the body lost";
    if (s.behind >= s.before && s.behind >= s.inside) return "kept from behind the body";
    return s.before >= s.inside ? "kept from before the body" : "kept from inside the body";
}

} // namespace detail

template <class Keep>
[[nodiscard]] text_score score_text(const labelled& d, Keep&& keep) {
    text_score s;
    s.text = &d;
    if (d.has_body) {
        s.f1 = score_lines(d, keep);
        s.whole = score_lines(d, [](std::size_t) { return true; });
        detail::count_faults(d, keep, s);
    } else {
        s.snippets = score_snippets(d, keep);
    }
    return s;
}

/// The mean F1 of each group, by the name that `group` gives a text; texts without a body are left
/// out.
[[nodiscard]] inline std::map<std::string, std::pair<double, std::size_t>>
means(const std::vector<text_score>& scores,
      const std::function<std::string(const labelled&)>& group) {
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
[[nodiscard]] inline double macro(const std::vector<text_score>& scores,
                                  const std::string& variant) {
    double sum = 0;
    int n = 0;
    for (const auto& [name, mean] : means(scores, [&](const labelled& d) {
             return d.variant == variant && d.dataset != "wcxb" ? d.dataset : std::string();
         }))
        if (!name.empty()) sum += mean.first, ++n;
    return n > 0 ? sum / n : 0;
}

/// Counts what is wrong with the `n` worst texts of `variant`, and lists them on standard error.
inline void print_worst(std::vector<text_score> scores, const std::string& variant, std::size_t n) {
    std::erase_if(scores, [&](const text_score& s) {
        return !s.text->has_body || s.text->variant != variant || s.text->dataset == "wcxb";
    });
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto& a, const auto& b) { return a.f1 < b.f1; });
    if (scores.size() > n) scores.resize(n);
    std::map<std::string, std::pair<int, double>> faults;
    for (const text_score& s : scores) {
        auto& [count, cost] = faults[detail::fault(s)];
        ++count;
        cost += 1 - s.f1;
        std::fprintf(stderr,
                     "%.2f %s %s: %s (right %zu lost %zu before %zu inside %zu behind %zu)\n", s.f1,
                     s.text->id.c_str(), s.text->language.c_str(), detail::fault(s), s.right,
                     s.lost, s.before, s.inside, s.behind);
    }
    std::printf("the %zu worst of %s:", scores.size(), variant.c_str());
    for (const auto& [name, x] : faults)
        std::printf(" %s %d (cost %.1f);", name.c_str(), x.first, x.second);
    std::printf("\n");
}

inline void print_tables(const std::vector<text_score>& scores) {
    std::vector<std::string> variants;
    for (const text_score& s : scores)
        if (std::find(variants.begin(), variants.end(), s.text->variant) == variants.end())
            variants.push_back(s.text->variant);
    for (const std::string& v : variants) {
        const auto table = [&](const char* title,
                               const std::function<std::string(const labelled&)>& by) {
            std::printf("  %s:", title);
            for (const auto& [name, mean] : means(scores, [&](const labelled& d) {
                     return d.variant == v && d.dataset != "wcxb" ? by(d) : std::string();
                 }))
                if (!name.empty())
                    std::printf(" %s %.3f (%zu)", name.c_str(), mean.first, mean.second);
            std::printf("\n");
        };
        std::printf("%s: macro F1 %.4f\n", v.c_str(), macro(scores, v));
        table("data sets", [](const labelled& d) { return d.dataset; });
        table("folds", [](const labelled& d) { return std::to_string(d.fold); });
        table("languages", [](const labelled& d) {
            return d.language == "en" || d.language == "de" || d.language == "zh" ? d.language
                                                                                  : "other";
        });
        std::size_t texts = 0, better = 0, worse = 0;
        for (const text_score& s : scores) {
            if (!s.text->has_body || s.text->variant != v || s.text->dataset == "wcxb") continue;
            ++texts;
            better += s.f1 > s.whole + .005 ? 1U : 0U;
            worse += s.f1 < s.whole - .005 ? 1U : 0U;
        }
        std::printf("  of %zu texts %zu are better than untouched, %zu worse\n", texts, better,
                    worse);
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
