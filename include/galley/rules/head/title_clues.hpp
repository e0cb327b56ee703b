// galley/rules/head/title_clues.hpp: what speaks for or against a line as the title. Each clue
// sorts lines into a few classes; title_score.hpp says what each class is worth. The clues of this
// file are read off the line and its place alone, which is cheap; title_around.hpp looks at the
// lines around it, title_echo.hpp compares lines with the rest of the text.
#ifndef GALLEY_RULES_HEAD_TITLE_CLUES_HPP
#define GALLEY_RULES_HEAD_TITLE_CLUES_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/words/home_words.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/series.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/head/title_score.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/pictures/caption.hpp>
#include <galley/rules/pictures/picture_label.hpp>
#include <galley/rules/words/stamp_line.hpp>
#include <galley/text/find_spaced.hpp>
#include <galley/text/trim.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Where the title is looked for. The zones may take some of the furniture above the title for
/// body, so it is looked for until a quarter of the body is over.
struct title_window {
    static constexpr std::size_t most_lines = 220;
    static constexpr std::size_t into_body = 6;

    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t body_bytes = 0;        // of the whole text
    std::size_t body_bytes_before = 0; // above `last`
    std::size_t head = 0;              // lines above the body
    std::size_t menu = 0;              // of those, parts of the site: sections, menus, buttons
    std::size_t furniture = 0;         // percent of the lines that are not body
    bool spaced = false;               // does a blank line part any two lines?

    explicit title_window(const page& p) noexcept;

private:
    [[nodiscard]] static constexpr bool is_part_of_site(kind k) noexcept {
        return k == kind::navigation || k == kind::section || k == kind::social ||
               k == kind::promo || k == kind::ticker;
    }
};

inline title_window::title_window(const page& p) noexcept {
    std::size_t body_lines = 0;
    for (std::size_t i = p.body_begin; i < p.body_end; ++i) {
        if (!p.in_body(i)) continue;
        body_bytes += p.lines[i].size();
        ++body_lines;
    }
    head = p.body_begin;
    for (std::size_t i = 0; i < head; ++i)
        if (p.notes[i].decided && is_part_of_site(p.notes[i].what.kind)) ++menu;
    furniture = p.size() == 0 ? 0 : (p.size() - body_lines) * 100 / p.size();
    const std::size_t least = p.body_begin + into_body;
    for (last = p.body_begin; last < p.size(); ++last) {
        if (last >= least && body_bytes_before * 4 > body_bytes) break;
        if (p.in_body(last)) body_bytes_before += p.lines[last].size();
    }
    first = last > most_lines ? last - most_lines : 0;
    for (std::size_t i = 1; i < p.size() && !spaced; ++i) spaced = p.lines[i].blank_lines != 0;
}

namespace detail {

/// What the rules of single lines have made of a line, as far as a title can come of it; `no_title`
/// where none can.
enum class standing : std::uint8_t {
    open,
    path,
    caption,
    labelled,
    label,
    in_block,
    series,
    notice,
    other,
    title_label,
    no_title
};

[[nodiscard]] inline standing standing_of(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::title && (!n.decided || n.what.kind == kind::title))
        return standing::title_label;
    if (!n.decided) return standing::open;
    if (n.what.rule == rule::number_line || n.what.rule == rule::url_line ||
        n.cue == lexicon::cue::counter ||
        (n.what.kind == kind::other && n.what.rule == rule::furniture_words))
        return standing::no_title;
    switch (n.what.kind) {
        case kind::caption:
            if (n.cue == lexicon::cue::caption && ends_in_colon(view(p.text, n.label)))
                return standing::no_title;
            return i > 0 && is_bare_caption_label(p, i - 1) ? standing::no_title
                                                            : standing::caption;
        case kind::photo_credit: return standing::caption;
        case kind::series: // "[Column]" may be one, "“Ten Years of the Harbour” Series (2)" not
            return text::is_opening_quote(text::decode(p.line_text(i), 0).value)
                       ? standing::no_title
                       : standing::series;
        case kind::legal: return standing::notice;
        case kind::section:
            if (n.what.rule == rule::breadcrumb) return standing::path;
            return label_is_whole_line(p, i) ? standing::label : standing::other;
        case kind::ticker:
            if (n.what.rule == rule::ticker_block) return standing::in_block;
            [[fallthrough]];
        case kind::related_link:
            return label_is_whole_line(p, i) ? standing::label : standing::labelled;
        case kind::promo: // "Read without adverts. Become a member": no headline
            if (n.what.rule == rule::line_cue && n.cue == lexicon::cue::subscribe)
                return standing::no_title;
            [[fallthrough]];
        case kind::navigation:
        case kind::social:
        case kind::comments:
        case kind::tags:
        case kind::other:
        case kind::contact:
        case kind::advertisement:
            return label_is_whole_line(p, i) ? standing::label : standing::other;
        default: return standing::no_title;
    }
}

