// galley/metadata/detail/lead_filter.hpp: says by two bytes that no phrase of a list begins here,
// so that a search through running text asks the list only where it may answer.
#ifndef GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP
#define GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP

#include <galley/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::metadata::detail {

/// Built from any list whose entries have a folded `phrase`. Never says no where a phrase begins,
/// bytes that fold to nothing inside its first two characters aside.
class lead_filter {
public:
    template <class Entry, std::size_t N>
    constexpr explicit lead_filter(const Entry (&entries)[N]) {
        bool cased = false;
        for (std::size_t i = 0; i < N; ++i) {
            const auto a = static_cast<unsigned char>(entries[i].phrase[0]);
            if (a >= 0x80) {
                if (a <= 0xD4) cased = true;
                else other_[a - 0x80U] = true;
                continue;
            }
            any_[a] = true;
            const auto b = static_cast<unsigned char>(entries[i].phrase[1]);
            if (b == 0) single_[a] = true;
            else if (b < 0x80) pairs_[a][b / 64U] |= std::uint64_t{1} << (b % 64U);
        }
        // Capitals of Latin, Greek and Cyrillic have other lead bytes than their small letters.
        if (cased)
            for (unsigned lead = 0xC3; lead <= 0xD4; ++lead) other_[lead - 0x80U] = true;
        other_[0xEF - 0x80U] = true; // fullwidth forms fold to ASCII
    }

    [[nodiscard]] constexpr bool may_begin(std::string_view s, std::size_t pos) const noexcept {
        const auto a = static_cast<unsigned char>(text::to_lower(s[pos]));
        if (a >= 0x80) return other_[a - 0x80U];
        if (pos + 1 >= s.size()) return single_[a];
        const auto b = static_cast<unsigned char>(text::to_lower(s[pos + 1]));
        if (b >= 0x80 || text::is_space(s[pos + 1])) return any_[a];
        return single_[a] || (pairs_[a][b / 64U] >> (b % 64U) & 1U) != 0;
    }

private:
    bool other_[128]{};
    bool any_[128]{};
    bool single_[128]{};
    std::uint64_t pairs_[128][2]{};
};

} // namespace galley::metadata::detail

#endif // GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP
