// galley/lexicon/words/caption_words.hpp: the words by which captions are known that have no label:
// who is where in the picture, how English agencies say what picture it is, and what figures of a
// text are called. Data only; used by rules/caption and rules/head.
#ifndef GALLEY_LEXICON_WORDS_CAPTION_WORDS_HPP
#define GALLEY_LEXICON_WORDS_CAPTION_WORDS_HPP

#include <galley/config.hpp>

#include <array>
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
/// What opens a picture in a viewer, above its caption.
inline constexpr std::string_view picture_tools[] = {
    "View photo", "View photos", "View Photos", "Enlarge this image", "Lihat Foto", "Lihat foto", "Perbesar",
};
/// Before the number of a figure.
inline constexpr std::string_view figure_labels[] = {
    // en, de, fr, es, it, pt
    "Figure", "Fig.", "FIGURE", "Abbildung", "Abb.", "Figura", "FIGURA",
    // nl, sv, da, pl, cs, sk, hu, fi, tr
    "Afbeelding", "Figuur", "Figur", "Rysunek", "Rys.", "Obr\u00E1zek", "Obr.", "Kuva", "Kuvio",
    "\u015Eekil", "Resim",
    // ru, uk, vi, id
    "\u0420\u0438\u0441\u0443\u043D\u043E\u043A", "\u0420\u0438\u0441.", "\u041C\u0430\u043B.",
    "H\u00ECnh", "Gambar",
    // zh, ja, ko
    "\u56FE", "\u5716", "\u56F3", "\uADF8\uB9BC",
};
// clang-format on

/// The bytes that such a label begins with.
inline constexpr std::array<bool, 256> opens_figure_label = [] {
    std::array<bool, 256> table{};
    for (const std::string_view label : figure_labels)
        table[static_cast<unsigned char>(label.front())] = true;
    return table;
}();

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

/// Is `s` nothing but a tool that opens the picture whose caption stands below?
[[nodiscard]] constexpr bool is_picture_tool(std::string_view s) noexcept {
    return detail::is_one_of(s, detail::picture_tools);
}

/// The bytes of the label that `s` opens with as figures of a text do, their number behind it; 0
/// for none.
[[nodiscard]] constexpr std::size_t figure_label(std::string_view s) noexcept {
    if (s.empty() || !detail::opens_figure_label[static_cast<unsigned char>(s.front())]) return 0;
    for (const std::string_view label : detail::figure_labels)
        if (s.starts_with(label)) return label.size();
    return 0;
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

#endif // GALLEY_LEXICON_WORDS_CAPTION_WORDS_HPP
