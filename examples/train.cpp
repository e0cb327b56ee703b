// train: labelled texts in, learned weights out.
//
//     g++ -std=c++20 -O2 -Iinclude examples/train.cpp -o train
//     ./train --name mine --out mine.hpp labelled.jsonl
//
// Each line of a file is an object with "id", "text" and "gold": {"body": "..."}; "dataset",
// "lang", "domain" (the site) and "fold" (0 to 4) are used where they are there. A text whose gold
// has "with" and "without" (lists of snippets) instead of a body, or nothing, is labelled by a
// first network. Equal files and settings give equal bytes on one machine. A program that includes
// mine.hpp beside galley.hpp sets `galley::options::weights` to `&mine`.

#include "train/fit.hpp"
#include "train/labels.hpp"
#include "train/made_up.hpp"
#include "train/read_weights.hpp"
#include "train/report.hpp"
#include "train/samples.hpp"
#include "train/titles.hpp"
#include "train/write_weights.hpp"

#include <galley/model/zones.hpp>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace train;

constexpr const char* usage =
    "usage: train [OPTION VALUE...] FILE.jsonl...\n"
    "\n"
    "Learns from labelled texts which lines are an article's body. The report on standard output\n"
    "says how good that is on the folds (parts of the sites) that it has not seen, and what is "
    "wrong\n"
    "with the worst texts.\n"
    "\n"
    "  --out FILE           write the weights, learned from all texts, to this header\n"
    "  --name NAME          what the header defines, a C++ name with or without namespaces\n"
    "                       (galley::model::news_weights, the library's own)\n"
    "  --folds PREFIX       keep the networks of the report as PREFIX0.hpp to PREFIX4.hpp, for\n"
    "                       bench_quality\n"
    "  --titles FILE        learn, instead, what the clues to a title are worth, from \"gold\":\n"
    "                       {\"title\": \"...\"} or {\"title_absent\": true}, and write that; "
    "with\n"
    "                       the library's weights, and with those of --folds\n"
    "                       as well, if that is given\n"
    "  --report no          without the report, which takes five of six parts of the time\n"
    "  --epochs N           how often each text is looked at (7)\n"
    "  --seed N             of the random numbers (1)\n"
    "  --threads N          for the report (2)\n"
    "  --made-up N          pages made up from each labelled page (14)\n"
    "  --words N            how many words are learned, at most 2999 (1200)\n"
    "  --sites N            on how many sites a word must stand for that (6)\n"
    "  --machine-labels X   importance of the texts of the data set \"wcxb\" (0.5)\n"
    "  --own-labels X       importance of texts that a first network labelled (0.4)\n"
    "  --lean X             logits towards body, added at the end (1.2)\n"
    "  --date YYYY-MM-DD    for the header's comment (today)\n"
    "  --help               this text\n"
    "\n"
    "Exit status: 0, 1 when something was not readable or not writable or there was nothing to\n"
    "learn, 2 for a wrong command line.\n";

