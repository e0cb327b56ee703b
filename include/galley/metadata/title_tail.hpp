// galley/metadata/title_tail.hpp: parts a headline from the channels and sites behind it, and says
// how alike two headlines are.
//
//     A bridge for the old harbour – News Center – Harbour Net
//     |         headline          | `------- tail ----------
//
// Headlines hold such marks too ("Win or lose | the fans stay"): a part is cut off only when it is
// shorter than what stands before it and looks like a name.
#ifndef GALLEY_METADATA_TITLE_TAIL_HPP
#define GALLEY_METADATA_TITLE_TAIL_HPP

#include <galley/config.hpp>
#include <galley/lexicon/words/site_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/title_words.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/lazy_parts.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// A mark between parts of a title: "|", "_" and their kin say more than a dash between blanks.
struct title_mark {
    std::size_t begin = 0;
    std::size_t end = 0; // behind the mark and the blanks around it
    bool strong = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != begin; }
};

/// The first mark at or behind `from`; false where there is none. Linear.
[[nodiscard]] constexpr title_mark find_title_mark(std::string_view title,
                                                   std::size_t from) noexcept;

namespace detail {

class title_cutter {
public:
    constexpr title_cutter() noexcept = default;
    constexpr explicit title_cutter(std::string_view title) noexcept : title_(title) {}

    constexpr std::string_view next() noexcept {
        std::string_view part;
        while (part.empty() && next_ <= title_.size()) {
            const title_mark m = find_title_mark(title_, next_);
            const std::size_t end = m ? m.begin : title_.size();
            part = text::trim(title_.substr(next_, end - next_));
            next_ = m ? m.end : title_.size() + 1;
        }
        return part;
    }

private:
    std::string_view title_;
    std::size_t next_ = 0;
};

} // namespace detail

/// The parts of a title between its marks, trimmed, empty ones left out: "A - B | C" gives A, B, C.
/// A lazy forward range.
class title_parts : public text::lazy_parts<detail::title_cutter> {
public:
    constexpr explicit title_parts(std::string_view title GALLEY_LIFETIMEBOUND) noexcept
        : lazy_parts(detail::title_cutter(title)) {}
};

/// A title and its tail of channels and sites, raw; no tail is an empty view.
struct split_title {
    std::string_view title;
    std::string_view site; // every part that was cut off: "News Center – Harbour Net"
    float score = 1;       // of the weakest cut

    [[nodiscard]] constexpr bool has_site() const noexcept { return !site.empty(); }
};

/// Cuts the tail off `title` where the parts behind its marks look like channels or sites with at
/// least the score `least`. Linear, allocates nothing.
[[nodiscard]] constexpr split_title split_title_tail(std::string_view title GALLEY_LIFETIMEBOUND,
                                                     float least = 0.5F) noexcept;

/// How alike two titles are, by the words they share: 100 the same words, 0 none. Long words weigh
/// more than short ones; Han, kana and Thai are compared by characters. Case, blanks and marks do
/// not count. Looks at the first 128 words of each; allocates nothing.
[[nodiscard]] constexpr int title_likeness(std::string_view a, std::string_view b) noexcept;

/// One title, to find those like it among many lines.
class title_sieve {
public:
    constexpr explicit title_sieve(std::string_view title) noexcept : words_(title) {}

    /// May `title_likeness` of the title and `line` be at least `percent`? Says no after the first
    /// words of most lines. `letters` are no fewer than the bytes of letters and digits in `line`.
    [[nodiscard]] constexpr bool may_be_like(std::string_view line, int percent,
                                             std::size_t letters) const noexcept;
    [[nodiscard]] constexpr bool may_be_like(std::string_view line, int percent) const noexcept {
        return may_be_like(line, percent, line.size());
    }

    /// `title_likeness` of the title and `line`.
    [[nodiscard]] constexpr int likeness(std::string_view line) const noexcept {
        return detail::likeness_of(detail::compare_titles(words_, line));
    }

private:
    detail::title_bag words_;
};

/// How much of `part` is in `whole`, 0 to 100: near 100 for a title that was cut short.
[[nodiscard]] constexpr int title_containment(std::string_view part,
                                              std::string_view whole) noexcept;

