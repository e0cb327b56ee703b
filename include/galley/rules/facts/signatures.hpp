// galley/rules/facts/signatures.hpp: whose text it is. A page names many people in bylines and time
// stamps; the article's own stand beside its title, or at its end.
#ifndef GALLEY_RULES_FACTS_SIGNATURES_HPP
#define GALLEY_RULES_FACTS_SIGNATURES_HPP

#include <galley/date/find.hpp>
#include <galley/detail/lists.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/body/bio.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/facts/times.hpp>
#include <galley/rules/facts/unsigned.hpp>
#include <galley/rules/words/few_people.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Jane Roe | John Doe": known names in all parts of a line of nothing but names.
inline void add_names_behind_bars(const segment& s, people_list& people) {
    constexpr int known = 75;
    std::string_view rest = s.text();
    const std::size_t before = people.size();
    for (std::size_t bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|')) {
        rest.remove_prefix(bar + 1);
        const std::string_view part = text::trim(rest.substr(0, rest.find('|')));
        if (metadata::looks_like_name(part) < known) return people.resize(before);
        people.push_back({part});
    }
}

/// Does the agency at `a` of a byline close a piece of it: its end, a mark, a job, or the word that
/// joins it to another stands behind it? "AP Government teacher" does not.
[[nodiscard]] inline bool closes_piece(std::string_view s, const metadata::agency_match& a) {
    using lexicon::word_use;
    const std::string_view behind = text::trim_left(s.substr(a.end()));
    if (behind.empty() || !text::is_letter(text::decode(behind, 0).value)) return true;
    const word_use use = lexicon::find_people_word(behind, 0).use;
    return use == word_use::title || use == word_use::modifier || use == word_use::conjunction ||
           use == word_use::preposition || text::equal_folded(behind, "staff");
}

/// "dpa", "Jane Roe, AFP", "dpa, unserer Redaktion | 3 May 2020", "JANE ROE Associated Press",
/// "Jane Roe and Reuters", "Reuters Staff": the agencies that sign, up to a date.
inline void add_signing_agencies(detail_contents& c, const segment& s) {
    std::string_view value = s.value();
    if (const date::found d = date::find(value)) value = value.substr(0, d.begin);
    for (std::size_t from = 0; from < value.size();) {
        const std::size_t end = std::min(value.find_first_of(",|/", from), value.size());
        const std::string_view part = text::trim(value.substr(from, end - from));
        from = end + 1;
        if (const auto agency = metadata::whole_agency(part)) add_agency(c, agency, s);
        else
            for (auto a = metadata::find_agency(part); a; a = metadata::find_agency(part, a.end()))
                if (closes_piece(part, a)) add_agency(c, a, s);
    }
}

/// `s` without the marks around it: "by riverfox 〓".
[[nodiscard]] constexpr std::string_view without_ornament(std::string_view s) noexcept {
    while (!s.empty()) {
        const text::code_point last = text::decode_before(s, s.size());
        if (text::is_letter(last.value) || text::digit_value(last.value) >= 0 || last.value == '.')
            break;
        s.remove_suffix(last.size);
    }
    return text::trim_marks(s, "-,|");
}

inline void read_byline(detail_contents& c, const segment& s, people_list& people) {
    if (s.has_label() && s.value().empty()) return; // an office, "Political Editor"
    parse_names(s.text(), people);
    if (people.empty() && s.has_label()) parse_names(s.value(), people);
    if (s.rule == rule::byline_name)
        if (const bare_names bare = read_bare_names(s.text()); bare.people.size() > people.size())
            people.assign(bare.people.begin(), bare.people.end());
    if (people.empty())
        if (const std::string_view pen = metadata::pen_name(without_ornament(s.text()));
            !pen.empty())
            people.push_back({pen});
    constexpr int capitals = 40; // "JANE ROE": unknown, between the title and the time
    if (people.empty() && s.rule == rule::byline_name &&
        (metadata::looks_like_name(s.text()) >= capitals || is_login(s.text())))
        people.push_back({s.text()});
    if (s.rule == rule::byline_name && people.size() == 1) add_names_behind_bars(s, people);
    take_people(c, s, people);
    add_signing_agencies(c, s);
}

