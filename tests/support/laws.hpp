// tests/support/laws.hpp: the laws of an article as functions that say in words what is broken.
// They use nothing of a test framework, so tests, fuzz harnesses and benchmarks hold to the same.
#ifndef GALLEY_TESTS_SUPPORT_LAWS_HPP
#define GALLEY_TESTS_SUPPORT_LAWS_HPP

#include <galley/article.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace galley_tests {

/// `s` with everything but printable ASCII as \xNN, at most `limit` bytes of it.
[[nodiscard]] inline std::string escaped(std::string_view s, std::size_t limit = 60) {
    std::string out;
    for (char b : s.substr(0, limit)) {
        const auto u = static_cast<unsigned char>(b);
        if (b == '\n') out += "\\n";
        else if (b == '\r') out += "\\r";
        else if (b == '\\' || b == '"') (out += '\\') += b;
        else if (u >= 0x20 && u < 0x7F) out += b;
        else {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02X", u);
            out += code;
        }
    }
    return s.size() > limit ? out + "..." : out;
}

/// One line a segment: bounds, kind, rule, score, the beginning of its text.
[[nodiscard]] inline std::string segment_map(const galley::article& a, std::size_t limit = 200) {
    std::string out;
    std::size_t shown = 0;
    for (const galley::segment& s : a.segments()) {
        if (shown++ == limit) return out + "  ...\n";
        out += "  [" + std::to_string(s.begin) + ", " + std::to_string(s.end) + ") text [" +
               std::to_string(s.text_begin) + ", " + std::to_string(s.text_end) + ") " +
               std::string(name(s.kind)) + " by " + std::string(name(s.rule)) + " " +
               std::to_string(s.score);
        if (s.has_label()) {
            out += " label [" + std::to_string(s.label_begin) + ", " + std::to_string(s.label_end) +
                   ")";
        }
        const bool sound =
            s.begin <= s.text_begin && s.text_begin <= s.text_end && s.text_end <= a.text().size();
        out += sound ? " \"" + escaped(s.text()) + "\"\n" : " (text out of bounds)\n";
    }
    return out;
}

/// Does `pos` stand inside a well-formed sequence of more than one byte?
[[nodiscard]] inline bool cuts_code_point(std::string_view text, std::size_t pos) {
    for (std::size_t back = 1; back <= 3 && back <= pos && pos < text.size(); ++back) {
        const galley::text::code_point c = galley::text::decode(text, pos - back);
        if (c.valid && c.size > back) return true;
    }
    return false;
}

namespace detail {

inline std::string at(std::string_view what, std::size_t pos) {
    return std::string(what) + " at byte " + std::to_string(pos);
}

inline bool is_share(float score) { return score >= 0.0F && score <= 1.0F; }

/// What is wrong with a value, its rule or its place; empty when nothing is.
inline std::string broken_value(std::string_view text, std::string_view what, std::size_t begin,
                                std::size_t end, galley::rule rule, float score) {
    if (begin >= end || end > text.size()) return at(what, begin) + ": not inside the text";
    if (cuts_code_point(text, begin) || cuts_code_point(text, end))
        return at(what, begin) + ": cuts a code point";
    if (rule == galley::rule::none || rule >= galley::rule::count_)
        return at(what, begin) + ": gives no rule";
    if (!is_share(score)) return at(what, begin) + ": score outside [0, 1]";
    return {};
}

inline std::string broken_field(std::string_view text, std::string_view what,
                                const galley::field& f) {
    if (!f) return {};
    if (f.text.data() != text.data() + f.begin)
        return at(what, f.begin) + ": its view and its offset disagree";
    if (std::string broken = broken_value(text, what, f.begin, f.end(), f.rule, f.score);
        !broken.empty())
        return broken;
    if (galley::text::trim(f.text).size() != f.text.size())
        return at(what, f.begin) + ": blanks at its ends";
    return {};
}

inline std::string broken_date(std::string_view text, std::string_view what,
                               const galley::stated_date& d) {
    return d ? broken_value(text, what, d.begin, d.end, d.rule, d.score) : std::string();
}

inline std::string broken_language(std::string_view what, const galley::language_fact& l) {
    if (!l) return {};
    if (l.code.size() != 2 || l.code[0] < 'a' || l.code[0] > 'z' || l.code[1] < 'a' ||
        l.code[1] > 'z')
        return std::string(what) + ": not a code of ISO 639-1";
    if (l.rule == galley::rule::none || l.rule >= galley::rule::count_)
        return std::string(what) + ": gives no rule";
    return is_share(l.score) ? std::string() : std::string(what) + ": score outside [0, 1]";
}

} // namespace detail

