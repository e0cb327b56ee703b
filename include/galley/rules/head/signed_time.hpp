// galley/rules/head/signed_time.hpp: who wrote an article and when, on one line: "By A B | Aug. 3,
// 2021", "3 May 2020 A B". Each is a piece of its own.
#ifndef GALLEY_RULES_HEAD_SIGNED_TIME_HPP
#define GALLEY_RULES_HEAD_SIGNED_TIME_HPP

#include <galley/date/find.hpp>
#include <galley/date/relative.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/dates/date_labels.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/rules/draft.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/line/meta_line.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/bare_names.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Where between `from` and the date at `date` the label of a time begins, at a word or glued to
/// the small letter before it; `date` for nowhere.
[[nodiscard]] inline std::size_t find_time_label(std::string_view s, std::size_t from,
                                                 std::size_t date) noexcept {
    for (std::size_t at = from; at < date; at += text::decode(s, at).size) {
        const bool glued = at > 0 && text::is_upper(s[at]) && text::is_lower(s[at - 1]);
        const bool word = at == from || !text::is_letter(text::decode_before(s, at).value);
        if (!word && !glued) continue;
        const lexicon::cue what = lexicon::find_line_cue(s.substr(at)).what();
        if (what == lexicon::cue::published || what == lexicon::cue::updated) return at;
    }
    return date;
}

/// Where between a name that ends at `from` and the date at `date` the time's piece begins: behind
/// a bar, at the time's label, or at the date behind what the name's owner is.
[[nodiscard]] inline std::size_t begin_of_time(std::string_view s, std::size_t from,
                                               std::size_t date) noexcept {
    const std::size_t bar = s.substr(0, date).rfind('|');
    if (bar != std::string_view::npos && bar >= from) from = bar + 1;
    while (from < date && !text::is_letter(text::decode(s, from).value))
        from += text::decode(s, from).size;
    if (from == date) return date;
    const std::size_t label = find_time_label(s, from, date);
    const char32_t first = text::decode(s, from).value;
    const bool title = text::is_upper(first) || text::script_of(first) != text::script::latin;
    return label < date || title ? label : from;
}

/// Where in what stands between a name and a time the paper begins that bars part from both, " |
/// River Daily | "; its size for nowhere.
[[nodiscard]] inline std::size_t begin_of_source(std::string_view between) {
    const std::size_t bar = between.find('|');
    if (bar == std::string_view::npos || between.find('|', bar + 1) == std::string_view::npos)
        return between.size();
    const std::string_view name = text::trim_marks(between.substr(bar), "|");
    return names_paper(name) || metadata::whole_agency(name) ? bar + 1 : between.size();
}

/// Where what signs before the date at `date` ends: before a word that joins both, "on", "am", "-".
[[nodiscard]] inline std::size_t end_of_signature(std::string_view s, std::size_t date) noexcept {
    const std::string_view before = text::trim_marks(s.substr(0, date), "-,");
    const std::size_t word = before.rfind(' ') + 1;
    if (word == 0 || !lexicon::date_joins.match_whole(before.substr(word))) return before.size();
    return text::trim_right(before.substr(0, word)).size();
}

/// Where in a line the first date stands, or "5 hours ago" where it has none; `end` 0 for neither.
struct time_in_line {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_told = false; // by its distance from now
};

[[nodiscard]] inline time_in_line find_time(std::string_view s) {
    if (const date::found d = date::find(s)) return {d.begin, d.end, false};
    const date::relative_found ago = date::find_relative(s);
    return ago ? time_in_line{ago.begin, ago.end, true} : time_in_line{};
}

/// Behind the account that is glued to a name that ends at `name_end`, "A B@ab_writes Aug 3, 2021";
/// `name_end` where none is.
[[nodiscard]] constexpr std::size_t end_of_handle(std::string_view s, std::size_t name_end,
                                                  std::size_t date) noexcept {
    if (name_end >= date || s[name_end] != '@') return name_end;
    return std::min(s.find(' ', name_end), date);
}

/// "By A B | Aug. 3, 2021 9:20 Science", "A B5 hours ago": the time behind the names and a
/// section's name behind that are pieces of their own.
inline void add_byline(const page& p, std::size_t i, draft& out) {
    const range line = p.line_range(i);
    const note& n = p.notes[i];
    const std::string_view s = p.line_text(i);
    const time_in_line d = find_time(s);
    if (d.end == 0) return out.add(line, n.value_label, n.what);
    few_people people;
    parse_names(s.substr(0, d.begin), people);
    const std::size_t label = n.value_label.size();
    std::size_t name_end = end_of_signature(s, d.begin);
    if (!people.empty()) {
        const metadata::person& last = *(people.end() - 1);
        name_end = static_cast<std::size_t>(last.name.data() + last.name.size() - s.data());
    } else if (label == 0 || label >= name_end || // no "By River Daily on ..."
               s.substr(label, name_end - label).find_first_of("|,") != std::string_view::npos) {
        if (d.is_told) return out.add(line, n.value_label, n.what);
        return add_facts(p, i, out);
    }
    name_end = end_of_handle(s, name_end, d.begin);
    const std::size_t time = begin_of_time(s, name_end, d.begin);
    // What stands between the name and the time: nothing, marks, a short word ("on", "am"), what
    // the name's owner is, for whom and where.
    constexpr std::size_t longest_between = 60;
    const std::string_view between = s.substr(name_end, time - name_end);
    if (letters_and_digits(between, longest_between + 1) > longest_between)
        return out.add(line, n.value_label, n.what);
    const auto middle = static_cast<offset>(line.begin + time);
    if (const std::size_t source = begin_of_source(between); source < between.size()) {
        const auto at = static_cast<offset>(line.begin + name_end + source);
        out.add({line.begin, at}, n.value_label, n.what);
        return out.add({at, line.end}, {kind::source_line, rule::source_and_time, 0.8F});
    }

    const std::string_view behind = text::trim_marks(s.substr(d.end), "|,");
    const bool filed = lexicon::is_section_name(behind);
    const auto end =
        filed ? static_cast<offset>(line.begin + (behind.data() - s.data())) : line.end;
    out.add({line.begin, middle}, n.value_label, n.what);
    out.add({middle, end}, {kind::timestamp, rule::time_label, 0.8F});
    out.add({end, line.end}, {kind::section, rule::section_line, 0.7F});
}

/// "3 May 2020 Anna Novak", "May 3, 2020Tom Reed and Jane Roe": known names behind the day and
/// nothing else; says whether the line was one.
inline bool add_time_and_names(const page& p, std::size_t i, draft& out) {
    constexpr int known = 75;
    const date::found d = find_date(p, i);
    if (!d || d.begin != 0 || d.value.day == 0 || !d.value.has_year()) return false;
    const std::string_view s = p.line_text(i);
    std::size_t begin = d.end;
    const std::string_view behind = s.substr(d.end);
    // Digits are of a list, a bar parts other facts.
    if (behind.find_first_of("0123456789|") != std::string_view::npos) return false;
    while (begin < s.size() && !text::is_letter(text::decode(s, begin).value))
        begin += text::decode(s, begin).size;
    if (begin == s.size() || read_bare_names(s.substr(begin)).least < known) return false;
    const range line = p.line_range(i);
    const auto middle = static_cast<offset>(line.begin + begin);
    out.add({line.begin, middle}, p.notes[i].value_label, p.notes[i].what);
    out.add({middle, line.end}, {kind::byline, rule::byline_name, 0.7F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_HEAD_SIGNED_TIME_HPP
