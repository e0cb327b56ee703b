// galley/text/find_word.hpp, ground floor: the search of a text for a word that will do.
#ifndef GALLEY_TEXT_FIND_WORD_HPP
#define GALLEY_TEXT_FIND_WORD_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// Where the first word at or behind `from` begins of which `wanted(pos)` says yes; `s.size()` for
/// none. A word begins at a letter that has none before it, and at each letter of a script without
/// blanks. A `wanted` that never says yes sees all words. `from` is where a code point begins, or
/// the end. Linear, no allocation; bytes that are not UTF-8 are no letters.
template <class Wanted>
constexpr std::size_t find_word(std::string_view s, std::size_t from, const Wanted& wanted) {
    bool in_word = from > 0 && is_letter(decode_before(s, from).value);
    for (std::size_t i = from; i < s.size();) {
        if (is_ascii(s[i]) && (in_word || !is_letter(s[i]))) { // most bytes
            in_word = is_letter(s[i]);
            i += in_word && s.size() - i >= 8
                     ? letters_of(load_whole<std::uint64_t>(s.data() + i)).count
                     : 1;
            continue;
        }
        const code_point c = decode(s, i);
        const bool letter = is_letter(c.value);
        if (letter && (!in_word || is_unspaced(script_of(c.value))) && wanted(i)) return i;
        in_word = letter;
        i += c.size;
    }
    return s.size();
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_FIND_WORD_HPP
