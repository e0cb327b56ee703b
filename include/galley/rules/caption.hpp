// galley/rules/caption.hpp: a picture's caption and the credit that ends it, on one line or on two.
#ifndef GALLEY_RULES_CAPTION_HPP
#define GALLEY_RULES_CAPTION_HPP

#include <galley/lexicon/caption_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/code_line.hpp>
#include <galley/rules/cut.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>

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

/// Has every part of "NASA/JPL-Caltech/ASU" a capital first and no blank in it?
[[nodiscard]] constexpr bool is_chain_of_names(std::string_view s) noexcept {
    bool first = true;
    bool chain = false;
    for (const char b : s) {
        if (b == ' ' || (first && !text::is_upper(b))) return false;
        first = b == '/';
        chain = chain || first;
    }
    return chain && !first;
}

/// "AGENCY, File" without the remark behind the comma.
[[nodiscard]] constexpr std::string_view without_remark(std::string_view s) noexcept {
    for (const std::string_view remark : {"File", "file", "Pool"})
        if (s.ends_with(remark)) {
            const std::string_view before = text::trim_right(s.substr(0, s.size() - remark.size()));
            if (before.ends_with(',')) return text::trim_right(before.substr(0, before.size() - 1));
        }
    return s;
}

/// Is `s` what credits a picture: an agency's name, or names parted by slashes, bars or "via" of
/// which the first or last is one, or the first a person: "A B/Picture Agency", "A B via AGENCY",
/// "A B/FOR RIVER DAILY", "AGENCY/A B"?
[[nodiscard]] inline bool is_agency_credit(std::string_view s) {
    s = without_remark(text::trim(s));
    if (metadata::whole_agency(s) || is_handout(s)) return true;
    const std::string_view last = last_of_chain(s);
    if (last.size() == s.size() || last.data() == s.data()) return false;
    if (is_chain_with_agency(s)) return true;
    const std::size_t first = s.find_first_of("/|");
    if (first == std::string_view::npos || first == 0) return false;
    return metadata::match_agency(s, 0, metadata::agency_place::credit) || is_chain_of_names(s) ||
           metadata::looks_like_name(s.substr(0, first)) >= 60;
}

/// "[하위크시 제공. 재판매 및 DB 금지]": does the Korean for "provided" stand behind a name?
[[nodiscard]] constexpr bool is_provided(std::string_view inside) noexcept {
    constexpr std::string_view word = " \uC81C\uACF5";
    const std::size_t at = inside.find(word);
    if (at == 0 || at == std::string_view::npos) return false;
    const std::size_t end = at + word.size();
    return end == inside.size() || inside[end] == '.' || inside[end] == ',';
}

/// Where a bracket that ends `s` opens, if it holds a picture's credit; `s.size()` for none.
[[nodiscard]] inline std::size_t agency_bracket(std::string_view s) {
    constexpr std::size_t longest = 120;
    if (s.empty() || text::is_letter(s.back()) || s.back() == '.') return s.size(); // most lines
    if (!text::is_closing_bracket(text::decode_before(s, s.size()).value)) return s.size();
    if (find_sign_off(s) < s.size()) return s.size(); // a news agency's, of the whole text
    const std::size_t close = s.size() - text::decode_before(s, s.size()).size;
    for (std::size_t open = close; open > 0 && close - open < longest;) {
        const text::code_point c = text::decode_before(s, open);
        if (text::is_opening_bracket(c.value)) {
            const std::string_view inside = s.substr(open, close - open);
            const metadata::agency_match one = metadata::whole_agency(inside);
            if (one && one.kind == metadata::agency_kind::photo) return open - c.size;
            if (thanks_for_picture(inside.substr(inside.find('/') + 1)) || is_provided(inside))
                return open - c.size;
            const bool chain = last_of_chain(inside).size() != text::trim(inside).size();
            return chain && is_agency_credit(inside) ? open - c.size : s.size();
        }
        open -= c.size;
    }
    return s.size();
}

/// "Boats at dawn. ANNA NOVAK (AGENCY)": where the name in capitals begins that stands behind a
/// stop and before the bracket at `bracket`; `bracket` for none.
[[nodiscard]] constexpr std::size_t name_before_bracket(std::string_view s,
                                                        std::size_t bracket) noexcept {
    constexpr std::size_t longest = 40;
    const std::string_view before = text::trim_right(s.substr(0, bracket));
    const std::size_t from = before.size() > longest ? before.size() - longest : 0;
    const std::size_t stop = before.rfind(". ");
    if (stop == std::string_view::npos || stop < from) return bracket;
    const std::string_view name = before.substr(stop + 2);
    for (std::size_t i = 0; i < name.size(); i += text::decode(name, i).size) {
        const char32_t c = text::decode(name, i).value;
        if (c != ' ' && c != '-' && c != '.' && !text::is_upper(c)) return bracket;
    }
    return name.find(' ') != std::string_view::npos ? stop + 2 : bracket;
}

