// examples/train/labels.hpp: labelled texts, and which of their lines are body: those that share
// half of their runs of four words with the labelled body.
#ifndef GALLEY_TRAIN_LABELS_HPP
#define GALLEY_TRAIN_LABELS_HPP

#include "json.hpp"
#include "score.hpp"

#include <galley/layout/line.hpp>
#include <galley/layout/plain_text.hpp>
#include <galley/layout/read_lines.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace train {

struct labelled {
    std::string text; // plain, as the parser reads it
    std::string id, dataset, language, site, variant;
    int fold = 0;
    bool has_body = false;
    std::vector<galley::layout::line> lines;
    std::vector<tokens> words;         // of each line
    std::vector<float> body;           // label of each line, 0 to 1; -1 where it is not known
    std::vector<float> hit;            // share of the line's runs that are in the body
    tokens gold;                       // runs of the labelled body, sorted
    std::vector<tokens> with, without; // snippets that must and must not be in the body
    std::string title;                 // where it is labelled and stands in the text
    bool has_no_title = false;         // labelled so
};

namespace detail {

/// Is the run of words `part` somewhere in `all`?
[[nodiscard]] inline std::size_t count_runs(const tokens& part, const tokens& all) {
    std::size_t n = 0;
    for (auto at = all.begin();; ++at) {
        at = std::search(at, all.end(), part.begin(), part.end());
        if (at == all.end()) return n;
        ++n;
    }
}

/// Of lines that stand more often on the page than in the body, those with the least body around
/// them are none.
inline void drop_copies(labelled& d, const tokens& body) {
    std::map<tokens, std::vector<std::size_t>> copies;
    for (std::size_t i = 0; i < d.words.size(); ++i)
        if (d.body[i] > 0) copies[d.words[i]].push_back(i);
    const std::vector<float> before = d.body;
    const auto around = [&](std::size_t i) {
        double sum = 0;
        for (std::size_t k = i < 6 ? 0 : i - 6; k < std::min(i + 7, before.size()); ++k)
            if (k != i) sum += static_cast<double>(d.words[k].size()) * (before[k] > 0 ? 1 : -.5);
        return sum;
    };
    for (auto& [words, at] : copies) {
        if (at.size() < 2) continue;
        const std::size_t n = std::max<std::size_t>(1, count_runs(words, body));
        if (at.size() <= n) continue;
        std::stable_sort(at.begin(), at.end(),
                         [&](auto a, auto b) { return around(a) > around(b); });
        for (std::size_t k = n; k < at.size(); ++k) d.body[at[k]] = d.hit[at[k]] = 0;
    }
}

/// Very short lines that only chance to be in the body have no body beside them.
inline void drop_lonely(labelled& d) {
    for (std::size_t i = 0; i < d.words.size(); ++i) {
        if (d.body[i] <= 0 || d.words[i].size() >= 4) continue;
        bool near = false;
        for (std::size_t k = i < 3 ? 0 : i - 3; k < std::min(i + 4, d.words.size()); ++k)
            near = near || (k != i && d.words[k].size() >= 4 && d.body[k] > 0);
        if (!near) d.body[i] = d.hit[i] = 0;
    }
}

} // namespace detail

/// Labels the lines of a document whose body is known.
inline void label_lines(labelled& d, const tokens& body) {
    d.gold = shingles(body);
    const std::size_t n = d.lines.size();
    d.body.assign(n, 0);
    d.hit.assign(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        const tokens& w = d.words[i];
        if (w.size() >= 4) {
            const tokens runs = shingles(w);
            std::size_t hits = 0;
            for (auto r : runs)
                hits += std::binary_search(d.gold.begin(), d.gold.end(), r) ? 1U : 0U;
            d.hit[i] = static_cast<float>(hits) / static_cast<float>(runs.size());
        } else if (w.size() > 1) {
            d.hit[i] = detail::count_runs(w, body) > 0 ? 1.F : 0.F;
        }
        d.body[i] = d.hit[i] >= .5F ? 1.F : 0.F;
    }
    detail::drop_copies(d, body);
    detail::drop_lonely(d);
    for (std::size_t i = 0; i < n; ++i)
        if (d.body[i] <= 0) d.hit[i] = 0;
}

