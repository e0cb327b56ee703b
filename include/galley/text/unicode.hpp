// galley/text/unicode.hpp, ground floor: the few properties of code points that furniture needs.
// Blanks, dashes, quotes, scripts and a simple case fold. Ranges follow the Unicode 15 character
// database (White_Space, Dash, Quotation_Mark, Scripts, CaseFolding simple mappings); only what the
// rules use is kept. What is asked of nearly every letter is looked up, in tables made of the
// ranges.
#ifndef GALLEY_TEXT_UNICODE_HPP
#define GALLEY_TEXT_UNICODE_HPP

#include <galley/text/utf8.hpp>

#include <array>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::text {

/// Invisible and without width: zero-width space and joiners, word joiner, BOM, soft hyphen, bidi
/// marks.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
    if (c < 0x200B) return c == 0x00AD || c == 0x061C;
    if (c > 0x2069) return c == 0xFEFF;
    return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c >= 0x2066;
}

namespace detail {

[[nodiscard]] GALLEY_NOINLINE constexpr bool is_wide_blank(char32_t c) noexcept {
    if (c < 0x2000) return c == 0x0085 || c == 0x00A0 || c == 0x1680 || is_invisible(c);
    if (c > 0x3000) return c == 0xFEFF;
    return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 ||
           c == 0x2800 || is_invisible(c);
}

} // namespace detail

/// White space of any width, a line break, or an invisible code point: what is trimmed from the
/// ends of a piece.
[[nodiscard]] constexpr bool is_blank(char32_t c) noexcept {
    if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0;
    return detail::is_wide_blank(c);
}

[[nodiscard]] constexpr bool is_dash(char32_t c) noexcept {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 ||
           c == 0xFF0D || c == 0x2500 || c == 0x2501;
}

[[nodiscard]] constexpr bool is_opening_quote(char32_t c) noexcept {
    return c == 0x00AB || c == 0x2018 || c == 0x201A || c == 0x201C || c == 0x201E || c == 0x2039 ||
           c == 0x300A || c == 0x3008 || c == 0x300C || c == 0x300E;
}

[[nodiscard]] constexpr bool is_closing_quote(char32_t c) noexcept {
    return c == 0x00BB || c == 0x2019 || c == 0x201D || c == 0x203A || c == 0x300B || c == 0x3009 ||
           c == 0x300D || c == 0x300F;
}

[[nodiscard]] constexpr bool is_quote(char32_t c) noexcept {
    return c == '"' || c == '\'' || c == 0x201F || c == 0x2033 || is_opening_quote(c) ||
           is_closing_quote(c);
}

/// A mark that ends a sentence, in any script of the lexicons.
[[nodiscard]] constexpr bool is_sentence_end(char32_t c) noexcept {
    if (c < 0x80) return c == '.' || c == '!' || c == '?';
    if (c < 0x061F || (c > 0x3002 && c < 0xFF01)) return c == 0x0589;
    return c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E || c == 0xFF61 ||
           c == 0x061F || c == 0x06D4 || c == 0x0964 || c == 0x203D || c == 0x104B || c == 0x1362 ||
           c == 0x17D4;
}

[[nodiscard]] constexpr bool is_opening_bracket(char32_t c) noexcept {
    if (c < 0x3010) return c == '(' || c == '[' || c == '{';
    return c == 0xFF08 || c == 0xFF3B || c == 0x3010 || c == 0x3014;
}

[[nodiscard]] constexpr bool is_closing_bracket(char32_t c) noexcept {
    if (c < 0x3011) return c == ')' || c == ']' || c == '}';
    return c == 0xFF09 || c == 0xFF3D || c == 0x3011 || c == 0x3015;
}

/// Marks that open a list item: bullets, arrows, squares.
[[nodiscard]] constexpr bool is_bullet(char32_t c) noexcept {
    return c == '*' || c == 0x2022 || c == 0x2023 || c == 0x25E6 || c == 0x2043 || c == 0x00B7 ||
           c == 0x30FB || (c >= 0x25A0 && c <= 0x25FF) || c == 0x2605 || c == 0x2606 ||
           c == 0x27A4 || c == 0x2713 || c == 0x2714 || c == 0x203A || c == 0x00BB || c == 0x2219;
}

