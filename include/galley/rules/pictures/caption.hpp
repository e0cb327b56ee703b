// galley/rules/pictures/caption.hpp: a picture's caption and the credit that ends it, on one line
// or on two.
#ifndef GALLEY_RULES_PICTURES_CAPTION_HPP
#define GALLEY_RULES_PICTURES_CAPTION_HPP

#include <galley/lexicon/words/caption_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/pictures/credit_tail.hpp>
#include <galley/rules/pictures/picture_label.hpp>
#include <galley/rules/words/code_line.hpp>
#include <galley/rules/words/cut.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Where a line falls into caption and credit: offsets from its begin.
struct caption_cut {
    std::size_t credit = 0;    // 0 where the line is no caption with a credit
    std::size_t label_end = 0; // behind the credit's label, `credit` where it has none
    galley::rule rule = rule::none;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return rule != rule::none; }
};

namespace detail {

/// Can a credit without a label end the line? It stands behind a stop, slash, bracket or sign.
[[nodiscard]] constexpr bool may_end_in_credit(const layout::line& l) noexcept {
    return l.stops + l.marks + l.brackets + l.high != 0;
}

/// Is `before`, what stands before a label without a bracket, one word that goes with it, and no
/// caption: "Crazy pictures: What the storm did"?
[[nodiscard]] inline bool belongs_to_label(std::string_view before, const layout::line& l,
                                           const site& label) noexcept {
    if (label.in_bracket || l.wide != 0) return false;
    const std::string_view word = text::trim_right(before);
    return word.find(' ') == std::string_view::npos &&
           (word.empty() || text::is_letter(text::decode_before(word, word.size()).value));
}

} // namespace detail

/// A caption and the credit that ends it: "Boats at dawn. (Photo by A B)", "Old harbour.Wire
/// Service". `s` is the text of the line `l`.
[[nodiscard]] inline caption_cut cut_caption(std::string_view s, const layout::line& l,
                                             const sites& all, std::size_t tail,
                                             bool may_hold_sign = true) {
    if (tail < all.size() && kind_of(all[tail].cue) == kind::photo_credit &&
        all[tail].begin <= longest_caption && !detail::is_bare_label(s, all[tail]) &&
        !detail::belongs_to_label(s.substr(0, all[tail].begin), l, all[tail]))
        return {all[tail].begin, all[tail].label_end, rule::caption_before_credit};
    if (s.size() >= longest_caption) return {};
    const bool reporter = tail < all.size() && kind_of(all[tail].cue) == kind::reporter_credit;
    if (tail == all.size()) {
        const std::size_t agency = detail::agency_tail(s, l, may_hold_sign);
        if (agency < s.size()) return {agency, agency, rule::photo_agency};
    }
    if (l.wide != 0 && (tail == all.size() || reporter)) { // a reporter may have taken it
        const std::size_t shot = detail::shot_by_tail(s);
        if (shot < s.size()) return {shot, shot, rule::caption_before_credit};
        const std::size_t given = detail::given_by_tail(s);
        if (given < s.size()) return {given, given, rule::caption_before_credit};
    }
    return {};
}

