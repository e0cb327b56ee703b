// examples/train/titles.hpp: labelled titles in, what each clue to a title is worth out. Of the
// lines of a text that could be its title, and of there being none, one is right: a conditional
// logistic regression with a ridge.
#ifndef GALLEY_TRAIN_TITLES_HPP
#define GALLEY_TRAIN_TITLES_HPP

#include "labels.hpp"
#include "write_weights.hpp"

#include <galley/model/zones.hpp>
#include <galley/rules/compose.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace train {

namespace rules = galley::rules;

inline constexpr std::size_t clue_cells = rules::clue_count * rules::clue_classes;
inline constexpr std::array<std::size_t, 3> none_classes = {
    rules::none_by_head.size(), rules::none_by_furniture.size(), rules::none_by_menu.size()};
inline constexpr std::size_t title_parameters =
    clue_cells + none_classes[0] + none_classes[1] + none_classes[2];

/// A line that could be the title, or there being none: the parameters that it adds up.
struct title_option {
    std::vector<std::uint16_t> cells;
    bool right = false;
};

/// A text with a labelled title, or labelled to have none.
struct title_sample {
    std::vector<title_option> options; // the last is that there is none
    double importance = 1;
    int fold = 0;
    std::string variant;
    bool none = false;
    bool seen = false; // by the networks that found its zones
};

/// How surely the line is the labelled title: 2 where it says the same, 1 where a kicker or the
/// site's name stands at an end of it, 0 where it is another.
[[nodiscard]] inline int match_title(std::string_view line, std::string_view title) {
    constexpr int alike = 90;
    constexpr std::size_t longest_rest = 60; // bytes
    if (galley::metadata::title_likeness(line, title) >= alike) return 2;
    if (title.size() < 16 || line.size() > title.size() + longest_rest) return 0;
    for (std::size_t i = 0; i + title.size() <= line.size(); ++i)
        if (galley::text::equal_folded(line.substr(i, title.size()), title)) return 1;
    return 0;
}

[[nodiscard]] inline std::vector<std::uint16_t> cells_of(const rules::title_clues& clues) {
    std::vector<std::uint16_t> cells;
    for (std::size_t k = 0; k < rules::clue_count; ++k)
        cells.push_back(static_cast<std::uint16_t>(k * rules::clue_classes +
                                                   clues[static_cast<rules::clue>(k)]));
    return cells;
}

[[nodiscard]] inline std::vector<std::uint16_t> cells_of(const rules::none_clues& clues) {
    const std::size_t head = clue_cells + clues.head;
    const std::size_t furniture = clue_cells + none_classes[0] + clues.furniture;
    const std::size_t menu = clue_cells + none_classes[0] + none_classes[1] + clues.menu;
    return {static_cast<std::uint16_t>(head), static_cast<std::uint16_t>(furniture),
            static_cast<std::uint16_t>(menu)};
}

/// The clues of a text's lines as the library reads them: of the likeliest ones, by the points that
/// it has, so that learning from one's own result may move a few by a tenth. No options where
/// the text teaches nothing: without a label, without a line that could be a title, or with none
/// that is the labelled one.
class title_reader {
public:
    /// `weights` finds the zones: one set for each fold, that has not seen it, or none for the
    /// library's own.
    explicit title_reader(std::vector<owned_weights>& weights) : weights_(&weights) {}

    [[nodiscard]] title_sample read(const labelled& d) {
        title_sample s;
        s.fold = d.fold;
        s.variant = d.variant;
        s.none = d.title.empty();
        if (s.none && !d.has_no_title) return s;
        galley::model::zone_options options;
        const auto fold = static_cast<std::size_t>(d.fold);
        if (fold < weights_->size()) options.learned = &(*weights_)[fold].view();
        const auto zones = zones_.find(d.text, d.lines, options);
        notes_.resize(d.lines.size());
        rules::page page(d.text, d.lines, zones, notes_, &zones_.last_page());
        rules::judge_lines(page);
        const rules::title_window window(page);
        if (rules::detail::find_labelled_title(page, window) != rules::title_choice::none) return s;
        rules::detail::title_candidates found = rules::detail::find_candidates(page, window);
        rules::title_echo echo(page, window);
        std::vector<int> match;
        for (rules::detail::title_candidate& c : found) {
            rules::detail::compare(echo, c);
            match.push_back(s.none ? 0 : match_title(page.line_text(c.line), d.title));
            s.options.push_back({cells_of(c.clues), false});
        }
        const int best = match.empty() ? 0 : *std::max_element(match.begin(), match.end());
        if (match.empty() || (best == 0 && !s.none)) {
            s.options.clear();
            return s;
        }
        for (std::size_t i = 0; i < match.size(); ++i)
            s.options[i].right = best != 0 && match[i] == best;
        s.options.push_back(
            {cells_of(rules::none_clues::of(window.head, window.furniture, window.menu)), s.none});
        return s;
    }

private:
    std::vector<owned_weights>* weights_;
    galley::model::zone_finder zones_;
    std::vector<rules::note> notes_;
};

