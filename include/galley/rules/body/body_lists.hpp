// galley/rules/body/body_lists.hpp: blocks of lines set tight in the body: program code, and lists
// whose marks are lost. A line announces these, where the paragraphs of the page are parted by
// blank lines.
//
//     The council asks all passengers to follow three rules:      <- paragraph
//
//     Leave the ferry by the front.                               <- list_item
//     Dogs and bicycles go last, for the quay is narrow.
//     Keep your ticket until you are ashore.
//
// Lines that all open with a term are items too, whatever parts them.
//
//     Two things count on board:                                  <- paragraph
//
//     Order: the front leaves first.                              <- list_item
//
// So are those that a paragraph leads up to that breaks off, if all of them go on with it.
//
//     The council asks all passengers to                          <- paragraph
//
//     leave the ferry by the front                                <- list_item
//     carry dogs and lead bicycles
//     keep their tickets
#ifndef GALLEY_RULES_BODY_BODY_LISTS_HPP
#define GALLEY_RULES_BODY_BODY_LISTS_HPP

#include <galley/rules/body/body.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/code_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does line `i` of the body stand between blank lines?
[[nodiscard]] inline bool stands_alone(const page& p, std::size_t i) noexcept {
    return p.lines[i].blank_lines != 0 && (i + 1 >= p.size() || p.lines[i + 1].blank_lines != 0);
}

/// Are the paragraphs of the body parted by blank lines, so that lines set tight belong together?
[[nodiscard]] inline bool parts_paragraphs(const page& p) noexcept {
    constexpr std::uint32_t paragraph = 120; // bytes
    constexpr std::size_t least = 3;
    std::size_t alone = 0;
    std::size_t tight = 0;
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) {
        const layout::line& l = p.lines[i];
        if (!l.ends_sentence || l.size() < paragraph || !p.in_body(i)) continue;
        ++(stands_alone(p, i) ? alone : tight);
    }
    return alone >= least && 2 * alone >= tight;
}

/// Does line `i`, text of the body, end in a colon and stand apart from the line above or below?
[[nodiscard]] inline bool announces_list(const page& p, std::size_t i) noexcept {
    if (i + 2 >= p.size() || !p.in_body(i) || p.notes[i].decided) return false;
    if (p.lines[i].blank_lines == 0 && p.lines[i + 1].blank_lines == 0) return false;
    return ends_in_colon(p.line_text(i));
}

/// Behind the lines of the body from line `i` on that no blank line parts.
[[nodiscard]] inline std::size_t end_of_block(const page& p, std::size_t i) noexcept {
    ++i;
    while (i < p.size() && p.lines[i].blank_lines == 0 && p.in_body(i)) ++i;
    return i;
}

/// Does line `i` go on with the sentence of line `i - 1`: a small letter behind a line that began
/// with a capital and has no end?
[[nodiscard]] inline bool goes_on_with(const page& p, std::size_t i) noexcept {
    const std::string_view above = p.line_text(i - 1);
    return text::is_lower(p.line_text(i).front()) && !text::is_lower(above.front()) &&
           !p.lines[i - 1].ends_sentence && !above.ends_with(',') && !above.ends_with(';');
}

/// May line `i` of a block be an item: no code, no row of a table, nothing that somebody says?
[[nodiscard]] inline bool may_be_item(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 640; // bytes
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (!p.in_body(i) || l.size() > longest || holds_code(s, l)) return false;
    if (s.find('\t') != std::string_view::npos) return false;
    return !text::is_opening_quote(text::decode(s, 0).value) && s.front() != '"';
}

/// May line `i` go on with the sentence of line `i - 1`? Lines of a page are broken near its edge:
/// a short line is an item, and the next may begin small.
[[nodiscard]] inline bool goes_on_with_full(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 40; // bytes
    return p.lines[i - 1].size() >= shortest && goes_on_with(p, i);
}

/// Are the lines `[first, end)` of the body, set tight, the items of one list?
[[nodiscard]] inline bool is_block_of_items(const page& p, std::size_t first,
                                            std::size_t end) noexcept {
    if (end < first + 2 || (end < p.size() && p.lines[end].blank_lines == 0)) return false;
    for (std::size_t i = first; i < end; ++i)
        if (!may_be_item(p, i) || (i > first && goes_on_with_full(p, i))) return false;
    return true;
}

