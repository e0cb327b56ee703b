// galley/rules/link_title.hpp: which pieces of lists of links are headlines, and what of a piece is
// the headline. Lists have ranks, days, counts, columns, names and teasers beside them.
#ifndef GALLEY_RULES_LINK_TITLE_HPP
#define GALLEY_RULES_LINK_TITLE_HPP

#include <galley/date/find.hpp>
#include <galley/lexicon/section_names.hpp>
#include <galley/rules/stamp_line.hpp>
#include <galley/segment.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "v 渡船售出": a bullet of a font of shapes, which is a small letter in others.
[[nodiscard]] constexpr bool opens_with_dingbat(std::string_view s) noexcept {
    return s.size() > 2 && text::is_lower(s[0]) && s[1] == ' ' &&
           text::script_of(text::decode(s, 2).value) == text::script::han;
}

/// `s` without the rank or the time that it opens with, "1. Headline", "18:36 Headline", "3 May
/// 2020, 10:20 Headline"; a day without its clock may be the headline's own.
[[nodiscard]] inline std::string_view behind_rank_or_time(std::string_view s) {
    constexpr std::size_t least = 12; // bytes of what is left
    if (s.empty() || !text::is_digit(s.front())) return s;
    std::size_t end = 0;
    if (const date::match clock = date::clock_at(s, 0, date::clock_place::labelled))
        end = s.find(':') < clock.size ? clock.size : 0;
    if (end == 0)
        if (const date::match day = date::match_at(s, 0); day && day.value.has_time())
            end = day.size;
    if (end == 0 && !date::match_at(s, 0, date::any_precision())) { // "25. Februar 1620: ..."
        while (end < s.size() && text::is_digit(s[end])) ++end;
        end = end <= 2 && s.substr(end).starts_with(". ") ? end + 1 : 0;
    }
    if (end == 0 || end + least > s.size()) return s;
    const std::string_view rest = s.substr(end);
    const bool apart = rest.front() == ' ' || rest.front() == '\t';
    return apart ? text::trim_marks(rest, "-|") : s;
}

/// Does `s` end in a small word that wants another behind it: "The cartoon of", "nº"?
[[nodiscard]] constexpr bool ends_open(std::string_view s) noexcept {
    constexpr std::size_t longest = 4;
    const std::size_t blank = s.rfind(' ');
    const std::string_view last = s.substr(blank + 1); // npos + 1 is 0
    return blank != std::string_view::npos && last.size() <= longest &&
           text::is_lower(last.front());
}

/// A link's headline without what stands before it, marks, rank or time, and the day behind it:
/// "・Headline (2005-04-27 18:03)".
[[nodiscard]] inline std::string_view link_title(std::string_view s) {
    constexpr std::size_t least = 12;
    s = text::trim_marks(s, "-|>*");
    if (opens_with_dingbat(s)) s = text::trim_left(s.substr(1));
    while (!s.empty() && text::is_bullet(text::decode(s, 0).value))
        s = text::trim_left(s.substr(text::decode(s, 0).size));
    s = behind_rank_or_time(s);
    if (s.empty() || !(text::is_digit(s.back()) || s.back() == ')')) return s;
    const std::size_t from = s.size() > 40 ? s.size() - 40 : 0;
    const date::found d = date::find(s, from);
    if (!d || d.begin < least || letters_and_digits(s.substr(d.end), 6) > 4) return s;
    const std::string_view before = text::trim_marks(s.substr(0, d.begin), "(-|");
    return ends_open(before) ? s : before;
}

/// Is `s` nothing but a number or a day, which lists of headlines have between them?
[[nodiscard]] inline bool is_count_or_day(std::string_view s) {
    constexpr std::size_t longest = 48;
    constexpr std::size_t remark = 3; // "Uhr"
    if (s.size() > longest) return false;
    if (letters_and_digits(s, 1) == 0) return true;
    bool digit = false;
    bool letter = false;
    for (std::size_t i = 0; i < s.size() && !(digit && letter);) {
        const text::code_point c = text::decode(s, i);
        digit = digit || text::digit_value(c.value) >= 0;
        letter = letter || text::is_letter(c.value);
        i += c.size;
    }
    if (!digit || !letter) return !letter;
    const date::found d = date::find(s, date::any_precision());
    if (tells_only_time(s, d)) return true;
    if (!d || letters_and_digits(s.substr(0, d.begin), remark + 1) > remark) return false;
    const std::string_view rest = text::trim(s.substr(d.end));
    return letters_and_digits(rest, remark + 1) <= remark || is_count_or_day(rest);
}

/// Is `s` a text about a headline and none itself: long, and closed by a full stop?
[[nodiscard]] constexpr bool is_teaser(std::string_view s) noexcept {
    constexpr std::size_t shortest = 150;
    if (s.size() < shortest) return false;
    return (s.ends_with('.') && !s.ends_with("..")) || s.ends_with("\u3002");
}

/// Is the piece who wrote a headline of a list or when, by the rule that made it?
[[nodiscard]] constexpr bool signs_headline(const segment& s) noexcept {
    return s.rule == rule::byline_label || s.rule == rule::byline_name ||
           s.rule == rule::time_line || s.rule == rule::time_label || s.rule == rule::line_cue;
}

/// "MORE FROM THE POST", "Most read in Town", "Mehr zu dem Thema:": does the label go on to say
/// which list it heads, in few words, and not lead to a headline?
[[nodiscard]] inline bool names_list(const segment& s) {
    constexpr std::ptrdiff_t most_blanks = 2;
    if (!s.has_label()) return false;
    const std::string_view value = s.value();
    if (lexicon::is_section_name(value)) return true;
    const std::string_view label = text::trim_right(s.label());
    const bool value_follows = label.ends_with(':') || label.ends_with("\uFF1A") ||
                               label.ends_with('|') || label.ends_with('-');
    const char32_t first = value.empty() ? 0 : text::decode(value, 0).value;
    const bool spaced = !text::is_unspaced(text::script_of(first));
    return !value_follows && spaced &&
           (value.ends_with(':') || std::count(value.begin(), value.end(), ' ') <= most_blanks);
}

/// `In "boats"`: where the headline above is filed.
[[nodiscard]] constexpr bool files_headline(std::string_view s) noexcept {
    for (const std::string_view opening : {"In \"", "In \u201C", "In \u00AB", "En \u00AB", "En \""})
        if (s.starts_with(opening))
            return text::is_quote(text::decode_before(s, s.size()).value) || s.ends_with("\u00BB");
    return false;
}

/// One or two words, as columns and pages are called; Han, kana and Thai part no words.
[[nodiscard]] constexpr bool is_page_name(std::string_view s) noexcept {
    if (s.empty() || std::count(s.begin(), s.end(), ' ') > 1) return false;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (text::is_unspaced(text::script_of(c.value))) return false;
        i += c.size;
    }
    return true;
}

/// Is the piece of related links a headline, and no rank, day, teaser, name or label of a list?
[[nodiscard]] inline bool is_headline_of_list(const segment& s) {
    if (!s.has_label() && is_page_name(s.value())) return false;
    return !signs_headline(s) && !is_count_or_day(s.value()) && !is_teaser(s.value()) &&
           !names_list(s) && !files_headline(s.value());
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINK_TITLE_HPP
