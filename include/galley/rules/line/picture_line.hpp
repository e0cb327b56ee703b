// galley/rules/line/picture_line.hpp: a line that credits a picture and holds nothing else, without
// a label that says so: "A B/Picture Agency", "© A B", "Copyright A B/AGENCY".
#ifndef GALLEY_RULES_LINE_PICTURE_LINE_HPP
#define GALLEY_RULES_LINE_PICTURE_LINE_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/lexicon/places/handout_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/few_people.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Quick: may a copyright sign open with these two bytes?
[[nodiscard]] constexpr bool may_open_sign(char first, char second) noexcept {
    return (first == '\xC2' && second == '\xA9') || (first == '(' && (second | 0x20) == 'c') ||
           (first == '\xE2' && (second == '\x92' || second == '\x93')) ||
           (first == '\xEF' && second == '\xBC');
}

/// The bytes of the copyright sign that `s` opens with, blanks behind it included: "©", "ⓒ", "(c)",
/// "（Ｃ）". 0 for none; "(c) the third" is an item of a list.
[[nodiscard]] constexpr std::size_t copyright_sign(std::string_view s) noexcept {
    if (s.size() < 2 || !may_open_sign(s[0], s[1])) return 0;
    for (const std::string_view sign :
         {"\u00A9", "\u24D2", "\u24B8", "\uFF08\uFF23\uFF09", "(C)", "(c)"}) {
        if (!s.starts_with(sign)) continue;
        const std::string_view rest = text::trim_left(s.substr(sign.size()));
        const bool item = sign == "(c)" && (rest.empty() || text::is_lower(rest.front()));
        return item ? 0 : s.size() - rest.size();
    }
    return 0;
}

/// The bytes that copyright signs begin with.
inline constexpr std::array<bool, 256> sign_leads = [] {
    std::array<bool, 256> table{};
    for (const char b : std::string_view("(\xC2\xE2\xEF"))
        table[static_cast<unsigned char>(b)] = true;
    return table;
}();

/// The first copyright sign of `s` at or behind `from`; `s.size()` for none. "501(c)" is none.
[[nodiscard]] constexpr std::size_t find_copyright(std::string_view s, std::size_t from) noexcept {
    for (; from + 1 < s.size(); ++from) {
        const char b = s[from];
        if (!sign_leads[static_cast<unsigned char>(b)]) continue; // most bytes of most lines
        if (!may_open_sign(b, s[from + 1]) || copyright_sign(s.substr(from)) == 0) continue;
        const bool glued =
            from != 0 && text::is_ascii(s[from - 1]) && text::is_word_byte(s[from - 1]);
        if (b != '(' || !glued) return from;
    }
    return s.size();
}

/// Where the last "via", a blank on both sides, stands in `s`; `s.size()` for none.
[[nodiscard]] constexpr std::size_t find_via(std::string_view s) noexcept {
    std::size_t last = s.size();
    for (std::size_t at = s.find('v', 1); at != std::string_view::npos; at = s.find('v', at + 1)) {
        if (s[at - 1] != ' ') continue;
        const std::string_view rest = s.substr(at);
        if (rest.starts_with("via ") || rest.starts_with("v\u00EDa ")) last = at;
    }
    return last;
}

/// The last of the names that slashes, bars or "via" part in `s`; all of it where nothing does.
[[nodiscard]] constexpr std::string_view last_of_chain(std::string_view s) noexcept {
    s.remove_prefix(std::max(s.rfind('/') + 1, s.rfind('|') + 1)); // npos + 1 is 0
    if (const std::size_t via = find_via(s); via < s.size()) s.remove_prefix(s.find(' ', via));
    return text::trim(s);
}

/// Is `s` no sentence and no list, by its words: few begin small, and only initials and titles have
/// a stop behind them?
[[nodiscard]] constexpr bool is_made_of_names(std::string_view s) noexcept {
    constexpr std::size_t most_small = 1; // "de", "of"
    constexpr std::size_t longest_title = 2;
    std::size_t small = 0;
    std::size_t word = 0; // its bytes so far
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == ':' || s[i] == ';' || s[i] == '?' || s[i] == '!') return false;
        if (s[i] == '.' && word > longest_title && i + 1 < s.size() && !text::is_lower(s[i + 1]))
            return false;
        const bool opens = word == 0 && (i == 0 || s[i - 1] == ' ');
        if (opens && text::is_lower(s[i]) && !s.substr(i).starts_with("via ") &&
            ++small > most_small)
            return false;
        word = text::is_word_byte(s[i]) ? word + 1 : 0;
    }
    return s.find("\u00A9") == std::string_view::npos;
}

