// tests/support/filled_article.cpp: see filled_article.hpp.
#include "support/filled_article.hpp"

namespace galley_tests {

galley::detail::article_contents& reach(galley::article& a);

/// The way in that the standard leaves open: an explicit instantiation may name private members
/// ([temp.explicit]).
template <galley::detail::article_contents galley::article::* Member>
struct way_in {
    friend galley::detail::article_contents& reach(galley::article& a) { return a.*Member; }
};
template struct way_in<&galley::article::c_>;

galley::detail::article_contents& contents(galley::article& a) { return reach(a); }

galley::article full_article() {
    using galley::metadata::role;
    galley::article a;
    auto& c = contents(a);
    c.text = full_text;
    add_segment(a, galley::kind::title, 14);
    add_segment(a, galley::kind::subtitle, 23);
    add_segment(a, galley::kind::byline, 23, 2);
    add_segment(a, galley::kind::dateline, 23);
    add_segment(a, galley::kind::paragraph, 25);
    add_segment(a, galley::kind::editor_credit, full_text.size() - 108, 8);
    const auto field = [&a](std::string_view words) { return field_of(a, words); };
    c.title = field("Bridge opens");
    c.title_is_original = true;
    c.alternative_titles = {field("Bridge"), field("opens")};
    c.subtitle = field("Half a mile of  steel");
    c.date = {date_of(2022, 5, 2), 66, 71, galley::rule::dateline_style, 0.9F};
    c.published = {in_zone(at_time(date_of(2022, 5, 2), 9, 20), 480), 66, 71,
                   galley::rule::time_line, 0.9F};
    c.updated = {at_time(date_of(2022, 5, 3), 10, 0), 66, 71, galley::rule::time_label, 0.9F};
    c.people = {{field("Ann Lee"), role::author},
                {field("Bo Kim"), role::reporter},
                {field("Cy Fox"), role::web_editor},
                {field("Di Roe"), role::photographer},
                {field("Ed Poe"), role::translator}};
    c.sources = {field("Daily")};
    c.agencies = {field("Wire")};
    c.portals = {field("Portal")};
    c.dateline = {field("PORTO"), date_of(2022, 5, 2), field("Wire")};
    c.section = {field("News"), field("Roads")};
    c.series = {field("Steel"), 2};
    c.tags = {field("bridge"), field("river")};
    c.related = {{field("Ferry stops"), field("Roads_Daily | Portal - Net")}, {field("Tolls"), {}}};
    c.previous = {field("Before"), {}};
    c.next = {field("After"), {}};
    c.tickers = {field("Rain")};
    c.contact = {field("12 34"), field("56"), field("1 Quay"), field("a@b.c")};
    c.registration.text = field("Reg 1");
    c.registration.normalized_text[0] = '1';
    c.registration.normalized_size = 1;
    c.language = {"en", galley::rule::by_function_words, 0.9F};
    c.translated_from = {"pt", galley::rule::by_translation_marks, 0.6F};
    return a;
}

} // namespace galley_tests
