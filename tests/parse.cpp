#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/laws.hpp"

TEST_CASE("parse: the first example of the README comes out whole", "[parse]") {
    using galley::kind;
    constexpr std::string_view text =
        " date 2022-08-31 Council opens new bridge\n\n"
        "MONDAVIA, Aug. 30 (Xinhua) -- The council opened the new bridge on Tuesday, two years "
        "late.\n\n"
        "(Web editor: A. Novak)";
    const galley::article a = galley::parse(text);
    INFO(galley_tests::segment_map(a));
    REQUIRE(a.segments().size() == 5);
    constexpr kind kinds[] = {kind::date_line, kind::title, kind::dateline, kind::paragraph,
                              kind::editor_credit};
    for (std::size_t i = 0; i < 5; ++i) CHECK(a.segments()[i].kind == kinds[i]);
    CHECK(a.title().text == "Council opens new bridge");
    CHECK(galley::date::iso_text(a.date().value).view() == "2022-08-31");
    REQUIRE(a.people().size() == 1);
    CHECK(a.people()[0].name.text == "A. Novak");
}
