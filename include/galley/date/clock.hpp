// galley/date/clock.hpp: a time of day as pages write it.
//   h:mm[:ss] [am|pm]   hhHmm   h.mm (Uhr|am|pm)   h (Uhr|am|pm)   [下午|오후]h:mm   h時mm分[ss秒]
#ifndef GALLEY_DATE_CLOCK_HPP
#define GALLEY_DATE_CLOCK_HPP

#include <galley/date/zone.hpp>
#include <galley/lexicon/dates/date_labels.hpp>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

/// A time while it is being read. `end` is 0 until something was read.
struct clock_reading {
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool has_second = false;
    bool certain = false; // its form is that of a time only
    bool bare_hour = false;
    std::size_t end = 0;
};

/// "秒", "분" and the like: the unit word behind a number, with a blank or not.
[[nodiscard]] constexpr std::size_t unit_end(std::string_view s, std::size_t pos,
                                             std::u32string_view units) noexcept {
    pos = skip_blanks(s, pos, 1);
    if (pos >= s.size()) return 0;
    const text::code_point c = text::decode(s, pos);
    return units.find(c.value) != std::u32string_view::npos ? pos + c.size : 0;
}

/// 16時46分30秒, 16点46分, 8시 6분.
constexpr void read_cjk_minutes(std::string_view s, clock_reading& c) noexcept {
    c.certain = true;
    c.bare_hour = true;
    const std::size_t begin = skip_blanks(s, c.end, 1);
    const number m = read_number(s, begin);
    if (!m || m.digits > 2) return;
    const std::size_t end = unit_end(s, m.end, U"分분");
    if (end == 0 || m.value > 59) return;
    c.minute = m.value;
    c.bare_hour = false;
    c.end = end;
    const number sec = read_number(s, skip_blanks(s, end, 1));
    if (!sec || sec.digits > 2 || sec.value > 59) return;
    const std::size_t sec_end = unit_end(s, sec.end, U"秒초");
    if (sec_end == 0) return;
    c.second = sec.value;
    c.has_second = true;
    c.end = sec_end;
}

/// Do the digits at `pos` begin the name of a source, glued to a time: "09:3036氪"?
[[nodiscard]] constexpr bool begins_source(std::string_view s, std::size_t pos) noexcept {
    constexpr int most = 3;
    const number n = read_number(s, pos);
    return n && n.digits <= most && n.end < s.size() &&
           text::script_of(text::decode(s, n.end).value) == text::script::han;
}

/// The two digits of a minute or second at `pos`, whatever source is glued to them; another number
/// as it is.
[[nodiscard]] constexpr number read_two_digits(std::string_view s, std::size_t pos) noexcept {
    const number n = read_number(s, pos);
    return n.digits > 2 && begins_source(s, pos + 2) ? read_number(s.substr(0, pos + 2), pos) : n;
}

/// The ":ss" and ".fff" behind h:mm, where they are.
constexpr void read_seconds(std::string_view s, clock_reading& c, char separator) noexcept {
    std::size_t size = 0;
    if (separator_at(s, c.end, size) != separator) return;
    const number sec = read_two_digits(s, c.end + size);
    if (sec.digits != 2 || sec.value > 60) return;
    c.second = sec.value > 59 ? 59 : sec.value;
    c.has_second = true;
    c.end = sec.end;
    if (byte_at(s, c.end) != '.') return;
    const number fraction = read_number(s, c.end + 1);
    if (fraction && fraction.digits < 9) c.end = fraction.end;
}

