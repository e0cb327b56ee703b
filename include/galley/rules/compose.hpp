// galley/rules/compose.hpp: from lines and zones to pieces. Runs the rules in order and lays the
// pieces end to end.
//
//   labels of lines -> single lines -> head -> repeats -> blocks around the body -> pieces ->
//   tiling
#ifndef GALLEY_RULES_COMPOSE_HPP
#define GALLEY_RULES_COMPOSE_HPP

#include <galley/lexicon/people/reporter_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/around/contact_block.hpp>
#include <galley/rules/around/dialogs.hpp>
#include <galley/rules/around/form.hpp>
#include <galley/rules/around/lone_line.hpp>
#include <galley/rules/around/loose_sentence.hpp>
#include <galley/rules/around/offer_above.hpp>
#include <galley/rules/around/outside.hpp>
#include <galley/rules/around/poll.hpp>
#include <galley/rules/around/recent_comments.hpp>
#include <galley/rules/around/signed_posts.hpp>
#include <galley/rules/around/threads.hpp>
#include <galley/rules/body/asked_often.hpp>
#include <galley/rules/body/behind_box.hpp>
#include <galley/rules/body/bio.hpp>
#include <galley/rules/body/body.hpp>
#include <galley/rules/body/body_headings.hpp>
#include <galley/rules/body/body_lists.hpp>
#include <galley/rules/body/closing.hpp>
#include <galley/rules/body/contents.hpp>
#include <galley/rules/body/topics.hpp>
#include <galley/rules/body/wiki_parts.hpp>
#include <galley/rules/head/beside_title.hpp>
#include <galley/rules/head/head.hpp>
#include <galley/rules/head/signed_time.hpp>
#include <galley/rules/line/bare_line.hpp>
#include <galley/rules/line/foot_line.hpp>
#include <galley/rules/line/footnote.hpp>
#include <galley/rules/line/glued_label.hpp>
#include <galley/rules/line/inner_line.hpp>
#include <galley/rules/line/lead.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/line/meta_line.hpp>
#include <galley/rules/line/notice.hpp>
#include <galley/rules/line/opening_hours.hpp>
#include <galley/rules/line/price_line.hpp>
#include <galley/rules/line/shop_offer.hpp>
#include <galley/rules/links/cards.hpp>
#include <galley/rules/links/link_lists.hpp>
#include <galley/rules/links/link_runs.hpp>
#include <galley/rules/links/more_link.hpp>
#include <galley/rules/links/network_links.hpp>
#include <galley/rules/links/tickers.hpp>
#include <galley/rules/menu/lone_mark.hpp>
#include <galley/rules/menu/menu_labels.hpp>
#include <galley/rules/menu/neighbours.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/release.hpp>
#include <galley/rules/pictures/caption.hpp>
#include <galley/rules/pictures/embed.hpp>
#include <galley/rules/pictures/picture_label.hpp>
#include <galley/rules/words/read_words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is a label of reporters only the begin of a longer word: "記者クラブ"?
[[nodiscard]] constexpr bool opens_reporter_word(std::string_view s, std::size_t label) noexcept {
    return lexicon::ends_in_reporter(s, label) && lexicon::goes_on_behind_reporter(s, label);
}

/// Behind a tool's bracket, "【纠错】 责任编辑：王小明", the label of a desk; none elsewhere.
[[nodiscard]] inline lexicon::cue_match label_behind_tool(std::string_view s) noexcept {
    constexpr std::size_t longest = 24;
    constexpr std::string_view open = "【";
    constexpr std::string_view close = "】";
    if (!s.starts_with(open)) return {};
    const std::size_t end = s.substr(0, longest).find(close);
    if (end == std::string_view::npos) return {};
    const std::string_view rest = text::trim_left(s.substr(end + close.size()));
    lexicon::cue_match m = lexicon::find_line_cue(rest);
    if (!m.has_colon() || kind_of(m.what()) != kind::editor_credit) return {};
    m.begin += s.size() - rest.size();
    return m;
}