/// Are three or more of the lines `[first, end)` of the body short, and does hardly any end a
/// sentence? Then they are no paragraphs, however those of the page are parted.
[[nodiscard]] inline bool is_block_of_entries(const page& p, std::size_t first,
                                              std::size_t end) noexcept {
    constexpr std::uint32_t longest = 160; // bytes
    constexpr std::size_t fewest = 3;
    constexpr std::size_t share = 4; // one line in four may end a sentence
    std::size_t sentences = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (p.lines[i].size() > longest || p.notes[i].decided || ends_in_colon(p.line_text(i)))
            return false;
        sentences += p.lines[i].ends_sentence ? 1U : 0U;
    }
    return end >= first + fewest && sentences * share <= end - first;
}

/// Are two lines of `[first, end)` and half of them code?
[[nodiscard]] inline bool is_block_of_code(const page& p, std::size_t first,
                                           std::size_t end) noexcept {
    constexpr std::size_t least = 2;
    std::size_t code = 0;
    for (std::size_t i = first; i < end; ++i) code += holds_code(p.line_text(i), p.lines[i]);
    return code >= least && 2 * code >= end - first;
}

/// The term that line `i` opens with and tells of behind a colon, "Upper deck: for bicycles and
/// prams"; empty for a line without one, and for one that quotes or shows code.
[[nodiscard]] inline std::string_view term_of(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest = 60;          // bytes
    constexpr std::ptrdiff_t most_blanks = 5;    // of the term
    constexpr std::size_t shortest_rest = 8;     // bytes
    constexpr std::uint32_t longest_line = 1600; // names of those who signed fill lines
    constexpr std::string_view wide_colon = "\uFF1A";
    const layout::line& l = p.lines[i];
    if (!(l.holds(':') || l.wide != 0) || l.size() > longest_line) return {};
    const std::string_view s = p.line_text(i);
    const std::size_t colon = std::min(s.find(": "), s.find(wide_colon));
    if (colon == 0 || colon > longest || s.size() - colon < shortest_rest) return {};
    const std::string_view term = s.substr(0, colon);
    if (std::count(term.begin(), term.end(), ' ') > most_blanks || term.ends_with('"')) return {};
    if (term.find(',') < term.size() || term.find("\uFF0C") < term.size()) return {};
    const std::size_t behind = colon + (s[colon] == ':' ? 1U : wide_colon.size());
    const std::string_view rest = text::trim_left(s.substr(behind));
    if (rest.empty() || rest.front() == '"' ||
        text::is_opening_quote(text::decode(rest, 0).value) || ends_in_colon(s))
        return {};
    const char32_t first = text::decode(s, 0).value;
    if (text::is_opening_quote(first) || first == '"' || holds_code(s, l)) return {};
    return s.find('\t') == std::string_view::npos ? term : std::string_view{};
}

/// How many lines that open with terms are a list of them.
inline constexpr std::size_t fewest_terms = 3;

/// Behind the lines from line `i` on that open with terms; `i` where they are no list, as where a
/// term comes again: so do the names of those who speak.
[[nodiscard]] inline std::size_t end_of_terms(const page& p, std::size_t i) noexcept {
    constexpr std::size_t most = 200; // lines
    const std::size_t first = i;
    const std::size_t last = std::min(p.size(), i + most);
    std::string_view above;
    std::string_view before_that;
    for (; i < last; ++i) {
        const note& n = p.notes[i];
        if (n.decided || n.cue != lexicon::cue::none || n.what.kind == kind::heading) break;
        const std::string_view term = term_of(p, i);
        if (term.empty()) break;
        if (term == above || term == before_that) return first;
        before_that = above;
        above = term;
    }
    return i < first + fewest_terms ? first : i;
}

/// Is line `i` text of the body that ends in a colon, text below it?
[[nodiscard]] inline bool announces_items(const page& p, std::size_t i) noexcept {
    return i + fewest_terms < p.size() && p.in_body(i) && p.in_body(i + 1) && !p.notes[i].decided &&
           ends_in_colon(p.line_text(i));
}

/// Gives each list of terms that a line of the body announces, from its first line to behind its
/// last. `use` may take lines for body.
template <class Use>
void each_list_of_terms(const page& p, const Use& use) {
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) {
        if (!announces_items(p, i)) continue;
        const std::size_t first = i + 1;
        const std::size_t end = end_of_terms(p, first);
        if (end == first) continue;
        use(first, end);
        i = end - 1;
    }
}

/// May line `i` of the body be a short entry of a list whose lines blank lines part: no sentence
/// and no heading?
[[nodiscard]] inline bool may_be_short_item(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120; // bytes
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    if (n.decided || l.size() > longest || l.ends_sentence || !may_be_item(p, i)) return false;
    const bool free = n.what.kind == kind::paragraph || n.what.rule == rule::line_run;
    return free && !ends_in_colon(p.line_text(i));
}

