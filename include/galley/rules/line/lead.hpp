// galley/rules/line/lead.hpp: short lines between title and body that name a source or a place and
// nothing else, "Reuters", "Jakarta -": the source line, the dateline of the first paragraph.
#ifndef GALLEY_RULES_LINE_LEAD_HPP
#define GALLEY_RULES_LINE_LEAD_HPP

#include <galley/lexicon/places/places.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// An agency's name, perhaps twice: "EFE EFE".
[[nodiscard]] inline bool is_agency_line(std::string_view s) {
    if (const metadata::agency_match one = metadata::whole_agency(s))
        return one.kind == metadata::agency_kind::news;
    const std::size_t half = s.size() / 2;
    return s.size() > 4 && s[half] == ' ' && s.substr(0, half) == s.substr(half + 1) &&
           is_agency_line(s.substr(0, half));
}

/// The place of "Jakarta -", "Berlin/Potsdam." or of a line that is a known city; empty for none.
[[nodiscard]] inline std::string_view place_of_line(std::string_view s) noexcept {
    constexpr std::size_t longest = 40;
    if (s.empty() || s.size() > longest || !text::is_upper(text::decode(s, 0).value)) return {};
    const text::code_point last = text::decode_before(s, s.size());
    const bool closed = last.value == '.' || text::is_dash(last.value);
    const std::string_view place = closed ? text::trim_right(s.substr(0, s.size() - last.size)) : s;
    if (lexicon::match_city(place, 0) == place.size()) return place;
    if (!closed) return {};
    for (std::size_t i = 0; i < place.size(); i += text::decode(place, i).size) {
        const char32_t c = text::decode(place, i).value;
        if (c == ' ' || (!text::is_letter(c) && c != '/' && c != '-')) return {};
    }
    return place;
}

/// "Reuters, Washington,": an agency and the city it writes from.
[[nodiscard]] inline bool is_agency_and_city(std::string_view s) {
    const std::size_t comma = s.find(',');
    if (comma == std::string_view::npos || !is_agency_line(s.substr(0, comma))) return false;
    const std::string_view city = text::trim_marks(s.substr(comma), ",");
    return !city.empty() && lexicon::match_city(city, 0) == city.size();
}

/// Is line `i` a paragraph, so that a place above it is where it was written? In a list of cities
/// the next place follows.
[[nodiscard]] inline bool heads_paragraph(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t paragraph = 100;
    constexpr std::size_t list = 4;
    if (!p.lines[i].ends_sentence || p.lines[i].size() < paragraph) return false;
    for (std::size_t k = i + 1; k < p.size() && k <= i + list; ++k)
        if (!place_of_line(p.line_text(k)).empty()) return false;
    return true;
}

/// Is line `i` a known city right below a byline or a time, and above the time or the text? It says
/// where the article was written.
[[nodiscard]] inline bool is_place_in_signature(const page& p, std::size_t i) noexcept {
    if (i == 0 || i + 1 >= p.size() || !p.notes[i - 1].decided) return false;
    const auto is_time = [&p](std::size_t k) {
        return p.notes[k].decided && p.notes[k].what.kind == kind::timestamp;
    };
    if (p.notes[i - 1].what.kind != kind::byline && !is_time(i - 1)) return false;
    if (!is_time(i + 1) && !(p.in_body(i + 1) && !p.notes[i + 1].decided)) return false;
    const std::string_view s = p.line_text(i);
    return text::is_upper(text::decode(s, 0).value) && lexicon::match_city(s, 0) == s.size();
}

} // namespace detail

/// Agencies close to the title, and a place alone right above the first paragraph or in its stead.
inline void judge_lead(const page& p, std::size_t title) {
    constexpr std::size_t near = 6;
    const std::size_t from = title < p.size() && title > 2 ? title - 2 : 0;
    const std::size_t last = title < p.size() ? title + near : p.body_begin;
    for (std::size_t i = from; i < p.size() && i <= last; ++i) {
        const bool free = !p.notes[i].decided && !p.in_body(i) && p.lines[i].size() <= 60 &&
                          p.lines[i].size() > 2; // "AA": also the sizes of letters
        const std::string_view s = p.line_text(i);
        if (free && (detail::is_agency_line(s) || detail::is_agency_and_city(s)))
            p.decide(i, {kind::source_line, rule::source_and_time, 0.7F});
        else if (free && i > title && detail::is_place_in_signature(p, i))
            p.decide(i, {kind::dateline, rule::dateline_style, 0.6F}, p.line_range(i));
    }
    constexpr std::size_t below_dek = 2;
    for (std::size_t i = p.body_begin > 0 ? p.body_begin - 1 : 0; i <= p.body_begin + below_dek;
         ++i) {
        if (i + 1 >= p.size() || p.notes[i].decided || !p.in_body(i + 1)) continue;
        const std::string_view place = detail::place_of_line(p.line_text(i));
        const bool known = lexicon::match_city(place, 0) == place.size();
        if (place.empty() || (i > p.body_begin && !(known && detail::heads_paragraph(p, i + 1))))
            continue;
        return p.decide(i, {kind::dateline, rule::dateline_style, 0.6F}, p.line_range(i));
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_LEAD_HPP
