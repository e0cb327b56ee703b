// galley/rules/body/bio.hpp: what tells of the author: behind the body, or in its last lines. Where
// no byline names anybody, that is where the author's name stands.
#ifndef GALLEY_RULES_BODY_BIO_HPP
#define GALLEY_RULES_BODY_BIO_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/people/given_names.hpp>
#include <galley/lexicon/people/writer_words.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/few_people.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

inline constexpr std::size_t longest_bio = 700;

/// Does one of the first words of `s` say that somebody writes for a living?
[[nodiscard]] inline bool names_writer(std::string_view s) noexcept {
    constexpr std::size_t near = 120;
    s = s.substr(0, near);
    for (std::size_t i = 0; i < s.size(); i = s.find(' ', i)) {
        if (s[i] == ' ') ++i;
        if (lexicon::is_writer_word(s, i)) return true;
    }
    return false;
}

/// Behind what a name has in brackets or between commas: " (@jane) is a writer", ", MD, writes".
[[nodiscard]] constexpr std::string_view behind_apposition(std::string_view rest) noexcept {
    constexpr std::size_t longest = 60;
    if (rest.starts_with(" (")) {
        const std::size_t close = rest.substr(0, longest).find(')');
        return close == std::string_view::npos ? rest : rest.substr(close + 1);
    }
    if (!rest.starts_with(", ")) return rest;
    const std::size_t comma = rest.substr(0, longest).find(',', 1);
    return comma == std::string_view::npos ? rest : rest.substr(comma + 1);
}

/// The line without the list marks or the bracket that it opens with.
[[nodiscard]] constexpr std::string_view without_marks(std::string_view s) noexcept {
    while (!s.empty() && !text::is_letter(s.front())) {
        const text::code_point c = text::decode(s, 0);
        if (c.value != '*' && c.value != '(' && !text::is_bullet(c.value) &&
            !text::is_dash(c.value) && !text::is_blank(c.value))
            break;
        s.remove_prefix(c.size);
    }
    return s;
}

/// Do accounts of the author stand behind the last sentence: "... for years. @jane • Facebook"?
[[nodiscard]] constexpr bool ends_in_accounts(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t stop = s.rfind(". ");
    if (stop == std::string_view::npos || s.size() - stop > longest) return false;
    const std::string_view tail = s.substr(stop + 2);
    for (const std::string_view site : {"X", "Twitter", "Facebook", "Instagram", "LinkedIn"})
        if (tail == site) return true;
    return tail.front() == '@' || tail.find("\u2022") != std::string_view::npos;
}

/// Does one bracket hold the whole line?
[[nodiscard]] constexpr bool is_bracketed(std::string_view s) noexcept {
    return s.starts_with('(') && s.find(')') + 1 == s.size();
}

/// Quick: may `s` open with one of the author's names?
[[nodiscard]] constexpr bool may_open_with(std::string_view s, std::string_view author) noexcept {
    return !s.empty() &&
           (s.front() == author.front() || s.front() == author[author.rfind(' ') + 1]);
}

/// Does `s` begin with the first or the last name of `author` and go on to tell of him: "Jane
/// covers the coast"?
[[nodiscard]] constexpr bool opens_with_part_of(std::string_view s,
                                                std::string_view author) noexcept {
    constexpr std::size_t least = 3; // bytes
    const auto opens_with = [s](std::string_view name) {
        const std::size_t end = name.size() < least ? 0 : text::opens_folded(s, name);
        return end != 0 && lexicon::tells_of_person(s.substr(end));
    };
    return opens_with(author.substr(0, author.find(' '))) ||
           opens_with(author.substr(author.rfind(' ') + 1));
}

/// Does line `i` speak in sentences, though a link or an address may close it: "Jane Roe covers the
/// coast. Write to her: jane@river.example"?
[[nodiscard]] inline bool speaks_in_sentences(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 12;
    const layout::line& l = p.lines[i];
    if (l.ends_sentence) return true;
    return l.stops != 0 && layout::word_weight(l) >= fewest_words &&
           p.line_text(i).find(". ") != std::string_view::npos;
}

