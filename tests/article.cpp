#include <galley/article.hpp>

#include "support/catch.hpp"

#include <galley/parse.hpp>

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
