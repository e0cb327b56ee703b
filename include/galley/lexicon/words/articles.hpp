// galley/lexicon/words/articles.hpp: articles, as they open the name of a paper or a section, "El",
// "Die", and as they stand before what somebody does, "a reporter". Data only. Source: grammars.
#ifndef GALLEY_LEXICON_WORDS_ARTICLES_HPP
#define GALLEY_LEXICON_WORDS_ARTICLES_HPP

#include <galley/config.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

inline constexpr std::string_view definite_articles[] = {"El",  "La",  "Los", "Las", "O",  "A",
                                                         "Os",  "As",  "Le",  "Les", "Il", "Gli",
                                                         "Die", "Der", "Das", "The", "De", "Het"};

// Before a trade, a blank behind each. Not "en" and "et" of the North, which mean "in" and "and" to
// more readers.
inline constexpr std::string_view trade_articles[] = {
    "a ",   "an ", "the ", "ein ", "eine ", "un ",  "une ", "una ",
    "uno ", "um ", "uma ", "een ", "ett ",  "egy ", "bir ",
};

} // namespace detail

/// Is `word`, written as at the begin of a name, a definite article?
[[nodiscard]] constexpr bool is_definite_article(std::string_view word) noexcept {
    for (const std::string_view article : detail::definite_articles)
        if (word == article) return true;
    return false;
}

/// Does `s` open with an article and a blank, in small letters: "a reporter", "eine Autorin"?
[[nodiscard]] constexpr bool opens_with_article(std::string_view s) noexcept {
    for (const std::string_view article : detail::trade_articles)
        if (s.starts_with(article)) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_ARTICLES_HPP
