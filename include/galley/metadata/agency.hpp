// galley/metadata/agency.hpp: finds the names of news agencies, press wires and picture agencies.
// The lexicon knows the names; this header knows how they must be spelled and bounded.
//
//     find_agency("TIANJIN, Aug. 30 (Xinhua) --")   text "Xinhua", name "Xinhua", begin 18
//     match_agency("The Associated Press", 0)       text "The Associated Press", name "AP"
#ifndef GALLEY_METADATA_AGENCY_HPP
#define GALLEY_METADATA_AGENCY_HPP

#include <galley/config.hpp>
#include <galley/lexicon/places/agencies.hpp>
#include <galley/metadata/detail/lead_filter.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

using lexicon::agency_kind;

/// An agency's name in a text: the text's own form, one name for all forms, and where it stands.
struct agency_match {
    std::string_view text; // as written, a view into the input
    std::string_view name; // the lexicon's name: "AP" for "The Associated Press"
    std::size_t begin = 0;
    agency_kind kind = agency_kind::news;

    [[nodiscard]] constexpr std::size_t end() const noexcept { return begin + text.size(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !text.empty(); }
};

/// Where a name is looked for: in running text only names without another meaning count; in a
/// credit, a bracket or a dateline an agency is expected, and "PA" or "Beta" is one.
enum class agency_place : std::uint8_t { prose, credit };

namespace detail {

/// Is every letter a capital (or of a script without capitals)?
[[nodiscard]] constexpr bool all_capitals(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        const text::script k = text::script_of(c.value);
        const bool cased =
            k == text::script::latin || k == text::script::greek || k == text::script::cyrillic;
        if (cased && !text::is_upper(c.value)) return false;
        i += c.size;
    }
    return true;
}

[[nodiscard]] constexpr bool begins_capital(std::string_view s) noexcept {
    if (s.empty()) return false;
    const text::code_point c = text::decode(s, 0);
    const text::script k = text::script_of(c.value);
    const bool cased =
        k == text::script::latin || k == text::script::greek || k == text::script::cyrillic;
    return !cased || text::is_upper(c.value);
}

[[nodiscard]] constexpr bool well_spelled(const lexicon::agency_entry& e,
                                          std::string_view written) noexcept {
    if ((e.forms & lexicon::agency_caps) != 0) return all_capitals(written);
    return (e.forms & lexicon::agency_small) != 0 || begins_capital(written);
}

inline constexpr lead_filter agency_leads(lexicon::detail::agency_list);

/// May a word begin at `pos`? Not inside a run of letters or digits of a spaced script.
[[nodiscard]] constexpr bool begins_word(std::string_view s, std::size_t pos) noexcept {
    if (pos == 0) return true;
    return lexicon::is_word_boundary(text::decode_before(s, pos).value, text::decode(s, pos).value);
}

} // namespace detail

/// The agency named exactly at `pos`, the longest name that fits; false where there is none. A
/// name must end a word ("Reuters" in "Reutersville" is none). Does not look before `pos`.
[[nodiscard]] constexpr agency_match
match_agency(std::string_view text GALLEY_LIFETIMEBOUND, std::size_t pos,
             agency_place place = agency_place::credit) noexcept {
    if (pos >= text.size() || !lexicon::agencies.may_begin(text, pos)) return {};
    const lexicon::phrase_match m = lexicon::agencies.match(text, pos);
    if (!m) return {};
    const lexicon::agency_entry& e = lexicon::agencies[m.index];
    const std::string_view written = text.substr(pos, m.size);
    if (!detail::well_spelled(e, written)) return {};
    if (place == agency_place::prose && (e.forms & lexicon::agency_loose) != 0) return {};
    return {written, e.name, pos, e.kind};
}

/// The first agency named at or behind `pos`; false where there is none. Linear.
[[nodiscard]] constexpr agency_match
find_agency(std::string_view text GALLEY_LIFETIMEBOUND, std::size_t pos = 0,
            agency_place place = agency_place::prose) noexcept {
    while (pos < text.size()) {
        const bool inside = pos > 0 && text::is_ascii(text[pos]) && text::is_letter(text[pos - 1]);
        if (inside || !detail::agency_leads.may_begin(text, pos)) {
            ++pos;
            continue;
        }
        const text::code_point c = text::decode(text, pos);
        if (text::is_letter(c.value) && detail::begins_word(text, pos))
            if (const agency_match m = match_agency(text, pos, place)) return m;
        pos += c.size;
    }
    return {};
}

/// Is the whole of `text` (blanks around it aside) one agency's name?
[[nodiscard]] constexpr agency_match
whole_agency(std::string_view text GALLEY_LIFETIMEBOUND,
             agency_place place = agency_place::credit) noexcept {
    std::size_t pos = 0;
    while (pos < text.size()) {
        const text::code_point c = text::decode(text, pos);
        if (!text::is_blank(c.value)) break;
        pos += c.size;
    }
    const agency_match m = pos < text.size() ? match_agency(text, pos, place) : agency_match{};
    if (!m) return {};
    for (std::size_t i = m.end(); i < text.size();) {
        const text::code_point c = text::decode(text, i);
        if (!text::is_blank(c.value) && c.value != '.') return {};
        i += c.size;
    }
    return m;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_AGENCY_HPP
