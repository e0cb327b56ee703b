// galley/lexicon/caption_words.hpp: the words by which captions are known that have no label: who
// is where in the picture, and how English agencies say what picture it is. Data only; used by
// rules/caption and rules/head.
#ifndef GALLEY_LEXICON_CAPTION_WORDS_HPP
#define GALLEY_LEXICON_CAPTION_WORDS_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr std::string_view sides_of_picture[] = {
    "(left)", "(right)", "(l.)", "(r.)", "(li.)", "(re.)", "(links)", "(rechts)", ", left,", ", right,", "(izq.)",
    "(der.)", "(\u00E0 gauche)", "(\u00E0 droite)",
};
/// What a bracket behind a name holds.
inline constexpr std::string_view bracketed_sides[] = {
    // en, de, nl
    "left", "right", "l.", "r.", "center", "centre", "middle", "front", "far left", "far right",
    "li.", "re.", "links", "rechts", "v.l.", "v.r.", "midden",
    // es, fr, it, pt, pl, sv
    "izq.", "der.", "dcha.", "izquierda", "derecha", "centro", "\u00E0 gauche", "\u00E0 droite",
    "au centre", "gauche", "droite", "g.", "a sinistra", "a destra", "al centro", "sinistra", "destra",
    "\u00E0 esquerda", "\u00E0 direita", "esq.", "dir.", "z lewej", "z prawej", "t.v.", "t.h.",
    // ru, zh, ja
    "\u0441\u043B\u0435\u0432\u0430", "\u0441\u043F\u0440\u0430\u0432\u0430",
    "\u0432 \u0446\u0435\u043D\u0442\u0440\u0435", "\u5DE6", "\u53F3", "\u4E2D", "\u4E2D\u592E", "\u5DE6\u4E00",
    "\u53F3\u4E00", "\u5DE6\u4E8C", "\u53F3\u4E8C", "\u5DE6\u4E09", "\u53F3\u4E09",
};
/// What it ends in behind a number: "second left", "2. von rechts".
inline constexpr std::string_view counted_sides[] = {
    " left", " right", " von links", " von rechts", " v. l.", " v. r.", ".v.l.",
    ".v.r.", " van links", " van rechts",
};
inline constexpr std::string_view picture_words[] = {"photo", "image", "photograph"};
/// Before such a word: "file photo".
inline constexpr std::string_view picture_kinds[] = {"file", "handout", "undated"};
/// Behind one: "photo provided by".
inline constexpr std::string_view picture_verbs[] = {
    "from", "provided", "taken", "made", "released", "shows", "showing", "posted", "shot", "obtained", "using",
    "supplied", "distributed",
};
/// What pages have where a picture or a film was, above its caption.
inline constexpr std::string_view picture_marks[] = {
    "Image", "Photo", "Video", "Slideshow", "Bild", "Foto", "Imagen", "Imagem", "Immagine",
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

/// Does a bracket with `s` in it, which names stand before, say who is where in a picture?
[[nodiscard]] constexpr bool is_side_of_picture(std::string_view s) noexcept {
    constexpr std::size_t longest = 20;
    if (s.empty() || s.size() > longest || s.starts_with("from ")) return false;
    for (const std::string_view end : detail::counted_sides)
        if (s.size() > end.size() && s.ends_with(end)) return true;
    return detail::is_one_of(s, detail::bracketed_sides);
}

/// Does a line that holds `s` and nothing else stand where a picture or a film was?
[[nodiscard]] constexpr bool is_picture_mark(std::string_view s) noexcept {
    return detail::is_one_of(s, detail::picture_marks);
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

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_CAPTION_WORDS_HPP