/// Calls `use(name, field)` for every field of an article that is a piece of its text.
template <class Use>
void for_each_field(const galley::article& a, Use use) {
    auto list = [&use](std::string_view what, const auto& fields) {
        for (const galley::field& f : fields) use(what, f);
    };
    auto link = [&use](std::string_view what, const galley::link& l) {
        use(what, l.title);
        use(what, l.site);
    };
    use("title", a.title());
    list("alternative_titles", a.alternative_titles());
    use("subtitle", a.subtitle());
    for (const galley::person& p : a.people()) use("people", p.name);
    list("sources", a.sources());
    list("agencies", a.agencies());
    list("portals", a.portals());
    use("dateline.place", a.dateline().place);
    use("dateline.agency", a.dateline().agency);
    list("section", a.section());
    use("series", a.series().name);
    list("tags", a.tags());
    for (const galley::link& l : a.related()) link("related", l);
    link("previous", a.previous());
    link("next", a.next());
    list("tickers", a.tickers());
    use("contact.phone", a.contact().phone);
    use("contact.fax", a.contact().fax);
    use("contact.address", a.contact().address);
    use("contact.email", a.contact().email);
    use("registration", a.registration().text);
}

/// Law 1: the segments cover every byte exactly once, in order. Empty when it holds.
[[nodiscard]] inline std::string broken_tiling(std::string_view text, const galley::article& a) {
    std::size_t edge = 0;
    for (const galley::segment& s : a.segments()) {
        if (s.begin != edge) return detail::at("tiling: a gap or overlap", s.begin);
        if (s.end <= s.begin) return detail::at("tiling: a segment without bytes", s.begin);
        edge = s.end;
    }
    return edge == text.size() ? std::string() : detail::at("tiling: ends too early or late", edge);
}

/// Law 5: everything is a view into the text, with offsets that agree. Empty when it holds.
[[nodiscard]] inline std::string broken_views(std::string_view text, const galley::article& a) {
    if (a.status() != galley::status::ok) return "the text was refused";
    if (a.text().data() != text.data() || a.text().size() != text.size())
        return "the article is of another text";
    for (const galley::segment& s : a.segments()) {
        if (s.base != text.data()) return detail::at("segment: views another text", s.begin);
        if (!(s.begin <= s.text_begin && s.text_begin <= s.text_end && s.text_end <= s.end))
            return detail::at("segment: its text is not inside", s.begin);
        if (!(s.text_begin <= s.label_begin && s.label_begin <= s.label_end &&
              s.label_end <= s.text_end))
            return detail::at("segment: its label is not inside its text", s.begin);
        const std::string_view trimmed = galley::text::trim(s.raw());
        if (trimmed != s.text() || (!trimmed.empty() && trimmed.data() != s.text().data()))
            return detail::at("segment: its text is not its bytes without blanks", s.begin);
        const std::string_view value = s.value();
        if (!value.empty() && (value.data() < s.text().data() ||
                               value.data() + value.size() > s.text().data() + s.text().size()))
            return detail::at("segment: its value is not inside its text", s.begin);
        for (std::size_t pos : {s.begin, s.text_begin, s.text_end, s.label_begin, s.label_end})
            if (cuts_code_point(text, pos)) return detail::at("segment: cuts a code point", pos);
    }
    std::string broken;
    for_each_field(a, [&](std::string_view what, const galley::field& f) {
        if (broken.empty()) broken = detail::broken_field(text, what, f);
    });
    return broken;
}

