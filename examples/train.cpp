// train: labelled texts in, learned weights out.
//
//   train [--out weights.hpp] [--titles points.hpp] [--folds PREFIX] [--epochs N] [--seed N]
//   [--threads N]
//         [--date YYYY-MM-DD] [--report no] FILE.jsonl...
//
// Each line of a file is an object with "id", "text" and "gold": {"body": "..."}; "dataset",
// "lang", "domain" (the site) and "fold" (0 to 4) are used where they are there. A text whose gold
// has "with" and "without" (lists of snippets) instead of a body, or nothing, is labelled by a
// first network. The report on standard output says how good a network is on the folds that it has
// not seen, and what is wrong with the worst texts; --folds keeps those networks, as PREFIX0.hpp to
// PREFIX4.hpp, for bench/quality.cpp. --titles learns, instead, what the clues to a title are
// worth, from "gold": {"title": "..."} or {"title_absent": true}, with the zones of the library's
// own weights. Equal files and settings give equal bytes on one machine.

#include "train/fit.hpp"
#include "train/labels.hpp"
#include "train/made_up.hpp"
#include "train/read_weights.hpp"
#include "train/report.hpp"
#include "train/samples.hpp"
#include "train/titles.hpp"
#include "train/write_weights.hpp"

#include <galley/model/zones.hpp>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace train;

struct settings {
    std::string out;
    std::string titles;
    std::string folds; // where the weights of each fold go: FOLDS0.hpp to FOLDS4.hpp
    std::string date;
    std::string command = "train";
    bool report = true;
    int epochs = 7;
    int threads = 2;
    int made_up = 14; // pages made up from each labelled page; two of them in each epoch
    std::uint64_t seed = 1;
    std::size_t words = 1200;   // that get a row
    std::size_t sites = 6;      // on which a word must stand for that
    float machine_labels = .5F; // importance of texts that a language model labelled
    float own_labels = .4F;     // of texts that a first network labelled
    float lean = 1.2F; // logits added at the end: a lost paragraph is worse than a link kept
    std::vector<std::string> files;
};

/// Everything that is learned from.
struct material {
    std::vector<labelled> docs;
    std::vector<raw_sample> raws; // one for each of `docs`
    std::vector<raw_sample> made_up;
    std::vector<sample> made_up_labels; // only body, hit, words and source
};

constexpr int no_fold = -1;

material read_material(const settings& s) {
    material m;
    for (const std::string& f : s.files) read_file(f, m.docs);
    model::page page;
    for (const labelled& d : m.docs) m.raws.push_back(read_sample(page, d.text, d.lines));
    std::map<int, std::vector<std::size_t>> pools; // pages by fold, so that folds stay apart
    for (std::size_t i = 0; i < m.docs.size(); ++i)
        if (m.docs[i].has_body && m.docs[i].variant != "article" && m.docs[i].variant != "dump")
            pools[m.docs[i].fold].push_back(i);
    random_numbers r{s.seed};
    for (int round = 0; round < s.made_up; ++round)
        for (const auto& [fold, pool] : pools)
            for (std::size_t i : pool) {
                const loose_lines all = make_up(m.docs, pool, i, r);
                const std::string text = join(all);
                std::vector<galley::layout::line> lines;
                galley::layout::read_lines(text, lines);
                if (lines.empty() || lines.size() != all.size()) continue;
                m.made_up.push_back(read_sample(page, text, lines));
                sample labels;
                labels.source = static_cast<int>(i);
                for (const loose_line& l : all) {
                    labels.body.push_back(l.body);
                    labels.hit.push_back(l.hit);
                    labels.words.push_back(l.words);
                }
                m.made_up_labels.push_back(std::move(labels));
            }
    std::fprintf(stderr, "%zu texts, %zu made up\n", m.docs.size(), m.made_up.size());
    return m;
}

/// Small data sets count more for each of their texts, so that none drowns.
std::vector<float> importances(const settings& s, const material& m, int left_out) {
    std::map<std::pair<std::string, std::string>, int> count;
    for (const labelled& d : m.docs)
        if (d.fold != left_out && d.has_body) ++count[{d.dataset, d.variant}];
    std::vector<float> out;
    for (const labelled& d : m.docs)
        out.push_back(!d.has_body           ? s.own_labels
                      : d.dataset == "wcxb" ? s.machine_labels
                      : d.fold == left_out
                          ? 0
                          : std::sqrt(60.F / static_cast<float>(count[{d.dataset, d.variant}])));
    return out;
}

