// galley/lexicon/cues.hpp: every label word, and the three questions one asks of them.
// The lists of the cues_*.hpp files are joined into one set; an entry counts only where its forms
// (cue.hpp) allow it. Which form counts where:
//
//      (Web editor: A. Novak)      See also: X      ...the end. Source: Y      DailyReturn to Z
//       ^ bracket                  ^ start                      ^ sentence          ^ joint
//
//   at the start of a line     at_start; with_colon if a colon follows; whole_line if no other
//                              word follows (further whole_line labels may: "Share Tweet Print")
//   behind an opening bracket  in_bracket; with_colon if a colon follows
//   further inside             mid_line, under the same condition on what follows
//   anywhere                   `anywhere`
#ifndef GALLEY_LEXICON_CUES_HPP
#define GALLEY_LEXICON_CUES_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/cues_foot.hpp>
#include <galley/lexicon/cues_links.hpp>
#include <galley/lexicon/cues_people.hpp>
#include <galley/lexicon/cues_pictures.hpp>
#include <galley/lexicon/cues_site.hpp>
#include <galley/lexicon/cues_title.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::lexicon {

/// Where in its line a cue stands.
enum class cue_place : std::uint8_t {
    start,     // nothing but blanks, bullets, marks or one opening bracket before it
    bracket,   // directly behind an opening bracket inside the line
    sentence,  // behind a sentence end, a closing bracket or quote
    separator, // behind '|', a bullet, a dash or a slash between blanks, two blanks
    joint,     // glued to what is before: "DailyReturn", "2024Updated"
    blank,     // behind any other blank or mark
};

/// A cue that was found. `entry` lives as long as the program.
struct cue_match {
    const cue_entry* entry = nullptr;
    std::size_t begin = 0;        // offset of the phrase in the text that was searched
    std::uint32_t size = 0;       // bytes of the phrase
    std::uint32_t label_size = 0; // with the blanks and the colon behind it, else equal to size
    cue_place place = cue_place::start;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return entry != nullptr; }
    [[nodiscard]] constexpr cue what() const noexcept { return entry ? entry->what : cue::none; }
    [[nodiscard]] constexpr bool has_colon() const noexcept { return label_size > size; }
    [[nodiscard]] constexpr std::size_t end() const noexcept { return begin + label_size; }
};

namespace detail {

template <std::size_t N>
struct cue_list {
    cue_entry entries[N]{};
};

template <std::size_t... N>
[[nodiscard]] consteval auto join_cues(const cue_entry (&... lists)[N]) {
    cue_list<(N + ...)> all;
    std::size_t n = 0;
    auto add = [&all, &n](const cue_entry* list, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) all.entries[n++] = list[i];
    };
    (add(lists, N), ...);
    return all;
}

inline constexpr auto all_cues =
    join_cues(people_cues, title_cues, link_cues, picture_cues, site_cues, foot_cues);

} // namespace detail

/// All label words as one set.
inline constexpr auto cues = make_phrase_set(detail::all_cues.entries);

namespace detail {

[[nodiscard]] constexpr std::size_t skip_blanks(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !text::is_blank(c.value)) break;
        pos += c.size;
    }
    return pos;
}

/// Does `c` do the work of a colon? Han, kana and Hangul labels also take '/', '=' and a bar.
[[nodiscard]] constexpr bool is_label_colon(char32_t c, bool wide) noexcept {
    if (c == ':' || c == 0xFF1A || c == 0x2236 || c == 0xFE55) return true;
    return wide && (c == '/' || c == '=' || c == '|' || c == 0xFF0F || c == 0xFF1D || c == 0x4E28 ||
                    c == 0xFF5C);
}

/// The bytes of the label that is `size` bytes of phrase at `pos`: with blanks and colon, if one
/// follows.
[[nodiscard]] constexpr std::size_t label_size(std::string_view s, std::size_t pos,
                                               std::size_t size) noexcept {
    const std::size_t colon = skip_blanks(s, pos + size);
    if (colon >= s.size()) return size;
    const char32_t last = text::decode_before(s, pos + size).value;
    const text::script letter = text::script_of(last);
    const bool wide = letter == text::script::han || letter == text::script::kana ||
                      letter == text::script::hangul;
    const text::code_point c = text::decode(s, colon);
    return is_label_colon(c.value, wide) ? colon + c.size - pos : size;
}

[[nodiscard]] constexpr std::uint8_t forms_of(const cue_entry& e, unsigned mask) noexcept {
    return static_cast<std::uint8_t>(e.forms & mask);
}

