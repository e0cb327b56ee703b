// galley/lexicon/words/topic_words.hpp: the words for topics, which label an article's tags as well
// as menus of a site: "Topics", "Themen". Data only; used by rules/block.
#ifndef GALLEY_LEXICON_WORDS_TOPIC_WORDS_HPP
#define GALLEY_LEXICON_WORDS_TOPIC_WORDS_HPP

#include <galley/text/fold.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

/// What they begin with, folded.
inline constexpr std::string_view topic_stems[] = {"topi",
                                                   "them",
                                                   "th\u00E9m",
                                                   "th\u00E8m",
                                                   "tem",
                                                   "t\u00E9m",
                                                   "t\u00F3pi",
                                                   "argoment",
                                                   "sujet",
                                                   "emner",
                                                   "aihe",
                                                   "\u00E4mne",
                                                   "\u0442\u0435\u043C",
                                                   "\u30C6\u30FC\u30DE"};

} // namespace detail

/// Does `label` begin with one?
[[nodiscard]] constexpr bool is_word_of_topics(std::string_view label) noexcept {
    for (const std::string_view stem : detail::topic_stems)
        if (text::match_folded(label, 0, stem) != 0) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_TOPIC_WORDS_HPP
