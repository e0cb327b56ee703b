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

#include <galley/date/relative.hpp>
#include <galley/layout/line.hpp>
#include <galley/lexicon/cue.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/text/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

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
        std::size_t last_text = 0;
        for (; i < zones_.size(); ++i) {
            if (zones_[i].zone == zone::body && page_[i].is_text) {
                words_ += page_[i].weight;
                last_text = i;
            }
            if (words_ < least_words) continue;
            if (const std::uint32_t form = form_of(i)) add(form, i, i - last_text <= nearest_text);
        }
        std::size_t first = zones_.size();
        for (std::size_t k = 0; k < count_; ++k)
            if (all_[k].is_series() && !is_before_article(all_[k]))
                first = std::min(first, all_[k].first);
        return first;
    }

private:
    static constexpr std::uint32_t least_words = 15; // of an article
    static constexpr std::size_t nearest_text = 8;   // lines from its last text to the first form
    static constexpr std::uint32_t longest = 25;     // words of a line that comes again
    static constexpr std::uint32_t longest_ago = 12; // of one that ends with a distance in time
    static constexpr std::uint32_t ago = 2;          // the form that is no hash of words

    /// Lines of one form.
    struct series {
        std::uint32_t form = 0;
        std::uint32_t count = 0;
        std::uint32_t filled = 0; // of them have other lines before them
        std::size_t first = 0;
        std::size_t last = 0;
        std::uint64_t words_first = 0; // of the body above them
        std::uint64_t words_last = 0;

        [[nodiscard]] bool is_series() const noexcept {
            return count >= 3 && filled >= 2 && filled * 2 >= count;
        }
    };

    /// Does so much text follow the last line of a series that it is no post of it, but the article
    /// below a list of teasers?
    [[nodiscard]] bool is_before_article(const series& s) const noexcept {
        const std::uint64_t each = (s.words_last - s.words_first) / (s.count - 1);
        return words_ - s.words_last > s.words_first + 3 * each;
    }

    void add(std::uint32_t form, std::size_t i, bool is_near_text) noexcept {
        std::size_t k = 0;
        while (k < count_ && all_[k].form != form) ++k;
        if (k == all_.size()) return;
        series& s = all_[k];
        if (k == count_) {
            if (!is_near_text) return;
            ++count_;
            s = {form, 1, 0, i, i, words_, words_};
            return;
        }
        ++s.count;
        if (i - s.last > 1) ++s.filled;
        s.last = i;
        s.words_last = words_;
    }

    /// What lines must share to be of one series; 0 for those that are of none: the label of tools
    /// beside a moment, the first word of a line with a moment behind it, how long ago it was.
    [[nodiscard]] std::uint32_t form_of(std::size_t i) const noexcept {
        const line_facts& f = page_[i];
        const layout::line& l = lines_[i];
        if (f.weight > longest) return 0;
        if (is_tool(f.signs.cue)) return is_beside_moment(i) ? f.seen.shape | 1U : 0;
        if (has_moment(f)) {
            const bool tells = f.signs.cue == lexicon::cue::updated ||
                               f.signs.cue == lexicon::cue::editors_note; // of the text itself
            if (l.ends_sentence || f.signs.date == 3 || tells) return 0;
            const std::string_view s = l.text(text_);
            const std::string_view before = s.substr(0, f.signs.day.begin);
            const bool is_stamp = !before.empty() && before.find(". ") == std::string_view::npos;
            return is_stamp ? f.seen.words[0] | 1U : 0;
        }
        if (f.is_text || f.weight > longest_ago || l.digits == 0 || l.digits > 4) return 0;
        const std::string_view s = l.text(text_);
        if (!may_end_ago(s.back())) return 0;
        const date::relative_found r = date::find_relative(s);
        return r && r.begin > 0 && r.end == s.size() ? ago : 0;
    }

    /// May a distance in time end in this byte? They end with a word.
    [[nodiscard]] static bool may_end_ago(char b) noexcept {
        return !text::is_visible(b) || text::is_letter(b) || b == '.';
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
    std::uint64_t words_ = 0; // of the body so far, in long lines
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

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_POSTS_HPP