/// One network with the vocabulary it was made for.
struct learned {
    vocabulary words;
    std::vector<float> p;
};

/// Labels for the texts that have none, by `teacher`; snippets are kept.
std::vector<std::vector<float>> label_rest(const material& m, const learned& teacher) {
    std::vector<std::vector<float>> out(m.docs.size());
    network net(model::feature_row_count + teacher.words.words.size());
    for (std::size_t i = 0; i < m.docs.size(); ++i) {
        if (m.docs[i].has_body) continue;
        net.forward(teacher.p, make_sample(m.raws[i], teacher.words));
        for (std::size_t k = 0; k < net.z.size(); ++k)
            out[i].push_back(m.docs[i].body[k] >= 0 ? m.docs[i].body[k]
                                                    : 1 / (1 + std::exp(-net.z[k])));
    }
    return out;
}

/// Learns from every fold but `left_out`. `rest` labels the texts that have no labels; may be
/// empty.
learned learn(const settings& s, const material& m, int left_out, std::uint64_t seed,
              const std::string& name, const std::vector<std::vector<float>>& rest) {
    learned l;
    l.words = choose_words(m.docs, m.raws, left_out, s.sites, s.words);
    const std::vector<float> importance = importances(s, m, left_out);
    std::vector<sample> base;
    std::vector<sample> extra;
    for (std::size_t i = 0; i < m.docs.size(); ++i) {
        const labelled& d = m.docs[i];
        if (d.fold == left_out || (!d.has_body && rest.empty())) continue;
        sample x = make_sample(m.raws[i], l.words);
        if (d.has_body) set_labels(x, d.body, d.hit, words_of(d));
        else set_labels(x, rest[i], rest[i], words_of(d));
        x.importance = importance[i];
        base.push_back(std::move(x));
    }
    for (std::size_t i = 0; i < m.made_up.size(); ++i) {
        const sample& labels = m.made_up_labels[i];
        const auto source = static_cast<std::size_t>(labels.source);
        if (m.docs[source].fold == left_out) continue;
        sample x = make_sample(m.made_up[i], l.words);
        set_labels(x, labels.body, labels.hit, labels.words);
        x.importance = .5F * importance[source];
        extra.push_back(std::move(x));
    }
    fit_settings f;
    f.epochs = s.epochs;
    f.seed = seed;
    f.name = name;
    l.p = fit(f, model::feature_row_count + l.words.words.size(), base, extra,
              static_cast<std::size_t>(std::max(1, s.made_up / 2)));
    return l;
}

/// The integer weights learned from every fold but `left_out`.
owned_weights make_weights(const settings& s, const material& m, int left_out) {
    std::string name = left_out == no_fold ? "all" : "without fold ";
    if (left_out != no_fold) name += std::to_string(left_out);
    const std::uint64_t seed = s.seed * 7919 + static_cast<std::uint64_t>(left_out + 1) * 31;
    std::vector<std::vector<float>> rest;
    for (const labelled& d : m.docs)
        if (!d.has_body && rest.empty())
            rest = label_rest(m, learn(s, m, left_out, seed + 5, name + ", first", {}));
    const learned l = learn(s, m, left_out, seed, name, rest);
    owned_weights w = quantize(l.p, l.words.words);
    w.numbers.out_bias += static_cast<std::int32_t>(s.lean * 2048);
    w.numbers.steps = {2048, 2048, 8192, 2048, 320}; // to come back behind furniture is rare
    return w;
}

bool write(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    return file.good();
}

/// Scores each fold with weights that have not seen it.
std::vector<text_score> cross_validate(const settings& s, const material& m) {
    std::vector<text_score> scores(m.docs.size());
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int fold = next++; fold < 5; fold = next++) {
            owned_weights w = make_weights(s, m, fold);
            if (!s.folds.empty() &&
                !write(s.folds + std::to_string(fold) + ".hpp", header(w, "fold_weights", "")))
                std::fprintf(stderr, "cannot write the weights of fold %d\n", fold);
            model::zone_finder finder;
            model::zone_options options;
            options.learned = &w.view();
            for (std::size_t i = 0; i < m.docs.size(); ++i) {
                const labelled& d = m.docs[i];
                if (d.fold != fold) continue;
                const auto found = finder.find(d.text, d.lines, options);
                scores[i] = score_text(
                    d, [&](std::size_t k) { return found[k].zone == model::zone::body; });
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < s.threads; ++i) threads.emplace_back(work);
    work();
    for (std::thread& t : threads) t.join();
    std::erase_if(scores, [](const text_score& t) { return t.text == nullptr; });
    return scores;
}