/// Where "AGENCY/ A B", "AGENCY/Other/A B" begins that ends a caption without a stop before it;
/// `s.size()` for none.
[[nodiscard]] inline std::size_t slash_tail(std::string_view s) {
    constexpr std::size_t longest = 60;
    const std::size_t from = s.size() > longest ? s.size() - longest : 0;
    const std::size_t slash = s.find('/', from);
    if (slash == std::string_view::npos || slash == 0) return s.size();
    const std::size_t blank = s.rfind(' ', slash - 1);
    if (blank == std::string_view::npos || blank < 12) return s.size();
    const bool names = slash + 1 < s.size() && !text::is_digit(s[slash + 1]);
    return names && metadata::whole_agency(s.substr(blank + 1, slash - blank - 1)) ? blank + 1
                                                                                   : s.size();
}

/// Where "© A B", "© A B | C", "(c)AGENCY/A B" begins that ends a caption; `s.size()` for none.
/// Behind a notice of rights stands a year.
[[nodiscard]] constexpr std::size_t copyright_tail(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_caption = 20;
    constexpr std::size_t least_name = 3;
    const std::size_t at = find_copyright(s, s.size() > longest ? s.size() - longest : 0);
    if (at == s.size()) return at; // or longer than a credit
    const std::string_view owner = s.substr(at + copyright_sign(s.substr(at)));
    const std::size_t first = find_copyright(s, 0);
    if (first < least_caption || owner.size() < least_name) return s.size();
    constexpr std::string_view word = "copyright";
    const std::string_view before = text::trim_right(s.substr(0, first));
    const bool rights =
        (before.size() >= word.size() &&
         text::match_folded(before, before.size() - word.size(), word) == word.size()) ||
        (at == first && find_copyright(owner, 0) < owner.size());
    if (rights) return s.size();
    for (const char b : owner)
        if (text::is_digit(b)) return s.size();
    return first;
}

/// Where "Submitted photo", "Archivo." begins that ends a caption: glued to a small letter, behind
/// a stop, or two words behind a blank; `s.size()` for none.
[[nodiscard]] constexpr std::size_t handout_tail(std::string_view s) noexcept {
    constexpr std::size_t longest = 20;
    constexpr std::size_t least_caption = 5;
    constexpr std::size_t longest_line = 240;
    std::string_view words = s;
    if (words.ends_with('.')) words.remove_suffix(1);
    if (s.size() > longest_line || s.size() < least_caption + longest ||
        !lexicon::may_end_in_handout(words))
        return s.size();
    const std::size_t from = words.size() - longest;
    for (std::size_t i = words.size() - 1; i >= from; --i) {
        if (!text::is_upper(words[i])) continue;
        const bool blank = words[i - 1] == ' ';
        if (!blank && text::is_upper(words[i - 1])) continue;
        const std::string_view tail = words.substr(i);
        const bool apart = text::is_lower(words[i - 1]) ||
                           (blank && tail.find(' ') != std::string_view::npos) ||
                           closes_sentence(words.substr(0, blank ? i - 1 : i));
        if (apart && lexicon::is_handout_word(tail)) return i;
    }
    return s.size();
}

/// Where the agency that is all there is behind the last stop of a caption begins; `s.size()` for
/// none.
[[nodiscard]] inline std::size_t agency_behind_stop(std::string_view s) {
    constexpr std::size_t longest = 80;
    std::size_t stop = s.size();
    while (stop > 0 && s.size() - stop < longest) {
        const char b = s[stop - 1];
        if (text::is_letter(b) || b == ' ') { // most bytes of most lines
            --stop;
            continue;
        }
        if (text::is_ascii(b)) {
            if (b == '!' || b == '?') break;
            if (b == '.' && (stop == s.size() || !text::is_digit(s[stop]))) break;
            --stop;
            continue;
        }
        const text::code_point c = text::decode_before(s, stop);
        if (text::is_sentence_end(c.value)) break;
        stop -= c.size;
    }
    if (stop == 0 || stop == s.size() || !text::is_sentence_end(text::decode_before(s, stop).value))
        return s.size();
    const bool signs_off = find_sign_off(s) < s.size(); // "... said. (ANSA)."
    return !signs_off && is_agency_credit(s.substr(stop)) ? stop : s.size();
}

