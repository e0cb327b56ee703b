// galley/lexicon/detail/word_key.hpp: the first words of a text or of a phrase as a number, to tell
// by one look that no phrase of many lists begins here. A phrase that is spelled somewhere has the
// same number as the text there, or the text's word is one of the few that may have several.
//
//     letters of ASCII         the first eight of the word, small; where a letter above ASCII or a
//                              second word behind one blank or mark goes on, that too
//     other alphabets          the first four of the word, folded
//     Han, kana, Hangul, Thai  two code points, folded, whatever the second is; and the first alone
#ifndef GALLEY_LEXICON_DETAIL_WORD_KEY_HPP
#define GALLEY_LEXICON_DETAIL_WORD_KEY_HPP

#include <galley/lexicon/detail/opening.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// The number of a word above ASCII; 0 where no word begins. `open` where the word may be spelled
/// as one of another number: with a letter that folds to ASCII, an invisible code point or a joint
/// inside.
struct wide_key {
    std::uint64_t whole = 0;
    std::uint64_t first = 0; // of the first code point, of the scripts that have two numbers
    bool open = false;
};

/// Letters of alphabets above ASCII; not those of scripts that have two numbers.
[[nodiscard]] constexpr bool is_alphabet_letter(char32_t c) noexcept {
    if (c >= 0x0400 && c < 0x0600) return true; // Cyrillic to Hebrew, which are nothing else
    return c >= 0xC0 && c < 0x2000 && (c < 0x0E00 || c >= 0x0E80) && text::is_letter(c);
}

[[nodiscard]] constexpr std::uint64_t key_of_pair(char32_t first, char32_t second) noexcept {
    return std::uint64_t{1} << 63U | std::uint64_t{second} << 32U | first;
}

/// The number of two words, of which the first has `one` and the second `two`, with `mark` between.
[[nodiscard]] constexpr std::uint64_t key_of_two(std::uint64_t one, char32_t mark,
                                                 std::uint64_t two) noexcept {
    return (one * 0xC2B2AE3D27D4EB4FU ^ two) * 2 + mark;
}

// What reads phrases ends at their NUL and takes them as well-formed, since compilers run it for
// every phrase of every list and count its steps.

/// Up to eight small ASCII letters that `p` begins with, and how many.
[[nodiscard]] constexpr text::letter_run run_of_phrase(const char* p) noexcept {
    return text::letters_of(eight_of_phrase(p));
}

/// The code point that `p` begins with; 0 at its end.
[[nodiscard]] constexpr text::code_point code_of_phrase(const char* p) noexcept {
    const auto a = static_cast<unsigned char>(p[0]);
    if (a < 0x80) return {a, 1, true};
    const unsigned b = static_cast<unsigned char>(p[1]) & 0x3FU;
    if (a < 0xE0) return {(a & 0x1FU) << 6U | b, 2, true};
    const unsigned c = b << 6U | (static_cast<unsigned char>(p[2]) & 0x3FU);
    if (a < 0xF0) return {(a & 0xFU) << 12U | c, 3, true};
    return {(a & 7U) << 18U | c << 6U | (static_cast<unsigned char>(p[3]) & 0x3FU), 4, true};
}

/// The number of a folded phrase that begins with a letter, and that of its first word alone; both
/// 0 for a phrase that begins with none, and equal where no second word counts.
struct phrase_key {
    std::uint64_t whole = 0;
    std::uint64_t first = 0;
};

[[nodiscard]] constexpr std::uint64_t key_of_wide_phrase(const char* p) noexcept {
    text::code_point c = code_of_phrase(p);
    if (!is_alphabet_letter(c.value))
        return text::is_letter(c.value) ? key_of_pair(c.value, code_of_phrase(p + c.size).value)
                                        : 0;
    std::uint64_t key = 0;
    for (unsigned i = 0; i < 4 && c.value >= 0x80 && is_alphabet_letter(c.value); ++i) {
        key |= std::uint64_t{c.value} << (16 * i);
        p += c.size;
        c = code_of_phrase(p);
    }
    return key;
}

[[nodiscard]] constexpr phrase_key key_of_phrase(const char* p) noexcept {
    if (static_cast<unsigned char>(p[0]) >= 0x80) {
        const std::uint64_t key = key_of_wide_phrase(p);
        return {key, key};
    }
    const text::letter_run one = run_of_phrase(p);
    const phrase_key single{one.letters, one.letters};
    if (one.count == 0 || one.count == 8 || p[one.count] == 0) return single;
    const text::code_point mark = code_of_phrase(p + one.count);
    if (mark.value >= 0x80) return {key_of_two(one.letters, mark.value, 0), one.letters};
    const char* const behind = p + one.count + 1;
    if (static_cast<unsigned char>(*behind) >= 0x80)
        return {key_of_two(one.letters, mark.value, code_of_phrase(behind).value), one.letters};
    const text::letter_run two = run_of_phrase(behind);
    if (two.count == 0) return single;
    return {key_of_two(one.letters, mark.value, two.letters), one.letters};
}

