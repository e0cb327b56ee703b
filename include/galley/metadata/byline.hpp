// galley/metadata/byline.hpp: "By Jane Roe and John Doe, Staff Writer | Aug 3" into people.
// The one idea: the same pass reads labelled and bare bylines; what only begins like one ("By
// Monday ...") is told apart first.
//
//     for (const auto& p : galley::metadata::parse_byline("Von A. Muster und B. Beispiel"))
//         std::cout << p.name << ", " << name(p.as) << '\n'; // A. Muster, author ...
#ifndef GALLEY_METADATA_BYLINE_HPP
#define GALLEY_METADATA_BYLINE_HPP

#include <galley/config.hpp>
#include <galley/detail/temporary_string.hpp>
#include <galley/metadata/detail/people_reader.hpp>
#include <galley/metadata/name.hpp>
#include <galley/metadata/person.hpp>
#include <galley/text/find_word.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::metadata {

/// Longer texts are read up to here; no byline or credit is as long.
inline constexpr std::size_t longest_credit = 4096;

/// Does `text` begin like a byline ("By", "Von", "Par", "Por", "Di", "Του") and go on as a
/// sentence or a heading: "By scouring ...", "By Monday ...", "Par ailleurs"? False for what does
/// not begin so.
[[nodiscard]] bool is_byline_prose(std::string_view text) noexcept;

/// The people of a byline, in order, each name and role once. Names are views into `text`. A bare
/// name is an author; labels and job titles give other roles. Nobody when the text is prose. Reads
/// at most `longest_credit` bytes; linear; allocates the list, and nothing where it is empty.
[[nodiscard]] std::vector<person> parse_byline(std::string_view text GALLEY_LIFETIMEBOUND);

/// The same, appended to `out`, any container of person with push_back, begin and end: allocates
/// only in push_back, so a list that is kept and cleared soon allocates nothing.
template <class People>
void parse_byline(std::string_view text GALLEY_LIFETIMEBOUND, People& out);

/// Names would view a string that is gone: name the string first.
template <temporary_string Text>
std::vector<person> parse_byline(Text&&) = delete;
template <temporary_string Text, class People>
void parse_byline(Text&&, People&) = delete;

/// The pen name that a byline's small label and nothing else stands before: "by riverfox", "von
/// setzer_9", "By Anna quill". Empty for other texts, for whole names, which `parse_byline` reads,
/// and where a word of newsrooms, an agency or a date stands. Prose may look the same: ask only of
/// lines that stand where bylines do. Linear, allocates nothing.
[[nodiscard]] std::string_view pen_name(std::string_view text GALLEY_LIFETIMEBOUND) noexcept;

/// Does a byline's label stand right before `name`, a view into `text`: "by ", "von ", "Autor: "?
[[nodiscard]] bool is_labelled(std::string_view text, std::string_view name) noexcept;

/// A quick no where `is_labelled` says no of every name in `text`: no label begins where a word
/// does.
[[nodiscard]] bool may_hold_label(std::string_view text) noexcept;

namespace detail::people {

/// The label of one small word that prose may begin with too, at the begin of `s` or behind marks;
/// `size` 0 where none stands.
struct byline_opening {
    std::size_t end = 0;
    bool labelled = false; // a colon follows, or the label is longer: prose never begins so
};

[[nodiscard]] inline byline_opening opening_of_byline(std::string_view s) noexcept {
    if (s.empty()) return {};
    // Most lines begin with a word that is no label, or with a number, and need not be read
    // further.
    bool word = text::is_letter(s.front());
    if (!word) {
        const char32_t first = text::decode(s, 0).value;
        if (text::digit_value(first) >= 0 || is_wide(first)) return {};
        word = is_word_letter(first);
    }
    if (word && !lexicon::may_be_label(s, 0)) return {};
    token t = next_token(s, 0);
    while (t.kind == token_kind::other || t.kind == token_kind::bar) t = next_token(s, t.end);
    if (t.kind != token_kind::word || !lexicon::may_be_label(s, t.begin)) return {};
    const lexicon::people_match m = lexicon::find_people_word(s, t.begin);
    if (m.use != lexicon::word_use::label || !m.has(lexicon::word_form::at_begin)) return {};
    constexpr std::size_t noun = 5; // "Author, Jane Roe"; a shorter one is a small word of prose
    const std::size_t end = t.begin + m.size;
    const token_kind next = next_token(s, end).kind;
    return {end, next == token_kind::colon || (next == token_kind::comma && m.size >= noun)};
}

/// A small word behind a byline's label or name is a verb, unless it is a login with a date or
/// mail address behind it.
[[nodiscard]] inline bool is_verb_like(std::string_view s, const token& t,
                                       const name_run& run) noexcept {
    if (run.empty() && leads_to_date(s, t.end)) return false;
    return next_token(s, t.end).kind != token_kind::address;
}

/// A run of name words behind the label, then a small word that neither joins names nor leads to a
/// place: a verb.
[[nodiscard]] inline bool goes_on_as_prose(std::string_view s, std::size_t pos) noexcept {
    using lexicon::word_use;
    name_run run;
    for (token t = next_token(s, pos);; t = next_token(s, t.end)) {
        if (t.kind != token_kind::word) {
            const bool stops = t.kind == token_kind::comma && run.size() < 2;
            return run.empty() ? t.kind != token_kind::wide && t.kind != token_kind::open
                               : stops && run.score(s) == 0;
        }
        const lexicon::people_match m = lexicon::find_people_word(s, t.begin);
        const bool lower = shape_of(t.in(s)) == word_shape::lower;
        if (match_agency(s, t.begin, agency_place::prose)) return false;
        switch (m.use) {
            case word_use::title:
            case word_use::modifier:
            case word_use::label:
            case word_use::honorific:
            case word_use::outlet:
            case word_use::ending: return false;
            case word_use::conjunction:
                if (lower) return false;
                break;
            case word_use::preposition:
                if (lower)
                    return run.size() < 2 && !run.has_given() &&
                           (run.empty() || !leads_to_date(s, t.begin));
                break;
            case word_use::other:
                if (!m.has(lexicon::word_form::family)) return run.empty() && lower;
                break;
            default: break;
        }
        if (m.has(lexicon::word_form::family) && !lower) run.add(t.in(s), t.begin);
        else if (!add_name_word(s, t, run)) return !lower ? run.empty() : is_verb_like(s, t, run);
    }
}

[[nodiscard]] inline std::string_view credit_of(std::string_view s) noexcept {
    return s.substr(0, text::floor_boundary(s, longest_credit));
}

/// Is it prose what `s`, which begins with `o`, goes on as? No where it begins with none.
[[nodiscard]] inline bool is_prose_behind(std::string_view s, const byline_opening& o) noexcept {
    if (o.end == 0 || o.labelled) return false;
    return next_token(s, o.end).kind != token_kind::end && goes_on_as_prose(s, o.end);
}

/// Appends the people of a byline that is no prose, of at most `longest_credit` bytes.
template <class People>
void read_byline(std::string_view s, People& out) {
    people_reader(s, role::author, sink_into(out)).read();
}

/// May the word or login `t` be of a pen name?
[[nodiscard]] inline bool is_pen_word(std::string_view s, const token& t) noexcept {
    if (t.kind == token_kind::address) return s[t.begin] != '@' && s[t.end - 1] != ':';
    if (t.kind != token_kind::word) return false;
    const lexicon::word_use use = lexicon::find_people_word(s, t.begin).use;
    return (use == lexicon::word_use::none || use == lexicon::word_use::particle) &&
           !match_agency(s, t.begin, agency_place::prose) && !lexicon::months.match(s, t.begin) &&
           !lexicon::weekdays.match(s, t.begin);
}

} // namespace detail::people

