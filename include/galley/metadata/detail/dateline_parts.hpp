// galley/metadata/detail/dateline_parts.hpp: the pieces that datelines are built from: a place, a
// bracket with an agency, a day, the mark before the text. metadata/dateline.hpp puts them
// together.
#ifndef GALLEY_METADATA_DETAIL_DATELINE_PARTS_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_PARTS_HPP

#include <galley/date/find.hpp>
#include <galley/lexicon/places/dateline_words.hpp>
#include <galley/lexicon/places/places.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/reader.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

/// What a place looks like, for how far it may be believed.
struct place_reading {
    std::string_view text;  // all of it: "SURABAYA, Indonesia/JAKARTA"
    std::string_view first; // up to the first comma
    bool known = false;     // its first town is in the lexicon
    bool region = false;    // a state or country stands behind a comma
    bool capitals = true;   // the first town is in capitals, or its script has none
    bool trap = false;      // a word of headings and labels is in it
    int words = 0;
    int letters = 0; // of the first town
};

/// The day at the cursor, to the day or finer; false and unmoved where there is none.
[[nodiscard]] constexpr bool read_day(reader& r, date::parts& value) noexcept {
    if (r.at_end()) return false;
    const date::match m = date::match_at(r.text, r.pos);
    if (!m || m.value.known < date::precision::day) return false;
    value = m.value;
    r.pos += m.size;
    return true;
}

/// "le 30 août", "den 3. Mai", "on 3 May": the small word before a day's number and the blank
/// behind it; 0 for none.
[[nodiscard]] constexpr std::size_t article_of_day(std::string_view s, std::size_t pos) noexcept {
    for (const std::string_view w :
         {"le ", "den ", "el ", "il ", "am ", "dia ", "em ", "on ", "op "})
        if (s.substr(pos).starts_with(w) && pos + w.size() < s.size() &&
            text::is_digit(s[pos + w.size()]))
            return w.size();
    return 0;
}

[[nodiscard]] constexpr bool is_cased(char32_t c) noexcept {
    const text::script s = text::script_of(c);
    return s == text::script::latin || s == text::script::greek || s == text::script::cyrillic;
}

[[nodiscard]] constexpr bool is_lower(char32_t c) noexcept {
    return is_cased(c) && !text::is_upper(c);
}

/// A capitalised word with inner hyphens and apostrophes; a stop behind one or two letters ("ST.").
[[nodiscard]] constexpr bool read_capital_word(reader& r, int& letters) noexcept {
    if (!text::is_upper(r.peek()) || !is_cased(r.peek())) return false;
    letters = 0;
    while (!r.at_end()) {
        if (text::is_letter(r.text[r.pos])) { // most of most words
            ++letters;
            ++r.pos;
            continue;
        }
        const char32_t c = r.peek();
        if (is_cased(c)) {
            ++letters;
            r.next();
            continue;
        }
        if (text::fold(c) == 0) { // a combining accent
            r.next();
            continue;
        }
        if (c != U'-' && text::fold(c) != U'\'' && c != U'.') break;
        reader ahead = r;
        ahead.next();
        const bool joins = is_cased(ahead.peek()) && (c != U'.' || letters <= 2);
        if (!joins && !(c == U'.' && letters <= 2)) break;
        r.next();
        if (!joins) break;
    }
    return true;
}

struct place_connector {
    const char* phrase; // folded
};
// clang-format off
inline constexpr place_connector place_connector_list[] = {
    {"de"}, {"de la"}, {"de los"}, {"de las"}, {"del"}, {"la"}, {"las"}, {"los"}, {"da"}, {"do"},
    {"dos"}, {"di"}, {"du"}, {"des"}, {"le"}, {"les"}, {"of"}, {"and"}, {"am"}, {"an"}, {"an der"},
    {"der"}, {"bei"}, {"im"}, {"in"}, {"ob"}, {"sur"}, {"sous"}, {"upon"}, {"el"}, {"y"}, {"e"},
    {"i"}, {"u"}, {"na"}, {"nad"}, {"van"}, {"aan"}, {"d'"}, {"на"}, {"и"},
};
// clang-format on
inline constexpr auto place_connectors = lexicon::make_phrase_set(place_connector_list);

/// "de", "of", "am": small words inside a name, with the blank behind them.
[[nodiscard]] constexpr bool read_connector(reader& r) noexcept {
    if (!is_lower(r.peek()))
        return false; // "HEART OF EMPIRE": in capitals it is a word like others
    const auto leads_on = [&r](const place_connector&, std::size_t size) {
        reader ahead{r.text, r.pos + size};
        const bool apart = ahead.skip_blanks() != 0 || text::fold(ahead.before()) == U'\'';
        return apart && text::is_upper(ahead.peek());
    };
    const lexicon::phrase_match m = place_connectors.match_if(r.text, r.pos, leads_on);
    if (!m) return false;
    r.pos += m.size;
    r.skip_blanks();
    return true;
}

[[nodiscard]] constexpr bool reads_known(std::string_view written) noexcept {
    return !written.empty() && begins_capital(written);
}

