// galley/rules/body/body_headings.hpp: headings of the body, by the lines around them: what a line
// of a heading's shape heads, and what its sisters are.
#ifndef GALLEY_RULES_BODY_BODY_HEADINGS_HPP
#define GALLEY_RULES_BODY_BODY_HEADINGS_HPP

#include <galley/rules/body/body.hpp>
#include <galley/rules/body/body_lists.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` text of the body that judge_body has taken for `k`?
[[nodiscard]] inline bool is_text(const page& p, std::size_t i, kind k) noexcept {
    return i < p.size() && p.in_body(i) && !p.notes[i].decided && p.notes[i].what.kind == k;
}

inline void make_heading(const page& p, std::size_t i) noexcept {
    p.notes[i].what = {kind::heading, rule::short_line_in_body, p.sure(i)};
}

/// Is line `i` an item of the body with a mark and a blank in front, and no number?
[[nodiscard]] inline bool is_marked_item(const page& p, std::size_t i) noexcept {
    if (!is_text(p, i, kind::list_item) || p.notes[i].what.rule != rule::bullet) return false;
    const std::string_view s = p.line_text(i);
    const text::code_point mark = text::decode(s, 0);
    return !text::is_letter(mark.value) && text::digit_value(mark.value) < 0 &&
           mark.size < s.size() && text::is_blank(text::decode(s, mark.size).value);
}

/// Does line `i`, a few words alone, stand above two items of a list, "When to take the ferry"?
/// Then it is its heading though all three are short. Below another line of its shape it may be an
/// item itself, but not above one with a mark.
[[nodiscard]] inline bool heads_list(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 10; // words
    if (layout::word_weight(p.lines[i]) > longest || p.lines[i].digits != 0) return false;
    if (!stands_alone(p, i) || !is_text(p, i + 1, kind::list_item)) return false;
    if (!is_marked_item(p, i + 1)) {
        if (!is_text(p, i + 2, kind::list_item) || p.lines[i + 2].blank_lines != 0) return false;
        if (i > 0 && is_text(p, i - 1, kind::paragraph) && is_headline_shaped(p, i - 1))
            return false;
    }
    const std::string_view s = p.line_text(i);
    return is_headline_shaped(p, i) && letters_and_digits(s, 2) >= 2 && !states_value(s) &&
           s.find('\t') == std::string_view::npos &&
           !holds_code(p.line_text(i + 1), p.lines[i + 1]);
}

/// Does line `i`, a few words alone, stand above the heading of such items: "Lines" / "River line"
/// /
/// "- twice a day"?
[[nodiscard]] inline bool heads_heading_of_list(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 6; // words
    if (layout::word_weight(p.lines[i]) > longest || p.lines[i].digits != 0) return false;
    if (!stands_alone(p, i) || !is_text(p, i + 1, kind::heading) || !is_marked_item(p, i + 2))
        return false;
    const std::string_view s = p.line_text(i);
    return is_headline_shaped(p, i) && letters_and_digits(s, 2) >= 2 && !states_value(s);
}

/// The line below line `i`, or below the picture between them: its credit, its caption or both.
[[nodiscard]] inline std::size_t line_below_picture(const page& p, std::size_t i) noexcept {
    constexpr std::size_t most = 2; // lines of a picture
    std::size_t k = i + 1;
    while (k < p.size() && k <= i + most && p.notes[k].decided &&
           (p.notes[k].what.kind == kind::photo_credit || p.notes[k].what.kind == kind::caption))
        ++k;
    return k;
}

/// Is line `i` a question of one sentence, alone, that the paragraph below it answers, perhaps with
/// a picture between them?
[[nodiscard]] inline bool asks_paragraph(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t answer = 120; // bytes
    constexpr std::uint32_t longest = 110;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (!l.ends_sentence || l.stops > 1 || !s.ends_with('?')) return false;
    const std::size_t below = line_below_picture(p, i);
    return stands_alone(p, i) && is_text(p, below, kind::paragraph) && is_prose(p, below) &&
           p.lines[below].size() >= answer && visible_length(l) <= longest &&
           !text::is_lower(s.front()) && !takes_turns(p, i) && !leaves_quote_open(s) &&
           !is_post(p, i);
}

/// Does the label of line `i`, "Fare: 4 crowns", open a line near it too, with no prose below? Then
/// it is a fact of several things.
[[nodiscard]] inline bool is_fact(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 12;
    if (!p.lines[i].holds(':')) return false;
    const std::string_view s = p.line_text(i);
    if (!states_value(s)) return false;
    if (is_prose(p, i + 1) && !states_value(p.line_text(i + 1))) return false;
    const std::string_view label = s.substr(0, s.find(':') + 1);
    const std::size_t end = std::min(p.size(), i + reach + 1);
    for (std::size_t k = i > reach ? i - reach : 0; k < end; ++k)
        if (k != i && p.line_text(k).starts_with(label)) return true;
    return false;
}

