// galley/rules/body/body.hpp: the lines of the body: paragraph, heading or list item, and what is
// cut out of them.
#ifndef GALLEY_RULES_BODY_BODY_HPP
#define GALLEY_RULES_BODY_BODY_HPP

#include <galley/lexicon/words/heading_words.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/model/lists.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/wide_signature.hpp>
#include <galley/rules/pictures/embed.hpp>
#include <galley/rules/words/code_line.hpp>
#include <galley/rules/words/cut.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// A quotation mark that lists open with too, where a blank stands behind it.
[[nodiscard]] constexpr bool is_closing_guillemet(char32_t c) noexcept {
    return c == 0xBB || c == 0x203A;
}

/// "- ", "• ", "1. ", "a) ": a list mark and a blank behind it; bullets do without the blank.
[[nodiscard]] constexpr bool opens_list_item(std::string_view s) noexcept {
    const text::code_point c = text::decode(s, 0);
    const bool bullet = text::is_bullet(c.value) && !is_closing_guillemet(c.value);
    if (bullet) return c.size < s.size();
    if (is_closing_guillemet(c.value) || c.value == '-' || c.value == 0x2013)
        return c.size < s.size() && text::is_blank(text::decode(s, c.size).value);
    std::size_t i = 0;
    while (i < s.size() && i < 3 && text::is_digit(s[i])) ++i;
    if (i == 0 && text::is_lower(s[0])) i = 1;
    return i > 0 && i + 1 < s.size() &&
           (s[i] == ')' || (s[i] == '.' && text::is_digit(s[i - 1]))) && s[i + 1] == ' ';
}

/// The number that a line begins with, of at most two digits, and where it ends; 0 for none.
struct line_number {
    int value = 0;
    std::size_t end = 0;
};

[[nodiscard]] constexpr line_number number_of_line(std::string_view s) noexcept {
    constexpr std::size_t longest = 2;
    line_number n;
    while (n.end < s.size() && text::is_digit(s[n.end]) && n.end <= longest)
        n.value = n.value * 10 + (s[n.end++] - '0');
    return n.end == 0 || n.end > longest || n.end + 2 > s.size() ? line_number{} : n;
}

/// Does what stands behind a line's number part it from the text: "1a etapa", "1、", "1-"? A digit
/// behind the mark makes a date or an hour of it.
[[nodiscard]] constexpr bool parts_number(std::string_view behind) noexcept {
    if (behind.empty()) return false;
    const text::code_point mark = text::decode(behind, 0);
    if (text::is_lower(behind.front())) return behind.size() > 1 && behind[1] == ' '; // an ordinal
    constexpr std::u32string_view marks = U".)-:\u3001\uFF09\uFF0E\uFF1A";
    return marks.find(mark.value) != std::u32string_view::npos && mark.size < behind.size() &&
           !text::is_digit(behind[mark.size]);
}

/// Does line `k` of the body begin with the number `n` and the mark that `behind` begins with?
[[nodiscard]] inline bool has_number(const page& p, std::size_t k, int n,
                                     std::string_view behind) noexcept {
    if (k >= p.size() || !p.in_body(k) || p.notes[k].decided) return false;
    const line_number other = number_of_line(p.line_text(k));
    return other.end != 0 && other.value == n &&
           p.line_text(k).substr(other.end).starts_with(behind.substr(0, 1)) &&
           parts_number(p.line_text(k).substr(other.end));
}

/// "1a etapa: Curitiba" / "2a etapa: Londrina", "1、…" / "2、…": does the line count on from the
/// one above, or the one below from it?
[[nodiscard]] inline bool counts_on(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    if (!text::is_digit(s.front())) return false;
    const line_number n = number_of_line(s);
    if (n.end == 0 || !parts_number(s.substr(n.end))) return false;
    const std::string_view behind = s.substr(n.end);
    return (i > 0 && has_number(p, i - 1, n.value - 1, behind)) ||
           has_number(p, i + 1, n.value + 1, behind);
}

