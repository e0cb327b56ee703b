// galley/metadata/detail/lead_filter.hpp: says by two bytes that no phrase of a list begins here,
// so that a search through running text asks the list only where it may answer.
#ifndef GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP
#define GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

/// Built from any lists whose entries have a folded `phrase`. Never says no where a phrase begins,
/// bytes that fold to nothing inside its first two characters aside.
class lead_filter {
public:
    template <class... Lists>
    constexpr explicit lead_filter(const Lists&... lists) {
        (add(lists), ...);
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

    /// Calls `visit(pos)` wherever a word or a mark begins and a phrase of the list may, or a
    /// letter above ASCII is such a place; stops where that says no.
    template <class Visit>
    constexpr void visit_leads(std::string_view s, const Visit& visit) const {
        std::uint64_t in_word = 0; // 1 if the byte before is of a word
        for (std::size_t base = 0; base < s.size(); base += 64) {
            const leads at = leads_at(s, base);
            std::uint64_t rest = (~(at.word << 1U | in_word) & ~at.space) | at.high;
            in_word = at.word >> 63U;
            for (; rest != 0; rest &= rest - 1) {
                const std::size_t pos = base + static_cast<unsigned>(std::countr_zero(rest));
                if (pos >= s.size()) return;
                if (may_begin(s, pos) && !visit(pos)) return;
            }
        }
    }

private:
    struct leads {
        std::uint64_t word = 0;  // text::is_word_byte
        std::uint64_t space = 0; // ' '
        std::uint64_t high = 0;  // first bytes of what is above ASCII
    };

    template <class Bytes>
    [[nodiscard]] static constexpr leads leads_of(const char* p) noexcept {
        leads m;
        for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
            const auto v = Bytes::load(p + at);
            const auto letter = Bytes::within(Bytes::with_bits(v, 0x20), 'a', 25);
            const auto word = Bytes::either(letter, Bytes::within(v, '0', 9));
            m.word |= (Bytes::to_bits(word) | Bytes::to_bits(v)) << at;
            m.space |= Bytes::to_bits(Bytes::equal(v, ' ')) << at;
            m.high |= Bytes::to_bits(Bytes::within(v, 0xC0, 0x3F)) << at;
        }
        return m;
    }

    [[nodiscard]] static constexpr leads leads_at(std::string_view s, std::size_t pos) noexcept {
        std::array<char, 64> rest;
        const char* p = text::whole_block(s, pos, rest);
        if (std::is_constant_evaluated()) return leads_of<text::detail::bytes_portable>(p);
        return leads_of<text::detail::bytes_best>(p);
    }

    template <class Entry, std::size_t N>
    constexpr void add(const Entry (&entries)[N]) {
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
    }

    bool other_[128]{};
    bool any_[128]{};
    bool single_[128]{};
    std::uint64_t pairs_[128][2]{};
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_LEAD_FILTER_HPP
