// galley/rules/facts/short_updates.hpp: updates that leave out what the publication beside them has
// said, the year or the day: "4 March 2021, 10:22 (updated 5 March, 12:05)", "..., mis à jour à
// 12h05".
#ifndef GALLEY_RULES_FACTS_SHORT_UPDATES_HPP
#define GALLEY_RULES_FACTS_SHORT_UPDATES_HPP

#include <galley/date/calendar.hpp>
#include <galley/date/clock.hpp>
#include <galley/date/find.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/facts/times.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/find_word.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// What of `s` stands behind the label of an update, or in Chinese and Japanese before it; empty
/// for none.
[[nodiscard]] inline std::string_view told_of_update(std::string_view s) {
    constexpr std::string_view behind = "\u66F4\u65B0"; // "3月5日 12:05更新"
    std::string_view told;
    text::find_word(s, 0, [s, &told](std::size_t at) {
        const lexicon::cue_match m = lexicon::find_cue(s, at);
        if (m.what() != lexicon::cue::updated) return false;
        const std::string_view rest = s.substr(m.end());
        if (date::detail::next_digit(rest, 0) < rest.size()) told = rest;
        return !told.empty();
    });
    return told.empty() && s.find(behind) < s.size() ? s.substr(0, s.find(behind)) : told;
}

/// The day without its year that `s` states, with the year of `known` or the next, if it is that
/// day or soon after; none for any other.
[[nodiscard]] inline date::found day_soon_after(std::string_view s, const date::parts& known) {
    constexpr int soon = 31; // days
    date::found d = date::find(s, date::any_precision());
    if (!d || d.value.day == 0 || d.value.has_year()) return {};
    const int published = date::to_days(known.year, known.month, known.day);
    for (const int year : {int{known.year}, known.year + 1}) {
        if (!date::is_date(year, d.value.month, d.value.day)) continue;
        const int days = date::to_days(year, d.value.month, d.value.day) - published;
        if (days < 0 || days > soon) continue;
        d.value.year = static_cast<std::int16_t>(year);
        return d;
    }
    return {};
}

/// Where behind the day of `known`, written "3/4" in either order and first in `s`, the rest
/// stands; 0 where it is not.
[[nodiscard]] inline std::size_t skip_same_day(std::string_view s, const date::parts& known) {
    const std::size_t at = date::detail::next_digit(s, 0);
    if (at == s.size()) return 0;
    const date::detail::number first = date::detail::read_number(s, at);
    if (!first || first.end >= s.size() || s[first.end] != '/') return 0;
    const date::detail::number second = date::detail::read_number(s, first.end + 1);
    if (!second) return 0;
    const bool same = (first.value == known.month && second.value == known.day) ||
                      (first.value == known.day && second.value == known.month);
    return same ? second.end : 0;
}

/// The clock that `s` opens with, few letters before it, on the day of `known` and not before its
/// clock, if it has one; none for any other.
[[nodiscard]] inline date::found clock_later(std::string_view s, const date::parts& known) {
    constexpr std::size_t joint = 8; // letters: "a las"
    const std::size_t from = skip_same_day(s, known);
    const std::size_t at = date::detail::next_digit(s, from);
    if (at == s.size() || letters_and_digits(s.substr(from, at - from), joint + 1) > joint)
        return {};
    const date::match clock = date::clock_at(s, at, date::clock_place::labelled);
    if (!clock) return {};
    date::parts value = date::day_of(known);
    value.hour = clock.value.hour;
    value.minute = clock.value.minute;
    value.second = clock.value.second;
    value.known = clock.value.known;
    const bool later =
        !known.has_time() || value.hour * 60 + value.minute >= known.hour * 60 + known.minute;
    return later ? date::found{value, at, at + clock.size} : date::found{};
}

} // namespace detail

/// Fills the update that the publication's piece states behind it, or the next piece, where no
/// whole date did.
inline void read_short_update(detail_contents& c) {
    const stated_date& known = c.published;
    if (!known || c.updated || known.value.known < date::precision::day || !known.value.has_year())
        return;
    std::size_t i = 0;
    while (i < c.segments.size() && c.segments[i].text_end < known.end) ++i;
    const auto read = [&c, &known](const segment& s, std::size_t from) {
        const std::string_view told =
            detail::told_of_update(c.text.substr(from, s.text_end - from));
        if (told.empty()) return;
        date::found d = detail::day_soon_after(told, known.value);
        if (!d) d = detail::clock_later(told, known.value);
        if (!d) return;
        const auto begin = static_cast<std::size_t>(told.data() - c.text.data());
        detail::set_date(c.updated, d.value, static_cast<offset>(begin + d.begin),
                         static_cast<offset>(begin + d.end), s, known.order_from);
    };
    if (i == c.segments.size()) return;
    read(c.segments[i], known.end);
    if (!c.updated && i + 1 < c.segments.size() && says_who_or_when(c.segments[i + 1].kind))
        read(c.segments[i + 1], c.segments[i + 1].text_begin);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_SHORT_UPDATES_HPP
