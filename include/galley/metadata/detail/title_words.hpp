// galley/metadata/detail/title_words.hpp: the words of a title as hashes, for comparing titles.
#ifndef GALLEY_METADATA_DETAIL_TITLE_WORDS_HPP
#define GALLEY_METADATA_DETAIL_TITLE_WORDS_HPP

#include <galley/metadata/detail/word_hash.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

struct title_word {
    std::uint32_t hash = 0;
    int weight = 0; // its letters, at most 8
};

/// Calls `visit(title_word)` for the first 128 words of `s`, folded, until it says no.
template <class Visit>
constexpr void for_each_title_word(std::string_view s, const Visit& visit) noexcept {
    constexpr int most = 128;
    constexpr int heaviest = 8;
    int words = 0;
    word_hash word;
    int weight = 0;
    const auto give = [&](title_word w) { words = visit(w) ? words + 1 : most; };
    const auto flush = [&] {
        if (weight != 0) give({word.value(), weight});
        word = {};
        weight = 0;
    };
    for (std::size_t i = 0; i < s.size() && words < most;) {
        if (weight == 0 && s.size() - i >= 8) { // most words are of ASCII and short
            const text::letter_run run =
                text::letters_and_digits_of(text::load_bytes<std::uint64_t>(s, i));
            const char behind = run.count < 8 ? s[i + run.count] : '\'';
            if (text::is_ascii(behind) && behind != '\'') {
                if (run.count != 0)
                    give({word_hash::finish(0, run.letters), static_cast<int>(run.count)});
                i += run.count + 1;
                continue;
            }
            if (run.count == 8) word.begin_long(run.letters);
            else word.begin(run.letters, run.count);
            weight = static_cast<int>(run.count);
            i += run.count;
            if (weight != 0) continue;
        }
        if (text::is_letter(s[i])) { // of a long word, or the last
            word.add_byte(static_cast<unsigned char>(text::to_lower(s[i++])));
            if (weight < heaviest) ++weight;
            continue;
        }
        const text::code_point c = text::decode(s, i);
        i += c.size;
        const char32_t f = c.valid ? text::fold(c.value) : U' ';
        if (f == 0) continue;
        if (!text::is_letter(f) && text::digit_value(f) < 0) {
            if (f != U'\'') flush(); // "don't" is one word
            continue;
        }
        const bool alone = text::is_unspaced(text::script_of(f));
        if (alone) flush();
        word.add(f);
        if (weight < heaviest) ++weight;
        if (alone) {
            weight = 3;
            flush();
        }
    }
    if (words < most) flush();
}

/// What two titles have in common, and each one's own weight.
struct title_overlap {
    int common = 0;
    int first = 0;
    int second = 0;
};

/// The words of one title and how often each comes.
class title_bag {
public:
    struct slot {
        std::uint32_t hash = 0;
        std::uint16_t count = 0;
        bool used = false;
    };

    constexpr explicit title_bag(std::string_view title) noexcept {
        for_each_title_word(title, [this](title_word w) {
            slot& s = find(w.hash);
            s.hash = w.hash;
            s.used = true;
            ++s.count;
            weight_ += w.weight;
            return true;
        });
    }

    /// Of all words together.
    [[nodiscard]] constexpr int weight() const noexcept { return weight_; }

    /// The slot of a word; not `used` where the title never had it.
    [[nodiscard]] constexpr slot& find(std::uint32_t hash) noexcept { return table_[at(hash)]; }
    [[nodiscard]] constexpr const slot& find(std::uint32_t hash) const noexcept {
        return table_[at(hash)];
    }

private:
    [[nodiscard]] constexpr std::size_t at(std::uint32_t hash) const noexcept {
        std::size_t i = (hash ^ (hash >> 13U)) & (table_.size() - 1);
        while (table_[i].used && table_[i].hash != hash) i = (i + 1) & (table_.size() - 1);
        return i;
    }

    std::array<slot, 256> table_{}; // twice the words there can be
    int weight_ = 0;
};

/// Compares the title of `words`, of which each word counts once for each time it comes, and `b`.
[[nodiscard]] constexpr title_overlap compare_titles(title_bag words, std::string_view b) noexcept {
    title_overlap o{0, words.weight(), 0};
    for_each_title_word(b, [&](title_word w) {
        o.second += w.weight;
        title_bag::slot& s = words.find(w.hash);
        if (!s.used || s.count == 0) return true;
        --s.count;
        o.common += w.weight;
        return true;
    });
    return o;
}
[[nodiscard]] constexpr title_overlap compare_titles(std::string_view a,
                                                     std::string_view b) noexcept {
    return compare_titles(title_bag(a), b);
}

/// How alike the two are: see title_likeness.
[[nodiscard]] constexpr int likeness_of(const title_overlap& o) noexcept {
    return o.first + o.second == 0 ? 0 : 200 * o.common / (o.first + o.second);
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_TITLE_WORDS_HPP
