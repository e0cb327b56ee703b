// galley/rules/body/topics.hpp: tags that no label announces: short lines behind the body that name
// what the article is about, so that all their words stand in it, which those of a menu hardly do.
//
//     ...until the ferry is repaired.
//     Harbour
//     Ferry
#ifndef GALLEY_RULES_BODY_TOPICS_HPP
#define GALLEY_RULES_BODY_TOPICS_HPP

#include <galley/metadata/name.hpp>
#include <galley/metadata/tags.hpp>
#include <galley/rules/head/title_echo.hpp>
#include <galley/rules/menu/tag_cloud.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/word_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// May line `i` be a tag: a few words, settled by nothing, with a capital where its script has any?
[[nodiscard]] inline bool may_be_topic(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 40;
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t most_digits = 4; // a year
    const bool pair = l.marks == 1 && l.holds('&');
    if (p.notes[i].decided || p.in_body(i) || l.size() > longest || l.ends_sentence ||
        l.digits > most_digits || l.commas != 0 || (l.marks != 0 && !pair) ||
        layout::word_weight(l) > 4)
        return false;
    const char32_t first = text::decode(p.line_text(i), 0).value;
    return text::is_letter(first) &&
           (text::is_upper(first) || text::script_of(first) > text::script::cyrillic);
}

/// Is line `i` a list in commas, or short like a single tag?
[[nodiscard]] inline bool is_listed_tag(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_commas = 2;
    constexpr std::uint32_t longest_tag = 5; // mean words
    constexpr std::uint32_t longest = 48;
    const layout::line& l = p.lines[i];
    const char32_t first = text::decode(p.line_text(i), 0).value;
    if (!text::is_letter(first) && text::digit_value(first) < 0 && first != '#') return false;
    if (l.ends_sentence || layout::word_weight(l) > longest_tag * (l.commas + 1)) return false;
    return l.commas >= fewest_commas || (l.size() < longest && l.blank_lines < 2);
}

/// How many tags `s` is, each of which begins where the one before ends; 0 where anything parts
/// two.
[[nodiscard]] constexpr std::size_t count_glued(std::string_view s) noexcept {
    std::size_t tags = 0;
    std::size_t end = 0;
    for (const std::string_view tag : metadata::tag_values(s)) {
        const auto begin = static_cast<std::size_t>(tag.data() - s.data());
        if (begin != end) return 0;
        end = begin + tag.size();
        ++tags;
    }
    return tags;
}

/// Is line `i`, right below a label, a cloud of tags, or tags glued together?
[[nodiscard]] inline bool is_heap_of_tags(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest = 3;
    constexpr std::uint32_t longest = 400;
    const layout::line& l = p.lines[i];
    if (is_tag_cloud(l)) return true;
    return l.size() <= longest && !l.ends_sentence && count_glued(p.line_text(i)) >= fewest;
}

} // namespace detail

/// Settles lines below "Tags" alone on its line, though the zones took them for text; right below
/// it a cloud or tags glued together as well.
inline void judge_listed_tags(const page& p, std::size_t i) {
    if (i == 0 || p.notes[i].decided || !p.in_body(i)) return;
    const note& above = p.notes[i - 1];
    const bool label = above.cue == lexicon::cue::tags && label_is_whole_line(p, i - 1);
    const bool next = above.what.kind == kind::tags && above.what.rule == rule::block_cue;
    if (!label && !next) return;
    if (detail::is_listed_tag(p, i) || (label && detail::is_heap_of_tags(p, i)))
        p.decide(i, {kind::tags, rule::block_cue, 0.7F});
}

