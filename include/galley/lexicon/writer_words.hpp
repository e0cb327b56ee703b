// galley/lexicon/writer_words.hpp: the trades of those who write articles, as a line about an
// author names them. Data only; common words, asked only behind a name (rules/bio).
#ifndef GALLEY_LEXICON_WRITER_WORDS_HPP
#define GALLEY_LEXICON_WRITER_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

struct writer_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
};

// clang-format off
inline constexpr writer_entry writer_list[] = {
    // en
    {"author"}, {"blogger"}, {"columnist"}, {"contributor"}, {"correspondent"}, {"editor"}, {"freelance"},
    {"freelancer"}, {"journalist"}, {"photographer"}, {"producer"}, {"reporter"}, {"staff writer"}, {"writer"},
    // de, nl, sv, da, no, fi
    {"autor"}, {"autorin"}, {"chefredakteur"}, {"journalistin"}, {"korrespondent"}, {"korrespondentin"}, {"redakteur"},
    {"redakteurin"}, {"redaktor"}, {"redaktorin"}, {"reporterin"}, {"volontär"}, {"volontärin"}, {"redacteur"}, {"verslaggever"},
    {"skribent"}, {"toimittaja"},
    // fr
    {"chroniqueur"}, {"chroniqueuse"}, {"correspondant"}, {"correspondante"}, {"journaliste"}, {"rédacteur"},
    {"rédactrice"},
    // es, pt, it
    {"columnista"}, {"corresponsal"}, {"editora"}, {"escritor"}, {"escritora"}, {"periodista"}, {"redactor"}, {"redactora"},
    {"colunista"}, {"correspondente"}, {"jornalista"}, {"repórter"}, {"cronista"}, {"giornalista"}, {"redattore"},
    {"redattrice"},
    // pl, cs, hr
    {"dziennikarka"}, {"dziennikarz"}, {"publicysta"}, {"redaktorka"}, {"novinář"}, {"novinářka"}, {"novinar"},
    {"novinarka"},
    // ru, uk
    {"журналист"}, {"журналистка"}, {"корреспондент"}, {"обозреватель"}, {"редактор"}, {"журналіст"}, {"журналістка"},
    {"кореспондент"},
    // tr, id
    {"gazeteci"}, {"muhabir"}, {"wartawan"}, {"jurnalis"},
};
// clang-format on

inline constexpr auto writer_words = make_phrase_set(writer_list);

} // namespace detail

/// Is the word at `pos` of `s` the trade of somebody who writes?
[[nodiscard]] constexpr bool is_writer_word(std::string_view s, std::size_t pos) noexcept {
    return static_cast<bool>(detail::writer_words.match(s, pos));
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_WRITER_WORDS_HPP
