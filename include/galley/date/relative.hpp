// galley/date/relative.hpp: "3 hours ago", "vor 3 Stunden", "昨天 12:54": a distance from a moment
// the text does not give. It stays a distance until a caller who knows that moment resolves it.
#ifndef GALLEY_DATE_RELATIVE_HPP
#define GALLEY_DATE_RELATIVE_HPP

#include <galley/date/before.hpp>
#include <galley/date/calendar.hpp>
#include <galley/date/clock.hpp>
#include <galley/date/find.hpp>
#include <galley/date/join.hpp>
#include <galley/lexicon/dates/relative_words.hpp>
#include <galley/text/find_word.hpp>
#include <galley/text/trim.hpp>

namespace galley::inline GALLEY_LEVEL::date {

/// `amount` units before the reference; a day named with its time ("yesterday, 12:54") has the time
/// in `clock`.
struct relative {
    lexicon::time_unit unit = lexicon::time_unit::day;
    int amount = 0;
    parts clock;

    friend constexpr bool operator==(const relative&, const relative&) noexcept = default;
};

struct relative_match {
    relative value;
    std::size_t size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size != 0; }
};

struct relative_found {
    relative value;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != begin; }
};

namespace detail {

/// A number and its unit: "3 hours", "5小时", "2d".
struct amount_reading {
    relative value;
    std::size_t end = 0;
};

[[nodiscard]] constexpr amount_reading read_amount(std::string_view s, std::size_t pos,
                                                   bool words) noexcept {
    number n = read_number(s, pos);
    if (!n && words) {
        if (const auto w = lexicon::spelled_numbers.match(s, pos))
            n = {lexicon::spelled_numbers[w.index].value, 1, pos + w.size, false};
    }
    if (!n || n.digits > 3) return {};
    std::size_t at = skip_blanks(s, n.end, 2);
    const auto unit =
        lexicon::time_units.match_if(s, at, [&](const lexicon::unit_word&, std::size_t size) {
            // "3시간전": the word behind is glued to the unit.
            return lexicon::ends_word(s, at + size) || !text::is_ascii(s[at]);
        });
    if (!unit) return {};
    at += unit.size;
    if (byte_at(s, at) == '.') ++at;
    return {{lexicon::time_units[unit.index].unit, n.value, {}}, at};
}

/// today, yesterday, with the time beside it.
[[nodiscard]] constexpr relative_match day_named_at(std::string_view s, std::size_t pos) noexcept {
    const lexicon::phrase_match m = lexicon::days_named.match(s, pos);
    if (!m) return {};
    relative value{lexicon::time_unit::day, lexicon::days_named[m.index].days_back, {}};
    const joined j = skip_join(s, pos + m.size);
    const match clock = clock_at(s, j.end, j.word ? clock_place::labelled : clock_place::joined);
    if (!clock) return {value, m.size};
    value.clock = clock.value;
    return {value, j.end + clock.size - pos};
}

} // namespace detail

/// The relative time that begins at `pos`: a number and unit with the word that makes it past
/// ("vor 3 Stunden", "3 hours ago", "a day ago"), or a named day ("yesterday, 12:54").
[[nodiscard]] constexpr relative_match relative_at(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    if (const relative_match m = detail::day_named_at(s, pos)) return m;
    if (const auto before = lexicon::before_number.match(s, pos)) {
        const std::size_t at = detail::skip_blanks(s, pos + before.size, 2);
        if (const auto a = detail::read_amount(s, at, true); a.end != 0) {
            // Swedish and French put words on both sides.
            const std::size_t behind = detail::skip_blanks(s, a.end, 2);
            const auto after = lexicon::behind_unit.match(s, behind);
            if (after || !lexicon::before_number[before.index].needs_behind)
                return {a.value, (after ? behind + after.size : a.end) - pos};
        }
    }
    auto a = detail::read_amount(s, pos, true);
    if (a.end == 0) return {};
    // "1 hour 20 minutes ago": the larger unit is kept.
    if (const auto more = detail::read_amount(s, detail::skip_blanks(s, a.end, 2), false);
        more.end != 0)
        a.end = more.end;
    const std::size_t behind = detail::skip_blanks(s, a.end, 2);
    const auto after = lexicon::behind_unit.match_if(
        s, behind, [&](const lexicon::relative_word&, std::size_t size) {
            const std::size_t end = behind + size;
            return lexicon::ends_word(s, end) || !text::is_ascii(s[behind]) ||
                   text::is_upper(s[end]);
        });
    if (!after) return {};
    return {a.value, behind + after.size - pos};
}

namespace detail {

/// Where the words that stand before the number at `pos` ("vor", "il y a") begin, or `pos`.
[[nodiscard]] constexpr std::size_t relative_before(std::string_view s, std::size_t lower,
                                                    std::size_t pos) noexcept {
    const std::size_t end = skip_blanks_back(s, lower, pos, 2);
    std::size_t begin = end;
    std::size_t longest = pos;
    for (int words = 0; words < 3 && begin > lower; ++words) {
        const std::size_t at = skip_blanks_back(s, lower, begin, words == 0 ? 0 : 1);
        begin = word_begin(s, lower, at);
        if (begin == at) break;
        const auto m = lexicon::before_number.match(s, begin);
        if (m && begin + m.size == end) longest = begin;
    }
    return longest;
}

/// May the number at `pos` be one of units: does a unit follow its digits? Says no to most numbers
/// of a text before words are looked for on their other side.
[[nodiscard]] constexpr bool may_be_amount(std::string_view s, std::size_t pos) noexcept {
    return !text::is_digit(s[pos]) || // a numeral, which a word may stand for
           read_amount(s, pos, false).end != 0;
}

} // namespace detail

