// examples/train/read_weights.hpp: a header that `train` wrote, read back: the rows are its
// strings, everything else its numbers in the order in which write_weights.hpp put them.
#ifndef GALLEY_TRAIN_READ_WEIGHTS_HPP
#define GALLEY_TRAIN_READ_WEIGHTS_HPP

#include "write_weights.hpp"

#include <cctype>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace train {

namespace detail {

/// The numbers between `from` and the next ';', names and brackets skipped.
[[nodiscard]] inline std::vector<std::int64_t> numbers_behind(std::string_view s,
                                                              std::size_t from) {
    std::vector<std::int64_t> out;
    const std::size_t end = s.find(';', from);
    const auto is_digit = [&](std::size_t i) { return s[i] >= '0' && s[i] <= '9'; };
    for (std::size_t i = from; i < std::min(end, s.size()); ++i) {
        if (std::isalpha(static_cast<unsigned char>(s[i])) != 0 || s[i] == '_') {
            while (i + 1 < s.size() &&
                   (std::isalnum(static_cast<unsigned char>(s[i + 1])) != 0 || s[i + 1] == '_'))
                ++i;
        } else if (is_digit(i)) {
            const bool negative = i > 0 && s[i - 1] == '-';
            std::int64_t x = 0;
            for (; i < s.size() && is_digit(i); ++i) x = 10 * x + (s[i] - '0');
            out.push_back(negative ? -x : x);
        }
    }
    return out;
}

/// Takes numbers off the front of a list; once it is empty, all are 0.
struct number_reader {
    const std::vector<std::int64_t>& all;
    std::size_t at = 0;

    [[nodiscard]] std::int32_t next() {
        return at < all.size() ? static_cast<std::int32_t>(all[at++]) : (++at, 0);
    }
    template <class Values>
    void fill(Values& values) {
        for (std::size_t c = 0; c < values.size(); ++c)
            values[c] = static_cast<std::remove_reference_t<decltype(values[c])>>(next());
    }
};

} // namespace detail

/// Reads the header at `path` into `w`. False where it is none, or was made for other features.
[[nodiscard]] inline bool read_weights(const std::string& path, owned_weights& w) {
    std::ifstream in(path, std::ios::binary);
    const std::string s{std::istreambuf_iterator<char>(in), {}};
    const std::size_t rows = s.find("_rows[] =");
    const std::size_t words = s.find("_words = {");
    const std::size_t rest = s.find(".bias = ");
    if (rows == std::string::npos || words == std::string::npos || rest == std::string::npos)
        return false;
    bool inside = false; // a string literal
    for (std::size_t i = rows; i < words && (inside || s[i] != ';'); ++i) {
        if (s[i] == '"') inside = !inside;
        else if (inside) w.rows += s[i] == '\\' ? s[++i] : s[i];
    }
    for (std::int64_t x : detail::numbers_behind(s, words + 8))
        w.words.push_back(static_cast<std::uint32_t>(x));
    const std::vector<std::int64_t> all = detail::numbers_behind(s, rest);
    detail::number_reader r{all};
    galley::model::weights& n = w.numbers;
    r.fill(n.bias);
    for (auto& layer : n.layers) {
        for (auto& row : layer.near) r.fill(row);
        r.fill(layer.near_bias);
        for (auto& row : layer.mix) r.fill(row);
        r.fill(layer.mix_bias);
    }
    r.fill(n.attention);
    n.attention_bias = r.next();
    for (auto& to : n.context)
        for (auto& row : to) r.fill(row);
    r.fill(n.context_bias);
    r.fill(n.out);
    n.out_bias = r.next();
    r.fill(n.steps);
    return r.at == all.size() && w.view().is_consistent();
}

} // namespace train

#endif // GALLEY_TRAIN_READ_WEIGHTS_HPP
