// galley/model/page.hpp: all lines of a text as the model sees them: what each says by itself, how
// often its like stands on the page, which runs of long lines there are and which is the heaviest.
#ifndef GALLEY_MODEL_PAGE_HPP
#define GALLEY_MODEL_PAGE_HPP

#include <galley/layout/line.hpp>
#include <galley/model/detail/shares.hpp>
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

namespace galley::inline GALLEY_LEVEL::model {

namespace detail {

constexpr void increment(std::uint8_t& count) noexcept {
    if (count < 255) ++count;
}

/// Which ends of a line are told apart together with other facts.
inline constexpr auto end_classes = [] {
    std::array<std::uint8_t, edge_count> classes{};
    std::uint8_t n = 0;
    for (const edge e :
         {edge::stop, edge::bang, edge::quoted_stop, edge::ellipsis, edge::colon, edge::digit})
        classes[static_cast<std::size_t>(e)] = ++n;
    return classes;
}();
[[nodiscard]] constexpr std::uint32_t end_class(edge e) noexcept {
    return end_classes[static_cast<std::size_t>(e)];
}

/// A bit for each company; none has none.
[[nodiscard]] constexpr std::uint8_t company_bit(company c) noexcept {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(c) >> 1U);
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
    std::uint32_t run = 0;       // how many runs of text have begun, those that begin here too
    std::uint16_t form_slot = 0; // where its form is counted
    std::uint16_t pair_slot = 0; // and its form together with that of the line above
    std::uint8_t length = 0;     // half octaves of its weight
    model::company company = company::none;
    std::uint8_t below = 0; // what labels stand below it, as bits
    std::uint8_t dates_below = 0;
    bool is_text = false; // long and built like sentences

    /// Its weight where it is such a line, else 0.
    [[nodiscard]] constexpr std::uint32_t text_weight() const noexcept {
        return weight & (0U - (is_text ? 1U : 0U)); // no branch to mispredict
    }
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

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const line_facts& operator[](std::size_t i) const noexcept { return facts_[i]; }

    /// Gives the features of every line in order, before each is cut to its size: calls `room(i)`
    /// for where to write the feature_count numbers of line i. `lines` are those given to `read`.
    /// What is above 15 and above the size of its feature may be any number above that.
    /// Defined in features.hpp, where `each_features` gives them cut.
    template <class Room>
    void raw_features(std::span<const layout::line> lines, Room&& room);

private:
    struct running {             // what stands before the line at hand
        std::uint64_t text = 0;  // words in long lines
        std::uint32_t last = 0;  // index of the last long line
        std::uint32_t texts = 0; // long lines
        std::uint32_t block = 0; // first line of the block
        std::uint8_t above = 0;  // what labels stand behind some text, as bits
        std::uint32_t dates = 0;
        company latest = company::none; // of the last line that is a label and no more
        std::uint64_t since = 0;        // words in long lines behind that
    };
    struct text_run { // long lines with no more than two others between
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint64_t words = 0;
    };
    struct word_counts {
        std::uint8_t in_text = 0;  // long lines
        std::uint8_t in_heavy = 0; // those of the heaviest run
    };
    struct heaviest { // the stretch of lines with the most words in long lines, others taking off
        std::int64_t best = 0;
        std::int64_t sum = 0;
        std::uint32_t from = 0;
    };

    void forget();
    void forget_passed();
    void look(std::string_view whole, const layout::line& l, line_facts& f) const;
    void count(const layout::line& l, line_facts& f, std::uint32_t form_above);
    void enter_run(std::uint32_t i, line_facts& f);
    void weigh(std::uint32_t i, const line_facts& f, heaviest& h);
    void count_words();
    void look_below(std::span<const layout::line> lines);

    /// Features that are the same for all lines.
    struct page_values {
        std::uint32_t lines = 0; // how many, in half octaves
        std::uint32_t text = 0;  // share of words in long lines
        std::uint32_t texts = 0; // how many of those, in half octaves
    };

    void pass(std::size_t i, running& r);
    void values(std::span<const layout::line> lines, std::size_t i, const running& r,
                const page_values& all, std::uint32_t* to) const;
    /// How many of a line's long words stand in other long lines, in the first line, and in other
    /// lines of the heaviest run.
    struct acquaintance {
        std::uint32_t known = 0;
        std::uint32_t of_first = 0;
        std::uint32_t heavy = 0;
    };
    [[nodiscard]] acquaintance known_words(const line_facts& f, bool inside) const noexcept;

