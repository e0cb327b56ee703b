// galley/rules/pictures/embed.hpp: posts of social networks that a page shows in the middle of the
// article: the words around them, the signature below them, the post above the signature.
//
//     So proud of our town! #harbour
//     — Jane Roe (@janeroe) May 2, 2022
#ifndef GALLEY_RULES_PICTURES_EMBED_HPP
#define GALLEY_RULES_PICTURES_EMBED_HPP

#include <galley/lexicon/words/embed_words.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "— Jane Roe (@janeroe) May 2, 2022": a dash, an account in brackets, a date.
[[nodiscard]] inline bool signs_post(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 160;
    if (p.lines[i].size() > longest || p.lines[i].digits == 0) return false;
    const std::string_view s = p.line_text(i);
    return text::is_dash(text::decode(s, 0).value) && s.find("(@") != std::string_view::npos &&
           find_date(p, i);
}

} // namespace detail

/// Settles the frame of a post and, above its signature, the post where it is not the article's.
inline void judge_embed(const page& p, std::size_t i) {
    if (p.notes[i].decided && p.notes[i].what.kind != kind::byline) return;
    if (detail::signs_post(p, i)) {
        p.decide(i, {kind::other, rule::furniture_words, 0.8F});
        const bool post = i > 0 && !p.notes[i - 1].decided && !p.in_body(i - 1);
        if (post) p.decide(i - 1, {kind::other, rule::furniture_words, 0.6F});
    } else if (!p.notes[i].decided && p.lines[i].size() <= longest_furniture_line &&
               lexicon::frames_post(p.line_text(i))) {
        p.decide(i, {kind::other, rule::furniture_words, 0.8F});
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PICTURES_EMBED_HPP
