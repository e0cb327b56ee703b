// galley/metadata/detail/dateline_han.hpp: datelines in Chinese. The face is metadata/dateline.hpp.
//
//     新华社北京1月12日电（记者A、B）   agency, place, day, 电/讯/消息, reporters
//     本报讯（记者A）                   a paper's own report
//     （中央社記者A台北5日電）          all of it in a bracket
#ifndef GALLEY_METADATA_DETAIL_DATELINE_HAN_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_HAN_HPP

#include <galley/lexicon/people/surnames.hpp>
#include <galley/metadata/detail/dateline_parts.hpp>
#include <galley/metadata/detail/dateline_value.hpp>
#include <galley/text/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

[[nodiscard]] constexpr bool is_han(char32_t c) noexcept {
    return text::script_of(c) == text::script::han;
}

[[nodiscard]] constexpr bool has_script(std::string_view s, text::script wanted) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (text::script_of(c.value) == wanted) return true;
        i += c.size;
    }
    return false;
}

/// 电, 讯, 消息, 報導 ...: the word that closes a Chinese dateline; 0 bytes where none stands.
[[nodiscard]] constexpr std::size_t match_report_word(std::string_view s,
                                                      std::size_t pos) noexcept {
    if (pos >= s.size() || text::is_ascii(s[pos])) return 0;
    for (std::string_view w : {"综合报道", "綜合報導", "报道", "報道", "報導", "消息", "专电",
                               "專電", "电", "電", "讯", "訊"})
        if (s.substr(pos).starts_with(w)) return w.size();
    return 0;
}

/// Does the name end like a medium's: 社 网 报 台 线 ...?
[[nodiscard]] constexpr bool ends_like_medium(std::string_view name) noexcept {
    for (std::string_view w :
         {"社",   "网",   "網",     "报",   "報",   "台",   "在线", "在線", "频道",
          "新闻", "新聞", "客户端", "科技", "财经", "財經", "体育", "體育", "娱乐",
          "娛樂", "都",   "时报",   "日报", "晚报", "本报", "本刊"})
        if (name.ends_with(w)) return true;
    return false;
}

/// "5月12日", fullwidth digits too; or "12日" alone, which says no month and so gives no date.
[[nodiscard]] constexpr bool read_han_day(reader& r, date::parts& value) noexcept {
    auto number = [&r] {
        int n = 0;
        for (int digits = 0; digits < 4 && text::digit_value(r.peek()) >= 0; ++digits)
            n = n * 10 + text::digit_value(r.next());
        return n;
    };
    const std::size_t from = r.pos;
    int year = 0;
    int month = 0;
    int day = number();
    if (r.accept(U'年')) {
        year = day;
        day = number();
    }
    if (r.accept(U'月')) {
        month = day;
        day = number();
    }
    if (day < 1 || day > 31 || !r.accept(U'日')) {
        r.pos = from;
        return false;
    }
    if (month == 0 || !date::is_date(year, month, day)) return true;
    value.year = static_cast<std::int16_t>(year);
    value.month = static_cast<std::uint8_t>(month);
    value.day = static_cast<std::uint8_t>(day);
    value.known = date::precision::day;
    return true;
}

/// Cuts the Han before the day, or before the report word, into medium and place.
constexpr void split_medium(std::string_view head, dateline& d) noexcept {
    for (std::string_view own : {"本报", "本報", "本刊", "本台", "本网", "本網"})
        if (head.starts_with(own)) { // "our paper" names nobody
            d.place = text::trim(head.substr(own.size()));
            return;
        }
    if (const agency_match m = match_agency(head, 0, agency_place::prose);
        m && m.kind == agency_kind::news) {
        d.agency = m.text;
        d.agency_name = m.name;
        d.place = text::trim(head.substr(m.text.size()));
        return;
    }
    for (std::size_t i = head.size(); i > 0; i = text::floor_boundary(head, i - 1))
        if (ends_like_medium(head.substr(0, i))) {
            d.agency = head.substr(0, i);
            d.place = text::trim(head.substr(i));
            return;
        }
    d.place = head;
}

