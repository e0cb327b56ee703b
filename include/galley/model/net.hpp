// galley/model/net.hpp: the small network that weighs every line of a page: rows of weights chosen
// by the features are added up, neighbours near and far are mixed in, the page as a whole is looked
// at once. Integers only, so that every platform gives the same answer.
#ifndef GALLEY_MODEL_NET_HPP
#define GALLEY_MODEL_NET_HPP

#include <galley/model/features.hpp>
#include <galley/model/kernels.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace galley::inline GALLEY_LEVEL::model {

/// Not two neighbours but the greatest of all lines before and of all lines behind.
inline constexpr std::size_t whole_page = 0;
/// Of the neighbours that each layer mixes in.
inline constexpr std::array<std::size_t, 6> distances = {1, 2, 4, whole_page, 8, 16};
inline constexpr std::size_t context_layer = 2; // the page is looked at behind this layer

/// Where the learned words stand: an open-addressing table over their hashes, and before it bits
/// that tell of most other words that they have no row.
inline constexpr std::size_t word_slots = 4096;
inline constexpr std::size_t word_bits = 16384;
struct word_index {
    std::array<std::uint16_t, word_slots> slots{}; // number of a word + 1, 0 where there is none
    std::array<std::uint32_t, word_bits / 32> bits{};

    /// 0 for most keys that have no place, 1 for all that have one.
    [[nodiscard]] constexpr std::uint32_t may_have(std::uint32_t key) const noexcept {
        return bits[key % word_bits / 32] >> (key % 32) & 1U;
    }
};

/// The places of `words` (at most 3000 hashes) in a table, for `weights::index`.
[[nodiscard]] constexpr word_index index_words(std::span<const std::uint32_t> words) noexcept {
    word_index index;
    std::uint16_t* slots = index.slots.data(); // compilers run this, and calls cost them
    std::uint32_t* bits = index.bits.data();
    const std::uint32_t* word = words.data();
    const std::size_t count = words.size() < 3000 ? words.size() : 3000;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t slot = word[i] % word_slots;
        while (slots[slot] != 0) slot = (slot + 1) % word_slots;
        slots[slot] = static_cast<std::uint16_t>(i + 1);
        bits[word[i] % word_bits / 32] |= 1U << (word[i] % 32);
    }
    return index;
}

/// Weights as the loops that multiply read them, for `weights::paired`.
struct paired_weights {
    constexpr paired_weights(const std::array<layer_weights, distances.size()>& plain,
                             const context_weights& of_page) noexcept
        : context(of_page) {
        for (std::size_t l = 0; l < plain.size(); ++l) layers[l] = paired_layer(plain[l]);
    }

    std::array<paired_layer, distances.size()> layers{};
    paired_context context;
};

/// Everything that is learned. `train` (examples/train.cpp) makes one from labelled texts; the
/// library's own is `news_weights` in weights.hpp. Views must outlive it.
struct weights {
    /// One row of `channels` characters for each feature value (feature_rows), then one for each of
    /// `words`. A character stands for its code - `row_zero`; 64 are 1.
    std::string_view rows;
    /// Hashes of the words that have a row.
    std::span<const std::uint32_t> words;
    /// Of `words`, by `index_words`.
    word_index index;
    channel_values bias{};
    std::array<layer_weights, distances.size()> layers{};
    channel_values attention{};
    std::int32_t attention_bias = 0; // 2048 are 1
    context_weights context{};
    channel_values context_bias{};
    channel_values out{};
    std::int32_t out_bias = 0; // 2048 are 1
    /// What a path through the zones costs, in the order of step_costs (viterbi.hpp).
    std::array<std::int32_t, 5> steps{};
    paired_weights paired{layers, context};

    /// Are the views as long as the features ask?
    [[nodiscard]] constexpr bool is_consistent() const noexcept {
        return words.size() < 3000 && rows.size() == (feature_row_count + words.size()) * channels;
    }
};

inline constexpr char row_zero = 'P'; // 80: the characters from '#' to '~' are -45 to +46

/// Which word of a line is looked up.
enum class word_role : std::uint32_t { first = 1, last = 2, any = 3 };