/// Is line `i` about `author`: "A B is a ...", outside the body also "A is a ...", "B is a ...", "A
/// B Senior editor"? Before the last lines of the body it must say that the author writes.
[[nodiscard]] inline bool tells_of_author(const page& p, std::size_t i, std::string_view author) {
    constexpr std::size_t last_lines = 3;
    const std::string_view s = without_marks(p.line_text(i));
    if (s.size() > longest_bio || !may_open_with(s, author)) return false;
    const bool behind = i >= p.body_end;
    const bool above = i < p.body_begin;
    if (const std::size_t end = text::opens_folded(s, author)) { // "JANE ROE is a ..."
        const std::string_view rest = s.substr(end);
        if (behind && rest.starts_with(" ") && names_writer(rest.substr(1))) return true;
        const bool sentence =
            speaks_in_sentences(p, i) || ends_in_accounts(s) || is_bracketed(p.line_text(i));
        if (!sentence || !lexicon::tells_of_person(behind_apposition(rest))) return false;
        return i + last_lines >= p.body_end || names_writer(rest.substr(1));
    }
    return (behind || above) && speaks_in_sentences(p, i) && opens_with_part_of(s, author);
}

/// Is it such a line, or behind the body the bare name above one?
[[nodiscard]] inline bool is_bio(const page& p, std::size_t i, std::string_view author) {
    const std::string_view s = without_marks(p.line_text(i));
    if (!may_open_with(s, author)) return false; // most lines
    if (s != author) return tells_of_author(p, i, author);
    return i >= p.body_end && i + 1 < p.size() && tells_of_author(p, i + 1, author);
}

/// May a line hold what is told of the author, as far as other rules have judged it?
[[nodiscard]] inline bool is_free_for_bio(const page& p, std::size_t i) noexcept {
    const rule why = p.notes[i].what.rule;
    return !p.notes[i].decided || why == rule::link_run || why == rule::zone_outside ||
           why == rule::byline_name || why == rule::block_cue || why == rule::furniture_words;
}

/// May it where it says that the author writes? Then neither an address in it nor the label of a
/// block above it speaks against it.
[[nodiscard]] inline bool may_hold_bio(const page& p, std::size_t i) noexcept {
    const rule why = p.notes[i].what.rule;
    return is_free_for_bio(p, i) || ((why == rule::comment_block || why == rule::contact_label) &&
                                     speaks_in_sentences(p, i) && names_writer(p.line_text(i)));
}

/// Does the line below a name speak as its owner, or open with his trade in brackets: "I'm a
/// writer ...", "(Editor) Jane comes from ..."?
[[nodiscard]] inline bool introduces_itself(std::string_view s) noexcept {
    if (s.front() == '(') return names_writer(s.substr(1, s.find(')')));
    return lexicon::speaks_of_oneself(s);
}

/// The line with a sentence about the name that line `i` is, perhaps with a job title between them:
/// "Jane Roe" / "Editor" / "Jane covers the coast."; 0 for none.
[[nodiscard]] inline std::size_t bio_below_name(const page& p, std::size_t i) {
    constexpr int known = 75;
    constexpr int shaped = 50;
    constexpr std::size_t longest = 60;
    constexpr std::size_t least = 20;
    const std::string_view s = p.line_text(i);
    const std::string_view first = s.substr(0, s.find(' '));
    if (s.size() > longest || first.size() < 3 || first.size() == s.size() ||
        p.lines[i].ends_sentence)
        return 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 2; ++k) {
        const std::string_view next = p.line_text(k);
        if (next.size() <= s.size() + least || !p.lines[k].ends_sentence) continue;
        if (next.starts_with(s) ||
            (next.starts_with(first) && lexicon::tells_of_person(next.substr(first.size()))))
            return metadata::looks_like_name(s) >= shaped ? k : 0;
        if (k == i + 1 && introduces_itself(next))
            return metadata::looks_like_name(s) >= known ? k : 0;
    }
    return 0;
}

} // namespace detail

