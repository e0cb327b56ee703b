// galley/rules/head/head.hpp: the lines before the body: which is the title, and what its
// neighbours are. A title is chosen among lines of a title's shape by what speaks for each: a
// label, a repetition on the page, words that the opening of the body takes up, a byline or time
// below it. If too little speaks, the text has no title.
#ifndef GALLEY_RULES_HEAD_HEAD_HPP
#define GALLEY_RULES_HEAD_HEAD_HPP

#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/lexicon/words/caption_words.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/metadata/section.hpp>
#include <galley/metadata/series.hpp>
#include <galley/metadata/title_path.hpp>
#include <galley/metadata/title_tail.hpp>
#include <galley/rules/around/threads.hpp>
#include <galley/rules/head/dek.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/head/title.hpp>
#include <galley/rules/head/title_echo.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// The first line from the title on that is a paragraph: what is body above it are a picture's
/// words, the title again, names.
[[nodiscard]] inline std::size_t first_paragraph(const page& p, std::size_t title) noexcept {
    std::size_t i = std::max(p.body_begin, title + 1);
    while (i < p.size() && (!p.in_body(i) || p.notes[i].decided || p.lines[i].size() < 60)) ++i;
    return i;
}

/// Names without a label around the title and before the body.
inline void judge_names(const page& p, std::size_t title) {
    constexpr std::size_t above = 4;
    constexpr std::size_t below = 14;
    constexpr std::size_t before_body = 6;
    const std::size_t prose = first_paragraph(p, title);
    for (std::size_t i = title > above ? title - above : 0; i < p.size(); ++i) {
        const bool beside = i <= title + below || i + before_body >= p.body_begin;
        if (i > p.body_begin + 1 && i > title + below) break;
        if (i == title || !beside) continue;
        if (is_role_line(p, i)) {
            p.decide(i, {kind::byline, rule::byline_name, 0.6F}, p.line_range(i));
            continue;
        }
        const bool below_furniture =
            (i > 0 && p.notes[i - 1].decided) || detail::is_above_stamp(p, i);
        if (p.in_body(i) && i > p.body_begin + 1 && i > title + 2 && i > prose && !below_furniture)
            continue;
        const bool filed = p.notes[i].decided && p.notes[i].what.kind == kind::section &&
                           p.notes[i].what.rule == rule::line_cue;
        if (p.notes[i].decided && !filed) continue;
        if (rule_labelled_name(p, i) || filed) continue;
        if (i > title && rule_introduced_author(p, i)) continue;
        if (detail::is_shown_name(p, i, title)) {
            p.decide(i, {kind::caption, rule::caption_before_credit, 0.6F});
            continue;
        }
        if (rule_pen_name(p, i, title) || rule_login_line(p, i, title) ||
            rule_newsroom_byline(p, i, title) || rule_signed_above_stamp(p, i, title) ||
            rule_name_above_account(p, i))
            continue;
        if (is_name_line(p, i, title)) p.decide(i, {kind::byline, rule::byline_name, 0.7F});
        else if (is_office_line(p, i))
            p.decide(i, {kind::byline, rule::byline_name, 0.6F}, p.line_range(i));
    }
}

/// "Written by River Daily on May 3, 2020": between a byline's label and a full date a few words,
/// whoever they are, sign as a name would.
inline bool rule_signed_stamp(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 140;
    constexpr std::size_t longest_name = 40;
    constexpr std::size_t longest_before_clock = 90; // "By River Daily, in News, Town · ... 10:20"
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits < 4) return false;
    const date::found d = find_date(p, i);
    if (!d || d.value.day == 0 || !d.value.has_year()) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t label = metadata::detail::people::opening_of_byline(s).end;
    if (label == 0 || label >= d.begin ||
        d.begin - label > (d.value.has_time() ? longest_before_clock : longest_name))
        return false;
    const std::string_view name = s.substr(label, d.begin - label);
    const std::size_t first = name.find_first_not_of(" :");
    if (first == std::string_view::npos) return false;
    const std::string_view behind_word = name.substr(std::min(name.find(' ', first), name.size()));
    if (small_words(behind_word, 2) > 1) return false;
    p.decide(i, {kind::byline, rule::byline_label, 0.7F},
             {l.begin, static_cast<offset>(l.begin + label)});
    return true;
}