/// "（记者A、B）", "(记者 A)": reporters in a bracket behind the dateline.
[[nodiscard]] constexpr bool read_han_people(reader& r, std::string_view& people) noexcept {
    reader ahead = r;
    ahead.skip_blanks();
    if (!ahead.accept_any(U"(\uFF08\u3010")) return false;
    const std::string_view content = text::trim(ahead.take_until(U")\uFF09\u3011", 150));
    if (content.empty()) return false;
    bool names = content.size() <= 36; // "（A B）": names only
    for (std::size_t i = 0; i < content.size() && names;) {
        const text::code_point c = text::decode(content, i);
        names = is_han(c.value) || text::is_blank(c.value) || c.value == 0x3001;
        i += c.size;
    }
    for (std::string_view w : {"记者", "記者", "通讯员", "通訊員", "实习", "作者", "见习", "编译"})
        names = names || content.find(w) != std::string_view::npos;
    if (!names) return false;
    people = content;
    r = ahead;
    return true;
}

/// "[据]新华社北京1月12日电", "本报讯", "南方网讯", up to the report word.
[[nodiscard]] constexpr bool read_han_opening(reader& r, dateline& d, bool& dated) noexcept {
    constexpr std::size_t most_bytes = 60;
    for (std::string_view w : {"据", "據"})
        if (r.rest().starts_with(w)) r.pos += w.size();
    const std::size_t from = r.pos;
    if (text::is_lower(r.peek() < 0x80 ? static_cast<char>(r.peek()) : '\0')) return false;
    while (text::digit_value(r.peek()) >= 0) r.next(); // "1905电影网讯"
    const char32_t behind = r.peek();
    const bool day = behind == U'年' || behind == U'月' || behind == U'日';
    if (r.pos != from && (!is_han(behind) || day)) return false;
    while (!r.at_end() && r.pos - from < most_bytes) {
        const std::size_t at = r.pos;
        const std::string_view head = r.text.substr(from, at - from);
        if (text::digit_value(r.peek()) >= 0 && at != from) {
            if (read_han_day(r, d.date)) {
                r.skip_blanks();
                const std::size_t word = match_report_word(r.text, r.pos);
                if (word == 0) return false;
                r.pos += word;
                dated = true;
                split_medium(text::trim(head), d);
                return true;
            }
            return false;
        }
        const std::size_t word = at == from ? 0 : match_report_word(r.text, at);
        if (word != 0 && ends_like_medium(head)) {
            r.pos += word;
            split_medium(head, d);
            return true;
        }
        const char32_t c = r.next();
        const bool inside = is_han(c) || text::is_letter(c) || text::digit_value(c) >= 0 ||
                            text::is_blank(c) || c == U'·' || c == U'/' || c == U'-';
        if (!inside) return false;
    }
    return false;
}

/// "記者王小明東湖3日電": where the place that no list knows begins in `s`, which ends at the day:
/// it has two or three letters, the name before it, at `name`, as many. The size of `s` where that
/// is not what stands there.
[[nodiscard]] constexpr std::size_t find_unknown_place(std::string_view s,
                                                       std::size_t name) noexcept {
    constexpr std::size_t letter = 3; // bytes
    const std::size_t letters = (s.size() - std::min(name, s.size())) / letter;
    if (letters < 4 || letters > 6) return s.size();
    for (std::size_t i = name; i < s.size(); i += text::decode(s, i).size)
        if (!is_han(text::decode(s, i).value)) return s.size();
    if (!lexicon::is_han_surname(text::decode(s, name).value)) return s.size();
    return name + letter * (letters == 4 ? 2 : 3);
}

/// "記者A台北5日電": the reporters end where a slash, a known city, a digit or a report word
/// stands.
constexpr void cut_people_and_place(std::string_view s, dateline& d) noexcept {
    std::size_t end = s.size();
    for (std::size_t i = 6; i < s.size(); i += text::decode(s, i).size) {
        const char32_t c = text::decode(s, i).value;
        const std::size_t city = lexicon::match_city(s, i);
        const bool ends = city != 0 || c == U'/' || c == 0xFF0F || text::digit_value(c) >= 0 ||
                          match_report_word(s, i) != 0;
        if (!ends) continue;
        if (end == s.size()) end = i;
        if (city != 0) d.place = s.substr(i, city);
        if (city != 0) break;
    }
    constexpr std::size_t label = 6; // bytes of 記者
    if (d.place.empty() && end < s.size() && text::digit_value(text::decode(s, end).value) >= 0) {
        const std::size_t place = find_unknown_place(s.substr(0, end), label);
        d.place = s.substr(place, end - place);
        end = place;
    }
    d.people = text::trim(s.substr(0, end));
}