/// The person that a sentence about one begins with: "Jane Roe is a ...", "Jane Roe, MD, writes
/// ...". Empty where it is not known as a name and the sentence does not say that it writes.
/// `signs` is true where the place of the sentence says that it tells of the author: then what has
/// a name's shape is one.
[[nodiscard]] inline std::string_view person_told_of(std::string_view sentence,
                                                     bool signs = false) noexcept {
    constexpr int known = 75;
    constexpr int shaped = 50;
    constexpr std::size_t longest = 60;
    const std::string_view head = sentence.substr(0, longest);
    std::size_t end = head.find(' ');
    while (end != std::string_view::npos && !lexicon::tells_of_person(head.substr(end)))
        end = head.find(' ', end + 1);
    if (end == std::string_view::npos) return {};
    const std::string_view name = head.substr(0, std::min(end, head.find(',')));
    const int score = metadata::looks_like_name(name);
    const bool writes = signs || (score < known && detail::names_writer(sentence.substr(end + 1)));
    return score >= (writes ? shaped : known) ? name : std::string_view{};
}

namespace detail {

/// Has the body spoken of `name`, a view into the text, before it stands there? Of names without
/// capitals the last word is enough: what stands between the words may be written otherwise.
[[nodiscard]] inline bool is_spoken_of(const page& p, std::string_view name) noexcept {
    const auto begin = static_cast<std::size_t>(name.data() - p.text.data());
    std::size_t first = p.body_begin; // below the title and its lines
    while (first < p.size() && p.notes[first].decided) ++first;
    const std::size_t body = first < p.size() ? p.lines[first].begin : 0;
    if (is_caseless(name)) name.remove_prefix(name.rfind(' ') + 1); // npos + 1 is 0
    return p.text.substr(0, begin).find(name, body) != std::string_view::npos;
}

/// A known name alone at the end of the body or right behind it.
[[nodiscard]] inline bool is_signature(const page& p, std::size_t i) {
    constexpr int known = 75;
    constexpr std::size_t longest = 60;
    if (i + 1 < p.body_end || p.lines[i].size() > longest || is_contact_person(p, i)) return false;
    if (p.notes[i].cue == lexicon::cue::section || p.notes[i].cue == lexicon::cue::navigation)
        return false; // "More from the author" / "Politics"
    const bool announced = is_announced(p, i);
    if (!announced && i > p.body_end && !is_stamped(p, i)) return false;
    const std::string_view s = p.line_text(i);
    const int score = metadata::looks_like_name(s);
    return announced ? score != 0 : score >= known && !is_spoken_of(p, s);
}

/// Is line `i` the last of the body, and do dashes or stars that part it from the text stand above
/// it: "--" / "Jane Roe is director of the harbour."?
[[nodiscard]] inline bool is_last_below_mark(const page& p, std::size_t i) noexcept {
    if (i == 0 || i + 1 != p.body_end || p.lines[i - 1].letters != 0) return false;
    const rule why = p.notes[i - 1].what.rule;
    return p.notes[i - 1].decided && (why == rule::number_line || why == rule::end_mark) &&
           p.lines[i - 1].digits == 0;
}

/// Where no byline names an author: the bare name above a sentence about it or under the text, or a
/// sentence about somebody who writes.
inline void judge_unnamed_bio(const page& p, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        if (!is_free_for_bio(p, i)) continue;
        const verdict bio{kind::author_bio, rule::bio_after_body, 0.7F};
        if (const std::size_t told = bio_below_name(p, i); told != 0) {
            for (std::size_t k = i; k <= told; ++k)
                if (is_free_for_bio(p, k)) p.decide(k, bio);
            return;
        }
        if (is_signature(p, i)) return p.decide(i, {kind::byline, rule::byline_name, 0.6F});
        if (!speaks_in_sentences(p, i) || p.lines[i].size() > longest_bio) continue;
        const std::string_view s = p.line_text(i);
        const bool last = is_last_below_mark(p, i);
        const std::string_view name = person_told_of(s, last);
        if (name.empty()) continue;
        const bool writer = last || names_writer(s.substr(name.size()));
        if (writer && (i >= p.body_end || !is_spoken_of(p, name))) return p.decide(i, bio);
    }
}

