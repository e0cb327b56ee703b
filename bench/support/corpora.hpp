// bench/support/corpora.hpp: the texts that are timed: the shipped articles, and the labelled
// corpus by variant and language where it is present. Each text stands in a padded JSONL line too,
// so that other readers can be timed on the same bytes.
#ifndef GALLEY_BENCH_SUPPORT_CORPORA_HPP
#define GALLEY_BENCH_SUPPORT_CORPORA_HPP

#include "support/jsonl.hpp"
#include "support/texts.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace galley_bench {

struct corpus {
    std::string name;
    std::vector<std::string> texts;
    std::vector<std::string> lines; // the same texts as JSON lines
    std::size_t bytes = 0;          // of the texts

    void add(std::string text, std::string line) {
        bytes += text.size();
        texts.push_back(std::move(text));
        lines.push_back(std::move(line));
    }
};

/// `{"text": "..."}` with what JSON wants escaped.
[[nodiscard]] inline std::string as_json_line(const std::string& text) {
    std::string out = "{\"text\": \"";
    for (char b : text) {
        if (b == '"' || b == '\\') (out += '\\') += b;
        else if (b == '\n') out += "\\n";
        else if (b == '\t') out += "\\t";
        else if (b == '\r') out += "\\r";
        else if (static_cast<unsigned char>(b) < 0x20) out += ' ';
        else out += b;
    }
    return out + "\"}";
}

[[nodiscard]] inline corpus shipped_articles() {
    corpus out;
    out.name = "articles";
    const std::filesystem::path folder =
        std::filesystem::path(GALLEY_SOURCE_DIR) / "examples" / "articles";
    for (galley_tests::named_text& t : galley_tests::texts_below(folder, ".txt")) {
        std::string line = as_json_line(t.text);
        out.add(std::move(t.text), std::move(line));
    }
    return out;
}

/// "dump-en", "page-zh", ...: variant and language with at least `least` bytes of text.
[[nodiscard]] inline std::vector<corpus> shared_corpora(std::size_t least) {
    std::map<std::string, corpus> by_name;
    const std::filesystem::path root = std::filesystem::path(GALLEY_SHARED_DIR) / "corpus";
    for (const auto& path : galley_tests::files_below(root, ".jsonl")) {
        const std::string variant = path.parent_path().filename().string();
        std::ifstream in(path, std::ios::binary);
        for (std::string line; std::getline(in, line);) {
            const std::string language = galley_tests::string_member(line, "lang");
            std::string text = galley_tests::string_member(line, "text");
            corpus& c = by_name[variant + '-' + (language.empty() ? "unknown" : language)];
            std::string alone = as_json_line(text);
            c.add(std::move(text), std::move(alone));
        }
    }
    std::vector<corpus> out;
    for (auto& [name, c] : by_name) {
        if (c.bytes < least) continue;
        c.name = name;
        out.push_back(std::move(c));
    }
    return out;
}

} // namespace galley_bench

#endif // GALLEY_BENCH_SUPPORT_CORPORA_HPP
