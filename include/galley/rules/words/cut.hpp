// galley/rules/words/cut.hpp: a line of the body that holds more than one piece.
//
//     TIANJIN, Aug. 30 (Wire) -- The text ... See also Headline The text goes on. (Reporter A B)
//     Source: X dateline                   paragraph    related_link      paragraph reporter_credit
//     source_credit
//
// Labels are found by the lexicon's one walk over the line; the rules here say which of them cut,
// and where pieces end.
#ifndef GALLEY_RULES_WORDS_CUT_HPP
#define GALLEY_RULES_WORDS_CUT_HPP

#include <galley/date/find.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/glue.hpp>
#include <galley/rules/words/sign_off.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/fold.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// A label inside a line: offsets from the line's begin.
struct site {
    std::size_t begin; // the bracket before the label, or the label
    std::size_t label_end;
    lexicon::cue cue;
    bool in_bracket;
};

/// The labels of one line, the first `capacity` of them.
class sites {
public:
    static constexpr std::size_t capacity = 24;

    void add(const site& s) noexcept {
        if (size_ < capacity) list_[size_++] = s;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const site& operator[](std::size_t i) const noexcept { return list_[i]; }
    /// The label of the last one goes on up to `label_end`.
    void widen_last(std::size_t label_end) noexcept { list_[size_ - 1].label_end = label_end; }

private:
    std::array<site, capacity> list_; // filled up to `size_`: most lines have none
    std::size_t size_ = 0;
};

/// May a piece of this label end a paragraph's line?
[[nodiscard]] constexpr bool may_close_line(lexicon::cue c) noexcept {
    using lexicon::cue;
    switch (c) {
        case cue::reporter:
        case cue::correspondent:
        case cue::contributor:
        case cue::columnist:
        case cue::intern:
        case cue::editor:
        case cue::web_editor:
        case cue::photographer:
        case cue::translator:
        case cue::translation:
        case cue::writer:
        case cue::byline:
        case cue::source:
        case cue::photo:
        case cue::portal:
        case cue::tags:
        case cue::end_mark:
        case cue::editors_note:
        case cue::registration:
        case cue::phone:
        case cue::email:
        case cue::address:
        case cue::builder:
        case cue::truncation:
        case cue::legal:
        case cue::disclaimer:
        case cue::app:
        case cue::published:
        case cue::updated: return true;
        default: return false;
    }
}

namespace detail {

/// Where the bracket that holds the label at `pos` opens; `pos` where none does.
[[nodiscard]] constexpr std::size_t bracket_before(std::string_view line,
                                                   std::size_t pos) noexcept {
    std::size_t at = pos;
    while (at > 0) {
        const text::code_point c = text::decode_before(line, at);
        if (text::is_opening_bracket(c.value)) return at - c.size;
        if (!text::is_blank(c.value)) return pos;
        at -= c.size;
    }
    return pos;
}

/// A sentence end inside `s` with a sentence's worth of text behind it.
[[nodiscard]] constexpr bool holds_sentence(std::string_view s) noexcept {
    constexpr std::size_t sentence = 40;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (!text::is_sentence_end(c.value) || s.size() - i < sentence) continue;
        const bool initial =
            i >= 2 && text::is_upper(s[i - 2]) && (i == 2 || s[i - 3] == ' ' || s[i - 3] == '.');
        if (!initial && (c.value >= 0x80 || s[i] == ' ')) return true;
    }
    return false;
}

/// Behind the closing bracket that ends the piece, or `s.size()`.
[[nodiscard]] constexpr std::size_t end_of_bracket(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (text::is_closing_bracket(c.value)) return i;
    }
    return s.size();
}

} // namespace detail

/// The longest value of a credit, in bytes.
inline constexpr std::size_t longest_value = 220;

