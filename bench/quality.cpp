// quality: how good the body is, on labelled texts.
//
//   bench_quality [--weights FILE.hpp | --folds PREFIX] [--fold N] [--lines]
//                 [--leaning precision|balanced|recall] [--by-language] FILE.jsonl...
//
// F1 over runs of four words, the mean over texts, then over data sets: the numbers of an
// evaluation over the same bodies in any other language agree within 0.002. The body is what
// `galley::parse` gives, or with --lines the lines that the model alone chooses. The library's
// weights have seen the texts they were trained on; `train --folds PREFIX` keeps the networks that
// have not, and --folds PREFIX takes for each text the one that was trained without its fold.
// "worse" counts the texts of which the whole is nearer to the labelled body than what was found.

#include "../examples/train/labels.hpp"
#include "../examples/train/read_weights.hpp"

#include <galley/model/zones.hpp>
#include <galley/parse.hpp>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace train;
namespace model = galley::model;

struct numbers {
    double precision = 0, recall = 0, f1 = 0;
    std::size_t texts = 0, worse = 0;
    std::size_t with = 0, all_with = 0, without = 0, all_without = 0;
};
using tables = std::map<std::string, numbers>;

std::size_t common(const tokens& a, const tokens& b) {
    std::size_t n = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) ++n, ++i, ++k;
        else if (a[i] < b[k]) ++i;
        else ++k;
    }
    return n;
}

void add(const labelled& d, const tokens& body, numbers& to) {
    for (const tokens& s : d.with) to.with += train::detail::count_runs(s, body) > 0 ? 1U : 0U;
    for (const tokens& s : d.without)
        to.without += train::detail::count_runs(s, body) == 0 ? 1U : 0U;
    to.all_with += d.with.size();
    to.all_without += d.without.size();
    if (!d.has_body) return;
    const tokens found = shingles(body);
    const auto hits = static_cast<double>(common(d.gold, found));
    to.precision += found.empty() ? 0 : hits / static_cast<double>(found.size());
    to.recall += d.gold.empty() ? 0 : hits / static_cast<double>(d.gold.size());
    const double good = f1(d.gold, found);
    to.f1 += good;
    to.worse += good + .005 < score_lines(d, [](std::size_t) { return true; }) ? 1U : 0U;
    ++to.texts;
}

void print(const char* title, const tables& all) {
    std::printf("%-24s%6s%8s%8s%8s%8s%8s%8s\n", title, "n", "P", "R", "F1", "worse", "with",
                "without");
    numbers mean;
    for (const auto& [name, x] : all) {
        const auto n = static_cast<double>(x.texts);
        std::printf("%-24s%6zu", name.c_str(), x.texts);
        if (x.texts > 0) {
            std::printf("%8.3f%8.3f%8.3f%8zu", x.precision / n, x.recall / n, x.f1 / n, x.worse);
            mean.worse += x.worse;
            mean.precision += x.precision / n;
            mean.recall += x.recall / n;
            mean.f1 += x.f1 / n;
            ++mean.texts;
        } else {
            std::printf("%8s%8s%8s%8s", "-", "-", "-", "-");
        }
        if (x.all_with > 0)
            std::printf("%8.3f", static_cast<double>(x.with) / static_cast<double>(x.all_with));
        if (x.all_without > 0)
            std::printf("%8.3f",
                        static_cast<double>(x.without) / static_cast<double>(x.all_without));
        std::printf("\n");
    }
    if (mean.texts == 0) return;
    const auto n = static_cast<double>(mean.texts);
    std::printf("%-24s%6zu%8.3f%8.3f%8.3f%8zu\n\n", "MACRO", mean.texts, mean.precision / n,
                mean.recall / n, mean.f1 / n, mean.worse);
}

/// Adds up all texts, each with the body that `body_of` gives as words.
template <class BodyOf>
void evaluate(const char* title, const std::vector<labelled>& docs, bool by_language,
              BodyOf&& body_of) {
    tables sets;
    tables languages;
    for (const labelled& d : docs) {
        const tokens body = body_of(d);
        add(d, body, sets[d.dataset]);
        if (by_language) add(d, body, languages[d.language]);
    }
    print(title, sets);
    if (by_language) print("by language", languages);
}

tokens words_of_lines(const labelled& d, std::span<const model::decision> found) {
    tokens body;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i].zone == model::zone::body)
            body.insert(body.end(), d.words[i].begin(), d.words[i].end());
    return body;
}

struct settings {
    std::string weights; // a header that `train` wrote
    std::string folds;   // or five of them
    std::string leaning = "balanced";
    int fold = -1;
    bool lines = false;
    bool by_language = false;
    std::vector<std::string> files;
};

bool read_settings(int argc, char** argv, settings& s) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a == "--lines") s.lines = true;
        else if (a == "--by-language") s.by_language = true;
        else if (!a.starts_with("--")) s.files.emplace_back(a);
        else if (i + 1 == argc) return false;
        else if (a == "--fold") s.fold = std::atoi(argv[++i]);
        else if (a == "--weights") s.weights = argv[++i];
        else if (a == "--folds") s.folds = argv[++i];
        else if (a == "--leaning") s.leaning = argv[++i];
        else return false;
    }
    const bool known = s.leaning == "precision" || s.leaning == "balanced" || s.leaning == "recall";
    return known && !s.files.empty();
}

model::leaning leaning_of(const settings& s) {
    return s.leaning == "precision" ? model::leaning::precision
           : s.leaning == "recall"  ? model::leaning::recall
                                    : model::leaning::balanced;
}

/// The weights for each fold. Views of the library's, or of what `own` holds.
bool read_all_weights(const settings& s, std::vector<owned_weights>& own,
                      std::vector<const model::weights*>& all) {
    all.assign(5, &model::news_weights);
    own.resize(5);
    for (std::size_t k = 0; k < 5; ++k) {
        if (s.weights.empty() && s.folds.empty()) continue;
        const std::string path = s.folds.empty() ? s.weights : s.folds + std::to_string(k) + ".hpp";
        if (!read_weights(path, own[k])) {
            std::fprintf(stderr, "%s: no weights for this version\n", path.c_str());
            return false;
        }
        all[k] = &own[k].view();
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    settings s;
    if (!read_settings(argc, argv, s)) {
        std::fputs("bench_quality [--weights FILE.hpp | --folds PREFIX] [--fold N] [--lines]\n"
                   "              [--leaning NAME] [--by-language] FILE.jsonl...\n",
                   stderr);
        return 2;
    }
    std::vector<labelled> docs;
    for (const std::string& f : s.files) read_file(f, docs);
    std::erase_if(docs, [&](const labelled& d) { return s.fold >= 0 && d.fold != s.fold; });
    std::vector<owned_weights> own;
    std::vector<const model::weights*> weights;
    if (docs.empty() || !read_all_weights(s, own, weights)) return 1;

    std::vector<galley::parser> parsers;
    for (const model::weights* w : weights)
        parsers.emplace_back(galley::options{.leaning = leaning_of(s), .weights = w});
    model::zone_finder finder;
    const std::string title = s.leaning + (s.lines ? ", lines" : ", parse");
    evaluate(title.c_str(), docs, s.by_language, [&](const labelled& d) {
        const auto k = static_cast<std::size_t>(d.fold) % 5;
        if (s.lines)
            return words_of_lines(
                d, finder.find(d.text, d.lines, {weights[k], model::bias_of(leaning_of(s))}));
        tokens body;
        add_tokens(parsers[k].parse(d.text).body_text(), body);
        return body;
    });
}
