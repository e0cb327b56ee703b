// galley/lexicon/people/work_shares.hpp: words that say in a bracket behind a name what its bearer
// did, "Jane Roe (Text), John Doe (Fotos)". Data only. Source: common knowledge.
#ifndef GALLEY_LEXICON_PEOPLE_WORK_SHARES_HPP
#define GALLEY_LEXICON_PEOPLE_WORK_SHARES_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// A word for a share of the work.
struct work_share {
    const char* phrase = ""; // folded, see text/fold.hpp
    cue what = cue::photo;   // or cue::writer
};

namespace detail {

// clang-format off
inline constexpr work_share work_share_list[] = {
    // en
    {"photo"}, {"photos"}, {"photographs"}, {"photography"}, {"pictures"}, {"images"},
    {"text", cue::writer}, {"words", cue::writer}, {"story", cue::writer}, {"writer", cue::writer},
    // de, nl, sv, da, no, fi
    {"foto"}, {"fotos"}, {"fotografie"}, {"bild"}, {"bilder"}, {"foto's"}, {"billeder"}, {"kuva"}, {"kuvat"},
    {"texte", cue::writer}, {"tekst", cue::writer}, {"teksti", cue::writer},
    // fr, es, pt, it, ca
    {"photographies"}, {"fotografía"}, {"fotografías"}, {"imágenes"}, {"fotografia"}, {"imagens"}, {"immagini"},
    {"textes", cue::writer}, {"texto", cue::writer}, {"textos", cue::writer}, {"testo", cue::writer},
    {"testi", cue::writer},
    // pl, cs, sk, hu, ro, tr
    {"zdjęcia"}, {"zdjęcie"}, {"fotky"}, {"fotó"}, {"fotók"}, {"fotografii"}, {"fotoğraf"}, {"fotoğraflar"},
    {"szöveg", cue::writer}, {"yazı", cue::writer},
    // ru, uk, bg
    {"фото"}, {"снимки"}, {"текст", cue::writer},
    // el
    {"φωτογραφιεσ"}, {"φωτογραφια"}, {"κειμενο", cue::writer},
};
// clang-format on

} // namespace detail

inline constexpr auto work_shares = make_phrase_set(detail::work_share_list);

/// What `word` says that somebody did, cue::photo or cue::writer; cue::none for other words.
[[nodiscard]] constexpr cue share_of_work(std::string_view word) noexcept {
    const phrase_match m = work_shares.match_whole(word);
    return m ? work_shares[m.index].what : cue::none;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_WORK_SHARES_HPP
