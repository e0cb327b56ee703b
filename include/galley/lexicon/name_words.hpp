// galley/lexicon/name_words.hpp: the small words in and around names.
// Data only: particles, suffixes, honorifics, degrees, conjunctions, prepositions. Source: common
// knowledge of each language; the separators counted in the project's reference of furniture.
#ifndef GALLEY_LEXICON_NAME_WORDS_HPP
#define GALLEY_LEXICON_NAME_WORDS_HPP

#include <galley/lexicon/people_word.hpp>
#include <galley/lexicon/phrase_set.hpp>

namespace galley::lexicon {

namespace detail::name_words_words {

using enum word_use;
using namespace word_form;

// clang-format off
inline constexpr people_word list[] = {
    // inside a name
    {"de", particle, small}, {"del", particle, small},
    {"della", particle, small}, {"delle", particle, small},
    {"dello", particle, small}, {"degli", particle, small},
    {"dei", particle, small}, {"di", particle, small},
    {"da", particle, small}, {"das", particle, small},
    {"do", particle, small}, {"dos", particle, small},
    {"du", particle, small}, {"des", particle, small},
    {"la", particle, small}, {"le", particle, small},
    {"las", particle, small}, {"los", particle, small},
    {"el", particle, small}, {"lo", particle, small},
    {"de la", particle, small}, {"de las", particle, small},
    {"de los", particle, small}, {"van", particle, small},
    {"van der", particle, small}, {"van den", particle, small},
    {"van de", particle, small}, {"van 't", particle, small},
    {"vande", particle, small}, {"vander", particle, small},
    {"von", particle, small}, {"von der", particle, small},
    {"von dem", particle, small}, {"zu", particle, small},
    {"ten", particle, small}, {"ter", particle, small},
    {"te", particle, small}, {"op de", particle, small},
    {"af", particle, small}, {"bin", particle, small},
    {"bint", particle, small}, {"ibn", particle, small},
    {"ben", particle, small}, {"bar", particle, small},
    {"abu", particle, small}, {"al", particle, small},
    {"ul", particle, small}, {"ur", particle, small},
    {"dal", particle, small}, {"dalla", particle, small},
    {"binti", particle, small}, {"binte", particle, small},
    {"fan", particle, small}, {"ap", particle, small},
    {"ould", particle, small}, {"dit", particle, small},
    // closes a name
    {"jr", suffix}, {"jr.", suffix}, {"sr", suffix},
    {"sr.", suffix}, {"ii", suffix}, {"iii", suffix},
    {"iv", suffix}, {"filho", suffix}, {"júnior", suffix},
    {"neto", suffix},
    // before a name
    {"dr", honorific}, {"dr.", honorific}, {"prof", honorific},
    {"prof.", honorific}, {"professor", honorific},
    {"professorin", honorific}, {"mr", honorific}, {"mr.", honorific},
    {"mrs", honorific}, {"mrs.", honorific}, {"ms", honorific},
    {"ms.", honorific}, {"miss", honorific}, {"sir", honorific},
    {"dame", honorific}, {"lord", honorific}, {"lady", honorific},
    {"rev", honorific}, {"rev.", honorific}, {"fr.", honorific},
    {"herr", honorific}, {"frau", honorific}, {"hr.", honorific},
    {"dipl.-ing.", honorific}, {"ing.", honorific},
    {"mag.", honorific}, {"rechtsanwalt", honorific},
    {"rechtsanwältin", honorific}, {"ra", honorific},
    {"pfarrer", honorific}, {"pater", honorific}, {"don", honorific},
    {"doña", honorific}, {"sra.", honorific}, {"dott.", honorific},
    {"dott.ssa", honorific}, {"avv.", honorific}, {"mme", honorific},
    {"mme.", honorific}, {"mlle", honorific}, {"m.", honorific},
    {"maître", honorific}, {"maitre", honorific}, {"dra.", honorific},
    {"lic.", honorific}, {"capt.", honorific}, {"col.", honorific},
    {"gen.", honorific}, {"sgt.", honorific}, {"lt.", honorific},
    {"hon.", honorific}, {"hon", honorific}, {"sen.", honorific},
    {"rep.", honorific}, {"gov.", honorific}, {"shri", honorific},
    {"smt", honorific}, {"smt.", honorific}, {"datuk", honorific},
    {"datuk seri", honorific}, {"dato", honorific},
    {"tan sri", honorific}, {"ustadz", honorific},
    {"imam", honorific}, {"rabbi", honorific}, {"pastor", honorific},
    {"bishop", honorific}, {"mgr.", honorific}, {"bc.", honorific},
    {"к.э.н.", honorific}, {"д-р", honorific}, {"δρ.", honorific},
    // behind a name
    {"phd", degree}, {"ph.d.", degree}, {"ph.d", degree},
    {"md", degree}, {"m.d.", degree}, {"mba", degree},
    {"msc", degree}, {"bsc", degree}, {"rn", degree},
    {"dds", degree}, {"dvm", degree}, {"cfa", degree},
    {"cpa", degree}, {"esq", degree}, {"esq.", degree},
    {"jd", degree}, {"j.d.", degree}, {"ll.m.", degree},
    {"llm", degree}, {"mdb", degree}, {"mdl", degree},
    {"mp", degree}, {"faafp", degree}, {"dabom", degree},
    {"obe", degree}, {"mbe", degree}, {"cbe", degree},
    {"frs", degree}, {"csc", degree},
    // between two names
    {"and", conjunction, small}, {"und", conjunction, small},
    {"et", conjunction, small}, {"y", conjunction, small},
    {"e", conjunction, small}, {"и", conjunction, small},
    {"та", conjunction, small}, {"і", conjunction, small},
    {"й", conjunction, small}, {"i", conjunction, small},
    {"och", conjunction, small}, {"og", conjunction, small},
    {"en", conjunction, small}, {"ve", conjunction, small},
    {"ja", conjunction, small}, {"és", conjunction, small},
    {"a", conjunction, small}, {"oraz", conjunction, small},
    {"și", conjunction, small}, {"si", conjunction, small},
    {"şi", conjunction, small}, {"un", conjunction, small},
    {"ir", conjunction, small}, {"και", conjunction, small},
    {"with", conjunction, small}, {"along with", conjunction, small},
    {"avec", conjunction, small}, {"mit", conjunction, small},
    {"con", conjunction, small}, {"med", conjunction, small},
    {"dan", conjunction, small}, {"và", conjunction, small},
    {"с", conjunction, small}, {"com", conjunction, small},
    {"as well as", conjunction, small}, {"sowie", conjunction, small},
    {"ed", conjunction, small}, {"&", conjunction, small},
    // between two names, other scripts
    {"和", conjunction}, {"与", conjunction}, {"與", conjunction},
    {"及", conjunction}, {"以及", conjunction}, {"및", conjunction},
    {"و", conjunction}, {"और", conjunction},
    // behind a name: a place, an employer, a day
    {"in", preposition, small}, {"at", preposition, small},
    {"for", preposition, small}, {"on", preposition, small},
    {"from", preposition, small}, {"of", preposition, small},
    {"to", preposition, small}, {"via", preposition, small},
    {"about", preposition, small}, {"as", preposition, small},
    {"near", preposition, small}, {"this", preposition, small},
    {"that", preposition, small}, {"through", preposition, small},
    {"aus", preposition, small}, {"für", preposition, small},
    {"im", preposition, small}, {"am", preposition, small},
    {"an", preposition, small}, {"bei", preposition, small},
    {"beim", preposition, small}, {"um", preposition, small},
    {"über", preposition, small}, {"nach", preposition, small},
    {"vor", preposition, small}, {"seit", preposition, small},
    {"à", preposition, small}, {"au", preposition, small},
    {"aux", preposition, small}, {"dans", preposition, small},
    {"pour", preposition, small}, {"sur", preposition, small},
    {"depuis", preposition, small}, {"chez", preposition, small},
    {"para", preposition, small}, {"por", preposition, small},
    {"desde", preposition, small}, {"em", preposition, small},
    {"no", preposition, small}, {"na", preposition, small},
    {"nas", preposition, small}, {"nos", preposition, small},
    {"per", preposition, small}, {"su", preposition, small},
    {"alle", preposition, small}, {"il", preposition, small},
    {"nel", preposition, small}, {"w", preposition, small},
    {"z", preposition, small}, {"ze", preposition, small},
    {"dla", preposition, small}, {"od", preposition, small},
    {"za", preposition, small}, {"в", preposition, small},
    {"во", preposition, small}, {"из", preposition, small},
    {"для", preposition, small}, {"на", preposition, small},
    {"от", preposition, small}, {"по", preposition, small},
    {"у", preposition, small}, {"специально для", preposition, small},
    {"voor", preposition, small}, {"uit", preposition, small},
    {"op", preposition, small}, {"bij", preposition, small},
    {"om", preposition, small}, {"på", preposition, small},
    {"för", preposition, small}, {"från", preposition, small},
    {"till", preposition, small}, {"fra", preposition, small},
    {"til", preposition, small}, {"v", preposition, small},
    {"pro", preposition, small}, {"din", preposition, small},
    {"în", preposition, small}, {"pentru", preposition, small},
    {"pe", preposition, small}, {"iš", preposition, small},
    {"dari", preposition, small}, {"untuk", preposition, small},
    {"pada", preposition, small}, {"ke", preposition, small},
    {"στο", preposition, small}, {"στη", preposition, small},
    {"στην", preposition, small}, {"στον", preposition, small},
    {"απο", preposition, small}, {"για", preposition, small},
    {"için", preposition, small}, {"tại", preposition, small},
    {"từ", preposition, small}, {"cho", preposition, small},
    {"the", preposition, small}, {"who", preposition, small},
    {"which", preposition, small}, {"has", preposition, small},
    {"is", preposition, small}, {"was", preposition, small},
};
// clang-format on

} // namespace detail::name_words_words

inline constexpr auto name_words = make_phrase_set(detail::name_words_words::list);

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_NAME_WORDS_HPP