/// Where in a place the reader is.
struct place_step {
    bool first = true;        // at the begin, or behind a slash: a town stands here
    bool after_comma = false; // somewhere behind a comma
    bool at_comma = false;    // directly behind one: a state or country may stand here
};

/// The bytes of the known town at `pos`; 0 where none stands, or a hyphen makes it a part of
/// another name, "MIAMI-DADE".
[[nodiscard]] constexpr std::size_t match_whole_city(std::string_view s, std::size_t pos) noexcept {
    const std::size_t city = lexicon::match_city(s, pos);
    const std::size_t end = pos + city;
    const bool goes_on = end + 1 < s.size() && s[end] == '-' && text::is_upper(s[end + 1]);
    return goes_on ? 0 : city;
}

/// One town, state or word of a name.
[[nodiscard]] constexpr bool read_place_unit(reader& r, place_reading& p, place_step at) noexcept {
    const std::size_t city = match_whole_city(r.text, r.pos);
    const std::size_t region = at.at_comma ? lexicon::regions.match(r.text, r.pos).size : 0;
    if (region != 0 && region >= city && reads_known(r.text.substr(r.pos, region))) {
        p.region = true;
        r.pos += region;
        return true;
    }
    if (city != 0 && reads_known(r.text.substr(r.pos, city))) {
        if (!at.after_comma) {
            p.known = at.first; // "London Bridge", "East London": another place
            p.capitals = p.capitals && all_capitals(r.text.substr(r.pos, city));
            p.letters += static_cast<int>(city);
        }
        r.pos += city;
        return true;
    }
    const std::size_t from = r.pos;
    int letters = 0;
    if (!read_capital_word(r, letters)) return false;
    const std::string_view word = r.text.substr(from, r.pos - from);
    p.trap = p.trap || lexicon::not_places.match_whole(word);
    if (!at.after_comma) {
        p.known = false;
        p.capitals = p.capitals && all_capitals(word);
        p.letters += letters;
    }
    return true;
}

/// A host's name: letters with a stop inside, ending in two to four letters ("KOMPAS.com").
[[nodiscard]] constexpr bool read_host(reader& r) noexcept {
    std::size_t i = r.pos;
    while (i < r.text.size() && (text::is_letter(r.text[i]) || text::is_digit(r.text[i]) ||
                                 r.text[i] == '.' || r.text[i] == '-'))
        ++i;
    while (i > r.pos && !text::is_letter(r.text[i - 1])) --i; // the sentence's stop, the dash
    const std::size_t stop = r.text.substr(r.pos, i - r.pos).rfind('.');
    if (stop == std::string_view::npos || stop < 3) return false;
    const std::string_view last = r.text.substr(r.pos + stop + 1, i - r.pos - stop - 1);
    if (last.size() < 2 || last.size() > 4) return false;
    for (char b : last)
        if (!text::is_letter(b)) return false;
    r.pos = i;
    return true;
}

/// Reads the place at the cursor and stops behind it; false where no place can stand. Leaves a day,
/// a bracket and the mark to the caller.
[[nodiscard]] constexpr bool read_place(reader& r, place_reading& p) noexcept {
    constexpr int most_words = 9;
    constexpr std::size_t most_bytes = 90;
    const std::size_t from = r.pos;
    std::size_t end = from;
    place_step at;
    while (p.words < most_words && r.pos - from < most_bytes) {
        date::parts day;
        reader ahead = r;
        if (p.words > 0 && (read_day(ahead, day) || read_host(ahead))) break;
        if (!at.first && !at.after_comma) (void)read_connector(r);
        if (!read_place_unit(r, p, at)) break;
        ++p.words;
        end = r.pos;
        if (!at.after_comma) p.first = r.text.substr(from, end - from);
        if (r.accept(U'/')) {
            if (match_agency(r.text, r.pos)) break;
            at = {};
            continue;
        }
        at.first = false;
        at.at_comma = r.accept(U',');
        at.after_comma = at.after_comma || at.at_comma;
        if (r.skip_blanks() == 0 && !at.at_comma) break;
        if (r.accept(U'/')) { // "PARIS / LONDON"
            r.skip_blanks();
            at = {};
        }
    }
    r.pos = end;
    p.text = r.text.substr(from, end - from);
    return end != from;
}

/// What a bracket holds: a known agency, reporters, or something that may be an agency.
struct bracket_reading {
    std::string_view agency;
    std::string_view name; // the lexicon's, empty for an unknown one
    std::string_view people;
    bool known = false;
    bool small = false; // an unknown one in small letters
};

[[nodiscard]] constexpr bool may_be_agency(std::string_view s) noexcept {
    if (s.empty() || s.size() > 32) return false;
    int words = 1;
    int letters = 0;
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        if (text::is_blank(c.value)) ++words;
        else if (text::is_letter(c.value)) ++letters;
        else if (text::digit_value(c.value) < 0 && c.value != U'/' && c.value != U'-' &&
                 c.value != U'.' && c.value != U'&' && c.value != U'+')
            return false;
    }
    const std::size_t label = lexicon::not_places.match(s).size; // "NEWS12" is a station's name
    const bool labels = label != 0 && (label == s.size() || !text::is_digit(s[label]));
    return letters >= 2 && words <= 4 && !labels;
}