/// Does line `i` stand below a list mark on a line of its own, and is it one of two such or more?
[[nodiscard]] inline bool stands_below_mark(const page& p, std::size_t i) noexcept {
    const auto is_mark = [&p](std::size_t k) {
        return k < p.size() && model::detail::is_lone_bullet(p.line_text(k));
    };
    return i > 0 && is_mark(i - 1) && !is_mark(i) && (is_mark(i + 1) || (i > 2 && is_mark(i - 3)));
}

/// A dash opens speech in many languages: no list item unless its neighbours begin so too and none
/// is long.
[[nodiscard]] inline bool is_list_item(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    if (counts_on(p, i) || stands_below_mark(p, i)) return true;
    if (!opens_list_item(s)) return false;
    if (text::is_digit(s.front()) && date::match_at(s, 0).value.has_year()) return false; // a day
    const char32_t mark = text::decode(s, 0).value;
    if (mark != '-' && mark != 0x2013 && mark != 0x2014) return true;
    const bool above = i > 0 && text::decode(p.line_text(i - 1), 0).value == mark;
    const bool below = i + 1 < p.size() && text::decode(p.line_text(i + 1), 0).value == mark;
    if (mark == '-') return above || below || !p.lines[i].ends_sentence;
    // "– It was cold, says Kari and adds:" is speech that goes on.
    return (above || below) && !p.lines[i].ends_sentence && !s.ends_with(':');
}

/// Does `s` open with a name that begins small and goes on with a capital: "iPhone", "eBay", "edX"?
/// "getName()" is code.
[[nodiscard]] constexpr bool opens_with_small_name(std::string_view s) noexcept {
    constexpr std::size_t most_small = 2;
    std::size_t small = 0;
    while (small < s.size() && text::is_lower(s[small])) ++small;
    if (small == 0 || small > most_small || small == s.size() || !text::is_upper(s[small]))
        return false;
    const std::string_view word = s.substr(0, s.find(' '));
    return word.find_first_of("(.=[_;") == std::string_view::npos;
}

/// A line of a heading's shape: short, with a letter in it, no full stop at the end, no code.
[[nodiscard]] inline bool is_headline_shaped(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    if (layout::word_weight(l) > 22 || l.size() > 180 || l.size() < 3) return false;
    const std::string_view s = p.line_text(i);
    const char32_t last = text::decode_before(s, s.size()).value;
    if (last == ',' || last == ';' || last == ':' || last == 0xFF1A || last == 0xFF0C ||
        last == 0x3001)
        return false;
    if (l.ends_sentence && last != '?' && last != 0xFF1F && last != '!' && last != 0xFF01)
        return false;
    const char32_t first = text::decode(s, 0).value;
    constexpr char32_t turned_question = 0xBF; // it opens and ends with the question: nothing else
    if (l.ends_sentence && layout::word_weight(l) > (first == turned_question ? 18U : 12U))
        return false;
    if (text::is_opening_bracket(first) && text::is_closing_bracket(last)) return false;
    if (is_code_line(s)) return false;
    return text::script_of(first) != text::script::latin || text::is_upper(first) ||
           opens_with_small_name(s);
}

/// Does a colon stand behind a word without a number, "Rating: good", so that the line is a row of
/// facts? "Step 3: Cut the ropes" is none.
[[nodiscard]] constexpr bool states_value(std::string_view s) noexcept {
    const std::size_t colon = s.find(':');
    return colon != std::string_view::npos && colon > 0 && !text::is_digit(s[colon - 1]);
}

/// Is line `i` of the body prose: a sentence of some length, or what leads to a list or a picture?
[[nodiscard]] inline bool is_prose(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t sentence = 80; // bytes
    constexpr std::uint32_t lead = 40;
    if (i >= p.size() || !p.in_body(i)) return false;
    const layout::line& l = p.lines[i];
    return l.ends_sentence ? l.size() >= sentence
                           : l.size() >= lead && ends_in_colon(p.line_text(i));
}

