// galley/rules/head/dek.hpp: the sentence below a title that says more of the article: what may be
// one, and where buttons, the signature or the stamp part it from the title.
//
//     Council opens new bridge over the river
//     By Jane Roe
//     3 May 2020
//     Two years late, and half a mile longer than anybody had wanted it    a dek
#ifndef GALLEY_RULES_HEAD_DEK_HPP
#define GALLEY_RULES_HEAD_DEK_HPP

#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/lexicon/words/caption_words.hpp>
#include <galley/rules/around/threads.hpp>
#include <galley/rules/head/names.hpp>
#include <galley/rules/head/title.hpp>
#include <galley/rules/head/title_echo.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// Is the line a row of entries that marks part, or does it say by its words what it is?
[[nodiscard]] inline bool is_furniture_below(const page& p, std::size_t i) {
    const std::string_view s = p.line_text(i);
    const std::size_t dash = s.find(" - ");
    const bool parted = s.find('|') != std::string_view::npos || contains(s, "\u2022") ||
                        contains(s, "\u00B7") || contains(s, "\u30FB") ||
                        (dash < s.size() && s.find(" - ", dash + 3) < s.size());
    if (parted && is_menu(p, i)) return true;
    const kind says = words_outside(p, i).kind;
    return says == kind::social || says == kind::promo || says == kind::legal ||
           says == kind::advertisement || (says == kind::comments && !p.lines[i].ends_sentence);
}

/// "Ferries, Harwick, Anna Novak": three entries or more, each a few words that begin with a
/// capital.
[[nodiscard]] constexpr bool is_list_of_topics(std::string_view s, const layout::line& l) noexcept {
    constexpr std::size_t most_words = 4;
    constexpr std::size_t fewest = 3;
    if (l.ends_sentence || !l.holds(',')) return false;
    std::size_t entries = 0;
    for (std::size_t from = 0; from <= s.size();) {
        const std::size_t end = std::min(s.find(", ", from), s.size());
        const std::string_view entry = s.substr(from, end - from);
        if (entry.empty() || !text::is_upper(text::decode(entry, 0).value)) return false;
        if (static_cast<std::size_t>(std::count(entry.begin(), entry.end(), ' ')) >= most_words ||
            small_words(entry, 2) > 1)
            return false;
        ++entries;
        from = end + 2;
    }
    return entries >= fewest;
}

/// May line `i`, right below the title, be its dek: no row, no address, no stamp, no furniture? Of
/// Han, kana and Hangul more is asked, as menus and buttons weigh as much.
[[nodiscard]] inline bool may_be_subtitle(const page& p, std::size_t i) {
    constexpr std::uint32_t least_wide = 11;  // code points
    constexpr std::uint32_t least_spaced = 6; // words
    constexpr std::uint32_t stamp = 110;
    constexpr std::size_t prose = 3;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    if (s.front() == '|' || contains(s, "http") || is_no_dek(s)) return false;
    if (l.wide != 0) {
        const bool enough = is_hangul(s) ? l.words >= least_spaced : l.wide >= least_wide;
        if (!enough || names_paper(s)) return false;
    }
    const bool terse = l.size() <= stamp && !l.ends_sentence && small_words(s, prose) < prose;
    if (terse && (find_date(p, i) || holds_clock(s))) return false;
    return !is_list_of_topics(s, l) && !is_furniture_below(p, i);
}

/// "Harbour at dawn © A. Novak / Wire": the words of a picture that stands below the title.
[[nodiscard]] constexpr bool ends_in_copyright(std::string_view s) noexcept {
    constexpr std::size_t least_caption = 4;
    const std::size_t sign = std::min(s.find("\u00A9"), s.find("Copyright "));
    return sign < s.size() && sign >= least_caption;
}

