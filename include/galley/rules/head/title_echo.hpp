// galley/rules/head/title_echo.hpp: clues to the title that take a look at the rest of the text:
// the body takes up its words, other lines say it again. Only lines whose nearer clues are good are
// asked (title.hpp).
#ifndef GALLEY_RULES_HEAD_TITLE_ECHO_HPP
#define GALLEY_RULES_HEAD_TITLE_ECHO_HPP

#include <galley/lexicon/words/site_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/around/outside.hpp>
#include <galley/rules/head/title_clues.hpp>
#include <galley/text/word_set.hpp>
#include <galley/text/word_sketch.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Adds the words of the body's lines from line `from` on until `enough` bytes were added, of which
/// `bytes` were before. The line behind the last of them.
inline std::size_t add_body_words(const page& p, std::size_t from, std::size_t bytes,
                                  std::size_t enough, text::word_set& words) noexcept {
    std::size_t i = from;
    for (; i < p.body_end && bytes < enough; ++i) {
        if (!p.in_body(i)) continue;
        words.add(p.line_text(i).substr(0, enough));
        bytes += p.lines[i].size();
    }
    return i;
}

/// The words of the body from line `from` on, of `enough` bytes; 0 lines on where there is none.
[[nodiscard]] inline text::word_set body_words(const page& p, std::size_t from,
                                               std::size_t enough) noexcept {
    text::word_set words;
    add_body_words(p, from, 0, enough, words);
    return words;
}

namespace detail {

/// Ends in the name of a picture agency, or holds a slash before it: the words below a picture.
[[nodiscard]] inline bool ends_like_caption(std::string_view s) noexcept {
    const std::string_view end =
        text::trim_marks(s.substr(s.size() > 40 ? s.size() - 40 : 0), ").");
    const std::size_t blank = end.find_last_of(" /");
    if (blank == std::string_view::npos) return false;
    return end.find(" / ") != std::string_view::npos ||
           metadata::whole_agency(end.substr(blank + 1));
}

[[nodiscard]] inline bool holds_site_word(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size(); ++i)
        if ((i == 0 || s[i - 1] == ' ') && lexicon::site_words.match(s, i)) return true;
    return false;
}

[[nodiscard]] inline std::uint8_t class_of_furniture(const page& p, std::size_t i) noexcept {
    switch (label_inside(p, i)) {
        case lexicon::cue::none: return 0;
        case lexicon::cue::subscribe: return 1;
        case lexicon::cue::cookie: return 2;
        case lexicon::cue::comments: return 3;
        case lexicon::cue::legal: return 4;
        default: return 5;
    }
}

/// Bytes of a kicker or path in front of a title, and of a title without it.
inline constexpr std::size_t longest_kicker = 60;
inline constexpr std::size_t least_bare = 16;

/// Is `part` the end of `whole`, with a kicker or path of some size in front?
[[nodiscard]] constexpr bool is_end_of(std::string_view part, std::string_view whole) noexcept {
    return part.size() >= least_bare && whole.size() > part.size() + 4 &&
           whole.size() < part.size() + longest_kicker && whole.ends_with(part);
}

/// Is the line too short for a title without its kicker, and has too few blanks and marks for the
/// three words of a part of one?
[[nodiscard]] constexpr bool is_below_repeats(const layout::line& l) noexcept {
    return l.size() < least_bare && l.high == 0 && l.size() - l.letters - l.digits < 2;
}

} // namespace detail

/// Compares lines of the window with the text.
class title_echo {
public:
    title_echo(const page& p, const title_window& w) noexcept : page_(&p), window_(&w) {
        read_body();
        read_sizes();
    }

    /// Reads how many of the words of line `i` of the window the body has.
    void read_body_share(std::size_t i, title_clues& c) const noexcept {
        c[clue::echo_body] = class_of(share_in(body_, i), {1, 20, 40, 60, 80, 95});
    }

    /// Reads what the line says by its words.
    void read_words(std::size_t i, title_clues& c) const noexcept {
        const layout::line& l = page_->lines[i];
        const std::string_view s = page_->line_text(i);
        const bool maybe_name = layout::word_weight(l) <= 4 && !page_->notes[i].decided;
        const int name = maybe_name ? metadata::looks_like_name(s) : 0;
        c[clue::name] = name >= 75 ? 2 : name >= 50 ? 1 : 0;
        c[clue::caption] = detail::ends_like_caption(s) ? 1 : 0;
        c[clue::furniture] = detail::class_of_furniture(*page_, i);
        c[clue::site] = layout::word_weight(l) <= 5 && detail::holds_site_word(s) ? 1 : 0;
    }

    /// Reads how many of the line's words the next lines of the body have.
    void read_below(std::size_t i, title_clues& c) noexcept {
        c[clue::echo_below] = class_of(share_in(words_below(i), i), {1, 15, 30, 45, 60, 80});
    }

