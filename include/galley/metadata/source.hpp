// galley/metadata/source.hpp: the name of a source out of a credit or a source line, cut where the
// name ends although nothing marks it.
//
//     source_name("Harbour DailyReturn to Portal, see more")   "Harbour Daily"
//     source_parts("(Xinhua) 09:20, August 31, 2022")          "Xinhua"
#ifndef GALLEY_METADATA_SOURCE_HPP
#define GALLEY_METADATA_SOURCE_HPP

#include <galley/config.hpp>
#include <galley/date/find.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/dates/date_labels.hpp>
#include <galley/lexicon/dates/zones.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/lazy_parts.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

namespace detail {

/// "Harbour statistics of" before a day: without the word that joins both.
[[nodiscard]] constexpr std::string_view before_date_join(std::string_view s) noexcept {
    s = text::trim_right(s);
    const std::size_t word = s.rfind(' ') + 1;
    return word != 0 && lexicon::date_joins.match_whole(s.substr(word))
               ? text::trim_right(s.substr(0, word))
               : s;
}

/// Where a stop ends a sentence that another follows, "Harbour Daily. Read the original article";
/// the size of `s` where none does. What is shorter than a word of five small letters may be an
/// abbreviation, "St. Pauli", "Univ. Press".
[[nodiscard]] constexpr std::size_t end_of_first_sentence(std::string_view s) noexcept {
    constexpr std::size_t word = 5;
    for (std::size_t at = s.find(". "); at != std::string_view::npos; at = s.find(". ", at + 1)) {
        std::size_t small = 0;
        while (small < at && text::is_lower(s[at - small - 1])) ++small;
        if (small >= word && at + 2 < s.size() && text::is_upper(s[at + 2])) return at;
    }
    return s.size();
}

/// "reprinted", "the net", "unknown", or a bit of markup, 'size="20': what stands where a source
/// should, and names none.
[[nodiscard]] constexpr bool names_no_source(std::string_view name) noexcept {
    if (name.find("=\"") != std::string_view::npos) return true;
    for (std::string_view w :
         {"出自",     "情報元",   "转载",    "转载文章", "网络", "网络综合", "互联网", "综合",
          "本站",     "本站原创", "原创",    "未知",     "不详", "网友投稿", "整理",   "佚名",
          "internet", "unknown",  "network", "own",      "self", "supplied", "the"})
        if (text::equal_folded(name, w)) return true;
    return false;
}

/// The next label behind `pos` that begins another piece than a source's name: one with a colon
/// wherever a word begins, any other only where it is set apart or glued on.
[[nodiscard]] constexpr lexicon::cue_match next_piece_label(std::string_view s,
                                                            std::size_t pos) noexcept {
    lexicon::cue_match apart = lexicon::next_cue(s, pos);
    while (apart && !apart.has_colon() && apart.place == lexicon::cue_place::blank)
        apart = lexicon::next_cue(s, apart.begin + apart.size);
    const std::size_t end = apart ? apart.begin : s.size();
    for (std::size_t i = pos; i < end; i += text::decode(s, i).size) {
        const char32_t here = text::decode(s, i).value;
        if (i == 0 || !text::is_letter(here)) continue;
        if (!lexicon::is_word_boundary(text::decode_before(s, i).value, here)) continue;
        if (const lexicon::cue_match m = lexicon::find_cue(s, i); m && m.has_colon()) return m;
    }
    return apart;
}

/// Where the first blank run of two, an ideographic blank, a line break or a bar stands.
[[nodiscard]] constexpr std::size_t first_gap(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const std::size_t next = i + c.size;
        if (c.value == U'|' || c.value == 0xFF5C || c.value == U'\n' || c.value == U'\r' ||
            c.value == U'\t' || c.value == 0x3000 || c.value == U';' || c.value == 0xFF1B ||
            c.value == 0xFF0C || c.value == 0x3002)
            return i;
        const bool blank = text::is_blank(c.value) && !text::is_invisible(c.value);
        if (blank && next < s.size() && text::is_blank(text::decode(s, next).value)) return i;
        i = next;
    }
    return s.size();
}

