// galley/date/find.hpp: the first date of a text, with its clock time and zone.
// The front door of this floor. The search runs from digit group to digit group; only there it
// looks for a date, a few words back for the name of a month or weekday included. Linear, no
// allocation.
#ifndef GALLEY_DATE_FIND_HPP
#define GALLEY_DATE_FIND_HPP

#include <galley/date/join.hpp>

namespace galley::date {

/// The date expression that begins exactly at `pos`: "2022-05", "Aug. 30", "Tuesday, April 26, 2022
/// 9:52 PM", "16:31 МСК 5 мая 2020". What stands before `pos` is not looked at. By default months
/// and days without a year count too. Allocates nothing.
[[nodiscard]] constexpr match match_at(std::string_view text, std::size_t pos,
                                       const options& opt = any_precision()) noexcept {
    if (pos >= text.size()) return {};
    if (const match m = detail::date_first(text, pos, opt)) return m;
    return detail::clock_first(text, pos, opt);
}

namespace detail {

enum digit_lead : std::uint8_t { no_digit, ascii_digit, perhaps };

/// Which bytes may begin a digit or a Chinese numeral.
[[nodiscard]] constexpr digit_lead lead_of(char b) noexcept {
    const auto u = static_cast<unsigned char>(b);
    if (text::is_digit(b)) return ascii_digit;
    const bool other = u == 0xD9 || u == 0xDB || u == 0xE0 || u == 0xE2 ||
                       (u >= 0xE3 && u <= 0xE5) || u == 0xE9 || u == 0xEF;
    return other ? perhaps : no_digit;
}

[[nodiscard]] constexpr bool is_any_digit(char32_t c) noexcept {
    return text::digit_value(c) >= 0 || han_value(c) >= 0;
}

/// The next digit or Chinese numeral at or after `pos`, or the size of `s`.
[[nodiscard]] constexpr std::size_t next_digit(std::string_view s, std::size_t pos) noexcept {
    for (; pos < s.size(); ++pos) {
        const digit_lead lead = lead_of(s[pos]);
        if (lead == no_digit) continue;
        if (lead == ascii_digit) return pos;
        const text::code_point c = text::decode(s, pos);
        if (c.valid && is_any_digit(c.value)) return pos;
    }
    return pos;
}

[[nodiscard]] constexpr std::size_t skip_digits(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !is_any_digit(c.value)) break;
        pos += c.size;
    }
    return pos;
}

/// May a date or time begin at the digit at `pos`? Not inside a longer number, a code or a price.
[[nodiscard]] constexpr bool may_begin(std::string_view s, std::size_t lower,
                                       std::size_t pos) noexcept {
    if (pos <= lower) return true;
    const text::code_point before = text::decode_before(s, pos);
    const char32_t c = before.value;
    if (c < 0x80 && text::is_letter(static_cast<char>(c))) {
        // A label glued to its date ("Updated2022-08-29") is a word; "v1.2.2020" is none.
        const bool word =
            pos >= lower + 3 && text::is_letter(s[pos - 2]) && text::is_letter(s[pos - 3]);
        return word || c == 'T';
    }
    if (c == '_' || c == '#' || c == '$' || c == '+' || c == '=' || c == '%' || c == U'€' ||
        c == U'£' || c == U'¥' || c == U'￥' || c == U'₹')
        return false;
    if (c != '.' && c != ',' && c != '-' && c != '/' && c != ':' && c != U'–') return true;
    const std::size_t mark = pos - before.size;
    if (mark <= lower) return true;
    const char32_t further = code_before(s, mark);
    if (text::digit_value(further) >= 0) return false;
    return !(c == '/' && further < 0x80 && text::is_word_byte(static_cast<char>(further)));
}

/// Begin of the word that ends at `end`, at most 24 code points back; hyphens and apostrophes are
/// part of it.
[[nodiscard]] constexpr std::size_t word_begin(std::string_view s, std::size_t lower,
                                               std::size_t end) noexcept {
    std::size_t pos = end;
    for (int i = 0; i < 24 && pos > lower; ++i) {
        const text::code_point c = text::decode_before(s, pos);
        const bool inside = c.value == '-' || c.value == '\'' || c.value == U'׳' ||
                            (c.value >= 0x0300 && c.value <= 0x036F) ||
                            (c.value >= 0x0900 && c.value <= 0x0EFF) || text::is_letter(c.value);
        if (!c.valid || !inside || text::digit_value(c.value) >= 0) break;
        pos -= c.size;
    }
    return pos;
}

/// The last place in [begin, end) where a capital follows a small letter, or `end`: two words glued
/// together ("PublishedMay").
[[nodiscard]] constexpr std::size_t camel_begin(std::string_view s, std::size_t begin,
                                                std::size_t end) noexcept {
    for (std::size_t pos = end; pos > begin;) {
        const text::code_point c = text::decode_before(s, pos);
        pos -= c.size;
        if (pos == begin) break;
        if (text::is_upper(c.value) && text::is_letter(code_before(s, pos)) &&
            !text::is_upper(code_before(s, pos)))
            return pos;
    }
    return end;
}

/// Where `is_name(begin)` gives a name of exactly the bytes to `end`: the word before `end`, that
/// word without what is glued to it, or the last two words. `end` when there is none.
template <class IsName>
[[nodiscard]] constexpr std::size_t name_before(std::string_view s, std::size_t lower,
                                                std::size_t end, const IsName& is_name) noexcept {
    const std::size_t one = word_begin(s, lower, end);
    if (one == end) return end;
    if (is_name(one) == end) return one;
    const std::size_t glued = camel_begin(s, one, end);
    if (glued != end && is_name(glued) == end) return glued;
    const std::size_t gap = skip_blanks_back(s, lower, one, 1);
    if (gap == one) return end;
    const std::size_t two = word_begin(s, lower, gap);
    return two != gap && is_name(two) == end ? two : end;
}

