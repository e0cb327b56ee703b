// galley/rules/neighbours.hpp: the way to the article before and to the next one.
//
//     PREV Old ferry sold             a label in capitals, which does without its colon
//     << Old ferry sold               two arrows, one below the other
//     Harbour fees to rise >>
#ifndef GALLEY_RULES_NEIGHBOURS_HPP
#define GALLEY_RULES_NEIGHBOURS_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>

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
/// the other way round?
[[nodiscard]] constexpr bool leads_back(std::string_view s) noexcept {
    return arrows_before(s) != 0 && !holds(s, points_right);
}
[[nodiscard]] constexpr bool leads_on(std::string_view s) noexcept {
    return end_before_arrows(s) != s.size() && !holds(s, points_left);
}

} // namespace detail

/// "PREV Headline": capitals stand for the colon that prose would need.
inline bool rule_prev_next(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (p.lines[i].upper * 2 > p.lines[i].letters || !text::is_ascii(s.front())) return false;
    if (text::is_lower(s.front()) || (s.size() > 1 && text::is_lower(s[1]))) return false;
    const lexicon::cue_match m = lexicon::find_cue(s, 0);
    if (m.what() != lexicon::cue::previous && m.what() != lexicon::cue::next) return false;
    for (const char b : s.substr(0, m.size))
        if (text::is_lower(b) || !text::is_ascii(b)) return false;
    if (m.size == s.size()) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::prev_next, rule::prev_next_label, 0.85F},
             {begin, static_cast<offset>(begin + m.end())});
    return true;
}

/// Two headlines outside the body with arrows to both sides.
inline void judge_neighbours(const page& p) {
    constexpr std::uint32_t longest = 260;
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
}

/// Is the piece, or its label, the way to the next article, not to the one before?
[[nodiscard]] constexpr bool leads_to_next(std::string_view s) noexcept {
    lexicon::cue what = lexicon::find_cue(s, 0).what();
    if (what == lexicon::cue::none) what = lexicon::find_line_cue(s).what();
    return what == lexicon::cue::next || (what != lexicon::cue::previous && detail::leads_on(s));
}

/// The headline between the arrows.
[[nodiscard]] constexpr std::string_view without_arrows(std::string_view s) noexcept {
    if (detail::holds(s, detail::points_left) && detail::holds(s, detail::points_right) &&
        !detail::leads_back(s) && !detail::leads_on(s))
        return s;
    const std::size_t begin = detail::arrows_before(s);
    const std::size_t end = detail::end_before_arrows(s);
    return text::trim(s.substr(begin, end > begin ? end - begin : 0));
}

namespace detail {

/// The label of a neighbour that `s` opens with, else the first of two words or more inside:
/// "Ferry sold Next post Mill burns down".
[[nodiscard]] constexpr lexicon::cue_match find_way(std::string_view s) noexcept {
    const auto is_way = [](const lexicon::cue_match& m) {
        return m.what() == lexicon::cue::previous || m.what() == lexicon::cue::next;
    };
    if (const lexicon::cue_match m = lexicon::find_line_cue(s); is_way(m)) return m;
    for (std::size_t i = 1; i < s.size(); ++i) {
        if (s[i - 1] != ' ' || !text::is_upper(text::decode(s, i).value)) continue;
        const lexicon::cue_match m = lexicon::find_cue(s, i);
        if (is_way(m) && s.substr(i, m.size).find(' ') != std::string_view::npos) return m;
    }
    return {};
}

[[nodiscard]] constexpr bool is_one_word(std::string_view s) noexcept {
    return s.find(' ') == std::string_view::npos &&
           !holds(s, [](char32_t c) { return text::is_unspaced(text::script_of(c)); });
}

/// Is `s` no headline: a label, "Cancel" or "Next post", one word, a notice that ends in a stop?
[[nodiscard]] constexpr bool is_no_neighbour(std::string_view s) noexcept {
    constexpr std::size_t longest = 260;
    if (s.size() > longest || s.ends_with("\u3002")) return true;
    if (s.ends_with('.') && !s.ends_with("..")) return true;
    if (is_one_word(s)) return true;
    const lexicon::cue_match label = lexicon::find_line_cue(s);
    return label && text::trim_marks(s.substr(label.end()), ">|-").empty();
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_NEIGHBOURS_HPP
