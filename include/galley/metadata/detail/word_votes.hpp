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

/// FNV-1a over folded code points. Words are told apart by it alone: two that shared it would blur
/// one vote, no more.
struct word_hash {
    std::uint32_t value = 2166136261U;
    constexpr void add(char32_t c) noexcept {
        value = (value ^ static_cast<std::uint32_t>(c)) * 16777619U;
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

    consteval explicit word_votes(const lexicon::function_words (&list)[Languages]) {
        for (std::size_t i = 0; i < Languages; ++i) {
            codes_[i] = list[i].code;
            add_words(list[i].words, std::uint64_t{1} << i);
            for (std::size_t p = 0; p < list[i].letters.size();) {
                const text::code_point c = text::decode(list[i].letters, p);
                p += c.size;
                add(letters_, hash_of(c.value), std::uint64_t{1} << i);
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
                word.add(static_cast<unsigned char>(text::to_lower(s[i++])));
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
    static consteval void add(std::array<slot, N>& table, std::uint32_t hash,
                              std::uint64_t language) {
        std::size_t at = start<N>(hash);
        while (table[at].languages != 0 && table[at].hash != hash) at = (at + 1) & (N - 1);
        table[at].hash = hash;
        table[at].languages |= language;
    }

    template <std::size_t N>
    [[nodiscard]] static constexpr std::uint64_t look_up(const std::array<slot, N>& table,
                                                         std::uint32_t hash) noexcept {
        for (std::size_t at = start<N>(hash); table[at].languages != 0; at = (at + 1) & (N - 1))
            if (table[at].hash == hash) return table[at].languages;
        return 0;
    }

    consteval void add_words(std::string_view words, std::uint64_t language) {
        word_hash word;
        for (std::size_t i = 0; i < words.size();) {
            const text::code_point c = text::decode(words, i);
            i += c.size;
            if (c.value != U' ') word.add(c.value);
            if (c.value == U' ' || i == words.size()) {
                add(words_, word.value, language);
                word = {};
            }
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

    std::array<std::string_view, Languages> codes_{};
    std::array<slot, Slots> words_{};
    std::array<slot, letter_slots> letters_{};
};

} // namespace galley::metadata::detail

#endif // GALLEY_METADATA_DETAIL_WORD_VOTES_HPP
