// galley/rules/facts/facts.hpp: from pieces to the facts they carry. Each kind of piece has one
// function that reads it; the article's lists grow in the order of the text and hold no value
// twice.
#ifndef GALLEY_RULES_FACTS_FACTS_HPP
#define GALLEY_RULES_FACTS_FACTS_HPP

#include <galley/article.hpp>
#include <galley/date/calendar.hpp>
#include <galley/detail/lists.hpp>
#include <galley/layout/date_prefix.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/words/home_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/metadata/job_label.hpp>
#include <galley/metadata/language.hpp>
#include <galley/metadata/registration.hpp>
#include <galley/metadata/section.hpp>
#include <galley/metadata/series.hpp>
#include <galley/metadata/source.hpp>
#include <galley/metadata/tags.hpp>
#include <galley/metadata/title_path.hpp>
#include <galley/metadata/title_tail.hpp>
#include <galley/metadata/translation.hpp>
#include <galley/metadata/translation_note.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/facts/relative_times.hpp>
#include <galley/rules/facts/short_updates.hpp>
#include <galley/rules/facts/signatures.hpp>
#include <galley/rules/facts/times.hpp>
#include <galley/rules/line/foot_line.hpp>
#include <galley/rules/line/lead.hpp>
#include <galley/rules/line/line_kind.hpp>
#include <galley/rules/links/link_title.hpp>
#include <galley/rules/menu/neighbours.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// A subtitle without the dashes that part it from the title.
[[nodiscard]] inline std::string_view without_dashes(std::string_view s) noexcept {
    while (!s.empty() && text::is_dash(text::decode(s, 0).value))
        s.remove_prefix(text::decode(s, 0).size);
    return s;
}

inline void read_date_line(detail_contents& c, const segment& s) {
    const layout::date_prefix d = layout::read_date_prefix(s.text());
    if (d) set_date(c.date, d.value, s.text_begin, s.text_end, s, plain_reason(d.value));
}

/// Does the title's label say that it is the first one, "Original title:", "原标题："?
[[nodiscard]] inline bool says_original(std::string_view label) noexcept {
    for (std::size_t i = 0; i < label.size(); i += text::decode(label, i).size)
        for (const std::string_view word : {"orig", "原", "оригинал"})
            if (text::match_folded(label, i, word) != 0) return true;
    return false;
}

/// A labelled title without the marks that quote it: "原标题：《…》".
[[nodiscard]] inline std::string_view without_title_marks(std::string_view s) noexcept {
    constexpr std::string_view open = "\u300A";
    constexpr std::string_view close = "\u300B";
    const bool quoted = s.starts_with(open) && s.find(close) == s.size() - close.size();
    return quoted ? s.substr(open.size(), s.size() - open.size() - close.size()) : s;
}

inline void read_title(detail_contents& c, const segment& s) {
    const std::string_view bare = text::trim_marks(s.value(), "|"); // of a table's only cell
    const std::string_view value = s.has_label() ? without_title_marks(bare) : bare;
    const metadata::split_title t = metadata::split_title_tail(value);
    if (c.title) return add_new(c, c.alternative_titles, t.title, s);
    c.title = make_field(c, t.title, s.rule, s.score);
    c.title_is_original = s.rule == rule::title_label && says_original(s.label());
}

inline void read_repeated_title(detail_contents& c, const segment& s) {
    if (text::equal_folded(s.text(), c.title.text)) return;
    add_new(c, c.alternative_titles, s.text(), s);
}

/// A step of a path, or the steps that are glued there: "PoliticsTown hall".
inline void add_steps(detail_contents& c, std::string_view part, const segment& s) {
    const bool path = s.rule == rule::breadcrumb; // at its end the title may stand
    if (path || !metadata::is_glued_path(part)) return add_new(c, c.section, part, s);
    for (const std::string_view step : metadata::title_path_steps(part))
        add_new(c, c.section, step, s);
}

/// Are the entries between the commas of `list` all as short as names of sections?
[[nodiscard]] inline bool lists_sections(std::string_view list) noexcept {
    constexpr std::ptrdiff_t most_blanks = 4;
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t comma = std::min(list.find(',', from), list.size());
        const std::string_view entry = text::trim(list.substr(from, comma - from));
        if (entry.empty() || std::count(entry.begin(), entry.end(), ' ') > most_blanks)
            return false;
        from = comma + 1;
    }
    return true;
}

