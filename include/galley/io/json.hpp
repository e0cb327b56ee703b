// galley/io/json.hpp, the floor of readers and writers: an article as one JSON object on one line.
// Keys in a fixed order, absent fields left out, always valid JSON in valid UTF-8.
#ifndef GALLEY_IO_JSON_HPP
#define GALLEY_IO_JSON_HPP

#include <galley/article.hpp>
#include <galley/date/parts.hpp>
#include <galley/io/json_object.hpp>
#include <galley/metadata/role.hpp>
#include <galley/metadata/title_tail.hpp>

#include <span>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

struct json_options {
    std::string_view id = {};      // printed as a string; left out where empty
    std::string_view id_json = {}; // the same as JSON text, printed as it is; goes before `id`
    bool segments = false;         // with the list of segments
    bool reasons = true;           // with the rule and score of each segment
};

namespace detail {

inline void append_value(std::string& out, std::string_view s) { append_json_value(s, out); }

inline void write_fields(json_object& o, std::string_view key, std::span<const field> fields) {
    o.list(key, fields, append_value);
}

inline void write_link(std::string& out, const link& l) {
    json_object o(out);
    o.value("title", l.title);
    o.list("site", metadata::title_parts(l.site), append_value);
}

inline void write_date(json_object& o, std::string_view key, const date::parts& value) {
    if (value) o.text(key, date::iso_text(value));
}

inline void write_title(json_object& o, const article& a) {
    o.value("title", a.title());
    if (a.title_is_original()) o.raw("title_is_original", "true");
    write_fields(o, "alternative_titles", a.alternative_titles());
    o.value("subtitle", a.subtitle());
}

/// How a date that could be another one was read, why, and which other one.
inline void write_reading(json_object& o, std::string_view key, const stated_date& d) {
    if (!d.value.ambiguous) return;
    json_object inner(o.open(key));
    inner.text("read_as", date::name(d.value.read_as));
    inner.text("because", date::name(d.order_from));
    write_date(inner, "otherwise", date::day_of(d.other_reading()));
}

inline void write_dates(json_object& o, const article& a) {
    write_date(o, "date", date::day_of(a.date().value));
    write_date(o, "published", a.published().value);
    write_date(o, "updated", a.updated().value);
    if (!a.date().value.ambiguous && !a.published().value.ambiguous && !a.updated().value.ambiguous)
        return;
    json_object all(o.open("ambiguous"));
    write_reading(all, "date", a.date());
    write_reading(all, "published", a.published());
    write_reading(all, "updated", a.updated());
}

inline void write_people(json_object& o, const article& a) {
    o.list("authors", a.authors(),
           [](std::string& out, const person& p) { append_json_value(p.name, out); });
    o.list("people", a.people(), [](std::string& out, const person& p) {
        json_object each(out);
        each.value("name", p.name);
        each.text("role", metadata::name(p.role));
        each.number("begin", p.name.begin);
        each.number("end", p.name.end());
    });
}

inline void write_origin(json_object& o, const article& a) {
    write_fields(o, "sources", a.sources());
    write_fields(o, "agencies", a.agencies());
    write_fields(o, "portals", a.portals());
    if (const dateline_fact& d = a.dateline()) {
        json_object inner(o.open("dateline"));
        inner.value("place", d.place);
        if (d.date.has_year()) write_date(inner, "date", d.date);
        inner.value("agency", d.agency);
    }
}

inline void write_place_on_site(json_object& o, const article& a) {
    write_fields(o, "section", a.section());
    if (const series_fact& s = a.series()) {
        json_object inner(o.open("series"));
        inner.value("name", s.name);
        if (s.part) inner.number("part", *s.part);
    }
    write_fields(o, "tags", a.tags());
    o.list("related", a.related(), write_link);
    if (a.previous()) write_link(o.open("previous"), a.previous());
    if (a.next()) write_link(o.open("next"), a.next());
    write_fields(o, "tickers", a.tickers());
}

inline void write_publisher(json_object& o, const article& a) {
    if (const contact_fact& c = a.contact()) {
        json_object inner(o.open("contact"));
        inner.value("phone", c.phone);
        inner.value("fax", c.fax);
        inner.value("address", c.address);
        inner.value("email", c.email);
    }
    if (const registration_fact& r = a.registration()) {
        json_object inner(o.open("registration"));
        inner.value("text", r.text);
        inner.text("normalized", r.normalized());
    }
}

inline void write_segment(std::string& out, const segment& s, bool reasons) {
    json_object o(out);
    o.text("kind", name(s.kind));
    o.number("begin", s.begin);
    o.number("end", s.end);
    if (s.has_label()) {
        std::string& label = o.open("label");
        label += '[';
        append_number(s.label_begin, label);
        label += ", ";
        append_number(s.label_end, label);
        label += ']';
    }
    if (!reasons) return;
    o.text("rule", name(s.rule));
    append_score(s.score, o.open("score"));
}

} // namespace detail

/// Appends the article's body as a JSON string: its pieces with an empty line between them.
inline void append_json_body(const article& a, std::string& out) {
    out += '"';
    bool first = true;
    for (const segment& s : a.body()) {
        if (!first) out += "\\n\\n";
        first = false;
        append_json_piece(s.text(), out);
    }
    out += '"';
}

/// Appends the article as one JSON object, without a line break in or behind it. Allocates only
/// what `out` needs to grow; clear and reuse it to write many articles.
///
/// Values are printed with each run of blanks as one space. `begin` and `end` are byte offsets
/// into the text that was parsed. The keys, in their order; what is absent is left out:
///
/// - id: as the options give it
/// - title: string; title_is_original: true where a label says so
/// - alternative_titles: list of strings
/// - subtitle: string
/// - date: "2022-08-31", "2022-08", "2022": the day of `published` where no other is stated
/// - published, updated: "2022-08-31T09:20+08:00": as far as the text goes
/// - ambiguous: of date, published, updated those that are, each with {"read_as": "day_first" or
///   "month_first", "because": an order_reason's name, "otherwise": the other day}
/// - authors: list of names: those of `people` who wrote it
/// - people: list of {"name", "role", "begin", "end"}
/// - sources, agencies, portals: lists of strings
/// - dateline: {"place", "date", "agency"}
/// - section: list of strings, outermost first
/// - series: {"name", "part": number}
/// - tags: list of strings
/// - related: list of {"title", "site": list of strings}
/// - previous, next: {"title", "site"}
/// - tickers: list of strings
/// - contact: {"phone", "fax", "address", "email"}
/// - registration: {"text", "normalized"}
/// - language, translated_from: "en": ISO 639-1
/// - body: string: the body's pieces with an empty line between them
/// - segments: on demand: list of {"kind", "begin", "end", "label": [begin, end], "rule", "score"}
inline void write_json(const article& a, std::string& out, const json_options& options = {}) {
    json_object o(out);
    if (!options.id_json.empty()) o.raw("id", options.id_json);
    else o.text("id", options.id);
    detail::write_title(o, a);
    detail::write_dates(o, a);
    detail::write_people(o, a);
    detail::write_origin(o, a);
    detail::write_place_on_site(o, a);
    detail::write_publisher(o, a);
    o.text("language", a.language());
    o.text("translated_from", a.translated_from());
    if (!a.body().empty()) append_json_body(a, o.open("body"));
    if (options.segments) {
        o.list("segments", a.segments(), [&options](std::string& text, const segment& s) {
            detail::write_segment(text, s, options.reasons);
        });
    }
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_JSON_HPP
