// galley/io/json_ld.hpp, the floor of readers and writers: an article as a schema.org NewsArticle
// in JSON-LD, on one line. Property names and their types: https://schema.org/NewsArticle.
#ifndef GALLEY_IO_JSON_LD_HPP
#define GALLEY_IO_JSON_LD_HPP

#include <galley/article.hpp>
#include <galley/date/parts.hpp>
#include <galley/io/json.hpp>
#include <galley/io/json_object.hpp>
#include <galley/metadata/role.hpp>

#include <span>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

namespace detail {

/// People of some roles, as a range.
template <class Accept>
[[nodiscard]] selection<person, Accept> people_who(const article& a, Accept accept) {
    return {a.people(), accept};
}

struct edited_it {
    [[nodiscard]] constexpr bool operator()(const person& p) const noexcept {
        return p.role == metadata::role::editor || p.role == metadata::role::web_editor;
    }
};

struct translated_it {
    [[nodiscard]] constexpr bool operator()(const person& p) const noexcept {
        return p.role == metadata::role::translator;
    }
};

struct contributed_to_it {
    [[nodiscard]] constexpr bool operator()(const person& p) const noexcept {
        return !metadata::is_author(p.role) && !edited_it{}(p) && !translated_it{}(p);
    }
};

inline void write_named(std::string& out, std::string_view type, std::string_view name) {
    json_object o(out);
    o.text("@type", type);
    o.value("name", name);
}

inline void write_person(std::string& out, const person& p) { write_named(out, "Person", p.name); }

/// A contributor of a role that has no property of its own: https://schema.org/Role.
inline void write_contributor(std::string& out, const person& p) {
    if (p.role == metadata::role::contributor) return write_person(out, p);
    json_object o(out);
    o.text("@type", "Role");
    o.text("roleName", metadata::name(p.role));
    write_person(o.open("contributor"), p);
}

inline void write_ld_id(json_object& o, const json_options& options) {
    if (options.id_json.empty()) return o.text("identifier", options.id);
    const bool is_string = options.id_json.front() == '"';
    std::string& out = o.open("identifier"); // schema.org wants text, not a number
    out += is_string ? "" : "\"";
    out += options.id_json;
    out += is_string ? "" : "\"";
}

inline void write_ld_titles(json_object& o, const article& a) {
    o.value("headline", a.title());
    json_list list(o, "alternativeHeadline");
    if (a.subtitle()) append_json_value(a.subtitle(), list.add());
    for (const field& f : a.alternative_titles()) append_json_value(f, list.add());
}

inline void write_ld_people(json_object& o, const article& a) {
    o.list("author", a.authors(), write_person);
    o.list("editor", people_who(a, edited_it{}), write_person);
    o.list("translator", people_who(a, translated_it{}), write_person);
    o.list("contributor", people_who(a, contributed_to_it{}), write_contributor);
}

/// Only dates with a year: schema.org has no place for a day without one.
inline void write_ld_date(json_object& o, std::string_view key, const date::parts& value) {
    if (value.has_year()) write_date(o, key, value);
}

inline void write_ld_origin(json_object& o, const article& a) {
    {
        json_list list(o, "sourceOrganization");
        for (const field& f : a.sources()) write_named(list.add(), "Organization", f);
        for (const field& f : a.agencies()) write_named(list.add(), "Organization", f);
    }
    o.list("provider", a.portals(),
           [](std::string& out, const field& f) { write_named(out, "Organization", f); });
    if (const auto lines = a.segments(kind::dateline); !lines.empty())
        o.value("dateline", lines.begin()->text());
    if (a.dateline().place) write_named(o.open("locationCreated"), "Place", a.dateline().place);
}

inline void write_ld_series(json_object& o, const series_fact& s) {
    if (!s) return;
    write_named(o.open("isPartOf"), "CreativeWorkSeries", s.name);
    if (s.part) o.number("position", *s.part);
}

} // namespace detail

/// Appends the article as one JSON-LD object, without a line break in or behind it; absent facts
/// are left out. Of `options` only the id counts. Roles that schema.org has no property for
/// (photographer, intern) stand in `contributor`.
inline void write_json_ld(const article& a, std::string& out, const json_options& options = {}) {
    json_object o(out);
    o.text("@context", "https://schema.org");
    o.text("@type", "NewsArticle");
    detail::write_ld_id(o, options);
    detail::write_ld_titles(o, a);
    const bool has_time = static_cast<bool>(a.published());
    detail::write_ld_date(o, "datePublished",
                          has_time ? a.published().value : date::day_of(a.date().value));
    detail::write_ld_date(o, "dateModified", a.updated().value);
    detail::write_ld_people(o, a);
    detail::write_ld_origin(o, a);
    detail::write_fields(o, "articleSection", a.section());
    detail::write_ld_series(o, a.series());
    detail::write_fields(o, "keywords", a.tags());
    o.text("inLanguage", a.language());
    if (a.translated_from()) {
        json_object original(o.open("translationOfWork"));
        original.text("@type", "NewsArticle");
        original.text("inLanguage", a.translated_from());
    }
    if (!a.body().empty()) append_json_body(a, o.open("articleBody"));
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_JSON_LD_HPP
