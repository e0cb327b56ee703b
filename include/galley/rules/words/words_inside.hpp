// galley/rules/words/words_inside.hpp: words that say from inside a line what it is, "newsletter",
// "all rights reserved".
#ifndef GALLEY_RULES_WORDS_WORDS_INSIDE_HPP
#define GALLEY_RULES_WORDS_WORDS_INSIDE_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/word_signs.hpp>
#include <galley/lexicon/words/inside_words.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// One word of a spaced script may be any headline's, unless the line is hardly more; "comment" is
/// "how" in French. So may a word of Han or kana that is a label only where nothing but its value
/// stands beside it, or a button's few letters: "Got it".
[[nodiscard]] constexpr bool is_telling(std::string_view s, const lexicon::cue_match& m) noexcept {
    constexpr std::size_t label_like = 48;      // bytes
    constexpr std::size_t wide_label_like = 60; // twenty letters
    constexpr std::size_t button = 8;
    constexpr unsigned alone = lexicon::whole_line | lexicon::with_colon;
    const std::string_view word = s.substr(m.begin, m.size);
    const text::script script = text::script_of(text::decode(word, 0).value);
    const bool wide = script == text::script::han || script == text::script::kana;
    const bool long_line = s.size() > (wide ? wide_label_like : label_like);
    if ((m.entry->forms & ~alone) == 0 && long_line && (wide || m.size < button)) return false;
    if (word.find(' ') != std::string_view::npos) return true;
    if (m.begin == 0 && m.what() == lexicon::cue::subscribe) return true;
    if (text::is_unspaced(script)) return true;
    return s.size() <= label_like && text::match_folded(word, 0, "comment") != word.size();
}

/// What the word at a place says of the line it stands in, and how long it is.
struct word_inside {
    lexicon::cue what = lexicon::cue::none;
    std::size_t size = 0;
};

/// Of the word at `pos`, whose signs (lexicon/word_signs.hpp) tell which list to ask.
[[nodiscard]] inline word_inside read_signed_word(std::string_view s, std::size_t pos,
                                                  unsigned signs) noexcept {
    constexpr std::size_t telling = 6; // short labels say nothing
    if ((signs & lexicon::furniture_sign) != 0) {
        const lexicon::cue_match m = lexicon::find_cue(s, pos);
        if (m && m.size >= telling && lexicon::speaks_from_inside(m.what()) && is_telling(s, m))
            return {m.what(), m.size};
    }
    if ((signs & lexicon::inner_word_sign) == 0) return {};
    return {lexicon::find_inside_word(s, pos), 1};
}

[[nodiscard]] inline word_inside read_word_inside(std::string_view s, std::size_t pos) noexcept {
    return read_signed_word(s, pos, lexicon::signs_at(s, pos));
}

inline constexpr char32_t copyright = 0xA9;

/// Calls `take` with what each word of `s` says, until it says no. Words before `first` are not
/// asked unless a number is glued to them. What a bracket behind other words says is of them:
/// "Headline (for subscribers)".
template <class Take>
void each_word_inside(std::string_view s, std::size_t first, const Take& take) {
    bool in_word = false;
    bool bracketed = false;
    for (std::size_t i = 0; i < s.size();) {
        if (in_word && text::is_letter(s[i])) { // most bytes of most lines
            ++i;
            continue;
        }
        if (s[i] == ' ') {
            in_word = false;
            ++i;
            continue;
        }
        const text::code_point c = text::decode(s, i);
        const bool letter = text::is_letter(c.value);
        word_inside found;
        if (text::is_opening_bracket(c.value)) bracketed = i > 0;
        else if (text::is_closing_bracket(c.value)) bracketed = false;
        const bool asked = i >= first || (i > 0 && text::is_digit(s[i - 1]));
        if (c.value == copyright) found = {lexicon::cue::legal, c.size};
        else if (asked && letter && !bracketed &&
                 (!in_word || text::is_unspaced(text::script_of(c.value))))
            found = read_word_inside(s, i);
        if (found.what != lexicon::cue::none && !take(found.what)) return;
        in_word = letter;
        i += found.size > c.size ? found.size : c.size;
    }
}

/// May a word of `s` be glued to a number before it? The walk over all words (read_words.hpp) does
/// not note those.
[[nodiscard]] inline bool may_glue_to_number(std::string_view s) noexcept {
    for (std::size_t i = 1; i < s.size(); ++i)
        if (text::is_digit(s[i - 1]) && (text::is_letter(s[i]) || !text::is_ascii(s[i])))
            return true;
    return false;
}

/// What the first word of line `i` says that says anything.
[[nodiscard]] inline lexicon::cue label_inside(const page& p, std::size_t i) noexcept {
    lexicon::cue first = lexicon::cue::none;
    const std::size_t noted = p.notes[i].says_at;
    const std::string_view s = p.line_text(i);
    if (noted == note::none && (p.lines[i].digits == 0 || !may_glue_to_number(s))) return first;
    each_word_inside(s, noted, [&first](lexicon::cue what) {
        first = what;
        return false;
    });
    return first;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_WORDS_WORDS_INSIDE_HPP
