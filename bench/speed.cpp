// speed: the tables of the README, on this machine.
//
//     bench_speed              megabytes of text a second by kind and language, simdjson and RE2
//                              beside galley; allocations of a warm parser; twins of the scanner
//     bench_speed --linear     hostile texts at n, 2n, 4n, 8n; exit status 1 if any doubling takes
//                              more than 2.3 times as long
//
// simdjson On-Demand reads each text out of its JSON line: what it costs to have the text at all.
// RE2 finds the library's label words in the same texts, one alternation of all, any case: what
// finding the labels alone costs with a fast regular expression. Each row checks its answer before
// it is timed. Processor time, one thread, the best of several runs.
#include <galley/lexicon/cues.hpp>
#include <galley/parse.hpp>

#include "support/adversarial.hpp"
#include "support/corpora.hpp"
#include "support/count_new.hpp"
#include "support/laws.hpp"
#include "support/timing.hpp"
#include "support/yardstick.hpp"

#if defined(GALLEY_BENCH_RE2)
#include <re2/re2.h>
#endif

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using galley_bench::best_seconds;
using galley_bench::corpus;

[[noreturn]] void fail(const std::string& what) {
    std::fprintf(stderr, "bench_speed: %s\n", what.c_str());
    std::exit(1);
}

double megabytes_a_second(const corpus& c, double seconds) {
    return static_cast<double>(c.bytes) / seconds / 1e6;
}

double parse_speed(const corpus& c) {
    galley::parser p;
    for (const std::string& text : c.texts)
        if (const std::string broken = galley_tests::broken_law(text, p.parse(text));
            !broken.empty())
            fail(broken);
    return megabytes_a_second(c, best_seconds([&] {
                                  std::size_t n = 0;
                                  for (const std::string& text : c.texts)
                                      n += p.parse(text).segments().size();
                                  return n;
                              }));
}

/// 0 where simdjson is not there.
double simdjson_speed([[maybe_unused]] const corpus& c) {
#if defined(GALLEY_BENCH_SIMDJSON)
    galley_bench::yardstick reader(c);
    if (!reader.reads(c)) fail("simdjson misreads a text");
    return megabytes_a_second(c, best_seconds([&reader] { return reader.read_all(); }));
#else
    return 0;
#endif
}

/// 0 where RE2 is not there.
double re2_speed([[maybe_unused]] const corpus& c) {
#if defined(GALLEY_BENCH_RE2)
    static const re2::RE2 labels = [] {
        std::string all;
        for (const galley::lexicon::cue_entry& e : galley::lexicon::cues.entries())
            all += (all.empty() ? "(?i)" : "|") + re2::RE2::QuoteMeta(e.phrase);
        re2::RE2::Options options;
        options.set_max_mem(std::int64_t{1} << 30U);
        options.set_never_capture(true);
        return re2::RE2(all, options);
    }();
    if (!labels.ok()) fail("RE2 refuses the labels");
    for (const galley::lexicon::cue_entry& e : galley::lexicon::cues.entries())
        if (!re2::RE2::PartialMatch(e.phrase, labels)) fail("RE2 misses a label");
    return megabytes_a_second(c, best_seconds([&] {
                                  std::size_t n = 0;
                                  for (const std::string& text : c.texts) {
                                      re2::StringPiece rest(text);
                                      while (re2::RE2::FindAndConsume(&rest, labels)) ++n;
                                  }
                                  return n;
                              }));
#else
    return 0;
#endif
}

void print_row(const corpus& c) {
    const double own = parse_speed(c);
    const double reading = simdjson_speed(c);
    const double searching = re2_speed(c);
    std::printf("| %-13s| %6zu | %6.1f | %6.1f |", c.name.c_str(), c.texts.size(),
                static_cast<double>(c.bytes) / 1e6, own);
    if (reading > 0) std::printf(" %8.0f | %17.4f |", reading, own / reading);
    else std::printf(" %8s | %17s |", "-", "-");
    if (searching > 0) std::printf(" %6.1f |\n", searching);
    else std::printf(" %6s |\n", "-");
    std::fflush(stdout);
}

/// "dump" of "dump-en" and all the other languages.
std::vector<corpus> by_kind(const std::vector<corpus>& all) {
    std::map<std::string, corpus> kinds;
    for (const corpus& c : all) {
        corpus& kind = kinds[c.name.substr(0, c.name.find('-'))];
        for (std::size_t i = 0; i < c.texts.size(); ++i) kind.add(c.texts[i], c.lines[i]);
    }
    std::vector<corpus> out;
    for (auto& [name, c] : kinds) {
        c.name = name;
        out.push_back(std::move(c));
    }
    return out;
}

/// How often a parser that has seen the largest text allocates for each of the others.
void print_allocations(const std::vector<corpus>& kinds) {
    galley::parser p;
    for (int round = 0; round < 2; ++round) { // the first warms it
        const galley_tests::allocations before = galley_tests::allocated_so_far();
        for (const corpus& c : kinds)
            for (const std::string& text : c.texts) (void)p.parse(text);
        const galley_tests::allocations after = galley_tests::allocated_so_far();
        std::printf("%s parser: %zu allocations\n", round == 0 ? "cold" : "warm",
                    after.calls - before.calls);
    }
}

