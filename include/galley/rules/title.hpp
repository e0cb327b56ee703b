// galley/rules/title.hpp: which line is the title. Every line above the body that could be one gets
// points for what speaks for it, and the best is taken if it has enough; if too little speaks for
// any, the text has no title.
//
// The points are ten times the weights of a logistic regression over the lines above the body of
// some 1,600 pages and extracts with labelled titles, rounded; what is not listed gets none.
#ifndef GALLEY_RULES_TITLE_HPP
#define GALLEY_RULES_TITLE_HPP

#include <galley/rules/cut.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/word_set.hpp>
#include <galley/text/word_sketch.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace galley::rules {

/// The title's line, or `none`.
struct title_choice {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t line = none;
    int points = 0;
    galley::rule rule = rule::none;
};

namespace detail {

/// No title stands further than this above the body.
inline constexpr std::size_t head_lines = 80;
/// A title must have so many points: fewer where much stands above the body, since a whole page has
/// a title nearly always and an extract often none.
inline constexpr int enough_on_page = -28;
inline constexpr int enough_in_extract = -7;
inline constexpr std::size_t extract_head = 15;

/// Credits behind a full stop end a paragraph, no title.
[[nodiscard]] inline bool ends_in_credits(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (p.lines[i].stops == 0 && p.lines[i].high == 0) return false;
    if (find_sign_off(s) < s.size()) return true;
    if (p.notes[i].no_sites) return false;
    sites all;
    find_sites(s, all);
    const std::size_t tail = first_of_tail(s, all);
    if (tail == all.size()) return false;
    const std::string_view before = text::trim_right(s.substr(0, all[tail].begin));
    return !before.empty() &&
           text::is_sentence_end(text::decode_before(before, before.size()).value);
}

[[nodiscard]] inline bool has_title_shape(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    return !p.notes[i].decided && !l.is_date_prefix && l.size() >= 4 && l.size() <= 400 &&
           l.letters + l.high >= 3 && !ends_in_credits(p, i);
}

[[nodiscard]] constexpr int points_of_length(std::uint32_t words) noexcept {
    if (words < 3) return -20;
    if (words == 3) return -8;
    if (words <= 5) return 4;
    if (words <= 14) return 12;
    if (words <= 22) return 9;
    return words <= 35 ? -9 : -16;
}

[[nodiscard]] constexpr int points_of_place(std::ptrdiff_t above) noexcept {
    if (above < -1) return -14;
    if (above == -1) return -9;
    if (above == 0) return 1;
    if (above == 1) return 10;
    if (above <= 3) return 8;
    if (above <= 8) return 4;
    return above <= 20 ? -3 : -11;
}

[[nodiscard]] constexpr bool says_who_or_when(kind k) noexcept {
    return k == kind::byline || k == kind::timestamp || k == kind::source_line;
}

/// A byline, time or source close below, a section or time close above.
[[nodiscard]] inline int points_of_neighbours(const page& p, std::size_t i) noexcept {
    int points = 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 6; ++k) {
        if (!p.notes[k].decided || !says_who_or_when(p.notes[k].what.kind)) continue;
        const std::size_t below = k - i;
        points += below == 1 ? 15 : below == 2 ? 13 : below <= 4 ? 5 : 3;
        break;
    }
    if (i > 0 && p.notes[i - 1].decided) {
        const kind above = p.notes[i - 1].what.kind;
        if (says_who_or_when(above) || above == kind::section) points += 8;
    }
    return points;
}

[[nodiscard]] constexpr int points_of_form(std::string_view s, const layout::line& l) noexcept {
    int points = 0;
    if (l.ends_sentence) points += s.back() == '.' ? -23 : s.back() == '?' ? 4 : -3;
    if (s.back() == ':') points -= 9;
    if (text::is_digit(s.front())) points -= 3;
    if (text::is_lower(s.front())) points -= 6;
    if (l.commas >= 3) points -= 7;
    if (s.find_first_of("|>") != std::string_view::npos ||
        s.find("\xC2\xBB") != std::string_view::npos)
        points -= 5;
    if (l.blank_lines == 0) points -= 13;
    else if (l.blank_lines >= 2) points -= 6;
    return points;
}

