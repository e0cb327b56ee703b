// galley/io/facts.hpp, the floor of readers and writers: every fact of an article in one row each,
// for those who show them to people.
#ifndef GALLEY_IO_FACTS_HPP
#define GALLEY_IO_FACTS_HPP

#include <galley/article.hpp>
#include <galley/date/calendar.hpp>
#include <galley/date/parts.hpp>
#include <galley/io/json_text.hpp>
#include <galley/metadata/role.hpp>

#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

/// One row. `value` may be gone after the call that hands it out: print or copy it there.
struct fact {
    std::string_view name;  // "person", "published", as in the JSON, in the singular
    std::string_view value; // as in the text; dates in ISO 8601
    std::string_view note;  // a role, an order of numbers: what else there is to say
    offset begin = 0;       // where it stands; begin == end where no place is known
    offset end = 0;
    galley::rule rule = rule::none;
    float score = 0;
};

namespace detail {

template <class Visit>
void visit_field(std::string_view name, const field& f, Visit& visit, std::string_view note = {}) {
    if (f) visit(fact{name, f.text, note, f.begin, f.end(), f.rule, f.score});
}

template <class Fields, class Visit>
void visit_fields(std::string_view name, const Fields& fields, Visit& visit) {
    for (const field& f : fields) visit_field(name, f, visit);
}

/// How a numeric date was read, and why; empty where only one reading is possible.
[[nodiscard]] inline std::string reading(const date::parts& p, date::order_reason why) {
    if (!p.ambiguous) return {};
    const bool day_first = p.read_as == date::order::day_first;
    std::string out = day_first ? "read day first" : "read month first";
    if (why == date::order_reason::other_dates) out += " as the text's other dates are";
    if (why == date::order_reason::twelve_hours) out += " as twelve hours are counted";
    if (why == date::order_reason::preference) out += " by preference";
    out += "; could be ";
    out += date::iso_text(date::day_of(date::other_reading(p)));
    return out;
}

template <class Visit>
void visit_date(std::string_view name, const stated_date& d, const date::parts& shown,
                Visit& visit) {
    if (!d) return;
    const date::iso_text iso(shown);
    visit(fact{name, iso.view(), reading(d.value, d.order_from), d.begin, d.end, d.rule, d.score});
}

template <class Visit>
void visit_dateline(const dateline_fact& d, Visit& visit) {
    visit_field("dateline place", d.place, visit);
    if (d.date) {
        const date::iso_text iso(d.date);
        const field& near = d.place ? d.place : d.agency;
        visit(fact{"dateline date", iso.view(), reading(d.date, date::order_reason::none), 0, 0,
                   near.rule, near.score});
    }
    visit_field("dateline agency", d.agency, visit);
}

template <class Visit>
void visit_link(std::string_view name, const link& l, Visit& visit) {
    visit_field(name, l.title, visit, l.site.text);
}

template <class Visit>
void visit_language(std::string_view name, const language_fact& l, Visit& visit) {
    if (l) visit(fact{name, l.code, {}, 0, 0, l.rule, l.score});
}

template <class Visit>
void visit_site(const article& a, Visit& visit) {
    visit_fields("section", a.section(), visit);
    if (const series_fact& s = a.series()) {
        std::string part;
        if (s.part) append_number(*s.part, part += "part ");
        visit_field("series", s.name, visit, part);
    }
    visit_fields("tag", a.tags(), visit);
    for (const link& l : a.related()) visit_link("related", l, visit);
    visit_link("previous", a.previous(), visit);
    visit_link("next", a.next(), visit);
    visit_fields("ticker", a.tickers(), visit);
    visit_field("phone", a.contact().phone, visit);
    visit_field("fax", a.contact().fax, visit);
    visit_field("address", a.contact().address, visit);
    visit_field("e-mail", a.contact().email, visit);
    visit_field("registration", a.registration().text, visit, a.registration().normalized());
}

} // namespace detail

/// Calls `visit(const fact&)` for each fact the article carries, in the order of the JSON. What is
/// absent is not visited.
template <class Visit>
void for_each_fact(const article& a, Visit visit) {
    detail::visit_field("title", a.title(), visit, a.title_is_original() ? "original" : "");
    detail::visit_fields("alternative title", a.alternative_titles(), visit);
    detail::visit_field("subtitle", a.subtitle(), visit);
    detail::visit_date("date", a.date(), date::day_of(a.date().value), visit);
    detail::visit_date("published", a.published(), a.published().value, visit);
    detail::visit_date("updated", a.updated(), a.updated().value, visit);
    for (const person& p : a.people())
        detail::visit_field("person", p.name, visit, metadata::name(p.role));
    detail::visit_fields("source", a.sources(), visit);
    detail::visit_fields("agency", a.agencies(), visit);
    detail::visit_fields("portal", a.portals(), visit);
    detail::visit_dateline(a.dateline(), visit);
    detail::visit_site(a, visit);
    detail::visit_language("language", a.language(), visit);
    detail::visit_language("translated from", a.translated_from(), visit);
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_FACTS_HPP
