// galley/lexicon/detail/relative_word.hpp: what the lists of relative times hold.
#ifndef GALLEY_LEXICON_DETAIL_RELATIVE_WORD_HPP
#define GALLEY_LEXICON_DETAIL_RELATIVE_WORD_HPP

#include <galley/config.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::lexicon {

enum class time_unit : std::uint8_t { second, minute, hour, day, week, month, year };

struct unit_word {
    const char* phrase; // folded
    time_unit unit = time_unit::day;
};

struct relative_word {
    const char* phrase;        // folded
    bool needs_behind = false; // means the past only with a word behind the unit: "for 3 timer
                               // siden"
};

struct day_word {
    const char* phrase; // folded
    int days_back = 0;
};

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DETAIL_RELATIVE_WORD_HPP