inline void read_labels(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        note& n = p.notes[i];
        const layout::line& l = p.lines[i];
        if (l.is_date_prefix) {
            p.decide(i, {kind::date_line, rule::date_prefix, 1.0F});
            continue;
        }
        const model::signs says = p.signs_of(i);
        n.date_known = says.date_known;
        n.date = says.day;
        if (l.size() > longest_labelled_line) continue;
        n.plain = says.cue == lexicon::cue::none && is_plain_text(p.line_text(i), l);
        if (says.cue != lexicon::cue::none) {
            if (l.wide != 0 && opens_reporter_word(p.line_text(i), says.label_end)) continue;
            n.cue = says.cue;
            n.label = {l.begin, l.begin + says.label_end};
        }
        if (l.wide == 0 || kind_of(n.cue) == kind::editor_credit) continue;
        if (const lexicon::cue_match desk = label_behind_tool(p.line_text(i))) {
            n.cue = desk.what();
            n.label = {l.begin + static_cast<offset>(desk.begin),
                       l.begin + static_cast<offset>(desk.end())};
        }
    }
}

/// Does somebody sign the end of line `i`: "... this year. (abc)"?
[[nodiscard]] inline bool is_signed_end(const page& p, std::size_t i) {
    constexpr std::uint32_t least = 7; // words
    if (p.notes[i].decided || p.notes[i].cue != lexicon::cue::none) return false;
    if (layout::word_weight(p.lines[i]) < least || p.lines[i].brackets + p.lines[i].high == 0)
        return false;
    const std::string_view s = p.line_text(i);
    return find_initials(s) < s.size() || find_signature(s) < s.size() ||
           (p.lines[i].wide != 0 && find_job_bracket(s));
}

/// A line right behind the body, or a few lines behind it, is its last one if somebody signs it.
inline void take_signed_end(const page& p) {
    constexpr std::size_t near = 6;
    if (p.body_end == 0) return;
    for (std::size_t i = p.body_end; i < p.size() && i < p.body_end + near; ++i)
        if (is_signed_end(p, i)) {
            p.notes[i].body = true;
            return;
        }
}

inline void judge_series(const page& p, std::size_t body) {
    for (std::size_t i = 0; i < p.size() && i < body + 2; ++i) {
        if (p.notes[i].decided || p.lines[i].size() > 200) continue;
        const metadata::series_match s = metadata::parse_series(p.line_text(i));
        if (s && s.whole_line) p.decide(i, {kind::series, rule::series_part, 0.85F});
    }
}

/// Where "party constructionPARTY BUILDING" falls apart: lower case glued to a word of capitals. 0
/// for nowhere.
[[nodiscard]] constexpr std::size_t section_joint(std::string_view s) noexcept {
    if (s.size() > 100) return 0;
    for (std::size_t i = 1; i + 2 < s.size(); ++i)
        if (text::is_lower(s[i - 1]) && text::is_upper(s[i]) && text::is_upper(s[i + 1]) &&
            text::is_upper(s[i + 2]))
            return i;
    return 0;
}

inline void add_section(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const bool path = n.what.rule == rule::breadcrumb;
    const std::size_t joint = path ? 0 : section_joint(p.line_text(i));
    if (joint == 0) return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + joint);
    out.add({line.begin, middle}, {kind::section, rule::section_glued, 0.75F});
    out.add({middle, line.end}, {kind::section, rule::section_glued, 0.75F});
}

/// Is the headline Korean or Japanese? There a bracket in front is part of it.
[[nodiscard]] constexpr bool keeps_bracket(std::string_view headline) noexcept {
    for (std::size_t i = 0; i < headline.size();) {
        const text::code_point c = text::decode(headline, i);
        const text::script script = text::script_of(c.value);
        if (script == text::script::hangul || script == text::script::kana) return true;
        i += c.size;
    }
    return false;
}

