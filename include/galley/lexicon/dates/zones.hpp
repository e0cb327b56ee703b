// galley/lexicon/dates/zones.hpp: names of time zones as news pages write them, with their offsets.
// A name that means several offsets is listed without one: it is stepped over, never guessed.
#ifndef GALLEY_LEXICON_DATES_ZONES_HPP
#define GALLEY_LEXICON_DATES_ZONES_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// How far a zone name decides the offset.
enum class zone_kind : std::uint8_t {
    fixed,       // `minutes` always
    us_daylight, // `minutes`, one hour more while the United States keep daylight time
    eu_daylight, // `minutes`, one hour more while the European Union keeps summer time
    ambiguous    // several zones of the world, or a zone known only to the reader
};

struct zone_name {
    const char* phrase; // folded
    std::int16_t minutes = 0;
    zone_kind kind = zone_kind::fixed;
};

/// Source: the IANA time zone database (2024a) for offsets; which reading of IST and BST is meant
/// from the reference counts (India, Britain). CST is America, China or Cuba: no offset.
// clang-format off
inline constexpr zone_name zone_names[] = {
    {"utc"}, {"gmt"}, {"ut"}, {"гринвич"},
    {"wet", 0}, {"west", 60}, {"bst", 60}, {"cet", 60}, {"cest", 120}, {"mez", 60}, {"mesz", 120}, {"met", 60},
    {"eet", 120}, {"eest", 180}, {"msk", 180}, {"мск", 180}, {"по мск", 180}, {"по москве", 180},
    {"по московскому времени", 180}, {"московского времени", 180}, {"moscow time", 180}, {"trt", 180}, {"tsi", 180},
    {"est", -300}, {"edt", -240}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420},
    {"akst", -540}, {"akdt", -480}, {"hst", -600}, {"nst", -210}, {"ndt", -150}, {"adt", -180},
    {"et", -300, zone_kind::us_daylight}, {"eastern", -300, zone_kind::us_daylight},
    {"eastern time", -300, zone_kind::us_daylight}, {"us eastern", -300, zone_kind::us_daylight},
    {"ct", -360, zone_kind::us_daylight}, {"central time", -360, zone_kind::us_daylight},
    {"mt", -420, zone_kind::us_daylight}, {"mountain time", -420, zone_kind::us_daylight},
    {"pt", -480, zone_kind::us_daylight}, {"pacific", -480, zone_kind::us_daylight},
    {"pacific time", -480, zone_kind::us_daylight},
    {"brt", -180}, {"horário de brasília", -180}, {"art", -180}, {"clt", 0, zone_kind::ambiguous}, {"pet", -300},
    {"cot", -300}, {"pkt", 300}, {"ist", 330}, {"npt", 345}, {"bdt", 360}, {"ict", 420}, {"wib", 420}, {"wita", 480},
    {"wit", 540}, {"myt", 480}, {"sgt", 480}, {"hkt", 480}, {"pht", 480}, {"jst", 540}, {"kst", 540}, {"awst", 480},
    {"acst", 570}, {"acdt", 630}, {"aest", 600}, {"aedt", 660}, {"nzst", 720}, {"nzdt", 780}, {"gst", 240},
    {"sast", 120}, {"cat", 120}, {"eat", 180}, {"wat", 60}, {"irst", 210}, {"idt", 180},
    {"北京时间", 480}, {"北京時間", 480}, {"beijing time", 480}, {"台北時間", 480}, {"日本時間", 540}, {"한국시간", 540},
    {"cst", 0, zone_kind::ambiguous}, {"ast", 0, zone_kind::ambiguous}, {"local time", 0, zone_kind::ambiguous},
    {"local", 0, zone_kind::ambiguous}, {"hora local", 0, zone_kind::ambiguous}, {"heure de paris", 60, zone_kind::eu_daylight},
    {"hora peninsular", 60, zone_kind::eu_daylight}, {"ora italiana", 60, zone_kind::eu_daylight},
};
// clang-format on

inline constexpr auto zones = make_phrase_set(zone_names);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_ZONES_HPP