/// Where the credit at the end of a caption begins: "Old harbour.Wire Service", "Boats. A B/Picture
/// Agency", "Boats (A B/Pool/Agency)"; `s.size()` for none. `s` is the text of the line `l`, whose
/// counts say what need not be looked for.
[[nodiscard]] inline std::size_t agency_tail(std::string_view s, const layout::line& l,
                                             bool may_hold_sign = true) {
    const bool bracketed = l.brackets + l.high != 0; // a sign may be "(c)"
    if (bracketed)
        if (const std::size_t bracket = agency_bracket(s); bracket < s.size())
            return name_before_bracket(s, bracket);
    if (l.marks != 0)
        if (const std::size_t slash = slash_tail(s); slash < s.size()) return slash;
    if (bracketed && may_hold_sign && !s.ends_with('.'))
        if (const std::size_t sign = copyright_tail(s); sign < s.size()) return sign;
    if (const std::size_t handout = handout_tail(s); handout < s.size()) return handout;
    return l.stops + l.marks + l.high != 0 ? agency_behind_stop(s) : s.size();
}

/// Where "A B摄", "（A 摄）" begins that ends a caption; `s.size()` for none. The verb stands
/// behind the name.
[[nodiscard]] inline std::size_t shot_by_tail(std::string_view s) {
    constexpr std::size_t longest = 90;
    if (s.empty() || text::is_letter(s.back())) return s.size(); // most lines
    std::size_t end = s.size();
    while (end > 0) {
        const text::code_point c = text::decode_before(s, end);
        if (!text::is_closing_bracket(c.value) && !text::is_sentence_end(c.value) &&
            !text::is_blank(c.value))
            break;
        end -= c.size;
    }
    const std::string_view body = s.substr(0, end);
    if (body.empty() || text::is_ascii(body.back())) return s.size();
    const bool verb = body.ends_with("\u6444") || body.ends_with("\u651D") ||
                      body.ends_with("\u6444\u5F71") || body.ends_with("\u64AE\u5F71");
    if (!verb) return s.size();
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest) {
        const text::code_point c = text::decode_before(s, begin);
        if (text::is_opening_bracket(c.value)) return begin - c.size;
        if (text::is_sentence_end(c.value)) return begin;
        begin -= c.size;
    }
    return begin == 0 ? 0 : s.size();
}

/// "(Photo)", "（图）" behind a headline: it says that there is a picture, and credits nobody.
[[nodiscard]] inline bool is_bare_label(std::string_view s, const site& label) noexcept {
    const std::string_view before = text::trim_right(s.substr(0, label.begin));
    const std::string_view words = s.substr(label.begin, label.label_end - label.begin);
    return label.in_bracket && !before.empty() && words.find('/') == std::string_view::npos &&
           !before.ends_with('.') && !before.ends_with("\u3002") &&
           letters_and_digits(s.substr(label.label_end), 1) == 0;
}

/// Does the word `s`, a colon behind it, end in one for pictures: "Rubriklistenbild:",
/// "Pressefoto:"?
[[nodiscard]] constexpr bool is_compound_label(std::string_view s) noexcept {
    for (const std::string_view end : {"bild:", "foto:", "photo:"})
        if (s.size() > end.size() &&
            text::match_folded(s, s.size() - end.size(), end) == end.size())
            return true;
    return false;
}

/// Where the label begins that ends `s`: "Boats. Foto:", "Boats, fot."; `s.size()` for none.
[[nodiscard]] inline std::size_t label_at_end(std::string_view s) {
    constexpr std::size_t longest = 24;
    constexpr int most_words = 2;
    if (s.empty() || (s.back() != ':' && s.back() != '.')) return s.size();
    std::size_t begin = s.size();
    for (int word = 0; word < most_words && begin > 0; ++word) {
        const std::size_t blank = s.rfind(' ', begin - 1);
        const std::size_t at = blank == std::string_view::npos ? 0 : blank + 1;
        if (s.size() - at > longest) break;
        const lexicon::cue_match m = lexicon::find_cue(s, at);
        if (m && m.end() + 1 >= s.size() && kind_of(m.what()) == kind::photo_credit) return at;
        if (word == 0 && is_compound_label(s.substr(at))) return at;
        begin = blank == std::string_view::npos ? 0 : blank;
    }
    return s.size();
}

