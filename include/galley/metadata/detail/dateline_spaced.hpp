// galley/metadata/detail/dateline_spaced.hpp: datelines of scripts that space their words.
// The face is metadata/dateline.hpp.
#ifndef GALLEY_METADATA_DETAIL_DATELINE_SPACED_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_SPACED_HPP

#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/metadata/detail/dateline_parts.hpp>
#include <galley/metadata/detail/dateline_value.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

/// What stands between the place and the text.
struct dateline_tail {
    date::parts day;
    bracket_reading bracket;
    bool has_bracket = false;
    bool agency_last = false;
    dateline_mark mark = dateline_mark::none;
};

/// " - РИА Новости." or " - РИА Новости, A B.": the agency behind the dash, up to its stop.
[[nodiscard]] constexpr bool read_agency_behind(reader& r, dateline_tail& t) noexcept {
    reader ahead = r;
    ahead.skip_blanks();
    const agency_match m = match_agency(ahead.text, ahead.pos);
    if (m.kind == agency_kind::photo) return false;
    const std::size_t from_agency = ahead.pos;
    if (m) ahead.pos = m.end();
    else if (!read_host(ahead)) return false; // "– 1NEWS.AZ."
    const std::string_view agency = ahead.text.substr(from_agency, ahead.pos - from_agency);
    if (ahead.accept(U',')) {
        const std::size_t from = ahead.pos;
        t.bracket.people = text::trim(ahead.take_until(U".", 60));
        if (ahead.pos == from) return false;
    } else if (!ahead.accept(U'.')) {
        reader dash = ahead;
        if (const dateline_mark mark = read_mark(dash); !has_dash(mark)) return false;
        ahead = dash;
    }
    t.bracket.agency = agency;
    t.bracket.name = m.name;
    t.bracket.known = t.has_bracket = t.agency_last = true;
    r = ahead;
    return true;
}

/// "2020. május 3., vasárnap (MTI)": `r` behind the day of the week, where one stands behind a
/// comma.
[[nodiscard]] constexpr reader skip_weekday(reader r) noexcept {
    reader ahead = r;
    if (!ahead.accept(U',')) return r;
    ahead.skip_blanks();
    const lexicon::phrase_match m = lexicon::weekdays.match(ahead.text, ahead.pos);
    if (!m) return r;
    ahead.pos += m.size;
    return ahead;
}

/// Reads "[,] [day] [bracket] [day] mark [agency .]" behind a place.
[[nodiscard]] constexpr bool read_tail(reader& r, dateline_tail& t) noexcept {
    skip_bracketed_regions(r);
    reader ahead = r;
    if (ahead.accept_any(U",.\u060C")) (void)ahead.accept(U','); // "Jal., 3 de mayo"
    ahead.skip_blanks();
    ahead.pos += article_of_day(ahead.text, ahead.pos);
    if (read_day(ahead, t.day)) r = skip_weekday(ahead);
    ahead = r;
    ahead.skip_blanks();
    if (ahead.accept_any(U",.")) ahead.skip_blanks();
    else if (ahead.skip_dashes() >= 2) ahead.skip_blanks(); // "NEW YORK--(BUSINESS WIRE)--"
    if (read_agency_bracket(ahead, t.bracket)) {
        t.has_bracket = true;
        r = ahead;
        ahead.skip_blanks();
        if (ahead.accept(U',')) ahead.skip_blanks();
        if (!t.day && read_day(ahead, t.day)) r = ahead;
    } else if (t.day && read_agency_behind(ahead, t)) { // "Москва. 4 января. ИНТЕРФАКС - "
        r = ahead;
        t.mark = dateline_mark::stop;
        return true;
    }
    t.mark = read_mark(r);
    const bool dash = has_dash(t.mark);
    if (dash && !t.has_bracket) (void)read_agency_behind(r, t);
    return true;
}

[[nodiscard]] constexpr bool has_case(std::string_view s) noexcept {
    return !s.empty() && is_cased(text::decode(s, 0).value);
}

