// galley/lexicon/words/answer_words.hpp: the two answers that polls and forms offer. Data only,
// general knowledge of each language; used by rules/poll.
#ifndef GALLEY_LEXICON_WORDS_ANSWER_WORDS_HPP
#define GALLEY_LEXICON_WORDS_ANSWER_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

// clang-format off
inline constexpr phrase_entry yes_list[] = {
    {"yes"}, {"ja"}, {"oui"}, {"sí"}, {"si"}, {"sì"}, {"sim"}, {"da"}, {"tak"}, {"ano"}, {"áno"}, {"igen"}, {"evet"},
    {"ya"}, {"kyllä"}, {"jah"}, {"jā"}, {"taip"}, {"ναι"}, {"да"}, {"так"}, {"نعم"}, {"بله"}, {"כן"}, {"हाँ"},
    {"是"}, {"はい"}, {"예"},
};
inline constexpr phrase_entry no_list[] = {
    {"no"}, {"nein"}, {"nee"}, {"nej"}, {"nei"}, {"non"}, {"não"}, {"nu"}, {"ne"}, {"nie"}, {"nem"}, {"hayır"},
    {"tidak"}, {"ei"}, {"nē"}, {"οχι"}, {"нет"}, {"не"}, {"ні"}, {"لا"}, {"خیر"}, {"לא"}, {"नहीं"},
    {"否"}, {"いいえ"}, {"아니오"},
};
// clang-format on

inline constexpr auto yes_words = make_phrase_set(yes_list);
inline constexpr auto no_words = make_phrase_set(no_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_ANSWER_WORDS_HPP
