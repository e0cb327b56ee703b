// galley/rules/people/job_line.hpp: lines that say who edited, pictured or translated the article
// by a job that no list of labels has as a whole, or by a note about its translation.
#ifndef GALLEY_RULES_PEOPLE_JOB_LINE_HPP
#define GALLEY_RULES_PEOPLE_JOB_LINE_HPP

#include <galley/config.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/people/writer_words.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/job_label.hpp>
#include <galley/metadata/name.hpp>
#include <galley/metadata/translation_note.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/signed_line.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// What a line is that gives people of this role.
[[nodiscard]] constexpr kind kind_of_role(metadata::role as, bool head) noexcept {
    using metadata::role;
    switch (as) {
        case role::photographer: return kind::photo_credit;
        case role::translator: return kind::translation_note;
        case role::editor:
        case role::web_editor: return kind::editor_credit;
        case role::columnist: return kind::byline;
        default: return head ? kind::byline : kind::reporter_credit;
    }
}

/// Are known names all that `s`, which stands behind a label, holds?
[[nodiscard]] inline bool are_names(std::string_view s, metadata::role as) {
    constexpr int shaped = 50;
    constexpr int wide_shaped = 45;
    few_people people;
    metadata::parse_credit_value(s, as, people);
    for (const metadata::person& one : people) {
        const bool wide = text::is_unspaced(text::script_of(text::decode(one.name, 0).value));
        if (metadata::looks_like_name(one.name) < (wide ? wide_shaped : shaped)) return false;
    }
    return !people.empty() && people.bytes() * 3 >= s.size() * 2;
}

} // namespace detail

/// "Photo editor: Kim Park", "Bildredakteurin: Eva Beispiel", "图片编辑：王小明", "Video by Kim
/// Park": a job that no list of labels has as a whole and nothing but names behind it, beside the
/// body.
inline bool rule_job_label(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 120;
    constexpr std::size_t beside = 6;
    const layout::line& l = p.lines[i];
    const lexicon::cue cue = p.notes[i].cue;
    if (l.size() > longest || l.ends_sentence) return false;
    const bool newsroom = cue == lexicon::cue::contact; // "Redaktion:"
    if ((cue != lexicon::cue::none && !newsroom) || i + beside < p.body_begin ||
        i > p.body_end + beside)
        return false;
    const std::string_view s = p.line_text(i);
    const bool colon = l.holds(':') || l.wide != 0;
    const metadata::job_label job = colon ? metadata::read_job_label(s) : metadata::read_made_by(s);
    if (!job || job.as == metadata::role::author || !detail::are_names(s.substr(job.size), job.as))
        return false;
    const bool head = i < p.body_begin || detail::opens_body(p, i);
    const kind what = detail::kind_of_role(job.as, head);
    p.decide(i, {what, what == kind::byline ? rule::byline_label : label_rule(what), 0.8F},
             {l.begin, static_cast<offset>(l.begin + job.size)});
    return true;
}

namespace detail {

/// Is line `i` one word that says what somebody is, "Author", "Editor", "Penulis"? Gives the role.
[[nodiscard]] inline bool is_bare_role(const page& p, std::size_t i, metadata::role& as) noexcept {
    constexpr std::uint32_t longest = 16;
    const layout::line& l = p.lines[i];
    if (l.words != 1 || l.size() > longest || l.size() != l.letters) return false;
    const std::string_view s = p.line_text(i);
    if (!text::is_upper(s.front())) return false;
    const lexicon::phrase_match label = lexicon::role_labels.match_whole(s);
    if (!label && !lexicon::is_writer_word(s, 0)) return false;
    const lexicon::cue what = label ? lexicon::role_labels[label.index].as : lexicon::cue::byline;
    as = metadata::detail::people::role_of(what, metadata::role::author);
    return true;
}

/// Is line `i` a name and nothing else, settled by nothing, with a role right below it?
[[nodiscard]] inline bool is_name_above_role(const page& p, std::size_t i, metadata::role& as) {
    constexpr std::uint32_t longest = 48;
    constexpr int shaped = 50;
    if (i + 1 >= p.size() || p.notes[i].decided || p.notes[i + 1].decided) return false;
    const layout::line& l = p.lines[i];
    if (l.words < 2 || l.size() > longest || l.ends_sentence || p.in_body(i)) return false;
    return is_bare_role(p, i + 1, as) && metadata::looks_like_name(p.line_text(i)) >= shaped;
}

} // namespace detail

