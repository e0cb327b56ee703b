// galley/rules/menu/neighbours.hpp: the way to the article before and to the next one.
//
//     PREV Old ferry sold             a label in capitals, which does without its colon
//     << Old ferry sold               two arrows, one below the other
//     Harbour fees to rise >>
#ifndef GALLEY_RULES_MENU_NEIGHBOURS_HPP
#define GALLEY_RULES_MENU_NEIGHBOURS_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

[[nodiscard]] constexpr bool points_left(char32_t c) noexcept {
    return c == 0xAB || c == 0x2039 || c == 0x2190 || c == 0x25C4 || c == 0x25C0 || c == '<';
}
[[nodiscard]] constexpr bool points_right(char32_t c) noexcept {
    return c == 0xBB || c == 0x203A || c == 0x2192 || c == 0x25BA || c == 0x25B6 || c == '>';
}

template <class Is>
[[nodiscard]] constexpr bool holds(std::string_view s, const Is& is) noexcept {
    for (std::size_t i = 0; i < s.size(); i += text::decode(s, i).size)
        if (is(text::decode(s, i).value)) return true;
    return false;
}

/// The bytes of the arrows and blanks that `s` opens with.
[[nodiscard]] constexpr std::size_t arrows_before(std::string_view s) noexcept {
    std::size_t size = 0;
    while (size < s.size()) {
        const text::code_point c = text::decode(s, size);
        if (!points_left(c.value) && (size == 0 || !text::is_blank(c.value))) break;
        size += c.size;
    }
    return size;
}

/// The bytes of `s` without the arrows and blanks at its end.
[[nodiscard]] constexpr std::size_t end_before_arrows(std::string_view s) noexcept {
    std::size_t end = s.size();
    while (end > 0) {
        const text::code_point c = text::decode_before(s, end);
        if (!points_right(c.value) && (end == s.size() || !text::is_blank(c.value))) break;
        end -= c.size;
    }
    return end;
}

/// Does an arrow to the left open it and none to the right stand in it, which would close a quote;
/// the other way round? Beside an arrow that is no mark of quotes, quotes may stand.
[[nodiscard]] constexpr bool leads_back(std::string_view s) noexcept {
    if (s.starts_with("\u2190")) return s.find("\u2192") == std::string_view::npos;
    return arrows_before(s) != 0 && !holds(s, points_right);
}
[[nodiscard]] constexpr bool leads_on(std::string_view s) noexcept {
    if (s.ends_with("\u2192")) return s.find("\u2190") == std::string_view::npos;
    return end_before_arrows(s) != s.size() && !holds(s, points_left);
}

/// "← Old ferry sold Harbour fees to rise →": two headlines on one line, of which the end of the
/// first cannot be told. Angle marks could be quotes.
[[nodiscard]] constexpr bool lies_between_arrows(std::string_view s) noexcept {
    return s.starts_with("\u2190") && s.ends_with("\u2192");
}

[[nodiscard]] constexpr bool is_way(lexicon::cue what) noexcept {
    return what == lexicon::cue::previous || what == lexicon::cue::next;
}

/// "vor 28 Minuten", "Prev 1 2 3": is `value`, behind the label of a neighbour, a time or pages,
/// and no headline? A colon or a second word in the label lets a number open one: "Next post: 40
/// bridges of the old town".
[[nodiscard]] inline bool is_counted_way(std::string_view label, std::string_view value) noexcept {
    constexpr std::ptrdiff_t fewest_words = 4;
    if (value.empty() || !text::is_digit(value.front())) return false;
    const std::string_view words = text::trim_right(label);
    return words.find_first_of(" :") >= words.size() ||
           std::count(value.begin(), value.end(), ' ') + 1 < fewest_words;
}

} // namespace detail

