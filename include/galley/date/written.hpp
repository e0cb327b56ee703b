// galley/date/written.hpp: dates with the name of a month.
//   day first    D [ending] [de|of|.|-|/] Month [.] [,] [de|-] YYYY     31. August 2022,
//   21-Oct-2025 month first  Month [.] D [ending] [,] YYYY                          Aug. 31st, 2022
//   year first   YYYY [.|m.|gada] Month D [d.]                          2022. augusztus 31.
//   no day       Month [de] YYYY          no year   D Month, Month D    (only when asked for)
// Month names of all languages count at once (lexicon/dates/months.hpp); the order written decides.
#ifndef GALLEY_DATE_WRITTEN_HPP
#define GALLEY_DATE_WRITTEN_HPP

#include <galley/date/clock.hpp>
#include <galley/date/join.hpp>
#include <galley/date/scan.hpp>
#include <galley/date/zone.hpp>
#include <galley/lexicon/dates/months.hpp>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

struct month_reading {
    int month = 0;
    std::size_t end = 0; // behind the name and its dot
    bool weak = false;   // an everyday word: no date without a year
    bool leads = false;  // its language puts the month before the day
    bool thai = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return month != 0; }
};

/// tháng 8, thg 8.
[[nodiscard]] constexpr month_reading vietnamese_month(std::string_view s,
                                                       std::size_t pos) noexcept {
    const lexicon::phrase_match m = lexicon::vietnamese_months.match_glued(s, pos);
    if (!m) return {};
    const number n = read_number(s, skip_blanks(s, pos + m.size, 2));
    if (n && n.digits <= 2 && n.value >= 1 && n.value <= 12) return {n.value, n.end};
    return {};
}

/// 8 сарын, 8-р сарын.
[[nodiscard]] constexpr month_reading mongolian_month(const number& n,
                                                      std::string_view s) noexcept {
    if (!n || n.digits > 2 || n.value < 1 || n.value > 12) return {};
    const std::size_t at = skip_blanks(s, n.end, 2);
    const lexicon::phrase_match m = lexicon::mongolian_months.match(s, at);
    return m ? month_reading{n.value, at + m.size} : month_reading{};
}

/// Everyday words are months without a year only as "May" in English and as "SET", "OUT" elsewhere:
/// "10 out of", "iPhone 13 Pro".
[[nodiscard]] constexpr bool is_weak(const lexicon::month_name& name, std::string_view s,
                                     std::size_t pos) noexcept {
    if (!name.also_word) return false;
    if (!text::is_upper(code_at(s, pos))) return true;
    return !lexicon::is_month_first(name) &&
           !text::is_upper(code_at(s, pos + text::decode(s, pos).size));
}

/// The month whose name `m` was found at `pos`.
[[nodiscard]] constexpr month_reading named_month(const lexicon::phrase_match& m,
                                                  std::string_view s, std::size_t pos,
                                                  std::string_view lang) noexcept {
    const lexicon::month_name& name = lexicon::months[m.index];
    month_reading out{lexicon::month_in(name, lang), pos + m.size};
    out.weak = is_weak(name, s, pos);
    out.leads = lexicon::is_month_first(name);
    const char32_t first = code_at(s, pos);
    out.thai = first >= 0x0E00 && first < 0x0E80;
    if (byte_at(s, out.end) == '.') ++out.end;
    return out;
}

[[nodiscard]] constexpr month_reading one_month(std::string_view s, std::size_t pos,
                                                std::string_view lang) noexcept {
    if (pos >= s.size() || !lexicon::may_name_month(s, pos)) return {};
    const lexicon::phrase_match m = lexicon::months.match(s, pos);
    return m ? named_month(m, s, pos, lang) : vietnamese_month(s, pos);
}