/// Is `s` what may stand for the agency of a picture: "Submitted photo", "Archivo"?
[[nodiscard]] constexpr bool is_handout(std::string_view s) noexcept {
    return !s.empty() && text::is_upper(text::decode(s, 0).value) && lexicon::is_handout_word(s);
}

/// "Courtesy of A", "courtesy of A", "Cortesía de A": thanks to who gave a picture.
[[nodiscard]] constexpr bool thanks_for_picture(std::string_view s) noexcept {
    if (s.empty() || (s.front() | 0x20) != 'c') return false;
    for (const std::string_view thanks :
         {"ourtesy of ", "ourtesy: ", "ortes\u00EDa de ", "ortesia de ", "ortes\u00EDa: "})
        if (s.substr(1).starts_with(thanks)) return true;
    return false;
}

/// Do names stand in `s`, parted by slashes, bars or "via", of which the last or first is an
/// agency's: "A B/AGENCY", "A B/Pool via AGENCY", "AGENCY/A B"? A slash may as well part the
/// letters of an office from another word.
[[nodiscard]] inline bool is_chain_with_agency(std::string_view s) {
    constexpr int capitals = 40; // "ANNA NOVAK"
    const std::string_view last = last_of_chain(s);
    if (last.empty() || last.size() == s.size() || last.data() == s.data()) return false;
    if (metadata::whole_agency(last) || is_handout(last)) return true;
    const std::size_t mark = s.find_first_of("/|");
    if (mark == std::string_view::npos || text::is_lower(last.front())) return false;
    if (is_handout(text::trim(s.substr(0, mark)))) return true;
    const metadata::agency_match first = metadata::whole_agency(text::trim(s.substr(0, mark)));
    return first && (first.kind == metadata::agency_kind::photo || metadata::whole_agency(last) ||
                     metadata::looks_like_name(last) >= capitals);
}

/// Is a label of rights said inside the line: "© A, all rights reserved"?
[[nodiscard]] inline bool speaks_of_rights(const page& p, std::size_t i) noexcept {
    if (!p.notes[i].has_inner_label) return false;
    const std::string_view s = p.line_text(i);
    for (lexicon::cue_match m = lexicon::next_cue(s, 0); m; m = lexicon::next_cue(s, m.end()))
        if (kind_of(m.what()) == kind::legal) return true;
    return false;
}

/// Does the line credit a picture that opens with a copyright sign: "© A B / Picture Agency", or
/// any name as long as the article goes on, and behind it somebody's? Notices of rights have a
/// year, words of rights, or stand at the foot.
[[nodiscard]] inline bool is_signed_picture(const page& p, std::size_t i, std::string_view value) {
    if (is_chain_with_agency(value)) return true;
    const metadata::agency_match agency = metadata::match_agency(value, 0);
    if (agency && agency.kind == metadata::agency_kind::photo) return true;
    constexpr std::size_t foot = 8; // lines
    constexpr int known = 75;
    if (i >= p.body_end) return i + foot < p.size() && metadata::looks_like_name(value) >= known;
    return value.empty() || text::is_letter(text::decode(value, 0).value);
}

/// "A B/Harbour Magazine", "A B / TOWN", "A B/Harbour Post via AGENCY": a known name, a slash, and
/// for whom, who is nobody else. Inside the article and below a caption that is a picture's; at the
/// article's ends it may sign.
[[nodiscard]] inline bool is_name_and_outlet(std::string_view s) noexcept {
    constexpr int known = 75;
    constexpr int shaped = 50;
    constexpr std::size_t longest = 60;
    const std::size_t slash = s.find('/');
    if (s.size() > longest || slash == std::string_view::npos || s.rfind('/') != slash)
        return false;
    const std::string_view name = text::trim(s.substr(0, slash));
    const std::string_view whom = text::trim(s.substr(slash + 1));
    return name.find(' ') != std::string_view::npos && !whom.empty() &&
           text::is_upper(text::decode(whom, 0).value) && is_made_of_names(whom) &&
           metadata::looks_like_name(name) >= known && metadata::looks_like_name(whom) < shaped &&
           lexicon::is_given_name(name.substr(0, name.find(' ')));
}

