// galley/lexicon/detail/sign_filter.hpp: which words of a block may begin a phrase, asked of all of
// them without a branch on any. Most words begin none, and which do no processor can foretell.
#ifndef GALLEY_LEXICON_DETAIL_SIGN_FILTER_HPP
#define GALLEY_LEXICON_DETAIL_SIGN_FILTER_HPP

#include <galley/lexicon/detail/opening.hpp>
#include <galley/lexicon/detail/word_key.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// What is read of a block: its 64 bytes, and behind them what the keys of a word that begins with
/// the last may reach to.
inline constexpr std::size_t block_size = 64;
inline constexpr std::size_t block_reach = block_size + 32;

/// Words of a block; bit i tells of the one that begins with its byte i.
struct word_hits {
    std::uint64_t own = 0;      // may have a sign by its key alone
    std::uint64_t leads_on = 0; // may have one with the word behind it
    std::uint64_t opens = 0;    // may be an opener
};

/// Keys as bits of their hashes. Says yes too often, never no too often.
class sign_filter {
public:
    /// A phrase of ASCII letters; one with a second word counts only where both stand.
    constexpr void add(const phrase_key& key) noexcept {
        put(key.first, key.whole == key.first ? own : leads_on);
        if (key.whole != key.first) put_pair(key.whole);
    }
    constexpr void add_opener(std::uint64_t key) noexcept { put(key, opens); }

    /// A phrase that begins with `first`, a folded letter above ASCII.
    constexpr void add_wide(char32_t first, std::uint64_t key) noexcept {
        add_wide(first);
        put_pair(key);
    }
    /// A mark that has a sign itself.
    constexpr void add_wide(char32_t c) noexcept {
        if (c <= last_of_plane) wide_[c / 64] |= std::uint64_t{1} << c % 64;
    }
    /// Adds the letters that fold to those added: call it last.
    constexpr void add_unfolded() noexcept {
        for (char32_t c = 0x80; c < 0x0560; ++c) {
            const char32_t f = text::fold(c);
            if (f < 0xC0 ? text::is_letter(f) : has(f)) add_wide(c);
        }
        for (char32_t c = 0x0900; c < 0x0B80; ++c) // letters of India with dots
            if (const char32_t f = text::fold(c); f != 0 && has(f)) add_wide(c);
        for (char32_t c = 0x1E00; c < 0x1F00; c += 2)
            if (has(c + 1)) add_wide(c);
        for (char32_t c = 0; c < 26; ++c) { // fullwidth
            add_wide(0xFF21 + c);
            add_wide(0xFF41 + c);
        }
    }

    /// May a phrase begin with `c`, or is it a mark that has a sign?
    [[nodiscard]] constexpr bool may_begin(char32_t c) const noexcept {
        return c > last_of_plane || has(c);
    }

    /// Of the ASCII words of the block at `p` that begin at `starts`.
    [[nodiscard]] constexpr word_hits words(const char* p, std::uint64_t starts) const noexcept {
        word_hits found;
        for (; starts != 0; starts &= starts - 1) {
            const auto i = static_cast<unsigned>(std::countr_zero(starts));
            const std::uint64_t flags = flags_of(text::letters_of(eight_at(p + i)).letters);
            found.own |= flags / own % 2 << i;
            found.leads_on |= flags / leads_on % 2 << i;
            found.opens |= flags / opens % 2 << i;
        }
        return found;
    }

    /// Which of the words at `starts` may begin a phrase with the word behind them.
    [[nodiscard]] constexpr std::uint64_t pairs(const char* p,
                                                std::uint64_t starts) const noexcept {
        return where(starts, [=, this](unsigned i) { return may_be_pair(p + i); });
    }

    /// Which of the code points above ASCII that begin at `leads` may begin a phrase.
    [[nodiscard]] constexpr std::uint64_t wide(const char* p, std::uint64_t leads) const noexcept {
        return where(leads, [=, this](unsigned i) {
            const unsigned lead = static_cast<unsigned char>(p[i]);
            const std::uint64_t of_four = bit_of(lead >= 0xF0); // are few, and not looked up
            return bit_of(has(lead < 0xE0 ? of_two_bytes(p + i) : of_three_bytes(p + i))) | of_four;
        });
    }

    /// Which of these may begin one with the code point behind them. Said only of two in a row of
    /// Han, kana and Hangul, whose keys are of pairs (word_key.hpp); of all others it is yes.
    [[nodiscard]] constexpr std::uint64_t wide_pairs(const char* p,
                                                     std::uint64_t leads) const noexcept {
        return where(leads, [=, this](unsigned i) {
            const char* const q = p + i;
            const char32_t first = of_three_bytes(q);
            const char32_t second = of_three_bytes(q + 3);
            const std::uint64_t other =
                bit_of(!is_plain(q[0])) | bit_of(!is_plain(q[3])) | bit_of(second == 0x3000);
            return other | has_pair(key_of_pair(first, 0)) | has_pair(key_of_pair(first, second));
        });
    }

private:
    static constexpr std::uint64_t own = 1;
    static constexpr std::uint64_t leads_on = 2;
    static constexpr std::uint64_t opens = 4;
    static constexpr char32_t last_of_plane = 0xFFFF;

