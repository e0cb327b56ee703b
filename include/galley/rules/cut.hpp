// galley/rules/cut.hpp: a line of the body that holds more than one piece.
//
//     TIANJIN, Aug. 30 (Wire) -- The text ... See also Headline The text goes on. (Reporter A B)
//     Source: X dateline                   paragraph    related_link      paragraph reporter_credit
//     source_credit
//
// Labels are found by the lexicon's one walk over the line; the rules here say which of them cut,
// and where pieces end.
#ifndef GALLEY_RULES_CUT_HPP
#define GALLEY_RULES_CUT_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/rules/glue.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace galley::rules {

/// A label inside a line: offsets from the line's begin.
struct site {
    std::size_t begin = 0; // the bracket before the label, or the label
    std::size_t label_end = 0;
    lexicon::cue cue = lexicon::cue::none;
    bool in_bracket = false;
};

/// The labels of one line, the first `capacity` of them.
class sites {
public:
    static constexpr std::size_t capacity = 24;

    void add(const site& s) noexcept {
        if (size_ < capacity) list_[size_++] = s;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const site& operator[](std::size_t i) const noexcept { return list_[i]; }

private:
    std::array<site, capacity> list_{};
    std::size_t size_ = 0;
};

/// May a piece of this label end a paragraph's line?
[[nodiscard]] constexpr bool may_close_line(lexicon::cue c) noexcept {
    using lexicon::cue;
    switch (c) {
        case cue::reporter:
        case cue::correspondent:
        case cue::contributor:
        case cue::columnist:
        case cue::intern:
        case cue::editor:
        case cue::web_editor:
        case cue::photographer:
        case cue::translator:
        case cue::writer:
        case cue::byline:
        case cue::source:
        case cue::photo:
        case cue::portal:
        case cue::tags:
        case cue::end_mark:
        case cue::editors_note:
        case cue::registration:
        case cue::phone:
        case cue::email:
        case cue::address:
        case cue::builder:
        case cue::related:
        case cue::truncation:
        case cue::legal:
        case cue::disclaimer:
        case cue::app:
        case cue::published:
        case cue::updated: return true;
        default: return false;
    }
}

namespace detail {

/// Where the bracket that holds the label at `pos` opens; `pos` where none does.
[[nodiscard]] constexpr std::size_t bracket_before(std::string_view line,
                                                   std::size_t pos) noexcept {
    std::size_t at = pos;
    while (at > 0) {
        const text::code_point c = text::decode_before(line, at);
        if (text::is_opening_bracket(c.value)) return at - c.size;
        if (!text::is_blank(c.value)) return pos;
        at -= c.size;
    }
    return pos;
}

/// A sentence end inside `s` with a sentence's worth of text behind it.
[[nodiscard]] constexpr bool holds_sentence(std::string_view s) noexcept {
    constexpr std::size_t sentence = 40;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (!text::is_sentence_end(c.value) || s.size() - i < sentence) continue;
        const bool initial =
            i >= 2 && text::is_upper(s[i - 2]) && (i == 2 || s[i - 3] == ' ' || s[i - 3] == '.');
        if (!initial && (c.value >= 0x80 || s[i] == ' ')) return true;
    }
    return false;
}

/// Behind the closing bracket that ends the piece, or `s.size()`.
[[nodiscard]] constexpr std::size_t end_of_bracket(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (text::is_closing_bracket(c.value)) return i;
    }
    return s.size();
}

} // namespace detail

/// The longest value of a credit, in bytes.
inline constexpr std::size_t longest_value = 220;

namespace detail {

/// Inside a bracket or behind a credit's label any label with a colon begins a new piece: "(Source:
/// X Author: Y)".
inline void find_closing_sites(std::string_view line, std::size_t pos, std::size_t end,
                               sites& out) {
    bool in_word = true;
    while (pos < end) {
        const text::code_point c = text::decode(line, pos);
        const bool letter = text::is_letter(c.value);
        if (letter && (!in_word || text::is_unspaced(text::script_of(c.value)))) {
            const lexicon::cue_match m = lexicon::find_cue(line, pos);
            const bool after_semicolon = pos >= 2 && (line[pos - 2] == ';' || line[pos - 1] == ';');
            if (m && (m.has_colon() || after_semicolon) && may_close_line(m.what())) {
                out.add({pos, m.end(), m.what(), false});
                pos = m.end();
                continue;
            }
        }
        in_word = letter;
        pos += c.size;
    }
}

} // namespace detail

