// galley/rules/around/outside.hpp: lines that are not the article. A label heads a block, and the
// block's lines are what the label says until the next label, or until the block's shape breaks;
// without a label the shape alone decides.
#ifndef GALLEY_RULES_AROUND_OUTSIDE_HPP
#define GALLEY_RULES_AROUND_OUTSIDE_HPP

#include <galley/lexicon/words/about_words.hpp>
#include <galley/lexicon/words/call_words.hpp>
#include <galley/lexicon/words/page_names.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/lexicon/words/share_words.hpp>
#include <galley/lexicon/words/thread_words.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/rules/around/block.hpp>
#include <galley/rules/around/lone_line.hpp>
#include <galley/rules/around/recent_comments.hpp>
#include <galley/rules/around/threads.hpp>
#include <galley/rules/around/unlabelled_tags.hpp>
#include <galley/rules/line/bare_line.hpp>
#include <galley/rules/line/foot_line.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/menu/flat_menu.hpp>
#include <galley/rules/menu/menu_shape.hpp>
#include <galley/rules/menu/number_row.hpp>
#include <galley/rules/menu/tag_cloud.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/words_inside.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Marks of Han and kana that headlines have and entries of menus hardly do: commas, calls, quotes,
/// "（图）". A bracket behind a call makes it a name: "河报！（河）".
[[nodiscard]] constexpr bool holds_headline_mark(std::string_view s) noexcept {
    constexpr char32_t picture = 0x56FE; // "图"
    char32_t last = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        switch (c.value) {
            case 0xFF0C: // comma
            case 0x201C: // quotes
            case 0x300A:
            case 0x300C:
            case 0x2026: return true;
            case 0xFF01: // calls
            case 0xFF1F:
                if (i == s.size() || text::decode(s, i).value != 0xFF08) return true;
                break;
            case picture:
                if (last == '(' || last == 0xFF08) return true;
                break;
            default: break;
        }
        last = c.value;
    }
    return false;
}

/// A few words in Han or kana with such a mark.
[[nodiscard]] inline bool is_wide_headline(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest = 6;
    constexpr std::uint32_t most_words = 5;
    const layout::line& l = p.lines[i];
    if (l.wide < fewest || l.words > most_words || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    if (s.find('\t') != std::string_view::npos || (l.holds('|') && s.front() != '|')) return false;
    return holds_headline_mark(s);
}

/// A short line in Han or kana that ends as the name of one of the site's pages?
[[nodiscard]] inline bool names_page(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 16;
    const layout::line& l = p.lines[i];
    if (l.wide == 0 || l.wide > longest || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    return lexicon::ends_in_page_name(s) && !s.starts_with("\u25C7"); // of a person's office
}

/// Is the line a number or a time between headlines, their rank, count or day?
[[nodiscard]] inline bool counts_links(const page& p, std::size_t i) noexcept {
    const rule why = p.notes[i].what.rule;
    const layout::line& l = p.lines[i];
    const bool day = !p.notes[i].decided && l.digits >= 3 && l.letters == 0 && l.wide <= 4 &&
                     l.high <= 12; // "3月2日 09:18"
    if ((why != rule::number_line && why != rule::time_line && !day) || i == 0) return false;
    const note& above = p.notes[i - 1];
    if (!above.decided || above.what.kind != kind::related_link) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + 2 && !p.in_body(k); ++k)
        if (!p.notes[k].decided)
            return layout::word_weight(p.lines[k]) >= 6 || p.lines[k].wide >= 10;
    return false;
}

/// A labelled time that is the article's though links stand above it: in the head, or with its
/// author beside it. Teasers behind the body have labelled times too.
[[nodiscard]] inline bool states_own_time(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.what.rule != rule::time_label || n.value_label.empty()) return false;
    const auto signs = [&p](std::size_t k) {
        const lexicon::cue what = k < p.size() ? p.notes[k].cue : lexicon::cue::none;
        return what == lexicon::cue::byline || what == lexicon::cue::writer;
    };
    return i < p.body_begin || signs(i + 1) || (i > 0 && signs(i - 1));
}