/// "Posted in: Harbour, Ferries, and Boats.": each section that the text is filed under.
inline void add_filed(detail_contents& c, std::string_view list, const segment& s) {
    if (list.find(',') == list.npos || !lists_sections(list)) return add_steps(c, list, s);
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t comma = std::min(list.find(',', from), list.size());
        std::string_view entry = text::trim_marks(list.substr(from, comma - from), ".");
        for (const std::string_view word : {"and ", "und ", "et ", "y ", "e "})
            if (from != 0 && entry.starts_with(word)) entry.remove_prefix(word.size());
        add_new(c, c.section, entry, s);
        from = comma + 1;
    }
}

/// May a label of this meaning stand behind the sections that a text is filed under?
[[nodiscard]] constexpr bool ends_filing(lexicon::cue behind) noexcept {
    return behind == lexicon::cue::tags || behind == lexicon::cue::comments ||
           behind == lexicon::cue::share || behind == lexicon::cue::tool;
}

/// "Home > News > World": the parts that are no label of a menu and not the title itself. Behind
/// the sections of a label, "Posted in: News | Tags: ferries", another label may stand.
inline void read_section(detail_contents& c, const segment& s) {
    const metadata::section_parts parts(s.value());
    auto second = parts.begin();
    if (second != parts.end()) ++second;
    const bool is_path = second != parts.end();
    bool first = true;
    for (const std::string_view part : parts) {
        const lexicon::cue known = lexicon::find_line_cue(part).what();
        const bool way_home =
            first && (known == lexicon::cue::section || metadata::is_front_page(part));
        const bool menu = is_path && (way_home || lexicon::is_home_word(part));
        const bool text_itself = known == lexicon::cue::section && !first;
        const bool is_title = c.title && metadata::title_likeness(part, c.title.text) >= 80;
        const bool filed = s.rule == rule::line_cue && s.has_label();
        if (filed && !first && ends_filing(known)) return;
        if (!menu && !text_itself && !is_title) {
            if (filed && first) add_filed(c, part, s);
            else add_steps(c, part, s);
        }
        first = false;
    }
}

inline void read_series(detail_contents& c, const segment& s) {
    if (c.series) return;
    const metadata::series_match m = metadata::parse_series(s.text());
    if (!m) return;
    c.series.name = make_field(c, m.name, s.rule, s.score);
    if (m.part != 0) c.series.part = m.part;
}

/// Each agency of "IAR, PAP".
inline void add_agencies(detail_contents& c, std::string_view list, const segment& s) {
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t end = std::min(list.find_first_of(",/", from), list.size());
        add_agency(c, metadata::whole_agency(text::trim(list.substr(from, end - from))), s);
        from = end + 1;
    }
}

inline void read_source_line(detail_contents& c, const segment& s) {
    // "News provided by" has no colon by which the parts would know it for a label.
    const bool leads_on = text::trim_right(s.label()).ends_with(" by");
    for (const std::string_view part : metadata::source_parts(leads_on ? s.value() : s.text())) {
        // "Reuters, Washington": the city is none
        const std::string_view first =
            is_agency_and_city(part) ? part.substr(0, part.find(',')) : part;
        if (const auto agency = metadata::whole_agency(first)) add_agency(c, agency, s);
        else if (lists_agencies(part)) add_agencies(c, part, s);
        else add_new(c, c.sources, part, s);
    }
}

/// What the dateline `s` says; "Harwick.example, Delft The council ..." states a place by what
/// follows it on its line.
[[nodiscard]] inline std::optional<metadata::dateline> parse_dateline_of(const detail_contents& c,
                                                                         const segment& s) {
    if (const auto alone = metadata::parse_dateline(s.text())) return alone;
    const std::string_view rest = c.text.substr(s.text_begin);
    const auto whole = metadata::parse_dateline(rest.substr(0, rest.find('\n')));
    if (!whole || whole->size > s.end - s.text_begin) return std::nullopt;
    const bool day_alone = whole->place.empty() && whole->agency.empty(); // of a chronicle
    return day_alone ? std::nullopt : whole;
}

inline void read_dateline(detail_contents& c, const segment& s, people_list& people) {
    const auto d = parse_dateline_of(c, s);
    if (!d) { // a place that has a line to itself
        if (!c.dateline) c.dateline.place = make_field(c, place_of_line(s.text()), s.rule, s.score);
        return;
    }
    if (const auto agency = metadata::whole_agency(d->agency)) add_agency(c, agency, s);
    if (!d->people.empty()) {
        metadata::parse_credits(d->people, metadata::role::reporter, people);
        take_people(c, s, people);
    }
    if (c.dateline) return;
    if (d->place.empty() && !d->date) return;
    c.dateline.place = make_field(c, d->place, s.rule, s.score);
    c.dateline.date = d->date;
    c.dateline.agency = make_field(c, d->agency, s.rule, s.score);
}