/// Is line `i` parted from the line above, with prose right below it, and no row of facts? Then it
/// is a heading though others of its shape stand above.
[[nodiscard]] inline bool stands_on_prose(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    if (l.blank_lines == 0 || !is_prose(p, i + 1)) return false;
    const std::string_view s = p.line_text(i);
    const char32_t first = text::decode(s, 0).value;
    const std::uint32_t letters = l.letters + l.wide;
    const bool numbered = text::digit_value(first) >= 0 && letters > l.digits;
    if (!numbered && (!text::is_letter(first) || l.digits * 6 > letters)) return false;
    return !states_value(s) && s.find('\t') == std::string_view::npos;
}

/// Does line `i` stand among two or more neighbours of its shape? Then none of them is a heading.
[[nodiscard]] inline bool is_in_run(const page& p, std::size_t i) noexcept {
    const auto alike = [&p](std::size_t k) {
        return k < p.size() && p.in_body(k) && !p.notes[k].decided && is_headline_shaped(p, k);
    };
    const bool above = i > 0 && alike(i - 1);
    const bool below = alike(i + 1);
    const bool in_run =
        (above && below) || (above && i > 1 && alike(i - 2)) || (below && alike(i + 2));
    return in_run && !stands_on_prose(p, i);
}

/// Is the line somebody's post: an account or a picture's address in it, its signature below it?
[[nodiscard]] inline bool is_post(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    for (std::size_t at = s.find('@'); at != std::string_view::npos; at = s.find('@', at + 1))
        if ((at == 0 || s[at - 1] == ' ') && at + 1 < s.size() && text::is_letter(s[at + 1]))
            return true;
    if (s.find("t.co/") != std::string_view::npos || s.find("pic.twitter.com/") < s.size())
        return true;
    return i + 1 < p.size() && p.notes[i + 1].decided && signs_post(p, i + 1);
}

/// Is the line a question whose first words up to a colon open a line near it too? Then both are
/// turns of a talk: "Reporter: And the bridge?"
[[nodiscard]] inline bool takes_turns(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest = 24;
    constexpr std::size_t reach = 8;
    constexpr std::string_view wide_colon = "\uFF1A";
    constexpr std::string_view wide_question = "\uFF1F";
    const std::string_view s = p.line_text(i);
    if (!p.lines[i].ends_sentence || !(s.ends_with('?') || s.ends_with(wide_question)))
        return false;
    const std::size_t colon = std::min(s.find(':'), s.find(wide_colon));
    if (colon == 0 || colon > longest) return false;
    const std::string_view speaker = s.substr(0, colon + 1);
    for (std::size_t k = i > reach ? i - reach : 0; k < p.size() && k <= i + reach; ++k)
        if (k != i && p.line_text(k).starts_with(speaker)) return true;
    return false;
}

/// The dash that a line of a conversation opens with, "\u2013 Why?"; 0 for none.
[[nodiscard]] constexpr char32_t opening_dash(std::string_view s) noexcept {
    const char32_t first = text::decode(s, 0).value;
    return first >= 0x2013 && first <= 0x2015 ? first : 0;
}

/// Is line `i` of a conversation: opens with a dash, as three of the two lines above and the two
/// below do? A heading that quotes somebody has one or two such lines around it.
[[nodiscard]] inline bool is_in_conversation(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 2;
    constexpr int enough = 3;
    if (p.lines[i].high == 0) return false;
    const char32_t dash = opening_dash(p.line_text(i));
    if (dash == 0) return false; // most lines
    int around = 0;
    for (std::size_t k = i > reach ? i - reach : 0; k < p.size() && k <= i + reach; ++k)
        if (k != i && p.in_body(k) && opening_dash(p.line_text(k)) == dash) ++around;
    return around >= enough;
}

