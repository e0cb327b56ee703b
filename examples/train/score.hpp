// examples/train/score.hpp: how good a body is: F1 over runs of four words (of four characters
// where a script has no blanks), after case and punctuation.
#ifndef GALLEY_TRAIN_SCORE_HPP
#define GALLEY_TRAIN_SCORE_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace train {

using tokens = std::vector<std::uint64_t>; // hashes of words

[[nodiscard]] inline bool is_single(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || c == 0x3005 || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x0E00 && c <= 0x0EFF) ||
           (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x20000 && c <= 0x2FA1F);
}

/// Appends the words of `s`.
inline void add_tokens(std::string_view s, tokens& out) {
    using namespace galley;
    std::uint64_t hash = 0;
    const auto end = [&] {
        if (hash != 0) out.push_back(hash);
        hash = 0;
    };
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (text::is_invisible(c.value)) continue;
        char32_t v = text::fold(c.value);
        if (v >= 0xFF10 && v <= 0xFF19) v -= 0xFEE0;
        const bool word = v < 0x80 ? (v >= '0' && v <= '9') || (v >= 'a' && v <= 'z') || v == '_'
                                   : text::is_letter(v) || text::digit_value(v) >= 0;
        if (is_single(v) && (word || text::is_letter(v))) {
            end();
            out.push_back((std::uint64_t{v} + 1) * 0x9E3779B97F4A7C15ULL);
        } else if (word) {
            hash = (hash ^ (std::uint64_t{v} + 0x100)) * 0x9E3779B97F4A7C15ULL;
            hash ^= hash >> 29U;
            hash |= 1U;
        } else {
            end();
        }
    }
    end();
}

/// Runs of four words, sorted; a shorter text is one run.
[[nodiscard]] inline tokens shingles(const tokens& words) {
    tokens out;
    const std::size_t n = std::min<std::size_t>(words.size(), 4);
    for (std::size_t i = 0; n > 0 && i + n <= words.size(); ++i) {
        std::uint64_t h = n;
        for (std::size_t k = 0; k < n; ++k) {
            h = (h ^ words[i + k]) * 0xD6E8FEB86659FD93ULL;
            h ^= h >> 32U;
        }
        out.push_back(h);
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// F1 of two sorted runs, counted with multiplicity.
[[nodiscard]] inline double f1(const tokens& gold, const tokens& found) {
    if (gold.empty() && found.empty()) return 1;
    std::size_t hits = 0;
    for (std::size_t a = 0, b = 0; a < gold.size() && b < found.size();) {
        if (gold[a] == found[b]) ++hits, ++a, ++b;
        else if (gold[a] < found[b]) ++a;
        else ++b;
    }
    return 2.0 * static_cast<double>(hits) / static_cast<double>(gold.size() + found.size());
}

} // namespace train

#endif // GALLEY_TRAIN_SCORE_HPP
