// galley/lexicon/detail/name_text.hpp: many words as one sorted text, searched by halves: a table
// of so many entries would be slow to compile.
#ifndef GALLEY_LEXICON_DETAIL_NAME_TEXT_HPP
#define GALLEY_LEXICON_DETAIL_NAME_TEXT_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// Names as one text. Its size is known from its type: a view would have it counted byte by byte.
struct name_text {
    const char* begin;
    std::size_t size;

    template <std::size_t N>
    constexpr name_text(const char (&text)[N]) noexcept : begin(text), size(N - 1) {}
    constexpr operator std::string_view() const noexcept { return {begin, size}; }
};

/// Is `word`, folded, one of the sorted `names`?
[[nodiscard]] constexpr bool holds_name(std::string_view names, std::string_view word) noexcept {
    while (!names.empty()) {
        const std::size_t before = names.rfind(' ', names.size() / 2);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = names.find(' ', begin);
        const int order = word.compare(names.substr(begin, end - begin));
        if (order == 0) return true;
        if (order < 0) names = names.substr(0, begin == 0 ? 0 : begin - 1);
        else names = end == std::string_view::npos ? std::string_view{} : names.substr(end + 1);
    }
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_NAME_TEXT_HPP
