// galley/rules/line_kind.hpp: what a line is by its own words alone, wherever on the page it
// stands. Each rule is a function of one line that either settles it or leaves it to the rules of
// the neighbourhood.
#ifndef GALLEY_RULES_LINE_KIND_HPP
#define GALLEY_RULES_LINE_KIND_HPP

#include <galley/date/relative.hpp>
#include <galley/detail/lists.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/metadata/registration.hpp>
#include <galley/metadata/source.hpp>
#include <galley/rules/beside_notices.hpp>
#include <galley/rules/code_line.hpp>
#include <galley/rules/cut.hpp>
#include <galley/rules/few_people.hpp>
#include <galley/rules/job_line.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/neighbours.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/picture_line.hpp>
#include <galley/rules/release.hpp>
#include <galley/rules/signed_line.hpp>
#include <galley/rules/stamp_line.hpp>
#include <galley/rules/wide_signature.hpp>
#include <galley/text/find_spaced.hpp>
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

/// Capitals throughout and long: a headline that another page has, set between paragraphs.
inline bool rule_shouted_link(const page& p, std::size_t i) {
    constexpr std::uint32_t least = 8;
    const layout::line& l = p.lines[i];
    if (l.upper != l.letters || l.letters < 30 || l.words < least || l.size() > 200) return false;
    if (!p.in_body(i) || i == p.body_begin || p.notes[i].cue != lexicon::cue::none) return false;
    p.decide(i, {kind::related_link, rule::link_run, 0.6F});
    return true;
}

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
    const std::string_view rest = text::trim_left(p.text.substr(label.end, l.end - label.end));
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

} // namespace detail

/// A copyright sign first, or a phrase that only legal notices use. In a menu the phrase names a
/// page.
inline bool rule_legal_line(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    const bool phrase = n.cue == lexicon::cue::legal || n.cue == lexicon::cue::disclaimer;
    const std::size_t sign =
        phrase ? n.label.end - p.lines[i].begin : detail::copyright_sign(p.line_text(i));
    if (!phrase && sign == 0) return false;
    if (rule_signed_picture(p, i, sign)) return true;
    if (phrase && detail::is_word_of_prose(p, i)) return false;
    if (phrase && label_is_whole_line(p, i) && detail::is_in_block(p, i) &&
        !detail::states_rights(p.line_text(i)))
        return false;
    if (phrase && detail::gives_number(p, i))
        p.decide(i, {kind::contact, rule::contact_label, 0.8F});
    else p.decide(i, {kind::legal, rule::legal_phrase, 0.9F});
    return true;
}

namespace detail {

[[nodiscard]] constexpr bool is_crumb_mark(char32_t c) noexcept {
    return c == '>' || c == 0x203A || c == 0x00BB || c == 0x2192 || c == 0xFF1E;
}

/// Behind the quote that the mark at `pos` of `s` opens, "«...»", "»...«", "<...>"; `pos` where it
/// opens none.
[[nodiscard]] constexpr std::size_t end_of_angle_quote(std::string_view s, std::size_t pos,
                                                       const text::code_point& mark) noexcept {
    std::string_view closing;
    switch (mark.value) {
        case 0xAB: closing = "\u00BB"; break;
        case 0xBB: closing = "\u00AB"; break;
        case '<': closing = ">"; break;
        case 0xFF1C: closing = "\uFF1E"; break;
        default: return pos;
    }
    const std::size_t end = s.find(closing, pos + mark.size);
    return end == std::string_view::npos ? pos : end + closing.size();
}

/// Is there such a mark? Asked by bytes, which is quick.
[[nodiscard]] constexpr bool holds_crumb_mark(std::string_view s, const layout::line& l) noexcept {
    if (l.holds('>')) return true;
    if (l.high == 0) return false;
    for (const std::string_view mark : {"\u203A", "\u00BB", "\u2192"})
        if (s.find(mark) != std::string_view::npos) return true;
    return l.wide != 0 && s.find("\uFF1E") != std::string_view::npos;
}

/// The marks of a path that have a word on both sides: "News ›‹" and "Read on →" have none. Arrows
/// count behind the way home only: headlines tell with them what became of whom.
[[nodiscard]] constexpr std::size_t count_crumbs(std::string_view s, bool home) noexcept {
    std::size_t crumbs = 0;
    bool word = false;
    bool mark = false;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (const std::size_t end = end_of_angle_quote(s, i, c); end != i) {
            word = true;
            i = end;
            continue;
        }
        const std::size_t begin = i;
        i += c.size;
        if (is_crumb_mark(c.value)) {
            const bool arrow = c.value == 0x2192 || s.substr(0, begin + 1).ends_with(" ->");
            mark = word && (home || !arrow);
        } else if (text::is_letter(c.value) || text::digit_value(c.value) >= 0) {
            crumbs += mark ? 1U : 0U;
            mark = false;
            word = true;
        }
    }
    return crumbs;
}

} // namespace detail