/// "LONDON" above "LONDON (Reuters) - A health worker ...": the place of the dateline once more.
[[nodiscard]] inline bool opens_next_line(const page& p, std::size_t i) noexcept {
    constexpr std::size_t near = 6;
    if (layout::word_weight(p.lines[i]) > 4) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + near; ++k)
        if (p.lines[k].size() > 80 && p.line_text(k).starts_with(p.line_text(i))) return true;
    return false;
}

[[nodiscard]] constexpr bool contains(std::string_view s, std::string_view mark) noexcept {
    return s.find(mark) != std::string_view::npos;
}

/// "← The week before", "« Ferries | Home | Fares »": an arrow before a blank, and no quote that is
/// closed.
[[nodiscard]] inline bool opens_with_arrow(std::string_view s) noexcept {
    const text::code_point first = text::decode(s, 0);
    if (first.size == s.size() || s[first.size] != ' ') return false;
    if (first.value == 0xAB) return !contains(s, "\u00BB") || contains(s, "|");
    if (first.value == 0xBB) return !contains(s, "\u00AB");
    return first.value == 0x2190 || first.value == 0x2192 || first.value == 0x2039 ||
           first.value == 0x203A || first.value == 0x25B6 || first.value == 0x25BA;
}

/// How often `mark` stands in `s`.
[[nodiscard]] constexpr std::size_t count_marks(std::string_view s,
                                                std::string_view mark) noexcept {
    std::size_t n = 0;
    for (std::size_t at = s.find(mark); at != std::string_view::npos;
         at = s.find(mark, at + mark.size()))
        ++n;
    return n;
}

/// "Town>>Ferries>>Fares", "Town -> Ferries -> Fares", "Home / Town / Council opens bridge": steps
/// that two arrows part, or slashes behind the way home.
[[nodiscard]] inline bool is_path_of_steps(const layout::line& l, std::string_view s) noexcept {
    constexpr std::size_t fewest = 2;
    if (l.holds('>') && (count_marks(s, ">>") >= fewest || count_marks(s, "->") >= fewest))
        return true;
    if (l.high != 0 &&
        (count_marks(s, " \u203A ") >= fewest || count_marks(s, " \u2192 ") >= fewest))
        return true;
    const std::size_t slash = l.holds('/') ? s.find(" / ") : std::string_view::npos;
    return slash < s.size() && lexicon::is_home_word(s.substr(0, slash));
}

/// Does the line break off behind a comma? No headline does, lines of verse do.
[[nodiscard]] constexpr bool ends_in_comma(std::string_view s) noexcept {
    return s.ends_with(',') || s.ends_with("\uFF0C") || s.ends_with("\u3001");
}

/// What no dek does: it gives an address, opens with an arrow or stands in columns.
[[nodiscard]] inline bool is_no_dek(std::string_view s) noexcept {
    return contains(s, "\t") || contains(s, "@") || contains(s, "www.") || opens_with_arrow(s);
}

