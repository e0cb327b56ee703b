// galley/model/lists.hpp: lists, tables, programmes, galleries: lines that say little each, but
// belong together. A list that begins in the body belongs to it to its last number or mark, a table
// to its last row, however little they look like text; so do days that go forward right below text
// ("June 9 - Tampa"), while those of other articles go back. A gallery of another story that stands
// inside the body ("7/50") does not belong to it, nor do items below a label of other articles,
// however much they look like text.
#ifndef GALLEY_MODEL_LISTS_HPP
#define GALLEY_MODEL_LISTS_HPP

#include <galley/date/find.hpp>
#include <galley/layout/line.hpp>
#include <galley/model/detail/set_zones.hpp>
#include <galley/model/page.hpp>
#include <galley/model/signs.hpp>
#include <galley/model/viterbi.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

namespace detail {

/// A number of at most four digits at `pos`, and where it ends; 0 for none.
struct short_number {
    std::uint32_t value = 0;
    std::size_t end = 0;
};

[[nodiscard]] constexpr short_number read_short_number(std::string_view s,
                                                       std::size_t pos) noexcept {
    short_number n{0, pos};
    while (n.end < s.size() && n.end < pos + 4 && text::is_digit(s[n.end]))
        n.value = n.value * 10 + static_cast<std::uint32_t>(s[n.end++] - '0');
    if (n.end < s.size() && text::is_digit(s[n.end])) return {};
    return n;
}

/// The number of "3. A", "3) A", "3: A" or, as tables are set, "3<tab>A"; 0 for none.
[[nodiscard]] constexpr std::uint32_t item_number(std::string_view s) noexcept {
    const short_number n = read_short_number(s, 0);
    if (n.value == 0 || n.end + 1 >= s.size()) return 0;
    const char mark = s[n.end];
    if (mark == '\t') return n.value;
    const bool is_item = (mark == '.' || mark == ')' || mark == ':') &&
                         !text::is_digit(s[n.end + 1]); // "1.1", "10:45"
    return is_item ? n.value : 0;
}

/// "3/50" or "3 / 50" at the start of a line.
struct slide_number {
    std::uint32_t value = 0;
    std::uint32_t of = 0;
};

[[nodiscard]] constexpr slide_number read_slide_number(std::string_view s) noexcept {
    const short_number n = read_short_number(s, 0);
    if (n.value == 0) return {};
    std::size_t at = n.end;
    while (at < s.size() && s[at] == ' ') ++at;
    if (at >= s.size() || s[at] != '/') return {};
    ++at;
    while (at < s.size() && s[at] == ' ') ++at;
    const short_number of = read_short_number(s, at);
    return of.value >= n.value ? slide_number{n.value, of.value} : slide_number{};
}

/// The mark of "- A" or "• A"; 0 for none.
[[nodiscard]] constexpr char32_t bullet_of(std::string_view s) noexcept {
    if (s.empty()) return 0;
    const text::code_point c = text::decode(s, 0);
    const bool is_item = c.size < s.size() && s[c.size] == ' ';
    return is_item && (c.value == '-' || text::is_bullet(c.value)) ? c.value : 0;
}

/// Is the line a list mark alone, its item on the next line? Stars and squares part sections.
[[nodiscard]] constexpr bool is_lone_bullet(std::string_view s) noexcept {
    return s == "-" || s == "\u2022";
}

/// How many bars part and close the cells of "| Anna | 40 |"; 0 where it is no such row or its
/// first cell is empty, as in pages laid out by tables.
[[nodiscard]] constexpr std::size_t bars_of_row(std::string_view s) noexcept {
    if (s.size() < 3 || s.front() != '|' || s.back() != '|') return 0;
    const std::size_t word = s.find_first_not_of(' ', 1);
    if (s[word] == '|') return 0;
    return static_cast<std::size_t>(std::count(s.begin(), s.end(), '|'));
}

/// Lines `first` to `last`, which count from 1 up.
struct numbered_lines {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t count = 0;
    std::size_t widest_step = 0; // from one of them to the next
    bool is_even = true;         // are all steps equal?
};

/// Counts on from line `first`, which is number 1: `number_of(i)` says which number a line has. No
/// two of them are further apart than `furthest`.
template <class NumberOf>
[[nodiscard]] numbered_lines count_on(std::size_t first, std::size_t end, std::size_t furthest,
                                      NumberOf&& number_of) {
    numbered_lines found{first, first, 1, 0, true};
    for (std::size_t i = first + 1; i < end && i - found.last <= furthest; ++i) {
        if (number_of(i) != found.count + 1) continue;
        const std::size_t step = i - found.last;
        found.is_even = found.is_even && (found.widest_step == 0 || step == found.widest_step);
        found.widest_step = std::max(found.widest_step, step);
        found.last = i;
        ++found.count;
    }
    return found;
}

/// Puts such lines where they belong.
class list_mender {
public:
    list_mender(std::string_view text, std::span<const layout::line> lines, const page& p,
                std::span<decision> zones) noexcept
        : text_(text), lines_(lines), page_(p), zones_(zones), next_tab_(text.find('\t')) {}

