// galley/rules/words/sign_off.hpp: what closes a text behind its last sentence: the agency it comes
// from, the initials of who wrote it, both in one bracket, or the agency and nothing around it.
//
//     ...until the bridge is open. (abc/dpa)
//     ...until the bridge is open. EFE
#ifndef GALLEY_RULES_WORDS_SIGN_OFF_HPP
#define GALLEY_RULES_WORDS_SIGN_OFF_HPP

#include <galley/date/find.hpp>
#include <galley/detail/lists.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// A bracket that closes a line, full stops behind it aside: where it opens, and what it holds.
struct closing_bracket {
    std::size_t begin = 0;
    std::string_view inside; // empty where there is none, or a long one
};

[[nodiscard]] inline closing_bracket find_closing_bracket(std::string_view line) {
    constexpr std::size_t longest = 120;                 // three names, a place and a date
    const std::size_t last = line.find_last_not_of('.'); // of most lines a letter
    if (last == std::string_view::npos || text::is_letter(line[last])) return {};
    const std::string_view s = text::trim_marks(line, ".");
    if (s.empty() || !text::is_closing_bracket(text::decode_before(s, s.size()).value)) return {};
    const std::size_t close = static_cast<std::size_t>(s.data() - line.data()) + s.size() -
                              text::decode_before(s, s.size()).size;
    for (std::size_t open = close; open > 0 && close - open < longest;) {
        const text::code_point c = text::decode_before(line, open);
        if (text::is_opening_bracket(c.value))
            return {open - c.size, line.substr(open, close - open)};
        open -= c.size;
    }
    return {};
}

/// Does `s` end in a sentence's mark, quotation marks aside?
[[nodiscard]] constexpr bool closes_sentence(std::string_view s) noexcept {
    while (!s.empty() && text::is_quote(text::decode_before(s, s.size()).value))
        s.remove_suffix(text::decode_before(s, s.size()).size);
    return !s.empty() && text::is_sentence_end(text::decode_before(s, s.size()).value);
}

/// "(abc)", "(abc/de)", "(AB)", "(A.B./C.D.)": a bracket around small letters, at most four
/// together, or capitals, at most three, perhaps each with its point.
[[nodiscard]] constexpr bool holds_initials(std::string_view s) noexcept {
    constexpr std::size_t longest = 14;
    constexpr std::size_t most_small = 4;
    constexpr std::size_t most_capital = 3;
    if (s.size() < 4 || s.size() > longest || s.front() != '(' || s.back() != ')') return false;
    std::size_t small = 0;
    std::size_t capital = 0;
    char last = '(';
    for (const char b : s.substr(1, s.size() - 2)) {
        if (b == '/') {
            if (small + capital == 0) return false;
            small = capital = 0;
        } else if (b == '.') {
            if (!text::is_upper(last)) return false;
        } else {
            small += text::is_lower(b) ? 1U : 0U;
            capital += text::is_upper(b) ? 1U : 0U;
            const bool mixed = (small != 0 && capital != 0) || !text::is_letter(b);
            if (mixed || small > most_small || capital > most_capital) return false;
        }
        last = b;
    }
    return small + capital >= 2;
}

/// Initials as they stand beside an agency: one to four small letters.
[[nodiscard]] constexpr bool is_initials(std::string_view s) noexcept {
    constexpr std::size_t most = 4;
    return !s.empty() && s.size() <= most && galley::detail::all_of(s, text::is_lower);
}

/// "dpa", "sda/afp", "red, APA", "dpa/AFP/abc", "APA, 3.10.2023": news agencies, one or more, with
/// initials and a day beside them, parted by slashes or commas.
[[nodiscard]] inline bool is_agency_chain(std::string_view s) {
    constexpr std::size_t longest = 48;
    if (s.size() > longest) return false;
    bool agency = false;
    for (std::size_t from = 0; from <= s.size();) {
        const std::size_t end = std::min(s.find_first_of("/,", from), s.size());
        const std::string_view part = text::trim(s.substr(from, end - from));
        from = end + 1;
        const metadata::agency_match one = metadata::whole_agency(part);
        if (one && one.kind == metadata::agency_kind::news) agency = true;
        else if (!is_initials(part)) {
            if (!date::may_hold_date(part)) return false;
            const date::found day = date::find(part);
            if (!day || day.begin != 0 || day.end != part.size()) return false;
        }
    }
    return agency;
}

/// A mark that closes the sentence which an agency stands behind.
[[nodiscard]] constexpr bool closes_before_agency(char b) noexcept {
    return b == '.' || b == '!' || b == '?' || b == '"';
}

} // namespace detail

/// Where a closing bracket that holds nothing but agencies and initials begins: "... said.
/// (dpa/lnw)", "... (ANSA)."; `line.size()` where none does.
[[nodiscard]] inline std::size_t find_sign_off(std::string_view line) {
    const detail::closing_bracket b = detail::find_closing_bracket(line);
    return !b.inside.empty() && detail::is_agency_chain(b.inside) ? b.begin : line.size();
}

/// Where the initials in brackets begin that end a line behind a sentence: "... said. (abc)";
/// `line.size()` where none do, or where they are an agency.
[[nodiscard]] inline std::size_t find_initials(std::string_view line) {
    const detail::closing_bracket b = detail::find_closing_bracket(line);
    const std::string_view before = text::trim_right(line.substr(0, b.begin));
    const bool signs = !b.inside.empty() && detail::closes_sentence(before) &&
                       detail::holds_initials(text::trim_marks(line.substr(b.begin), ".")) &&
                       !metadata::whole_agency(b.inside);
    return signs ? b.begin : line.size();
}

/// Where agencies begin that stand behind the last stop of a line with nothing around them but
/// slashes: "... is open. EFE", "... said. dpa/abc", "... . /ritzau/"; `line.size()` where none do.
[[nodiscard]] inline std::size_t find_bare_sign_off(std::string_view line) {
    constexpr std::size_t longest = 24;
    constexpr std::string_view quote = "\u201D";
    if (line.size() <= longest || line.back() == '.') return line.size(); // most lines
    const std::size_t from = line.size() - longest;
    const std::string_view tail = line.substr(from);
    std::size_t begin = longest;
    while (begin > 0 && !detail::closes_before_agency(tail[begin - 1])) --begin;
    if (const std::size_t closed = tail.rfind(quote); closed != std::string_view::npos)
        begin = std::max(begin, closed + quote.size());
    if (begin == 0 || begin >= tail.size() || tail[begin] != ' ') return line.size();
    begin += from + 1;
    const std::string_view name = text::trim_marks(line.substr(begin), "/");
    return detail::is_agency_chain(name) ? begin : line.size();
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_SIGN_OFF_HPP
