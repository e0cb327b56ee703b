// galley/rules/pictures/credit_tail.hpp: where in a line the credit of a picture begins that ends
// it, with a label or without: "Boats at dawn. A B/Picture Agency", "Boats (AGENCY)", "Boats.
// Photo: A B".
#ifndef GALLEY_RULES_PICTURES_CREDIT_TAIL_HPP
#define GALLEY_RULES_PICTURES_CREDIT_TAIL_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/places/handout_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/line/picture_line.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/cut.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Has every part of "NASA/JPL-Caltech/ASU" a capital first and no blank in it?
[[nodiscard]] constexpr bool is_chain_of_names(std::string_view s) noexcept {
    bool first = true;
    bool chain = false;
    for (const char b : s) {
        if (b == ' ' || (first && !text::is_upper(b))) return false;
        first = b == '/';
        chain = chain || first;
    }
    return chain && !first;
}

/// "AGENCY, File" without the remark behind the comma.
[[nodiscard]] constexpr std::string_view without_remark(std::string_view s) noexcept {
    for (const std::string_view remark : {"File", "file", "Pool"})
        if (s.ends_with(remark)) {
            const std::string_view before = text::trim_right(s.substr(0, s.size() - remark.size()));
            if (before.ends_with(',')) return text::trim_right(before.substr(0, before.size() - 1));
        }
    return s;
}

/// Is `s` what credits a picture: an agency's name, or names parted by slashes, bars or "via" of
/// which the first or last is one, or the first a person: "A B/Picture Agency", "A B via AGENCY",
/// "A B/FOR RIVER DAILY", "AGENCY/A B"?
[[nodiscard]] inline bool is_agency_credit(std::string_view s) {
    s = without_remark(text::trim(s));
    if (metadata::whole_agency(s) || is_handout(s)) return true;
    constexpr int shaped = 50;
    if (const std::size_t dash = s.find(" - "); dash != std::string_view::npos) // "REUTERS - A B"
        return metadata::whole_agency(s.substr(0, dash)) &&
               metadata::looks_like_name(s.substr(dash + 3)) >= shaped;
    const std::string_view last = last_of_chain(s);
    if (last.size() == s.size() || last.data() == s.data()) return false;
    if (is_chain_with_agency(s)) return true;
    const std::size_t first = s.find_first_of("/|");
    if (first == std::string_view::npos || first == 0) return false;
    return metadata::match_agency(s, 0, metadata::agency_place::credit) ||
           metadata::looks_like_name(s.substr(0, first)) >= 60;
}

/// "[하위크시 제공. 재판매 및 DB 금지]": does the Korean for "provided" stand behind a name?
[[nodiscard]] constexpr bool is_provided(std::string_view inside) noexcept {
    constexpr std::string_view word = " \uC81C\uACF5";
    const std::size_t at = inside.find(word);
    if (at == 0 || at == std::string_view::npos) return false;
    const std::size_t end = at + word.size();
    return end == inside.size() || inside[end] == '.' || inside[end] == ',';
}

/// Is what stands in a bracket at a line's end a credit as pictures have it?
[[nodiscard]] inline bool credits_in_bracket(std::string_view inside) {
    const metadata::agency_match one = metadata::whole_agency(inside);
    if (one && one.kind == metadata::agency_kind::photo) return true;
    if (thanks_for_picture(inside.substr(inside.find('/') + 1)) || is_provided(inside)) return true;
    const bool chain = last_of_chain(inside).size() != text::trim(inside).size();
    return chain && is_agency_credit(inside);
}

/// "[Rex]", "[Splash]": is what stands in a square bracket a picture agency that elsewhere only its
/// capitals tell from a name or a word?
[[nodiscard]] inline bool is_agency_in_small(std::string_view inside) noexcept {
    constexpr std::size_t longest = 12;
    char capitals[longest] = {};
    if (inside.size() > longest || inside.empty() || !text::is_upper(inside.front())) return false;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (!text::is_ascii(inside[i]) || !text::is_letter(inside[i])) return false;
        capitals[i] =
            text::is_lower(inside[i]) ? static_cast<char>(inside[i] - 'a' + 'A') : inside[i];
    }
    const metadata::agency_match one = metadata::whole_agency({capitals, inside.size()});
    return one && one.kind == metadata::agency_kind::photo;
}

