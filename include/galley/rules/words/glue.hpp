// galley/rules/words/glue.hpp: where a headline that was glued into a paragraph ends and the
// paragraph goes on.
//
//     ...was closed. See also Harbour reopens after storm_Ports_Weather The council met on ...
//                    ^label   ^headline                  ^site tail     ^the text goes on
//
// Nothing marks the end. What speaks: a tail of site parts, a capital that begins a sentence.
#ifndef GALLEY_RULES_WORDS_GLUE_HPP
#define GALLEY_RULES_WORDS_GLUE_HPP

#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/words/sentence_openers.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// The longest headline that is looked for, in bytes.
inline constexpr std::size_t longest_glued_title = 320;

namespace detail {

struct word {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
};

/// The run of bytes that are not ASCII blanks at or behind `pos`.
[[nodiscard]] constexpr word next_word(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size() && text::is_space(s[pos])) ++pos;
    std::size_t end = pos;
    while (end < s.size() && !text::is_space(s[end])) ++end;
    return {pos, end};
}

[[nodiscard]] constexpr bool begins_upper(std::string_view s, word w) noexcept {
    return !w.empty() && text::is_upper(text::decode(s, w.begin).value);
}

[[nodiscard]] constexpr bool begins_lower(std::string_view s, word w) noexcept {
    if (w.empty()) return false;
    const char32_t c = text::decode(s, w.begin).value;
    return text::is_letter(c) && !text::is_upper(c);
}

[[nodiscard]] constexpr bool ends_sentence_at(std::string_view s, word w) noexcept {
    return !w.empty() && text::is_sentence_end(text::decode_before(s, w.end).value);
}

/// Does the capitalised word `w`, which `previous` stands before, open the sentence that goes on?
/// It goes on in lower case; where nouns have capitals, one noun may come first: "... wieder Der
/// Rat traf sich".
[[nodiscard]] constexpr bool opens_next_sentence(std::string_view s, word previous,
                                                 word w) noexcept {
    const std::string_view opener = s.substr(w.begin, w.end - w.begin);
    if (!lexicon::opens_sentence(opener)) return false;
    const word next = next_word(s, w.end);
    if (begins_lower(s, next)) return true;
    const bool noun_may_follow =
        begins_lower(s, previous) && text::is_letter(text::decode_before(s, previous.end).value);
    return noun_may_follow && lexicon::opens_german_sentence(opener) && begins_upper(s, next) &&
           begins_lower(s, next_word(s, next.end));
}

/// Where a capital stands behind a small letter inside the word, no nearer than three letters to
/// its end: "stormThe"; its end where none does.
[[nodiscard]] constexpr std::size_t find_joint(std::string_view s, word w) noexcept {
    constexpr std::size_t shortest = 3;
    char32_t before = 0;
    for (std::size_t i = w.begin; i + shortest <= w.end;) {
        const text::code_point c = text::decode(s, i);
        if (text::is_hump(before, c.value)) return i;
        before = c.value;
        i += c.size;
    }
    return w.end;
}

/// Behind a tail such as "_Ports_High Water The council": capitalised words belong to the last part
/// but for the last of them, which begins the sentence that goes on in lower case.
[[nodiscard]] constexpr std::size_t end_of_site_tail(std::string_view s,
                                                     std::size_t last_mark) noexcept {
    word previous = next_word(s, last_mark);
    for (word w = next_word(s, previous.end); !w.empty(); w = next_word(s, w.end)) {
        const word after = next_word(s, w.end);
        if (!begins_upper(s, w)) return previous.end;
        if (begins_lower(s, after) || after.empty()) return previous.end;
        previous = w;
    }
    return previous.end;
}

} // namespace detail

