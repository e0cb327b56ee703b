// galley/rules/menu/flat_menu.hpp: menus that lie flat on one line with nothing but blanks between
// their entries.
//
//     Town Harbour Fishing Culture Letters Tide Tables Ferries Old Mill Market Hall
//     May 2020 April 2020 March 2020 February 2020
#ifndef GALLEY_RULES_MENU_FLAT_MENU_HPP
#define GALLEY_RULES_MENU_FLAT_MENU_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Counts over the words of a line.
struct word_counts {
    std::uint32_t words = 0;   // that begin with a letter
    std::uint32_t capital = 0; // of them with a capital
    std::uint32_t small = 0;   // of three bytes or less, not all of them capitals
    std::uint32_t years = 0;
    std::uint32_t rising = 0; // of them whose letter does not go back in the alphabet
};

[[nodiscard]] constexpr word_counts count_words(std::string_view s) noexcept {
    constexpr std::size_t short_word = 3;
    word_counts n;
    char32_t last = 0;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t end = s.find(' ', i) < s.size() ? s.find(' ', i) : s.size();
        const std::string_view word = s.substr(i, end - i);
        i = end + 1;
        if (word.empty()) continue;
        const char32_t first = text::decode(word, 0).value;
        n.years += is_year(word) ? 1U : 0U;
        if (!text::is_letter(first)) continue;
        ++n.words;
        const char32_t letter = text::fold(first);
        n.rising += letter >= last ? 1U : 0U;
        last = letter;
        const bool capital = text::is_upper(first);
        n.capital += capital ? 1U : 0U;
        const bool shouted = capital && (word.size() < 2 || !text::is_lower(word[1]));
        n.small += !shouted && word.size() <= short_word ? 1U : 0U;
    }
    return n;
}

/// How many labels of pages and buttons stand in a line, how many of them share it, and the bytes
/// they fill.
struct label_counts {
    std::size_t labels = 0;
    std::size_t shares = 0;
    std::size_t bytes = 0;
};

[[nodiscard]] constexpr bool names_menu(lexicon::cue what) noexcept {
    switch (what) {
        case lexicon::cue::navigation:
        case lexicon::cue::login:
        case lexicon::cue::search:
        case lexicon::cue::share:
        case lexicon::cue::subscribe:
        case lexicon::cue::app:
        case lexicon::cue::tool:
        case lexicon::cue::legal:
        case lexicon::cue::contact:
        case lexicon::cue::comments:
        case lexicon::cue::advertisement: return true;
        default: return false;
    }
}

[[nodiscard]] constexpr label_counts count_labels(std::string_view s) noexcept {
    label_counts n;
    bool in_word = false;
    for (std::size_t i = 0; i < s.size();) {
        if (text::is_ascii(s[i]) && (in_word || !text::is_letter(s[i]))) { // most bytes
            in_word = text::is_letter(s[i]);
            ++i;
            continue;
        }
        const text::code_point c = text::decode(s, i);
        const bool letter = text::is_letter(c.value);
        if (letter && !in_word) {
            const lexicon::cue_match m = lexicon::find_cue(s, i);
            const bool whole = m && (i + m.size == s.size() || s[i + m.size] == ' ');
            if (whole && names_menu(m.what())) {
                ++n.labels;
                n.shares += m.what() == lexicon::cue::share ? 1U : 0U;
                n.bytes += m.size;
                i += m.size;
                in_word = false;
                continue;
            }
        }
        in_word = letter;
        i += c.size;
    }
    return n;
}

/// How many marks part words in `s`, "|", a dot, a small box, or a dash or slash between blanks; 0
/// where more than `longest` bytes stand between two.
[[nodiscard]] constexpr std::size_t count_partings(std::string_view s,
                                                   std::size_t longest) noexcept {
    std::size_t n = 0;
    std::size_t entry = 0; // where it begins
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const bool spaced = (c.value == '-' || c.value == '/' || c.value == 0x2013) && i > 0 &&
                            s[i - 1] == ' ' && i + c.size < s.size() && s[i + c.size] == ' ';
        const bool mark = spaced || c.value == '|' || c.value == 0xFF5C || c.value == 0x00B7 ||
                          c.value == 0x2022 || c.value == 0x25AA;
        if (mark && i - entry > longest) return 0;
        i += c.size;
        if (!mark) continue;
        ++n;
        entry = i;
    }
    return s.size() - entry > longest ? 0 : n;
}

/// Does an apostrophe at `i` of `s`, `size` bytes, stand inside a word: "l'été", "Valentine's"?
[[nodiscard]] constexpr bool joins_letters(std::string_view s, std::size_t i,
                                           std::size_t size) noexcept {
    const bool before = i > 0 && text::is_letter(text::decode_before(s, i).value);
    return before && i + size < s.size() && text::is_letter(text::decode(s, i + size).value);
}

