// galley/lexicon/inside_words.hpp: words that say from inside a line what it is, where the line is
// known not to be the article's. Unlike labels (cues.hpp) they open no line; in a body they would
// be words like any other. Collected from the feet and boxes of news pages; used by rules/outside.
#ifndef GALLEY_LEXICON_INSIDE_WORDS_HPP
#define GALLEY_LEXICON_INSIDE_WORDS_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

struct inside_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
    cue what = cue::none;
};

namespace detail {

// clang-format off
inline constexpr inside_entry inside_entries[] = {
    // en
    {"corporate site", cue::legal}, {"media group", cue::legal}, {"prior written", cue::legal},
    {"press standards organisation", cue::legal}, {"public inspection file", cue::legal}, {"recaptcha", cue::legal},
    {"registered trademark", cue::legal}, {"text and data mining", cue::legal}, {"trademark of", cue::legal},
    {"web scraping", cue::legal}, {"written permission", cue::legal},
    {"become a member", cue::subscribe}, {"become a supporter", cue::subscribe}, {"donate", cue::subscribe},
    {"free trial", cue::subscribe}, {"no spam", cue::subscribe}, {"our app", cue::subscribe},
    {"our newsletters", cue::subscribe}, {"subscribers only", cue::subscribe}, {"support our", cue::subscribe},
    {"unlimited access", cue::subscribe}, {"your inbox", cue::subscribe},
    // de
    {"alle rechte", cue::legal}, {"nutzungsbedingungen", cue::legal}, {"urheberrechtlich", cue::legal},
    {"gratis-artikel", cue::subscribe}, {"ihr abo", cue::subscribe}, {"jetzt testen", cue::subscribe},
    {"newsletters", cue::subscribe}, {"plus-abo", cue::subscribe},
    // fr, es, pt, it
    {"reproduction interdite", cue::legal}, {"reproducción total", cue::legal}, {"reprodução total", cue::legal},
    {"riproduzione riservata", cue::legal}, {"p. iva", cue::legal}, {"p.iva", cue::legal}, {"partita iva", cue::legal},
    {"s.p.a.", cue::legal},
    {"réservé aux abonnés", cue::subscribe}, {"réservés aux abonnés", cue::subscribe},
    {"réservé aux inscrits", cue::subscribe}, {"réservés aux inscrits", cue::subscribe},
    {"nuestro boletín", cue::subscribe}, {"suscriptores", cue::subscribe}, {"nosso canal", cue::subscribe},
    {"siga-nos", cue::subscribe}, {"seja membro", cue::subscribe}, {"nostra newsletter", cue::subscribe},
    // pl, cs, hr and its sisters
    {"eksploracja tekstu", cue::legal}, {"prawa autorskie", cue::legal}, {"prawa zastrzeżone", cue::legal},
    {"autorských práv", cue::legal}, {"autorska prava", cue::legal}, {"autorskih prava", cue::legal},
    {"strefy premium", cue::subscribe}, {"wykup dostęp", cue::subscribe}, {"naszej społeczności", cue::subscribe},
    // ru, uk
    {"активная ссылка", cue::legal}, {"использовании материалов", cue::legal}, {"авторские права", cue::legal},
    {"свидетельство о регистрации", cue::legal}, {"наш канал", cue::subscribe}, {"телеграм-канал", cue::subscribe},
    {"подписывайтесь", cue::subscribe},
    // id, tr
    {"hak cipta", cue::legal}, {"izin tertulis", cue::legal}, {"tüm hakları", cue::legal}, {"izinsiz", cue::legal},
    {"login untuk", cue::subscribe}, {"berlangganan", cue::subscribe}, {"abone ol", cue::subscribe},
    // zh, ja, ko
    {"版权说明", cue::legal}, {"版权保护", cue::legal}, {"版权属", cue::legal}, {"版权均属", cue::legal},
    {"禁止转载", cue::legal}, {"不得转载", cue::legal}, {"未经允许", cue::legal}, {"未经授权", cue::legal},
    {"违者必究", cue::legal}, {"追究法律责任", cue::legal}, {"無断転載", cue::legal}, {"無断複製", cue::legal},
    {"著作権", cue::legal}, {"저작권자", cue::legal}, {"법적 책임", cue::legal}, {"무단 전재", cue::legal},
    {"公众号", cue::subscribe}, {"客户端下载", cue::subscribe}, {"扫码", cue::subscribe}, {"会員登録", cue::subscribe},
    {"구독하기", cue::subscribe},
};
// clang-format on

inline constexpr auto inside_words = make_phrase_set(inside_entries);

} // namespace detail

/// What the word that begins at `pos` of `s` says of its line; none where it says nothing.
[[nodiscard]] constexpr cue find_inside_word(std::string_view s, std::size_t pos) noexcept {
    const phrase_match m = detail::inside_words.match(s, pos);
    return m ? detail::inside_words[m.index].what : cue::none;
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_INSIDE_WORDS_HPP
