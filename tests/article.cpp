#include <galley/article.hpp>

#include "support/catch.hpp"

#include <galley/parse.hpp>

#include <algorithm>
#include <ranges>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

using galley::article;
using galley::kind;

static_assert(std::is_nothrow_default_constructible_v<article> ||
              std::is_default_constructible_v<article>);
static_assert(std::is_nothrow_move_constructible_v<article> &&
              std::is_copy_constructible_v<article>);
static_assert(!galley::field() && !galley::stated_date() && !galley::link());
static_assert(!galley::dateline_fact() && !galley::series_fact() && !galley::contact_fact());
static_assert(!galley::registration_fact() && !galley::language_fact());

TEST_CASE("article: an empty one has nothing", "[article]") {
    const article a;
    CHECK(a.status() == galley::status::ok);
    CHECK(a.segments().empty());
    CHECK(a.body().empty());
    CHECK(a.body_text().empty());
    CHECK_FALSE(a.title());
    CHECK(a.people().empty());
    CHECK(a.authors().empty());
}

TEST_CASE("article: a selection is the segments of its kind, in order", "[article]") {
    constexpr std::string_view text =
        "The council opened the bridge on Tuesday, two years late.\n\n"
        "It had been closed since the flood of the spring before last.\n\n"
        "The next one will be opened in June, the council said.\n";
    const article a = galley::parse(text);
    for (std::size_t i = 0; i < galley::kind_count; ++i) {
        std::vector<const galley::segment*> want;
        std::vector<const galley::segment*> have;
        for (const galley::segment& s : a.segments())
            if (s.kind == static_cast<kind>(i)) want.push_back(&s);
        for (const galley::segment& s : a.segments(static_cast<kind>(i))) have.push_back(&s);
        CHECK(want == have);
    }
}

static_assert(std::ranges::view<decltype(article().body())>);
static_assert(std::ranges::borrowed_range<decltype(article().body())>);
static_assert(std::ranges::forward_range<decltype(article().authors())>);
static_assert(sizeof(article) <= 1024); // as its comment says

TEST_CASE("article: a selection counts, has a first, and goes through algorithms", "[article]") {
    constexpr std::string_view text =
        "The council opened the bridge on Tuesday, two years late.\n\n"
        "It had been closed since the flood of the spring before last.\n";
    const article a = galley::parse(text);
    CHECK(a.paragraphs().size() == 2);
    CHECK(&a.paragraphs().front() == &a.segments().front());
    CHECK(a.segments(kind::caption).size() == 0);
    std::string words;
    std::ranges::for_each(
        a.body(), [&words](std::string_view s) { words.append(s.substr(0, 3)).append(" "); },
        &galley::segment::text);
    CHECK(words == "The It  ");
}

TEST_CASE("article: fields and dates compare and print as what they say", "[article]") {
    const galley::field f{"Ann Lee", 3, galley::rule::byline_label, 0.9F};
    CHECK(f == "Ann Lee");
    CHECK("Ann Lee" == f);
    CHECK(f == std::string("Ann Lee"));
    CHECK(f != "Ann");
    CHECK(f == galley::field(f));
    galley::field elsewhere = f;
    elsewhere.begin = 4;
    CHECK(f != elsewhere);
    CHECK(f == elsewhere.text);
    galley::stated_date d;
    d.value.year = 2022;
    d.value.month = 5;
    d.value.known = galley::date::precision::month;
    std::ostringstream out;
    out << f << ", " << d << ", " << d.value;
    CHECK(out.str() == "Ann Lee, 2022-05, 2022-05");
}

TEST_CASE("article: what was moved from is empty", "[article]") {
    constexpr std::string_view text = "Council opens new bridge over the river\n\nBy Ann Lee\n\n"
                                      "The council opened the bridge on Tuesday, two years late.\n";
    article a = galley::parse(text);
    const article copy = a;
    article b = std::move(a);
    CHECK(b.title() == copy.title());
    CHECK(b.segments().size() == copy.segments().size());
    CHECK(a.segments().empty()); // NOLINT(bugprone-use-after-move)
    CHECK_FALSE(a.title());
    CHECK(a.text().empty());
    a = std::move(b);
    CHECK(a.title() == copy.title());
    CHECK_FALSE(b.title()); // NOLINT(bugprone-use-after-move)
}

TEST_CASE("article: the body's text is its pieces with a blank line between", "[article]") {
    constexpr std::string_view text =
        "The council opened the bridge on Tuesday, two years late.\n"
        "\n"
        "It had been closed since the flood of the spring before last.\n";
    const article a = galley::parse(text);
    std::string joined;
    for (const galley::segment& s : a.body()) {
        if (!joined.empty()) joined += "\n\n";
        joined += s.text();
    }
    CHECK(a.body_text() == joined);
    CHECK_FALSE(joined.empty());
}