/// What a parser keeps: itself, and on the heap for each line of texts of nothing but short lines.
void print_memory() {
    constexpr std::size_t least_lines = 100000; // of which the last text has twice as many
    constexpr std::size_t texts = 8;
    double fewest = 0;
    double most = 0;
    for (std::size_t i = 0; i < texts; ++i) {
        const std::size_t lines = least_lines + i * least_lines / (texts - 1);
        std::string text;
        for (std::size_t k = 0; k < lines; ++k) text += "a\n";
        const galley_tests::allocations before = galley_tests::allocated_so_far();
        galley::parser p;
        (void)p.parse(text);
        const galley_tests::allocations after = galley_tests::allocated_so_far();
        const std::size_t kept = after.bytes - before.bytes - (after.freed - before.freed);
        const double each = static_cast<double>(kept) / static_cast<double>(lines);
        fewest = i == 0 ? each : std::min(fewest, each);
        most = std::max(most, each);
    }
    std::printf("a parser: %zu bytes, an article: %zu, on the heap %.0f to %.0f for each line\n",
                sizeof(galley::parser), sizeof(galley::article), fewest, most);
}

std::vector<galley::layout::line> naive_lines(std::string_view text) {
    std::vector<galley::layout::line> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        galley::layout::line l;
        l.begin = static_cast<galley::offset>(begin);
        l.end = static_cast<galley::offset>(end);
        for (std::size_t i = begin; i < end; ++i) {
            l.letters += galley::text::is_letter(text[i]) ? 1U : 0U;
            l.digits += galley::text::is_digit(text[i]) ? 1U : 0U;
            l.commas += text[i] == ',' ? 1U : 0U;
        }
        lines.push_back(l);
        begin = end + 1;
    }
    return lines;
}

template <class Bytes>
void print_twin(const char* name, const corpus& c) {
    std::vector<galley::layout::line> lines;
    std::vector<galley::layout::line> plain;
    for (const std::string& text : c.texts) {
        lines.clear();
        plain.clear();
        galley::layout::read_lines<Bytes>(text, lines);
        galley::layout::read_lines<galley::text::detail::bytes_portable>(text, plain);
        if (lines.size() != plain.size()) fail(std::string("twins differ: ") + name);
    }
    const double speed = megabytes_a_second(c, best_seconds([&] {
                                                std::size_t n = 0;
                                                for (const std::string& text : c.texts) {
                                                    lines.clear();
                                                    galley::layout::read_lines<Bytes>(text, lines);
                                                    n += lines.size();
                                                }
                                                return n;
                                            }));
    std::printf("lines, %-9s %6.0f MB/s\n", name, speed);
}

void print_twins(const corpus& c) {
    const double naive = megabytes_a_second(c, best_seconds([&] {
                                                std::size_t n = 0;
                                                for (const std::string& text : c.texts)
                                                    n += naive_lines(text).size();
                                                return n;
                                            }));
    std::printf("lines, %-9s %6.0f MB/s (three of fifteen classes)\n", "naive", naive);
    print_twin<galley::text::detail::bytes_portable>("portable", c);
    print_twin<galley::text::detail::bytes_best>("vector", c);
}

/// The times that parsing `a` takes at n, 2n, 4n and 8n, over n.
struct growth {
    double took[4] = {1e9, 1e9, 1e9, 1e9};

    void measure(galley::parser& p, const galley_tests::adversary& a) {
        constexpr std::size_t n = std::size_t{1} << 17U;
        for (unsigned i = 0; i < 4; ++i) {
            const std::string text = a.text(n << i);
            if (const std::string broken = galley_tests::broken_law(text, p.parse(text));
                !broken.empty())
                fail(std::string(a.name) + ": " + broken);
            const double now = best_seconds([&] { return p.parse(text).segments().size(); }, 0.05);
            took[i] = std::min(took[i], now);
        }
    }
    [[nodiscard]] double ratio(unsigned i) const { return took[i + 1] / took[i]; }
    [[nodiscard]] double worst() const { return std::max({ratio(0), ratio(1), ratio(2)}); }
};

/// Of each hostile text the ratios of time between one size and the next. What seems slow is
/// measured again: a busy machine makes single runs long, never short.
int print_linearity() {
    constexpr double most = 2.3;
    int status = 0;
    galley::parser p;
    std::printf("| hostile text         |   x2 |   x4 |   x8 |\n|---|---|---|---|\n");
    for (const galley_tests::adversary& a : galley_tests::adversaries) {
        growth g;
        for (int attempt = 0; attempt < 5 && (attempt == 0 || g.worst() > most); ++attempt)
            g.measure(p, a);
        if (g.worst() > most) status = 1;
        std::printf("| %-21s| %4.2f | %4.2f | %4.2f |%s\n", a.name, g.ratio(0), g.ratio(1),
                    g.ratio(2), g.worst() > most ? " <-- not linear" : "");
        std::fflush(stdout);
    }
    return status;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--linear") == 0) return print_linearity();
    if (argc != 1) fail("bench_speed [--linear]");
    constexpr std::size_t telling = 700000; // bytes of a language worth a row
    const std::vector<corpus> all = galley_bench::shared_corpora(0);
    std::vector<corpus> kinds = by_kind(all);
    kinds.insert(kinds.begin(), galley_bench::shipped_articles());
    std::printf(
        "| texts        |  count |     MB | galley | simdjson | galley / simdjson |    RE2 |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n");
    for (const corpus& c : kinds) print_row(c);
    for (const corpus& c : all)
        if (c.bytes >= telling) print_row(c);
    print_allocations(kinds);
    print_memory();
    print_twins(kinds.back());
}