namespace detail {

/// Does line `i` head what stands below: tags, which are known then, whom to call, or something
/// else, "Terms like this one:"?
[[nodiscard]] inline bool heads_other_lines(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.cue == lexicon::cue::tags || (n.decided && n.what.kind == kind::contact) ||
           (!n.decided && !p.in_body(i) && p.line_text(i).ends_with(':'));
}

/// Behind the last line of the list of tags from line `first` on, whose lines before line `known`
/// `is_topic` knows. Lines set in the same way go on with it if it knows most of the whole: tags
/// name also what the article calls otherwise, or in three letters.
template <class IsTopic>
[[nodiscard]] std::size_t end_of_topics(const page& p, std::size_t first, std::size_t known,
                                        const IsTopic& is_topic) {
    constexpr std::size_t most = 20;
    constexpr std::size_t enough = 4;
    constexpr std::size_t share = 60;       // percent
    constexpr std::uint32_t most_words = 2; // of an unknown last
    const auto gap = p.lines[first + 1].blank_lines;
    std::size_t end = known;
    std::size_t topics = known - first;
    for (; end < p.size() && p.lines[end].blank_lines == gap && may_be_topic(p, end); ++end) {
        if (end - first == most) return known; // a menu
        topics += is_topic(end) ? 1U : 0U;
    }
    if (end - first < enough || topics * 100 < share * (end - first)) return known;
    while (end > known && !is_topic(end - 1) && layout::word_weight(p.lines[end - 1]) > most_words)
        --end; // "More by Jane Roe"
    return end;
}

/// Does line `i` tell what the article's tags stand above: buttons to share it, its comments, links
/// to others like it?
[[nodiscard]] inline bool follows_tags(const page& p, std::size_t i) noexcept {
    if (i >= p.size() || !p.notes[i].decided) return false;
    const kind k = p.notes[i].what.kind;
    return k == kind::social || k == kind::comments || k == kind::related_link;
}

/// Do lines `first` to `end` go by the alphabet?
[[nodiscard]] inline bool goes_by_alphabet(const page& p, std::size_t first,
                                           std::size_t end) noexcept {
    for (std::size_t i = first + 1; i < end; ++i)
        if (p.line_text(i - 1) >= p.line_text(i)) return false;
    return true;
}

/// Behind the last line of a short list from line `first` on of which `is_topic` knows most, but
/// perhaps not the first two; `first` for none. A menu of the site may have as many known words:
/// what follows tells tags, or the alphabet.
template <class IsTopic>
[[nodiscard]] std::size_t end_of_short_list(const page& p, std::size_t first,
                                            const IsTopic& is_topic) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t fewest_by_alphabet = 5;
    constexpr std::size_t most = 12;
    constexpr std::size_t share = 60; // percent
    const auto gap = p.lines[first + 1].blank_lines;
    std::size_t end = first + 1;
    std::size_t topics = is_topic(first) ? 1U : 0U;
    for (; end < p.size() && p.lines[end].blank_lines == gap && may_be_topic(p, end); ++end) {
        if (end - first == most) return first;
        topics += is_topic(end) ? 1U : 0U;
    }
    const std::size_t lines = end - first;
    if (lines < fewest || topics * 100 < share * lines) return first;
    const bool sorted = lines >= fewest_by_alphabet && goes_by_alphabet(p, first, end);
    return sorted || follows_tags(p, end) ? end : first;
}

} // namespace detail

/// Settles the lines right behind the body that are its tags: two or more in a row.
inline void judge_topics(const page& p) {
    constexpr std::size_t near = 6;
    constexpr int all_words = 100; // percent
    constexpr std::size_t enough_body = 6000;
    std::size_t first = p.body_end;
    const auto opens_list = [&p](std::size_t i) {
        return i + 1 < p.size() && detail::may_be_topic(p, i) && detail::may_be_topic(p, i + 1);
    };
    bool passed = false; // a short line that stands alone: a menu may follow it as well
    for (; first < p.body_end + near && first < p.size() && !opens_list(first); ++first)
        passed = passed || detail::may_be_topic(p, first);
    if (!opens_list(first)) return;
    if (first > 0 && detail::heads_other_lines(p, first - 1)) return;
    const text::word_set body = body_words(p, p.body_begin, enough_body);
    const auto is_topic = [&](std::size_t i) {
        return i < p.size() && detail::may_be_topic(p, i) &&
               body.share_of(p.line_text(i)) == all_words;
    };
    std::size_t end = first;
    while (is_topic(end)) ++end;
    end = passed || end < first + 2 ? detail::end_of_short_list(p, first, is_topic)
                                    : detail::end_of_topics(p, first, end, is_topic);
    for (std::size_t i = first; i < end; ++i) p.decide(i, {kind::tags, rule::link_run, 0.6F});
}

