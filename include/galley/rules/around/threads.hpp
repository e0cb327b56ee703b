// galley/rules/around/threads.hpp: readers' posts that no label announces, or that a label lost
// hold of: the same marks come again and again, in the words of those who write the pages'
// programs.
//
//     Jane Roe says:                     a name and a time
//     3 May 2020 at 9:20
//     The old bridge was good enough.    a reader's words, which may be many
//     Reply                              a button
#ifndef GALLEY_RULES_AROUND_THREADS_HPP
#define GALLEY_RULES_AROUND_THREADS_HPP

#include <galley/date/relative.hpp>
#include <galley/lexicon/words/comment_counts.hpp>
#include <galley/lexicon/words/thread_words.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/rules/words/words_inside.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

enum class post_mark { none, head, button, weak_button };

/// The longest line that is a post's time, in bytes.
inline constexpr std::uint32_t longest_time = 80;

/// "3:07": a colon between digits.
[[nodiscard]] constexpr bool holds_clock(std::string_view s) noexcept {
    for (std::size_t i = 1; i + 1 < s.size(); ++i)
        if (s[i] == ':' && text::is_digit(s[i - 1]) && text::is_digit(s[i + 1])) return true;
    return false;
}

/// Quick: may such a line state a time at all? There are digits, perhaps of another script.
[[nodiscard]] constexpr bool may_time_post(const layout::line& l) noexcept {
    return l.size() <= longest_time && (l.digits != 0 || l.high != 0);
}

/// A short line with a date in it, or a distance in time: "3 May 2020, 9:20", "2 hours ago".
[[nodiscard]] inline bool times_post(const page& p, std::size_t i) noexcept {
    if (!may_time_post(p.lines[i])) return false;
    return find_date(p, i) || date::find_relative(p.line_text(i));
}

/// Does `s` end in a word that says that somebody speaks, a name before it?
[[nodiscard]] inline bool ends_in_says(std::string_view s) noexcept {
    const std::size_t last = s.rfind(' ');
    if (last == std::string_view::npos || last == 0) return false;
    if (lexicon::says_words.match_whole(s.substr(last + 1))) return true;
    const std::size_t first = s.rfind(' ', last - 1);
    return first != std::string_view::npos && lexicon::says_words.match_whole(s.substr(first + 1));
}

/// "Comment by Jane Roe", "# re: Bridge opens": what some programs put in front of a post.
[[nodiscard]] inline bool opens_as_post(std::string_view s) noexcept {
    constexpr std::string_view first_bytes = "ckr#\xD0";
    if (first_bytes.find(text::to_lower(s.front())) == std::string_view::npos) return false;
    for (const lexicon::thread_word& w : lexicon::post_openers)
        if (text::match_folded(s, 0, w.phrase) != 0) return true;
    return false;
}

/// "# Le 3 mai à 9:20, par Jane Roe": what opens posts with their time, and a clock behind it.
[[nodiscard]] inline bool opens_with_stamp(std::string_view s) noexcept {
    if (!s.starts_with("# ")) return false;
    for (const std::string_view w : lexicon::stamped_openers)
        if (text::match_folded(s, 0, w) != 0) return holds_clock(s.substr(0, longest_time));
    return false;
}

/// "Jane Roe says:", "Comment by Jane Roe", a time in the same line or the next; "# Le 3 mai à
/// 9:20, par Jane Roe En réponse à : Bridge opens".
[[nodiscard]] inline bool heads_post(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 160;
    const layout::line& l = p.lines[i];
    if (l.size() <= 2 * longest && opens_with_stamp(p.line_text(i))) return true;
    const bool may_time = may_time_post(l) || (i + 1 < p.size() && may_time_post(p.lines[i + 1]));
    if (l.size() > longest || !may_time) return false;
    const std::string_view s = p.line_text(i);
    const bool says = s.back() == ':' && ends_in_says(text::trim_marks(s, ":"));
    if (!says && !opens_as_post(s)) return false;
    return times_post(p, i) || (i + 1 < p.size() && times_post(p, i + 1));
}

