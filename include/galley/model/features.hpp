// galley/model/features.hpp: what the model knows of a line, as a handful of small numbers: its
// shape, its neighbours' gaps, how often its like stands on the page, what text stands before and
// behind it. Each number chooses one row of the weights; nothing here is learned.
#ifndef GALLEY_MODEL_FEATURES_HPP
#define GALLEY_MODEL_FEATURES_HPP

#include <galley/layout/line.hpp>
#include <galley/model/glance.hpp>
#include <galley/model/signs.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace galley::model {

/// How many values each feature takes, in the order in which `page::features` gives them.
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

/// Half octaves: 0 1 2 3 4 6 8 12 16 24 ... as 0 1 2 3 4 5 6 7 8 9 ...
[[nodiscard]] constexpr std::uint32_t half_octave(std::uint64_t x) noexcept {
    const auto k =
        static_cast<std::uint32_t>(std::bit_width(x | 2U)) - 1; // no branch to mispredict
    return 2 * k + static_cast<std::uint32_t>((x >> (k - 1)) & 1U) - (x < 2 ? 2U : 0U);
}

/// `part` of `whole` in `steps` steps, `steps` + 1 where there is no whole.
[[nodiscard]] constexpr std::uint32_t share(std::uint64_t part, std::uint64_t whole,
                                            std::uint32_t steps) noexcept {
    if (whole == 0) return steps + 1;
    if (part >= whole) return steps;
    while (whole >> 24U != 0) { // 32-bit division is several times faster
        part >>= 4U;
        whole >>= 4U;
    }
    return static_cast<std::uint32_t>(part) * steps / static_cast<std::uint32_t>(whole);
}

constexpr void increment(std::uint8_t& count) noexcept {
    if (count < 255) ++count;
}

} // namespace detail

/// The facts of one line that are needed more than once.
struct line_facts {
    glance seen;
    model::signs signs;
    std::uint32_t weight = 0;    // words, however the script writes them
    std::uint32_t form = 0;      // hash of its coarse shape
    std::uint32_t next_text = 0; // index of the nearest long line from here on
    std::uint32_t block_end = 0; // last line of its block
    std::uint32_t run = 0;       // number of the run of text it is in or that comes next
    std::uint8_t below = 0;      // what labels stand below it, as bits of `company`
    std::uint8_t dates_below = 0;
    bool is_text = false; // long and built like sentences
};

/// Words, comparable between scripts: two Han characters or 13 bytes of an unspaced script count as
/// one.
[[nodiscard]] constexpr std::uint32_t weight_of(const layout::line& l) noexcept {
    return std::max(l.words + l.wide / 2, l.high / 13);
}

/// Letters and digits of a mean word, at most 12.
[[nodiscard]] constexpr std::uint32_t letters_each(const layout::line& l) noexcept {
    return l.words > 0 ? std::min((l.letters + l.high / 2 + l.digits) / l.words, 11U) : 12;
}

/// All lines of one text and the tables over them. Reused from text to text; allocates only to grow
/// with the number of lines.
class page {
public:
    /// Reads the lines of `whole`. Linear.
    void read(std::string_view whole, std::span<const layout::line> lines);

    [[nodiscard]] std::size_t size() const noexcept { return facts_.size(); }
    [[nodiscard]] const line_facts& operator[](std::size_t i) const noexcept { return facts_[i]; }

    /// Calls `use(i, values)` for every line in order; `lines` are those given to `read`.
    template <class Use>
    void features(std::span<const layout::line> lines, Use&& use);

private:
    struct running {             // what stands before the line at hand
        std::uint64_t text = 0;  // words in long lines
        std::uint32_t last = 0;  // index of the last long line
        std::uint32_t texts = 0; // long lines
        std::uint32_t block = 0; // first line of the block
        std::uint8_t above = 0;  // what labels stand behind some text, as bits of `company`
        std::uint32_t dates = 0;
        company latest = company::none; // of the last line that is a label and no more
        std::uint64_t since = 0;        // words in long lines behind that
    };
    struct text_run { // long lines with no more than two others between
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint64_t words = 0;
    };