/// The role that the label of `s` gives; `otherwise` where it gives none.
[[nodiscard]] inline metadata::role role_of_label(const segment& s,
                                                  metadata::role otherwise) noexcept {
    const lexicon::cue_match m = lexicon::find_line_cue(s.text());
    const metadata::job_label job = m ? metadata::job_label{} : metadata::read_job_label(s.text());
    return job ? job.as : metadata::detail::people::role_of(m.what(), otherwise);
}

/// Who stands right behind the label of `s`, and those beside him, did what it says: "Editor
/// gráfico: Juan Pérez" is no author for the trade that the label speaks of.
inline void give_label_role(const segment& s, metadata::role as, people_list& people) noexcept {
    if (!s.has_label() || people.empty()) return;
    const metadata::role first = people.front().as;
    const bool behind = people.front().name.data() == text::trim(s.value()).data();
    if (!behind || first == as || !(is_author(first) || first == metadata::role::photographer))
        return;
    for (metadata::person& one : people) {
        if (one.as != first) return;
        one.as = as;
    }
}

inline void read_credit(detail_contents& c, const segment& s, metadata::role fallback,
                        people_list& people) {
    metadata::parse_credits(s.text(), fallback, people);
    const metadata::role told = s.has_label() ? role_of_label(s, fallback) : fallback;
    if (!is_author(told)) give_label_role(s, told, people);
    // Labels of lines are many more than those that the recogniser of people knows.
    if (people.empty() && s.has_label() && s.value().size() <= longest_value) {
        constexpr int shaped = 45;
        metadata::parse_credit_value(s.value(), told, people);
        galley::detail::erase_if(people, [](const metadata::person& one) {
            return metadata::looks_like_name(one.name) < shaped;
        });
    }
    take_people(c, s, people);
}

/// Who translated the text, and from which language.
inline void read_translation_note(detail_contents& c, const segment& s, people_list& people) {
    const metadata::translation_note n = metadata::read_translation_note(s.text());
    if (!n.from.empty()) c.translated_from = {n.from, s.rule, s.score};
    if (n.translator.empty()) return read_credit(c, s, metadata::role::translator, people);
    metadata::parse_credit_value(n.translator, metadata::role::translator, people);
    take_people(c, s, people);
}

/// Is `name` a person's in a credit without a label? It opens a chain of names, or stands behind an
/// agency, or is a known name: other parts, and what a copyright sign owns, are as often a house's.
[[nodiscard]] inline bool is_named_in_chain(std::string_view credit, std::string_view name) {
    constexpr int shaped = 50;
    constexpr int known = 75;
    const auto at = static_cast<std::size_t>(name.data() - credit.data());
    const std::string_view owner = text::trim_marks(credit.substr(copyright_sign(credit)), "([");
    const std::string_view behind = text::trim_left(credit.substr(at + name.size()));
    const char32_t mark = behind.empty() ? U' ' : text::decode(behind, 0).value;
    const bool opens =
        owner.data() == name.data() &&
        (mark == '/' || mark == '|' || text::is_dash(mark) || behind.starts_with("via "));
    const bool in_chain =
        opens || metadata::whole_agency(text::trim_marks(credit.substr(0, at), "([/|"));
    return metadata::looks_like_name(name) >= (in_chain ? shaped : known);
}

inline void read_photo_credit(detail_contents& c, const segment& s, people_list& people) {
    metadata::parse_credits(s.text(), metadata::role::photographer, people);
    if (s.rule == rule::photo_agency)
        galley::detail::erase_if(people, [&s](const metadata::person& one) {
            return !is_named_in_chain(s.text(), one.name);
        });
    take_people(c, s, people);
}

/// The bytes of all agencies' names in a credit.
[[nodiscard]] inline std::size_t agency_bytes(std::string_view credit) noexcept {
    std::size_t bytes = 0;
    std::size_t pos = 0;
    while (const auto agency = metadata::find_agency(credit, pos, metadata::agency_place::credit)) {
        bytes += agency.text.size();
        pos = agency.end();
    }
    return bytes;
}