/// The inside of 《》, 「」, [] or quotes that `s` begins with; `s` where it begins with none.
[[nodiscard]] constexpr std::string_view unwrap(std::string_view s) noexcept {
    struct pair {
        std::string_view open;
        std::string_view close;
    };
    constexpr pair pairs[] = {{"《", "》"}, {"「", "」"}, {"『", "』"}, {"“", "”"},   {"[", "]"},
                              {"（", "）"}, {"(", ")"},   {"【", "】"}, {"\"", "\""}, {"«", "»"}};
    for (const pair& p : pairs) {
        if (!s.starts_with(p.open)) continue;
        s.remove_prefix(p.open.size());
        return text::trim(s.substr(0, s.find(p.close)));
    }
    return s;
}

/// Cuts at the first closing bracket that none before it has opened.
[[nodiscard]] constexpr std::string_view cut_at_closing(std::string_view s) noexcept {
    int depth = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (text::is_opening_bracket(c.value)) ++depth;
        if (text::is_closing_bracket(c.value) && --depth < 0) return s.substr(0, i);
        i += c.size;
    }
    return s;
}

[[nodiscard]] constexpr std::string_view cut_at_label(std::string_view s) noexcept {
    const lexicon::cue_match m = next_piece_label(s, 1);
    return m ? s.substr(0, m.begin) : s;
}

} // namespace detail

/// May a name begin so: not with a number, unless a letter is glued to it, "9to5", "36氪", that
/// makes no date of it?
[[nodiscard]] constexpr bool begins_as_name(std::string_view s) noexcept {
    constexpr std::size_t most_digits = 4;
    std::size_t digits = 0;
    while (digits < s.size() && text::is_digit(s[digits])) ++digits;
    if (digits == 0) return true;
    return digits <= most_digits && digits < s.size() &&
           text::is_letter(text::decode(s, digits).value) && !date::match_at(s, 0);
}

namespace detail {

/// Words between a name and its licence: "under a", "unter einer", "sous licence".
// clang-format off
inline constexpr std::string_view licence_leads[] = {
    "a", "the", "under", "via", "by", "licensed", "license", "licence", // en
    "unter", "einer", "der", "Lizenz", "sous", "onder", "een",          // de, fr, nl
    "licencia", "bajo", "una", "la", "con", "en", "sob", "uma",         // es, pt
    "licenza", "na", "licencji",                                        // it, pl
};
// clang-format on

[[nodiscard]] constexpr bool leads_to_licence(std::string_view word) noexcept {
    for (const std::string_view one : licence_leads)
        if (one == word) return true;
    return false;
}

/// "The Planet under a Creative Commons licence (CC BY-NC 4.0)": the name before its licence.
[[nodiscard]] constexpr std::string_view cut_at_licence(std::string_view s) noexcept {
    std::size_t end = std::min(s.find("Creative Commons"), s.find("(CC B"));
    end = std::min({end, s.find("(CC-B"), s.find(" CC BY"), s.find(" CC-BY")});
    if (end >= s.size() || end == 0) return s;
    std::string_view name = text::trim_marks(s.substr(0, end), ",;|-([");
    while (true) {
        const std::size_t blank = name.rfind(' ');
        if (blank == std::string_view::npos || !leads_to_licence(name.substr(blank + 1))) break;
        name = text::trim_right(name.substr(0, blank));
    }
    return name;
}

} // namespace detail