namespace detail {

/// Is the Han label of a picture at `begin` but the begin of another word: "图" in "图表", "写真"
/// in "写真集"? Before and behind the word that says whom it is from it is none.
[[nodiscard]] constexpr bool opens_longer_word(std::string_view line, std::size_t begin,
                                               std::size_t size) noexcept {
    constexpr std::size_t longest = 6; // two characters
    const std::size_t end = begin + size;
    if (size > longest || end >= line.size()) return false;
    if (text::script_of(text::decode(line, begin).value) != text::script::han) return false;
    const char32_t next = text::decode(line, end).value;
    const bool katakana = next >= 0x30A1 && next <= 0x30FA;
    if (text::script_of(next) != text::script::han && !katakana) return false;
    constexpr std::u32string_view sources = U"\u7531\u636E\u64DA\u6E90\u6765\u4F86\u63D0\u4F9B";
    const auto names_source = [sources](char32_t c) {
        return sources.find(c) != std::u32string_view::npos;
    };
    return !names_source(next) && !names_source(text::decode_before(line, end).value);
}

/// "(图)" behind a headline: a Han word alone in its bracket says that there is a picture, and
/// credits nobody.
[[nodiscard]] constexpr bool is_picture_mark(std::string_view line, std::size_t begin,
                                             std::size_t size) noexcept {
    constexpr std::size_t longest = 6; // two characters
    const std::size_t end = begin + size;
    return size <= longest && end < line.size() &&
           text::is_closing_bracket(text::decode(line, end).value) &&
           text::script_of(text::decode(line, begin).value) == text::script::han;
}

/// Adds `s`, or makes it part of the label before: "[사진 출처 = X]".
inline void add_or_join(std::string_view line, const site& s, sites& out) noexcept {
    if (out.size() != 0 && s.cue == lexicon::cue::source && !s.in_bracket) {
        const site& last = out[out.size() - 1];
        const bool apart =
            s.begin < last.label_end ||
            !text::trim(line.substr(last.label_end, s.begin - last.label_end)).empty();
        if (last.cue == lexicon::cue::photo && !apart) return out.widen_last(s.label_end);
    }
    out.add(s);
}

/// Does the label at `pos` of `size` bytes stand inside a longer word of Han, of which it is but
/// one letter: "译" in "编译"?
[[nodiscard]] constexpr bool ends_longer_word(std::string_view line, std::size_t pos,
                                              std::size_t size) noexcept {
    constexpr std::size_t one = 3; // bytes
    return size <= one && pos > 0 &&
           text::is_unspaced(text::script_of(text::decode(line, pos).value)) &&
           text::is_unspaced(text::script_of(text::decode_before(line, pos).value));
}

/// Inside a bracket or behind a credit's label any label with a colon begins a new piece: "(Source:
/// X Author: Y)".
inline void find_closing_sites(std::string_view line, std::size_t pos, std::size_t end,
                               sites& out) {
    bool in_word = true;
    while (pos < end) {
        const text::code_point c = text::decode(line, pos);
        const bool letter = text::is_letter(c.value);
        if (letter && (!in_word || text::is_unspaced(text::script_of(c.value)))) {
            const lexicon::cue_match m = lexicon::find_cue(line, pos);
            const bool after_semicolon = pos >= 2 && (line[pos - 2] == ';' || line[pos - 1] == ';');
            const bool apart = m.has_colon() || after_semicolon || m.what() == lexicon::cue::portal;
            if (m && apart && may_close_line(m.what()) && !ends_longer_word(line, pos, m.size)) {
                add_or_join(line, {pos, m.end(), m.what(), false}, out);
                pos = m.end();
                continue;
            }
        }
        in_word = letter;
        pos += c.size;
    }
}

/// Adds the site of `m` and those that its piece holds up to `next`. Marks before the label that
/// opens a line belong to it.
inline void add_site(std::string_view line, const lexicon::cue_match& m, std::size_t next,
                     sites& out) {
    const std::size_t open = bracket_before(line, m.begin);
    const bool opens_line = m.place == lexicon::cue_place::start;
    // A remark's last word, "(pozn. red.)", labels nothing.
    const bool closes =
        m.end() < line.size() && text::is_closing_bracket(text::decode(line, m.end()).value);
    if (closes && !opens_line && open == m.begin) return;
    if (m.what() == lexicon::cue::photo &&
        (opens_longer_word(line, m.begin, m.size) ||
         (!opens_line && is_picture_mark(line, m.begin, m.size))))
        return;
    add_or_join(line, {opens_line ? 0 : open, m.end(), m.what(), open != m.begin}, out);
    if (may_close_line(m.what()) && next >= m.end() && next - m.end() <= longest_value)
        find_closing_sites(line, m.end(), next, out);
}

} // namespace detail

/// Which label at the start of a line counts as a site.
enum class opening_site : std::uint8_t { related_only, any };

