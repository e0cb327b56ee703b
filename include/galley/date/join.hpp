// galley/date/join.hpp: what may stand between a date and its clock time.
// Blanks, up to four marks, weekdays and up to three small words (lexicon/dates/date_labels.hpp),
// all on one line; the clock may stand first on the next.
#ifndef GALLEY_DATE_JOIN_HPP
#define GALLEY_DATE_JOIN_HPP

#include <galley/date/clock.hpp>
#include <galley/date/scan.hpp>
#include <galley/lexicon/dates/date_labels.hpp>
#include <galley/lexicon/dates/weekdays.hpp>

namespace galley::inline GALLEY_LEVEL::date::detail {

[[nodiscard]] constexpr bool is_join_mark(char32_t c) noexcept {
    if (c < 0x80) {
        constexpr std::string_view ascii = ",|/~()[]:@*>-";
        return c > ' ' && !text::is_letter(static_cast<char>(c)) &&
               ascii.find(static_cast<char>(c)) != std::string_view::npos;
    }
    constexpr std::u32string_view marks = U"·•、，｜：（）»‖∙⋅―،";
    return text::is_dash(c) || marks.find(c) != std::u32string_view::npos;
}

/// The name of a weekday at `pos`, its dot included; two-letter names only with a mark behind them.
[[nodiscard]] constexpr std::size_t weekday_size(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return 0;
    const lexicon::phrase_match m = lexicon::weekdays.match(s, pos);
    if (!m) return 0;
    const std::size_t end = pos + m.size;
    const char32_t behind = code_at(s, end);
    if (behind == '.') return m.size + 1;
    const bool short_name = m.size <= 2 || (m.size <= 4 && !text::is_ascii(s[pos]));
    return short_name && !is_join_mark(behind) ? 0 : m.size;
}

/// Where a join that begins at `pos` ends, and whether a small word was in it.
struct joined {
    std::size_t end = 0;
    bool word = false;
    bool bracket = false; // an opening bracket is still open
};

/// Where a clock stands first on the line behind the break at `pos`; `pos` where none does.
[[nodiscard]] constexpr std::size_t skip_break(std::string_view s, std::size_t pos) noexcept {
    std::size_t next = pos;
    if (byte_at(s, next) == '\r') ++next;
    if (byte_at(s, next) != '\n') return pos;
    next = skip_blanks(s, next + 1);
    return is_digit_at(s, next) && clock_at(s, next) ? next : pos;
}

/// Where a clock stands behind the full stop at `pos` and a blank, "April 21, 2022. 10:11 pm";
/// `pos` where none does.
[[nodiscard]] constexpr std::size_t skip_stop(std::string_view s, std::size_t pos) noexcept {
    if (byte_at(s, pos) != '.' || byte_at(s, pos + 1) != ' ') return pos;
    const std::size_t next = skip_blanks(s, pos + 1);
    return is_digit_at(s, next) && clock_at(s, next) ? next : pos;
}

[[nodiscard]] constexpr joined skip_join(std::string_view s, std::size_t pos) noexcept {
    joined j{skip_blanks(s, skip_stop(s, pos))};
    int marks = 0;
    int words = 0;
    while (j.end < s.size() && marks < 4 && words < 3) {
        const text::code_point c = text::decode(s, j.end);
        if (is_join_mark(c.value) || (c.value == '.' && j.end > pos)) {
            if (text::is_opening_bracket(c.value)) j.bracket = true;
            if (text::is_closing_bracket(c.value)) j.bracket = false;
            j.end += c.size;
            ++marks;
        } else if (const std::size_t day = weekday_size(s, j.end); day != 0) {
            j.end += day;
            ++words;
        } else if (const auto w = lexicon::date_joins.match(s, j.end);
                   w && !text::is_digit(s[j.end])) {
            j.end += w.size;
            j.word = true;
            ++words;
        } else {
            break;
        }
        j.end = skip_blanks(s, j.end);
    }
    j.end = skip_break(s, j.end);
    return j;
}

/// Does a clock time stand behind a date that ends at `pos`? What makes two digits a year.
[[nodiscard]] constexpr bool clock_follows(std::string_view s, std::size_t pos) noexcept {
    if ((byte_at(s, pos) == ':' || byte_at(s, pos) == '.') && is_digit_at(s, pos + 1)) return false;
    const std::size_t at = skip_join(s, pos).end;
    return at > pos && static_cast<bool>(clock_at(s, at));
}

} // namespace galley::inline GALLEY_LEVEL::date::detail

#endif // GALLEY_DATE_JOIN_HPP