/// Is `word`, which ends at `from`, a login that the label of a time parts from the date at `to`:
/// "riverfox 发表于 2005-9-15"? "First published" has a capital and is none.
[[nodiscard]] inline bool is_login_that_posted(std::string_view stamp, std::string_view word,
                                               std::size_t from, std::size_t to) {
    if (from >= to || !(text::is_lower(word.front()) || is_login(word))) return false;
    const std::string_view between = text::trim(stamp.substr(from, to - from));
    const lexicon::cue_match m = lexicon::find_cue(between, 0);
    return m.what() == lexicon::cue::published && m.end() == between.size();
}

/// A login that marks or a date part from the rest of a time stamp: "3 May 2020 | river_fox | 5".
/// It has capitals or marks where no word has them, or is a given name.
[[nodiscard]] inline std::string_view login_in_stamp(std::string_view stamp) noexcept {
    using namespace metadata::detail::people;
    const token first = next_token(stamp, 0);
    const date::found d = date::find(stamp);
    if (!d) return {};
    token t = first;
    if (d.begin < first.end) {
        t = next_token(stamp, d.end);
        while (t.kind == token_kind::bar) t = next_token(stamp, t.end);
    }
    const token behind = next_token(stamp, t.end);
    const bool alone = behind.kind == token_kind::end || behind.kind == token_kind::bar ||
                       (t.begin == first.begin && behind.begin >= d.begin);
    const std::string_view word = t.in(stamp);
    const bool host = word.find('.') != std::string_view::npos;
    if (host || word.size() < 4) return {};
    if (t.kind == token_kind::address)
        return !alone || word.front() == '@' ? std::string_view{} : word;
    if (t.kind != token_kind::word || lexicon::find_people_word(stamp, t.begin) ||
        lexicon::find_cue(stamp, t.begin))
        return {};
    if (is_login_that_posted(stamp, word, t.end, d.begin)) return word;
    const bool named = has_hump(word) || lexicon::is_given_name(word);
    return alone && named ? word : std::string_view{};
}

/// "3 May 2020 riverfox" before "Leave a comment": the one word behind the day, small and no label,
/// where blogs state who posted it.
[[nodiscard]] inline std::string_view login_before_comments(const detail_contents& c,
                                                            const segment& s) noexcept {
    constexpr std::size_t shortest = 5;
    const segment* const next = &s + 1;
    if (next == c.segments.data() + c.segments.size() || next->kind != kind::comments) return {};
    const std::string_view stamp = s.text();
    const date::found d = date::find(stamp);
    const std::string_view word = text::trim(stamp.substr(d ? d.end : stamp.size()));
    if (word.size() < shortest || word.find_first_of(" \n") != word.npos) return {};
    const bool small = galley::detail::all_of(
        word, [](char b) { return text::is_lower(b) || text::is_digit(b) || b == '_'; });
    const bool known = lexicon::find_people_word(word, 0) || lexicon::find_cue(word, 0) ||
                       lexicon::is_section_name(word);
    return small && !known ? word : std::string_view{};
}

/// "riverfox 于 2020-05-03 10:20 发布", "由riverfox张贴 @ 2020-05-03": who posted it, between what
/// says so in Chinese and the day.
[[nodiscard]] inline std::string_view poster_in_stamp(std::string_view stamp) noexcept {
    constexpr std::size_t longest = 40;
    const date::found d = date::find(stamp);
    std::string_view before = text::trim_marks(stamp.substr(0, d ? d.begin : 0), "@");
    if (before.empty()) return {};
    const auto verb = [](std::string_view s) {
        for (const std::string_view word : {"发布", "發布", "发表", "發表", "张贴", "張貼"})
            if (s.ends_with(word)) return word.size();
        return std::size_t{0};
    };
    constexpr std::string_view by = "由";
    const std::size_t told = verb(before);
    if (told != 0 && before.starts_with(by)) {
        before = text::trim(before.substr(by.size(), before.size() - by.size() - told));
    } else {
        const std::string_view behind = text::trim(stamp.substr(d.end));
        if (verb(behind) != behind.size() || behind.empty()) return {};
        if (!before.ends_with("于") && !before.ends_with("於")) return {};
        before = text::trim_right(before.substr(0, before.size() - by.size()));
    }
    // "最新文章于": of an article that is named elsewhere.
    return before.size() > longest || before.ends_with("文章") ? std::string_view{} : before;
}