/// What a text of a variant counts: where the headline stands first by construction, and little
/// above it, there is less to learn.
[[nodiscard]] inline double share_of(const std::string& variant) {
    return variant == "article" ? .35 : variant == "dump" ? .7 : 1;
}

/// Data sets count by their size to the power .65, so that none drowns.
[[nodiscard]] inline std::vector<title_sample> read_titles(const std::vector<labelled>& docs,
                                                           std::vector<owned_weights>& weights) {
    constexpr double damping = -.35;
    std::vector<title_sample> samples;
    std::vector<std::pair<std::string, std::string>> origin;
    std::map<std::pair<std::string, std::string>, int> count;
    title_reader reader(weights);
    for (const labelled& d : docs) {
        title_sample s = reader.read(d);
        if (s.options.empty()) continue;
        samples.push_back(std::move(s));
        origin.emplace_back(d.dataset, d.variant);
        ++count[origin.back()];
    }
    double sum = 0;
    for (std::size_t i = 0; i < samples.size(); ++i)
        sum += samples[i].importance =
            std::pow(count[origin[i]], damping) * share_of(samples[i].variant);
    for (title_sample& s : samples) s.importance *= static_cast<double>(samples.size()) / sum;
    return samples;
}

/// The same texts once more, as networks that have seen them find their zones; each counts half
/// from now on.
inline void add_seen(std::vector<title_sample>& samples, std::vector<title_sample> more) {
    for (title_sample& s : more) {
        s.seen = true;
        samples.push_back(std::move(s));
    }
    for (title_sample& s : samples) s.importance /= 2;
}

[[nodiscard]] inline double logit_of(const title_option& o, const std::vector<double>& p) {
    return std::accumulate(o.cells.begin(), o.cells.end(), 0.0,
                           [&p](double sum, std::uint16_t cell) { return sum + p[cell]; });
}

/// The probability of each option.
[[nodiscard]] inline std::vector<double> probabilities(const title_sample& s,
                                                       const std::vector<double>& p) {
    std::vector<double> out;
    for (const title_option& o : s.options) out.push_back(logit_of(o, p));
    const double most = *std::max_element(out.begin(), out.end());
    double sum = 0;
    for (double& x : out) sum += x = std::exp(x - most);
    for (double& x : out) x /= sum;
    return out;
}

/// Fits to the samples of all folds but `left_out`: the whole gradient, Adam's steps.
[[nodiscard]] inline std::vector<double> fit_titles(const std::vector<title_sample>& samples,
                                                    int left_out) {
    constexpr double ridge = 2;
    constexpr int steps = 400;
    constexpr double rate = .1;
    std::vector<double> p(title_parameters);
    std::vector<double> mean(p.size());
    std::vector<double> square(p.size());
    for (int step = 1; step <= steps; ++step) {
        std::vector<double> g(p.size());
        for (const title_sample& s : samples) {
            if (s.fold == left_out) continue;
            const std::vector<double> now = probabilities(s, p);
            double right = 1e-12;
            for (std::size_t i = 0; i < now.size(); ++i) right += s.options[i].right ? now[i] : 0;
            for (std::size_t i = 0; i < now.size(); ++i) {
                const double want = s.options[i].right ? now[i] / right : 0;
                for (const std::uint16_t cell : s.options[i].cells)
                    g[cell] += s.importance * (now[i] - want);
            }
        }
        const double left = 1 - static_cast<double>(step - 1) / steps;
        for (std::size_t i = 0; i < p.size(); ++i) {
            g[i] += ridge * p[i];
            mean[i] = .9 * mean[i] + .1 * g[i];
            square[i] = .99 * square[i] + .01 * g[i] * g[i];
            const double m = mean[i] / (1 - std::pow(.9, step));
            const double v = square[i] / (1 - std::pow(.99, step));
            p[i] -= rate * std::min(1.0, 2 * left) * m / (std::sqrt(v) + 1e-8);
        }
    }
    return p;
}

