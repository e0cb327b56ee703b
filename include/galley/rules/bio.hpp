// galley/rules/bio.hpp: what tells of the author: behind the body, or in its last lines.
#ifndef GALLEY_RULES_BIO_HPP
#define GALLEY_RULES_BIO_HPP

#include <galley/lexicon/writer_words.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/few_people.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <string_view>

namespace galley::rules {

namespace detail {

/// The verbs that a sentence about an author goes on with.
[[nodiscard]] constexpr bool tells_of_person(std::string_view rest) noexcept {
    for (const std::string_view is :
         {" is ", " was ", " covers ", " writes ", " reports ", " works ", " has ", " ist ",
          " schreibt ", " est ", " es ", " escribe ", " jest ", " \xC3\xA8 ", " \xC3\xA9 "})
        if (rest.starts_with(is)) return true;
    return false;
}

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

/// Is the line about `author`: "A B is a ...", behind the body also "A is a ...", "A B Senior
/// editor", or the bare name above such a line?
[[nodiscard]] inline bool is_bio(const page& p, std::size_t i, std::string_view author) {
    constexpr std::uint32_t longest = 700;
    const std::string_view s = p.line_text(i);
    if (s == author) return i >= p.body_end && i + 1 < p.size() && is_bio(p, i + 1, author);
    if (s.size() > longest) return false;
    const bool behind = i >= p.body_end;
    if (s.starts_with(author)) {
        const std::string_view rest = s.substr(author.size());
        if (behind && rest.starts_with(" ") && names_writer(rest.substr(1))) return true;
        return p.lines[i].ends_sentence && tells_of_person(rest);
    }
    const std::string_view first = author.substr(0, author.find(' '));
    return behind && p.lines[i].ends_sentence && first.size() >= 3 && s.starts_with(first) &&
           tells_of_person(s.substr(first.size()));
}

/// "Jane Roe is a reporter at ...": about somebody who writes, where nobody signed the article.
[[nodiscard]] inline bool presents_writer(std::string_view s) {
    constexpr std::size_t longest_name = 50;
    constexpr int shaped = 50;
    for (std::size_t i = s.find(' '); i < s.size() && i <= longest_name; i = s.find(' ', i + 1)) {
        if (!tells_of_person(s.substr(i))) continue;
        return names_writer(s.substr(i + 1)) && metadata::looks_like_name(s.substr(0, i)) >= shaped;
    }
    return false;
}

} // namespace detail

/// Behind the body and in its last lines: what tells of an author.
inline void judge_bios(const page& p) {
    constexpr std::size_t last_lines = 3;
    constexpr std::size_t lines_behind = 12;
    if (p.body_end == 0) return;
    few_people authors;
    for (std::size_t i = 0; i < p.size() && i < p.body_begin + 3; ++i)
        if (p.notes[i].decided && p.notes[i].what.kind == kind::byline)
            metadata::parse_byline(p.line_text(i), authors);
    const std::size_t from =
        p.body_end > p.body_begin + last_lines ? p.body_end - last_lines : p.body_begin + 1;
    for (std::size_t i = from; i < p.size() && i < p.body_end + lines_behind; ++i) {
        const rule why = p.notes[i].what.rule;
        const bool free = !p.notes[i].decided || why == rule::link_run ||
                          why == rule::zone_outside || why == rule::byline_name ||
                          why == rule::block_cue || why == rule::furniture_words;
        if (!free) continue;
        bool bio = authors.empty() && p.lines[i].ends_sentence && i >= p.body_end &&
                   detail::presents_writer(p.line_text(i));
        for (const metadata::person& a : authors) bio = bio || detail::is_bio(p, i, a.name);
        if (bio) p.decide(i, {kind::author_bio, rule::bio_after_body, 0.8F});
    }
}

} // namespace galley::rules

#endif // GALLEY_RULES_BIO_HPP
