// galley/metadata/title_path.hpp: a path through the site that ends in the title of the text, also
// one that has lost its marks.
//
//     Home > Ferries > Council opens new bridge
//     HomeFerriesCouncil opens new bridge
//     Home Ferries Council opens new bridge
//     `--- path --´`------- title --------´
#ifndef GALLEY_METADATA_TITLE_PATH_HPP
#define GALLEY_METADATA_TITLE_PATH_HPP

#include <galley/config.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/home_words.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/title_tail.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/lazy_parts.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// What stands before `title` in a line that ends in it, whole or cut short by dots; empty where
/// the line does not.
[[nodiscard]] constexpr std::string_view before_title(std::string_view line,
                                                      std::string_view title) noexcept {
    constexpr std::size_t least = 12; // bytes of a title that was cut short
    if (title.empty()) return {};
    for (const std::string_view dots : {"...", "\u2026"}) {
        if (!line.ends_with(dots) || title.ends_with(dots)) continue;
        const std::string_view cut = text::trim_right(line.substr(0, line.size() - dots.size()));
        const std::size_t begin = cut.rfind(title.substr(0, least));
        if (begin == std::string_view::npos || title.size() < least) return {};
        return title.starts_with(cut.substr(begin)) ? cut.substr(0, begin) : std::string_view{};
    }
    if (line.size() <= title.size()) return {};
    const std::size_t begin = line.size() - title.size();
    return text::equal_folded(line.substr(begin), title) ? line.substr(0, begin)
                                                         : std::string_view{};
}

namespace detail {

/// The marks between the steps of a path.
[[nodiscard]] constexpr bool parts_path(char32_t c) noexcept {
    return c == U'>' || c == U'/' || c == 0xBB || c == 0x203A || c == 0x2192 || c == 0x25B8 ||
           c == 0x276F || c == 0xFF1E;
}

/// Does a path, without the blanks at its end, end in such a mark that closes no quote?
[[nodiscard]] constexpr bool ends_in_path_mark(std::string_view path) noexcept {
    return !path.empty() && parts_path(text::decode_before(path, path.size()).value) &&
           path.find("\u00AB") == std::string_view::npos;
}

/// Without the marks in front: "> Blog > Town >".
[[nodiscard]] constexpr std::string_view without_path_marks(std::string_view path) noexcept {
    path = text::trim(path);
    while (!path.empty() && parts_path(text::decode(path, 0).value))
        path = text::trim_left(path.substr(text::decode(path, 0).size));
    return path;
}

/// Is `step`, the label `what`, the way to the front page: a menu's word, and no section's?
[[nodiscard]] constexpr bool is_home(std::string_view step, lexicon::cue what) noexcept {
    return lexicon::is_home_word(step) ||
           (what == lexicon::cue::navigation && !lexicon::is_section_name(step));
}

} // namespace detail

/// "Home", "Harwick.org", "河畔网首页": a first step of a path that names no section.
[[nodiscard]] constexpr bool is_front_page(std::string_view step) noexcept {
    step = text::trim(step);
    return detail::is_home(step, lexicon::find_line_cue(step).what()) ||
           detail::looks_like_host(step) || step.ends_with("首页") || step.ends_with("首頁");
}

namespace detail {

/// The steps of a path that ends before the title: between the marks that it ends in, or where a
/// capital stands behind a small letter. Its first, "Home" or "You are here", is none.
class title_path_cutter {
public:
    constexpr title_path_cutter() noexcept = default;
    constexpr explicit title_path_cutter(std::string_view path) noexcept
        : rest_(without_path_marks(path)) {
        if (rest_.empty()) return;
        const char32_t last = text::decode_before(rest_, rest_.size()).value;
        if (!text::is_letter(last) && text::digit_value(last) < 0) mark_ = last;
        const lexicon::cue_match here = lexicon::find_cue(rest_, 0);
        if (here.what() == lexicon::cue::section) rest_ = text::trim_left(rest_.substr(here.end()));
        if (rest_.empty()) return;
        const title_path_cutter all = *this;
        if (is_front_page(cut())) return;
        *this = all;
        const lexicon::cue_match home = lexicon::find_cue(rest_, 0);
        const std::string_view behind = text::trim_left(rest_.substr(home.end()));
        const char32_t next = behind.empty() ? U' ' : text::decode(behind, 0).value;
        const bool word = text::is_letter(next) || text::digit_value(next) >= 0;
        if (mark_ == 0 && word && is_home(rest_.substr(0, home.size), home.what()))
            rest_ = behind; // "Home & Garden" is a section
    }