enum class script : std::uint8_t {
    none,
    latin,
    greek,
    cyrillic,
    armenian,
    hebrew,
    arabic,
    devanagari,
    indic,
    thai, // and its neighbours that part no words: Lao, Burmese, Khmer
    georgian,
    hangul,
    kana,
    han
};

namespace detail {

/// What script_of says of the code points below U+2000, by ranges.
[[nodiscard]] constexpr script script_of_alphabet(char32_t c) noexcept {
    if (c < 0x80)
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? script::latin : script::none;
    if (c < 0x0250)
        return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || c == 0xAA || c == 0xBA ? script::latin
                                                                               : script::none;
    if (c < 0x0370) return c < 0x02B0 ? script::latin : script::none;
    if (c < 0x0400) return c == 0x037E || c == 0x0387 ? script::none : script::greek;
    if (c < 0x0530) return script::cyrillic;
    if (c < 0x0590) {
        const bool mark = (c >= 0x055A && c <= 0x055F) || c == 0x0589;
        return mark ? script::none : script::armenian;
    }
    if (c < 0x0600) return script::hebrew;
    if (c < 0x0780)
        return (c >= 0x060C && c <= 0x061F) || (c >= 0x0660 && c <= 0x066D) || c == 0x06D4 ||
                       (c >= 0x06F0 && c <= 0x06F9)
                   ? script::none
                   : script::arabic;
    if (c < 0x0900) return c >= 0x08A0 ? script::arabic : script::none;
    if (c < 0x0980)
        return c == 0x0964 || c == 0x0965 || (c >= 0x0966 && c <= 0x096F) ? script::none
                                                                          : script::devanagari;
    if (c < 0x0E00) { // the digits stand at the same place of each block
        const bool digit = (c & 0x7FU) >= 0x66 && (c & 0x7FU) <= 0x6F && c < 0x0D80;
        return digit ? script::none : script::indic;
    }
    if (c < 0x0E80) return c >= 0x0E50 && c <= 0x0E5B ? script::none : script::thai;
    if (c < 0x0F00) return c >= 0x0ED0 && c <= 0x0ED9 ? script::none : script::thai;
    if (c < 0x1000) return c >= 0x0F0D && c <= 0x0F33 ? script::none : script::indic;
    if (c < 0x10A0) return c >= 0x1040 && c <= 0x104F ? script::none : script::thai;
    if (c < 0x1100) return script::georgian;
    if (c < 0x1200) return script::hangul;
    if (c < 0x1780) return c >= 0x1361 && c <= 0x1368 ? script::none : script::indic;
    if (c < 0x1800) return c >= 0x17D4 && c <= 0x17E9 ? script::none : script::thai;
    if (c < 0x1E00) return script::indic;
    if (c < 0x1F00) return script::latin;
    return script::greek;
}

/// And of those from U+2E80 on.
[[nodiscard]] constexpr script script_of_east(char32_t c) noexcept {
    if (c < 0x3005) return c < 0x3000 ? script::han : script::none;
    if (c < 0x3008) return script::han;
    if (c < 0x3040) return script::none;
    if (c < 0x3100) return c == 0x30FB || c == 0x30FC ? script::none : script::kana;
    if (c < 0x3130) return script::han;
    if (c < 0x3190) return script::hangul;
    if (c < 0x3400) return script::none;
    if (c < 0xA000) return script::han;
    if (c < 0xAC00) return script::indic;
    if (c < 0xD7B0) return script::hangul;
    if (c < 0xF900) return script::none;
    if (c < 0xFB00) return script::han;
    if (c < 0xFE00) return c < 0xFB50 ? script::latin : script::arabic;
    if (c >= 0xFE70 && c < 0xFF00) return script::arabic;
    if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return script::latin;
    if (c >= 0xFF66 && c <= 0xFF9F) return script::kana;
    if (c >= 0x20000 && c < 0x32000) return script::han;
    return script::none;
}

/// What script_of says; between those two there are but marks.
[[nodiscard]] GALLEY_NOINLINE constexpr script script_by_range(char32_t c) noexcept {
    if (c < 0x2000) return script_of_alphabet(c);
    return c < 0x2E80 ? script::none : script_of_east(c);
}

/// The same looked up, of the alphabets up to Arabic: a longer table would take long to compile.
inline constexpr auto scripts = [] {
    std::array<script, 0x0700> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = script_by_range(c);
    return table;
}();

} // namespace detail

