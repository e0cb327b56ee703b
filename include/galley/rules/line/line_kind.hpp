// galley/rules/line/line_kind.hpp: what a line is by its own words alone, wherever on the page it
// stands. Each rule is a function of one line that either settles it or leaves it to the rules of
// the neighbourhood.
#ifndef GALLEY_RULES_LINE_LINE_KIND_HPP
#define GALLEY_RULES_LINE_LINE_KIND_HPP

#include <galley/detail/lists.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/rules/line/breadcrumb.hpp>
#include <galley/rules/line/legal_line.hpp>
#include <galley/rules/line/line_cue.hpp>
#include <galley/rules/line/picture_line.hpp>
#include <galley/rules/menu/neighbours.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/job_line.hpp>
#include <galley/rules/people/release.hpp>
#include <galley/rules/people/signed_line.hpp>
#include <galley/rules/people/wide_signature.hpp>
#include <galley/rules/words/code_line.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/fold.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

[[nodiscard]] constexpr bool is_url(std::string_view s) noexcept {
    if (s.front() != 'h' && s.front() != 'w') return false;
    if (!s.starts_with("http://") && !s.starts_with("https://") && !s.starts_with("www."))
        return false;
    return s.find(' ') == std::string_view::npos;
}

/// "old_bridge-2.jpg": the name of a picture's file.
[[nodiscard]] constexpr bool is_file_name(std::string_view s) noexcept {
    const std::size_t dot = s.rfind('.');
    if (dot == 0 || dot == std::string_view::npos || s.find(' ') != std::string_view::npos)
        return false;
    constexpr std::string_view endings[] = {"jpg", "jpeg", "png", "gif", "webp"};
    return galley::detail::any_of(endings, [&](std::string_view ending) {
        return text::equal_folded(s.substr(dot + 1), ending);
    });
}

} // namespace detail

/// A web address, or the name of a picture's file, and nothing else.
inline bool rule_url_line(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (!detail::is_url(s) && !(p.lines[i].words == 1 && detail::is_file_name(s))) return false;
    p.decide(i, {kind::other, rule::url_line, 0.8F});
    return true;
}

namespace detail {

/// Nothing but marks, blanks and shapes that printers set: "□", "* * *", "——". Emoji are words.
[[nodiscard]] constexpr bool is_only_marks(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        const bool ascii =
            c.value < 0x80 && !text::is_letter(c.value) && text::digit_value(c.value) < 0;
        const bool shape = (c.value >= 0x2190 && c.value <= 0x21FF) ||
                           (c.value >= 0x2500 && c.value <= 0x25FF) ||
                           (c.value >= 0x2010 && c.value <= 0x205E) || text::is_bullet(c.value);
        if (!c.valid || (!ascii && !shape && !text::is_blank(c.value))) return false;
    }
    return true;
}

/// Marks that end an article when they stand alone.
[[nodiscard]] constexpr bool is_end_mark(std::string_view s) noexcept {
    for (const std::string_view mark : {"###", "***", "* * *", "___", "\xE2\x97\xBC"})
        if (s.starts_with(mark)) return true;
    return s == "-30-" || s == "\xE2\x96\xA0" || s == "\xE2\x97\x86";
}

} // namespace detail

/// What a program of the site says of itself, which stands above titles and below them.
inline bool rule_error_line(const page& p, std::size_t i) {
    if (p.lines[i].digits == 0 || !is_error_line(p.line_text(i))) return false;
    p.decide(i, {kind::other, rule::furniture_words, 0.9F});
    return true;
}

/// No letter in it: page numbers, counters, rules made of marks; outside the body a telephone.
/// "###", "***" and "___" end articles.
inline bool rule_number_line(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (l.letters != 0 || (l.high != 0 && (l.size() > 60 || !detail::is_only_marks(s))))
        return false;
    const bool mark = detail::is_end_mark(s);
    if (l.digits == 0 || mark) {
        p.decide(i, {mark ? kind::end_mark : kind::other, mark ? rule::end_mark : rule::number_line,
                     0.7F});
        return true;
    }
    if (find_date(p, i)) return false;
    if (!p.in_body(i) && metadata::is_phone(s)) {
        p.decide(i, {kind::contact, rule::contact_label, 0.7F});
        return true;
    }
    p.decide(
        i, {p.in_body(i) && l.digits > 4 ? kind::list_item : kind::other, rule::number_line, 0.6F});
    return true;
}

