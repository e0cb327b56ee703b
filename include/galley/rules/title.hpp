// galley/rules/title.hpp: which line is the title. Every line above the body that could be one gets
// points for what speaks for it, and the best is taken if it has enough; if too little speaks for
// any, the text has no title.
//
// The points are ten times the weights of a conditional logistic regression over the lines above
// the body of some 1,600 pages and extracts with labelled titles, rounded; what is not listed gets
// none.
#ifndef GALLEY_RULES_TITLE_HPP
#define GALLEY_RULES_TITLE_HPP

#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
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
inline constexpr std::size_t head_lines = 140;
/// A title must have so many points: hardly any where much stands above the body, since a whole
/// page has a title nearly always and an extract often none; there the first line needs fewer.
inline constexpr int enough_on_page = -119;
inline constexpr int enough_in_extract = 24;
inline constexpr int enough_first = 14;
inline constexpr std::size_t extract_head = 15;

/// Credits behind a full stop end a paragraph, no title.
[[nodiscard]] inline bool ends_in_credits(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (p.lines[i].stops == 0 && p.lines[i].high == 0) return false;
    if (find_sign_off(s) < s.size()) return true;
    if (p.notes[i].no_sites) return false;
    sites all;
    find_sites(p, i, all);
    const std::size_t tail = first_of_tail(s, all);
    if (tail == all.size()) return false;
    const std::string_view before = text::trim_right(s.substr(0, all[tail].begin));
    return !before.empty() &&
           text::is_sentence_end(text::decode_before(before, before.size()).value);
}

/// A row of a table, or a path through the site's sections.
[[nodiscard]] inline bool is_row_or_path(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    return s.front() == '|' || s.find(" > ") != std::string_view::npos;
}

/// "LONDON" above "LONDON (Reuters) - A health worker ...": the place of the dateline once more.
[[nodiscard]] inline bool opens_next_line(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 6;
    if (layout::word_weight(p.lines[i]) > 4) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k)
        if (p.lines[k].size() > 80 && p.line_text(k).starts_with(p.line_text(i))) return true;
    return false;
}

[[nodiscard]] inline bool has_title_shape(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    return !p.notes[i].decided && !l.is_date_prefix && l.size() >= 4 && l.size() <= 400 &&
           l.letters + l.high >= 3 && !is_row_or_path(p, i) && !opens_next_line(p, i) &&
           !ends_in_credits(p, i);
}

[[nodiscard]] constexpr int points_of_length(std::uint32_t words) noexcept {
    if (words < 3) return -16;
    if (words == 3) return -9;
    if (words <= 5) return 5;
    if (words <= 9) return 12;
    if (words <= 14) return 14;
    if (words <= 22) return 10;
    return words <= 35 ? -5 : -12;
}

[[nodiscard]] constexpr int points_of_place(std::ptrdiff_t above) noexcept {
    if (above < -1) return -20;
    if (above == -1) return -10;
    if (above == 0) return 13;
    if (above == 1) return 20;
    if (above <= 3) return 12;
    if (above <= 8) return 8;
    return above <= 50 ? 0 : -14;
}

[[nodiscard]] constexpr bool says_who_or_when(kind k) noexcept {
    return k == kind::byline || k == kind::timestamp || k == kind::source_line;
}

/// An open line of more than a few words: another headline, or what stands below one.
[[nodiscard]] inline bool could_be_title(const page& p, std::size_t i, std::uint32_t least) {
    return !p.notes[i].decided && layout::word_weight(p.lines[i]) >= least &&
           p.lines[i].size() <= 260;
}

/// A byline, time or source close below; what stands directly above.
[[nodiscard]] inline int points_of_neighbours(const page& p, std::size_t i) noexcept {
    int points = 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 6; ++k) {
        if (!p.notes[k].decided || !says_who_or_when(p.notes[k].what.kind)) continue;
        const std::size_t below = k - i;
        points += below == 1 ? 26 : below == 2 ? 21 : below <= 4 ? 10 : 8;
        break;
    }
    if (i + 1 < p.body_begin && could_be_title(p, i + 1, 4)) points += 7;
    if (i == 0 || p.lines[i - 1].is_date_prefix) return points + 11;
    if (could_be_title(p, i - 1, 7)) return points - 8;
    if (!p.notes[i - 1].decided) return points;
    const kind above = p.notes[i - 1].what.kind;
    return points + (says_who_or_when(above) ? 9 : above == kind::section ? 4 : 0);
}

/// Ends in the name of a picture agency, or holds a slash before it: the words below a picture.
[[nodiscard]] inline bool ends_like_caption(std::string_view s) noexcept {
    const std::string_view end =
        text::trim_marks(s.substr(s.size() > 40 ? s.size() - 40 : 0), ").");
    const std::size_t blank = end.find_last_of(" /");
    if (blank == std::string_view::npos) return false;
    return end.find(" / ") != std::string_view::npos ||
           metadata::whole_agency(end.substr(blank + 1));
}

/// Do most of its words begin in capitals?
[[nodiscard]] constexpr bool is_capitalised(std::string_view s) noexcept {
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == ' ' || (i > 0 && s[i - 1] != ' ')) continue;
        ++words;
        capitals += text::is_upper(text::decode(s, i).value) ? 1U : 0U;
    }
    return capitals >= 2 && capitals * 10 >= words * 6;
}

