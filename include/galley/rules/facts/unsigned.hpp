// galley/rules/facts/unsigned.hpp: who wrote a text that nobody signs beside its title, at its end
// or in what is told of the author. Each answer is believed only because there is no other on the
// page.
#ifndef GALLEY_RULES_FACTS_UNSIGNED_HPP
#define GALLEY_RULES_FACTS_UNSIGNED_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/facts/times.hpp>
#include <galley/rules/line/picture_line.hpp>
#include <galley/rules/words/few_people.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// A byline's label far from title and body is believed where no other there names somebody else.
inline void read_far_byline(detail_contents& c, const surroundings& where, people_list& people) {
    constexpr int shaped = 45;
    const segment* only = nullptr;
    for (std::size_t i = 0; i < c.segments.size(); ++i) {
        const segment& s = c.segments[i];
        if (s.kind != kind::byline || s.rule != rule::byline_label) continue;
        if (where.place_of(i) != surroundings::place::elsewhere) continue;
        if (only != nullptr && only->text() == s.text()) continue;
        const std::size_t before = people.size();
        metadata::parse_byline(s.text(), people);
        galley::detail::erase_if(people, [](const metadata::person& p) {
            return metadata::looks_like_name(p.name) < shaped;
        });
        if (people.size() == before) continue;
        if (only != nullptr) return people.clear();
        only = &s;
    }
    if (only != nullptr) take_people(c, *only, people);
}

/// "Jane Roe & Sons", "Harwick A/S", "Jane Roe SE": is `name` a house's, by what stands behind it
/// or by its last word?
[[nodiscard]] inline bool is_firm(std::string_view name, std::string_view behind) noexcept {
    constexpr std::size_t longest = 4; // "GMBH"
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    const bool letters = last.size() <= longest && !text::is_upper(name[1]) &&
                         galley::detail::all_of(last, [](char b) { return text::is_upper(b); });
    if (letters || behind.empty() || behind.starts_with("All "))
        return letters; // "rights reserved"
    const char32_t next = text::decode(behind, 0).value;
    return next == '/' || next == '&' || next == '+' || text::is_letter(next);
}

/// "Copyright © 2012-2025 Jane Roe. All rights reserved", "(c) Jane Roe 2025": the known name right
/// behind the sign; empty where there is none, or no year beside it: pictures are signed so.
[[nodiscard]] inline std::string_view owner_named_in(std::string_view notice) {
    constexpr int known = 75;
    const std::size_t at = find_copyright(notice, 0);
    if (at == notice.size()) return {};
    const std::string_view rest = notice.substr(at + copyright_sign(notice.substr(at)));
    std::size_t begin = 0;
    bool year = false;
    for (; begin < rest.size() && !text::is_letter(text::decode(rest, begin).value);
         begin += text::decode(rest, begin).size)
        year = year || text::is_digit(rest[begin]);
    few_people people;
    metadata::parse_byline(rest.substr(begin, rest.find(". All ", begin) - begin), people);
    if (people.empty()) return {};
    const std::string_view name = people.begin()->name;
    const std::string_view behind = text::trim_left(rest.substr(begin + name.size()));
    year = year || (!behind.empty() && text::is_digit(behind.front()));
    const bool first = name.data() == rest.data() + begin;
    return first && year && metadata::looks_like_name(name) >= known && !is_firm(name, behind)
               ? name
               : std::string_view{};
}

/// "Jane Roe's Harbour Blog", "Jane Roe’s thoughts on ferries": the known name of whose site it is.
[[nodiscard]] inline std::string_view owner_of_header(std::string_view header) noexcept {
    constexpr int known = 75;
    constexpr std::size_t longest = 40;
    std::size_t end = header.find("'s ");
    if (end == std::string_view::npos) end = header.find("\u2019s ");
    if (end > longest) return {};
    const std::string_view name = header.substr(0, end);
    if (name.find(' ') == std::string_view::npos || metadata::looks_like_name(name) < known)
        return {};
    for (const std::string_view work :
         {"blog", "weblog", "journal", "diary", "notes", "thoughts", "homepage"})
        for (std::size_t at = end; at < header.size(); ++at)
            if (header[at - 1] == ' ' && text::match_folded(header, at, work) != 0) return name;
    return {};
}

