// galley/rules/line/line_cue.hpp: the label that a line opens with says what the line is, unless
// what stands behind it or around it speaks against that.
#ifndef GALLEY_RULES_LINE_LINE_CUE_HPP
#define GALLEY_RULES_LINE_LINE_CUE_HPP

#include <galley/date/find.hpp>
#include <galley/date/relative.hpp>
#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/source.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/line/legal_line.hpp>
#include <galley/rules/line/picture_line.hpp>
#include <galley/rules/menu/beside_notices.hpp>
#include <galley/rules/menu/menu_shape.hpp>
#include <galley/rules/menu/neighbours.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/release.hpp>
#include <galley/rules/words/cut.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does a headline stand below line `i`, behind the name of its section: "Most read" / "Sports" /
/// "Council opens new bridge"? Above the body the lines below a menu are so, too.
[[nodiscard]] inline bool heads_section_and_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest_section = 24;
    constexpr std::uint32_t longest = 200;
    constexpr std::uint32_t fewest_words = 5;
    if (i <= p.body_begin || i + 2 >= p.size() || p.in_body(i) || p.in_body(i + 1)) return false;
    if (p.lines[i + 1].size() > longest_section || p.notes[i + 1].cue != lexicon::cue::none)
        return false;
    const layout::line& l = p.lines[i + 2];
    return !p.in_body(i + 2) && p.notes[i + 2].cue == lexicon::cue::none && l.size() <= longest &&
           layout::word_weight(l) >= fewest_words && l.digits < l.letters + l.high / 3;
}

/// Is the line below line `i`, or below its rank in a list, long enough for a headline?
[[nodiscard]] inline bool heads_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest_rank = 3;
    std::size_t next = i + 1;
    if (next < p.size() && p.lines[next].size() <= longest_rank && p.lines[next].digits != 0)
        ++next;
    return next < p.size() && layout::word_weight(p.lines[next]) >= 2;
}

/// May the label be the name of a page of the site, so that a menu may hold it?
[[nodiscard]] constexpr bool names_page(kind k) noexcept {
    return k == kind::ticker || k == kind::tags || k == kind::promo || k == kind::series ||
           k == kind::legal || k == kind::related_link;
}

/// Set tight below a line that is a piece of kind `k`?
[[nodiscard]] inline bool follows(const page& p, std::size_t i, kind k) noexcept {
    return i > 0 && p.lines[i].blank_lines == 0 && p.notes[i - 1].decided &&
           p.notes[i - 1].what.kind == k;
}

/// Does line `i` state a day, or how long ago?
[[nodiscard]] inline bool tells_time(const page& p, std::size_t i) noexcept {
    if (p.lines[i].digits == 0) return false;
    return find_date(p, i) || date::find_relative(p.line_text(i));
}

/// What a label is that fills its line: names of pages are parts of a menu unless something that
/// they could head follows.
[[nodiscard]] inline kind kind_of_bare_label(const page& p, std::size_t i) noexcept {
    const lexicon::cue what = p.notes[i].cue;
    const kind k = kind_of(what);
    if (what == lexicon::cue::contact)
        return heads_contact(p, i) ? kind::contact : kind::navigation;
    if (what == lexicon::cue::tool && follows(p, i, kind::social)) return kind::social;
    if (k == kind::ticker && !heads_headline(p, i))
        return heads_section_and_headline(p, i) ? kind::related_link : kind::navigation;
    if (k == kind::advertisement && !p.in_body(i) && lies_beside_notices(p, i))
        return kind::navigation;
    if (!names_page(k) || p.in_body(i)) return k;
    // A time below a label of links is of the first of them.
    const bool heads = k == kind::related_link && i + 1 < p.size() && tells_time(p, i + 1);
    const std::string_view line = p.line_text(i);
    const bool colon = line.ends_with(':') || line.ends_with("\uFF1A"); // no entry of a menu
    // Right behind the body stand the article's own lists; "More" may be a button's.
    constexpr std::size_t near = 8;
    constexpr std::size_t telling = 8; // bytes
    const bool list = k == kind::tags || (k == kind::related_link && line.size() >= telling);
    const bool own = list && p.body_end != 0 && i >= p.body_end && i < p.body_end + near;
    const bool entry =
        k == kind::legal ? is_in_block(p, i) : is_set_in_menu(p, i) && !heads && !colon && !own;
    return entry || (k == kind::promo && follows(p, i, kind::navigation)) ? kind::navigation : k;
}

/// A label before words of somebody who speaks: "Reporter: What do you think of it?"
[[nodiscard]] inline bool is_speech(const page& p, std::size_t i, kind k) {
    if (k != kind::reporter_credit && k != kind::editor_credit) return false;
    if (!p.in_body(i) || !p.lines[i].ends_sentence) return false;
    const std::string_view value = p.behind_label(i);
    if (letters_and_digits(value, 10) < 8) return false;
    few_people people;
    metadata::parse_credits(p.line_text(i), metadata::role::reporter, people);
    return people.bytes() * 4 < value.size();
}

