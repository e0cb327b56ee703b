// galley/rules/around/dialogs.hpp: what pages say to the reader who uses them: the sentences of the
// dialogs to sign in, the links that open a window, the words between two offers.
//
//     Forgot your password?                            a sentence among those of a dialog
//     Pay with your card (opens in a new window)       a link
//     Newsletter                                       an offer
//     What the town talks about, every morning.        its words
//     Subscribe                                        its button
#ifndef GALLEY_RULES_AROUND_DIALOGS_HPP
#define GALLEY_RULES_AROUND_DIALOGS_HPP

#include <galley/lexicon/words/account_words.hpp>
#include <galley/lexicon/words/share_words.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/find_word.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` outside the body and settled by its shape alone?
[[nodiscard]] inline bool is_shaped_outside(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.body || !n.decided) return false;
    return n.what.rule == rule::link_run || n.what.rule == rule::zone_outside;
}

/// The lines of one dialog that speak of accounts are no farther apart.
inline constexpr std::size_t dialog_reach = 3;

/// May a dialog still take line `i`? Menus hold the names of its pages as well.
[[nodiscard]] inline bool may_join_dialog(const page& p, std::size_t i) noexcept {
    return is_shaped_outside(p, i) && p.notes[i].what.kind != kind::navigation;
}

/// Is line `i`, outside the body, a label of a dialog to sign in, or does it speak of accounts?
[[nodiscard]] inline bool speaks_of_account(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 240;
    const note& n = p.notes[i];
    if (n.body || !n.decided || p.lines[i].size() > longest) return false;
    if (n.cue == lexicon::cue::login) return true;
    return is_shaped_outside(p, i) && lexicon::account_words.match_first(p.line_text(i));
}

/// Settles line `i`, which speaks of accounts: part of a dialog, or of a form of comments.
inline void take_into_dialog(const page& p, std::size_t i) {
    if (!may_join_dialog(p, i)) return;
    const kind above = i > 0 ? p.notes[i - 1].what.kind : kind::other;
    const kind of = above == kind::comments ? above : kind::navigation;
    p.decide(i, {of, rule::furniture_words, 0.55F});
}

/// Does a word of share buttons stand in `s`?
[[nodiscard]] constexpr bool speaks_of_sharing(std::string_view s) noexcept {
    return text::find_word(s, 0, [s](std::size_t i) {
               const lexicon::phrase_match m = lexicon::share_words.match(s, i);
               return m && lexicon::share_words[m.index].network;
           }) != s.size();
}

} // namespace detail

/// Settles line `i` outside the body if it states a temperature, "14° MIN", "Harwick +3 °C": so
/// boxes of weather do. "360°" is a view all around.
inline void judge_temperature(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 40;
    constexpr std::uint32_t most_words = 5;
    constexpr std::size_t most_digits = 2; // of one number
    constexpr std::string_view degree = "\u00B0";
    const layout::line& l = p.lines[i];
    if (l.high == 0 || l.digits == 0 || l.size() > longest || l.words > most_words) return;
    const note& n = p.notes[i];
    const bool block = !n.body && n.what.rule == rule::block_cue && n.what.kind == kind::navigation;
    if (!block && !detail::is_shaped_outside(p, i)) return;
    const std::string_view s = p.line_text(i);
    const std::size_t at = s.find(degree);
    if (at == std::string_view::npos) return;
    const std::string_view before = text::trim_right(s.substr(0, at));
    std::size_t digits = 0;
    while (digits < before.size() && text::is_digit(before[before.size() - 1 - digits])) ++digits;
    if (digits == 0 || digits > most_digits) return;
    p.decide(i, {kind::other, rule::number_line, 0.6F});
}

/// Settles line `i` if it is a link that says that it opens a window.
inline void judge_window_link(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 160;
    if (!detail::is_shaped_outside(p, i) && p.notes[i].what.rule != rule::block_cue) return;
    if (p.lines[i].size() > longest || p.notes[i].body) return;
    const std::string_view s = p.line_text(i);
    const char last = s.back();
    if (last != ')' && last != 'b' && last != 'w') return; // most lines
    if (last != ')' && !s.ends_with(" tab") && !s.ends_with(" window")) return;
    if (!lexicon::window_words.match_first(s)) return;
    const bool row = i > 0 && p.notes[i - 1].what.kind == kind::social;
    const bool shares = row || detail::speaks_of_sharing(s);
    p.decide(i, {shares ? kind::social : kind::navigation, rule::furniture_words, 0.65F});
}