/// "Quelle: Hafenblatt, dpa, mno": papers and agencies that commas part, and the initials of who
/// wrote it; says whether it was such a list.
inline bool read_source_list(detail_contents& c, const segment& s) {
    constexpr std::size_t longest = 100;
    constexpr std::size_t initials = 4;
    const std::string_view value = s.value();
    if (!s.has_label() || value.size() > longest || value.find(',') == std::string_view::npos)
        return false;
    const auto each = [value](auto&& use) {
        for (std::size_t from = 0; from < value.size();) {
            const std::size_t comma = std::min(value.find(',', from), value.size());
            use(text::trim(value.substr(from, comma - from)));
            from = comma + 1;
        }
    };
    bool agencies = false;
    each([&](std::string_view part) { agencies = agencies || metadata::whole_agency(part); });
    if (!agencies) return false;
    each([&](std::string_view part) {
        if (const auto agency = metadata::whole_agency(part)) return add_agency(c, agency, s);
        if (part.size() > initials) add_new(c, c.sources, metadata::source_name(part), s);
    });
    return true;
}

/// Does the article's text stand above the piece and go on below it? A source there is that of a
/// picture or a table, no source of the article.
[[nodiscard]] inline bool stands_inside_text(const detail_contents& c, const segment& s) noexcept {
    constexpr std::size_t reach = 24; // pieces
    constexpr std::size_t above = 2;
    constexpr std::size_t below = 4;
    const auto is_text = [](const segment& one) {
        return one.kind == kind::paragraph || one.kind == kind::heading ||
               one.kind == kind::list_item;
    };
    const auto all = galley::detail::items_of(c.segments);
    const auto at = static_cast<std::size_t>(&s - all.data());
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(at > reach ? at - reach : 0);
    const auto here = all.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), at + reach));
    return static_cast<std::size_t>(std::count_if(here, last, is_text)) >= below &&
           static_cast<std::size_t>(std::count_if(first, here, is_text)) >= above;
}

inline void read_source_credit(detail_contents& c, const segment& s) {
    const std::string_view value = metadata::source_name(s.value());
    if (const auto agency = metadata::whole_agency(value)) return add_agency(c, agency, s);
    // A label may end in the agency's name: "avec AFP".
    const std::string_view all = s.value().empty() ? s.text() : s.value();
    metadata::agency_match agency = metadata::find_agency(all, 0, metadata::agency_place::credit);
    if (agency && (s.rule == rule::agency_sign_off || agency_bytes(all) * 4 >= all.size())) {
        for (; agency;
             agency = metadata::find_agency(all, agency.end(), metadata::agency_place::credit))
            add_agency(c, agency, s);
        return;
    }
    if (stands_inside_text(c, s) || read_source_list(c, s)) return;
    const bool quoted = s.text().starts_with("\u300A"); // the printed paper
    if (s.has_label() || quoted) add_new(c, c.sources, value, s);
}

/// "Return to Sohu, see more": the site's name.
inline void read_portal(detail_contents& c, const segment& s) {
    const std::string_view name = s.text();
    constexpr std::string_view firsts = "RrBb\xE8"; // what the words below begin with
    if (name.empty() || firsts.find(name.front()) == std::string_view::npos) return;
    for (const std::string_view way_back : {"return to", "返回", "back to"})
        if (const std::size_t size = text::match_folded(name, 0, way_back))
            return add_new(c, c.portals, metadata::portal_name(name.substr(size)), s);
}

[[nodiscard]] inline link read_link(const detail_contents& c, const segment& s,
                                    std::string_view headline) {
    const metadata::split_title t = metadata::split_title_tail(link_title(headline));
    return {make_field(c, t.title, s.rule, s.score), make_field(c, t.site, s.rule, s.score)};
}

inline void read_related(detail_contents& c, const segment& s) {
    if (!is_headline_of_list(s)) return;
    if (c.title && text::equal_folded(s.value(), c.title.text)) return;
    // Cards of lists name who wrote what they lead to.
    for (const person& one : c.people)
        if (text::equal_folded(s.value(), one.name.text)) return;
    if (c.subtitle && text::equal_folded(s.value(), c.subtitle.text)) return;
    const link l = read_link(c, s, s.value());
    if (l && !text::equal_folded(l.title.text, c.title.text)) c.related.push_back(l);
}

inline void set_neighbour(detail_contents& c, const segment& s, bool next,
                          std::string_view headline) {
    link& to = next ? c.next : c.previous;
    headline = without_arrows(headline);
    if (!to && !is_no_neighbour(headline)) to = read_link(c, s, headline);
}