/// The name at the begin of a source credit's value, without quotes, brackets, marks and a small
/// "the". It ends at the next label (glued ones too), date, bar, line or wide blank. Empty where
/// what is there is too long for a name or names nobody ("reprinted"). Linear, a view into `value`.
[[nodiscard]] constexpr std::string_view
source_name(std::string_view value GALLEY_LIFETIMEBOUND) noexcept {
    constexpr std::size_t longest_value = 400;
    constexpr std::size_t longest_name = 90;
    std::string_view s = text::trim(value.substr(0, text::floor_boundary(value, longest_value)));
    s = detail::unwrap(s);
    s = s.substr(0, detail::first_gap(s));
    s = detail::cut_at_label(detail::cut_at_closing(s));
    if (const date::found d = date::find(s); d && d.begin > 0)
        s = detail::before_date_join(s.substr(0, d.begin));
    if (s.size() > 40) s = s.substr(0, s.find(" - "));
    s = detail::cut_at_licence(s);
    s = s.substr(0, detail::end_of_first_sentence(s));
    if (s.starts_with("\xC2\xA9")) s.remove_prefix(2); // ©
    for (std::string_view edge : {"）", "（", "》"})
        if (s.ends_with(edge)) s.remove_suffix(edge.size());
    s = text::trim_marks(s, "[](){}\"',;:|-*/");
    if (s.starts_with("the ")) s = text::trim(s.substr(4));
    while (s.ends_with('.') && s.size() > 1) s = text::trim_right(s.substr(0, s.size() - 1));
    const std::size_t half = s.size() / 2;
    if (s.size() > 4 && s[half] == ' ' && s.substr(0, half) == s.substr(half + 1))
        s = s.substr(0, half); // "EFE EFE": a link and its picture's text
    if (s.size() > longest_name || detail::names_no_source(s)) return {};
    return s;
}

namespace detail {

class source_cutter {
public:
    constexpr source_cutter() noexcept = default;
    constexpr explicit source_cutter(std::string_view line) noexcept
        : line_(line), labelled_only_(has_label(line)) {}

    constexpr std::string_view next() noexcept {
        std::string_view name;
        while (name.empty() && pos_ < line_.size()) name = step();
        return name;
    }

private:
    [[nodiscard]] static constexpr bool has_label(std::string_view line) noexcept {
        if (lexicon::find_line_cue(line).what() == lexicon::cue::source) return true;
        for (auto m = detail::next_piece_label(line, 1); m;
             m = detail::next_piece_label(line, m.end()))
            if (m.what() == lexicon::cue::source) return true;
        return false;
    }

    /// Takes one piece: a date, a label, or text up to the next of them or a mark. Gives the name
    /// that it is, if any.
    constexpr std::string_view step() noexcept {
        const text::code_point c = text::decode(line_, pos_);
        if (is_separator(c.value)) {
            pos_ += c.size;
            return {};
        }
        if (const date::match m = date::match_at(line_, pos_)) {
            pos_ += m.size;
            return {};
        }
        if (const lexicon::cue_match m = lexicon::find_cue(line_, pos_); m && labels(m)) {
            pos_ = m.end();
            label_ = m.what();
            return {};
        }
        const std::size_t end = piece_end();
        const std::string_view piece = line_.substr(pos_, end - pos_);
        pos_ = end;
        const bool wanted =
            label_ == lexicon::cue::source || (!labelled_only_ && label_ == lexicon::cue::none);
        const bool labelled = label_ == lexicon::cue::source;
        label_ = lexicon::cue::none;
        return wanted && is_name(piece, labelled) ? source_name(piece) : std::string_view{};
    }

    [[nodiscard]] static constexpr bool is_separator(char32_t c) noexcept {
        return text::is_blank(c) || text::is_opening_bracket(c) || text::is_closing_bracket(c) ||
               c == U'|' || c == 0xFF5C || c == U',' || c == U'.' || c == U':' || c == 0xFF1A ||
               c == U'/' || c == 0xFF0C || text::is_bullet(c) || text::is_dash(c);
    }

    [[nodiscard]] static constexpr bool labels(const lexicon::cue_match& m) noexcept {
        using lexicon::cue;
        if (m.has_colon()) return true;
        const cue what = m.what();
        return what == cue::published || what == cue::updated || what == cue::comments ||
               what == cue::share || what == cue::tool || what == cue::counter;
    }

