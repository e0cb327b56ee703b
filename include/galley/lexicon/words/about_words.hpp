// galley/lexicon/words/about_words.hpp: how sites call the page, or the box, that says what they
// are. Data only. Source: the labels of navigation in lexicon/cues that mean the same, and the
// wording common on sites of each language.
#ifndef GALLEY_LEXICON_WORDS_ABOUT_WORDS_HPP
#define GALLEY_LEXICON_WORDS_ABOUT_WORDS_HPP

#include <galley/config.hpp>
#include <galley/text/fold.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// Folded.
inline constexpr std::string_view about_words[] = {
    "about",          "über uns",   "über diese",    "wer wir sind",  "qui sommes",
    "à propos",       "a propos",   "quiénes somos", "quienes somos", "sobre nosotros",
    "acerca de",      "quem somos", "sobre nós",     "sobre o",       "chi siamo",
    "over ons",       "over deze",  "om oss",        "om os",         "tietoa meistä",
    "o nas",          "o nás",      "o nama",        "rólunk",        "despre noi",
    "о нас",          "о проекте",  "про нас",       "за нас",        "σχετικα με",
    "hakkımızda",     "biz kimiz",  "من نحن",        "درباره ما",     "tentang kami",
    "về chúng tôi",   "关于我们",   "關於我們",      "会社概要",      "運営会社",
    "私たちについて", "회사소개",   "회사 소개",
};

} // namespace detail

/// Does a label open so: "About us", "Über uns", "关于我们"?
[[nodiscard]] constexpr bool opens_about(std::string_view s) noexcept {
    for (const std::string_view word : detail::about_words)
        if (text::match_folded(s, 0, word) != 0) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_ABOUT_WORDS_HPP