/// "Reply", "12 Reply", and "Report", which other things have too.
[[nodiscard]] inline post_mark button_of_post(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 32;
    if (p.lines[i].size() > longest) return post_mark::none;
    const auto is_mark = [](char b) { return text::is_ascii(b) && !text::is_letter(b); };
    std::string_view s = p.line_text(i);
    while (!s.empty() && is_mark(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_mark(s.back())) s.remove_suffix(1);
    const lexicon::phrase_match m = lexicon::reply_words.match_whole(s);
    if (!m) return post_mark::none;
    return lexicon::reply_words[m.index].weak ? post_mark::weak_button : post_mark::button;
}

/// "Jane Roe May 3, 2020 at 9:20 am Reply": who wrote a post and when, and its button behind. In a
/// run of them one will do that other things have as well, "3 May 2020, 9:20 Quote #".
[[nodiscard]] inline bool is_head_with_button(const page& p, std::size_t i, bool in_run) noexcept {
    constexpr std::uint32_t longest = 120;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.digits == 0 || l.words < 3 || l.ends_sentence) return false;
    std::string_view s = p.line_text(i);
    if (s.ends_with(" #")) s.remove_suffix(2);
    if (s.ends_with(']') || s.ends_with(')')) s = text::trim_right(s.substr(0, s.size() - 1));
    const std::size_t blank = s.find_last_of(" [(");
    if (blank == std::string_view::npos) return false;
    const lexicon::phrase_match m = lexicon::reply_words.match_whole(s.substr(blank + 1));
    if (!m) return false;
    const date::found day = find_date(p, i);
    return day && (!lexicon::reply_words[m.index].weak || (in_run && day.value.has_time()));
}

[[nodiscard]] inline post_mark mark_of_post(const page& p, std::size_t i) noexcept {
    return heads_post(p, i) || is_head_with_button(p, i, true) ? post_mark::head
                                                               : button_of_post(p, i);
}

/// A run of posts while it is found: the lines of its first and last mark.
struct thread {
    post_mark mark = post_mark::none;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t posts = 0; // with a time in each
    bool timed = false;    // has a time been seen since the last mark?
};

/// The line at which the post of the button at line `i` begins: the name above its time.
[[nodiscard]] inline std::size_t begin_of_post(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 8;
    constexpr std::uint32_t longest_name = 60;
    for (std::size_t k = i; k > 0 && k + reach > i; --k) {
        if (!times_post(p, k - 1)) continue;
        const bool named = k > 1 && p.lines[k - 2].size() <= longest_name &&
                           !p.lines[k - 2].ends_sentence && !p.notes[k - 2].decided;
        return named ? k - 2 : k - 1;
    }
    return i;
}

/// Behind the last line of the post whose head is line `i`: it ends at a label.
[[nodiscard]] inline std::size_t end_of_post(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 5;
    std::size_t end = i + 1;
    if (end < p.size() && times_post(p, end)) ++end;
    const std::size_t words = end;
    for (; end < p.size() && end < words + reach; ++end) {
        if (p.notes[end].cue != lexicon::cue::none) break;
        if (end > words && p.lines[end].blank_lines != 0 && !p.lines[end].ends_sentence) break;
    }
    return end;
}

/// Has the text lines of body before line `i` that are worth an article? Else the posts are it.
[[nodiscard]] inline bool has_article_before(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 400;
    std::size_t bytes = 0;
    for (std::size_t k = p.body_begin; k < i && bytes < enough; ++k)
        if (p.in_body(k)) bytes += p.lines[k].size();
    return bytes >= enough;
}