/// How far a place and a mark with nothing between them are believed; 0 to 100.
[[nodiscard]] constexpr int bare_place_score(const place_reading& p, dateline_mark mark) noexcept {
    using enum dateline_mark;
    const bool believed = p.known || (p.capitals && p.region);
    const bool plausible = !p.trap && p.words <= 4;
    switch (mark) {
        case en_dash:
        case long_dash:
            if (believed) return p.region ? 90 : p.capitals ? 85 : 65;
            if (p.region) return plausible ? 62 : 0;
            if (!p.capitals || p.trap || p.words > 3 || p.letters < 4) return 0;
            return (p.words > 1 ? 60 : 55) - (mark == en_dash ? 10 : 0); // headings use the en dash
        case hyphen:
            if (believed) return p.region ? 85 : p.capitals ? 80 : 60;
            if (p.region) return plausible ? 55 : 0;
            return p.capitals && !p.trap && p.words == 2 && p.letters >= 6 ? 50 : 0;
        case stop_dash: return believed ? 85 : plausible ? (p.capitals ? 75 : 55) : 0;
        case late_dash: return believed ? 80 : 0;
        case colon: return p.known && has_case(p.text) ? (p.capitals ? 62 : 45) : 0;
        case stop: // "Berlin.", "Harwick/Upper Vale."
            if (!plausible) return 0;
            return p.known ? 58 : p.words <= 3 && p.text.find('/') < p.text.size() ? 52 : 0;
        default: return 0;
    }
}

/// The same with a bracket that holds no known agency.
[[nodiscard]] constexpr int odd_bracket_score(const place_reading& p,
                                              const dateline_tail& t) noexcept {
    const bool believed = p.known || (p.capitals && p.region);
    if (!t.bracket.people.empty()) return t.day || p.known ? 85 : p.capitals ? 70 : 0;
    if (t.mark == dateline_mark::none) return 0;
    const bool dash = has_dash(t.mark);
    if (!dash && !(t.bracket.small && p.known) && t.mark != dateline_mark::colon) return 0;
    const int base = t.day ? 90 : believed ? 84 : 0;
    if (base != 0) return t.mark == dateline_mark::colon ? base - 15 : base;
    const bool one_token = t.bracket.agency.find(' ') == std::string_view::npos;
    const bool call_sign = one_token && all_capitals(t.bracket.agency);
    return p.capitals && !p.trap && call_sign ? 70 : 0;
}

/// How far a place, what follows it and the mark are believed; 0 to 100.
[[nodiscard]] constexpr int place_first_score(const place_reading& p,
                                              const dateline_tail& t) noexcept {
    const bool believed = p.known || p.capitals;
    if (t.bracket.known) {
        if (t.mark == dateline_mark::none) return believed ? 72 : 0;
        if (t.agency_last && !t.day && !believed) return 0; // "By A. Novak - Associated Press -"
        if (t.mark == dateline_mark::colon && !believed) // "Rampura (PTI):", not "A. Novak (SPA):"
            return p.words == 1 && p.letters >= 4 ? 60 : 0;
        return believed ? 97 : p.words <= 2 ? 92 : p.words <= 4 ? 78 : 70;
    }
    if (t.has_bracket) return odd_bracket_score(p, t);
    if (!t.day) return bare_place_score(p, t.mark);
    if (!has_dash(t.mark)) return p.known && t.mark == dateline_mark::stop ? 62 : 0;
    if (t.day.has_time()) return 0; // the head of a comment
    return believed ? 86 : p.words <= 3 && !p.trap && !t.day.has_year() ? 62 : 0;
}

/// A label or a card, not an article, goes on for only a few words.
[[nodiscard]] constexpr bool goes_on_shortly(std::string_view rest) noexcept {
    const std::size_t size = text::trim(rest).size();
    return size > 0 && size < 48;
}

/// "PARIS\u2014The council": does a long dash without blanks stand behind a known town in capitals,
/// and a capital behind it?
[[nodiscard]] constexpr bool is_tight_dash(reader r, const place_reading& p) noexcept {
    const bool believed = p.capitals && (p.known || p.region);
    return believed && r.accept(0x2014) && text::is_upper(r.peek());
}

[[nodiscard]] constexpr bool read_place_first(reader& r, dateline& d) noexcept {
    place_reading p;
    date::parts weekday;
    reader from = r;
    if (!read_place(r, p) || read_day(from, weekday)) return false; // "Mo. 15.11.2021 -"
    if (!p.known && whole_agency(p.text)) return false;
    dateline_tail t;
    if (!read_tail(r, t)) return false;
    if (t.mark == dateline_mark::none && is_tight_dash(r, p)) {
        r.next();
        t.mark = dateline_mark::long_dash;
    }
    int score = place_first_score(p, t);
    if (!t.bracket.known && goes_on_shortly(r.rest())) score -= 20;
    if (score <= 0 || (!t.bracket.known && !text_may_begin(r))) return false;
    d.place = p.text;
    d.agency = t.bracket.agency;
    d.agency_name = t.bracket.name;
    d.people = t.bracket.people;
    d.date = date::day_of(t.day);
    // "Jakarta, CNN Indonesia --": what follows a known city and is no region is the medium.
    if (p.known && !p.region && d.agency.empty() && p.first.size() + 1 < p.text.size() &&
        p.text[p.first.size()] == ',') {
        d.agency = text::trim(p.text.substr(p.first.size() + 1));
        d.place = p.first;
    }
    d.score = static_cast<float>(score) / 100;
    d.style = t.agency_last ? dateline_style::agency_last : dateline_style::place_first;
    return true;
}

