// galley/rules/body.hpp: the lines of the body: paragraph, heading, list item or caption, and what
// is cut out of them.
#ifndef GALLEY_RULES_BODY_HPP
#define GALLEY_RULES_BODY_HPP

#include <galley/metadata/dateline.hpp>
#include <galley/rules/cut.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::rules {

namespace detail {

/// "- ", "• ", "1. ", "a) ": a list mark and a blank behind it.
[[nodiscard]] constexpr bool opens_list_item(std::string_view s) noexcept {
    const text::code_point c = text::decode(s, 0);
    if (text::is_bullet(c.value) || c.value == '-' || c.value == 0x2013)
        return c.size < s.size() &&
               (text::is_blank(text::decode(s, c.size).value) || text::is_bullet(c.value));
    std::size_t i = 0;
    while (i < s.size() && i < 3 && text::is_digit(s[i])) ++i;
    if (i == 0 && text::is_lower(s[0])) i = 1;
    return i > 0 && i + 1 < s.size() &&
           (s[i] == ')' || (s[i] == '.' && text::is_digit(s[i - 1]))) && s[i + 1] == ' ';
}

/// A dash opens speech in many languages: no list item unless its neighbours begin so too and none
/// is long.
[[nodiscard]] inline bool is_list_item(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    if (!opens_list_item(s)) return false;
    const char32_t mark = text::decode(s, 0).value;
    if (mark != 0x2013 && mark != 0x2014) return true;
    const bool above = i > 0 && text::decode(p.line_text(i - 1), 0).value == mark;
    const bool below = i + 1 < p.size() && text::decode(p.line_text(i + 1), 0).value == mark;
    return (above || below) && !p.lines[i].ends_sentence;
}

/// Short, no full stop at the end, a longer line of the body behind it.
[[nodiscard]] inline bool is_heading(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    if (layout::word_weight(l) > 22 || l.size() > 180 || l.size() < 3) return false;
    const std::string_view s = p.line_text(i);
    const char32_t last = text::decode_before(s, s.size()).value;
    if (last == ',' || last == ';' || last == ':' || last == 0xFF1A || last == 0xFF0C ||
        last == 0x3001)
        return false;
    if (l.ends_sentence && last != '?' && last != 0xFF1F && last != '!' && last != 0xFF01)
        return false;
    if (l.ends_sentence && layout::word_weight(l) > 12) return false;
    const char32_t first = text::decode(s, 0).value;
    if (text::script_of(first) == text::script::latin && !text::is_upper(first)) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 3; ++k)
        if (p.in_body(k) && (p.lines[k].ends_sentence || p.lines[k].size() > 2 * l.size()))
            return true;
    return false;
}

} // namespace detail

/// What the whole of a line of the body is, by its shape.
[[nodiscard]] inline verdict body_line_kind(const page& p, std::size_t i) {
    const float sure = p.sure(i);
    if (detail::is_list_item(p, i)) return {kind::list_item, rule::bullet, sure};
    if (detail::is_heading(p, i))
        return {kind::heading,
                p.lines[i].indent > 1 ? rule::indented_line : rule::short_line_in_body, sure};
    return {kind::paragraph, rule::zone_body, sure};
}

/// Where a line falls into caption and credit: offsets from its begin.
struct caption_cut {
    std::size_t credit = 0;    // 0 where the line is no caption with a credit
    std::size_t label_end = 0; // behind the credit's label, `credit` where it has none
    galley::rule rule = rule::none;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return rule != rule::none; }
};

namespace detail {

/// Adds `[from, to)` of the line and cuts glued related links out of it.
inline void add_text(draft& out, range line, std::size_t from, std::size_t to, const sites& all,
                     verdict what) {
    const std::string_view s = view(out.text(), line);
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    std::size_t pos = from;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const site& link = all[i];
        if (link.cue != lexicon::cue::related || link.begin < pos || link.begin >= to ||
            link.in_bracket)
            continue;
        const std::size_t end = end_of_glued_title(s.substr(0, to), link.label_end);
        out.add({at(pos), at(link.begin)}, what);
        out.add({at(link.begin), at(end)}, {at(link.begin), at(link.label_end)},
                {kind::related_link, rule::related_glued, 0.7F});
        pos = end;
    }
    out.add({at(pos), at(to)}, what);
}

