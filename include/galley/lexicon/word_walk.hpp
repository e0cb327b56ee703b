// galley/lexicon/word_walk.hpp: one walk over all places of a text where a word begins, sixty-four
// bytes at a time, that stops only where it may matter which word.
#ifndef GALLEY_LEXICON_WORD_WALK_HPP
#define GALLEY_LEXICON_WORD_WALK_HPP

#include <galley/lexicon/detail/sign_filter.hpp>
#include <galley/lexicon/detail/word_places.hpp>
#include <galley/lexicon/word_signs.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

/// Does the letter at `pos`, which is above ASCII or has such a letter before it, go on a word, so
/// that none begins there? Not in scripts without blanks, and not at a joint.
[[nodiscard]] constexpr bool goes_on(std::string_view s, std::size_t pos) noexcept {
    if (pos == 0 || (text::is_ascii(s[pos]) && text::is_ascii(s[pos - 1]))) return false;
    const auto lead = static_cast<unsigned char>(s[pos]);
    if (lead >= 0xE3 && lead <= 0xE9) return false; // kana and Han
    const text::code_point before = text::decode_before(s, pos);
    if (!text::is_letter(before.value)) return false;
    const text::code_point here = text::decode(s, pos);
    if (text::is_upper(here.value)) return text::is_upper(before.value);
    return text::is_letter(here.value) && !text::is_unspaced(text::script_of(here.value));
}

/// The words of one block that are worth a look, and those of them that may open a sentence.
struct noted_words {
    std::uint64_t all = 0;
    std::uint64_t openers = 0;
    bool last_before = false; // the last ASCII word of the block before is worth one too
};

/// Adds the words in or behind which something odd stands. What stands before the first start of
/// the block is of a word that begins in the block before.
constexpr void add_odd_words(const word_places& at, noted_words& words) noexcept {
    for (std::uint64_t odd = at.odd; odd != 0; odd &= odd - 1) {
        const std::uint64_t before = at.ascii & ((odd & ~(odd - 1)) - 1);
        words.all |= std::bit_floor(before);
        words.last_before = words.last_before || before == 0;
    }
}

[[nodiscard]] constexpr noted_words noted_words_of(const char* p, const word_places& at) noexcept {
    const sign_filter& filter = signs.filter();
    const word_hits hits = filter.words(p, at.ascii);
    noted_words words;
    words.openers = at.opener & (hits.opens | at.wide);
    words.all = hits.own | words.openers | at.bracketed;
    add_odd_words(at, words);
    words.all |= filter.pairs(p, hits.leads_on & ~words.all);
    if (at.wide != 0) words.all |= filter.wide_pairs(p, filter.wide(p, at.wide & ~words.all));
    return words;
}

} // namespace detail

/// Calls `visit(pos, may_open)` for every place of `s` where a word begins that may have a sign
/// (signs_at), that may stand behind an opening bracket inside a line, or that may open a sentence
/// behind a word that begins small, without a mark between; only of the last `may_open` is true.
/// Words begin at joints and at each character of scripts without blanks too. Linear.
template <class Bytes = text::detail::bytes_best, class Visit>
void for_each_noted_word(std::string_view s, const Visit& visit) {
    detail::place_finder<Bytes> places;
    std::size_t last = s.size(); // the last ASCII word of the block before, if there is one
    const auto visit_block = [&](const char* p, std::size_t base) {
        const detail::word_places at = places.next(p);
        const detail::noted_words words = detail::noted_words_of(p, at);
        if (words.last_before && last < base) visit(last, false);
        for (std::uint64_t left = words.all; left != 0; left &= left - 1) {
            const auto i = static_cast<unsigned>(std::countr_zero(left));
            const std::size_t pos = base + i;
            if (!detail::goes_on(s, pos)) visit(pos, (words.openers >> i & 1U) != 0);
        }
        last = at.ascii == 0 ? s.size()
                             : base + static_cast<std::size_t>(std::bit_width(at.ascii)) - 1;
    };
    std::array<char, detail::block_reach> rest;
    for (std::size_t base = 0; base < s.size(); base += detail::block_size)
        visit_block(text::whole_block(s, base, rest), base);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORD_WALK_HPP