    void find_runs();
    void find_heaviest();
    void look_below();

    void count(std::span<const layout::line> lines);
    void pass(std::size_t i, running& r);
    void link(std::span<const layout::line> lines);
    [[nodiscard]] model::features values(std::span<const layout::line> lines, std::size_t i,
                                         const running& r) const;
    /// How many of a line's long words stand in other long lines, and in the first line.
    struct acquaintance {
        std::uint32_t known = 0;
        std::uint32_t of_first = 0;
    };
    [[nodiscard]] acquaintance known_words(const line_facts& f) const noexcept;
    [[nodiscard]] std::uint32_t heavy_words(const line_facts& f, bool inside) const noexcept;
    [[nodiscard]] static std::uint32_t labels_as_bits(std::uint8_t kinds) noexcept;
    [[nodiscard]] static std::uint32_t end_class(edge e) noexcept;

    std::vector<line_facts> facts_;
    std::array<std::uint8_t, 4096> shapes_{};        // how often a line's words stand on the page
    std::array<std::uint8_t, 1024> forms_{};         // how often a coarse shape
    std::array<std::uint8_t, 2048> form_pairs_{};    // and two in a row
    std::array<std::uint8_t, 8192> words_{};         // in how many long lines a long word
    std::array<std::uint32_t, 512> firsts_{};        // the long words of the first line, as bits
    std::array<std::uint8_t, 8192> heavy_words_{};   // in how many lines of the heaviest run
    std::array<std::uint8_t, 4096> passed_{};        // how often a line's words stood above
    std::array<std::uint32_t, 1024> last_of_form_{}; // the last line of a coarse shape, + 1
    std::array<std::uint32_t, 1024> last_step_{};    // and how far it was from the one before
    std::vector<text_run> runs_;
    std::uint32_t heavy_first_ = 0; // the heaviest run
    std::uint32_t heavy_last_ = 0;
    std::uint64_t total_ = 0; // words of the page
    std::uint64_t text_ = 0;  // of them in long lines
    std::uint32_t texts_ = 0; // long lines
    std::size_t first_ = 0;   // the first line that is no date prefix
};

inline std::uint32_t page::end_class(edge e) noexcept {
    switch (e) {
        case edge::stop: return 1;
        case edge::bang: return 2;
        case edge::quoted_stop: return 3;
        case edge::ellipsis: return 4;
        case edge::colon: return 5;
        case edge::digit: return 6;
        default: return 0;
    }
}

inline void page::read(std::string_view whole, std::span<const layout::line> lines) {
    facts_.clear();
    shapes_.fill(0);
    forms_.fill(0);
    form_pairs_.fill(0);
    words_.fill(0);
    total_ = text_ = 0;
    texts_ = 0;
    first_ = lines.size() > 1 && lines[0].is_date_prefix ? 1 : 0;
    for (const layout::line& l : lines) {
        line_facts& f = facts_.emplace_back();
        look_at(whole, l, f.seen);
        f.signs = read_signs(whole, l, f.seen.script);
        f.weight = weight_of(l);
        f.is_text =
            f.weight >= 10 && (l.ends_sentence || l.stops + f.signs.stops > 1 || f.weight >= 25);
    }
    count(lines);
    link(lines);
    find_runs();
    find_heaviest();
    look_below();
    firsts_.fill(0);
    if (first_ >= facts_.size()) return;
    const glance& first = facts_[first_].seen;
    for (std::size_t w = 0; w < first.long_count; ++w)
        firsts_[first.long_words[w] / 32U] |= 1U << (first.long_words[w] % 32U);
}

