// galley/lexicon/handout_words.hpp: words that stand where a picture's agency would: it was handed
// out, or comes from the archive or a screen. Data only; used by rules/picture_line and
// rules/caption.
#ifndef GALLEY_LEXICON_HANDOUT_WORDS_HPP
#define GALLEY_LEXICON_HANDOUT_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::lexicon {

namespace detail {

struct handout_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
};

// clang-format off
inline constexpr handout_entry handout_list[] = {
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

} // namespace detail

/// Is the whole of `s` such a word?
[[nodiscard]] constexpr bool is_handout_word(std::string_view s) noexcept {
    return !s.empty() && detail::handout_words.may_begin(s, 0) &&
           detail::handout_words.match(s, 0).size == s.size();
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_HANDOUT_WORDS_HPP