/// Behind the short entries from line `i` on, all parted alike and begun alike, and text behind
/// them; `i` where they are fewer than three.
[[nodiscard]] inline std::size_t end_of_entries(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest = 3;
    if (i + fewest >= p.body_end) return i;
    const bool small = text::is_lower(p.line_text(i).front());
    const std::uint16_t gap = p.lines[i + 1].blank_lines;
    std::size_t end = i;
    while (end < p.body_end && may_be_short_item(p, end) &&
           text::is_lower(p.line_text(end).front()) == small &&
           (end == i || p.lines[end].blank_lines == gap))
        ++end;
    if (end < i + fewest || end == p.body_end || !p.in_body(end) || p.notes[end].decided) return i;
    const bool goes_on = p.lines[end].ends_sentence || ends_in_colon(p.line_text(end)) ||
                         p.notes[end].what.kind == kind::heading;
    return goes_on ? end : i;
}

/// Does line `i`, text of the body, break off before a blank line, and a small letter stand below?
[[nodiscard]] inline bool may_break_off(const page& p, std::size_t i) noexcept {
    return p.lines[i + 1].blank_lines != 0 && !p.lines[i].ends_sentence && p.in_body(i) &&
           !p.notes[i].decided && text::is_lower(p.line_text(i + 1).front());
}

/// Do the lines `[first, end)`, three or more, go on with what a line above them breaks off: each a
/// few words that open with a small letter?
[[nodiscard]] inline bool all_go_on(const page& p, std::size_t first, std::size_t end) noexcept {
    constexpr std::size_t fewest = 3;
    if (end < first + fewest) return false;
    for (std::size_t i = first; i < end; ++i)
        if (p.notes[i].decided || p.lines[i].words < 2 || !text::is_lower(p.line_text(i).front()))
            return false;
    return true;
}

/// Is line `i` of the body taken for a heading or an item by its length alone?
[[nodiscard]] inline bool is_short_text(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return !n.decided && (n.what.kind == kind::heading || n.what.rule == rule::line_run);
}

/// Lines set tight: how many of them are text of the body, and how many nothing has settled.
struct tight_block {
    std::size_t end = 0; // behind the last
    std::size_t text = 0;
    std::size_t loose = 0; // outside the body
    bool opens_with_text = false;
};

[[nodiscard]] inline bool is_loose(const page& p, std::size_t i) noexcept {
    return !p.in_body(i) && !p.notes[i].decided && p.notes[i].cue == lexicon::cue::none;
}

[[nodiscard]] inline tight_block count_block(const page& p, std::size_t i) noexcept {
    tight_block b;
    b.opens_with_text = p.in_body(i);
    b.end = i;
    do {
        b.text += p.in_body(b.end) && !p.notes[b.end].decided ? 1U : 0U;
        b.loose += is_loose(p, b.end) ? 1U : 0U;
        ++b.end;
    } while (b.end < p.body_end && p.lines[b.end].blank_lines == 0);
    return b;
}

/// Is the block one of the body though the zones leave some of its lines out? Above its own lines
/// it may have those of a menu.
[[nodiscard]] constexpr bool is_text_block(const tight_block& b) noexcept {
    constexpr std::size_t fewest = 3;
    return b.loose != 0 && b.text >= fewest && b.text >= (b.opens_with_text ? 1U : 2U) * b.loose;
}

/// Does line `i` of the body, settled by nothing else, open with a hyphen and a blank?
[[nodiscard]] inline bool opens_with_hyphen(const page& p, std::size_t i) noexcept {
    return p.in_body(i) && !p.notes[i].decided && p.line_text(i).starts_with("- ");
}

} // namespace detail

/// Takes for body the lines within it that are set tight to more lines of it: the last towns of a
/// list of towns. Blank lines part the paragraphs of such a page.
inline void adopt_blocks(const page& p) {
    if (!detail::parts_paragraphs(p)) return;
    for (std::size_t i = p.body_begin; i < p.body_end;) {
        const detail::tight_block b = detail::count_block(p, i);
        if (i > p.body_begin && detail::is_text_block(b)) // the first may be a menu of the head
            for (std::size_t k = i; k < b.end; ++k)
                if (detail::is_loose(p, k)) p.notes[k].body = true;
        i = b.end;
    }
}

