// galley/rules/around/contact_block.hpp: the lines of a block of contacts that say nothing of
// contacts each for itself, by the lines around them.
//
//     12 Quay Street, Harwick   a number and a comma right above a contact
//     Phone: 555 0100
//     River Daily Ltd           what stands between two contacts is of the block
//     Mon-Fri, 8-17
//     Mail: desk@example.org
//     Adverts: 555-0101         a number to call right below one
#ifndef GALLEY_RULES_AROUND_CONTACT_BLOCK_HPP
#define GALLEY_RULES_AROUND_CONTACT_BLOCK_HPP

#include <galley/rules/around/dialogs.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

[[nodiscard]] inline bool is_contact(const page& p, std::size_t i) noexcept {
    return i < p.size() && !p.notes[i].body && p.notes[i].decided &&
           p.notes[i].what.kind == kind::contact;
}

/// Is line `i` of a few words settled by its shape alone, of which a block of contacts may take it?
[[nodiscard]] inline bool may_join_contacts(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 120;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (n.body || !n.decided || l.size() > longest || l.digits == 0 || l.ends_sentence)
        return false;
    if (n.what.kind != kind::navigation && n.what.kind != kind::related_link) return false;
    return n.what.rule == rule::link_run || n.what.rule == rule::block_cue;
}

/// "13. Harwick Press": the rank of a list in front.
[[nodiscard]] constexpr bool opens_with_rank(std::string_view s) noexcept {
    std::size_t n = 0;
    while (n < s.size() && text::is_digit(s[n])) ++n;
    return n != 0 && s.substr(n).starts_with(". ");
}

/// Is line `i` the address above a contact: "12 Quay Street, Harwick", "Quay 7 | 1234 Harwick"?
[[nodiscard]] inline bool is_address_above_contact(const page& p, std::size_t i) {
    if (!is_contact(p, i + 1) || !may_join_contacts(p, i)) return false;
    const layout::line& l = p.lines[i];
    if (l.commas + l.stops == 0 && !l.holds('|')) return false;
    const std::string_view s = p.line_text(i);
    return l.words >= 2 && !opens_with_rank(s) && s.find("://") == std::string_view::npos &&
           !find_date(p, i);
}

/// Is line `i` a few words, a colon and a number to call, "Adverts: 71 555-0101", below a contact?
[[nodiscard]] inline bool is_number_below_contact(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_digits = 7;
    if (i == 0 || !is_contact(p, i - 1) || !may_join_contacts(p, i)) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t colon = s.find(':');
    if (p.lines[i].digits < fewest_digits || colon == std::string_view::npos) return false;
    const std::string_view number = text::trim(s.substr(colon + 1));
    const auto is_of_number = [](char b) {
        return text::is_digit(b) || std::string_view(" -()+./").find(b) != std::string_view::npos;
    };
    const bool dialled = number.find_first_of("-(+") != std::string_view::npos;
    return dialled && std::all_of(number.begin(), number.end(), is_of_number);
}

/// Settles the few short lines between two contacts outside the body.
inline void judge_between_contacts(const page& p) {
    constexpr std::size_t reach = 4; // lines from contact to contact
    constexpr std::uint32_t longest = 120;
    std::size_t last = p.size(); // the contact above, where only lines for the block follow it
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!p.notes[i].body && p.notes[i].what.kind == kind::contact) {
            if (last < i && i - last < reach)
                for (std::size_t k = last + 1; k < i; ++k)
                    p.decide(k, {kind::contact, rule::contact_label, 0.5F});
            last = i;
        } else if (!is_shaped_outside(p, i) || p.notes[i].what.kind == kind::other ||
                   p.lines[i].size() > longest) {
            last = p.size(); // sentences are of no block
        }
    }
}

} // namespace detail

/// Settles the lines of blocks of contacts outside the body.
inline void judge_contact_blocks(const page& p) {
    const verdict contact{kind::contact, rule::contact_label, 0.5F};
    for (std::size_t i = p.size(); i-- > 0;)
        if (detail::is_address_above_contact(p, i)) p.decide(i, contact);
    for (std::size_t i = 0; i < p.size(); ++i)
        if (detail::is_number_below_contact(p, i)) p.decide(i, contact);
    detail::judge_between_contacts(p);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_CONTACT_BLOCK_HPP
