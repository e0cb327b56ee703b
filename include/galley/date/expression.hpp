// galley/date/expression.hpp: a date together with its clock time, zone and weekday.
//   [weekday] date [join clock [zone]]    or    clock [zone] join [weekday] date [zone]
#ifndef GALLEY_DATE_EXPRESSION_HPP
#define GALLEY_DATE_EXPRESSION_HPP

#include <galley/date/cjk.hpp>
#include <galley/date/clock.hpp>
#include <galley/date/iso.hpp>
#include <galley/date/join.hpp>
#include <galley/date/numeric.hpp>
#include <galley/date/solar.hpp>
#include <galley/date/written.hpp>
#include <galley/date/zone.hpp>

namespace galley::inline GALLEY_LEVEL::date::detail {

/// The date alone that begins with the number `n` at `pos`, by whichever recogniser takes it.
[[nodiscard]] constexpr match date_from(const number& n, std::string_view s, std::size_t pos,
                                        const options& opt) noexcept {
    const char mark = byte_at(s, skip_blanks(s, n.end, 1));
    const bool wide = !text::is_ascii(mark); // a separator or a unit of Han or Hangul
    if (wide || mark == '-' || mark == '/' || mark == '.' || n.digits == 8) {
        const match m = n.digits > 2 ? iso_from(n, s, pos, opt) : numeric_from(n, s, pos, opt);
        if (m) return m;
    }
    if (wide)
        if (const match m = cjk_at(s, pos, opt)) return m;
    if (const match m = written_from(n, s, pos, opt)) return m;
    return wide || n.digits == 4 ? solar_from(n, s, pos) : match{};
}

/// The date alone that begins at `pos`, with a number or not.
[[nodiscard]] constexpr match date_at(std::string_view s, std::size_t pos,
                                      const options& opt) noexcept {
    if (pos >= s.size()) return {};
    if (const number n = read_number(s, pos)) return date_from(n, s, pos, opt);
    if (!text::is_ascii(s[pos]))
        if (const match m = cjk_at(s, pos, opt)) return m;
    return month_first_at(s, pos, opt);
}

constexpr void set_clock(parts& p, const parts& clock) noexcept {
    p.hour = clock.hour;
    p.minute = clock.minute;
    p.second = clock.second;
    p.known = clock.known;
}

constexpr void set_zone(parts& p, const zone_match& zone) noexcept {
    if (!zone || !has_offset_on(zone, p)) return;
    p.has_zone = true;
    p.zone_minutes = static_cast<std::int16_t>(offset_on(zone, p));
}

/// The zone behind a clock that ends at `pos`: with a blank or a bracket before it. `end` receives
/// where it ends. A bare offset must be glued or begin with '+': "9:00 -12:00" is a span.
[[nodiscard]] constexpr zone_match zone_behind(std::string_view s, std::size_t pos, bool has_second,
                                               std::size_t& end) noexcept {
    end = pos;
    std::size_t at = skip_blanks(s, pos, 2);
    const bool bracket = byte_at(s, at) == '(' || byte_at(s, at) == ',';
    const bool closes = byte_at(s, at) == '(';
    if (bracket) at = skip_blanks(s, at + 1, 1);
    const char32_t sign = code_at(s, at);
    if (text::is_dash(sign) && !has_second) return {};
    const zone_match zone = zone_at(s, at);
    if (!zone) return {};
    end = at + zone.size;
    if (closes && byte_at(s, end) == ')') ++end;
    return zone;
}

/// Adds the clock and zone behind a date that ends at `end`; gives the new end.
[[nodiscard]] constexpr std::size_t join_clock(std::string_view s, std::size_t end,
                                               parts& p) noexcept {
    if (p.has_time() || p.known != precision::day) return end;
    const joined j = skip_join(s, end);
    if (j.end >= s.size()) return end;
    const match clock = clock_at(s, j.end, j.word ? clock_place::labelled : clock_place::joined);
    if (!clock) return end;
    set_clock(p, clock.value);
    std::size_t at = j.end + clock.size;
    set_zone(p, zone_behind(s, at, p.known == precision::second, at));
    if (j.bracket && text::is_closing_bracket(code_at(s, at))) at += text::decode(s, at).size;
    return at;
}

/// date [clock], from the number `n` at `pos`.
[[nodiscard]] constexpr match date_first(const number& n, std::string_view s, std::size_t pos,
                                         const options& opt) noexcept {
    match m = date_from(n, s, pos, opt);
    if (m) m.size = join_clock(s, pos + m.size, m.value) - pos;
    return m;
}

/// [weekday] date [clock], from `pos`.
[[nodiscard]] constexpr match date_first(std::string_view s, std::size_t pos,
                                         const options& opt) noexcept {
    if (const number n = read_number(s, pos)) return date_first(n, s, pos, opt);
    std::size_t at = pos;
    if (const std::size_t day = weekday_size(s, pos); day != 0) at = skip_join(s, pos + day).end;
    match m = date_at(s, at, opt);
    if (!m && at != pos) {
        at = pos;
        m = date_at(s, at, opt);
    }
    if (!m) return {};
    const std::size_t end = join_clock(s, at + m.size, m.value);
    m.size = end - pos;
    return m;
}

/// "22:00, 3 May 2020 BST": the zone that a name states behind the date of a clock, which ends at
/// `end`; that is moved behind the name.
[[nodiscard]] constexpr zone_match named_zone_behind(std::string_view s,
                                                     std::size_t& end) noexcept {
    const std::size_t at = skip_blanks(s, end, 1);
    if (at == end || !text::is_upper(byte_at(s, at))) return {};
    const zone_match zone = named_zone(s, at);
    if (zone) end = at + zone.size;
    return zone;
}

/// clock [zone] join [weekday] date [zone], from `pos`.
[[nodiscard]] constexpr match clock_first(std::string_view s, std::size_t pos,
                                          const options& opt) noexcept {
    const match clock = clock_at(s, pos);
    if (!clock) return {};
    std::size_t at = pos + clock.size;
    const zone_match zone = zone_behind(s, at, clock.value.known == precision::second, at);
    const std::size_t date_begin = skip_join(s, at).end;
    match m = date_at(s, date_begin, opt);
    if (!m || m.value.known != precision::day) return {};
    std::size_t end = date_begin + m.size;
    // "2:35 2020-05-01 12:30": the time behind the date is its own, the first one something else.
    parts own = m.value;
    if (join_clock(s, end, own) != end) return {};
    set_clock(m.value, clock.value);
    set_zone(m.value, zone ? zone : named_zone_behind(s, end));
    m.size = end - pos;
    return m;
}

} // namespace galley::inline GALLEY_LEVEL::date::detail

#endif // GALLEY_DATE_EXPRESSION_HPP
