// galley/lexicon/people/people_words.hpp: what the word at a place does among names.
// The lists beside this file are one set; the longest phrase wins, of equal ones that of the list
// that stands first: labels, small words, titles, what is no name.
#ifndef GALLEY_LEXICON_PEOPLE_PEOPLE_WORDS_HPP
#define GALLEY_LEXICON_PEOPLE_PEOPLE_WORDS_HPP

#include <galley/lexicon/detail/join_lists.hpp>
#include <galley/lexicon/people/job_titles.hpp>
#include <galley/lexicon/people/name_words.hpp>
#include <galley/lexicon/people/not_names.hpp>
#include <galley/lexicon/people/people_word.hpp>
#include <galley/lexicon/people/role_labels.hpp>
#include <galley/lexicon/phrase_set.hpp>
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

/// May this entry stand at `pos` of `s`, so many bytes of it?
struct people_accept {
    std::string_view s;
    std::size_t pos;

    [[nodiscard]] constexpr bool operator()(const people_word& e, std::size_t size) const noexcept {
        const std::size_t end = pos + size;
        if (!ends_word(s, end)) return false;
        if ((e.forms & word_form::colon) != 0 && !colon_follows(s, end)) return false;
        return (e.forms & word_form::apart) == 0 || stands_apart(s, pos, end);
    }
};

template <class Set>
[[nodiscard]] constexpr people_match longest_of(const Set& set, std::string_view s,
                                                std::size_t pos) noexcept {
    const phrase_match m = set.match_if(s, pos, people_accept{s, pos});
    if (!m) return {};
    const people_word& e = set[m.index];
    return {e.use, e.forms, e.as, m.size};
}

inline constexpr auto all_people_words = join_lists(all_role_labels.entries, name_words_words::list,
                                                    job_titles_words::list, all_not_names.entries);

} // namespace detail

/// All lists as one set.
inline constexpr auto people_words = make_phrase_set(detail::all_people_words.entries);

/// What the longest phrase at `pos` does among names. Whole words only; the forms `colon` and
/// `apart` have been seen to, `at_begin` and `small` are the caller's.
[[nodiscard]] constexpr people_match find_people_word(std::string_view s,
                                                      std::size_t pos) noexcept {
    return detail::longest_of(people_words, s, pos);
}

/// May `find_people_word` give a label? They stand in one of its lists only.
[[nodiscard]] constexpr bool may_be_label(std::string_view s, std::size_t pos) noexcept {
    return detail::longest_of(role_labels, s, pos).use == word_use::label;
}

/// The same, of the small words in names_words.hpp only: what "von" is where it is no label.
[[nodiscard]] constexpr people_match find_small_word(std::string_view s, std::size_t pos) noexcept {
    return detail::longest_of(name_words, s, pos);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_PEOPLE_WORDS_HPP
