#include <galley/metadata/person.hpp>

#include "support/catch.hpp"

#include <type_traits>
#include <vector>

using galley::metadata::add_person;
using galley::metadata::person;
using galley::metadata::role;

static_assert(std::is_trivially_copyable_v<person>);

TEST_CASE("metadata::person: a name and role stands once", "[metadata]") {
    std::vector<person> people;
    add_person({"Jane Roe", role::author}, people);
    add_person({"Jane Roe", role::author}, people);
    add_person({"Jane Roe", role::photographer}, people);
    CHECK(people.size() == 2);
}