/// Does a new piece begin at `pos` although nothing stands between it and what is before? Lower
/// case or a digit before a capital, a digit or a spaced script before Han and kana.
[[nodiscard]] constexpr bool is_joint(std::string_view s, std::size_t pos) noexcept {
    const char32_t before = text::decode_before(s, pos).value;
    const char32_t here = text::decode(s, pos).value;
    const text::script was = text::script_of(before);
    if (text::is_unspaced(text::script_of(here)))
        return text::digit_value(before) >= 0 ||
               (was != text::script::none && !text::is_unspaced(was));
    if (!text::is_upper(here)) return false;
    return text::digit_value(before) >= 0 || (was != text::script::none && !text::is_upper(before));
}

[[nodiscard]] constexpr bool may_end(std::string_view s, std::size_t end) noexcept {
    return ends_word(s, end) || is_joint(s, end);
}

/// Is the rest of the line behind `pos` nothing but marks, digits and further whole-line labels?
/// Says no to a rest too long for that, which also keeps repeated questions linear.
[[nodiscard]] constexpr bool only_labels_follow(std::string_view s, std::size_t pos) noexcept {
    constexpr std::size_t longest_run = 256;
    if (s.size() - pos > longest_run) return false;
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !text::is_letter(c.value)) {
            if (!c.valid || c.value == text::replacement) return false;
            pos += c.size;
            continue;
        }
        const phrase_match next =
            cues.match_if(s, pos, [s, pos](const cue_entry& e, std::size_t size) {
                return forms_of(e, whole_line) != 0 && may_end(s, pos + size);
            });
        if (!next) return false;
        pos += next.size;
    }
    return true;
}

/// What may be known of a place before anything is looked up there.
struct cue_spot {
    cue_place place = cue_place::start;
    bool bracketed = false; // an opening bracket stands directly before it
    bool counted = false;   // a number stands before it: "12 comments"
};

[[nodiscard]] constexpr bool accepts(const cue_entry& e, const cue_spot& spot, std::string_view s,
                                     std::size_t pos, std::size_t size) noexcept {
    if (spot.counted && e.what != cue::comments && e.what != cue::counter && e.what != cue::share)
        return false;
    if (!may_end(s, pos + size)) return false;
    if (forms_of(e, anywhere) != 0) return true;
    const bool inside = spot.place != cue_place::start;
    if (spot.bracketed && forms_of(e, in_bracket) != 0) return true;
    if (inside && !spot.bracketed && forms_of(e, mid_line) == 0) return false;
    const bool colon = label_size(s, pos, size) > size;
    if (forms_of(e, with_colon) != 0 && colon) return true;
    if (spot.place == cue_place::blank) return false;
    if (inside && forms_of(e, mid_line) != 0 &&
        forms_of(e, at_start | with_colon | whole_line) == 0)
        return true;
    if (!spot.counted && (!spot.bracketed || !inside) && forms_of(e, at_start) != 0) return true;
    return forms_of(e, whole_line) != 0 && only_labels_follow(s, pos + size);
}

[[nodiscard]] constexpr cue_match look_up(std::string_view s, std::size_t pos,
                                          const cue_spot& spot) noexcept {
    const phrase_match m =
        cues.match_if(s, pos, [&spot, s, pos](const cue_entry& e, std::size_t size) {
            return accepts(e, spot, s, pos, size);
        });
    if (!m) return {};
    return {&cues[m.index], pos, m.size, static_cast<std::uint32_t>(label_size(s, pos, m.size)),
            spot.place};
}

[[nodiscard]] constexpr bool is_list_mark(char32_t c) noexcept {
    return text::is_bullet(c) || text::is_dash(c) || c == '>' || c == '<' || c == '|' || c == '#' ||
           c == '+' || c == '/' || c == 0x00AB || c == 0x2039 || c == 0x2190 || c == 0x2192 ||
           c == 0x00A9 || c == 0x25B8 || c == 0x300A || c == '"' || c == 0x201C || c == '*' ||
           c == '.' || c == ',' || c == ':' || c == 0xFF1A;
}

/// Skips what may stand before a label at the start of a line.
[[nodiscard]] constexpr std::size_t skip_marks(std::string_view s, cue_spot& spot) noexcept {
    std::size_t pos = 0;
    for (int marks = 0; pos < s.size() && marks < 12; ++marks) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid) break;
        const bool blank = text::is_blank(c.value);
        const bool bracket = text::is_opening_bracket(c.value);
        if (!blank && !bracket && !is_list_mark(c.value)) break;
        if (!blank) spot.bracketed = bracket;
        pos += c.size;
    }
    return pos;
}