/// "About us | Fares | Newsletter | Privacy": is line `i` a menu that has an offer or a notice
/// among its entries, and neither itself?
[[nodiscard]] inline bool is_menu_with_word(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 7; // calls have fewer: "Get Our Free Daily Newsletter"
    constexpr std::size_t fewest_marks = 2;
    constexpr std::size_t mean_entry = 24;
    constexpr std::size_t longest_entry = 40;
    const layout::line& l = p.lines[i];
    if (p.in_body(i) || l.ends_sentence) return false;
    if (l.words >= fewest_words && kind_of_flat_line(p, i) == kind::navigation) {
        const word_counts n = count_words(p.line_text(i));
        return n.capital * 5 >= n.words * 3;
    }
    if (!l.holds('|')) return false;
    const std::size_t marks = count_partings(p.line_text(i), longest_entry);
    return marks >= fewest_marks && l.size() <= mean_entry * (marks + 1);
}

/// Is line `i` legal, or a row of entries for a legal word in it?
[[nodiscard]] inline bool is_legal_or_row(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind == kind::legal) return n.decided;
    return n.what.rule == rule::link_run && n.says_at != note::none &&
           kind_of(label_inside(p, i)) == kind::legal;
}

/// May line `i` be a row of entries though a word of `k` stands in it? One that says whose rights
/// they are is legal.
[[nodiscard]] inline bool may_list(const page& p, std::size_t i, kind k) noexcept {
    if (k != kind::legal) return k == kind::promo;
    const std::string_view s = p.line_text(i);
    if (s.starts_with('|')) return false;
    for (const std::string_view claim :
         {"\u00A9", "\u24D2", "\u00AE", "(c)", "(C)", "opyright", "OPYRIGHT", "ights", "IGHTS"})
        if (s.find(claim) < s.size()) return false;
    return true;
}

} // namespace detail

/// By words inside the line: "© 2022 River Daily. All rights reserved.", "... in our newsletter".
[[nodiscard]] inline verdict words_outside(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t longest_notice = 4000;
    const std::uint32_t words = layout::word_weight(l);
    if (words < 2 || l.size() > longest_notice) return {};
    const bool says = p.notes[i].says_at != note::none;
    const lexicon::cue inside = says ? detail::label_inside(p, i) : lexicon::cue::none;
    const bool telling =
        inside != lexicon::cue::none && (words >= 4 || kind_of(inside) != kind::legal);
    if (telling && kind_of(inside) == kind::legal && detail::gives_number(p, i))
        return {kind::contact, rule::contact_label, 0.7F};
    if (telling && detail::may_list(p, i, kind_of(inside)) && detail::is_menu_with_word(p, i))
        return {kind::navigation, rule::link_run, 0.6F};
    if (telling) return {kind_of(inside), rule::furniture_words, 0.7F};
    // Legal notices go on for several sentences.
    const bool below_legal = i > p.body_end && detail::is_legal_or_row(p, i - 1) &&
                             (p.lines[i - 1].ends_sentence || p.lines[i - 1].size() > 60);
    const std::string_view s = p.line_text(i);
    const bool asks = s.ends_with('?') || s.ends_with('!');
    constexpr std::uint32_t shortest = 60;
    if (below_legal && !asks && l.size() >= shortest && (l.ends_sentence || l.size() > 160))
        return {kind::legal, rule::furniture_words, 0.5F};
    if (below_legal && l.ends_sentence) return {kind::other, rule::zone_outside, 0.5F};
    return {};
}

