// galley/metadata/job_label.hpp: "Photo editor:", "Bildredakteurin:", "图片编辑：": a job with its
// colon that no list has as a whole.
// The one idea: what the last word, or the last part of a compound, does, the whole label does.
//
//     galley::metadata::job_label l = galley::metadata::read_job_label("Photo editor: Kim Park");
//     // l.size == 13, l.as == role::editor
#ifndef GALLEY_METADATA_JOB_LABEL_HPP
#define GALLEY_METADATA_JOB_LABEL_HPP

#include <galley/config.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/metadata/detail/name_desk.hpp>
#include <galley/metadata/role.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// A job and its colon, `size` bytes of a text; 0 for none.
struct job_label {
    std::size_t size = 0;
    role as = role::author;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size != 0; }
};

namespace detail::people {

/// What the job that ends at `end` of `s`, before its colon, announces: its last word or the last
/// part of that; none where it is no job.
[[nodiscard]] constexpr lexicon::cue job_at_end(std::string_view s, std::size_t end) noexcept {
    using lexicon::word_use;
    constexpr std::size_t shortest = 6; // bytes: two letters of Han, "editor"
    std::size_t from = end;
    const auto is_part = [](char32_t c) { return text::is_letter(c) || is_word_letter(c); };
    while (from > 0 && is_part(text::decode_before(s, from).value))
        from -= text::decode_before(s, from).size;
    bool writes = false;
    for (; from + shortest <= end; from += text::decode(s, from).size) {
        const lexicon::people_match m = lexicon::find_people_word(s, from);
        if (m.size != end - from) continue;
        const char32_t before = from > 0 ? text::decode_before(s, from).value : U' ';
        const bool glued = is_part(before) && text::is_upper(text::decode(s, from).value);
        if (glued && !text::is_upper(before)) return lexicon::cue::none; // "LibraryAuthor"
        const bool job = m.use == word_use::label || m.use == word_use::title ||
                         m.use == word_use::after || m.use == word_use::either;
        if (!job || m.as == lexicon::cue::none) continue;
        if (m.as != lexicon::cue::byline) return m.as;
        writes = true; // "Chefredakteurin": by its last part an editor
    }
    return writes ? lexicon::cue::byline : lexicon::cue::none;
}

/// What the job that opens `s` and goes on in small letters announces, "Editor de fotografía",
/// "Rédacteur photo". `joined` is true where a small word joins the rest to it.
[[nodiscard]] constexpr lexicon::cue job_at_begin(std::string_view s, bool& joined) noexcept {
    const lexicon::phrase_match m = lexicon::role_labels.match(s, 0);
    if (!m || m.size + 1 >= s.size() || s[m.size] != ' ') return lexicon::cue::none;
    const lexicon::people_word& e = lexicon::role_labels[m.index];
    const char32_t next = text::decode(s, m.size + 1).value;
    if (e.use != lexicon::word_use::label || !text::is_letter(next) || text::is_upper(next))
        return lexicon::cue::none;
    const lexicon::word_use rest = lexicon::find_small_word(s, m.size + 1).use;
    joined = rest == lexicon::word_use::particle || rest == lexicon::word_use::preposition;
    // "Photo essay", "Photo gallery" are no jobs.
    return e.as == lexicon::cue::photographer && !joined ? lexicon::cue::none : e.as;
}

/// How many words `s` has; 0 where anything but letters, hyphens and apostrophes stands in it.
[[nodiscard]] constexpr std::size_t count_plain_words(std::string_view s) noexcept {
    std::size_t words = 0;
    bool in_word = false;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        const bool letter = text::is_letter(c.value) || is_word_letter(c.value);
        const bool joint = c.value == '-' || c.value == '\'' || c.value == 0x2019;
        if (!letter && !joint && !text::is_blank(c.value)) return 0;
        words += letter && !in_word ? 1U : 0U;
        in_word = letter || joint;
    }
    return words;
}

} // namespace detail::people

/// "Video by", "Foto von", "Traduit par": a label of two words or more that opens `text`, whose
/// names stand behind it without a colon; none for those of the writers.
[[nodiscard]] constexpr job_label read_made_by(std::string_view text) noexcept {
    using namespace detail::people;
    if (text.empty() || !lexicon::role_labels.may_begin(text, 0)) return {}; // most lines
    const lexicon::people_match m = lexicon::find_people_word(text, 0);
    if (m.use != lexicon::word_use::label || m.forms != lexicon::word_form::always) return {};
    if (text.substr(0, m.size).find(' ') == std::string_view::npos) return {};
    const role as = role_of(m.as, role::author);
    return as == role::author ? job_label{} : job_label{m.size, as};
}

/// The job that opens `text` and its colon: at most four words or eight letters of Han. Who stands
/// behind it is not looked at. Linear in the label, allocates nothing.
[[nodiscard]] constexpr job_label read_job_label(std::string_view text) noexcept {
    constexpr std::size_t longest = 48;
    constexpr std::size_t most_words = 4;
    constexpr std::size_t longest_wide = 27; // bytes
    constexpr std::string_view wide_colon = "\uFF1A";
    const std::string_view opening = text.substr(0, longest + wide_colon.size());
    const std::size_t end = std::min(opening.find(':'), opening.find(wide_colon));
    if (end == 0 || end > longest) return {};
    const std::string_view words = text::trim_right(text.substr(0, end));
    const bool wide = text::is_unspaced(text::script_of(text::decode(words, 0).value));
    const std::size_t count = detail::people::count_plain_words(words);
    if (count == 0 || count > most_words || (wide && words.size() > longest_wide)) return {};
    bool joined = false;
    const lexicon::cue first =
        wide || count < 2 ? lexicon::cue::none : detail::people::job_at_begin(words, joined);
    lexicon::cue as = joined ? first : detail::people::job_at_end(text, words.size());
    if (as == lexicon::cue::none) as = first;
    if (as == lexicon::cue::none) return {};
    const std::size_t colon = text[end] == ':' ? 1 : wide_colon.size();
    return {end + colon, detail::people::role_of(as, role::author)};
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_JOB_LABEL_HPP