/// Settles line `i` and line `last`, which speaks of accounts and stands above it, if both are
/// sentences of one dialog to sign in. Gives the last line that speaks of accounts.
inline std::size_t judge_dialog(const page& p, std::size_t i, std::size_t last) {
    if (!detail::speaks_of_account(p, i)) return last;
    if (last < i && i - last <= detail::dialog_reach) {
        detail::take_into_dialog(p, last);
        detail::take_into_dialog(p, i);
    }
    return i;
}

namespace detail {

/// Is line `i` outside the body an offer by its label or words?
[[nodiscard]] inline bool is_offer(const page& p, std::size_t i) noexcept {
    return i < p.size() && !p.notes[i].body && p.notes[i].decided &&
           p.notes[i].what.kind == kind::promo;
}

/// Is line `i` a headline between "For subscribers" and the same words again? They are badges of a
/// list's headlines, no offers of one box.
[[nodiscard]] inline bool is_between_badges(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 4;
    constexpr std::uint32_t longest_badge = 64;
    constexpr std::uint32_t longest_headline = 260;
    constexpr std::uint32_t fewest_words = 5;
    const layout::line& l = p.lines[i];
    if (i == 0 || p.lines[i - 1].size() > longest_badge || l.size() > longest_headline ||
        layout::word_weight(l) < fewest_words || l.ends_sentence)
        return false;
    const std::string_view badge = p.line_text(i - 1);
    if (!lexicon::badge_words.match_first(badge)) return false;
    const auto is_badge = [&](std::size_t k) {
        return k < p.size() && is_offer(p, k) && p.line_text(k) == badge;
    };
    for (std::size_t k = 2; k <= reach; ++k)
        if (is_badge(i - 1 + k) || (i > k && is_badge(i - 1 - k))) return true;
    return false;
}

} // namespace detail

/// Settles the words between two offers, one or two lines, no names of pages; or below one the
/// sentences, of which a box has few. `below` counts those above line `i`.
inline void judge_words_of_offer(const page& p, std::size_t i, std::size_t& below) {
    constexpr std::uint32_t longest = 400;
    constexpr std::uint32_t longest_label = 160;
    constexpr std::uint32_t fewest_words = 6;
    constexpr std::size_t most = 4;
    const bool next = p.notes[i].what.rule == rule::block_cue && detail::is_offer(p, i);
    const bool under_offer = i > 0 && detail::is_offer(p, i - 1);
    if (!next && !under_offer) below = 0;
    if (!under_offer || !detail::is_shaped_outside(p, i) || p.lines[i].size() > longest) return;
    const layout::line& l = p.lines[i];
    if (detail::is_between_badges(p, i))
        return p.decide(i, {kind::related_link, rule::link_run, 0.5F});
    const bool two = i + 1 < p.size() && detail::is_shaped_outside(p, i + 1);
    const bool between = detail::is_offer(p, i + 1) || (two && detail::is_offer(p, i + 2));
    const bool page = layout::word_weight(l) <= 3 && !l.ends_sentence;
    const bool sentence = l.ends_sentence && layout::word_weight(l) >= fewest_words &&
                          below < most && (below != 0 || p.lines[i - 1].size() <= longest_label);
    if (!(between && !page) && !sentence) return;
    ++below;
    p.decide(i, {kind::promo, rule::block_cue, 0.5F});
}

namespace detail {

/// Does line `i` outside the body hold cells that tabs part?
[[nodiscard]] inline bool is_table_row(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 600;
    return !p.notes[i].body && p.lines[i].size() <= longest &&
           p.line_text(i).find('\t') != std::string_view::npos;
}

/// "Cookie", "cookies", "_cookie_policy": how all languages call them.
[[nodiscard]] inline bool speaks_of_cookies(std::string_view s) noexcept {
    return s.find("ookie") != std::string_view::npos;
}

} // namespace detail