namespace detail {

/// "(Anna Novak for The Harbour Post)", "(HP Photo)": does what stands in a bracket say for whom a
/// picture was taken, or that it is one?
[[nodiscard]] inline bool says_for_whom(std::string_view inside) {
    constexpr int shaped = 50;
    for (const std::string_view end : {" Photo", " Photos", " Foto", " photo"})
        if (inside.ends_with(end)) return true;
    const std::size_t whom = std::min(inside.find(" for "), inside.find(" FOR "));
    return whom < inside.size() && metadata::looks_like_name(inside.substr(0, whom)) >= shaped;
}

/// Where the bracket with an owner's name begins behind the stop of a line that is one sentence,
/// "The house is for sale. (Harwick Homes)"; the line's size for none. What begins with a number or
/// quotes somebody gives its source so.
[[nodiscard]] inline std::size_t owner_of_picture(const page& p, std::size_t i) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_words = 7;
    constexpr std::size_t shortest_word = 4; // "Inc.", "Ky.", "e.V."
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (!s.ends_with(')') || !l.holds('.') || l.quotes != 0 || l.words < least_words)
        return s.size();
    const closing_bracket b = find_closing_bracket(s);
    const std::string_view before = text::trim_right(s.substr(0, b.begin));
    const std::string_view inside = text::trim(b.inside);
    if (inside.empty() || inside.size() > longest || !before.ends_with('.') ||
        holds_sentence(before))
        return s.size();
    const char32_t first = text::decode(inside, 0).value;
    const char last = inside[inside.rfind(' ') + 1]; // npos + 1 is 0
    const bool name = text::is_upper(first) && !text::is_lower(last) && is_made_of_names(inside) &&
                      std::none_of(inside.begin(), inside.end(), text::is_digit);
    if (!name) return s.size();
    if (says_for_whom(inside)) return b.begin;
    const std::size_t word = before.size() - 1 - (before.rfind(' ') + 1);
    const bool plain = text::is_upper(text::decode(s, 0).value) && before.find("\u201C") > s.size();
    return p.in_body(i) && plain && word >= shortest_word ? b.begin : s.size();
}

/// Where the agency begins that a bullet glues to a caption, "Boats lie at the quay\u2022Harbour
/// Post"; the line's size for none.
[[nodiscard]] inline std::size_t owner_behind_bullet(std::string_view s,
                                                     const layout::line& l) noexcept {
    constexpr std::string_view bullet = "\u2022";
    constexpr std::size_t longest = 40;
    constexpr std::uint32_t fewest_words = 4;
    if (l.high == 0 || l.words < fewest_words || l.ends_sentence) return s.size();
    const std::size_t at = s.find(bullet);
    if (at == 0 || at >= s.size() || s.rfind(bullet) != at || s[at - 1] == ' ') return s.size();
    const std::string_view owner = s.substr(at + bullet.size());
    const bool name = !owner.empty() && owner.size() <= longest && owner.front() != ' ' &&
                      text::is_upper(text::decode(owner, 0).value) && is_made_of_names(owner);
    return name ? at : s.size();
}

/// Where the two or three words before `end` begin that are a known name; `end` for none.
[[nodiscard]] inline std::size_t begin_of_name(std::string_view s, std::size_t end) {
    constexpr int known = 75;
    constexpr int most_words = 3;
    std::size_t name = end;
    std::size_t begin = end;
    for (int words = 1; words <= most_words && begin > 1; ++words) {
        begin = s.rfind(' ', begin - 2) + 1; // npos + 1 is 0
        if (words > 1 && metadata::looks_like_name(s.substr(begin, end - begin)) >= known)
            name = begin;
    }
    return name;
}

/// Where who has the rights in a picture begins behind its caption: "Boats lie at the quay \u00A9
/// HP", "Boats lie at the quay Anna Novak/Copyright 2026 The Agency. All rights reserved." The
/// line's size for none.
[[nodiscard]] inline std::size_t owner_behind_sign(std::string_view s, const layout::line& l) {
    constexpr std::string_view word = "/Copyright 2"; // of a year
    constexpr std::size_t longest = 80;
    constexpr std::uint32_t fewest_words = 4;
    if (l.words < fewest_words) return s.size();
    if (const std::size_t slash = l.holds('/') ? s.find(word) : s.npos; slash < s.size())
        return begin_of_name(s, slash);
    if (l.high == 0 || l.ends_sentence) return s.size();
    const std::size_t at = find_copyright(s, 1);
    if (at == s.size() || s[at - 1] != ' ') return s.size();
    const std::string_view owner = s.substr(at + copyright_sign(s.substr(at)));
    const bool name = !owner.empty() && owner.size() <= longest && is_made_of_names(owner);
    return name ? at : s.size();
}

