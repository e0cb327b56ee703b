// galley/rules/people/bare_names.hpp: the people a line names, where the line is perhaps nothing
// but names: up to the furniture that is glued to them, and how much they look like names.
#ifndef GALLEY_RULES_PEOPLE_BARE_NAMES_HPP
#define GALLEY_RULES_PEOPLE_BARE_NAMES_HPP

#include <galley/date/relative.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/people/writer_words.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/find_mark.hpp>
#include <galley/text/find_spaced.hpp>
#include <galley/text/trim.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// `s` up to a label of times, comments or sharing, of two words or more, that is glued to names:
/// "Jane Roe Last updated on ...", "3 May 2020 Jane Roe Leave a comment".
[[nodiscard]] inline std::string_view before_furniture(std::string_view s) noexcept {
    constexpr std::size_t longest = 160;
    if (s.size() > longest) return s;
    for (std::size_t blank = s.find(' '); blank != std::string_view::npos;
         blank = s.find(' ', blank + 1)) {
        const std::size_t at = blank + 1;
        if (at == s.size() || text::is_lower(s[at])) continue;
        const lexicon::cue_match m = lexicon::find_cue(s, at);
        if (s.substr(at, m.size).find(' ') == std::string_view::npos) continue;
        const kind k = kind_of(m.what());
        if (k == kind::timestamp || k == kind::comments || k == kind::social || k == kind::promo)
            return text::trim_right(s.substr(0, blank));
    }
    return s;
}

/// metadata::parse_byline before labels of furniture; where nobody is named there, the whole; where
/// nobody is there either, before "5 hours ago".
template <class People>
void parse_names(std::string_view s, People& people) {
    const std::string_view names = before_furniture(s);
    metadata::parse_byline(names, people);
    if (people.empty() && names.size() != s.size()) metadata::parse_byline(s, people);
    if (!people.empty()) return;
    if (const date::relative_found ago = date::find_relative(s))
        metadata::parse_byline(s.substr(0, ago.begin), people);
}

