// galley/metadata/detail/dateline_translated.hpp: Chinese datelines as machines translate them.
// The face is metadata/dateline.hpp.
//
//     Xinhua News Agency, Beijing, August 28th On ...      agency, place, day; often no mark at all
//     Harbour Net News (Reporter A. Novak)On ...           a medium and a bracket with reporters
#ifndef GALLEY_METADATA_DETAIL_DATELINE_TRANSLATED_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_TRANSLATED_HPP

#include <galley/metadata/detail/dateline_parts.hpp>
#include <galley/metadata/detail/dateline_value.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

struct medium_word {
    const char* phrase; // folded
};
// clang-format off
inline constexpr medium_word medium_word_list[] = {
    {"news"}, {"net"}, {"network"}, {"agency"}, {"daily"}, {"online"}, {"times"}, {"press"}, {"service"},
    {"newspaper"}, {"post"}, {"evening"}, {"weekly"}, {"journal"}, {"report"}, {"herald"},
};
// clang-format on
inline constexpr auto medium_words = lexicon::make_phrase_set(medium_word_list);

/// Is `word` one that ends the name of a medium: News, Net, Daily, Agency?
[[nodiscard]] constexpr bool is_medium_word(std::string_view word) noexcept {
    return static_cast<bool>(medium_words.match_whole(word));
}

/// "Harbour Net News": one to seven capitalised words that end in a word of media.
[[nodiscard]] constexpr bool read_medium(reader& r, std::string_view& name) noexcept {
    const std::size_t from = r.pos;
    std::size_t end = from;
    for (int words = 0; words < 7; ++words) {
        const std::size_t at = r.pos;
        int letters = 0;
        const bool small = r.accept_phrase("newspaper");
        if (!small && !read_capital_word(r, letters)) break;
        const std::string_view word = r.text.substr(at, r.pos - at);
        if (is_medium_word(word)) end = r.pos;
        if (r.skip_blanks() == 0) break;
    }
    if (end == from) return false;
    r.pos = end;
    name = r.text.substr(from, end - from);
    return true;
}

/// "(Reporter A)", "(reporters A and B)", "(Our reporter A)", "(A reporter B)" at the cursor.
[[nodiscard]] constexpr bool read_reporter_bracket(reader& r, std::string_view& people) noexcept {
    reader ahead = r;
    if (!ahead.accept_any(U"(\uFF08")) return false;
    const std::string_view content = text::trim(ahead.take_until(U")\uFF09", 120));
    if (content.empty()) return false;
    bool says_reporter = false;
    for (std::size_t i = 0; i + 8 <= content.size() && !says_reporter; ++i)
        says_reporter =
            (i == 0 || content[i - 1] == ' ') && text::match_folded(content, i, "reporter") != 0;
    if (!says_reporter) return false;
    people = content;
    r = ahead;
    return true;
}

/// Behind the medium: ", Beijing, August 28th" or ", January 17th"; false and unmoved without a
/// day.
[[nodiscard]] constexpr bool read_translated_day(reader& r, dateline& d) noexcept {
    reader ahead = r;
    if (ahead.accept(U',')) ahead.skip_blanks();
    else if (ahead.skip_blanks() == 0) return false;
    date::parts day;
    if (!read_day(ahead, day)) {
        place_reading p;
        if (!read_place(ahead, p) || p.words > 4) return false;
        if (ahead.accept(U',')) ahead.skip_blanks();
        else if (ahead.skip_blanks() == 0) return false;
        if (!read_day(ahead, day)) return false;
        d.place = p.text;
    }
    d.date = date::day_of(day);
    r = ahead;
    return true;
}

[[nodiscard]] constexpr bool read_translated_dateline(reader& r, dateline& d) noexcept {
    const agency_match known = match_agency(r.text, r.pos);
    std::string_view medium;
    reader ahead = r;
    const bool has_medium = read_medium(ahead, medium);
    if (known && known.kind != agency_kind::photo && known.text.size() >= medium.size()) {
        d.agency = known.text;
        d.agency_name = known.name;
        ahead.pos = known.end();
    } else if (has_medium) {
        d.agency = medium;
    } else {
        return false;
    }
    r = ahead;
    const bool day = read_translated_day(r, d);
    ahead = r;
    ahead.skip_blanks();
    const bool people = read_reporter_bracket(ahead, d.people);
    if (people) r = ahead;
    if (!day && !people) return false;
    // A sentence may open with an agency's name and a day: only a name of several words is a
    // dateline.
    const bool spelled_out = d.agency.find(' ') != std::string_view::npos;
    if (!people && (!spelled_out || d.agency_name.empty())) return false;
    if (!people && d.place.empty() && r.peek() != U'.' && r.peek() != U':') return false;
    (void)r.accept_any(U".:\uFF1A");
    ahead = r;
    ahead.skip_blanks();
    if (ahead.accept_phrase("comprehensive news") && ahead.accept(U':')) r = ahead;
    if (!text_may_begin(r)) return false;
    d.score = day && (!d.agency_name.empty() || people) ? 0.95F : people ? 0.85F : 0.75F;
    d.style = dateline_style::translated;
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_DATELINE_TRANSLATED_HPP
