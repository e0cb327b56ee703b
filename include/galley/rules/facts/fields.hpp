// galley/rules/facts/fields.hpp: how a fact goes into the article: a view with its place and
// reason, each value once.
#ifndef GALLEY_RULES_FACTS_FIELDS_HPP
#define GALLEY_RULES_FACTS_FIELDS_HPP

#include <galley/article.hpp>
#include <galley/detail/lists.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/person.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>

#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::rules {

using detail_contents = galley::detail::article_contents;
using people_list = std::vector<metadata::person>;

namespace detail {

/// A field for `view`, which points into the parsed text; empty views give an absent field.
[[nodiscard]] inline field make_field(const detail_contents& c, std::string_view view, rule why,
                                      float score) noexcept {
    view = text::trim(view);
    if (view.empty()) return {};
    return {view, static_cast<offset>(view.data() - c.text.data()), why, score};
}

[[nodiscard]] inline bool has(const std::vector<field>& list, std::string_view value) noexcept {
    for (const field& f : list)
        if (text::equal_folded(f.text, value)) return true;
    return false;
}

inline void add_new(const detail_contents& c, std::vector<field>& list, std::string_view value,
                    const segment& s) {
    const field f = make_field(c, value, s.rule, s.score);
    if (f && !has(list, f.text)) list.push_back(f);
}

/// Agencies are one whatever their spelling: "AP" and "The Associated Press".
inline void add_agency(detail_contents& c, const metadata::agency_match& agency, const segment& s) {
    if (!agency || agency.kind == metadata::agency_kind::photo) return;
    for (const field& f : c.agencies)
        if (const auto known = metadata::whole_agency(f.text); known && known.name == agency.name)
            return;
    c.agencies.push_back(make_field(c, agency.text, s.rule, s.score));
}

/// The doctor's degree, as bylines have it in front of a name.
inline constexpr std::string_view degrees[] = {"Dr. ", "Dr "};

/// `name` without the degree that it opens with.
[[nodiscard]] constexpr std::string_view without_degree(std::string_view name) noexcept {
    for (const std::string_view degree : degrees)
        if (name.starts_with(degree)) return name.substr(degree.size());
    return name;
}

/// `name`, a view into `page`, with the degree right before it: "Dr. Jane Roe" signs so, and is
/// quoted so. Other titles, "Prof.", "Mr", are none of a name.
[[nodiscard]] constexpr std::string_view with_degree(std::string_view page,
                                                     std::string_view name) noexcept {
    const auto at = static_cast<std::size_t>(name.data() - page.data());
    const std::string_view before = page.substr(0, at);
    for (const std::string_view degree : degrees)
        if (before.ends_with(degree) &&
            (at == degree.size() || !text::is_word_byte(page[at - degree.size() - 1])))
            return page.substr(at - degree.size(), degree.size() + name.size());
    return name;
}

/// Do both name the same, one perhaps with the degree?
[[nodiscard]] constexpr bool is_same_name(std::string_view a, std::string_view b) noexcept {
    return text::equal_folded(without_degree(a), without_degree(b));
}

/// Moves what a recogniser of people found into the article, with its places, none twice in one
/// role, nor as two of those who wrote it: byline and "Reporting by" may name the same.
inline void take_people(detail_contents& c, const segment& s, people_list& found) {
    for (const metadata::person& p : found) {
        const field name = make_field(c, with_degree(c.text, p.name), s.rule, s.score);
        const auto same = [&](const person& known) {
            const bool wrote = is_author(known.role) && is_author(p.as);
            return (wrote || known.role == p.as) && is_same_name(known.name.text, name.text);
        };
        if (name && !galley::detail::any_of(c.people, same)) c.people.push_back({name, p.as});
    }
    found.clear();
}

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_FIELDS_HPP
