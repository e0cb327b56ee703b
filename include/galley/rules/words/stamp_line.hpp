// galley/rules/words/stamp_line.hpp: lines that state a time: of publication or of an update,
// alone, with other short matter, or with a source.
#ifndef GALLEY_RULES_WORDS_STAMP_LINE_HPP
#define GALLEY_RULES_WORDS_STAMP_LINE_HPP

#include <galley/date/find.hpp>
#include <galley/date/relative.hpp>
#include <galley/lexicon/dates/date_labels.hpp>
#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/lexicon/words/site_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/few_people.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// date::find in line `i`, which several rules ask for: looked for once.
[[nodiscard]] inline date::found find_date(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t few = 4;
    constexpr std::uint32_t wide_digit = 2; // bytes, at least
    note& n = p.notes[i];
    if (n.date_known) return n.date;
    n.date_known = true;
    const layout::line& l = p.lines[i];
    if (l.digits + l.high / wide_digit < date::fewest_digits) return {};
    const std::string_view s = p.line_text(i);
    if (l.digits > few || date::may_hold_date(s)) n.date = date::find(s);
    return n.date;
}

namespace detail {

/// Letters and digits of `s`, counted by code points, up to `limit`.
[[nodiscard]] constexpr std::size_t letters_and_digits(std::string_view s,
                                                       std::size_t limit) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size() && n < limit;) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        n += text::is_letter(c.value) || text::digit_value(c.value) >= 0 ? 1U : 0U;
    }
    return n;
}

/// The letters that `line` has outside `[begin, end)`.
[[nodiscard]] constexpr std::size_t letters_outside(std::string_view line, std::size_t begin,
                                                    std::size_t end, std::size_t limit) noexcept {
    return letters_and_digits(line.substr(0, begin), limit) +
           letters_and_digits(line.substr(end), limit);
}

/// The letters and digits of a second time behind the first, "(14 Jan, 01:40 updated)", its label
/// with it; 0 where other words stand there too.
[[nodiscard]] inline std::size_t letters_of_second_time(std::string_view s,
                                                        const date::found& first) noexcept {
    std::string_view rest = text::trim_marks(s.substr(first.end), "()");
    while (!rest.empty() && text::is_bullet(text::decode(rest, 0).value))
        rest = text::trim_left(rest.substr(text::decode(rest, 0).size));
    const lexicon::cue_match before = lexicon::find_cue(rest, 0); // "(modifica il 14 gen, 01:40)"
    const std::size_t from = before.what() == lexicon::cue::updated ? before.end() : 0;
    const std::size_t at = rest.size() - text::trim_left(rest.substr(from)).size();
    const date::match second = date::match_at(rest, at);
    if (!second) return 0;
    if (from != 0 && letters_and_digits(rest.substr(at + second.size), 7) < 7)
        return letters_and_digits(rest, 40); // a clock may stand behind a bar
    const std::string_view behind = text::trim_left(rest.substr(second.size));
    const lexicon::cue_match label = lexicon::find_cue(behind, 0);
    const bool known = label.what() == lexicon::cue::updated || letters_and_digits(behind, 1) == 0;
    return known ? letters_and_digits(rest, 40) : 0;
}

/// Quick: is `s` as short as a time, and does it hold a digit?
[[nodiscard]] constexpr bool may_tell_only_time(std::string_view s) noexcept {
    constexpr std::size_t longest = 48;
    return s.size() <= longest && date::detail::next_digit(s, 0) < s.size();
}

/// Is `s`, in which date::find finds `d` of any precision, nothing but a time: "3 hours ago",
/// "Yesterday, 18:30", "2 February"?
[[nodiscard]] constexpr bool tells_only_time(std::string_view s, const date::found& d) noexcept {
    constexpr std::size_t remark = 3; // letters: "Uhr"
    if (!may_tell_only_time(s)) return false;
    const auto fills = [s](std::size_t begin, std::size_t end) {
        return letters_outside(s, begin, end, remark + 1) <= remark;
    };
    if (const date::relative_found ago = date::find_relative(s)) return fills(ago.begin, ago.end);
    if (const date::relative_found day = date::find_named_day(s)) return fills(day.begin, day.end);
    return d && fills(d.begin, d.end);
}
[[nodiscard]] constexpr bool tells_only_time(std::string_view s) noexcept {
    return may_tell_only_time(s) && tells_only_time(s, date::find(s, date::any_precision()));
}