namespace detail {

/// Does the line hold a mail address or a number to call, and few words beside it?
[[nodiscard]] inline bool states_contact(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 200;
    constexpr std::uint32_t fewest_digits = 9; // two years are eight
    constexpr std::uint32_t sentence = 12;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (l.size() > longest || (l.ends_sentence && layout::word_weight(l) > sentence)) return false;
    const bool number = l.digits >= fewest_digits && l.digits * 6 >= l.size() && !find_date(p, i);
    const bool address = l.holds('@');
    if (!number && !address) return false;
    const metadata::contact_match m = metadata::parse_contact(s);
    return !m.email.empty() || (number && (!m.phone.empty() || !m.fax.empty()));
}

/// A full stop behind letters of Han, kana or Hangul, whose headlines have none.
[[nodiscard]] inline bool states_in_wide(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    return p.lines[i].wide != 0 &&
           (s.ends_with("\u3002") || (s.ends_with('.') && !s.ends_with("..")));
}

/// Longer than any headline, with a full stop somewhere inside: prose, whatever its last mark is.
/// Rows of entries have none.
[[nodiscard]] inline bool is_long_prose(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest_headline = 500;
    if (p.lines[i].size() <= longest_headline) return false;
    const std::string_view s = p.line_text(i);
    for (const std::string_view stop : {". ", "\u3002", "\u0964"})
        if (s.find(stop) < s.size()) return true;
    return false;
}

/// Behind the body or at its very end, "Topics Ferry, Bridge": a label of tags that does without
/// its colon.
[[nodiscard]] inline lexicon::cue_match tags_label(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 160;
    constexpr std::size_t near = 30;
    constexpr std::size_t last_lines = 2;
    const layout::line& l = p.lines[i];
    if (i + last_lines < p.body_end || i > p.body_end + near || l.size() > longest ||
        l.ends_sentence)
        return {};
    const std::string_view s = p.line_text(i);
    const lexicon::cue_match m = lexicon::find_cue(s, 0);
    if (m.what() != lexicon::cue::tags || m.end() + 2 > s.size() || s[m.end()] != ' ') return {};
    const char32_t first = text::decode(s, m.end() + 1).value;
    return l.commas != 0 || first == '#' || text::is_upper(first) ? m : lexicon::cue_match{};
}

/// "The ferry that nobody wanted ...": a few words that are cut off, which no entry of a menu is.
[[nodiscard]] inline bool teases(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 5; // "Search the site ..." is a field
    return p.lines[i].words >= fewest_words && is_cut_off(p.line_text(i));
}

/// Does the site say in sentences what it is, right below "About us"?
[[nodiscard]] inline bool tells_of_site(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 60; // bytes
    constexpr std::uint32_t longest_label = 24;
    const layout::line& l = p.lines[i];
    if (i == 0 || !l.ends_sentence || l.size() < shortest) return false;
    const note& above = p.notes[i - 1];
    return above.cue == lexicon::cue::navigation && above.decided &&
           p.lines[i - 1].size() <= longest_label && lexicon::opens_about(p.line_text(i - 1));
}

} // namespace detail

/// By shape alone: sentences are loose text, headlines link, short lines steer.
[[nodiscard]] inline verdict shape_outside(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const std::uint32_t words = layout::word_weight(l);
    const float sure = p.sure(i);
    if (states_register(p, i)) return {kind::registration, rule::registration_number, 0.7F};
    if (detail::states_contact(p, i) || is_street_line(p, i) || is_town_line(p, i) ||
        is_town_above_contact(p, i))
        return {kind::contact, rule::contact_label, 0.6F};
    if (detail::lists_tags(p, i) || detail::is_hashtag(p, i))
        return {kind::tags, rule::link_run, sure};
    if (detail::is_row_of_numbers(p, i)) return {kind::other, rule::zone_outside, sure};
    if (detail::counts_links(p, i)) return {kind::related_link, rule::link_run, sure};
    if (detail::names_page(p, i)) return {kind::navigation, rule::link_run, sure};
    if (detail::is_wide_headline(p, i)) return {kind::related_link, rule::link_run, sure};
    const std::size_t joints = detail::joints_of(p, i);
    const bool teases = detail::teases(p, i);
    if (detail::is_menu(p, i, joints) || (!teases && detail::is_set_in_menu(p, i)) ||
        detail::is_row(p, i, joints))
        return {kind::navigation, rule::link_run, sure};
    if (const kind flat = kind_of_flat_line(p, i); flat != kind::other)
        return {flat, rule::link_run, sure};
    if (detail::is_long_prose(p, i) ||
        (l.ends_sentence && (l.size() > 400 || words > 25 || detail::states_in_wide(p, i))))
        return {kind::other, rule::zone_outside, sure};
    if (detail::tells_of_site(p, i)) return {kind::other, rule::zone_outside, sure};
    constexpr std::uint32_t long_in_letters = 90; // bytes above ASCII: Thai has no blanks
    if (words >= 6 || teases || l.wide >= 10 || l.high >= long_in_letters)
        return {kind::related_link, rule::link_run, sure};
    return {kind::navigation, rule::link_run, sure};
}

/// Settles a short line that speaks of newsletters and inboxes more than once, or once and asks the
/// reader to act, even in the body; a link's label does not hide it: "CLICK HERE to get our app".
inline void judge_offer(const page& p, std::size_t i) {
    constexpr int enough = note::enough_offers;
    constexpr std::uint32_t longest_call = 200;
    const note& n = p.notes[i];
    if (p.lines[i].size() > longest_furniture_line || n.offers == 0) return;
    const bool link = n.decided && n.what.rule == rule::related_label;
    if (n.decided && !link) return;
    int offers = link ? 1 : 0;
    const std::string_view s = p.line_text(i);
    const bool many = n.offers + offers >= enough; // perhaps
    const auto calls = [s, link] {
        return !link && s.size() <= longest_call && lexicon::holds_call(s);
    };
    if (!many && !calls()) return;
    detail::each_word_inside(s, n.says_at, [&offers](lexicon::cue what) {
        offers += what == lexicon::cue::subscribe ? 1 : 0;
        return true;
    });
    if (offers < enough && (offers == 0 || (many && !calls()))) return;
    if (detail::is_menu_with_word(p, i)) p.decide(i, {kind::navigation, rule::link_run, 0.6F});
    else p.decide(i, {kind::promo, rule::furniture_words, 0.7F});
}