namespace detail {

/// Words of a part, two unspaced characters counted as one.
struct part_shape {
    int words = 0;
    int small_words = 0; // that begin with a small letter and have more than three letters
    bool ends_sentence = false;
    bool site = false; // holds a word of sites, a host or an agency
};

[[nodiscard]] constexpr bool looks_like_host(std::string_view word) noexcept {
    const std::size_t stop = word.rfind('.');
    if (stop == std::string_view::npos || stop < 2) return false;
    const std::string_view last = word.substr(stop + 1);
    if (last.size() < 2 || last.size() > 4) return false;
    for (char b : last)
        if (!text::is_letter(b)) return false;
    return true;
}

/// How many words `word`, which has no blank in it, counts as.
[[nodiscard]] constexpr int words_in(std::string_view word) noexcept {
    int unspaced = 0;
    for (std::size_t i = 0; i < word.size();) {
        const text::code_point c = text::decode(word, i);
        unspaced += text::is_unspaced(text::script_of(c.value)) ? 1 : 0;
        i += c.size;
    }
    return unspaced > 1 ? (unspaced + 1) / 2 : 1;
}

/// Calls `use(begin, size)` for each stretch of `s` without blanks.
template <class Use>
constexpr void each_spaced_word(std::string_view s, const Use& use) {
    for (std::size_t i = 0; i < s.size();) {
        while (i < s.size() && text::is_space(s[i])) ++i;
        const std::size_t from = i;
        while (i < s.size() && !text::is_space(s[i])) ++i;
        if (i != from) use(from, i - from);
    }
}

[[nodiscard]] constexpr int count_words(std::string_view part) noexcept {
    int words = 0;
    part = text::trim(part);
    each_spaced_word(part, [&](std::size_t begin, std::size_t size) {
        words += words_in(part.substr(begin, size));
    });
    return words;
}

constexpr void add_word(std::string_view word, part_shape& shape) noexcept {
    const text::code_point first = text::decode(word, 0);
    shape.words += words_in(word);
    const bool small = text::is_letter(first.value) && !text::is_upper(first.value) &&
                       text::script_of(first.value) <= text::script::cyrillic;
    if (small && word.size() > 3) ++shape.small_words;
    if (looks_like_host(word) || lexicon::ends_like_site(word)) shape.site = true;
}

[[nodiscard]] constexpr part_shape shape_of(std::string_view part) noexcept {
    part_shape shape;
    part = text::trim(part);
    each_spaced_word(part, [&](std::size_t begin, std::size_t size) {
        add_word(part.substr(begin, size), shape);
        if (lexicon::site_words.match(part, begin)) shape.site = true;
    });
    if (part.empty()) return shape;
    if (part.starts_with('.') || find_agency(part, 0, agency_place::credit)) shape.site = true;
    const char32_t last = text::decode_before(part, part.size()).value;
    shape.ends_sentence = text::is_sentence_end(last) || last == U':';
    return shape;
}

/// How far `part`, behind a mark and a headline of `head` words, is a channel or site and not the
/// rest of the headline.
[[nodiscard]] constexpr float tail_score(int head, const part_shape& part, bool strong) noexcept {
    if (head < 2) return 0;
    if (part.words == 0) return 1; // a mark with nothing behind it
    if (part.words > 7 || part.ends_sentence) return 0;
    if (part.words > head && !(part.site && part.words <= 4)) return 0;
    const bool name = part.small_words == 0 && part.words <= 5;
    if (part.site && part.words <= 5) return strong || name ? 0.9F : 0.55F;
    if (strong) return part.words < head && part.words <= 5 ? (name ? 0.75F : 0.6F) : 0;
    return name && part.words <= 2 && head >= 4 ? 0.4F : 0; // "… - Somebody"
}

/// The bytes that marks between titles begin with. Above ASCII they are of three blocks.
inline constexpr std::array<bool, 256> mark_leads = [] {
    std::array<bool, 256> table{};
    for (const char b : std::string_view("|_/-:\xC2\xE2\xEF"))
        table[static_cast<unsigned char>(b)] = true;
    return table;
}();

} // namespace detail