/// Settles the lines of a run of posts, if it is one.
inline void take_thread(const page& p, const thread& t) {
    constexpr std::size_t enough = 3;
    if (t.posts < enough) return;
    const bool heads = t.mark == post_mark::head;
    const std::size_t begin = heads ? t.first : begin_of_post(p, t.first);
    const std::size_t end = heads ? end_of_post(p, t.last) : t.last + 1;
    if (!has_article_before(p, begin)) return;
    for (std::size_t i = begin; i < end; ++i) {
        p.notes[i].body = false;
        p.decide(i, {kind::comments, rule::comment_block, 0.7F});
    }
}

/// Does line `i` speak of comments, by its label or inside, and count none?
[[nodiscard]] inline bool speaks_of_comments(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 240;
    const note& n = p.notes[i];
    if (p.lines[i].digits != 0 || p.lines[i].size() > longest) return false;
    return n.cue == lexicon::cue::comments ||
           (n.says_at != note::none && label_inside(p, i) == lexicon::cue::comments);
}

/// Does a time of a post stand right below line `i`?
[[nodiscard]] inline bool time_follows(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 4;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k)
        if (times_post(p, k)) return true;
    return false;
}

/// Does a time or a word of comments stand right below line `i`?
[[nodiscard]] inline bool posts_follow(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 7;
    if (time_follows(p, i)) return true;
    for (std::size_t k = i + 1; k < p.size() && k <= i + reach; ++k)
        if (speaks_of_comments(p, k)) return true;
    return false;
}

/// Does line `i` let readers write, or is it of what they wrote: a field of a form, "Name *",
/// "E-mail", "Website (optional)", a button of a post, its clock?
[[nodiscard]] inline bool invites_readers(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120;
    const layout::line& l = p.lines[i];
    if (l.size() > longest) return false;
    if (l.holds('*') || l.holds('@') || p.notes[i].cue == lexicon::cue::login) return true;
    const std::string_view s = p.line_text(i);
    if (s.ends_with(')') || s.ends_with("\uFF09")) return true;
    for (const std::string_view mail : {"mail", "Mail", "MAIL"})
        if (s.find(mail) < s.size()) return true;
    if (l.digits != 0 && l.size() <= longest_time && holds_clock(s)) return true;
    return button_of_post(p, i) != post_mark::none;
}

/// Does a sentence right below line `i` say the last word of its label again? "Comments (0)", "All
/// comments are their writers' own."
[[nodiscard]] inline bool label_said_again(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 3;
    constexpr std::size_t shortest = 6;
    constexpr std::uint32_t longest = 400;
    const lexicon::cue_match label = lexicon::find_line_cue(p.line_text(i));
    if (!label) return false;
    std::string_view word = label.entry->phrase; // folded
    word = word.substr(word.rfind(' ') + 1);
    if (word.size() < shortest) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + reach; ++k) {
        if (p.lines[k].stops + p.lines[k].commas == 0 || p.lines[k].size() > longest) continue;
        const std::string_view s = p.line_text(k);
        for (std::size_t at = 0; at + word.size() <= s.size(); ++at)
            if (text::is_letter(text::decode(s, at).value) && text::match_folded(s, at, word) != 0)
                return true;
    }
    return false;
}

/// May the label at line `i`, below which stands no time nor other word of comments, head any?
/// "Discussion" is a chapter as well, "Forum" and "Opinion" are pages, "View all comments" is a
/// button: below there must be something of a form or a post, words about comments, or in the next
/// lines a reader's sentence, which is shorter than a paragraph.
[[nodiscard]] inline bool may_head_posts(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 8;
    constexpr std::size_t near = 4;
    constexpr std::uint32_t longest = 240;
    if (i + 1 >= p.size()) return true;
    for (std::size_t k = i; k > 0 && k + near > i; --k)
        if (p.notes[k - 1].what.kind == kind::comments) return true; // they go on
    if (label_said_again(p, i)) return true;
    const bool counted = p.lines[i + 1].letters + p.lines[i + 1].high == 0;
    for (std::size_t k = i + 1; k < p.size() && k <= i + reach; ++k) {
        if (invites_readers(p, k)) return true;
        const bool sentence = p.lines[k].ends_sentence && p.lines[k].size() <= longest;
        if (sentence && (counted || k <= i + near)) return true;
    }
    return false;
}