/// "3.5.2020 - Column, Harbour Town, Ferries": does `name`, a view into the stamp, stand behind the
/// day and the first of several entries? Those are topics.
[[nodiscard]] inline bool is_in_list_behind_day(std::string_view stamp, std::string_view name) {
    const date::found d = date::find(stamp);
    const auto at = static_cast<std::size_t>(name.data() - stamp.data());
    if (!d || at < d.end) return false;
    const std::string_view between = stamp.substr(d.end, at - d.end);
    const std::string_view first = text::trim_marks(between.substr(0, between.find(',')), "-|");
    constexpr int shaped = 50;
    return first.size() < between.size() && letters_and_digits(first, 3) >= 3 &&
           metadata::looks_like_name(first) < shaped;
}

/// "27. Januar 2026 • Anna Beispiel": names among the marks of a time stamp, but no words of its
/// label.
inline void read_stamp_people(detail_contents& c, const segment& s, people_list& people) {
    constexpr int shaped = 50;
    constexpr int known = 75;
    parse_names(s.text(), people);
    const std::string_view nearby = c.text.substr(0, 30000);
    galley::detail::erase_if(people, [&](const metadata::person& p) {
        if (p.name.data() < s.label().data() + s.label().size()) return true;
        if (ends_in_day(s.text(), p.name)) return true; // a place
        const int score = metadata::looks_like_name(p.name);
        return p.as == metadata::role::author && !metadata::is_labelled(s.text(), p.name) &&
               (score < shaped || is_in_list_behind_day(s.text(), p.name) ||
                (score < known && metadata::comes_in_small(nearby, p.name)));
    });
    if (people.empty() && c.people.empty())
        for (const std::string_view login :
             {poster_in_stamp(s.text()), login_in_stamp(s.text()), login_before_comments(c, s)})
            if (!login.empty()) people.push_back({login});
    take_people(c, s, people);
}

/// People whom a source line names behind a label glued to the source, which no rule cuts off:
/// "... 来源：X作者：A".
inline void read_source_line_people(detail_contents& c, const segment& s, people_list& people) {
    metadata::parse_byline(s.text(), people);
    galley::detail::erase_if(people, [&s](const metadata::person& p) {
        return !metadata::is_labelled(s.text(), p.name);
    });
    take_people(c, s, people);
}

/// The author whom a note behind the body tells of: its bare name, the name its sentence begins
/// with, or the one behind its label ("More articles by Jane Roe", "About Jane Roe").
[[nodiscard]] inline std::string_view name_in_bio(const segment& s) {
    constexpr int shaped = 50;
    const lexicon::cue_match label = lexicon::find_line_cue(s.text());
    const std::string_view behind =
        text::trim_marks(s.text().substr(label ? label.end() : 0), "-:|");
    const std::string_view about = named_by_about(s.text());
    if (metadata::looks_like_name(about) >= shaped) return about;
    for (const std::string_view name : {s.text(), s.value(), behind})
        if (metadata::looks_like_name(name) >= shaped) return name;
    return person_told_of(s.text());
}

inline void read_bios(detail_contents& c, people_list& people) {
    for (const segment& s : c.segments) {
        if (s.kind != kind::author_bio) continue;
        const std::string_view name = name_in_bio(s);
        if (name.empty()) continue;
        people.push_back({name});
        return take_people(c, s, people);
    }
}

