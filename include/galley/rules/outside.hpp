// galley/rules/outside.hpp: lines that are not the article. A label heads a block, and the block's
// lines are what the label says until the next label, or until the block's shape breaks; without a
// label the shape alone decides.
#ifndef GALLEY_RULES_OUTSIDE_HPP
#define GALLEY_RULES_OUTSIDE_HPP

#include <galley/lexicon/inside_words.hpp>
#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>

namespace galley::rules {

/// What the lines under the last label are, and how far that is believed.
class block {
public:
    /// A line with a label of its own: if it is nothing but the label it heads a block.
    void open(kind k, bool heads) noexcept {
        kind_ = k;
        left_ = heads ? reach(k) : 0;
    }
    void close() noexcept { left_ = 0; }

    [[nodiscard]] bool holds(const layout::line& l) const noexcept {
        if (left_ == 0) return false;
        const bool headline = l.size() < 260;
        switch (kind_) {
            case kind::tags: return l.size() < 48 && !l.ends_sentence && l.blank_lines < 2;
            case kind::comments: return true;
            case kind::related_link: return headline;
            case kind::ticker: return headline && layout::word_weight(l) > 1;
            case kind::author_bio: return l.blank_lines < 2;
            default: return l.size() < 64 && !l.ends_sentence && l.blank_lines == 0;
        }
    }
    void take() noexcept { --left_; }
    [[nodiscard]] galley::kind kind() const noexcept { return kind_; }

private:
    /// How many lines a label may head.
    [[nodiscard]] static constexpr int reach(galley::kind k) noexcept {
        switch (k) {
            case kind::related_link:
            case kind::ticker: return 40;
            case kind::comments: return 400;
            case kind::tags: return 12;
            case kind::navigation: return 12;
            case kind::author_bio: return 3;
            case kind::social: return 4;
            default: return 0;
        }
    }

    galley::kind kind_ = kind::other;
    int left_ = 0;
};

namespace detail {

/// Which labels say what a line is from inside it, where the line is not the article's.
[[nodiscard]] constexpr bool speaks_from_inside(lexicon::cue c) noexcept {
    using lexicon::cue;
    return c == cue::legal || c == cue::cookie || c == cue::subscribe || c == cue::comments ||
           c == cue::builder;
}

/// What the word at `pos` says of the line it stands in, and how long it is.
struct word_inside {
    lexicon::cue what = lexicon::cue::none;
    std::size_t size = 0;
};

[[nodiscard]] inline word_inside read_word_inside(std::string_view s, std::size_t pos) noexcept {
    constexpr std::size_t telling = 6; // short labels say nothing
    const lexicon::cue_match m = lexicon::find_cue(s, pos);
    if (m && m.size >= telling && speaks_from_inside(m.what())) return {m.what(), m.size};
    return {lexicon::find_inside_word(s, pos), 1};
}

/// Calls `take` with what each word of `s` says, until it says no.
template <class Take>
void each_word_inside(std::string_view s, const Take& take) {
    bool in_word = false;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const bool letter = text::is_letter(c.value);
        word_inside found;
        if (c.value == 0xA9) found = {lexicon::cue::legal, c.size};
        else if (letter && (!in_word || text::is_unspaced(text::script_of(c.value))))
            found = read_word_inside(s, i);
        if (found.what != lexicon::cue::none && !take(found.what)) return;
        in_word = letter;
        i += found.size > c.size ? found.size : c.size;
    }
}

/// What the first word says that says anything.
[[nodiscard]] inline lexicon::cue label_inside(std::string_view s) noexcept {
    lexicon::cue first = lexicon::cue::none;
    each_word_inside(s, [&first](lexicon::cue what) {
        first = what;
        return false;
    });
    return first;
}

/// Places where one word ends and the next begins with no blank between, or bars, dots and tabs
/// that part words: what a menu on one line is made of.
[[nodiscard]] constexpr std::size_t menu_joints(std::string_view s) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const std::size_t next = i + c.size;
        const bool bar = c.value == '|' || c.value == 0xFF5C || c.value == 0x30FB ||
                         c.value == 0x00B7 || c.value == 0x2022 || c.value == 0x3011 ||
                         c.value == ']' || c.value == '\t';
        const bool dash = c.value == '-' && next < s.size() && s[next] == ' ';
        const bool glued = next < s.size() && text::is_letter(c.value) &&
                           !text::is_upper(c.value) &&
                           text::script_of(c.value) == text::script::latin &&
                           text::is_upper(text::decode(s, next).value);
        n += bar || dash || glued ? 1U : 0U;
        i = next;
    }
    return n;
}

/// Is the first letter above ASCII one of Hangul, which parts words by blanks?
[[nodiscard]] constexpr bool is_hangul(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (c.value >= 0x80 && text::is_letter(c.value))
            return text::script_of(c.value) == text::script::hangul;
        i += c.size;
    }
    return false;
}