/// `m`, with the second name of the same month where a slash stands between ("آب/أغسطس").
[[nodiscard]] constexpr month_reading with_second_name(month_reading m, std::string_view s,
                                                       std::string_view lang) noexcept {
    if (!m) return m;
    const std::size_t slash = skip_blanks(s, m.end, 1);
    const char mark = byte_at(s, slash);
    if (mark != '/' && mark != '(') return m;
    const month_reading again = one_month(s, skip_blanks(s, slash + 1, 1), lang);
    if (again.month != m.month) return m;
    m.end = again.end;
    if (mark == '(' && byte_at(s, m.end) == ')') ++m.end;
    return m;
}

/// A month name, or two names of the same month.
[[nodiscard]] constexpr month_reading read_month(std::string_view s, std::size_t pos,
                                                 std::string_view lang) noexcept {
    return with_second_name(one_month(s, pos, lang), s, lang);
}

/// Behind blanks, commas, dots and the particles of `between` ("de", "of"); at most three steps.
[[nodiscard]] constexpr std::size_t skip_particles(std::string_view s, std::size_t pos,
                                                   bool commas) noexcept {
    for (int step = 0; step < 3; ++step) {
        pos = skip_blanks(s, pos);
        const char32_t c = code_at(s, pos);
        if (c == '.' || c == '\'' || (commas && (c == ',' || c == 0xFF0C || c == 0x060C))) {
            pos += text::decode(s, pos).size;
        } else if (const auto word = may_begin_word(byte_at(s, pos))
                                         ? lexicon::particles.match(s, pos)
                                         : lexicon::phrase_match{}) {
            pos += word.size;
        } else {
            break;
        }
    }
    return skip_blanks(s, pos);
}

/// A year behind a day and month: its value and where it ends, or 0.
struct year_reading {
    int year = 0;
    std::size_t end = 0;
};

/// The Gregorian year a Thai date means: the Buddhist era runs 543 years ahead.
[[nodiscard]] constexpr int gregorian(int year, bool thai) noexcept {
    return thai && year >= first_year + 543 && year <= last_year + 543 ? year - 543 : year;
}

[[nodiscard]] constexpr year_reading year_at(std::string_view s, std::size_t pos,
                                             bool thai) noexcept {
    const number y = read_number(s, pos);
    if (y.digits != 4) return {};
    const int year = gregorian(y.value, thai || y.thai);
    if (!is_common_year(year)) return {};
    year_reading out{year, y.end};
    const std::size_t behind = skip_blanks(s, y.end, 1);
    if (const auto word = lexicon::year_ends.match(s, behind)) out.end = behind + word.size;
    return out;
}

/// The year behind "D Month" or "Month D": after particles, after a hyphen or slash. Two digits
/// count after an apostrophe, after a hyphen when the one before was a hyphen too (`tight`), and
/// where a clock time follows.
[[nodiscard]] constexpr year_reading year_behind(std::string_view s, std::size_t pos, bool thai,
                                                 bool tight) noexcept {
    const char mark = byte_at(s, pos);
    const bool hyphen = mark == '-' || mark == '/';
    const std::size_t at = hyphen ? pos + 1 : skip_particles(s, pos, true);
    if (const year_reading y = year_at(s, at, thai); y.year != 0) return y;
    const number two = read_number(s, at);
    if (two.digits != 2) {
        constexpr int counters = 5; // "May 21, 2024" "0" "1747": comments and views
        const int year = glued_year(s, at, counters);
        return year != 0 ? year_reading{year, at + 4} : year_reading{};
    }
    const bool apostrophe = text::fold(code_before(s, at)) == U'\'';
    const bool fits = apostrophe || (hyphen ? tight : clock_follows(s, two.end));
    return fits ? year_reading{century(two.value), two.end} : year_reading{};
}

[[nodiscard]] constexpr std::size_t skip_day_ending(std::string_view s, std::size_t pos) noexcept {
    const char b = byte_at(s, pos);
    if (!may_begin_word(b) && b != '-' && b != ':') return pos;
    const auto word = lexicon::day_number_ends.match_if(
        s, pos, [&](const lexicon::phrase_entry&, std::size_t size) {
            return lexicon::ends_word(s, pos + size) || text::is_upper(byte_at(s, pos + size));
        });
    return pos + (word ? word.size : 0);
}

