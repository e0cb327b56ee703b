// bench/parse.cpp: how fast texts are parsed, in bytes of text a second, beside reading the same
// texts: finding their line breaks, and simdjson taking them out of JSON lines.
//
//     parse/dump-en        galley::parser over the texts
//     lines/dump-en        std::memchr for the line breaks: the least that any parser must do
//     jsonl/dump-en        galley::io::jsonl_reader over the same texts as JSON lines
//     simdjson/dump-en     simdjson On-Demand over the same lines, where it is installed
//     linear/commas        one hostile text at n, 2n, 4n, 8n: x2, x4, x8 are the ratios of time
//
// Every benchmark checks its answer before it is timed.
#include <galley/io/jsonl.hpp>
#include <galley/parse.hpp>

#include "support/adversarial.hpp"
#include "support/corpora.hpp"
#include "support/laws.hpp"
#include "support/yardstick.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <deque>

namespace {

using galley_bench::corpus;

void count_bytes(benchmark::State& state, const corpus& c) {
    const auto rounds = static_cast<double>(state.iterations());
    state.SetBytesProcessed(static_cast<std::int64_t>(rounds * static_cast<double>(c.bytes)));
    state.counters["texts"] = static_cast<double>(c.texts.size());
    state.counters["texts/s"] = benchmark::Counter(rounds * static_cast<double>(c.texts.size()),
                                                   benchmark::Counter::kIsRate);
}

void parse_texts(benchmark::State& state, const corpus& c) {
    galley::parser p;
    for (const std::string& text : c.texts)
        if (const std::string broken = galley_tests::broken_law(text, p.parse(text));
            !broken.empty())
            return state.SkipWithError(broken.c_str());
    for (auto _ : state)
        for (const std::string& text : c.texts)
            benchmark::DoNotOptimize(p.parse(text).segments().data());
    count_bytes(state, c);
}

std::size_t count_lines(const std::string& text) {
    std::size_t count = 0;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end) {
        const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (found == nullptr) break;
        at = static_cast<const char*>(found) + 1;
        ++count;
    }
    return count;
}

void find_lines(benchmark::State& state, const corpus& c) {
    for (const std::string& text : c.texts)
        if (count_lines(text) !=
            static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')))
            return state.SkipWithError("lines are miscounted");
    for (auto _ : state)
        for (const std::string& text : c.texts) benchmark::DoNotOptimize(count_lines(text));
    count_bytes(state, c);
}

void read_jsonl(benchmark::State& state, const corpus& c) {
    galley::io::jsonl_reader reader;
    for (std::size_t i = 0; i < c.lines.size(); ++i)
        if (reader.read(c.lines[i]).record.text.size() != c.texts[i].size())
            return state.SkipWithError("a text is misread");
    for (auto _ : state)
        for (const std::string& line : c.lines)
            benchmark::DoNotOptimize(reader.read(line).record.text.size());
    count_bytes(state, c);
}

#if defined(GALLEY_BENCH_SIMDJSON)
void read_simdjson(benchmark::State& state, const corpus& c) {
    galley_bench::yardstick reader(c);
    if (!reader.reads(c)) return state.SkipWithError("a text is misread");
    for (auto _ : state) benchmark::DoNotOptimize(reader.read_all());
    count_bytes(state, c);
}
#endif

double seconds_for(galley::parser& p, const std::string& text) {
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(p.parse(text).segments().data());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

void grow(benchmark::State& state, const galley_tests::adversary& a) {
    constexpr std::size_t n = std::size_t{1} << 17U;
    const std::string texts[] = {a.text(n), a.text(2 * n), a.text(4 * n), a.text(8 * n)};
    galley::parser p;
    for (const std::string& text : texts)
        if (!galley_tests::broken_law(text, p.parse(text)).empty())
            return state.SkipWithError("a law is broken");
    double took[4] = {};
    for (int i = 0; i < 4; ++i) took[i] = seconds_for(p, texts[i]);
    for (auto _ : state) benchmark::DoNotOptimize(p.parse(texts[3]).segments().data());
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(texts[3].size()));
    state.counters["x2"] = took[1] / took[0];
    state.counters["x4"] = took[2] / took[0];
    state.counters["x8"] = took[3] / took[0];
}

void add(const std::string& name, const corpus& c, void (*run)(benchmark::State&, const corpus&)) {
    benchmark::RegisterBenchmark((name + '/' + c.name).c_str(),
                                 [run, &c](benchmark::State& state) { run(state, c); });
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    std::deque<corpus> corpora;
    corpora.push_back(galley_bench::shipped_articles());
    for (corpus& c : galley_bench::shared_corpora(200000)) corpora.push_back(std::move(c));
    if (corpora.size() == 1) std::fprintf(stderr, "no corpus at " GALLEY_SHARED_DIR "\n");
    for (const corpus& c : corpora) {
        add("parse", c, parse_texts);
        add("lines", c, find_lines);
        add("jsonl", c, read_jsonl);
#if defined(GALLEY_BENCH_SIMDJSON)
        add("simdjson", c, read_simdjson);
#endif
    }
    for (const galley_tests::adversary& a : galley_tests::adversaries)
        benchmark::RegisterBenchmark((std::string("linear/") + a.name).c_str(),
                                     [&a](benchmark::State& state) { grow(state, a); });
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