    /// From wyhash. Of a dozen such factors that by which the fewest words of the corpus are taken
    /// for one that they are not: frequent words are few, and hash_factor has no luck with them.
    static constexpr std::uint64_t key_factor = 0x589965CC75374CC3U;

    /// The bits i of `places` of which `may(i)` gives 1.
    template <class May>
    [[nodiscard]] static constexpr std::uint64_t where(std::uint64_t places,
                                                       const May& may) noexcept {
        std::uint64_t found = 0;
        for (; places != 0; places &= places - 1) {
            const auto i = static_cast<unsigned>(std::countr_zero(places));
            found |= may(i) << i;
        }
        return found;
    }

    // Four flags a key; sixteen keys stand in a number.
    constexpr void put(std::uint64_t key, std::uint64_t flag) noexcept {
        const std::uint64_t hash = key * key_factor;
        flags_[hash >> 53U] |= flag << (hash >> 47U & 60U);
    }
    [[nodiscard]] constexpr std::uint64_t flags_of(std::uint64_t key) const noexcept {
        const std::uint64_t hash = key * key_factor;
        return flags_[hash >> 53U] >> (hash >> 47U & 60U);
    }

    // Two bits a key, of one number.
    [[nodiscard]] static constexpr std::uint64_t pair_bits(std::uint64_t hash) noexcept {
        return std::uint64_t{1} << (hash >> 32U & 63U) | std::uint64_t{1} << (hash >> 38U & 63U);
    }
    constexpr void put_pair(std::uint64_t key) noexcept {
        const std::uint64_t hash = key * hash_factor;
        pairs_[hash >> 54U] |= pair_bits(hash);
    }
    [[nodiscard]] constexpr std::uint64_t has_pair(std::uint64_t key) const noexcept {
        const std::uint64_t hash = key * hash_factor;
        return bit_of((pair_bits(hash) & ~pairs_[hash >> 54U]) == 0);
    }

    [[nodiscard]] constexpr bool has(char32_t c) const noexcept {
        return (wide_[c / 64] >> c % 64 & 1U) != 0;
    }

    [[nodiscard]] static constexpr std::uint64_t eight_at(const char* p) noexcept {
        return text::load_bytes<std::uint64_t>(std::string_view(p, 8), 0);
    }

    /// Does this byte lead three of Han, kana, Hangul or their marks? All but the wide blank fold
    /// to themselves.
    [[nodiscard]] static constexpr bool is_plain(char lead) noexcept {
        return lead >= '\xE3' && lead <= '\xED';
    }
    [[nodiscard]] static constexpr char32_t of_two_bytes(const char* p) noexcept {
        return (low_bits(p[0]) & 0x1FU) << 6U | low_bits(p[1]);
    }
    [[nodiscard]] static constexpr char32_t of_three_bytes(const char* p) noexcept {
        return (low_bits(p[0]) & 0x0FU) << 12U | low_bits(p[1]) << 6U | low_bits(p[2]);
    }
    [[nodiscard]] static constexpr char32_t low_bits(char b) noexcept {
        return static_cast<unsigned char>(b) & 0x3FU;
    }

    // Answers below are bits, 1 for yes: those of bools would be branches to some compilers.
    [[nodiscard]] static constexpr std::uint64_t bit_of(bool is) noexcept { return is ? 1 : 0; }

    /// May a word be spelled as one of another key: with a joint inside, or with a code point
    /// `behind` its run that folds to an ASCII letter or to nothing?
    [[nodiscard]] static constexpr std::uint64_t
    may_fold_oddly(std::uint64_t eight, const text::letter_run& run, char behind) noexcept {
        return bit_of(text::has_inner_capital(eight, run.letters)) |
               bit_of(may_fold_away(static_cast<unsigned char>(behind)));
    }

    /// Phrases go on behind a line end too.
    [[nodiscard]] constexpr std::uint64_t may_be_pair(const char* p) const noexcept {
        const text::letter_run one = text::letters_of(eight_at(p));
        const char behind = p[one.count];
        const auto mark = static_cast<unsigned char>(behind == '\n' ? ' ' : behind);
        p += one.count + 1;
        const std::uint64_t eight = eight_at(p);
        const text::letter_run two = text::letters_of(eight);
        const auto next = static_cast<unsigned char>(*p);
        const std::uint64_t blanks = bit_of(mark == ' ') & bit_of(next <= ' ');
        return bit_of(mark < ' ') | bit_of(mark >= 0x80) | bit_of(next >= 0x80) | blanks |
               has_pair(key_of_two(one.letters, mark, two.letters)) |
               may_fold_oddly(eight, two, p[two.count]);
    }

    std::uint64_t flags_[2048]{};
    std::uint64_t pairs_[1024]{};
    std::uint64_t wide_[1024]{}; // by code point
};

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_SIGN_FILTER_HPP
