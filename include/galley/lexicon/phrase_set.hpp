// galley/lexicon/phrase_set.hpp: the one matcher of the lexicons. A set of folded phrases
// (text/fold.hpp), hashed at compile time by their first bytes. Linear, no allocation, no
// backtracking; where nothing is found, mostly the first four bytes have said so, and a caller that
// asks many places or many sets may ask them first (may_begin).
#ifndef GALLEY_LEXICON_PHRASE_SET_HPP
#define GALLEY_LEXICON_PHRASE_SET_HPP

#include <galley/lexicon/detail/first_bytes.hpp>
#include <galley/lexicon/detail/opening.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/find_word.hpp>
#include <galley/text/fold.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// What a look-up found: the entry's index (`npos` for none) and how many bytes of the text it
/// took.
struct phrase_match {
    static constexpr std::uint16_t npos = 0xFFFF;
    std::uint16_t index = npos;
    std::uint32_t size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return index != npos; }
};

/// May a word end between these two code points? A letter followed by a letter of a script that
/// spaces its words, or a digit by a digit, says no.
[[nodiscard]] constexpr bool is_word_boundary(char32_t before, char32_t after) noexcept {
    if (text::digit_value(before) >= 0) return text::digit_value(after) < 0;
    const text::script a = text::script_of(before);
    const text::script b = text::script_of(after);
    if (a == text::script::none || b == text::script::none) return true;
    return text::is_unspaced(a) || text::is_unspaced(b) || a != b;
}

namespace detail {

/// Where the code points around `end` are not both ASCII.
[[nodiscard]] GALLEY_NOINLINE constexpr bool ends_wide_word(std::string_view s,
                                                            std::size_t end) noexcept {
    return is_word_boundary(text::decode_before(s, end).value, text::decode(s, end).value);
}

} // namespace detail

/// May a word end at `end`, which is not 0? The end of `s` always may.
[[nodiscard]] constexpr bool ends_word(std::string_view s, std::size_t end) noexcept {
    if (end >= s.size()) return true;
    const char before = s[end - 1];
    const char after = s[end];
    if (text::is_ascii(before) && text::is_ascii(after)) {
        if (text::is_digit(before)) return !text::is_digit(after);
        return !text::is_letter(before) || !text::is_letter(after);
    }
    return detail::ends_wide_word(s, end);
}

namespace detail {

/// Where the tag of a phrase stands in its hash: eight bits that do not choose the bucket.
inline constexpr unsigned tag_shift = 40;

/// The arrays of a phrase_set of any size, so that a look-up is compiled once for each entry type.
/// A phrase is known by its number, which counts from the end of the list.
template <class Entry>
struct phrase_table {
    const Entry* end;            // of the list
    std::size_t size;            // of the list
    const std::uint16_t* heads;  // by bucket: the first phrase in the list, 0 for none
    const std::uint16_t* next;   // by number: the next of the same bucket, 0 for none
    const std::uint16_t* tags;   // by number: its tag, which tells most phrases of a bucket apart,
                                 // and its size above that
    const std::uint16_t* widths; // by bucket, as bits: of the phrases whose first four bytes have
                                 // this hash; their groups in the high byte
    unsigned short_widths;       // as bits, of all phrases below four bytes
    unsigned shift;              // makes a bucket of a hash

    /// Asks by an opening that is whole: of eight bytes, or as many as there are.
    template <class Accept>
    constexpr phrase_match match_opened(const text_opening& o, std::string_view s, std::size_t pos,
                                        Accept& accept) const noexcept {
        return match_widths(widths_at(o), o, s, pos, accept);
    }