/// The first bytes of letters that fold to ASCII, and of code points that fold to nothing.
inline constexpr unsigned char leads_that_fold_away[] = {0xC2, 0xC4, 0xCC, 0xCD,
                                                         0xD8, 0xE0, 0xE2, 0xEF};

[[nodiscard]] constexpr bool may_fold_away(unsigned char lead) noexcept {
    constexpr std::uint64_t leads = [] {
        std::uint64_t set = 0;
        for (const unsigned b : leads_that_fold_away) set |= std::uint64_t{1} << (b - 0xC0U);
        return set;
    }();
    return (std::uint64_t{lead >= 0xC0} & leads >> (lead & 63U)) != 0;
}

[[nodiscard]] constexpr bool folds_away(std::string_view s, std::size_t pos) noexcept {
    const text::code_point c = text::decode(s, pos);
    const char32_t f = c.valid ? text::fold(c.value) : text::replacement;
    return f < 0x80 && (f == 0 || text::is_letter(f));
}

/// The key of a word of Cyrillic that `eight` begins with, whole or the first four letters of it:
/// all of U+0400 to U+045F, no capital behind a small letter; 0 where the word is any other. The
/// letters are sixteen bits each, as in the key, and all four are folded at once.
[[nodiscard]] constexpr std::uint64_t key_of_cyrillic(std::uint64_t eight) noexcept {
    constexpr std::uint64_t each = 0x0001000100010001U;
    const std::uint64_t leads = eight & each * 0xFF;
    const std::uint64_t seconds = eight >> 8U & each * 0xFF;
    const std::uint64_t letters = (leads & each * 0x1F) << 6U | (seconds & each * 0x3F);
    const std::uint64_t column = letters & each * 0x7F; // of U+0400
    const std::uint64_t above = column & column << 1U & each * 0x40;
    const std::uint64_t other =
        ((leads & each * 0xFE) ^ each * 0xD0) | ((seconds & each * 0xC0) ^ each * 0x80) | above;
    const std::uint64_t ends = (other + each * 0x7FFF) & each * 0x8000;
    const unsigned bits = ends == 0 ? 64U : static_cast<unsigned>(std::countr_zero(ends)) & ~15U;
    if (bits == 0) return 0;
    const std::uint64_t inside = ~std::uint64_t{0} >> (64 - bits);
    const std::uint64_t behind = bits == 64 ? 0 : leads >> bits & 0xFFU;
    const std::uint64_t capitals = ~(column + each * 0x50) & each * 0x80 & inside;
    const std::uint64_t joints = capitals & ~(capitals << 16U) & ~std::uint64_t{0xFFFF};
    if (behind >= 0x80 || (behind >= 'A' && behind <= 'Z') || joints != 0) return 0;
    const std::uint64_t first_row = ~(column + each * 0x70) & each * 0x80 & inside;
    return (letters & inside) + (capitals >> 2U) + (first_row >> 2U) + (first_row >> 3U);
}

/// The key of a word that begins with a code point above ASCII.
[[nodiscard]] constexpr wide_key key_of_wide_word(std::string_view s, std::size_t pos) noexcept {
    wide_key key;
    key.whole = key_of_cyrillic(text::load_bytes<std::uint64_t>(s, pos));
    if (key.whole != 0) return key;
    const text::code_point c = text::decode(s, pos);
    const char32_t f = c.valid ? text::fold(c.value) : 0;
    if (f < 0xC0) {
        key.open = text::is_letter(f);
        return key;
    }
    if (!is_alphabet_letter(f)) {
        if (!text::is_letter(f)) return key;
        const std::size_t next = pos + c.size;
        key.first = key_of_pair(f, 0);
        const bool plain = next < s.size() && s[next] >= '\xE4' && s[next] <= '\xED'; // folds not
        key.whole =
            key_of_pair(f, plain ? text::decode(s, next).value : text::folding(s, next).next());
        return key;
    }
    const text::script alphabet = text::script_of(f);
    key.whole = f;
    bool capital = text::is_upper(c.value);
    std::size_t at = pos + c.size;
    for (unsigned i = 1; i < 4 && at < s.size(); ++i) {
        const text::code_point next = text::decode(s, at);
        const char32_t folded = next.valid ? text::fold(next.value) : text::replacement;
        if (folded == 0 || (folded < 0x80 && folded != next.value && text::is_letter(folded)))
            return {0, 0, true};
        if (folded < 0x80 || !text::is_letter(folded)) break;
        const bool upper = text::is_upper(next.value);
        if (text::script_of(folded) != alphabet || (upper && !capital)) return {0, 0, true};
        key.whole |= std::uint64_t{folded} << (16 * i);
        capital = upper;
        at += next.size;
    }
    return key;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_WORD_KEY_HPP
