// galley/rules/links/network_links.hpp: links to a site's own pages on social networks, which none
// of them shows alone, for a headline may end in a network's name as well:
//
//     River Daily on Facebook       two lines, the one below the other, name two networks
//     River Daily on Instagram
//     https://facebook.com/riverdaily    an account's address
//     Follow River Daily                 a call to follow somebody, outside the body
//     Tweets by @riverdaily              what an account says, and below it
//     The ferry is late https://t.co/x   its posts
//     @riverdaily 2 hours ago            and who wrote them
#ifndef GALLEY_RULES_LINKS_NETWORK_LINKS_HPP
#define GALLEY_RULES_LINKS_NETWORK_LINKS_HPP

#include <galley/lexicon/words/account_words.hpp>
#include <galley/lexicon/words/embed_words.hpp>
#include <galley/lexicon/words/share_words.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The index of the network among lexicon::share_words that is `word`; `npos` for none.
[[nodiscard]] constexpr std::uint16_t network_of(std::string_view word) noexcept {
    const lexicon::phrase_match m = lexicon::share_words.match_whole(word);
    const bool network = m && lexicon::share_words[m.index].network;
    return network ? m.index : lexicon::phrase_match::npos;
}

/// The network that `s` ends in, "Visit us on Facebook", or opens with before a bracket, "Twitter
/// (@river)"; `npos` for none.
[[nodiscard]] constexpr std::uint16_t named_network(std::string_view s) noexcept {
    if (s.ends_with(')')) return network_of(s.substr(0, s.find(" (")));
    return network_of(s.substr(s.rfind(' ') + 1));
}

/// May line `i` outside the body, by its shape, lead to a network, or is it known to do so?
[[nodiscard]] inline bool may_lead_to_network(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 6;
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    if (n.body || !n.decided || l.size() > longest || l.words > most_words) return false;
    if (n.what.kind == kind::social) return true;
    const bool link = n.what.kind == kind::navigation || n.what.kind == kind::related_link;
    return link && (n.what.rule == rule::link_run || n.what.rule == rule::block_cue);
}

/// Settles line `i`, which names a network, unless it lets the reader sign in with it.
inline void take_network_link(const page& p, std::size_t i) {
    if (p.lines[i].words < 2 || p.notes[i].what.kind == kind::social) return;
    if (lexicon::account_words.match_first(p.line_text(i))) return;
    p.decide(i, {kind::social, rule::furniture_words, 0.6F});
}

/// "Follow River Daily", "Folgen Sie @riverdaily": does `s` ask to follow whom it names? "Follow
/// the river" names nobody, and "Folge 12" is a part.
[[nodiscard]] constexpr bool asks_to_follow(std::string_view s) noexcept {
    const lexicon::phrase_match m = lexicon::follow_words.match(s, 0);
    if (!m || m.size + 2 > s.size() || s[m.size] != ' ' || s.ends_with('.') || s.ends_with('?'))
        return false;
    const char32_t first = text::decode(s, m.size + 1).value;
    return text::is_upper(first) || first == '@' || text::is_opening_quote(first);
}

/// Settles line `i`, outside the body, if it is a link by its shape and asks to follow somebody.
inline void judge_call_to_follow(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 7;
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    if (n.body || !n.decided || l.words < 2 || l.words > most_words || l.size() > longest) return;
    if (n.what.kind != kind::navigation && n.what.kind != kind::related_link) return;
    if (n.cue != lexicon::cue::none || !asks_to_follow(p.line_text(i))) return;
    p.decide(i, {kind::social, rule::furniture_words, 0.6F});
}

/// Is `s` the address of an account at a network, "https://facebook.com/riverdaily", and not of one
/// post or film?
[[nodiscard]] constexpr bool is_account_address(std::string_view s) noexcept {
    constexpr std::uint16_t none = lexicon::phrase_match::npos;
    for (const std::string_view opening : {"https://", "http://", "www."})
        if (s.starts_with(opening)) s.remove_prefix(opening.size());
    const std::size_t dot = s.find('.');
    const std::size_t path = s.find('/');
    if (path >= s.size() - 1 || dot > path || network_of(s.substr(0, dot)) == none) return false;
    for (const std::string_view post : {"?", "/status/", "/posts/", "/p/", "/reel/"})
        if (s.find(post, path) != std::string_view::npos) return false;
    return true;
}

/// Settles line `i`, outside the body, if it is no more than an account's address.
inline void judge_account_address(const page& p, std::size_t i) {
    const note& n = p.notes[i];
    if (!n.decided || n.what.rule != rule::url_line || n.body) return; // most lines
    if (is_account_address(p.line_text(i))) p.decide(i, {kind::social, rule::url_line, 0.7F});
}

/// Did its shape, or the block it stands in, make line `i` outside the body a link or an entry?
[[nodiscard]] inline bool is_guessed_link(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.body || !n.decided) return false;
    const rule why = n.what.rule;
    return (n.what.kind == kind::navigation || n.what.kind == kind::related_link) &&
           (why == rule::link_run || why == rule::related_block || why == rule::block_cue);
}

/// Does `s` hold the address of a post's link or picture, which a network shortens:
/// "https://t.co/x"?
[[nodiscard]] constexpr bool holds_post_address(std::string_view s) noexcept {
    return s.find("://t.co/") < s.size() || s.find("pic.twitter.com/") < s.size();
}

/// Is `s` an account alone, or one and the age of its post: "@riverdaily", "@riverdaily 2 hours
/// ago"?
[[nodiscard]] constexpr bool opens_with_account(std::string_view s, std::uint32_t words) noexcept {
    constexpr std::uint32_t most_words = 4;
    return s.size() > 1 && s.front() == '@' && text::is_letter(text::decode(s, 1).value) &&
           words <= most_words && !ends_in_colon(s);
}

/// Settles line `i` if it is a post of a timeline, or the label of one.
inline void judge_post_of_timeline(const page& p, std::size_t i) {
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    const bool post = l.holds('/') && holds_post_address(s);
    if ((post || lexicon::heads_timeline(s)) && is_guessed_link(p, i))
        p.decide(i, {kind::social, rule::furniture_words, 0.6F});
}

/// Settles line `i` if it names the account of a post right above or below.
inline void judge_account_of_post(const page& p, std::size_t i) {
    if (!p.lines[i].holds('@') || !is_guessed_link(p, i)) return;
    if (!opens_with_account(p.line_text(i), p.lines[i].words)) return;
    for (const std::size_t near : {i - 1, i + 1}) // i - 1 may wrap
        if (near < p.size() && p.lines[near].holds('/') && !p.in_body(near) &&
            holds_post_address(p.line_text(near)))
            return p.decide(i, {kind::social, rule::furniture_words, 0.6F});
}

} // namespace detail

/// Settles the neighbours that name two networks, accounts' addresses and calls to follow. A name
/// of one word is a button (bare_line.hpp).
inline void judge_network_links(const page& p) {
    constexpr std::uint16_t none = lexicon::phrase_match::npos;
    std::uint16_t above = none;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const std::uint16_t named =
            detail::may_lead_to_network(p, i) ? detail::named_network(p.line_text(i)) : none;
        if (named != none && above != none && named != above) {
            detail::take_network_link(p, i - 1);
            detail::take_network_link(p, i);
        }
        above = named;
        detail::judge_account_address(p, i);
        detail::judge_call_to_follow(p, i);
    }
}

/// Settles the posts that a page shows of an account, when the lists around them are settled.
inline void judge_timelines(const page& p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        detail::judge_post_of_timeline(p, i);
        detail::judge_account_of_post(p, i);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINKS_NETWORK_LINKS_HPP
