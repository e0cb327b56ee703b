// galley/io/html.hpp, the floor of readers and writers: an article as one page that shows each
// piece of the text with its kind, rule and score, and the facts. Nothing is loaded, nothing runs.
#ifndef GALLEY_IO_HTML_HPP
#define GALLEY_IO_HTML_HPP

#include <galley/article.hpp>
#include <galley/io/facts.hpp>
#include <galley/io/html_text.hpp>
#include <galley/io/json_text.hpp>
#include <galley/segment.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

/// The hue of a kind in degrees. Kinds of one zone lie together: head blue, body green, credits
/// red, what stands around yellow, foot violet.
[[nodiscard]] constexpr unsigned hue(kind k) noexcept {
    constexpr std::array<kind, 5> firsts = {kind::date_line, kind::dateline, kind::reporter_credit,
                                            kind::related_link, kind::contact};
    constexpr std::array<unsigned, 5> hues = {195, 110, 330, 30, 265};
    const auto z = static_cast<std::size_t>(zone_of(k));
    return (hues[z] + 8 * (static_cast<unsigned>(k) - static_cast<unsigned>(firsts[z]))) % 360;
}

namespace detail {

// Contrast: text on a tint is at least 10:1 in both schemes, small print at least 4.5:1.
inline constexpr std::string_view page_style = R"(
:root{color-scheme:light dark;--page:#fff;--ink:#161616;--small:#555;--line:#d4d4d4;--s:70%;--l:94%;--edge:38%}
@media(prefers-color-scheme:dark){:root{--page:#141414;--ink:#ededed;--small:#b4b4b4;--line:#444;--s:32%;--l:17%;--edge:62%}}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
.tint{background:hsl(var(--h) var(--s) var(--l));border-left:.4rem solid hsl(var(--h) 65% var(--edge))}
.legend{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;list-style:none}.legend li{padding:.1rem .5rem}
.piece{margin:.3rem 0;padding:.3rem .6rem}
.piece p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.why{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.8rem;color:var(--ink)}
.kind{font-weight:700}.label{font-weight:400;text-decoration:underline dotted}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.2rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
small{color:var(--small)}.wide{overflow-x:auto}
)";

inline void append_element(std::string_view tag, std::string_view text, std::string& out) {
    out.append("<").append(tag).append(">");
    append_html(text, out);
    out.append("</").append(tag).append(">");
}

inline void append_tint(kind k, std::string& out) {
    out += "tint\" style=\"--h:";
    append_number(hue(k), out);
    out += '"';
}

inline void append_bytes(offset begin, offset end, std::string& out) {
    append_number(begin, out);
    out += "\xE2\x80\x93";
    append_number(end, out);
}

inline void write_legend(const article& a, std::string& out) {
    std::array<std::size_t, kind_count> pieces{};
    for (const segment& s : a.segments()) ++pieces[static_cast<std::size_t>(s.kind)];
    out += "<ul class=\"legend\">\n";
    for (std::size_t i = 0; i < kind_count; ++i) {
        if (pieces[i] == 0) continue;
        out += "<li class=\"";
        append_tint(static_cast<kind>(i), out);
        out.append(">").append(name(static_cast<kind>(i))).append(" <small>");
        append_number(pieces[i], out);
        out += "</small></li>\n";
    }
    out += "</ul>\n";
}

inline void write_piece(const segment& s, std::size_t number, std::string& out) {
    out += "<div id=\"p";
    append_number(number, out);
    out += "\" class=\"piece ";
    append_tint(s.kind, out);
    out += ">\n<div class=\"why\"><span class=\"kind\">";
    out.append(name(s.kind)).append("</span><span>").append(name(s.rule)).append(": ");
    append_html(why(s.rule), out);
    out += "</span><span>score ";
    append_score(s.score, out);
    out += "</span><span>bytes ";
    append_bytes(s.begin, s.end, out);
    out += "</span></div>\n<p dir=\"auto\">";
    const std::string_view text = s.text();
    const std::size_t label = s.label_begin - s.text_begin;
    const std::size_t label_end = s.label_end - s.text_begin;
    if (s.has_label()) {
        append_html(text.substr(0, label), out);
        out += "<span class=\"label\">";
        append_html(s.label(), out);
        out += "</span>";
    }
    append_html(s.has_label() ? text.substr(label_end) : text, out);
    out += "</p>\n</div>\n";
}

/// The number of the segment that holds the byte at `at`.
[[nodiscard]] inline std::size_t piece_at(const article& a, offset at) noexcept {
    const auto all = a.segments();
    const auto behind = std::upper_bound(all.begin(), all.end(), at,
                                         [](offset o, const segment& s) { return o < s.begin; });
    return static_cast<std::size_t>(std::distance(all.begin(), behind)) - 1;
}

inline void write_fact(const article& a, const fact& f, std::string& out) {
    out += "<tr>";
    append_element("th", f.name, out);
    out += "<td dir=\"auto\">";
    append_html(f.value, out);
    out += "</td>";
    append_element("td", f.note, out);
    out += "<td>";
    if (f.begin < f.end) {
        out += "<a href=\"#p";
        append_number(piece_at(a, f.begin), out);
        out += "\">";
        append_bytes(f.begin, f.end, out);
        out += "</a>";
    }
    out += "</td><td>";
    append_html(name(f.rule), out);
    out += "<br><small>";
    append_html(why(f.rule), out);
    out += "</small></td><td>";
    append_score(f.score, out);
    out += "</td></tr>\n";
}

inline void write_facts(const article& a, std::string& out) {
    const std::size_t begin = out.size();
    out += "<div class=\"wide\"><table>\n<tr><th>fact</th><th>value</th><th></th><th>bytes</th>"
           "<th>rule</th><th>score</th></tr>\n";
    bool any = false;
    for_each_fact(a, [&](const fact& f) {
        any = true;
        write_fact(a, f, out);
    });
    out += "</table></div>\n";
    if (any) return;
    out.resize(begin);
    out += "<p>None.</p>\n";
}

} // namespace detail

/// Appends a whole HTML page, everything in it escaped. Reads well in light and in dark, and
/// without colours: each piece names its kind.
inline void write_html(const article& a, std::string& out) {
    const std::string_view title = a.title() ? a.title().text : "no title in the text";
    out += "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    detail::append_element("title", title, out);
    out.append("\n<style>").append(detail::page_style).append("</style>\n</head>\n<body>\n");
    out += "<h1 dir=\"auto\">";
    append_html(title, out);
    out += "</h1>\n<p>";
    append_number(a.segments().size(), out);
    out += " pieces, ";
    append_number(a.text().size(), out);
    out +=
        " bytes. Each piece: kind, the rule that made it, how sure it is, where it stands.</p>\n";
    detail::write_legend(a, out);
    out += "<h2>Facts</h2>\n";
    detail::write_facts(a, out);
    out += "<h2>Text</h2>\n<main";
    if (a.language()) {
        out += " lang=\"";
        append_html(a.language(), out);
        out += '"';
    }
    out += ">\n";
    std::size_t number = 0;
    for (const segment& s : a.segments()) detail::write_piece(s, number++, out);
    out += "</main>\n</body>\n</html>\n";
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_HTML_HPP