inline void page::count(std::span<const layout::line> lines) {
    using detail::half_octave;
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        line_facts& f = facts_[i];
        const layout::line& l = lines[i];
        detail::increment(shapes_[f.seen.shape % shapes_.size()]);
        std::uint32_t form = half_octave(f.weight) * 8 + end_class(f.seen.last_edge);
        form = form * 3 + (l.digits * 3 > l.size() ? 2U : l.digits > 0 ? 1U : 0U);
        form = form * 3 + (f.seen.capitals * 2U > f.seen.seen + 1U ? 2U
                           : f.seen.capitals > 0                   ? 1U
                                                                   : 0U);
        f.form = form * 2 + (l.blank_lines > 0 ? 1U : 0U);
        detail::increment(forms_[detail::mix(f.form, 1) % forms_.size()]);
        if (i > 0) detail::increment(form_pairs_[detail::mix(before, f.form) % form_pairs_.size()]);
        before = f.form;
        total_ += f.weight;
        if (!f.is_text) continue;
        text_ += f.weight;
        ++texts_;
        for (std::size_t w = 0; w < f.seen.long_count; ++w)
            detail::increment(words_[f.seen.long_words[w] % words_.size()]);
    }
}

inline void page::link(std::span<const layout::line> lines) {
    const auto n = static_cast<std::uint32_t>(facts_.size());
    std::uint32_t text = n;
    std::uint32_t end = n - 1;
    for (std::uint32_t i = n; i-- > 0;) {
        if (facts_[i].is_text) text = i;
        facts_[i].next_text = text;
        facts_[i].block_end = end;
        if (lines[i].blank_lines > 0 && i > 0) end = i - 1;
    }
}

inline void page::find_runs() {
    runs_.clear();
    for (std::uint32_t i = 0; i < facts_.size(); ++i) {
        line_facts& f = facts_[i];
        if (f.is_text) {
            if (runs_.empty() || i - runs_.back().last > 3) runs_.push_back({i, i, 0});
            runs_.back().last = i;
            runs_.back().words += f.weight;
        }
        f.run = static_cast<std::uint32_t>(runs_.size());
    }
    // A line between runs belongs to none: its number is that of the run before it plus one half.
    for (std::uint32_t i = 0; i < facts_.size(); ++i) {
        const std::uint32_t r = facts_[i].run;
        const bool inside = r > 0 && i <= runs_[r - 1].last;
        facts_[i].run = 2 * r - (inside ? 1U : 0U);
    }
}

/// The stretch of lines with the most words in long lines, each other line taking some off.
inline void page::find_heaviest() {
    heavy_words_.fill(0);
    heavy_first_ = heavy_last_ = static_cast<std::uint32_t>(facts_.size());
    std::int64_t best = 0;
    std::int64_t sum = 0;
    std::uint32_t from = 0;
    for (std::uint32_t i = 0; i < facts_.size(); ++i) {
        const line_facts& f = facts_[i];
        const company c = f.signs.company();
        sum += f.is_text ? static_cast<std::int64_t>(std::min<std::uint32_t>(f.weight, 150)) : -5;
        if (!f.is_text && (c == company::links || c == company::reader || c == company::foot))
            sum -= 15;
        if (sum <= 0) {
            sum = 0;
            from = i + 1;
        } else if (sum > best) {
            best = sum;
            heavy_first_ = from;
            heavy_last_ = i;
        }
    }
    for (std::uint32_t i = heavy_first_; i < facts_.size() && i <= heavy_last_; ++i)
        for (std::size_t w = 0; facts_[i].is_text && w < facts_[i].seen.long_count; ++w)
            detail::increment(heavy_words_[facts_[i].seen.long_words[w] % heavy_words_.size()]);
}

inline void page::look_below() {
    std::uint8_t below = 0;
    std::uint8_t dates = 0;
    for (std::size_t i = facts_.size(); i-- > 0;) {
        line_facts& f = facts_[i];
        f.below = below;
        f.dates_below = dates;
        below =
            static_cast<std::uint8_t>(below | 1U << static_cast<unsigned>(f.signs.company()) >> 1U);
        if (f.signs.date > 1) detail::increment(dates);
    }
}

