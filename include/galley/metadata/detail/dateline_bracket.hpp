// galley/metadata/detail/dateline_bracket.hpp: Korean and Japanese datelines in brackets. The face
// is metadata/dateline.hpp.
//
//     (서울=연합뉴스) A 기자 =     place=agency, then reporters up to the equals sign
//     [부산=스포츠조선 A 기자]      all of it in the bracket
//     [강변미디어=A의 이야기]       medium=somebody's column
//     【東京共同】 【6月18日 AFP】 ［東京　５日　ロイター］
#ifndef GALLEY_METADATA_DETAIL_DATELINE_BRACKET_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_BRACKET_HPP

#include <galley/metadata/detail/dateline_han.hpp>
#include <galley/metadata/detail/dateline_parts.hpp>
#include <galley/metadata/detail/dateline_value.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

inline constexpr std::string_view korean_roles[] = {"기자",   "특파원",   "통신원",  "논설위원",
                                                    "편집장", "인턴기자", "선임기자"};

[[nodiscard]] constexpr bool has_korean_role(std::string_view s) noexcept {
    for (std::string_view w : korean_roles)
        if (s.find(w) != std::string_view::npos) return true;
    return false;
}

/// The first word of `s`; `rest` gets what follows it.
[[nodiscard]] constexpr std::string_view first_word(std::string_view s,
                                                    std::string_view& rest) noexcept {
    const std::size_t blank = s.find(' ');
    rest = blank == std::string_view::npos ? std::string_view{} : text::trim(s.substr(blank));
    return s.substr(0, blank);
}

constexpr void take_korean_agency(std::string_view s, dateline& d) noexcept {
    std::string_view rest;
    if (const agency_match m = match_agency(s, 0)) {
        d.agency = m.text;
        d.agency_name = m.name;
        d.people = text::trim(s.substr(m.text.size()));
        return;
    }
    const std::string_view word = first_word(s, rest);
    std::string_view more;
    (void)first_word(rest, more);
    // "홍길동 기자" are two words, "스포츠조선 홍길동 기자" three: then the first is the medium.
    if (has_korean_role(s) && more.empty()) {
        d.people = s;
        return;
    }
    d.agency = word;
    d.people = rest;
}

/// Does the one word `s` end as the names of Korean media do?
[[nodiscard]] constexpr bool ends_like_korean_medium(std::string_view s) noexcept {
    if (s.find(' ') != std::string_view::npos) return false;
    for (std::string_view w : {"미디어", "뉴스", "일보", "신문", "경제", "타임스", "투데이"})
        if (s.ends_with(w)) return true;
    return false;
}

/// "홍길동의 강변 이야기": somebody's column, of two words or more.
[[nodiscard]] constexpr bool has_korean_column(std::string_view s) noexcept {
    constexpr std::string_view of = "의 ";
    return s.find(of) != std::string_view::npos;
}

/// What stands in the bracket; false where it is no Korean dateline.
[[nodiscard]] constexpr bool read_korean_content(std::string_view content, dateline& d) noexcept {
    std::size_t sign = content.find('=');
    std::size_t sign_size = 1;
    if (sign == std::string_view::npos) {
        sign = content.find("\xEF\xBC\x9D");
        sign_size = 3;
    }
    if (sign == std::string_view::npos) {
        if (!has_korean_role(content)) return false;
        take_korean_agency(content, d);
        d.score = 0.7F;
        return !d.agency.empty();
    }
    const std::string_view left = text::trim(content.substr(0, sign));
    const std::string_view right = text::trim(content.substr(sign + sign_size));
    if (left.empty() || right.empty()) return false;
    for (std::string_view w : {"사진", "그래픽", "영상", "이미지", "자료", "출처", "표", "캡처"})
        if (left.starts_with(w)) return false; // a picture's credit
    if (ends_like_korean_medium(left) && has_korean_column(right)) {
        d.agency = left;
        d.score = 0.7F;
        return true;
    }
    take_korean_agency(right, d);
    const bool city = lexicon::match_city(left, 0) != 0;
    if (!city && d.agency_name.empty() && !has_korean_role(right)) return false;
    if (d.agency.empty()) { // "스포츠조선=홍길동 기자"
        d.agency = left;
        d.score = 0.85F;
        return true;
    }
    std::string_view rest;
    d.place = first_word(left, rest); // "평양 노동신문=뉴스1": the second word is the first source
    if (const std::size_t comma = d.place.find(','); comma != std::string_view::npos)
        d.place = d.place.substr(0, comma);
    d.score = d.agency_name.empty() ? 0.88F : 0.97F;
    return true;
}

/// " A 기자 =" behind the bracket: reporters up to the equals sign.
constexpr void read_korean_people(reader& r, dateline& d) noexcept {
    reader ahead = r;
    ahead.skip_blanks();
    const std::string_view people = text::trim(ahead.take_until(U"=\uFF1D", 110));
    const bool sentence = people.find(". ") != std::string_view::npos;
    if (people.empty() || sentence || !has_korean_role(people)) {
        ahead = r;
        ahead.skip_blanks();
        if (ahead.accept_any(U"=\uFF1D")) r = ahead;
        return;
    }
    d.people = people;
    r = ahead;
}

/// "東京共同", "6月18日 AFP", "東京　５日　ロイター", "ロンドン＝A": place, day, agency or name.
[[nodiscard]] constexpr bool read_japanese_content(std::string_view content, dateline& d) noexcept {
    reader r{content};
    date::parts day;
    bool dated = read_han_day(r, day);
    r.skip_blanks();
    if (!dated) {
        if (const std::size_t city = lexicon::match_city(content, r.pos)) {
            d.place = content.substr(r.pos, city);
            r.pos += city;
        } else if (const agency_match agency = find_agency(content); agency && agency.begin != 0) {
            reader to{content, 0};
            d.place = text::trim(to.take_until(U" \u3000", agency.begin));
            r.pos = to.pos;
        }
        r.skip_blanks();
        dated = read_han_day(r, day);
        r.skip_blanks();
    }
    if (const agency_match m = match_agency(content, r.pos)) {
        d.agency = m.text;
        d.agency_name = m.name;
        r.pos = m.end();
    } else if (!d.place.empty() && r.accept_any(U"=\uFF1D")) {
        d.people = r.rest();
        d.score = 0.8F;
        return true;
    }
    if (d.agency.empty() || (d.place.empty() && !dated) || content.size() - r.pos > 24)
        return false;
    d.date = day;
    d.score = 0.95F;
    return true;
}

[[nodiscard]] constexpr bool read_bracket_dateline(reader& r, dateline& d) noexcept {
    if (!r.accept_any(U"([\uFF08\uFF3B\u3010\u3014\u300A")) return false;
    const std::string_view content =
        text::trim(r.take_until(U")]\uFF09\uFF3D\u3011\u3015\u300B", 110));
    if (content.empty()) return false;
    d.style = dateline_style::bracket;
    if (has_script(content, text::script::hangul)) {
        if (!read_korean_content(content, d)) return false;
        read_korean_people(r, d);
        return true;
    }
    const bool wide =
        has_script(content, text::script::han) || has_script(content, text::script::kana);
    if (!wide || !read_japanese_content(content, d)) return false;
    reader ahead = r;
    ahead.skip_blanks();
    if (ahead.skip_dashes() != 0 || ahead.accept_any(U"=\uFF1D")) r = ahead;
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_DATELINE_BRACKET_HPP