/// A row of a table, a path through the site's sections, the sections side by side, or markup.
[[nodiscard]] inline bool is_row_or_path(const page& p, std::size_t i) noexcept {
    constexpr std::size_t entries = 5;
    constexpr std::size_t longest_wide_entry = 5;
    const std::string_view s = p.line_text(i);
    const layout::line& l = p.lines[i];
    const bool is_row = l.holds('|') && std::count(s.begin(), s.end(), '|') > 2;
    const bool is_path = l.holds('>') && text::holds_spaced(s, '>');
    // An attribute that is left of the page's markup.
    if (is_row || is_path || is_path_of_steps(l, s) || opens_with_arrow(s) ||
        (l.holds('=') && contains(s, "=\"")))
        return true;
    if (l.wide != 0 && l.words >= entries && l.letters + l.marks == 0 && !is_hangul(s) &&
        l.wide <= longest_wide_entry * l.words)
        return true;
    if (!l.holds('-')) return false;
    std::size_t dashes = 0;
    for (std::size_t at = text::find_spaced(s, '-'); at != std::string_view::npos;
         at = text::find_spaced(s, '-', at + 2))
        ++dashes;
    return dashes + 1 >= entries;
}

/// Prose of the body; headlines hardly ever end in a full stop.
[[nodiscard]] inline bool is_body_sentence(const page& p, std::size_t i) noexcept {
    const std::string_view s = p.line_text(i);
    return p.in_body(i) && p.lines[i].ends_sentence && layout::word_weight(p.lines[i]) >= 8 &&
           (s.ends_with('.') || s.ends_with("\u3002"));
}

/// "3 May 2020, 10:20 | Ferries": a day first, and behind it nothing that a headline of that day
/// would go on with, as in "3 May 2020: what we know". Before a day with its clock a short weekday
/// may stand.
[[nodiscard]] inline bool opens_as_stamp(const page& p, std::size_t i) noexcept {
    constexpr std::size_t weekday = 3;
    const date::found d = find_date(p, i);
    if (!d || d.value.day == 0 || !d.value.has_year()) return false;
    const std::string_view s = p.line_text(i);
    const std::size_t before = letters_and_digits(s.substr(0, d.begin), weekday + 1);
    if (before > (d.value.has_time() ? weekday : 0)) return false;
    const std::string_view behind = s.substr(d.end);
    const std::string_view rest = text::trim_left(behind);
    if (rest.empty()) return true;
    const char32_t next = text::decode(rest, 0).value;
    if (next == ':' || next == 0xFF1A) return false;
    if (d.value.has_time() || !text::is_letter(next)) return true;
    const bool glued = rest.size() == behind.size();
    return text::is_unspaced(text::script_of(next)) ? !glued : text::is_upper(next);
}

/// "Share - Chat", "- Link this", "Jane Roe | Published": a button, or what stands beside a title.
[[nodiscard]] inline bool is_beside_titles(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t few = 4; // words
    constexpr std::uint32_t longest = 80;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (l.size() > longest) return false;
    const std::size_t bar = l.holds('|') ? s.rfind('|') : std::string_view::npos;
    if (bar != std::string_view::npos) {
        const lexicon::cue what = lexicon::find_line_cue(text::trim(s.substr(bar + 1))).what();
        if (what == lexicon::cue::published || what == lexicon::cue::updated) return true;
    }
    if (layout::word_weight(l) > few || !l.holds('-')) return false;
    if (s.starts_with("- ")) return true;
    const std::size_t dash = s.find(" - ");
    if (dash == std::string_view::npos) return false;
    const lexicon::cue_match button = lexicon::find_line_cue(s.substr(0, dash));
    return button.what() == lexicon::cue::share || button.what() == lexicon::cue::tool;
}