/// 18h30, 18 h 30, 14u30.
[[nodiscard]] constexpr bool read_letter_form(std::string_view s, std::size_t pos,
                                              clock_reading& c) noexcept {
    pos = skip_blanks(s, pos, 1);
    const char letter = text::to_lower(byte_at(s, pos));
    if (letter != 'h' && letter != 'u') return false;
    const std::size_t behind = skip_blanks(s, pos + 1, 1);
    const number m = read_number(s, behind);
    if (m.digits == 2 && m.value < 60) {
        c.minute = m.value;
        c.end = m.end;
        if (text::to_lower(byte_at(s, m.end)) == 'm' && !text::is_letter(byte_at(s, m.end + 1)))
            ++c.end;
        return true;
    }
    if (letter != 'h' || m || text::is_word_byte(byte_at(s, pos + 1))) return false;
    c.end = pos + 1;
    c.bare_hour = true;
    return true;
}

/// The digits of a time and the marks between them.
[[nodiscard]] constexpr clock_reading read_clock(std::string_view s, std::size_t pos) noexcept {
    const number h = read_number(s, pos);
    if (!h || h.value > 23 || h.digits > 2) return {};
    clock_reading c;
    c.hour = h.value;
    if (const std::size_t end = unit_end(s, h.end, U"時时点點시"); end != 0) {
        c.end = end;
        read_cjk_minutes(s, c);
        return c;
    }
    if (read_letter_form(s, h.end, c)) {
        c.certain = true;
        return c;
    }
    std::size_t size = 0;
    const char sep = separator_at(s, h.end, size);
    const number m = sep == ':'   ? read_two_digits(s, h.end + size)
                     : sep == '.' ? read_number(s, h.end + size)
                                  : number{};
    c.end = h.end;
    if (m.digits != 2 || m.value > 59) {
        if (sep == ':' && m) return {};
        c.bare_hour = true;
        return c;
    }
    c.minute = m.value;
    c.end = m.end;
    c.certain = sep == ':';
    read_seconds(s, c, sep);
    return c;
}

struct half_match {
    lexicon::day_half half = lexicon::day_half::am;
    std::size_t size = 0;
};

[[nodiscard]] constexpr half_match half_at(std::string_view s, std::size_t pos,
                                           bool before) noexcept {
    const auto glue = [&](const lexicon::day_half_word& w, std::size_t size) {
        if (before ? !w.before : !w.after) return false;
        if (w.capitals && !is_capitals(s.substr(pos, size))) return false;
        const std::size_t end = pos + size;
        // "9:52 PMBy A": a capital behind the mark begins the next piece.
        return lexicon::ends_word(s, end) || (text::is_upper(byte_at(s, end)) &&
                                              (before || std::string_view(w.phrase).size() <= 4));
    };
    const lexicon::phrase_match m = lexicon::day_halves.match_if(s, pos, glue);
    if (!m) return {};
    return {lexicon::day_halves[m.index].half, m.size};
}

/// The hour of 24 that the half of the day makes of `hour`; hours beyond 12 stay as written.
[[nodiscard]] constexpr int hour_in(lexicon::day_half half, int hour) noexcept {
    using lexicon::day_half;
    switch (half) {
        case day_half::am: return hour == 12 ? 0 : hour;
        case day_half::pm: return hour < 12 ? hour + 12 : hour;
        case day_half::noon: return hour < 10 ? hour + 12 : hour;
        case day_half::night: return hour == 12 ? 0 : hour < 12 && hour > 4 ? hour + 12 : hour;
    }
    return hour;
}

[[nodiscard]] constexpr bool goes_on(std::string_view s, std::size_t end) noexcept {
    const char32_t c = code_at(s, end);
    if (text::digit_value(c) >= 0) return !begins_source(s, end);
    if (c == '%') return true;
    if (c != ':' && c != '.' && c != ',') return false;
    return is_digit_at(s, end + 1);
}

/// 1430 GMT, 1430 hrs: four digits are a time only with a zone or "hrs" behind them.
[[nodiscard]] constexpr clock_reading read_military(std::string_view s, std::size_t pos) noexcept {
    const number n = read_number(s, pos);
    if (n.digits != 4 || n.value / 100 > 23 || n.value % 100 > 59) return {};
    const std::size_t behind = skip_blanks(s, n.end, 2);
    const lexicon::phrase_match word = lexicon::clock_ends.match(s, behind);
    if (!word && !named_zone(s, behind)) return {};
    clock_reading c;
    c.hour = n.value / 100;
    c.minute = n.value % 100;
    c.certain = true;
    c.end = n.end;
    return c;
}

} // namespace detail

