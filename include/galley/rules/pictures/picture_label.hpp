// galley/rules/pictures/picture_label.hpp: labels alone on the line above what a picture shows:
// "Image caption," / "Boats lie at the quay", "Image" / "Boats lie at the quay. Credit: A B".
#ifndef GALLEY_RULES_PICTURES_PICTURE_LABEL_HPP
#define GALLEY_RULES_PICTURES_PICTURE_LABEL_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/caption_words.hpp>
#include <galley/lexicon/words/inner_lines.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// The longest caption, in bytes.
inline constexpr std::uint32_t longest_caption = 420;

namespace detail {

/// Is line `i` the label of a caption, a comma or colon last, and nothing else? "Stock photo" alone
/// is itself what is said of the picture above.
[[nodiscard]] inline bool is_bare_caption_label(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    if (p.notes[i].cue != lexicon::cue::caption || p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    for (const std::string_view mark : {",", ":", "\uFF0C", "\uFF1A", "\u060C", "\u3001"})
        if (s.ends_with(mark)) return label_is_whole_line(p, i);
    return false;
}

/// Is line `i` nothing but a tool that opens a picture, "View photo"?
[[nodiscard]] inline bool is_picture_tool(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 20;
    return p.lines[i].size() <= longest && lexicon::is_picture_tool(p.line_text(i));
}

} // namespace detail

/// Settles the line below a caption's label as the caption, and words below what opens a picture.
inline void judge_labelled_below(const page& p, std::size_t i) {
    constexpr std::uint32_t fewest_words = 5;
    if (i == 0 || p.lines[i].blank_lines > 1 || p.lines[i].size() > longest_caption) return;
    const bool tool = detail::is_picture_tool(p, i - 1);
    if (tool) p.decide(i - 1, {kind::navigation, rule::furniture_words, 0.7F});
    if (p.notes[i].decided) return;
    if (detail::is_bare_caption_label(p, i - 1) ||
        (tool && layout::word_weight(p.lines[i]) >= fewest_words))
        p.decide(i, {kind::caption, rule::caption_cue, 0.8F});
}

namespace detail {

/// What stands in the bracket that closes `s`, or behind the last dash, bar or slash between
/// blanks; empty where there is none near the end.
[[nodiscard]] constexpr std::string_view last_part(std::string_view s) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t from = s.size() - (s.size() < longest ? s.size() : longest);
    const std::string_view end = s.substr(from);
    if (end.ends_with(')')) {
        const std::size_t open = end.rfind('(');
        return open == std::string_view::npos ? std::string_view{}
                                              : end.substr(open + 1, end.size() - open - 2);
    }
    for (std::size_t k = end.rfind(' '); k != std::string_view::npos && k >= 2;
         k = end.rfind(' ', k - 1)) {
        const std::string_view before = end.substr(0, k);
        const bool joins = before.ends_with('-') || before.ends_with('|') || before.ends_with('/');
        const bool dashes = before.ends_with("\u2013") || before.ends_with("\u2014");
        const std::size_t size = joins ? 1 : dashes ? 3 : 0;
        if (size != 0 && k > size && before[k - size - 1] == ' ') return end.substr(k + 1);
    }
    return {};
}

/// Is `s` a label that says of a picture that it is an old one or any one, and nothing else?
[[nodiscard]] inline bool labels_caption(std::string_view s) noexcept {
    if (s.empty()) return false;
    if (const lexicon::inner_line whole = lexicon::read_inner_line(s, 0); whole.found)
        return whole.what == lexicon::cue::caption;
    const lexicon::cue_match m = lexicon::find_line_cue(s);
    return m.what() == lexicon::cue::caption && m.end() == s.size();
}

} // namespace detail

/// "Boats lie at the quay (stock image)", "Jane Roe - Symbolbild": settles a line that ends in a
/// label of pictures. In Han such a bracket is a headline's, "(several pictures)".
inline void judge_label_at_end(const page& p, std::size_t i) {
    constexpr std::uint32_t shortest = 16;
    constexpr std::uint32_t longest = 240;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || l.size() < shortest || l.size() > longest) return;
    if (l.high == 0 && !l.holds('-') && !l.holds('|') && !l.holds('/') && !l.holds(')')) return;
    if (l.wide != 0 || (!p.line_text(i).ends_with(')') && l.ends_sentence)) return;
    if (detail::labels_caption(detail::last_part(p.line_text(i))))
        p.decide(i, {kind::caption, rule::caption_cue, 0.7F});
}

/// Settles what stands above a caption, line `i`: "Image", or the caption's words once more, which
/// the picture had for those who do not see it.
inline void judge_above_caption(const page& p, std::size_t i) {
    constexpr std::uint32_t shortest = 20;
    if (i == 0 || !p.notes[i].decided || p.notes[i].what.kind != kind::caption) return;
    if (p.lines[i].blank_lines > 1 || p.notes[i - 1].decided) return;
    const std::string_view above = p.line_text(i - 1);
    if (lexicon::is_picture_mark(above))
        p.decide(i - 1, {kind::navigation, rule::furniture_words, 0.6F});
    else if (above.size() >= shortest && p.line_text(i).starts_with(above))
        p.decide(i - 1, {kind::caption, rule::caption_before_credit, 0.6F});
}

/// Settles the lines near a caption, line `i`, that say its words once more beside a credit or
/// another caption: a page shows one picture in two sizes.
inline void judge_caption_again(const page& p, std::size_t i) {
    constexpr std::uint32_t shortest = 30;
    constexpr std::size_t near = 6;
    if (!p.notes[i].decided || p.notes[i].what.kind != kind::caption) return; // most lines
    const std::string_view s = p.line_text(i);
    if (s.size() < shortest) return;
    const auto is_picture = [&p](std::size_t k) { // may wrap
        return k < p.size() && p.notes[k].decided &&
               (p.notes[k].what.kind == kind::photo_credit ||
                p.notes[k].what.kind == kind::caption);
    };
    const std::size_t end = std::min(p.size(), i + near + 1);
    for (std::size_t k = i - std::min(i, near); k < end; ++k)
        if (!p.notes[k].decided && p.lines[k].size() >= shortest && s.starts_with(p.line_text(k)) &&
            (is_picture(k - 1) || is_picture(k + 1)))
            p.decide(k, {kind::caption, rule::caption_before_credit, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PICTURES_PICTURE_LABEL_HPP
