// galley/rules/caption.hpp: a picture's caption and the credit that ends it, on one line or on two.
#ifndef GALLEY_RULES_CAPTION_HPP
#define GALLEY_RULES_CAPTION_HPP

#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/cut.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::rules {

/// Where a line falls into caption and credit: offsets from its begin.
struct caption_cut {
    std::size_t credit = 0;    // 0 where the line is no caption with a credit
    std::size_t label_end = 0; // behind the credit's label, `credit` where it has none
    galley::rule rule = rule::none;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return rule != rule::none; }
};

namespace detail {

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

/// Is `s` what credits a picture: an agency's name, or names parted by slashes or bars of which the
/// first or last is one, or the first a person: "A B/Picture Agency", "A B/Pool via AGENCY",
/// "A B/FOR RIVER DAILY", "AGENCY/A B"?
[[nodiscard]] inline bool is_agency_credit(std::string_view s) {
    s = text::trim(s);
    if (metadata::whole_agency(s)) return true;
    const std::size_t first = s.find_first_of("/|");
    if (first == std::string_view::npos || first == 0) return false;
    const std::size_t via = s.rfind(" via ");
    if (via != std::string_view::npos && metadata::whole_agency(s.substr(via + 5))) return true;
    return metadata::whole_agency(s.substr(s.find_last_of("/|") + 1)) ||
           metadata::match_agency(s, 0, metadata::agency_place::credit) || is_chain_of_names(s) ||
           metadata::looks_like_name(s.substr(0, first)) >= 60;
}

/// Where a bracket that ends `s` opens, if it holds a picture's credit; `s.size()` for none.
[[nodiscard]] inline std::size_t agency_bracket(std::string_view s) {
    constexpr std::size_t longest = 80;
    if (s.empty() || !text::is_closing_bracket(text::decode_before(s, s.size()).value))
        return s.size();
    if (find_sign_off(s) < s.size()) return s.size(); // a news agency's, of the whole text
    const std::size_t close = s.size() - text::decode_before(s, s.size()).size;
    for (std::size_t open = close; open > 0 && close - open < longest;) {
        const text::code_point c = text::decode_before(s, open);
        if (text::is_opening_bracket(c.value)) {
            const std::string_view inside = s.substr(open, close - open);
            const bool slashed = inside.find('/') != std::string_view::npos;
            return slashed && is_agency_credit(inside) ? open - c.size : s.size();
        }
        open -= c.size;
    }
    return s.size();
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

/// Where "© A B", "© A B | C" begins that ends a caption; `s.size()` for none. Behind a notice of
/// rights stands a year.
[[nodiscard]] constexpr std::size_t copyright_tail(std::string_view s) noexcept {
    constexpr std::string_view sign = "\xC2\xA9";
    constexpr std::size_t longest = 60;
    constexpr std::size_t least_caption = 20;
    const std::size_t from = s.size() > longest ? s.size() - longest : 0;
    if (s.find(sign, from) == std::string_view::npos) return s.size(); // or longer than a credit
    const std::size_t at = s.rfind(sign);
    if (at < least_caption || s.size() - at < sign.size() + 4 || s.find(sign) < least_caption)
        return s.size();
    for (const char b : s.substr(at))
        if (text::is_digit(b)) return s.size();
    return s.find(sign);
}

/// Where the credit behind the last stop of a caption begins: "Old harbour.Wire Service", "Boats. A
/// B/Picture Agency", "Boats (A B/Pool/Agency)"; `s.size()` for none.
[[nodiscard]] inline std::size_t agency_tail(std::string_view s) {
    constexpr std::size_t longest = 80;
    if (const std::size_t bracket = agency_bracket(s); bracket < s.size()) return bracket;
    if (const std::size_t slash = slash_tail(s); slash < s.size()) return slash;
    if (const std::size_t sign = copyright_tail(s); sign < s.size()) return sign;
    std::size_t stop = s.size();
    while (stop > 0 && s.size() - stop < longest) {
        if (const char b = s[stop - 1]; text::is_ascii(b)) {
            if (b == '.' || b == '!' || b == '?') break;
            --stop;
            continue;
        }
        const text::code_point c = text::decode_before(s, stop);
        if (text::is_sentence_end(c.value)) break;
        stop -= c.size;
    }
    if (stop == 0 || stop == s.size() || !text::is_sentence_end(text::decode_before(s, stop).value))
        return s.size();
    return is_agency_credit(s.substr(stop)) ? stop : s.size();
}

/// Where "A B摄", "（A 摄）" begins that ends a caption; `s.size()` for none. The verb stands
/// behind the name.
[[nodiscard]] inline std::size_t shot_by_tail(std::string_view s) {
    constexpr std::size_t longest = 90;
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
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest) {
        const text::code_point c = text::decode_before(s, begin);
        if (text::is_opening_bracket(c.value)) return begin - c.size;
        if (text::is_sentence_end(c.value)) return begin;
        begin -= c.size;
    }
    return begin == 0 ? 0 : s.size();
}

/// "(Photo)", "（图）" behind a headline: it says that there is a picture, and credits nobody.
[[nodiscard]] inline bool is_bare_label(std::string_view s, const site& label) noexcept {
    const std::string_view before = text::trim_right(s.substr(0, label.begin));
    const std::string_view words = s.substr(label.begin, label.label_end - label.begin);
    return label.in_bracket && !before.empty() && words.find('/') == std::string_view::npos &&
           !text::is_sentence_end(text::decode_before(before, before.size()).value) &&
           letters_and_digits(s.substr(label.label_end), 1) == 0;
}

} // namespace detail

