// galley/model/features.hpp: what the model knows of a line, as a handful of small numbers: its
// shape, its neighbours' gaps, how often its like stands on the page, what text stands before and
// behind it. Each number chooses one row of the weights; nothing here is learned.
#ifndef GALLEY_MODEL_FEATURES_HPP
#define GALLEY_MODEL_FEATURES_HPP

#include <galley/layout/line.hpp>
#include <galley/model/detail/shares.hpp>
#include <galley/model/page.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace galley::inline GALLEY_LEVEL::model {

/// How many values each feature takes, in the order in which `page::raw_features` gives them.
inline constexpr std::array<std::uint16_t, 54> feature_sizes = {
    16,  9,   13, 9,  6,  6,  edge_count, edge_count, 6, 6, 5, 9, 16, // the line itself
    16,  10,  24,                                                     // gaps and its block
    8,   14,  10, 10,                                                 // its like on the page
    12,  15,  15, 23, 23, 12,                                         // where it stands
    8,   8,   6,  13, 13, 8, // marks, nearest text, vocabulary
    17,  9,   14, 2,  12,    // the page
    128, 144, 16, 13, 13,    // pairs, neighbours
    153, 4,                  // its label, its date
    72,  32,  32, 16,        // labels and dates above and below
    100, 80,                 // the runs of text around it
    28,  32,                 // the heaviest run
    9,   64};                // copies of it, the rhythm of its like

inline constexpr std::size_t feature_count = feature_sizes.size();

/// The first row of each feature.
inline constexpr auto feature_rows = [] {
    std::array<std::uint16_t, feature_count + 1> at{};
    for (std::size_t i = 0; i < feature_count; ++i)
        at[i + 1] = static_cast<std::uint16_t>(at[i] + feature_sizes[i]);
    return at;
}();
inline constexpr std::size_t feature_row_count = feature_rows[feature_count];

/// The values of one line's features, each below its size.
using features = std::array<std::uint8_t, feature_count>;

namespace detail {

/// By a set of such bits: links, readers, people, share and foot, as five bits.
inline constexpr auto label_sets = [] {
    std::array<std::uint8_t, 256> sets{};
    for (unsigned kinds = 0; kinds < sets.size(); ++kinds) {
        unsigned bit = 1;
        for (const company c :
             {company::links, company::reader, company::people, company::share, company::foot}) {
            if ((kinds & company_bit(c)) != 0) sets[kinds] |= static_cast<std::uint8_t>(bit);
            bit *= 2;
        }
    }
    return sets;
}();

} // namespace detail

/// Takes line `i` into what stands before the next. Selections, since whether a line is text or a
/// label has no likely answer.
inline void page::pass(std::size_t i, running& r) {
    const line_facts& f = facts_[i];
    const auto line = static_cast<std::uint32_t>(i);
    const bool is_label = f.company != company::none && f.signs.behind_cue == 0; // and no more
    const std::uint32_t words = f.text_weight();
    r.above |= r.text > 20 ? detail::company_bit(f.company) : std::uint8_t{0};
    r.dates += f.signs.date > 1 ? 1U : 0U;
    r.latest = is_label ? f.company : r.latest;
    r.since = (is_label ? 0 : r.since) + words;
    r.text += words;
    r.last = f.is_text ? line : r.last;
    r.texts += f.is_text ? 1U : 0U;
    detail::increment(passed_[f.seen.shape % passed_.size()]);
    last_step_[f.form_slot] = line + 1 - last_of_form_[f.form_slot];
    last_of_form_[f.form_slot] = line + 1;
}

template <class Room>
void page::raw_features(std::span<const layout::line> lines, Room&& room) {
    forget_passed();
    is_passed_ = true;
    const page_values all{detail::half_octave(size_),
                          total_ > 0 ? detail::share(text_, total_, 8) : 0,
                          detail::half_octave(texts_)};
    running r;
    for (std::size_t i = 0; i < size_; ++i) {
        r.block = lines[i].blank_lines > 0 ? static_cast<std::uint32_t>(i) : r.block;
        values(lines, i, r, all, room(i));
        pass(i, r);
    }
}

/// Calls `use(i, values)` for every line of `p` in order; `lines` are those it has read.
template <class Use>
void each_features(page& p, std::span<const layout::line> lines, Use&& use) {
    std::array<std::uint32_t, feature_count> raw;
    const auto give = [&](std::size_t i) {
        features v;
        for (std::size_t f = 0; f < feature_count; ++f)
            v[f] =
                static_cast<std::uint8_t>(std::min<std::uint32_t>(raw[f], feature_sizes[f] - 1U));
        use(i, v);
    };
    p.raw_features(lines, [&](std::size_t i) {
        if (i > 0) give(i - 1);
        return raw.data();
    });
    if (p.size() > 0) give(p.size() - 1);
}

/// Asks about several words whatever there are, so that their number seldom decides a branch.
inline page::acquaintance page::known_words(const line_facts& f, bool inside) const noexcept {
    constexpr std::size_t several = 4;
    const std::uint8_t own = f.is_text ? 1 : 0;
    const std::uint8_t own_heavy = inside ? own : 0;
    acquaintance found;
    for (std::size_t from = 0; from < f.seen.long_count; from += several)
        for (std::size_t w = from; w < from + several; ++w) {
            const std::uint32_t word = f.seen.long_words[w];
            const word_counts counts = words_[word % words_.size()];
            const std::uint32_t is_one = w < f.seen.long_count ? 1U : 0U;
            found.known += counts.in_text > own ? is_one : 0U;
            found.heavy += counts.in_heavy > own_heavy ? is_one : 0U;
            found.of_first += firsts_[word / 32] >> (word % 32) & is_one;
        }
    return found;
}