/// Skips a count and the blanks behind it: "12 ", "1,204 ", "1.7M"; 0 where there is none.
[[nodiscard]] constexpr std::size_t count_size(std::string_view s, std::size_t pos) noexcept {
    std::size_t end = pos;
    while (end < s.size() && (text::is_digit(s[end]) || s[end] == '.' || s[end] == ',')) ++end;
    if (end == pos || end - pos > 12) return 0;
    if (end < s.size() && (s[end] == 'k' || s[end] == 'K' || s[end] == 'M') &&
        (end + 1 >= s.size() || !text::is_lower(s[end + 1]) || s[end] != 'M'))
        ++end;
    return skip_blanks(s, end) - pos;
}

/// What a cue at `pos`, not 0, would stand behind; false where no word begins.
[[nodiscard]] constexpr bool spot_at(std::string_view s, std::size_t pos, cue_spot& spot) noexcept {
    const char32_t here = text::decode(s, pos).value;
    if (!text::is_letter(here)) return false;
    const char32_t before = text::decode_before(s, pos).value;
    spot = {};
    if (!text::is_blank(before)) {
        spot.bracketed = text::is_opening_bracket(before);
        if (spot.bracketed) spot.place = cue_place::bracket;
        else if (text::is_sentence_end(before) || text::is_closing_bracket(before) ||
                 text::is_quote(before))
            spot.place = cue_place::sentence;
        else if (before == '|' || before == 0xFF5C || text::is_bullet(before))
            spot.place = cue_place::separator;
        else if (text::is_letter(before) || text::digit_value(before) >= 0) {
            if (!is_joint(s, pos)) return false;
            spot.place = cue_place::joint;
        } else spot.place = cue_place::blank;
        return true;
    }
    std::size_t edge = pos;
    std::size_t blanks = 0;
    bool wide = false;
    while (edge > 0 && blanks < 8) {
        const text::code_point c = text::decode_before(s, edge);
        if (!text::is_blank(c.value)) break;
        wide = wide || c.value == 0x3000;
        edge -= c.size;
        ++blanks;
    }
    const char32_t mark = edge == 0 ? U'|' : text::decode_before(s, edge).value;
    if (text::is_opening_bracket(mark)) {
        spot.place = cue_place::bracket;
        spot.bracketed = true;
    } else if (text::is_sentence_end(mark) || text::is_closing_bracket(mark) ||
               text::is_quote(mark))
        spot.place = cue_place::sentence;
    else if (blanks > 1 || wide || mark == '|' || mark == 0xFF5C || mark == '/' ||
             text::is_bullet(mark) || text::is_dash(mark) || mark == ';' || mark == 0xFF1B)
        spot.place = cue_place::separator;
    else spot.place = cue_place::blank;
    return true;
}

} // namespace detail

/// The longest label spelled at `pos`, whole words only, whatever its forms.
[[nodiscard]] constexpr cue_match find_cue(std::string_view s, std::size_t pos = 0) noexcept {
    const phrase_match m = cues.match(s, pos);
    if (!m) return {};
    return {&cues[m.index], pos, m.size,
            static_cast<std::uint32_t>(detail::label_size(s, pos, m.size)), cue_place::start};
}

/// The label that `line` (without its break) begins with: blanks, bullets, one opening bracket
/// and, for counters, a number may stand before it. None when no form of any entry fits.
[[nodiscard]] constexpr cue_match find_line_cue(std::string_view line) noexcept {
    detail::cue_spot spot;
    std::size_t pos = detail::skip_marks(line, spot);
    if (pos >= line.size()) return {};
    if (const std::size_t count = detail::count_size(line, pos)) {
        pos += count;
        spot.counted = true;
        if (pos >= line.size()) return {};
    }
    return detail::look_up(line, pos, spot);
}

/// The first label inside `line` that begins at `pos` or behind it, past the start of the line.
/// Linear in what it steps over; call again with `begin + size` for the next.
[[nodiscard]] constexpr cue_match next_cue(std::string_view line, std::size_t pos) noexcept {
    if (pos == 0 && !line.empty()) pos = text::decode(line, 0).size;
    detail::cue_spot spot;
    while (pos < line.size()) {
        if (detail::spot_at(line, pos, spot))
            if (const cue_match m = detail::look_up(line, pos, spot)) return m;
        pos += text::decode(line, pos).size;
    }
    return {};
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_CUES_HPP
