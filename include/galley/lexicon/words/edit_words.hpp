// galley/lexicon/words/edit_words.hpp: the buttons by which readers of a wiki edit a part of a
// page, "History[edit]". Data only, by language; they are those of the common wiki program.
#ifndef GALLEY_LEXICON_WORDS_EDIT_WORDS_HPP
#define GALLEY_LEXICON_WORDS_EDIT_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry edit_word_list[] = {
    // en, de, fr, it, es, pt
    {"edit"}, {"edit source"}, {"bearbeiten"}, {"modifier"}, {"modifica"}, {"modificar"}, {"editar"},
    // nl, pl, sv, da and no, fi, ru, uk
    {"bewerken"}, {"edytuj"}, {"redigera"}, {"rediger"}, {"muokkaa"}, {"править"}, {"редагувати"},
    // zh, ja, ko
    {"编辑"}, {"編輯"}, {"編集"}, {"편집"},
};
// clang-format on

} // namespace detail

inline constexpr auto edit_words = make_phrase_set(detail::edit_word_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_EDIT_WORDS_HPP
