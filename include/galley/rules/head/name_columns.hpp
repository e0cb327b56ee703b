// galley/rules/head/name_columns.hpp: what stands in a column of its like, as menus and line-ups
// do, and therefore signs no article though it looks like a name.
#ifndef GALLEY_RULES_HEAD_NAME_COLUMNS_HPP
#define GALLEY_RULES_HEAD_NAME_COLUMNS_HPP

#include <galley/metadata/name.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/bare_names.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// May line `k` be an entry of a menu: short, no sentence, settled by nothing?
[[nodiscard]] inline bool may_be_entry(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t most_words = 4;
    const layout::line& l = p.lines[k];
    return !p.notes[k].decided && !l.ends_sentence && layout::word_weight(l) <= most_words;
}

/// Is line `i` set tight below an entry of a menu, or above two: "Winter tests" / "Boat tests"?
[[nodiscard]] inline bool stands_in_column(const page& p, std::size_t i) noexcept {
    const bool tight = i > 0 && p.lines[i].blank_lines == 0;
    if (tight && p.notes[i - 1].decided && p.notes[i - 1].what.kind == kind::byline) return false;
    // "Jane Roe" / "and" / "Anna Novak"
    if (tight && may_be_entry(p, i - 1) && !text::is_lower(p.line_text(i - 1).front())) return true;
    const auto follows = [&p](std::size_t k) {
        return k < p.size() && p.lines[k].blank_lines == 0 && may_be_entry(p, k) &&
               p.lines[k].digits == 0;
    };
    return follows(i + 1) && follows(i + 2);
}

/// Is line `i` one of five or more names below each other, a line-up or those who work there?
[[nodiscard]] inline bool stands_in_lineup(const page& p, std::size_t i) {
    constexpr std::size_t enough = 5;
    constexpr std::uint32_t longest = 40;
    constexpr int shaped = 50;
    const auto names = [&p](std::size_t k) {
        const layout::line& l = p.lines[k];
        const bool free = !p.notes[k].decided || p.notes[k].what.rule == rule::byline_name;
        return free && l.size() <= longest && !l.ends_sentence &&
               metadata::looks_like_name(without_footnote(p.line_text(k))) >= shaped;
    };
    std::size_t count = 1;
    for (std::size_t k = i + 1; count < enough && k < p.size() && names(k); ++k) ++count;
    for (std::size_t k = i; count < enough && k > 0 && names(k - 1); --k) ++count;
    return count == enough;
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_NAME_COLUMNS_HPP
