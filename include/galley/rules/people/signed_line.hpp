// galley/rules/people/signed_line.hpp: lines that say by a label, a word or a mark who wrote the
// article. Bare names are in names.hpp, since only what stands beside them tells them from other
// names.
#ifndef GALLEY_RULES_PEOPLE_SIGNED_LINE_HPP
#define GALLEY_RULES_PEOPLE_SIGNED_LINE_HPP

#include <galley/date/find.hpp>
#include <galley/detail/lists.hpp>
#include <galley/lexicon/people/reporter_words.hpp>
#include <galley/lexicon/people/writer_words.hpp>
#include <galley/lexicon/words/articles.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/people/bare_names.hpp>
#include <galley/rules/words/cut.hpp>
#include <galley/rules/words/few_people.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Do names, label and date make up most of the line, or separators part the rest from them? Prose
/// that begins like a byline says no.
[[nodiscard]] inline bool is_mostly_names(std::string_view s, const few_people& people,
                                          std::size_t label) {
    if (people.empty()) return false;
    const date::found d = date::find(s);
    const std::size_t known = people.bytes() + label + (d.end - d.begin);
    if (known * (d ? 3 : 2) >= s.size()) return true;
    const metadata::person& last = *(people.end() - 1);
    const auto behind = static_cast<std::size_t>(last.name.data() + last.name.size() - s.data());
    const std::string_view rest = text::trim_left(s.substr(behind));
    // "Author Jane Roe, from the old town, said ...": what she does, not what she is.
    constexpr std::size_t remark = 60;
    if (rest.size() > remark && rest.starts_with(",") && rest.ends_with(".")) return false;
    return rest.empty() || rest.starts_with(",") || rest.starts_with("|") ||
           rest.starts_with("(") || rest.starts_with("/") || text::is_digit(rest.front());
}

