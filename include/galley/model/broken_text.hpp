// galley/model/broken_text.hpp: articles whose sentences are broken over many short lines, as some
// blogs set them. Line by line they look like a menu; but entries of menus begin with capitals and,
// where a script has none, do not end in the syllables that end clauses.
#ifndef GALLEY_MODEL_BROKEN_TEXT_HPP
#define GALLEY_MODEL_BROKEN_TEXT_HPP

#include <galley/layout/line.hpp>
#include <galley/model/detail/set_zones.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

namespace detail {

/// Does the line go on from another or stop where a sentence pauses: a small letter first, a comma
/// or full stop last, or hiragana as the last letter?
[[nodiscard]] constexpr bool is_part_of_sentence(std::string_view line) noexcept {
    for (std::size_t end = line.size(); end > 0;) {
        const text::code_point c = text::decode_before(line, end);
        if (text::is_sentence_end(c.value) || c.value == ',' || c.value == 0x3001 ||
            c.value == 0xFF0C)
            return true;
        if (text::is_letter(c.value)) {
            if (c.value >= 0x3041 && c.value <= 0x3096) return true;
            break;
        }
        end -= c.size;
    }
    if (line.empty()) return false;
    const char32_t first = text::decode(line, 0).value;
    return text::is_letter(first) && text::script_of(first) <= text::script::cyrillic &&
           !text::is_upper(first);
}

} // namespace detail

/// Takes long runs of short lines, most of them parts of sentences, into the body where some of
/// them are already. Linear, allocates nothing.
inline void mend_broken_text(std::string_view text, std::span<const layout::line> lines,
                             const page& p, std::span<decision> zones) noexcept {
    constexpr std::uint32_t longest_line = 14; // words
    constexpr std::size_t shortest_run = 60;   // lines with words
    const auto breaks = [&](std::size_t i) {
        const signs& s = p[i].signs;
        return s.cue != lexicon::cue::none || s.date != 0 || p[i].weight > longest_line;
    };
    for (std::size_t i = 0; i < zones.size(); ++i) {
        std::size_t end = i;
        std::size_t worded = 0;
        std::size_t body = 0;
        for (; end < zones.size() && !breaks(end); ++end) {
            worded += lines[end].letters + lines[end].high > 2 ? 1U : 0U;
            body += zones[end].zone == zone::body ? 1U : 0U;
        }
        const std::size_t begin = i;
        i = end;
        if (worded < shortest_run || body == 0 || body == end - begin) continue;
        std::size_t parts = 0;
        for (std::size_t k = begin; k < end; ++k)
            parts += detail::is_part_of_sentence(lines[k].text(text)) ? 1U : 0U;
        if (parts * 10 < worded * 7) continue;
        detail::set_zones(zones, begin, end, zone::body);
    }
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_BROKEN_TEXT_HPP
