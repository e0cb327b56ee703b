// galley/rules/people/release.hpp: the foot of press releases: whom to call, and whose release it
// is.
#ifndef GALLEY_RULES_PEOPLE_RELEASE_HPP
#define GALLEY_RULES_PEOPLE_RELEASE_HPP

#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Harwick Bridges, Inc.": does a firm's form end the line, and no sentence?
[[nodiscard]] constexpr bool names_firm(std::string_view s) noexcept {
    for (const std::string_view form :
         {" Inc.", " Ltd.", " Corp.", " Co.", " S.A.", " S.p.A.", " N.V.", " L.P."})
        if (s.ends_with(form)) return true;
    return false;
}

/// Does the label that line `i` is, a colon last, head a block that gives a number or an address:
/// "Media Contact:" / "Jane Roe" / "802-555-0100"?
[[nodiscard]] inline bool heads_contact(const page& p, std::size_t i) noexcept {
    constexpr std::size_t most_lines = 5;
    constexpr std::uint32_t longest = 80;
    constexpr std::uint32_t fewest_digits = 7;
    const std::string_view label = p.line_text(i);
    if (!label.ends_with(':') && !label.ends_with("\uFF1A")) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + most_lines; ++k) {
        const layout::line& l = p.lines[k];
        if (l.size() > longest || l.ends_sentence || l.blank_lines > (k == i + 1 ? 1U : 0U))
            return false;
        if (l.holds('@') || (l.digits >= fewest_digits && l.digits * 2 > l.letters)) return true;
    }
    return false;
}

} // namespace detail

/// "SOURCE Harwick Bridges, Inc." behind the body or in its last lines: the wires of press releases
/// write the label in capitals and no colon.
inline bool rule_release_source(const page& p, std::size_t i) {
    constexpr std::string_view label = "SOURCE ";
    constexpr std::uint32_t longest = 120;
    constexpr std::size_t last_lines = 3;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || l.size() <= label.size() || i + last_lines < p.body_end) return false;
    const std::string_view s = p.line_text(i);
    if (!s.starts_with(label) || !text::is_upper(text::decode(s, label.size()).value)) return false;
    if (l.ends_sentence && !detail::names_firm(s)) return false;
    p.decide(i, {kind::source_credit, rule::source_label, 0.8F},
             {l.begin, static_cast<offset>(l.begin + label.size())});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PEOPLE_RELEASE_HPP