namespace detail {

/// Does the next line name somebody, so that "Author" above it is no entry of a menu?
[[nodiscard]] inline bool heads_name(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 60;
    constexpr int shaped = 50;
    if (i + 1 >= p.size() || p.lines[i + 1].size() > longest) return false;
    few_people people;
    metadata::parse_byline(p.line_text(i + 1), people);
    return !people.empty() && metadata::looks_like_name(people.begin()->name) >= shaped;
}

/// Is line `i` the first of the body, or the second below a heading, a word at its begin and no
/// sentence? A reporter who is named there signs above the text.
[[nodiscard]] inline bool opens_body(const page& p, std::size_t i) noexcept {
    const bool word = text::is_letter(text::decode(p.line_text(i), 0).value);
    if (!word || p.lines[i].ends_sentence || i + 1 >= p.body_end) return false;
    return i == p.body_begin || (i == p.body_begin + 1 && !p.lines[i - 1].ends_sentence);
}

/// "Of ferries and other boats - a comment by Jane Roe": a headline that begins like a byline, its
/// writer behind a dash. `label` is where the label ends, `name` where the first name begins.
[[nodiscard]] inline bool is_signed_headline(std::string_view s, std::size_t label,
                                             std::size_t name) noexcept {
    constexpr std::size_t prose = 2;
    if (name <= label) return false;
    const std::string_view between = s.substr(label, name - label);
    for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 "})
        if (between.find(dash) < between.size()) return small_words(between, prose) >= prose;
    return false;
}

/// Does a label alone on its line want a name below it? "Author" and its like name pages of a menu,
/// "AV" and "DI" are short for other things.
[[nodiscard]] inline bool wants_name_below(std::string_view label, bool colon) noexcept {
    constexpr std::size_t shortest_noun = 5; // "By" and its kin head no list
    const std::string_view word = text::trim(label);
    if (colon || word.find(' ') != std::string_view::npos) return false;
    return word.size() >= shortest_noun || (word.size() == 2 && !text::equal_folded(word, "by"));
}

/// "By Industry", "By Cuisine" with no day near: a way to sort that a menu offers, a capitalised
/// word that no one is called.
[[nodiscard]] inline bool sorts_menu(const page& p, std::size_t i, std::string_view value,
                                     const few_people& people) {
    constexpr std::size_t near = 2;
    constexpr int named = 30;
    const layout::line& l = p.lines[i];
    if (l.words != 2 || l.size() != l.letters + 1 || !text::is_upper(value.front())) return false;
    if (!people.empty() && metadata::looks_like_name(people.begin()->name) > named) return false;
    if (has_hump(value)) return false;
    for (std::size_t k = i > near ? i - near : 0; k < p.size() && k <= i + near; ++k)
        if (find_date(p, k)) return false;
    return true;
}

/// Does a value name nobody: a number to call, or what somebody says?
[[nodiscard]] inline bool names_nobody(std::string_view value) noexcept {
    const std::string_view v = text::trim(value);
    if (v.empty()) return false;
    if (text::is_quote(text::decode(v, 0).value)) return true;
    const auto is_of_number = [](char b) { return text::is_ascii(b) && !text::is_letter(b); };
    return galley::detail::all_of(v, is_of_number);
}

/// "By Jane Roe, a reporter who covers rivers. She ...": does a line say by an article and a trade
/// what the only one it names is?
[[nodiscard]] inline bool introduces_author(std::string_view s, const few_people& people) noexcept {
    constexpr std::size_t near = 40; // bytes
    if (people.empty() || people.end() - people.begin() != 1) return false;
    const std::string_view name = people.begin()->name;
    const auto behind = static_cast<std::size_t>(name.data() + name.size() - s.data());
    const std::string_view rest = s.substr(behind, near);
    if (!rest.starts_with(", ")) return false;
    const std::string_view what = rest.substr(2);
    if (!lexicon::opens_with_article(what)) return false;
    for (std::size_t k = what.find(' '); k < what.size(); k = what.find(' ', k + 1))
        if (lexicon::is_writer_word(what, k + 1)) return true;
    return false;
}

/// "Jane Roe writes about rivers. View all posts by Jane Roe": does a line that tells of the author
/// close with the way to what else he wrote?
[[nodiscard]] inline bool closes_with_posts(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest = 60; // bytes of the name
    constexpr std::string_view way = "iew all posts by ";
    const note& n = p.notes[i];
    if (!n.may_say || n.cue != lexicon::cue::none || p.lines[i].ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t at = s.rfind(way);
    return at != std::string_view::npos && at > way.size() && s.size() - at < way.size() + longest;
}

} // namespace detail

/// A label of a byline and names behind it: "By A B", "Von A. B", "作者：A". The label of a
/// reporter does the same above the body, below it that is a credit.
inline bool rule_byline_label(const page& p, std::size_t i) {
    using lexicon::cue;
    constexpr std::size_t longest_small = 4; // "Von ", "Door"
    const note& n = p.notes[i];
    if (detail::closes_with_posts(p, i)) {
        p.decide(i, {kind::author_bio, rule::furniture_words, 0.8F});
        return true;
    }
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_furniture_line) return false;
    const bool own = n.cue == cue::byline || n.cue == cue::writer || n.cue == cue::columnist;
    const bool reporter =
        (n.cue == cue::reporter || n.cue == cue::correspondent || n.cue == cue::intern) &&
        (i < p.body_begin || detail::opens_body(p, i));
    if (n.cue != cue::none && !own && !reporter) return false;
    static_assert(longest_furniture_line <= metadata::longest_credit); // all of it is read
    const auto opening = metadata::detail::people::opening_of_byline(s);
    const std::size_t small_word = n.cue == cue::none ? opening.end : 0;
    if (!own && !reporter && small_word == 0) return false;
    if (metadata::detail::people::is_prose_behind(s, opening)) return false;
    range label = n.label;
    if (small_word != 0)
        label = {p.lines[i].begin, static_cast<offset>(p.lines[i].begin + small_word)};
    few_people people;
    metadata::detail::people::read_byline(s, people);
    const std::string_view value = p.text.substr(label.end, p.lines[i].end - label.end);
    if (people.empty() && detail::names_nobody(value)) return false;
    const bool agency =
        static_cast<bool>(metadata::find_agency(value, 0, metadata::agency_place::credit));
    const bool colon =
        p.text.substr(label.begin, label.size()).find_first_of(":\xEF") != std::string_view::npos;
    const bool named = is_mostly_names(s, people, label.size()) || (agency && value.size() < 60);
    const bool heads =
        own && label_is_whole_line(p, i) &&
        (!detail::wants_name_below(view(p.text, label), colon) || detail::heads_name(p, i));
    if (!named && !(colon && value.size() < 60) && !heads) return false;
    if (label.size() <= longest_small && !agency && !heads && !colon &&
        detail::sorts_menu(p, i, text::trim(value), people))
        return false;
    const std::size_t first =
        people.empty() ? 0 : static_cast<std::size_t>(people.begin()->name.data() - s.data());
    if (!colon && detail::is_signed_headline(s, label.end - p.lines[i].begin, first)) return false;
    p.decide(i, {kind::byline, rule::byline_label, people.empty() ? 0.6F : 0.9F}, label);
    return true;
}