std::string today() {
    const std::chrono::year_month_day d{
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(d.year()),
                  static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
    return text;
}

bool read_settings(int argc, char** argv, settings& s) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (!a.starts_with("--")) {
            s.files.emplace_back(a);
            continue;
        }
        if (i + 1 == argc) return false;
        const std::string value = argv[++i];
        if (a != "--out" && a != "--titles" && a != "--folds" && a != "--date" &&
            a != "--threads" && a != "--report")
            s.command.append(" ").append(a).append(" ").append(value);
        if (a == "--out") s.out = value;
        else if (a == "--titles") s.titles = value;
        else if (a == "--folds") s.folds = value;
        else if (a == "--date") s.date = value;
        else if (a == "--report") s.report = value != "no";
        else if (a == "--epochs") s.epochs = std::atoi(value.c_str());
        else if (a == "--seed") s.seed = static_cast<std::uint64_t>(std::atoll(value.c_str()));
        else if (a == "--threads") s.threads = std::atoi(value.c_str());
        else if (a == "--made-up") s.made_up = std::atoi(value.c_str());
        else if (a == "--words") s.words = static_cast<std::size_t>(std::atoi(value.c_str()));
        else if (a == "--sites") s.sites = static_cast<std::size_t>(std::atoi(value.c_str()));
        else if (a == "--machine-labels") s.machine_labels = std::stof(value);
        else if (a == "--own-labels") s.own_labels = std::stof(value);
        else if (a == "--lean") s.lean = std::stof(value);
        else return false;
    }
    if (s.date.empty()) s.date = today();
    return !s.files.empty() && s.epochs > 0;
}

/// The comment that says where the numbers come from.
std::string origin(const settings& s, const std::vector<labelled>& docs) {
    std::map<std::string, std::size_t> count;
    for (const labelled& d : docs) ++count[d.dataset];
    std::string text = "//   command: ";
    text += s.command;
    text += " FILE...\n//   date:    ";
    text += s.date;
    text += "\n//   data:   ";
    std::size_t column = 11;
    for (const auto& [name, n] : count) {
        std::string item = " ";
        item += name;
        item += " (" + std::to_string(n) + ")";
        if (column + item.size() > 98) {
            text += "\n//           ";
            column = 13;
        }
        text += item;
        column += item.size();
    }
    return text + '\n';
}

/// Learns what the clues to a title are worth.
int learn_titles(settings s) {
    std::vector<labelled> docs;
    for (const std::string& f : s.files) read_file(f, docs);
    std::erase_if(docs, [](const labelled& d) { return d.title.empty() && !d.has_no_title; });
    std::vector<owned_weights> weights(s.folds.empty() ? 0 : 5);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::string path = s.folds + std::to_string(i) + ".hpp";
        if (!read_weights(path, weights[i])) {
            std::fprintf(stderr, "%s: no weights for the features of this library\n", path.c_str());
            return 1;
        }
    }
    const std::vector<title_sample> samples = read_titles(docs, weights);
    if (samples.empty()) {
        std::fputs("no labelled titles\n", stderr);
        return 1;
    }
    if (s.report) report_titles(samples);
    s.command = s.folds.empty() ? "train --titles OUT" : "train --titles OUT --folds PREFIX";
    return write(s.titles, title_header(fit_titles(samples, no_fold), origin(s, docs))) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    settings s;
    if (!read_settings(argc, argv, s)) {
        std::fputs(
            "train [--out weights.hpp] [--titles points.hpp] [--epochs N] [--seed N] [--report no] "
            "FILE.jsonl...\n",
            stderr);
        return 2;
    }
    if (!s.titles.empty()) return learn_titles(s);
    const material m = read_material(s);
    if (m.docs.empty()) {
        std::fputs("no labelled texts\n", stderr);
        return 1;
    }
    if (s.report) {
        const std::vector<text_score> scores = cross_validate(s, m);
        print_tables(scores);
        for (const char* variant : {"page", "article", "dump"}) print_worst(scores, variant, 100);
    }
    if (s.out.empty()) return 0;
    const std::string text =
        header(make_weights(s, m, no_fold), "news_weights",
               origin(s, m.docs) +
                   "// Guarded by tests/model/zones.cpp and by the tables of bench/quality.cpp.\n");
    return write(s.out, text) ? 0 : 1;
}