/// "【环球网报道 记者 A】", "（中央社記者A台北5日電）", "【本報記者A台北報導】".
[[nodiscard]] constexpr bool read_han_bracket(reader& r, dateline& d) noexcept {
    if (!r.accept_any(U"(\uFF08\u3010[\u3014\uFF3B")) return false;
    const std::string_view content = text::trim(r.take_until(U")\uFF09\u3011]\u3015\uFF3D", 110));
    if (content.empty()) return false;
    std::size_t reporter = std::string_view::npos;
    for (std::string_view w : {"记者", "記者", "特派员", "特派員"})
        if (const std::size_t at = content.find(w); at < reporter) reporter = at;
    date::parts day;
    bool dated = false;
    for (std::size_t i = 0; i < content.size() && !dated; i += text::decode(content, i).size) {
        if (text::digit_value(text::decode(content, i).value) < 0) continue;
        reader at{content, i};
        dated = read_han_day(at, day);
        break;
    }
    bool closes = false;
    for (std::string_view w : {"讯", "訊", "报道", "報道", "報導", "专稿"})
        closes = closes || content.ends_with(w);
    for (std::string_view w : {"电", "電"}) // "家電" is none
        closes = closes || (content.ends_with(w) && (dated || match_agency(content, 0)));
    const std::string_view head =
        content.substr(0, reporter == std::string_view::npos ? 0 : reporter);
    const bool medium = head.empty() || match_agency(content, 0) ||
                        ends_like_medium(text::trim(head)) ||
                        head.find("报道") != std::string_view::npos;
    if (reporter == std::string_view::npos ? !closes : !(medium && (closes || !head.empty())))
        return false;
    for (std::string_view w : {"摄", "攝", "图", "圖"}) // a picture's credit
        if (content.find(w) != std::string_view::npos) return false;
    if (has_script(content, text::script::kana)) return false;
    d.date = day;
    if (reporter != std::string_view::npos) cut_people_and_place(content.substr(reporter), d);
    if (const agency_match m = match_agency(content, 0)) {
        d.agency = m.text;
        d.agency_name = m.name;
        if (reporter == std::string_view::npos) { // "法新社羅馬19日電"
            std::size_t end = m.end();
            while (end < content.size() &&
                   text::digit_value(text::decode(content, end).value) < 0 &&
                   match_report_word(content, end) == 0)
                end += text::decode(content, end).size;
            d.place = text::trim(content.substr(m.end(), end - m.end()));
        }
    } else if (const std::size_t cut = head.find("报道"); cut != std::string_view::npos) {
        if (ends_like_medium(head.substr(0, cut))) d.agency = head.substr(0, cut);
    }
    d.score = reporter != std::string_view::npos && closes ? 0.85F : 0.7F;
    return true;
}

[[nodiscard]] constexpr bool read_han_dateline(reader& r, dateline& d) noexcept {
    d.style = dateline_style::han;
    reader bracket = r;
    if (read_han_bracket(bracket, d)) {
        r = bracket;
        return true;
    }
    d = dateline{};
    d.style = dateline_style::han;
    if (!is_han(r.peek()) && !text::is_letter(r.peek()) && text::digit_value(r.peek()) < 0)
        return false;
    bool dated = false;
    if (!read_han_opening(r, d, dated)) return false;
    const bool people = read_han_people(r, d.people);
    if (!people) { // "本报讯 记者A报道："
        reader ahead = r;
        ahead.skip_blanks();
        const std::size_t from = ahead.pos;
        for (std::string_view w : {"记者", "記者"}) {
            if (!ahead.rest().starts_with(w)) continue;
            while (!ahead.at_end() && ahead.pos - from < 50 &&
                   match_report_word(ahead.text, ahead.pos) == 0 && ahead.peek() != 0xFF0C)
                ahead.next();
            if (ahead.rest().starts_with("报道") || ahead.rest().starts_with("報導")) {
                d.people = text::trim(ahead.text.substr(from, ahead.pos - from));
                ahead.pos += 6;
                r = ahead;
            }
        }
    }
    const std::size_t end = r.pos;
    const bool blank = r.skip_blanks() != 0;
    if (r.accept_any(U":\uFF1A")) {
    } else {
        r.pos = end;
    }
    const bool apart = blank || people || r.pos != end || r.at_end() || !d.people.empty();
    if (!dated && !apart) return false; // "本报讯" runs into a word: "资讯"
    if (d.place.size() > 30) return false;
    if (r.peek() == 0xFF0C || r.peek() == U',') return false; // "据…电，": a sentence goes on
    d.score = dated && !d.agency.empty() ? 0.97F : dated ? 0.8F : people ? 0.92F : 0.75F;
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_DATELINE_HAN_HPP
