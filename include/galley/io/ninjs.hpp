// galley/io/ninjs.hpp, the floor of readers and writers: an article as IPTC ninjs 3.1 (News in
// JSON), on one line. Names and types: https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json.
#ifndef GALLEY_IO_NINJS_HPP
#define GALLEY_IO_NINJS_HPP

#include <galley/article.hpp>
#include <galley/date/parts.hpp>
#include <galley/io/json.hpp>
#include <galley/io/json_object.hpp>
#include <galley/io/uuid.hpp>
#include <galley/metadata/role.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// scheme ":" and something behind it, in the characters that RFC 3986 allows.
[[nodiscard]] constexpr bool is_uri(std::string_view s) noexcept {
    constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    const std::size_t colon = s.find(':');
    if (colon == std::string_view::npos || colon < 2 || colon + 1 == s.size()) return false;
    if (!text::is_letter(s.front())) return false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool plain = text::is_letter(s[i]) || text::is_digit(s[i]);
        const std::string_view allowed = i < colon ? "+-." : marks;
        if (!plain && allowed.find(s[i]) == std::string_view::npos) return false;
    }
    return true;
}

/// What the id says, without the quotation marks of a JSON string.
[[nodiscard]] constexpr std::string_view id_chars(const json_options& options) noexcept {
    std::string_view id = options.id_json;
    if (id.empty()) return options.id;
    return id.size() >= 2 && id.front() == '"' ? id.substr(1, id.size() - 2) : id;
}

inline void write_ninjs_id(json_object& o, const article& a, const json_options& options) {
    const std::string_view id = id_chars(options);
    if (is_uri(id)) return o.text("uri", id);
    std::string uri = "urn:uuid:";
    append_uuid(id.empty() ? a.text() : id, uri);
    o.text("uri", uri);
}

inline void write_alt_id(json_object& o, const json_options& options) {
    const std::string_view id = id_chars(options);
    if (id.empty() || is_uri(id)) return;
    json_list list(o, "altIds");
    json_object item(list.add());
    item.text("role", "id");
    std::string& out = item.open("value");
    if (options.id_json.empty()) append_json_string(id, out);
    else out.append(1, '"').append(id).append(1, '"'); // escaped already
}

/// `{first_key: first, second_key: second}`, as most lists of ninjs want it.
inline void write_pair(std::string& out, std::string_view first_key, std::string_view first,
                       std::string_view second_key, std::string_view second) {
    json_object o(out);
    o.text(first_key, first);
    o.value(second_key, second);
}

/// A date-time of RFC 3339, which ninjs asks for, needs a time and a zone; what lacks them goes
/// into `descriptions`.
[[nodiscard]] constexpr bool is_date_time(const date::parts& p) noexcept {
    return p.has_year() && p.has_time() && p.has_zone;
}

inline void write_date_time(json_object& o, std::string_view key, date::parts p) {
    if (!is_date_time(p)) return;
    p.known = date::precision::second;
    write_date(o, key, p);
}

inline void add_date(json_list& list, std::string_view role, const date::parts& p) {
    if (p && !is_date_time(p)) write_pair(list.add(), "role", role, "value", date::iso_text(p));
}

inline void write_descriptions(json_object& o, const article& a) {
    json_list list(o, "descriptions");
    if (!a.published()) add_date(list, "published", date::day_of(a.date().value));
    add_date(list, "published", a.published().value);
    add_date(list, "updated", a.updated().value);
    for (const segment& s : a.segments(kind::editors_note))
        write_pair(list.add(), "role", "note", "value", s.text());
}

inline void write_headlines(json_object& o, const article& a) {
    json_list list(o, "headlines");
    if (a.title()) write_pair(list.add(), "role", "main", "value", a.title());
    if (a.subtitle()) write_pair(list.add(), "role", "subtitle", "value", a.subtitle());
    for (const field& f : a.alternative_titles())
        write_pair(list.add(), "role", "alternative", "value", f);
}

inline void write_subjects(json_object& o, const article& a) {
    json_list list(o, "subjects");
    for (const field& f : a.tags()) write_pair(list.add(), "rel", "keyword", "name", f);
    for (const field& f : a.section()) write_pair(list.add(), "rel", "section", "name", f);
    if (a.series()) write_pair(list.add(), "rel", "series", "name", a.series().name);
}

inline void write_info_sources(json_object& o, const article& a) {
    json_list list(o, "infoSources");
    for (const person& p : a.people())
        write_pair(list.add(), "role", metadata::name(p.role), "name", p.name);
    for (const field& f : a.agencies()) write_pair(list.add(), "role", "agency", "name", f);
    for (const field& f : a.sources()) write_pair(list.add(), "role", "source", "name", f);
    for (const field& f : a.portals()) write_pair(list.add(), "role", "portal", "name", f);
}

inline void write_by(json_object& o, const article& a) {
    std::string by;
    for (const person& p : a.authors()) {
        if (!by.empty()) by += ", ";
        by += p.name.text;
    }
    o.value("by", by);
}

} // namespace detail

/// Appends the article as one ninjs object, without a line break in or behind it; absent facts are
/// left out. Of `options` only the id counts.
///
/// `uri`, which ninjs demands, is the id where that is a URI, else a UUID made from the id or,
/// without one, from the text; such an id stands in `altIds`. `people` and `organisations` of ninjs
/// are those the article is about: those who made it are in `infoSources`, each with its role, and
/// the authors in `by`.
inline void write_ninjs(const article& a, std::string& out, const json_options& options = {}) {
    json_object o(out);
    detail::write_ninjs_id(o, a, options);
    o.text("type", "text");
    detail::write_date_time(o, "versionCreated", a.updated().value);
    detail::write_date_time(o, "contentCreated", a.published().value);
    o.text("language", a.language());
    detail::write_descriptions(o, a);
    if (!a.body().empty()) {
        json_list list(o, "bodies");
        json_object item(list.add());
        item.text("role", "main");
        item.text("contentType", "text/plain");
        append_json_body(a, item.open("value"));
    }
    detail::write_headlines(o, a);
    detail::write_subjects(o, a);
    detail::write_info_sources(o, a);
    detail::write_by(o, a);
    o.value("located", a.dateline().place);
    detail::write_alt_id(o, options);
    json_object standard(o.open("standard"));
    standard.text("name", "ninjs");
    standard.text("version", "3.1");
    standard.text("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_NINJS_HPP