/// A sentence outside the body about somebody who writes.
[[nodiscard]] inline bool tells_of_writer(const page& p, std::size_t i) {
    if (p.in_body(i) || p.lines[i].size() > longest_bio || !speaks_in_sentences(p, i)) return false;
    const std::string_view s = p.line_text(i);
    if (!text::is_upper(text::decode(s, 0).value)) return false;
    const std::string_view name = person_told_of(s);
    return !name.empty() && names_writer(s.substr(name.size()));
}

/// The name behind "About" in "About Jane Roe", where the line is nothing else; empty for none.
[[nodiscard]] constexpr std::string_view named_by_about(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    if (s.size() > longest || !text::is_upper(text::decode(s, 0).value)) return {};
    for (const std::string_view about :
         {"About ", "\u00DCber ", "Sobre ", "\u00C0 propos de ", "Acerca de ", "Over ", "Om ",
          "Informazioni su ", "Tentang "})
        if (s.starts_with(about)) return text::trim_marks(s.substr(about.size()), ":");
    return {};
}

/// Is it a person: a name by its words, a known first name alone, or one of `authors`?
[[nodiscard]] inline bool is_person(std::string_view name, const few_people& authors) {
    constexpr int shaped = 50;
    if (name.empty()) return false;
    if (name.find(' ') == std::string_view::npos && lexicon::is_given_name(name)) return true;
    return metadata::looks_like_name(name) >= shaped ||
           galley::detail::any_of(authors,
                                  [name](const metadata::person& one) { return one.name == name; });
}

/// "About Harwick Bridges" below a text that tells of them: who writes seldom writes about himself.
[[nodiscard]] inline bool is_company(const page& p, std::string_view name,
                                     const few_people& authors) noexcept {
    return is_spoken_of(p, name) &&
           !galley::detail::any_of(
               authors, [name](const metadata::person& one) { return one.name == name; });
}

/// May the line be of a bio that a heading announces, whatever block it stands in?
[[nodiscard]] inline bool may_be_announced(const page& p, std::size_t i) noexcept {
    const rule why = p.notes[i].what.rule;
    return is_free_for_bio(p, i) || why == rule::related_block || why == rule::comment_block ||
           why == rule::ticker_block || why == rule::bio_after_body;
}

/// "About Jane Roe" in the last lines of the body or behind it, a sentence below: both tell of her.
inline void judge_about(const page& p, const few_people& authors) {
    constexpr std::size_t last_lines = 6;
    constexpr std::size_t lines_behind = 40;
    constexpr std::uint32_t fewest_words = 8;
    const std::size_t from = p.body_end > last_lines ? p.body_end - last_lines : 0;
    for (std::size_t i = from; i + 1 < p.size() && i < p.body_end + lines_behind; ++i) {
        if (p.lines[i].ends_sentence || !p.lines[i + 1].ends_sentence) continue; // most lines
        if (layout::word_weight(p.lines[i + 1]) < fewest_words) continue;
        const std::string_view name = named_by_about(p.line_text(i));
        if (!is_person(name, authors) || is_company(p, name, authors)) continue;
        if (!may_be_announced(p, i) || !may_be_announced(p, i + 1)) continue;
        const verdict bio{kind::author_bio, rule::bio_after_body, 0.7F};
        p.decide(i, bio);
        p.decide(i + 1, bio);
    }
}

/// Does `s` hold the first or the last word of `name`, as a word?
[[nodiscard]] constexpr bool names_part_of(std::string_view s, std::string_view name) noexcept {
    constexpr std::size_t least = 3;
    const auto holds = [s](std::string_view word) {
        const std::size_t at = word.size() < least ? s.npos : s.find(word);
        if (at == s.npos || (at != 0 && text::is_word_byte(s[at - 1]))) return false;
        const std::size_t end = at + word.size();
        return end == s.size() || !text::is_word_byte(s[end]);
    };
    return holds(name.substr(0, name.find(' '))) || holds(name.substr(name.rfind(' ') + 1));
}