    void mend() noexcept {
        std::uint32_t words = 0; // of the body above, in long lines
        std::size_t last_text = zones_.size();
        std::size_t table_end = 0;
        for (std::size_t i = 0; i < zones_.size(); ++i) {
            if (i >= table_end && is_row(i)) table_end = mend_table(i);
            if (i >= table_end && begins_with_bar(i)) table_end = mend_barred_table(i);
            if (lines_[i].begin < lines_[i].end && text_[lines_[i].begin] == '1') {
                if (const std::size_t last = mend_list(i); last > i) i = last;
                else if (words >= least_words) i = std::max(i, drop_slides(i));
            } else if (words >= least_words && is_label_of_links(i)) {
                i = drop_links(i);
            } else if (i > 0 && in_body(i - 1) && is_marked(i)) {
                i = mend_marked_items(i);
            } else if (i > last_text && i - last_text <= beside) {
                i = mend_days(i, last_text);
            }
            if (!is_body_text(i)) continue;
            words = std::min(words + page_[i].weight, least_words);
            last_text = i;
        }
    }

private:
    static constexpr std::uint32_t least_words = 40; // of a story around a gallery
    static constexpr std::size_t shortest_list = 5;
    static constexpr std::size_t shortest_gallery = 3;
    static constexpr std::size_t shortest_links = 3;
    static constexpr std::size_t shortest_table = 3;
    static constexpr std::size_t fewest_bars = 3;     // of two cells
    static constexpr std::uint32_t longest_row = 500; // bytes
    static constexpr std::size_t beside = 3;          // lines between a list and the text beside it
    static constexpr std::size_t furthest_item = 3;   // lines from one number to the next
    static constexpr std::size_t furthest_slide = 11;
    static constexpr std::size_t longest_slide = 4; // lines of the last slide, which has no next

    [[nodiscard]] bool in_body(std::size_t i) const noexcept {
        return zones_[i].zone == zone::body;
    }
    [[nodiscard]] bool is_body_text(std::size_t i) const noexcept {
        return in_body(i) && page_[i].is_text;
    }
    [[nodiscard]] bool is_text_above(std::size_t i) const noexcept {
        for (std::size_t k = i > beside ? i - beside : 0; k < i; ++k)
            if (is_body_text(k)) return true;
        return false;
    }
    [[nodiscard]] bool is_text_below(std::size_t i) const noexcept {
        for (std::size_t k = i + 1; k < zones_.size() && k - i <= beside; ++k)
            if (is_body_text(k)) return true;
        return false;
    }

    /// Takes the list that begins at `i` into the body if it begins there or has text on both
    /// sides. Its last line, `i` for none.
    std::size_t mend_list(std::size_t i) noexcept {
        if (item_number(lines_[i].text(text_)) != 1) return i;
        const numbered_lines list =
            count_on(i, zones_.size(), furthest_item,
                     [this](std::size_t k) { return item_number(lines_[k].text(text_)); });
        if (list.count < shortest_list || !list.is_even) return i;
        if (in_body(i) || (is_text_above(i) && is_text_below(list.last)))
            set_zones(zones_, i, list.last + 1, zone::body);
        return list.last;
    }

    /// Is line `i` the row of a table, its cells parted by tabs? Asked of lines from first to last,
    /// so that most texts are searched for a tab but once.
    [[nodiscard]] bool is_row(std::size_t i) noexcept {
        const layout::line& l = lines_[i];
        if (next_tab_ < l.begin) next_tab_ = text_.find('\t', l.begin);
        return next_tab_ < l.end && l.size() <= longest_row;
    }

    /// Takes the table that begins at `i` into the body if one of its rows is there. The line
    /// behind it.
    std::size_t mend_table(std::size_t i) noexcept {
        std::size_t end = i;
        bool any = false;
        for (; end < zones_.size() && is_row(end); ++end) any = any || in_body(end);
        if (any && end - i >= shortest_table) set_zones(zones_, i, end, zone::body);
        return end;
    }

    [[nodiscard]] bool begins_with_bar(std::size_t i) const noexcept {
        return lines_[i].begin < lines_[i].end && text_[lines_[i].begin] == '|';
    }