/// Where a news agency's bracket, or an owner's, begins behind one short line: in the middle of the
/// article it is of a picture, not of the text. The line's size for none.
[[nodiscard]] inline std::size_t agency_of_picture(const page& p, std::size_t i) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t longest_signed = 400;
    constexpr std::size_t last_lines = 2;
    constexpr std::size_t head_lines = 10;
    const std::string_view s = p.line_text(i);
    const bool above = i < p.body_begin && i + head_lines >= p.body_begin;
    if (s.size() > longest_signed || !(p.in_body(i) || above) || i + last_lines >= p.body_end)
        return s.size();
    if (p.in_body(i))
        if (const std::size_t owner = owner_behind_sign(s, p.lines[i]); owner < s.size())
            return owner;
    if (s.size() > longest || p.lines[i].brackets + p.lines[i].high == 0) return s.size();
    if (p.in_body(i))
        if (const std::size_t owner = owner_behind_bullet(s, p.lines[i]); owner < s.size())
            return owner;
    const std::size_t begin = find_sign_off(s);
    if (s.ends_with('.') && closes_sentence(text::trim_right(s.substr(0, begin))))
        return s.size(); // "... said. (ANSA).": so agencies end a text
    if (begin == s.size()) return owner_of_picture(p, i);
    const bool behind_line = begin != 0 && !holds_sentence(s.substr(0, begin));
    return behind_line ? begin : s.size();
}

/// Where "Anna Novak anovak@harbour.example" begins behind the stop of a line in the middle of the
/// article: so papers sign their pictures, and their texts at the end. The line's size for none.
[[nodiscard]] inline std::size_t mailed_picture(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 500;
    constexpr std::size_t last_lines = 2;
    constexpr int most_words = 4; // of a name
    constexpr int known = 75;
    const std::string_view s = p.line_text(i);
    if (!p.lines[i].holds('@') || p.lines[i].size() > longest || !p.in_body(i) ||
        i + last_lines >= p.body_end)
        return s.size();
    const std::size_t mail = s.rfind(' ') + 1; // npos + 1 is 0
    if (mail < 2 || metadata::find_email(s.substr(mail)).size() != s.size() - mail) return s.size();
    const std::string_view before = text::trim_right(s.substr(0, mail));
    std::size_t begin = before.size();
    for (int words = 1; words <= most_words && begin > 1; ++words) {
        begin = before.rfind(' ', begin - 2) + 1;
        if (begin == 0) break;
        if (words > 1 && closes_sentence(text::trim_right(before.substr(0, begin))) &&
            metadata::looks_like_name(before.substr(begin)) >= known)
            return begin;
    }
    return s.size();
}

/// "▲" before Chinese text, on one line alone: the mark of captions. Elsewhere it opens items.
[[nodiscard]] inline bool is_marked_caption(const page& p, std::size_t i) noexcept {
    constexpr std::string_view mark = "\u25B2";
    const auto marked = [&p, mark](std::size_t k) {
        return k < p.size() && p.line_text(k).starts_with(mark);
    };
    if (p.lines[i].high == 0 || !marked(i) || marked(i + 1) || (i > 0 && marked(i - 1)))
        return false;
    const std::string_view text = text::trim_left(p.line_text(i).substr(mark.size()));
    return p.lines[i].size() <= longest_caption && !text.empty() &&
           text::script_of(text::decode(text, 0).value) == text::script::han;
}