namespace detail {

/// How much the names of a line look like names, and whether there is next to nothing beside them.
struct bare_names {
    few_people people;
    int least = 0;        // the score of the weakest
    bool stamped = false; // a time follows: "5 hours ago"
};

/// Is `s` a time such as "5 hours ago" or "8h" and nothing else but marks before it?
[[nodiscard]] constexpr bool is_relative_time(std::string_view s) noexcept {
    const date::relative_found r = date::find_relative(s);
    return r && letters_outside(s, r.begin, r.end, 4) < 4;
}

/// "4 months ago", "Published 4 months ago".
[[nodiscard]] inline bool is_told_time(std::string_view s) noexcept {
    const lexicon::cue_match m = lexicon::find_line_cue(s);
    const bool label = m.what() == lexicon::cue::published || m.what() == lexicon::cue::updated;
    return is_relative_time(label ? s.substr(m.end()) : s);
}

/// `s` without the number of a footnote at its end: "Jane Roe1".
[[nodiscard]] constexpr std::string_view without_footnote(std::string_view s) noexcept {
    std::size_t end = s.size();
    while (end > 0 && s.size() - end < 2 && text::is_digit(s[end - 1])) --end;
    return end > 0 && text::is_letter(s[end - 1]) ? s.substr(0, end) : s;
}

/// "Jane Roe/John Doe", "Jane Roe, John Doe & A. Poe", "Jane Roe1; John Doe2": nothing but whole
/// names. What is no name behind a slash is a picture's agency, beside "&" a firm.
[[nodiscard]] inline bare_names read_marked_names(std::string_view s) {
    constexpr int shaped = 50;
    bare_names found;
    found.least = 100;
    for (std::size_t from = 0; from <= s.size();) {
        const std::size_t mark = std::min(text::find_mark(s, "/&,;", from), s.size());
        const std::string_view part = without_footnote(text::trim(s.substr(from, mark - from)));
        const int score = metadata::looks_like_name(part);
        if (score < shaped) return {};
        found.people.push_back({part});
        found.least = std::min(found.least, score);
        from = mark + 1;
    }
    return found;
}

/// Does a word of prose stand in `s`?
[[nodiscard]] constexpr bool holds_prose(std::string_view s) noexcept {
    for (std::size_t at = 0; at < s.size();) {
        const std::size_t end = std::min(s.find(' ', at), s.size());
        if (metadata::detail::people::is_word_of_prose(s.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

/// "Jane Roe Anna Maria Doe John Poe": whole known names that only blanks part. A given name behind
/// another word begins the next one.
[[nodiscard]] inline bare_names read_spaced_names(std::string_view s) {
    constexpr int known = 75;
    if (holds_prose(s)) return {};
    bare_names found;
    found.least = 100;
    std::size_t begin = 0;
    bool family = false; // the name being read has a word that is no given name
    for (std::size_t at = 0; at <= s.size();) {
        const std::size_t end = std::min(s.find(' ', at), s.size());
        const std::string_view word = s.substr(at, end - at);
        const bool given = lexicon::is_given_name(word);
        const bool done = end == s.size();
        if ((given && family) || done) {
            const std::string_view name = text::trim(s.substr(begin, (given ? at : end) - begin));
            if (metadata::looks_like_name(name) < known) return {};
            found.people.push_back({name});
            begin = at;
        }
        family = !given;
        at = end + 1;
    }
    return found.people.size() > 1 && family ? found : bare_names{};
}

/// "赵延东、李华", "王小明 李华": names of Han letters that marks or blanks part, at least half of
/// them with a known family name, and none a section.
[[nodiscard]] inline bare_names read_wide_names(std::string_view s) {
    using namespace metadata::detail::people;
    constexpr int shaped = 50;
    bare_names found;
    std::size_t known = 0;
    for (token t = next_token(s, 0); t.kind != token_kind::end; t = next_token(s, t.end)) {
        if (t.kind == token_kind::comma) continue;
        if (t.kind != token_kind::wide) return {};
        const std::string_view part = t.in(s);
        const wide_letters letters(part);
        const int score = wide_name_score(part);
        const bool short_name = letters.han && !letters.kana && !letters.dotted &&
                                letters.size >= 2 && letters.size <= 3;
        if ((!short_name && score < shaped) || lexicon::find_people_word(part, 0) ||
            lexicon::is_section_name(part))
            return {};
        known += score != 0 ? 1U : 0U;
        found.people.push_back({part});
    }
    found.least = shaped;
    return found.people.size() > 1 && known * 2 >= found.people.size() ? found : bare_names{};
}

/// Has the word one capital behind a small letter, as logins have and few others: "RiverFox"?
[[nodiscard]] constexpr bool has_hump(std::string_view word) noexcept {
    std::size_t humps = 0;
    for (std::size_t i = 1; i < word.size(); ++i)
        humps += text::is_lower(word[i - 1]) && text::is_upper(word[i]) ? 1U : 0U;
    return humps == 1;
}

/// Is the whole of `s` one word that has a hump or ends in digits, "riverfox99", and no label?
[[nodiscard]] inline bool is_login(std::string_view s) noexcept {
    constexpr std::size_t shortest = 4;
    std::size_t end = s.size();
    while (end > 0 && text::is_digit(s[end - 1])) --end;
    const std::string_view word = s.substr(0, end);
    if (word.size() < shortest || !text::is_letter(word.front())) return false;
    for (const char b : word)
        if (!text::is_letter(b) && b != '_') return false;
    return (has_hump(word) || end != s.size()) && !lexicon::find_people_word(s, 0) &&
           !lexicon::find_cue(s, 0);
}

/// "CPP, PSP": letters of a degree or a register.
[[nodiscard]] constexpr bool opens_with_acronym(std::string_view s) noexcept {
    constexpr std::size_t longest = 6;
    std::size_t n = 0;
    while (n < s.size() && text::is_upper(s[n])) ++n;
    return n >= 2 && n <= longest && (n == s.size() || s[n] == ',');
}

/// Where the dash of "Jane Roe - riverDaily" stands, with a word or two behind it, or who writes
/// last: "Jane Roe - River Daily News Editor".
[[nodiscard]] inline std::size_t dash_before_site(std::string_view s) noexcept {
    constexpr std::size_t longest = 30;
    constexpr std::size_t longest_office = 60;
    const std::size_t dash = text::find_spaced(s, '-');
    if (dash == std::string_view::npos) return dash;
    const std::string_view site = text::trim_left(s.substr(dash + 1));
    const std::size_t last = site.rfind(' ') + 1; // npos + 1 is 0
    const bool few = site.size() <= longest && site.find(' ') + 1 == last;
    const bool office = site.size() <= longest_office && lexicon::is_writer_word(site, last);
    return few || office ? dash - 1 : std::string_view::npos;
}

/// "Jane Roe North of England correspondent": a known name of two or three words, and behind it
/// without a mark what its owner is.
[[nodiscard]] inline bare_names read_name_and_office(std::string_view s) {
    constexpr int known = 75;
    constexpr std::size_t longest = 80;
    const std::size_t last = s.rfind(' ') + 1; // npos + 1 is 0
    if (s.size() > longest || last == 0 || !lexicon::is_writer_word(s, last)) return {};
    bare_names found;
    std::size_t end = s.find(' ');
    for (int words = 2; words <= 3 && end < last; ++words) {
        end = s.find(' ', end + 1);
        if (end >= last) break;
        const std::string_view name = s.substr(0, end);
        if (metadata::looks_like_name(name) < known) break;
        found.people = {};
        found.people.push_back({name});
        found.least = known;
    }
    return found;
}

/// "in Delft", "à Paris, ", "in Paris and ": where somebody writes from, and perhaps the small word
/// that joins the next name.
[[nodiscard]] constexpr bool tells_where(std::string_view s) noexcept {
    constexpr int most_words = 4;
    constexpr std::size_t longest_joint = 3; // "and", "und", "y"
    s = text::trim(s);
    const std::size_t blank = s.find(' ');
    if (blank == std::string_view::npos) return false;
    const std::string_view first = s.substr(0, blank);
    if (first != "in" && first != "\u00E0" && first != "en" && first != "em") return false;
    s.remove_prefix(blank + 1);
    int words = 0;
    while (!s.empty()) {
        const std::size_t end = std::min(s.find(' '), s.size());
        const bool joint = words != 0 && end == s.size() && end <= longest_joint;
        if (!text::is_upper(text::decode(s, 0).value) && !joint) return false;
        if (++words > most_words) return false;
        s = text::trim_left(s.substr(end));
    }
    return true;
}

/// "Political correspondent", "Senior economics editor": a capital first, who writes last.
[[nodiscard]] inline bool is_office(std::string_view s) noexcept {
    const std::size_t last = s.rfind(' ') + 1; // npos + 1 is 0
    return last != 0 && text::is_upper(s.front()) && lexicon::is_writer_word(s, last);
}

/// "Jane Roe (34): Ferry sold to the town": does a headline go on behind the bracket at `open` of
/// `s`? Then the name is of whom it speaks.
[[nodiscard]] constexpr bool speaks_behind_bracket(std::string_view s, std::size_t open) noexcept {
    if (open >= s.size() || s[open] != '(') return false;
    const std::size_t close = s.find(')', open);
    return close < s.size() && s.substr(close + 1).starts_with(": ");
}

/// "Jane Roe", "Jane Roe, John Doe and A. Poe", "Jane Roe | The Daily", "Jane Roe, staff writer":
/// names from the line's begin, then nothing or, behind a mark, a few words on what they are; "Jane
/// Roe in Delft and John Doe in Paris": where they write from.
[[nodiscard]] inline bare_names read_bare_names(std::string_view s) {
    constexpr std::size_t remark = 40;
    bare_names found;
    // Quotation marks and entries of lists hold no names.
    if (std::string_view("'\"").find(s.front()) != std::string_view::npos ||
        text::is_digit(s.front()))
        return {};
    if (text::find_mark(s, "/&;") != std::string_view::npos) return read_marked_names(s);
    if (metadata::detail::people::is_wide(text::decode(s, 0).value))
        if (const bare_names wide = read_wide_names(s); !wide.people.empty()) return wide;
    const std::size_t other = std::min({text::find_mark(s, "@|("), dash_before_site(s), s.size()});
    if (speaks_behind_bracket(s, other)) return {};
    const std::string_view list = text::trim(s.substr(0, other));
    found.stamped = other < s.size() && is_told_time(text::trim(s.substr(other + 1)));
    if (const int whole = metadata::looks_like_name(list); whole != 0) {
        found.people.push_back({list});
        found.least = whole;
        return found;
    }
    metadata::parse_byline(list, found.people);
    if (found.people.empty()) {
        if (list.size() != s.size()) return {};
        if (const bare_names one = read_name_and_office(s); !one.people.empty()) return one;
        return read_spaced_names(s);
    }
    const metadata::person& last = *(found.people.end() - 1);
    const auto end = static_cast<std::size_t>(last.name.data() + last.name.size() - list.data());
    const std::string_view rest = text::trim(list.substr(end));
    const char32_t mark = rest.empty() ? 0 : text::decode(rest, 0).value;
    found.stamped = found.stamped || is_relative_time(rest);
    // "Jane Roe1": the number of a footnote.
    const bool footnote = rest.size() <= 2 && end < list.size() && text::is_digit(list[end]);
    const lexicon::word_use next = lexicon::find_people_word(rest, 0).use;
    const bool placed = tells_where(rest);
    const bool apart = mark == ',' || mark == 0x060C || found.stamped || footnote ||
                       opens_with_acronym(rest) || next == lexicon::word_use::title ||
                       next == lexicon::word_use::outlet || placed || is_office(rest);
    if (letters_and_digits(rest, remark) == remark || (!rest.empty() && !apart)) return {};
    std::size_t at = 0;
    for (const metadata::person& one : found.people) {
        const auto begin = static_cast<std::size_t>(one.name.data() - list.data());
        if (begin > at + 8 && (at == 0 || !tells_where(list.substr(at, begin - at)))) return {};
        if (at == 0 && list.substr(0, begin).find(',') != std::string_view::npos)
            return {}; // "Column, Harbour Town, Ferries"
        at = begin + one.name.size();
    }
    found.least = 100;
    for (const metadata::person& one : found.people) {
        const int score = metadata::looks_like_name(one.name);
        if (score < found.least) found.least = score;
        const std::string_view given = one.name.substr(0, one.name.find(' '));
        if (placed && !lexicon::is_given_name(given)) return {}; // "River Wardens in Delft"
    }
    return found;
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PEOPLE_BARE_NAMES_HPP
