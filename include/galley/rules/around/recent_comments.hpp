// galley/rules/around/recent_comments.hpp: the list of what readers wrote last about other
// articles, which would else be headlines or the article's title once more:
//
//     Recent Comments
//     Jane Roe on Bridge opens at last      a reader and an article
//     Anna: It was good enough for ...      a reader and his words
#ifndef GALLEY_RULES_AROUND_RECENT_COMMENTS_HPP
#define GALLEY_RULES_AROUND_RECENT_COMMENTS_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/words/thread_words.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Recent Comments", "·最新评论·": is line `i` outside the body such a label and nothing else?
[[nodiscard]] inline bool names_recent_comments(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 4;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.words > most_words || l.digits != 0) return false;
    if ((l.words == 1 && l.wide == 0) || p.in_body(i)) return false;
    return static_cast<bool>(
        lexicon::recent_labels.match_whole(text::trim_marks(p.line_text(i), ":·")));
}

/// Does a reader stand before an article or before his own words in line `i`?
[[nodiscard]] inline bool is_recent_comment(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 300;
    constexpr std::size_t longest_name = 60;
    const note& n = p.notes[i];
    if (p.in_body(i) || p.lines[i].size() > longest) return false;
    if (n.decided && n.what.kind != kind::comments) return false;
    const std::string_view s = p.line_text(i);
    const std::string_view head = s.substr(0, longest_name);
    if (head.find(": ") < head.size() || head.find("：") < head.size()) return true;
    return galley::detail::any_of(lexicon::recent_joints,
                                  [s](std::string_view joint) { return s.find(joint) < s.size(); });
}

/// Does line `i` head such a list and nothing behind it?
[[nodiscard]] inline bool heads_recent_comments(const page& p, std::size_t i) noexcept {
    return i + 1 < p.size() && p.notes[i + 1].decided &&
           p.notes[i + 1].what.rule == rule::comment_block && names_recent_comments(p, i);
}

/// Does a label of comments at line `i`, "Your comments", head a list of readers and the articles
/// they wrote about, "Jane on Bridge opens", three or more?
[[nodiscard]] inline bool heads_readers(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 3;
    constexpr std::uint32_t longest = 200;
    constexpr std::size_t longest_name = 40;
    const note& n = p.notes[i];
    if (n.cue != lexicon::cue::comments || n.what.kind != kind::comments || p.in_body(i))
        return false;
    if (i + enough >= p.size() || p.lines[i].digits != 0 || !label_is_whole_line(p, i))
        return false;
    for (std::size_t k = i + 1; k <= i + enough; ++k) {
        const layout::line& l = p.lines[k];
        if (p.in_body(k) || p.notes[k].decided || l.size() > longest || l.ends_sentence)
            return false;
        const std::string_view s = p.line_text(k);
        const bool joins =
            galley::detail::any_of(lexicon::recent_joints, [s](std::string_view joint) {
                const std::size_t at = s.find(joint);
                return at <= longest_name && !text::is_lower(s[at + joint.size()]);
            });
        if (!joins) return false;
    }
    return true;
}

} // namespace detail

/// Settles such a label at line `i`, if a reader stands below it, and the readers.
inline void judge_recent_comments(const page& p, std::size_t i) {
    if (!detail::names_recent_comments(p, i) && !detail::heads_readers(p, i)) return;
    std::size_t end = i + 1;
    while (end < p.size() && detail::is_recent_comment(p, end))
        p.decide(end++, {kind::comments, rule::comment_block, 0.7F});
    if (end > i + 1) p.decide(i, {kind::comments, rule::line_cue, 0.8F}, p.line_range(i));
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_RECENT_COMMENTS_HPP