[[nodiscard]] constexpr std::uint32_t word_key(std::uint32_t hash, word_role role) noexcept {
    return detail::mix(hash, static_cast<std::uint32_t>(role));
}

/// The longest line, in words, all of whose words are looked up.
inline constexpr std::uint32_t short_line = 12;

/// How many words of a line may have a row.
inline constexpr std::size_t most_word_keys = std::tuple_size_v<decltype(glance::words)> + 2;

/// Calls `use(key, is_asked)` for each of them and for a few more: keys of words that are not there
/// are not asked for. So the number of words decides but few branches.
template <class Use>
constexpr void each_word_key(const line_facts& f, Use&& use) {
    constexpr std::size_t several = 5;
    const auto& words = f.seen.words;
    static_assert(std::tuple_size_v<decltype(glance::words)> % several == 0);
    use(word_key(words[0], word_role::first), f.seen.word_count > 0);
    use(word_key(f.seen.last, word_role::last), f.seen.last != 0);
    const std::size_t count = f.weight > short_line ? 0 : f.seen.word_count;
    for (std::size_t from = 0; from < count; from += several)
        for (std::size_t i = from; i < from + several; ++i)
            use(word_key(words[i], word_role::any), i < count);
}

/// The row of a word, behind the rows of the features; -1 where it has none.
[[nodiscard]] constexpr std::ptrdiff_t find_word(const weights& w, std::uint32_t key) noexcept {
    for (std::size_t slot = key % w.index.slots.size();; slot = (slot + 1) % w.index.slots.size()) {
        const std::uint16_t number = w.index.slots[slot];
        if (number == 0) return -1;
        if (w.words[number - 1U] == key) return number - 1;
    }
}

namespace detail {

/// Where the rows of one line's features begin, with room to vectorize.
inline constexpr std::size_t feature_room = (feature_count + 15) / 16 * 16;
using line_rows = std::array<std::uint32_t, feature_room>;

/// Makes rows of the features' numbers as page::raw_features gives them.
inline void cut_to_rows(line_rows& rows) noexcept {
    struct bounds {
        std::array<std::uint32_t, feature_room> last{};
        std::array<std::uint32_t, feature_room> begin{};
    };
    static constexpr bounds b = [] {
        bounds made;
        for (std::size_t f = 0; f < feature_count; ++f) {
            made.last[f] = feature_sizes[f] - 1U;
            made.begin[f] = feature_rows[f];
        }
        return made;
    }();
    constexpr auto width = static_cast<std::uint32_t>(channels);
    for (std::size_t f = 0; f < feature_room; ++f)
        rows[f] = ((rows[f] < b.last[f] ? rows[f] : b.last[f]) + b.begin[f]) * width;
}

} // namespace detail

/// Runs the network. Keeps its memory from text to text.
class net {
public:
    /// For every line a number above 0 where it is body, 2048 are one logit. `p` has read `lines`;
    /// `w` must be consistent. Time and memory linear in the lines.
    std::span<const std::int32_t> run(const weights& w, page& p,
                                      std::span<const layout::line> lines);

private:
    /// Numbers that were just written cannot be read as one vector without a wait: so many lines
    /// are written, then read.
    static constexpr std::size_t block_lines = 16;

    /// The lines in rows_, of which each step is taken for all before the next.
    struct block {
        const weights& learned;
        const page& lines;
        std::size_t first;
        std::size_t end;
    };
    using row_adder = detail::kernels::row_adder;

    void sum_rows(const weights& w, page& p, std::span<const layout::line> lines);
    void sum_block(const block& b, const row_adder& add);
    [[nodiscard]] std::size_t find_likely_words(const block& b) noexcept;
    void look_at_page(const weights& w);

    detail::channel_planes at_;     // the lines' channels
    detail::channel_planes next_;   // and those of the layer being made
    detail::channel_planes before_; // the greatest of all lines before
    detail::channel_planes behind_;
    std::array<detail::line_rows, block_lines> rows_;
    struct likely_word {
        std::uint32_t line; // of the block
        std::uint32_t key;
    };
    std::array<likely_word, block_lines * most_word_keys + 1> likely_; // and one that is none
    std::vector<std::int32_t> out_;
};