/// Where the credit at `credit` begins with the copyright sign and the label before it: "Boats.
/// Foto: © AGENCY".
[[nodiscard]] inline std::size_t begin_with_label(std::string_view s, std::size_t credit) {
    constexpr std::string_view sign = "\u00A9";
    std::string_view before = text::trim_right(s.substr(0, credit));
    std::size_t begin = credit;
    if (before.ends_with(sign)) {
        begin = before.size() - sign.size();
        before = text::trim_right(before.substr(0, begin));
    }
    const std::size_t label = label_at_end(before);
    return label < before.size() ? label : begin;
}

} // namespace detail

/// The longest caption, in bytes.
inline constexpr std::size_t longest_caption = 420;

namespace detail {

/// Can a credit without a label end the line? It stands behind a stop, slash, bracket or sign.
[[nodiscard]] constexpr bool may_end_in_credit(const layout::line& l) noexcept {
    return l.stops + l.marks + l.brackets + l.high != 0;
}

} // namespace detail

/// A caption and the credit that ends it: "Boats at dawn. (Photo by A B)", "Old harbour.Wire
/// Service". `s` is the text of the line `l`.
[[nodiscard]] inline caption_cut cut_caption(std::string_view s, const layout::line& l,
                                             const sites& all, std::size_t tail,
                                             bool may_hold_sign = true) {
    if (tail < all.size() && kind_of(all[tail].cue) == kind::photo_credit &&
        all[tail].begin <= longest_caption && !detail::is_bare_label(s, all[tail]))
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
    }
    return {};
}

namespace detail {

/// Where a news agency's bracket begins behind one short line: in the middle of the article it is
/// of a picture, not of the text. The line's size for none.
[[nodiscard]] inline std::size_t agency_of_picture(const page& p, std::size_t i) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t last_lines = 2;
    constexpr std::size_t head_lines = 10;
    const std::string_view s = p.line_text(i);
    const bool above = i < p.body_begin && i + head_lines >= p.body_begin;
    if (s.size() > longest || !(p.in_body(i) || above) || i + last_lines >= p.body_end)
        return s.size();
    if (p.lines[i].brackets + p.lines[i].high == 0) return s.size();
    const std::size_t begin = find_sign_off(s);
    if (s.ends_with('.') && closes_sentence(text::trim_right(s.substr(0, begin))))
        return s.size(); // "... said. (ANSA).": so agencies end a text
    const bool behind_line = begin != 0 && begin != s.size() && !holds_sentence(s.substr(0, begin));
    return behind_line ? begin : s.size();
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
    if (!p.notes[i].decided &&
        (detail::is_marked_caption(p, i) || detail::is_remarked_caption(p, i) ||
         detail::is_sided_caption(p, i) ||
         (s.size() <= 500 && (detail::opens_as_caption(s) || detail::opens_with_counter(s)))))
        p.decide(i, {kind::caption, rule::caption_cue, 0.8F});
    if (p.notes[i].decided || s.size() > longest_caption + longest_value || s.size() < 12) return;
    if (is_code_line(s)) return;
    if (signs_off_with_sign(p, i) < s.size()) return; // the whole text, as its last line
    sites all;
    find_sites(p, i, all);
    p.notes[i].no_sites = all.size() == 0;
    const bool may_cut = all.size() != 0 || detail::may_end_in_credit(p.lines[i]);
    const bool may_hold_sign = p.notes[i].may_say || p.lines[i].brackets + p.lines[i].wide != 0;
    if ((may_cut && cut_caption(s, p.lines[i], all, first_of_tail(s, all), may_hold_sign)) ||
        detail::agency_of_picture(p, i) < s.size())
        p.decide(i, {kind::caption, rule::caption_before_credit, 0.8F});
}

/// Settles the line above a credit that fills its line: set tight, or furniture, it is the caption.
inline void judge_caption_above(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 300;
    const note& n = p.notes[i];
    if (i == 0 || !n.decided || n.what.kind != kind::photo_credit) return;
    const layout::line& above = p.lines[i - 1];
    if (p.in_body(i - 1) && !above.ends_sentence && detail::thanks_for_picture(p.line_text(i)))
        return; // the name of a thing that is told of below its picture
    const bool close =
        p.lines[i].blank_lines == 0 || (p.lines[i].blank_lines == 1 && !p.in_body(i - 1) && i > 2);
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

/// Adds a line that holds a caption and its credit; says whether it was one.
inline bool add_caption_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_caption + longest_value) return false;
    sites all;
    find_sites(p, i, all);
    const std::size_t tail = first_of_tail(s, all);
    caption_cut cut = cut_caption(s, p.lines[i], all, tail);
    if (!cut) {
        const std::size_t bracket = detail::agency_of_picture(p, i);
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

#endif // GALLEY_RULES_CAPTION_HPP