/// A time in the head, or in the first short lines behind the title, line `from`, or of the body.
inline void judge_head_stamp(const page& p, std::size_t i, std::size_t from) {
    constexpr std::uint32_t longest_in_body = 60;
    constexpr std::size_t first_lines_of_stamp = 4;
    if (p.notes[i].decided || rule_weekday_line(p, i)) return;
    const bool first_lines = i <= from + 2 && p.lines[i].size() <= longest_in_body;
    if (i <= from + first_lines_of_stamp && rule_day_and_clock(p, i)) return;
    if (p.in_body(i) && i != p.body_begin && !first_lines) return;
    if (rule_signed_stamp(p, i) || rule_head_stamp(p, i) || rule_relative_time(p, i)) return;
    if (rule_told_stamp(p, i)) return;
    rule_named_day(p, i);
}

/// Behind the buttons below the title, from line `first` on: a day with its clock, or a label of
/// the time inside a line.
inline void judge_far_stamps(const page& p, std::size_t first) {
    constexpr std::size_t far = 30;
    for (std::size_t i = first; i < p.body_begin && i < first + far; ++i) {
        if (p.notes[i].decided || p.lines[i].digits < 4) continue;
        if (find_date(p, i).value.has_time() && rule_head_stamp(p, i)) continue;
        rule_told_stamp(p, i);
    }
}

/// Right behind the body the first line, and at the foot of the page all, that have a label of the
/// time inside: "This page was last edited on 3 May 2020, at 10:20."
inline void judge_closing_stamps(const page& p) {
    constexpr std::size_t near = 12;
    constexpr std::size_t foot = 12;
    std::size_t i = p.body_end;
    const auto told = [&p](std::size_t k) { return !p.notes[k].decided && rule_told_stamp(p, k); };
    while (i < p.size() && i < p.body_end + near && !told(i)) ++i;
    for (i = std::max(i + 1, p.size() > foot ? p.size() - foot : 0); i < p.size(); ++i) told(i);
}

/// Without a title: what the lines right above the body and its first ones say of time and names.
inline void judge_untitled_head(const page& p) {
    constexpr std::size_t above = 6;
    const std::size_t body = p.body_begin;
    if (body == p.size()) return;
    const std::size_t from = body > above ? body - above : 0;
    for (std::size_t i = from; i < p.size() && i <= body + 1; ++i) judge_head_stamp(p, i, body);
    for (std::size_t i = from; i < p.size() && i <= body; ++i)
        if (!p.notes[i].decided && !rule_labelled_name(p, i) && detail::is_stamped(p, i) &&
            is_name_line(p, i, p.size()))
            p.decide(i, {kind::byline, rule::byline_name, 0.6F});
}

/// Behind the date `d` of `s`, and behind a second one that is glued to it or the next.
[[nodiscard]] inline std::size_t end_of_days(std::string_view s, const date::found& d) {
    const std::string_view rest = text::trim_left(s.substr(d.end));
    const date::match second = date::match_at(rest, 0);
    return second ? s.size() - rest.size() + second.size : d.end;
}

/// Is the line right below the title its signature, "Jane Roe, Harbour | 3 May 2020", with a day
/// and little else, and with names in front of it?
inline bool rule_signature_below(const page& p, std::size_t i) {
    constexpr std::size_t longest = 160;
    constexpr std::size_t prose = 3;
    constexpr std::size_t remark = 40;
    if (p.lines[i].size() > longest || p.lines[i].ends_sentence) return false;
    const date::found d = find_date(p, i);
    if (!d || d.value.day == 0 || !d.value.has_year()) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t end = end_of_days(s, d);
    const std::size_t rest = s.size() - end;
    if (small_words(s.substr(0, d.begin), prose) + small_words(s.substr(end), prose) >= prose)
        return false;
    few_people people;
    parse_names(s.substr(0, d.begin), people);
    if (people.empty() && d.begin != 0 && rest > remark) return false;
    if (people.empty()) p.decide(i, {kind::timestamp, rule::time_line, 0.6F});
    else p.decide(i, {kind::byline, rule::byline_name, 0.6F});
    return true;
}