/// Does line `i` of the head or the article stand below a sentence, as a credit below a caption? No
/// headline is one.
[[nodiscard]] inline bool stands_below_sentence(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t least = 6; // words
    if (i == 0 || i + 2 >= p.body_end || p.lines[i].blank_lines > 1) return false;
    const layout::line& above = p.lines[i - 1];
    return above.ends_sentence && layout::word_weight(above) >= least &&
           above.size() <= longest_furniture_line;
}

/// "A B/Picture Agency", "AGENCY | A B": a line of capitalised names that nothing else is on.
[[nodiscard]] inline bool is_chain_line(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    const bool marked = l.holds('/') || l.holds('|');
    if (l.upper + l.high < 2 || (!marked && l.words < 3)) return false; // no chain
    const std::string_view s = p.line_text(i);
    if (!text::is_letter(text::decode(s, 0).value) || text::is_lower(s.front())) return false;
    if (!marked && find_via(s) == s.size()) return false;
    if (!is_made_of_names(s)) return false;
    const bool inside = p.in_body(i) && i > p.body_begin + 1 && i + 2 < p.body_end;
    return is_chain_with_agency(s) ||
           ((inside || stands_below_sentence(p, i)) && l.holds('/') && is_name_and_outlet(s));
}

/// Does line `i` in the middle of the body stand tight below one that is no sentence, as a credit
/// below the caption?
[[nodiscard]] inline bool stands_below_caption(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 200;
    constexpr std::uint32_t least = 4; // words
    if (i <= p.body_begin + 1 || i + 2 >= p.body_end || !p.in_body(i) || !p.in_body(i - 1))
        return false;
    const layout::line& above = p.lines[i - 1];
    const bool apart = above.blank_lines != 0 && p.lines[i + 1].blank_lines != 0;
    return apart && p.lines[i].blank_lines == 0 && !p.notes[i - 1].decided &&
           !above.ends_sentence && above.size() <= longest && layout::word_weight(above) >= least;
}

/// "By Anna Novak/Picture Agency": does line `i` sign a picture as others sign a text?
[[nodiscard]] inline std::size_t byline_of_picture(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 80;
    const layout::line& l = p.lines[i];
    if (!l.holds('/') || l.size() > longest || l.digits != 0) return 0;
    std::string_view s = p.line_text(i);
    for (const std::string_view by : {"By ", "by ", "BY ", "Von ", "Par ", "Por "}) {
        if (!s.starts_with(by)) continue;
        if (s.ends_with('.')) s.remove_suffix(1);
        const metadata::agency_match agency = metadata::whole_agency(last_of_chain(s));
        return agency && agency.kind == metadata::agency_kind::photo ? by.size() : 0;
    }
    return 0;
}

/// An agency alone on its line: of pictures, or below a caption or another line of a picture's
/// credit. Where readers keep pictures menus name as well.
[[nodiscard]] inline bool is_picture_agency(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 40;
    constexpr std::uint32_t most_words = 3;
    constexpr std::size_t head_lines = 30;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.words > most_words) return false;
    if (i > p.body_end || i + head_lines < p.body_begin) return false; // where menus stand
    const metadata::agency_match agency = metadata::whole_agency(p.line_text(i));
    if (!agency) return false;
    const bool below = i > 0 && p.notes[i - 1].decided && p.lines[i].blank_lines <= 1 &&
                       p.notes[i - 1].what.kind == kind::photo_credit;
    return below || stands_below_caption(p, i) ||
           (agency.kind == metadata::agency_kind::photo &&
            metadata::whole_agency(p.line_text(i), metadata::agency_place::prose));
}

/// "A B | Wire |" above a picture agency: the credit goes on below.
[[nodiscard]] inline bool leads_to_agency(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 60;
    if (p.lines[i].size() > longest || i + 1 == p.size()) return false;
    const char last = p.line_text(i).back();
    if (last != '|' && last != '/') return false;
    const metadata::agency_match agency = metadata::whole_agency(p.line_text(i + 1));
    return agency && agency.kind == metadata::agency_kind::photo;
}

} // namespace detail

/// Where "(c)AGENCY/A B" begins that is glued to the stop of one of the article's last lines: whose
/// the text is. The line's size for none.
[[nodiscard]] inline std::size_t signs_off_with_sign(const page& p, std::size_t i) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t last_lines = 2;
    const std::string_view s = p.line_text(i);
    if (!p.in_body(i) || i + last_lines < p.body_end || p.lines[i].ends_sentence) return s.size();
    const std::size_t at = detail::find_copyright(s, s.size() > longest ? s.size() - longest : 0);
    if (at == s.size() || at == 0) return s.size();
    const bool glued = text::is_sentence_end(text::decode_before(s, at).value);
    const std::string_view owner = s.substr(at + detail::copyright_sign(s.substr(at)));
    const metadata::agency_match agency = metadata::match_agency(owner, 0);
    return glued && agency && agency.kind == metadata::agency_kind::news ? at : s.size();
}

