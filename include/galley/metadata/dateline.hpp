// galley/metadata/dateline.hpp: reads the dateline that opens an article's first paragraph.
//
//     TIANJIN, Aug. 30 (Xinhua) -- A conference ...
//     |place | |day  |  |agency|  `- the mark: the dateline ends behind it
//
//     dateline   := place [day] [agency] mark            PARIS (Reuters) -    ROMA, 28 LUG -
//                |  place [day] mark agency "."          МОСКВА, 4 янв - РИА Новости.
//                |  [place] agency long dash            Paris CNN —
//                |  "(" agency ")" mark [place [day] mark]        (ANSA) - ROMA, 28 LUG -
//                |  site ["," place] mark                KOMPAS.com -
//                |  whole day dash                       3 May 2020 –
//                |  agency place day 电 [（记者 …）]       metadata/detail/dateline_han.hpp
//                |  [place=agency] name 기자 =            metadata/detail/dateline_bracket.hpp
//                |  agency "," place "," day             metadata/detail/dateline_translated.hpp
//
// Only the shape and the lexicons are looked at; the caller knows whether the paragraph opens the
// article, and asks for more certainty where it does not.
#ifndef GALLEY_METADATA_DATELINE_HPP
#define GALLEY_METADATA_DATELINE_HPP

#include <galley/config.hpp>
#include <galley/detail/temporary_string.hpp>
#include <galley/lexicon/dates/date_leads.hpp>
#include <galley/metadata/detail/dateline_bracket.hpp>
#include <galley/metadata/detail/dateline_han.hpp>
#include <galley/metadata/detail/dateline_spaced.hpp>
#include <galley/metadata/detail/dateline_translated.hpp>
#include <galley/metadata/detail/dateline_value.hpp>
#include <galley/text/ascii.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// The dateline that `paragraph` opens with (blanks before it are allowed), if its shape earns at
/// least `least` of [0, 1]. 0.5 suits an article's first paragraph, 0.8 any other. Looks at no more
/// than the first few hundred bytes; allocates nothing.
[[nodiscard]] constexpr std::optional<dateline>
parse_dateline(std::string_view paragraph GALLEY_LIFETIMEBOUND, float least = 0.5F) noexcept;

/// The place, when the whole of `line` is one and nothing else ("MUMBAI", "DUBAI, United Arab
/// Emirates"); empty otherwise. Only known cities, or capitals with a known state or country.
[[nodiscard]] constexpr std::string_view
parse_place_line(std::string_view line GALLEY_LIFETIMEBOUND) noexcept;

/// What they find would view a string that is gone: name the string first.
template <temporary_string Text>
std::optional<dateline> parse_dateline(Text&&, float = 0.5F) = delete;
template <temporary_string Text>
std::string_view parse_place_line(Text&&) = delete;

namespace detail {

/// May a small word at `pos` go on a dateline: one inside a name, or of a day?
[[nodiscard]] constexpr bool may_join_dateline(std::string_view s, std::size_t pos) noexcept {
    return lexicon::may_lead_date(s, pos) || place_connectors.match_glued(s, pos);
}

/// Does running text begin here? A small word of five letters or more, with nothing but capitalised
/// and small words before it, says yes: no place is called so. So does any small word behind others
/// that is none of a place's or day's.
[[nodiscard]] constexpr bool opens_with_prose(std::string_view s) noexcept {
    std::size_t i = 0;
    while (i < s.size() && i < 90) {
        const std::size_t from = i;
        while (i < s.size() && text::is_word_byte(s[i]) && s[i] != '\xE2')
            ++i; // E2: dashes, quotes
        const bool small = i > from && text::is_lower(s[from]);
        const bool host = i + 1 < s.size() && s[i] == '.' && text::is_word_byte(s[i + 1]);
        const bool apart = from > 1 && s[from - 1] == ' ' && s[from - 2] != ' ';
        if (small && !host && (i - from >= 5 || (apart && !may_join_dateline(s, from))))
            return true;
        if (i == s.size()) return false;
        const bool hyphen = s[i] == '-' && i > from && i + 1 < s.size() &&
                            text::is_word_byte(s[i + 1]); // inside a word; others are marks
        if (s[i] != ' ' && s[i] != '\'' && !hyphen) return false;
        ++i;
    }
    return false;
}

/// Does a day stand in `s`, "Monday, the 3rd of May", that begins with a word before `end` or with
/// the number there? No number stands before it.
[[nodiscard]] constexpr bool holds_day(std::string_view s, std::size_t end) noexcept {
    constexpr std::size_t longest_lead = 160; // of names and blanks before a day's first digit
    const std::string_view near = s.substr(0, end + longest_lead);
    if (date::detail::next_digit(near, end) == near.size()) return false;
    for (std::size_t i = 0; i < end; ++i) {
        const bool opens = text::is_word_byte(s[i]) && (i == 0 || !text::is_word_byte(s[i - 1]));
        if (opens && date::match_at(s, i)) return true;
    }
    return text::is_digit(s[end]) && date::match_at(s, end);
}

/// Does a small word stand behind the comma at `pos` that begins no day?
[[nodiscard]] constexpr bool goes_on_small(std::string_view s, std::size_t pos) noexcept {
    std::size_t word = pos + 1;
    while (word < s.size() && s[word] == ' ') ++word;
    word += article_of_day(s, word);
    return word < s.size() && text::is_lower(s[word]) && !date::match_at(s, word);
}

/// The bytes that words of Latin, Greek and Cyrillic are made of, and blanks and apostrophes.
inline constexpr std::array<bool, 256> bytes_of_words = [] {
    std::array<bool, 256> table{};
    for (const char b : std::string_view(" \t'")) table[static_cast<unsigned char>(b)] = true;
    for (unsigned b = 0; b <= 0xD4; ++b) {
        const bool letter = text::is_letter(static_cast<char>(b));
        if (letter || (b >= 0x80 && b != 0xC2)) table[b] = true;
    }
    return table;
}();

/// Quick: may a day, a bracket or a mark stand behind the place or the medium that `s` begins with?
/// No where words of Latin, Greek or Cyrillic go on to the end of it, to a mark or number that no
/// dateline has, to a colon, which only a known city has, or to a comma with a small word behind
/// it, which no place has.
[[nodiscard]] constexpr bool may_reach_mark(std::string_view s) noexcept {
    constexpr std::string_view apostrophe = "\u2019";
    constexpr std::string_view foreign = "0123456789!?\"#;$%";
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char b = s[i];
        if (bytes_of_words[static_cast<unsigned char>(b)]) continue; // most
        const bool inner = i > 0 && text::is_letter(s[i - 1]) && i + 1 < s.size() &&
                           text::is_letter(s[i + 1]); // of a word, where a hyphen is no mark
        if (b == '-' && inner) continue;
        if (s.substr(i).starts_with(apostrophe)) {
            i += apostrophe.size() - 1;
            continue;
        }
        if (b == ':') return lexicon::match_city(s, 0) != 0 || holds_day(s, i);
        if (foreign.find(b) != std::string_view::npos || (b == ',' && goes_on_small(s, i)))
            return holds_day(s, i);
        if (b != ',') return true;
    }
    return false;
}

