// galley/rules/head/names.hpp: lines that name the author without saying so. A bare name is
// believed for what stands beside it, the time or the title, and for not being spoken of in the
// text: who writes seldom writes about himself, while menus and sections name what the text is
// about.
#ifndef GALLEY_RULES_HEAD_NAMES_HPP
#define GALLEY_RULES_HEAD_NAMES_HPP

#include <galley/lexicon/people/writer_words.hpp>
#include <galley/lexicon/words/articles.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/head/name_columns.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/bare_names.hpp>
#include <galley/text/find_mark.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The first bytes of the body, enough to know its words.
[[nodiscard]] inline std::string_view body_text(const page& p) noexcept {
    constexpr std::size_t enough = 20000;
    if (p.body_begin >= p.body_end) return {};
    const offset begin = p.lines[p.body_begin].begin;
    return p.text.substr(begin, p.lines[p.body_end - 1].end - begin).substr(0, enough);
}

/// Does the title's line, or the text behind it, name anybody of these?
[[nodiscard]] inline bool speaks_of(const page& p, std::size_t title, const bare_names& who) {
    constexpr std::size_t lines = 60;
    const auto holds = [&](std::size_t i) {
        for (const metadata::person& one : who.people)
            if (p.line_text(i).find(one.name) != std::string_view::npos) return true;
        return false;
    };
    if (title < p.size() && holds(title)) return true;
    const std::size_t last = p.body_end < p.body_begin + lines ? p.body_end : p.body_begin + lines;
    // The last lines of the body may tell who the author is.
    constexpr std::size_t closing = 4;
    const auto tells = [&](std::size_t i) {
        if (i + closing < last || p.body_end > last) return false;
        for (const metadata::person& one : who.people)
            if (p.line_text(i).starts_with(one.name)) return true;
        return false;
    };
    for (std::size_t i = p.body_begin; i + 2 < last; ++i)
        if (p.lines[i].size() > 80 && holds(i) && !tells(i)) return true;
    return false;
}

/// Does the line above end with a byline's label: "Written on Mar 17 by"?
[[nodiscard]] inline bool is_announced(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 40;
    if (i == 0 || p.lines[i - 1].size() > longest || p.lines[i - 1].words < 2) return false;
    const offset begin = p.lines[i - 1].begin;
    const std::size_t name = p.lines[i].begin - begin;
    const std::string_view both = p.text.substr(begin, name + p.lines[i].size());
    return metadata::is_labelled(both, both.substr(name));
}

/// Is line `i` what stands between a picture and its credit: whom it shows?
[[nodiscard]] inline bool stands_above_credit(const page& p, std::size_t i) noexcept {
    return i + 1 < p.size() && p.notes[i + 1].decided &&
           p.notes[i + 1].what.kind == kind::photo_credit;
}

/// Does line `i` say when, alone or beside its source, "Wire Service, May 3, 2020"?
[[nodiscard]] inline bool states_time(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.decided && (n.what.kind == kind::timestamp ||
                         (n.what.kind == kind::source_line && find_date(p, i)));
}

[[nodiscard]] inline bool is_stamped(const page& p, std::size_t i) noexcept {
    for (std::size_t k = i > 2 ? i - 2 : 0; k < p.size() && k <= i + 2; ++k)
        if (states_time(p, k)) return true;
    return false;
}

/// Is a time of publication the next line?
[[nodiscard]] inline bool is_above_stamp(const page& p, std::size_t i) noexcept {
    return i + 1 < p.size() && states_time(p, i + 1);
}