/// "Boats at the quay. (FILE)", "... (Archivbild)", "... . Архивное фото": the bracket or the last
/// words say that the picture is an old one, or of something like it.
[[nodiscard]] inline bool is_remarked_caption(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 300;
    constexpr std::uint32_t shortest = 20;
    constexpr std::size_t shortest_label = 8; // "zoom" is of a viewer
    const layout::line& l = p.lines[i];
    if (l.brackets + l.stops == 0 || l.size() > longest || l.size() < shortest) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t stop = l.ends_sentence ? std::string_view::npos : s.rfind(". ");
    const bool bracketed = s.back() == ')' || s.back() == ']';
    if (!bracketed && stop == std::string_view::npos) return false;
    const std::string_view inside = bracketed ? find_closing_bracket(s).inside : s.substr(stop + 2);
    if (inside == "FILE" || inside == "File") return true;
    const lexicon::cue_match m = lexicon::find_cue(inside);
    return m && m.what() == lexicon::cue::caption && m.size == inside.size() &&
           m.size >= shortest_label;
}

/// "This March 28 file photo, provided by A, shows ...", "In this satellite image from A, ...",
/// "Photo shows ...": so the captions of English agencies open.
[[nodiscard]] constexpr bool opens_as_caption(std::string_view s) noexcept {
    constexpr int most_words = 9;
    if (s.front() == 'P')
        return s.starts_with("Photo shows ") || s.starts_with("Photos show ") ||
               s.starts_with("Photo taken ");
    if (s.front() != 'T' && s.front() != 'I') return false;
    const std::size_t first = s.starts_with("This ") ? 5 : s.starts_with("In this ") ? 8 : 0;
    if (first == 0) return false;
    std::string_view rest = s.substr(first);
    bool pictured = false; // the word before is a picture's
    bool known = false;    // the word before says what kind, "file" or "handout"
    for (int i = 0; i < most_words && !rest.empty(); ++i) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        const std::string_view word = text::trim_marks(rest.substr(0, blank), ",");
        rest = text::trim_left(rest.substr(blank));
        if (pictured) return lexicon::is_picture_verb(word);
        pictured = lexicon::is_picture_word(word);
        if (pictured && known) return true;
        known = lexicon::is_picture_kind(word);
    }
    return false;
}

/// "2 of 4. Boats lie at the quay ...": the counter of a gallery before a sentence.
[[nodiscard]] constexpr bool opens_with_counter(std::string_view s) noexcept {
    constexpr std::size_t least = 40;
    if (!text::is_digit(s.front())) return false; // most lines
    std::size_t at = 0;
    const auto skip_number = [&] {
        const std::size_t from = at;
        while (at < s.size() && at < from + 2 && text::is_digit(s[at])) ++at;
        return at != from;
    };
    if (s.size() < least || !skip_number() || !s.substr(at).starts_with(" of ")) return false;
    at += 4;
    if (!skip_number() || !s.substr(at).starts_with(". ")) return false;
    return text::is_upper(text::decode(s, at + 2).value);
}

/// "Figure 3: Boats by their age", "Abb. 2 Boote am Kai", "\u56F31 \u2026": the number of a figure
/// and what it shows. "Figure 3 shows ..." is prose.
[[nodiscard]] constexpr bool opens_with_figure(std::string_view s) noexcept {
    constexpr std::size_t longest_number = 4; // "12", "3.1"
    constexpr std::u32string_view marks = U".:|-)\u2013\u2014\uFF1A\uFF0E";
    const std::size_t label = lexicon::figure_label(s);
    if (label == 0) return false;
    const std::size_t number = s.find_first_not_of(' ', label);
    std::size_t at = std::min(number, s.size());
    const auto digit = [s](std::size_t k) { return k < s.size() && text::is_digit(s[k]); };
    while (digit(at) ||
           (at > number && at < s.size() && (s[at] == '-' || s[at] == '.') && digit(at + 1)))
        ++at;
    if (at >= s.size() || at == number || at - number > longest_number) return false;
    const text::code_point next = text::decode(s, at);
    const bool blank = text::is_blank(next.value);
    const std::string_view rest = text::trim_left(s.substr(at));
    if (rest.empty()) return false;
    const text::code_point mark = text::decode(rest, 0);
    if (marks.find(mark.value) != std::u32string_view::npos)
        return !text::trim_left(rest.substr(mark.size)).empty();
    // Without a mark a capital, behind a short form, and in Chinese and Japanese no full stop.
    if (!text::is_ascii(s[label - 1])) return blank && number == label && !s.ends_with("\u3002");
    return blank && s[label - 1] == '.' && text::is_upper(mark.value);
}

