// galley/rules/line/foot_line.hpp: lines of the feet of pages that have no label in front: postal
// addresses, the numbers of Korean papers.
//
//     12 Quay Street, Suite 4, Harbour, CT 06905
//     Hafenstraße 12, 71634 Seestadt
//     ul. Portowa 6a, 00-564 Miasto
#ifndef GALLEY_RULES_LINE_FOOT_LINE_HPP
#define GALLEY_RULES_LINE_FOOT_LINE_HPP

#include <galley/detail/lists.hpp>
#include <galley/layout/line.hpp>
#include <galley/lexicon/places/street_words.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The word of `s` that begins at `pos`, without the marks at its end; `next` is where another may
/// begin.
struct line_word {
    std::string_view text;
    std::size_t next = 0;
};

[[nodiscard]] constexpr line_word word_at(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size() && s[pos] == ' ') ++pos;
    std::size_t end = pos;
    const auto parts = [s](std::size_t at) { // no comma of "13,000" does
        return s[at] == ' ' || (s[at] == ',' && !(at + 1 < s.size() && text::is_digit(s[at + 1])));
    };
    while (end < s.size() && !parts(end)) ++end;
    const std::size_t next = end < s.size() ? end + 1 : end;
    return {text::trim_marks(s.substr(pos, end - pos), ".;()|"), next};
}

/// "12", "12a", "100-102": the number of a house.
[[nodiscard]] constexpr bool is_house_number(std::string_view word) noexcept {
    constexpr std::size_t longest = 9;
    if (word.empty() || word.size() > longest || !text::is_digit(word.front())) return false;
    std::size_t letters = 0;
    for (const char b : word) {
        if (!text::is_digit(b) && !text::is_letter(b) && b != '-' && b != '/') return false;
        letters += text::is_letter(b) ? 1U : 0U;
    }
    return letters <= 1;
}

/// By last byte of the ends of streets the bytes before it, a bit for each by its lowest five bits.
inline constexpr std::array<std::uint32_t, 256> bytes_before_last = [] {
    std::array<std::uint32_t, 256> table{};
    for (const std::string_view end : lexicon::street_ends)
        table[static_cast<unsigned char>(end.back())] |= 1U << (end[end.size() - 2] & 0x1F);
    return table;
}();

/// A quick no for most words.
[[nodiscard]] constexpr bool may_end_in_street(std::string_view word) noexcept {
    if (word.size() < 2) return false;
    const std::uint32_t before = bytes_before_last[static_cast<unsigned char>(word.back())];
    return (before >> (word[word.size() - 2] & 0x1F) & 1U) != 0;
}

[[nodiscard]] constexpr bool ends_in_street(std::string_view word) noexcept {
    if (!may_end_in_street(word)) return false;
    for (const std::string_view end : lexicon::street_ends)
        if (word.size() > end.size() && word.ends_with(end)) return true;
    return false;
}

/// What the words of a line say of a street.
struct street_signs {
    bool street = false; // and a number where its language puts it
    bool code = false;   // five digits or so, of a town
    bool prose = false;  // a word in small letters that is no part of a name
};

/// Reads the words of `s` from left to right, none behind prose: that is no address.
[[nodiscard]] constexpr street_signs read_street(std::string_view s) noexcept {
    constexpr std::size_t reach = 5; // words from the number to its street
    street_signs found;
    std::size_t word = 0;
    std::size_t number = static_cast<std::size_t>(-1); // the last house number
    std::size_t street = number;                       // the last street that wants one
    for (std::size_t pos = 0; pos < s.size() && !found.prose;) {
        const line_word w = word_at(s, pos);
        pos = w.next;
        if (w.text.empty()) continue;
        ++word;
        if (is_house_number(w.text)) {
            found.code = found.code || w.text.size() >= 5;
            if (street != static_cast<std::size_t>(-1) && word - street <= reach &&
                !is_year(w.text)) // "Street festival 2014"
                found.street = true;
            number = word;
            continue;
        }
        const bool near = number != static_cast<std::size_t>(-1) && word - number <= reach;
        const char32_t first = text::decode(w.text, 0).value;
        const bool small = text::is_letter(first) && !text::is_upper(first);
        if (lexicon::street_words.match_whole(w.text) && !small && near && word - number > 1)
            found.street = true;
        else if (lexicon::street_words_before.match_whole(w.text)) {
            street = word;
            found.street = found.street || near;
        } else if (!small && ends_in_street(w.text)) street = word;
        else if (small && w.text.size() > 3) found.prose = true;
    }
    return found;
}

/// "1-2-3" behind `pos`: the block and the house of a Japanese address.
[[nodiscard]] constexpr bool holds_block_number(std::string_view s, std::size_t pos) noexcept {
    for (std::size_t i = pos; i < s.size() && i + 2 < s.size(); ++i)
        if (text::is_digit(s[i]) && s[i + 1] == '-' && text::is_digit(s[i + 2])) return true;
    return false;
}