/// Does line `i` stand alone above a long sentence, not far below the title, with no sentence
/// between them but perhaps one, the dek?
[[nodiscard]] inline bool leads_body(const page& p, std::size_t i, std::size_t title) noexcept {
    constexpr std::size_t near = 8;
    constexpr std::uint32_t sentence = 12;
    const auto is_sentence = [&p](std::size_t k) {
        return p.lines[k].ends_sentence && layout::word_weight(p.lines[k]) >= sentence;
    };
    if (i <= title || i > title + near || i + 1 >= p.size() || p.lines[i].blank_lines == 0 ||
        p.lines[i + 1].blank_lines == 0 || !is_sentence(i + 1))
        return false;
    std::size_t sentences = 0;
    for (std::size_t k = title + 1; k < i; ++k)
        sentences += !p.notes[k].decided && is_sentence(k) ? 1U : 0U;
    return sentences <= 1;
}

/// Does the list of names in the line above go on in line `i`: "Jane Roe," / "John Doe", "& A.
/// Poe"?
[[nodiscard]] inline bool goes_on_with_names(const page& p, std::size_t i) {
    if (i == 0 || !p.notes[i - 1].decided || p.notes[i - 1].what.kind != kind::byline) return false;
    const std::string_view above = p.line_text(i - 1);
    const std::string_view s = p.line_text(i);
    return above.ends_with(',') || above.ends_with('&') || above.ends_with(';') ||
           s.starts_with("& ") || s.starts_with("and ");
}

/// Is the line mostly the digits of a telephone, labelled as one, or set beside an address of mail,
/// perhaps one that is hidden from robots: "[email protected]+1 555 0100"?
[[nodiscard]] inline bool states_phone(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 100;
    constexpr std::uint32_t fewest_digits = 7;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits < fewest_digits) return false;
    if (p.notes[i].cue == lexicon::cue::phone || l.digits * 2 >= l.size()) return true;
    return !l.ends_sentence && (l.holds('@') || p.line_text(i).find("[email") < l.size());
}

/// Behind the body: does a label of contacts stand right above line `i`, or a telephone below it?
/// Then it names whom to call.
[[nodiscard]] inline bool is_contact_person(const page& p, std::size_t i) noexcept {
    constexpr std::size_t below = 4;
    if (i == 0 || i < p.body_end) return false;
    if (p.notes[i - 1].cue == lexicon::cue::contact && label_is_whole_line(p, i - 1)) return true;
    for (std::size_t k = i + 1; k < p.size() && k <= i + below; ++k)
        if (states_phone(p, k)) return true;
    return false;
}

/// "La Ciudad", "O Dia", "Die Brücke": an article and one word that no one is called.
[[nodiscard]] constexpr bool is_article_and_noun(std::string_view s) noexcept {
    const std::size_t blank = s.find(' ');
    if (blank == std::string_view::npos || s.find(' ', blank + 1) != std::string_view::npos)
        return false;
    return lexicon::is_definite_article(s.substr(0, blank)) &&
           !lexicon::is_given_name(s.substr(blank + 1));
}

/// A name right above a picture's credit that the title or the text speaks of: whom it shows.
[[nodiscard]] inline bool is_shown_name(const page& p, std::size_t i, std::size_t title) {
    constexpr int shaped = 50;
    constexpr std::uint32_t longest = 40;
    if (p.lines[i].size() > longest || p.lines[i].words < 2 || !stands_above_credit(p, i))
        return false;
    bare_names who;
    const std::string_view name = text::trim_marks(p.line_text(i), ".");
    if (metadata::looks_like_name(name) < shaped) return false;
    who.people.push_back({name});
    return speaks_of(p, title, who);
}

/// Is the text in letters that have no capitals and stand in words: Arabic, Hebrew, Indian scripts?
[[nodiscard]] constexpr bool is_caseless(std::string_view s) noexcept {
    const char32_t first = text::decode(s, 0).value;
    return !text::is_ascii(s.front()) && text::is_letter(first) &&
           !metadata::detail::people::has_case(first) &&
           !metadata::detail::people::is_wide(first) &&
           text::script_of(first) != text::script::hangul;
}

} // namespace detail