    /// Takes the table that begins at `i`, its cells parted by bars, into the body if one of its
    /// rows is there and all have as many cells. The line behind it.
    std::size_t mend_barred_table(std::size_t i) noexcept {
        const std::size_t bars = bars_of_row(lines_[i].text(text_));
        std::size_t end = i;
        bool any = false;
        bool is_even = bars >= fewest_bars;
        for (; end < zones_.size() && begins_with_bar(end); ++end) {
            any = any || in_body(end);
            is_even = is_even && bars_of_row(lines_[end].text(text_)) == bars;
        }
        if (any && is_even && end - i >= shortest_table) set_zones(zones_, i, end, zone::body);
        return end;
    }

    /// Is line `i` the mark of an item, which stands on the next line and has no label?
    [[nodiscard]] bool is_marked(std::size_t i) const noexcept {
        return i + 1 < zones_.size() && is_lone_bullet(lines_[i].text(text_)) &&
               page_[i + 1].signs.cue == lexicon::cue::none &&
               !is_lone_bullet(lines_[i + 1].text(text_));
    }

    /// Takes the items from `i` on, each below its mark, into the body. Their last line, `i` where
    /// there is but one, or where they have days, as links to other articles do.
    std::size_t mend_marked_items(std::size_t i) noexcept {
        std::size_t end = i + 2;
        while (end < zones_.size() && is_marked(end)) end += 2;
        if (end == i + 2 || page_[i + 1].signs.date != 0) return i;
        set_zones(zones_, i, end, zone::body);
        return end - 1;
    }

    /// The month and day that line `i` begins with, as a number that grows; 0 for none.
    [[nodiscard]] int day_of(std::size_t i) const noexcept {
        if (lines_[i].digits == 0 || lines_[i].words < 2) return 0;
        const date::match m = date::match_at(lines_[i].text(text_), 0);
        if (!m || m.size == lines_[i].size()) return 0;
        return m.value.day == 0 ? 0 : m.value.month * 32 + m.value.day;
    }

    /// Takes lines that begin with days, one below the other from `i` on, into the body, and what
    /// names them below its last text. Their last line, `i` for none.
    std::size_t mend_days(std::size_t i, std::size_t last_text) noexcept {
        int day = day_of(i);
        if (day == 0) return i;
        for (std::size_t k = last_text + 1; k < i; ++k)
            if (page_[k].signs.cue != lexicon::cue::none) return i;
        std::size_t end = i + 1;
        bool is_forward = true;
        for (; end < zones_.size(); ++end) {
            const int next = day_of(end);
            if (next == 0) break;
            is_forward = is_forward && next >= day;
            day = next;
        }
        if (is_forward && end - i >= shortest_list)
            set_zones(zones_, last_text + 1, end, zone::body);
        return end - 1;
    }

    /// Takes the gallery that begins at `i` out of the body, with the short lines above that name
    /// it. Its last line, `i` for none.
    std::size_t drop_slides(std::size_t i) noexcept {
        const slide_number first = read_slide_number(lines_[i].text(text_));
        if (first.value != 1) return i;
        const numbered_lines slides =
            count_on(i, zones_.size(), furthest_slide, [&](std::size_t k) {
                const slide_number n = read_slide_number(lines_[k].text(text_));
                return n.of == first.of ? n.value : 0;
            });
        if (slides.count < shortest_gallery) return i;
        std::size_t from = i;
        while (from > 0 && i - from < beside && !page_[from - 1].is_text) --from;
        const std::size_t end =
            std::min(zones_.size(), slides.last + std::min(slides.widest_step, longest_slide));
        set_zones(zones_, from, end, zone::interruption);
        return end - 1;
    }

    [[nodiscard]] bool is_label_of_links(std::size_t i) const noexcept {
        return page_[i].company == company::links && page_[i].signs.behind_cue == 0;
    }

    /// Takes the items below the label of other articles on line `i` out of the body. Their last
    /// line, `i` for none.
    std::size_t drop_links(std::size_t i) noexcept {
        const auto mark_of = [&](std::size_t k) {
            return k < zones_.size() ? bullet_of(lines_[k].text(text_)) : 0;
        };
        const char32_t mark = mark_of(i + 1);
        if (mark == 0) return i;
        std::size_t end = i + 2;
        while (mark_of(end) == mark) ++end;
        if (end - i <= shortest_links) return i;
        set_zones(zones_, i, end, zone::interruption);
        return end - 1;
    }

    std::string_view text_;
    std::span<const layout::line> lines_;
    const page& page_;
    std::span<decision> zones_;
    std::size_t next_tab_; // the first in or behind the line asked last
};

} // namespace detail

/// Puts the lines of lists, tables, programmes and galleries where they belong, in `zones`. `p` has
/// read `lines`, those of `text`. Linear, allocates nothing.
inline void mend_lists(std::string_view text, std::span<const layout::line> lines, const page& p,
                       std::span<decision> zones) noexcept {
    detail::list_mender(text, lines, p, zones).mend();
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_LISTS_HPP