/// Does the line open a quotation that it does not close? The next one goes on with it.
[[nodiscard]] constexpr bool leaves_quote_open(std::string_view s) noexcept {
    struct pair {
        std::string_view open;
        std::string_view close;
    };
    constexpr pair pairs[] = {{"\u201C", "\u201D"}, {"\u300C", "\u300D"}, {"\u300E", "\u300F"}};
    for (const pair& q : pairs)
        if (s.starts_with(q.open)) return s.find(q.close) == std::string_view::npos;
    return false;
}

/// Longer than headings are: in Latin letters, code points; elsewhere about as many.
[[nodiscard]] inline std::uint32_t visible_length(const layout::line& l) noexcept {
    return l.size() - l.high / 2; // of two bytes a letter
}

/// Does a full stop end a sentence inside the line, a word of some letters before it and a capital
/// behind? "St. Anna" and "No. 3" hold none.
[[nodiscard]] inline bool holds_full_stop(const page& p, std::size_t i) noexcept {
    constexpr std::size_t least = 3;
    const layout::line& l = p.lines[i];
    if (l.stops <= (l.ends_sentence ? 1U : 0U)) return false; // most lines
    const std::string_view s = p.line_text(i);
    for (std::size_t at = s.find(". "); at < s.size(); at = s.find(". ", at + 1)) {
        std::size_t word = at;
        while (word > 0 && text::is_word_byte(s[word - 1])) --word;
        const std::string_view next = text::trim_left(s.substr(at + 1));
        if (at - word >= least && text::is_lower(s[at - 1]) && !next.empty() &&
            text::is_upper(text::decode(next, 0).value))
            return true;
    }
    return false;
}

/// Does a line of Han or kana hold two commas and as many characters as no heading does?
[[nodiscard]] inline bool holds_clauses(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t least = 32; // characters
    constexpr std::string_view comma = "\uFF0C";
    if (p.lines[i].wide < least) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t first = s.find(comma);
    return first != std::string_view::npos && s.find(comma, first + 1) != std::string_view::npos;
}

/// Is the line a sentence that has lost its stop, by its length, or by a sentence before its last
/// one and less length, or in Han or kana by its clauses? A number in front makes a heading of any
/// length.
[[nodiscard]] inline bool is_too_long_for_heading(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 110;
    constexpr std::uint32_t longest_of_two = 84;
    const std::uint32_t length = visible_length(p.lines[i]);
    if (text::is_digit(p.line_text(i).front())) return false;
    return length > longest || (length > longest_of_two && holds_full_stop(p, i)) ||
           holds_clauses(p, i);
}

/// "Thanks! :)", "See you soon \U0001F609": a face at the end closes what somebody says.
[[nodiscard]] constexpr bool ends_in_face(std::string_view s) noexcept {
    if (s.size() < 3) return false;
    const char last = s.back();
    if (last == ')' || last == '(' || last == 'D') { // a mouth, before it eyes, perhaps a nose
        const bool nose = s[s.size() - 2] == '-';
        const char eyes = s[s.size() - (nose ? 3 : 2)];
        return eyes == ':' || eyes == ';';
    }
    if (text::is_ascii(last)) return false;
    const char32_t sign = text::decode_before(s, s.size()).value;
    return sign >= 0x1F600 && sign <= 0x1F64F;
}

/// Does a line of Han or kana say a sentence and go on, or is all of it what somebody says, or a
/// question of two clauses? No heading does that.
[[nodiscard]] inline bool goes_on_behind_stop(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_spoken = 12; // characters
    if (p.lines[i].wide == 0) return false;
    const std::string_view s = p.line_text(i);
    if (s.starts_with("\u300C") && s.ends_with("\u300D") && p.lines[i].wide >= fewest_spoken)
        return true;
    if (s.ends_with("\uFF1F") && s.find("\uFF0C") < s.size()) return true;
    const std::size_t stop = s.find("\u3002");
    return stop < s.size() && stop + 3 < s.size();
}

