// galley/lexicon/detail/month_name.hpp: what the lists of months hold.
#ifndef GALLEY_LEXICON_DETAIL_MONTH_NAME_HPP
#define GALLEY_LEXICON_DETAIL_MONTH_NAME_HPP

#include <galley/config.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct month_name {
    const char* phrase; // folded
    std::uint8_t month;
    char lang[3];
    bool also_word = false; // an everyday word too
};

namespace detail {

inline constexpr bool also_word = true;

} // namespace detail

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DETAIL_MONTH_NAME_HPP