/// "Home > News > World": parts of a path, none of them long. Below the body such a path steers.
inline bool rule_breadcrumb(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    if (l.size() > 200 || l.ends_sentence) return false;
    if (l.marks == 0 && l.high == 0) return false; // nothing that parts a path
    const std::string_view s = p.line_text(i);
    const bool may_slash = l.holds('/') && l.digits == 0;
    const std::size_t slash = may_slash ? text::find_spaced(s, '/') : s.size();
    const bool slashed = slash < s.size() && text::find_spaced(s, '/', slash) < s.size();
    if (!slashed && !detail::holds_crumb_mark(s, l)) return false;
    const bool home = lexicon::find_cue(s, 0).what() == lexicon::cue::navigation;
    if (p.in_body(i) && !home) return false;
    const std::size_t crumbs = detail::count_crumbs(s, home) + (home && slashed ? 1U : 0U);
    if (crumbs == 0 || crumbs > 8 || detail::letters_and_digits(s, 4) < 4) return false;
    if (s.ends_with(">")) return false;
    p.decide(i, {kind::section, rule::breadcrumb, 0.75F});
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

namespace detail {

/// Is the first letter above ASCII one of Hangul, which parts words by blanks?
[[nodiscard]] constexpr bool is_hangul(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (c.value >= 0x80 && text::is_letter(c.value))
            return text::script_of(c.value) == text::script::hangul;
        i += c.size;
    }
    return false;
}

/// Set tight between two short lines, like an entry of a menu?
[[nodiscard]] inline bool is_set_in_menu(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 64; // bytes, more where one is no letter
    const auto is_entry = [&p](std::size_t k) {
        const layout::line& l = p.lines[k];
        return !p.in_body(k) && layout::word_weight(l) < 5 && !l.ends_sentence &&
               l.size() <= longest + l.high / 4;
    };
    if (i == 0 || i + 1 >= p.size() || layout::word_weight(p.lines[i]) > 8) return false;
    return p.lines[i].blank_lines == 0 && p.lines[i + 1].blank_lines == 0 && is_entry(i - 1) &&
           is_entry(i + 1);
}

/// Is the line below line `i`, or below its rank in a list, long enough for a headline?
[[nodiscard]] inline bool heads_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest_rank = 3;
    std::size_t next = i + 1;
    if (next < p.size() && p.lines[next].size() <= longest_rank && p.lines[next].digits != 0)
        ++next;
    return next < p.size() && layout::word_weight(p.lines[next]) >= 2;
}

/// May the label be the name of a page of the site, so that a menu may hold it?
[[nodiscard]] constexpr bool names_page(kind k) noexcept {
    return k == kind::ticker || k == kind::tags || k == kind::promo || k == kind::series ||
           k == kind::legal || k == kind::related_link;
}

/// Set tight below a line that is a piece of kind `k`?
[[nodiscard]] inline bool follows(const page& p, std::size_t i, kind k) noexcept {
    return i > 0 && p.lines[i].blank_lines == 0 && p.notes[i - 1].decided &&
           p.notes[i - 1].what.kind == k;
}

/// Does line `i` state a day, or how long ago?
[[nodiscard]] inline bool tells_time(const page& p, std::size_t i) noexcept {
    if (p.lines[i].digits == 0) return false;
    return find_date(p, i) || date::find_relative(p.line_text(i));
}

/// What a label is that fills its line: names of pages are parts of a menu unless something that
/// they could head follows.
[[nodiscard]] inline kind kind_of_bare_label(const page& p, std::size_t i) noexcept {
    const lexicon::cue what = p.notes[i].cue;
    const kind k = kind_of(what);
    if (what == lexicon::cue::contact)
        return heads_contact(p, i) ? kind::contact : kind::navigation;
    if (what == lexicon::cue::tool && follows(p, i, kind::social)) return kind::social;
    if (k == kind::ticker && !heads_headline(p, i)) return kind::navigation;
    if (k == kind::advertisement && !p.in_body(i) && lies_beside_notices(p, i))
        return kind::navigation;
    if (!names_page(k) || p.in_body(i)) return k;
    // A time below a label of links is of the first of them.
    const bool heads = k == kind::related_link && i + 1 < p.size() && tells_time(p, i + 1);
    const std::string_view line = p.line_text(i);
    const bool colon = line.ends_with(':') || line.ends_with("\uFF1A"); // no entry of a menu
    // Right behind the body stand the article's own lists; "More" may be a button's.
    constexpr std::size_t near = 8;
    constexpr std::size_t telling = 8; // bytes
    const bool list = k == kind::tags || (k == kind::related_link && line.size() >= telling);
    const bool own = list && p.body_end != 0 && i >= p.body_end && i < p.body_end + near;
    const bool entry =
        k == kind::legal ? is_in_block(p, i) : is_set_in_menu(p, i) && !heads && !colon && !own;
    return entry || (k == kind::promo && follows(p, i, kind::navigation)) ? kind::navigation : k;
}