/// A bare name beside the title: the closer the time or the title, the less it must be known as
/// one.
[[nodiscard]] inline bool is_name_line(const page& p, std::size_t i, std::size_t title) {
    constexpr int known = 75;
    constexpr int likely = 70;
    constexpr int shaped = 50;
    const layout::line& l = p.lines[i];
    if (l.size() > 120 || l.size() < 5 || l.ends_sentence || detail::is_contact_person(p, i))
        return false;
    std::string_view s = p.line_text(i);
    const bool more = detail::goes_on_with_names(p, i);
    if (more && text::is_ascii(s.front()) && !text::is_upper(s.front()))
        s.remove_prefix(std::min(s.find(' ') + 1, s.size()));
    while (more && (s.ends_with(',') || s.ends_with('&') || s.ends_with(';')))
        s = text::trim_right(s.substr(0, s.size() - 1));
    if (s.ends_with('/') && detail::is_above_stamp(p, i)) // "Jane Roe/" / "May 3, 2020"
        s = text::trim_right(s.substr(0, s.size() - 1));
    if (s.empty()) return false;
    const bool above = i + 1 == title;
    // Farther above the title a name is believed for the time beside it alone.
    const bool may_stamp = l.digits != 0 || l.high != 0 || detail::is_stamped(p, i);
    if (i < title && !above && !more && !may_stamp && !detail::is_announced(p, i)) return false;
    detail::bare_names who = detail::read_bare_names(s);
    if (more && who.people.empty()) // "& Jane Roe, Director of ..."
        who = detail::read_bare_names(text::trim(s.substr(0, s.find(','))));
    for (const metadata::person& one : who.people)
        if (detail::is_article_and_noun(one.name)) return false;
    if (more && who.least >= shaped) return true;
    const bool leads = detail::leads_body(p, i, title);
    const bool announced = detail::is_announced(p, i);
    // Unspaced names and lists of names are no headings.
    const bool listed = leads && (who.people.size() > 1 || p.lines[i].wide != 0);
    const bool free = !p.in_body(i) || detail::is_above_stamp(p, i) || announced || listed;
    // Unknown names in capitals, or in letters that have none, between the title and the time:
    // "JANE ROE" / "May 3, 2020".
    constexpr int capitals = 40;
    const bool even = l.high == 0 ? l.upper == l.letters : detail::is_caseless(s);
    const bool between = title < i && i == title + 1 && detail::is_above_stamp(p, i) &&
                         l.words >= 2 && l.words <= 3 && even && !lexicon::is_section_name(s);
    if (who.least < (between ? capitals : free ? shaped : leads ? likely : known)) return false;
    if (who.least < known && !announced && detail::stands_in_column(p, i)) return false;
    if (who.people.size() == 1 && detail::stands_in_lineup(p, i)) return false;
    const bool stamped = who.stamped || detail::is_stamped(p, i);
    const bool pictured = detail::stands_above_credit(p, i) && detail::speaks_of(p, title, who);
    if ((stamped && who.least >= known && !pictured) || announced) return true;
    const bool below = leads || (i > title && i <= title + 2);
    if (!stamped && !below && who.least < known) return false;
    if (!stamped && i < title && !above) return false;
    if (detail::speaks_of(p, title, who)) return false;
    if (who.least >= known) return true;
    for (const metadata::person& one : who.people)
        if (metadata::comes_in_small(detail::body_text(p), one.name)) return false;
    return true;
}

namespace detail {

/// Does the last word of `name`, a view into `s`, begin a date that goes on behind it?
[[nodiscard]] inline bool ends_in_day(std::string_view s, std::string_view name) noexcept {
    const std::size_t blank = name.rfind(' ');
    if (blank == std::string_view::npos) return false;
    const auto word = static_cast<std::size_t>(name.data() - s.data()) + blank + 1;
    if (!lexicon::may_lead_date(s, word)) return false;
    const date::match day = date::match_at(s, word);
    return day && day.size > name.size() - blank - 1;
}

/// "Jane Roe, 1 May 2020 on the bridge (Photo Tom Reed)": whom a picture shows, and when.
[[nodiscard]] constexpr bool credits_picture_in_bracket(std::string_view s) noexcept {
    const std::size_t open = s.find('(');
    return open != std::string_view::npos &&
           kind_of(lexicon::find_cue(s, open + 1).what()) == kind::photo_credit;
}

} // namespace detail

