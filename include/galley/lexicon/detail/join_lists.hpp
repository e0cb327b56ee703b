// galley/lexicon/detail/join_lists.hpp: lists that stand in several headers as one, which a
// phrase_set can refer to.
#ifndef GALLEY_LEXICON_DETAIL_JOIN_LISTS_HPP
#define GALLEY_LEXICON_DETAIL_JOIN_LISTS_HPP

#include <galley/config.hpp>

#include <cstddef>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

template <class Entry, std::size_t N>
struct joined_list {
    Entry entries[N]{};
};

/// The entries of all `lists`, in order.
template <class Entry, std::size_t... N>
[[nodiscard]] constexpr joined_list<Entry, (N + ...)> join_lists(const Entry (&... lists)[N]) {
    joined_list<Entry, (N + ...)> all;
    std::size_t n = 0;
    const auto add = [&all, &n](const Entry* list, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) all.entries[n++] = list[i];
    };
    (add(lists, N), ...);
    return all;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_JOIN_LISTS_HPP
