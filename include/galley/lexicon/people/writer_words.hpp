// galley/lexicon/people/writer_words.hpp: the trades of those who write articles, as a line about
// an author names them, and how such a line goes on or begins. Data only; common words, asked only
// behind a name (rules/bio).
#ifndef GALLEY_LEXICON_PEOPLE_WRITER_WORDS_HPP
#define GALLEY_LEXICON_PEOPLE_WRITER_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry writer_list[] = {
    // en
    {"author"}, {"blogger"}, {"columnist"}, {"contributor"}, {"correspondent"}, {"editor"}, {"freelance"},
    {"freelancer"}, {"journalist"}, {"photographer"}, {"producer"}, {"reporter"}, {"staff writer"}, {"writer"},
    {"cartoonist"}, {"critic"}, {"essayist"}, {"historian"}, {"novelist"}, {"playwright"}, {"poet"}, {"podcaster"}, {"screenwriter"},
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

struct newsroom_entry {
    const char* phrase = ""; // folded
    bool leads = true;       // the paper's name may stand behind it: "Redacción EC"
};

// clang-format off
/// What those who write for a paper are called together, where no one of them signs.
inline constexpr newsroom_entry newsroom_list[] = {
    // en, de, nl, sv, da, no, fi
    {"bureau", false}, {"desk", false}, {"newsroom", false}, {"staff", false}, {"team", false},
    {"redaktion"}, {"redaktionsteam"}, {"redactie"}, {"redaktionen"}, {"redaksjonen"}, {"toimitus"},
    // fr, es, pt, it, ro
    {"rédaction"}, {"redacción"}, {"redacció"}, {"redação"}, {"redazione"}, {"redacția"},
    // pl, cs, sk, hr, hu, tr, id
    {"redakcja"}, {"zespół"}, {"redakce"}, {"redakcia"}, {"redakcija"}, {"szerkesztőség"}, {"haber merkezi"}, {"redaksi"},
    // ru, uk, bg
    {"редакция"}, {"редакція"},
};
// clang-format on

inline constexpr auto newsroom_words = make_phrase_set(newsroom_list);

// clang-format off
/// The verbs that a sentence about an author goes on with, each behind a blank.
inline constexpr std::string_view telling_verbs[] = {
    " is ", " was ", " has ", " covers ", " writes ", " reports ", " works ", " worked ",
    " joined ", " started ", " specializes ", " teaches ", " edits ", " leads ", " lives ",
    " reported ", " served ", " serves ", " spent ", " studied ", " studies ", " currently ",
    " previously ", " can be reached ", " may be reached ", " ist ", " war ", " hat ", " lehrt ",
    " arbeitet ", " studierte ", " schreibt ", " lebt ", " est ", " es ", " escribe ", " jest ",
    " er ", " \u00E8 ", " \u00E9 ", " \u00E4r ", " \u043F\u0438\u0448\u0435\u0442 ",
};

/// By the low bits of the byte a verb begins with: those of its second, as bits.
consteval std::array<std::uint32_t, 32> make_verb_starts() {
    std::array<std::uint32_t, 32> starts{};
    for (const std::string_view verb : telling_verbs)
        starts[static_cast<unsigned char>(verb[1]) & 31U] |=
            1U << (static_cast<unsigned char>(verb[2]) & 31U);
    return starts;
}

inline constexpr std::array<std::uint32_t, 32> verb_starts = make_verb_starts();

/// How somebody who tells of himself begins.
inline constexpr std::string_view first_person[] = {
    "I'm ", "I\u2019m ", "I am ", "Hi, I", "Hi! I", "Hi there", "Hello, I", "Hello! I", "My name is ", "Ich bin ", "Hallo, ich",
    "Je suis ", "Bonjour", "Soy ", "Hola", "Sono ", "Ciao", "Sou ", "Eu sou ", "Ol\u00E1", "Ik ben ", "Jag \u00E4r ", "Jeg er ", "Olen ",
    "Jestem ", "Jsem ", "\u042F ", "\u041C\u0435\u043D\u044F \u0437\u043E\u0432\u0443\u0442 ", "\u0395\u03AF\u03BC\u03B1\u03B9 ",
};
// clang-format on

} // namespace detail

/// Is the word at `pos` of `s` the trade of somebody who writes?
[[nodiscard]] constexpr bool is_writer_word(std::string_view s, std::size_t pos) noexcept {
    return static_cast<bool>(detail::writer_words.match(s, pos));
}

/// Does a word for a newsroom stand at `pos` of `s`?
[[nodiscard]] constexpr bool is_newsroom_word(std::string_view s, std::size_t pos) noexcept {
    return static_cast<bool>(detail::newsroom_words.match(s, pos));
}

/// Does `s` begin with one that the paper's name may follow: "Redaktion Hafenblatt"?
[[nodiscard]] constexpr bool opens_with_newsroom(std::string_view s) noexcept {
    const phrase_match m = detail::newsroom_words.match(s, 0);
    return m && detail::newsroom_words[m.index].leads;
}

/// Does a sentence about an author go on so, behind the name: " covers the coast"?
[[nodiscard]] constexpr bool tells_of_person(std::string_view rest) noexcept {
    if (rest.size() < 3 || rest[0] != ' ') return false;
    const unsigned first = static_cast<unsigned char>(rest[1]) & 31U;
    const unsigned second = static_cast<unsigned char>(rest[2]) & 31U;
    if ((detail::verb_starts[first] >> second & 1U) == 0) return false; // most words
    for (const std::string_view verb : detail::telling_verbs)
        if (rest[1] == verb[1] && rest.starts_with(verb)) return true;
    return false;
}

/// Does somebody begin so who tells of himself: "My name is Jane"?
[[nodiscard]] constexpr bool speaks_of_oneself(std::string_view s) noexcept {
    for (const std::string_view opening : detail::first_person)
        if (s.starts_with(opening)) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_WRITER_WORDS_HPP
