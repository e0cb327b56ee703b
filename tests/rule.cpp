#include <galley/rule.hpp>

#include "support/catch.hpp"

using galley::rule;

static_assert(noexcept(name(rule::none)) && noexcept(why(rule::none)));
static_assert(name(rule::none) == "none");
static_assert(sizeof(rule) == 1);

TEST_CASE("rule: names are lower_snake and reasons are English", "[rule]") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(rule::count_); ++i) {
        const auto r = static_cast<rule>(i);
        INFO(name(r));
        CHECK(name(r).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
              std::string_view::npos);
        CHECK(why(r).find(' ') != std::string_view::npos);
        CHECK(why(r).find_first_of("\n.") == std::string_view::npos);
    }
}
