#include <galley/rules/facts/fields.hpp>

#include "support/catch.hpp"

#include <string_view>
#include <vector>

using namespace galley;

namespace {

constexpr std::string_view page = " Anna Novak , anna novak";

segment piece() {
    segment s;
    s.rule = rule::byline_label;
    s.score = 0.5F;
    return s;
}

} // namespace

TEST_CASE("rules::fields: a field is a trimmed view with its place", "[rules]") {
    galley::detail::article_contents c;
    c.text = page;
    const field f = rules::detail::make_field(c, page.substr(0, 12), rule::byline_label, 0.5F);
    CHECK(f.text == "Anna Novak");
    CHECK(f.begin == 1);
    CHECK_FALSE(rules::detail::make_field(c, page.substr(0, 1), rule::byline_label, 0.5F));
}

TEST_CASE("rules::fields: each value stands once, whatever its case", "[rules]") {
    galley::detail::article_contents c;
    c.text = page;
    std::vector<field> list;
    rules::detail::add_new(c, list, page.substr(0, 12), piece());
    rules::detail::add_new(c, list, page.substr(14), piece());
    CHECK(list.size() == 1);
    rules::people_list found = {{page.substr(1, 10), metadata::role::author},
                                {page.substr(14), metadata::role::author},
                                {page.substr(14), metadata::role::editor}};
    rules::detail::take_people(c, piece(), found);
    CHECK(found.empty());
    CHECK(c.people.size() == 2);
}

TEST_CASE("rules::fields: the doctor's degree belongs to the name", "[rules]") {
    static constexpr std::string_view text =
        "Prof. Dr. Anna Novak, Dr Tom Reed, Mr. Jan Roe, anna novak";
    galley::detail::article_contents c;
    c.text = text;
    const auto at = [](std::string_view name) { return text.substr(text.find(name), name.size()); };
    rules::people_list found = {{at("Anna Novak"), metadata::role::author},
                                {at("Tom Reed"), metadata::role::author},
                                {at("Jan Roe"), metadata::role::author},
                                {at("anna novak"), metadata::role::author}};
    rules::detail::take_people(c, piece(), found);
    REQUIRE(c.people.size() == 3);
    CHECK(c.people[0].name.text == "Dr. Anna Novak");
    CHECK(c.people[0].name.begin == 6);
    CHECK(c.people[1].name.text == "Dr Tom Reed");
    CHECK(c.people[2].name.text == "Jan Roe");
}

TEST_CASE("rules::fields: who wrote it stands once, whatever the label", "[rules]") {
    galley::detail::article_contents c;
    c.text = page;
    rules::people_list found = {{page.substr(1, 10), metadata::role::author},
                                {page.substr(14), metadata::role::reporter},
                                {page.substr(14), metadata::role::photographer}};
    rules::detail::take_people(c, piece(), found);
    REQUIRE(c.people.size() == 2);
    CHECK(c.people[0].role == metadata::role::author);
    CHECK(c.people[1].role == metadata::role::photographer);
}