/// Does line `i` below the stamp of the title stand right above the text, the picture or buttons, a
/// few words without a number, and no picture's words itself?
[[nodiscard]] inline bool stands_below_stamp(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t fewest_words = 8;
    const layout::line& l = p.lines[i];
    const note& above = p.notes[i - 1];
    if (!above.decided || above.what.kind != kind::timestamp || i + 1 >= p.size()) return false;
    const std::string_view s = p.line_text(i);
    const bool bracketed = s.ends_with(')') || s.ends_with(']');
    const bool shouted = l.upper == l.letters;
    if (layout::word_weight(l) < fewest_words || l.digits != 0 || bracketed || shouted ||
        l.holds('#') || ends_in_copyright(s))
        return false;
    const note& below = p.notes[i + 1];
    if (!below.decided) return p.in_body(i + 1);
    const kind k = below.what.kind;
    if (k == kind::photo_credit) return l.stops > 1; // else the picture's words
    return k == kind::social || k == kind::promo;
}

/// A long sentence without a day whose words the body takes up, and that shows nobody in a picture;
/// below the stamp it may be short.
[[nodiscard]] inline bool may_be_far_dek(const page& p, std::size_t i) {
    constexpr std::uint32_t sentence = 12; // words
    constexpr std::uint32_t longest = 420;
    constexpr std::size_t opening = 3000; // bytes of the body
    constexpr int echoed = 25;            // percent of the dek's words
    constexpr int echoed_below_stamp = 15;
    const layout::line& l = p.lines[i];
    const std::string_view s = p.line_text(i);
    const bool below_stamp = stands_below_stamp(p, i);
    const bool whole = l.ends_sentence && layout::word_weight(l) >= sentence;
    if ((!whole && !below_stamp) || l.size() > longest) return false;
    if (lexicon::shows_somebody(s) || contains(s, " pictured") || find_date(p, i)) return false;
    if (lexicon::is_given_name(s.substr(0, s.find(' ')))) return false; // whom it shows or tells of
    if (words_outside(p, i).kind == kind::comments) return false; // "Tell us what you think ..."
    if (!may_be_subtitle(p, i)) return false;
    const int share = body_words(p, p.body_begin, opening).share_of(s);
    return share >= (below_stamp ? echoed_below_stamp : echoed);
}

/// A dek that buttons and the signature part from the title, if nothing but short or settled lines
/// stands between.
inline void judge_far_dek(const page& p, std::size_t title) {
    constexpr std::size_t near = 12;
    for (std::size_t i = title + 1; i < p.size() && !p.in_body(i) && i <= title + near; ++i) {
        const note& n = p.notes[i];
        if (n.decided && n.what.kind == kind::subtitle) return;
        if (n.decided || layout::word_weight(p.lines[i]) <= 4) continue;
        if (may_be_far_dek(p, i)) p.decide(i, {kind::subtitle, rule::subtitle_after_title, 0.55F});
        return;
    }
}

/// Further lines of a dek: right below its first, above the byline, and no part of the body.
inline void judge_rest_of_dek(const page& p, std::size_t title) {
    constexpr std::size_t near = 8;
    constexpr std::size_t byline = 3;
    constexpr std::uint32_t least = 5; // words
    constexpr std::uint32_t longest = 420;
    for (std::size_t i = title + 2; i < p.body_begin && i <= title + near; ++i) {
        const note& above = p.notes[i - 1];
        if (p.notes[i].decided || !above.decided || above.what.kind != kind::subtitle) continue;
        const layout::line& l = p.lines[i];
        if (layout::word_weight(l) < least || l.size() > longest) return;
        bool is_signed = false;
        for (std::size_t k = i + 1; k < p.body_begin && k <= i + byline; ++k)
            is_signed = is_signed || (p.notes[k].decided && p.notes[k].what.kind == kind::byline);
        if (!is_signed || !may_be_subtitle(p, i)) return;
        p.decide(i, {kind::subtitle, rule::subtitle_after_title, 0.55F});
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_HEAD_DEK_HPP
