// galley/lexicon/phrase_set.hpp: the one matcher of the lexicons.
// A set of folded phrases (text/fold.hpp), hashed at compile time by their first two folded code
// points; a look-up touches only the phrases that begin so and gives the longest that matches.
// Linear, no allocation, no backtracking.
#ifndef GALLEY_LEXICON_PHRASE_SET_HPP
#define GALLEY_LEXICON_PHRASE_SET_HPP

#include <galley/text/fold.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
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

/// `Entry` is any type with a member `phrase` (a folded std::string_view of at least one code
/// point). Build one with `make_phrase_set(entries)` as a constexpr variable next to the list.
template <class Entry, std::size_t N>
class phrase_set {
    static constexpr std::size_t buckets = [] {
        std::size_t n = 16;
        while (n < N * 2) n *= 2;
        return n;
    }();

public:
    consteval explicit phrase_set(const std::array<Entry, N>& entries) : entries_(entries) {
        static_assert(N < phrase_match::npos);
        std::array<std::uint16_t, N> slot{};
        for (std::size_t i = 0; i < N; ++i) {
            slot[i] = static_cast<std::uint16_t>(bucket_of(entries[i].phrase, 0));
            ++first_[slot[i] + 1U];
        }
        for (std::size_t b = 0; b < buckets; ++b)
            first_[b + 1] = static_cast<std::uint16_t>(first_[b + 1] + first_[b]);
        std::array<std::uint16_t, buckets> filled{};
        for (std::size_t i = 0; i < N; ++i) {
            const std::uint16_t b = slot[i];
            order_[static_cast<std::size_t>(first_[b]) + filled[b]++] =
                static_cast<std::uint16_t>(i);
        }
    }

    [[nodiscard]] constexpr const Entry& operator[](std::size_t i) const noexcept {
        return entries_[i];
    }
    [[nodiscard]] constexpr const std::array<Entry, N>& entries() const noexcept {
        return entries_;
    }

    /// The longest phrase spelled at `pos`, whole words only. Does not look before `pos`.
    [[nodiscard]] constexpr phrase_match match(std::string_view s,
                                               std::size_t pos = 0) const noexcept {
        return longest(s, pos, true);
    }

    /// The same, but a phrase may run into the letters behind it ("chinadaily.com.cnEditor").
    [[nodiscard]] constexpr phrase_match match_glued(std::string_view s,
                                                     std::size_t pos = 0) const noexcept {
        return longest(s, pos, false);
    }

    /// Does the whole of `s` (trimmed by the caller) spell one phrase?
    [[nodiscard]] constexpr phrase_match match_whole(std::string_view s) const noexcept {
        const phrase_match m = match(s, 0);
        return m && m.size == s.size() ? m : phrase_match{};
    }

private:
    [[nodiscard]] static constexpr std::size_t bucket_of(std::string_view s,
                                                         std::size_t pos) noexcept {
        text::folding f(s, pos);
        const std::uint32_t a = f.next();
        const std::uint32_t b = f.next();
        return ((a * 0x9E3779B1U + b * 0x85EBCA77U) >> 15U) % buckets;
    }

    [[nodiscard]] constexpr phrase_match longest(std::string_view s, std::size_t pos,
                                                 bool whole) const noexcept {
        phrase_match best;
        if (pos >= s.size()) return best;
        // A phrase of one code point hashes with 0 behind it, which text seldom has: look in both
        // places.
        const std::size_t two = bucket_of(s, pos);
        look_in(two, s, pos, whole, best);
        text::folding f(s, pos);
        const std::size_t one = ((f.next() * 0x9E3779B1U) >> 15U) % buckets;
        if (one != two) look_in(one, s, pos, whole, best);
        return best;
    }

    constexpr void look_in(std::size_t bucket, std::string_view s, std::size_t pos, bool whole,
                           phrase_match& best) const noexcept {
        for (std::size_t k = first_[bucket]; k < first_[bucket + 1]; ++k) {
            const std::size_t size = text::match_folded(s, pos, entries_[order_[k]].phrase);
            if (size <= best.size) continue;
            if (whole && !ends_word(s, pos + size)) continue;
            best = {order_[k], static_cast<std::uint32_t>(size)};
        }
    }

    [[nodiscard]] static constexpr bool ends_word(std::string_view s, std::size_t end) noexcept {
        if (end >= s.size()) return true;
        return is_word_boundary(text::decode_before(s, end).value, text::decode(s, end).value);
    }

    std::array<Entry, N> entries_;
    std::array<std::uint16_t, buckets + 1> first_{};
    std::array<std::uint16_t, N> order_{};
};

template <class Entry, std::size_t N>
[[nodiscard]] consteval phrase_set<Entry, N> make_phrase_set(const Entry (&entries)[N]) {
    std::array<Entry, N> list{};
    for (std::size_t i = 0; i < N; ++i) list[i] = entries[i];
    return phrase_set<Entry, N>(list);
}

/// Is every phrase folded, trimmed and not empty? Asserted beside each list.
template <class Entry, std::size_t N>
[[nodiscard]] consteval bool all_folded(const Entry (&entries)[N]) {
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