inline void read_lines(labelled& d) {
    d.lines.clear();
    galley::layout::read_lines(d.text, d.lines);
    d.words.resize(d.lines.size());
    for (std::size_t i = 0; i < d.lines.size(); ++i) {
        d.words[i].clear();
        add_tokens(d.lines[i].text(d.text), d.words[i]);
    }
}

/// Keeps the snippets that stand in the text.
inline void read_snippets(const json& list, const labelled& d, std::vector<tokens>& out) {
    tokens all;
    for (const tokens& w : d.words) all.insert(all.end(), w.begin(), w.end());
    for (const json& s : list.items) {
        tokens words;
        add_tokens(s.text, words);
        if (!words.empty() && detail::count_runs(words, all) > 0) out.push_back(std::move(words));
    }
}

/// Labels the lines that hold a snippet, or are part of one.
inline void label_snippets(labelled& d) {
    d.body.assign(d.lines.size(), -1.F);
    d.hit.assign(d.lines.size(), 0);
    const auto mark = [&](const std::vector<tokens>& list, float value) {
        for (const tokens& s : list)
            for (std::size_t i = 0; i < d.words.size(); ++i)
                if ((s.size() > 1 && detail::count_runs(s, d.words[i]) > 0) ||
                    (d.words[i].size() > 3 && detail::count_runs(d.words[i], s) > 0))
                    d.body[i] = value;
    };
    mark(d.with, 1);
    mark(d.without, 0);
}

/// Reads one file of labelled lines; `variant` is kept with each.
inline void read_file(const std::string& path, std::vector<labelled>& out) {
    std::ifstream in(path, std::ios::binary);
    std::string line;
    galley::layout::plain_text plain;
    const std::size_t slash = path.rfind('/');
    const std::size_t up =
        slash == std::string::npos || slash == 0 ? std::string::npos : path.rfind('/', slash - 1);
    const std::string variant = slash == std::string::npos
                                    ? "text"
                                    : path.substr(up == std::string::npos ? 0 : up + 1,
                                                  slash - (up == std::string::npos ? 0 : up + 1));
    while (std::getline(in, line)) {
        if (line.empty()) continue;
        const json v = json_reader(line).value();
        labelled d;
        d.text = plain.read(v["text"].text);
        d.id = v["id"].text;
        d.dataset = v["dataset"].text;
        d.language = v["lang"].text;
        d.site = v["domain"].text == "null" || v["domain"].text.empty() ? d.id : v["domain"].text;
        d.variant = variant;
        d.fold = v["fold"].text.empty() ? 0 : std::stoi(v["fold"].text);
        read_lines(d);
        read_snippets(v["gold"]["with"], d, d.with);
        read_snippets(v["gold"]["without"], d, d.without);
        if (v["visible"]["title"].text != "false") d.title = v["gold"]["title"].text;
        d.has_no_title =
            v["gold"]["title_absent"].text == "true" && v["gold"]["title"].text.empty();
        tokens body;
        add_tokens(v["gold"]["body"].text, body);
        d.has_body = !body.empty();
        if (d.has_body) label_lines(d, body);
        else label_snippets(d);
        if (!d.lines.empty()) out.push_back(std::move(d));
    }
}

/// How many of the wanted snippets are in the lines that `keep` says are body, and how many of the
/// unwanted are not.
template <class Keep>
[[nodiscard]] std::pair<std::size_t, std::size_t> score_snippets(const labelled& d, Keep&& keep) {
    tokens found;
    for (std::size_t i = 0; i < d.lines.size(); ++i)
        if (keep(i)) found.insert(found.end(), d.words[i].begin(), d.words[i].end());
    std::pair<std::size_t, std::size_t> n;
    for (const tokens& s : d.with) n.first += detail::count_runs(s, found) > 0 ? 1U : 0U;
    for (const tokens& s : d.without) n.second += detail::count_runs(s, found) == 0 ? 1U : 0U;
    return n;
}

/// F1 of the lines that `keep` says are body.
template <class Keep>
[[nodiscard]] double score_lines(const labelled& d, Keep&& keep) {
    tokens found;
    for (std::size_t i = 0; i < d.lines.size(); ++i)
        if (keep(i)) found.insert(found.end(), d.words[i].begin(), d.words[i].end());
    return f1(d.gold, shingles(found));
}

} // namespace train

#endif // GALLEY_TRAIN_LABELS_HPP
