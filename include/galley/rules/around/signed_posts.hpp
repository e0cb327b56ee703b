// galley/rules/around/signed_posts.hpp: readers' posts that are known by who signs them and when:
// below a label of comments, or in a forum by the line that closes each.
//
//     Comments                           a label
//     The old bridge was good enough.    a reader's words, which may be many
//     Jane Roe, 3 May 2020 | 9:20        a name and a time, above the words or below them
#ifndef GALLEY_RULES_AROUND_SIGNED_POSTS_HPP
#define GALLEY_RULES_AROUND_SIGNED_POSTS_HPP

#include <galley/date/relative.hpp>
#include <galley/lexicon/words/thread_words.hpp>
#include <galley/rules/around/threads.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Jane Roe · May 3, 2020", "Posted by: Jane Roe at May 3, 2020 5:48 PM", "Roe 16 minutes ago": a
/// name and at the end of the line the time; other labels than a writer's tell of something else.
[[nodiscard]] inline bool signs_name_and_time(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest_name = 48;
    constexpr std::uint32_t most_words = 12;
    const layout::line& l = p.lines[i];
    if (!may_time_post(l) || l.words < 2 || l.words > most_words || l.stops > 1) return false;
    const lexicon::cue what = p.notes[i].cue;
    if (what != lexicon::cue::none && what != lexicon::cue::byline && what != lexicon::cue::writer)
        return false;
    const std::string_view s = p.line_text(i);
    std::size_t begin = 0;
    std::size_t end = 0;
    if (const date::found day = find_date(p, i)) {
        begin = day.begin;
        end = day.end;
    } else if (const date::relative_found ago = date::find_relative(s)) {
        begin = ago.begin;
        end = ago.end;
    }
    const std::string_view name = text::trim_marks(s.substr(0, begin), "|,-:(@");
    const bool named = !name.empty() && name.size() <= longest_name &&
                       text::is_letter(text::decode(name, 0).value);
    return named && letters_and_digits(s.substr(end), 1) == 0;
}

/// May the posts below a label not go on over line `i`? Lists of links and notices end them.
[[nodiscard]] inline bool ends_posts(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (!n.decided) return false;
    switch (n.what.kind) {
        case kind::related_link:
        case kind::ticker:
        case kind::tags:
        case kind::title:
        case kind::registration:
        case kind::legal: return true;
        default: return false;
    }
}

/// Is line `i` a reader's sentence, or longer than a headline?
[[nodiscard]] inline bool holds_words_of_post(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 4;
    constexpr std::uint32_t longest_headline = 200;
    const layout::line& l = p.lines[i];
    return p.notes[i].cue == lexicon::cue::none &&
           (l.size() > longest_headline ||
            (l.ends_sentence && layout::word_weight(l) >= fewest_words));
}

/// Posts below a label while they are found.
struct signed_posts {
    std::size_t label = 0;      // 0 for none
    std::size_t last = 0;       // signature
    std::size_t signatures = 0; // all
    std::size_t worded = 0;     // those with words before them
    std::size_t body = 0;       // lines that the zones took for the article
    bool words = false;         // since the last
    bool above = false;         // does the first signature stand above its words?
};

/// Settles the posts below a label, if half of them have words or more. Cards of a list of articles
/// are signed as well, but hold headlines.
inline void take_signed_posts(const page& p, const signed_posts& t) {
    constexpr std::size_t enough = 2;
    constexpr std::size_t most_body = 1; // the article goes on below other labels
    if (t.signatures < enough || t.worded * 2 < t.signatures || t.body > most_body) return;
    const std::size_t end = t.above ? end_of_post(p, t.last) : t.last + 1;
    for (std::size_t i = t.label + 1; i < end; ++i) {
        p.notes[i].body = false;
        p.decide(i, {kind::comments, rule::comment_block, 0.7F});
    }
}