namespace detail {

/// Is line `i` the end of a tight block of short lines that a label of tags heads?
[[nodiscard]] inline bool stands_in_tags(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 4; // words
    while (i > 0 && p.lines[i].blank_lines == 0 && layout::word_weight(p.lines[i]) <= longest) --i;
    return p.notes[i].cue == lexicon::cue::tags ||
           (i > 0 && p.notes[i - 1].cue == lexicon::cue::tags);
}

/// What slashes between blanks make of the line right below a title, which is no sentence: a
/// picture's words, "The old ferry at the quay / Anna Novak", or all that gave pictures, "Harwick
/// Film / River TV / A. Novak"; neither without them.
[[nodiscard]] constexpr kind kind_by_slashes(std::string_view s, const layout::line& l) noexcept {
    constexpr std::size_t least_caption = 20;
    constexpr std::size_t longest_credit = 32;
    if (l.ends_sentence || !l.holds('/')) return kind::other;
    const std::size_t slash = s.find(" / ");
    if (slash == std::string_view::npos) return kind::other;
    if (s.find(" / ", slash + 2) != std::string_view::npos) return kind::photo_credit;
    return slash >= least_caption && s.size() - slash <= longest_credit ? kind::caption
                                                                        : kind::other;
}

/// Is line `i` of the body, right below the title, not settled, and neither a label nor the first
/// day of a list of days?
[[nodiscard]] inline bool may_sign_in_body(const page& p, std::size_t i) {
    if (p.notes[i].decided || p.line_text(i).ends_with(':')) return false;
    return i + 1 >= p.size() || p.lines[i + 1].size() > 2 * longest_furniture_line ||
           !find_date(p, i + 1);
}

/// What the line right below the title is: its signature, a picture's words, its dek.
inline void judge_below_title(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 500;
    if (p.notes[i].decided || layout::word_weight(p.lines[i]) < 4 || p.lines[i].size() >= longest)
        return;
    const std::string_view s = p.line_text(i);
    if (ends_in_copyright(s) || lexicon::shows_somebody(s))
        return p.decide(i, {kind::caption, rule::caption_cue, 0.55F});
    if (const kind picture = kind_by_slashes(s, p.lines[i]); picture != kind::other)
        return p.decide(i, {picture, rule::caption_cue, 0.55F});
    if (layout::word_weight(p.lines[i]) < 5 || rule_signature_below(p, i)) return;
    if (may_be_subtitle(p, i)) p.decide(i, {kind::subtitle, rule::subtitle_after_title, 0.6F});
}

/// Is line `i` the last of four short lines or more that no blank line parts, while one parts them
/// from the title below: a menu that ends there?
[[nodiscard]] inline bool ends_tight_menu(const page& p, std::size_t i) noexcept {
    constexpr std::size_t others = 3;
    constexpr std::uint32_t most_words = 4;
    if (i < others || p.lines[i + 1].blank_lines == 0) return false;
    for (std::size_t k = i - others; k < i; ++k)
        if (p.lines[k + 1].blank_lines != 0 || p.lines[k].ends_sentence || p.in_body(k) ||
            layout::word_weight(p.lines[k]) > most_words)
            return false;
    return true;
}

/// Does the line open with the label of a button?
[[nodiscard]] inline bool is_button(std::string_view s) noexcept {
    switch (lexicon::find_cue(s, 0).what()) {
        case lexicon::cue::share:
        case lexicon::cue::login:
        case lexicon::cue::search:
        case lexicon::cue::tool:
        case lexicon::cue::subscribe:
        case lexicon::cue::comments: return true;
        default: return false;
    }
}

/// "Sign inGet a quote": are words glued here, some of which are a button's?
[[nodiscard]] inline bool holds_glued_button(std::string_view s) noexcept {
    for (const std::string_view step : metadata::title_path_steps(s)) {
        if (step.size() == s.size()) return false;
        if (is_button(step)) return true;
    }
    return false;
}

/// "DE FR IT": words of two letters and nothing else? How many.
[[nodiscard]] constexpr std::size_t count_codes(std::string_view s) noexcept {
    constexpr std::size_t word = 2;
    std::size_t codes = 0;
    for (std::size_t i = 0; i < s.size(); i += word + 1) {
        const bool ends = i + word == s.size() || (i + word < s.size() && s[i + word] == ' ');
        if (!ends || !text::is_letter(s[i]) || !text::is_letter(s[i + 1])) return 0;
        ++codes;
    }
    return codes;
}

/// "DE FR IT", or "ES" below "EN": the choice of languages?
[[nodiscard]] inline bool names_languages(const page& p, std::size_t i) noexcept {
    const std::size_t codes = count_codes(p.line_text(i));
    return codes > 1 || (codes == 1 && i > 0 && count_codes(p.line_text(i - 1)) != 0);
}

/// May the short line right above the title be a section: words alone, no button, and among Han and
/// kana, where menus are as short, set apart or known?
[[nodiscard]] inline bool may_be_kicker(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    const char32_t first = text::decode(s, 0).value;
    if (layout::word_weight(l) > 4 || l.ends_sentence || l.digits != 0 || s.ends_with(':') ||
        !(text::is_letter(first) || text::is_opening_quote(first)) ||
        letters_and_digits(s, 2) < 2 || is_domain(s))
        return false;
    if (l.wide != 0 && l.blank_lines == 0 && !lexicon::is_section_name(s)) return false;
    return !is_button(s) && !holds_glued_button(s) && !names_languages(p, i) &&
           !stands_in_tags(p, i) && !ends_tight_menu(p, i);
}

/// "Home » Ferries » Council opens bridge" beside the title "Council opens bridge": its path.
[[nodiscard]] inline bool leads_to(std::string_view path, std::string_view title) noexcept {
    return metadata::leads_to_title(metadata::before_title(path, title));
}

/// The kicker glued to the title of line `i`: what its path, a few lines above, does not end in.
///
///     Home / Town / Council opens new bridge over the river
///     Years late Council opens new bridge over the river
[[nodiscard]] inline range kicker_before(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 4;
    constexpr std::uint32_t least = 25; // bytes of the title
    const std::string_view line = p.line_text(i);
    for (std::size_t k = i > near ? i - near : 0; k < i; ++k) {
        const layout::line& path = p.lines[k];
        if (path.size() < least || !(path.holds('>') || path.holds('/') || path.high != 0))
            continue;
        std::string_view last;
        for (const std::string_view step : metadata::section_parts(p.line_text(k))) last = step;
        if (last.size() < least || last.size() == path.size()) continue;
        const std::string_view kicker = metadata::before_title(line, last);
        if (kicker.ends_with(' ') && !kicker.ends_with(": "))
            return {p.lines[i].begin, static_cast<offset>(p.lines[i].begin + kicker.size())};
    }
    return {};
}

} // namespace detail

