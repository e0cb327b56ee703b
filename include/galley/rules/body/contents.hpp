// galley/rules/body/contents.hpp: tables of contents. Their entries are the headings of the
// article, word for word and in the same order, in a list of their own above or below it.
//
//     Contents
//     1. What the bridge costs
//     2. Who pays for it                    <- navigation
//     ...
//     What the bridge costs                 <- heading
//     The council put the price at ...
#ifndef GALLEY_RULES_BODY_CONTENTS_HPP
#define GALLEY_RULES_BODY_CONTENTS_HPP

#include <galley/rules/page.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The words of a heading: "2.1 Old bridges" and "Old bridges #" without number and anchor.
[[nodiscard]] constexpr std::string_view words_of_heading(std::string_view s) noexcept {
    constexpr std::string_view pilcrow = "\u00B6";
    constexpr std::string_view chain = "\U0001F517";
    std::size_t number = 0;
    while (number < s.size() && (text::is_digit(s[number]) || s[number] == '.')) ++number;
    if (number < s.size() && s[number] == ')') ++number;
    const bool numbered = number != 0 && number < s.size() && !text::is_visible(s[number]);
    s = text::trim_marks(numbered ? s.substr(number) : s, "#");
    for (const std::string_view anchor : {pilcrow, chain})
        if (s.ends_with(anchor)) s = text::trim_right(s.substr(0, s.size() - anchor.size()));
    return s;
}

/// May line `i` be a heading or an entry by its shape: short, and no statement?
[[nodiscard]] inline bool has_shape_of_entry(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 3;
    constexpr std::uint32_t longest = 160;
    const layout::line& l = p.lines[i];
    if (l.size() < shortest || l.size() > longest) return false;
    return !l.ends_sentence || p.line_text(i).ends_with('?') || p.line_text(i).ends_with('!');
}

/// Is line `k` of the body longer than an entry?
[[nodiscard]] inline bool is_prose_of_body(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t shortest = 80;
    return k < p.body_end && p.in_body(k) && !p.notes[k].decided && p.lines[k].size() >= shortest;
}

/// Is line `i` of the body a heading by what stands around it: prose below, perhaps behind another
/// heading or a credit, and above neither the body's begin, where a title may stand, nor another
/// line of its shape?
[[nodiscard]] inline bool heads_prose(const page& p, std::size_t i) noexcept {
    if (i <= p.body_begin || !p.in_body(i) || p.notes[i].decided || !has_shape_of_entry(p, i))
        return false;
    if (!is_prose_of_body(p, i + 1) && !is_prose_of_body(p, i + 2)) return false;
    return p.notes[i - 1].decided || !has_shape_of_entry(p, i - 1);
}

/// Do lines `a` and `b` have the same words?
[[nodiscard]] inline bool repeats_heading(const page& p, std::size_t a, std::size_t b) noexcept {
    constexpr std::uint32_t anchor = 5; // bytes
    const layout::line& x = p.lines[a];
    const layout::line& y = p.lines[b];
    if (x.letters != y.letters || x.high > y.high + anchor || y.high > x.high + anchor)
        return false;
    return text::equal_folded(words_of_heading(p.line_text(a)), words_of_heading(p.line_text(b)));
}

/// The first heading from line `from` on that line `i` repeats, not far behind; size() for none.
[[nodiscard]] inline std::size_t find_heading(const page& p, std::size_t from,
                                              std::size_t i) noexcept {
    constexpr int most_headings = 12; // those of lower rank are not listed
    constexpr std::size_t most_lines = 200;
    int left = most_headings;
    for (std::size_t k = from; k < p.body_end && k < from + most_lines && left > 0; ++k) {
        if (k == i || !heads_prose(p, k)) continue;
        if (repeats_heading(p, k, i)) return k;
        --left;
    }
    return p.size();
}

/// Does a line of the body that ends in a colon announce line `i`? Then the list is its text.
[[nodiscard]] inline bool is_announced_in_body(const page& p, std::size_t i) noexcept {
    return i > 0 && p.in_body(i - 1) && !p.notes[i - 1].decided &&
           (p.line_text(i - 1).ends_with(':') || p.line_text(i - 1).ends_with("\uFF1A"));
}

/// Calls `use(entry, heading)` for the lines from line `i` on, set alike, that repeat the headings
/// from line `heading` on; gives the line behind the last of them.
template <class Use>
std::size_t each_entry(const page& p, std::size_t i, std::size_t heading, Use&& use) {
    constexpr std::size_t longest = 80;
    std::size_t end = i + 1;
    use(i, heading);
    for (std::size_t k = i + 1; k < p.size() && k < i + longest; ++k) {
        if (!has_shape_of_entry(p, k) || p.lines[k].blank_lines != p.lines[i + 1].blank_lines)
            break;
        const std::size_t next = find_heading(p, heading + 1, k);
        if (next == p.size()) continue;
        use(k, heading = next);
        end = k + 1;
    }
    return end;
}

/// Settles the table of contents whose first entry is line `i` and says what the heading at line
/// `heading` says, and its headings. Gives the line behind it, or the next where it is none.
inline std::size_t judge_contents_at(const page& p, std::size_t i, std::size_t heading) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t fewest_labelled = 3;
    const std::size_t above = i > 0 && has_shape_of_entry(p, i - 1) ? i - 1 : i;
    if (is_announced_in_body(p, i) || is_announced_in_body(p, above)) return i + 1;
    const bool labelled = i > 0 && p.notes[i - 1].decided &&
                          p.notes[i - 1].cue == lexicon::cue::navigation &&
                          label_is_whole_line(p, i - 1);
    std::size_t found = 0;
    const std::size_t end =
        each_entry(p, i, heading, [&found](std::size_t, std::size_t) { ++found; });
    if (found < (labelled ? fewest_labelled : fewest) || found * 5 < (end - i) * 3) return i + 1;
    each_entry(p, i, heading, [&p](std::size_t, std::size_t k) {
        p.decide(k, {kind::heading, rule::short_line_in_body, 0.8F});
    });
    // The heading right below the table stands under a line of its shape.
    const bool first_above =
        i > 0 && end < p.size() && p.in_body(end) && repeats_heading(p, i - 1, end);
    if (first_above) p.decide(end, {kind::heading, rule::short_line_in_body, 0.8F});
    for (std::size_t k = first_above ? i - 1 : i; k < end; ++k)
        p.decide(k, {kind::navigation, rule::line_run, 0.7F});
    return end;
}

} // namespace detail

/// Settles the tables of contents of the page, and the headings that they list.
inline void judge_contents(const page& p) {
    constexpr int most_tries = 8;
    std::array<std::size_t, 3> first{}; // headings, of which a table has one or the other
    std::size_t headings = 0;
    for (std::size_t i = p.body_begin; i < p.body_end && headings < first.size(); ++i)
        if (detail::heads_prose(p, i)) first[headings++] = i;
    int tries = headings < 2 ? 0 : most_tries;
    for (std::size_t i = 0; i < p.size() && tries > 0;) {
        std::size_t next = i + 1;
        for (std::size_t k = 0; k < headings && next == i + 1; ++k) {
            if (first[k] == i || !detail::repeats_heading(p, first[k], i)) continue;
            next = detail::judge_contents_at(p, i, first[k]);
            --tries;
        }
        i = next;
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_CONTENTS_HPP