/// "Jane Roe" / "Author" / "Anna Novak" / "Editor": names and roles by turns, the name first, two
/// pairs or more. A column that begins with a role has it above the name.
inline bool rule_roles_below_names(const page& p, std::size_t i) {
    if (p.lines[i].words < 2 || i + 3 >= p.size() || p.lines[i + 1].words != 1 ||
        p.lines[i + 3].words != 1) // most lines
        return false;
    metadata::role as{};
    metadata::role next{};
    if (!detail::is_name_above_role(p, i, as) || !detail::is_name_above_role(p, i + 2, next))
        return false;
    if (i > 0 && detail::is_bare_role(p, i - 1, next)) return false;
    for (std::size_t k = i; detail::is_name_above_role(p, k, as); k += 2) {
        const kind what = detail::kind_of_role(as, true);
        const bool wrote = what == kind::byline;
        p.decide(k, {what, wrote ? rule::byline_label : label_rule(what), 0.8F});
        p.decide(k + 1, {what, wrote ? rule::byline_name : label_rule(what), 0.8F},
                 p.line_range(k + 1));
    }
    return true;
}

/// "（文・山田太郎、写真・田中花子）": in brackets a job, a dot for its colon, and names.
inline bool rule_dotted_credit(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 120;
    constexpr std::size_t marks = 12; // brackets and dots
    constexpr int shaped = 45;
    constexpr std::string_view dot = "\u30FB";
    const layout::line& l = p.lines[i];
    if (l.wide == 0 || l.size() > longest) return false;
    const std::string_view s = p.line_text(i);
    const text::code_point open = text::decode(s, 0);
    if (!text::is_opening_bracket(open.value) || s.find(dot) == std::string_view::npos)
        return false;
    const lexicon::people_match job = lexicon::find_people_word(s, open.size);
    if (job.use != lexicon::word_use::label || !s.substr(open.size + job.size).starts_with(dot))
        return false;
    few_people people;
    metadata::parse_credits(s, metadata::role::reporter, people);
    for (const metadata::person& one : people)
        if (metadata::looks_like_name(one.name) < shaped) return false;
    if (people.empty() || people.bytes() * 2 + marks < s.size()) return false;
    p.decide(i, {kind::reporter_credit, rule::credit_bracket, 0.8F});
    return true;
}

/// "Correspondent Jane Roe, Paris", "Reporter Anna Novak und Tom Reed" right above the body: the
/// job of who reports, known names, perhaps a place.
inline bool rule_job_and_name(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 80;
    constexpr std::size_t longest_place = 24;
    constexpr int known = 75;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence || l.digits != 0 || l.words < 3) return false;
    if (i >= p.body_begin + 2 || i + 3 < p.body_begin || p.notes[i].cue != lexicon::cue::none)
        return false;
    const std::string_view s = p.line_text(i);
    const lexicon::people_match job = lexicon::find_people_word(s, 0);
    if (job.use != lexicon::word_use::title ||
        (job.as != lexicon::cue::reporter && job.as != lexicon::cue::correspondent))
        return false;
    few_people people;
    metadata::parse_byline(s, people);
    if (people.empty()) return false;
    for (const metadata::person& one : people)
        if (metadata::looks_like_name(one.name) < known) return false;
    const std::string_view last = (people.end() - 1)->name;
    const std::string_view place = text::trim_marks(
        s.substr(static_cast<std::size_t>(last.data() + last.size() - s.data())), ",");
    if (people.begin()->name.data() != text::trim_left(s.substr(job.size)).data()) return false;
    if (place.size() > longest_place || small_words(place, 1) != 0) return false;
    p.decide(i, {kind::byline, rule::byline_label, 0.75F});
    return true;
}

/// "Translated from the original Chinese.", "Dieser Artikel wurde maschinell übersetzt.", "Traduit
/// de l'anglais par Luc Petit": a note about the translation, above the body or at its ends.
inline bool rule_translation_note(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 240;
    constexpr std::size_t inside = 3;
    constexpr std::size_t outside = 6;
    const layout::line& l = p.lines[i];
    const bool above = i < p.body_begin + inside && i + outside >= p.body_begin;
    const bool below = i + inside >= p.body_end && i <= p.body_end + outside;
    if (l.size() > longest || l.digits != 0 || !(above || below)) return false;
    const metadata::translation_note n = metadata::read_translation_note(p.line_text(i));
    if (!n) return false;
    if (!n.translator.empty() && !detail::are_names(n.translator, metadata::role::translator))
        return false;
    p.decide(i, {kind::translation_note, rule::note_label, 0.8F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PEOPLE_JOB_LINE_HPP
