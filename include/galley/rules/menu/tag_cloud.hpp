// galley/rules/menu/tag_cloud.hpp: many tags on one line with nothing but blanks between: all that
// a site writes about, in the order of the alphabet or of use.
//
//     Bridges Council Ferries Floods Harbour Mills Old town ...
#ifndef GALLEY_RULES_MENU_TAG_CLOUD_HPP
#define GALLEY_RULES_MENU_TAG_CLOUD_HPP

#include <galley/layout/line.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Is `l`, right below a label of tags, a cloud of them: more words than a headline has, and no
/// sentence? A few of them may have a stop or comma, "St. Ellis".
[[nodiscard]] constexpr bool is_tag_cloud(const layout::line& l) noexcept {
    constexpr std::uint32_t fewest_words = 16;
    constexpr std::uint32_t many_words = 40;
    const std::uint32_t words_for_a_mark = l.words < many_words ? 32 : 14;
    return !l.ends_sentence && l.wide == 0 && l.words >= fewest_words &&
           (l.stops + l.commas) * words_for_a_mark <= l.words;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_MENU_TAG_CLOUD_HPP