/// The line with a sentence that names `author` below his name on line `i`, perhaps with his job or
/// his number between them; 0 for none.
[[nodiscard]] inline std::size_t bio_below_author(const page& p, std::size_t i,
                                                  std::string_view author) noexcept {
    constexpr std::size_t degree = 4; // "Dr. "
    constexpr std::uint32_t fewest_words = 8;
    constexpr std::uint32_t most_between = 6; // words
    const std::string_view s = p.line_text(i);
    if (s.size() > author.size() + degree || !s.ends_with(author)) return 0; // most lines
    if (author.find(' ') == author.npos || p.in_body(i)) return 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 2; ++k) {
        const std::uint32_t words = layout::word_weight(p.lines[k]);
        const bool sentence = p.lines[k].ends_sentence && words >= fewest_words;
        if (sentence && p.lines[k].size() <= longest_bio)
            return !p.in_body(k) && names_part_of(p.line_text(k), author) ? k : 0;
        if (words > most_between) return 0;
    }
    return 0;
}

/// Does line `i`, a byline or of the body, hold `author`'s name and no more than a label, what he
/// is called else or his trade: "By Jane Roe", "Jane Roe (jroe)", "Jane Roe Senior editor"?
[[nodiscard]] inline bool is_line_of_author(const page& p, std::size_t i,
                                            std::string_view author) noexcept {
    constexpr std::size_t longest_trade = 32;
    const layout::line& l = p.lines[i];
    if (l.size() > author.size() + longest_trade || l.ends_sentence) return false;
    const bool signs = p.notes[i].decided && p.notes[i].what.kind == kind::byline;
    if (!signs && (p.notes[i].decided || !p.in_body(i))) return false;
    const std::string_view s = p.line_text(i);
    if (const std::size_t end = text::opens_folded(s, author))
        return s.size() == end || s[end] == ' ';
    return signs && s.ends_with(author);
}

/// Is line `i` a sentence of the body that nothing has settled, no longer than a bio?
[[nodiscard]] inline bool is_open_sentence(const page& p, std::size_t i) noexcept {
    return i < p.size() && p.in_body(i) && !p.notes[i].decided && p.lines[i].ends_sentence &&
           p.lines[i].size() <= longest_bio;
}

/// Behind the last sentence of the body that tells of `author` below line `i` with his whole name,
/// perhaps with his job between them; 0 for none. The first begins with a name of his or says "I'm
/// Jane", the others name him.
[[nodiscard]] inline std::size_t end_of_bio_in_body(const page& p, std::size_t i,
                                                    std::string_view author) noexcept {
    constexpr std::uint32_t most_between = 6; // words
    if (author.find(' ') == author.npos || !is_line_of_author(p, i, author)) return 0;
    std::size_t k = i + 1;
    if (k < p.size() && layout::word_weight(p.lines[k]) <= most_between) ++k;
    if (!is_open_sentence(p, k)) return 0;
    const std::string_view s = p.line_text(k);
    const bool of_himself = lexicon::speaks_of_oneself(s) && names_part_of(s, author);
    if (text::opens_folded(s, author) == 0 && !opens_with_part_of(s, author) && !of_himself)
        return 0;
    ++k;
    while (is_open_sentence(p, k) && names_part_of(p.line_text(k), author)) ++k;
    return k;
}

/// In the last third of the body: the names of those who signed, there or above, each with what is
/// told of him below.
inline void judge_bios_in_body(const page& p, few_people authors) {
    if (p.body_end <= p.body_begin) return; // none
    const std::size_t third = (p.body_end - p.body_begin) / 3;
    for (std::size_t i = p.body_end - third; i < p.body_end; ++i) {
        if (p.notes[i].decided && p.notes[i].what.kind == kind::byline)
            metadata::parse_byline(p.line_text(i), authors);
        for (const metadata::person& one : authors) {
            const std::size_t end = end_of_bio_in_body(p, i, one.name);
            for (std::size_t k = i; k < end; ++k)
                if (!p.notes[k].decided)
                    p.decide(k, {kind::author_bio, rule::bio_after_body, 0.7F});
        }
    }
}

