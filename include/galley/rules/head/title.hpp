// galley/rules/head/title.hpp: which line is the title. Every line above the body that could be
// one, and the first of the body, gets points for what speaks for and against it (title_clues.hpp,
// title_around.hpp, title_echo.hpp, title_score.hpp); the best is taken unless more speaks for no
// title at all.
#ifndef GALLEY_RULES_HEAD_TITLE_HPP
#define GALLEY_RULES_HEAD_TITLE_HPP

#include <galley/rules/head/title_around.hpp>
#include <galley/rules/head/title_clues.hpp>
#include <galley/rules/head/title_echo.hpp>
#include <galley/rules/head/title_score.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// The title's line, or `none`.
struct title_choice {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t line = none;
    int points = 0; // above those for no title, in tenths of a logit
    galley::rule rule = rule::none;
};

namespace detail {

struct title_candidate {
    std::size_t line = title_choice::none;
    int points = 0;
    title_clues clues;
    bool compared = false; // with the rest of the text; before that the points are of near clues
    bool echoed = false;   // and with the words below it
};

/// The lines of the window that are worth a closer look, the likeliest first: so many that the
/// title is hardly ever left out, and so few that a closer look at all is cheap.
class title_candidates {
public:
    static constexpr std::size_t most = 16;

    /// Would one of so many points be among them?
    [[nodiscard]] bool has_room(int points) const noexcept {
        return size_ < most || points > list_[most - 1].points;
    }
    void add(const title_candidate& c) noexcept {
        if (!has_room(c.points)) return;
        std::size_t at = size_ < most ? size_++ : most - 1;
        for (; at > 0 && list_[at - 1].points < c.points; --at) list_[at] = list_[at - 1];
        list_[at] = c;
    }
    [[nodiscard]] title_candidate* begin() noexcept { return list_.data(); }
    [[nodiscard]] title_candidate* end() noexcept { return list_.data() + size_; }

private:
    std::array<title_candidate, most> list_{};
    std::size_t size_ = 0;
};

/// A line of the body that only prose has.
[[nodiscard]] inline bool is_long_body_line(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const bool sentence = l.ends_sentence && layout::word_weight(l) >= 7;
    return p.in_body(i) && (l.size() >= 100 || l.wide > 60 || sentence);
}

/// Reads the near clues of the lines of the window, from the last to the first: of each first
/// those that need not look at its bytes, and no more of one that cannot get among the best.
[[nodiscard]] inline title_candidates find_candidates(const page& p,
                                                      const title_window& w) noexcept {
    constexpr std::size_t reach = 40; // how far below a line the body may begin
    constexpr int most_by_marks = most_points_of(clue::ending, clue::length);
    title_candidates found;
    std::size_t before = w.body_bytes_before;
    std::size_t next_long = w.last;
    while (next_long < p.size() && next_long < w.last + reach && !is_long_body_line(p, next_long))
        ++next_long;
    for (std::size_t i = w.last; i-- > w.first;) {
        if (p.in_body(i)) before -= p.lines[i].size();
        if (has_size_of_title(p, i)) {
            title_candidate c;
            c.line = i;
            read_shape(p, w, i, c.clues);
            read_place(p, w, i, before, next_long <= i + reach ? next_long : p.size(), c.clues);
            read_neighbours(p, i, c.clues);
            read_surroundings(p, w, i, c.clues);
            c.points = points_of(c.clues, clue::length, clue::name);
            if (found.has_room(c.points + most_by_marks)) {
                read_marks(p, i, c.clues);
                c.points += points_of(c.clues, clue::ending, clue::length);
                if (found.has_room(c.points) && reads_as_title(p, i)) found.add(c);
            }
        }
        if (is_long_body_line(p, i)) next_long = i;
    }
    return found;
}

/// Compares the candidate with the text as far as it takes to tell whether it has more points than
/// `least`, and says so: the cheapest comparisons first, last with the words below it, which take
/// long to collect. No further than all that is left could help it.
[[nodiscard]] inline bool has_more_than(int least, title_echo& echo, title_candidate& c) {
    constexpr int most_below = most_points_of(clue::echo_below, clue::echo_body);
    constexpr int most_by_parts = most_below + most_points_of(clue::kicker_elsewhere, clue::again) +
                                  most_points_of(clue::holds_other, clue::count_);
    constexpr int most_by_words = most_by_parts + most_points_of(clue::name, clue::echo_below);
    constexpr int most_by_repeats = most_by_words + most_points_of(clue::again, clue::holds_other);
    if (!c.compared) {
        title_clues clues = c.clues;
        echo.read_body_share(c.line, clues);
        int points = c.points + points_of(clues, clue::echo_body, clue::kicker_elsewhere);
        if (points + most_by_repeats <= least) return false;
        echo.read_whole_repeats(c.line, clues);
        points += points_of(clues, clue::again, clue::holds_other);
        if (points + most_by_words <= least) return false;
        echo.read_words(c.line, clues);
        points += points_of(clues, clue::name, clue::echo_below);
        if (points + most_by_parts <= least) return false;
        echo.read_near_repeats(c.line, clues);
        points += points_of(clues, clue::kicker_elsewhere, clue::again) +
                  points_of(clues, clue::holds_other, clue::count_);
        c.clues = clues;
        c.points = points;
        c.compared = true;
    }
    if (!c.echoed && c.points + most_below > least) {
        echo.read_below(c.line, c.clues);
        c.points += points_of(c.clues, clue::echo_below, clue::echo_body);
        c.echoed = true;
    }
    return c.points > least;
}

/// Compares the candidate with the text in every way.
inline void compare(title_echo& echo, title_candidate& c) {
    (void)has_more_than(std::numeric_limits<int>::min() / 2, echo, c);
}

/// The best of the candidates, if it has more points than `least`. No line is compared with the
/// text that could not overtake the best so far whatever the text says.
[[nodiscard]] inline title_candidate* best_above(int least, title_candidates& candidates,
                                                 title_echo& echo) {
    constexpr int most_gain = most_points_of(clue::name, clue::count_);
    title_candidate* best = nullptr;
    for (title_candidate& c : candidates) { // by falling points of the near clues
        if (c.points + most_gain <= least) break;
        if (!has_more_than(least, echo, c)) continue;
        best = &c;
        least = c.points;
    }
    return best;
}

/// The same headline without the kicker or path in front of it, where another line has it.
[[nodiscard]] inline const title_candidate* without_kicker(const page& p, title_echo& echo,
                                                           title_candidates& all,
                                                           const title_candidate* best) {
    if (best->clues[clue::has_kicker] == 0) return best;
    const title_candidate* bare = best;
    for (title_candidate& c : all) {
        if (!is_end_of(p.line_text(c.line), p.line_text(best->line))) continue;
        const int points = bare == best ? std::numeric_limits<int>::min() : bare->points;
        if (has_more_than(points, echo, c)) bare = &c;
    }
    return bare;
}

/// Times, names and sources among the lines right below line `i`.
[[nodiscard]] inline std::size_t signatures_below(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 8;
    std::size_t n = 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k)
        n += p.notes[k].decided && says_who_or_when(p.notes[k].what.kind) ? 1U : 0U;
    return n;
}