/// A label before words of somebody who speaks: "Reporter: What do you think of it?"
[[nodiscard]] inline bool is_speech(const page& p, std::size_t i, kind k) {
    if (k != kind::reporter_credit && k != kind::editor_credit) return false;
    if (!p.in_body(i) || !p.lines[i].ends_sentence) return false;
    const std::string_view value =
        p.text.substr(p.notes[i].label.end, p.lines[i].end - p.notes[i].label.end);
    if (letters_and_digits(value, 10) < 8) return false;
    few_people people;
    metadata::parse_credits(p.line_text(i), metadata::role::reporter, people);
    return people.bytes() * 4 < value.size();
}

/// A picture's label before a whole sentence about it: "FILE PHOTO: The council at work in May."
[[nodiscard]] inline bool is_labelled_caption(const page& p, std::size_t i) {
    constexpr std::size_t opening = 40;
    constexpr std::uint32_t sentence = 10; // words; with the credit's bracket behind them
    constexpr std::uint32_t credited = 6;
    const bool bracket = p.line_text(i).ends_with(')') && p.lines[i].stops != 0;
    if (layout::word_weight(p.lines[i]) < (bracket ? credited : sentence)) return false;
    const std::string_view value =
        text::trim(p.text.substr(p.notes[i].label.end, p.lines[i].end - p.notes[i].label.end));
    if (value.substr(0, opening).find_first_of("/|\xA9") != std::string_view::npos) return false;
    few_people people;
    metadata::parse_credits(p.line_text(i), metadata::role::photographer, people);
    return people.empty() || people.begin()->name.data() != value.data();
}

/// Is there a date of any precision, a distance in time, a clock or another such label behind the
/// label of line `i`?
[[nodiscard]] inline bool states_any_time(const page& p, std::size_t i, std::string_view value) {
    const layout::line& l = p.lines[i];
    const lexicon::cue more = lexicon::find_line_cue(text::trim_marks(value, "/|")).what();
    if (more == lexicon::cue::published || more == lexicon::cue::updated) return true;
    if (l.digits == 0 && l.high == 0) return false;
    if (find_date(p, i) || date::find(value, date::any_precision()) || date::find_relative(value))
        return true;
    for (std::size_t k = 1; k + 1 < value.size(); ++k) {
        const bool mark = value[k] == ':' || value[k] == '.' || value[k] == 'h';
        if (mark && text::is_digit(value[k - 1]) && text::is_digit(value[k + 1])) return true;
    }
    return false;
}

/// Does what stands behind the label speak against the kind that it announces?
[[nodiscard]] inline bool belies_label(const page& p, std::size_t i, kind k, bool whole) {
    const layout::line& l = p.lines[i];
    const std::string_view value =
        p.text.substr(p.notes[i].label.end, l.end - p.notes[i].label.end);
    const std::string_view words = text::trim_left(value);
    switch (k) {
        case kind::title: return true; // titles are chosen in the head
        case kind::prev_next:          // "vor 28 Minuten": a time, no neighbour
            return !words.empty() && text::is_digit(words.front());
        case kind::ticker: // "LatestPodcastsMarkets": a menu that lost its blanks
            return !value.empty() && text::is_letter(text::decode(value, 0).value);
        case kind::timestamp: // "Posted on the company's site, ...", "Updated terms": no time in it
            return !whole && ((p.in_body(i) && l.ends_sentence) || !states_any_time(p, i, value));
        case kind::advertisement:
        case kind::legal:
        case kind::site_builder: return is_word_of_prose(p, i);
        case kind::photo_credit: { // "[图片搜索]"
            const std::string_view line = p.line_text(i);
            const lexicon::cue_match m = lexicon::find_line_cue(line);
            return opens_longer_word(line, m.begin, m.size);
        }
        case kind::source_credit: // "First published in 1931, ..."
            return !metadata::begins_as_name(words);
        default: return !whole && is_speech(p, i, k);
    }
}

/// "Comments (12)", "Reading time: 3 minutes": the label, a number and its unit fill the line.
[[nodiscard]] inline bool is_counted_label(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest_count = 24;
    const note& n = p.notes[i];
    const std::string_view rest =
        text::trim_left(p.text.substr(n.label.end, p.lines[i].end - n.label.end));
    if (n.cue == lexicon::cue::counter)
        return rest.size() <= longest_count && !rest.empty() && text::is_digit(rest.front());
    if (n.cue != lexicon::cue::comments) return false;
    for (std::size_t k = 0; k < rest.size(); k += text::decode(rest, k).size)
        if (text::is_letter(text::decode(rest, k).value)) return false;
    return true;
}