    constexpr std::string_view next() noexcept {
        std::string_view step;
        while (step.empty() && !rest_.empty()) step = text::trim_marks(cut(), "-|");
        return step;
    }

private:
    constexpr std::string_view cut() noexcept {
        char32_t before = 0;
        for (std::size_t i = 0; i < rest_.size();) {
            const text::code_point c = text::decode(rest_, i);
            if (mark_ == 0 ? text::is_hump(before, c.value) : is_mark(before, c.value)) {
                const std::string_view step = rest_.substr(0, i);
                rest_ = rest_.substr(mark_ == 0 ? i : i + c.size);
                return step;
            }
            before = c.value;
            i += c.size;
        }
        const std::string_view step = rest_;
        rest_ = {};
        return step;
    }

    /// A hyphen parts nothing but behind a blank.
    [[nodiscard]] constexpr bool is_mark(char32_t before, char32_t here) const noexcept {
        return here == mark_ && (here != U'-' || text::is_blank(before));
    }

    std::string_view rest_;
    char32_t mark_ = 0; // between the steps
};

} // namespace detail

/// The sections that a path leads through before it comes to the title: a lazy forward range.
class title_path_steps : public text::lazy_parts<detail::title_path_cutter> {
public:
    constexpr explicit title_path_steps(std::string_view path GALLEY_LIFETIMEBOUND) noexcept
        : lazy_parts(detail::title_path_cutter(path)) {}
};

/// Are these sections that are glued, one of them known, "PoliticsTown hall", or behind the way
/// home?
[[nodiscard]] constexpr bool is_glued_path(std::string_view s) noexcept {
    bool known = false;
    std::size_t parts = 0;
    for (const std::string_view step : title_path_steps(s)) {
        const auto begin = static_cast<std::size_t>(step.data() - s.data());
        if (parts == 0 && begin != 0) { // behind "Home"
            if (text::is_blank(text::decode_before(s, begin).value)) return false;
            known = true;
            ++parts;
        }
        known = known || lexicon::is_section_name(step);
        ++parts;
    }
    return known && parts > 1;
}

/// "River Daily | Ferries | ": two steps or more, and no day or number among them.
[[nodiscard]] constexpr bool is_barred_path(std::string_view s) noexcept {
    if (!s.ends_with('|') || s.find('|') + 1 == s.size()) return false;
    for (const char b : s)
        if (text::is_digit(b)) return false;
    return true;
}

/// Is what stands before the title in a line the path to it: does it end in a mark of paths, begin
/// at home, or, glued to the title, fall into steps or name a section? "Video: ", "More on " and
/// the bullet of a list are no paths.
[[nodiscard]] constexpr bool leads_to_title(std::string_view path) noexcept {
    constexpr std::size_t longest = 120;
    constexpr std::size_t shortest = 3;
    const std::string_view words = detail::without_path_marks(path);
    if (words.size() < shortest || words.size() > longest) return false;
    if (detail::ends_in_path_mark(words) || is_barred_path(words)) return true;
    if (text::trim_right(path).size() != path.size()) // a blank parts both
        return lexicon::find_cue(words, 0).what() == lexicon::cue::navigation;
    const char32_t last = text::decode_before(words, words.size()).value;
    if (!text::is_letter(last) && text::digit_value(last) < 0) return false;
    const title_path_steps steps(words);
    const auto first = steps.begin();
    if (first == steps.end()) return true; // "Home" alone
    const bool is_whole = (*first).size() == words.size();
    return !is_whole || lexicon::is_section_name(words);
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_TITLE_PATH_HPP