/// All labels of `line` that stand where a piece may begin.
inline void find_sites(std::string_view line, sites& out,
                       opening_site opening = opening_site::related_only) {
    const lexicon::cue_match first = lexicon::find_line_cue(line);
    lexicon::cue_match m = lexicon::next_cue(line, first ? first.end() : 0);
    if (first && (opening == opening_site::any || first.what() == lexicon::cue::related))
        detail::add_site(line, first, m ? m.begin : line.size(), out);
    while (m) {
        const lexicon::cue_match next = lexicon::next_cue(line, m.begin + m.size);
        detail::add_site(line, m, next ? next.begin : line.size(), out);
        m = next;
    }
}

/// The same of line `i`; most lines have no word that could be a label.
inline void find_sites(const page& p, std::size_t i, sites& out,
                       opening_site opening = opening_site::related_only) {
    const std::string_view line = p.line_text(i);
    if (!p.notes[i].has_inner_label) {
        const lexicon::cue first = line.size() <= longest_labelled_line
                                       ? p.notes[i].cue
                                       : lexicon::find_line_cue(line).what();
        if (first == lexicon::cue::none ||
            (opening == opening_site::related_only && first != lexicon::cue::related))
            return;
    }
    find_sites(line, out, opening);
}

namespace detail {

/// Is what a bracket holds beside `names` bytes of names where and when they wrote: "Jane Roe in
/// Delft, 3 May 2020", "王小明 上海报道", "ワシントン＝山田太郎"?
[[nodiscard]] inline bool tells_where_written(std::string_view inside, std::size_t names,
                                              std::size_t people) noexcept {
    constexpr std::size_t place = 16;
    for (const std::string_view report : {"\u62A5\u9053", "\u5831\u5C0E", "\u5831\u9053"})
        if (inside.ends_with(report)) return inside.size() <= names + place + report.size();
    constexpr std::string_view equals = "\uFF1D"; // of Japanese papers: "ワシントン＝山田太郎"
    const std::size_t mark = inside.find(equals);
    if (mark != std::string_view::npos && people == 1)
        return mark <= 2 * place && inside.size() == mark + equals.size() + names;
    const date::found d = date::find(inside);
    return d && d.value.has_year() && d.value.known >= date::precision::day &&
           inside.size() <= names + (d.end - d.begin) + place * people;
}

/// Are names all that a bracket holds, or with place and date beside them? `spoken` is true behind
/// a quotation, where such a bracket says who spoke.
[[nodiscard]] inline bool holds_signature(std::string_view inside, bool spoken) {
    constexpr int known = 75;
    constexpr int known_wide = 45;
    few_people people;
    metadata::parse_byline(inside, people);
    std::size_t letters = 0;
    for (const metadata::person& one : people) {
        const bool wide = !text::is_ascii(one.name.front()) &&
                          text::is_unspaced(text::script_of(text::decode(one.name, 0).value));
        if (metadata::looks_like_name(one.name) < (wide ? known_wide : known)) return false;
        letters += one.name.size();
    }
    // Blanks and list marks between and around the names.
    const bool alone = !spoken && inside.size() <= letters + 3 * people.size() + 1;
    return letters != 0 && (alone || tells_where_written(inside, letters, people.size()));
}

} // namespace detail

/// Where a closing bracket that holds names begins, behind a sentence's end, perhaps with place and
/// date beside them: "... said. (Jane Roe)"; `line.size()` where none does.
[[nodiscard]] inline std::size_t find_signature(std::string_view line) {
    const detail::closing_bracket b = detail::find_closing_bracket(line);
    const std::string_view before = text::trim_right(line.substr(0, b.begin));
    if (b.inside.empty() || !detail::closes_sentence(before)) return line.size();
    const bool quoted = text::is_quote(text::decode_before(before, before.size()).value);
    return detail::holds_signature(b.inside, quoted) ? b.begin : line.size();
}

