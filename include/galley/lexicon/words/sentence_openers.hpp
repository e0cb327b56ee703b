// galley/lexicon/words/sentence_openers.hpp: words that, with a capital in the middle of a line,
// open a new sentence more often than they continue a name or a headline: determiners, pronouns,
// prepositions and conjunctions. From general knowledge of each language; used only where text was
// glued together.
#ifndef GALLEY_LEXICON_WORDS_SENTENCE_OPENERS_HPP
#define GALLEY_LEXICON_WORDS_SENTENCE_OPENERS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry opener_entries[] = {
    // en
    {"a"}, {"after"}, {"all"}, {"also"}, {"although"}, {"an"}, {"and"}, {"as"}, {"at"}, {"because"}, {"before"}, {"but"},
    {"by"}, {"during"}, {"every"}, {"for"}, {"from"}, {"he"}, {"her"}, {"his"}, {"however"}, {"if"}, {"in"}, {"it"},
    {"its"}, {"last"}, {"many"}, {"meanwhile"}, {"most"}, {"my"}, {"no"}, {"on"}, {"one"}, {"our"}, {"over"}, {"she"},
    {"since"}, {"so"}, {"some"}, {"that"}, {"the"}, {"their"}, {"then"}, {"there"}, {"these"}, {"they"}, {"this"},
    {"those"}, {"though"}, {"to"}, {"two"}, {"under"}, {"we"}, {"when"}, {"while"}, {"with"}, {"yet"}, {"you"},
    // de
    {"aber"}, {"als"}, {"am"}, {"auch"}, {"auf"}, {"aus"}, {"bei"}, {"bis"}, {"das"}, {"dem"}, {"den"}, {"der"}, {"des"},
    {"die"}, {"dies"}, {"diese"}, {"dieser"}, {"doch"}, {"ein"}, {"eine"}, {"er"}, {"es"}, {"im"}, {"mit"}, {"nach"},
    {"nun"}, {"seit"}, {"sie"}, {"und"}, {"von"}, {"vor"}, {"wie"}, {"wir"}, {"zu"}, {"zum"}, {"zur"},
    // fr, es, pt, it
    {"après"}, {"au"}, {"avec"}, {"ce"}, {"ces"}, {"cette"}, {"dans"}, {"depuis"}, {"elle"}, {"il"}, {"ils"},
    {"la"}, {"le"}, {"les"}, {"mais"}, {"pour"}, {"selon"}, {"son"}, {"sur"}, {"un"}, {"une"},
    {"con"}, {"desde"}, {"el"}, {"ella"}, {"en"}, {"entre"}, {"esta"}, {"este"}, {"las"}, {"los"}, {"para"}, {"pero"},
    {"por"}, {"según"}, {"sin"}, {"su"}, {"tras"}, {"una"},
    {"após"}, {"ao"}, {"com"}, {"ela"}, {"ele"}, {"essa"}, {"esse"}, {"mas"}, {"na"}, {"o"},
    {"os"}, {"segundo"}, {"uma"},
    {"ai"}, {"al"}, {"anche"}, {"dal"}, {"del"}, {"dopo"}, {"gli"}, {"i"}, {"l'"}, {"lo"}, {"ma"}, {"nel"}, {"nella"},
    {"per"}, {"questa"}, {"questo"}, {"secondo"}, {"uno"},
    // nl, sv, no, da
    {"bij"}, {"dat"}, {"de"}, {"deze"}, {"dit"}, {"door"}, {"een"}, {"het"}, {"hij"}, {"maar"}, {"met"}, {"naar"},
    {"om"}, {"ook"}, {"op"}, {"van"}, {"volgens"}, {"zij"},
    {"av"}, {"det"}, {"efter"}, {"ett"}, {"för"}, {"han"}, {"hon"}, {"men"}, {"på"},
    // pl, cs
    {"do"}, {"jak"}, {"jest"}, {"nie"}, {"po"}, {"przed"}, {"ta"}, {"ten"}, {"w"}, {"z"}, {"za"},
    {"podle"}, {"tak"}, {"ve"}, {"v"},
    // ru, uk
    {"а"}, {"в"}, {"во"}, {"для"}, {"его"},
    {"и"}, {"из"}, {"к"}, {"как"}, {"на"},
    {"но"}, {"он"}, {"она"}, {"по"},
    {"после"}, {"при"}, {"с"}, {"так"},
    {"это"}, {"этот"},
    // el
    {"η"}, {"ο"}, {"οι"}, {"στην"}, {"στο"},
    {"τα"}, {"τη"}, {"το"},
    // tr, id
    {"ancak"}, {"ayrıca"}, {"bir"}, {"bu"}, {"ise"}, {"adapun"}, {"dalam"}, {"dari"}, {"di"}, {"ini"},
    {"menurut"}, {"namun"}, {"pada"}, {"sementara"}, {"untuk"}, {"yang"},
};

// de: those that a noun follows, which has a capital
inline constexpr phrase_entry german_entries[] = {
    {"am"}, {"auf"}, {"aus"}, {"bei"}, {"das"}, {"dem"}, {"den"}, {"der"}, {"des"}, {"die"}, {"diese"}, {"dieser"},
    {"ein"}, {"eine"}, {"im"}, {"in"}, {"mit"}, {"nach"}, {"seit"}, {"vom"}, {"von"}, {"vor"}, {"zum"}, {"zur"},
};
// clang-format on

inline constexpr auto openers = make_phrase_set(opener_entries);
inline constexpr auto german_openers = make_phrase_set(german_entries);

} // namespace detail

/// Is the first word of `s` one of them? "The", "L'accord"; the word must end there.
[[nodiscard]] constexpr bool opens_sentence(std::string_view s) noexcept {
    return static_cast<bool>(detail::openers.match(s, 0));
}

/// Is it one of German, where the noun behind it has a capital too?
[[nodiscard]] constexpr bool opens_german_sentence(std::string_view s) noexcept {
    return static_cast<bool>(detail::german_openers.match(s, 0));
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_SENTENCE_OPENERS_HPP