/// The end of the headline that begins at `pos` of `line`: the offset behind its last byte,
/// `line.size()` where the whole rest is headline. Looks at no more than `longest_glued_title`
/// bytes.
[[nodiscard]] constexpr std::size_t end_of_glued_title(std::string_view line,
                                                       std::size_t pos) noexcept {
    const std::string_view s =
        line.substr(0, text::floor_boundary(line, pos + longest_glued_title));
    std::size_t last_mark = 0;
    std::size_t first_stop = 0;
    std::size_t words = 0;
    detail::word previous;
    for (detail::word w = detail::next_word(s, pos); !w.empty();
         w = detail::next_word(s, w.end), ++words) {
        const std::string_view text = s.substr(w.begin, w.end - w.begin);
        const std::size_t mark = text.rfind('_');
        if (mark != std::string_view::npos && mark + 1 < text.size())
            last_mark = w.begin + mark + 1;
        const bool may_open =
            words >= 3 && detail::begins_upper(s, w) && !detail::ends_sentence_at(s, previous);
        if (last_mark == 0 && may_open && detail::opens_next_sentence(s, previous, w))
            return previous.end;
        const std::size_t joint = words >= 3 ? detail::find_joint(s, w) : w.end;
        if (last_mark == 0 && joint < w.end &&
            detail::opens_next_sentence(s, {w.begin, joint}, {joint, w.end}))
            return joint; // "... after the stormThe council met"
        if (first_stop == 0 && words >= 3 && detail::ends_sentence_at(s, w)) first_stop = w.end;
        previous = w;
    }
    if (last_mark != 0) return detail::end_of_site_tail(line, last_mark);
    return first_stop != 0 ? first_stop : line.size() <= s.size() ? line.size() : previous.end;
}

namespace detail {

/// Does the word end in a letter, so that nothing parts it from the next?
[[nodiscard]] constexpr bool ends_in_letter(std::string_view s, word w) noexcept {
    return !w.empty() && text::is_letter(text::decode_before(s, w.end).value);
}

/// May `w` be the last word of a heading? Not one that wants another behind it: "of", "the".
[[nodiscard]] constexpr bool may_end_heading(std::string_view s, word w) noexcept {
    const std::string_view last = s.substr(w.begin, w.end - w.begin);
    return w.end - w.begin >= 3 && begins_lower(s, w) && !lexicon::opens_sentence(last);
}

/// "I", "I'm": a capital everywhere, which tells nothing of where sentences begin.
[[nodiscard]] constexpr bool is_first_person(std::string_view w) noexcept {
    return w.starts_with('I') && (w.size() == 1 || w[1] == '\'' || w[1] == '\xE2'); // or U+2019
}

/// Does `w` open a sentence: "Since", "Im", but no acronym ("IT"), "I" or the polite "Sie", nothing
/// joined ("A-side", "I/O", "Men\u00ADschen") and nothing that names begin with ("Von der Beek")?
[[nodiscard]] constexpr bool opens_clause(std::string_view s, word w) noexcept {
    const std::string_view opener = s.substr(w.begin, w.end - w.begin);
    const std::size_t first = text::decode(opener, 0).size;
    if (first >= opener.size() || text::is_upper(text::decode(opener, first).value)) return false;
    if (!begins_upper(s, w) || opener == "Sie" || is_first_person(opener)) return false;
    if (!lexicon::opens_sentence(opener) ||
        lexicon::find_small_word(opener, 0).use == lexicon::word_use::particle)
        return false;
    for (std::size_t i = 0; i < opener.size();) {
        const text::code_point c = text::decode(opener, i);
        if (!text::is_letter(c.value) && c.value != U'\'' && c.value != 0x2019) return false;
        i += c.size;
    }
    return true;
}

} // namespace detail

/// The end of a heading that begins at `pos` of `line` and runs into the next sentence without a
/// mark, "Keeping the bus on time Since December a plough ..."; `pos` for none. Only where the
/// sentence opens with a word that no name has there, and what stands before it does not: "It also
/// reduces the cost of In-House work" is one sentence.
[[nodiscard]] constexpr std::size_t end_of_glued_heading(std::string_view line,
                                                         std::size_t pos) noexcept {
    constexpr std::size_t least_words = 3;
    constexpr std::size_t most_words = 16;
    constexpr std::size_t sentence = 50;
    const std::string_view s =
        line.substr(0, text::floor_boundary(line, pos + longest_glued_title));
    detail::word previous = detail::next_word(s, pos);
    if (!detail::begins_upper(s, previous) ||
        lexicon::opens_sentence(s.substr(previous.begin, previous.end - previous.begin)))
        return pos;
    for (std::size_t words = 1; words <= most_words; ++words) {
        if (!detail::ends_in_letter(s, previous)) return pos;
        const detail::word w = detail::next_word(s, previous.end);
        if (w.empty() || line.size() - w.begin < sentence) return pos;
        const detail::word next = detail::next_word(s, w.end);
        if (words >= least_words && detail::opens_clause(s, w) &&
            detail::may_end_heading(s, previous) &&
            (detail::begins_lower(s, next) || (!next.empty() && text::is_digit(s[next.begin]))))
            return previous.end;
        previous = w;
    }
    return pos;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_GLUE_HPP
