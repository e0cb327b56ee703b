// galley/lexicon/caption_words.hpp: the words by which captions are known that have no label: who
// is where in the picture, and how English agencies say what picture it is. Data only; used by
// rules/caption and rules/head.
#ifndef GALLEY_LEXICON_CAPTION_WORDS_HPP
#define GALLEY_LEXICON_CAPTION_WORDS_HPP

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

// clang-format off
inline constexpr std::string_view sides_of_picture[] = {
    "(left)", "(right)", "(l.)", "(r.)", "(li.)", "(re.)", "(links)", "(rechts)", ", left,", ", right,", "(izq.)",
    "(der.)", "(\u00E0 gauche)", "(\u00E0 droite)",
};
inline constexpr std::string_view picture_words[] = {"photo", "image", "photograph"};
/// Before such a word: "file photo".
inline constexpr std::string_view picture_kinds[] = {"file", "handout", "undated"};
/// Behind one: "photo provided by".
inline constexpr std::string_view picture_verbs[] = {
    "from", "provided", "taken", "made", "released", "shows", "showing", "posted", "shot", "obtained", "using",
    "supplied", "distributed",
};
// clang-format on

template <std::size_t N>
[[nodiscard]] constexpr bool is_one_of(std::string_view word, const std::string_view (&list)[N]) {
    for (const std::string_view one : list)
        if (word == one) return true;
    return false;
}

} // namespace detail

/// "Jane Roe (left) with the mayor", "John Doe, right, at the wall": who is where in a picture.
[[nodiscard]] constexpr bool shows_somebody(std::string_view s) noexcept {
    for (const std::string_view side : detail::sides_of_picture)
        if (s.find(side) != std::string_view::npos) return true;
    return false;
}

[[nodiscard]] constexpr bool is_picture_word(std::string_view word) noexcept {
    return detail::is_one_of(word, detail::picture_words);
}
[[nodiscard]] constexpr bool is_picture_kind(std::string_view word) noexcept {
    return detail::is_one_of(word, detail::picture_kinds);
}
[[nodiscard]] constexpr bool is_picture_verb(std::string_view word) noexcept {
    return detail::is_one_of(word, detail::picture_verbs);
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_CAPTION_WORDS_HPP