/// Settles the table of a site's cookies: three rows or more whose cells tabs part, few lines
/// between them, of which two speak of cookies; what stands between the rows is of it.
inline void judge_cookie_tables(const page& p) {
    constexpr std::size_t reach = 5; // lines from row to row
    constexpr std::size_t enough_rows = 3;
    constexpr std::size_t enough_cookies = 2;
    if (p.text.find('\t') == std::string_view::npos) return;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t rows = 0;
    std::size_t cookies = 0;
    const auto take = [&] {
        if (rows >= enough_rows && cookies >= enough_cookies)
            for (std::size_t i = first; i <= last; ++i)
                p.decide(i, {kind::legal, rule::furniture_words, 0.6F});
        rows = cookies = 0;
    };
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (rows != 0 && (p.notes[i].body || i - last > reach)) take();
        if (!detail::is_table_row(p, i)) continue;
        if (rows++ == 0) first = i;
        last = i;
        cookies += detail::speaks_of_cookies(p.line_text(i)) ? 1U : 0U;
    }
    take();
}

namespace detail {

/// Is line `i` outside the body a sentence about cookies, by its shape a link or loose?
[[nodiscard]] inline bool tells_of_cookies(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 5;
    const layout::line& l = p.lines[i];
    if (!l.ends_sentence || l.words < fewest_words || !is_shaped_outside(p, i)) return false;
    const std::string_view s = p.line_text(i);
    return s.back() != '?' && speaks_of_cookies(s);
}

/// Does a notice, or another line about cookies, stand near line `i` outside the body? Where one
/// bakes them none does.
[[nodiscard]] inline bool lies_near_cookies(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 4;
    const std::size_t end = i + reach < p.size() ? i + reach + 1 : p.size();
    for (std::size_t k = i > reach ? i - reach : 0; k < end; ++k) {
        if (k == i || p.notes[k].body) continue;
        const bool notice = p.notes[k].decided && p.notes[k].what.kind == kind::legal;
        if (notice ||
            (p.lines[k].size() <= longest_labelled_line && speaks_of_cookies(p.line_text(k))))
            return true;
    }
    return false;
}

/// Is line `i` a label of a notice about cookies, or one that its words have settled?
[[nodiscard]] inline bool is_consent_label(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (!n.decided || n.what.kind != kind::legal) return false;
    return n.cue == lexicon::cue::cookie ||
           (n.what.rule == rule::furniture_words && speaks_of_cookies(p.line_text(i)));
}

/// Does line `i` speak of cookies, or is it a label of their notice? Longer lines are prose.
[[nodiscard]] inline bool is_of_consent(const page& p, std::size_t i) noexcept {
    if (is_consent_label(p, i)) return true;
    return p.lines[i].size() <= longest_labelled_line && speaks_of_cookies(p.line_text(i));
}

/// Lines of a window that asks for consent, and how many of them the zones took for the body.
struct consent_window {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t body = 0;
};

/// The window around the label at line `i`: it reaches on to each line not far off that speaks of
/// cookies, down, and up from there but not into the lines before `from`. It begins with a line
/// outside the body.
[[nodiscard]] inline consent_window window_around(const page& p, std::size_t i, std::size_t from) {
    constexpr std::size_t reach = 4; // lines from one to the next
    consent_window w{i, i, 0};
    for (std::size_t k = i + 1; k < p.size() && k <= w.last + reach; ++k)
        if (is_of_consent(p, k)) w.last = k;
    for (std::size_t k = i; k > from && k - 1 + reach >= w.first; --k)
        if (is_of_consent(p, k - 1)) w.first = k - 1;
    while (w.first < i && p.in_body(w.first)) ++w.first;
    for (std::size_t k = w.first; k <= w.last; ++k) w.body += p.in_body(k) ? 1U : 0U;
    return w;
}

/// Does the body speak of cookies outside the window?
[[nodiscard]] inline bool tells_of_cookies_elsewhere(const page& p, const consent_window& w) {
    for (std::size_t k = p.body_begin; k < p.body_end; ++k)
        if ((k < w.first || k > w.last) && p.in_body(k) && speaks_of_cookies(p.line_text(k)))
            return true;
    return false;
}

} // namespace detail

