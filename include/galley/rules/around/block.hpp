// galley/rules/around/block.hpp: the lines that a label around the article heads, what they are and
// what ends them.
#ifndef GALLEY_RULES_AROUND_BLOCK_HPP
#define GALLEY_RULES_AROUND_BLOCK_HPP

#include <galley/lexicon/words/topic_words.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/words_inside.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/word_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// What the lines under the last label are, and how far that is believed.
class block {
public:
    /// A line with a label of its own: if it is nothing but the label it heads a block.
    void open(kind k, bool heads) noexcept {
        kind_ = k;
        left_ = heads ? reach(k) : 0;
        has_posts_ = false;
        fresh_ = true;
    }
    void close() noexcept { left_ = 0; }

    [[nodiscard]] bool holds(const layout::line& l) const noexcept {
        if (left_ == 0) return false;
        const bool headline = l.size() < 260;
        switch (kind_) {
            case kind::tags: return !l.ends_sentence && l.blank_lines < 2 && holds_tags(l);
            case kind::comments: return true;
            case kind::related_link: return headline;
            case kind::ticker: return headline && layout::word_weight(l) > 1;
            case kind::author_bio: return l.blank_lines < 2;
            default: return l.size() < 64 && !l.ends_sentence && l.blank_lines == 0;
        }
    }
    void take() noexcept {
        --left_;
        fresh_ = false;
    }
    /// At least `lines` more may follow, or at most.
    void reach_on(int lines) noexcept { left_ = left_ < lines ? lines : left_; }
    void reach_no_more_than(int lines) noexcept { left_ = left_ > lines ? lines : left_; }
    /// A reader's post has been seen in it.
    void see_post() noexcept { has_posts_ = true; }
    [[nodiscard]] bool has_posts() const noexcept { return has_posts_; }
    /// Has no line been taken yet below the label?
    [[nodiscard]] bool is_fresh() const noexcept { return left_ != 0 && fresh_; }
    [[nodiscard]] galley::kind kind() const noexcept { return kind_; }

private:
    /// How many lines a label may head.
    [[nodiscard]] static constexpr int reach(galley::kind k) noexcept {
        switch (k) {
            case kind::related_link:
            case kind::ticker: return 40;
            case kind::comments: return 400;
            case kind::tags: return 30;
            case kind::navigation: return 12;
            case kind::author_bio: return 3;
            case kind::social: return 4;
            case kind::contact: return 6;
            default: return 0;
        }
    }

    /// One tag, or a list of them: in commas, or right below the label with nothing between.
    [[nodiscard]] bool holds_tags(const layout::line& l) const noexcept {
        constexpr std::uint32_t longest = 48;
        constexpr std::uint32_t longest_below_label = 96;
        constexpr std::uint32_t fewest_commas = 2;
        constexpr std::uint32_t mean_words = 5;
        constexpr std::uint32_t most_words = 7; // a headline has more
        const std::uint32_t words = layout::word_weight(l);
        if (l.size() < longest) return true;
        if (fresh_ && l.size() < longest_below_label && words <= most_words) return true;
        return l.commas >= fewest_commas && words <= mean_words * (l.commas + 1);
    }

    galley::kind kind_ = kind::other;
    int left_ = 0;
    bool has_posts_ = false;
    bool fresh_ = false; // nothing stands between the label and the next line
};