/// Is `[from, to)` of `s` what says where in a picture somebody is?
[[nodiscard]] constexpr bool is_side(std::string_view s, std::size_t from,
                                     std::size_t to) noexcept {
    constexpr std::size_t longest = 20;
    return to - from <= longest && lexicon::is_side_of_picture(s.substr(from, to - from));
}

/// "Anna Novak (left) opens the bridge", "市长（右）": behind a name a bracket says where in the
/// picture it is. Behind titles "（中）" counts parts.
[[nodiscard]] inline bool is_sided_caption(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 320;
    constexpr std::uint32_t longest_wide = 210;
    constexpr std::string_view wide_open = "（";
    constexpr std::string_view wide_close = "）";
    const layout::line& l = p.lines[i];
    if (l.size() > longest || !(l.holds('(') || l.wide != 0)) return false; // most lines
    const std::string_view s = p.line_text(i);
    if (l.holds('('))
        for (std::size_t at = s.find('(', 1); at < s.size(); at = s.find('(', at + 1)) {
            const std::size_t end = s.find(')', at);
            if (s[at - 1] == ' ' && end + 1 < s.size() && is_side(s, at + 1, end)) return true;
        }
    if (l.wide == 0 || l.size() > longest_wide) return false;
    for (std::size_t at = s.find(wide_open, 1); at < s.size(); at = s.find(wide_open, at + 1)) {
        const std::size_t inside = at + wide_open.size();
        const std::size_t end = s.find(wide_close, inside);
        if (end < s.size() - wide_close.size() && is_side(s, inside, end)) return true;
    }
    return false;
}

/// "instagram.com/riverdaily", "@riverdaily", "source: River Daily": does what stands in the
/// bracket behind a caption say where the picture is from?
[[nodiscard]] inline bool names_origin(std::string_view inside) noexcept {
    if (inside.empty()) return false;
    if (inside.front() == '@' && inside.find(' ') > inside.size()) return true;
    const std::size_t slash = inside.find('/');
    if (is_domain(inside.substr(0, slash)) && inside.find(' ') > inside.size()) return true;
    const lexicon::cue_match m = lexicon::find_line_cue(inside);
    return m && m.what() == lexicon::cue::source && m.has_colon();
}

/// Where the bracket with the origin of the picture begins behind the caption `s`; its size for
/// none.
[[nodiscard]] inline std::size_t origin_of_picture(std::string_view s) {
    const closing_bracket b = find_closing_bracket(s);
    return b.begin != 0 && names_origin(b.inside) ? b.begin : s.size();
}

/// "A B | Wire | ", "A B / " before a picture agency: who took the picture and for whom, no
/// caption.
[[nodiscard]] inline bool names_photographer(std::string_view before) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t longest_wire = 24;
    constexpr int shaped = 50;
    before = text::trim_right(before);
    if (before.size() > longest || !(before.ends_with('|') || before.ends_with('/'))) return false;
    const std::size_t mark = before.find_first_of("|/");
    const std::string_view wire = text::trim_marks(before.substr(mark), "|/");
    return wire.size() <= longest_wire &&
           metadata::looks_like_name(text::trim(before.substr(0, mark))) >= shaped;
}

} // namespace detail