/// Behind the body: the names of those who signed, each with what is told of him below.
inline void judge_bios_below_names(const page& p, const few_people& authors) {
    constexpr std::size_t lines_behind = 40;
    const std::size_t end = std::min(p.size(), p.body_end + lines_behind);
    for (std::size_t i = p.body_end; i < end; ++i)
        for (const metadata::person& one : authors) {
            const std::size_t told = bio_below_author(p, i, one.name);
            if (told == 0 || !is_free_for_bio(p, i) || !is_free_for_bio(p, told)) continue;
            for (std::size_t k = i; k <= told; ++k)
                if (is_free_for_bio(p, k))
                    p.decide(k, {kind::author_bio, rule::bio_after_body, 0.7F});
        }
}

/// Does line `i` say again what a byline of the head says behind its label, or the name of one of
/// `authors`, whatever its capitals: "Jane ROE"?
[[nodiscard]] inline bool repeats_byline(const page& p, std::size_t i, line_span head,
                                         const few_people& authors) noexcept {
    constexpr std::uint32_t longest = 80;
    constexpr std::uint32_t shortest = 8;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.size() < shortest || l.words < 2 || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    if (i >= head.end)
        for (const metadata::person& one : authors)
            if (text::equal_folded(one.name, s)) return true;
    for (std::size_t k = head.begin; k < std::min(i, head.end); ++k) {
        if (!p.notes[k].decided || p.notes[k].what.kind != kind::byline) continue;
        const std::string_view byline = p.line_text(k);
        if (!byline.ends_with(s)) continue;
        const std::size_t label = metadata::detail::people::opening_of_byline(byline).end;
        if (text::trim(byline.substr(label)) == s) return true;
    }
    return false;
}

/// At the end of the body: who signed above signs once more, or heads what is told of him.
inline void judge_last_signature(const page& p, line_span head, const few_people& authors) {
    constexpr std::size_t last_lines = 2;
    constexpr std::size_t lines_behind = 2;
    const std::size_t from = p.body_end - std::min(p.body_end, last_lines);
    for (std::size_t i = from; i < p.size() && i < p.body_end + lines_behind; ++i) {
        if (!is_free_for_bio(p, i) || p.notes[i].what.kind == kind::author_bio) continue;
        if (!repeats_byline(p, i, head, authors)) continue;
        const bool told = i + 1 < p.size() && p.notes[i + 1].decided &&
                          p.notes[i + 1].what.kind == kind::author_bio;
        if (told) return p.decide(i, {kind::author_bio, rule::bio_after_body, 0.7F});
        return p.decide(i, {kind::byline, rule::byline_name, 0.6F});
    }
}

/// Is line `i` a name and nothing else, and does the line below begin a sentence with it?
[[nodiscard]] inline bool heads_sentence_of_it(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 4;
    const layout::line& l = p.lines[i];
    if (i + 1 >= p.size() || l.size() > longest || l.words < 2 || l.words > most_words)
        return false;
    const layout::line& next = p.lines[i + 1];
    if (!next.ends_sentence || next.size() > longest_bio || next.size() <= l.size()) return false;
    const std::string_view name = p.line_text(i);
    const std::string_view told = p.line_text(i + 1);
    return told.starts_with(name) && lexicon::tells_of_person(told.substr(name.size()));
}

/// May line `i` be the name above a bio, as far as other rules have judged it?
[[nodiscard]] inline bool may_head_bio(const page& p, std::size_t i) noexcept {
    const rule why = p.notes[i].what.rule;
    return !p.notes[i].decided || why == rule::link_run || why == rule::block_cue ||
           why == rule::related_block;
}

} // namespace detail