/// Of lines that say the same the one with the signature below it: the first may be a bar's that
/// sticks to the top of the page.
[[nodiscard]] inline std::size_t signed_twin(const page& p, const title_window& w, std::size_t i) {
    if (signatures_below(p, i) != 0) return i;
    const std::string_view s = p.line_text(i);
    for (std::size_t k = i + 1; k < w.last; ++k)
        if (!p.in_body(k) && p.lines[k].size() == s.size() &&
            text::equal_folded(p.line_text(k), s) && could_be_title(p, k) &&
            signatures_below(p, k) != 0)
            return k;
    return i;
}

/// May line `i` be a headline with a dek below it? What stands so above titles has fewer words, or
/// capitals or quotes.
[[nodiscard]] inline bool may_head_dek(const page& p, std::size_t i) {
    constexpr std::uint32_t least = 6; // words
    const layout::line& l = p.lines[i];
    if (layout::word_weight(l) < least || l.ends_sentence || l.holds('>') || l.holds('/') ||
        l.upper * 2 > l.letters)
        return false;
    const std::string_view s = p.line_text(i);
    return !s.ends_with(':') && !text::is_quote(text::decode(s, 0).value) && could_be_title(p, i);
}

/// Does line `i` announce headlines of other articles?
[[nodiscard]] inline bool heads_links(const page& p, std::size_t i) noexcept {
    if (!p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return k == kind::prev_next || k == kind::related_link || k == kind::ticker;
}

/// Of a line that stands twice, each time right below the same other headline, the upper one: the
/// lower is its dek.
[[nodiscard]] inline std::size_t head_of_pair(const page& p, const title_window& w, std::size_t i) {
    if (i == w.first || !may_head_dek(p, i - 1)) return i;
    const std::string_view s = p.line_text(i - 1);
    for (std::size_t k = w.first + 1; k < w.last; ++k)
        if (k != i && p.lines[k].size() == p.lines[i].size() &&
            text::equal_folded(p.line_text(k), p.line_text(i)) &&
            text::equal_folded(p.line_text(k - 1), s))
            return i - 1;
    return i;
}

/// Of two headlines below a menu or a section the upper one, where the lower is the longer and the
/// signature of the article follows it: the lower is the dek. Below another headline or the label
/// of some, "Next story", both may be of a list.
[[nodiscard]] inline std::size_t head_of_dek(const page& p, const title_window& w, std::size_t i) {
    if (i == w.first || i + 1 >= p.size() || p.in_body(i - 1) || p.notes[i - 1].decided) return i;
    const layout::line& upper = p.lines[i - 1];
    if (upper.wide != 0 || upper.size() >= p.lines[i].size()) return i;
    const note& below = p.notes[i + 1];
    if (!below.decided || !says_who_or_when(below.what.kind)) return i;
    const bool in_list = i > 1 && (is_headline_like(p, i - 2) || heads_links(p, i - 2));
    return !in_list && may_head_dek(p, i - 1) ? i - 1 : i;
}

/// "3 May 2020 - 10 min read", "5 hours ago": a short line that tells a time.
[[nodiscard]] inline bool is_short_stamp(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 40;
    if (p.lines[i].size() > longest) return false;
    const date::found d = find_date(p, i);
    return (d && d.value.day != 0 && d.value.has_year()) || date::find_relative(p.line_text(i));
}

/// Of a headline, its byline and time below it and a line behind those that signs nothing more, the
/// headline, if the body takes up its words: the line is the dek or the words of a picture.
///
///     Council opens new bridge over the river
///     By Anna Novak
///     3 May 2020
///     Nobody asked the ferrymen
[[nodiscard]] inline std::size_t head_of_signature(const page& p, const title_window& w,
                                                   const title_echo& echo, std::size_t i) {
    constexpr std::size_t most_lines = 4; // of the signature and the buttons beside it
    constexpr std::uint32_t least = 4;    // words; names of sites have fewer
    constexpr std::uint8_t taken_up = 3;  // the class of 40 percent
    bool who = false;
    bool when = false;
    std::size_t at = i;
    for (; at > w.first + 1 && i - at < most_lines; --at) {
        const note& n = p.notes[at - 1];
        const kind k = n.decided ? n.what.kind : kind::paragraph;
        if (k == kind::timestamp || (!n.decided && is_short_stamp(p, at - 1))) when = true;
        else if (k == kind::byline || (!n.decided && is_name_line(p, at - 1, at - 2))) who = true;
        else if (k != kind::social && k != kind::comments && k != kind::other) break;
    }
    if (!who || !when || signatures_below(p, i) != 0) return i;
    const std::size_t upper = at - 1;
    const layout::line& l = p.lines[upper];
    if (p.notes[upper].decided || p.in_body(upper) || layout::word_weight(l) < least ||
        p.line_text(upper).ends_with('.') || !could_be_title(p, upper))
        return i;
    title_clues clues;
    echo.read_body_share(upper, clues);
    return clues[clue::echo_body] >= taken_up ? upper : i;
}

/// A label before the title, near the body: "Original title: ...". "Topic: Water" below a byline
/// says what the article is about.
[[nodiscard]] inline std::size_t find_labelled_title(const page& p, const title_window& w) {
    constexpr std::size_t near = 20;
    constexpr std::size_t above = 3;
    const auto is_signed_above = [&p](std::size_t i) {
        for (std::size_t k = 1; k <= above && k <= i; ++k)
            if (p.notes[i - k].decided && p.notes[i - k].what.kind == kind::byline) return true;
        return false;
    };
    for (std::size_t i = w.first; i < w.last; ++i)
        if (p.notes[i].cue == lexicon::cue::title && i + near >= p.body_begin &&
            !label_is_whole_line(p, i) && !is_signed_above(i))
            return i;
    return title_choice::none;
}

} // namespace detail