/// "Jane Roe, 1 May 2020", "July 24, 2019 by Jane Roe 5 Comments", "May 2, 2020Jane Roe": names and
/// a full date side by side and little else.
inline bool rule_names_and_time(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    const bool inside = p.in_body(i) && i > p.body_begin + 2 && i + 2 < p.body_end;
    if (l.size() > 140 || l.ends_sentence || l.digits < 4) return false;
    // Farther from the body's begin only a name and the day alone: "Jane Roe, May 3, 2020".
    constexpr std::size_t opening = 6;
    constexpr std::uint32_t longest_alone = 48;
    if (inside && (i > p.body_begin + opening || l.size() > longest_alone)) return false;
    const std::string_view s = p.line_text(i);
    date::found d = find_date(p, i);
    const bool brief = !d && i < p.body_begin + 2 && l.size() <= 80; // "Jane Roe — 3 May, 10:20"
    if (brief) d = date::find(s, date::any_precision());
    if (!d || d.value.known < date::precision::day) return false;
    if (!(brief ? d.value.day != 0 && d.value.has_time() : d.value.has_year())) return false;
    if (detail::credits_picture_in_bracket(s)) return false;
    few_people people;
    parse_names(s, people);
    if (people.empty()) return false;
    const std::string_view name = people.begin()->name;
    const int score = metadata::looks_like_name(name);
    if (score < (brief ? 75 : 50)) return false;
    if (brief && name.data() > s.data() + d.begin) return false; // a day of a calendar
    if (detail::ends_in_day(s, name)) { // a place, "HARWICK Tue May 3, 2020"
        p.decide(i, {kind::timestamp, rule::time_line, 0.75F});
        return true;
    }
    const auto begin = static_cast<std::size_t>(name.data() - s.data());
    const std::size_t end = begin + name.size();
    const bool first = begin < d.begin;
    const std::size_t outside = first ? detail::letters_and_digits(s.substr(0, begin), 40)
                                      : detail::letters_and_digits(s.substr(0, d.begin), 40);
    const std::string_view between =
        first ? s.substr(end, d.begin - end) : s.substr(d.end, begin - d.end);
    const std::string_view behind = s.substr(first ? d.end : end);
    const bool alone = first && begin == 0 && d.end == s.size() && score >= 75 &&
                       detail::letters_and_digits(between, 1) == 0;
    if (inside && !alone) return false;
    // "Jane Roe - 3 May 2020 - in Ferries - Permalink": short pieces behind marks.
    const std::string_view next = text::trim_left(behind);
    const bool parted = first && score >= 75 && !next.empty() &&
                        (next.front() == '|' || text::is_dash(text::decode(next, 0).value));
    if (outside > 12 || detail::letters_and_digits(between, 40) > 20 ||
        detail::letters_and_digits(behind, 90) > (parted ? 80U : 40U))
        return false;
    if (score < 75 && metadata::comes_in_small(detail::body_text(p), name)) return false;
    p.decide(i, {first ? kind::byline : kind::timestamp,
                 first ? rule::byline_name : rule::time_line, 0.75F});
    return true;
}

namespace detail {

/// Is what stands before the name at `begin` of `s` a label that prose has not: of two words at the
/// line's begin, or with a wide colon? Then a pen name is believed too.
[[nodiscard]] inline bool is_told(std::string_view s, std::size_t begin,
                                  std::string_view name) noexcept {
    constexpr std::size_t shortest = 9;
    constexpr std::string_view wide_colon = "\uFF1A";
    std::string_view before = text::trim_right(s.substr(0, begin));
    if (before.ends_with(wide_colon)) return true;
    if (before.ends_with(':')) before.remove_suffix(1);
    const bool pen = text::is_upper(text::decode(name, 0).value) && name.size() >= 4;
    return pen && before.size() >= shortest && before.find(' ') < before.size() &&
           lexicon::find_people_word(s, 0).size == before.size();
}

} // namespace detail

