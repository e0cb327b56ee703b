// galley/model/posts.hpp: where the article ends and other texts of its kind go on: comments, the
// older posts of a blog, teasers. They hold whole sentences, so that single lines look like the
// article; what gives them away is the line that comes again with each of them.
//
//      The council opened the bridge on Thursday.        | the article
//      Posted by Anna on 12 May 2022, 10:15 | 3 comments < the first such line ends it
//      The market returns to the old square.             | another post
//      Posted by Anna on 3 May 2022, 08:00 | 1 comment
#ifndef GALLEY_MODEL_POSTS_HPP
#define GALLEY_MODEL_POSTS_HPP

#include <galley/date/find.hpp>
#include <galley/date/relative.hpp>
#include <galley/layout/line.hpp>
#include <galley/lexicon/cue.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::model {

namespace detail {

/// Finds the lines that come with each post. Bounded memory, linear time.
class post_finder {
public:
    post_finder(std::string_view text, std::span<const layout::line> lines, const page& p,
                std::span<const decision> zones) noexcept
        : text_(text), lines_(lines), page_(p), zones_(zones) {}

    /// The first line of those that end the article; the number of lines where there is none.
    [[nodiscard]] std::size_t first() noexcept {
        std::size_t i = 0;
        while (i < zones_.size() && zones_[i].zone != zone::body) ++i;
        std::uint32_t words = 0; // of the body so far, in long lines
        std::size_t last_text = 0;
        for (; i < zones_.size(); ++i) {
            if (zones_[i].zone == zone::body && page_[i].is_text) {
                words = std::min(words + page_[i].weight, least_words);
                last_text = i;
            }
            if (words < least_words) continue;
            if (const std::uint32_t form = form_of(i)) add(form, i, i - last_text <= nearest_text);
        }
        std::size_t first = zones_.size();
        for (std::size_t k = 0; k < count_; ++k)
            if (all_[k].is_series()) first = std::min(first, all_[k].first);
        return first;
    }

private:
    static constexpr std::uint32_t least_words = 15; // of an article
    static constexpr std::size_t nearest_text = 8;   // lines from its last text to the first form
    static constexpr std::uint32_t longest = 25;     // words of a line that comes again
    static constexpr std::uint32_t longest_ago = 12; // of one that ends with a distance in time
    static constexpr std::uint32_t stamped = 2;      // the forms that are no hash of words
    static constexpr std::uint32_t ago = 4;

    /// Lines of one form.
    struct series {
        std::uint32_t form = 0;
        std::uint32_t count = 0;
        std::uint32_t filled = 0; // of them have other lines before them
        std::size_t first = 0;
        std::size_t last = 0;

        [[nodiscard]] bool is_series() const noexcept {
            return count >= 3 && filled >= 2 && filled * 2 >= count;
        }
    };

    void add(std::uint32_t form, std::size_t i, bool is_near_text) noexcept {
        std::size_t k = 0;
        while (k < count_ && all_[k].form != form) ++k;
        if (k == all_.size()) return;
        series& s = all_[k];
        if (k == count_) {
            if (!is_near_text) return;
            ++count_;
            s = {form, 1, 0, i, i};
            return;
        }
        ++s.count;
        if (i - s.last > 1) ++s.filled;
        s.last = i;
    }

    /// What lines must share to be of one series; 0 for those that are of none: a label of tools
    /// beside a moment, a moment behind other words, a name and how long ago.
    [[nodiscard]] std::uint32_t form_of(std::size_t i) const noexcept {
        const line_facts& f = page_[i];
        const layout::line& l = lines_[i];
        if (f.weight > longest) return 0;
        if (is_tool(f.signs.cue)) return is_beside_moment(i) ? f.seen.shape | 1U : 0;
        if (has_moment(f)) {
            if (l.ends_sentence || f.signs.date == 3) return 0;
            return date::find(l.text(text_)).begin > 0 ? stamped : 0;
        }
        if (f.is_text || f.weight > longest_ago || l.digits == 0 || l.digits > 4) return 0;
        const std::string_view s = l.text(text_);
        const date::relative_found r = date::find_relative(s);
        return r && r.begin > 0 && r.end == s.size() ? ago : 0;
    }

    [[nodiscard]] static bool is_tool(lexicon::cue c) noexcept {
        return c == lexicon::cue::share || c == lexicon::cue::tool || c == lexicon::cue::comments;
    }
    [[nodiscard]] static bool has_moment(const line_facts& f) noexcept {
        return f.signs.date > 0 && (f.seen.marks & clock_mark) != 0;
    }
    [[nodiscard]] bool is_beside_moment(std::size_t i) const noexcept {
        const std::size_t end = std::min(i + 3, zones_.size());
        for (std::size_t k = i < 2 ? 0 : i - 2; k < end; ++k)
            if (k != i && has_moment(page_[k])) return true;
        return false;
    }

    std::string_view text_;
    std::span<const layout::line> lines_;
    const page& page_;
    std::span<const decision> zones_;
    std::array<series, 8> all_{}; // a page has few; more are not looked at
    std::size_t count_ = 0;
};

} // namespace detail

/// The line that ends the article because others like it follow, each with text of its own; the
/// number of lines where there is none. `p` has read `lines`, those of `text`; `zones` has a
/// decision for each. Linear, allocates nothing.
[[nodiscard]] inline std::size_t first_of_other_posts(std::string_view text,
                                                      std::span<const layout::line> lines,
                                                      const page& p,
                                                      std::span<const decision> zones) noexcept {
    return detail::post_finder(text, lines, p, zones).first();
}

} // namespace galley::model

#endif // GALLEY_MODEL_POSTS_HPP