/// Chooses the title among the lines above the body and the first of it. Linear in the text;
/// allocates nothing.
[[nodiscard]] inline title_choice choose_title(const page& p) {
    const title_window w(p);
    if (const std::size_t labelled = detail::find_labelled_title(p, w);
        labelled != title_choice::none)
        return {labelled, 60, rule::title_label};
    detail::title_candidates candidates = detail::find_candidates(p, w);
    if (candidates.begin() == candidates.end()) return {};
    title_echo echo(p, w);
    const int for_none = none_clues::of(w.head, w.furniture, w.menu).points();
    const detail::title_candidate* best = detail::best_above(for_none, candidates, echo);
    if (best == nullptr) return {};
    const int above_none = best->points - for_none;
    best = detail::without_kicker(p, echo, candidates, best);
    const bool twins = best->clues[clue::again] != 0;
    const std::size_t i =
        twins ? detail::head_of_pair(p, w, detail::signed_twin(p, w, best->line))
              : detail::head_of_dek(p, w, detail::head_of_signature(p, w, echo, best->line));
    return {i, above_none,
            best->clues[clue::again] != 0            ? rule::title_repeated
            : i > 0 && p.lines[i - 1].is_date_prefix ? rule::title_after_date
                                                     : rule::title_before_body};
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_HPP