/// "PREV Headline": capitals stand for the colon that prose would need.
inline bool rule_prev_next(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (p.lines[i].upper * 2 > p.lines[i].letters || !text::is_ascii(s.front())) return false;
    if (text::is_lower(s.front()) || (s.size() > 1 && text::is_lower(s[1]))) return false;
    const lexicon::cue_match m = lexicon::find_cue(s, 0);
    if (!detail::is_way(m.what())) return false;
    for (const char b : s.substr(0, m.size))
        if (text::is_lower(b) || !text::is_ascii(b)) return false;
    if (m.size == s.size()) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::prev_next, rule::prev_next_label, 0.85F},
             {begin, static_cast<offset>(begin + m.end())});
    return true;
}

/// "Previous Previous post: Old ferry sold": the label for the eye before that for the ear, as many
/// blogs have it.
inline bool rule_way_twice(const page& p, std::size_t i) {
    constexpr std::size_t longest_word = 24;
    const layout::line& l = p.lines[i];
    if (p.in_body(i) || !l.holds(':') || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t blank = s.find(' ');
    if (blank > longest_word) return false; // npos as well
    const lexicon::cue_match way = lexicon::find_cue(s, blank + 1);
    if (!detail::is_way(way.what()) || !s.substr(0, way.end()).ends_with(':')) return false;
    if (lexicon::find_line_cue(s.substr(0, blank)).what() != way.what()) return false;
    p.decide(i, {kind::prev_next, rule::prev_next_label, 0.85F},
             {static_cast<offset>(l.begin + way.begin), static_cast<offset>(l.begin + way.end())});
    return true;
}

namespace detail {

/// "Back", "Next": a word that steers in menus and forms as well, unlike "Next article".
[[nodiscard]] constexpr bool is_bare_way(const lexicon::cue_match& m) noexcept {
    return m && is_way(m.what()) && lexicon::detail::forms_of(*m.entry, lexicon::at_start) == 0;
}

/// "Previous Next": does the label end in the word for the other way?
[[nodiscard]] constexpr bool names_both_ways(std::string_view label) noexcept {
    label = label.substr(0, end_before_arrows(label));
    const std::size_t blank = label.rfind(' ');
    if (blank == std::string_view::npos) return false;
    const lexicon::cue last = lexicon::find_line_cue(label.substr(blank + 1)).what();
    return is_way(last) && last != lexicon::find_line_cue(label).what();
}

/// Does line `k` lead the other way than line `i`, which leads to a neighbour?
[[nodiscard]] inline bool leads_other_way(const page& p, std::size_t i, std::size_t k) noexcept {
    if (k >= p.size()) return false;
    const note& n = p.notes[k];
    return n.decided && n.what.kind == kind::prev_next && is_way(n.cue) && n.cue != p.notes[i].cue;
}

/// Does the way back stand beside the way on, the headlines of both and a day between them?
[[nodiscard]] inline bool stands_in_pair(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 4;
    for (std::size_t k = i < reach ? 0 : i - reach; k <= i + reach; ++k)
        if (leads_other_way(p, i, k)) return true;
    return names_both_ways(p.line_text(i));
}

/// May line `i`, right behind the body, be the way to the headline below it though none leads the
/// other way? The first article and the last have but one neighbour.
[[nodiscard]] inline bool heads_neighbour(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 24; // lines
    constexpr std::uint32_t fewest_words = 5;
    if (i < p.body_end || i > p.body_end + near || i + 1 >= p.size()) return false;
    const layout::line& l = p.lines[i + 1];
    return !l.ends_sentence && !l.holds('|') && layout::word_weight(l) >= fewest_words;
}

} // namespace detail

/// Settles "Back" or "Next" as a button where it leads to no neighbour: menus and forms have them.
/// Asked last: what stands around such a label was judged by where it may lead.
inline void judge_bare_way(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind != kind::prev_next || p.lines[i].wide != 0) return;
    if (!detail::is_bare_way(lexicon::find_line_cue(p.line_text(i)))) return;
    if (view(p.text, n.label).ends_with(':') || detail::stands_in_pair(p, i)) return;
    if (label_is_whole_line(p, i) && detail::heads_neighbour(p, i)) return;
    p.decide(i, {kind::navigation, rule::line_cue, 0.7F});
}