/// The script of a letter; `none` for marks, digits and what the lexicons do not cover.
[[nodiscard]] constexpr script script_of(char32_t c) noexcept {
    if (c < detail::scripts.size()) return detail::scripts[c];
    return c >= 0x3400 && c < 0xA000 ? script::han : detail::script_by_range(c);
}

/// A Han letter that stands for a bar in Chinese bylines: "记者丨王小明".
inline constexpr char32_t han_bar = 0x4E28;

/// A letter of any script.
[[nodiscard]] constexpr bool is_letter(char32_t c) noexcept { return script_of(c) != script::none; }

/// Scripts that write words without blanks between them.
[[nodiscard]] constexpr bool is_unspaced(script s) noexcept {
    return s == script::han || s == script::kana || s == script::thai;
}

namespace detail {

/// Of any above ASCII.
[[nodiscard]] GALLEY_NOINLINE constexpr int wide_digit_value(char32_t c) noexcept {
    const auto from = [c](char32_t zero) {
        return c >= zero && c <= zero + 9 ? static_cast<int>(c - zero) : -1;
    };
    if (c < 0x0900) return c < 0x06F0 ? from(0x0660) : from(0x06F0);
    // From Devanagari to Malayalam a block has 128 code points, its digits at the same place.
    if (c < 0x0D80) return from((c & ~char32_t{0x7F}) + 0x66);
    if (c >= 0xFF10) return from(0xFF10);
    for (const char32_t zero : {0x0E50U, 0x0ED0U, 0x0F20U, 0x1040U, 0x17E0U}) // Thai to Khmer
        if (const int value = from(zero); value >= 0) return value;
    return -1;
}

} // namespace detail

/// The value of a decimal digit (ASCII, fullwidth, Arabic-Indic, Persian, the scripts of India and
/// those from Thai to Khmer), or -1.
[[nodiscard]] constexpr int digit_value(char32_t c) noexcept {
    if (c < 0x0660) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
    return detail::wide_digit_value(c);
}

