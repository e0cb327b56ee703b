// galley/lexicon/dates/period_words.hpp: stretches of time that subscriptions are paid by, "month",
// and the small words that lead to them, "per month". Data only, by language; used by
// rules/price_line.
#ifndef GALLEY_LEXICON_DATES_PERIOD_WORDS_HPP
#define GALLEY_LEXICON_DATES_PERIOD_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

// clang-format off
inline constexpr phrase_entry period_list[] = {
    // en, de, nl
    {"month"}, {"mo"}, {"week"}, {"wk"}, {"year"}, {"yr"}, {"monat"}, {"woche"}, {"jahr"}, {"maand"}, {"jaar"},
    // fr, es, pt, it, ca, ro
    {"mois"}, {"semaine"}, {"an"}, {"mes"}, {"semana"}, {"año"}, {"mês"}, {"ano"}, {"mese"}, {"settimana"}, {"anno"}, {"any"}, {"lună"},
    // sv, da, no, fi
    {"månad"}, {"mån"}, {"måned"}, {"md"}, {"mnd"}, {"vecka"}, {"uge"}, {"uke"}, {"kk"}, {"kuukausi"}, {"vko"},
    // pl, cs, hr, hu, lt, lv, et
    {"miesiąc"}, {"mies"}, {"msc"}, {"měsíc"}, {"mesiac"}, {"mjesec"}, {"mesec"}, {"hó"}, {"mėn"}, {"mēn"}, {"kuu"},
    // ru, uk, el, tr
    {"месяц"}, {"мес"}, {"місяць"}, {"μηνα"}, {"ay"},
};

/// Between a sum and such a stretch: "2 € par mois", "$300 x mes".
inline constexpr phrase_entry per_list[] = {
    {"per"}, {"a"}, {"pro"}, {"im"}, {"par"}, {"al"}, {"por"}, {"x"}, {"le"}, {"à"}, {"il"}, {"i"}, {"om"}, {"na"}, {"za"}, {"в"}, {"на"},
};
// clang-format on

inline constexpr auto period_words = make_phrase_set(period_list);
inline constexpr auto per_words = make_phrase_set(per_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_PERIOD_WORDS_HPP