/// May there be a Han character close to the begin, where a Chinese dateline ends in one?
[[nodiscard]] constexpr bool has_han_lead(std::string_view s) noexcept {
    constexpr std::size_t close = 128;
    unsigned leads = 0;
    for (const char b : s.substr(0, close)) leads += b >= '\xE4' && b <= '\xE9' ? 1U : 0U;
    return leads != 0;
}

/// Keeps what `recognise` reads at `r` if it is better than `best`.
template <class Recognise>
constexpr void try_dateline(reader r, dateline& best, const Recognise& recognise) noexcept {
    if (best.score >= 0.9F) return;
    dateline d;
    const std::size_t begin = r.pos;
    if (!recognise(r, d) || d.score <= best.score) return;
    d.text = r.text.substr(begin, r.pos - begin);
    d.size = r.pos;
    best = d;
}

} // namespace detail

constexpr std::optional<dateline> parse_dateline(std::string_view paragraph, float least) noexcept {
    const std::string_view window = paragraph.substr(0, text::floor_boundary(paragraph, 400));
    detail::reader r{window};
    r.skip_blanks();
    if (r.at_end()) return std::nullopt;
    const char32_t first = r.peek();
    dateline best;
    constexpr float day_alone = 0.58F;
    if (least <= day_alone &&
        (text::is_digit(window[r.pos]) || lexicon::may_lead_date(window, r.pos)))
        detail::try_dateline(r, best, detail::read_day_first);
    if (text::is_opening_bracket(first) || first == 0x300A || first == U'/') {
        detail::try_dateline(r, best, detail::read_han_dateline);
        detail::try_dateline(r, best, detail::read_bracket_dateline);
        detail::try_dateline(r, best, detail::read_agency_first);
    } else if (detail::is_cased(first)) {
        if (detail::opens_with_prose(r.rest())) return std::nullopt;
        const bool marked = detail::may_reach_mark(r.rest());
        if (marked) detail::try_dateline(r, best, detail::read_translated_dateline);
        detail::try_dateline(r, best, detail::read_site_first);
        if (marked) detail::try_dateline(r, best, detail::read_agency_before_dash);
        if (marked) detail::try_dateline(r, best, detail::read_place_first);
        if (best.size == 0 && detail::has_han_lead(r.rest()))
            detail::try_dateline(r, best, detail::read_han_dateline);
    } else if (text::is_letter(first) || text::digit_value(first) >= 0) {
        detail::try_dateline(r, best, detail::read_han_dateline);
        detail::try_dateline(r, best, detail::read_attribution);
        detail::try_dateline(r, best, detail::read_uncased_place);
        detail::try_dateline(r, best, detail::read_uncased_place_and_day);
        detail::try_dateline(r, best, detail::read_site_first);
        detail::try_dateline(r, best, detail::read_place_first);
    }
    if (best.size == 0 || best.score < least) return std::nullopt;
    return best;
}

constexpr std::string_view parse_place_line(std::string_view line) noexcept {
    detail::reader r{text::trim(line)};
    detail::place_reading p;
    if (r.text.size() > 60 || !detail::read_place(r, p)) return {};
    if (r.peek() == U'.') r.next();
    if (!r.at_end() || !(p.known || (p.capitals && p.region)) || p.words > 4) return {};
    return p.text;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_DATELINE_HPP