/// "Harwick - 04 mar 2021 - 10:22 CET": the bytes of a place of few words, a dash or bar behind it,
/// before a date with its clock; 0 for none. A name there signs.
[[nodiscard]] inline std::size_t place_before_stamp(const date::found& d, std::string_view before) {
    constexpr std::size_t longest = 32;
    constexpr int most_words = 3;
    if (before.empty() || before.size() > longest || !d.value.has_year() || !d.value.has_time())
        return 0;
    const std::size_t mark = before.size() - text::decode_before(before, before.size()).size;
    const char32_t last = text::decode(before, mark).value;
    if (last != '|' && !text::is_dash(last)) return 0;
    const std::string_view name = text::trim(before.substr(0, mark));
    int words = 0;
    for (std::size_t at = 0; at < name.size(); at = name.find(' ', at), ++words) {
        if (name[at] == ' ') ++at;
        if (!text::is_upper(text::decode(name, at).value)) return 0;
    }
    if (words == 0 || words > most_words || name.find(',') != std::string_view::npos) return 0;
    few_people people;
    metadata::parse_byline(name, people);
    return people.empty() ? before.size() : 0;
}

/// "Article no. 2020984 | 3 May 2020, 09:05 | 400 views": above the text a count and the time in a
/// row that bars part.
[[nodiscard]] inline bool counts_beside_day(const page& p, std::size_t i) noexcept {
    if (i >= p.body_begin || !p.lines[i].holds('|')) return false;
    const date::found d = find_date(p, i);
    return d && d.value.day != 0 && d.value.has_year();
}

/// "| 3 May 2020 | 400 |": is the line of the body a row of a table set with bars?
[[nodiscard]] inline bool is_barred_row(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    return s.size() > 1 && s.front() == '|' && s.back() == '|' && p.in_body(i);
}

/// "3/5/2020<tab>+0.4%": is the line of the body, which ends no sooner than its date, a row of a
/// table whose cells tabs part? Another row stands beside it.
[[nodiscard]] inline bool is_tabbed_row(const page& p, std::size_t i,
                                        const date::found& d) noexcept {
    if (d.begin != 0 || d.end == p.lines[i].size() || !p.in_body(i)) return false;
    const auto is_row = [&p](std::size_t k) {
        return p.in_body(k) && p.line_text(k).find('\t') != std::string_view::npos;
    };
    if (!is_row(i)) return false;
    return (i > 0 && is_row(i - 1)) || (i + 1 < p.size() && is_row(i + 1));
}

} // namespace detail

/// A date or time, weekdays and separators, perhaps a label of publication: "Published: Tuesday |
/// April 26, 2022".
inline bool rule_time_line(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    if (l.size() > 160 || (l.digits == 0 && l.high == 0)) return false;
    const note& n = p.notes[i];
    const bool labelled = n.cue == lexicon::cue::published || n.cue == lexicon::cue::updated;
    const std::string_view s = p.line_text(i);
    const date::found d = find_date(p, i);
    if (!d || detail::is_barred_row(p, i) || detail::is_tabbed_row(p, i, d)) return false;
    if (n.cue == lexicon::cue::counter && detail::counts_beside_day(p, i)) {
        p.decide(i, {kind::timestamp, rule::time_line, 0.7F});
        return true;
    }
    const std::string_view before = text::trim_right(s.substr(0, d.begin));
    if (!labelled && d.begin != 0 && d.end == s.size() && lexicon::date_words.match_whole(before)) {
        const auto end = static_cast<offset>(l.begin + before.size());
        p.decide(i, {kind::timestamp, rule::time_label, 0.8F}, {l.begin, end});
        return true;
    }
    const std::size_t place = labelled ? 0 : detail::place_before_stamp(d, before);
    const std::size_t rest =
        labelled ? detail::letters_and_digits(s.substr(d.end), 40)
                 : detail::letters_outside(s.substr(place), d.begin - place, d.end - place, 40) -
                       detail::letters_of_second_time(s, d);
    if (labelled && d.begin < n.label.end - l.begin + 24 && rest < 40) {
        p.decide(i, {kind::timestamp, rule::time_label, 0.95F}, n.label);
        return true;
    }
    // "3 May 2020, 10:20 - Reading time: 8 minutes"
    constexpr std::size_t remark = 24;
    const bool opens =
        !p.in_body(i) && d.begin == 0 && d.value.has_year() && d.value.has_time() && rest <= remark;
    if (rest > 3 && !opens) return false;
    const bool under_label = i > 0 && p.notes[i - 1].decided &&
                             p.notes[i - 1].what.kind == kind::timestamp &&
                             label_is_whole_line(p, i - 1);
    p.decide(i, {kind::timestamp, under_label ? rule::time_label : rule::time_line, 0.85F});
    return true;
}