/// "By Jane Roe, a reporter who covers rivers. She ...": a byline that goes on to tell of its only
/// name. Asked near the title alone: prose begins so too.
inline bool rule_introduced_author(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (s.size() > longest_furniture_line || p.lines[i].commas == 0) return false;
    const auto opening = metadata::detail::people::opening_of_byline(s);
    if (opening.end == 0 || metadata::detail::people::is_prose_behind(s, opening)) return false;
    few_people people;
    metadata::detail::people::read_byline(s, people);
    if (!detail::introduces_author(s, people)) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::byline, rule::byline_label, 0.7F},
             {begin, static_cast<offset>(begin + opening.end)});
    return true;
}

/// "Jane Roe, Harbour Post By Jane Roe, Harbour Post": the words of a link and the byline, the same
/// on both sides.
inline bool rule_doubled_byline(const page& p, std::size_t i) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t shortest = 6; // of a side
    constexpr std::string_view by = " By ";
    const std::string_view s = p.line_text(i);
    if (s.size() > longest || s.size() < 2 * shortest + by.size() || s.size() % 2 != 0)
        return false;
    const std::size_t half = (s.size() - by.size()) / 2;
    if (s[half] != ' ' || s[half + 1] != 'B') return false; // most lines
    if (s.substr(half, by.size()) != by || s.substr(0, half) != s.substr(half + by.size()))
        return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::byline, rule::byline_label, 0.8F},
             {begin, static_cast<offset>(begin + half + by.size())});
    return true;
}

namespace detail {

/// One of the last lines of the body, in Hangul? There an address alone says who wrote it.
[[nodiscard]] inline bool may_be_last_korean(const page& p, std::size_t i) noexcept {
    constexpr std::size_t last_lines = 3;
    const std::string_view s = p.line_text(i);
    return i + last_lines >= p.body_end && i <= p.body_end &&
           text::script_of(text::decode(s, 0).value) == text::script::hangul;
}

} // namespace detail

/// Names with the word for a reporter behind them, perhaps an address: "A B 기자 a@host". Above the
/// body a byline.
inline bool rule_reporter_line(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (s.size() > 120 || p.lines[i].high == 0 || p.lines[i].ends_sentence) return false;
    const std::size_t address = p.lines[i].holds('@') ? 20 : 0;
    const kind label = kind_of(p.notes[i].cue); // "사진=홍길동 기자", "摄影记者：王小明"
    if (label == kind::photo_credit || label == kind::editor_credit) return false;
    const bool named = p.lines[i].wide != 0 && lexicon::holds_reporter_word(s);
    if (!named && !(detail::may_be_last_korean(p, i) && address != 0)) return false;
    few_people people;
    metadata::parse_credits(s, metadata::role::reporter, people);
    if (people.empty()) return false;
    // "River Daily reporter A/text": the paper in front.
    const bool writes = s.find("/\u6587") != std::string_view::npos;
    if ((people.bytes() + address + 12) * (writes ? 4U : 2U) < s.size()) return false;
    const bool head =
        i < p.body_begin || detail::opens_body(p, i) || (writes && i < p.body_begin + 2);
    p.decide(i, {head ? kind::byline : kind::reporter_credit,
                 head ? rule::byline_label : rule::credit_line, 0.85F});
    return true;
}

namespace detail {

/// "A B reported from C, and D E from F.": a known name and the verb, nothing else told.
[[nodiscard]] inline bool tells_where_from(std::string_view s) {
    constexpr std::size_t longest = 120;
    constexpr int known = 75;
    if (s.size() > longest) return false;
    const std::size_t verb = s.find(" reported from ");
    if (verb == std::string_view::npos || s.find(" that ") < s.size()) return false;
    return metadata::looks_like_name(s.substr(0, verb)) >= known;
}

} // namespace detail