/// Settles the rows right below the label at line `i` of which each tells its time, "So it is here
/// [Jane] 05-03 9:20 [12/3]": the list of a thread's posts. Returns the line behind them.
inline std::size_t take_rows_of_thread(const page& p, std::size_t i) {
    constexpr std::size_t enough = 5;
    constexpr std::uint32_t longest = 400;
    std::size_t end = i + 1;
    while (end < p.size() && p.lines[end].digits > 3 && p.lines[end].size() <= longest &&
           holds_clock(p.line_text(end)))
        ++end;
    if (end - i <= enough) return i + 1;
    for (std::size_t k = i + 1; k < end; ++k) {
        p.notes[k].body = false;
        p.decide(k, {kind::comments, rule::comment_block, 0.7F});
    }
    return end;
}

/// Is line `i` a label of comments, or a count of them that is no headline's? "Our readers'
/// comments Add yours" says so inside.
[[nodiscard]] inline bool is_label_of_posts(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::none && !n.decided && !p.in_body(i))
        return p.lines[i].size() <= longest && !p.lines[i].ends_sentence &&
               speaks_of_comments(p, i);
    if (n.cue != lexicon::cue::comments || !n.decided) return false;
    return p.lines[i].digits == 0 ? label_is_whole_line(p, i)
                                  : is_counted_label(p, i) && !counts_again(p, i);
}

} // namespace detail

/// Settles the posts that are signed with a name and a time, two or more below "Comments" or a
/// count of them, which stands below an article.
inline void judge_signed_posts(const page& p) {
    constexpr std::size_t longest_post = 40;    // lines
    constexpr std::size_t enough_article = 400; // bytes
    detail::signed_posts t;
    std::size_t article = 0;
    for (std::size_t i = p.body_begin; i < p.size(); ++i) {
        if (t.label == 0 && p.in_body(i)) article += p.lines[i].size();
        const bool may_label =
            p.notes[i].cue == lexicon::cue::comments || p.notes[i].says_at != note::none;
        if (t.signatures == 0 && may_label && article >= enough_article &&
            detail::is_label_of_posts(p, i)) {
            t = {};
            t.label = i;
            i = detail::take_rows_of_thread(p, i) - 1;
            continue;
        }
        if (t.label == 0) continue;
        t.body += p.in_body(i) ? 1U : 0U;
        const std::size_t since = t.signatures == 0 ? t.label : t.last;
        if (i - since > longest_post || detail::ends_posts(p, i)) {
            detail::take_signed_posts(p, t);
            t = {};
        } else if (detail::signs_name_and_time(p, i)) {
            if (t.signatures++ == 0) t.above = !t.words;
            t.worded += t.words ? 1U : 0U;
            t.words = false;
            t.last = i;
        } else {
            t.words = t.words || detail::holds_words_of_post(p, i);
        }
    }
    detail::take_signed_posts(p, t);
}

namespace detail {

/// "Posted 2020/05/03 9:20:15 by Jane Roe": a day with its clock and behind it who wrote then.
[[nodiscard]] inline bool names_writer_behind_clock(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120;
    constexpr std::size_t longest_name = 48;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits < 6 || l.words < 3) return false;
    const date::found day = find_date(p, i);
    if (!day || !day.value.has_time()) return false;
    const std::string_view rest = text::trim_marks(p.line_text(i).substr(day.end), "|,-");
    for (const std::string_view by : lexicon::writer_joints)
        if (rest.starts_with(by) && rest.size() <= by.size() + longest_name) return true;
    return false;
}

} // namespace detail

/// Settles the posts of a forum, each of which ends in a line that names its writer behind its
/// clock, below the first such line, which closes the article that they answer.
inline void judge_stamped_posts(const page& p) {
    constexpr std::size_t longest_post = 40; // lines
    constexpr std::size_t enough = 3;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t stamps = 0;
    for (std::size_t i = p.body_begin; i < p.size() && (stamps == 0 || i - last <= longest_post);
         ++i) {
        if (!detail::names_writer_behind_clock(p, i)) continue;
        if (stamps++ == 0) first = i;
        last = i;
    }
    if (stamps < enough || !detail::has_article_before(p, first)) return;
    for (std::size_t i = first + 1; i <= last; ++i) {
        p.notes[i].body = false;
        p.decide(i, {kind::comments, rule::comment_block, 0.7F});
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_SIGNED_POSTS_HPP