    std::vector<line_facts> facts_; // the first `size_` are the page's
    std::size_t size_ = 0;
    // What is counted while a page is read; `forget` sets it back.
    std::array<std::uint8_t, 4096> shapes_{};     // how often a line's words stand on the page
    std::array<std::uint8_t, 1024> forms_{};      // how often a coarse shape
    std::array<std::uint8_t, 2048> form_pairs_{}; // and two in a row
    std::array<word_counts, 8192> words_{};       // in how many lines a long word
    std::array<std::uint32_t, 512> firsts_{};     // the long words of the first line, as bits
    // What is counted while its features are given.
    std::array<std::uint8_t, 4096> passed_{};        // how often a line's words stood above
    std::array<std::uint32_t, 1024> last_of_form_{}; // the last line of a coarse shape, + 1
    std::array<std::uint32_t, 1024> last_step_{};    // and how far it was from the one before
    bool is_passed_ = false;                         // have they been given?
    std::vector<text_run> runs_;
    std::vector<std::uint8_t> run_sizes_; // octaves of their words, at most 9; 0 before and behind
    std::uint32_t heavy_first_ = 0;       // the heaviest run
    std::uint32_t heavy_last_ = 0;
    detail::whole lines_;       // what shares of are asked for every line: its lines,
    detail::whole texts_share_; // its words in long lines,
    detail::whole heavy_;       // the lines of the heaviest run
    std::uint64_t total_ = 0;   // words of the page
    std::uint64_t text_ = 0;    // of them in long lines
    std::uint32_t texts_ = 0;   // long lines
    std::size_t first_ = 0;     // the first line that is no date prefix
};

inline void page::read(std::string_view whole, std::span<const layout::line> lines) {
    forget();
    if (facts_.size() < lines.size()) facts_.resize(lines.size());
    size_ = lines.size();
    runs_.clear();
    total_ = text_ = 0;
    texts_ = 0;
    first_ = lines.size() > 1 && lines[0].is_date_prefix ? 1 : 0;
    heavy_first_ = heavy_last_ = static_cast<std::uint32_t>(size_);
    heaviest h;
    std::uint32_t form_above = 0;
    for (std::size_t i = 0; i < size_; ++i) {
        line_facts& f = facts_[i];
        look(whole, lines[i], f);
        count(lines[i], f, form_above);
        if (i > 0) detail::increment(form_pairs_[f.pair_slot]);
        form_above = f.form;
        enter_run(static_cast<std::uint32_t>(i), f);
        weigh(static_cast<std::uint32_t>(i), f, h);
    }
    count_words();
    look_below(lines);
    lines_ = detail::whole(size_);
    texts_share_ = detail::whole(text_);
    heavy_ = detail::whole(heavy_last_ - heavy_first_ + 1);
    run_sizes_.assign(1, 0);
    for (const text_run& r : runs_)
        run_sizes_.push_back(
            static_cast<std::uint8_t>(std::min(detail::half_octave(r.words) / 2, 9U)));
    run_sizes_.push_back(0);
}

/// Sets the tables back to 0: of a short page what it touched, which is less.
inline void page::forget() {
    constexpr std::size_t short_page = 64;
    if (size_ > short_page) {
        shapes_.fill(0);
        forms_.fill(0);
        form_pairs_.fill(0);
        words_.fill({});
        firsts_.fill(0);
    } else {
        for (std::size_t i = 0; i < size_; ++i) {
            const line_facts& f = facts_[i];
            shapes_[f.seen.shape % shapes_.size()] = 0;
            forms_[f.form_slot] = 0;
            form_pairs_[f.pair_slot] = 0;
            for (std::size_t w = 0; w < f.seen.long_count; ++w) {
                const std::size_t word = f.seen.long_words[w];
                words_[word % words_.size()] = {};
                firsts_[word / 32] = 0;
            }
        }
    }
    forget_passed();
    size_ = 0;
}

inline void page::forget_passed() {
    if (!is_passed_) return;
    is_passed_ = false;
    constexpr std::size_t short_page = 256;
    if (size_ > short_page) {
        passed_.fill(0);
        last_of_form_.fill(0);
        last_step_.fill(0);
        return;
    }
    for (std::size_t i = 0; i < size_; ++i) {
        passed_[facts_[i].seen.shape % passed_.size()] = 0;
        last_of_form_[facts_[i].form_slot] = 0;
        last_step_[facts_[i].form_slot] = 0;
    }
}

/// What the line says by itself.
inline void page::look(std::string_view whole, const layout::line& l, line_facts& f) const {
    f = {};
    look_at(whole, l, f.seen);
    f.signs = read_signs(whole, l, f.seen.script);
    f.company = f.signs.company();
    f.weight = weight_of(l);
    f.length = static_cast<std::uint8_t>(detail::half_octave(f.weight));
    f.is_text =
        f.weight >= 10 && (l.ends_sentence || l.stops + f.signs.stops > 1 || f.weight >= 25);
}

inline void page::count(const layout::line& l, line_facts& f, std::uint32_t form_above) {
    detail::increment(shapes_[f.seen.shape % shapes_.size()]);
    std::uint32_t form = f.length * 8U + detail::end_class(f.seen.last_edge);
    form = form * 3 + (l.digits * 3 > l.size() ? 2U : l.digits > 0 ? 1U : 0U);
    form = form * 3 + (f.seen.capitals * 2U > f.seen.seen + 1U ? 2U
                       : f.seen.capitals > 0                   ? 1U
                                                               : 0U);
    f.form = form * 2 + (l.blank_lines > 0 ? 1U : 0U);
    f.form_slot = static_cast<std::uint16_t>(detail::mix(f.form, 1) % forms_.size());
    f.pair_slot = static_cast<std::uint16_t>(detail::mix(form_above, f.form) % form_pairs_.size());
    detail::increment(forms_[f.form_slot]);
    total_ += f.weight;
    if (!f.is_text) return;
    text_ += f.weight;
    ++texts_;
}

inline void page::enter_run(std::uint32_t i, line_facts& f) {
    if (f.is_text) {
        if (runs_.empty() || i - runs_.back().last > 3) runs_.push_back({i, i, 0});
        runs_.back().last = i;
        runs_.back().words += f.weight;
    }
    f.run = static_cast<std::uint32_t>(runs_.size());
}

inline void page::weigh(std::uint32_t i, const line_facts& f, heaviest& h) {
    constexpr std::uint32_t away =
        detail::company_bit(company::links) | detail::company_bit(company::reader) |
        detail::company_bit(company::foot); // labels that lead away from the text
    const std::int32_t loss = (detail::company_bit(f.company) & away) != 0 ? 20 : 5;
    h.sum += f.is_text ? static_cast<std::int32_t>(std::min(f.weight, 150U)) : -loss;
    // Selections, since these questions have no likely answer.
    h.from = h.sum <= 0 ? i + 1 : h.from;
    h.sum = std::max<std::int64_t>(h.sum, 0);
    const bool best = h.sum > h.best;
    h.best = best ? h.sum : h.best;
    heavy_first_ = best ? h.from : heavy_first_;
    heavy_last_ = best ? i : heavy_last_;
}

/// The long words of all long lines, of those in the heaviest run, and of the first line.
inline void page::count_words() {
    for (std::size_t i = 0; i < size_; ++i) {
        const line_facts& f = facts_[i];
        if (!f.is_text) continue;
        const bool is_heavy = i >= heavy_first_ && i <= heavy_last_;
        for (std::size_t w = 0; w < f.seen.long_count; ++w) {
            word_counts& counts = words_[f.seen.long_words[w] % words_.size()];
            detail::increment(counts.in_text);
            if (is_heavy) detail::increment(counts.in_heavy);
        }
    }
    if (first_ >= size_) return;
    const glance& first = facts_[first_].seen;
    for (std::size_t w = 0; w < first.long_count; ++w)
        firsts_[first.long_words[w] / 32U] |= 1U << (first.long_words[w] % 32U);
}

inline void page::look_below(std::span<const layout::line> lines) {
    const auto n = static_cast<std::uint32_t>(size_);
    std::uint32_t text = n;
    std::uint32_t end = n - 1;
    std::uint8_t below = 0;
    std::uint8_t dates = 0;
    for (std::uint32_t i = n; i-- > 0;) {
        line_facts& f = facts_[i];
        text = f.is_text ? i : text;
        f.next_text = text;
        f.block_end = end;
        if (lines[i].blank_lines > 0) end = i - 1;
        f.below = below;
        f.dates_below = dates;
        below |= detail::company_bit(f.company);
        if (f.signs.date > 1) detail::increment(dates);
    }
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_PAGE_HPP