/// Words of `s` that begin small, up to `limit`: prose has many, names and desks have few.
[[nodiscard]] inline std::size_t small_words(std::string_view s, std::size_t limit) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size() && n < limit; ++i)
        n += (i == 0 || s[i - 1] == ' ') && text::is_lower(s[i]) ? 1U : 0U;
    return n;
}

/// In the head: "5 hours ago", "Published: vor 3 Stunden", and behind it no prose.
inline bool rule_relative_time(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 48;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || (l.digits == 0 && l.high == 0) || l.digits > 3) return false;
    const note& n = p.notes[i];
    const bool labelled = n.cue == lexicon::cue::published || n.cue == lexicon::cue::updated;
    const std::string_view s = p.line_text(i);
    const date::relative_found r = date::find_relative(s);
    if (!r) return false;
    const std::size_t from = labelled ? n.label.end - l.begin : 0;
    // "5 hours ago in Ferries, Town | 2 comments"
    constexpr std::size_t prose = 3;
    const bool opens = r.begin == 0 && !p.in_body(i) && !l.ends_sentence &&
                       small_words(s.substr(r.end), prose) < prose;
    if (!opens && detail::letters_outside(s.substr(from), r.begin - std::min(r.begin, from),
                                          r.end - from, 4) > 3)
        return false;
    p.decide(i, {kind::timestamp, labelled ? rule::time_label : rule::time_line, 0.8F},
             labelled ? n.label : range{});
    return true;
}

/// In the head: "Monday" above "3 May 2020": the day of the week has a line to itself.
inline bool rule_weekday_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 24;
    const layout::line& l = p.lines[i];
    if (l.words != 1 || l.size() > longest || i + 1 >= p.size() || p.lines[i + 1].blank_lines > 1)
        return false;
    const note& below = p.notes[i + 1];
    if (!below.decided || below.what.kind != kind::timestamp || !find_date(p, i + 1)) return false;
    if (!lexicon::weekdays.match_whole(text::trim_marks(p.line_text(i), ","))) return false;
    p.decide(i, {kind::timestamp, rule::time_line, 0.6F});
    return true;
}

/// In the head: "Monday 3 May, 10:20", "mandag 3. mai kl. 10:20": a day and a clock that need no
/// year, and nothing else.
inline bool rule_day_and_clock(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t fewest_digits = 3;
    constexpr std::uint32_t most_digits = 8;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits < fewest_digits || l.digits > most_digits) return false;
    const std::string_view s = p.line_text(i);
    const date::found d = date::find(s, date::any_precision());
    if (!d || d.value.day == 0 || !d.value.has_time()) return false;
    if (detail::letters_outside(s, d.begin, d.end, 4) > 3) return false;
    p.decide(i, {kind::timestamp, rule::time_line, 0.7F});
    return true;
}

namespace detail {

/// Is the line a month and its year, "May 2022", "2022-05", "2022年5月", or a day and its month,
/// and nothing else?
[[nodiscard]] inline bool is_month_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 32;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits == 0 || l.digits > 8 || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const date::found d = date::find(s, date::any_precision());
    if (!d || d.value.month == 0 || (d.value.day != 0 && d.value.has_year())) return false;
    return letters_outside(s, d.begin, d.end, 1) == 0;
}

} // namespace detail

/// Beside the title: "May 2022", "2022-05", "30 August"; in the body right below the title or what
/// signs it. In a chronicle or an archive's menu other such lines stand near.
inline bool rule_month_line(const page& p, std::size_t i, std::size_t title) {
    constexpr std::size_t above = 8;
    constexpr std::size_t below = 60;
    const note& n = p.notes[i];
    if (n.decided && n.what.rule != rule::number_line) return false;
    const bool signs = i > 0 && p.notes[i - 1].decided && p.notes[i - 1].what.kind == kind::byline;
    if (p.in_body(i) && i != title + 1 && !signs) return false;
    if (!detail::is_month_line(p, i)) return false;
    for (std::size_t k = i > above ? i - above : 0; k < p.size() && k <= i + below; ++k)
        if (k != i && detail::is_month_line(p, k)) return false;
    p.decide(i, {kind::timestamp, rule::time_line, 0.6F});
    return true;
}

