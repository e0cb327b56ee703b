#include <galley/detail/lists.hpp>

#include "support/catch.hpp"

#include <vector>

using namespace galley;

namespace {

constexpr bool is_even(int n) { return n % 2 == 0; }
constexpr int odd[] = {1, 3, 5};
constexpr int mixed[] = {1, 2, 3};
constexpr int even[] = {2, 4};

static_assert(!detail::any_of(odd, is_even) && detail::any_of(mixed, is_even));
static_assert(!detail::all_of(mixed, is_even) && detail::all_of(even, is_even));

} // namespace

TEST_CASE("detail::lists: of no items all are, and none is", "[detail]") {
    const std::vector<int> none;
    CHECK(detail::all_of(none, is_even));
    CHECK_FALSE(detail::any_of(none, is_even));
}

TEST_CASE("detail::lists: what is not taken out keeps its order", "[detail]") {
    std::vector<int> list = {2, 1, 4, 6, 3, 5, 8};
    detail::erase_if(list, is_even);
    CHECK(list == std::vector<int>{1, 3, 5});
    detail::erase_if(list, is_even);
    CHECK(list == std::vector<int>{1, 3, 5});
    detail::erase_if(list, [](int) { return true; });
    CHECK(list.empty());
}