namespace detail {

/// Do so many short lines set tight begin at line `i`, none with a number in it? They are a menu,
/// whatever label stands above.
[[nodiscard]] inline bool opens_menu(const page& p, std::size_t i, std::size_t entries,
                                     std::uint32_t words) noexcept {
    if (i + entries > p.size()) return false;
    for (std::size_t k = i; k < i + entries; ++k) {
        const layout::line& l = p.lines[k];
        const note& n = p.notes[k];
        const bool free = !n.decided || n.what.kind == kind::navigation;
        if (p.in_body(k) || !free || layout::word_weight(l) > words || l.ends_sentence ||
            l.digits != 0 || (k > i && l.blank_lines != 0))
            return false;
    }
    return true;
}

/// Do four lines of three words or less begin at line `i`, numbers among them? Weather, prices and
/// names of pages; lists of headlines have longer lines between their days and columns.
[[nodiscard]] inline bool opens_table(const page& p, std::size_t i) noexcept {
    constexpr std::size_t entries = 4;
    constexpr std::uint32_t words = 3;
    if (i + entries > p.size()) return false;
    for (std::size_t k = i; k < i + entries; ++k) {
        const layout::line& l = p.lines[k];
        const note& n = p.notes[k];
        const bool free = !n.decided || n.what.kind == kind::navigation ||
                          n.what.rule == rule::number_line || n.what.rule == rule::time_line;
        if (p.in_body(k) || !free || layout::word_weight(l) > words || l.wide > 2 * words ||
            l.ends_sentence)
            return false;
    }
    return true;
}

/// The number in the bracket that closes `s`, "12" of "May 2020 ( 12 )"; empty for none.
[[nodiscard]] constexpr std::string_view closing_count(std::string_view s) noexcept {
    if (s.empty() || s.back() != ')') return {};
    const std::size_t open = s.rfind('(');
    if (open == std::string_view::npos || open == 0) return {};
    const std::string_view count = text::trim(s.substr(open + 1, s.size() - open - 2));
    const bool digits = count.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? count : std::string_view{};
}

/// Does an archive begin at line `i`: "May 2020 (12)", three lines that close with a count?
[[nodiscard]] inline bool opens_archive(const page& p, std::size_t i) noexcept {
    constexpr std::size_t entries = 3;
    constexpr std::uint32_t longest = 60;
    if (i + entries > p.size()) return false;
    for (std::size_t k = i; k < i + entries; ++k)
        if (p.lines[k].size() > longest || closing_count(p.line_text(k)).empty()) return false;
    return true;
}

/// "The ferry was ...", "The ferry was […]": does the page cut the text of another article
/// here?
[[nodiscard]] constexpr bool is_cut_off(std::string_view s) noexcept {
    constexpr std::string_view dots = "\u2026";
    if (s.ends_with(']')) s.remove_suffix(1);
    return s.ends_with("...") || s.ends_with(dots);
}

/// Do four headlines begin at line `i` below a short line, which no form has in a row?
[[nodiscard]] inline bool opens_headlines(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 4;
    constexpr std::uint32_t longest = 200;
    constexpr std::uint32_t fewest_words = 6;
    if (i == 0 || i + enough > p.size()) return false;
    if (layout::word_weight(p.lines[i - 1]) >= fewest_words || p.lines[i].wide != 0) return false;
    for (std::size_t k = i; k < i + enough; ++k) {
        const layout::line& l = p.lines[k];
        const bool form = l.holds('(') || l.holds('*') || l.holds('@');
        const bool cut = !l.holds(':') && is_cut_off(p.line_text(k)); // "Jane: So much for ..."
        const bool sentence = l.ends_sentence && !cut;
        if (p.in_body(k) || p.notes[k].decided || sentence || form || l.size() > longest ||
            layout::word_weight(l) < fewest_words)
            return false;
    }
    return true;
}

/// Is line `i` a day and nothing else, no clock either? Posts have one.
[[nodiscard]] inline bool is_bare_day(const page& p, std::size_t i) noexcept {
    if (p.lines[i].digits == 0) return false;
    const date::found day = find_date(p, i);
    return day && !day.value.has_time() && day.begin == 0 && day.end == p.lines[i].size();
}

/// Do three headlines begin at line `i`, a day below each? In a thread a reader's words stand
/// between one day and the next name.
[[nodiscard]] inline bool opens_dated_links(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 6; // lines
    constexpr std::uint32_t longest = 160;
    if (i + enough > p.size()) return false;
    for (std::size_t k = i; k < i + enough; ++k) {
        const layout::line& l = p.lines[k];
        if (p.in_body(k)) return false;
        const bool day = (k - i) % 2 != 0;
        if (day ? !is_bare_day(p, k)
                : p.notes[k].decided || l.ends_sentence || l.words < 2 || l.size() > longest)
            return false;
    }
    return true;
}

/// Do three headlines begin at line `i`, a day without a clock at the end of each, "Harbour reopens
/// after the storm 3 May 2020"? Between the heads of two posts stands what a reader wrote.
[[nodiscard]] inline bool opens_closed_days(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 3; // lines
    constexpr std::uint32_t longest = 240;
    constexpr std::uint32_t fewest_words = 4; // before the day; names have fewer
    if (i + enough > p.size()) return false;
    for (std::size_t k = i; k < i + enough; ++k) {
        const layout::line& l = p.lines[k];
        if (l.digits == 0 || p.in_body(k) || p.notes[k].decided || l.size() > longest ||
            layout::word_weight(l) <= fewest_words)
            return false;
        const date::found day = find_date(p, k);
        if (!day || day.value.has_time() || day.begin == 0 || day.end != l.size()) return false;
    }
    return true;
}

/// Do two headlines begin at line `i`, each above a teaser that is cut off: "The ferry was ..."?
[[nodiscard]] inline bool opens_teasers(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 4; // lines
    constexpr std::uint32_t longest_headline = 120;
    constexpr std::uint32_t shortest_teaser = 40;
    if (i + enough > p.size()) return false;
    for (std::size_t k = i; k < i + enough; ++k) {
        const layout::line& l = p.lines[k];
        if (p.in_body(k) || p.notes[k].decided) return false;
        const bool cut = is_cut_off(p.line_text(k));
        const bool teaser = (k - i) % 2 != 0;
        if (teaser ? !cut || l.size() < shortest_teaser
                   : cut || l.ends_sentence || l.size() > longest_headline)
            return false;
    }
    return true;
}

/// Does a menu begin at line `i` in a block of kind `k` that is none?
[[nodiscard]] inline bool ends_in_menu(const page& p, std::size_t i, kind k) noexcept {
    if (k == kind::comments)
        return opens_menu(p, i, 5, 4) || opens_archive(p, i) || opens_dated_links(p, i) ||
               opens_closed_days(p, i);
    if (k == kind::related_link) return opens_menu(p, i, 5, 4) || opens_table(p, i);
    return k == kind::ticker && (opens_menu(p, i, 3, 3) || opens_table(p, i));
}

/// Do three headlines stand below line `i`, a button "Comment" that heads no comments? Lines of a
/// form say what is required in brackets or by a star, or speak of comments.
[[nodiscard]] inline bool heads_headlines(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 3;
    if (p.lines[i].digits != 0 || i + enough >= p.size()) return false;
    for (std::size_t k = i + 1; k <= i + enough; ++k) {
        const layout::line& l = p.lines[k];
        if (p.in_body(k) || p.notes[k].decided || l.ends_sentence || l.size() > 200 ||
            layout::word_weight(l) < 5 || l.holds('(') || l.holds('*') ||
            (p.notes[k].says_at != note::none && label_inside(p, k) == lexicon::cue::comments))
            return false;
    }
    return true;
}

/// Do three short lines or more stand below line `i`, a label, a menu's entry above it, and does
/// none of them say a word of the article with all its words? Tags name what it is about.
[[nodiscard]] inline bool lists_no_topic(const page& p, std::size_t i) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 8;
    constexpr std::uint32_t longest = 48;
    constexpr std::size_t enough_body = 6000;
    constexpr int all_words = 100; // percent
    if (i == 0 || !p.notes[i - 1].decided || p.notes[i - 1].what.kind != kind::navigation)
        return false;
    std::size_t end = i + 1;
    while (end < p.size() && end <= i + most && !p.in_body(end) && p.lines[end].size() <= longest &&
           !p.lines[end].ends_sentence && p.lines[end].blank_lines < 2)
        ++end;
    if (end <= i + fewest) return false;
    text::word_set body;
    std::size_t bytes = 0;
    for (std::size_t k = p.body_begin; k < p.body_end && bytes < enough_body; ++k) {
        if (!p.in_body(k)) continue;
        body.add(p.line_text(k).substr(0, enough_body));
        bytes += p.lines[k].size();
    }
    for (std::size_t k = i + 1; k < end; ++k)
        if (body.share_of(p.line_text(k)) == all_words) return false;
    return true;
}

