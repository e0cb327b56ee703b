// galley/metadata/name.hpp: does a text look like one person's name?
// The one idea: no list of all names exists, so shape and short lists give points, and the caller
// sets the bar: a bare line "Jane Roe" under a title is worth less proof than one in prose.
#ifndef GALLEY_METADATA_NAME_HPP
#define GALLEY_METADATA_NAME_HPP

#include <galley/lexicon/people/people_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/han_names.hpp>
#include <galley/metadata/detail/name_run.hpp>
#include <galley/metadata/detail/people_token.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

namespace detail::people {

/// Adds one word to the run; false when the word cannot stand in a name.
[[nodiscard]] constexpr bool add_name_word(std::string_view s, token& t, name_run& run) noexcept {
    using lexicon::word_use;
    lexicon::people_match small = lexicon::find_small_word(s, t.begin);
    const auto opens_hyphened = [&](const lexicon::people_match& word) { // "Per-Erik", "An-Sofie"
        const std::size_t end = t.begin + word.size;
        const bool little = word.use == word_use::preposition || word.use == word_use::label ||
                            word.use == word_use::conjunction;
        return little && end < t.end && s[end] == '-';
    };
    if (opens_hyphened(small)) small = {};
    const word_shape shape = shape_of(t.in(s));
    if (shape == word_shape::lower) {
        if (joins_family_names(s, t, run)) small.use = word_use::particle;
        if (small.use != word_use::particle) return false;
        t.end = t.begin + small.size;
        run.add_particle(t.begin, t.end);
        return true;
    }
    if (small.use == word_use::particle && small.size > t.end - t.begin && !run.empty()) {
        t.end = t.begin + small.size; // "Van Der"
        run.add_particle(t.begin, t.end);
        return true;
    }
    lexicon::people_match m = lexicon::find_people_word(s, t.begin);
    if (opens_hyphened(m)) m = {};
    if (m.use == word_use::suffix && !run.empty()) {
        t.end = t.begin + m.size;
        run.add_suffix(t.end);
        return true;
    }
    if (m.use == word_use::honorific && run.empty() && !lexicon::given_names.match_whole(t.in(s))) {
        t.end = t.begin + m.size;
        return true;
    }
    const bool article = small.use == word_use::preposition || small.use == word_use::conjunction;
    if (article && !lexicon::given_names.match_whole(t.in(s)) && !is_pinyin_surname(t.in(s)) &&
        shape != word_shape::initial)
        return false;
    const bool by = m.use == word_use::label && m.has(lexicon::word_form::at_begin);
    if (by && run.empty() && small.use != word_use::particle) return false;
    const bool family = m.has(lexicon::word_form::family) && run.last_is_given();
    const bool name = m.use == word_use::none || m.has(lexicon::word_form::small) || family || by ||
                      m.use == word_use::honorific || run.awaits_family();
    if (!name) return false;
    run.add(t.in(s), t.begin);
    return true;
}

/// Is the blank-delimited `word` of small ASCII letters alone and longer than any particle? Then
/// whatever it stands in is no name.
[[nodiscard]] constexpr bool is_word_of_prose(std::string_view word) noexcept {
    constexpr std::size_t longest_particle = 6; // "vander"
    if (word.size() <= longest_particle) return false;
    for (const char b : word)
        if (!text::is_lower(b)) return false;
    return true;
}

/// "林　宇", "田中 美咲": two letters spread by a blank, or one between family and given name.
[[nodiscard]] constexpr int padded_name_score(std::string_view s, const token& first,
                                              const token& second) noexcept {
    const std::string_view family = first.in(s);
    if (second.end != s.size()) return 0;
    if (lexicon::japanese_surnames.match_whole(family) && wide_letters(second.in(s)).size <= 3)
        return 64;
    if (!lexicon::find_people_word(s, second.begin) &&
        is_parted_japanese_name(family, second.in(s)))
        return 55;
    const bool single = family.size() <= 4 && second.end - second.begin <= 4;
    return single && lexicon::is_han_surname(text::decode(s, first.begin).value) ? 50 : 0;
}

} // namespace detail::people

/// How much the whole of `text` (blanks around it aside) looks like one person's name: 0 for what
/// is none, 20 for a single capitalised word, about 60 for two or three of them, 40 in letters that
/// have no capitals, 75 and more where a known given name, an initial, a particle or a typical
/// ending speaks for it. Words of newsrooms, menus, headings, places, agencies and job titles,
/// digits and verbs make it 0. Linear, allocates nothing.
[[nodiscard]] constexpr int looks_like_name(std::string_view text) noexcept {
    using detail::people::token_kind;
    const std::string_view s = text::trim(text);
    if (s.size() > 80 || whole_agency(s)) return 0;
    detail::people::name_run run;
    for (detail::people::token t = detail::people::next_token(s, 0); t.kind != token_kind::end;
         t = detail::people::next_token(s, t.end)) {
        if (t.kind == token_kind::wide) {
            if (!run.empty() || lexicon::find_people_word(s, t.begin).size == t.end - t.begin)
                return 0;
            const detail::people::token next = detail::people::next_token(s, t.end);
            if (next.kind == token_kind::wide) return detail::people::padded_name_score(s, t, next);
            return next.kind == token_kind::end ? detail::people::wide_name_score(t.in(s)) : 0;
        }
        if (t.kind != token_kind::word) return 0;
        if (text::script_of(text::decode(s, t.begin).value) == text::script::hangul)
            return t.in(s).size() == s.size() && !lexicon::find_people_word(s, 0)
                       ? detail::people::wide_name_score(s)
                       : 0;
        if (!detail::people::add_name_word(s, t, run)) return 0;
    }
    return run.score(s);
}

/// Does `text` hold a word of `name` in small letters? Names keep their capitals everywhere, while
/// the words of menus and headings come back in sentences. Linear for each word, allocates nothing.
[[nodiscard]] constexpr bool comes_in_small(std::string_view text, std::string_view name) noexcept {
    const auto is_part = [](char b) { return text::is_letter(b) || !text::is_ascii(b); };
    for (std::size_t i = 0; i < name.size();) {
        std::size_t end = i;
        while (end < name.size() && name[end] != ' ') ++end;
        const std::string_view word = name.substr(i, end - i);
        i = end + 1;
        if (word.size() < 4 || !text::is_upper(word[0]) || !text::is_lower(word[1])) continue;
        const std::string_view tail = word.substr(1);
        for (std::size_t at = text.find(tail, 2); at != std::string_view::npos;
             at = text.find(tail, at + tail.size())) {
            const std::size_t behind = at + tail.size();
            if (text[at - 1] == text::to_lower(word[0]) && !is_part(text[at - 2]) &&
                text[at - 2] != '@' && text[at - 2] != '.' && text[at - 2] != '/' &&
                (behind >= text.size() ||
                 (!is_part(text[behind]) && text[behind] != '@' && text[behind] != '.')))
                return true;
        }
    }
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_NAME_HPP