/// "The bridge on Tuesday. Photo: Jane Roe": a sentence and who took the picture of it.
[[nodiscard]] inline bool credits_picture(const page& p, std::size_t i) noexcept {
    if (!p.notes[i].has_inner_label) return false;
    const std::string_view s = p.line_text(i);
    for (lexicon::cue_match m = lexicon::next_cue(s, 0); m;
         m = lexicon::next_cue(s, m.begin + m.size)) {
        const bool credit =
            m.what() == lexicon::cue::photo || m.what() == lexicon::cue::photographer;
        if (credit && m.has_colon() && m.place == lexicon::cue_place::sentence) return true;
    }
    return false;
}

/// A long line with a full stop inside, behind a whole word: a dek that tells more than a headline.
[[nodiscard]] inline bool is_two_sentences(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t shortest = 110;
    constexpr std::size_t word = 4;
    const layout::line& l = p.lines[i];
    constexpr std::uint32_t fewest_words = 15;
    if (l.size() < shortest || l.words < fewest_words || l.wide != 0 || !l.holds('.')) return false;
    const std::string_view s = p.line_text(i);
    for (std::size_t at = s.find(". ", word); at < s.size(); at = s.find(". ", at + 1)) {
        std::size_t letters = 0;
        while (letters < word &&
               (text::is_lower(s[at - 1 - letters]) || !text::is_ascii(s[at - 1 - letters])))
            ++letters;
        if (letters == word && at + 2 < s.size() && text::is_upper(text::decode(s, at + 2).value))
            return true;
    }
    return false;
}

/// "No. 2020984 | 24 May 2020, 09:05 | 401 views": bars, and between them a day and its clock.
[[nodiscard]] inline bool is_row_with_time(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_digits = 7;
    const layout::line& l = p.lines[i];
    if (!l.holds('|') || l.digits < fewest_digits) return false;
    const std::string_view s = p.line_text(i);
    return s.find('|') != s.rfind('|') && find_date(p, i).value.has_time();
}

/// "Jane Roe, John Doe & A. Poe": names and nothing else, one of them known.
[[nodiscard]] inline bool lists_names(const page& p, std::size_t i) {
    constexpr int known = 75;
    constexpr std::uint32_t longest = 120;
    const layout::line& l = p.lines[i];
    if (l.size() > longest || !(l.holds(',') || l.holds('&')) || l.digits != 0) return false;
    const bare_names who = read_marked_names(p.line_text(i));
    return who.people.size() > 1 &&
           galley::detail::any_of(who.people, [](const metadata::person& one) {
               return metadata::looks_like_name(one.name) >= known;
           });
}

/// "- Ferry is sold": a hyphen or a bullet, and a blank behind it.
[[nodiscard]] constexpr bool opens_with_bullet(std::string_view s) noexcept {
    const text::code_point first = text::decode(s, 0);
    return (first.value == '-' || first.value == 0x2022 || first.value == 0xB7) &&
           first.size < s.size() && s[first.size] == ' ';
}

/// Is line `i` one of three neighbours or more that open with a bullet? They are a list.
[[nodiscard]] inline bool is_bulleted(const page& p, std::size_t i) noexcept {
    constexpr std::size_t enough = 3;
    if (!opens_with_bullet(p.line_text(i))) return false; // most lines
    std::size_t lines = 1;
    for (std::size_t k = i; k > 0 && lines < enough && opens_with_bullet(p.line_text(k - 1)); --k)
        ++lines;
    for (std::size_t k = i + 1; k < p.size() && lines < enough && opens_with_bullet(p.line_text(k));
         ++k)
        ++lines;
    return lines == enough;
}

/// A quick no for lines that by their size, or by what a rule has made of them, are no title.
[[nodiscard]] inline bool has_size_of_title(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    return !l.is_date_prefix && l.size() >= 3 && l.size() <= 400 && l.letters + l.high >= 3 &&
           p.text[l.begin] != ':' && standing_of(p, i) != standing::no_title &&
           !is_body_sentence(p, i);
}