/// What is taken from there being no title, in logits, so that an extract rather keeps its
/// headline.
inline constexpr double title_lean = 2;

/// How many texts of each variant, with a title and without, have the right option first.
struct title_report {
    std::map<std::pair<std::string, bool>, std::pair<int, int>> right_of_all;

    void add(const title_sample& s, const std::vector<double>& p) {
        std::size_t best = 0;
        double most = 0;
        for (std::size_t i = 0; i < s.options.size(); ++i) {
            const bool is_none = i + 1 == s.options.size();
            const double x = logit_of(s.options[i], p) - (is_none ? title_lean : 0);
            if (i == 0 || x > most) {
                best = i;
                most = x;
            }
        }
        auto& [right, all] = right_of_all[{s.variant, s.none}];
        right += s.options[best].right ? 1 : 0;
        ++all;
    }

    void print() const {
        for (const auto& [of, n] : right_of_all)
            std::printf("%s, %s: %d of %d right\n", of.first.c_str(),
                        of.second ? "no title" : "title", n.first, n.second);
    }
};

/// Each fold with what was fitted to the others.
inline void report_titles(const std::vector<title_sample>& samples) {
    title_report report;
    for (int fold = 0; fold < 5; ++fold) {
        const std::vector<double> p = fit_titles(samples, fold);
        for (const title_sample& s : samples)
            if (s.fold == fold && !s.seen) report.add(s, p);
    }
    report.print();
}

namespace detail {

inline void put_points(std::string& out, const std::vector<double>& p, std::size_t from,
                       std::size_t n, double less = 0) {
    for (std::size_t i = from; i < from + n; ++i) {
        if (i != from) out += ", ";
        out += std::to_string(std::clamp<long>(std::lround((p[i] - less) * 10), -128, 127));
    }
}

} // namespace detail

/// The header with the points; `origin` is the comment that says where they come from.
[[nodiscard]] inline std::string title_header(const std::vector<double>& p,
                                              const std::string& origin) {
    std::string s =
        "// galley/rules/head/title_points.hpp: what each class of each clue to a title is "
        "worth, in tenths of a\n// logit. Made by examples/train.cpp, do not edit.\n" +
        origin +
        "// Guarded by tests/rules/head/title_points.cpp.\n"
        "#ifndef GALLEY_RULES_HEAD_TITLE_POINTS_HPP\n#define GALLEY_RULES_HEAD_TITLE_POINTS_HPP\n\n"
        "#include <galley/config.hpp>\n\n#include <array>\n#include <cstdint>\n\n"
        "namespace galley::inline GALLEY_LEVEL::rules {\n\n"
        "// clang-format off\n"
        "inline constexpr std::array<std::array<std::int8_t, " +
        std::to_string(rules::clue_classes) + ">, " + std::to_string(rules::clue_count) +
        "> title_points = {{\n";
    for (std::size_t k = 0; k < rules::clue_count; ++k) {
        s += "    {{";
        detail::put_points(s, p, k * rules::clue_classes, rules::clue_classes);
        s += "}}, // ";
        s += rules::name(static_cast<rules::clue>(k));
        s += '\n';
    }
    s += "}};\n";
    constexpr const char* names[] = {"none_by_head", "none_by_furniture", "none_by_menu"};
    std::size_t at = clue_cells;
    for (std::size_t k = 0; k < 3; ++k) {
        s += "inline constexpr std::array<std::int8_t, " + std::to_string(none_classes[k]) + "> " +
             names[k] + " = {{";
        detail::put_points(s, p, at, none_classes[k], k == 0 ? title_lean : 0);
        s += "}};\n";
        at += none_classes[k];
    }
    return s +
           "// clang-format on\n\n} // namespace galley::inline GALLEY_LEVEL::rules\n\n#endif // "
           "GALLEY_RULES_HEAD_TITLE_POINTS_HPP\n";
}

} // namespace train

#endif // GALLEY_TRAIN_TITLES_HPP