inline void net::sum_rows(const weights& w, page& p, std::span<const layout::line> lines) {
    const row_adder add(w.rows, row_zero, w.bias);
    std::size_t first = 0; // of the lines in rows_
    p.raw_features(lines, [&](std::size_t i) {
        if (i - first == block_lines) {
            sum_block({w, p, first, i}, add);
            first = i;
        }
        return rows_[i - first].data();
    });
    sum_block({w, p, first, lines.size()}, add);
}

inline void net::sum_block(const block& b, const row_adder& add) {
    const std::size_t lines = b.end - b.first;
    std::array<row_adder::sums, block_lines> sums;
    std::array<std::size_t, block_lines> counts;
    for (std::size_t k = 0; k < lines; ++k) detail::cut_to_rows(rows_[k]);
    for (std::size_t k = 0; k < lines; ++k) {
        counts[k] = feature_count;
        sums[k] = add.add_up(std::span(rows_[k]).first(feature_count));
    }
    const std::size_t likely = find_likely_words(b);
    for (std::size_t k = 0; k < likely; ++k) {
        const auto [line, key] = likely_[k];
        const std::ptrdiff_t word = find_word(b.learned, key);
        if (word < 0) continue;
        const std::size_t row = feature_row_count + static_cast<std::size_t>(word);
        add.add_one(static_cast<std::uint32_t>(row * channels), sums[line]);
        ++counts[line];
    }
    for (std::size_t k = 0; k < lines; ++k) add.settle(sums[k], counts[k], at_, b.first + k);
}

/// Puts the words of the block that may have a row into likely_; how many they are.
inline std::size_t net::find_likely_words(const block& b) noexcept {
    std::size_t count = 0;
    for (std::size_t i = b.first; i < b.end; ++i) {
        each_word_key(b.lines[i], [&](std::uint32_t key, bool is_asked) {
            likely_[count] = {static_cast<std::uint32_t>(i - b.first), key};
            count += b.learned.index.may_have(key) & (is_asked ? 1U : 0U); // else the next
        });
    }
    return count;
}

/// Adds to every line what the page as a whole says: the mean, the greatest and the attended
/// channels.
inline void net::look_at_page(const weights& w) {
    const std::size_t n = at_.lines();
    const detail::page_sums sums = detail::kernels::sum_page(w.attention, w.attention_bias, at_);
    const std::uint64_t attention = sums.attention + 32;
    const detail::divisor by_lines(n);
    const detail::divisor by_attention(attention);
    detail::page_parts seen{{{}, sums.greatest, {}}};
    for (std::size_t c = 0; c < channels; ++c) {
        seen[0][c] = static_cast<std::int16_t>(by_lines(sums.plain[c] + n / 2));
        seen[2][c] = static_cast<std::int16_t>(by_attention(sums.attended[c] + attention / 2));
    }
    const std::array<std::int32_t, channels> given = detail::kernels::look(w.paired.context, seen);
    channel_values more;
    for (std::size_t c = 0; c < channels; ++c)
        more[c] = detail::clamp_value(((given[c] + 32) >> 6) + w.context_bias[c]);
    detail::kernels::add_to_all(more, at_);
}

inline std::span<const std::int32_t> net::run(const weights& w, page& p,
                                              std::span<const layout::line> lines) {
    if (out_.size() < lines.size()) out_.resize(lines.size());
    if (lines.empty()) return {};
    at_.resize(lines.size());
    next_.resize(lines.size());
    sum_rows(w, p, lines);
    for (std::size_t l = 0; l < distances.size(); ++l) {
        if (distances[l] == whole_page) {
            before_.resize(lines.size());
            behind_.resize(lines.size());
            detail::kernels::find_greatest(at_, before_, behind_);
            detail::kernels::mix(w.paired.layers[l], before_, at_, behind_, 0, next_);
        } else {
            detail::kernels::mix(w.paired.layers[l], at_, at_, at_, distances[l], next_);
        }
        std::swap(at_, next_);
        if (l == context_layer) look_at_page(w);
    }
    detail::kernels::dot_all(w.out, w.out_bias, at_, out_.data());
    return {out_.data(), lines.size()};
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_NET_HPP