namespace detail {

/// The most words of what a copyright sign alone on its line may credit.
inline constexpr std::uint32_t after_sign = 6;

/// May line `i` say whom or what a label or sign alone on the line above credits: a name, an agency
/// or `few` words and a capital first?
[[nodiscard]] inline bool is_credit_value(const page& p, std::size_t i, std::uint32_t few) {
    constexpr std::uint32_t longest = 60;
    constexpr int shaped = 50;
    if (i >= p.size() || p.notes[i].decided || p.notes[i].cue != lexicon::cue::none) return false;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.blank_lines > 1 || l.ends_sentence || l.digits > 3) return false;
    const std::string_view s = p.line_text(i);
    if (is_chain_with_agency(s) || metadata::whole_agency(s)) return true;
    const bool capital = text::is_upper(text::decode(s, 0).value);
    return (capital && l.words <= few) || metadata::looks_like_name(s) >= shaped;
}

/// Is line `i` nothing but the label of a credit, or a copyright sign?
[[nodiscard]] inline bool is_bare_credit(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (copyright_sign(s) == s.size()) return true;
    return label_is_whole_line(p, i) && !text::is_letter(text::decode_before(s, s.size()).value);
}

} // namespace detail

/// Below a credit's label alone on its line stands its value.
inline void judge_credit_below(const page& p, std::size_t i) {
    constexpr std::uint32_t longest_label = 40;
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind != kind::photo_credit || p.lines[i].size() > longest_label)
        return;
    const std::uint32_t few_words = n.cue == lexicon::cue::none ? detail::after_sign : 3;
    if (detail::is_bare_credit(p, i) && detail::is_credit_value(p, i + 1, few_words))
        p.decide(i + 1, {kind::photo_credit, rule::photo_label, 0.7F});
}

/// A byline that names a picture agency is a picture's.
inline bool rule_picture_byline(const page& p, std::size_t i) {
    const std::size_t by = detail::byline_of_picture(p, i);
    if (by == 0) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::photo_credit, rule::photo_agency, 0.75F},
             {begin, static_cast<offset>(begin + by)});
    return true;
}

/// Of a line that opens with a copyright sign or the phrase of rights: "© Photo: A B", "© A B",
/// "Copyright A B/AGENCY".
inline bool rule_signed_picture(const page& p, std::size_t i, std::size_t sign) {
    constexpr std::uint32_t longest = 100;
    constexpr std::uint32_t year = 4; // digits
    const layout::line& l = p.lines[i];
    const std::string_view value = p.line_text(i).substr(sign);
    if (l.size() > longest || l.digits >= year) return false;
    if (value.empty() &&
        (i >= p.body_end || !detail::is_credit_value(p, i + 1, detail::after_sign)))
        return false;
    if (kind_of(p.notes[i].cue) == kind::legal) { // "Copyright"
        if (l.digits != 0 || !detail::is_chain_with_agency(value)) return false;
        p.decide(i, {kind::photo_credit, rule::photo_agency, 0.8F});
        return true;
    }
    const lexicon::cue_match label = lexicon::find_cue(value);
    if (label.has_colon() && kind_of(label.what()) == kind::photo_credit) {
        const auto end = static_cast<offset>(l.begin + sign + label.end());
        p.decide(i, {kind::photo_credit, rule::photo_label, 0.8F}, {l.begin, end});
        return true;
    }
    if (detail::speaks_of_rights(p, i) || !detail::is_signed_picture(p, i, value)) return false;
    p.decide(i, {kind::photo_credit, rule::photo_agency, 0.8F});
    return true;
}

