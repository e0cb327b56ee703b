#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/count_new.hpp"
#include "support/laws.hpp"

#include <memory_resource>
#include <string>
#include <type_traits>

static_assert(!galley::temporary_string<std::string&> &&
              !galley::temporary_string<const std::string&>);
static_assert(galley::temporary_string<std::string> && galley::temporary_string<std::string&&>);
static_assert(galley::temporary_string<const std::string>);
static_assert(!galley::temporary_string<std::string_view> &&
              !galley::temporary_string<const std::string_view> &&
              !galley::temporary_string<const char*> &&
              !galley::temporary_string<const char (&)[3]>);
static_assert(galley::temporary_string<std::pmr::string> &&
              !galley::temporary_string<std::pmr::string&>);
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

TEST_CASE("parse: a parser is as large as it says", "[parse]") {
    CHECK(sizeof(galley::parser) < 46000);
#if GALLEY_TESTS_COUNT_NEW
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "a\n";
    const galley_tests::allocations before = galley_tests::allocated_so_far();
    {
        galley::parser p;
        p.parse(text);
    }
    // All that was ever asked for, what growing lists gave back too: twice what is held at once.
    const auto bytes = galley_tests::allocated_so_far().bytes - before.bytes;
    CHECK(bytes < 20000 * 1000);
#endif
}

TEST_CASE("parse: weights that cannot be used are the library's own", "[parse]") {
    constexpr std::string_view text =
        "Menu\n\nA title of some words\n\nIt rained all day, the council said, and then it "
        "stopped.\n\nThe river rose by a metre in the night, and the ferry did not go.\n";
    const std::string shipped = galley::parse(text).body_text();
    galley::options chosen;
    chosen.weights = nullptr;
    CHECK(galley::parse(text, chosen).body_text() == shipped);
    galley::model::weights of_other_features = galley::model::news_weights;
    of_other_features.rows.remove_suffix(1);
    chosen.weights = &of_other_features;
    CHECK(galley::parse(text, chosen).body_text() == shipped);
}

TEST_CASE("parse: an order of dates that is none counts as day first", "[parse]") {
    constexpr std::string_view text =
        "Council opens new bridge over the river\n\nPublished: 5/6/2020\n\n"
        "The council opened the new bridge over the river on Tuesday, two years late.\n";
    using galley::date::order;
    for (const order o : {order::day_first, order::fixed, order::year_first, order::month_first}) {
        galley::options chosen;
        chosen.numeric_dates = o;
        const galley::article a = galley::parse(text, chosen);
        CHECK(galley::date::iso_text(a.published().value).view() ==
              (o == order::month_first ? "2020-05-06" : "2020-06-05"));
    }
}

TEST_CASE("parse: a byte order mark changes no kind and no rule", "[parse]") {
    constexpr std::string_view text =
        "Title here\r\n\r\nBody of the text, which goes on for a while and ends here.";
    const std::string marked = "\xEF\xBB\xBF" + std::string(text);
    const galley::article plain = galley::parse(text);
    const galley::article a = galley::parse(marked);
    REQUIRE(a.segments().size() == plain.segments().size());
    for (std::size_t i = 0; i < a.segments().size(); ++i) {
        CHECK(a.segments()[i].kind == plain.segments()[i].kind);
        CHECK(name(a.segments()[i].rule) == name(plain.segments()[i].rule));
    }
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
