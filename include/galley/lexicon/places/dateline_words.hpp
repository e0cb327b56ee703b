// galley/lexicon/places/dateline_words.hpp: words that capitals before a dash, or a bracket, may be
// instead of a place or an agency. Data only. Source: the traps of the project's reference of
// furniture; label words of news pages.
#ifndef GALLEY_LEXICON_PLACES_DATELINE_WORDS_HPP
#define GALLEY_LEXICON_PLACES_DATELINE_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry not_place_list[] = {
    {"a"}, {"about"}, {"abstract"}, {"add"}, {"advertisement"}, {"advisory"}, {"after"}, {"alert"},
    {"all"}, {"also"}, {"am"}, {"an"}, {"analysis"}, {"and"}, {"announcement"}, {"answer"},
    {"are"}, {"around"}, {"article"}, {"as"}, {"at"}, {"attention"}, {"audio"}, {"award"},
    {"background"}, {"be"}, {"before"}, {"best"}, {"big"}, {"blog"}, {"bonus"}, {"book"},
    {"breaking"}, {"brief"}, {"but"}, {"buy"}, {"by"}, {"call"}, {"can"}, {"caption"}, {"chapter"},
    {"cheap"}, {"click"}, {"closing"}, {"coming"}, {"comment"}, {"commentary"}, {"conclusion"},
    {"cons"}, {"contact"}, {"copyright"}, {"correction"}, {"cost"}, {"covid"}, {"credit"}, {"date"},
    {"day"}, {"deal"}, {"details"}, {"did"}, {"do"}, {"does"}, {"don't"}, {"download"}, {"due"},
    {"editor"}, {"editor's"}, {"editorial"}, {"end"}, {"episode"}, {"event"}, {"every"},
    {"exclusive"}, {"explained"}, {"explainer"}, {"fact"}, {"faq"}, {"fig"}, {"figure"}, {"file"},
    {"final"}, {"finally"}, {"first"}, {"follow"}, {"for"}, {"free"}, {"from"}, {"full"}, {"get"},
    {"go"}, {"good"}, {"great"}, {"guide"}, {"has"}, {"have"}, {"headlines"}, {"health"}, {"help"},
    {"here"}, {"his"}, {"her"}, {"home"}, {"hot"}, {"how"}, {"i"}, {"if"}, {"important"}, {"in"},
    {"interview"}, {"into"}, {"introduction"}, {"is"}, {"it"}, {"its"}, {"join"}, {"just"}, {"key"},
    {"last"}, {"latest"}, {"less"}, {"letter"}, {"letters"}, {"life"}, {"list"}, {"listen"},
    {"live"}, {"local"}, {"look"}, {"loser"}, {"losers"}, {"make"}, {"man"}, {"match"}, {"media"},
    {"method"}, {"methods"}, {"money"}, {"more"}, {"most"}, {"movie"}, {"music"}, {"must"}, {"my"},
    {"name"}, {"never"}, {"new"}, {"news"}, {"next"}, {"no"}, {"not"}, {"note"}, {"notes"},
    {"notice"}, {"now"}, {"of"}, {"off"}, {"on"}, {"one"}, {"only"}, {"opinion"}, {"or"}, {"order"},
    {"other"}, {"our"}, {"out"}, {"over"}, {"part"}, {"photo"}, {"photos"}, {"picture"},
    {"pictures"}, {"plus"}, {"podcast"}, {"politics"}, {"poll"}, {"post"}, {"posted"}, {"preview"}, {"price"},
    {"prices"}, {"profile"}, {"pros"}, {"ps"}, {"published"}, {"question"}, {"quiz"}, {"quote"}, {"rating"},
    {"read"}, {"recap"}, {"recipe"}, {"related"}, {"reminder"}, {"report"}, {"results"}, {"review"},
    {"round"}, {"rule"}, {"sale"}, {"save"}, {"score"}, {"scores"}, {"season"}, {"section"},
    {"see"}, {"sell"}, {"series"}, {"share"}, {"she"}, {"should"}, {"show"}, {"sign"}, {"so"},
    {"source"}, {"spoiler"}, {"sponsored"}, {"sport"}, {"sports"}, {"status"}, {"step"}, {"still"},
    {"stop"}, {"story"}, {"summary"}, {"support"}, {"table"}, {"take"}, {"team"}, {"tech"}, {"tel"},
    {"than"}, {"that"}, {"the"}, {"their"}, {"these"}, {"they"}, {"this"}, {"three"}, {"time"},
    {"tip"}, {"tips"}, {"title"}, {"to"}, {"today"}, {"tomorrow"}, {"top"}, {"total"}, {"trailer"},
    {"transcript"}, {"trending"}, {"true"}, {"try"}, {"tv"}, {"two"}, {"under"}, {"up"},
    {"update"}, {"updated"}, {"us"}, {"used"}, {"video"}, {"videos"}, {"view"}, {"vote"}, {"vs"},
    {"want"}, {"war"}, {"warning"}, {"was"}, {"watch"}, {"we"}, {"weather"}, {"week"}, {"were"},
    {"what"}, {"when"}, {"where"}, {"which"}, {"who"}, {"why"}, {"will"}, {"win"}, {"winner"},
    {"winners"}, {"with"}, {"women"}, {"world"}, {"worst"}, {"would"}, {"year"}, {"yes"}, {"you"},
    {"your"}, {"achtung"}, {"aktuell"}, {"anzeige"}, {"das"}, {"der"}, {"die"}, {"ein"}, {"eine"},
    {"fazit"}, {"hintergrund"}, {"hinweis"}, {"info"}, {"kommentar"}, {"mit"}, {"und"}, {"von"},
    {"werbung"}, {"wie"}, {"en"}, {"et"}, {"exclusif"}, {"les"}, {"une"}, {"vidéo"},
    {"a la"}, {"con"}, {"fotos"}, {"por"}, {"que"}, {"urgente"}, {"foto"}, {"per"}, {"una"},
    {"важно"}, {"видео"}, {"внимание"}, {"и"}, {"как"}, {"не"}, {"новости"}, {"почему"},
    {"срочно"}, {"фото"}, {"что"}, {"это"}, {"uwaga"}, {"wideo"}, {"ważne"}, {"nasa"},
    {"nato"}, {"unicef"}, {"unesco"}, {"fifa"}, {"uefa"}, {"espn"}, {"iphone"}, {"asean"},
    {"opec"}, {"ceo"}, {"cfo"}, {"asap"}, {"diy"}, {"aids"},
};

// clang-format on

} // namespace detail

inline constexpr auto not_places = make_phrase_set(detail::not_place_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_DATELINE_WORDS_HPP
