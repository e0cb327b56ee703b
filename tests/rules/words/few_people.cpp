#include <galley/rules/words/few_people.hpp>

#include "support/catch.hpp"

#include <galley/metadata/byline.hpp>

#include <type_traits>

using galley::metadata::person;
using galley::metadata::role;
using galley::rules::few_people;

static_assert(std::is_trivially_copyable_v<few_people>);
static_assert(noexcept(few_people().push_back({})));

TEST_CASE("rules::few_people: keeps people in their order", "[rules]") {
    few_people list;
    CHECK(list.empty());
    CHECK(list.bytes() == 0);
    list.push_back({"Anna Novak", role::author});
    list.push_back({"Tom Reed", role::editor});
    REQUIRE(list.size() == 2);
    CHECK(*list.begin() == person{"Anna Novak", role::author});
    CHECK(*(list.end() - 1) == person{"Tom Reed", role::editor});
    CHECK(list.bytes() == 18);
}

TEST_CASE("rules::few_people: drops people past the capacity", "[rules]") {
    few_people list;
    for (std::size_t i = 0; i < few_people::capacity + 3; ++i)
        list.push_back({i < few_people::capacity ? "in" : "out", role::author});
    CHECK(list.size() == few_people::capacity);
    CHECK((list.end() - 1)->name == "in");
    CHECK(list.bytes() == 2 * few_people::capacity);
}

TEST_CASE("rules::few_people: recognisers push into it", "[rules]") {
    few_people list;
    galley::metadata::parse_byline("By Anna Novak and Tom Reed", list);
    REQUIRE(list.size() == 2);
    CHECK(list.begin()->name == "Anna Novak");
    galley::metadata::add_person({"Anna Novak", role::author}, list);
    CHECK(list.size() == 2);
}