/// A title, what stands above it and below it down to the body.
inline void judge_head(const page& p) {
    const std::size_t body = p.body_begin;
    const title_choice title = choose_title(p);
    if (title.line == title_choice::none) return judge_untitled_head(p);
    // A point is a tenth of a logit; the middle of the logistic curve as a line.
    const int percent = 50 + title.points * 2;
    const float sure = static_cast<float>(percent < 5 ? 5 : percent > 99 ? 99 : percent) / 100.0F;
    constexpr std::size_t stamps_above = 3;
    constexpr std::size_t stamps_below = 8;
    const std::size_t from = title.line > stamps_above ? title.line - stamps_above : 0;
    for (std::size_t i = from; i < p.size() && i <= title.line + stamps_below; ++i)
        if (i != title.line) judge_head_stamp(p, i, std::max(body, title.line));
    judge_far_stamps(p, title.line + stamps_below + 1);
    constexpr std::size_t months_below = 3;
    for (std::size_t i = title.line > 0 ? title.line - 1 : 0;
         i < p.size() && i <= title.line + months_below; ++i)
        if (i != title.line) (void)rule_month_line(p, i, title.line);
    p.decide(title.line, {kind::title, title.rule, sure},
             title.rule == rule::title_label ? p.notes[title.line].label
                                             : detail::kicker_before(p, title.line));
    judge_names(p, title.line);
    for (std::size_t i = title.line + 1; i < p.size() && i <= title.line + 2; ++i)
        if (!p.notes[i].decided && detail::leads_to(p.line_text(i), p.line_text(title.line)))
            p.decide(i, {kind::section, rule::breadcrumb, 0.7F});
        else if (i < body) detail::judge_below_title(p, i);
        else if (detail::may_sign_in_body(p, i)) rule_signature_below(p, i);
    detail::judge_far_dek(p, title.line);
    detail::judge_rest_of_dek(p, title.line);
    if (title.line > 0 && !p.notes[title.line - 1].decided && !p.in_body(title.line - 1) &&
        detail::may_be_kicker(p, title.line - 1))
        p.decide(title.line - 1, {kind::section, rule::section_line, 0.6F});
}

/// A dateline before the title that is said again: "新华社北京5月9日电 题：…".
inline bool rule_dateline_before(const page& p, std::size_t i) {
    constexpr float sure = 0.9F;
    if (p.lines[i].wide == 0) return false;
    const auto d = metadata::parse_dateline(p.line_text(i), sure);
    if (!d || d->size == p.lines[i].size()) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::dateline, rule::dateline_style, d->score},
             {begin, static_cast<offset>(begin + d->size)});
    return true;
}