/// "A B in C and D E contributed to this report.": the label stands behind the names.
inline bool rule_contributor_line(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 300;
    constexpr std::size_t label = 40;
    if (!p.lines[i].ends_sentence || p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    if (detail::tells_where_from(s)) {
        p.decide(i, {kind::reporter_credit, rule::credit_line, 0.8F});
        return true;
    }
    const std::string_view end = s.substr(s.size() > label ? s.size() - label : 0);
    const std::size_t verb = end.find("contributed ");
    if (verb == std::string_view::npos) return false;
    const std::string_view behind = end.substr(verb + 12);
    if (!behind.starts_with("to this ") && !behind.starts_with("to the report") &&
        !behind.starts_with("reporting"))
        return false;
    few_people people;
    metadata::parse_credits(s, metadata::role::contributor, people);
    if (people.empty()) {
        // "Reuters contributed to this report.", "The Associated Press and AFP contributed ..."
        constexpr std::size_t longest_agencies = 80;
        if (s.size() > longest_agencies || !credits_only_agencies(s)) return false;
        p.decide(i, {kind::source_credit, rule::agency_sign_off, 0.8F});
        return true;
    }
    p.decide(i, {kind::reporter_credit, rule::credit_line, 0.85F});
    return true;
}

namespace detail {

/// "an/tr (dpa, afp)": who wrote and edited it, from whose reports.
[[nodiscard]] inline bool signs_from_agencies(std::string_view s) {
    constexpr std::size_t longest = 48;
    constexpr std::size_t most_letters = 4; // of initials
    const std::size_t open = s.find(" (");
    if (s.size() > longest || open == std::string_view::npos || !s.ends_with(')')) return false;
    std::size_t run = 0;
    for (const char b : s.substr(0, open)) {
        run = b == '/' ? 0 : run + 1;
        if ((b != '/' && !text::is_lower(b)) || run > most_letters) return false;
    }
    const std::string_view inside = s.substr(open + 2, s.size() - open - 3);
    return static_cast<bool>(metadata::whole_agency(inside.substr(0, inside.find_first_of(",/"))));
}

/// "abc/de", "abc/ def/": initials and slashes.
[[nodiscard]] constexpr bool is_row_of_initials(std::string_view s) noexcept {
    std::size_t parts = 0;
    for (std::size_t from = 0; from < s.size(); ++parts) {
        const std::size_t slash = std::min(s.find('/', from), s.size());
        const std::string_view part = text::trim(s.substr(from, slash - from));
        if (part.size() < 2 || !is_initials(part)) return false;
        from = slash + 1;
    }
    return parts >= 2;
}

} // namespace detail

/// The initials of who wrote it, behind the article: "(abc/de)", "abc/de"; "(dpa)" is an agency.
/// Capitals, and letters without brackets, may be anything else, so they stand right below the last
/// sentence.
inline bool rule_initials(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 20;
    const std::string_view s = p.line_text(i);
    const bool bracketed = s.back() == ')';
    if (i <= p.body_begin || !(bracketed || p.lines[i].holds('/'))) return false; // most lines
    if (bracketed && detail::signs_from_agencies(s)) {
        p.decide(i, {kind::source_credit, rule::agency_sign_off, 0.8F});
        return true;
    }
    if (s.size() > longest || p.notes[i].cue != lexicon::cue::none) return false;
    const bool closes = i + 1 >= p.body_end && p.in_body(i - 1) && p.lines[i - 1].ends_sentence;
    const bool bare = closes && detail::is_row_of_initials(s) && !detail::is_agency_chain(s);
    if (!bare && !detail::holds_initials(s)) return false;
    const bool agency = find_sign_off(s) == 0;
    if (!agency && text::is_upper(s[1]) && (!closes || metadata::whole_agency(s))) return false;
    if (agency) p.decide(i, {kind::source_credit, rule::agency_sign_off, 0.85F});
    else p.decide(i, {kind::reporter_credit, rule::credit_bracket, 0.7F});
    return true;
}

namespace detail {

/// Does a word of `name` begin, as far as it is ASCII, as a part of the mail address `mail` does:
/// "Anna Berg" and "anna.berg@host"?
[[nodiscard]] constexpr bool owns_address(std::string_view name, std::string_view mail) noexcept {
    constexpr std::size_t enough = 3;
    const std::string_view local = mail.substr(0, mail.find('@'));
    for (std::size_t at = 0; at < name.size(); at = name.find(' ', at)) {
        if (name[at] == ' ') ++at;
        const std::string_view opening = name.substr(at, enough);
        if (opening.size() < enough || opening.find(' ') != std::string_view::npos) continue;
        for (std::size_t i = 0; i + enough <= local.size(); ++i) {
            bool same = true;
            for (std::size_t k = 0; k < enough; ++k)
                same = same && text::is_letter(opening[k]) &&
                       text::to_lower(opening[k]) == text::to_lower(local[i + k]);
            if (same) return true;
        }
    }
    return false;
}

/// Lines `begin` to `end`.
struct line_span {
    std::size_t begin;
    std::size_t end;
};

/// Where the article's byline stands: in the head, or below a dek and a picture that are taken for
/// text.
[[nodiscard]] inline line_span byline_lines(const page& p) noexcept {
    constexpr std::size_t head = 16;
    constexpr std::size_t into_body = 8;
    return {p.body_begin > head ? p.body_begin - head : 0,
            std::min(p.size(), p.body_begin + into_body)};
}

/// Does a byline that is known by now stand there, above line `i`?
[[nodiscard]] inline bool has_byline(const page& p, std::size_t i) noexcept {
    const line_span lines = byline_lines(p);
    for (std::size_t k = lines.begin; k < std::min(i, lines.end); ++k)
        if (p.notes[k].decided && p.notes[k].what.kind == kind::byline) return true;
    return false;
}

} // namespace detail

/// "Anna Berg" / "anna.berg@host" behind the article: who wrote it, unless a byline has said so, or
/// a label that it is whom to call.
inline bool rule_name_above_mail(const page& p, std::size_t i) {
    constexpr std::size_t last_lines = 6; // what the site says of itself may be taken for text
    constexpr std::size_t behind = 4;
    constexpr std::uint32_t longest = 40;
    constexpr std::uint32_t longest_mail = 60;
    constexpr int shaped = 50;
    const layout::line& l = p.lines[i];
    if (i + last_lines < p.body_end || i > p.body_end + behind || i + 1 >= p.size() || i == 0)
        return false;
    if (l.size() > longest || l.words < 2 || l.words > 4 || l.digits != 0 || l.ends_sentence)
        return false;
    const std::string_view mail = p.line_text(i + 1);
    if (!p.lines[i + 1].holds('@') || mail.size() > longest_mail ||
        metadata::find_email(mail).size() != mail.size())
        return false;
    const bool below_label = p.line_text(i - 1).ends_with(':') ||
                             (p.notes[i - 1].decided && p.notes[i - 1].what.kind == kind::contact);
    const std::string_view s = p.line_text(i);
    if (below_label || metadata::looks_like_name(s) < shaped || !detail::owns_address(s, mail))
        return false;
    if (detail::has_byline(p, i)) return false;
    p.decide(i, {kind::reporter_credit, rule::credit_line, 0.7F});
    return true;
}

/// "(Jane Roe)" and nothing else below the last sentence of the article.
inline bool rule_signed_bracket(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 70;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || i <= p.body_begin || i > p.body_end || i + 1 < p.body_end)
        return false;
    if (p.notes[i].cue != lexicon::cue::none) return false; // "(Photo: Jane Roe)"
    if (!p.in_body(i - 1) || !p.lines[i - 1].ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    if (!text::is_opening_bracket(text::decode(s, 0).value)) return false;
    const detail::closing_bracket b = detail::find_closing_bracket(s);
    if (b.inside.empty() || b.begin != 0 || !detail::holds_signature(b.inside, false)) return false;
    p.decide(i, {kind::reporter_credit, rule::credit_bracket, 0.7F});
    return true;
}

/// A byline mark and names behind it, no sentence: "□A B".
inline bool rule_byline_mark(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (s.size() > 120) return false;
    const char32_t mark = text::decode(s, 0).value;
    if (mark != 0x25A1 && mark != 0x25CE) return false;
    if (s.find("\u3002") != std::string_view::npos) return false; // a caption
    few_people people;
    metadata::parse_byline(s, people);
    if (people.empty()) return false;
    p.decide(i, {kind::byline, rule::byline_mark, 0.85F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PEOPLE_SIGNED_LINE_HPP