/// Is it the first line of the text but for furniture and one or two labels?
[[nodiscard]] inline bool opens_text(const page& p, std::size_t i) noexcept {
    if (i > 4) return false;
    std::size_t labels = 0;
    for (std::size_t k = 0; k < i; ++k) {
        const bool furniture = p.notes[k].decided && p.notes[k].what.kind != kind::section;
        if (!furniture && (layout::word_weight(p.lines[k]) > 3 || ++labels > 2)) return false;
    }
    return true;
}

/// What the body's opening takes up of the line's words.
[[nodiscard]] inline int points_of_echo(const text::word_set& opening,
                                        std::string_view s) noexcept {
    const int share = opening.share_of(s);
    return share * 7 / 100 + (share < 15 ? -12 : share >= 60 ? 6 : 0);
}

/// The lines that are compared with each other: those above the body and the first of it.
struct head_window {
    std::size_t first = 0;
    std::size_t last = 0;
    std::array<text::word_sketch, head_lines + 4> sketches;

    explicit head_window(const page& p) noexcept
        : first(p.body_begin > head_lines ? p.body_begin - head_lines : 0),
          last(p.body_begin + 4 < p.size() ? p.body_begin + 4 : p.size()) {
        for (std::size_t i = first; i < last; ++i)
            if (p.lines[i].size() <= 500) sketches[i - first] = text::word_sketch(p.line_text(i));
    }
};

/// Does another line of the head say the same, or the same and more?
[[nodiscard]] inline int points_of_repeats(const head_window& w, std::size_t i) noexcept {
    const text::word_sketch& own = w.sketches[i - w.first];
    if (own.size() < 2) return 0;
    int points = 0;
    for (std::size_t k = w.first; k < w.last; ++k) {
        if (k == i) continue;
        const text::word_sketch& other = w.sketches[k - w.first];
        if (own.likeness(other) >= 75) return 14;
        if (own.share_in(other) >= 90) points = 4;
    }
    return points;
}

} // namespace detail

/// The words of the body's opening, to compare titles with.
[[nodiscard]] inline text::word_set opening_words(const page& p) {
    constexpr std::size_t enough = 1500;
    text::word_set words;
    std::size_t bytes = 0;
    for (std::size_t i = p.body_begin; i < p.size() && bytes < enough; ++i) {
        if (!p.in_body(i)) continue;
        words.add(p.line_text(i).substr(0, enough));
        bytes += p.lines[i].size();
    }
    return words;
}

/// Chooses the title among the lines above the body and the first of it. Linear in the lines it
/// looks at, which are at most `head_lines` and a few; allocates nothing.
[[nodiscard]] inline title_choice choose_title(const page& p) {
    const detail::head_window window(p);
    const text::word_set opening = opening_words(p);
    const int enough =
        p.body_begin <= detail::extract_head ? detail::enough_in_extract : detail::enough_on_page;
    title_choice best;
    for (std::size_t i = window.first; i < window.last; ++i) {
        if (p.notes[i].cue == lexicon::cue::title && !label_is_whole_line(p, i))
            return {i, 40, rule::title_label};
        if (!detail::has_title_shape(p, i)) continue;
        const layout::line& l = p.lines[i];
        const std::string_view s = p.line_text(i);
        const std::ptrdiff_t above =
            static_cast<std::ptrdiff_t>(p.body_begin) - static_cast<std::ptrdiff_t>(i);
        const bool opens = detail::opens_text(p, i) && above >= -1 && above <= 14;
        const int repeats = detail::points_of_repeats(window, i);
        const int points = -31 + detail::points_of_length(layout::word_weight(l)) +
                           detail::points_of_place(above) + detail::points_of_neighbours(p, i) +
                           detail::points_of_form(s, l) + detail::points_of_echo(opening, s) +
                           repeats + (opens ? 31 + (l.blank_lines == 0 && above > 2 ? 13 : 0) : 0) -
                           (p.in_body(i) ? (opens && !l.ends_sentence ? 6 : 14) : 0);
        if (points < enough || (best.line != title_choice::none && points <= best.points)) continue;
        const galley::rule why = repeats >= 14                            ? rule::title_repeated
                                 : i > 0 && p.lines[i - 1].is_date_prefix ? rule::title_after_date
                                                                          : rule::title_before_body;
        best = {i, points, why};
    }
    return best;
}

} // namespace galley::rules

#endif // GALLEY_RULES_TITLE_HPP