[[nodiscard]] constexpr bool read_bracket_content(std::string_view content,
                                                  bracket_reading& b) noexcept {
    content = text::trim(content);
    if (content.starts_with("\xC2\xA9")) content = text::trim(content.substr(2)); // "(©NTB)"
    if (content.empty()) return false;
    for (std::string_view label : {"reporter", "our reporter", "reporters", "correspondent"})
        if (text::match_folded(content, 0, label) != 0) {
            b.people = content;
            return true;
        }
    if (const agency_match m = match_agency(content, 0)) {
        const std::size_t end = m.end();
        const bool ends = end == content.size() || content[end] == '/' || content[end] == ',' ||
                          content[end] == '-' || content[end] == ' ';
        if (ends && content.size() <= 60) {
            b.known = m.kind != agency_kind::photo;
            b.agency = m.text;
            b.name = m.name;
            return b.known;
        }
    }
    if (!may_be_agency(content)) return false;
    b.agency = content;
    b.small = is_lower(text::decode(content, 0).value);
    return true;
}

/// "(Xinhua)", "/PRNewswire/", "[PTI]" at the cursor.
[[nodiscard]] constexpr bool read_agency_bracket(reader& r, bracket_reading& b) noexcept {
    reader ahead = r;
    const char32_t open = ahead.next();
    std::u32string_view close;
    if (open == U'(' || open == 0xFF08) close = U")\uFF09";
    else if (open == U'[' || open == 0xFF3B) close = U"]\uFF3D";
    else if (open == U'/') close = U"/";
    else return false;
    const std::string_view content = ahead.take_until(close, 80);
    if (content.empty() || !read_bracket_content(content, b)) return false;
    if (open == U'/' && !b.known && !all_capitals(b.agency)) return false;
    r = ahead;
    return true;
}

/// Steps over the state and country that Indian agencies put in brackets behind a town, "[India]",
/// "(Maharashtra) [India]", with a comma behind the last; unmoved where another thing is there.
constexpr void skip_bracketed_regions(reader& r) noexcept {
    constexpr std::size_t longest = 40;
    reader ahead = r;
    for (int brackets = 0; brackets < 2; ++brackets) {
        ahead.skip_blanks();
        const char32_t open = ahead.peek();
        if (!ahead.accept_any(U"([")) return;
        const std::string_view region = ahead.take_until(open == U'(' ? U")" : U"]", longest);
        if (region.empty() || !text::is_upper(text::decode(region, 0).value)) return;
        for (std::size_t i = 0; i < region.size(); i += text::decode(region, i).size)
            if (region[i] != ' ' && !text::is_letter(text::decode(region, i).value)) return;
        if (match_agency(region, 0)) return;
        if (ahead.peek() == U',') {
            r = ahead;
            return;
        }
    }
}

/// What parts the dateline from the text.
enum class dateline_mark : std::uint8_t {
    none,
    hyphen,    // " - "
    en_dash,   // " – "
    long_dash, // " — ", "--"
    stop_dash, // ".-"
    late_dash, // ". -"
    colon,
    equals,
    stop
};

[[nodiscard]] constexpr bool has_dash(dateline_mark m) noexcept {
    return m >= dateline_mark::hyphen && m <= dateline_mark::late_dash;
}

[[nodiscard]] constexpr dateline_mark read_mark(reader& r) noexcept {
    const bool blank = r.skip_blanks() != 0 || r.before() == U')' || r.before() == U'/' ||
                       r.before() == U']' || r.before() == 0xFF09;
    if (r.accept(U':') || r.accept(0xFF1A)) return dateline_mark::colon;
    if (r.accept(U'=') || r.accept(0xFF1D)) return dateline_mark::equals;
    if (r.accept_any(U".\u0964")) {
        reader ahead = r;
        const bool late = ahead.skip_blanks() != 0;
        if (ahead.skip_dashes() == 0) return dateline_mark::stop;
        r = ahead;
        const bool apart = r.at_end() || text::is_blank(r.peek());
        return late || !apart ? dateline_mark::late_dash : dateline_mark::stop_dash;
    }
    reader ahead = r;
    const char32_t first = ahead.peek();
    const int dashes = ahead.skip_dashes();
    if (dashes == 0) return dateline_mark::none;
    const bool apart = ahead.at_end() || text::is_blank(ahead.peek());
    const bool wide = dashes > 1 || (first != U'-' && first != U'_');
    if (!(blank && (apart || wide)) && !(wide && apart) && dashes < 2) return dateline_mark::none;
    r = ahead;
    if (dashes == 1 && first == 0x2013) return dateline_mark::en_dash;
    return wide ? dateline_mark::long_dash : dateline_mark::hyphen;
}

/// May the text of an article begin here? Not in the middle of a sentence.
[[nodiscard]] constexpr bool text_may_begin(reader r) noexcept {
    r.skip_blanks();
    return r.at_end() || !is_lower(r.peek());
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_DATELINE_PARTS_HPP