/// A picture's label before a whole sentence about it: "FILE PHOTO: The council at work in May."
[[nodiscard]] inline bool is_labelled_caption(const page& p, std::size_t i) {
    constexpr std::size_t opening = 40;
    constexpr std::uint32_t sentence = 10; // words; with the credit's bracket behind them
    constexpr std::uint32_t credited = 6;
    const bool bracket = p.line_text(i).ends_with(')') && p.lines[i].stops != 0;
    if (layout::word_weight(p.lines[i]) < (bracket ? credited : sentence)) return false;
    const std::string_view value = text::trim(p.behind_label(i));
    if (value.substr(0, opening).find_first_of("/|\xA9") != std::string_view::npos) return false;
    few_people people;
    metadata::parse_credits(p.line_text(i), metadata::role::photographer, people);
    return people.empty() || people.begin()->name.data() != value.data();
}

/// Is there a date of any precision, a distance in time, a clock or another such label behind the
/// label of line `i`?
[[nodiscard]] inline bool states_any_time(const page& p, std::size_t i, std::string_view value) {
    const layout::line& l = p.lines[i];
    const lexicon::cue more = lexicon::find_line_cue(text::trim_marks(value, "/|")).what();
    if (more == lexicon::cue::published || more == lexicon::cue::updated) return true;
    if (l.digits == 0 && l.high == 0) return false;
    if (find_date(p, i) || date::find(value, date::any_precision()) || date::find_relative(value))
        return true;
    for (std::size_t k = 1; k + 1 < value.size(); ++k) {
        const bool mark = value[k] == ':' || value[k] == '.' || value[k] == 'h';
        if (mark && text::is_digit(value[k - 1]) && text::is_digit(value[k + 1])) return true;
    }
    return false;
}

/// Does what stands behind the label speak against the kind that it announces?
[[nodiscard]] inline bool belies_label(const page& p, std::size_t i, kind k, bool whole) {
    const layout::line& l = p.lines[i];
    const std::string_view value = p.behind_label(i);
    const std::string_view words = text::trim_left(value);
    switch (k) {
        case kind::title: return true; // titles are chosen in the head
        case kind::prev_next: return is_counted_way(view(p.text, p.notes[i].label), words);
        case kind::ticker: // "LatestPodcastsMarkets": a menu that lost its blanks
            return !value.empty() && text::is_letter(text::decode(value, 0).value);
        case kind::timestamp: // "Posted on the company's site, ...", "Updated terms": no time in it
            return !whole && ((p.in_body(i) && l.ends_sentence) || !states_any_time(p, i, value));
        case kind::advertisement:
        case kind::site_builder: return is_word_of_prose(p, i);
        case kind::legal: return is_word_of_prose(p, i) || heads_text(p, i);
        case kind::photo_credit: { // "[图片搜索]"
            const std::string_view line = p.line_text(i);
            const lexicon::cue_match m = lexicon::find_line_cue(line);
            return opens_longer_word(line, m.begin, m.size);
        }
        case kind::source_credit: // "First published in 1931, ..."
            return !metadata::begins_as_name(words);
        default: return !whole && is_speech(p, i, k);
    }
}

/// "Comments (12)", "Reading time: 3 minutes": the label, a number and its unit fill the line.
[[nodiscard]] inline bool is_counted_label(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest_count = 24;
    const note& n = p.notes[i];
    const std::string_view rest = text::trim_left(p.behind_label(i));
    if (n.cue == lexicon::cue::counter)
        return rest.size() <= longest_count && !rest.empty() && text::is_digit(rest.front());
    if (n.cue != lexicon::cue::comments) return false;
    for (std::size_t k = 0; k < rest.size(); k += text::decode(rest, k).size)
        if (text::is_letter(text::decode(rest, k).value)) return false;
    return true;
}

/// "Follow us on Facebook": a call to the reader, no sentence and no longer than a heading, so that
/// it is believed in the body as well.
[[nodiscard]] inline bool is_call(const page& p, std::size_t i, kind k) noexcept {
    constexpr std::uint32_t longest = 10;
    const layout::line& l = p.lines[i];
    return (k == kind::social || k == kind::promo) && !l.ends_sentence && l.digits == 0 &&
           layout::word_weight(l) <= longest;
}

/// "Pricing", "Services": does the name of a page stand alone between sentences of the body? Then
/// it heads those below.
[[nodiscard]] inline bool heads_part_of_body(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t sentence = 80; // bytes
    if (i <= p.body_begin || i + 1 >= p.body_end || !p.in_body(i)) return false;
    if (p.lines[i].words != 1 || !text::is_upper(p.line_text(i).front())) return false;
    const layout::line& above = p.lines[i - 1];
    const layout::line& below = p.lines[i + 1];
    if (!p.in_body(i - 1) || !p.in_body(i + 1) || p.lines[i].blank_lines == 0) return false;
    return below.blank_lines != 0 && above.ends_sentence && below.ends_sentence &&
           below.size() >= sentence;
}

