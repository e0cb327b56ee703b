// quality: how good the body is, on labelled texts.
//
//   bench_quality [--lines] [--fold N] [--by-language] FILE.jsonl...
//
// F1 over runs of four words, the mean over texts, then over data sets: the numbers of an
// evaluation over the same bodies in any other language agree within 0.002. One table for what
// `galley::parse` gives; with --lines three instead, for the lines the model alone chooses when it
// leans to precision, to neither and to recall. The library's weights have seen the texts they were
// trained on; for numbers on texts not seen see the report of examples/train.cpp.

#include "../examples/train/labels.hpp"

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
    std::size_t texts = 0;
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
    to.f1 += f1(d.gold, found);
    ++to.texts;
}

void print(const char* title, const tables& all) {
    std::printf("%-24s%6s%8s%8s%8s%8s%8s\n", title, "n", "P", "R", "F1", "with", "without");
    numbers mean;
    for (const auto& [name, x] : all) {
        const auto n = static_cast<double>(x.texts);
        std::printf("%-24s%6zu", name.c_str(), x.texts);
        if (x.texts > 0) {
            std::printf("%8.3f%8.3f%8.3f", x.precision / n, x.recall / n, x.f1 / n);
            mean.precision += x.precision / n;
            mean.recall += x.recall / n;
            mean.f1 += x.f1 / n;
            ++mean.texts;
        } else {
            std::printf("%8s%8s%8s", "-", "-", "-");
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
    std::printf("%-24s%6zu%8.3f%8.3f%8.3f\n\n", "MACRO", mean.texts, mean.precision / n,
                mean.recall / n, mean.f1 / n);
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

} // namespace

int main(int argc, char** argv) {
    bool lines = false;
    bool by_language = false;
    int fold = -1;
    std::vector<labelled> docs;
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a == "--lines") lines = true;
        else if (a == "--by-language") by_language = true;
        else if (a == "--fold" && i + 1 < argc) fold = std::atoi(argv[++i]);
        else read_file(argv[i], docs);
    }
    std::erase_if(docs, [&](const labelled& d) { return fold >= 0 && d.fold != fold; });
    if (docs.empty()) {
        std::fputs("bench_quality [--lines] [--fold N] [--by-language] FILE.jsonl...\n", stderr);
        return 2;
    }
    if (!lines) {
        galley::parser parser;
        evaluate("parse", docs, by_language, [&](const labelled& d) {
            tokens body;
            add_tokens(parser.parse(d.text).body_text(), body);
            return body;
        });
        return 0;
    }
    model::zone_finder finder;
    const auto leaning = [&](const char* title, model::leaning to) {
        model::zone_options o;
        o.bias = model::bias_of(to);
        evaluate(title, docs, by_language, [&](const labelled& d) {
            return words_of_lines(d, finder.find(d.text, d.lines, o));
        });
    };
    leaning("precision", model::leaning::precision);
    leaning("balanced", model::leaning::balanced);
    leaning("recall", model::leaning::recall);
}