inline std::string_view pen_name(std::string_view text) noexcept {
    using namespace detail::people;
    constexpr std::size_t longest = 40;
    // "By Riverfox, in Ferries, Bridges": what it is filed under.
    const std::size_t filed = text.find(", in ");
    const std::string_view s = text::trim_right(text.substr(0, filed));
    const byline_opening o = opening_of_byline(s);
    const token first = next_token(s, o.end);
    if (o.end == 0 || o.labelled || s.size() - first.begin > longest) return {};
    std::size_t words = 0;
    std::size_t end = first.begin;
    for (token t = first; t.kind != token_kind::end; t = next_token(s, t.end)) {
        // "freeman1984": digits are part of the word they end.
        const bool tail = words != 0 && t.kind == token_kind::number && !t.spaced;
        if (!tail && !is_pen_word(s, t)) return {};
        words += tail ? 0U : 1U;
        end = t.end;
    }
    const bool capital = words != 0 && shape_of(first.in(s)) != word_shape::lower;
    if (words == 0 || words > 2 || (words == 2 && !capital) || end - first.begin < 3) return {};
    if (filed != std::string_view::npos && !capital) return {};
    const std::string_view name = s.substr(first.begin, end - first.begin);
    return whole_agency(name) ? std::string_view{} : name;
}

inline bool is_labelled(std::string_view text, std::string_view name) noexcept {
    auto end = static_cast<std::size_t>(name.data() - text.data());
    const auto before = [&] { return text::decode_before(text, end); };
    for (bool colon = false; end > 0; end -= before().size) {
        const char32_t c = before().value;
        const bool mark = !colon && (c == ':' || c == 0xFF1A);
        if (!mark && !text::is_blank(c)) break;
        colon = colon || mark;
    }
    // "Edited by" is another label than "by": the longest one that ends here counts.
    constexpr int most_words = 4; // "authors of this article"
    lexicon::people_match longest;
    std::size_t begin = end;
    for (int words = 0; words < most_words && begin > 0; ++words) {
        if (text::is_blank(text::decode_before(text, begin).value))
            begin -= text::decode_before(text, begin).size;
        const std::size_t word = begin;
        while (begin > 0 && text::is_letter(text::decode_before(text, begin).value))
            begin -= text::decode_before(text, begin).size;
        if (begin == word) break;
        const lexicon::people_match m = lexicon::find_people_word(text, begin);
        if (m.use == lexicon::word_use::label && m.size == end - begin) longest = m;
    }
    return longest && detail::people::role_of(longest.as, role::author) == role::author;
}

inline bool may_hold_label(std::string_view text) noexcept {
    return text::find_word(text, 0, [text](std::size_t i) {
               return lexicon::may_be_label(text, i);
           }) != text.size();
}

inline bool is_byline_prose(std::string_view text) noexcept {
    const std::string_view s = detail::people::credit_of(text);
    return detail::people::is_prose_behind(s, detail::people::opening_of_byline(s));
}

template <class People>
void parse_byline(std::string_view text, People& out) {
    if (!is_byline_prose(text)) detail::people::read_byline(detail::people::credit_of(text), out);
}

inline std::vector<person> parse_byline(std::string_view text) {
    std::vector<person> out;
    parse_byline(text, out);
    return out;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_BYLINE_HPP