struct settings {
    std::string out;
    std::string name = "galley::model::news_weights";
    bool help = false;
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

/// False, with a message on stderr, when the file cannot be written.
bool write(const std::string& path, const std::string& text) {
    errno = 0;
    std::FILE* file = std::fopen(path.c_str(), "wb");
    bool good = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    good = file != nullptr && std::fflush(file) == 0 && good;
    const int reason = errno != 0 ? errno : EIO;
    if (file != nullptr) std::fclose(file);
    if (!good) std::fprintf(stderr, "train: %s: %s\n", path.c_str(), std::strerror(reason));
    return good;
}

/// Scores each fold with weights that have not seen it. `all_written` becomes false where weights
/// were to be kept and could not.
std::vector<text_score> cross_validate(const settings& s, const material& m,
                                       std::atomic<bool>& all_written) {
    std::vector<text_score> scores(m.docs.size());
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int fold = next++; fold < 5; fold = next++) {
            owned_weights w = make_weights(s, m, fold);
            if (!s.folds.empty() && !write(s.folds + std::to_string(fold) + ".hpp",
                                           header(w, "galley::model::fold_weights", "")))
                all_written = false;
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

bool wrong(const std::string& what) {
    std::fprintf(stderr, "train: %s\n%s", what.c_str(), usage);
    return false;
}

/// Reads a whole value; false where it is no number, or a lesser one than `least`.
template <class Number>
bool read_number(const std::string& value, Number least, Number& out) {
    char* end = nullptr;
    const double x = std::strtod(value.c_str(), &end);
    out = static_cast<Number>(x);
    return !value.empty() && *end == '\0' && x >= static_cast<double>(least) && x < 1e15;
}

/// False where there is no such option, or it does not take this value.
bool set_value(settings& s, std::string_view a, const std::string& value) {
    if (a == "--out" || a == "--titles" || a == "--folds") {
        (a == "--out" ? s.out : a == "--titles" ? s.titles : s.folds) = value;
        return !value.empty();
    }
    if (a == "--name") return s.name = value, is_header_name(value);
    if (a == "--date") return s.date = value, true;
    if (a == "--report") return s.report = value != "no", value == "no" || value == "yes";
    if (a == "--epochs") return read_number(value, 1, s.epochs);
    if (a == "--seed") return read_number(value, std::uint64_t{0}, s.seed);
    if (a == "--threads") return read_number(value, 1, s.threads);
    if (a == "--made-up") return read_number(value, 0, s.made_up);
    if (a == "--words") return read_number(value, std::size_t{0}, s.words) && s.words < 3000;
    if (a == "--sites") return read_number(value, std::size_t{1}, s.sites);
    if (a == "--machine-labels") return read_number(value, 0.F, s.machine_labels);
    if (a == "--own-labels") return read_number(value, 0.F, s.own_labels);
    return a == "--lean" && read_number(value, -100.F, s.lean);
}

/// False, with a message on stderr, when the command line is wrong.
bool read_settings(int argc, char** argv, settings& s) {
    constexpr std::string_view unsaid[] = {"--out",  "--titles",  "--folds",
                                           "--date", "--threads", "--report"};
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a == "--help" || a == "-h") return s.help = true;
        if (!a.starts_with("--")) {
            s.files.emplace_back(a);
            continue;
        }
        if (i + 1 == argc) return wrong(std::string(a) + " needs a value, or there is none such");
        const std::string value = argv[++i];
        if (std::find(std::begin(unsaid), std::end(unsaid), a) == std::end(unsaid))
            s.command.append(" ").append(a).append(" ").append(value);
        if (!set_value(s, a, value))
            return wrong("not understood: " + std::string(a) + " " + value);
    }
    if (s.date.empty()) s.date = today();
    return !s.files.empty() || wrong("no FILE");
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
    std::vector<owned_weights> no_weights; // the library's own
    std::vector<owned_weights> weights(s.folds.empty() ? 0 : 5);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::string path = s.folds + std::to_string(i) + ".hpp";
        if (!read_weights(path, weights[i])) {
            std::fprintf(stderr, "%s: no weights for the features of this library\n", path.c_str());
            return 1;
        }
    }
    std::vector<title_sample> samples = read_titles(docs, weights);
    if (!weights.empty()) add_seen(samples, read_titles(docs, no_weights));
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
    if (!read_settings(argc, argv, s)) return 2;
    if (s.help) return std::fputs(usage, stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;
    if (!s.titles.empty()) return learn_titles(s);
    const material m = read_material(s);
    if (m.docs.empty()) {
        std::fputs("no labelled texts\n", stderr);
        return 1;
    }
    std::atomic<bool> all_written = true;
    if (s.report) {
        const std::vector<text_score> scores = cross_validate(s, m, all_written);
        print_tables(scores);
        for (const char* variant : {"page", "article", "dump"}) print_worst(scores, variant, 100);
    }
    if (s.out.empty()) return all_written ? 0 : 1;
    std::string about = origin(s, m.docs);
    if (s.name.starts_with("galley::"))
        about += "// Guarded by tests/model/zones.cpp and by the tables of bench/quality.cpp.\n";
    const std::string text = header(make_weights(s, m, no_fold), s.name, about);
    return write(s.out, text) && all_written ? 0 : 1;
}