/// All labels of `line` that stand where a piece may begin: at its start only one of related links.
inline void find_sites(std::string_view line, sites& out) {
    using lexicon::cue_place;
    const lexicon::cue_match first = lexicon::find_line_cue(line);
    if (first.what() == lexicon::cue::related)
        out.add({first.begin, first.end(), first.what(), false});
    lexicon::cue_match m = lexicon::next_cue(line, first ? first.end() : 0);
    while (m) {
        const bool bracketed = m.place == cue_place::bracket;
        out.add({bracketed ? detail::bracket_before(line, m.begin) : m.begin, m.end(), m.what(),
                 bracketed});
        const lexicon::cue_match next = lexicon::next_cue(line, m.begin + m.size);
        const std::size_t end = next ? next.begin : line.size();
        if (may_close_line(m.what()) && end - m.end() <= longest_value)
            detail::find_closing_sites(line, m.end(), end, out);
        m = next;
    }
}

/// Where a closing bracket that holds nothing but an agency begins: "... said. (dpa/lnw)", "...
/// (ANSA)."; `line.size()` where none does.
[[nodiscard]] inline std::size_t find_sign_off(std::string_view line) {
    constexpr std::size_t longest = 60;
    const std::string_view s = text::trim_marks(line, ".");
    if (s.empty() || !text::is_closing_bracket(text::decode_before(s, s.size()).value))
        return line.size();
    const std::size_t close = static_cast<std::size_t>(s.data() - line.data()) + s.size() -
                              text::decode_before(s, s.size()).size;
    std::size_t open = close;
    while (open > 0 && close - open < longest) {
        const text::code_point c = text::decode_before(line, open);
        if (text::is_opening_bracket(c.value)) break;
        open -= c.size;
    }
    if (open == 0 || close - open >= longest) return line.size();
    std::string_view inside = line.substr(open, close - open);
    if (const std::size_t slash = inside.find('/'); slash != std::string_view::npos && slash > 1)
        inside = inside.substr(0, slash);
    const metadata::agency_match agency = metadata::whole_agency(inside);
    if (!agency || agency.kind != metadata::agency_kind::news) return line.size();
    return open - text::decode_before(line, open).size;
}

/// From which of the sites on is the rest of the line nothing but labelled pieces? `all.size()` for
/// none.
[[nodiscard]] inline std::size_t first_of_tail(std::string_view line, const sites& all) {
    std::size_t tail = all.size();
    for (std::size_t i = all.size(); i-- > 0;) {
        const site& s = all[i];
        const std::size_t end = i + 1 < all.size() ? all[i + 1].begin : line.size();
        const std::string_view value = line.substr(s.label_end, end - s.label_end);
        if (!may_close_line(s.cue) || value.size() > longest_value || detail::holds_sentence(value))
            break;
        if (s.in_bracket) {
            const std::size_t close = s.begin + detail::end_of_bracket(line.substr(s.begin));
            const std::string_view behind = text::trim_marks(
                line.substr(close < end ? close : end, end - (close < end ? close : end)),
                ".,;]) ");
            if (!behind.empty() && behind.size() > 24) break;
        }
        tail = i;
    }
    return tail;
}

/// Adds the pieces of the tail `[all[first].begin, line end)`; pieces of one kind in one bracket
/// stay one.
inline void add_tail(draft& out, range line, const sites& all, std::size_t first) {
    const std::string_view s = view(out.text(), line);
    std::size_t i = first;
    while (i < all.size()) {
        const site& from = all[i];
        const kind k = kind_of(from.cue);
        std::size_t next = i + 1;
        const std::size_t bracket_end =
            from.in_bracket ? from.begin + detail::end_of_bracket(s.substr(from.begin)) : 0;
        while (next < all.size() && all[next].begin < bracket_end && kind_of(all[next].cue) == k)
            ++next;
        const std::size_t end = next < all.size() ? all[next].begin : s.size();
        const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
        const rule why = from.in_bracket                    ? rule::credit_bracket
                         : from.cue == lexicon::cue::source ? rule::source_label
                         : from.cue == lexicon::cue::portal ? rule::portal_return
                                                            : rule::credit_at_end;
        out.add({at(from.begin), at(end)}, {at(from.begin), at(from.label_end)}, {k, why, 0.85F});
        i = next;
    }
}

} // namespace galley::rules

#endif // GALLEY_RULES_CUT_HPP