/// Does a headline below the label at line `i` belong to it? Below the buttons of a row of
/// pictures, "Previous" and "Next", stands something else.
[[nodiscard]] inline bool heads_line_below(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 3;
    if (detail::names_both_ways(p.line_text(i))) return false;
    if (i == 0 || !detail::leads_other_way(p, i, i - 1) || !label_is_whole_line(p, i - 1))
        return true;
    for (std::size_t k = i + 2; k <= i + reach; ++k)
        if (detail::leads_other_way(p, i, k)) return true;
    return false;
}

/// Does the line below the label at line `i` stand between it and the label of the other way, or
/// does one stand so above it? Then even two words are a headline: "Previous" / "Old ferry" /
/// "Next" / "New bridge".
[[nodiscard]] inline bool heads_one_of_two(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 2;
    constexpr std::uint32_t fewest_letters = 4;
    const layout::line& l = p.lines[i + 1];
    if (p.notes[i + 1].cue != lexicon::cue::none || layout::word_weight(l) < fewest_words ||
        l.letters + l.high < fewest_letters)
        return false;
    const auto is_loose = [&p](std::size_t k) {
        return !p.notes[k].decided || p.notes[k].what.rule == rule::link_run;
    };
    if (i + 3 < p.size() && detail::leads_other_way(p, i, i + 2)) return is_loose(i + 3);
    return i >= 2 && detail::leads_other_way(p, i, i - 2) && is_loose(i - 1);
}

/// The whole of line `i` if it is a label for the eye and one for the ear, "Next post Next post:";
/// empty for others.
[[nodiscard]] inline range label_said_twice(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    const range whole{l.begin, l.end};
    if (!l.holds(':') || n.label.end == n.label.begin) return {};
    if (n.value_label.end == l.end && n.value_label.end != n.value_label.begin) return whole;
    const std::string_view rest = text::trim(p.behind_label(i));
    const lexicon::cue_match m = lexicon::find_line_cue(rest);
    return m.what() == n.cue && m.end() == rest.size() ? whole : range{};
}

namespace detail {

/// "← Old ferry sold": the way back alone, as the last article has it. Days of a calendar have
/// fewer words, "« Previous Step 2 of 2" is a form's, and a quote goes on to its stop.
[[nodiscard]] inline bool leads_back_alone(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 40; // lines
    constexpr std::uint32_t longest = 160;
    constexpr std::uint32_t fewest_words = 4; // with the arrow
    const layout::line& l = p.lines[i];
    if (l.high == 0 || l.words < fewest_words || l.size() > longest || l.ends_sentence)
        return false;
    if (p.notes[i].decided || p.in_body(i)) return false;
    if (i + near < p.body_begin || i > p.body_end + near || l.letters + l.high < l.size() / 2)
        return false;
    const std::string_view s = p.line_text(i);
    const text::code_point arrow = text::decode(s, 0);
    if (arrow.value == '<' || !leads_back(s) || s[arrow.size] != ' ') return false;
    const lexicon::cue label = lexicon::find_cue(s, arrow.size + 1).what();
    return !is_way(label) || l.holds(':');
}

} // namespace detail