/// Makes paragraphs of the short lines of a block of program code: "# Fetch the boats".
inline void judge_code_blocks(const page& p) {
    for (std::size_t i = p.body_begin; i < p.body_end;) {
        const std::size_t end = detail::end_of_block(p, i);
        bool any = false;
        for (std::size_t k = i; k < end; ++k) any = any || detail::is_short_text(p, k);
        if (any && detail::is_block_of_code(p, i, end))
            for (std::size_t k = i; k < end; ++k)
                if (detail::is_short_text(p, k)) p.notes[k].what = detail::paragraph_by_zone(p, k);
        i = end;
    }
}

/// Makes items of all lines of the body set tight behind one that announces them.
inline void judge_announced_lists(const page& p) {
    const bool parts = detail::parts_paragraphs(p);
    for (std::size_t i = p.body_begin; i + 1 < p.body_end; ++i) {
        const bool announced = detail::announces_list(p, i);
        if (!announced && !(parts && detail::may_break_off(p, i))) continue;
        const std::size_t end = detail::end_of_block(p, i + 1);
        if (announced && !parts && !detail::is_block_of_entries(p, i + 1, end)) continue;
        if (!announced && !detail::all_go_on(p, i + 1, end)) continue;
        if (!detail::is_block_of_items(p, i + 1, end)) continue;
        for (std::size_t k = i + 1; k < end; ++k)
            if (!p.notes[k].decided) p.notes[k].what = {kind::list_item, rule::line_run, p.sure(k)};
        i = end - 1;
    }
}

/// Makes items of the short lines of the body that blank lines part, behind one that announces
/// them: "The ferry carries:" / "bicycles" / "prams" / "dogs on a lead".
inline void judge_announced_entries(const page& p) {
    constexpr std::uint32_t shortest = 20; // bytes; shorter lines are labels of facts
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) {
        if (p.lines[i].size() < shortest || !detail::announces_items(p, i)) continue;
        const std::size_t end = detail::end_of_entries(p, i + 1);
        for (std::size_t k = i + 1; k < end; ++k)
            p.notes[k].what = {kind::list_item, rule::line_run, p.sure(k)};
    }
}

/// Makes items of the paragraphs set tight between two items each, in a list whose marks are lost.
inline void judge_inner_items(const page& p) {
    constexpr std::uint32_t longest = 160; // bytes
    const auto is_item = [&p](std::size_t k) {
        return p.in_body(k) && !p.notes[k].decided && p.notes[k].what.kind == kind::list_item &&
               p.notes[k].what.rule == rule::line_run;
    };
    for (std::size_t i = p.body_begin + 1; i + 1 < p.body_end; ++i) {
        const note& n = p.notes[i];
        if (n.decided || n.what.kind != kind::paragraph || p.lines[i].size() > longest) continue;
        if (p.lines[i].blank_lines != 0 || p.lines[i + 1].blank_lines != 0) continue;
        if (is_item(i - 1) && is_item(i + 1) && detail::may_be_item(p, i))
            p.notes[i].what = {kind::list_item, rule::line_run, p.sure(i)};
    }
}

/// Makes items of the sentences that open with a hyphen where lists of the body do: an item that
/// stands alone, "Never:" / "- Leave the ferry by the back.". A page without such lists quotes.
inline void judge_lone_items(const page& p) {
    constexpr std::size_t fewest = 3; // items
    std::size_t items = 0;
    std::size_t alone = 0;
    for (std::size_t i = p.body_begin; i < p.body_end; ++i)
        if (detail::opens_with_hyphen(p, i))
            ++(p.notes[i].what.kind == kind::list_item ? items : alone);
    if (alone == 0 || items < fewest || items < 2 * alone) return;
    for (std::size_t i = p.body_begin; i < p.body_end; ++i)
        if (detail::opens_with_hyphen(p, i) && p.notes[i].what.kind == kind::paragraph)
            p.notes[i].what = {kind::list_item, rule::bullet, p.sure(i)};
}

/// Takes for body the lines that open with terms behind one of the body that announces them: "These
/// towns signed:" / "Riverton: Anna Novak, Jan Novak".
inline void adopt_announced_terms(page& p) {
    detail::each_list_of_terms(p,
                               [&p](std::size_t first, std::size_t end) { p.adopt(first, end); });
}

/// Makes items of the lines of the body that open with terms behind one that announces them.
inline void judge_announced_terms(const page& p) {
    detail::each_list_of_terms(p, [&p](std::size_t first, std::size_t end) {
        for (std::size_t k = first; k < end; ++k)
            if (p.in_body(k)) p.notes[k].what = {kind::list_item, rule::line_run, p.sure(k)};
    });
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_BODY_LISTS_HPP