/// Law 6: every segment and field names its rule and a score in [0, 1]. Empty when it holds.
[[nodiscard]] inline std::string broken_reasons(std::string_view text, const galley::article& a) {
    for (const galley::segment& s : a.segments()) {
        if (static_cast<std::size_t>(s.kind) >= galley::kind_count)
            return detail::at("segment: no known kind", s.begin);
        if (s.rule == galley::rule::none || s.rule >= galley::rule::count_)
            return detail::at("segment: gives no rule", s.begin);
        if (!detail::is_share(s.score)) return detail::at("segment: score outside [0, 1]", s.begin);
    }
    for (const auto& [what, d] :
         {std::pair{"date", &a.date()}, std::pair{"published", &a.published()},
          std::pair{"updated", &a.updated()}})
        if (std::string broken = detail::broken_date(text, what, *d); !broken.empty())
            return broken;
    std::string broken = detail::broken_language("language", a.language());
    return broken.empty() ? detail::broken_language("translated_from", a.translated_from())
                          : broken;
}

/// All of them; the first that is broken.
[[nodiscard]] inline std::string broken_law(std::string_view text, const galley::article& a) {
    std::string broken = broken_tiling(text, a);
    if (broken.empty()) broken = broken_views(text, a);
    if (broken.empty()) broken = broken_reasons(text, a);
    return broken;
}

namespace detail {

inline void dump_date(std::string& out, std::string_view what, const galley::stated_date& d) {
    if (!d) return;
    out += std::string(what) + ' ' + std::string(galley::date::iso_text(d.value).view()) +
           (d.value.ambiguous ? " ambiguous " : " ") + std::to_string(d.begin) + ' ' +
           std::to_string(d.end) + ' ' + std::string(name(d.rule)) + ' ' + std::to_string(d.score) +
           '\n';
}

inline void dump_language(std::string& out, std::string_view what, const galley::language_fact& l) {
    if (l)
        out += std::string(what) + ' ' + std::string(l.code) + ' ' + std::string(name(l.rule)) +
               ' ' + std::to_string(l.score) + '\n';
}

} // namespace detail

/// Everything an article says, by offsets, as text: two articles are equal when this is.
[[nodiscard]] inline std::string described(const galley::article& a) {
    std::string out;
    for (const galley::segment& s : a.segments()) {
        for (std::size_t pos :
             {s.begin, s.end, s.text_begin, s.text_end, s.label_begin, s.label_end})
            out += std::to_string(pos) + ' ';
        out += std::string(name(s.kind)) + ' ' + std::string(name(s.rule)) + ' ' +
               std::to_string(s.score) + '\n';
    }
    for_each_field(a, [&out](std::string_view what, const galley::field& f) {
        if (f)
            out += std::string(what) + ' ' + std::to_string(f.begin) + ' ' +
                   std::to_string(f.end()) + ' ' + std::string(name(f.rule)) + ' ' +
                   std::to_string(f.score) + '\n';
    });
    for (const galley::person& p : a.people())
        out += "role " + std::string(galley::metadata::name(p.role)) + '\n';
    detail::dump_date(out, "date", a.date());
    detail::dump_date(out, "published", a.published());
    detail::dump_date(out, "updated", a.updated());
    detail::dump_language(out, "language", a.language());
    detail::dump_language(out, "translated_from", a.translated_from());
    out += "dateline " + std::string(galley::date::iso_text(a.dateline().date).view()) + '\n';
    if (a.series().part) out += "part " + std::to_string(*a.series().part) + '\n';
    out += "normalized " + std::string(a.registration().normalized()) + '\n';
    out += a.title_is_original() ? "original title\n" : "";
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_LAWS_HPP