constexpr title_mark find_title_mark(std::string_view title, std::size_t from) noexcept {
    for (std::size_t i = from; i < title.size();) {
        if (!detail::mark_leads[static_cast<unsigned char>(title[i])]) { // most of most titles
            ++i;
            continue;
        }
        const text::code_point c = text::decode(title, i);
        const char32_t v = c.value;
        std::size_t end = i + c.size;
        if (v == 0xAB) { // "des « stars internationales »" quotes
            constexpr std::size_t longest = 160;
            const std::size_t close = title.substr(end, longest).find("\u00BB");
            if (close != std::string_view::npos) {
                i = end + close + 2;
                continue;
            }
        }
        const bool bar = v == U'|' || v == 0xFF5C || v == 0x2223 || v == U'_';
        const bool arrow = v == 0xBB || v == 0xAB || v == 0x203A || v == 0x2039 || v == 0x2022 ||
                           v == 0xB7 || v == 0x2044;
        const bool blank_before = i > 0 && text::is_blank(text::decode_before(title, i).value);
        while (end < title.size() && text::is_dash(v) &&
               text::is_dash(text::decode(title, end).value))
            end += text::decode(title, end).size;
        if (v == U':' && end < title.size() && title[end] == ':') ++end;
        const bool colons = v == U':' && end - i == 2;
        const bool blank_after =
            end < title.size() && text::is_blank(text::decode(title, end).value);
        const bool spaced = blank_before && blank_after;
        const bool weak = text::is_dash(v) || v == U'/';
        if (bar || (spaced && (arrow || weak || colons))) {
            const std::size_t begin = text::trim_right(title.substr(0, i)).size();
            const std::size_t rest = title.size() - text::trim_left(title.substr(end)).size();
            return {begin, rest, bar || arrow || colons};
        }
        i = end;
    }
    return {};
}

constexpr split_title split_title_tail(std::string_view title, float least) noexcept {
    constexpr std::size_t most = 16; // marks that are looked at, the last ones
    title_mark marks[most];
    std::size_t count = 0;
    for (title_mark m = find_title_mark(title, 0); m; m = find_title_mark(title, m.end))
        marks[count++ % most] = m;
    split_title split{title, title.substr(title.size())};
    std::size_t end = title.size();
    for (std::size_t k = 0; k < count && k < most; ++k) {
        const title_mark m = marks[(count - 1 - k) % most];
        const int head = detail::count_words(title.substr(0, m.begin));
        const detail::part_shape part = detail::shape_of(title.substr(m.end, end - m.end));
        const float score = detail::tail_score(head, part, m.strong);
        if (score < least) break;
        split.title = text::trim(title.substr(0, m.begin));
        split.site = text::trim(title.substr(m.end));
        if (score < split.score) split.score = score;
        end = m.begin;
    }
    return split;
}

constexpr int title_likeness(std::string_view a, std::string_view b) noexcept {
    return detail::likeness_of(detail::compare_titles(a, b));
}

constexpr bool title_sieve::may_be_like(std::string_view line, int percent,
                                        std::size_t letters) const noexcept {
    // `foreign` is the weight of the line's words that the title has not. What both have in common
    // is no more than the title, and no more than the rest of the line, which weighs no more than
    // its letters: beyond these weights too little of both together is common.
    const auto own = static_cast<std::int64_t>(words_.weight());
    const auto bytes = static_cast<std::int64_t>(letters);
    const std::int64_t by_title = percent == 0 ? bytes : own * (200 - 2 * percent) / percent;
    const std::int64_t by_line = (bytes * (200 - percent) - own * percent) / 200;
    const std::int64_t most = std::min(by_title, by_line);
    if (by_line < 0) return false;
    std::int64_t foreign = 0;
    detail::for_each_title_word(line, [&](detail::title_word w) {
        if (!words_.find(w.hash).used) foreign += w.weight;
        return foreign <= most;
    });
    return foreign <= most;
}

constexpr int title_containment(std::string_view part, std::string_view whole) noexcept {
    const detail::title_overlap o = detail::compare_titles(part, whole);
    return o.first == 0 ? 0 : 100 * o.common / o.first;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_TITLE_TAIL_HPP
