// galley/metadata/detail/word_votes.hpp: a compile-time table from words and letters to the
// languages that have them, and the counting of votes. For metadata/language.hpp.
#ifndef GALLEY_METADATA_DETAIL_WORD_VOTES_HPP
#define GALLEY_METADATA_DETAIL_WORD_VOTES_HPP

#include <galley/lexicon/function_words.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::metadata::detail {

/// FNV-1a over the bytes of folded words. Words are told apart by it alone: two that shared it
/// would blur one vote, no more.
struct word_hash {
    std::uint32_t value = 2166136261U;
    constexpr void add_byte(std::uint32_t b) noexcept { value = (value ^ b) * 16777619U; }
    constexpr void add(char32_t c) noexcept {
        if (c < 0x80) return add_byte(c);
        if (c < 0x800) {
            add_byte(0xC0U | c >> 6U);
        } else {
            if (c < 0x10000) {
                add_byte(0xE0U | c >> 12U);
            } else {
                add_byte(0xF0U | c >> 18U);
                add_byte(0x80U | (c >> 12U & 0x3FU));
            }
            add_byte(0x80U | (c >> 6U & 0x3FU));
        }
        add_byte(0x80U | (c & 0x3FU));
    }
};

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
        bool inside = false;
        for (std::size_t i = 0; i < s.size();) {
            if (text::is_letter(s[i])) { // most bytes of most texts
                word.add_byte(static_cast<unsigned char>(text::to_lower(s[i++])));
                inside = true;
                continue;
            }
            const text::code_point c = text::decode(s, i);
            i += c.size;
            const char32_t f = c.valid ? text::fold(c.value) : U' ';
            if (f == 0) continue;
            if (text::is_letter(f) || f == U'\'') {
                word.add(f);
                inside = true;
                if (f >= 0x80) vote(look_up(letters_, hash_of(f)), 6, votes);
                continue;
            }
            if (inside) vote(look_up(words_, word.value), 12, votes);
            word = {};
            inside = false;
        }
        if (inside) vote(look_up(words_, word.value), 12, votes);
    }

private:
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

    // Compilers take every step of this for every letter of every list.
    constexpr void add_words(const char* p, std::uint64_t language) {
        std::uint32_t hash = word_hash{}.value;
        for (;; ++p) {
            const std::uint32_t b = static_cast<unsigned char>(*p);
            if (b > ' ') {
                hash = (hash ^ b) * 16777619U;
                continue;
            }
            add<Slots>(words_, hash, language);
            if (b == 0) return;
            hash = word_hash{}.value;
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

} // namespace galley::metadata::detail

#endif // GALLEY_METADATA_DETAIL_WORD_VOTES_HPP
