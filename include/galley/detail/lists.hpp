// galley/detail/lists.hpp: what is asked of whole lists, in one step each: a compiler makes a dozen
// functions of std::any_of or std::erase_if for every type and every question.
#ifndef GALLEY_DETAIL_LISTS_HPP
#define GALLEY_DETAIL_LISTS_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace galley::inline GALLEY_LEVEL::detail {

/// Does `is` say yes to any item?
template <class List, class Is>
[[nodiscard]] constexpr bool any_of(const List& list, const Is& is) {
    for (const auto& item : list)
        if (is(item)) return true;
    return false;
}

/// Does it say yes to all of them?
template <class List, class Is>
[[nodiscard]] constexpr bool all_of(const List& list, const Is& is) {
    for (const auto& item : list)
        if (!is(item)) return false;
    return true;
}

/// Takes out the items to which `is` says yes; the others keep their order.
template <class Item, class Is>
void erase_if(std::vector<Item>& list, const Is& is) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (is(std::as_const(list[i]))) continue;
        if (kept != i) list[kept] = std::move(list[i]);
        ++kept;
    }
    while (list.size() > kept) list.pop_back();
}

} // namespace galley::inline GALLEY_LEVEL::detail

#endif // GALLEY_DETAIL_LISTS_HPP
