// galley/rules/around/lone_line.hpp: a short line alone between two lines of the body, which the
// zones took for a menu's: the heading of a part, or who speaks next.
#ifndef GALLEY_RULES_AROUND_LONE_LINE_HPP
#define GALLEY_RULES_AROUND_LONE_LINE_HPP

#include <galley/layout/line.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/heading_words.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Is line `i` text of the body, so far as is known yet?
[[nodiscard]] inline bool is_open_text(const page& p, std::size_t i) noexcept {
    return i < p.size() && p.in_body(i) && !p.notes[i].decided;
}

/// Does a sentence of some length stand below line `i`?
[[nodiscard]] inline bool stands_above_prose(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t sentence = 60; // bytes
    const layout::line& below = p.lines[i + 1];
    return below.ends_sentence && below.size() >= sentence;
}

/// Do the lines below line `i` read as what a heading of theirs stands above: a sentence, or two
/// short entries and more behind a sentence or another entry?
[[nodiscard]] inline bool stands_above_text(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest_entry = 60; // bytes
    const layout::line& above = p.lines[i - 1];
    const layout::line& below = p.lines[i + 1];
    if (stands_above_prose(p, i)) return true;
    if (!above.ends_sentence && above.size() >= longest_entry) return false;
    return is_open_text(p, i + 2) && p.lines[i + 2].size() < 2 * below.size() &&
           p.line_text(i + 1).find('\t') == std::string_view::npos;
}

/// Does line `i` interrupt a text, a picture, an advert or loose words? Behind links stand names of
/// those who wrote what they lead to.
[[nodiscard]] inline bool interrupts_text(const page& p, std::size_t i) noexcept {
    if (!p.notes[i].decided) return false;
    switch (p.notes[i].what.kind) {
        case kind::caption:
        case kind::photo_credit:
        case kind::advertisement:
        case kind::source_credit:
        case kind::legal:
        case kind::other: return true;
        default: return false;
    }
}

} // namespace detail

/// Does line `i`, which nothing but its shape takes for a menu's, stand alone between two lines of
/// the body, or what interrupts it and its prose? Then it is of the body: "Background", "Anna:".
/// "CNN" and "AP/River" say whose a picture is.
[[nodiscard]] inline bool stands_in_text(const page& p, std::size_t i) noexcept {
    constexpr float unsure = 0.85F;
    constexpr std::uint32_t longest_sigle = 4; // letters
    if (i <= p.body_begin || i + 1 >= p.body_end || p.notes[i].cue != lexicon::cue::none)
        return false;
    const bool within = detail::is_open_text(p, i - 1);
    if (!detail::is_open_text(p, i + 1) || !(within || detail::interrupts_text(p, i - 1)))
        return false;
    const layout::line& l = p.lines[i];
    if (within && detail::ends_in_colon(p.line_text(i))) return true;
    const bool sigle = l.high == 0 && l.upper == l.letters && l.letters <= longest_sigle;
    if (p.sure(i) >= unsure || l.digits + l.marks != 0 || sigle) return false;
    return within ? detail::stands_above_text(p, i)
                  : l.blank_lines != 0 && detail::stands_above_prose(p, i);
}

/// Takes for body what stands right above a text of it and is a heading by its words, "Key points",
/// whatever its shape was taken for: most are the first of an article. "Conclusion" above all of it
/// is the last line of a table of contents. Asked once the title is known.
inline void adopt_named_headings(page& p) noexcept {
    constexpr std::uint32_t longest = 60; // bytes
    for (std::size_t i = 1; i < p.body_end; ++i) {
        const note& above = p.notes[i - 1];
        if (!detail::is_open_text(p, i) || above.body || above.what.rule != rule::link_run)
            continue;
        if (above.cue != lexicon::cue::none || p.lines[i - 1].size() > longest) continue;
        const lexicon::heading_word word = lexicon::find_heading_word(p.line_text(i - 1));
        if (!word.found || (word.closes && i <= p.body_begin)) continue;
        p.notes[i - 1].decided = false;
        p.notes[i - 1].body = true;
        if (i == p.body_begin) p.adopt(i - 1, i);
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_LONE_LINE_HPP