/// Japanese, Chinese and Korean addresses, which go from the land to the house.
[[nodiscard]] constexpr bool is_wide_address(std::string_view s) noexcept {
    if (s.find("\u3012") != std::string_view::npos) return true;
    const auto behind = [s](std::size_t pos, std::initializer_list<std::string_view> marks) {
        std::size_t first = std::string_view::npos;
        for (const std::string_view m : marks) {
            const std::size_t at = pos < s.size() ? s.find(m, pos) : std::string_view::npos;
            first = at < first ? at : first;
        }
        return first == std::string_view::npos ? first : first + 1;
    };
    // "河城市 河区 港路12号", "서울시 중구 강로 12", "東京都河区港1-2-3"
    const std::size_t town =
        behind(0, {"\u5E02", "\u7701", "\u90FD", "\u5E9C", "\u770C", "\uC2DC ", "\uB3C4 "});
    const std::size_t part =
        behind(town, {"\u533A", "\u5340", "\u53BF", "\u753A", "\uAD6C ", "\uAD70 "});
    const std::size_t chinese = behind(part, {"\u8DEF", "\u8857", "\u9053"});
    const std::size_t korean = behind(part, {"\uB85C ", "\uAE38 ", "\uB3D9", "\uB85C1", "\uAE381"});
    if (korean != std::string_view::npos || holds_block_number(s, part)) return true;
    return chinese != std::string_view::npos &&
           behind(chinese, {"\u53F7", "\u865F"}) != std::string_view::npos;
}

} // namespace detail

/// Is line `i` a postal address: a street with its number, a town or its code, and no prose?
[[nodiscard]] inline bool is_street_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 160;
    constexpr std::uint32_t longest_wide = 240;
    constexpr std::uint32_t most_words = 22;
    const layout::line& l = p.lines[i];
    if (l.digits == 0 || l.words > most_words || l.quotes != 0) return false;
    const std::string_view s = p.line_text(i);
    if (l.wide != 0)
        return l.size() <= longest_wide && !l.ends_sentence && detail::is_wide_address(s);
    if (l.size() > longest || l.words < 2) return false;
    const detail::street_signs signs = detail::read_street(s);
    const bool whole = l.commas != 0 || signs.code || l.words <= 5;
    return signs.street && whole && !signs.prose;
}

namespace detail {

/// "71634 Seestadt", "Harbour, CT 06905", "Harbour, Connecticut 06905": a code of five digits
/// before a town, or behind it and its state, and nothing else.
[[nodiscard]] inline bool is_town_with_code(std::string_view s, const layout::line& l) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 5;
    constexpr std::uint32_t code = 5; // digits
    if (l.size() > longest || l.words < 2 || l.words > most_words || l.digits != code) return false;
    const std::string_view digits = "0123456789";
    const std::size_t first = s.find_first_of(digits);
    const std::size_t behind = first + code;
    if (s.find_first_not_of(digits, first) < behind) return false; // "1 2 345"
    const std::size_t comma = s.find(',');
    const bool german = first == 0 && s.size() > behind && s[behind] == ' ' && comma > s.size();
    const bool american = behind == s.size() && comma < first && comma != 0;
    if (!german && !american) return false;
    constexpr std::size_t most_small = 2; // "an der"
    if (small_words(s, most_small + 1) > most_small) return false;
    return text::is_upper(text::decode(s, german ? behind + 1 : 0).value);
}

/// Does one of the next lines call somebody or give an address, as far as lines speak for
/// themselves?
[[nodiscard]] inline bool leads_to_contact(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 3;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k)
        if (p.notes[k].decided && p.notes[k].what.kind == kind::contact) return true;
    return false;
}

} // namespace detail

/// Is line `i` a town with its code that stands above a number or an address to write to?
[[nodiscard]] inline bool is_town_above_contact(const page& p, std::size_t i) noexcept {
    return detail::is_town_with_code(p.line_text(i), p.lines[i]) && detail::leads_to_contact(p, i);
}

/// Is line `i` the town below a street, its code in front or behind: "71634 Seestadt", "Harbour, CT
/// 06905"? The line above is settled.
[[nodiscard]] inline bool is_town_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 6;
    constexpr std::uint32_t shortest_code = 4;
    constexpr std::uint32_t most_digits = 12;
    const layout::line& l = p.lines[i];
    if (i == 0 || p.in_body(i - 1) || !p.notes[i - 1].decided || l.blank_lines > 1) return false;
    if (p.notes[i - 1].what.kind != kind::contact || l.size() > longest || l.words > most_words)
        return false;
    if (l.digits < shortest_code || l.digits > most_digits || l.ends_sentence) return false;
    return l.words > 1 && l.letters != 0 && !l.holds(':') && !l.holds('/') &&
           !detail::read_street(p.line_text(i)).prose;
}

