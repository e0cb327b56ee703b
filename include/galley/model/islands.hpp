// galley/model/islands.hpp: headlines and names that stand in a group of their own, above the first
// text of the body or below its last, and parted from it. Line by line they look like the article's
// headings or list; but a heading has its text below it, a list what leads to it above.
//
//      Mondavia at a glance                        | two lines of a menu
//      Letters to the mayor                        |
//      Sign in                                     < parts them from the article
//      The council opened the bridge on Thursday.  | the article
#ifndef GALLEY_MODEL_ISLANDS_HPP
#define GALLEY_MODEL_ISLANDS_HPP

#include <galley/layout/line.hpp>
#include <galley/model/detail/set_zones.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

namespace detail {

/// May the line be the name of a page: some words and no more? Verses pause with a comma or stop at
/// their end, parts of sentences begin small, entries of lists with a mark or a number, and tabs
/// part the cells of tables.
[[nodiscard]] constexpr bool may_name_page(std::string_view line, const line_facts& f) noexcept {
    constexpr std::uint32_t longest = 18; // words
    if (f.is_text || f.weight > longest || line.empty()) return false;
    const char32_t first = text::decode(line, 0).value;
    const bool has_capitals = text::script_of(first) <= text::script::cyrillic;
    if (!text::is_letter(first) || (has_capitals && !text::is_upper(first))) return false;
    const char32_t last = text::decode_before(line, line.size()).value;
    const bool pauses = last == ',' || last == ':' || last == ';' || last == '.' ||
                        last == 0x3001 || last == 0x3002 || last == 0xFF0C || last == 0xFF1A ||
                        last == 0xFF1B || last == 0x2026;
    return !pauses && line.find('\t') == std::string_view::npos;
}

/// Takes such groups among lines `from` to before `end` out of the body, which lie above the texts
/// or below them. Those that touch the texts stay.
inline void drop_groups(std::string_view text, std::span<const layout::line> lines, const page& p,
                        std::span<decision> zones, std::size_t from, std::size_t end) noexcept {
    constexpr std::size_t fewest = 2; // lines
    for (std::size_t i = from; i < end; ++i) {
        if (zones[i].zone != zone::body) continue;
        const std::size_t begin = i;
        bool names = true;
        std::size_t numbered = 0; // most rows of tables have numbers
        for (; i < end && zones[i].zone == zone::body; ++i) {
            names = names && may_name_page(lines[i].text(text), p[i]);
            numbered += lines[i].digits != 0 ? 1U : 0U;
        }
        const std::size_t count = i - begin;
        const bool touches = (begin == from && from != 0) || (i == end && end != zones.size());
        if (touches || !names || count < fewest || numbered * 2 > count) continue;
        set_zones(zones, begin, i, from == 0 ? zone::before : zone::after);
    }
}

} // namespace detail

/// Takes such groups out of the body. `p` has read `lines`, those of `text`. Linear, allocates
/// nothing.
inline void drop_islands(std::string_view text, std::span<const layout::line> lines, const page& p,
                         std::span<decision> zones) noexcept {
    const auto is_text = [&](std::size_t i) { return zones[i].zone == zone::body && p[i].is_text; };
    std::size_t first = 0;
    std::size_t behind = zones.size();
    while (first < behind && !is_text(first)) ++first;
    if (first == behind) return;
    while (!is_text(behind - 1)) --behind;
    detail::drop_groups(text, lines, p, zones, 0, first);
    detail::drop_groups(text, lines, p, zones, behind, zones.size());
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_ISLANDS_HPP