namespace detail {

[[nodiscard]] constexpr char32_t fold_greek(char32_t c) noexcept {
    switch (c) {
        case 0x0386:
        case 0x03AC: return 0x03B1;
        case 0x0388:
        case 0x03AD: return 0x03B5;
        case 0x0389:
        case 0x03AE: return 0x03B7;
        case 0x038A:
        case 0x03AF:
        case 0x03AA:
        case 0x03CA:
        case 0x0390: return 0x03B9;
        case 0x038C:
        case 0x03CC: return 0x03BF;
        case 0x038E:
        case 0x03CD:
        case 0x03AB:
        case 0x03CB:
        case 0x03B0: return 0x03C5;
        case 0x038F:
        case 0x03CE: return 0x03C9;
        case 0x03C2: return 0x03C3;
        default: return c >= 0x0391 && c <= 0x03A9 && c != 0x03A2 ? c + 0x20 : c;
    }
}

/// The letters of India without their dots, which some write as one code point with the letter,
/// some as two, and some not at all; a dot of its own gives 0.
[[nodiscard]] constexpr char32_t fold_indic(char32_t c) noexcept {
    constexpr char32_t dotted[][2] = {
        {0x0929, 0x0928}, {0x0931, 0x0930}, {0x0934, 0x0933}, {0x0958, 0x0915}, {0x0959, 0x0916},
        {0x095A, 0x0917}, {0x095B, 0x091C}, {0x095C, 0x0921}, {0x095D, 0x0922}, {0x095E, 0x092B},
        {0x095F, 0x092F}, {0x09DC, 0x09A1}, {0x09DD, 0x09A2}, {0x09DF, 0x09AF}, {0x0A33, 0x0A32},
        {0x0A36, 0x0A38}, {0x0A59, 0x0A16}, {0x0A5A, 0x0A17}, {0x0A5B, 0x0A1C}, {0x0A5E, 0x0A2B},
        {0x0B5C, 0x0B21}, {0x0B5D, 0x0B22}};
    if ((c & 0x7FU) == 0x3C) return 0; // the dot, at the same place of each block
    for (const auto& [from, to] : dotted)
        if (from == c) return to;
    return c;
}

/// What fold says, by ranges.
[[nodiscard]] GALLEY_NOINLINE constexpr char32_t fold_by_range(char32_t c) noexcept {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : (c >= 0x09 && c <= 0x0D) || c == 0 ? U' ' : c;
    if (c >= 0x2010 && c < 0x2028) return c == 0x2018 || c == 0x2019 ? U'\'' : c;
    if (is_invisible(c) || (c >= 0x0300 && c <= 0x036F)) return 0;
    if (is_blank(c)) return U' ';
    if (c < 0x00C0) return c;
    if (c < 0x00DF) return c == 0x00D7 ? c : c + 0x20;
    if (c < 0x0100) return c;
    if (c == 0x0130) return U'i';
    if (c < 0x0180) {
        if (c == 0x0178) return 0x00FF;
        const bool odd_is_upper = (c >= 0x0139 && c <= 0x0148) || c >= 0x0179;
        const bool is_upper =
            c <= 0x017E && c != 0x0138 && c != 0x0149 && ((c & 1U) != 0) == odd_is_upper;
        return is_upper ? c + 1 : c;
    }
    if (c >= 0x0218 && c <= 0x021B) return c | 1U;
    if (c >= 0x0370 && c < 0x0400) return fold_greek(c);
    if (c >= 0x0400 && c < 0x0410) return c + 0x50;
    if (c >= 0x0410 && c < 0x0430) return c + 0x20;
    if (c >= 0x0460 && c < 0x0530) return (c >= 0x0482 && c <= 0x0489) || c >= 0x04C0 ? c : c | 1U;
    if (c >= 0x0531 && c <= 0x0556) return c + 0x30; // Armenian
    if (c >= 0x0900 && c < 0x0B80) return fold_indic(c);
    if (c >= 0x1E00 && c < 0x1F00) return c | 1U;
    if (c == 0x02BC) return U'\'';
    if (c >= 0xFF01 && c <= 0xFF5E) return fold_by_range(c - 0xFEE0);
    return c;
}

/// The same looked up, of the alphabets that have capitals and of all below them.
inline constexpr auto folds = [] {
    std::array<char16_t, 0x0600> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = static_cast<char16_t>(fold_by_range(c));
    return table;
}();

} // namespace detail

/// One code point to one: lower case for Latin, Greek (accents dropped, final sigma too), Cyrillic
/// and Armenian; letters of India without their dots; fullwidth forms to ASCII; every blank to ' ';
/// curly single quotes to '\''; invisible code points and combining accents to 0, which means
/// "skip". Enough to compare labels, not a general case folding.
[[nodiscard]] constexpr char32_t fold(char32_t c) noexcept {
    if (c < detail::folds.size()) return detail::folds[c];
    return c >= 0x3001 && c < 0xFE00 ? c : detail::fold_by_range(c);
}

/// Is `c` an upper-case letter that `fold` knows a lower case for?
[[nodiscard]] constexpr bool is_upper(char32_t c) noexcept {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    if (c >= 0x0370 && c < 0x0400) return c >= 0x0386 && c <= 0x03AB && c != 0x0390;
    if (c >= 0x0900 && c < 0x0B80) return false; // fold takes dots away there
    return is_letter(c) && fold(c) != c && fold(c) != 0;
}

/// Does a capital stand right behind a small letter, as where two words are glued?
[[nodiscard]] constexpr bool is_hump(char32_t before, char32_t here) noexcept {
    return is_upper(here) && is_letter(before) && !is_upper(before);
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_UNICODE_HPP