/// "Council opens new bridge<tab>2020-05-03 10:20:30 riverfox": the time that a tab parts from the
/// title of line `i`, and what stands behind it; empty where none does.
[[nodiscard]] inline range stamp_behind_title(const page& p, std::size_t i) {
    const range line = p.line_range(i);
    const std::size_t tab = p.line_text(i).find('\t');
    if (p.lines[i].digits < 4 || tab == std::string_view::npos) return {};
    const date::match day = date::match_at(p.line_text(i), tab + 1);
    if (!day || !day.value.has_year() || !day.value.has_time()) return {};
    return {static_cast<offset>(line.begin + tab + 1), line.end};
}

/// A kicker or the bracketed name of a column in front of the title is a piece of its own.
inline void add_title(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    if (!n.value_label.empty() && n.what.rule != rule::title_label) {
        out.add(n.value_label, {kind::section, rule::section_glued, 0.6F});
        return out.add({n.value_label.end, line.end}, n.what);
    }
    if (const range stamp = stamp_behind_title(p, i); !stamp.empty()) {
        out.add({line.begin, stamp.begin}, n.value_label, n.what);
        return out.add(stamp, {kind::timestamp, rule::time_line, 0.7F});
    }
    const metadata::series_match s = metadata::parse_series(p.line_text(i));
    if (!s || s.whole_line || s.begin != 0 || keeps_bracket(p.line_text(i).substr(s.end)))
        return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + s.end);
    out.add({line.begin, middle}, {kind::series, rule::kicker_bracket, 0.8F});
    out.add({middle, line.end}, n.what);
}

/// Footers set several labels on one line with wide blanks between them.
inline void add_foot(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    std::size_t from = 0;
    verdict what = n.what;
    range label = n.value_label;
    const auto at = [line](std::size_t x) { return static_cast<offset>(line.begin + x); };
    for (std::size_t k = label.empty() ? 0 : label.end - line.begin; k < s.size();) {
        const text::code_point c = text::decode(s, k);
        const std::size_t behind = k + c.size;
        if (c.value == 0x00A0 || c.value == 0x3000 || p.is_set_blank(at(k))) {
            if (const lexicon::cue_match m = lexicon::find_line_cue(s.substr(behind))) {
                out.add({at(from), at(k)}, label, what);
                from = behind;
                label = {at(behind), at(behind + m.end())};
                what = {kind_of(m.what()), rule::line_cue, 0.7F};
            }
        }
        k = behind;
    }
    out.add({at(from), line.end}, label, what);
}

/// A dateline and what follows it on its line: a labelled title or the first paragraph.
inline void add_dateline_line(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const auto middle = static_cast<offset>(line.begin + p.notes[i].value_label.size());
    out.add({line.begin, middle}, p.notes[i].what);
    const lexicon::cue_match m = lexicon::find_line_cue(p.text.substr(middle, line.end - middle));
    if (m.what() == lexicon::cue::title && m.has_colon())
        return out.add({middle, line.end}, {middle, static_cast<offset>(middle + m.end())},
                       {kind::title, rule::title_label, 0.9F});
    add_text_and_tail(p, i, p.notes[i].value_label.size(),
                      {kind::paragraph, rule::zone_body, p.sure(i)}, out);
}

/// A dateline that opens the text, before any title.
inline void judge_opening_dateline(const page& p) {
    std::size_t i = 0;
    while (i < p.size() && p.notes[i].decided && p.notes[i].what.kind == kind::date_line) ++i;
    if (i == 0 || i == p.size() || p.notes[i].decided) return;
    const auto d = metadata::parse_dateline(p.line_text(i), 0.6F);
    if (!d || d->agency.empty()) return;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::dateline, rule::dateline_style, d->score},
             {begin, static_cast<offset>(begin + d->size)});
}