/// Does line `i`, set tight below a paragraph that has no end, belong to it?
[[nodiscard]] inline bool is_inside_block(const page& p, std::size_t i) noexcept {
    return i > 0 && p.lines[i].blank_lines == 0 && is_text(p, i - 1, kind::paragraph) &&
           !p.lines[i - 1].ends_sentence && !ends_in_colon(p.line_text(i - 1));
}

/// Does the line below line `i` go on with its sentence?
[[nodiscard]] inline bool breaks_off(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t least = 40; // bytes; lines of a page are broken near its edge
    return p.lines[i].size() >= least && i + 1 < p.size() && p.lines[i + 1].blank_lines == 0 &&
           p.in_body(i + 1) && goes_on_with(p, i + 1);
}

/// The number of a line that may head a part: "3. The bridge". It stands apart from the line above,
/// a capital or a letter without case behind the number, and ends as headings do or in a colon.
[[nodiscard]] inline line_number number_of_part(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 110;
    const layout::line& l = p.lines[i];
    if (l.digits == 0 || l.blank_lines == 0 || visible_length(l) > longest) return {};
    const std::string_view s = p.line_text(i);
    const line_number n = number_of_line(s);
    if (n.end == 0 || !parts_number(s.substr(n.end)) || text::is_lower(s[n.end])) return {};
    const std::size_t word = s.find_first_not_of("0123456789.):- ");
    if (word == std::string_view::npos) return {};
    if (text::is_lower(s[word]) && !opens_with_small_name(s.substr(word))) return {};
    const char32_t last = text::decode_before(s, s.size()).value;
    const bool ends = last == '.' || last == ',' || last == ';' || last == 0x3002 || last == 0xFF1B;
    return ends ? line_number{} : n;
}

/// Makes headings of the lines whose number goes on from that of a heading not far above or below,
/// where text stands between the two. `step` is 1 on the way down and -1 on the way up.
class series_of_parts {
public:
    series_of_parts(const page& p, int step) noexcept : page_(p), step_(step) {}

    void take(std::size_t i) noexcept {
        constexpr std::size_t reach = 60;
        if (page_.notes[i].decided || !page_.in_body(i)) return;
        const line_number n = number_of_part(page_, i);
        if (n.end == 0) return;
        const std::size_t away = i > at_ ? i - at_ : at_ - i;
        const bool next = value_ != 0 && n.value == value_ + step_ && away > 1 && away < reach &&
                          page_.line_text(i)[n.end] == mark_;
        if (next && !is_text(page_, i, kind::heading)) make_heading(page_, i);
        if (!is_text(page_, i, kind::heading)) return;
        value_ = n.value;
        at_ = i;
        mark_ = page_.line_text(i)[n.end];
    }

private:
    const page& page_;
    int step_;
    int value_ = 0;
    std::size_t at_ = 0;
    char mark_ = 0;
};

/// Makes headings of lines whose numbers go up one by one, three or more, each with text without a
/// number below it: "1. Harbour line", what is told of it, "2. River line". Of items none stands on
/// text of its own.
class numbered_parts {
public:
    explicit numbered_parts(const page& p) noexcept : page_(p) {}

    void take(std::size_t i) noexcept {
        constexpr std::size_t reach = 40;
        const line_number n = number_of_part(page_, i);
        if (n.end == 0 || page_.notes[i].decided || !heads_text(i)) return;
        const std::size_t last = heads_[1];
        const bool next = count_ != 0 && n.value == value_ + 1 && i - last < reach &&
                          page_.line_text(i)[n.end] == mark_;
        if (!next) count_ = 0;
        ++count_;
        if (count_ == enough)
            for (const std::size_t head : heads_) make_heading(page_, head);
        if (count_ >= enough) make_heading(page_, i);
        heads_[0] = heads_[1];
        heads_[1] = i;
        value_ = n.value;
        mark_ = page_.line_text(i)[n.end];
    }

private:
    static constexpr std::size_t enough = 3;

    [[nodiscard]] bool heads_text(std::size_t i) const noexcept {
        if (!page_.in_body(i) || i + 1 >= page_.size() || !page_.in_body(i + 1)) return false;
        return !page_.notes[i + 1].decided && number_of_line(page_.line_text(i + 1)).end == 0 &&
               !opens_list_item(page_.line_text(i + 1));
    }

    const page& page_;
    std::size_t heads_[2] = {}; // the last two
    std::size_t count_ = 0;
    int value_ = 0;
    char mark_ = 0;
};