/// The same by what the line says. Takes longer.
[[nodiscard]] inline bool reads_as_title(const page& p, std::size_t i) noexcept {
    return !is_row_or_path(p, i) && !opens_next_line(p, i) &&
           agency_bracket(p.line_text(i)) == p.lines[i].size() &&
           !lexicon::is_section_name(p.line_text(i)) && !opens_as_stamp(p, i) &&
           !is_beside_titles(p, i) && !credits_picture(p, i) && !is_row_with_time(p, i) &&
           !is_two_sentences(p, i) && !lists_names(p, i) && !is_bulleted(p, i) &&
           !metadata::whole_agency(p.line_text(i)) &&
           !(p.lines[i].holds('.') && is_domain(p.line_text(i))) && !ends_in_comma(p.line_text(i));
}

[[nodiscard]] inline bool could_be_title(const page& p, std::size_t i) noexcept {
    return has_size_of_title(p, i) && reads_as_title(p, i);
}

/// The line behind the bracket of a column's name.
[[nodiscard]] inline std::string_view behind_column(std::string_view s) noexcept {
    if (!text::is_opening_bracket(text::decode(s, 0).value)) return s;
    const metadata::series_match column = metadata::parse_series(s);
    if (!column || column.whole_line || column.begin != 0) return s;
    return text::trim_left(s.substr(column.end));
}

/// Words of a line; in scripts that set no blanks and are not counted as wide nine bytes are one.
[[nodiscard]] constexpr std::size_t headline_words(const layout::line& l) noexcept {
    const bool unspaced = l.high > 60 && l.wide * 2 < l.high && l.words < 4;
    return unspaced ? l.high / 9 : layout::word_weight(l);
}

[[nodiscard]] constexpr std::uint8_t class_of_ending(std::string_view s,
                                                     const layout::line& l) noexcept {
    const char32_t c = text::decode_before(s, s.size()).value;
    if (c == 0x2026 || s.ends_with("...")) return 6;
    if (c == '.') return 1;
    if (c == 0x3002 || c == 0x0964) return 10;
    if (c == '?' || c == 0xFF1F || c == 0x061F) return 2;
    if (c == '!' || c == 0xFF01) return 3;
    if (c == ':' || c == 0xFF1A) return 4;
    if (c == ',' || c == ';' || c == 0xFF0C || c == 0x3001) return 5;
    if (l.ends_sentence) return 7;
    if (c == ')' || c == ']') return 8;
    return c == '>' || c == 0x00BB || c == 0x203A || c == 0x2192 ? 9 : 0;
}

[[nodiscard]] constexpr std::uint8_t class_of_opening(std::string_view s) noexcept {
    const char32_t c = text::decode(s, 0).value;
    if (c == '-' || c == '*' || c == '+' || c == 0x2013 || text::is_bullet(c)) return 1;
    if (c == '(' || c == '[') return 2;
    if (c == '"' || c == '\'' || c == 0x2018 || c == 0x201C || c == 0x201E || c == 0x00AB) return 3;
    if (c == 0x300C || c == 0x300E || c == 0x3010) return 4;
    if (text::digit_value(c) >= 0) return 5;
    if (!text::is_letter(c)) return 6;
    const bool cased = text::script_of(c) <= text::script::cyrillic;
    return cased && !text::is_upper(c) ? 7 : 0;
}

[[nodiscard]] constexpr bool holds_colon(std::string_view s, const layout::line& l) noexcept {
    return (l.holds(':') && contains(s, ": ")) || (l.holds('-') && text::holds_spaced(s, '-')) ||
           (l.high != 0 && text::holds_spaced(s, "\u2013"));
}

[[nodiscard]] constexpr std::uint8_t class_of_bars(std::string_view s,
                                                   const layout::line& l) noexcept {
    if (l.holds('|')) return 1;
    const bool parted =
        (l.holds('>') && text::holds_spaced(s, '>')) ||
        (l.holds('/') && text::holds_spaced(s, '/')) ||
        (l.high != 0 && (text::holds_spaced(s, "\u00BB") || text::holds_spaced(s, "\u203A")));
    return parted ? 2 : 0;
}