/// Do the words of the last lines of a form for comments stand in line `i`?
[[nodiscard]] inline bool is_last_of_form(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 400;
    if (i >= p.size() || p.in_body(i) || p.lines[i].size() > longest) return false;
    const bool sentence = p.lines[i].ends_sentence || p.lines[i].wide != 0;
    return sentence && lexicon::form_end_words.match_first(p.line_text(i));
}

/// Is line `i` of a form for comments if the line above it is: "Notify me of new comments", "Post
/// comment", a field, or one long sentence, by which the reader agrees to something?
[[nodiscard]] inline bool goes_on_with_form(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 12; // words; who tells of the site writes more sentences
    if (i >= p.size() || p.in_body(i)) return false;
    const layout::line& l = p.lines[i];
    const bool agrees = l.ends_sentence && l.stops == 1 && l.words >= shortest;
    return agrees || is_last_of_form(p, i) || speaks_of_comments(p, i) || invites_readers(p, i);
}

/// "Name *" / "E-mail *" / "Website": is line `i` the last field of a form, with nothing of a form
/// or post below?
[[nodiscard]] inline bool is_last_field(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 40;
    if (i < 2 || i + 1 >= p.size() || p.lines[i].size() > longest) return false;
    if (!lexicon::last_fields.match_whole(text::trim_marks(p.line_text(i), "*:"))) return false;
    return invites_readers(p, i - 1) && invites_readers(p, i - 2) && !goes_on_with_form(p, i + 1) &&
           !time_follows(p, i);
}

/// Does the form for comments end at line `i`, one of its last lines or the one below, and no post
/// stand below it?
[[nodiscard]] inline bool ends_form(const page& p, std::size_t i) noexcept {
    const bool last =
        is_last_of_form(p, i) || (i > 0 && is_last_of_form(p, i - 1) && goes_on_with_form(p, i));
    if (!last && is_last_field(p, i)) return true;
    if (!last || goes_on_with_form(p, i + 1)) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 2; ++k)
        if (times_post(p, k)) return false;
    return true;
}

/// Does another count of comments stand right below line `i`? They are of a list's headlines.
[[nodiscard]] inline bool counts_again(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 5;
    for (std::size_t k = i + 2; k < p.size() && k <= i + reach; ++k)
        if (p.lines[k].digits != 0 && is_counted_label(p, k)) return true;
    return false;
}

/// "Comments (12)" above posts; "留言列表 (12)", the list of them, needs none to be believed.
[[nodiscard]] inline bool heads_posts(const page& p, std::size_t i) noexcept {
    if (!is_counted_label(p, i) || counts_again(p, i)) return false;
    return posts_follow(p, i) || label_said_again(p, i) ||
           text::trim_right(view(p.text, p.notes[i].label)).ends_with("列表");
}

} // namespace detail

/// "One thought on "Bridge opens"", "12 Kommentare zu ...": a label of a thread, which a count
/// opens and the title or a post follows; headlines speak of two responses to something, too.
inline bool rule_thread_label(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 240;
    const layout::line& l = p.lines[i];
    if (p.in_body(i) || i < p.body_begin || l.size() > longest || l.words < 3) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t size = lexicon::size_of_comment_count(s);
    if (size == 0) return false;
    const bool quoted = text::is_opening_quote(text::decode(s, size).value);
    if (!quoted && !detail::posts_follow(p, i)) return false;
    p.notes[i].cue = lexicon::cue::comments;
    p.notes[i].label = p.line_range(i);
    p.decide(i, {kind::comments, rule::line_cue, 0.8F}, p.line_range(i));
    return true;
}