/// The longest caption, in bytes.
inline constexpr std::size_t longest_caption = 420;

namespace detail {

/// Can a credit without a label end the line? It stands behind a stop, slash, bracket or sign.
[[nodiscard]] constexpr bool may_end_in_credit(const layout::line& l) noexcept {
    return l.stops + l.marks + l.brackets + l.high != 0;
}

} // namespace detail

/// A caption and the credit that ends it: "Boats at dawn. (Photo by A B)", "Old harbour.Wire
/// Service".
[[nodiscard]] inline caption_cut cut_caption(std::string_view s, const sites& all,
                                             std::size_t tail) {
    if (tail < all.size() && kind_of(all[tail].cue) == kind::photo_credit &&
        all[tail].begin <= longest_caption && !detail::is_bare_label(s, all[tail]))
        return {all[tail].begin, all[tail].label_end, rule::caption_before_credit};
    if (s.size() >= longest_caption) return {};
    const bool reporter = tail < all.size() && kind_of(all[tail].cue) == kind::reporter_credit;
    if (tail == all.size()) {
        const std::size_t agency = detail::agency_tail(s);
        if (agency < s.size()) return {agency, agency, rule::photo_agency};
    }
    if (tail == all.size() || reporter) { // a reporter may have taken it
        const std::size_t shot = detail::shot_by_tail(s);
        if (shot < s.size()) return {shot, shot, rule::caption_before_credit};
    }
    return {};
}

namespace detail {

/// Where a news agency's bracket begins behind one short line: in the middle of the article it is
/// of a picture, not of the text. The line's size for none.
[[nodiscard]] inline std::size_t agency_of_picture(const page& p, std::size_t i) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t last_lines = 2;
    const std::string_view s = p.line_text(i);
    if (s.size() > longest || !p.in_body(i) || i + last_lines >= p.body_end) return s.size();
    const std::size_t begin = find_sign_off(s);
    const bool behind_line = begin != 0 && begin != s.size() && !holds_sentence(s.substr(0, begin));
    return behind_line ? begin : s.size();
}

/// "▲" before Chinese text, on one line alone: the mark of captions. Elsewhere it opens items.
[[nodiscard]] inline bool is_marked_caption(const page& p, std::size_t i) noexcept {
    constexpr std::string_view mark = "\u25B2";
    const auto marked = [&p, mark](std::size_t k) {
        return k < p.size() && p.line_text(k).starts_with(mark);
    };
    if (!marked(i) || marked(i + 1) || (i > 0 && marked(i - 1))) return false;
    const std::string_view text = text::trim_left(p.line_text(i).substr(mark.size()));
    return p.lines[i].size() <= longest_caption && !text.empty() &&
           text::script_of(text::decode(text, 0).value) == text::script::han;
}

