// galley/lexicon/places/street_words.hpp: the words of postal addresses: streets and what stands
// for them. Data only, from the feet of news pages; used by rules/foot_line.
#ifndef GALLEY_LEXICON_PLACES_STREET_WORDS_HPP
#define GALLEY_LEXICON_PLACES_STREET_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

// clang-format off
/// Behind a number and a name: "12 Quay Street".
inline constexpr phrase_entry street_list[] = {
    {"street"}, {"st"}, {"road"}, {"rd"}, {"avenue"}, {"ave"}, {"boulevard"}, {"blvd"}, {"drive"}, {"dr"}, {"lane"}, {"square"},
    {"plaza"}, {"parkway"}, {"pkwy"}, {"highway"}, {"hwy"}, {"way"}, {"terrace"}, {"quay"}, {"crescent"}, {"broadway"},
};

/// Before a name and a number: "Calle Mayor 12", "12 rue du Port".
inline constexpr phrase_entry before_list[] = {
    // fr, es, pt, it
    {"rue"}, {"avenue"}, {"boulevard"}, {"quai"}, {"calle"}, {"avenida"}, {"av"}, {"avda"}, {"avd"}, {"paseo"}, {"carrera"}, {"carrer"},
    {"rua"}, {"alameda"}, {"rodovia"}, {"via"}, {"viale"}, {"piazza"}, {"piazzale"}, {"corso"}, {"largo"}, {"estrada"}, {"travessa"},
    // pl, cs, ro, hr, id
    {"ul"}, {"ulica"}, {"aleja"}, {"aleje"}, {"str"}, {"strada"}, {"bd"}, {"ulice"}, {"jl"}, {"jalan"}, {"jln"},
    // ru, uk, bg
    {"ул"}, {"улица"}, {"вул"}, {"вулиця"}, {"пр"}, {"пр-т"}, {"проспект"}, {"бул"}, {"переулок"}, {"пер"}, {"шоссе"}, {"наб"},
    // el, vi
    {"οδοσ"}, {"λεωφοροσ"}, {"λεωφ"}, {"đường"}, {"phố"},
};
// clang-format on

inline constexpr auto street_words = make_phrase_set(street_list);
inline constexpr auto street_words_before = make_phrase_set(before_list);

/// Ends of words that are streets of German, Dutch and their like, "Hafenstraße"; a full stop
/// behind the word is not of it: "Hafenstr. 12".
inline constexpr std::string_view street_ends[] = {
    "stra\u00DFe", "strasse", "str",  "platz", "weg",   "allee",  "gasse", "damm",
    "chaussee",    "straat",  "laan", "kade",  "plein", "gracht", "gatan", "v\u00E4gen",
    "gata",        "gade",    "vej",  "veien", "katu",  "utca"};

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_STREET_WORDS_HPP
