// galley/model/signs.hpp: what a line says that its shape does not: the label it opens with, a date
// it holds, the marks of scripts that do without ASCII. Third of the looks at a line, after the
// line table and the glance.
#ifndef GALLEY_MODEL_SIGNS_HPP
#define GALLEY_MODEL_SIGNS_HPP

#include <galley/date/find.hpp>
#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::model {

/// What labels have in common for the course of a page.
enum class company : std::uint8_t {
    none,
    head,    // a byline, a time, a source
    picture, // a caption, a photographer
    people,  // editors and others who stand at the end
    links,   // related articles, the next and the last one
    share,   // share, subscribe, tools
    reader,  // comments, notes on the author, tags: what follows an article
    site,    // navigation, search, login
    foot     // legal notes, addresses
};
inline constexpr std::uint32_t company_count = 9;

[[nodiscard]] constexpr company company_of(lexicon::cue c) noexcept {
    using lexicon::cue;
    if (c == cue::none) return company::none;
    if (c <= cue::source) return company::head;
    if (c == cue::photographer || c == cue::photo || c == cue::caption) return company::picture;
    if (c == cue::section || c == cue::tags || c == cue::comments) return company::reader;
    if (c <= cue::writer) return company::people;
    if (c <= cue::next || c == cue::truncation) return company::links;
    if (c <= cue::search) return company::site;
    if (c <= cue::tool || c == cue::dialog) return company::share;
    if (c == cue::cookie || c > cue::truncation) return company::foot;
    return company::reader;
}

/// The same by number, since few lines have a label and any may have any.
inline constexpr auto companies = [] {
    std::array<company, static_cast<std::size_t>(lexicon::cue::count_)> by_cue{};
    for (std::size_t c = 0; c < by_cue.size(); ++c)
        by_cue[c] = company_of(static_cast<lexicon::cue>(c));
    return by_cue;
}();

/// What one line says.
struct signs {
    lexicon::cue cue = lexicon::cue::none; // the label the line opens with
    std::uint32_t label_end = 0;           // behind it, its colon and the blanks there
    std::uint8_t behind_cue = 0;           // 0 nothing, 1 a few words, 2 more
    std::uint8_t date = 0;                 // 0 none, 1 a lesser part, 2 half and more, 3 all of it
    bool date_known = false;               // date::find has looked at the line, and found `day`
    date::found day;                       // where known
    std::uint32_t commas = 0;              // wide ones
    std::uint32_t stops = 0;

    [[nodiscard]] constexpr model::company company() const noexcept {
        return companies[static_cast<std::size_t>(cue)];
    }
};

namespace detail {

/// Lines longer than this are prose; what stands inside is not looked for.
inline constexpr std::size_t longest_label_line = 200;

/// A whole date has no fewer digits.
inline constexpr std::uint32_t least_date_digits = 5;

/// Commas and sentence ends of Han, kana, Indic and Arabic writing, as bits: which of 64 bytes
/// begin one.
struct wide_marks {
    std::uint64_t commas = 0;
    std::uint64_t stops = 0;
};

/// Of the 64 bytes at `p`, behind which two more can be read.
template <class Bytes>
[[nodiscard]] constexpr wide_marks find_wide_marks(const char* p) noexcept {
    wide_marks found;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto first = Bytes::load(p + at);
        const auto second = Bytes::load(p + at + 1);
        const auto third = Bytes::load(p + at + 2);
        const auto is = [](auto v, unsigned char b) { return Bytes::to_bits(Bytes::equal(v, b)); };
        const std::uint64_t full = is(first, 0xEF) & is(second, 0xBC); // width
        const std::uint64_t han = is(first, 0xE3) & is(second, 0x80);
        const std::uint64_t indic = is(first, 0xE0) & is(second, 0xA5);
        const std::uint64_t arabic = is(first, 0xD8) & is(second, 0x8C);
        found.commas |= ((full & is(third, 0x8C)) | (han & is(third, 0x81)) | arabic) << at;
        found.stops |= ((full & (is(third, 0x81) | is(third, 0x9F))) | (han & is(third, 0x82)) |
                        (indic & is(third, 0xA4)))
                       << at;
    }
    return found;
}

/// Counts them in the first half kilobyte, but for one that is cut off at its end.
inline void count_wide_marks(std::string_view s, signs& found) noexcept {
    const std::size_t size = std::min<std::size_t>(s.size(), 512);
    for (std::size_t i = 0; i + 2 < size; i += 64) {
        std::array<char, 66> rest;
        const wide_marks marks =
            find_wide_marks<text::detail::bytes_best>(text::whole_block(s, i, rest));
        const std::uint64_t inside =
            i + 66 <= size ? ~std::uint64_t{0} : (std::uint64_t{1} << (size - 2 - i)) - 1;
        found.commas += static_cast<std::uint32_t>(std::popcount(marks.commas & inside));
        found.stops += static_cast<std::uint32_t>(std::popcount(marks.stops & inside));
    }
}

inline void find_date(std::string_view s, signs& found) noexcept {
    const date::found d = date::find(s);
    found.date_known = true;
    found.day = d;
    if (!d) return;
    const std::size_t size = d.end - d.begin;
    found.date = size * 10 >= s.size() * 8 ? 3 : size * 2 >= s.size() ? 2 : 1;
}

} // namespace detail

/// Reads one line of the table, whose first letters are of `script`. Bounded time, allocates
/// nothing.
[[nodiscard]] inline signs read_signs(std::string_view whole, const layout::line& l,
                                      text::script script) noexcept {
    signs found;
    const std::string_view s = l.text(whole);
    if (const lexicon::cue_match m = lexicon::find_line_cue(s)) {
        found.cue = m.what();
        found.label_end = static_cast<std::uint32_t>(m.end());
        const std::size_t rest = s.size() - std::min(m.end(), s.size());
        found.behind_cue = rest < 3 ? 0 : rest < 32 ? 1 : 2;
    }
    if (script > text::script::cyrillic) detail::count_wide_marks(s, found);
    if (s.size() <= detail::longest_label_line && l.digits >= detail::least_date_digits)
        detail::find_date(s, found);
    return found;
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_SIGNS_HPP