[[nodiscard]] inline int points_of_form(std::string_view s, const layout::line& l) noexcept {
    int points = 0;
    if (l.ends_sentence) points += s.back() == '.' ? -22 : s.back() == '?' ? 0 : -4;
    if (s.back() == ':') points -= 11;
    if (s.find(": ") != std::string_view::npos) points += 9;
    if (text::is_lower(s.front())) points -= 3;
    if (std::string_view("([*-+").find(s.front()) != std::string_view::npos) points -= 9;
    if (l.commas >= 3) points -= 7;
    if (s.find_first_of("|>") != std::string_view::npos) points -= 4;
    if (ends_like_caption(s)) points -= 15;
    if (is_capitalised(s)) points += 4;
    if (l.blank_lines == 0) points -= 20;
    else if (l.blank_lines >= 2) points -= 10;
    if (layout::word_weight(l) <= 4 && metadata::looks_like_name(s) >= 75) points -= 8;
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
    return share * 19 / 100 - (share < 15 ? 9 : 0);
}

/// The lines that are compared with each other: those above the body and the first of it.
struct head_window {
    std::size_t first = 0;
    std::size_t last = 0;
    std::array<text::word_sketch, head_lines + 6> sketches;

    explicit head_window(const page& p) noexcept
        : first(p.body_begin > head_lines ? p.body_begin - head_lines : 0),
          last(p.body_begin + 6 < p.size() ? p.body_begin + 6 : p.size()) {
        for (std::size_t i = first; i < last; ++i)
            if (p.lines[i].size() <= 500) sketches[i - first] = text::word_sketch(p.line_text(i));
    }
};

/// Is `part` the end of `whole`, with a kicker or path of some size in front?
[[nodiscard]] constexpr bool is_end_of(std::string_view part, std::string_view whole) noexcept {
    return part.size() >= 16 && whole.size() > part.size() + 4 && whole.size() < part.size() + 60 &&
           whole.ends_with(part);
}

/// What the other lines of the head repeat of it: the same words, the same and more, the same
/// behind a kicker.
struct repeats {
    bool again = false;
    int points = 0;
};

[[nodiscard]] inline repeats find_repeats(const page& p, const head_window& w, std::size_t i) {
    const text::word_sketch& own = w.sketches[i - w.first];
    const std::string_view s = p.line_text(i);
    if (own.size() < 2) return {};
    bool again = false;
    bool within = false;
    bool crumb = false;
    bool end_of = false;
    bool has_end = false;
    for (std::size_t k = w.first; k < w.last; ++k) {
        if (k == i || w.sketches[k - w.first].size() == 0) continue;
        const text::word_sketch& other = w.sketches[k - w.first];
        const bool same = own.likeness(other) >= 75;
        const bool part = !same && own.share_in(other) >= 90;
        if (!same && !part && other.share_in(own) < 90) continue;
        again = again || same;
        within = within || part;
        crumb = crumb || ((same || part) && k < i && p.notes[k].decided &&
                          p.notes[k].what.kind == kind::section);
        end_of = end_of || is_end_of(s, p.line_text(k));
        has_end = has_end || is_end_of(p.line_text(k), s);
    }
    return {again, (again    ? 9
                    : within ? 5
                             : 0) +
                       (crumb ? 9 : 0) + (end_of ? 15 : 0) - (has_end ? 8 : 0)};
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
    const bool extract = p.body_begin <= detail::extract_head;
    title_choice best;
    for (std::size_t i = window.first; i < window.last; ++i) {
        if (p.notes[i].cue == lexicon::cue::title && !label_is_whole_line(p, i))
            return {i, 60, rule::title_label};
        if (!detail::has_title_shape(p, i)) continue;
        const layout::line& l = p.lines[i];
        const std::string_view s = p.line_text(i);
        const std::ptrdiff_t above =
            static_cast<std::ptrdiff_t>(p.body_begin) - static_cast<std::ptrdiff_t>(i);
        const bool first = detail::opens_text(p, i);
        const bool opens = first && above >= -1 && above <= 14;
        const detail::repeats repeats = detail::find_repeats(p, window, i);
        const int points = detail::points_of_length(layout::word_weight(l)) +
                           detail::points_of_place(above) + detail::points_of_neighbours(p, i) +
                           detail::points_of_form(s, l) + detail::points_of_echo(opening, s) +
                           repeats.points +
                           (opens    ? 5
                            : i <= 2 ? -9
                                     : 0) -
                           (p.in_body(i) ? 21 : 0);
        const bool top = i == 0 || p.lines[i - 1].is_date_prefix;
        // The zones may take the first line of an extract for its body.
        const int mistaken = p.in_body(i) && !l.ends_sentence ? 8 : 0;
        const int enough = !extract ? detail::enough_on_page
                           : top    ? detail::enough_first - mistaken
                                    : detail::enough_in_extract;
        // What opens an extract is its title unless another line is by far likelier.
        const int rank = points + (extract && top ? 15 : 0);
        if (points < enough || (best.line != title_choice::none && rank <= best.points)) continue;
        const galley::rule why = repeats.again                            ? rule::title_repeated
                                 : i > 0 && p.lines[i - 1].is_date_prefix ? rule::title_after_date
                                                                          : rule::title_before_body;
        best = {i, rank, why};
    }
    return best;
}

} // namespace galley::rules

#endif // GALLEY_RULES_TITLE_HPP