    /// Reads which other lines say the same, byte for byte but for case and soft hyphens.
    void read_whole_repeats(std::size_t i, title_clues& c) const noexcept {
        const std::string_view s = page_->line_text(i);
        const std::uint32_t own = ascii_bytes(page_->lines[i]);
        std::size_t again = 0;
        std::size_t behind = 0;
        const std::size_t last = last_of_size_[own % sizes];
        for (std::size_t k = first_of_size_[own % sizes]; k <= last; ++k) {
            if (ascii_bytes(page_->lines[k]) != own || k == i) continue;
            if (!text::equal_folded(page_->line_text(k), s)) continue;
            ++again;
            behind += k >= window_->last ? 1U : 0U;
            if (k + 2 >= i && k <= i + 2) c[clue::again_beside] = 1;
        }
        c[clue::again] = class_of(again, {1, 2, 3, 4, 5});
        c[clue::again_behind] = class_of(behind, {1, 2, 3});
    }

    /// Reads which say the same with a kicker in front or without it, or a part of it. Much longer
    /// ones do neither.
    void read_near_repeats(std::size_t i, title_clues& c) noexcept {
        constexpr int alike = 75;  // percent
        constexpr int inside = 90; // percent
        const std::string_view s = page_->line_text(i);
        const text::word_sketch& own = sketch_of(i);
        constexpr int fewest_inside = 3; // words of a part of it
        if (own.size() == 0) return;
        if (s.size() < detail::least_bare && own.size() < fewest_inside) return; // nothing to find
        for (std::size_t k = window_->first; k < window_->last; ++k) {
            if (k == i || page_->lines[k].size() > s.size() + detail::longest_kicker) continue;
            if (detail::is_below_repeats(page_->lines[k])) continue;
            // What is like the line, part of it or holds it has most of the shorter one's words.
            const text::word_sketch& other = sketch_of(k);
            const int fewer = std::min(own.size(), other.size());
            if (own.shared_with(other) * 100 < alike * fewer) continue;
            const bool same = own.likeness(other) >= alike;
            const bool part = !same && own.size() >= 2 && own.share_in(other) >= inside;
            const bool whole =
                !same && other.size() >= fewest_inside && other.share_in(own) >= inside;
            if (whole) c[clue::holds_other] = 1;
            if ((same || part) && detail::is_end_of(s, page_->line_text(k)))
                c[clue::kicker_elsewhere] = 1;
            if ((same || whole) && detail::is_end_of(page_->line_text(k), s))
                c[clue::has_kicker] = 1;
        }
    }

private:
    /// What lines that are the same but for case and soft hyphens have as many of.
    [[nodiscard]] static std::uint32_t ascii_bytes(const layout::line& l) noexcept {
        return l.size() - l.high;
    }

    /// Between which lines all of a size stand.
    void read_sizes() noexcept {
        for (std::size_t i = page_->size(); i-- > 0;) {
            const std::uint32_t size = ascii_bytes(page_->lines[i]) % sizes;
            first_of_size_[size] = static_cast<std::uint32_t>(i);
            if (last_of_size_[size] == 0) last_of_size_[size] = static_cast<std::uint32_t>(i);
        }
    }

    /// The body's words, and on the way those of its first lines, which most lines of a head stand
    /// above.
    void read_body() noexcept {
        const page& p = *page_;
        const std::size_t behind = add_body_words(p, p.body_begin, 0, next_lines, below_);
        below_from_ = p.body_begin;
        std::size_t bytes = 0;
        for (std::size_t i = p.body_begin; i < behind; ++i) {
            if (!p.in_body(i)) continue;
            if (p.lines[i].size() > next_lines) { // it was cut
                body_ = body_words(p, p.body_begin, whole_body);
                return;
            }
            bytes += p.lines[i].size();
        }
        body_ = below_;
        add_body_words(p, behind, bytes, whole_body, body_);
    }

    [[nodiscard]] std::size_t share_in(const text::word_set& words, std::size_t i) const noexcept {
        return static_cast<std::size_t>(words.share_of(page_->line_text(i)));
    }

    /// The words of the body's next lines; most lines of a head have the same.
    [[nodiscard]] const text::word_set& words_below(std::size_t i) noexcept {
        std::size_t next = i + 1;
        while (next < page_->body_end && !page_->in_body(next)) ++next;
        if (next != below_from_) below_ = body_words(*page_, next, next_lines);
        below_from_ = next;
        return below_;
    }

    /// The words of line `i` of the window.
    [[nodiscard]] const text::word_sketch& sketch_of(std::size_t i) noexcept {
        const std::size_t at = i - window_->first;
        if (!sketched_[at]) sketches_[at] = text::word_sketch(page_->line_text(i));
        sketched_[at] = true;
        return sketches_[at];
    }

    static constexpr std::size_t whole_body = 3000; // bytes that are enough of it
    static constexpr std::size_t next_lines = 1500;
    static constexpr std::uint32_t sizes = 256; // that are told apart

    const page* page_;
    const title_window* window_;
    text::word_set body_;
    text::word_set below_;
    std::size_t below_from_ = 0;
    std::array<std::uint32_t, sizes> first_of_size_{};
    std::array<std::uint32_t, sizes> last_of_size_{};
    std::array<bool, title_window::most_lines> sketched_{};
    std::array<text::word_sketch, title_window::most_lines> sketches_; // where sketched
};

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_ECHO_HPP