/// In the head: "Culture - Jane Roe, today, 18:06", "yesterday, 08:07 Three minutes to read": a
/// named day and its clock behind no prose and before none.
inline bool rule_named_day(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 140;
    constexpr std::size_t remark = 60;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence || l.digits < 3 || l.digits > 8) return false;
    const std::string_view s = p.line_text(i);
    const date::relative_found day = date::find_named_day(s);
    if (!day || s.size() - (day.end - day.begin) > remark) return false;
    const std::string_view behind = text::trim_left(s.substr(day.end));
    const char32_t next = behind.empty() ? U'|' : text::decode(behind, 0).value;
    if (text::is_letter(next) && !text::is_upper(next)) return false;
    const std::string_view before = text::trim_right(s.substr(0, day.begin));
    if (!before.empty() && text::is_letter(text::decode_before(before, before.size()).value))
        return false;
    p.decide(i, {kind::timestamp, rule::time_line, 0.7F});
    return true;
}

namespace detail {

/// Behind a time: " - 17:00". Hours from and to are of an event.
[[nodiscard]] constexpr bool goes_on_to_hour(std::string_view rest) noexcept {
    rest = text::trim_left(rest);
    if (rest.empty()) return false;
    const text::code_point dash = text::decode(rest, 0);
    if (!text::is_dash(dash.value)) return false;
    const std::string_view hour = text::trim_left(rest.substr(dash.size));
    return !hour.empty() && text::is_digit(hour.front());
}

} // namespace detail

/// In the head: a date with other short matter beside it, "27. Januar 2026 • A B • 3 Minuten", "Oct
/// 18, 2019 · 8 min read".
inline bool rule_head_stamp(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t shortest_sentence = 60;
    if (l.size() > 120 || (l.digits < 4 && l.high == 0)) return false;
    const std::string_view s = p.line_text(i);
    const date::found d = find_date(p, i);
    if (!d || !d.value.has_year() || d.value.known < date::precision::day) return false;
    // "3 May 2020, 12:24 Reading time: 5 min.", "By River Daily 3. 5. 2020."
    const bool closes = d.end + 1 == s.size() && small_words(s.substr(0, d.begin), 1) == 0;
    if (l.ends_sentence && !closes && (d.begin != 0 || l.size() > shortest_sentence)) return false;
    if (d.value.has_time() && detail::goes_on_to_hour(s.substr(d.end))) return false;
    const std::string_view next = text::trim_left(s.substr(d.end));
    // "03.05.2020 - Notice - Ferries of the lower harbour"
    const bool parted = d.begin == 0 && d.end < s.size() && s[d.end] == ' ' && !next.empty() &&
                        (next.front() == '|' || text::is_dash(text::decode(next, 0).value));
    const std::size_t share = d.value.has_time() || parted ? 8 : 5;
    const bool early = d.begin < 40 && (d.end - d.begin) * share >= s.size();
    if (!early) return false;
    p.decide(i, {kind::timestamp, rule::time_line, 0.7F});
    return true;
}

namespace detail {

/// The label of publication or of an update that stands right before the date at `day`, behind a
/// blank or glued to what is before it; none where there is none.
[[nodiscard]] inline lexicon::cue label_of_day(std::string_view s, std::size_t day) noexcept {
    constexpr std::size_t reach = 60;   // bytes
    constexpr std::size_t between = 12; // letters: "by Wire on"
    for (std::size_t i = day > reach ? day - reach : 0; i < day; ++i) {
        const bool begins = i == 0 || s[i - 1] == ' ' || s[i - 1] == '(' || s[i - 1] == '\t' ||
                            (text::is_upper(s[i]) && !text::is_upper(s[i - 1]));
        if (!begins) continue;
        const lexicon::cue_match m = lexicon::find_line_cue(s.substr(i));
        const bool tells = m.what() == lexicon::cue::published || m.what() == lexicon::cue::updated;
        constexpr std::size_t prose = 5; // "A film of the ferry that was sold (Published ...)"
        const std::size_t end = i + m.end();
        if (tells && end <= day && small_words(s.substr(0, i), prose) < prose &&
            letters_and_digits(s.substr(end, day - end), between + 1) <= between)
            return m.what();
    }
    return lexicon::cue::none;
}

} // namespace detail

/// Beside the title, at the body's end: "Ferries Edited by Jane Roe Updated: May 3, 2020 10:20",
/// "This page was last edited on 3 May 2020.": a label inside the line and a date right behind it.
inline bool rule_told_stamp(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 200;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || (l.digits < 4 && l.high == 0)) return false;
    constexpr std::size_t prose = 6; // "... published on May 3 has many friends and many foes"
    const date::found d = find_date(p, i);
    if (!d || !d.value.has_year() || d.value.known < date::precision::day) return false;
    const std::string_view s = p.line_text(i);
    if (detail::label_of_day(s, d.begin) == lexicon::cue::none) return false;
    if (small_words(s.substr(d.end), prose) >= prose) return false;
    p.decide(i, {kind::timestamp, rule::time_label, 0.75F});
    return true;
}

