#include <galley/metadata/role.hpp>

#include "support/catch.hpp"

using galley::metadata::is_author;
using galley::metadata::name;
using galley::metadata::role;

static_assert(name(role::author) == "author" && name(role::web_editor) == "web_editor");
static_assert(name(role::intern) == "intern");

TEST_CASE("metadata::role: who wrote it", "[metadata]") {
    CHECK(is_author(role::columnist));
    CHECK_FALSE(is_author(role::contributor));
    CHECK_FALSE(is_author(role::editor));
}