/// Where a bracket that ends `s` opens, if it holds a picture's credit; `s.size()` for none.
[[nodiscard]] inline std::size_t agency_bracket(std::string_view s) {
    constexpr std::size_t longest = 120;
    if (s.empty() || text::is_letter(s.back()) || s.back() == '.') return s.size(); // most lines
    if (!text::is_closing_bracket(text::decode_before(s, s.size()).value)) return s.size();
    const std::size_t close = s.size() - text::decode_before(s, s.size()).size;
    for (std::size_t open = close; open > 0 && close - open < longest;) {
        const text::code_point c = text::decode_before(s, open);
        if (text::is_opening_bracket(c.value)) {
            const std::string_view inside = s.substr(open, close - open);
            const std::string_view before = text::trim_right(s.substr(0, open - c.size));
            // Behind a word of the sentence such a chain says which ones: "the towns (ZH/AG/SH)".
            if (!credits_in_bracket(inside) && !(c.value == '[' && is_agency_in_small(inside)) &&
                !(is_chain_of_names(inside) && closes_sentence(before)))
                return s.size();
            // A news agency's or the writer's is of the whole text.
            const bool signs = find_sign_off(s) < s.size() || find_initials(s) < s.size();
            return signs ? s.size() : open - c.size;
        }
        open -= c.size;
    }
    return s.size();
}

/// "Boats at dawn. ANNA NOVAK (AGENCY)", "Boats at dawn.Anna Novak (AGENCY)": where the name begins
/// that stands behind a stop, in capitals or glued to it, and before the bracket at `bracket`;
/// `bracket` for none.
[[nodiscard]] inline std::size_t name_before_bracket(std::string_view s, std::size_t bracket) {
    constexpr std::size_t longest = 40;
    const std::string_view before = text::trim_right(s.substr(0, bracket));
    const std::size_t from = before.size() > longest ? before.size() - longest : 0;
    constexpr int shaped = 50;
    const std::size_t last = before.rfind('.');
    const bool glued = last != std::string_view::npos && last > from && last + 1 < before.size() &&
                       text::is_lower(before[last - 1]) && text::is_upper(before[last + 1]);
    if (glued && metadata::looks_like_name(before.substr(last + 1)) >= shaped) return last + 1;
    const std::size_t stop = before.rfind(". ");
    if (stop == std::string_view::npos || stop < from) return bracket;
    const std::string_view name = before.substr(stop + 2);
    for (std::size_t i = 0; i < name.size(); i += text::decode(name, i).size) {
        const char32_t c = text::decode(name, i).value;
        if (c != ' ' && c != '-' && c != '.' && !text::is_upper(c)) return bracket;
    }
    return name.find(' ') != std::string_view::npos ? stop + 2 : bracket;
}

/// Where "AGENCY/ A B", "AGENCY/Other/A B" begins that ends a caption without a stop before it;
/// `s.size()` for none.
[[nodiscard]] inline std::size_t slash_tail(std::string_view s) {
    constexpr std::size_t longest = 60;
    const std::size_t from = s.size() > longest ? s.size() - longest : 0;
    const std::size_t slash = s.find('/', from);
    if (slash == std::string_view::npos || slash == 0) return s.size();
    const std::size_t blank = s.rfind(' ', slash - 1);
    if (blank == std::string_view::npos || blank < 12) return s.size();
    const bool names = slash + 1 < s.size() && !text::is_digit(s[slash + 1]);
    return names && metadata::whole_agency(s.substr(blank + 1, slash - blank - 1)) ? blank + 1
                                                                                   : s.size();
}

