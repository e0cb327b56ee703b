// galley/lexicon/places/handout_words.hpp: words that stand where a picture's agency would: it was
// handed out, or comes from the archive or a screen. Data only; used by rules/picture_line and
// rules/caption.
#ifndef GALLEY_LEXICON_PLACES_HANDOUT_WORDS_HPP
#define GALLEY_LEXICON_PLACES_HANDOUT_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry handout_list[] = {
    // en
    {"contributed"}, {"contributed image"}, {"contributed photo"}, {"contributed photos"}, {"courtesy photo"},
    {"file photo"}, {"handout"}, {"handout photo"}, {"staff photo"}, {"submitted"}, {"submitted photo"},
    {"submitted photos"}, {"supplied"},
    // es, ca, pt, it
    {"archivo"}, {"captura de pantalla"}, {"captura de video"}, {"cedida"}, {"cedidas"}, {"cortesía"},
    {"arquivo pessoal"}, {"captura de tela"}, {"divulgação"}, {"reprodução"}, {"cortesia"},
    // fr, id
    {"capture d'écran"}, {"tangkapan layar"},
};
// clang-format on

inline constexpr auto handout_words = make_phrase_set(handout_list);

/// What a letter has in common with its capital.
[[nodiscard]] constexpr unsigned letter_bits(char b) noexcept {
    return static_cast<unsigned char>(b) & 31U;
}

/// By the last letter of a phrase: the letters before it, as bits. A phrase with one above ASCII
/// among the two has no bit.
consteval std::array<std::uint32_t, 32> make_handout_ends() {
    std::array<std::uint32_t, 32> ends{};
    for (const phrase_entry& e : handout_list) {
        const std::string_view phrase = e.phrase;
        const char last = phrase[phrase.size() - 1];
        const char before = phrase[phrase.size() - 2];
        if (text::is_ascii(last) && text::is_ascii(before))
            ends[letter_bits(last)] |= 1U << letter_bits(before);
    }
    return ends;
}

inline constexpr std::array<std::uint32_t, 32> handout_ends = make_handout_ends();

} // namespace detail

/// May such a word end where `s` does? Told by two letters, which say no of most lines.
[[nodiscard]] constexpr bool may_end_in_handout(std::string_view s) noexcept {
    if (s.size() < 2) return false;
    const char last = s[s.size() - 1];
    const char before = s[s.size() - 2];
    if (!text::is_visible(last) || !text::is_visible(before)) return true;
    return (detail::handout_ends[detail::letter_bits(last)] >> detail::letter_bits(before) & 1U) !=
           0;
}

/// Is the whole of `s` such a word?
[[nodiscard]] constexpr bool is_handout_word(std::string_view s) noexcept {
    return !s.empty() && detail::handout_words.may_begin(s, 0) &&
           detail::handout_words.match(s, 0).size == s.size();
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_HANDOUT_WORDS_HPP
