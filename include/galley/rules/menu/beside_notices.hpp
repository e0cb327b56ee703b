// galley/rules/menu/beside_notices.hpp: labels that are entries of a menu, by the entries beside
// them.
#ifndef GALLEY_RULES_MENU_BESIDE_NOTICES_HPP
#define GALLEY_RULES_MENU_BESIDE_NOTICES_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Does a page's name that only menus have, of its notices or contacts, fill the line above or
/// below line `i`? "Advertising" between "Contact" and "Jobs" is a page as well; "- Advertisement
/// -" is none.
[[nodiscard]] inline bool lies_beside_notices(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 48;
    const auto names_notice = [&p](std::size_t k) {
        const lexicon::cue what = p.notes[k].cue;
        const bool notice = what == lexicon::cue::legal || what == lexicon::cue::disclaimer ||
                            what == lexicon::cue::contact || what == lexicon::cue::cookie;
        return notice && p.lines[k].size() <= longest && label_is_whole_line(p, k) && !p.in_body(k);
    };
    const std::string_view line = p.line_text(i);
    if (text::is_dash(text::decode_before(line, line.size()).value)) return false;
    constexpr std::uint32_t gap = 1;
    return (i > 0 && p.lines[i].blank_lines <= gap && names_notice(i - 1)) ||
           (i + 1 < p.size() && p.lines[i + 1].blank_lines <= gap && names_notice(i + 1));
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_MENU_BESIDE_NOTICES_HPP
