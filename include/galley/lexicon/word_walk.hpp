// galley/lexicon/word_walk.hpp: one walk over all places of a text where a word begins, sixty-four
// bytes at a time.
#ifndef GALLEY_LEXICON_WORD_WALK_HPP
#define GALLEY_LEXICON_WORD_WALK_HPP

#include <galley/lexicon/detail/word_starts.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/unicode.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::lexicon {

namespace detail {

/// Does the letter at `pos`, which is above ASCII or has such a letter before it, go on a word, so
/// that none begins there? Not in scripts without blanks, and not at a joint.
[[nodiscard]] constexpr bool goes_on(std::string_view s, std::size_t pos) noexcept {
    const auto byte = [s](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    if (pos == 0) return false;
    const unsigned char lead = byte(pos);
    if (lead >= 0xE3 && lead <= 0xE9) return false; // kana and Han
    const bool small_cyrillic =
        pos + 1 < s.size() &&
        (lead == 0xD0 ? byte(pos + 1) >= 0xB0 : lead == 0xD1 && byte(pos + 1) < 0xA0);
    if (small_cyrillic && pos > 1 && byte(pos - 1) >= 0x80 &&
        (byte(pos - 2) == 0xD0 || byte(pos - 2) == 0xD1))
        return true;
    const text::code_point before = text::decode_before(s, pos);
    if (!text::is_letter(before.value)) return false;
    const text::code_point here = text::decode(s, pos);
    if (text::is_upper(here.value)) return text::is_upper(before.value);
    return text::is_letter(here.value) && !text::is_unspaced(text::script_of(here.value));
}

} // namespace detail

/// Calls `visit(pos, behind_blank)` for every place of `s` where a word begins, at joints and at
/// each character of scripts without blanks too, and at marks above ASCII; `behind_blank` is true
/// only for ASCII words behind one space and a letter, digit or comma. Linear.
template <class Visit>
void for_each_word_start(std::string_view s, const Visit& visit) {
    using bytes = text::detail::bytes_best;
    constexpr char nothing[2] = {'\n', '\n'};
    for (std::size_t base = 0; base < s.size(); base += 64) {
        char rest[64] = {};
        const char* p = s.data() + base;
        if (s.size() - base < 64) {
            s.copy(rest, 64, base);
            p = rest;
        }
        const detail::word_starts at =
            detail::word_starts_of<bytes>(p, base == 0 ? nothing : s.data() + base - 2);
        for (std::uint64_t left = at.inside | at.other; left != 0; left &= left - 1) {
            const auto i = static_cast<unsigned>(std::countr_zero(left));
            const std::size_t pos = base + i;
            const bool behind_blank = (at.inside >> i & 1U) != 0;
            const bool wide = !behind_blank &&
                              (!text::is_ascii(s[pos]) || (pos > 0 && !text::is_ascii(s[pos - 1])));
            if (!wide || !detail::goes_on(s, pos)) visit(pos, behind_blank);
        }
    }
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_WORD_WALK_HPP
