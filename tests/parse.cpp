#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/laws.hpp"

#include <string>
#include <type_traits>

static_assert(!galley::temporary_string<std::string&> &&
              !galley::temporary_string<const std::string&>);
static_assert(galley::temporary_string<std::string> && galley::temporary_string<std::string&&>);
static_assert(galley::temporary_string<const std::string>);
static_assert(!galley::temporary_string<std::string_view> &&
              !galley::temporary_string<const char*>);
static_assert(std::is_nothrow_move_constructible_v<galley::parser>);

TEST_CASE("parse: views, literals and named strings", "[parse]") {
    const std::string named = "It rained all day, the council said.";
    CHECK(galley::parse(named).text().data() == named.data());
    CHECK(galley::parse(std::string_view(named)).text().data() == named.data());
    CHECK(galley::parse("It rained.").text() == "It rained.");
    CHECK(galley::parse("").segments().empty());
}

TEST_CASE("parse: a parser's article is overwritten by the next text", "[parse]") {
    galley::parser p;
    const galley::article& a =
        p.parse("It rained all day, the council said.\n\nThen it stopped.\n");
    const galley::article& b = p.parse("It snowed.");
    CHECK(&a == &b);
    CHECK(a.text() == "It snowed.");
    CHECK(p.parse("").segments().empty());
}

TEST_CASE("parse: a taken article stays, and the parser can go on", "[parse]") {
    galley::parser p;
    constexpr std::string_view text = "It rained all day, the council said.\n";
    p.parse(text);
    const galley::article taken = p.take();
    p.parse("It snowed.");
    CHECK(taken.text() == text);
    CHECK(galley_tests::broken_law(text, taken).empty());
}

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