/// Marks that menus have no use for: of quotes, sentences and lists. An apostrophe inside a word is
/// none.
[[nodiscard]] constexpr bool holds_prose_mark(const layout::line& l, std::string_view s) noexcept {
    constexpr char32_t apostrophe = 0x2019;
    if (l.commas + l.stops != 0 || l.holds(':') || l.holds(';') || l.holds('?') || l.holds('!'))
        return true;
    for (std::size_t i = 0; l.quotes != 0 && i < s.size(); ++i)
        if (s[i] == '"' || (s[i] == '\'' && !joins_letters(s, i, 1))) return true;
    for (std::size_t i = s.find("\u2018"[0]); i < s.size(); i = s.find("\u2018"[0], i + 1)) {
        const text::code_point c = text::decode(s, i);
        if (text::is_quote(c.value) && !(c.value == apostrophe && joins_letters(s, i, c.size)))
            return true;
    }
    return false;
}

/// Are the words of a line short ones in Han or kana, with nothing but blanks between them? Hangul
/// has blanks in its sentences.
[[nodiscard]] constexpr bool is_row_of_wide_words(std::string_view s) noexcept {
    constexpr std::size_t longest_word = 60; // bytes
    std::size_t word = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        word = c.value == ' ' ? 0 : word + c.size;
        if (word > longest_word || text::script_of(c.value) == text::script::hangul) return false;
        const bool bracket = text::is_opening_bracket(c.value) || text::is_closing_bracket(c.value);
        if (c.value != ' ' && !bracket && !text::is_letter(c.value)) return false;
    }
    return true;
}

/// The same of a few words in Han, kana or Hangul, half of them labels or more.
[[nodiscard]] constexpr kind kind_of_wide_row(const layout::line& l, std::string_view s) noexcept {
    constexpr std::uint32_t fewest_words = 3;
    constexpr std::uint32_t most_words = 12;
    constexpr std::uint32_t many_words = 16; // of headlines, few have as many blanks
    if (l.words >= many_words && is_row_of_wide_words(s)) return kind::navigation;
    if (l.words < fewest_words || l.words > most_words || l.commas + l.quotes != 0)
        return kind::other;
    const label_counts m = count_labels(s);
    if (m.labels < 2 || m.labels * 2 < l.words) return kind::other;
    return m.shares * 2 > m.labels ? kind::social : kind::navigation;
}

} // namespace detail

/// What line `i` is that lies flat: a menu by its capitals, its labels or its years, or buttons
/// that share the article. `other` where it is neither.
[[nodiscard]] inline kind kind_of_flat_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 6;
    constexpr std::uint32_t many_words = 16; // title case of English has shorter headlines
    constexpr std::uint32_t longest = 2000;
    const layout::line& l = p.lines[i];
    if (l.ends_sentence || l.size() > longest) return kind::other;
    const std::string_view s = p.line_text(i);
    if (l.wide != 0) return detail::kind_of_wide_row(l, s);
    if (l.words < fewest_words || detail::holds_prose_mark(l, s)) return kind::other;
    const detail::word_counts n = detail::count_words(s);
    if (n.years >= 4 && n.words <= 2 * n.years) return kind::navigation;
    // Clouds of tags go by the alphabet.
    if (n.words >= 20 && n.rising * 4 >= n.words * 3) return kind::navigation;
    const bool long_row = n.words >= 30;
    if (long_row && n.rising * 10 >= n.words * 7) return kind::navigation;
    const bool shouted = l.upper == l.letters && l.letters != 0;
    const bool capitals = n.capital * 5 >= n.words * 3 && n.small * 12 <= n.words && !shouted;
    if (n.words >= many_words && capitals) return kind::navigation;
    if (long_row && n.capital * 20 >= n.words * 17 && !shouted) return kind::navigation;
    // Those of Romance languages have more small words: "La France vue de l'étranger".
    const bool many_small =
        long_row && n.capital * 5 >= n.words * 3 && n.small * 4 <= n.words && !shouted;
    const kind otherwise = many_small ? kind::navigation : kind::other;
    if (n.small * 5 > n.words) return otherwise;
    const detail::label_counts m = detail::count_labels(s);
    if (m.labels < 3 || m.bytes * 5 < s.size() * 2) return otherwise;
    return m.shares * 2 >= m.labels ? kind::social : kind::navigation;
}

/// Is line `i` a menu of many words that lies flat, whatever stands around it?
[[nodiscard]] inline bool is_long_flat_menu(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t many_words = 16;
    return p.lines[i].words >= many_words && kind_of_flat_line(p, i) == kind::navigation;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_MENU_FLAT_MENU_HPP