/// Settles a line that holds a caption and its credit.
inline void judge_caption(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    const bool plain = p.notes[i].plain; // then no mark or bracket tells
    if (!p.notes[i].decided &&
        ((!plain && (detail::is_marked_caption(p, i) || detail::is_remarked_caption(p, i) ||
                     detail::is_sided_caption(p, i))) ||
         (s.size() <= 500 && (detail::opens_as_caption(s) || detail::opens_with_counter(s) ||
                              (p.lines[i].digits != 0 && detail::opens_with_figure(s))))))
        p.decide(i, {kind::caption, rule::caption_cue, 0.8F});
    if (p.notes[i].decided || s.size() > longest_caption + longest_value || s.size() < 12) return;
    const bool labelled = p.notes[i].has_inner_label;
    if (plain && !labelled && (p.lines[i].high == 0 || detail::handout_tail(s) == s.size())) {
        p.notes[i].no_sites = true;
        return;
    }
    if (is_code_line(s)) return;
    if (signs_off_with_sign(p, i) < s.size()) return; // the whole text, as its last line
    if (signs_off_bare(p, i) < s.size()) return;
    sites all;
    find_sites(p, i, all);
    p.notes[i].no_sites = all.size() == 0;
    const bool may_cut = all.size() != 0 || detail::may_end_in_credit(p.lines[i]);
    const bool may_hold_sign = p.notes[i].may_say || p.lines[i].brackets + p.lines[i].wide != 0;
    if ((may_cut && cut_caption(s, p.lines[i], all, first_of_tail(s, all), may_hold_sign)) ||
        detail::agency_of_picture(p, i) < s.size() || detail::mailed_picture(p, i) < s.size())
        p.decide(i, {kind::caption, rule::caption_before_credit, 0.8F});
}

namespace detail {

/// "Foto: Anna Novak", "(Bild: Harbour Post)": does a German label of pictures open the line?
[[nodiscard]] constexpr bool opens_with_foto(std::string_view s) noexcept {
    if (s.starts_with('(')) s.remove_prefix(1);
    for (const std::string_view label : {"Foto: ", "Fotos: ", "Bild: ", "Bilder: "})
        if (s.starts_with(label)) return true;
    return false;
}

/// Does line `i` in the middle of the body, one short sentence or two, stand above a credit as
/// German papers set under captions?
[[nodiscard]] inline bool stands_above_foto(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 220; // bytes
    const layout::line& l = p.lines[i];
    if (i <= p.body_begin || i + 1 >= p.body_end) return false;
    if (!p.in_body(i) || l.size() >= longest || p.lines[i + 1].blank_lines > 1) return false;
    const std::string_view s = p.line_text(i);
    return l.blank_lines != 0 && s.ends_with('.') && !s.ends_with("..") &&
           opens_with_foto(p.line_text(i + 1));
}

} // namespace detail

/// Settles the line above a credit that fills its line: set tight, or furniture, it is the caption.
inline void judge_caption_above(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 300;
    const note& n = p.notes[i];
    if (i == 0 || !n.decided || n.what.kind != kind::photo_credit) return;
    if (text::is_digit(p.line_text(i).front())) return; // a counter heads what stands below
    const layout::line& above = p.lines[i - 1];
    if (p.in_body(i - 1) && !above.ends_sentence && detail::thanks_for_picture(p.line_text(i)))
        return; // the name of a thing that is told of below its picture
    const bool close = p.lines[i].blank_lines == 0 || detail::stands_above_foto(p, i - 1) ||
                       (p.lines[i].blank_lines == 1 && !p.in_body(i - 1) && i > 2);
    const bool may_be_title = i <= p.body_begin && !above.ends_sentence;
    if (!close || may_be_title || p.notes[i - 1].decided || above.size() > longest ||
        above.is_date_prefix || layout::word_weight(above) < 4)
        return;
    const date::found day = find_date(p, i - 1);
    if (day && day.value.has_time())
        return; // "By River Daily · 3 May 2020, 10:20", above a picture
    p.decide(i - 1, {kind::caption, rule::caption_before_credit, 0.6F});
}