/// Of a heading's shape, with a longer line of the body behind it, and not one of many.
[[nodiscard]] inline bool is_heading(const page& p, std::size_t i) noexcept {
    if (!is_headline_shaped(p, i) || letters_and_digits(p.line_text(i), 2) < 2 || is_in_run(p, i))
        return false;
    if (is_too_long_for_heading(p, i) || ends_in_face(p.line_text(i))) return false;
    if (goes_on_behind_stop(p, i)) return false;
    if (takes_turns(p, i) || is_in_conversation(p, i) || leaves_quote_open(p.line_text(i)) ||
        is_post(p, i))
        return false;
    if (p.line_text(i).find('\t') != std::string_view::npos) return false; // a row of a table
    const layout::line& l = p.lines[i];
    for (std::size_t k = i + 1; k < p.size() && k <= i + 3; ++k)
        if (p.in_body(k) && (p.lines[k].ends_sentence || p.lines[k].size() > 2 * l.size()))
            return true;
    return false;
}

/// Lines of a heading's shape set tight, one below the other: a list whose marks are lost.
[[nodiscard]] inline bool is_bare_list_item(const page& p, std::size_t i) noexcept {
    if (!is_headline_shaped(p, i) || !is_in_run(p, i) || p.lines[i].wide != 0) return false;
    if (letters_and_digits(p.line_text(i), 2) < 2 || p.line_text(i).front() == '<') return false;
    const bool tight_above = i > 0 && p.lines[i].blank_lines == 0;
    const bool tight_below = i + 1 < p.size() && p.lines[i + 1].blank_lines == 0;
    return tight_above || tight_below;
}

/// "3. Set the table" above paragraphs, no other number beside it: the heading of a part.
[[nodiscard]] inline bool is_numbered_heading(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    if (!text::is_digit(s.front()) || !is_heading(p, i)) return false;
    const std::size_t word = s.find_first_not_of("0123456789.) ");
    if (word == std::string_view::npos || text::is_lower(s[word])) return false;
    const bool above = i > 0 && p.in_body(i - 1) && opens_list_item(p.line_text(i - 1));
    const bool below = i + 1 < p.size() && p.in_body(i + 1) && opens_list_item(p.line_text(i + 1));
    return !above && !below;
}

/// A paragraph, by its zone alone.
[[nodiscard]] inline verdict paragraph_by_zone(const page& p, std::size_t i) noexcept {
    return {kind::paragraph, rule::zone_body, p.sure(i)};
}

} // namespace detail

namespace detail {

/// Is line `i` a heading by its words, "Key points", with text below it?
[[nodiscard]] inline bool is_named_heading(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60; // bytes
    return p.lines[i].size() <= longest && i + 1 < p.body_end &&
           lexicon::find_heading_word(p.line_text(i)).found;
}

} // namespace detail

/// What the whole of a line of the body is, by its shape.
[[nodiscard]] inline verdict body_line_kind(const page& p, std::size_t i) {
    const float sure = p.sure(i);
    if (detail::is_numbered_heading(p, i)) return {kind::heading, rule::short_line_in_body, sure};
    if (detail::is_list_item(p, i)) return {kind::list_item, rule::bullet, sure};
    if (detail::is_named_heading(p, i)) return {kind::heading, rule::short_line_in_body, sure};
    if (detail::is_bare_list_item(p, i)) return {kind::list_item, rule::line_run, sure};
    if (detail::is_heading(p, i))
        return {kind::heading,
                p.lines[i].indent > 1 ? rule::indented_line : rule::short_line_in_body, sure};
    return detail::paragraph_by_zone(p, i);
}

