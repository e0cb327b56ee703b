// galley/metadata/series.hpp: the name of a column or series and the number of the part.
//
//     [Harbour Column] A bridge for the town       a bracket before the title
//     【河畔专栏】桥                                the same
//     “Ten Years of the Harbour” Series (2)        a quoted name and a number
//     “河畔十年”系列报道之二
#ifndef GALLEY_METADATA_SERIES_HPP
#define GALLEY_METADATA_SERIES_HPP

#include <galley/config.hpp>
#include <galley/lexicon/places/dateline_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/reader.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// A series as a line names it. `part` is 0 where no number stands. [begin, end) is what belongs to
/// the series in the text given; `whole_line` says that nothing else stands there.
struct series_match {
    std::string_view name;
    std::uint32_t part = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool whole_line = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !name.empty(); }
};

namespace detail {

/// 1-999 in ASCII, fullwidth, circled or Chinese numerals up to 99; 0 where none stands.
[[nodiscard]] constexpr std::uint32_t read_part_number(reader& r) noexcept {
    constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
    std::uint32_t n = 0;
    int digits = 0;
    while (!r.at_end() && digits < 3) {
        const char32_t c = r.peek();
        if (c >= 0x2460 && c <= 0x2473 && digits == 0) { // ① to ⑳
            r.next();
            return static_cast<std::uint32_t>(c - 0x2460 + 1);
        }
        const std::size_t numeral = numerals.find(c);
        if (text::digit_value(c) >= 0)
            n = n * 10 + static_cast<std::uint32_t>(text::digit_value(c));
        else if (numeral != std::u32string_view::npos)
            n = n / 10 * 10 + static_cast<std::uint32_t>(numeral);
        else if (c == U'十') n = (n == 0 ? 1 : n) * 10;
        else break;
        r.next();
        ++digits;
    }
    return digits == 0 ? 0 : n;
}

/// "(2)", "之二", "Part 3", "No. 3", "第二期", at the cursor.
[[nodiscard]] constexpr std::uint32_t read_part(reader& r) noexcept {
    reader ahead = r;
    ahead.skip_blanks();
    const bool bracket = ahead.accept_any(U"(\uFF08[\u3010");
    ahead.skip_blanks();
    bool word = bracket;
    for (std::string_view w : {"之", "第", "part", "no.", "teil", "parte", "partie", "episode", "#",
                               "часть", "bagian", "bölüm", "rész", "deel", "del", "część"})
        if (ahead.accept_phrase(w)) {
            word = true;
            break;
        }
    ahead.skip_blanks();
    const bool circled = ahead.peek() >= 0x2460 && ahead.peek() <= 0x2473;
    const std::uint32_t n = read_part_number(ahead);
    if (n == 0 || !(word || circled)) return 0;
    for (std::string_view w : {"期", "篇", "集", "回", "章"}) ahead.accept_phrase(w);
    ahead.skip_blanks();
    if (bracket && !ahead.accept_any(U")\uFF09]\u3011")) return 0;
    r = ahead;
    return n;
}

/// Words for a series behind its quoted name.
[[nodiscard]] constexpr bool read_series_word(reader& r) noexcept {
    reader ahead = r;
    ahead.skip_blanks();
    for (std::string_view w : {"series of reports",
                               "series report",
                               "series",
                               "special column",
                               "column",
                               "系列报道",
                               "系列評論",
                               "系列评论",
                               "系列報導",
                               "系列",
                               "专栏",
                               "專欄",
                               "连载",
                               "連載",
                               "シリーズ",
                               "serie",
                               "série",
                               "reihe",
                               "cykl",
                               "цикл"})
        if (ahead.accept_phrase(w)) {
            r = ahead;
            return true;
        }
    return false;
}

/// Brackets that hold tools, media marks or credits, and no name of a column.
[[nodiscard]] constexpr bool is_no_column(std::string_view name) noexcept {
    if (name.size() < 4 || name.size() > 90) return true;
    for (std::string_view w :
         {"视频",   "視頻",    "组图",     "組圖",  "多图",  "图集",     "高清",   "直播",
          "打印",   "列印",    "关闭",     "字号",  "收藏",  "分享",     "评论",   "纠错",
          "原创",   "推荐",    "热点",     "快讯",  "更新",  "動画",     "写真",   "画像",
          "사진",   "영상",    "포토",     "단독",  "속보",  "photo",    "video",  "photos",
          "image",  "gallery", "continue", "click", "more",  "download", "edit",   "pdf",
          "source", "via",     "note",     "quote", "email", "editor",   "update", "caption"})
        if (text::match_folded(name, 0, w) != 0) return true;
    if (lexicon::not_places.match_whole(name) || find_agency(name, 0, agency_place::credit))
        return true;
    bool letters = false;
    for (std::size_t i = 0; i < name.size();) {
        const text::code_point c = text::decode(name, i);
        letters = letters || text::is_letter(c.value);
        const bool forbidden = c.value == U':' || c.value == 0xFF1A || c.value == U'=' ||
                               c.value == U'@' || c.value == U'/' || c.value == 0xFF1D ||
                               text::is_sentence_end(c.value) ||
                               text::script_of(c.value) == text::script::kana;
        if (forbidden) return true;
        i += c.size;
    }
    return !letters;
}

/// "[Column] Title", "【专栏】标题": the bracket and, behind it, the title or nothing.
[[nodiscard]] constexpr series_match read_kicker(reader r) noexcept {
    const std::size_t begin = r.pos;
    std::u32string_view close;
    if (r.accept(U'[')) close = U"]";
    else if (r.accept(0x3010)) close = U"\u3011";
    else if (r.accept(0x3014)) close = U"\u3015";
    else return {};
    const std::string_view name = text::trim(r.take_until(close, 96));
    if (is_no_column(name) || !(begins_capital(name))) return {};
    series_match m;
    m.name = name;
    m.begin = begin;
    m.end = r.pos;
    reader part = r; // "[Column (2)] Title" keeps its number inside
    m.part = read_part(part);
    if (m.part != 0) m.end = part.pos;
    r.pos = m.end;
    r.skip_blanks();
    m.whole_line = r.at_end();
    return m;
}

/// "“Name” Series (2)": a quoted name, a word for a series, a number; the word or the number may
/// be missing, not both.
[[nodiscard]] constexpr series_match read_quoted(reader r) noexcept {
    const std::size_t begin = r.pos;
    std::u32string_view close;
    if (r.accept_any(U"\u201C\"\u201E")) close = U"\u201D\"\u201C";
    else if (r.accept(0x300A)) close = U"\u300B";
    else if (r.accept(0xAB)) close = U"\u00BB";
    else if (r.accept(0x300C)) close = U"\u300D";
    else return {};
    const std::string_view name = text::trim(r.take_until(close, 160));
    if (name.size() < 4) return {};
    const bool word = read_series_word(r);
    const std::uint32_t part = read_part(r);
    if (!word || (part == 0 && !text::trim(r.rest()).empty())) return {};
    series_match m;
    m.name = name;
    m.part = part;
    m.begin = begin;
    if (reader colon = r; colon.accept_any(U":\uFF1A") && !text::trim(colon.rest()).empty())
        r = colon;
    m.end = r.pos;
    r.skip_blanks();
    m.whole_line = r.at_end();
    return m;
}

} // namespace detail

/// The series that `line` begins with (blanks and a dash before it are allowed); false where there
/// is none. Linear in the first 200 bytes, a view into `line`.
[[nodiscard]] constexpr series_match
parse_series(std::string_view line GALLEY_LIFETIMEBOUND) noexcept {
    if (!line.empty() && text::is_letter(line.front())) return {}; // most lines; no mark opens them
    detail::reader r{line};
    r.skip_blanks();
    if (r.skip_dashes() != 0) r.skip_blanks(); // "——“河畔十年”系列报道之二"
    if (const series_match m = detail::read_kicker(r)) return m;
    return detail::read_quoted(r);
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_SERIES_HPP