/// Who signs nothing on a site of his own is named by its header, which is nothing but the name or
/// says whose it is, or by the notice of copyright.
inline void read_owner(detail_contents& c, people_list& people) {
    constexpr int known = 75;
    constexpr std::size_t header = 4; // pieces
    const auto take = [&](const segment& s, std::string_view owner) {
        if (owner.empty()) return false;
        people.push_back({owner});
        take_people(c, s, people);
        return true;
    };
    if (c.segments.empty()) return;
    const segment& top = c.segments.front();
    if (top.kind == kind::navigation && metadata::looks_like_name(top.text()) >= known) {
        take(top, top.text());
        return;
    }
    for (std::size_t i = 0; i < c.segments.size() && i < header; ++i)
        if (!is_body(c.segments[i].kind) &&
            take(c.segments[i], owner_of_header(c.segments[i].text())))
            return;
    for (const segment& s : c.segments)
        if (s.kind == kind::legal && take(s, owner_named_in(s.text()))) return;
}

/// May the segment be a line that no rule but its shape has judged?
[[nodiscard]] constexpr bool is_loose(const segment& s) noexcept {
    return s.kind == kind::navigation || s.kind == kind::other || s.kind == kind::heading ||
           s.kind == kind::paragraph || s.kind == kind::subtitle || s.kind == kind::related_link;
}

/// A time, or how long the text is to read: "11 min read".
[[nodiscard]] inline bool is_time(const segment& s) noexcept {
    const bool minutes = s.kind == kind::other && s.rule == rule::line_cue &&
                         text::is_digit(s.text().front()) &&
                         s.text().find("min") != std::string_view::npos;
    return minutes || s.kind == kind::timestamp || s.kind == kind::source_line;
}

/// Does segment `i` stand beside a time, with nothing but an address between them?
[[nodiscard]] inline bool stands_beside_time(const detail_contents& c, std::size_t i) noexcept {
    const auto is_time = [&c](std::size_t k) {
        return k < c.segments.size() && detail::is_time(c.segments[k]);
    };
    const bool address = i + 1 < c.segments.size() && c.segments[i + 1].kind == kind::contact;
    return is_time(i + 1) || (i > 0 && is_time(i - 1)) || (address && is_time(i + 2));
}

/// Does the text name who segment `name` is? Who writes seldom writes about himself.
[[nodiscard]] inline bool is_spoken_of(const detail_contents& c, const segment& name) noexcept {
    return galley::detail::any_of(c.segments, [&name](const segment& s) {
        return is_body(s.kind) && s.text_begin != name.text_begin &&
               s.text().find(name.text()) != std::string_view::npos;
    });
}

/// The one name that stands beside a time, up to the end of the body: behind it stand comments.
inline void read_lone_name(detail_contents& c, people_list& people) {
    constexpr int known = 75;
    constexpr std::size_t longest = 48;
    std::size_t end = c.segments.size();
    while (end > 0 && !is_body(c.segments[end - 1].kind)) --end;
    const segment* only = nullptr;
    for (std::size_t i = 0; i < c.segments.size() && i <= end + 1; ++i) {
        const segment& s = c.segments[i];
        if (!is_loose(s) || s.text().size() > longest || !stands_beside_time(c, i)) continue;
        const bool named =
            metadata::looks_like_name(s.text()) >= known || lexicon::is_given_name(s.text());
        if (!named) continue;
        if (only != nullptr && only->text() != s.text()) return;
        only = &s;
    }
    if (only == nullptr || is_spoken_of(c, *only)) return;
    people.push_back({only->text()});
    take_people(c, *only, people);
}

} // namespace detail

/// Adds the author whom nothing beside the article names.
inline void read_unsigned(detail_contents& c, const surroundings& where, people_list& people) {
    const auto unsigned_yet = [&c] {
        return !galley::detail::any_of(
            c.people, [](const person& p) { return p.role <= metadata::role::columnist; });
    };
    if (unsigned_yet()) detail::read_far_byline(c, where, people);
    if (unsigned_yet()) detail::read_lone_name(c, people);
    if (unsigned_yet()) detail::read_owner(c, people);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_UNSIGNED_HPP
