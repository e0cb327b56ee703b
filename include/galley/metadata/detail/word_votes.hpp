// galley/metadata/detail/word_votes.hpp: a compile-time table from words and letters to the
// languages that have them, and the counting of votes. For metadata/language.hpp.
#ifndef GALLEY_METADATA_DETAIL_WORD_VOTES_HPP
#define GALLEY_METADATA_DETAIL_WORD_VOTES_HPP

#include <galley/lexicon/words/function_words.hpp>
#include <galley/metadata/detail/word_hash.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

/// `Languages` languages of one script (64 at most); `Slots`, a power of two, is more than the
/// number of different words.
template <std::size_t Languages, std::size_t Slots>
class word_votes {
    static_assert(Languages <= 64 && std::has_single_bit(Slots));

    struct slot {
        std::uint32_t hash = 0;
        std::uint64_t languages = 0;
    };
    static constexpr std::size_t letter_slots = 256;

public:
    using scores = std::array<std::uint32_t, Languages>;

    constexpr explicit word_votes(const lexicon::function_words (&list)[Languages]) {
        for (std::size_t i = 0; i < Languages; ++i) {
            codes_[i] = list[i].code;
            add_words(list[i].words, std::uint64_t{1} << i);
            const std::string_view letters = list[i].letters;
            for (std::size_t p = 0; p < letters.size();) {
                const text::code_point c = text::decode(letters, p);
                p += c.size;
                add<letter_slots>(letters_, hash_of(c.value), std::uint64_t{1} << i);
            }
        }
    }

    [[nodiscard]] constexpr std::string_view code(std::size_t i) const noexcept {
        return codes_[i];
    }

    /// Adds the votes of every word and letter of `s`. A word or letter of one language counts
    /// twelve or six, one of several is shared between them.
    constexpr void count(std::string_view s, scores& votes) const noexcept {
        word_hash word;
        for (std::size_t i = 0; i < s.size();) {
            if (text::is_ascii(s[i])) { // most bytes of most texts
                i = read_ascii(s, i, word, votes);
                continue;
            }
            const text::code_point c = text::decode(s, i);
            i += c.size;
            const char32_t f = c.valid ? text::fold(c.value) : U' ';
            if (f == 0) continue;
            if (text::is_letter(f) || f == U'\'') {
                word.add(f);
                if (f >= 0x80) vote(look_up(letters_, hash_of(f)), 6, votes);
            } else {
                end_word(word, votes);
            }
        }
        end_word(word, votes);
    }

private:
    /// Reads an ASCII word, or one byte, at `pos`; returns what is behind it.
    constexpr std::size_t read_ascii(std::string_view s, std::size_t pos, word_hash& word,
                                     scores& votes) const noexcept {
        if (word.empty() && s.size() - pos >= 8) {
            const text::letter_run run = text::letters_of(text::load_bytes<std::uint64_t>(s, pos));
            if (run.count == 8) {
                word.begin_long(run.letters);
                return pos + 8;
            }
            if (run.count > 0) {
                const char behind = s[pos + run.count]; // no letter of ASCII
                if (text::is_ascii(behind) && behind != '\'') {
                    vote(look_up(words_, word_hash::finish(0, run.letters)), 12, votes);
                    return pos + run.count + 1;
                }
                word.begin(run.letters, run.count);
                return pos + run.count;
            }
        }
        const char b = s[pos];
        if (text::is_letter(b) || b == '\'')
            word.add_byte(static_cast<unsigned char>(text::to_lower(b)));
        else end_word(word, votes);
        return pos + 1;
    }

    constexpr void end_word(word_hash& word, scores& votes) const noexcept {
        if (word.empty()) return;
        vote(look_up(words_, word.value()), 12, votes);
        word = {};
    }

    [[nodiscard]] static constexpr std::uint32_t hash_of(char32_t c) noexcept {
        return static_cast<std::uint32_t>(c) * 0x9E3779B1U;
    }

    template <std::size_t N>
    static constexpr std::size_t start(std::uint32_t hash) noexcept {
        return (hash ^ (hash >> 15U)) & (N - 1);
    }

    template <std::size_t N>
    static constexpr void add(slot* table, std::uint32_t hash, std::uint64_t language) {
        std::size_t at = start<N>(hash);
        while (table[at].languages != 0 && table[at].hash != hash) at = (at + 1) & (N - 1);
        table[at].hash = hash;
        table[at].languages |= language;
    }

    template <std::size_t N>
    [[nodiscard]] static constexpr std::uint64_t look_up(const slot (&table)[N],
                                                         std::uint32_t hash) noexcept {
        for (std::size_t at = start<N>(hash); table[at].languages != 0; at = (at + 1) & (N - 1))
            if (table[at].hash == hash) return table[at].languages;
        return 0;
    }

    // What word_hash does in few steps: compilers take them for every letter of every list.
    constexpr void add_words(const char* p, std::uint64_t language) {
        std::uint64_t all = 0;
        std::uint64_t eight = 0;
        unsigned bits = 0;
        for (;; ++p) {
            const std::uint64_t b = static_cast<unsigned char>(*p);
            if (b > ' ') {
                eight |= b << bits;
                bits += 8;
                if (bits < 64) continue;
                all = word_hash::mix(all, eight);
            } else {
                add<Slots>(words_, word_hash::finish(all, eight), language);
                if (b == 0) return;
                all = 0;
            }
            eight = 0;
            bits = 0;
        }
    }

    static constexpr void vote(std::uint64_t languages, std::uint32_t weight,
                               scores& votes) noexcept {
        if (languages == 0) return;
        const auto n = static_cast<std::uint32_t>(std::popcount(languages));
        const std::uint32_t share = weight / n;
        if (share == 0) return;
        for (; languages != 0; languages &= languages - 1)
            votes[static_cast<std::size_t>(std::countr_zero(languages))] += share;
    }

    const char* codes_[Languages]{};
    slot words_[Slots]{};
    slot letters_[letter_slots]{};
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_WORD_VOTES_HPP