/// A label and a name behind it, beside the title, whatever follows: "Written by Jane Roe, who
/// covers the coast", "Filed in Harbour by jane on August 3, 2019", "News | 5 hours ago | Written
/// by Jane Roe".
inline bool rule_labelled_name(const page& p, std::size_t i) {
    constexpr int known = 75;
    constexpr int shaped = 50;
    constexpr std::size_t opening = 24;
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_furniture_line || s.size() < 6 || !metadata::may_hold_label(s))
        return false;
    few_people people;
    metadata::parse_byline(s, people);
    if (people.empty() || people.begin()->as != metadata::role::author) return false;
    const std::string_view name = people.begin()->name;
    if (!metadata::is_labelled(s, name)) return false;
    const auto begin = static_cast<std::size_t>(name.data() - s.data());
    const date::found d = find_date(p, i);
    if (d && d.value.has_year() && !p.lines[i].ends_sentence) {
        constexpr std::size_t remark = 24;
        const std::string_view between =
            begin < d.begin ? s.substr(begin, d.begin - begin) : s.substr(d.end, begin - d.end);
        if (detail::letters_and_digits(between, 80) > remark + name.size()) return false;
        p.decide(i, {kind::timestamp, rule::time_label, 0.8F});
        return true;
    }
    const bool opens = p.notes[i].cue != lexicon::cue::none ||
                       metadata::detail::people::opening_of_byline(s).end != 0;
    // "A song written by Jane Roe is still sung."
    if (p.in_body(i) && p.lines[i].ends_sentence && !opens) return false;
    const bool ends = begin + name.size() == s.size();
    if (!detail::is_told(s, begin, name)) {
        constexpr int uncased = 40; // letters that have no capitals
        const int score = metadata::looks_like_name(name);
        const bool alone =
            lexicon::find_people_word(s, 0).size == text::trim_right(s.substr(0, begin)).size();
        const bool caseless = alone && ends && !text::is_upper(text::decode(name, 0).value);
        if (score < (caseless ? uncased : ends ? shaped : known) || (begin > opening && !ends))
            return false;
    }
    p.decide(i, {kind::byline, rule::byline_label, 0.75F});
    return true;
}

/// "by riverfox": a pen name between the title and the body or beside the time.
inline bool rule_pen_name(const page& p, std::size_t i, std::size_t title) {
    constexpr std::uint32_t longest = 60;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence) return false;
    const bool below = i > title && i <= title + 3;
    if (!below && !detail::is_stamped(p, i)) return false;
    const std::string_view s = p.line_text(i);
    if (metadata::pen_name(s).empty()) return false;
    const auto label = metadata::detail::people::opening_of_byline(s).end;
    p.decide(i, {kind::byline, rule::byline_label, 0.6F},
             {l.begin, static_cast<offset>(l.begin + label)});
    return true;
}

/// "RiverFox", "riverfox99" right below the title and above the time: a login signs, told from a
/// section by a capital or digits inside the word.
inline bool rule_login_line(const page& p, std::size_t i, std::size_t title) {
    constexpr std::uint32_t longest = 30;
    if (i != title + 1 || p.lines[i].size() > longest || !detail::is_above_stamp(p, i))
        return false;
    detail::bare_names who;
    who.people.push_back({p.line_text(i)});
    if (!detail::is_login(p.line_text(i)) || detail::speaks_of(p, title, who)) return false;
    p.decide(i, {kind::byline, rule::byline_name, 0.6F});
    return true;
}