/// Settles line `i`, the name above a bio that begins with it.
inline void judge_name_above_bio(const page& p, std::size_t i) {
    if (!detail::heads_sentence_of_it(p, i) || !detail::may_head_bio(p, i)) return;
    const note& below = p.notes[i + 1];
    if (below.decided && below.what.kind == kind::author_bio)
        p.decide(i, {kind::author_bio, rule::bio_after_body, 0.7F});
}

/// Settles line `i`, a writer's trade and nothing else, "Staff writer", right below what tells of
/// the author.
inline void judge_trade_below_bio(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (i == 0 || n.body || n.cue != lexicon::cue::writer || n.what.rule != rule::byline_label)
        return;
    const note& above = p.notes[i - 1];
    if (above.decided && above.what.kind == kind::author_bio && label_is_whole_line(p, i) &&
        !p.line_text(i).ends_with(':'))
        p.decide(i, {kind::author_bio, rule::bio_after_body, 0.6F});
}

namespace detail {

/// "(Jane Roe is a professor of law. ...)": does a bracket at the end of the body or right behind
/// it, the whole line, tell of somebody that the text has not named?
[[nodiscard]] inline bool is_bracketed_bio(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    if (!is_bracketed(s) || s.size() > longest_bio) return false; // most lines
    const std::string_view name = person_told_of(s.substr(1));
    return !name.empty() && !is_spoken_of(p, name);
}

/// Settles the last line of the body or one of the first behind it where a bracket tells of a
/// person.
inline void judge_bracketed_bio(const page& p) {
    constexpr std::size_t lines_behind = 3;
    if (p.body_end == 0) return;
    for (std::size_t i = p.body_end - 1; i < p.size() && i < p.body_end + lines_behind; ++i)
        if (is_bracketed_bio(p, i) && is_free_for_bio(p, i))
            return p.decide(i, {kind::author_bio, rule::bio_after_body, 0.7F});
}

} // namespace detail

/// What tells of an author: from the last third of the body on; outside it anywhere.
inline void judge_bios(const page& p) {
    constexpr std::size_t last_lines = 3;
    constexpr std::size_t lines_behind = 12;
    constexpr std::size_t lines_above = 24; // tools may stand between the byline and the body
    few_people authors;
    detail::line_span head = detail::byline_lines(p);
    head.begin = p.body_begin - std::min(p.body_begin, lines_above);
    for (std::size_t i = head.begin; i < head.end; ++i)
        if (p.notes[i].decided && p.notes[i].what.kind == kind::byline)
            metadata::parse_byline(p.line_text(i), authors);
    if (p.body_end == 0) return;
    const std::size_t from =
        p.body_end > p.body_begin + last_lines ? p.body_end - last_lines : p.body_begin + 1;
    const std::size_t to = std::min(p.size(), p.body_end + lines_behind);
    for (std::size_t i = 0; i < p.size(); ++i)
        if (detail::tells_of_writer(p, i) && detail::may_hold_bio(p, i))
            p.decide(i, {kind::author_bio, rule::bio_after_body, 0.7F});
    detail::judge_bracketed_bio(p);
    detail::judge_about(p, authors);
    detail::judge_bios_in_body(p, authors);
    if (authors.empty()) {
        detail::judge_last_signature(p, head, authors);
        return detail::judge_unnamed_bio(p, from, to);
    }
    detail::judge_bios_below_names(p, authors);
    if (p.body_end <= p.body_begin) return; // none
    const std::size_t third = (p.body_end - p.body_begin) / 3;
    const auto judge = [&](std::size_t i) {
        const auto tells = [&](const metadata::person& one) {
            return detail::is_bio(p, i, one.name);
        };
        const bool near = i >= p.body_begin && i < to;
        if (galley::detail::any_of(authors, tells) && detail::may_hold_bio(p, i) &&
            (near || detail::names_writer(p.line_text(i))))
            p.decide(i, {kind::author_bio, rule::bio_after_body, 0.8F});
    };
    for (std::size_t i = head.begin; i < p.body_begin; ++i) judge(i);
    for (std::size_t i = std::min(from, p.body_end - third); i < p.size(); ++i) judge(i);
    detail::judge_last_signature(p, head, authors);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_BIO_HPP