/// Settles line `i` if it is a label of tags and its values.
inline bool judge_tags_label(const page& p, std::size_t i) {
    if (p.notes[i].decided) return false;
    const lexicon::cue_match tags = detail::tags_label(p, i);
    if (!tags) return false;
    const offset begin = p.lines[i].begin;
    p.decide(i, {kind::tags, rule::tags_label, 0.7F},
             {begin, static_cast<offset>(begin + tags.end())});
    return true;
}

namespace detail {

/// How many lines the word "Comments" heads where no post is in sight, those of a form, and how
/// many a post does.
inline constexpr int lines_of_form = 20;
inline constexpr int lines_of_posts = 40;
/// How many more of a list the article's own title does.
inline constexpr int lines_below_title = 4;

/// A time of a post, or a reader's sentence, at line `i` lets more comments follow.
inline void extend_comments(const page& p, std::size_t i, block& b) noexcept {
    constexpr std::uint32_t sentence = 8;
    const layout::line& l = p.lines[i];
    if (times_post(p, i) || (l.size() <= longest_time && holds_clock(p.line_text(i)))) {
        b.see_post();
        b.reach_on(lines_of_posts);
    } else if (l.ends_sentence && layout::word_weight(l) >= sentence) {
        b.reach_on(lines_of_form);
    }
}

/// May line `i`, below a label of sharing, be another button: names one, or a count or login, or
/// stands between two or below two? In a menu that has one network among its entries others follow.
[[nodiscard]] inline bool goes_on_with_buttons(const page& p, std::size_t i) noexcept {
    const auto is_button = [&p](std::size_t k) {
        return k < p.size() && p.notes[k].decided && p.notes[k].what.kind == kind::social;
    };
    if (is_button(i + 1) || (i >= 2 && is_button(i - 1) && is_button(i - 2))) return true;
    const layout::line& l = p.lines[i];
    if (l.digits != 0 || l.wide != 0 || l.holds('@') || l.letters + l.high == 0) return true;
    const std::string_view s = p.line_text(i);
    const lexicon::phrase_match glued = lexicon::share_words.match_glued(s, 0);
    return (glued && lexicon::share_words[glued.index].network) ||
           lexicon::share_words.match_first(s);
}

/// "Comments are closed", "No comments" and no word of a form below: a label that heads nothing.
[[nodiscard]] inline bool says_no_comments(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 80;
    if (p.lines[i].size() > longest) return false;
    const lexicon::phrase_match m = lexicon::find_no_more(p.line_text(i));
    if (m && i + 1 < p.size() && p.lines[i + 1].size() <= longest_time &&
        holds_clock(p.line_text(i + 1)))
        return false; // "Roe Jun 20th at 2:41 am", a post from before
    return m && (!lexicon::no_more_words[m.index].weak || !posts_follow(p, i));
}

/// Does line `i` say whose the page is: "River Daily \u00A9 2020"? Readers seldom do.
[[nodiscard]] inline bool claims_copyright(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    return l.high != 0 && l.digits != 0 && l.size() <= longest_furniture_line &&
           p.line_text(i).find("\u00A9") != std::string_view::npos;
}

/// Does a line that may be a tag stand tight below line `i`, a page's name in a list of tags?
/// "Privacy" and "iPad" are things to write about; in menus such names stand together.
[[nodiscard]] inline bool lies_among_tags(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    constexpr std::uint32_t most_words = 3;
    const kind k = p.notes[i].what.kind;
    if ((k != kind::legal && k != kind::navigation) || p.lines[i].digits != 0) return false;
    if (i + 1 >= p.size() || layout::word_weight(p.lines[i]) > most_words) return false;
    const layout::line& next = p.lines[i + 1];
    return !p.notes[i + 1].decided && !p.in_body(i + 1) && next.blank_lines == 0 &&
           next.size() <= longest && next.digits == 0 && !next.ends_sentence &&
           layout::word_weight(next) <= most_words;
}

/// Is line `i`, a label of links, the name of a menu or an entry of one: "More" between "Culture"
/// and "Weather"? A short entry stands above it and three stand below, where links have a headline.
[[nodiscard]] inline bool is_label_in_menu(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 3;
    constexpr std::uint32_t most_words = 3;
    const kind k = p.notes[i].what.kind;
    if ((k != kind::related_link && k != kind::ticker) || i == 0 || i + enough >= p.size())
        return false;
    for (std::size_t at = i - 1; at <= i + enough; ++at) {
        const layout::line& l = p.lines[at];
        const note& n = p.notes[at];
        const bool free = at == i || (n.decided ? n.what.kind == kind::navigation : at > i);
        if (p.in_body(at) || !free || layout::word_weight(l) > most_words || l.ends_sentence ||
            l.digits != 0)
            return false;
    }
    return true;
}

/// Is line `i` a row of many pages, parted by marks or tabs or glued together? No reader writes so.
[[nodiscard]] inline bool is_menu_of_foot(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest_joints = 5;
    const std::size_t joints = joints_of(p, i);
    return joints >= fewest_joints && is_menu(p, i, joints);
}

} // namespace detail

