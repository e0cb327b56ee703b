// galley/rule.hpp: every reason the library can give, in one list. A segment and a field each carry
// one.
#ifndef GALLEY_RULE_HPP
#define GALLEY_RULE_HPP

#include <galley/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL {

namespace detail {

struct rule_text {
    std::string_view name;
    std::string_view why;
};

} // namespace detail

// The list is written once: the enumerators and the texts come from it.
#define GALLEY_RULES(X)                                                                            \
    X(none, "no rule fired")                                                                       \
    X(zone_body, "the zone model takes the line for the article's text")                           \
    X(zone_outside, "the zone model takes the line for something around the article")              \
    X(date_prefix, "the text opens with the word date and an ISO date")                            \
    X(line_cue, "the line opens with, or is, a known label")                                       \
    X(block_cue, "the line stands in the block that a known label heads")                          \
    X(title_label, "a label says that the title follows")                                          \
    X(title_after_date, "the title-shaped rest of the date line")                                  \
    X(title_before_body, "the title-shaped line that stands before the body")                      \
    X(title_repeated, "the line stands more than once on the page, shaped like a title")           \
    X(title_again, "nearly the words of the title, once more")                                     \
    X(subtitle_after_title, "a sentence between the title and the byline or body")                 \
    X(kicker_bracket, "a bracketed column name before the title")                                  \
    X(series_part, "a quoted name and the part's number")                                          \
    X(byline_label, "a byline label and names behind it")                                          \
    X(byline_mark, "a byline mark and names behind it")                                            \
    X(byline_name, "a line of nothing but names beside the title")                                 \
    X(source_and_time, "an agency or source and a time of publication on one line")                \
    X(time_line, "a line of nothing but a date or time")                                           \
    X(time_label, "a label of publication or update and a date")                                   \
    X(dateline_style,                                                                              \
      "a place, day or agency before the first sentence, in a news agency's manner")               \
    X(short_line_in_body, "a short line without a full stop between paragraphs")                   \
    X(indented_line, "a short line set in from the margin")                                        \
    X(glued_heading, "capitalised words without a stop, run into the next sentence")               \
    X(bullet, "a line that opens with a list mark or number")                                      \
    X(line_run, "one of several short lines set tight, with no list mark")                         \
    X(caption_before_credit, "the sentence in front of a photo credit")                            \
    X(caption_cue, "words that only captions use")                                                 \
    X(photo_label, "a picture label and a name")                                                   \
    X(photo_agency, "a picture agency, alone or behind a slash")                                   \
    X(credit_bracket, "a bracket that opens with a role")                                          \
    X(credit_line, "a line that opens with a role")                                                \
    X(credit_at_end, "a role and a name behind the last sentence")                                 \
    X(source_label, "a source label and a name")                                                   \
    X(agency_sign_off, "an agency's name or initials in brackets at the end")                      \
    X(portal_return, "a way back to the republishing site")                                        \
    X(related_label, "a related-link label and a headline")                                        \
    X(related_glued,                                                                               \
      "a related-link label inside a paragraph, and the headline up to where the text goes on")    \
    X(related_block, "headlines under a related-link label")                                       \
    X(link_run, "a run of short lines without full stops")                                         \
    X(ticker_block, "headlines under a ticker's label")                                            \
    X(breadcrumb, "a path of sections")                                                            \
    X(section_line, "a short label above the title")                                               \
    X(section_glued, "two labels of one section, glued")                                           \
    X(tags_label, "a tag label and its values")                                                    \
    X(prev_next_label, "a previous or next label and a headline")                                  \
    X(contact_label, "a phone, address or e-mail label and its value")                             \
    X(registration_number, "a registration number in a known form")                                \
    X(note_label, "a note's label")                                                                \
    X(bio_after_body, "a sentence about the author behind the body")                               \
    X(end_mark, "a mark that ends the article")                                                    \
    X(comment_block, "a block of readers' comments")                                               \
    X(legal_phrase, "a copyright sign or phrase")                                                  \
    X(furniture_words, "words of a label inside a line that is not the article's")                 \
    X(url_line, "a line that is a web address")                                                    \
    X(number_line, "a line of numbers or marks alone")                                             \
    X(by_function_words, "scripts and function words")                                             \
    X(by_translation_marks, "turns of phrase that machine translation leaves")                     \
    X(blank_text, "a text of nothing but blanks")

/// Why a segment or field was made. The names are stable.
enum class rule : std::uint8_t {
#define GALLEY_RULE(id, text) id,
    GALLEY_RULES(GALLEY_RULE)
#undef GALLEY_RULE
        count_
};

namespace detail {

inline constexpr std::array<rule_text, static_cast<std::size_t>(rule::count_)> rule_texts = {{
#define GALLEY_RULE(id, text) {#id, text},
    GALLEY_RULES(GALLEY_RULE)
#undef GALLEY_RULE
}};

} // namespace detail

#undef GALLEY_RULES

/// The rule's public name, lower_snake.
[[nodiscard]] constexpr std::string_view name(rule r) noexcept {
    return detail::rule_texts[static_cast<std::size_t>(r)].name;
}

/// One line of English for people: what the rule looks at.
[[nodiscard]] constexpr std::string_view why(rule r) noexcept {
    return detail::rule_texts[static_cast<std::size_t>(r)].why;
}

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_RULE_HPP
