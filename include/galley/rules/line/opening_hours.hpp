// galley/rules/line/opening_hours.hpp: when an office is open, day by day, at the foot of a page.
//
//     Monday to Thursday 8:00 am - 7:00 pm
//     Friday by appointment                      a day below such a line
#ifndef GALLEY_RULES_LINE_OPENING_HOURS_HPP
#define GALLEY_RULES_LINE_OPENING_HOURS_HPP

#include <galley/date/clock.hpp>
#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The bytes of a dash or word between two times at the begin of `s`, with the blanks around it; 0
/// for none.
[[nodiscard]] constexpr std::size_t size_of_until(std::string_view s) noexcept {
    const std::string_view rest = text::trim_left(s);
    if (rest.empty()) return 0;
    const text::code_point mark = text::decode(rest, 0);
    std::size_t size = text::is_dash(mark.value) ? mark.size : 0;
    for (const std::string_view word : {"to ", "until ", "bis "})
        if (rest.starts_with(word)) size = word.size();
    return size == 0 ? 0 : s.size() - text::trim_left(rest.substr(size)).size();
}

/// Does `s` tell from when to when, "9:00 - 17:30", "8 am to 7 pm", the first clock near its begin?
[[nodiscard]] constexpr bool tells_hours(std::string_view s) noexcept {
    constexpr std::size_t reach = 28; // bytes of days
    constexpr std::size_t bare = 2;   // bytes of an hour alone
    const std::size_t at = s.find_first_of("0123456789");
    if (at > reach) return false; // npos as well
    const date::match from = date::clock_at(s, at, date::clock_place::labelled);
    if (!from) return false;
    const std::string_view behind = s.substr(at + from.size);
    const std::size_t until = size_of_until(behind);
    if (until == 0) return false;
    const date::match to = date::clock_at(behind, until, date::clock_place::labelled);
    return to && (from.size > bare || to.size > bare);
}

} // namespace detail

/// Settles line `i` outside the body if it opens with a day of the week and tells the hours, or
/// stands below such a line and says a few words of another day.
inline void judge_opening_hours(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 64;
    constexpr std::uint32_t few_words = 4;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || p.in_body(i) || l.size() > longest) return;
    const bool below = i > 0 && l.words <= few_words && p.notes[i - 1].decided &&
                       p.notes[i - 1].what.rule == rule::contact_label;
    if (l.digits == 0 && !below) return;
    const std::string_view s = p.line_text(i);
    if (!lexicon::weekdays.match(s, 0)) return;
    const bool next_day = below && lexicon::weekdays.match(p.line_text(i - 1), 0);
    if (next_day || detail::tells_hours(s)) p.decide(i, {kind::contact, rule::contact_label, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_OPENING_HOURS_HPP
