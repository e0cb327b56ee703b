// galley/rules/contact_block.hpp: the lines of a block of contacts that say nothing of contacts
// each for itself, by the lines around them.
//
//     12 Quay Street
//     River Daily Ltd           what stands between two contacts is of the block
//     Mon-Fri, 8-17
//     Phone: 555 0100
#ifndef GALLEY_RULES_CONTACT_BLOCK_HPP
#define GALLEY_RULES_CONTACT_BLOCK_HPP

#include <galley/rules/dialogs.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules {

/// Settles the few short lines between two contacts outside the body.
inline void judge_contact_blocks(const page& p) {
    constexpr std::size_t reach = 4; // lines from contact to contact
    constexpr std::uint32_t longest = 120;
    std::size_t last = p.size(); // the contact above, where only lines for the block follow it
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!p.notes[i].body && p.notes[i].what.kind == kind::contact) {
            if (last < i && i - last < reach)
                for (std::size_t k = last + 1; k < i; ++k)
                    p.decide(k, {kind::contact, rule::contact_label, 0.5F});
            last = i;
        } else if (!detail::is_shaped_outside(p, i) || p.notes[i].what.kind == kind::other ||
                   p.lines[i].size() > longest) {
            last = p.size(); // sentences are of no block
        }
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_CONTACT_BLOCK_HPP