/// "Place, 31 October." in a script without capitals: one to three words before a comma, a day and
/// a stop or dash.
[[nodiscard]] constexpr bool read_uncased_place_and_day(reader& r, dateline& d) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t comma = r.text.find(',', r.pos);
    if (comma == std::string_view::npos || comma - r.pos > longest) return false;
    const std::string_view place = r.text.substr(r.pos, comma - r.pos);
    std::size_t blanks = 0;
    for (const char b : place) {
        if (b != ' ' && text::is_ascii(b)) return false;
        blanks += b == ' ' ? 1U : 0U;
    }
    reader ahead{r.text, comma + 1};
    ahead.skip_blanks();
    date::parts day;
    date::parts weekday;
    if (reader from = r; place.empty() || blanks > 2 || read_day(from, weekday)) return false;
    if (!read_day(ahead, day)) return false;
    const bool stopped = ahead.before() == U'.'; // taken for an abbreviated month's
    const reader behind_day = ahead;
    const dateline_mark mark = read_mark(ahead);
    if (!stopped && !has_dash(mark) && mark != dateline_mark::stop) return false;
    if (mark == dateline_mark::none) ahead = behind_day;
    d.place = place;
    d.date = date::day_of(day);
    d.score = 0.65F;
    d.style = dateline_style::place_first;
    r = ahead;
    return true;
}

/// "Place (Agency) -" in a script without capitals: one to four words before a known agency's
/// bracket and a dash.
[[nodiscard]] constexpr bool read_uncased_place(reader& r, dateline& d) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t open = r.text.find('(', r.pos);
    if (open == std::string_view::npos || open - r.pos > longest) return false;
    const std::string_view place = text::trim(r.text.substr(r.pos, open - r.pos));
    std::size_t blanks = 0;
    for (const char b : place) {
        if (b != ' ' && text::is_ascii(b)) return false;
        blanks += b == ' ' ? 1U : 0U;
    }
    reader ahead = r;
    ahead.pos = open;
    bracket_reading bracket;
    if (place.empty() || blanks > 3 || !read_agency_bracket(ahead, bracket) || !bracket.known)
        return false;
    if (!has_dash(read_mark(ahead))) return false;
    d.place = place;
    d.agency = bracket.agency;
    d.agency_name = bracket.name;
    d.score = 0.9F;
    d.style = dateline_style::place_first;
    r = ahead;
    return true;
}

/// "(EFE).- …", "(ANSA) - ROMA, 28 LUG - …", "(CNN)Text".
[[nodiscard]] constexpr bool read_agency_first(reader& r, dateline& d) noexcept {
    dateline_tail t;
    if (!read_agency_bracket(r, t.bracket) || t.bracket.agency.empty()) return false;
    t.mark = read_mark(r);
    const bool dash = has_dash(t.mark);
    if (!dash && !(t.bracket.known && t.mark == dateline_mark::none)) return false;
    reader ahead = r;
    ahead.skip_blanks();
    if (!t.bracket.known && (ahead.at_end() || t.bracket.small)) return false;
    if (ahead.at_end() && !dash) return false; // a sign-off, not an opening
    if (!dash && !text::is_upper(ahead.peek())) return false;
    d.agency = t.bracket.agency;
    d.agency_name = t.bracket.name;
    d.score = t.bracket.known ? (dash ? 0.95F : 0.7F) : 0.5F;
    d.style = dateline_style::agency_first;
    dateline inner;
    if (dash && read_place_first(ahead, inner) && inner.score >= 0.6F && inner.agency.empty()) {
        d.place = inner.place;
        d.date = inner.date;
        r = ahead;
    }
    return true;
}

