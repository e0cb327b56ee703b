// tests/support/filled_article.hpp: articles with facts of our choice, so that the writers can be
// tested without the rules that find facts.
#ifndef GALLEY_TESTS_SUPPORT_FILLED_ARTICLE_HPP
#define GALLEY_TESTS_SUPPORT_FILLED_ARTICLE_HPP

#include <galley/article.hpp>

#include <cstddef>
#include <string_view>

namespace galley_tests {

/// What the article holds, to be set.
galley::detail::article_contents& contents(galley::article& a);

/// The first `words` in the text, as a field that stands there.
[[nodiscard]] inline galley::field field_of(const galley::article& a, std::string_view words,
                                            galley::rule rule = galley::rule::line_cue) {
    const std::size_t at = a.text().find(words);
    galley::field f;
    f.text = at == std::string_view::npos ? words : a.text().substr(at, words.size());
    f.begin = at == std::string_view::npos ? 0 : static_cast<galley::offset>(at);
    f.rule = rule;
    f.score = 0.9F;
    return f;
}

/// Appends a segment over the next `size` bytes; its text is trimmed, `label` stands at its begin.
inline void add_segment(galley::article& a, galley::kind kind, std::size_t size,
                        std::size_t label = 0) {
    auto& c = contents(a);
    galley::segment s;
    s.begin = c.segments.empty() ? 0 : c.segments.back().end;
    s.end = s.begin + static_cast<galley::offset>(size);
    const std::string_view raw = c.text.substr(s.begin, size);
    const std::string_view text = galley::text::trim(raw);
    s.text_begin = s.begin + static_cast<galley::offset>(text.data() - raw.data());
    s.text_end = s.text_begin + static_cast<galley::offset>(text.size());
    s.label_begin = s.text_begin;
    s.label_end = s.text_begin + static_cast<galley::offset>(label);
    s.kind = kind;
    s.rule = galley::rule::line_cue;
    s.score = 0.984F;
    s.base = c.text.data();
    c.segments.push_back(s);
}

inline galley::date::parts date_of(int year, int month, int day) {
    galley::date::parts p;
    p.year = static_cast<std::int16_t>(year);
    p.month = static_cast<std::uint8_t>(month);
    p.day = static_cast<std::uint8_t>(day);
    p.known = day == 0 ? galley::date::precision::month : galley::date::precision::day;
    return p;
}

inline galley::date::parts at_time(galley::date::parts p, int hour, int minute) {
    p.hour = static_cast<std::uint8_t>(hour);
    p.minute = static_cast<std::uint8_t>(minute);
    p.known = galley::date::precision::minute;
    return p;
}

inline galley::date::parts in_zone(galley::date::parts p, int minutes) {
    p.has_zone = true;
    p.zone_minutes = static_cast<std::int16_t>(minutes);
    return p;
}

inline constexpr std::string_view full_text =
    "Bridge opens\n\n"
    "Half a mile of  steel\n\n"
    "By Ann Lee and Bo Kim\n\n"
    "PORTO, May 2 (Wire) -- "
    "It opened.\nCrowds came.\n\n"
    "(Editor: Cy Fox; Photo: Di Roe; Translator: Ed Poe)\n";

/// An article over `full_text` that has every fact there is.
[[nodiscard]] galley::article full_article();

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_FILLED_ARTICLE_HPP