/// "Previous post: Ferry sold Next post: Mill burns": each label's headline.
inline void read_prev_next(detail_contents& c, const segment& s) {
    std::string_view headline = s.value();
    bool next = leads_to_next(s.has_label() ? s.label() : s.text());
    while (const lexicon::cue_match way = find_way(headline)) {
        set_neighbour(c, s, next, headline.substr(0, way.begin));
        next = way.what() == lexicon::cue::next;
        headline.remove_prefix(way.end());
    }
    set_neighbour(c, s, next, headline);
}

inline void read_contact(detail_contents& c, const segment& s) {
    const metadata::contact_match m = metadata::parse_contact(s.text());
    auto set = [&](field& to, std::string_view value) {
        if (!to) to = make_field(c, value, s.rule, s.score);
    };
    set(c.contact.phone, m.phone);
    set(c.contact.fax, m.fax);
    set(c.contact.address, m.address);
    set(c.contact.email, m.email);
    if (!m) set(c.contact.address, whole_address(s.text()));
}

inline void read_registration(detail_contents& c, const segment& s) {
    if (c.registration) return;
    const metadata::registration_match m = metadata::parse_registration(s.text());
    if (!m) return;
    c.registration.text = make_field(c, m.text, s.rule, s.score);
    const std::string_view n = m.normalized();
    for (const char b : n.substr(0, sizeof c.registration.normalized_text))
        c.registration.normalized_text[c.registration.normalized_size++] = b;
}

/// Tags have letters or digits; a line that ends in an arrow leads to all of them: "More topics →".
inline void read_tags(detail_contents& c, const segment& s) {
    if (metadata::is_cloud_of_tags(s.value())) return;
    if (!s.has_label() && end_before_arrows(s.text()) != s.text().size()) return;
    for (const std::string_view tag : metadata::tag_values(s.value()))
        if (letters_and_digits(tag, 1) != 0) add_new(c, c.tags, tag, s);
}

inline void read_segment(detail_contents& c, const segment& s, people_list& people) {
    switch (s.kind) {
        case kind::date_line: return read_date_line(c, s);
        case kind::title: return read_title(c, s);
        case kind::repeated_title: return read_repeated_title(c, s);
        case kind::subtitle:
            if (!c.subtitle) c.subtitle = make_field(c, without_dashes(s.text()), s.rule, s.score);
            return;
        case kind::section: return read_section(c, s);
        case kind::series: return read_series(c, s);
        case kind::source_line: return read_source_line(c, s);
        case kind::dateline: return read_dateline(c, s, people);
        case kind::photo_credit: return read_photo_credit(c, s, people);
        case kind::reporter_credit: return read_credit(c, s, metadata::role::reporter, people);
        case kind::editor_credit: return read_credit(c, s, metadata::role::editor, people);
        case kind::translation_note: return read_translation_note(c, s, people);
        case kind::source_credit: return read_source_credit(c, s);
        case kind::navigation: return read_portal(c, s);
        case kind::related_link: return read_related(c, s);
        case kind::tags: return read_tags(c, s);
        case kind::prev_next: return read_prev_next(c, s);
        case kind::ticker:
            if (s.rule == rule::ticker_block && !is_count_or_day(s.text()))
                add_new(c, c.tickers, text::trim_marks(s.text(), "-|"), s);
            return;
        case kind::contact: return read_contact(c, s);
        case kind::registration: return read_registration(c, s);
        default: return;
    }
}

/// Is `line` no other title but `title` once more: with other marks, behind a path or a label, cut
/// short by dots?
[[nodiscard]] inline bool is_title_again(std::string_view line, std::string_view title) {
    if (metadata::title_likeness(line, title) == 100) return true;
    if (line.find(title) != std::string_view::npos && !line.starts_with(title)) return true;
    if (line.size() > title.size() &&
        text::equal_folded(line.substr(line.size() - title.size()), title))
        return true;
    for (const std::string_view dots : {"...", "\u2026"})
        if (line.ends_with(dots) &&
            title.starts_with(text::trim_right(line.substr(0, line.size() - dots.size()))))
            return true;
    return false;
}