/// "London CNN — …", "CNN — …": an agency's letters without a bracket, before a long dash.
[[nodiscard]] constexpr bool read_agency_before_dash(reader& r, dateline& d) noexcept {
    constexpr std::size_t longest = 60;
    constexpr std::size_t most_words = 5;
    constexpr std::string_view dash = "\u2014";
    const std::string_view window = r.rest().substr(0, longest);
    const std::size_t at = window.find(dash);
    if (at == std::string_view::npos) return false;
    const std::string_view head = text::trim_right(window.substr(0, at));
    const std::size_t word = head.rfind(' ') + 1; // npos + 1 is 0
    const agency_match agency = whole_agency(head.substr(word));
    if (!agency || agency.kind != agency_kind::news) return false;
    for (const char b : agency.text)
        if (!text::is_upper(b)) return false;
    std::size_t words = 0;
    for (std::size_t i = 0; i < word; ++i) {
        if (text::is_digit(head[i])) return false;
        if (i != 0 && head[i - 1] != ' ') continue;
        if (!text::is_upper(text::decode(head, i).value) || ++words > most_words) return false;
    }
    d.place = text::trim_marks(head.substr(0, word), ",");
    d.agency = agency.text;
    d.agency_name = agency.name;
    d.score = 0.9F;
    d.style = dateline_style::place_first;
    r.pos += at + dash.size();
    return true;
}

/// Is there a stop with a letter behind it, as every host's name has one?
[[nodiscard]] constexpr bool has_inner_stop(std::string_view s) noexcept {
    for (std::size_t i = s.find('.'); i != std::string_view::npos; i = s.find('.', i + 1))
        if (i + 1 < s.size() && text::is_letter(s[i + 1])) return true;
    return false;
}

/// ", Jakarta " behind a site, a known city and no mark before the capital of a sentence.
[[nodiscard]] constexpr bool read_city_of_site(reader& r, dateline& d) noexcept {
    reader ahead = r;
    if (!ahead.accept(U',') || ahead.skip_blanks() == 0) return false;
    const std::size_t city = lexicon::match_city(ahead.text, ahead.pos);
    if (city == 0) return false;
    d.place = ahead.text.substr(ahead.pos, city);
    ahead.pos += city;
    r = ahead;
    return ahead.skip_blanks() != 0 && text::is_upper(ahead.peek());
}

/// "3 May 2020 – The bridge ...": a whole day and a dash before a sentence.
[[nodiscard]] constexpr bool read_day_first(reader& r, dateline& d) noexcept {
    const date::match m = date::match_at(r.text, r.pos, {});
    if (!m || m.value.known != date::precision::day) return false;
    reader ahead{r.text, r.pos + m.size};
    if (ahead.skip_blanks() == 0) return false;
    const dateline_mark mark = read_mark(ahead);
    if (mark != dateline_mark::en_dash && mark != dateline_mark::long_dash) return false;
    r = ahead;
    ahead.skip_blanks();
    if (!text::is_upper(ahead.peek()) || goes_on_shortly(ahead.rest())) return false;
    d.date = m.value;
    d.score = 0.58F;
    d.style = dateline_style::place_first;
    return true;
}

/// "KOMPAS.com - …", "Liputan6.com, Jakarta - …", "Liputan6.com, Jakarta Text …", "JAKARTA,
/// KOMPAS.com - …".
[[nodiscard]] constexpr bool read_site_first(reader& r, dateline& d) noexcept {
    if (!has_inner_stop(r.rest())) return false;
    place_reading p;
    reader ahead = r;
    bool placed = read_place(ahead, p) && ahead.accept(U',') && ahead.skip_blanks() != 0;
    if (placed) r = ahead;
    const std::size_t from = r.pos;
    if (!read_host(r)) return false;
    d.agency = r.text.substr(from, r.pos - from);
    d.style = dateline_style::site_first;
    if (!placed) {
        reader city = r;
        if (read_city_of_site(city, d)) {
            d.score = 0.7F;
            r = city;
            return true;
        }
        d.place = {};
    }
    if (!placed) {
        ahead = r;
        p = {};
        placed = ahead.accept(U',') && ahead.skip_blanks() != 0 && read_place(ahead, p);
        if (placed) r = ahead;
    }
    if (placed) d.place = p.text;
    const dateline_mark mark = read_mark(r);
    if (!has_dash(mark)) return false;
    if (!text_may_begin(r)) return false;
    d.score = (placed ? 0.88F : 0.75F) - (goes_on_shortly(r.rest()) ? 0.3F : 0);
    return true;
}

/// Persian "به گزارش ایسنا،": according to the report of an agency.
[[nodiscard]] constexpr bool read_attribution(reader& r, dateline& d) noexcept {
    if (!r.accept_phrase("به گزارش")) return false;
    r.skip_blanks();
    const std::string_view who = text::trim(r.take_until(U"\u060C,", 60));
    if (who.empty()) return false;
    const agency_match m = find_agency(who);
    d.agency = m ? m.text : text::trim_marks(who, "\"");
    d.agency_name = m.name;
    d.score = m ? 0.8F : 0.58F;
    d.style = dateline_style::attribution;
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_DATELINE_SPACED_HPP