/// The two digits of "04 NOV 25" where the line ends behind them.
[[nodiscard]] constexpr year_reading year_at_line_end(std::string_view s,
                                                      std::size_t pos) noexcept {
    const number two = read_number(s, skip_blanks(s, pos, 2));
    if (two.digits != 2) return {};
    const char32_t behind = code_at(s, skip_blanks(s, two.end));
    if (behind != 0 && !is_line_end(behind)) return {};
    return {century(two.value), two.end};
}

/// "31st": an English ending, which no month of another language follows.
[[nodiscard]] constexpr bool is_english_ordinal(std::string_view ending) noexcept {
    return text::equal_folded(ending, "st") || text::equal_folded(ending, "nd") ||
           text::equal_folded(ending, "rd") || text::equal_folded(ending, "th");
}

/// Is "Month D" only the begin of "Month D-D" or "Month D:MM"?
[[nodiscard]] constexpr bool is_span(std::string_view s, std::size_t pos) noexcept {
    const char32_t c = code_at(s, pos);
    if (!text::is_dash(c) && c != ':' && c != '%' && c != '/') return false;
    return c == '%' || is_digit_at(s, pos + text::decode(s, pos).size);
}

/// "3 may (EFE)": does a bracket with a capital stand behind an everyday word? Prose hardly has
/// one.
[[nodiscard]] constexpr bool opens_bracket(std::string_view s, std::size_t pos) noexcept {
    pos = skip_blanks(s, pos);
    return byte_at(s, pos) == '(' && text::is_upper(code_at(s, pos + 1));
}

/// May "D Month" stand without a year, `behind` being what follows the number of the day? Not
/// "5 May 12, 2020", where the month belongs to the number behind it.
[[nodiscard]] constexpr bool stands_without_year(std::string_view s, const month_reading& m,
                                                 std::string_view ending) noexcept {
    if (m.weak && !opens_bracket(s, m.end)) return false;
    if (!m.leads && is_english_ordinal(ending)) return false;
    const number next = read_number(s, skip_blanks(s, m.end));
    return !next || next.digits > 2 ||
           year_behind(s, skip_day_ending(s, next.end), m.thai, false).year == 0;
}

/// May a month stand behind a day that ends at `end`? It begins with a letter, behind blanks, dots
/// and apostrophes, or right behind a hyphen, slash or the mark of an ending ("3:e").
[[nodiscard]] constexpr bool may_name_month_behind(std::string_view s, std::size_t end) noexcept {
    const char mark = byte_at(s, end);
    if (mark == '-' || mark == '/' || mark == ':') return may_begin_word(byte_at(s, end + 1));
    if (mark == '.' && text::is_digit(byte_at(s, end + 1))) return false;
    const char b = byte_at(s, skip_blanks(s, end));
    const bool more_blanks = b != '\0' && b <= ' ' && text::is_ascii(b);
    return may_begin_word(b) || b == '.' || b == '\'' || more_blanks;
}

/// D Month [YYYY], of the number `d` at `pos`.
[[nodiscard]] constexpr match day_first_at(const number& d, std::string_view s, std::size_t pos,
                                           const options& opt) noexcept {
    if (d.digits == 0 || d.digits > 2 || d.value < 1 || d.value > 31) return {};
    if (!may_name_month_behind(s, d.end)) return {};
    std::size_t at = skip_day_ending(s, d.end);
    const std::string_view ending = s.substr(d.end, at - d.end);
    const char mark = byte_at(s, at);
    const bool tight = mark == '-' || mark == '/';
    at = tight ? at + 1 : skip_particles(s, at, false);
    const month_reading m = read_month(s, at, opt.language);
    if (!m || !is_date(0, m.month, d.value)) return {};
    year_reading y = year_behind(s, m.end, m.thai, tight);
    if (y.year == 0 && !tight && m.end - at <= 4) y = year_at_line_end(s, m.end);
    if (y.year != 0) {
        if (!is_date(y.year, m.month, d.value)) return {};
        return {make_day(y.year, m.month, d.value), y.end - pos};
    }
    if (!opt.month_day || tight || !stands_without_year(s, m, ending)) return {};
    return {make_day(0, m.month, d.value), m.end - pos};
}