namespace detail {

/// The longest words of a picture viewer behind a credit's bracket, in bytes.
inline constexpr std::size_t longest_viewer = 32;

/// Is the bracket of this site a remark inside a sentence, "... to 5% (Source: Central Bank) in
/// May", "... by half (source: Central Bank)."? `end` is where the next site begins.
[[nodiscard]] constexpr bool is_remark(std::string_view line, const site& s,
                                       std::size_t end) noexcept {
    if (!s.in_bracket) return false;
    const std::size_t close = s.begin + end_of_bracket(line.substr(s.begin));
    if (close >= end) return false;
    const std::string_view behind = line.substr(close, end - close);
    // Words of a viewer may stick to a picture's credit: "(AP Photo/A B) less".
    const bool viewer = kind_of(s.cue) == kind::photo_credit && behind.size() <= longest_viewer;
    for (std::size_t i = 0; i < behind.size() && !viewer; i += text::decode(behind, i).size)
        if (text::is_letter(text::decode(behind, i).value)) return true;
    const std::string_view before = text::trim_right(line.substr(0, s.begin));
    const bool sentence_over =
        before.empty() || !text::is_letter(text::decode_before(before, before.size()).value);
    const bool stop = !behind.empty() && text::is_sentence_end(text::decode(behind, 0).value);
    return s.cue == lexicon::cue::source && stop && !sentence_over;
}

/// Do words that begin small outnumber the others of `value`, and are they some? Names and what
/// credits put between them do not.
[[nodiscard]] constexpr bool reads_as_sentence(std::string_view value) noexcept {
    constexpr std::size_t some = 3;
    std::size_t words = 0;
    std::size_t small = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == ' ' || (i != 0 && value[i - 1] != ' ')) continue;
        ++words;
        small += text::is_lower(value[i]) ? 1U : 0U;
    }
    return small >= some && 2 * small > words;
}

/// Is the label of a picture or of tags a word of the sentence: "Optimize Title Tags: Use them
/// early in the text.", "The big picture: ...", "... (images, films or live)", "some good images:",
/// "these topics:"?
[[nodiscard]] inline bool is_noun_of_sentence(std::string_view line, const site& s,
                                              std::string_view value) noexcept {
    constexpr int many = 6; // words of a value
    if (s.begin == 0) return false;
    const std::string_view label = line.substr(s.begin, s.label_end - s.begin);
    const bool with_colon = text::trim_right(label).ends_with(':');
    const bool small = text::is_lower(label.front()) ||
                       (label.size() > 1 && s.in_bracket && text::is_lower(label[1]));
    if (s.cue == lexicon::cue::photo && !with_colon) {
        if (small && value.starts_with(',')) return true;
        if (std::count(value.begin(), value.end(), ' ') >= many && reads_as_sentence(value))
            return true;
    }
    if (s.in_bracket) return false;
    const std::string_view before = text::trim_right(line.substr(0, s.begin));
    if (before.empty() || !text::is_letter(text::decode_before(before, before.size()).value))
        return false;
    if (s.cue == lexicon::cue::photo && reads_as_sentence(value)) return true;
    if (value.empty() && (small || s.cue == lexicon::cue::tags)) return true;
    return closes_sentence(text::trim_right(value)) &&
           std::count(value.begin(), value.end(), ' ') >= many;
}

/// Is the label a word of the sentence, or of code, "copy(source, target)"?
[[nodiscard]] inline bool is_word_of_sentence(std::string_view line, const site& s,
                                              std::string_view value) noexcept {
    if (s.cue == lexicon::cue::source) return s.in_bracket && value.starts_with(',');
    const bool noun = s.cue == lexicon::cue::tags || s.cue == lexicon::cue::photo;
    return noun && is_noun_of_sentence(line, s, value);
}

/// Does "Reporting by", which a sentence may begin with as well, stand before somebody's name?
[[nodiscard]] inline bool credits_somebody(std::string_view credit) {
    few_people people;
    metadata::parse_credits(credit, metadata::role::reporter, people);
    return !people.empty() || metadata::find_agency(credit, 0, metadata::agency_place::credit);
}

} // namespace detail

/// From which of the sites on is the rest of the line nothing but labelled pieces? `all.size()` for
/// none.
[[nodiscard]] inline std::size_t first_of_tail(std::string_view line, const sites& all) {
    std::size_t tail = all.size();
    for (std::size_t i = all.size(); i-- > 0;) {
        const site& s = all[i];
        const std::size_t end = i + 1 < all.size() ? all[i + 1].begin : line.size();
        const std::string_view value = line.substr(s.label_end, end - s.label_end);
        if (!may_close_line(s.cue) || value.size() > longest_value || detail::holds_sentence(value))
            break;
        if (detail::is_remark(line, s, end) || detail::is_word_of_sentence(line, s, value)) break;
        if (s.cue == lexicon::cue::reporter && !s.in_bracket && s.begin != 0 &&
            !detail::credits_somebody(line.substr(s.begin, end - s.begin)))
            break;
        tail = i;
    }
    return tail;
}

