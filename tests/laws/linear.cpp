// Law 3: time O(n) and extra memory O(lines), whatever the input. The benchmark measures; here wide
// margins catch what is quadratic.
#include <galley/parse.hpp>

#include "support/adversarial.hpp"
#include "support/count_new.hpp"
#include "support/hold_laws.hpp"

#include <algorithm>
#include <chrono>

using namespace galley_tests;

namespace {

/// The best of three, in seconds.
double seconds_for(galley::parser& p, const std::string& text) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        p.parse(text);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

TEST_CASE("laws: eight times the text takes far less than sixty-four times the time", "[laws]") {
    constexpr std::size_t small = 16384;
    galley::parser p;
    for (const adversary& a : adversaries) {
        const std::string one = a.text(small);
        const std::string eight = a.text(small * 8);
        double ratio = 0;
        // A machine that does other things may spoil a measurement, not five.
        for (int tries = 0; tries < 5; ++tries) {
            ratio = seconds_for(p, eight) / std::max(seconds_for(p, one), 2e-5);
            if (ratio <= 24) break;
        }
        INFO(a.name);
        CHECK(ratio <= 24);
    }
}

TEST_CASE("laws: memory grows with the lines", "[laws]") {
    for (const adversary& a : adversaries) {
        const std::string text = a.text(200000);
        galley::parser p;
        const allocations before = allocated_so_far();
        const galley::article& article = p.parse(text);
        const std::size_t bytes = allocated_so_far().bytes - before.bytes;
        const auto breaks = static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char b) { return b == '\n' || b == '\r'; }));
        // A line that holds several pieces counts once for each of them.
        const std::size_t lines = 1 + breaks + article.segments().size();
        INFO(a.name << ": " << bytes << " bytes for " << lines << " lines and pieces");
        // What the parser, the page as a whole and a copy of one line take, then so much a line.
        CHECK(bytes <= 46000 + 65536 + lines * 1024);
    }
}
