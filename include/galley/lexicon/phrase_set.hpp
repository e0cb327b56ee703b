// galley/lexicon/phrase_set.hpp: the one matcher of the lexicons. A set of folded phrases
// (text/fold.hpp), hashed at compile time by their first code points, as many as a phrase has up to
// seven. Linear, no allocation, no backtracking; where nothing is found, mostly the first two code
// points have said so.
#ifndef GALLEY_LEXICON_PHRASE_SET_HPP
#define GALLEY_LEXICON_PHRASE_SET_HPP

#include <galley/lexicon/detail/opening.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::lexicon {

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

/// May a word end at `end`, which is not 0? The end of `s` always may.
[[nodiscard]] constexpr bool ends_word(std::string_view s, std::size_t end) noexcept {
    if (end >= s.size()) return true;
    const char before = s[end - 1];
    const char after = s[end];
    if (text::is_ascii(before) && text::is_ascii(after)) {
        if (text::is_digit(before)) return !text::is_digit(after);
        return !text::is_letter(before) || !text::is_letter(after);
    }
    return is_word_boundary(text::decode_before(s, end).value, text::decode(s, end).value);
}

/// `Entry` is any type with a member `phrase` (a folded std::string_view of at least one code
/// point). Build one with `make_phrase_set(entries)` as a constexpr variable next to the list,
/// which it refers to and which must be static.
template <class Entry, std::size_t N>
class phrase_set {
    static_assert(N > 0 && N < phrase_match::npos);

    static constexpr std::size_t buckets = [] {
        std::size_t n = 16;
        while (n < N + N / 2) n *= 2;
        return n;
    }();

public:
    consteval explicit phrase_set(const Entry (&entries)[N]) : entries_(entries) {
        for (std::size_t i = N; i-- > 0;) {
            const detail::phrase_opening o = detail::opening_of_phrase(entries[i].phrase);
            const std::uint32_t b = (o.all >> 16U) % buckets;
            const std::uint32_t two = (o.two >> 16U) % buckets;
            next_[i] = head_[b];
            head_[b] = static_cast<std::uint16_t>(i + 1);
            tags_[i] = static_cast<std::uint8_t>(o.all >> 8U);
            lengths_[two] = static_cast<std::uint8_t>(lengths_[two] | 1U << o.length);
            if (o.length == 0) has_single_ = true;
        }
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

    /// The longest phrase spelled at `pos` for which `accept(entry, size)` says yes; of phrases of
    /// equal length the one that stands first in the list. Asks about every phrase that is spelled
    /// there, so `accept` says where a word may end.
    template <class Accept>
    [[nodiscard]] constexpr phrase_match match_if(std::string_view s, std::size_t pos,
                                                  Accept accept) const noexcept {
        phrase_match best;
        if (pos >= s.size()) return best;
        unsigned rest = 0;
        const detail::text_opening o =
            detail::opening_of(s, pos, [this, &rest](std::uint32_t one, std::uint32_t two) {
                rest = lengths_behind(two) | (has_single_ ? lengths_behind(one) & 1U : 0U);
                return rest != 0;
            });
        if (o.lengths == 1) rest = 1;
        for (rest &= o.lengths; rest != 0; rest &= rest - 1)
            try_bucket(o.by_length[std::countr_zero(rest)], s, pos, accept, best);
        return best;
    }

private:
    /// The lengths, as bits, of the phrases that begin with two code points of this hash.
    [[nodiscard]] constexpr unsigned lengths_behind(std::uint32_t hash) const noexcept {
        return lengths_[(hash >> 16U) % buckets];
    }

    template <class Accept>
    constexpr void try_bucket(std::uint32_t hash, std::string_view s, std::size_t pos,
                              Accept& accept, phrase_match& best) const noexcept {
        const auto tag = static_cast<std::uint8_t>(hash >> 8U);
        for (std::size_t k = head_[(hash >> 16U) % buckets]; k != 0; k = next_[k - 1]) {
            if (tags_[k - 1] != tag) continue;
            const std::size_t size = detail::spelled(s, pos, entries_[k - 1].phrase);
            if (size <= best.size || !accept(entries_[k - 1], size)) continue;
            best = {static_cast<std::uint16_t>(k - 1), static_cast<std::uint32_t>(size)};
        }
    }

    const Entry* entries_;
    bool has_single_ = false; // phrases of one code point
    // Plain arrays: compilers run the constructor for thousands of phrases, and each call counts.
    std::uint8_t lengths_[buckets]{};
    std::uint16_t head_[buckets]{}; // 1 + the first entry of each bucket, 0 for none
    std::uint16_t next_[N]{};       // 1 + the next of the same bucket
    std::uint8_t tags_[N]{};        // more bits of the hash
};

template <class Entry, std::size_t N>
[[nodiscard]] consteval phrase_set<Entry, N> make_phrase_set(const Entry (&entries)[N]) {
    return phrase_set<Entry, N>(entries);
}

/// Is every phrase folded, trimmed and not empty? Asserted beside each short list; for a long one
/// in its test, since it costs the compiler more than the set does.
template <class Entry, std::size_t N>
[[nodiscard]] constexpr bool all_folded(const Entry (&entries)[N]) {
    for (const Entry& e : entries) {
        if (e.phrase.empty() || e.phrase.front() == ' ' || e.phrase.back() == ' ') return false;
        for (std::size_t i = 0; i < e.phrase.size();) {
            const text::code_point c = text::decode(e.phrase, i);
            if (!c.valid || text::fold(c.value) != c.value) return false;
            i += c.size;
        }
    }
    return true;
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_PHRASE_SET_HPP
