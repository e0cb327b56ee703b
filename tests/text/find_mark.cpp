#include <galley/text/find_mark.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::text::find_mark;

static_assert(noexcept(find_mark("", "-")));
static_assert(find_mark("a|b/c", "/|") == 1 && find_mark("a|b/c", "/|", 2) == 3);

TEST_CASE("text::find_mark: what find_first_of says", "[text]") {
    for (const std::string_view s : {"", "plain", ",", "a, b; c & d", "\xC3\xA9|\xC3\xA9", "a/b/c"})
        for (const std::string_view marks : {",", "/|", "/&,;", "()", "!\"#$%&'()*+,-./:;<=>?@"})
            for (std::size_t from = 0; from < s.size() + 2; ++from) {
                INFO(s << " of " << marks << " from " << from);
                CHECK(find_mark(s, marks, from) == s.find_first_of(marks, from));
            }
}
