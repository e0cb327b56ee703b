// galley/rules/unstopped_caption.hpp: captions of Japanese pages that nothing marks. There a
// paragraph closes with a full stop, and a caption has one inside but none at its end:
//
//     港に並ぶ古い船。朝から多くの人が訪れる           <- caption
//
//     市は十日、港に新しい橋を開通させた。             <- paragraph
#ifndef GALLEY_RULES_UNSTOPPED_CAPTION_HPP
#define GALLEY_RULES_UNSTOPPED_CAPTION_HPP

#include <galley/rules/body_lists.hpp>
#include <galley/rules/page.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does a sentence end inside the Japanese `s`, outside quotation marks and brackets, and another
/// go on to a letter or digit at its end?
[[nodiscard]] constexpr bool leaves_last_stop_out(std::string_view s) noexcept {
    constexpr std::u32string_view opening = U"\u300C\u300E\uFF08(";
    constexpr std::u32string_view closing = U"\u300D\u300F\uFF09)";
    bool kana = false; // behind the last stop: a signature has none
    bool stopped = false;
    int depth = 0;
    char32_t last = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (opening.find(c.value) < opening.size()) ++depth;
        else if (closing.find(c.value) < closing.size()) --depth;
        else if (c.value == 0x3002 && depth == 0) {
            stopped = true;
            kana = false;
        } else if (!kana && text::script_of(c.value) == text::script::kana) {
            kana = true;
        }
        last = c.value;
        i += c.size;
    }
    return kana && stopped && depth == 0 && (text::is_letter(last) || text::digit_value(last) >= 0);
}

/// Is line `k` a paragraph of the body that closes with its full stop?
[[nodiscard]] inline bool is_stopped_paragraph(const page& p, std::size_t k) noexcept {
    constexpr std::uint32_t least = 120; // bytes
    return k < p.size() && p.in_body(k) && !p.notes[k].decided && p.lines[k].size() >= least &&
           p.line_text(k).ends_with("\u3002");
}

/// Is line `i` of the body such a caption, with a paragraph right above or below it?
[[nodiscard]] inline bool is_unstopped_caption(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 360; // bytes
    constexpr std::uint32_t least = 16;    // letters
    const layout::line& l = p.lines[i];
    const note& n = p.notes[i];
    if (l.wide < least || l.size() > longest || l.ends_sentence) return false;
    if (n.decided || n.cue != lexicon::cue::none || !p.in_body(i) || !stands_alone(p, i))
        return false;
    if (!is_stopped_paragraph(p, i + 1) && !(i > 0 && is_stopped_paragraph(p, i - 1))) return false;
    return leaves_last_stop_out(p.line_text(i));
}

} // namespace detail

/// Settles the captions of the body that leave out their last full stop.
inline void judge_unstopped_captions(const page& p) {
    for (std::size_t i = p.body_begin; i < p.body_end; ++i)
        if (detail::is_unstopped_caption(p, i))
            p.decide(i, {kind::caption, rule::caption_cue, 0.6F});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_UNSTOPPED_CAPTION_HPP