/// "ANNA NOVAK" above "@anovak" alone on its line, near the title: who writes and where to follow
/// her.
inline bool rule_name_above_account(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 40;
    constexpr int capitals = 40;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.words < 2 || l.digits != 0 || l.ends_sentence || i + 1 >= p.size())
        return false;
    const std::string_view account = p.line_text(i + 1);
    if (!account.starts_with('@') || p.lines[i + 1].words != 1) return false;
    const std::string_view s = p.line_text(i);
    if (metadata::looks_like_name(s) < capitals || !detail::owns_address(s, account.substr(1)))
        return false;
    p.decide(i, {kind::byline, rule::byline_name, 0.7F});
    return true;
}

namespace detail {

/// Do `words` begin with capitals or digits, the few that they are: "River Cricket", "7 News"?
[[nodiscard]] inline bool is_few_capitals(std::string_view words) noexcept {
    constexpr int most_words = 4;
    int n = 0;
    for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size())) {
        while (at < words.size() && words[at] == ' ') ++at;
        const char32_t first = text::decode(words, at).value;
        if (!text::is_upper(first) && text::digit_value(first) < 0) return false;
        if (++n > most_words) return false;
    }
    return n != 0;
}

} // namespace detail

/// "By River Cricket" below the title, the time right below it: whoever they are, they sign. A
/// label that is a noun has any words behind it, "Autor mehr boote".
inline bool rule_signed_above_stamp(const page& p, std::size_t i, std::size_t title) {
    constexpr std::uint32_t longest = 60;
    constexpr std::size_t below = 4;
    constexpr std::size_t shortest_noun = 5;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence || i <= title || i > title + below) return false;
    if (!detail::is_above_stamp(p, i)) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t label = metadata::detail::people::opening_of_byline(s).end;
    const std::string_view words = text::trim(s.substr(label));
    if (label == 0 || words.empty()) return false;
    if (label < shortest_noun && !detail::is_few_capitals(words)) return false;
    p.decide(i, {kind::byline, rule::byline_label, 0.6F},
             {l.begin, static_cast<offset>(l.begin + label)});
    return true;
}

/// "By Staff Writers", "Por Redacción", "von unserer Redaktion": a newsroom signs as a person
/// would, beside the time or below the title. It names nobody.
inline bool rule_newsroom_byline(const page& p, std::size_t i, std::size_t title) {
    constexpr std::uint32_t longest = 60;
    constexpr std::size_t below = 4;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence) return false;
    if ((i < title || i > title + below) && !detail::is_stamped(p, i)) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t label = metadata::detail::people::opening_of_byline(s).end;
    // "By the river at night" is prose.
    const std::string_view last = s.substr(s.rfind(' ') + 1);
    if (label == 0 || (text::is_lower(last.front()) && !lexicon::find_people_word(last, 0)))
        return false;
    for (std::size_t at = label; at < s.size(); at = std::min(s.find(' ', at), s.size())) {
        while (at < s.size() && s[at] == ' ') ++at;
        const lexicon::word_use use = lexicon::find_people_word(s, at).use;
        if (use != lexicon::word_use::other && use != lexicon::word_use::title &&
            use != lexicon::word_use::outlet)
            continue;
        p.decide(i, {kind::byline, rule::byline_label, 0.6F},
                 {l.begin, static_cast<offset>(l.begin + label)});
        return true;
    }
    return false;
}