/// Is all of `s` an agency's name, or a name, a slash and one: "Wire Service", "A B/Picture
/// Agency"?
[[nodiscard]] inline bool is_agency_credit(std::string_view s) {
    if (metadata::whole_agency(s)) return true;
    const std::size_t slash = s.rfind('/');
    return slash != std::string_view::npos && slash > 0 &&
           metadata::whole_agency(s.substr(slash + 1));
}

/// Where the credit behind the last stop of a caption begins: "Old harbour.Wire Service", "Boats. A
/// B/Picture Agency"; `s.size()` for none.
[[nodiscard]] inline std::size_t agency_tail(std::string_view s) {
    constexpr std::size_t longest = 80;
    std::size_t stop = s.size();
    while (stop > 0 && s.size() - stop < longest) {
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

} // namespace detail

/// The longest caption, in bytes.
inline constexpr std::size_t longest_caption = 420;

/// A caption and the credit that ends it: "Boats at dawn. (Photo by A B)", "Old harbour.Wire
/// Service".
[[nodiscard]] inline caption_cut cut_caption(std::string_view s, const sites& all,
                                             std::size_t tail) {
    if (tail < all.size() && kind_of(all[tail].cue) == kind::photo_credit &&
        all[tail].begin <= longest_caption)
        return {all[tail].begin, all[tail].label_end, rule::caption_before_credit};
    if (tail == all.size() && s.size() < longest_caption) {
        const std::size_t agency = detail::agency_tail(s);
        if (agency < s.size()) return {agency, agency, rule::photo_agency};
        const std::size_t shot = detail::shot_by_tail(s);
        if (shot < s.size()) return {shot, shot, rule::caption_before_credit};
    }
    return {};
}

/// Settles a line that holds a caption and its credit.
inline void judge_caption(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (p.notes[i].decided || s.size() > longest_caption + longest_value || s.size() < 12) return;
    sites all;
    find_sites(s, all);
    if (cut_caption(s, all, first_of_tail(s, all)))
        p.decide(i, {kind::caption, rule::caption_before_credit, 0.8F});
}

/// Adds a line that holds a caption and its credit; says whether it was one.
inline bool add_caption_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_caption + longest_value) return false;
    sites all;
    find_sites(s, all);
    const std::size_t tail = first_of_tail(s, all);
    const caption_cut cut = cut_caption(s, all, tail);
    if (!cut) return false;
    const auto middle = static_cast<offset>(line.begin + cut.credit);
    out.add({line.begin, middle}, {kind::caption, rule::caption_before_credit, 0.8F});
    if (tail < all.size()) add_tail(out, line, all, tail);
    else out.add({middle, line.end}, {kind::photo_credit, cut.rule, 0.8F});
    return true;
}

/// Adds the pieces of line `i` of the body. `opening` is true up to the first paragraph: only there
/// a dateline is read.
inline void add_body_line(const page& p, std::size_t i, bool opening, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    verdict what = body_line_kind(p, i);
    std::size_t from = 0;
    if (const auto d = metadata::parse_dateline(s, opening ? 0.5F : 0.8F)) {
        out.add({line.begin, at(d->size)}, {kind::dateline, rule::dateline_style, d->score});
        from = d->size;
        if (what.kind == kind::heading) what.kind = kind::paragraph;
    }
    sites all;
    find_sites(s, all);
    std::size_t tail = first_of_tail(s, all);
    while (tail < all.size() && all[tail].begin < from) ++tail; // the dateline has it
    const std::size_t sign_off = tail < all.size() ? s.size() : std::max(from, find_sign_off(s));
    const std::size_t to = tail < all.size() ? all[tail].begin : sign_off;
    detail::add_text(out, line, from, to, all, what);
    if (tail < all.size()) add_tail(out, line, all, tail);
    else out.add({at(sign_off), line.end}, {kind::source_credit, rule::agency_sign_off, 0.9F});
}

} // namespace galley::rules

#endif // GALLEY_RULES_BODY_HPP