/// "Follow us on Facebook": a call to the reader, no sentence and no longer than a heading, so that
/// it is believed in the body as well.
[[nodiscard]] inline bool is_call(const page& p, std::size_t i, kind k) noexcept {
    constexpr std::uint32_t longest = 10;
    const layout::line& l = p.lines[i];
    return (k == kind::social || k == kind::promo) && !l.ends_sentence && l.digits == 0 &&
           layout::word_weight(l) <= longest;
}

/// Is what stands behind the label a day? "Update: 3 May 2020, 10:20" is no note.
[[nodiscard]] inline bool opens_with_day(const page& p, std::size_t i) noexcept {
    const std::string_view value =
        text::trim_left(p.text.substr(p.notes[i].label.end, p.lines[i].end - p.notes[i].label.end));
    if (value.empty() || !text::is_digit(value.front())) return false;
    const date::found d = find_date(p, i);
    return d && p.line_text(i).substr(d.begin).data() == value.data();
}

/// "Contact & help", "Mail | Photos | Chat": a label of contacts that names a page, for no number
/// or address stands behind it.
[[nodiscard]] inline bool names_contact_page(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    if (p.lines[i].digits != 0 || s.find('@') != std::string_view::npos) return false;
    const std::string_view value =
        text::trim(p.text.substr(n.label.end, p.lines[i].end - n.label.end));
    const bool menu = value.starts_with('|') || value.starts_with('/');
    const bool colon = text::trim_right(view(p.text, n.label)).ends_with(':');
    if (!menu && (n.cue != lexicon::cue::contact || colon || p.in_body(i))) return false;
    return metadata::find_email(s).empty();
}

/// "Read on: ..." heads a headline, "Read on 5 minutes" and "Continue Back" do not.
[[nodiscard]] inline bool heads_title(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest_words = 4;
    const std::string_view label = text::trim_right(view(p.text, p.notes[i].label));
    const std::string_view value =
        text::trim(p.text.substr(p.notes[i].label.end, p.lines[i].end - p.notes[i].label.end));
    if (label.ends_with(':') || value.empty()) return true;
    const char32_t first = text::decode(value, 0).value;
    if (!text::is_letter(first) || text::is_unspaced(text::script_of(first)))
        return !text::is_digit(value.front());
    std::size_t words = 1;
    for (const char b : value) words += b == ' ' ? 1U : 0U;
    return words >= fewest_words;
}

} // namespace detail

/// The label the line opens with says it all.
inline bool rule_line_cue(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::none || n.cue == lexicon::cue::byline ||
        n.cue == lexicon::cue::writer)
        return false;
    const bool whole = label_is_whole_line(p, i) || detail::is_counted_label(p, i);
    const bool more = n.cue == lexicon::cue::truncation && !whole && detail::heads_title(p, i);
    kind k = more ? kind::related_link : whole ? detail::kind_of_bare_label(p, i) : kind_of(n.cue);
    if (k == kind::photo_credit && leads_to_pictures(p, i)) k = kind::related_link;
    if (k == kind::source_credit && i < p.body_begin) k = kind::source_line;
    if (k == kind::contact && detail::names_contact_page(p, i)) k = kind::navigation;
    // "9 % of this article are left. The rest is for subscribers."
    const bool rest = n.cue == lexicon::cue::truncation && !more && !whole;
    if (rest && p.line_text(i).ends_with('.')) k = kind::promo;
    if (k == kind::photo_credit && !whole && detail::is_labelled_caption(p, i)) k = kind::caption;
    if (k == kind::editors_note && detail::opens_with_day(p, i)) {
        p.decide(i, {kind::timestamp, rule::time_label, 0.8F}, n.label);
        return true;
    }
    const std::uint32_t longest = (k == kind::caption ? 3 : 2) * longest_furniture_line;
    if (p.lines[i].size() > longest && k != kind::editors_note && k != kind::legal) return false;
    if (detail::belies_label(p, i, k, whole)) return false;
    if (k == kind::reporter_credit && credits_only_agencies(p.line_text(i))) {
        p.decide(i, {kind::source_credit, rule::source_label, 0.8F}, n.label);
        return true;
    }
    const bool weak = k == kind::navigation || k == kind::social || k == kind::promo ||
                      k == kind::comments || k == kind::other || k == kind::section ||
                      k == kind::ticker || k == kind::title || k == kind::series;
    if (p.in_body(i) && weak && !whole && !detail::is_call(p, i, k)) return false;
    p.decide(i, {k, label_rule(k), whole ? 0.9F : 0.8F}, n.label);
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
    if (rule_dateline_line(p, i)) return;
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

#endif // GALLEY_RULES_LINE_KIND_HPP
