// galley/rules/links/link_title.hpp: which pieces of lists of links are headlines, and what of a
// piece is the headline. Lists have ranks, days, counts, columns, names and teasers beside them.
#ifndef GALLEY_RULES_LINKS_LINK_TITLE_HPP
#define GALLEY_RULES_LINKS_LINK_TITLE_HPP

#include <galley/date/find.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/words/stamp_line.hpp>
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

[[nodiscard]] constexpr bool is_small_letter(char32_t c) noexcept {
    return text::is_letter(c) && !text::is_upper(c);
}

/// The bytes of a rank that is glued to the headline behind it, "7Harbour reopens"; 0 for none.
/// "5G" and "13H56" are words.
[[nodiscard]] constexpr std::size_t glued_rank(std::string_view s) noexcept {
    constexpr std::size_t most_digits = 2;
    constexpr std::size_t least = 24; // bytes of a headline
    std::size_t n = 0;
    while (n < s.size() && text::is_digit(s[n])) ++n;
    if (n == 0 || n > most_digits || s.front() == '0' || s.size() < n + least) return 0;
    const text::code_point first = text::decode(s, n);
    const text::code_point second = text::decode(s, n + first.size);
    return text::is_upper(first.value) && is_small_letter(second.value) ? n : 0;
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
    s.remove_prefix(glued_rank(s));
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

/// Does `s` end a sentence, whose last mark is a full stop? "U.S." and "Co." end none, and where
/// nearly all words have capitals it is a headline that has a stop.
[[nodiscard]] constexpr bool states_in_full(std::string_view s) noexcept {
    constexpr std::size_t longest_short_form = 2;
    constexpr std::size_t capitals_a_word = 4; // that many for one small word
    const std::size_t last = s.rfind(' ') + 1; // npos + 1 is 0
    const std::string_view word = s.substr(last, s.size() - last - 1);
    if (word.size() <= longest_short_form || word.find('.') != std::string_view::npos) return false;
    std::size_t capital = 0;
    std::size_t small = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (i != 0 && s[i - 1] != ' ') continue;
        const char32_t first = text::decode(s, i).value;
        capital += text::is_upper(first) ? 1U : 0U;
        small += is_small_letter(first) ? 1U : 0U;
    }
    return small * capitals_a_word >= capital;
}

/// Is `s` a text about a headline and none itself: closed by a full stop or cut off, and not short?
/// A label in front leads to a headline, whatever its last mark is.
[[nodiscard]] constexpr bool is_teaser(std::string_view s, bool labelled) noexcept {
    constexpr std::size_t shortest = 60;
    constexpr std::size_t longest_headline = 150;
    if (s.size() < shortest) return false;
    if (s.ends_with("\u3002")) return !labelled || s.size() >= longest_headline;
    const bool cut = s.ends_with("..") || s.ends_with("\u2026") || s.ends_with("\u2026]");
    if (cut) return s.size() >= longest_headline;
    if (!s.ends_with('.')) return false;
    return s.size() >= longest_headline || (!labelled && states_in_full(s));
}

/// "@ferryman: I was there", "Seen by @ferryman": does an account stand in what somebody posted?
/// A headline may open with one and a colon right behind it.
[[nodiscard]] constexpr bool names_account(std::string_view s) noexcept {
    for (std::size_t at = s.find('@'); at < s.size(); at = s.find('@', at + 1)) {
        const bool opens = at + 1 < s.size() && text::is_letter(s[at + 1]);
        if (!opens || (at > 0 && s[at - 1] != ' ')) continue;
        const std::size_t blank = s.find(' ', at);
        if (at > 0 || blank == std::string_view::npos || s[blank - 1] != ':') return true;
    }
    return false;
}

/// "By Jane Roe", "Von Anna Novak am 24.11.2022": who wrote a headline of a list.
[[nodiscard]] inline bool names_link_writer(std::string_view s) {
    constexpr std::size_t longest = 64;
    constexpr int shaped = 50;
    if (s.size() > longest) return false;
    const lexicon::cue_match m = lexicon::find_line_cue(s);
    if (m.what() != lexicon::cue::byline) return false;
    std::string_view name = text::trim(s.substr(m.end()));
    if (const date::found d = date::find(name); d && d.begin > 0) {
        name = text::trim_marks(name.substr(0, d.begin), "|-,");
        if (ends_open(name)) name = text::trim(name.substr(0, name.rfind(' '))); // "am", "on"
    }
    return metadata::looks_like_name(name) >= shaped;
}

/// Does the line say by its marks that it is no headline: a label's colon, a sign of rights?
[[nodiscard]] constexpr bool has_mark_of_no_headline(std::string_view s) noexcept {
    return s.ends_with(':') || s.ends_with("\uFF1A") || s.find("\u00A9") < s.size() ||
           s.find("&copy") < s.size();
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
    if (has_mark_of_no_headline(s.value()) || names_account(s.value()) ||
        names_link_writer(s.value()))
        return false;
    return !signs_headline(s) && !is_count_or_day(s.value()) &&
           !is_teaser(s.value(), s.has_label()) && !names_list(s) && !files_headline(s.value());
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_LINK_TITLE_HPP
