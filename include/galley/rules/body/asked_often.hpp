// galley/rules/body/asked_often.hpp: the questions and answers that close an article, below menus
// and offers of the site, and their heading, whose words stand in menus too.
//
//     FAQ                                                <- heading
//     Who pays for the bridge?                           <- heading
//     The council does, with a loan of the river board.  <- paragraph
#ifndef GALLEY_RULES_BODY_ASKED_OFTEN_HPP
#define GALLEY_RULES_BODY_ASKED_OFTEN_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/draft.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does line `i` outside the body name such a list? The three letters stand in many languages.
[[nodiscard]] inline bool names_questions(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60; // bytes
    const layout::line& l = p.lines[i];
    return l.upper >= 3 && l.size() <= longest && !l.ends_sentence && !p.in_body(i) &&
           p.line_text(i).find("FAQ") != std::string_view::npos;
}

/// Is line `i` outside the body by its shape or place, not by what it says?
[[nodiscard]] inline bool is_outside_by_shape(const page& p, std::size_t i) noexcept {
    if (i >= p.size() || p.in_body(i) || !p.lines[i].ends_sentence) return false;
    const note& n = p.notes[i];
    return n.decided && n.cue == lexicon::cue::none &&
           (n.what.rule == rule::zone_outside || n.what.rule == rule::link_run);
}

[[nodiscard]] inline bool is_question(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 200; // bytes
    if (!is_outside_by_shape(p, i) || p.lines[i].size() > longest) return false;
    return p.line_text(i).ends_with('?') || p.line_text(i).ends_with("\uFF1F");
}

[[nodiscard]] inline bool is_answer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 60; // bytes
    return is_outside_by_shape(p, i) && p.lines[i].size() >= shortest && !is_question(p, i);
}

/// Behind the questions from line `i` on, an answer below each; `i` where they are fewer than two.
[[nodiscard]] inline std::size_t end_of_questions(const page& p, std::size_t i) noexcept {
    constexpr int fewest = 2;
    int pairs = 0;
    std::size_t end = i;
    for (; is_question(p, end) && is_answer(p, end + 1); ++pairs) {
        end += 2;
        while (is_answer(p, end)) ++end;
    }
    return pairs < fewest ? i : end;
}

/// Does the line name questions that are asked often, in a heading's words: "FAQs", "Häufige
/// Fragen"? The three letters stand in many languages.
[[nodiscard]] constexpr bool opens_with_questions(std::string_view s) noexcept {
    for (const std::string_view name :
         {"FAQ", "H\u00E4ufige Fragen", "Preguntas frecuentes", "Perguntas frequentes",
          "Questions fr\u00E9quentes", "Domande frequenti", "Veelgestelde vragen"})
        if (s.starts_with(name)) return true;
    return false;
}

/// Is line `i` settled as an entry of menus though it heads the questions of the body below it?
[[nodiscard]] inline bool heads_questions(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.decided && n.what.kind == kind::navigation && n.what.rule == rule::line_cue &&
           p.in_body(i + 1) && !p.notes[i + 1].decided && opens_with_questions(p.line_text(i));
}

} // namespace detail

/// Settles the lines of menus within the body that head its questions: "FAQs".
inline void judge_heads_of_questions(const page& p) noexcept {
    for (std::size_t i = p.body_begin + 1; i + 1 < p.body_end; ++i)
        if (detail::heads_questions(p, i))
            p.decide(i, {kind::heading, rule::short_line_in_body, 0.6F});
}

/// Takes questions and answers below the body for body, where a line names them.
inline void adopt_questions(page& p) noexcept {
    constexpr verdict heading = {kind::heading, rule::short_line_in_body, 0.6F};
    std::size_t last = 0;
    for (std::size_t i = p.body_end; i > 0 && i + 1 < p.size(); ++i) {
        if (!detail::names_questions(p, i)) continue;
        const std::size_t end = detail::end_of_questions(p, i + 1);
        if (end == i + 1) continue;
        for (std::size_t k = i; k < end; ++k) {
            if (k == i || detail::is_question(p, k)) p.decide(k, heading);
            else p.notes[k].decided = false;
            p.notes[k].body = true;
        }
        i = last = end - 1;
    }
    if (last != 0) p.adopt(last, last + 1);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_ASKED_OFTEN_HPP