namespace detail {

/// Is every byte of `word` what stands at its place in `shape`: for "A" any capital, for "9" any
/// digit?
[[nodiscard]] constexpr bool has_shape(std::string_view word, std::string_view shape) noexcept {
    if (word.size() != shape.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool capital = word[i] >= 'A' && word[i] <= 'Z';
        if (shape[i] == 'A'   ? !capital
            : shape[i] == '9' ? !text::is_digit(word[i])
                              : word[i] != shape[i])
            return false;
    }
    return true;
}

/// "CT 06905", "N1 7AB", "K1A 0B1": the codes of American, British and Canadian towns, in two
/// words.
[[nodiscard]] constexpr bool is_postcode(std::string_view first, std::string_view second) noexcept {
    if (has_shape(first, "AA"))
        return has_shape(second, "99999") || has_shape(second, "99999-9999");
    if (has_shape(first, "A9A")) return has_shape(second, "9A9") || has_shape(second, "9AA");
    constexpr std::string_view british[] = {"A9", "A99", "AA9", "AA99", "AA9A"};
    return has_shape(second, "9AA") && galley::detail::any_of(british, [&](std::string_view shape) {
               return has_shape(first, shape);
           });
}

/// Does such a code close `s`, or the part before a comma?
[[nodiscard]] constexpr bool closes_with_postcode(std::string_view s) noexcept {
    line_word last;
    for (std::size_t pos = 0; pos < s.size();) {
        const line_word w = word_at(s, pos);
        const bool closes = w.next >= s.size() || s[w.next - 1] == ',';
        if (pos != 0 && closes && is_postcode(last.text, w.text)) return true;
        last = w;
        pos = w.next;
    }
    return false;
}

} // namespace detail

namespace detail {

/// Does `s`, what stands behind a street, name its town: in two parts, or by a code of four digits
/// or more?
[[nodiscard]] constexpr bool names_town(std::string_view s) noexcept {
    constexpr std::size_t shortest_code = 4;
    if (s.find(", ", 1) != std::string_view::npos) return true;
    std::size_t digits = 0;
    for (const char b : s) {
        digits = text::is_digit(b) ? digits + 1 : 0;
        if (digits == shortest_code) return true;
    }
    return false;
}

} // namespace detail

/// The postal address that `s`, known for a contact, is as a whole: a street with its town, or a
/// town's code behind more than its name. Empty where the town is missing: "12 Quay Street, Suite
/// 4", and where a number to call stands in it.
[[nodiscard]] constexpr std::string_view whole_address(std::string_view s) noexcept {
    constexpr std::size_t longest = 160;
    constexpr std::size_t longest_town = 32;
    constexpr std::ptrdiff_t most_digits = 14;
    s = text::trim_marks(s, ",;|-");
    if (s.size() > longest || s.find_first_of("@:()\n") != std::string_view::npos) return {};
    if (std::count_if(s.begin(), s.end(), text::is_digit) > most_digits) return {};
    if (s.size() > longest_town && detail::closes_with_postcode(s)) return s;
    const std::size_t comma = s.find(", ");
    if (comma == std::string_view::npos || !detail::names_town(s.substr(comma))) return {};
    const detail::street_signs signs = detail::read_street(s);
    return signs.street && !signs.prose ? s : std::string_view{};
}

namespace detail {

/// May line `i` be the street or the box above the town on the next: "7 Old Quay", "P.O. Box 12"?
[[nodiscard]] inline bool may_be_above_town(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 6;
    const layout::line& l = p.lines[i];
    return !p.notes[i].decided && !p.in_body(i) && l.digits != 0 && l.letters != 0 &&
           l.size() <= longest && l.words <= most_words && !l.ends_sentence &&
           p.lines[i + 1].words <= most_words && p.lines[i + 1].blank_lines <= 1;
}

} // namespace detail

/// Settles line `i` outside the body if the code of a town closes it, "Suite 4, Harbour, CT 06905",
/// and the line above a short one.
inline void judge_postal_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 160;
    constexpr std::uint32_t fewest_digits = 2;
    constexpr std::uint32_t fewest_capitals = 3;
    const layout::line& l = p.lines[i];
    if (l.digits < fewest_digits || l.upper < fewest_capitals || l.words < 3 || l.wide != 0) return;
    if (p.notes[i].decided || p.in_body(i) || l.size() > longest || l.quotes != 0) return;
    if (!detail::closes_with_postcode(p.line_text(i))) return;
    const verdict contact{kind::contact, rule::contact_label, 0.7F};
    p.decide(i, contact);
    if (i > 0 && detail::may_be_above_town(p, i - 1)) p.decide(i - 1, contact);
}

/// "[ 등록번호 : 서울, 아00001 ]": the number under which a Korean paper is registered.
[[nodiscard]] inline bool states_register(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    constexpr std::uint32_t fewest_digits = 4;
    const layout::line& l = p.lines[i];
    if (l.wide == 0 || l.size() > longest || l.digits < fewest_digits || l.ends_sentence)
        return false;
    const std::string_view s = p.line_text(i);
    const std::size_t at = s.find("\uB4F1\uB85D\uBC88\uD638");
    return at != std::string_view::npos && s.find(':', at) != std::string_view::npos;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_FOOT_LINE_HPP
