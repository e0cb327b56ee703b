// galley/lexicon/words/articles.hpp: definite articles as they open a name of a paper or a section,
// "El", "Die". Data only; used by rules/names.
#ifndef GALLEY_LEXICON_WORDS_ARTICLES_HPP
#define GALLEY_LEXICON_WORDS_ARTICLES_HPP

#include <galley/config.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

inline constexpr std::string_view definite_articles[] = {"El",  "La",  "Los", "Las", "O",  "A",
                                                         "Os",  "As",  "Le",  "Les", "Il", "Gli",
                                                         "Die", "Der", "Das", "The", "De", "Het"};

} // namespace detail

[[nodiscard]] constexpr bool is_definite_article(std::string_view word) noexcept {
    for (const std::string_view article : detail::definite_articles)
        if (word == article) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_ARTICLES_HPP