/// Takes line `i` into what stands before the next.
inline void page::pass(std::size_t i, running& r) {
    const line_facts& f = facts_[i];
    const company c = f.signs.company();
    if (r.text > 20)
        r.above = static_cast<std::uint8_t>(r.above | 1U << static_cast<unsigned>(c) >> 1U);
    if (f.signs.date > 1) ++r.dates;
    if (c != company::none && f.signs.behind_cue == 0) {
        r.latest = c;
        r.since = 0;
    }
    detail::increment(passed_[f.seen.shape % passed_.size()]);
    const std::size_t form = detail::mix(f.form, 1) % last_of_form_.size();
    const auto at = static_cast<std::uint32_t>(i + 1);
    last_step_[form] = at - last_of_form_[form];
    last_of_form_[form] = at;
    if (!f.is_text) return;
    r.text += f.weight;
    r.since += f.weight;
    r.last = static_cast<std::uint32_t>(i);
    ++r.texts;
}

template <class Use>
void page::features(std::span<const layout::line> lines, Use&& use) {
    running r;
    passed_.fill(0);
    last_of_form_.fill(0);
    last_step_.fill(0);
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        if (lines[i].blank_lines > 0) r.block = static_cast<std::uint32_t>(i);
        use(i, values(lines, i, r));
        pass(i, r);
    }
}

inline page::acquaintance page::known_words(const line_facts& f) const noexcept {
    const unsigned own = f.is_text ? 1 : 0;
    acquaintance found;
    for (std::size_t w = 0; w < f.seen.long_words.size(); ++w) {
        const std::uint32_t word = f.seen.long_words[w];
        const std::uint32_t is_one = w < f.seen.long_count ? 1U : 0U;
        found.known += (words_[word % words_.size()] > own ? 1U : 0U) & is_one;
        found.of_first += (firsts_[word / 32] >> (word % 32)) & is_one;
    }
    return found;
}

inline std::uint32_t page::heavy_words(const line_facts& f, bool inside) const noexcept {
    const unsigned own = inside && f.is_text ? 1 : 0;
    std::uint32_t found = 0;
    for (std::size_t w = 0; w < f.seen.long_count; ++w)
        found += heavy_words_[f.seen.long_words[w] % heavy_words_.size()] > own ? 1U : 0U;
    return found;
}

/// Links, readers, people, share and foot, as five bits.
inline std::uint32_t page::labels_as_bits(std::uint8_t kinds) noexcept {
    const auto bit = [kinds](company c) { return kinds >> (static_cast<unsigned>(c) - 1) & 1U; };
    return bit(company::links) | bit(company::reader) << 1U | bit(company::people) << 2U |
           bit(company::share) << 3U | bit(company::foot) << 4U;
}