/// Settles line `i`, which stands outside the body, within the block it stands in.
inline void judge_outside(const page& p, std::size_t i, std::size_t title, block& b) {
    const note& n = p.notes[i];
    if (b.kind() == kind::tags && b.holds(p.lines[i]) && detail::ends_tags(p, i)) b.close();
    if (n.decided) {
        const bool counted = n.cue == lexicon::cue::comments && p.lines[i].digits != 0;
        const bool heads = counted ? detail::heads_posts(p, i) : label_is_whole_line(p, i);
        const kind k = n.what.kind;
        if (n.what.rule == rule::comment_block && b.kind() == k) return; // a thread (threads.hpp)
        const bool beside_title =
            title < p.size() && i + 4 > title && (i <= title + 10 || i < p.body_begin);
        // "Jane Roe says:" / "3 May 2020": below a short article the title is not far.
        const bool posted = b.kind() == kind::comments && i > p.body_begin && b.holds(p.lines[i]) &&
                            detail::heads_post(p, i - 1);
        if (k == kind::title ||
            ((k == kind::timestamp || k == kind::byline) && beside_title && !posted))
            return b.close();
        // "Author: Jane Roe" under a list of links is of the text above it.
        if (k == kind::byline && n.what.rule == rule::byline_label &&
            view(p.text, n.value_label).ends_with(':'))
            return b.close();
        if (b.kind() == kind::tags && (k == kind::timestamp || k == kind::byline)) return b.close();
        if (b.kind() == kind::tags && k == kind::tags && n.cue == lexicon::cue::none &&
            b.holds(p.lines[i]))
            return b.take(); // one of them is known by the body's words (topics.hpp)
        if (b.kind() == kind::related_link && detail::states_own_time(p, i)) return b.close();
        if (k == kind::timestamp || k == kind::other || k == kind::byline) {
            if (b.holds(p.lines[i])) {
                b.take();
                const bool ends = b.kind() == kind::comments && detail::ends_form(p, i);
                if (b.kind() == kind::comments) detail::extend_comments(p, i, b);
                p.decide(i, {b.kind(), block_rule(b.kind()), 0.6F});
                if (ends) b.close();
            } else if (detail::counts_links(p, i)) {
                p.decide(i, {kind::related_link, rule::link_run, 0.5F});
            }
            return;
        }
        // Between headlines "A B/Picture Agency" is of one of them, and the title may be one.
        const bool headlines = b.kind() == kind::related_link || b.kind() == kind::ticker;
        if (n.what.rule == rule::title_again && i >= p.body_end && headlines &&
            b.holds(p.lines[i])) {
            b.take();
            b.reach_no_more_than(detail::lines_below_title);
            return p.decide(i, {kind::related_link, rule::title_again, 0.6F});
        }
        if (n.what.rule == rule::photo_agency && headlines && b.holds(p.lines[i])) return b.take();
        if (heads && detail::is_label_in_menu(p, i)) {
            p.decide(i, {kind::navigation, rule::line_cue, 0.7F});
            return b.open(kind::navigation, true);
        }
        if (detail::lists_series(p, i, title)) {
            const bool headline = layout::word_weight(p.lines[i]) > 4;
            const kind link = headline ? kind::related_link : kind::navigation;
            p.decide(i, {link, rule::link_run, 0.5F});
            return b.open(link, false);
        }
        if (k == kind::tags && (detail::stands_in_head_menu(p, i, title) ||
                                (heads && detail::heads_menu_of_topics(p, i, title)))) {
            p.decide(i, {kind::navigation, rule::line_cue, 0.7F});
            return b.open(kind::navigation, heads);
        }
        // "Travel" among tags is one, whatever menus it may stand in.
        const bool page = n.cue == lexicon::cue::navigation || n.cue == lexicon::cue::section;
        if (b.kind() == kind::tags && b.holds(p.lines[i]) && heads && p.lines[i].blank_lines == 0 &&
            i > 0 && p.notes[i - 1].what.kind == kind::tags &&
            ((k == kind::navigation && page) || detail::lies_among_tags(p, i))) {
            b.take();
            return p.decide(i, {kind::tags, block_rule(kind::tags), 0.6F});
        }
        if (k == kind::social && b.kind() == k && !heads) return; // a row of buttons among others
        // "Notify me by e-mail" of a form among readers' comments does not end them.
        if (k == kind::promo && b.kind() == kind::comments && b.holds(p.lines[i]) &&
            n.what.rule == rule::furniture_words)
            return b.take();
        // "Email:*" of such a form is nobody's address.
        if (k == kind::contact && heads && b.kind() == kind::comments && b.holds(p.lines[i])) {
            b.take();
            return p.decide(i, {kind::comments, rule::comment_block, 0.6F});
        }
        // "Save my name for the next time": readers' posts may follow the form.
        if (k == kind::comments && b.kind() == k && b.holds(p.lines[i]) &&
            detail::is_last_of_form(p, i) && !detail::ends_form(p, i))
            return b.take();
        const bool button =
            k == kind::comments && (i < p.body_begin || detail::heads_headlines(p, i));
        b.open(k, heads && !button);
        if (k != kind::comments) return;
        if (detail::ends_form(p, i) || detail::heads_recent_comments(p, i)) return b.close();
        if (detail::time_follows(p, i)) b.see_post();
        else if (detail::says_no_comments(p, i)) {
            b.close();
        } else if (!counted) {
            b.reach_no_more_than(detail::lines_of_form);
            if (!detail::posts_follow(p, i) && !detail::may_head_posts(p, i)) b.close();
        }
        return;
    }
    if (judge_tags_label(p, i)) return b.close();
    if (b.kind() == kind::tags && b.is_fresh() && detail::is_tag_cloud(p.lines[i])) {
        b.close();
        return p.decide(i, {kind::tags, block_rule(kind::tags), 0.65F});
    }
    const verdict words = words_outside(p, i);
    const bool posts = b.kind() == kind::comments && b.holds(p.lines[i]);
    if (words.rule != rule::none && (!posts || detail::claims_copyright(p, i))) {
        b.close();
        p.decide(i, words);
        return;
    }
    const bool links = b.kind() == kind::related_link || b.kind() == kind::ticker;
    if (links && b.holds(p.lines[i]) && detail::is_row(p, i))
        return p.decide(i, {kind::navigation, rule::link_run, 0.6F});
    if (b.kind() == kind::tags && b.is_fresh() && detail::is_glued_list(p, i)) {
        b.take();
        return p.decide(i, {kind::tags, block_rule(kind::tags), 0.65F});
    }
    if (b.kind() == kind::social && !detail::goes_on_with_buttons(p, i)) b.close();
    if (b.kind() == kind::comments && b.holds(p.lines[i]) && detail::is_menu_of_foot(p, i)) {
        b.close();
        return p.decide(i, {kind::navigation, rule::link_run, 0.6F});
    }
    const bool form = b.kind() == kind::comments && !b.has_posts();
    if (b.holds(p.lines[i]) && !detail::ends_in_menu(p, i, b.kind()) &&
        !(form && (detail::opens_headlines(p, i) || detail::opens_teasers(p, i)))) {
        b.take();
        p.decide(i, {b.kind(), block_rule(b.kind()), 0.65F});
        if (b.kind() != kind::comments) return;
        if (detail::ends_form(p, i)) return b.close();
        return detail::extend_comments(p, i, b);
    }
    b.close();
    verdict shape = shape_outside(p, i);
    if (shape.kind == kind::tags && detail::lists_topics_of_site(p, i, title))
        shape.kind = kind::navigation;
    if (shape.kind == kind::navigation && stands_in_text(p, i)) {
        p.notes[i].body = true;
        return;
    }
    p.decide(i, shape);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_OUTSIDE_HPP
