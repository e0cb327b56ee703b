#include <galley/parser.hpp>

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
static_assert(std::is_nothrow_move_constructible_v<galley::parser> &&
              std::is_nothrow_move_assignable_v<galley::parser>);
static_assert(!std::is_copy_constructible_v<galley::parser>);

TEST_CASE("parser: views, literals and named strings", "[parse]") {
    const std::string named = "It rained all day, the council said.";
    CHECK(galley::parse(named).text().data() == named.data());
    CHECK(galley::parse(std::string_view(named)).text().data() == named.data());
    CHECK(galley::parse("It rained.").text() == "It rained.");
    CHECK(galley::parse("").segments().empty());
}

TEST_CASE("parser: a parser's article is overwritten by the next text", "[parse]") {
    galley::parser p;
    const galley::article& a =
        p.parse("It rained all day, the council said.\n\nThen it stopped.\n");
    const galley::article& b = p.parse("It snowed.");
    CHECK(&a == &b);
    CHECK(a.text() == "It snowed.");
    CHECK(p.parse("").segments().empty());
}

TEST_CASE("parser: a taken article stays, and the parser can go on", "[parse]") {
    galley::parser p;
    constexpr std::string_view text = "It rained all day, the council said.\n";
    p.parse(text);
    const galley::article taken = p.take();
    p.parse("It snowed.");
    CHECK(taken.text() == text);
    CHECK(galley_tests::broken_law(text, taken).empty());
}

TEST_CASE("parser: a moved parser takes its memory along and leaves a cold one", "[parse]") {
    constexpr std::string_view text = "It rained all day, the council said.\n";
    galley::options chosen;
    chosen.numeric_dates = galley::date::order::month_first;
    galley::parser from(chosen);
    from.parse(text);
    galley::parser p = std::move(from);
    CHECK(p.parse(text).segments().size() == 1);
    CHECK(from.parse("Council opens new bridge over the river\n\nPublished: 5/6/2020\n\n"
                     "The council opened the new bridge on Tuesday, two years late.\n")
              .published()
              .value.month == 5); // NOLINT(bugprone-use-after-move): it keeps its options
    from = std::move(p);
    CHECK(p.take().segments().empty()); // NOLINT(bugprone-use-after-move)
    CHECK(from.parse("").segments().empty());
}

TEST_CASE("parser: a parser is as large as it says", "[parse]") {
    CHECK(sizeof(galley::parser) < 1400);
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