/// Headlines outside the body with arrows to both sides, two, or both on one line; one with an
/// arrow to the left.
inline void judge_neighbours(const page& p) {
    constexpr std::uint32_t longest = 260;
    constexpr std::uint32_t words_of_two = 6;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p.lines[i].high != 0 && !p.notes[i].decided && !p.in_body(i) &&
            p.lines[i].size() <= longest && layout::word_weight(p.lines[i]) >= words_of_two &&
            detail::lies_between_arrows(p.line_text(i)))
            p.decide(i, {kind::prev_next, rule::prev_next_label, 0.7F});
    for (std::size_t i = 1; i < p.size(); ++i) {
        const auto may_lead = [&p](std::size_t k) {
            return !p.in_body(k) && p.lines[k].size() <= longest &&
                   layout::word_weight(p.lines[k]) >= 3;
        };
        if (!may_lead(i - 1) || !may_lead(i)) continue;
        if (!detail::leads_back(p.line_text(i - 1)) || !detail::leads_on(p.line_text(i))) continue;
        p.decide(i - 1, {kind::prev_next, rule::prev_next_label, 0.7F});
        p.decide(i, {kind::prev_next, rule::prev_next_label, 0.7F});
    }
    for (std::size_t i = 0; i < p.size(); ++i)
        if (detail::leads_back_alone(p, i))
            p.decide(i, {kind::prev_next, rule::prev_next_label, 0.6F});
}

/// Is the piece, or its label, the way to the next article, not to the one before?
[[nodiscard]] constexpr bool leads_to_next(std::string_view s) noexcept {
    lexicon::cue what = lexicon::find_cue(s, 0).what();
    if (what == lexicon::cue::none) what = lexicon::find_line_cue(s).what();
    return what == lexicon::cue::next || (what != lexicon::cue::previous && detail::leads_on(s));
}

/// The headline between the arrows, or behind the one that a label left: "Next post → Mill burns".
[[nodiscard]] constexpr std::string_view without_arrows(std::string_view s) noexcept {
    constexpr std::string_view of_label = "\u2192";
    if (s.starts_with(of_label)) s = text::trim_left(s.substr(of_label.size()));
    if (detail::holds(s, detail::points_left) && detail::holds(s, detail::points_right) &&
        !detail::leads_back(s) && !detail::leads_on(s))
        return s;
    std::size_t begin = detail::arrows_before(s);
    std::size_t end = detail::end_before_arrows(s);
    // "← A town of « ferries »": marks of quotes at an end are the headline's own.
    if (begin != 0 && detail::holds(s.substr(begin), detail::points_left)) end = s.size();
    if (end != s.size() && detail::holds(s.substr(0, end), detail::points_right)) begin = 0;
    return text::trim(s.substr(begin, end > begin ? end - begin : 0));
}

namespace detail {

/// The label of a neighbour that `s` opens with, else the first of two words or more inside:
/// "Ferry sold Next post Mill burns down".
[[nodiscard]] constexpr lexicon::cue_match find_way(std::string_view s) noexcept {
    if (const lexicon::cue_match m = lexicon::find_line_cue(s); is_way(m.what())) return m;
    for (std::size_t i = 1; i < s.size(); ++i) {
        if (s[i - 1] != ' ' || !text::is_upper(text::decode(s, i).value)) continue;
        const lexicon::cue_match m = lexicon::find_cue(s, i);
        if (is_way(m.what()) && s.substr(i, m.size).find(' ') != std::string_view::npos) return m;
    }
    return {};
}

[[nodiscard]] constexpr bool is_one_word(std::string_view s) noexcept {
    return s.find(' ') == std::string_view::npos &&
           !holds(s, [](char32_t c) { return text::is_unspaced(text::script_of(c)); });
}

/// Is `s` no headline: a label, "Cancel" or "Next post", one word, a notice that ends in a stop,
/// two headlines between arrows, arrows alone?
[[nodiscard]] constexpr bool is_no_neighbour(std::string_view s) noexcept {
    constexpr std::size_t longest = 260;
    if (lies_between_arrows(s)) return true;
    if (s.size() > longest || s.ends_with("\u3002")) return true;
    if (s.ends_with('.') && !s.ends_with("..")) return true;
    if (is_one_word(s)) return true;
    const lexicon::cue_match label = lexicon::find_line_cue(s);
    return label && text::trim_marks(s.substr(label.end()), ">|-").empty();
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_MENU_NEIGHBOURS_HPP