/// "Aug 31 09:20:00 +0000 2022": the year behind the clock, as asctime and old feeds write it.
[[nodiscard]] constexpr match year_behind_clock(std::string_view s, std::size_t pos, int month,
                                                int day, std::size_t day_end) noexcept {
    const std::size_t begin = skip_blanks(s, day_end);
    const match clock = clock_at(s, begin);
    if (!clock) return {};
    std::size_t at = skip_blanks(s, begin + clock.size);
    const zone_match zone = zone_at(s, at);
    if (zone) at = skip_blanks(s, at + zone.size);
    const year_reading y = year_at(s, at, false);
    if (y.year == 0 || !is_date(y.year, month, day)) return {};
    parts p = make_day(y.year, month, day);
    p.hour = clock.value.hour;
    p.minute = clock.value.minute;
    p.second = clock.value.second;
    p.known = clock.value.known;
    if (zone && has_offset_on(zone, p)) {
        p.has_zone = true;
        p.zone_minutes = static_cast<std::int16_t>(offset_on(zone, p));
    }
    return {p, y.end - pos};
}

/// "Dec 28 Sat 2013": the weekday between the day and the year, as blogs of Taiwan write it.
[[nodiscard]] constexpr match year_behind_weekday(std::string_view s, std::size_t pos, int month,
                                                  int day, std::size_t day_end) noexcept {
    const std::size_t begin = skip_blanks(s, day_end);
    const std::size_t weekday = begin == day_end ? 0 : weekday_size(s, begin);
    if (weekday == 0) return {};
    const year_reading y = year_at(s, skip_blanks(s, begin + weekday), false);
    if (y.year == 0 || !is_date(y.year, month, day)) return {};
    return {make_day(y.year, month, day), y.end - pos};
}

/// Month YYYY, the number behind the month being a year.
[[nodiscard]] constexpr match month_year_at(std::string_view s, std::size_t pos,
                                            const month_reading& m, std::size_t number_at,
                                            const options& opt) noexcept {
    const year_reading y = year_at(s, number_at, m.thai);
    if (!opt.month_year || m.weak || y.year == 0 || is_digit_at(s, y.end)) return {};
    return {make_month(y.year, m.month), y.end - pos};
}

/// Month D [YYYY] or Month YYYY, of the month `m` at `pos`.
[[nodiscard]] constexpr match month_first_from(const month_reading& m, std::string_view s,
                                               std::size_t pos, const options& opt) noexcept {
    if (!m) return {};
    std::size_t at = m.end;
    const bool tight = byte_at(s, at) == '-';
    if (tight) ++at;
    else at = skip_particles(s, at, true);
    const number d = read_number(s, at);
    if (d.digits > 2) return month_year_at(s, pos, m, at, opt);
    if (d.digits == 0 || d.value < 1 || d.value > 31) return {};
    const std::size_t day_end = skip_day_ending(s, d.end);
    if (const year_reading y = year_behind(s, day_end, m.thai, tight); y.year != 0) {
        if (!is_date(y.year, m.month, d.value)) return {};
        return {make_day(y.year, m.month, d.value), y.end - pos};
    }
    if (const match late = year_behind_clock(s, pos, m.month, d.value, day_end)) return late;
    if (const match late = year_behind_weekday(s, pos, m.month, d.value, day_end)) return late;
    if (!opt.month_day || m.weak || !m.leads || !is_date(0, m.month, d.value)) return {};
    if (is_span(s, day_end)) return {};
    return {make_day(0, m.month, d.value), day_end - pos};
}

[[nodiscard]] constexpr match month_first_at(std::string_view s, std::size_t pos,
                                             const options& opt) noexcept {
    return month_first_from(read_month(s, pos, opt.language), s, pos, opt);
}