/// How many questions of the body are headings; counted no farther than `enough`.
[[nodiscard]] inline int count_questions(const page& p, int enough) noexcept {
    int n = 0;
    for (std::size_t i = p.body_begin; i < p.body_end && n < enough; ++i)
        if (p.lines[i].ends_sentence && is_text(p, i, kind::heading) &&
            p.line_text(i).ends_with('?'))
            ++n;
    return n;
}

/// Is line `i` free for the body: settled by nothing, or by no more than a word in its middle, as
/// "3. Silence all alerts" may be?
[[nodiscard]] inline bool is_free_part(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.decided ? n.what.rule == rule::furniture_words : n.cue == lexicon::cue::none;
}

/// Takes line `i` for body if it is a sentence that nothing has settled, or several.
inline void adopt_told(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t sentence = 12; // words
    constexpr std::uint32_t prose = 400;   // bytes
    if (i >= p.size()) return;
    note& told = p.notes[i];
    const layout::line& l = p.lines[i];
    const bool whole = l.ends_sentence && layout::word_weight(l) >= sentence;
    const bool footnote = l.size() >= prose && l.stops > 1; // "... in the end.12"
    if (!told.decided && told.cue == lexicon::cue::none && (whole || footnote)) told.body = true;
}

/// Takes line `i` for body, and what is told of it on the next.
inline void adopt_part(const page& p, std::size_t i) noexcept {
    p.notes[i].body = true;
    p.notes[i].decided = false;
    adopt_told(p, i + 1);
}

} // namespace detail

/// Takes for body the lines within it whose number goes on from that of a line of the body not far
/// above: "4. Old Town Line" behind "3. River Line" and what is told of it; where two parts stand
/// in the body, those below it too, and what is told between them. Parts may count down as well,
/// where two of the body do.
inline void adopt_numbered_parts(page& p) {
    constexpr std::size_t reach = 60;
    constexpr int enough = 2;
    std::size_t last = 0;
    detail::line_number above;
    char mark = 0;
    int parts = 0; // each the next of the one before
    int step = 1;  // -1 where the last two parts of the body count down
    const auto goes_on = [&](std::size_t i) {
        return i < p.body_end || (parts >= enough && i - last < reach && i + 1 < p.size());
    };
    for (std::size_t i = p.body_begin; goes_on(i); ++i) {
        const detail::line_number n = detail::number_of_part(p, i);
        if (n.end == 0) continue;
        const char m = p.line_text(i)[n.end];
        const bool known = p.in_body(i) && !p.notes[i].decided;
        const bool falls = n.value + 1 == above.value && (known || step < 0);
        const bool next = (falls || (n.value == above.value + 1 && above.value != 0)) &&
                          m == mark && i - last > 1 && i - last < reach;
        if (next && detail::is_free_part(p, i) && (!p.in_body(i) || p.notes[i].decided)) {
            const std::size_t told = parts >= enough ? last + 1 : std::max(last + 1, p.body_end);
            for (std::size_t k = told; k < i; ++k) detail::adopt_told(p, k);
            detail::adopt_part(p, i);
        }
        if (!p.in_body(i) || p.notes[i].decided) continue;
        parts = next ? parts + 1 : 1;
        step = next && falls ? -1 : 1;
        last = i;
        above = n;
        mark = m;
    }
    if (parts != 0 && last >= p.body_end) p.adopt(last, last + 1);
}

/// Settles which lines of the body are headings, once each has a kind by its own shape.
inline void judge_headings(const page& p) {
    constexpr int sisters = 2; // fewer may be asked within a text
    const bool asks = detail::count_questions(p, sisters) >= sisters;
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) {
        if (p.notes[i].decided || !p.in_body(i)) continue;
        verdict& what = p.notes[i].what;
        if (what.kind == kind::heading &&
            (detail::is_inside_block(p, i) || detail::is_fact(p, i) || detail::breaks_off(p, i)))
            what = detail::paragraph_by_zone(p, i);
        else if (what.rule == rule::line_run && detail::breaks_off(p, i))
            what = detail::paragraph_by_zone(p, i);
        else if (what.kind == kind::paragraph &&
                 (detail::heads_list(p, i) || (asks && detail::asks_paragraph(p, i))))
            detail::make_heading(p, i);
    }
    for (std::size_t i = p.body_end; i-- > p.body_begin;)
        if (detail::is_text(p, i, kind::paragraph) && detail::heads_heading_of_list(p, i))
            detail::make_heading(p, i);
    detail::numbered_parts parts(p);
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) parts.take(i);
    detail::series_of_parts down(p, 1);
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) down.take(i);
    detail::series_of_parts up(p, -1);
    for (std::size_t i = p.body_end; i-- > p.body_begin;) up.take(i);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_BODY_HEADINGS_HPP