/// Settles the lines of the body that are of a window which asks for consent: they stand among its
/// labels, and no other line of the body speaks of cookies.
inline void judge_consent_in_body(const page& p) {
    constexpr std::size_t most_windows = 4; // each asks all lines of the body
    std::size_t windows = 0;
    for (std::size_t i = 0, from = 0; i < p.size() && windows < most_windows; ++i) {
        if (!detail::is_consent_label(p, i)) continue;
        const detail::consent_window w = detail::window_around(p, i, from);
        i = w.last;
        from = w.last + 1;
        if (w.body == 0) continue;
        ++windows;
        if (detail::tells_of_cookies_elsewhere(p, w)) continue;
        for (std::size_t k = w.first; k <= w.last; ++k) {
            if (!p.in_body(k) && p.notes[k].decided) continue;
            p.notes[k].body = false;
            p.decide(k, {kind::legal, rule::furniture_words, 0.6F});
        }
    }
}

/// Settles the sentences of notices about a site's cookies; of an article about them readers write
/// as well.
inline void judge_cookie_sentences(const page& p) {
    bool asked = false; // whether the article is about them
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!detail::tells_of_cookies(p, i) || !detail::lies_near_cookies(p, i)) continue;
        for (std::size_t k = 0; k < p.size() && !asked; ++k)
            if (p.in_body(k) && detail::speaks_of_cookies(p.line_text(k))) return;
        asked = true;
        p.decide(i, {kind::legal, rule::furniture_words, 0.6F});
    }
}

namespace detail {

/// Is line `i` outside the body a paragraph of what a site asks its reader to consent to? Rights in
/// a picture are noted below each.
[[nodiscard]] inline bool asks_consent(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 120;
    const note& n = p.notes[i];
    return !n.body && n.decided && n.what.kind == kind::legal && p.lines[i].size() >= shortest &&
           p.line_text(i).find("\u00A9") == std::string_view::npos;
}

} // namespace detail

/// Settles what stands between two paragraphs of a window that asks for consent, names of purposes
/// and partners, buttons: "Functional" between two paragraphs about cookies.
inline void judge_consent_windows(const page& p) {
    constexpr std::size_t reach = 40; // lines from paragraph to paragraph
    std::size_t last = p.size();      // the paragraph above
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (detail::asks_consent(p, i)) {
            if (last < i && i - last <= reach)
                for (std::size_t k = last + 1; k < i; ++k)
                    p.decide(k, {kind::legal, rule::furniture_words, 0.5F});
            last = i;
        } else if (!detail::is_shaped_outside(p, i)) {
            last = p.size();
        }
    }
}

/// Settles "OK" outside the body, which consents to something by its cue, where nothing near it
/// asks for consent: it closes another window, "The article could not be sent".
inline void judge_bare_consent(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 3;
    const note& n = p.notes[i];
    if (p.lines[i].size() > longest || p.lines[i].high != 0 || n.body || !n.decided) return;
    if (n.what.kind != kind::legal || n.what.rule != rule::line_cue) return;
    if (i > 0 && p.in_body(i - 1)) return; // which may be the notice
    if (!detail::lies_near_cookies(p, i)) p.decide(i, {kind::other, rule::line_cue, 0.5F});
}

/// Settles what is said to the reader, when all lines are settled.
inline void judge_dialogs(const page& p) {
    std::size_t below_offer = 0;
    std::size_t account = p.size();
    std::size_t ahead = 0;    // behind the lines that were asked whether they may join a dialog
    std::size_t open_end = 0; // behind the last of them that may
    for (std::size_t i = 0; i < p.size(); ++i) {
        judge_temperature(p, i);
        judge_window_link(p, i);
        for (; ahead < p.size() && ahead <= i + detail::dialog_reach; ++ahead)
            if (detail::may_join_dialog(p, ahead)) open_end = ahead + 1;
        // Far from all such lines it tells nothing to speak of accounts.
        if (open_end + detail::dialog_reach > i) account = judge_dialog(p, i, account);
        judge_words_of_offer(p, i, below_offer);
    }
    judge_cookie_tables(p);
    judge_cookie_sentences(p);
    judge_consent_windows(p);
    for (std::size_t i = 0; i < p.size(); ++i) judge_bare_consent(p, i);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_DIALOGS_HPP
