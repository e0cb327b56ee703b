// galley/lexicon/words/embed_words.hpp: what social networks write above and below a post that a
// page shows. Data only, collected from the networks' own interfaces; used by rules/embed.
#ifndef GALLEY_LEXICON_WORDS_EMBED_WORDS_HPP
#define GALLEY_LEXICON_WORDS_EMBED_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry embed_list[] = {
    // en
    {"view this post on instagram"}, {"view this photo on instagram"}, {"a post shared by"}, {"a video posted by"}, {"a photo posted by"},
    {"view more on instagram"}, {"this content is imported from"},
    // de, nl, sv, da, no, fi
    {"sieh dir diesen beitrag auf instagram an"}, {"ein beitrag geteilt von"}, {"dieses bild auf instagram ansehen"},
    {"dit bericht op instagram bekijken"}, {"een bericht gedeeld door"}, {"visa det här inlägget på instagram"},
    {"ett inlägg delat av"}, {"se dette opslag på instagram"}, {"et opslag delt af"},
    {"se dette innlegget på instagram"}, {"et innlegg delt av"}, {"näytä tämä julkaisu instagramissa"},
    // fr, es, pt, it, ro
    {"voir cette publication sur instagram"}, {"une publication partagée par"}, {"ver esta publicación en instagram"},
    {"una publicación compartida de"}, {"una publicación compartida por"}, {"ver essa foto no instagram"},
    {"ver esta publicação no instagram"}, {"uma publicação compartilhada por"}, {"uma publicação partilhada por"},
    {"visualizza questo post su instagram"}, {"un post condiviso da"}, {"vizualizați această postare pe instagram"},
    // pl, cs, ru, uk, el, tr, hu
    {"wyświetl ten post na instagramie"}, {"post udostępniony przez"}, {"zobrazit příspěvek na instagramu"},
    {"příspěvek sdílený"}, {"посмотреть эту публикацию в instagram"}, {"публикация от"},
    {"переглянути цей допис в instagram"}, {"допис, поширений"}, {"δειτε αυτη τη δημοσιευση στο instagram"},
    {"bu gönderiyi instagram'da gör"}, {"bejegyzés megtekintése az instagramon"},
    // id, ja, ko, ar
    {"lihat postingan ini di instagram"}, {"sebuah kiriman dibagikan oleh"}, {"この投稿をinstagramで見る"},
    {"がシェアした投稿"}, {"인스타그램에서 이 게시물 보기"}, {"عرض هذا المنشور على instagram"},
};

inline constexpr phrase_entry timeline_list[] = {
    {"tweets by"}, {"tweets from"}, {"posts from"}, // en
    {"tweets von"}, {"tweets van"}, {"tweets av"}, {"tweets fra"}, // de, nl, sv, no, da
    {"tweets de"}, {"tweets d'"}, {"tweets por"}, {"tweets por el"}, {"tweet di"}, {"tweets di"}, // Romance
    {"tweety od"}, {"tweety użytkownika"}, {"твиты от"}, {"твиты пользователя"}, {"твіти"}, // pl, ru, uk
};
// clang-format on

inline constexpr auto timeline_words = make_phrase_set(timeline_list);
inline constexpr auto embed_words = make_phrase_set(embed_list);

} // namespace detail

/// Does `line` begin with words that frame a post of a social network?
[[nodiscard]] constexpr bool frames_post(std::string_view line) noexcept {
    return !line.empty() && detail::embed_words.may_begin(line, 0) &&
           detail::embed_words.match(line, 0);
}

/// Is `line` the label that a network sets above the posts of one account: "Tweets by riverdaily"?
[[nodiscard]] constexpr bool heads_timeline(std::string_view line) noexcept {
    if (line.empty() || !detail::timeline_words.may_begin(line, 0)) return false;
    const phrase_match m = detail::timeline_words.match(line, 0);
    if (!m || m.size + 1 >= line.size()) return false;
    const std::string_view account = line.substr(line[m.size] == ' ' ? m.size + 1 : m.size);
    return account.find(' ') == std::string_view::npos;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_EMBED_WORDS_HPP