/// Where a clock time may stand, which decides how much of its form must be written.
enum class clock_place : std::uint8_t {
    alone,   // anywhere: "14.30" and "18h" are no times there
    joined,  // beside a date: they are
    labelled // behind "at", "kl.", "ore": "9.30" is one too
};

namespace detail {

/// Is the form of `c` enough where it stands, before words behind it are looked at?
[[nodiscard]] constexpr bool is_believed(const clock_reading& c, clock_place place,
                                         int hour_digits) noexcept {
    if (c.certain) return !c.bare_hour || place != clock_place::alone;
    if (c.bare_hour) return false;
    return place == clock_place::labelled || (place == clock_place::joined && hour_digits == 2);
}

/// May the digit at `pos` begin a time that stands alone? Behind it stands its minute, unit or half
/// of the day; behind four digits a zone, which is any word.
[[nodiscard]] constexpr bool may_be_clock(std::string_view s, std::size_t pos) noexcept {
    const number n = read_number(s, pos);
    if (n.digits > 2 ? n.digits != 4 : n.value > 23) return false;
    const char mark = byte_at(s, n.end);
    const char minute = byte_at(s, n.end + 1);
    if (mark == ':' || mark == '.') return text::is_digit(minute) || !text::is_ascii(minute);
    const std::size_t behind = skip_blanks(s, n.end, 2);
    const char word = byte_at(s, behind);
    if (!text::is_ascii(word)) return true;
    const char letter = text::to_lower(word);
    return text::is_letter(word) && (n.digits == 4 || letter == 'h' || letter == 'u' ||
                                     lexicon::day_halves.may_begin(s, behind));
}

} // namespace detail

/// The time of day that begins at `pos`. Hour, minute and, if written, second of `value` are set,
/// the date is not; a bare hour ("9 PM", "14 Uhr") counts as minute 0, which is what it says.
/// Looks behind `pos` only. Allocates nothing.
[[nodiscard]] constexpr match clock_at(std::string_view s, std::size_t pos,
                                       clock_place place = clock_place::alone) noexcept {
    if (pos >= s.size()) return {};
    const bool opens = text::is_digit(s[pos]);
    if (opens && place == clock_place::alone && !detail::may_be_clock(s, pos)) return {};
    const detail::half_match before = opens ? detail::half_match{} : detail::half_at(s, pos, true);
    const std::size_t digits = detail::skip_blanks(s, pos + before.size, 2);
    detail::clock_reading c = detail::read_clock(s, digits);
    if (c.end == 0) c = detail::read_military(s, digits);
    if (c.end == 0) return {};
    bool believed =
        before.size != 0 || detail::is_believed(c, place, detail::read_number(s, digits).digits);
    if (before.size != 0) c.hour = detail::hour_in(before.half, c.hour);
    const std::size_t behind = detail::skip_blanks(s, c.end, 2);
    const detail::half_match after =
        before.size == 0 ? detail::half_at(s, behind, false) : detail::half_match{};
    if (after.size != 0) {
        believed = true;
        c.hour = detail::hour_in(after.half, c.hour);
        c.end = behind + after.size;
    } else if (const auto word = lexicon::clock_ends.match(s, behind)) {
        believed = believed || !c.bare_hour || place != clock_place::alone;
        c.end = behind + word.size;
    }
    if (!believed || detail::goes_on(s, c.end)) return {};
    parts p;
    p.hour = static_cast<std::uint8_t>(c.hour);
    p.minute = static_cast<std::uint8_t>(c.minute);
    p.second = static_cast<std::uint8_t>(c.second);
    p.known = c.has_second ? precision::second : precision::minute;
    return {p, c.end - pos};
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_CLOCK_HPP