/// Does a label, with `people` behind it, or a known name say that the byline is one, not its place
/// alone? "By River Daily" names nobody.
[[nodiscard]] inline bool is_sure_byline(const segment& s, const few_people& people) {
    constexpr int known = 75;
    if (s.rule != rule::byline_name)
        return !people.empty() || !metadata::pen_name(without_ornament(s.text())).empty();
    return !people.empty() && metadata::looks_like_name(people.begin()->name) >= known;
}
[[nodiscard]] inline bool is_sure_byline(const segment& s) {
    few_people people;
    metadata::parse_byline(s.text(), people);
    return is_sure_byline(s, people);
}

/// What the bylines at one place say of themselves.
struct bylines_of_place {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t first_sure = none;
    bool labelled = false; // does a label name somebody?
};

[[nodiscard]] inline bylines_of_place
read_bylines(const detail_contents& c, const surroundings& where, surroundings::place at) {
    bylines_of_place found;
    const surroundings::span signing = where.signing(at);
    for (std::size_t i = signing.begin; i < signing.end; ++i) {
        const segment& s = c.segments[i];
        if (s.kind != kind::byline || where.place_of(i) != at) continue;
        few_people people;
        metadata::parse_byline(s.text(), people);
        found.labelled = found.labelled || (s.rule != rule::byline_name && !people.empty());
        if (found.first_sure == found.none && is_sure_byline(s, people)) found.first_sure = i;
        if (found.labelled && found.first_sure != found.none) break;
    }
    return found;
}

/// Does bare name `i` stand within two pieces of a labelled byline or of a time? A name above such
/// a byline that names another is that of somebody in the picture.
[[nodiscard]] inline bool stands_by_signature(const detail_contents& c, std::size_t i) {
    constexpr std::size_t near = 2;
    for (std::size_t k = i > near ? i - near : 0; k < c.segments.size() && k <= i + near; ++k) {
        const segment& s = c.segments[k];
        if (k != i && s.kind == kind::timestamp) return true;
        if (k == i || s.kind != kind::byline || s.rule == rule::byline_name) continue;
        return k < i || !is_sure_byline(s);
    }
    return false;
}

} // namespace detail

/// Bylines and time stamps name people at many places of a page. The article's own stand beside its
/// title; where nobody is named there, above it, then behind the body, then in what is told of the
/// author, and last in the notice of who owns the site.
inline void read_signatures(detail_contents& c, const surroundings& where, people_list& people) {
    using place = surroundings::place;
    const auto is_author = [](const person& p) { return p.role <= metadata::role::columnist; };
    for (const place at : {place::beside, place::above, place::inside, place::behind}) {
        const detail::bylines_of_place bylines = detail::read_bylines(c, where, at);
        const surroundings::span signing = where.signing(at);
        const bool sure = bylines.first_sure != bylines.none;
        constexpr std::size_t together = 2;
        std::size_t last = c.segments.size();
        for (std::size_t i = signing.begin; i < signing.end; ++i) {
            const segment& s = c.segments[i];
            if (!says_who_or_when(s.kind) || where.place_of(i) != at) continue;
            const std::size_t known = c.people.size();
            const bool joins = last < i && i <= last + together;
            if (s.kind == kind::timestamp) detail::read_stamp_people(c, s, people);
            else if (s.kind == kind::source_line) detail::read_source_line_people(c, s, people);
            else if (s.kind == kind::byline &&
                     (!sure || joins || i == bylines.first_sure || detail::is_sure_byline(s)) &&
                     (!sure || !bylines.labelled || joins || s.rule != rule::byline_name ||
                      detail::stands_by_signature(c, i)))
                detail::read_byline(c, s, people);
            if (c.people.size() != known) last = i;
        }
        if (galley::detail::any_of(c.people, is_author)) return;
    }
    detail::read_bios(c, people);
    read_unsigned(c, where, people);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_SIGNATURES_HPP