/// Where the name of the month that stands right before the number at `pos` begins, or `pos`.
[[nodiscard]] constexpr std::size_t month_before(std::string_view s, std::size_t lower,
                                                 std::size_t pos, std::string_view lang) noexcept {
    std::size_t end = skip_blanks_back(s, lower, pos);
    const char mark = end > lower ? s[end - 1] : '\0';
    if (mark == ',' || mark == '-') end = skip_blanks_back(s, lower, end - 1);
    // "mayo de 2020", "Aug. of": one particle.
    const std::size_t particle = word_begin(s, lower, end);
    if (const auto w = lexicon::particles.match(s, particle);
        w && particle < end && particle + w.size == end)
        end = skip_blanks_back(s, lower, particle);
    if (end > lower && s[end - 1] == '.') --end;
    const auto is_month = [&](std::size_t begin) {
        const lexicon::phrase_match m = lexicon::months.match(s, begin);
        if (m) return begin + m.size;
        return one_month(s, begin, lang) ? end : begin;
    };
    const std::size_t begin = name_before(s, lower, end, is_month);
    return begin == end ? pos : begin;
}

/// Where a weekday before the date at `pos` begins, or `pos`.
[[nodiscard]] constexpr std::size_t weekday_before(std::string_view s, std::size_t lower,
                                                   std::size_t pos) noexcept {
    std::size_t end = skip_blanks_back(s, lower, pos);
    bool marked = false;
    if (end > lower && (s[end - 1] == ',' || s[end - 1] == '.' || s[end - 1] == '|')) {
        marked = true;
        end = skip_blanks_back(s, lower, end - 1);
        if (end > lower && s[end - 1] == '.') --end;
    }
    const auto is_weekday = [&](std::size_t begin) {
        const lexicon::phrase_match m = lexicon::weekdays.match(s, begin);
        const bool long_enough = m.size > 4 || (m.size > 2 && text::is_upper(code_at(s, begin)));
        return m && (marked || long_enough) ? begin + m.size : begin;
    };
    const std::size_t begin = name_before(s, lower, end, is_weekday);
    return begin == end ? pos : begin;
}

/// Where an era name ("民國", "令和") before the number at `pos` begins, or `pos`.
[[nodiscard]] constexpr std::size_t era_before(std::string_view s, std::size_t lower,
                                               std::size_t pos) noexcept {
    const std::size_t end = skip_blanks_back(s, lower, pos, 2);
    for (const era& e : eras)
        if (end >= lower + e.name.size() && s.substr(end - e.name.size(), e.name.size()) == e.name)
            return end - e.name.size();
    return pos;
}

/// Is what ends at `end` really over: no price, share or longer code goes on there?
[[nodiscard]] constexpr bool may_end(std::string_view s, std::size_t end) noexcept {
    const char32_t c = code_at(s, end);
    if (text::digit_value(c) >= 0 || c == '%' || c == '_' || c == '@') return false;
    const char32_t sign = code_at(s, skip_blanks(s, end, 1));
    return sign != U'€' && sign != U'₽' && sign != U'$' && sign != U'£';
}

[[nodiscard]] constexpr found found_at(std::string_view s, std::size_t begin, const match& m,
                                       std::size_t shown) noexcept {
    if (!m || !may_end(s, begin + m.size)) return {};
    return {m.value, shown, begin + m.size};
}

/// The expression around the digit at `pos`, which may reach back as far as `lower`.
[[nodiscard]] constexpr found around(std::string_view s, std::size_t lower, std::size_t pos,
                                     const options& opt) noexcept {
    if (const std::size_t month = month_before(s, lower, pos, opt.language); month != pos) {
        const std::size_t shown = weekday_before(s, lower, month);
        if (const found f = found_at(s, month, date_first(s, month, opt), shown)) return f;
    }
    if (const std::size_t era = era_before(s, lower, pos); era != pos)
        if (const found f = found_at(s, era, date_first(s, era, opt), era)) return f;
    if (!may_begin(s, lower, pos)) return {};
    const std::size_t shown = weekday_before(s, lower, pos);
    if (const found f = found_at(s, pos, date_first(s, pos, opt), shown)) return f;
    return found_at(s, pos, clock_first(s, pos, opt), pos);
}

} // namespace detail

/// The first date expression that begins at or after `from`: a date with the clock time and zone
/// beside it on the same line; a weekday right before it is part of the range. By default whole
/// dates only (day, month and year); see `options` for months and days without a year. What is not
/// a date: prices, versions, addresses, scores, phone numbers, digits of codes, a clock time alone.
/// Offsets are into `text`; nothing found gives an empty `found`. Linear, allocates nothing.
[[nodiscard]] constexpr found find(std::string_view text, std::size_t from,
                                   const options& opt = {}) noexcept {
    std::size_t pos = from;
    while ((pos = detail::next_digit(text, pos)) < text.size()) {
        if (const found f = detail::around(text, from, pos, opt)) return f;
        pos = detail::skip_digits(text, pos);
    }
    return {};
}

[[nodiscard]] constexpr found find(std::string_view text, const options& opt = {}) noexcept {
    return find(text, 0, opt);
}

} // namespace galley::date

#endif // GALLEY_DATE_FIND_HPP