    [[nodiscard]] constexpr std::size_t piece_end() const noexcept {
        std::size_t end = line_.size();
        if (const auto m = detail::next_piece_label(line_, pos_ + 1)) end = m.begin;
        if (const date::found d = date::find(line_, pos_); d && d.begin > pos_ && d.begin < end)
            end = d.begin;
        int blanks = 0;
        for (std::size_t i = pos_; i < end;) {
            const text::code_point c = text::decode(line_, i);
            const bool blank = text::is_blank(c.value);
            const bool dash = text::is_dash(c.value) && blanks > 0;
            blanks = blank ? blanks + 1 : 0;
            if (c.value == U'|' || c.value == 0xFF5C || c.value == 0x3000 || c.value == U'\n' ||
                dash || blanks > 1 || text::is_closing_bracket(c.value) ||
                text::is_opening_bracket(c.value))
                return i;
            i += c.size;
        }
        return end;
    }

    [[nodiscard]] static constexpr bool is_name(std::string_view piece, bool labelled) noexcept {
        piece = text::trim(piece);
        if (piece.empty() || piece.starts_with("http") || piece.size() > 90) return false;
        if (lexicon::zones.match_whole(piece)) return false; // "GMT" behind a date
        bool letters = false;
        for (std::size_t i = 0; i < piece.size() && !letters;) {
            const text::code_point c = text::decode(piece, i);
            letters = text::is_letter(c.value);
            i += c.size;
        }
        return letters && (!text::is_digit(piece.front()) || (labelled && begins_as_name(piece)));
    }

    std::string_view line_;
    std::size_t pos_ = 0;
    lexicon::cue label_ = lexicon::cue::none;
    bool labelled_only_ = false;
};

} // namespace detail

/// The names of sources in a source line, which holds dates, times and labels too. Where a label
/// names the source only what stands behind it counts. A lazy forward range of views.
class source_parts : public text::lazy_parts<detail::source_cutter> {
public:
    constexpr explicit source_parts(std::string_view line GALLEY_LIFETIMEBOUND) noexcept
        : lazy_parts(detail::source_cutter(line.substr(0, text::floor_boundary(line, 400)))) {}
};

namespace detail {

/// Does `s`, behind marks and blanks, go on with a way to more, "see more", "查看更多"?
[[nodiscard]] constexpr bool offers_more(std::string_view s) noexcept {
    std::size_t at = 0;
    while (at < s.size() && !text::is_letter(text::decode(s, at).value))
        at += text::decode(s, at).size;
    return text::match_folded(s, at, "see more") != 0 || s.substr(at).starts_with("查看更多");
}

/// What stands before the word for a site's first page, "南方网首页"; empty where none stands.
[[nodiscard]] constexpr std::string_view before_home(std::string_view name) noexcept {
    for (const std::string_view home : {"首页", "首頁"})
        if (const std::size_t at = name.find(home); at != std::string_view::npos)
            return text::trim(name.substr(0, at));
    for (const std::string_view home : {" home", " homepage", " home page"}) {
        if (name.size() <= home.size()) continue;
        const std::size_t at = name.size() - home.size();
        if (text::match_folded(name, at, home) == home.size())
            return text::trim(name.substr(0, at));
    }
    return {};
}

} // namespace detail

/// The site's name in "Sohu, see more", "搜狐，查看更多" or "南方网首页", which stands behind
/// "Return to". Empty without such a tail: most ways back lead to the top, a menu or a list.
[[nodiscard]] constexpr std::string_view
portal_name(std::string_view value GALLEY_LIFETIMEBOUND) noexcept {
    constexpr std::size_t longest = 60;
    std::size_t end = 0;
    while (end < value.size()) {
        const text::code_point c = text::decode(value, end);
        if (c.value == U',' || c.value == 0xFF0C || c.value == U'|' || c.value == U'\n' ||
            text::is_closing_bracket(c.value) ||
            (c.value != U'.' && text::is_sentence_end(c.value)))
            break;
        end += c.size;
    }
    const std::string_view name = text::trim_marks(value.substr(0, end), ".:-<>");
    const bool named = detail::offers_more(value.substr(end)) || text::equal_folded(name, "sohu") ||
                       name == "搜狐";
    const std::string_view site = named ? name : detail::before_home(name);
    const bool fits = !site.empty() && site.size() <= longest && !text::is_lower(site.front());
    return fits ? site : std::string_view{};
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_SOURCE_HPP
