// bench/support/yardstick.hpp: simdjson On-Demand reading each text out of its JSON line: what it
// costs to have the text at all. Only where simdjson is installed.
#ifndef GALLEY_BENCH_SUPPORT_YARDSTICK_HPP
#define GALLEY_BENCH_SUPPORT_YARDSTICK_HPP

#if defined(GALLEY_BENCH_SIMDJSON)

#include "support/corpora.hpp"

#include <simdjson.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley_bench {

class yardstick {
public:
    explicit yardstick(const corpus& c) : lines_(c.lines.begin(), c.lines.end()) {}

    /// Are the texts that it reads as long as those of `c`?
    [[nodiscard]] bool reads(const corpus& c) {
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (size_of_text(lines_[i]) != c.texts[i].size()) return false;
        return true;
    }

    /// Reads them all; the sum of their sizes.
    std::size_t read_all() {
        std::size_t n = 0;
        for (const simdjson::padded_string& line : lines_) n += size_of_text(line);
        return n;
    }

private:
    std::size_t size_of_text(const simdjson::padded_string& line) {
        simdjson::ondemand::document document;
        std::string_view text;
        if (parser_.iterate(line).get(document) != simdjson::SUCCESS ||
            document["text"].get_string().get(text) != simdjson::SUCCESS)
            return std::string_view::npos;
        return text.size();
    }

    std::vector<simdjson::padded_string> lines_;
    simdjson::ondemand::parser parser_;
};

} // namespace galley_bench

#endif // GALLEY_BENCH_SIMDJSON

#endif // GALLEY_BENCH_SUPPORT_YARDSTICK_HPP
