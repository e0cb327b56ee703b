// galley/rules/line/legal_line.hpp: notices of rights and numbers of registers.
#ifndef GALLEY_RULES_LINE_LEGAL_LINE_HPP
#define GALLEY_RULES_LINE_LEGAL_LINE_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/registration.hpp>
#include <galley/rules/line/picture_line.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Set tight to another line outside the body?
[[nodiscard]] inline bool is_in_block(const page& p, std::size_t i) noexcept {
    if (p.in_body(i)) return false;
    if (i > 0 && p.lines[i].blank_lines == 0 && !p.in_body(i - 1)) return true;
    return i + 1 < p.size() && p.lines[i + 1].blank_lines == 0 && !p.in_body(i + 1);
}

/// Does a sentence of the body go on in small letters behind a label that is one word, as in
/// "Copyright lawyers were not asked, although ..."?
[[nodiscard]] inline bool is_word_of_prose(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t sentence = 8;
    const layout::line& l = p.lines[i];
    if (!p.in_body(i) || !l.ends_sentence || layout::word_weight(l) < sentence) return false;
    const range label = p.notes[i].label;
    const std::string_view word = text::trim_right(view(p.text, label));
    const std::string_view rest = text::trim_left(p.behind_label(i));
    const bool one = word.find(' ') == std::string_view::npos ||
                     p.notes[i].cue == lexicon::cue::builder; // "Powered by two engines"
    const char32_t next = rest.empty() ? U' ' : text::decode(rest, 0).value;
    return one && !word.ends_with(':') && text::is_letter(next) && !text::is_upper(next) &&
           !text::is_unspaced(text::script_of(next));
}

/// "违法和不良信息举报电话：010-5550100": a line of Han that gives a number to call or an address
/// is a contact, whatever it speaks of; notices of rights give them by the way.
[[nodiscard]] inline bool gives_number(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 300;
    constexpr std::uint32_t fewest_digits = 7;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (l.wide == 0 || l.size() > longest || l.ends_sentence) return false;
    if (l.digits < fewest_digits && s.find('@') == std::string_view::npos) return false;
    for (const std::string_view rights : {"\u00A9", "opyright", "OPYRIGHT", "版权", "版權"})
        if (s.find(rights) != std::string_view::npos) return false;
    const metadata::contact_match m = metadata::parse_contact(s);
    return !m.phone.empty() || !m.email.empty();
}

/// "All rights reserved.": a notice and no name of a page, though it fills its line.
[[nodiscard]] constexpr bool states_rights(std::string_view s) noexcept {
    if (copyright_sign(s) != 0) return true;
    const lexicon::cue_match m = lexicon::find_line_cue(s);
    return m.what() == lexicon::cue::legal &&
           lexicon::detail::forms_of(*m.entry, lexicon::anywhere) != 0;
}

/// Does the label of line `i` head text of the body, "Disclaimer", "Copyright in an Age of Copies":
/// alone, no rights claimed, a sentence below it?
[[nodiscard]] inline bool heads_text(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 90; // bytes
    constexpr std::uint32_t sentence = 80;
    const layout::line& l = p.lines[i];
    if (i <= p.body_begin || i + 1 >= p.body_end || !p.in_body(i) || !p.in_body(i + 1))
        return false;
    if (l.size() > longest || l.blank_lines == 0 || l.ends_sentence || l.digits + l.marks != 0)
        return false;
    const layout::line& below = p.lines[i + 1];
    if (!below.ends_sentence || below.size() < sentence || states_rights(p.line_text(i)))
        return false;
    return label_is_whole_line(p, i) || small_words(p.behind_label(i), 1) != 0;
}

/// Does "(c) 2016-2020", a sign of copyright and a year or two, close the short line `i`?
[[nodiscard]] inline bool closes_with_years(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits < 4 || l.high == 0 || p.in_body(i)) return false;
    const std::string_view s = p.line_text(i);
    constexpr std::string_view sign = "\u00A9";
    const std::size_t at = s.find(sign);
    if (at == std::string_view::npos) return false;
    const std::string_view years = text::trim_left(s.substr(at + sign.size()));
    return is_year(years.substr(0, 4)) && letters_and_digits(years, 9) <= 8; // one more year
}

} // namespace detail

/// A copyright sign first, or a phrase that only legal notices use. In a menu the phrase names a
/// page.
inline bool rule_legal_line(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    const bool phrase = n.cue == lexicon::cue::legal || n.cue == lexicon::cue::disclaimer;
    const std::size_t sign =
        phrase ? n.label.end - p.lines[i].begin : detail::copyright_sign(p.line_text(i));
    if (!phrase && sign == 0) {
        if (!detail::closes_with_years(p, i)) return false;
        p.decide(i, {kind::legal, rule::legal_phrase, 0.7F});
        return true;
    }
    if (rule_signed_picture(p, i, sign)) return true;
    if (phrase && (detail::is_word_of_prose(p, i) || detail::heads_text(p, i))) return false;
    if (phrase && label_is_whole_line(p, i) && detail::is_in_block(p, i) &&
        !detail::states_rights(p.line_text(i)))
        return false;
    if (phrase && detail::gives_number(p, i))
        p.decide(i, {kind::contact, rule::contact_label, 0.8F});
    else p.decide(i, {kind::legal, rule::legal_phrase, 0.9F});
    return true;
}

/// A number of a register, in a line that is not the article's, or that holds nothing else.
inline bool rule_registration(const page& p, std::size_t i) {
    constexpr std::size_t remark = 12;
    const layout::line& l = p.lines[i];
    if (l.digits < 5 || l.size() > longest_furniture_line) return false;
    if (p.in_body(i) && (l.ends_sentence || l.size() > 80)) return false;
    const metadata::registration_match m = metadata::parse_registration(p.line_text(i));
    if (!m || m.kind == metadata::registration_kind::other) return false;
    if (p.in_body(i) && m.text.size() + remark < l.size()) return false;
    const bool label = p.notes[i].cue == lexicon::cue::registration;
    p.decide(i, {kind::registration, rule::registration_number, 0.9F},
             label ? p.notes[i].label : range{});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_LEGAL_LINE_HPP
