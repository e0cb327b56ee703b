// galley/lexicon/places/sign_off_words.hpp: what stands before an agency that a text was written
// with: "With AFP", "Con información de EFE", "mit Material von dpa". Data only, asked only where
// an agency follows and nothing else does. Source: the ends of news articles, common knowledge.
#ifndef GALLEY_LEXICON_PLACES_SIGN_OFF_WORDS_HPP
#define GALLEY_LEXICON_PLACES_SIGN_OFF_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry with_list[] = {
    // en
    {"with"}, {"with agencies"}, {"with agency inputs"}, {"with agency reports"}, {"with assistance from"},
    {"with contributions from"}, {"with files from"}, {"with information from"}, {"with input from"},
    {"with inputs from"}, {"with material from"}, {"with reporting by"}, {"with reporting from"},
    {"with reports from"}, {"information from"}, {"material from"},
    // de, nl, sv, da, no, fi
    {"mit"}, {"mit agenturmaterial von"}, {"mit informationen von"}, {"mit material von"}, {"met"},
    {"met informatie van"}, {"met materiaal van"}, {"med"}, {"med material från"}, {"med materiale fra"},
    // fr
    {"avec"}, {"avec l'"}, {"avec les agences"}, {"avec des informations de"},
    // es, pt, ca
    {"con"}, {"con agencias"}, {"con datos de"}, {"con información de"}, {"con informaciones de"}, {"con material de"},
    {"com"}, {"com agências"}, {"com informações da"}, {"com informações de"}, {"com informações do"}, {"amb"},
    // it
    {"con agenzie"}, {"con informazioni di"},
    // pl, cs
    {"z"}, {"s použitím"},
};
// clang-format on

inline constexpr auto with_set = make_phrase_set(with_list);

} // namespace detail

/// The bytes of the words at the begin of `s` that an agency is named behind, 0 for none. The
/// longest phrase counts; whole words only, but for an elided article.
[[nodiscard]] constexpr std::size_t match_with_agency(std::string_view s) noexcept {
    const phrase_match m = detail::with_set.match(s, 0);
    return m ? m.size : 0;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_SIGN_OFF_WORDS_HPP