/// Where "© A B", "© A B | C", "(c)AGENCY/A B" begins that ends a caption; `s.size()` for none.
/// Behind a notice of rights stands a year.
[[nodiscard]] constexpr std::size_t copyright_tail(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_caption = 20;
    constexpr std::size_t least_name = 3;
    const std::size_t at = find_copyright(s, s.size() > longest ? s.size() - longest : 0);
    if (at == s.size()) return at; // or longer than a credit
    const std::string_view owner = s.substr(at + copyright_sign(s.substr(at)));
    const std::size_t first = find_copyright(s, 0);
    if (first < least_caption || owner.size() < least_name) return s.size();
    constexpr std::string_view word = "copyright";
    const std::string_view before = text::trim_right(s.substr(0, first));
    const bool rights =
        (before.size() >= word.size() &&
         text::match_folded(before, before.size() - word.size(), word) == word.size()) ||
        (at == first && find_copyright(owner, 0) < owner.size());
    if (rights) return s.size();
    for (const char b : owner)
        if (text::is_digit(b)) return s.size();
    return first;
}

/// Where "Submitted photo", "Archivo." begins that ends a caption: glued to a small letter, behind
/// a stop, or two words behind a blank; `s.size()` for none.
[[nodiscard]] constexpr std::size_t handout_tail(std::string_view s) noexcept {
    constexpr std::size_t longest = 20;
    constexpr std::size_t least_caption = 5;
    constexpr std::size_t longest_line = 240;
    std::string_view words = s;
    if (words.ends_with('.')) words.remove_suffix(1);
    if (s.size() > longest_line || s.size() < least_caption + longest ||
        !lexicon::may_end_in_handout(words))
        return s.size();
    const std::size_t from = words.size() - longest;
    for (std::size_t i = words.size() - 1; i >= from; --i) {
        if (!text::is_upper(words[i])) continue;
        const bool blank = words[i - 1] == ' ';
        if (!blank && text::is_upper(words[i - 1])) continue;
        const std::string_view tail = words.substr(i);
        const bool apart = text::is_lower(words[i - 1]) ||
                           (blank && tail.find(' ') != std::string_view::npos) ||
                           closes_sentence(words.substr(0, blank ? i - 1 : i));
        if (apart && lexicon::is_handout_word(tail)) return i;
    }
    return s.size();
}

/// Where "A B/Picture Agency" begins that ends a caption behind a dash, "Boats at dawn - A
/// B/AGENCY"; `s.size()` for none.
[[nodiscard]] inline std::size_t dash_tail(std::string_view s) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_caption = 20;
    const std::size_t dash = s.rfind(" - ");
    if (dash == std::string_view::npos || dash < least_caption || s.size() - dash > longest)
        return s.size();
    const std::string_view tail = s.substr(dash + 3);
    return is_made_of_names(tail) && is_chain_with_agency(tail) ? dash + 3 : s.size();
}

/// Where "ANNA NOVAK FOR “HARBOUR POST”" begins that ends a caption: a name in capitals, and for
/// whom, behind a stop; `s.size()` for none.
[[nodiscard]] inline std::size_t capitals_tail(std::string_view s) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_caption = 20;
    constexpr int shaped = 50;
    const std::size_t stop = s.rfind(". ");
    if (stop == std::string_view::npos || stop < least_caption || s.size() - stop > longest)
        return s.size();
    const std::string_view tail = s.substr(stop + 2);
    for (std::size_t i = 0; i < tail.size(); i += text::decode(tail, i).size) {
        const char32_t c = text::decode(tail, i).value;
        if (text::digit_value(c) >= 0 || (text::is_letter(c) && !text::is_upper(c)))
            return s.size();
    }
    std::size_t end = tail.size();
    for (const std::string_view whom : {" FOR ", " POUR ", " PARA ", " PER ", " F\u00DCR "})
        end = std::min(end, tail.find(whom));
    const std::string_view name = tail.substr(0, end);
    const bool two = name.find(' ') != std::string_view::npos;
    return end < tail.size() && two && metadata::looks_like_name(name) >= shaped ? stop + 2
                                                                                 : s.size();
}

