// galley/date/before.hpp: what stands before a digit: is it part of something longer, is it the
// name of a month, a weekday or an era that belongs to it? Looks back a bounded number of code
// points and never below the caller's lower bound.
#ifndef GALLEY_DATE_BEFORE_HPP
#define GALLEY_DATE_BEFORE_HPP

#include <galley/date/cjk.hpp>
#include <galley/date/scan.hpp>
#include <galley/date/written.hpp>
#include <galley/lexicon/dates/weekdays.hpp>

namespace galley::inline GALLEY_LEVEL::date::detail {

/// Has any part of a date or time as many digits as `n`? None has where an era counts the years.
[[nodiscard]] constexpr bool is_date_length(const number& n, const options& opt) noexcept {
    return n.digits <= 2 || n.digits == 4 || (n.digits == 8 && opt.compact);
}

/// Can the number `n` at `pos` be the first of a date or time, by its length and by what stands
/// behind it? Says no to most numbers of a text before anything is looked up.
[[nodiscard]] constexpr bool may_lead(const number& n, std::string_view s, std::size_t pos,
                                      const options& opt) noexcept {
    if (!text::is_digit(s[pos])) return true;
    if (!is_date_length(n, opt)) return false;
    const std::size_t next = skip_blanks(s, n.end, 2);
    const char b = byte_at(s, next);
    return n.digits == 8 || !text::is_ascii(b) || text::is_letter(b) || b == '-' || b == '/' ||
           b == '.' || b == ':' || b == '\'' || (b == '(' && next == n.end);
}

/// May a date or time begin at the digit at `pos`? Not inside a longer number, a code or a price.
[[nodiscard]] constexpr bool may_begin(std::string_view s, std::size_t lower,
                                       std::size_t pos) noexcept {
    if (pos <= lower) return true;
    const text::code_point before = text::decode_before(s, pos);
    const char32_t c = before.value;
    if (c < 0x80 && text::is_letter(static_cast<char>(c))) {
        // A label glued to its date ("Updated2022-08-29") is a word; "v1.2.2020" is none.
        const auto in_word = [&](std::size_t i) {
            return !text::is_ascii(s[i]) || text::is_letter(s[i]);
        };
        return c == 'T' || (pos >= lower + 3 && in_word(pos - 2) && in_word(pos - 3));
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
        if (text::is_letter(s[pos - 1])) {
            --pos;
            continue;
        }
        if (text::is_ascii(s[pos - 1]) && s[pos - 1] != '-' && s[pos - 1] != '\'') break;
        const text::code_point c = text::decode_before(s, pos);
        const bool inside = c.value == '-' || c.value == 0x200C || c.value == '\'' ||
                            c.value == U'׳' || c.value == 0x02BC ||
                            (c.value >= 0x0300 && c.value <= 0x036F) ||
                            (c.value >= 0x0900 && c.value <= 0x109F) || text::is_letter(c.value);
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
        if (text::is_ascii(s[pos - 1]) && !text::is_upper(s[pos - 1])) {
            --pos;
            continue;
        }
        const text::code_point c = text::decode_before(s, pos);
        pos -= c.size;
        if (pos == begin) break;
        if (text::is_upper(c.value) && text::is_letter(code_before(s, pos)) &&
            !text::is_upper(code_before(s, pos)))
            return pos;
    }
    return end;
}

/// Where `is_name(begin)` gives a name of exactly the bytes to `end`: the word before `end`, which
/// begins at `one`, that word without what is glued to it, or the last two words, the first of
/// which ends in ASCII only if `plain_pairs`. `end` when there is none.
template <class IsName>
[[nodiscard]] constexpr std::size_t name_before(std::string_view s, std::size_t lower,
                                                std::size_t one, std::size_t end, bool plain_pairs,
                                                const IsName& is_name) noexcept {
    if (one == end) return end;
    if (is_name(one) == end) return one;
    const std::size_t glued = camel_begin(s, one, end);
    if (glued != end && is_name(glued) == end) return glued;
    const std::size_t gap = skip_blanks_back(s, lower, one, 1);
    // "Thứ Ba", "יום שני", "dydd Llun"
    if (gap == one || gap == lower || (text::is_ascii(s[gap - 1]) && !plain_pairs)) return end;
    const std::size_t two = word_begin(s, lower, gap);
    return two != gap && is_name(two) == end ? two : end;
}

/// May a name, with or without a dot, end in this byte?
[[nodiscard]] constexpr bool ends_name(char b) noexcept {
    return !text::is_ascii(b) || text::is_letter(b) || b == '.' || b == '\'';
}

/// Is the word `[begin, end)` a particle ("mayo de 2020")?
[[nodiscard]] constexpr bool is_particle(std::string_view s, std::size_t begin,
                                         std::size_t end) noexcept {
    const bool too_long = end - begin > 4 && text::is_ascii(s[begin]);
    if (begin == end || too_long) return false;
    const lexicon::phrase_match m = lexicon::particles.match(s, begin);
    return m && begin + m.size == end;
}

/// A month by its name, where it begins.
struct month_name_at {
    std::size_t begin = 0;
    lexicon::phrase_match name; // none for a month by its number ("tháng 8")
};

/// The name of the month that stands right before the number at `pos`; begins at `pos` for none.
[[nodiscard]] constexpr month_name_at month_before(std::string_view s, std::size_t lower,
                                                   std::size_t pos) noexcept {
    std::size_t end = skip_blanks_back(s, lower, pos);
    const char mark = end > lower ? s[end - 1] : '\0';
    if (mark == ',' || mark == '-') end = skip_blanks_back(s, lower, end - 1);
    if (end == lower || !ends_name(s[end - 1])) return {pos, {}};
    std::size_t word = word_begin(s, lower, end);
    if (is_particle(s, word, end)) {
        end = skip_blanks_back(s, lower, word);
        word = word_begin(s, lower, end);
    }
    if (end > lower && s[end - 1] == '.') word = word_begin(s, lower, --end);
    lexicon::phrase_match name;
    const auto is_month = [&](std::size_t begin) {
        name = {};
        if (!lexicon::may_name_month(s, begin)) return begin;
        name = lexicon::months.match(s, begin);
        if (name) return begin + name.size;
        return vietnamese_month(s, begin) ? end : begin;
    };
    const std::size_t begin = name_before(s, lower, word, end, false, is_month);
    return begin == end ? month_name_at{pos, {}} : month_name_at{begin, name};
}

/// Is the word `[begin, end)` one of those that stand between a weekday and its date: "mandag
/// den 4. januar", "venderdi, ils 4 da mars"?
[[nodiscard]] constexpr bool joins_weekday(std::string_view s, std::size_t begin,
                                           std::size_t end) noexcept {
    if (begin == end || end - begin > 4) return false;
    return is_particle(s, begin, end) ||
           static_cast<bool>(lexicon::date_joins.match_whole(s.substr(begin, end - begin)));
}

/// Where the weekday that ends right before `pos`, blanks and one mark apart, begins; or `pos`.
[[nodiscard]] constexpr std::size_t weekday_ending(std::string_view s, std::size_t lower,
                                                   std::size_t pos) noexcept {
    std::size_t end = skip_blanks_back(s, lower, pos);
    if (end == lower) return pos;
    const text::code_point mark = text::decode_before(s, end);
    const bool marked = mark.value == ',' || mark.value == '.' || mark.value == '|' ||
                        mark.value == 0x060C || mark.value == 0x1363; // Arabic and Ethiopic commas
    if (marked) {
        end = skip_blanks_back(s, lower, end - mark.size);
        if (end > lower && s[end - 1] == '.') --end;
    }
    const auto is_weekday = [&](std::size_t begin) {
        const lexicon::phrase_match m = lexicon::weekdays.match(s, begin);
        const bool long_enough = m.size > 4 || (m.size > 2 && text::is_upper(code_at(s, begin)));
        return m && (marked || long_enough) ? begin + m.size : begin;
    };
    const std::size_t begin =
        name_before(s, lower, word_begin(s, lower, end), end, true, is_weekday);
    return begin == end ? pos : begin;
}

/// Where a weekday before the date at `pos` begins, a joining word between them or none; or `pos`.
[[nodiscard]] constexpr std::size_t weekday_before(std::string_view s, std::size_t lower,
                                                   std::size_t pos) noexcept {
    if (const std::size_t begin = weekday_ending(s, lower, pos); begin != pos) return begin;
    const std::size_t end = skip_blanks_back(s, lower, pos);
    const std::size_t join = word_begin(s, lower, end);
    if (!joins_weekday(s, join, end)) return pos;
    const std::size_t begin = weekday_ending(s, lower, join);
    return begin == join ? pos : begin;
}

/// Where an era name ("民國", "令和") before the number at `pos` begins, or `pos`.
[[nodiscard]] constexpr std::size_t era_before(std::string_view s, std::size_t lower,
                                               std::size_t pos) noexcept {
    const std::size_t end = skip_blanks_back(s, lower, pos, 2);
    if (end == lower || text::is_ascii(s[end - 1])) return pos;
    for (const era& e : eras)
        if (end >= lower + e.name.size() && s.substr(end - e.name.size(), e.name.size()) == e.name)
            return end - e.name.size();
    return pos;
}

/// Is what ends at `end` really over: no price, share or longer code goes on there?
[[nodiscard]] constexpr bool may_end(std::string_view s, std::size_t end) noexcept {
    const char32_t c = code_at(s, end);
    if (c == '%' || c == '_' || c == '@') return false;
    const std::size_t at = skip_blanks(s, end, 1);
    const char32_t sign = code_at(s, at);
    const bool money = sign == U'\u20AC' || sign == U'\u20BD' || sign == U'$' || sign == U'\u00A3';
    // "2020-09-21 $50": that sign belongs to the next number.
    return !money || is_digit_at(s, at + text::decode(s, at).size);
}

} // namespace galley::inline GALLEY_LEVEL::date::detail

#endif // GALLEY_DATE_BEFORE_HPP