/// "3. Facebook": does a number with a mark stand in front? In the body that heads a part, and is
/// no button.
[[nodiscard]] constexpr bool is_numbered(std::string_view s) noexcept {
    constexpr std::size_t longest = 2; // digits
    const std::size_t end = s.find_first_not_of("0123456789");
    return end != 0 && end <= longest && (s[end] == '.' || s[end] == ')');
}

/// Is what stands behind the label a day? "Update: 3 May 2020, 10:20" is no note.
[[nodiscard]] inline bool opens_with_day(const page& p, std::size_t i) noexcept {
    const std::string_view value = text::trim_left(p.behind_label(i));
    if (value.empty() || !text::is_digit(value.front())) return false;
    const date::found d = find_date(p, i);
    return d && p.line_text(i).substr(d.begin).data() == value.data();
}

/// "Contact & help", "Mail | Photos | Chat": a label of contacts that names a page, for no number
/// or address stands behind it.
[[nodiscard]] inline bool names_contact_page(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    if (p.lines[i].digits != 0 || s.find('@') != std::string_view::npos) return false;
    const std::string_view value = text::trim(p.behind_label(i));
    const bool menu = value.starts_with('|') || value.starts_with('/');
    const bool colon = text::trim_right(view(p.text, n.label)).ends_with(':');
    if (!menu && (n.cue != lexicon::cue::contact || colon || p.in_body(i))) return false;
    return metadata::find_email(s).empty();
}

/// "打印 发送 分享": is the line nothing but labels of Han, each of which fills a line as well?
/// Where words have blanks between them two may be a heading, "Social Media".
[[nodiscard]] inline bool is_row_of_labels(const page& p, std::size_t i) noexcept {
    if (p.lines[i].wide == 0 || p.lines[i].digits != 0) return false;
    const lexicon::cue_match m = lexicon::find_line_cue(p.line_text(i));
    return m && !m.has_colon() && (m.entry->forms & (lexicon::at_start | lexicon::anywhere)) == 0 &&
           (m.entry->forms & lexicon::whole_line) != 0;
}

/// "Read on: ..." heads a headline, "Read on 5 minutes" and "Continue Back" do not.
[[nodiscard]] inline bool heads_title(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest_words = 4;
    const std::string_view label = text::trim_right(view(p.text, p.notes[i].label));
    const std::string_view value = text::trim(p.behind_label(i));
    if (label.ends_with(':') || value.empty()) return true;
    const char32_t first = text::decode(value, 0).value;
    if (!text::is_letter(first) || text::is_unspaced(text::script_of(first)))
        return !text::is_digit(value.front());
    std::size_t words = 1;
    for (const char b : value) words += b == ' ' ? 1U : 0U;
    return words >= fewest_words;
}

} // namespace detail

/// The label the line opens with says it all.
inline bool rule_line_cue(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::none || n.cue == lexicon::cue::byline ||
        n.cue == lexicon::cue::writer)
        return false;
    const bool whole = label_is_whole_line(p, i) || detail::is_counted_label(p, i);
    const bool more = n.cue == lexicon::cue::truncation && !whole && detail::heads_title(p, i);
    kind k = more ? kind::related_link : whole ? detail::kind_of_bare_label(p, i) : kind_of(n.cue);
    if (k == kind::photo_credit && leads_to_pictures(p, i)) k = kind::related_link;
    if (k == kind::source_credit && i < p.body_begin) k = kind::source_line;
    if (k == kind::contact && detail::names_contact_page(p, i)) k = kind::navigation;
    // "9 % of this article are left. The rest is for subscribers."
    const bool rest = n.cue == lexicon::cue::truncation && !more && !whole;
    if (rest && p.line_text(i).ends_with('.')) k = kind::promo;
    if (k == kind::photo_credit && !whole && detail::is_labelled_caption(p, i)) k = kind::caption;
    if (k == kind::editors_note && detail::opens_with_day(p, i)) {
        p.decide(i, {kind::timestamp, rule::time_label, 0.8F}, n.label);
        return true;
    }
    const std::uint32_t longest = (k == kind::caption ? 3 : 2) * longest_furniture_line;
    if (p.lines[i].size() > longest && k != kind::editors_note && k != kind::legal) return false;
    if (detail::belies_label(p, i, k, whole)) return false;
    if (k == kind::reporter_credit && credits_only_agencies(p.line_text(i))) {
        p.decide(i, {kind::source_credit, rule::source_label, 0.8F}, n.label);
        return true;
    }
    const bool weak = k == kind::navigation || k == kind::social || k == kind::promo ||
                      k == kind::comments || k == kind::other || k == kind::section ||
                      k == kind::ticker || k == kind::title || k == kind::series;
    if (p.in_body(i) && weak && !whole && !detail::is_call(p, i, k) &&
        !detail::is_row_of_labels(p, i))
        return false;
    if (p.in_body(i) && weak && detail::is_numbered(p.line_text(i))) return false;
    if (n.cue == lexicon::cue::navigation && detail::heads_part_of_body(p, i)) return false;
    p.decide(i, {k, label_rule(k), whole ? 0.9F : 0.8F}, n.label);
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_LINE_CUE_HPP
