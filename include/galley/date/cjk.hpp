// galley/date/cjk.hpp: dates with 年月日 or 년월일.
//   [民國|令和|...]Y年M月D日   M月D日   Y年M月   二〇二二年八月三十一日   2022년 8월 31일
#ifndef GALLEY_DATE_CJK_HPP
#define GALLEY_DATE_CJK_HPP

#include <galley/date/scan.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::date {

namespace detail {

/// All Chinese numerals: zero to ten, other zeros, one of a first year, twenty and thirty.
inline constexpr std::u32string_view han_numerals = U"〇一二三四五六七八九十零○Ｏ元廿卅";

/// The value of a Chinese numeral: 0-9, 10 for 十, 20 for 廿, 30 for 卅, or -1.
[[nodiscard]] constexpr int han_value(char32_t c) noexcept {
    constexpr std::size_t ten = 10; // up to it their place is their value
    const std::size_t i = han_numerals.find(c);
    if (i == std::u32string_view::npos) return -1;
    if (i <= ten) return static_cast<int>(i);
    if (c == U'元') return 1;
    if (c == U'廿') return 20;
    return c == U'卅' ? 30 : 0;
}

/// Decimal digits of any script, or Chinese numerals: positional for years (二〇二二), with tens
/// for months and days (三十一).
[[nodiscard]] constexpr number read_han_number(std::string_view s, std::size_t pos) noexcept {
    if (const number n = read_number(s, pos)) return n;
    number n;
    n.end = pos;
    bool tens = false;
    while (n.end < s.size() && n.digits < 9) {
        const text::code_point c = text::decode(s, n.end);
        const int v = c.size == 3 ? han_value(c.value) : -1;
        if (v < 0) break;
        if (v >= 10) {
            n.value = v == 10 ? (n.digits == 0 ? 10 : n.value * 10) : v;
            tens = true;
        } else {
            n.value = tens ? n.value + v : n.value * 10 + v;
        }
        ++n.digits;
        n.end += c.size;
    }
    if (tens && (n.digits > 3 || n.value > 99)) return {};
    return n;
}

struct era {
    std::string_view name;
    int before_first = 0; // the year before year 1 of the era
};

/// Source: the Japanese and Republic of China calendars as CLDR has them.
inline constexpr era eras[] = {
    {"民國", 1911}, {"民国", 1911}, {"中華民國", 1911}, {"中华民国", 1911}, {"令和", 2018},
    {"平成", 1988}, {"昭和", 1925}, {"大正", 1911},     {"公元", 0},        {"西元", 0},
};

[[nodiscard]] constexpr const era* era_at(std::string_view s, std::size_t pos) noexcept {
    if (text::is_ascii(s[pos])) return nullptr;
    for (const era& e : eras)
        if (s.substr(pos, e.name.size()) == e.name) return &e;
    return nullptr;
}

/// Behind the unit `a` or `b` (Han, Hangul) at `pos`, blanks allowed before it, or 0.
[[nodiscard]] constexpr std::size_t behind_unit(std::string_view s, std::size_t pos,
                                                std::u32string_view units) noexcept {
    pos = skip_blanks(s, pos, 1);
    if (pos >= s.size()) return 0;
    const text::code_point c = text::decode(s, pos);
    return units.find(c.value) != std::u32string_view::npos ? pos + c.size : 0;
}

/// The year of a number before 年: an era's, four digits, or two digits ("22年8月31日").
[[nodiscard]] constexpr int cjk_year(const number& n, const era* e) noexcept {
    if (e != nullptr && e->before_first != 0)
        return n.value >= 1 && n.value < 200 ? n.value + e->before_first : 0;
    if (n.digits == 4) return n.value;
    return n.digits == 2 && e == nullptr ? century(n.value) : 0;
}

/// M月[D日] at `pos`; day 0 and `end` behind 月 where there is no day.
struct month_day_reading {
    int month = 0;
    int day = 0;
    std::size_t end = 0;
};

[[nodiscard]] constexpr month_day_reading cjk_month_day(std::string_view s,
                                                        std::size_t pos) noexcept {
    const number m = read_han_number(s, pos);
    if (!m || m.value < 1 || m.value > 12 || m.digits > 2) return {};
    const std::size_t behind = behind_unit(s, m.end, U"月월");
    if (behind == 0) return {};
    month_day_reading out{m.value, 0, behind};
    const number d = read_han_number(s, skip_blanks(s, behind, 2));
    if (!d || d.digits > 3 || d.value < 1 || d.value > 31) return out;
    const std::size_t end = behind_unit(s, d.end, U"日号號일");
    if (end == 0) return out;
    out.day = d.value;
    out.end = end;
    return out;
}

} // namespace detail

/// The date with Chinese, Japanese or Korean unit words that begins at `pos`, an era name before it
/// included. Two-digit years only with a day. Allocates nothing.
[[nodiscard]] constexpr match cjk_at(std::string_view s, std::size_t pos,
                                     const options& opt = {}) noexcept {
    if (pos >= s.size()) return {};
    const detail::era* era = detail::era_at(s, pos);
    const std::size_t begin =
        era != nullptr ? detail::skip_blanks(s, pos + era->name.size(), 2) : pos;
    const detail::number n = detail::read_han_number(s, begin);
    if (!n) return {};
    const std::size_t year_end = detail::behind_unit(s, n.end, U"年년");
    if (year_end == 0) {
        const detail::month_day_reading r = detail::cjk_month_day(s, begin);
        if (!opt.month_day || era != nullptr || !is_date(0, r.month, r.day)) return {};
        return {detail::make_day(0, r.month, r.day), r.end - pos};
    }
    const int year = detail::cjk_year(n, era);
    if (!detail::is_common_year(year)) return {};
    const detail::month_day_reading r =
        detail::cjk_month_day(s, detail::skip_blanks(s, year_end, 2));
    if (r.month == 0) return {};
    if (r.day != 0) {
        if (!is_date(year, r.month, r.day)) return {};
        return {detail::make_day(year, r.month, r.day), r.end - pos};
    }
    if (!opt.month_year || (era == nullptr && n.digits != 4)) return {};
    return {detail::make_month(year, r.month), r.end - pos};
}

/// A day alone, as datelines have it ("【東京 14日】", "31日"): precision day, year and month 0.
[[nodiscard]] constexpr match day_only_at(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return {};
    const detail::number n = detail::read_han_number(s, pos);
    if (!n || n.digits > 3 || n.value < 1 || n.value > 31) return {};
    const std::size_t end = detail::behind_unit(s, n.end, U"日号號일");
    if (end == 0) return {};
    return {detail::make_day(0, 0, n.value), end - pos};
}

} // namespace galley::inline GALLEY_LEVEL::date

#endif // GALLEY_DATE_CJK_HPP