/// A credit's line may hold the pieces of other labels behind it: "(Reporting by A; Editing by B)".
inline void add_credits(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const std::string_view s = p.line_text(i);
    const note& n = p.notes[i];
    sites all;
    find_sites(p, i, all, opening_site::any);
    if (all.size() == 0 || first_of_tail(s, all) != 0) return out.add(line, n.value_label, n.what);
    add_tail(out, line, all, 0, n.what);
}

inline void add_decided(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const range line = p.line_range(i);
    switch (n.what.kind) {
        case kind::section: return add_section(p, i, out);
        case kind::title: return add_title(p, i, out);
        case kind::dateline: return add_dateline_line(p, i, out);
        case kind::byline: return add_byline(p, i, out);
        case kind::timestamp:
            if (add_time_and_names(p, i, out)) return;
            return add_facts(p, i, out);
        case kind::source_line: return add_facts(p, i, out);
        case kind::caption:
            if (add_caption_line(p, i, out)) return;
            break;
        case kind::contact:
        case kind::registration:
        case kind::site_builder: return add_foot(p, i, out);
        case kind::reporter_credit:
        case kind::editor_credit:
        case kind::source_credit:
        case kind::translation_note:
            if (n.cue != lexicon::cue::none) return add_credits(p, i, out);
            break;
        default: break;
    }
    out.add(line, n.value_label, n.what);
}

/// "By" alone on its line, the names or an agency on the next: one piece.
inline bool add_byline_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    const bool label = n.what.rule == rule::byline_label && n.cue != lexicon::cue::none &&
                       label_is_whole_line(p, i);
    if (!label || i + 1 == p.size() || p.lines[i + 1].size() > 100 || p.lines[i + 1].ends_sentence)
        return false;
    const range both{p.lines[i].begin, p.lines[i + 1].end};
    few_people people;
    metadata::parse_byline(view(p.text, both), people);
    if (people.empty() && metadata::pen_name(view(p.text, both)).empty() &&
        !names_office(p.line_text(i + 1)) && !metadata::whole_agency(p.line_text(i + 1)))
        return false;
    out.add(both, n.value_label, n.what);
    return true;
}

/// May `value` stand below the label of a credit of kind `k`: a name or an agency, below a source's
/// a few words?
[[nodiscard]] inline bool names_credited(std::string_view value, kind k) noexcept {
    constexpr int shaped = 50;
    constexpr std::ptrdiff_t most_blanks = 4;
    if (metadata::whole_agency(value) || metadata::looks_like_name(value) >= shaped) return true;
    if (k != kind::source_credit && k != kind::source_line) return false;
    const char32_t first = text::decode(value, 0).value;
    const bool opens = text::is_letter(first) && !text::is_lower(value.front());
    return opens && std::count(value.begin(), value.end(), ' ') <= most_blanks && !is_url(value) &&
           !lexicon::find_line_cue(value);
}

/// "Editor:" alone on its line, who that is on the next: one piece.
inline bool add_credit_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t longest = 60;
    const note& n = p.notes[i];
    const kind k = n.what.kind;
    if (n.cue == lexicon::cue::none || i + 1 == p.size()) return false;
    const layout::line& next = p.lines[i + 1];
    const note& below = p.notes[i + 1];
    const rule why = below.what.rule;
    const bool free = !below.decided || why == rule::byline_name || why == rule::link_run ||
                      why == rule::agency_sign_off || why == rule::source_and_time;
    const bool sentence = next.ends_sentence && !names_firm(p.line_text(i + 1));
    if (!free || next.size() > longest || next.blank_lines > 1 || sentence) return false;
    const std::string_view label = view(p.text, n.label);
    const bool leads_on = label.find(':') < label.size() || label.ends_with("\uFF1A") ||
                          label.ends_with(" by"); // "News provided by"
    if (!leads_on || !label_is_whole_line(p, i) || !names_credited(p.line_text(i + 1), k))
        return false;
    out.add({p.lines[i].begin, next.end}, n.label, n.what);
    return true;
}