inline features page::values(std::span<const layout::line> lines, std::size_t i,
                             const running& r) const {
    using detail::half_octave;
    using detail::share;
    const layout::line& l = lines[i];
    const line_facts& f = facts_[i];
    const glance& g = f.seen;
    const std::size_t n = facts_.size();
    const std::uint32_t length = std::min(half_octave(f.weight), 15U);
    const std::uint32_t capitals = share(g.capitals, g.seen, 7);
    const std::uint32_t before = i == 0 ? 3U : std::min<std::uint32_t>(l.blank_lines, 3);
    const std::uint32_t after =
        i + 1 == n ? 3U : std::min<std::uint32_t>(lines[i + 1].blank_lines, 3);
    const std::uint64_t behind = text_ - r.text - (f.is_text ? f.weight : 0);
    const std::uint32_t prev_pair =
        i > 0 ? form_pairs_[detail::mix(facts_[i - 1].form, f.form) % form_pairs_.size()] : 0;
    const std::uint32_t next_pair =
        i + 1 < n ? form_pairs_[detail::mix(f.form, facts_[i + 1].form) % form_pairs_.size()] : 0;

    const acquaintance words = known_words(f);

    model::features v{};
    std::size_t at = 0;
    const auto put = [&](std::uint64_t x) {
        v[at] = static_cast<std::uint8_t>(std::min<std::uint64_t>(x, feature_sizes[at] - 1U));
        ++at;
    };
    put(length);
    put(capitals);
    put(letters_each(l));
    put(share(l.digits, l.size() - l.high * 2 / 3, 7));
    put(l.commas + f.signs.commas);
    put(l.stops + f.signs.stops);
    put(static_cast<unsigned>(g.last_edge));
    put(static_cast<unsigned>(g.first_edge));
    put(l.quotes);
    put(l.marks);
    put(l.brackets);
    put(share(g.shorts, g.seen, 7));
    put(static_cast<unsigned>(g.script));

    put(before * 4 + after);
    put(half_octave(f.block_end - r.block + 1));
    put(std::min<std::size_t>(i - r.block, 5) * 4 + std::min<std::size_t>(f.block_end - i, 3));

    put(half_octave(shapes_[g.shape % shapes_.size()]));
    put(half_octave(forms_[detail::mix(f.form, 1) % forms_.size()]));
    put(half_octave(prev_pair));
    put(half_octave(next_pair));

    put(share(i, n, 12));
    put(half_octave(i));
    put(half_octave(n - 1 - i));
    put(half_octave(r.text));
    put(half_octave(behind));
    put(text_ > 0 ? share(r.text, text_, 10) : 11);

    put(g.marks & 7U);
    put(g.marks >> 3U);
    put(half_octave(l.upper) / 2);
    put(r.texts > 0 ? std::min(half_octave(i - r.last), 11U) : 12U);
    put(f.next_text < n ? std::min(half_octave(f.next_text - i), 11U) : 12U);
    put(share(words.known, g.long_count, 6));

    put(half_octave(n));
    put(total_ > 0 ? share(text_, total_, 8) : 0);
    put(half_octave(texts_));
    put(first_);
    put(std::min(words.of_first, 3U) + 4 * std::min<std::size_t>(i, 2));

    put(length * 8 + end_class(g.last_edge));
    put(length * 9 + capitals);
    put(r.texts);
    put(i > 0 ? std::min(half_octave(facts_[i - 1].weight), 11U) : 12U);
    put(i + 1 < n ? std::min(half_octave(facts_[i + 1].weight), 11U) : 12U);

    const auto cue = static_cast<std::uint32_t>(f.signs.cue);
    put(cue > 0 ? cue * 3 + f.signs.behind_cue : 0);
    put(f.signs.date);

    put(static_cast<std::uint32_t>(r.latest) * 8 + std::min(half_octave(r.since) / 2, 7U));
    put(labels_as_bits(r.above));
    put(labels_as_bits(f.below));
    put(std::min(r.dates, 3U) * 4 + std::min<std::uint32_t>(f.dates_below, 3));

    const auto run_words = [&](std::uint32_t number) -> std::uint32_t {
        return number > 0 && number <= runs_.size()
                   ? std::min(half_octave(runs_[number - 1].words) / 2, 9U)
                   : 0;
    };
    const std::uint32_t run = (f.run + 1) / 2; // the one it is in, or the one before
    const bool in_run = f.run % 2 != 0;
    put(run_words(in_run ? run - 1 : run) * 10 + run_words(run + 1));
    put(in_run ? std::min(run, 7U) * 10 + run_words(run) : 0);

    const bool before_heavy = i < heavy_first_;
    const bool behind_heavy = i > heavy_last_;
    put(before_heavy   ? std::min<std::uint32_t>(half_octave(heavy_first_ - i), 11)
        : behind_heavy ? 12 + std::min<std::uint32_t>(half_octave(i - heavy_last_), 11)
                       : 24 + (i - heavy_first_) * 4 / (heavy_last_ - heavy_first_ + 1));
    put(share(heavy_words(f, !before_heavy && !behind_heavy), g.long_count, 6) +
        8 * (before_heavy   ? 0U
             : behind_heavy ? 1U
                            : 2U) +
        (text_ == 0 ? 8U : 0U));

    const std::uint32_t above = passed_[g.shape % passed_.size()];
    const std::uint32_t copies = shapes_[g.shape % shapes_.size()];
    put(std::min(above, 2U) * 3 + std::min(copies > above ? copies - above - 1 : 0, 2U));
    const std::size_t form = detail::mix(f.form, 1) % last_of_form_.size();
    const auto step = static_cast<std::uint32_t>(i + 1) - last_of_form_[form];
    put(last_of_form_[form] == 0 ? 0 : std::min(step, 31U) + (step == last_step_[form] ? 32U : 0U));
    return v;
}

} // namespace galley::model

#endif // GALLEY_MODEL_FEATURES_HPP