/// Where the agency begins that closes line `i` of the body with nothing around it, "... is open.
/// EFE"; the line's size for none. In the middle of the article two sentences stand before it: one
/// is more often a picture's caption.
[[nodiscard]] inline std::size_t signs_off_bare(const page& p, std::size_t i) {
    constexpr std::size_t last_lines = 2;
    constexpr std::size_t shortest = 160;
    const std::string_view s = p.line_text(i);
    if (!p.in_body(i) || p.lines[i].ends_sentence) return s.size();
    const std::size_t begin = find_bare_sign_off(s);
    if (begin == s.size()) return begin;
    const bool last = i > p.body_begin && i + last_lines >= p.body_end;
    const bool prose = s.size() >= shortest && detail::holds_sentence(s.substr(0, begin));
    return last || prose ? begin : s.size();
}

/// "With material from A, B and C" where A, B and C are agencies and nobody is named.
[[nodiscard]] inline bool credits_only_agencies(std::string_view credit) {
    if (!metadata::find_agency(credit, 0, metadata::agency_place::credit)) return false;
    few_people people;
    metadata::parse_credits(credit, metadata::role::reporter, people);
    return people.empty();
}

namespace detail {

/// What the piece of `s` up to `end` is.
[[nodiscard]] inline verdict verdict_of(std::string_view line, const site& s, std::size_t end) {
    const rule why = s.in_bracket                    ? rule::credit_bracket
                     : s.cue == lexicon::cue::source ? rule::source_label
                     : s.cue == lexicon::cue::portal ? rule::portal_return
                                                     : rule::credit_at_end;
    kind k = kind_of(s.cue);
    if (k == kind::reporter_credit && credits_only_agencies(line.substr(s.begin, end - s.begin)))
        k = kind::source_credit;
    // "Reporting by A; Writing by B; Editing by C"
    if (k == kind::byline && s.begin != 0 && text::match_folded(line, s.begin, "writing by") != 0)
        k = kind::reporter_credit;
    // "History [edit]": a button of a wiki names nobody. "... is open. (ed.)" signs.
    if (s.cue == lexicon::cue::editor && s.in_bracket && line[s.begin] == '[' &&
        !closes_sentence(text::trim_right(line.substr(0, s.begin))) &&
        letters_and_digits(line.substr(s.label_end, end - s.label_end), 1) == 0)
        return {kind::navigation, rule::line_cue, 0.7F};
    // "Read more: Headline"
    if (s.cue == lexicon::cue::truncation &&
        !text::trim(line.substr(s.label_end, end - s.label_end)).empty())
        return {kind::related_link, rule::related_glued, 0.8F};
    return {k, why, 0.85F};
}

/// Behind a picture credit's bracket where words follow it: "(AP Photo/A B) less"; else `end`.
[[nodiscard]] constexpr std::size_t end_of_picture_bracket(std::string_view line, const site& s,
                                                           std::size_t end) noexcept {
    if (!s.in_bracket || kind_of(s.cue) != kind::photo_credit) return end;
    const std::size_t close = s.begin + end_of_bracket(line.substr(s.begin));
    for (std::size_t i = close; i < end; i += text::decode(line, i).size)
        if (text::is_letter(text::decode(line, i).value)) return close;
    return end;
}

} // namespace detail

/// Adds the pieces of the tail `[all[first].begin, line end)`; pieces of one kind in one bracket
/// stay one. `opening`, if not of no rule, is what the first piece is.
inline void add_tail(draft& out, range line, const sites& all, std::size_t first,
                     verdict opening = {}) {
    const std::string_view s = view(out.text(), line);
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    std::size_t i = first;
    while (i < all.size()) {
        const site& from = all[i];
        const std::size_t bracket_end =
            from.in_bracket ? from.begin + detail::end_of_bracket(s.substr(from.begin)) : 0;
        std::size_t next = i + 1;
        while (next < all.size() && all[next].begin < bracket_end &&
               kind_of(all[next].cue) == kind_of(from.cue))
            ++next;
        const std::size_t end = next < all.size() ? all[next].begin : s.size();
        const verdict what =
            i == first && opening.rule != rule::none ? opening : detail::verdict_of(s, from, end);
        const std::size_t rest = detail::end_of_picture_bracket(s, from, end);
        out.add({at(from.begin), at(rest)}, {at(from.begin), at(from.label_end)}, what);
        if (rest < end) {
            const kind k = kind_of(lexicon::find_line_cue(s.substr(rest, end - rest)).what());
            out.add({at(rest), at(end)},
                    {k == kind::legal ? k : kind::navigation, what.rule, 0.5F});
        }
        i = next;
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_CUT_HPP