namespace detail {

/// "Home Politics Council opens ...": a path to the title that has lost its marks and was cut
/// short.
[[nodiscard]] inline bool leads_from_home(std::string_view line) noexcept {
    return (line.ends_with("...") || line.ends_with("\u2026")) &&
           lexicon::find_cue(line, 0).what() == lexicon::cue::navigation;
}

/// Does `s` hold a number, among its first, that `other` does not?
[[nodiscard]] constexpr bool has_own_number(std::string_view s, std::string_view other) noexcept {
    constexpr std::size_t most = 4; // no headline counts further
    std::size_t numbers = 0;
    const auto end_of_digits = [](std::string_view in, std::size_t at) {
        while (at < in.size() && text::is_digit(in[at])) ++at;
        return at;
    };
    for (std::size_t i = 0; i < s.size() && numbers < most; ++i) {
        if (!text::is_digit(s[i])) continue;
        ++numbers;
        const std::string_view number = s.substr(i, end_of_digits(s, i) - i);
        bool found = false;
        for (std::size_t k = 0; k < other.size() && !found; ++k) {
            if (!text::is_digit(other[k])) continue;
            const std::size_t end = end_of_digits(other, k);
            found = other.substr(k, end - k) == number;
            k = end;
        }
        if (!found) return true;
        i += number.size();
    }
    return false;
}

/// "Issue 84" beside "Issue 85": has each a number of its own? Then they are two titles.
[[nodiscard]] constexpr bool count_apart(std::string_view line, std::string_view title) noexcept {
    return has_own_number(line, title) && has_own_number(title, line);
}

/// Is the line, which stands below the title as a dek, the title once more: with a kicker in front,
/// or in another wording that begins with the same words?
[[nodiscard]] inline bool is_wording_of(std::string_view line, std::string_view title) noexcept {
    constexpr std::ptrdiff_t same_words = 5;
    const std::string_view kicker = metadata::before_title(line, title);
    if (!kicker.empty()) return kicker.size() <= longest_kicker && title.size() >= least_bare;
    const auto differ =
        std::mismatch(line.begin(), line.end(), title.begin(), title.end(),
                      [](char a, char b) { return text::to_lower(a) == text::to_lower(b); });
    return std::count(line.begin(), differ.first, ' ') >= same_words;
}

/// Paths beside the title `t`, which is line `title`, however long they are.
inline void judge_paths_beside(const page& p, std::size_t title, std::string_view t) {
    constexpr std::size_t above = 6;
    constexpr std::size_t below = 4;
    const std::size_t last = std::min(p.size(), title + below + 1);
    for (std::size_t i = title > above ? title - above : 0; i < last; ++i)
        if (i != title && !p.notes[i].decided && leads_to(p.line_text(i), t))
            p.decide(i, {kind::section, rule::breadcrumb, 0.7F});
}

} // namespace detail

/// Lines that say the title again, whole or cut short or longer. Inside the body they say nothing
/// else: the lead takes up the title's words, and so do headings.
inline void judge_repeats(const page& p) {
    constexpr int alike = 80;
    constexpr int alike_in_body = 92;
    constexpr std::size_t opening = 2; // lines, where another wording of it may stand
    std::size_t title = 0;
    while (title < p.size() && !(p.notes[title].decided && p.notes[title].what.kind == kind::title))
        ++title;
    if (title == p.size()) return;
    const std::string_view t = p.line_text(title).substr(p.notes[title].value_label.size());
    detail::judge_paths_beside(p, title, t);
    const metadata::title_sieve sieve(t);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (i == title || p.lines[i].size() > t.size() * 2 + 40 || p.lines[i].size() * 2 < t.size())
            continue;
        const note& n = p.notes[i];
        if (n.decided && n.what.kind != kind::subtitle && n.what.kind != kind::section) continue;
        const layout::line& l = p.lines[i];
        const std::string_view line = p.line_text(i);
        if (n.decided && n.what.kind == kind::subtitle && detail::is_wording_of(line, t) &&
            !detail::leads_to(line, t)) {
            if (!rule_dateline_before(p, i))
                p.decide(i, {kind::repeated_title, rule::title_again, 0.9F});
            continue;
        }
        if (!sieve.may_be_like(line, alike, l.letters + l.digits + l.high)) continue;
        const int likeness = sieve.likeness(line);
        if (likeness < alike || (likeness < 100 && detail::count_apart(line, t))) continue;
        const bool lead = p.lines[i].ends_sentence && !p.lines[title].ends_sentence;
        const bool inside = p.in_body(i) && i > p.body_begin + opening;
        const bool body = p.in_body(i) && (lead || (inside && likeness < alike_in_body));
        if (detail::leads_from_home(line) || detail::leads_to(line, t))
            p.decide(i, {kind::section, rule::breadcrumb, 0.7F});
        else if (!rule_dateline_before(p, i) && !body)
            p.decide(i, {kind::repeated_title, rule::title_again, 0.9F});
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_HEAD_HPP