namespace detail {

/// Behind the first full stop at or behind `pos` and the blanks that follow it; `s.size()` for
/// none.
[[nodiscard]] constexpr std::size_t next_sentence(std::string_view s, std::size_t pos) noexcept {
    while (++pos < s.size()) {
        if (!text::is_space(s[pos])) continue;
        if (!text::is_sentence_end(text::decode_before(s, pos).value)) continue;
        while (pos < s.size() && text::is_space(s[pos])) ++pos;
        return pos;
    }
    return s.size();
}

/// Adds `r`, text of a paragraph, and cuts out of it the headings that were run into it: where a
/// capitalised word that opens sentences stands behind a letter and a blank.
inline void add_sentences(draft& out, range r, bool has_inner_opener, verdict what) {
    if (!has_inner_opener) return out.add(r, what);
    const std::string_view s = view(out.text(), r);
    const auto at = [r](std::size_t x) { return static_cast<offset>(r.begin + x); };
    std::size_t from = 0;
    if (what.kind == kind::paragraph) {
        for (std::size_t pos = 0; pos < s.size(); pos = next_sentence(s, pos)) {
            const std::size_t end = end_of_glued_heading(s, pos);
            if (end == pos) continue;
            out.add({at(from), at(pos)}, what);
            out.add({at(pos), at(end)}, {kind::heading, rule::glued_heading, 0.6F});
            from = pos = end;
        }
    }
    out.add({at(from), r.end}, what);
}

/// Is the label of a link to another article, without a colon, a word of its sentence: "Keep
/// reading to see the boats.", "... those \"see also\" notes"? A headline begins with a capital.
[[nodiscard]] inline bool goes_on_behind_label(std::string_view s, const site& link) noexcept {
    const std::string_view label = text::trim_right(s.substr(0, link.label_end));
    if (link.in_bracket || ends_in_colon(label) || link.label_end >= s.size()) return false;
    const std::string_view rest = text::trim_left(s.substr(label.size()));
    if (rest.empty()) return false;
    const char32_t next = text::decode(rest, 0).value;
    return text::is_lower(rest.front()) || text::is_sentence_end(next) || next == ',' ||
           next == 0x201D || next == '"';
}

/// Adds `[from, to)` of the line and cuts glued headings and related links out of it.
inline void add_text(draft& out, range line, std::size_t from, std::size_t to, const sites& all,
                     bool has_inner_opener, verdict what) {
    const std::string_view s = view(out.text(), line);
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    std::size_t pos = from;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const site& link = all[i];
        if (link.cue != lexicon::cue::related || link.begin < pos || link.begin >= to ||
            link.in_bracket || goes_on_behind_label(s, link))
            continue;
        const std::size_t end = end_of_glued_title(s.substr(0, to), link.label_end);
        add_sentences(out, {at(pos), at(link.begin)}, has_inner_opener, what);
        out.add({at(link.begin), at(end)}, {at(link.begin), at(link.label_end)},
                {kind::related_link, rule::related_glued, 0.7F});
        pos = end;
    }
    add_sentences(out, {at(pos), at(to)}, has_inner_opener, what);
}

/// Is the line a notice whose label is not its first word: "River App Download", "<(c) River Daily,
/// no reprints>"? Then the words before the label are no text of their own.
[[nodiscard]] inline bool is_notice(std::string_view s, const site& first) noexcept {
    constexpr std::size_t longest_opening = 40;
    const kind k = kind_of(first.cue);
    if (first.in_bracket || first.begin == 0 || first.begin > longest_opening) return false;
    if (k != kind::legal && k != kind::promo && k != kind::registration) return false;
    for (std::size_t i = 0; i < first.begin;) {
        const text::code_point c = text::decode(s, i);
        if (text::is_sentence_end(c.value)) return false;
        i += c.size;
    }
    return true;
}

/// Who signs at the end of line `i` of the body: in one of its last lines a bracket of names or
/// initials, or a sign of copyright with an agency; an address says it anywhere.
[[nodiscard]] inline signature find_last_signature(const page& p, std::size_t i) {
    constexpr std::size_t last_lines = 2;
    const std::string_view s = p.line_text(i);
    const bool wide = p.lines[i].wide != 0;
    const bool last = i + last_lines >= p.body_end;
    if (last)
        if (const std::size_t names = std::min(find_signature(s), find_initials(s));
            names < s.size())
            return {names, kind::reporter_credit};
    if (const std::size_t sign = signs_off_with_sign(p, i); sign < s.size()) {
        const bool names = s.find('/', sign) != std::string_view::npos;
        return {sign, names ? kind::reporter_credit : kind::source_credit};
    }
    if (wide && last)
        if (const signature job = find_job_bracket(s)) return job;
    if (!wide || !(last || ends_in_mail(s))) return {};
    return find_korean_reporter(s);
}

