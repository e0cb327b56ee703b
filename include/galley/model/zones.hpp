// galley/model/zones.hpp: which lines of a text are the article's body. The door of this floor:
// features, network, best path, and what lines that belong together say of it.
#ifndef GALLEY_MODEL_ZONES_HPP
#define GALLEY_MODEL_ZONES_HPP

#include <galley/layout/line.hpp>
#include <galley/model/broken_text.hpp>
#include <galley/model/comments.hpp>
#include <galley/model/doubles.hpp>
#include <galley/model/features.hpp>
#include <galley/model/islands.hpp>
#include <galley/model/leaning.hpp>
#include <galley/model/lists.hpp>
#include <galley/model/net.hpp>
#include <galley/model/posts.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/model/weights.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::model {

/// How to decide. The default is the library's own.
struct zone_options {
    const weights* learned = &news_weights; // must outlive the use
    std::int32_t bias = 0;                  // added to each line's number; 2048 are one logit
};

/// How sure a decision is, from 0.5 (a toss) to 1. Piecewise linear in the margin, so that it is
/// the same everywhere.
[[nodiscard]] constexpr float score_of(const decision& d) noexcept {
    const std::int32_t m = d.margin < 16384 ? d.margin : 16384; // eight logits
    const std::int32_t steps = m < 4096 ? m * 3 / 4 : 3072 + (m - 4096) / 12;
    return 0.5F + static_cast<float>(steps) / 8192.0F;
}

namespace detail {

/// A page that seems to have fewer words of body than this is looked at again, more kindly by a
/// step each time: an empty answer is the worst of all, and too much kindness takes the furniture
/// too. Found on the labelled corpus, as are the three below.
inline constexpr std::uint32_t scant_body = 50;
inline constexpr std::int32_t kinder_by = 4096;
inline constexpr std::int32_t kindest = 8192;
/// What long lines weigh more than short ones: (1 + words)^0.3 in sixteenths, by half octaves.
inline constexpr std::array<std::uint8_t, 16> line_worth = {16, 20, 22, 24, 26, 29, 31, 35,
                                                            37, 42, 46, 51, 56, 63, 69, 78};

} // namespace detail

/// Finds zones. Keeps its memory: once warm it allocates nothing. Not shared between threads.
class zone_finder {
public:
    /// A decision for every line of `lines`, which are those of `text` (layout::read_lines). The
    /// result is overwritten by the next call. Time and memory linear in the lines.
    std::span<const decision> find(std::string_view text, std::span<const layout::line> lines,
                                   const zone_options& options = {}) {
        page_.read(text, lines);
        const std::span<const std::int32_t> raw = net_.run(*options.learned, page_, lines);
        const auto& s = options.learned->steps;
        const step_costs costs = {s[0], s[1], s[2], s[3], s[4]};
        std::span<decision> found;
        for (std::int32_t kind = 0; kind <= detail::kindest; kind += detail::kinder_by) {
            found = decide(raw, costs, options.bias + kind);
            if (words_of_body(found) >= detail::scant_body) break;
        }
        const std::size_t end = std::min(first_of_other_posts(text, lines, page_, found),
                                         first_of_comments(text, lines, page_, found));
        for (std::size_t i = end; i < found.size(); ++i) found[i] = {zone::after, found[i].margin};
        mend_lists(text, lines, page_, found);
        mend_broken_text(text, lines, page_, found);
        drop_doubles(text, lines, page_, found);
        drop_islands(text, lines, page_, found);
        return found;
    }

    /// What the page's features were, for the last text.
    [[nodiscard]] const page& last_page() const noexcept { return page_; }

private:
    std::span<decision> decide(std::span<const std::int32_t> raw, const step_costs& costs,
                               std::int32_t bias) {
        body_.resize(raw.size());
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const std::size_t size = std::min<std::size_t>(page_[i].length, 15);
            body_[i] = (raw[i] + bias) * detail::line_worth[size] / 16;
        }
        return path_.run(body_, costs);
    }

    [[nodiscard]] std::uint64_t words_of_body(std::span<const decision> found) const noexcept {
        std::uint64_t words = 0;
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i].zone == zone::body) words += page_[i].weight;
        return words;
    }

    page page_;
    net net_;
    viterbi path_;
    std::vector<std::int32_t> body_;
};

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_ZONES_HPP
