// galley/rules/around/unlabelled_tags.hpp: tags that no label names: short words between commas,
// hashtags; and where topics are the site's, not the article's.
#ifndef GALLEY_RULES_AROUND_UNLABELLED_TAGS_HPP
#define GALLEY_RULES_AROUND_UNLABELLED_TAGS_HPP

#include <galley/rules/line/bare_line.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Short words behind the body that commas part, five or more: tags without a label. "Delft: Anna
/// Novak, ..." are people, and many digits a day or an address.
[[nodiscard]] inline bool lists_tags(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 8;
    constexpr std::size_t longest = 40;
    constexpr std::size_t most_words = 6;
    constexpr std::uint32_t most_digits = 8; // two years
    const layout::line& l = p.lines[i];
    if (l.commas < 4 || l.ends_sentence || i < p.body_end || i > p.body_end + near) return false;
    if (l.holds(':') || l.digits > most_digits) return false;
    const std::string_view s = p.line_text(i);
    for (std::size_t from = 0; from <= s.size();) {
        const std::size_t comma = s.find(',', from) < s.size() ? s.find(',', from) : s.size();
        std::size_t words = 1;
        for (const char b : text::trim(s.substr(from, comma - from))) words += b == ' ' ? 1U : 0U;
        if (comma - from > longest || words > most_words) return false;
        from = comma + 1;
    }
    return true;
}

/// "#bridges" and nothing else.
[[nodiscard]] inline bool is_one_hashtag(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    if (i >= p.size() || !p.lines[i].holds('#') || p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    return s.front() == '#' && s.size() > 2 && text::is_letter(text::decode(s, 1).value) &&
           s.find_first_of(" #", 1) == std::string_view::npos;
}

/// "#old harbour": may it stand in a list of hashtags, of which a few have more words?
[[nodiscard]] inline bool may_be_listed_hashtag(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 3;
    if (i >= p.size() || !p.lines[i].holds('#') || p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    return s.front() == '#' && s.size() > 2 && text::is_letter(text::decode(s, 1).value) &&
           p.lines[i].words <= most_words && !p.lines[i].ends_sentence &&
           s.find_first_of("=:@/(#", 1) == std::string_view::npos;
}

/// The same right below or above "#bridges".
[[nodiscard]] inline bool is_hashtag_of_list(const page& p, std::size_t i) noexcept {
    if (!may_be_listed_hashtag(p, i)) return false;
    return is_one_hashtag(p, i + 1) ||
           (i > 0 && (is_one_hashtag(p, i - 1) || (p.notes[i - 1].what.kind == kind::tags &&
                                                   p.line_text(i - 1).starts_with('#'))));
}

/// The same, not far behind the body or below or above another.
[[nodiscard]] inline bool is_hashtag(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 12;
    if (!is_one_hashtag(p, i)) return is_hashtag_of_list(p, i);
    return (i >= p.body_end && i <= p.body_end + near) || is_one_hashtag(p, i + 1) ||
           (i > 0 && is_one_hashtag(p, i - 1));
}

/// So far above the title that it is the site's menu which names topics there, "Topic: Ferries".
[[nodiscard]] inline bool stands_in_head_menu(const page& p, std::size_t i,
                                              std::size_t title) noexcept {
    constexpr std::size_t near = 6;
    return title < p.size() && i + near < title;
}

/// The same of topics without a label, which the site also lists far below the body.
[[nodiscard]] inline bool lists_topics_of_site(const page& p, std::size_t i,
                                               std::size_t title) noexcept {
    constexpr std::size_t far = 40; // lines
    return stands_in_head_menu(p, i, title) || i > p.body_end + far;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

namespace galley::inline GALLEY_LEVEL::rules {

/// Settles the hashtags that end the body, one below the other: three or more, of which others may
/// stand behind it.
inline void judge_closing_hashtags(const page& p) {
    constexpr std::size_t fewest = 3;
    std::size_t first = p.body_end;
    while (first > p.body_begin && detail::may_be_listed_hashtag(p, first - 1) &&
           !p.notes[first - 1].decided)
        --first;
    if (first == p.body_end) return; // most pages
    std::size_t behind = p.body_end;
    while (behind < first + fewest && detail::may_be_listed_hashtag(p, behind)) ++behind;
    if (behind < first + fewest) return;
    for (std::size_t i = first; i < p.body_end; ++i)
        p.decide(i, {kind::tags, rule::link_run, 0.7F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_UNLABELLED_TAGS_HPP