/// "A B | Wire | ", "A B / " before a picture agency: who took the picture and for whom, no
/// caption.
[[nodiscard]] inline bool names_photographer(std::string_view before) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t longest_wire = 24;
    constexpr int shaped = 50;
    before = text::trim_right(before);
    if (before.size() > longest || !(before.ends_with('|') || before.ends_with('/'))) return false;
    const std::size_t mark = before.find_first_of("|/");
    const std::string_view wire = text::trim_marks(before.substr(mark), "|/");
    return wire.size() <= longest_wire &&
           metadata::looks_like_name(text::trim(before.substr(0, mark))) >= shaped;
}

} // namespace detail

/// Settles a line that holds a caption and its credit.
inline void judge_caption(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (!p.notes[i].decided && detail::is_marked_caption(p, i))
        p.decide(i, {kind::caption, rule::caption_cue, 0.8F});
    if (p.notes[i].decided || s.size() > longest_caption + longest_value || s.size() < 12) return;
    sites all;
    find_sites(p, i, all);
    p.notes[i].no_sites = all.size() == 0;
    const bool may_cut = all.size() != 0 || detail::may_end_in_credit(p.lines[i]);
    if ((may_cut && cut_caption(s, all, first_of_tail(s, all))) ||
        detail::agency_of_picture(p, i) < s.size())
        p.decide(i, {kind::caption, rule::caption_before_credit, 0.8F});
}

/// Settles the line above a credit that fills its line: set tight, or furniture, it is the caption.
inline void judge_caption_above(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 300;
    const note& n = p.notes[i];
    if (i == 0 || !n.decided || n.what.kind != kind::photo_credit) return;
    const layout::line& above = p.lines[i - 1];
    const bool close =
        p.lines[i].blank_lines == 0 || (p.lines[i].blank_lines == 1 && !p.in_body(i - 1) && i > 2);
    const bool may_be_title = i <= p.body_begin && !above.ends_sentence;
    if (!close || may_be_title || p.notes[i - 1].decided || above.size() > longest ||
        above.is_date_prefix || layout::word_weight(above) < 4)
        return;
    const date::found day = find_date(p, i - 1);
    if (day && day.value.has_time())
        return; // "By River Daily · 3 May 2020, 10:20", above a picture
    p.decide(i - 1, {kind::caption, rule::caption_before_credit, 0.6F});
}

/// Adds a line that holds a caption and its credit; says whether it was one.
inline bool add_caption_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_caption + longest_value) return false;
    sites all;
    find_sites(p, i, all);
    const std::size_t tail = first_of_tail(s, all);
    caption_cut cut = cut_caption(s, all, tail);
    if (!cut) {
        const std::size_t bracket = detail::agency_of_picture(p, i);
        if (bracket == s.size()) return false;
        cut = {bracket, bracket, rule::photo_agency};
    }
    const std::size_t agency = detail::agency_tail(s);
    const bool names_before = // "A B | Wire | Picture Agency"
        agency < cut.credit &&
        detail::letters_and_digits(s.substr(agency, cut.credit - agency), 1) != 0;
    if (names_before) cut = {agency, agency, rule::photo_agency};
    if (detail::names_photographer(s.substr(0, cut.credit))) {
        out.add(line, {kind::photo_credit, cut.rule, 0.8F});
        return true;
    }
    const auto middle = static_cast<offset>(line.begin + cut.credit);
    out.add({line.begin, middle}, {kind::caption, rule::caption_before_credit, 0.8F});
    const bool labelled = tail < all.size() && cut.label_end > cut.credit;
    if (labelled && !names_before) add_tail(out, line, all, tail);
    else out.add({middle, line.end}, {kind::photo_credit, cut.rule, 0.8F});
    return true;
}

} // namespace galley::rules

#endif // GALLEY_RULES_CAPTION_HPP