    template <class Accept>
    GALLEY_NOINLINE constexpr phrase_match match_if(std::string_view s, std::size_t pos,
                                                    Accept& accept) const noexcept {
        if (pos >= s.size()) return {};
        text_opening o = plain_opening(s, pos);
        unsigned rest = 0;
        if (o.size != 0) {
            rest = widths_at(o);
        } else {
            o = fold_opening(s, pos, 4);
            rest = widths_at(o);
            if (rest >> o.size != 0) o = fold_opening(s, pos, 8);
        }
        return match_widths(rest, o, s, pos, accept);
    }

private:
    template <class Accept>
    constexpr phrase_match match_widths(unsigned rest, const text_opening& o, std::string_view s,
                                        std::size_t pos, Accept& accept) const noexcept {
        phrase_match best;
        rest &= (1U << o.size) - 1;
        for (; rest != 0; rest &= rest - 1) {
            const std::uint64_t hash = hash_of(o, static_cast<unsigned>(std::countr_zero(rest)));
            for (std::size_t k = heads[hash >> shift]; k != 0; k = next[k]) {
                if (((tags[k] ^ hash >> tag_shift) & 0xFFU) != 0) continue;
                const unsigned size_of_phrase = tags[k] >> 8U;
                if (o.is_plain && size_of_phrase <= std::min<std::size_t>(best.size, 8)) continue;
                const Entry& e = *(end - k);
                const std::size_t taken = spelled(o, s, pos, e.phrase, size_of_phrase);
                if (taken <= best.size || !accept(e, taken)) continue;
                best = {static_cast<std::uint16_t>(size - k), static_cast<std::uint32_t>(taken)};
            }
        }
        return best;
    }

    [[nodiscard]] static constexpr std::uint64_t hash_of(const text_opening& o,
                                                         unsigned width) noexcept {
        return (o.bytes & width_masks[width]) * hash_factor;
    }

    /// The widths of the phrases that may be spelled where a text folds to `o`.
    [[nodiscard]] constexpr unsigned widths_at(const text_opening& o) const noexcept {
        const auto of_width = [&](unsigned w) { return widths[hash_of(o, w) >> shift]; };
        if (o.size >= 4) {
            const unsigned found = of_width(3) & 0xF8U;
            if (short_widths == 0) return found;
            return found | (of_width(0) & 1U) | (of_width(1) & 2U) | (of_width(2) & 4U);
        }
        unsigned found = 0;
        for (unsigned w = 0; w < o.size; ++w) found |= of_width(w) & 1U << w;
        return found;
    }
};

} // namespace detail

/// An entry of a list that says nothing of its phrases.
struct phrase_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
};

/// `Entry` is any type with a member `phrase`: a folded `const char*` of at least one byte, since a
/// compiler that makes thousands of views counts their bytes. Build one with
/// `make_phrase_set(entries)` as a constexpr variable next to the list, which it refers to and
/// which must be static. A static member `grouped`, if there is one, sorts the phrases by their
/// `forms` into up to three groups, as bits; without it all are in the first.
template <class Entry, std::size_t N>
class phrase_set {
    static_assert(N > 0 && N < phrase_match::npos);

