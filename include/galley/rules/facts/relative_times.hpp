// galley/rules/facts/relative_times.hpp: an article's times that count from a moment the text does
// not give: "2 hours ago", "yesterday, 12:54", "3 May, 10:20" without a year. They are dates only
// where the caller gives that moment, and only where the text has no whole ones.
#ifndef GALLEY_RULES_FACTS_RELATIVE_TIMES_HPP
#define GALLEY_RULES_FACTS_RELATIVE_TIMES_HPP

#include <galley/date/calendar.hpp>
#include <galley/date/find.hpp>
#include <galley/date/relative.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/facts/times.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The first time of `s` at or after `from` that counts from `reference`, resolved.
[[nodiscard]] constexpr date::found find_relative_time(std::string_view s, std::size_t from,
                                                       const date::parts& reference) noexcept {
    date::relative_found ago = date::find_relative(s, from);
    if (!ago && from == 0) ago = date::find_named_day(s);
    if (!ago && from == 0) ago = date::last_named_day(s);
    const date::found day = date::find(s, from, date::any_precision());
    const bool lacks_year = day && !day.value.has_year() && day.value.known >= date::precision::day;
    if (lacks_year && (!ago || day.begin < ago.begin))
        return {date::resolve_year(day.value, reference), day.begin, day.end};
    if (!ago) return {};
    return {date::resolve(ago.value, reference), ago.begin, ago.end};
}

/// Fills what the article lacks from the relative times of one segment; `label_above` may say that
/// the first is of an update.
inline void read_relative_segment(detail_contents& c, const segment& s,
                                  const date::parts& reference, std::string_view label_above) {
    const std::string_view t = s.text();
    std::size_t pos = 0;
    while (const date::found d = find_relative_time(t, pos, reference)) {
        const bool update =
            announces_update(pos == 0 && d.begin == 0 ? label_above : t.substr(pos, d.begin - pos));
        pos = d.end;
        if (!d.value) continue;
        set_date(update ? c.updated : c.published, d.value,
                 static_cast<offset>(s.text_begin + d.begin),
                 static_cast<offset>(s.text_begin + d.end), s, plain_reason(d.value));
    }
}

} // namespace detail

/// Reads the times that count from `reference`, where the whole ones left the publication or the
/// update open: those below the title first, then those above it, nearest first, then those behind
/// the body.
inline void read_relative_times(detail_contents& c, const surroundings& where,
                                const date::parts& reference) {
    using place = surroundings::place;
    if (c.published && c.updated) return;
    const std::size_t n = c.segments.size();
    const auto read = [&](std::size_t i, place at) {
        const segment& s = c.segments[i];
        if (!says_who_or_when(s.kind) || where.place_of(i) != at) return;
        const bool labelled = i > 0 && c.segments[i - 1].kind == kind::timestamp;
        detail::read_relative_segment(c, s, reference,
                                      labelled ? c.segments[i - 1].text() : std::string_view{});
    };
    for (std::size_t i = where.anchor(); i < n; ++i) read(i, place::beside);
    if (c.published) return;
    for (std::size_t i = where.anchor() < n ? where.anchor() : n; i-- > 0;) read(i, place::above);
    if (c.published) return;
    for (std::size_t i = 0; i < n; ++i) read(i, place::behind);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_RELATIVE_TIMES_HPP