namespace detail {

/// `s` up to a mark or a small word behind which the paper or the field stands: "Senior Reporter,
/// Ferries", "Editor at Harbour Post".
[[nodiscard]] constexpr std::string_view before_employer(std::string_view s) noexcept {
    std::size_t end = std::min(text::find_mark(s, ",|(/"), s.size());
    for (const std::string_view mark :
         {" at ", " for ", " of ", " in ", " - ", " bei ", " de ", " en ", " \u00E0 "})
        end = std::min(end, s.find(mark));
    return text::trim_right(s.substr(0, end));
}

/// Do three words of `s` begin small, or one of three letters or fewer? "Email the author".
[[nodiscard]] constexpr bool has_prose(std::string_view s) noexcept {
    constexpr std::size_t short_word = 3;
    std::size_t small = 0;
    for (std::size_t at = s.find(' '); at < s.size(); at = s.find(' ', at + 1)) {
        const std::string_view word = s.substr(at + 1, s.find(' ', at + 1) - at - 1);
        if (word.empty() || !text::is_lower(word.front())) continue;
        if (word.size() <= short_word || ++small > 2) return true;
    }
    return false;
}

/// "Political Editor", "Harbour Post Staff", "Redacción del Puerto", "Harbour News, Delft": does a
/// line end, or begin, with a word for who writes, or say for which paper and where?
[[nodiscard]] inline bool names_office(std::string_view s) noexcept {
    const std::string_view office = before_employer(s);
    if (office.empty() || text::find_mark(s, ":@") < s.size() || has_prose(office)) return false;
    if (s.substr(office.size()).starts_with(", ") &&
        (names_paper(office) || office.ends_with(" News")) && !office.starts_with("In "))
        return true;
    const std::size_t last = office.rfind(' ') + 1; // npos + 1 is 0
    return lexicon::is_writer_word(office, last) || lexicon::is_newsroom_word(office, last) ||
           lexicon::find_people_word(office, last).use == lexicon::word_use::title ||
           lexicon::opens_with_newsroom(s);
}

/// Is line `i` right above or below a byline or a time of publication?
[[nodiscard]] inline bool touches_signature(const page& p, std::size_t i) noexcept {
    const auto signs = [&p](std::size_t k) {
        const kind what = p.notes[k].what.kind;
        return p.notes[k].decided && (what == kind::byline || what == kind::timestamp);
    };
    return (i > 0 && signs(i - 1)) || (i + 1 < p.size() && signs(i + 1));
}

} // namespace detail

/// "Political Editor", "Harbour Post Staff" beside a byline or the time: what its author is, or the
/// newsroom in its stead. It names nobody.
[[nodiscard]] inline bool is_office_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 8;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.ends_sentence || l.digits != 0 || l.words > most_words)
        return false;
    if (!detail::touches_signature(p, i)) return false;
    const std::string_view s = p.line_text(i);
    const char32_t first = text::decode(s, 0).value;
    return text::is_letter(first) && !text::is_lower(s.front()) && detail::names_office(s);
}

namespace detail {

/// Does the word at the begin of `s` say whose trade it is to write, perhaps at the end of a longer
/// word ("Wirtschaftskorrespondentin") or behind one other ("News reporter", but "View author
/// archive" does something)?
[[nodiscard]] inline bool opens_with_trade(std::string_view s) noexcept {
    constexpr std::size_t shortest = 7; // of what ends a longer word
    std::size_t begin = 0;
    for (int word = 0; word < 2 && begin < s.size(); ++word) {
        if (word != 0 && s.substr(begin).starts_with("author")) return false;
        if (lexicon::is_writer_word(s, begin)) return true;
        const std::size_t end = std::min(s.find_first_of(" ,.", begin), s.size());
        for (std::size_t i = begin + 1; i + shortest <= end; ++i)
            if (lexicon::is_writer_word(s.substr(0, end), i)) return true;
        begin = end + 1;
    }
    return false;
}

} // namespace detail

/// "News reporter @jane", "Journaliste au service Belgique", "Redactora de tribunales" right below
/// a byline: what its author is. It names nobody.
[[nodiscard]] inline bool is_role_line(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 64;
    constexpr std::uint32_t most_words = 7;
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    if (i == 0 || l.size() > longest || l.words > most_words || l.digits != 0 || l.holds(':'))
        return false;
    const note& above = p.notes[i - 1];
    if (!above.decided || above.what.kind != kind::byline || (p.in_body(i) && l.ends_sentence))
        return false;
    const bool named =
        n.decided && (n.what.rule == rule::byline_label || n.what.rule == rule::byline_name ||
                      (n.what.kind != kind::reporter_credit && n.what.kind != kind::author_bio &&
                       n.what.kind != kind::navigation));
    return !named && detail::opens_with_trade(p.line_text(i));
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_NAMES_HPP