/// "Picture Agency" / "The bridge was opened on Tuesday": settles the line set tight below a credit
/// that fills its line, a gap before and behind the two.
inline void judge_caption_below(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 200;
    if (i == 0 || i + 1 >= p.size() || p.notes[i].decided || p.lines[i].blank_lines != 0) return;
    const note& credit = p.notes[i - 1];
    if (!credit.decided || credit.what.kind != kind::photo_credit) return;
    const layout::line& l = p.lines[i];
    if (p.lines[i - 1].blank_lines == 0 || p.lines[i + 1].blank_lines == 0 || l.ends_sentence ||
        l.size() > longest || layout::word_weight(l) < 4 || find_date(p, i))
        return;
    p.decide(i, {kind::caption, rule::caption_before_credit, 0.6F});
}

namespace detail {

/// Behind the length that "1:52 Ferry leaves the harbour" begins with and a blank; 0 for no such
/// line.
[[nodiscard]] constexpr std::size_t end_of_clip_length(std::string_view s) noexcept {
    const std::size_t colon = s.find(':');
    if (colon == 0 || colon > 2 || s.size() < colon + 5) return 0;
    for (const std::size_t at : {std::size_t{0}, colon - 1, colon + 1, colon + 2})
        if (!text::is_digit(s[at])) return 0;
    return s[colon + 3] == ' ' ? colon + 4 : 0;
}

} // namespace detail

/// "1:52 Ferry leaves the harbour" / "WATCH: Ferry leaves the harbour": settles a clip's length and
/// title, and the line below that ends in the title again.
inline void judge_clip(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 200;
    constexpr std::size_t shortest_title = 20;
    const layout::line& l = p.lines[i];
    if (l.digits < 3 || l.size() > longest || p.notes[i].decided || i + 1 >= p.size()) return;
    const std::string_view s = p.line_text(i);
    if (!text::is_digit(s.front())) return; // most lines
    const std::size_t begin = detail::end_of_clip_length(s);
    if (begin == 0 || s.size() < begin + shortest_title) return;
    if (!p.line_text(i + 1).ends_with(s.substr(begin))) return;
    p.decide(i, {kind::caption, rule::caption_cue, 0.7F});
    p.decide(i + 1, {kind::caption, rule::caption_cue, 0.7F});
}

/// Adds a line that holds a caption and its credit; says whether it was one.
inline bool add_caption_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_caption + longest_value) return false;
    sites all;
    find_sites(p, i, all);
    const std::size_t tail = first_of_tail(s, all);
    caption_cut cut = cut_caption(s, p.lines[i], all, tail);
    if (const std::size_t name = detail::mailed_picture(p, i); !cut && name < s.size())
        cut = {name, name, rule::caption_before_credit};
    if (!cut) {
        std::size_t bracket = detail::agency_of_picture(p, i);
        if (bracket == s.size()) bracket = detail::origin_of_picture(s);
        if (bracket == s.size()) return false;
        const std::size_t begin = detail::name_before_bracket(s, bracket);
        cut = {begin, begin, rule::photo_agency};
    }
    const std::size_t agency = detail::agency_tail(s, p.lines[i]);
    const bool names_before = // "A B | Wire | Picture Agency"
        agency < cut.credit &&
        detail::letters_and_digits(s.substr(agency, cut.credit - agency), 1) != 0;
    if (names_before) cut = {agency, agency, rule::photo_agency};
    if (detail::names_photographer(s.substr(0, cut.credit))) {
        out.add(line, {kind::photo_credit, cut.rule, 0.8F});
        return true;
    }
    const std::size_t begin = detail::begin_with_label(s, cut.credit);
    const bool labelled =
        tail < all.size() && cut.label_end > cut.credit && begin == cut.credit && !names_before;
    const auto middle = static_cast<offset>(line.begin + begin);
    out.add({line.begin, middle}, {kind::caption, rule::caption_before_credit, 0.8F});
    if (labelled) add_tail(out, line, all, tail);
    else out.add({middle, line.end}, {kind::photo_credit, cut.rule, 0.8F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PICTURES_CAPTION_HPP