    static constexpr std::size_t buckets = std::bit_ceil(N < 16 ? 16 : N + N / 2);
    static constexpr unsigned shift = 64 - std::countr_zero(buckets);
    static constexpr std::size_t starts = std::bit_ceil(N < 16 ? 16 : N);
    static constexpr unsigned start_shift = 64 - std::countr_zero(starts);
    static constexpr unsigned letters = N < 256 ? 128 : 1024;
    static constexpr unsigned first_group = 1;

public:
    // Compilers run this for every phrase of every list and count every step and every call, so it
    // is written with few. Numbers that go up while the list is read from its end write the arrays
    // in order, which is cheap for them, and chain the first in front.
    constexpr explicit phrase_set(const Entry (&entries)[N]) : entries_(entries) {
        using detail::hash_factor;
        using byte = unsigned char;
        for (std::size_t k = 1; k <= N; ++k) {
            const Entry& e = entries[N - k];
            const char* const p = e.phrase;
            const std::size_t size = __builtin_strlen(p);
            std::uint32_t four = 0;  // its first bytes, the first the lowest
            std::uint64_t bytes = 0; // those of its key
            unsigned width = 0x80;
            if (size >= 8) {
                four = static_cast<byte>(p[0]) | std::uint32_t{static_cast<byte>(p[1])} << 8U |
                       std::uint32_t{static_cast<byte>(p[2])} << 16U |
                       std::uint32_t{static_cast<byte>(p[3])} << 24U;
                bytes = four | std::uint64_t{static_cast<byte>(p[5])} << 40U |
                        std::uint64_t{static_cast<byte>(p[7])} << 56U;
            } else {
                bytes = detail::eight_of_phrase(p);
                four = static_cast<std::uint32_t>(bytes);
                width = 1U << (size - 1);
                short_widths_ |= width & 7U;
            }
            const std::uint64_t first = four * hash_factor;
            const std::uint64_t all = bytes * hash_factor;
            const auto bucket = static_cast<std::size_t>(all >> shift);
            next_[k] = heads_[bucket];
            heads_[bucket] = static_cast<std::uint16_t>(k);
            tags_[k] = static_cast<std::uint16_t>(size << 8U | (all >> detail::tag_shift & 0xFFU));
            unsigned group = first_group;
            if constexpr (requires { Entry::grouped; }) group = Entry::grouped.by_forms[e.forms];
            widths_[first >> shift] |= static_cast<std::uint16_t>(width | group << group_shift);
            if ((four & 0x80U) != 0) {
                letters_[detail::letter_of_phrase(four) % letters] |=
                    static_cast<std::uint8_t>(group);
            } else if (size < 4 || (four & 0xFF00U) == 0x2000U || (four & 0xFF0000U) == 0x200000U) {
                short_[four & 31U] |= size == 1 ? every : 1U << (four >> 8U & 31U);
                const std::uint32_t blanks = (four & 0xFF00U) == 0x2000U ? 1U : 0U;
                if (size == 1) single_ |= 1U << (four & 31U);
                else
                    thirds_[place_of_two(four)] |=
                        size == 2 ? every : 1U << (four >> 16U & 31U) | blanks;
            } else {
                starts_[first >> start_shift] |=
                    static_cast<std::uint8_t>(1U << (first >> (start_shift - 3) & 7U));
            }
        }
    }

    /// May a phrase of one of the groups in `mask` be spelled where these bytes are? Says yes too
    /// often, never no too often.
    [[nodiscard]] constexpr bool may_begin(const detail::first_bytes& b,
                                           unsigned mask = first_group) const noexcept {
        using look = detail::first_bytes::look;
        if (b.seen != look::four)
            return b.seen == look::any || (letters_[b.letter % letters] & mask) != 0;
        const std::uint64_t hash = b.four * detail::hash_factor;
        const bool spelled =
            (starts_[hash >> start_shift] >> (hash >> (start_shift - 3) & 7U) & 1U) != 0 &&
            (mask == first_group || (widths_[hash >> shift] >> group_shift & mask) != 0);
        return spelled || may_begin_short(b.four);
    }

    /// The same of `pos`, which is inside `s`.
    [[nodiscard]] constexpr bool may_begin(std::string_view s, std::size_t pos,
                                           unsigned mask = first_group) const noexcept {
        return may_begin(detail::first_bytes::at(s, pos), mask);
    }

    [[nodiscard]] constexpr const Entry& operator[](std::size_t i) const noexcept {
        return entries_[i];
    }
    [[nodiscard]] constexpr std::span<const Entry, N> entries() const noexcept {
        return std::span<const Entry, N>(entries_, N);
    }

    /// The longest phrase spelled at `pos`, whole words only. Does not look before `pos`.
    [[nodiscard]] constexpr phrase_match match(std::string_view s,
                                               std::size_t pos = 0) const noexcept {
        return match_if(
            s, pos, [s, pos](const Entry&, std::size_t size) { return ends_word(s, pos + size); });
    }

    /// The same, but a phrase may run into the letters behind it ("chinadaily.com.cnEditor").
    [[nodiscard]] constexpr phrase_match match_glued(std::string_view s,
                                                     std::size_t pos = 0) const noexcept {
        return match_if(s, pos, [](const Entry&, std::size_t) { return true; });
    }