/// "Next post" alone on its line, the headline on the next: one piece.
inline bool add_neighbour_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t least = 4; // words
    const note& n = p.notes[i];
    const range said = label_said_twice(p, i); // "Next post Next post:"
    const bool twice = said.end != said.begin;
    if (i + 1 >= p.size() || p.in_body(i + 1)) return false;
    if ((!twice && !label_is_whole_line(p, i)) || !heads_line_below(p, i)) return false;
    const note& below = p.notes[i + 1];
    if (below.decided && below.what.rule != rule::link_run) return false;
    if (!heads_one_of_two(p, i) &&
        (layout::word_weight(p.lines[i + 1]) < least || find_date(p, i + 1)))
        return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, twice ? said : n.label, n.what);
    return true;
}

/// A day on one line, its clock alone on the next: one piece.
inline bool add_stamp_of_two_lines(const page& p, std::size_t i, draft& out) {
    constexpr std::uint32_t longest_clock = 32;
    const note& n = p.notes[i];
    const bool weekday = n.cue == lexicon::cue::none && p.lines[i].words == 1;
    if (i + 1 == p.size() || (weekday && p.lines[i].digits == 0)) return false;
    const layout::line& next = p.lines[i + 1];
    if (next.blank_lines != 0 || next.size() > longest_clock || next.digits == 0) return false;
    const range both{p.lines[i].begin, next.end};
    const std::string_view s = view(p.text, both);
    const date::found d = date::find(s);
    if (!d || d.end <= p.lines[i].size() || letters_and_digits(s.substr(d.end), 4) > 3)
        return false;
    out.add(both, n.value_label, n.what);
    return true;
}

/// "Image caption," alone on its line, what the picture shows on the next: one piece.
inline bool add_caption_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    if (i + 1 == p.size()) return false;
    const note& below = p.notes[i + 1];
    if (below.what.kind != kind::caption || !is_bare_caption_label(p, i)) return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, n.label, n.what);
    return true;
}

/// "Photo:" or "©" alone on its line, the name on the next: one piece.
inline bool add_picture_of_two_lines(const page& p, std::size_t i, draft& out) {
    const note& n = p.notes[i];
    if (i + 1 == p.size()) return false;
    const note& below = p.notes[i + 1];
    const bool value =
        below.decided && below.what.kind == kind::photo_credit && below.cue == lexicon::cue::none;
    if (!value || !is_bare_credit(p, i)) return false;
    out.add({p.lines[i].begin, p.lines[i + 1].end}, n.value_label, n.what);
    return true;
}

/// Adds the two lines from line `i` on if they are one piece; says whether they were. Each of the
/// rules above takes a line of its kind.
[[nodiscard]] inline bool add_piece_of_two_lines(const page& p, std::size_t i, draft& out) {
    if (!p.notes[i].decided) return false;
    switch (p.notes[i].what.kind) {
        case kind::byline: return add_byline_of_two_lines(p, i, out);
        case kind::editor_credit:
        case kind::reporter_credit:
        case kind::source_credit:
        case kind::source_line: return add_credit_of_two_lines(p, i, out);
        case kind::photo_credit: return add_picture_of_two_lines(p, i, out);
        case kind::caption: return add_caption_of_two_lines(p, i, out);
        case kind::prev_next: return add_neighbour_of_two_lines(p, i, out);
        case kind::timestamp: return add_stamp_of_two_lines(p, i, out);
        default: return false;
    }
}

} // namespace detail