namespace detail {

/// "13/28 photos \u00A9 Picture Agency": which picture of how many, and whose.
[[nodiscard]] inline bool counts_pictures(const page& p, std::size_t i) {
    constexpr std::uint32_t most_words = 6;
    constexpr std::size_t longest_count = 16;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (l.high == 0 || l.digits == 0 || l.words > most_words || !text::is_digit(s.front()))
        return false;
    const std::size_t sign = find_copyright(s, 0);
    if (sign == s.size() || sign > longest_count) return false;
    return static_cast<bool>(
        metadata::whole_agency(s.substr(sign + copyright_sign(s.substr(sign)))));
}

/// Where a free licence is named in `s`, "CC BY", "cc-by": `s.size()` for nowhere.
[[nodiscard]] constexpr std::size_t find_licence(std::string_view s) noexcept {
    constexpr std::size_t size = 5;
    const auto same = [](char here, char letter) { return (here | 0x20) == letter; };
    for (std::size_t i = 0; i + size <= s.size(); ++i)
        if (same(s[i], 'c') && same(s[i + 1], 'c') && (s[i + 2] == '-' || s[i + 2] == ' ') &&
            same(s[i + 3], 'b') && same(s[i + 4], 'y') && (i == 0 || !text::is_word_byte(s[i - 1])))
            return i;
    return s.size();
}

/// Does `s` go on as a licence does: "-SA 4.0 DE", "3.0], via Picture Commons"?
[[nodiscard]] constexpr bool ends_licence(std::string_view s) noexcept {
    constexpr std::size_t longest_word = 2; // "NC", "de"
    std::size_t word = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == ',') return s.substr(i).starts_with(", via ");
        word = text::is_letter(s[i]) ? word + 1 : 0;
        const bool mark = s[i] == '-' || s[i] == ' ' || s[i] == '.' || s[i] == ']';
        if (word > longest_word || (word == 0 && !mark && !text::is_digit(s[i]))) return false;
    }
    return true;
}

/// "Anna Novak, CC-BY 4.0", "Anna Novak [CC BY-SA 3.0], via Picture Commons", "cc-by 4.0": whose a
/// picture is and under which licence, or the licence alone. In round brackets it may be of music.
[[nodiscard]] constexpr bool is_licensed_picture(const layout::line& l,
                                                 std::string_view s) noexcept {
    constexpr std::uint32_t most_words = 10;
    if (l.words > most_words || l.ends_sentence) return false;
    if (l.commas == 0 && l.brackets == 0 && !l.holds('-')) return false; // most lines
    const std::size_t at = find_licence(s);
    if (at == s.size() || !ends_licence(s.substr(at + 5))) return false;
    const std::string_view owner = text::trim_right(s.substr(0, at));
    if (owner.empty()) return true;
    const char mark = owner.back();
    return (mark == ',' || mark == '[') && is_made_of_names(owner);
}

} // namespace detail

/// Settles a line that is nothing but a picture's credit, or a part of one.
inline bool rule_picture_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 80;
    const layout::line& l = p.lines[i];
    if (l.size() <= longest && detail::is_licensed_picture(l, p.line_text(i))) {
        p.decide(i, {kind::photo_credit, rule::photo_agency, 0.7F});
        return true;
    }
    if (detail::counts_pictures(p, i)) {
        p.decide(i, {kind::photo_credit, rule::photo_agency, 0.8F});
        return true;
    }
    if (l.size() > longest || l.digits != 0 || l.ends_sentence) return false;
    if (!detail::is_chain_line(p, i) && !detail::is_picture_agency(p, i) &&
        !detail::leads_to_agency(p, i) && !detail::thanks_for_picture(p.line_text(i)))
        return false;
    p.decide(i, {kind::photo_credit, rule::photo_agency, 0.8F});
    return true;
}

/// "PHOTOS: Storm leaves the harbour under water": a label of many pictures before a headline.
/// Names, what stands in a chain with them, and thanks are a credit.
[[nodiscard]] inline bool leads_to_pictures(const page& p, std::size_t i) {
    constexpr std::uint32_t fewest_words = 5;
    const layout::line& l = p.lines[i];
    if (l.words < fewest_words || l.marks > 2 || l.high > 8 || l.holds('/') || l.holds('|'))
        return false;
    const std::string_view s = p.line_text(i);
    bool many = false;
    for (const std::string_view label : {"Photos:", "PHOTOS:", "Pics:", "PICS:", "Pictures:"})
        many = many || s.starts_with(label);
    if (!many) return false;
    const std::string_view value = text::trim(s.substr(s.find(':') + 1));
    if (detail::thanks_for_picture(value) || metadata::find_agency(value)) return false;
    few_people people;
    metadata::parse_credits(s, metadata::role::photographer, people);
    if (people.empty()) return true;
    const metadata::person& first = *people.begin();
    constexpr int known = 75;
    return first.name.data() != value.data() || metadata::looks_like_name(first.name) < known;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_PICTURE_LINE_HPP
