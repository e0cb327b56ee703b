// galley/lexicon/people_words.hpp: what the word at a place does among names.
// Asks the lists beside this file and the people cues; the longest phrase wins, of equal ones the
// list that is asked first: labels, small words, titles, what is no name.
#ifndef GALLEY_LEXICON_PEOPLE_WORDS_HPP
#define GALLEY_LEXICON_PEOPLE_WORDS_HPP

#include <galley/lexicon/detail/first_bytes.hpp>
#include <galley/lexicon/job_titles.hpp>
#include <galley/lexicon/name_words.hpp>
#include <galley/lexicon/not_names.hpp>
#include <galley/lexicon/people_word.hpp>
#include <galley/lexicon/role_labels.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// What a look-up found: the entry, and how many bytes of the text it took; `use` none for
/// nothing.
struct people_match {
    word_use use = word_use::none;
    std::uint8_t forms = 0;
    cue as = cue::none;
    std::uint32_t size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return use != word_use::none;
    }
    [[nodiscard]] constexpr bool has(word_form::bits f) const noexcept { return (forms & f) != 0; }
};

namespace detail {

/// Does a colon, an equals sign, a slash or the bar of Han text follow at `pos`, blanks aside?
[[nodiscard]] constexpr bool colon_follows(std::string_view s, std::size_t pos) noexcept {
    for (int blanks = 0; pos < s.size() && blanks < 4; ++blanks) {
        const text::code_point c = text::decode(s, pos);
        if (c.value == ':' || c.value == '=' || c.value == '/' || c.value == 0xFF1A ||
            c.value == 0xFF0F || c.value == 0xFF1D || c.value == text::han_bar ||
            c.value == 0x30FB) // "写真・田中花子"
            return true;
        if (!text::is_blank(c.value)) return false;
        pos += c.size;
    }
    return false;
}

/// Is there no Han letter directly at `pos`, nor directly before `begin`?
[[nodiscard]] constexpr bool stands_apart(std::string_view s, std::size_t begin,
                                          std::size_t end) noexcept {
    const auto is_han = [](char32_t c) {
        return text::script_of(c) == text::script::han && c != text::han_bar;
    };
    return (begin == 0 || !is_han(text::decode_before(s, begin).value)) &&
           (end >= s.size() || !is_han(text::decode(s, end).value));
}

template <class Set>
constexpr void keep_longer(const Set& set, const text_opening& o, std::string_view s,
                           std::size_t pos, people_match& best) noexcept {
    const phrase_match m =
        set.match_if(o, s, pos, [s, pos](const people_word& e, std::size_t size) {
            const std::size_t end = pos + size;
            if (!ends_word(s, end)) return false;
            if ((e.forms & word_form::colon) != 0 && !colon_follows(s, end)) return false;
            return (e.forms & word_form::apart) == 0 || stands_apart(s, pos, end);
        });
    if (!m || m.size <= best.size) return;
    const people_word& e = set[m.index];
    best = {e.use, e.forms, e.as, m.size};
}

} // namespace detail

/// What the longest phrase at `pos` does among names. Whole words only; the forms `colon` and
/// `apart` have been seen to, `at_begin` and `small` are the caller's.
[[nodiscard]] constexpr people_match find_people_word(std::string_view s,
                                                      std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const auto b = detail::first_bytes::at(s, pos);
    const bool label = role_labels.may_begin(b);
    const bool small = name_words.may_begin(b);
    const bool title = job_titles.may_begin(b);
    const bool none = not_names.may_begin(b);
    people_match best;
    if (!label && !small && !title && !none) return best;
    const detail::text_opening o = detail::open_phrase(s, pos);
    if (label) detail::keep_longer(role_labels, o, s, pos, best);
    if (small) detail::keep_longer(name_words, o, s, pos, best);
    if (title) detail::keep_longer(job_titles, o, s, pos, best);
    if (none) detail::keep_longer(not_names, o, s, pos, best);
    return best;
}

/// May `find_people_word` give a label? They stand in one of its lists only.
[[nodiscard]] constexpr bool may_be_label(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size() || !role_labels.may_begin(s, pos)) return false;
    people_match best;
    detail::keep_longer(role_labels, detail::open_phrase(s, pos), s, pos, best);
    return best.use == word_use::label;
}

/// The same, of the small words in names_words.hpp only: what "von" is where it is no label.
[[nodiscard]] constexpr people_match find_small_word(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size() || !name_words.may_begin(s, pos)) return {};
    const detail::text_opening o = detail::open_phrase(s, pos);
    people_match best;
    detail::keep_longer(name_words, o, s, pos, best);
    return best;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_WORDS_HPP