/// Settles a head with its button below the begin of the article, which is no byline.
inline void judge_head_with_button(const page& p, std::size_t i) {
    if (!detail::is_head_with_button(p, i, false)) return;
    p.notes[i].body = false;
    p.decide(i, {kind::comments, rule::comment_block, 0.7F});
}

/// Settles the posts below the article, whatever the zones took them for.
inline void judge_threads(const page& p) {
    constexpr std::size_t longest_post = 40; // lines
    detail::thread t;
    for (std::size_t i = p.body_begin; i < p.size(); ++i) {
        if (!p.notes[i].decided && rule_thread_label(p, i)) continue;
        judge_head_with_button(p, i);
        const detail::post_mark mark = detail::mark_of_post(p, i);
        if (mark == detail::post_mark::weak_button && t.mark == detail::post_mark::button &&
            i - t.last <= longest_post)
            t.last = i;
        if (mark == detail::post_mark::none || mark == detail::post_mark::weak_button ||
            (t.posts != 0 && mark != t.mark)) {
            t.timed = t.timed || (t.posts != 0 && detail::times_post(p, i));
            continue;
        }
        if (t.posts == 0 || i - t.last > longest_post) {
            detail::take_thread(p, t);
            t = {mark, i, i, 1, false};
            continue;
        }
        t.posts += t.timed || mark == detail::post_mark::head ? 1U : 0U;
        t.timed = false;
        t.last = i;
    }
    detail::take_thread(p, t);
}

namespace detail {

/// Is the last word of line `i` a button below a post: "Gut 3 Schlecht 0 Antworten"?
[[nodiscard]] inline bool ends_in_button(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    if (p.lines[i].size() > longest) return false;
    if (button_of_post(p, i) == post_mark::button) return true;
    const std::string_view s = p.line_text(i);
    const lexicon::phrase_match m = lexicon::reply_words.match_whole(s.substr(s.rfind(' ') + 1));
    return m && !lexicon::reply_words[m.index].weak;
}

/// A word of comments without a count, below the body: no counter of a list's headlines.
[[nodiscard]] inline bool is_word_below(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (i < p.body_end || !n.decided || n.what.kind != kind::comments) return false;
    return (n.cue == lexicon::cue::comments && p.lines[i].digits == 0) || ends_in_button(p, i);
}

/// May line `i` be a reader's though its shape says otherwise? Labels of other blocks may not.
[[nodiscard]] inline bool may_be_posted(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (p.in_body(i)) return false;
    switch (n.what.kind) {
        case kind::comments: return true;
        case kind::navigation:
        case kind::related_link: return n.what.rule == rule::link_run;
        case kind::timestamp: return n.value_label.empty();
        case kind::other: return true;
        default: return false;
    }
}

} // namespace detail

/// Settles the few lines between two words of comments below the body: "Reply", "2", a name, a
/// line of words, "Reply". Buttons to share may stand among them where readers may reply.
inline void judge_between_posts(const page& p) {
    constexpr std::size_t reach = 7;
    constexpr std::uint32_t longest_button = 12; // "Share"
    std::size_t last = p.size();
    bool shared = false; // since the last
    for (std::size_t i = p.body_end; i < p.size(); ++i) {
        const bool share =
            p.notes[i].what.kind == kind::social && p.lines[i].size() <= longest_button;
        shared = shared || share;
        if (!share && !detail::may_be_posted(p, i)) last = p.size();
        if (!detail::is_word_below(p, i)) continue;
        const bool near = last < i && i - last <= reach;
        if (near && (!shared || detail::ends_in_button(p, last) || detail::ends_in_button(p, i)))
            for (std::size_t k = last + 1; k < i; ++k)
                p.decide(k, {kind::comments, rule::comment_block, 0.5F});
        last = i;
        shared = false;
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_THREADS_HPP