/// Does a label of tags that fills line `i` and has no colon head a menu, by where it stands and
/// what stands below it?
[[nodiscard]] inline bool heads_menu_of_topics(const page& p, std::size_t i, std::size_t title) {
    constexpr std::size_t near = 12; // lines behind the body
    constexpr std::size_t far = 60;
    if (p.line_text(i).ends_with(':') || p.line_text(i).ends_with("\uFF1A")) return false;
    if (i + 1 < p.size() && p.line_text(i + 1).starts_with('#')) return false;
    const std::string_view label = text::trim(view(p.text, p.notes[i].label));
    const bool cloud =
        text::match_folded(label, 0, "tag cloud") != 0 || text::match_folded(label, 0, "all ") != 0;
    // "Topics in this article"
    if (label.find(' ') != std::string_view::npos && !cloud) return false;
    if (title < p.size() && i < title) return true;
    if (i < p.body_end) return false;
    const bool topics = lexicon::is_word_of_topics(label);
    return i > p.body_end + (topics ? near : far) || (topics && lists_no_topic(p, i));
}

/// Is the column that line `i` names another article's or a page of the site: below the body, or a
/// bare label that does not stand right above the title?
[[nodiscard]] inline bool lists_series(const page& p, std::size_t i, std::size_t title) noexcept {
    const note& n = p.notes[i];
    if (n.what.kind != kind::series || n.what.rule != rule::line_cue) return false;
    if (i > p.body_end) return true;
    return label_is_whole_line(p, i) && !(title < p.size() && title > i && title <= i + 2);
}

/// Does an entry stand at line `i` that lists of tags do not have: one of an archive, "May (12)", a
/// heading, an address, a letter of an index, a line that closes with a day?
[[nodiscard]] inline bool ends_tags(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    if (s.size() == 1 && text::is_letter(s.front())) return true;
    if (text::is_digit(s.back()))
        if (const date::found day = find_date(p, i); day && day.end == s.size()) return true;
    if (s.ends_with(':') || is_url(s)) return true;
    const bool counted = s.size() > 2 && s.ends_with(')') && p.lines[i].digits != 0 &&
                         (text::is_digit(s[s.size() - 2]) || s[s.size() - 2] == ' ');
    const bool listed =
        i > 0 && p.notes[i - 1].what.kind == kind::tags && p.notes[i - 1].cue == lexicon::cue::none;
    return counted || (listed && p.line_text(i - 1).starts_with('#') && !s.starts_with('#'));
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_BLOCK_HPP