/// How often a capital stands right behind three small letters: "HarbourTown", as buttons and
/// sections do that a page set side by side. Names such as "McNeil" have fewer.
[[nodiscard]] constexpr std::size_t count_joints(std::string_view s) noexcept {
    constexpr std::size_t enough = 3;
    std::size_t joints = 0;
    std::size_t small = 0;
    for (const char b : s) {
        if (small >= enough && text::is_upper(b)) ++joints;
        small = text::is_lower(b) ? small + 1 : 0;
    }
    return joints;
}

/// What the bytes of the line say: its ends and its marks.
inline void read_marks(const page& p, std::size_t i, title_clues& c) noexcept {
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    c[clue::ending] = class_of_ending(s, l);
    c[clue::opening] = class_of_opening(behind_column(s));
    c[clue::colon] = holds_colon(s, l) ? 1 : 0;
    c[clue::bars] = class_of_bars(s, l);
    c[clue::joints] = l.upper < 2 ? 0 : class_of(count_joints(s), {1, 2});
}

/// What its counts and the blank lines around it say.
inline void read_shape(const page& p, const title_window& w, std::size_t i,
                       title_clues& c) noexcept {
    const layout::line& l = p.lines[i];
    c[clue::length] = class_of(headline_words(l), {1, 2, 3, 4, 6, 10, 15, 23, 36});
    c[clue::digits] = l.digits == 0 ? 0 : l.digits * 4 >= l.size() ? 3 : l.digits >= 5 ? 2 : 1;
    const bool gap_below = i + 1 < p.size() && p.lines[i + 1].blank_lines != 0;
    c[clue::blanks] = !w.spaced            ? 4
                      : l.blank_lines != 0 ? (gap_below ? 3 : 2)
                                           : (gap_below ? 1 : 0);
    c[clue::standing] = static_cast<std::uint8_t>(standing_of(p, i));
}

/// Is it the first line of the text but for furniture and one or two labels?
[[nodiscard]] inline bool opens_text(const page& p, std::size_t i) noexcept {
    if (i > 4) return false;
    std::size_t labels = 0;
    for (std::size_t k = 0; k < i; ++k) {
        const bool furniture = p.notes[k].decided && p.notes[k].what.kind != kind::section;
        if (!furniture && (layout::word_weight(p.lines[k]) > 3 || ++labels > 2)) return false;
    }
    return true;
}

/// `before` are the bytes of body above the line, `next_long` is the next long line of the body.
inline void read_place(const page& p, const title_window& w, std::size_t i, std::size_t before,
                       std::size_t next_long, title_clues& c) noexcept {
    constexpr std::size_t extract_head = 15; // with less above the body it is hardly a whole page
    const bool opens = opens_text(p, i);
    const std::size_t share = before == 0 ? 0 : before * 100 / w.body_bytes;
    c[clue::top] = class_of(i, {1, 2, 3, 5, 10, 20});
    c[clue::body_before] = before == 0 ? 0 : 1 + class_of(share, {1, 3, 8, 15});
    c[clue::body_below] =
        next_long == p.size() ? 0 : 1 + class_of(next_long - i, {2, 3, 4, 6, 9, 13, 20, 30});
    const bool unsure = p.sure(i) < 0.8F;
    c[clue::zone] = p.in_body(i) ? (unsure ? 1 : 2) : (unsure ? 0 : 3);
    c[clue::opens] = !opens ? 0 : i == 0 ? 2 : 1;
    const bool opens_extract = opens && w.head <= extract_head && i <= p.body_begin + 1;
    c[clue::opens_extract] = !opens_extract              ? 0
                             : !p.in_body(i)             ? 1
                             : !p.lines[i].ends_sentence ? 2
                                                         : 3;
    c[clue::after_date] = i > 0 && p.lines[i - 1].is_date_prefix ? 1 : 0;
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_HEAD_TITLE_CLUES_HPP
