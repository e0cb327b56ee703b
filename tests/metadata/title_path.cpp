#include <galley/metadata/title_path.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace galley::metadata;

namespace {

using list = std::vector<std::string>;

constexpr std::string_view title = "Council opens new bridge";

static_assert(before_title("Home > Council opens new bridge", title) == "Home > ");
static_assert(before_title("HOME COUNCIL OPENS NEW BRIDGE", title) == "HOME ");
static_assert(before_title("Home Town Council opens new ...", title) == "Home Town ");
static_assert(before_title("Home Town Council ...", title).empty()); // too little of it
static_assert(before_title("Home Council opens old ...", title).empty());
static_assert(before_title(title, title).empty());
static_assert(before_title("Council opens new bridge today", title).empty());
static_assert(before_title(title, "").empty());

list steps(std::string_view path) {
    list out;
    for (const std::string_view step : title_path_steps(path)) out.emplace_back(step);
    return out;
}

} // namespace

TEST_CASE("metadata::title_path: what leads to a title", "[metadata]") {
    for (const std::string_view path :
         {"Home > Ferries > ", "Ferries/", "Home / Ferries / ", "> Blog > Ferries > ",
          "HomeFerries", "Home", "HarbourFerries", "Politics", "Home Ferries ", "Home - Ferries - ",
          "You are here: Home / Ferries / ", "Startseite » Fähren » ",
          "River Daily | Ferries | "}) {
        INFO(path);
        CHECK(leads_to_title(path));
    }
    for (const std::string_view path :
         {"", "> ", "- ", "Video: ", "More on ", "Re:", "Back to the story",
          "Anna Novak on «Bridges» ", "Harbour news – ", "2 ", "Ferries | ", "2021 | Ferries | "}) {
        INFO(path);
        CHECK_FALSE(leads_to_title(path));
    }
}

TEST_CASE("metadata::title_path: its steps", "[metadata]") {
    CHECK(steps("Home > Ferries > Fares > ") == list{"Ferries", "Fares"});
    CHECK(steps("HomeFerriesNight fares") == list{"Ferries", "Night fares"});
    CHECK(steps("ZprávyDomácíPřívozy") == list{"Zprávy", "Domácí", "Přívozy"});
    CHECK(steps("Home Ferries ") == list{"Ferries"});
    CHECK(steps("Home - Inner-city ferries - ") == list{"Inner-city ferries"});
    CHECK(steps("You are here: Home / Ferries / ") == list{"Ferries"});
    CHECK(steps("Harwick.org » Ferries » ") == list{"Ferries"});
    CHECK(steps("Business > Ferries / Fares > ") == list{"Business", "Ferries / Fares"});
    CHECK(steps("Home & Harbour ") == list{"Home & Harbour"});
    CHECK(steps("Home").empty());
    CHECK(steps("").empty());
}

TEST_CASE("metadata::title_path: sections that are glued", "[metadata]") {
    for (const std::string_view s :
         {"HomeTown hall", "PoliticsTown hall", "Town hallPolitics", "HomeNewsBusinessFerries"}) {
        INFO(s);
        CHECK(is_glued_path(s));
    }
    for (const std::string_view s :
         {"Town hall", "Politics", "YouTube", "Home & Garden", "Home Town", "Business News", ""}) {
        INFO(s);
        CHECK_FALSE(is_glued_path(s));
    }
}

TEST_CASE("metadata::title_path: the front page is no section", "[metadata]") {
    for (const std::string_view s : {"Home", "Startseite ", "harwick.org", "河畔网首页"}) {
        INFO(s);
        CHECK(is_front_page(s));
    }
    for (const std::string_view s : {"Sport", "Business", "Ferries", ""}) {
        INFO(s);
        CHECK_FALSE(is_front_page(s));
    }
}

TEST_CASE("metadata::title_path: a path may end at any byte", "[metadata]") {
    constexpr std::string_view path = "You are here: HomePolitics > Fähren » ";
    for (std::size_t n = 0; n <= path.size(); ++n) {
        (void)is_glued_path(path.substr(0, n));
        (void)steps(path.substr(n));
        for (const std::string_view step : title_path_steps(path.substr(0, n)))
            CHECK_FALSE(step.empty());
    }
}