/// Several short entries on one line: parted by marks, or by blanks in a script that has none
/// between words.
[[nodiscard]] inline bool is_menu(const page& p, std::size_t i) noexcept {
    constexpr std::size_t longest_entry = 30;
    constexpr std::size_t longest_wide_entry = 6;
    const layout::line& l = p.lines[i];
    if (l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t joints = menu_joints(s);
    if (joints >= 2 && l.size() <= longest_entry * (joints + 1)) return true;
    return l.wide != 0 && l.words >= 3 && l.wide <= longest_wide_entry * l.words && !is_hangul(s);
}

/// Is the line a number between headlines, their rank or count?
[[nodiscard]] inline bool counts_links(const page& p, std::size_t i) noexcept {
    if (p.notes[i].what.rule != rule::number_line || i == 0 || i + 1 == p.size()) return false;
    const note& above = p.notes[i - 1];
    const bool link_above = above.decided && above.what.kind == kind::related_link;
    return link_above && !p.in_body(i + 1) && !p.notes[i + 1].decided &&
           (layout::word_weight(p.lines[i + 1]) >= 6 || p.lines[i + 1].wide >= 10);
}

} // namespace detail

/// By words inside the line: "© 2022 River Daily. All rights reserved.", "... in our newsletter".
[[nodiscard]] inline verdict words_outside(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t longest_notice = 4000;
    if (layout::word_weight(l) < 4 || l.size() > longest_notice) return {};
    const lexicon::cue inside = detail::label_inside(p.line_text(i));
    if (inside != lexicon::cue::none) return {kind_of(inside), rule::furniture_words, 0.7F};
    // Legal notices go on for several sentences.
    const bool below_legal = i > p.body_end && p.notes[i - 1].decided &&
                             p.notes[i - 1].what.kind == kind::legal &&
                             (p.lines[i - 1].ends_sentence || p.lines[i - 1].size() > 60);
    if (below_legal && (l.ends_sentence || l.size() > 160))
        return {kind::legal, rule::furniture_words, 0.5F};
    return {};
}

/// By shape alone: sentences are loose text, headlines link, short lines steer.
[[nodiscard]] inline verdict shape_outside(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const std::uint32_t words = layout::word_weight(l);
    const float sure = p.sure(i);
    if (detail::is_menu(p, i) || detail::is_set_in_menu(p, i))
        return {kind::navigation, rule::link_run, sure};
    if (l.ends_sentence && (l.size() > 400 || words > 25))
        return {kind::other, rule::zone_outside, sure};
    constexpr std::uint32_t long_in_letters = 90; // bytes above ASCII: Thai has no blanks
    if (words >= 6 || l.wide >= 10 || l.high >= long_in_letters)
        return {kind::related_link, rule::link_run, sure};
    return {kind::navigation, rule::link_run, sure};
}

/// Settles a short line that speaks of newsletters and inboxes more than once, even in the body.
inline void judge_offer(const page& p, std::size_t i) {
    if (p.notes[i].decided || p.lines[i].size() > longest_furniture_line) return;
    int offers = 0;
    detail::each_word_inside(p.line_text(i), [&offers](lexicon::cue what) {
        offers += what == lexicon::cue::subscribe ? 1 : 0;
        return true;
    });
    if (offers >= 2) p.decide(i, {kind::promo, rule::furniture_words, 0.7F});
}

/// Settles line `i`, which stands outside the body, within the block it stands in.
inline void judge_outside(const page& p, std::size_t i, std::size_t title, block& b) {
    const note& n = p.notes[i];
    if (n.decided) {
        const bool heads = n.cue != lexicon::cue::none && label_is_whole_line(p, i);
        const kind k = n.what.kind;
        const bool beside_title = i + 4 > title && (i <= title + 10 || i < p.body_begin);
        if (k == kind::title || ((k == kind::timestamp || k == kind::byline) && beside_title))
            return b.close();
        if (k == kind::timestamp || k == kind::other || k == kind::byline) {
            if (b.holds(p.lines[i])) {
                b.take();
                p.decide(i, {b.kind(), block_rule(b.kind()), 0.6F});
            } else if (k == kind::other && detail::counts_links(p, i)) {
                p.decide(i, {kind::related_link, rule::link_run, 0.5F});
            }
            return;
        }
        b.open(k, heads);
        return;
    }
    const verdict words = words_outside(p, i);
    if (words.rule != rule::none && (b.kind() != kind::comments || !b.holds(p.lines[i]))) {
        b.close();
        p.decide(i, words);
        return;
    }
    if (b.holds(p.lines[i])) {
        b.take();
        p.decide(i, {b.kind(), block_rule(b.kind()), 0.65F});
        return;
    }
    b.close();
    p.decide(i, shape_outside(p, i));
}

} // namespace galley::rules

#endif // GALLEY_RULES_OUTSIDE_HPP