/// Where the agency that is all there is behind the last stop of a caption begins; `s.size()` for
/// none. "12. Quay Line/River Line" has a number before the stop.
[[nodiscard]] inline std::size_t agency_behind_stop(std::string_view s) {
    constexpr std::size_t longest = 80;
    std::size_t stop = s.size();
    while (stop > 0 && s.size() - stop < longest) {
        const char b = s[stop - 1];
        if (text::is_letter(b) || b == ' ') { // most bytes of most lines
            --stop;
            continue;
        }
        if (text::is_ascii(b)) {
            if (b == '!' || b == '?') break;
            if (b == '.' && (stop == s.size() || !text::is_digit(s[stop]))) break;
            --stop;
            continue;
        }
        const text::code_point c = text::decode_before(s, stop);
        if (text::is_sentence_end(c.value)) break;
        stop -= c.size;
    }
    if (stop == 0 || stop == s.size() || !text::is_sentence_end(text::decode_before(s, stop).value))
        return s.size();
    if (letters_and_digits(s.substr(0, stop), 3) < 3) return s.size();
    const bool signs_off = find_sign_off(s) < s.size(); // "... said. (ANSA)."
    const std::string_view credit = s.substr(stop);
    const bool credits = is_agency_credit(credit) || is_chain_of_names(text::trim(credit));
    return !signs_off && credits ? stop : s.size();
}

/// Where the credit at the end of a caption begins: "Old harbour.Wire Service", "Boats. A B/Picture
/// Agency", "Boats (A B/Pool/Agency)"; `s.size()` for none. `s` is the text of the line `l`, whose
/// counts say what need not be looked for.
[[nodiscard]] inline std::size_t agency_tail(std::string_view s, const layout::line& l,
                                             bool may_hold_sign = true) {
    const bool bracketed = l.brackets + l.high != 0; // a sign may be "(c)"
    if (bracketed)
        if (const std::size_t bracket = agency_bracket(s); bracket < s.size())
            return name_before_bracket(s, bracket);
    if (l.marks != 0)
        if (const std::size_t slash = slash_tail(s); slash < s.size()) return slash;
    if (bracketed && may_hold_sign && !s.ends_with('.'))
        if (const std::size_t sign = copyright_tail(s); sign < s.size()) return sign;
    if (const std::size_t handout = handout_tail(s); handout < s.size()) return handout;
    if (l.holds('-') && l.holds('/'))
        if (const std::size_t names = dash_tail(s); names < s.size()) return names;
    if (l.stops != 0 && !l.ends_sentence)
        if (const std::size_t name = capitals_tail(s); name < s.size()) return name;
    const bool stopped = l.high != 0 || l.holds('.') || l.holds('!') || l.holds('?');
    return stopped ? agency_behind_stop(s) : s.size();
}

/// Where "（市政府提供）", "（取自A臉書）" begins that ends a caption: the bracket says who gave
/// the picture or where it was taken from; `s.size()` for none. "（本文由A提供）" is of the text.
[[nodiscard]] inline std::size_t given_by_tail(std::string_view s) {
    constexpr std::size_t longest = 60;
    const closing_bracket b = find_closing_bracket(s);
    if (b.begin == 0 || b.inside.empty() || b.inside.size() > longest) return s.size();
    if (b.inside.find("文") < b.inside.size()) return s.size();
    if (b.inside.ends_with("提供") || b.inside.ends_with("提供照片")) return b.begin;
    constexpr std::string_view taken[] = {"取自", "翻攝自", "翻摄自", "擷取自", "截取自"};
    return galley::detail::any_of(
               taken, [&b](std::string_view word) { return b.inside.starts_with(word); })
               ? b.begin
               : s.size();
}

