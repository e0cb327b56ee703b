// galley/model/comments.hpp: the heading over what readers wrote, or over a note on the author,
// ends the article. Below it stand whole sentences, so that single lines look like the article.
//
//      The council opened the bridge on Thursday.  | the article
//      2 thoughts on “A bridge”                    < ends it
//      I walked across it this morning.            | a reader
#ifndef GALLEY_MODEL_COMMENTS_HPP
#define GALLEY_MODEL_COMMENTS_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/words/comment_counts.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

namespace detail {

/// Is the line nothing but "Comments" or "About the author"?
[[nodiscard]] constexpr bool is_label_of_readers(const signs& s) noexcept {
    return (s.cue == lexicon::cue::comments || s.cue == lexicon::cue::author_bio) &&
           s.behind_cue == 0;
}

} // namespace detail

/// The line that ends the article so; the number of lines where there is none. A label, which may
/// stand elsewhere too, does so only below most of the text. `p` has read `lines`, those of `text`;
/// `zones` has a decision for each. Linear, allocates nothing.
[[nodiscard]] inline std::size_t first_of_comments(std::string_view text,
                                                   std::span<const layout::line> lines,
                                                   const page& p,
                                                   std::span<const decision> zones) noexcept {
    constexpr std::uint64_t least_words = 60; // of an article
    constexpr std::uint32_t longest_heading = 40;
    const auto words_at = [&](std::size_t i) {
        return zones[i].zone == zone::body ? p[i].text_weight() : 0;
    };
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < zones.size(); ++i) all += words_at(i);
    std::uint64_t above = 0;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const bool is_below_most = above >= least_words && (all - above) * 10 <= above * 3;
        if (is_below_most && detail::is_label_of_readers(p[i].signs)) return i;
        if (above >= least_words && p[i].weight <= longest_heading &&
            lexicon::is_count_of_comments(lines[i].text(text)))
            return i;
        above += words_at(i);
    }
    return zones.size();
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_COMMENTS_HPP