namespace detail {

/// "IAR, PAP": agencies and nothing else.
[[nodiscard]] inline bool lists_agencies(std::string_view s) {
    std::size_t from = 0;
    for (std::size_t end = 0; end < s.size(); from = end + 1) {
        end = std::min(s.find_first_of(",/", from), s.size());
        if (!metadata::whole_agency(text::trim(s.substr(from, end - from)))) return false;
    }
    return from != 0;
}

/// "daily.example.com": words of ASCII that stops part, the last in small letters.
[[nodiscard]] constexpr bool is_domain(std::string_view s) noexcept {
    const std::size_t stop = s.rfind('.');
    if (stop == std::string_view::npos || stop < 3 || s.size() - stop < 3) return false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool within = text::is_letter(s[i]) || text::is_digit(s[i]) || s[i] == '-';
        if (i > stop ? !text::is_lower(s[i]) : !within && (s[i] != '.' || s[i + 1] == '.'))
            return false;
    }
    return true;
}

/// Does `name` end as papers' names do, or is it a site's: "River Daily Online", "东湖新闻网",
/// "daily.example.com"?
[[nodiscard]] constexpr bool names_paper(std::string_view name) noexcept {
    constexpr std::size_t longest = 60;
    constexpr std::size_t three_han = 9;
    if (name.empty() || name.size() > longest) return false;
    if (name.find(" - ") != std::string_view::npos || name.find(", ") != std::string_view::npos)
        return false; // "By Jane Roe - River Times", "Jane Roe, The River Post"
    if (text::is_ascii(name.back())) {
        if (is_domain(name)) return true;
        const std::size_t blank = name.rfind(' ');
        if (blank == std::string_view::npos || !text::is_upper(name.front())) return false;
        return lexicon::is_paper_word(name.substr(blank + 1));
    }
    if (name.size() < three_han || name.find(' ') != std::string_view::npos) return false;
    return lexicon::ends_like_paper(name);
}

/// In the head: is what a date leaves of the line a source's name alone, "(River Online) 11:35, May
/// 3, 2022", "River Daily | Updated: 2022-05-03", "2022-05-03 09:20 东湖网"? Behind the body lists
/// have such lines.
[[nodiscard]] inline bool leaves_source(const page& p, std::size_t i, const date::found& d,
                                        std::string_view before, std::string_view after) {
    constexpr std::size_t most_words = 6;
    constexpr std::size_t into_body = 2;
    const std::string_view s = p.line_text(i);
    if (i > p.body_begin + into_body) return false;
    if (before.empty()) return names_paper(after);
    const bool glued =
        d.begin > 0 && text::is_ascii(s[d.begin - 1]) && text::is_letter(s[d.begin - 1]);
    if (!after.empty() || glued) return false;
    const std::string_view name = text::trim(before.substr(0, before.find('|')));
    if (name.size() != before.size() || names_paper(name)) return names_paper(name);
    const bool bracketed = (s.front() == '(' || s.front() == '[') && d.value.has_time() &&
                           s.find_first_of(")]") == name.size() + 1;
    return bracketed && text::is_upper(text::decode(name, 0).value) && p.lines[i].letters > 3 &&
           static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) < most_words &&
           !lexicon::find_line_cue(name);
}

} // namespace detail

/// "(Xinhua) 09:20, August 31, 2022", "Xinhua) 09:20, ...", "China Daily | Updated: ...": a name
/// and a full date.
inline bool rule_source_line(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    if (l.size() > 160 || (l.digits < 4 && l.high == 0) || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const date::found d = find_date(p, i);
    if (!d || d.value.known < date::precision::day || !d.value.has_year()) return false;
    const std::string_view before = text::trim_marks(s.substr(0, d.begin), "()[]|,:-");
    const std::string_view after = text::trim_marks(s.substr(d.end), "()[]|,:-");
    const bool agency = metadata::whole_agency(before) || metadata::whole_agency(after) ||
                        detail::lists_agencies(before.substr(0, before.find('|')));
    const bool source = p.notes[i].cue == lexicon::cue::source ||
                        lexicon::find_line_cue(after).what() == lexicon::cue::source;
    if (!agency && !source && !detail::leaves_source(p, i, d, before, after)) return false;
    p.decide(i, {kind::source_line, rule::source_and_time, agency ? 0.95F : 0.9F},
             p.notes[i].cue == lexicon::cue::source ? p.notes[i].label : range{});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_STAMP_LINE_HPP