/// The first relative time at or after `from` that is written with digits ("a year ago" is prose).
/// Words for days count only where relative_at is asked about their place.
[[nodiscard]] constexpr relative_found find_relative(std::string_view text,
                                                     std::size_t from = 0) noexcept {
    from = text::ceil_boundary(text, from);
    std::size_t pos = from;
    for (; (pos = detail::next_digit(text, pos)) < text.size();
         pos = detail::skip_digits(text, pos)) {
        if (!detail::may_be_amount(text, pos)) continue;
        const std::size_t word = detail::relative_before(text, from, pos);
        if (word != pos)
            if (const relative_match m = relative_at(text, word))
                return {m.value, word, word + m.size};
        if (detail::may_begin(text, from, pos))
            if (const relative_match m = relative_at(text, pos))
                return {m.value, pos, pos + m.size};
    }
    return {};
}

namespace detail {

/// Where the clock that ends at `end`, but for blanks and marks, begins: "18:06, " before a named
/// day; `end` where none does.
[[nodiscard]] constexpr std::size_t clock_before(std::string_view s, std::size_t end) noexcept {
    std::size_t at = end;
    while (at > 0 && (s[at - 1] == ' ' || s[at - 1] == ',' || s[at - 1] == '|')) --at;
    const std::size_t stop = at;
    while (at > 0 && (text::is_digit(s[at - 1]) || s[at - 1] == ':')) --at;
    const match clock = clock_at(s, at);
    return clock && at + clock.size == stop && (at == 0 || s[at - 1] == ' ') ? at : end;
}

} // namespace detail

/// The first named day with a clock time right beside it: "yesterday, 12:54", "12:54, yesterday".
[[nodiscard]] constexpr relative_found find_named_day(std::string_view text) noexcept {
    relative_found found;
    text::find_word(text, 0, [text, &found](std::size_t i) {
        const relative_match m = detail::day_named_at(text, i);
        if (!m) return false;
        if (m.value.clock) {
            found = {m.value, i, i + m.size};
            return true;
        }
        const std::size_t clock = detail::clock_before(text, i);
        relative value = m.value;
        value.clock = clock_at(text, clock).value;
        if (clock != i) found = {value, clock, i + m.size};
        return clock != i;
    });
    return found;
}

/// "Published: yesterday", "Heute": a named day that ends the text, a label before it or nothing.
[[nodiscard]] constexpr relative_found last_named_day(std::string_view text) noexcept {
    relative_found found;
    text::find_word(text, 0, [text, &found](std::size_t i) {
        const relative_match m = relative_at(text, i);
        const bool last = m && text::trim_marks(text.substr(i + m.size), ".)").empty();
        if (last) found = {m.value, i, i + m.size};
        return last;
    });
    return found;
}

/// The moment `value` means for a text read or written at `reference`, as far as both go: days and
/// weeks give a day, months a month, years a year, hours and minutes a minute where the reference
/// has a time. Empty where the reference does not reach that far. Zone: the reference's.
[[nodiscard]] constexpr parts resolve(const relative& value, const parts& reference) noexcept {
    using lexicon::time_unit;
    if (reference.known < precision::day || !reference.has_year()) return {};
    const int today = to_days(reference.year, reference.month, reference.day);
    if (value.unit == time_unit::day || value.unit == time_unit::week) {
        parts p = from_days(today - value.amount * (value.unit == time_unit::week ? 7 : 1));
        if (!value.clock) return p;
        p.hour = value.clock.hour;
        p.minute = value.clock.minute;
        p.second = value.clock.second;
        p.known = value.clock.known;
        return p;
    }
    if (value.unit == time_unit::month || value.unit == time_unit::year) {
        const int back = value.amount * (value.unit == time_unit::year ? 12 : 1);
        const int months = reference.year * 12 + reference.month - 1 - back;
        parts p;
        p.year = static_cast<std::int16_t>(months / 12);
        if (value.unit == time_unit::month) p.month = static_cast<std::uint8_t>(months % 12 + 1);
        p.known = value.unit == time_unit::month ? precision::month : precision::year;
        return months < 12 ? parts{} : p;
    }
    if (!reference.has_time()) return {};
    const int minutes = value.unit == time_unit::hour     ? value.amount * 60
                        : value.unit == time_unit::minute ? value.amount
                                                          : value.amount / 60;
    const int at = reference.hour * 60 + reference.minute - minutes;
    const int days = at < 0 ? (1439 - at) / 1440 : 0;
    parts p = from_days(today - days);
    p.hour = static_cast<std::uint8_t>((at + days * 1440) / 60);
    p.minute = static_cast<std::uint8_t>((at + days * 1440) % 60);
    p.known = precision::minute;
    p.has_zone = reference.has_zone;
    p.zone_minutes = reference.zone_minutes;
    return p;
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_RELATIVE_HPP
