// galley/metadata/dateline.hpp: reads the dateline that opens an article's first paragraph.
//
//     TIANJIN, Aug. 30 (Xinhua) -- A conference ...
//     |place | |day  |  |agency|  `- the mark: the dateline ends behind it
//
//     dateline   := place [day] [agency] mark            PARIS (Reuters) -    ROMA, 28 LUG -
//                |  place [day] mark agency "."          МОСКВА, 4 янв - РИА Новости.
//                |  "(" agency ")" mark [place [day] mark]        (ANSA) - ROMA, 28 LUG -
//                |  site ["," place] mark                KOMPAS.com -
//                |  agency place day 电 [（记者 …）]       metadata/detail/dateline_han.hpp
//                |  [place=agency] name 기자 =            metadata/detail/dateline_bracket.hpp
//                |  agency "," place "," day             metadata/detail/dateline_translated.hpp
//
// Only the shape and the lexicons are looked at; the caller knows whether the paragraph opens the
// article, and asks for more certainty where it does not.
#ifndef GALLEY_METADATA_DATELINE_HPP
#define GALLEY_METADATA_DATELINE_HPP

#include <galley/config.hpp>
#include <galley/metadata/detail/dateline_bracket.hpp>
#include <galley/metadata/detail/dateline_han.hpp>
#include <galley/metadata/detail/dateline_spaced.hpp>
#include <galley/metadata/detail/dateline_translated.hpp>
#include <galley/metadata/detail/dateline_value.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace galley::metadata {

/// The dateline that `paragraph` opens with (blanks before it are allowed), if its shape earns at
/// least `least` of [0, 1]. 0.5 suits an article's first paragraph, 0.8 any other. Looks at no more
/// than the first few hundred bytes; allocates nothing.
[[nodiscard]] constexpr std::optional<dateline>
parse_dateline(std::string_view paragraph GALLEY_LIFETIMEBOUND, float least = 0.5F) noexcept;

/// The place, when the whole of `line` is one and nothing else ("MUMBAI", "DUBAI, United Arab
/// Emirates"); empty otherwise. Only known cities, or capitals with a known state or country.
[[nodiscard]] constexpr std::string_view
parse_place_line(std::string_view line GALLEY_LIFETIMEBOUND) noexcept;

constexpr std::optional<dateline> parse_dateline(std::string_view paragraph, float least) noexcept {
    const std::string_view window = paragraph.substr(0, text::floor_boundary(paragraph, 400));
    detail::reader r{window};
    r.skip_blanks();
    const std::size_t begin = r.pos;
    dateline best;
    for (auto* recognise :
         {detail::read_han_dateline, detail::read_bracket_dateline,
          detail::read_translated_dateline, detail::read_agency_first, detail::read_site_first,
          detail::read_attribution, detail::read_place_first}) {
        dateline d;
        detail::reader ahead = r;
        if (!recognise(ahead, d) || d.score <= best.score) continue;
        d.text = window.substr(begin, ahead.pos - begin);
        d.size = ahead.pos;
        best = d;
        if (best.score >= 0.9F) break;
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

} // namespace galley::metadata

#endif // GALLEY_METADATA_DATELINE_HPP
