// galley/lexicon/words/heading_words.hpp: what the first and the last part of an article, a recipe
// or a paper are headed by, and a summary above it: "Key points", "Einleitung", "Zutaten". Data
// only; common words, asked only right above a text. Source: general knowledge of the papers of
// each language.
#ifndef GALLEY_LEXICON_WORDS_HEADING_WORDS_HPP
#define GALLEY_LEXICON_WORDS_HEADING_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

struct heading_word_entry {
    const char* phrase = ""; // folded
    bool closes = false;     // heads the last part: "Conclusion"
};

// clang-format off
inline constexpr heading_word_entry heading_word_list[] = {
    // en
    {"abstract"}, {"about this study"}, {"at a glance"}, {"background"},
    {"directions"}, {"executive summary"}, {"foreword"}, {"highlights"}, {"how to make it"},
    {"in brief"}, {"in short"}, {"in summary"}, {"ingredients"}, {"instructions"}, {"introduction"}, {"key facts"},
    {"key findings"}, {"key highlights"}, {"key points"}, {"key takeaways"}, {"main points"},
    {"our verdict"}, {"overview"}, {"preface"}, {"quick facts"}, {"quick summary"}, {"summary"},
    {"synopsis"}, {"takeaways"}, {"the bottom line"}, {"the verdict"}, {"tl;dr"}, {"tldr"}, {"verdict"},

    // de
    {"abstrakt"}, {"auf einen blick"}, {"auf den punkt gebracht"}, {"beschreibung"}, {"das wichtigste in kürze"},
    {"das wichtigste auf einen blick"}, {"das wichtigste"}, {"einführung"}, {"einleitung"}, {"hintergrund"},
    {"in kürze"}, {"inhalt in kürze"}, {"kurz und knapp"}, {"kurz zusammengefasst"}, {"kurzfassung"}, {"nährwerte"},
    {"vorwort"}, {"worum geht es?"}, {"zubereitung"}, {"zusammenfassung"}, {"zutaten"},
    // nl, sv, da, no, fi
    {"het belangrijkste"}, {"in het kort"}, {"ingrediënten"}, {"inleiding"}, {"samenvatting"}, {"bereiding"}, {"bakgrund"},
    {"inledning"}, {"sammanfattning"}, {"ingredienser"}, {"gör så här"}, {"baggrund"}, {"indledning"}, {"resumé"},
    {"fremgangsmåde"}, {"bakgrunn"}, {"innledning"}, {"sammendrag"}, {"oppsummering"}, {"fremgangsmåte"}, {"johdanto"},
    {"tiivistelmä"}, {"ainekset"},
    // fr
    {"contexte"}, {"en bref"}, {"en résumé"}, {"ingrédients"}, {"l'essentiel"}, {"l'essentiel à retenir"}, {"ce qu'il faut retenir"},
    {"points clés"}, {"préambule"}, {"préparation"}, {"résumé"}, {"avant-propos"},
    // es, pt, it, ro
    {"antecedentes"}, {"claves"}, {"en resumen"}, {"ingredientes"}, {"introducción"}, {"lo más importante"},
    {"preparación"}, {"puntos clave"}, {"resumen"}, {"destaques"}, {"em resumo"}, {"introdução"}, {"modo de preparo"},
    {"pontos principais"}, {"preparação"}, {"resumo"}, {"in breve"}, {"in sintesi"}, {"ingredienti"}, {"introduzione"},
    {"preparazione"}, {"premessa"}, {"punti chiave"}, {"riassunto"}, {"introducere"}, {"rezumat"},
    // pl, cs, hr, hu
    {"podsumowanie"}, {"składniki"}, {"streszczenie"}, {"wprowadzenie"}, {"wstęp"}, {"sposób przygotowania"},
    {"ingredience"}, {"shrnutí"}, {"postup"}, {"sažetak"}, {"sastojci"}, {"priprema"}, {"uvod"}, {"bevezetés"}, {"hozzávalók"},
    {"összefoglalás"}, {"elkészítés"},
    // ru, uk, el, tr
    {"введение"}, {"вступление"}, {"ингредиенты"}, {"коротко"}, {"предисловие"}, {"приготовление"},
    {"вступ"}, {"інгредієнти"}, {"εισαγωγη"}, {"περιληψη"}, {"υλικα"}, {"εκτελεση"}, {"giriş"}, {"malzemeler"},
    {"hazırlanışı"}, {"yapılışı"}, {"özet"}, {"özetle"},
    // id, vi
    {"pendahuluan"}, {"ringkasan"}, {"bahan-bahan"}, {"cara membuat"}, {"nguyên liệu"}, {"tóm tắt"}, {"cách làm"},
    // en, de, nl, fr, es, pt, it, ru, uk: of the last part
    {"conclusion", true}, {"conclusions", true}, {"final thoughts", true}, {"final words", true}, {"wrapping up", true},
    {"abschließend", true}, {"ausblick", true}, {"fazit", true}, {"mein fazit", true}, {"schlussfolgerung", true}, {"schlusswort", true},
    {"unser fazit", true}, {"conclusie", true}, {"tot slot", true}, {"en conclusion", true}, {"conclusión", true}, {"conclusiones", true},
    {"conclusão", true}, {"conclusione", true}, {"conclusioni", true}, {"вывод", true}, {"выводы", true}, {"висновки", true},
    // ja, zh, ko
    {"まとめ"}, {"はじめに"}, {"概要"}, {"要約"}, {"材料"}, {"作り方"}, {"この記事のポイント"}, {"摘要"}, {"前言"}, {"引言"}, {"导读"}, {"導讀"}, {"导语"},
    {"핵심 요약"}, {"요약"}, {"서론"}, {"머리말"}, {"들어가며"}, {"재료"},
};
// clang-format on

inline constexpr auto heading_words = make_phrase_set(heading_word_list);

} // namespace detail

/// Such a heading that is the whole of a line, a colon behind it or not: whether it is one, and
/// whether it heads the last part.
struct heading_word {
    bool found = false;
    bool closes = false;
};

[[nodiscard]] constexpr heading_word find_heading_word(std::string_view s) noexcept {
    if (s.ends_with(':')) s.remove_suffix(1);
    const phrase_match m = detail::heading_words.match_whole(s);
    if (!m) return {};
    return {true, detail::heading_words[m.index].closes};
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_HEADING_WORDS_HPP