/// Is `line` no other wording of `title`: a part of it, cut off at the end or without its kicker,
/// or the title with a number, a day or a bracket behind it, "Council opens bridge (12)"?
[[nodiscard]] inline bool is_title_cut_or_numbered(std::string_view line, std::string_view title) {
    line = text::trim_marks(line, ":");
    if (line.size() <= title.size())
        return text::equal_folded(title.substr(0, line.size()), line) ||
               text::equal_folded(title.substr(title.size() - line.size()), line);
    if (!text::equal_folded(line.substr(0, title.size()), title)) return false;
    const std::string_view rest = text::trim_left(line.substr(title.size()));
    return !rest.empty() &&
           (text::is_opening_bracket(text::decode(rest, 0).value) ||
            galley::detail::any_of(rest, [](char b) { return text::is_digit(b); }));
}

/// Takes the title off the sections: off the end of a path that has lost its marks, and where one
/// says nothing else.
inline void take_title_off(detail_contents& c) {
    std::vector<field>& steps = c.section;
    for (std::size_t i = 0; i < steps.size();) {
        const field whole = steps[i];
        const std::string_view path = metadata::before_title(whole.text, c.title.text);
        if (path.empty() && !is_title_again(whole.text, c.title.text) &&
            metadata::title_likeness(whole.text, c.title.text) < 80) {
            ++i;
            continue;
        }
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(i));
        if (!metadata::leads_to_title(path)) continue;
        for (const std::string_view step : metadata::title_path_steps(path)) {
            const field f = make_field(c, step, whole.rule, whole.score);
            if (has(steps, step)) continue;
            steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(i), f);
            ++i;
        }
    }
}

/// Who is named without a label, among others who wrote it, and by a label as the editor, is that.
inline void take_editors_off(detail_contents& c) {
    const auto edited = [&c](const person& one) {
        return one.role == metadata::role::author && one.name.rule == rule::byline_name &&
               galley::detail::any_of(c.people, [&one](const person& other) {
                   return other.role == metadata::role::editor &&
                          is_same_name(other.name.text, one.name.text);
               });
    };
    const auto others = galley::detail::any_of(
        c.people, [&](const person& one) { return is_author(one.role) && !edited(one); });
    if (others) galley::detail::erase_if(c.people, edited);
}

/// What only the whole says: the date where no prefix gives one, the dateline's year, the
/// languages.
inline void conclude(detail_contents& c, bool may_be_translated) {
    if (c.title) take_title_off(c);
    if (c.title)
        galley::detail::erase_if(c.alternative_titles, [&c](const field& other) {
            return is_title_again(other.text, c.title.text) ||
                   is_title_cut_or_numbered(other.text, c.title.text) ||
                   is_title_again(metadata::split_title_tail(other.text).title, c.title.text);
        });
    if (!c.date && (c.published || c.updated)) {
        c.date = c.published ? c.published : c.updated;
        c.date.value = date::day_of(c.date.value);
    }
    if (c.dateline && c.dateline.date && !c.dateline.date.has_year() && c.date)
        c.dateline.date = date::resolve_year(c.dateline.date, c.date.value);
    const metadata::language_guess language = metadata::detect_language(c.text);
    if (!language.sure) return;
    c.language = {language.code, rule::by_function_words, language.score};
    if (c.translated_from.code == language.code) c.translated_from = {};
    if (c.translated_from) return;
    if (const metadata::translation_guess from =
            metadata::translated_from(c.text, language.code, may_be_translated))
        c.translated_from = {from.code, rule::by_translation_marks, from.score};
}

} // namespace detail

/// Fills the facts of `c` from its segments. A numeric date of two readings is read in the order
/// that the text's own undoubted dates have, else in the order `otherwise`. `people` is room to
/// work in; what it holds afterwards means nothing. `may_be_translated` is false where read_words
/// found no mark of it. "2 hours ago" counts from `reference`, and is no date where that is empty.
inline void read_facts(detail_contents& c, date::order otherwise, people_list& people,
                       bool may_be_translated = true, const date::parts& reference = {}) {
    const surroundings where(galley::detail::items_of(c.segments));
    read_signatures(c, where, people);
    for (std::size_t i = 0; i < c.segments.size(); ++i) {
        const segment& s = c.segments[i];
        if (s.kind == kind::photo_credit && where.is_among_others(i)) continue;
        detail::read_segment(c, s, people);
    }
    detail::take_editors_off(c);
    std::sort(c.people.begin(), c.people.end(),
              [](const person& a, const person& b) { return a.name.begin < b.name.begin; });
    read_all_times(c, where, otherwise);
    read_short_update(c);
    if (reference) read_relative_times(c, where, reference);
    detail::conclude(c, may_be_translated);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_FACTS_HPP