inline void page::values(std::span<const layout::line> lines, std::size_t i, const running& r,
                         const page_values& all, std::uint32_t* to) const {
    using detail::half_octave;
    using detail::low_half_octave; // of features with no more than 16 values
    using detail::share_of_few;
    const layout::line& l = lines[i];
    const line_facts& f = facts_[i];
    const glance& g = f.seen;
    const std::size_t n = size_;
    const auto line = static_cast<std::uint32_t>(i);
    const std::uint32_t length = std::min<std::uint32_t>(f.length, 15);
    const std::uint32_t capitals = share_of_few(g.capitals, g.seen, 7);
    const std::uint32_t before = i == 0 ? 3U : std::min<std::uint32_t>(l.blank_lines, 3);
    const std::uint32_t after =
        i + 1 == n ? 3U : std::min<std::uint32_t>(lines[i + 1].blank_lines, 3);
    const std::uint64_t behind = text_ - r.text - f.text_weight();
    const bool before_heavy = i < heavy_first_;
    const bool behind_heavy = i > heavy_last_;
    const acquaintance words = known_words(f, !before_heavy && !behind_heavy);

    const auto put = [&to](std::uint32_t x) { *to++ = x; };
    put(length);
    put(capitals);
    put(letters_each(l));
    put(detail::share(l.digits, l.size() - l.high * 2 / 3, 7));
    put(l.commas + f.signs.commas);
    put(l.stops + f.signs.stops);
    put(static_cast<unsigned>(g.last_edge));
    put(static_cast<unsigned>(g.first_edge));
    put(l.quotes);
    put(l.marks);
    put(l.brackets);
    put(share_of_few(g.shorts, g.seen, 7));
    put(static_cast<unsigned>(g.script));

    put(before * 4 + after);
    put(low_half_octave(f.block_end - r.block + 1));
    put(std::min(line - r.block, 5U) * 4 + std::min(f.block_end - line, 3U));

    put(low_half_octave(shapes_[g.shape % shapes_.size()]));
    put(low_half_octave(forms_[f.form_slot]));
    put(i > 0 ? low_half_octave(form_pairs_[f.pair_slot]) : 0);
    put(i + 1 < n ? low_half_octave(form_pairs_[facts_[i + 1].pair_slot]) : 0);

    put(lines_.share(i, 12));
    put(low_half_octave(i));
    put(low_half_octave(n - 1 - i));
    put(half_octave(r.text));
    put(half_octave(behind));
    put(texts_share_.share(r.text, 10));

    put(g.marks & 7U);
    put(g.marks >> 3U);
    put(low_half_octave(l.upper) / 2);
    put(r.texts > 0 ? std::min(low_half_octave(line - r.last), 11U) : 12U);
    put(f.next_text < n ? std::min(low_half_octave(f.next_text - line), 11U) : 12U);
    put(share_of_few(words.known, g.long_count, 6));

    put(all.lines);
    put(all.text);
    put(all.texts);
    put(static_cast<std::uint32_t>(first_));
    put(std::min(words.of_first, 3U) + 4 * std::min(line, 2U));

    put(length * 8 + detail::end_class(g.last_edge));
    put(length * 9 + capitals);
    put(r.texts);
    put(i > 0 ? std::min<std::uint32_t>(facts_[i - 1].length, 11) : 12U);
    put(i + 1 < n ? std::min<std::uint32_t>(facts_[i + 1].length, 11) : 12U);

    // Dialogs stand where buttons do.
    const bool dialog = f.signs.cue == lexicon::cue::dialog;
    const auto cue = static_cast<std::uint32_t>(dialog ? lexicon::cue::tool : f.signs.cue);
    put(cue > 0 ? cue * 3 + f.signs.behind_cue : 0);
    put(f.signs.date);

    put(static_cast<std::uint32_t>(r.latest) * 8 + std::min(low_half_octave(r.since) / 2, 7U));
    put(detail::label_sets[r.above]);
    put(detail::label_sets[f.below]);
    put(std::min(r.dates, 3U) * 4 + std::min<std::uint32_t>(f.dates_below, 3));

    const std::uint32_t run = f.run; // the one it is in, or the one before
    const bool in_run = run > 0 && i <= runs_[run - 1].last;
    put(run_sizes_[in_run ? run - 1 : run] * 10U + run_sizes_[run + 1]);
    put(in_run ? std::min(run, 7U) * 10 + run_sizes_[run] : 0);

    put(before_heavy   ? std::min(low_half_octave(heavy_first_ - line), 11U)
        : behind_heavy ? 12 + std::min(low_half_octave(line - heavy_last_), 11U)
                       : 24 + heavy_.share(i - heavy_first_, 4));
    put(share_of_few(words.heavy, g.long_count, 6) +
        8 * (before_heavy   ? 0U
             : behind_heavy ? 1U
                            : 2U) +
        (text_ == 0 ? 8U : 0U));

    const std::uint32_t above = passed_[g.shape % passed_.size()];
    const std::uint32_t copies = shapes_[g.shape % shapes_.size()];
    put(std::min(above, 2U) * 3 + std::min(copies > above ? copies - above - 1 : 0, 2U));
    const std::uint32_t last = last_of_form_[f.form_slot];
    const std::uint32_t step = line + 1 - last;
    put(last == 0 ? 0 : std::min(step, 31U) + (step == last_step_[f.form_slot] ? 32U : 0U));
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_FEATURES_HPP
