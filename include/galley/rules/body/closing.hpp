// galley/rules/body/closing.hpp: what the last lines of the body say to the reader and not of the
// matter: how to comment, whom to follow or write to.
#ifndef GALLEY_RULES_BODY_CLOSING_HPP
#define GALLEY_RULES_BODY_CLOSING_HPP

#include <galley/lexicon/words/closing_words.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// What a closing line is; no rule for one of the article.
[[nodiscard]] inline verdict closing_kind(std::string_view s) {
    constexpr std::size_t longest_call = 400;
    constexpr float sure = 0.6F;
    const lexicon::closing_calls says = lexicon::read_closing_calls(s);
    if (says.rule) return {kind::comments, rule::furniture_words, sure};
    if (s.size() > longest_call) return {};
    if (says.write && !metadata::find_email(s).empty())
        return {kind::contact, rule::contact_label, sure};
    if (says.author) return {kind::author_bio, rule::bio_after_body, sure};
    if (says.follow) return {kind::social, rule::furniture_words, sure};
    return {};
}

} // namespace detail

/// Settles the last lines of the body that close it so.
inline void judge_closing(const page& p) {
    constexpr std::size_t last_lines = 4;
    constexpr std::uint32_t longest = 420;
    const std::size_t from = p.body_end > last_lines ? p.body_end - last_lines : 0;
    for (std::size_t i = from; i < p.body_end; ++i) {
        if (!p.in_body(i) || p.notes[i].decided || p.lines[i].size() > longest) continue;
        const verdict what = detail::closing_kind(p.line_text(i));
        if (what.rule != rule::none) p.decide(i, what);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_BODY_CLOSING_HPP