/// Where "A B摄", "（A 摄）" begins that ends a caption; `s.size()` for none. The verb stands
/// behind the name.
[[nodiscard]] inline std::size_t shot_by_tail(std::string_view s) {
    constexpr std::size_t longest = 90;
    if (s.empty() || text::is_letter(s.back())) return s.size(); // most lines
    std::size_t end = s.size();
    while (end > 0) {
        const text::code_point c = text::decode_before(s, end);
        if (!text::is_closing_bracket(c.value) && !text::is_sentence_end(c.value) &&
            !text::is_blank(c.value))
            break;
        end -= c.size;
    }
    const std::string_view body = s.substr(0, end);
    if (body.empty() || text::is_ascii(body.back())) return s.size();
    const bool verb = body.ends_with("\u6444") || body.ends_with("\u651D") ||
                      body.ends_with("\u6444\u5F71") || body.ends_with("\u64AE\u5F71");
    if (!verb) return s.size();
    const bool japanese = body.ends_with("\u64AE\u5F71"); // "... \u3001A B\u64AE\u5F71"
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest) {
        const text::code_point c = text::decode_before(s, begin);
        if (text::is_opening_bracket(c.value)) return begin - c.size;
        if (text::is_sentence_end(c.value) || (japanese && c.value == 0x3001)) return begin;
        begin -= c.size;
    }
    return begin == 0 ? 0 : s.size();
}

/// "(Photo)", "（图）" behind a headline: it says that there is a picture, and credits nobody.
[[nodiscard]] inline bool is_bare_label(std::string_view s, const site& label) noexcept {
    const std::string_view before = text::trim_right(s.substr(0, label.begin));
    const std::string_view words = s.substr(label.begin, label.label_end - label.begin);
    return label.in_bracket && !before.empty() && words.find('/') == std::string_view::npos &&
           !before.ends_with('.') && !before.ends_with("\u3002") &&
           letters_and_digits(s.substr(label.label_end), 1) == 0;
}

/// Does the word `s`, a colon behind it, end in one for pictures: "Rubriklistenbild:",
/// "Pressefoto:"?
[[nodiscard]] constexpr bool is_compound_label(std::string_view s) noexcept {
    for (const std::string_view end : {"bild:", "foto:", "photo:"})
        if (s.size() > end.size() &&
            text::match_folded(s, s.size() - end.size(), end) == end.size())
            return true;
    return false;
}

/// Where the label begins that ends `s`: "Boats. Foto:", "Boats, fot."; `s.size()` for none.
[[nodiscard]] inline std::size_t label_at_end(std::string_view s) {
    constexpr std::size_t longest = 24;
    constexpr int most_words = 2;
    if (s.empty() || (s.back() != ':' && s.back() != '.')) return s.size();
    std::size_t begin = s.size();
    for (int word = 0; word < most_words && begin > 0; ++word) {
        const std::size_t blank = s.rfind(' ', begin - 1);
        const std::size_t at = blank == std::string_view::npos ? 0 : blank + 1;
        if (s.size() - at > longest) break;
        const lexicon::cue_match m = lexicon::find_cue(s, at);
        if (m && m.end() + 1 >= s.size() && kind_of(m.what()) == kind::photo_credit) return at;
        if (word == 0 && is_compound_label(s.substr(at))) return at;
        begin = blank == std::string_view::npos ? 0 : blank;
    }
    return s.size();
}

/// Where the credit at `credit` begins with the copyright sign and the label before it: "Boats.
/// Foto: © AGENCY".
[[nodiscard]] inline std::size_t begin_with_label(std::string_view s, std::size_t credit) {
    constexpr std::string_view sign = "\u00A9";
    std::string_view before = text::trim_right(s.substr(0, credit));
    std::size_t begin = credit;
    if (before.ends_with(sign)) {
        begin = before.size() - sign.size();
        before = text::trim_right(before.substr(0, begin));
    }
    const std::size_t label = label_at_end(before);
    return label < before.size() ? label : begin;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_PICTURES_CREDIT_TAIL_HPP