/// "Huyền Lê (Theo Reuters, AFP)", "Anna Novak (dpa)": is what stands before the credit at the end
/// of one of the last lines of the body a name, and no sentence?
[[nodiscard]] inline bool signs_before_sources(const page& p, std::size_t i,
                                               std::string_view name) noexcept {
    constexpr std::size_t last_lines = 3;
    constexpr std::size_t longest = 40;
    constexpr int shaped = 50;
    return i + last_lines >= p.body_end && !name.empty() && name.size() <= longest &&
           name.find(' ') != std::string_view::npos && metadata::looks_like_name(name) >= shaped;
}

/// Adds the text of the line from `from` on, and the credits behind its last sentence.
inline void add_text_and_tail(const page& p, std::size_t i, std::size_t from, verdict what,
                              draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const auto what_ends = [&](std::size_t end) {
        const std::string_view text = text::trim_right(s.substr(from, end - from));
        if (from == 0 && signs_before_sources(p, i, text))
            return verdict{kind::reporter_credit, rule::credit_line, 0.7F};
        const bool sentence = text.ends_with('.') || text.ends_with("\u3002");
        return sentence && what.rule == rule::short_line_in_body ? paragraph_by_zone(p, i) : what;
    };
    sites all;
    if (!p.notes[i].no_sites && !is_code_line(s)) find_sites(p, i, all);
    std::size_t tail = first_of_tail(s, all);
    while (tail < all.size() && all[tail].begin < from) ++tail; // what stands before has it
    const bool inner_opener = p.notes[i].has_inner_opener;
    if (from == 0 && tail == 0 && tail < all.size() && is_notice(s, all[0]))
        return out.add(line, {kind_of(all[0].cue), rule::furniture_words, 0.7F});
    if (tail < all.size()) {
        add_text(out, line, from, all[tail].begin, all, inner_opener, what_ends(all[tail].begin));
        return add_tail(out, line, all, tail);
    }
    const bool bracketed = p.lines[i].brackets + p.lines[i].high != 0;
    std::size_t sign_off = bracketed ? find_sign_off(s) : s.size();
    verdict signed_by{kind::source_credit, rule::agency_sign_off, 0.9F};
    if (sign_off == s.size()) sign_off = signs_off_bare(p, i);
    if (sign_off == s.size()) {
        const signature found = find_last_signature(p, i);
        sign_off = std::min(found.begin, s.size());
        signed_by = {found.kind, rule::credit_bracket, 0.75F};
    }
    sign_off = std::max(from, sign_off);
    if (sign_off < s.size()) what = what_ends(sign_off);
    add_text(out, line, from, sign_off, all, inner_opener, what);
    out.add({static_cast<offset>(line.begin + sign_off), line.end}, signed_by);
}

} // namespace detail

/// Adds the pieces of line `i` of the body, which is `what`. `opening` is true up to the first
/// paragraph: only there a dateline of any style is read.
inline void add_body_line(const page& p, std::size_t i, verdict what, bool opening, draft& out) {
    const range line = p.line_range(i);
    std::size_t from = 0;
    const auto d = metadata::parse_dateline(p.line_text(i), opening ? 0.5F : 0.8F);
    if (d && d->text.find('\t') == std::string_view::npos) { // no row of a table
        out.add({line.begin, static_cast<offset>(line.begin + d->size)},
                {kind::dateline, rule::dateline_style, d->score});
        from = d->size;
        if (what.kind == kind::heading) what.kind = kind::paragraph;
    }
    detail::add_text_and_tail(p, i, from, what, out);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_BODY_HPP