/// What stands behind a year that is marked as one, by a word or a dot: "gada 31. augusts", "ж. 4
/// қаңтар", of the number at `at`; `pos` is where the year `y` begins.
[[nodiscard]] constexpr match day_behind_year(const number& y, std::string_view s, std::size_t pos,
                                              std::size_t at, bool by_word,
                                              const options& opt) noexcept {
    const number d = read_number(s, at);
    if (d.digits > 2) return {};
    const char mark = byte_at(s, d.end);
    if (mark != '.' && !by_word) return {};
    std::size_t behind = d.end;
    if (mark == '.' || mark == '-') ++behind;
    const month_reading m = read_month(s, skip_blanks(s, behind), opt.language);
    if (!m || !is_date(y.value, m.month, d.value)) return {};
    if (mark != '.' && year_behind(s, m.end, false, false).year != 0) return {};
    return {make_day(y.value, m.month, d.value), m.end - pos};
}

/// YYYY Month D, and "2022. gada 31. augusts", of the number `y` at `pos`.
[[nodiscard]] constexpr match year_first_at(const number& y, std::string_view s, std::size_t pos,
                                            const options& opt) noexcept {
    if (y.digits != 4 || !is_common_year(y.value)) return {};
    std::size_t at = y.end;
    const char mark = byte_at(s, at);
    if (mark == '-' || mark == '/' || mark == '.') ++at;
    at = skip_blanks(s, at);
    bool named = mark == '.'; // the year is marked as one
    bool by_word = false;
    const char next = byte_at(s, at);
    if (!may_begin_word(next) && next != '-' && next != '(' && !(named && text::is_digit(next)))
        return {};
    if (const auto word = lexicon::year_first_ends.match(s, at)) {
        at = skip_blanks(s, at + word.size);
        if (byte_at(s, at) == ',') at = skip_blanks(s, at + 1);
        named = by_word = true;
    }
    month_reading m;
    if (named && is_digit_at(s, at)) {
        m = mongolian_month(read_number(s, at), s);
        if (!m) return day_behind_year(y, s, pos, at, by_word, opt);
    } else {
        m = read_month(s, at, opt.language);
    }
    if (!m) return {};
    const std::size_t day_at =
        byte_at(s, m.end) == '-' ? m.end + 1 : skip_particles(s, m.end, false);
    const number d = read_number(s, day_at);
    if (d.digits == 0 || d.digits > 2 || !is_date(y.value, m.month, d.value)) {
        if (!named || !opt.month_year || d.digits > 2) return {};
        return {make_month(y.value, m.month), m.end - pos};
    }
    // "2020 Mar 12, 2021": the day has a year of its own.
    if (year_behind(s, skip_day_ending(s, d.end), false, false).year != 0) return {};
    if (byte_at(s, d.end) == ':') return {};
    std::size_t end = d.end;
    if (byte_at(s, end) == '.' && !is_digit_at(s, end + 1)) ++end;
    else
        end = skip_day_ending(s, skip_blanks(s, end, 1)) == skip_blanks(s, end, 1)
                  ? end
                  : skip_day_ending(s, skip_blanks(s, end, 1));
    return {make_day(y.value, m.month, d.value), end - pos};
}

/// written_at, of the number `n` that stands at `pos`.
[[nodiscard]] constexpr match written_from(const number& n, std::string_view s, std::size_t pos,
                                           const options& opt) noexcept {
    if (n.digits <= 2) return day_first_at(n, s, pos, opt);
    return n.digits == 4 ? year_first_at(n, s, pos, opt) : match{};
}

} // namespace detail

/// The written date that begins at `pos`, in any order and any language of the lexicon. Without a
/// year or without a day only where `opt` asks for it, and never from an everyday word in lower
/// case ("may 5"). Allocates nothing.
[[nodiscard]] constexpr match written_at(std::string_view s, std::size_t pos,
                                         const options& opt = {}) noexcept {
    if (pos >= s.size()) return {};
    const detail::number n = detail::read_number(s, pos);
    return n ? detail::written_from(n, s, pos, opt) : detail::month_first_at(s, pos, opt);
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_WRITTEN_HPP