namespace detail {

/// Do several lines near line `i` stand in capitals and are shorter? They head the parts of the
/// body, and so does it.
[[nodiscard]] inline bool heads_like_others(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 16; // lines
    constexpr std::size_t enough = 3;
    constexpr std::uint32_t fewest_letters = 6;
    constexpr std::uint32_t most_words = 7;
    std::size_t others = 0;
    for (std::size_t k = i > near ? i - near : 0; k < p.size() && k <= i + near; ++k) {
        const layout::line& l = p.lines[k];
        others += p.in_body(k) && l.upper == l.letters && l.letters >= fewest_letters &&
                          l.words <= most_words
                      ? 1U
                      : 0U;
    }
    return others >= enough;
}

} // namespace detail

/// Capitals throughout and long: a headline that another page has, set between paragraphs.
inline bool rule_shouted_link(const page& p, std::size_t i) {
    constexpr std::uint32_t least = 8; // words
    const layout::line& l = p.lines[i];
    if (l.upper != l.letters || l.letters < 30 || l.words < least || l.size() > 200) return false;
    if (!p.in_body(i) || i == p.body_begin || p.notes[i].cue != lexicon::cue::none) return false;
    if (l.blank_lines == 0 && i + 1 < p.size() && p.lines[i + 1].blank_lines == 0) return false;
    if (detail::heads_like_others(p, i)) return false;
    p.decide(i, {kind::related_link, rule::link_run, 0.6F});
    return true;
}

namespace detail {

/// Does the line end in a mark that datelines end in?
[[nodiscard]] constexpr bool ends_in_dash(std::string_view s) noexcept {
    return s.ends_with('-') || s.ends_with("\u2014") || s.ends_with("\u2013") || s.ends_with(':');
}

} // namespace detail

/// "HARWICK, Aug. 30, 2022 /PRNewswire/ --": a dateline with its agency that has a line to itself.
inline bool rule_dateline_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 120;
    constexpr float sure = 0.9F;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || i > p.body_begin + 1) return false;
    const std::string_view s = p.line_text(i);
    if (!detail::ends_in_dash(s)) return false;
    const auto d = metadata::parse_dateline(s, sure);
    if (!d || d->size != s.size() || d->agency.empty()) return false;
    p.decide(i, {kind::dateline, rule::dateline_style, d->score}, p.line_range(i));
    return true;
}

namespace detail {

/// The rules that can settle a line without signs, in their order: the others want a digit, a mark,
/// a bracket, a letter of another script or a label.
inline void judge_plain_line(const page& p, std::size_t i) {
    if (rule_byline_label(p, i) || rule_doubled_byline(p, i) || rule_prev_next(p, i)) return;
    if (rule_job_label(p, i) || rule_job_and_name(p, i) || rule_release_source(p, i)) return;
    if (rule_name_above_mail(p, i) || rule_roles_below_names(p, i)) return;
    if (rule_translation_note(p, i) || rule_shouted_link(p, i)) return;
    rule_picture_line(p, i);
}

} // namespace detail

/// Runs the rules of single lines in the order of how much they know.
inline void judge_line(const page& p, std::size_t i) {
    if (p.notes[i].decided) return;
    if (p.notes[i].plain) return detail::judge_plain_line(p, i);
    if (rule_url_line(p, i) || rule_number_line(p, i) || rule_error_line(p, i)) return;
    if (rule_dateline_line(p, i) || rule_picture_byline(p, i)) return;
    if (rule_source_line(p, i) || rule_time_line(p, i)) return;
    if (rule_byline_label(p, i) || rule_doubled_byline(p, i) || rule_byline_mark(p, i)) return;
    if (rule_legal_line(p, i) || rule_prev_next(p, i) || rule_way_twice(p, i)) return;
    if (rule_reporter_line(p, i) || rule_breadcrumb(p, i)) return;
    if (rule_contributor_line(p, i) || rule_initials(p, i) || rule_job_bracket(p, i)) return;
    if (rule_signed_bracket(p, i) || rule_job_label(p, i) || rule_job_and_name(p, i)) return;
    if (rule_dotted_credit(p, i) || rule_release_source(p, i) || rule_name_above_mail(p, i)) return;
    if (rule_translation_note(p, i) || rule_shouted_link(p, i)) return;
    if (rule_registration(p, i) || rule_line_cue(p, i)) return;
    rule_picture_line(p, i);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_LINE_KIND_HPP