namespace detail {

/// May line `i` be tags glued together: capitals, and none of the marks that menus, calls and
/// addresses have?
[[nodiscard]] inline bool may_be_glued_topics(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    constexpr std::uint32_t fewest_capitals = 3;
    constexpr std::uint32_t most_digits = 8; // two years
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || p.in_body(i) || l.size() > longest || l.ends_sentence) return false;
    if (l.upper < fewest_capitals || l.digits > most_digits || l.commas != 0) return false;
    for (const char mark : {'?', '!', ':', '|', '/', '@', '_', '#'})
        if (l.holds(mark)) return false;
    return !lexicon::find_cue(p.line_text(i), 0); // "TopicsHarbourFerry" has a label
}

} // namespace detail

/// Settles "HarbourOld bridgeFerries" behind the body, tags that lost what stood between them:
/// three or more, of which two and near to half stand in the article, as entries of a menu do not.
inline void judge_glued_topics(const page& p) {
    constexpr std::size_t near = 6;
    constexpr int all_words = 100; // percent
    constexpr std::size_t enough_body = 6000;
    constexpr std::size_t fewest = 3;
    constexpr std::size_t fewest_known = 2;
    constexpr std::size_t share = 40; // percent
    for (std::size_t i = p.body_end; i < p.size() && i < p.body_end + near; ++i) {
        if (!detail::may_be_glued_topics(p, i)) continue;
        const std::size_t tags = detail::count_glued(p.line_text(i));
        if (tags < fewest) continue;
        const text::word_set body = body_words(p, p.body_begin, enough_body);
        std::size_t known = 0;
        for (const std::string_view tag : metadata::tag_values(p.line_text(i)))
            known += body.share_of(tag) == all_words ? 1U : 0U;
        if (known >= fewest_known && known * 100 >= share * tags)
            return p.decide(i, {kind::tags, rule::link_run, 0.6F});
    }
}

namespace detail {

/// Is line `i` outside the body a few words that nothing has settled, and nobody's name?
[[nodiscard]] inline bool may_be_listed(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 40;
    constexpr std::uint32_t most_words = 3;
    constexpr int known = 75;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || p.in_body(i) || l.size() > longest || l.ends_sentence ||
        l.digits != 0 || layout::word_weight(l) > most_words)
        return false;
    const std::string_view s = text::trim_marks(p.line_text(i), ",");
    return !s.empty() && text::is_letter(text::decode(s, 0).value) &&
           metadata::looks_like_name(s) < known;
}

[[nodiscard]] inline bool ends_in_comma(const page& p, std::size_t i) noexcept {
    return p.line_text(i).ends_with(',') && may_be_listed(p, i); // few lines do
}

} // namespace detail

/// Settles three lines or more of few words, each with a comma at its end but the last: tags that
/// were set as a list. Where all begin small they are code; far below the body the menu lists
/// topics so. Gives the line behind them.
inline std::size_t judge_comma_column(const page& p, std::size_t i) {
    constexpr std::size_t least = 3;
    constexpr std::size_t far = 60; // lines
    std::size_t end = i;
    bool small = true;
    for (; end < p.size() && detail::ends_in_comma(p, end); ++end)
        small = small && text::is_lower(p.line_text(end).front());
    if (end < i + least || small || i > p.body_end + far) return end > i ? end : i + 1;
    if (end < p.size() && detail::may_be_listed(p, end)) ++end;
    for (std::size_t k = i; k < end; ++k) p.decide(k, {kind::tags, rule::link_run, 0.6F});
    return end;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_TOPICS_HPP