    /// Does the whole of `s` (trimmed by the caller) spell one phrase?
    [[nodiscard]] constexpr phrase_match match_whole(std::string_view s) const noexcept {
        return match_if(s, 0, [s](const Entry&, std::size_t size) { return size == s.size(); });
    }

    /// The same of the first word of `s` that begins a phrase (text/find_word.hpp).
    [[nodiscard]] constexpr phrase_match match_first(std::string_view s) const noexcept {
        phrase_match first;
        text::find_word(s, 0, [&](std::size_t pos) {
            first = match(s, pos);
            return static_cast<bool>(first);
        });
        return first;
    }

    /// The longest phrase spelled at `pos` for which `accept(entry, size)` says yes; of phrases of
    /// equal length the one that stands first in the list. Asks about every phrase that is spelled
    /// there, so `accept` says where a word may end.
    template <class Accept>
    [[nodiscard]] constexpr phrase_match match_if(std::string_view s, std::size_t pos,
                                                  Accept accept,
                                                  unsigned mask = first_group) const noexcept {
        if (pos >= s.size() || !may_begin(s, pos, mask)) return {};
        return table().match_if(s, pos, accept);
    }

    /// The same, where the caller asks several sets of one place: `o` is `open_phrase(s, pos)`.
    template <class Accept>
    [[nodiscard]] constexpr phrase_match match_if(const detail::text_opening& o, std::string_view s,
                                                  std::size_t pos, Accept accept) const noexcept {
        return table().match_opened(o, s, pos, accept);
    }

private:
    static constexpr unsigned group_shift = 8; // behind the widths
    static constexpr std::uint32_t every = 0xFFFFFFFFU;

    /// The same of the phrases below four bytes and of those with a blank among the first three.
    [[nodiscard]] constexpr bool may_begin_short(std::uint32_t four) const noexcept {
        if ((short_[four & 31U] >> (four >> 8U & 31U) & 1U) == 0) return false; // most
        const std::uint32_t third = thirds_[place_of_two(four)] >> (four >> 16U & 31U);
        return ((third | single_ >> (four & 31U)) & 1U) != 0;
    }
    [[nodiscard]] static constexpr std::size_t place_of_two(std::uint32_t four) noexcept {
        return (four ^ four >> 7U) & 63U;
    }

    [[nodiscard]] constexpr detail::phrase_table<Entry> table() const noexcept {
        return {entries_ + N, N, heads_, next_, tags_, widths_, short_widths_, shift};
    }

    const Entry* entries_;
    // What detail::phrase_table says of them. Plain arrays, since each call counts.
    std::uint16_t heads_[buckets]{};
    std::uint16_t next_[N + 1]{};
    std::uint16_t tags_[N + 1]{};
    std::uint16_t widths_[buckets]{};
    unsigned short_widths_ = 0;
    // What may_begin asks: the first four bytes by more bits of their hash; the first two and the
    // third of phrases that are shorter or have a blank there, which may stand for several, and
    // those of one letter; the groups of the phrases by first letters above ASCII.
    std::uint8_t starts_[starts]{};
    std::uint32_t short_[32]{};
    std::uint32_t thirds_[64]{};
    std::uint32_t single_ = 0;
    std::uint8_t letters_[letters]{};
};

template <class Entry, std::size_t N>
[[nodiscard]] constexpr phrase_set<Entry, N> make_phrase_set(const Entry (&entries)[N]) {
    return phrase_set<Entry, N>(entries);
}

/// Is every phrase folded, trimmed, not empty and below 256 bytes? Asked by each list's test.
template <class Entry, std::size_t N>
[[nodiscard]] constexpr bool all_folded(const Entry (&entries)[N]) {
    for (const Entry& e : entries) {
        const std::string_view phrase = e.phrase;
        if (phrase.empty() || phrase.size() > 255) return false;
        if (phrase.front() == ' ' || phrase.back() == ' ') return false;
        for (std::size_t i = 0; i < phrase.size();) {
            const text::code_point c = text::decode(phrase, i);
            if (!c.valid || text::fold(c.value) != c.value) return false;
            i += c.size;
        }
    }
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PHRASE_SET_HPP