/// What the lines say each for itself, and the borders of the body: all that is known before the
/// title is looked for.
inline void judge_lines(page& p) {
    read_words(p);
    detail::read_labels(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_footnote(p, i);
        judge_line(p, i);
        if (!p.notes[i].decided) rule_names_and_time(p, i);
        judge_glued_label(p, i);
        judge_bare_line(p, i);
        judge_credit_below(p, i);
        judge_labelled_below(p, i);
        judge_label_at_end(p, i);
        judge_inner_line(p, i);
        judge_caption(p, i);
        judge_caption_above(p, i);
        judge_caption_below(p, i);
        judge_clip(p, i);
        judge_embed(p, i);
        judge_offer(p, i);
        judge_postal_line(p, i);
        judge_opening_hours(p, i);
        judge_shop_offer(p, i);
        judge_notice(p, i);
        judge_more_link(p, i);
    }
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_above_caption(p, i);
        judge_caption_again(p, i);
    }
    judge_threads(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_recent_comments(p, i);
    judge_signed_posts(p);
    judge_consent_in_body(p);
    judge_stamped_posts(p);
    detail::take_signed_end(p);
    p.adopt_neighbours();
    adopt_announced_terms(p);
    adopt_numbered_parts(p);
    adopt_wiki_parts(p);
    judge_closing(p);
    detail::judge_opening_dateline(p);
    judge_contents(p);
    judge_tickers(p);
    detail::judge_series(p, p.body_begin);
}

/// What each line of the body is: by its own shape, then by those of the lines around it.
inline void judge_body(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!p.notes[i].decided) p.notes[i].what = body_line_kind(p, i);
    judge_code_blocks(p);
    judge_announced_lists(p);
    judge_announced_terms(p);
    judge_announced_entries(p);
    judge_lone_items(p);
    judge_inner_items(p);
    judge_headings(p);
    judge_wiki_headings(p);
}

/// Cuts the text of `p` into pieces that cover it. `p.notes` is overwritten.
inline void compose(page& p, draft& out) {
    judge_lines(p);
    judge_head(p);
    judge_repeats(p);
    judge_closing_stamps(p);
    std::size_t title = p.size();
    for (std::size_t i = p.size(); i-- > 0;)
        if (p.notes[i].decided && p.notes[i].what.kind == kind::title) title = i;
    judge_lead(p, title);
    judge_paths(p, title);
    if (title < p.size()) judge_beside_title(p, title);
    judge_neighbours(p);
    judge_closing_hashtags(p);
    judge_topics(p);
    judge_glued_topics(p);
    for (std::size_t i = 0; i < p.size();) i = judge_comma_column(p, i);
    for (std::size_t i = 0; i < p.size(); ++i) judge_listed_tags(p, i);
    adopt_blocks(p);
    block around;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!p.in_body(i)) {
            judge_outside(p, i, title, around);
        } else if (!judge_links_in_body(p, i)) {
            judge_tags_label(p, i);
            around.close();
        }
    }
    judge_between_posts(p);
    judge_lists(p, title);
    judge_timed_links(p);
    judge_dialogs(p);
    judge_contact_blocks(p);
    judge_network_links(p);
    judge_forms(p);
    judge_menu_labels(p);
    judge_link_runs(p, title);
    judge_cards(p, title);
    judge_timelines(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_text_of_feed(p, i);
        judge_price_line(p, i);
        judge_loose_sentence(p, i);
        judge_cut_teaser(p, i);
        judge_lone_mark(p, i);
        judge_lone_cross(p, i);
        judge_poll(p, i);
        judge_offer_above(p, i);
    }
    adopt_named_headings(p);
    adopt_between_boxes(p);
    adopt_behind_box(p);
    judge_bios(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_name_above_bio(p, i);
        judge_trade_below_bio(p, i);
    }
    judge_tickers_above(p);
    judge_tickers_below(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_bare_way(p, i);
    adopt_questions(p);
    judge_heads_of_questions(p);
    judge_body(p);
    bool opening = true;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (detail::add_piece_of_two_lines(p, i, out)) {
            ++i;
        } else if (p.notes[i].decided) {
            detail::add_decided(p, i, out);
        } else {
            add_body_line(p, i, p.notes[i].what, opening, out);
            opening = opening && out.last().kind != kind::paragraph;
        }
    }
    out.tile();
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_COMPOSE_HPP
