// galley/lexicon/phrase_set.hpp: the one matcher of the lexicons.
// A set of folded phrases (text/fold.hpp), hashed at compile time by their first two folded code
// points and told apart by the third; a look-up that finds nothing costs one hash and one read.
// Linear, no allocation, no backtracking.
#ifndef GALLEY_LEXICON_PHRASE_SET_HPP
#define GALLEY_LEXICON_PHRASE_SET_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>

#include <array>
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

namespace detail {

/// The first three folded code points at a place; 0 stands for "nothing more".
struct opening {
    char32_t first = 0;
    char32_t second = 0;
    char32_t third = 0;
};

[[nodiscard]] constexpr std::uint32_t hash_of(char32_t first, char32_t second) noexcept {
    return (first * 0x9E3779B1U + second * 0x85EBCA77U) >> 15U;
}

/// Steps over one code point of a phrase that is known to be well-formed: what text::decode does,
/// at a fraction of the steps a compiler allows per constant.
[[nodiscard]] constexpr char32_t take(std::string_view phrase, std::size_t& i) noexcept {
    if (i >= phrase.size()) return 0;
    const char32_t lead = static_cast<unsigned char>(phrase[i++]);
    if (lead < 0x80) return lead;
    const unsigned more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t value = lead & (0x3FU >> more);
    for (unsigned k = 0; k < more; ++k)
        value = value << 6U | (static_cast<unsigned char>(phrase[i++]) & 0x3FU);
    return value;
}

[[nodiscard]] constexpr opening opening_of(std::string_view s, std::size_t pos) noexcept {
    if (pos + 2 < s.size()) {
        const char a = s[pos];
        const char b = s[pos + 1];
        const char c = s[pos + 2];
        if (text::is_ascii(a) && text::is_ascii(b) && text::is_ascii(c) && a > ' ' && b > ' ' &&
            c > ' ')
            return {static_cast<unsigned char>(text::to_lower(a)),
                    static_cast<unsigned char>(text::to_lower(b)),
                    static_cast<unsigned char>(text::to_lower(c))};
    }
    text::folding f(s, pos);
    const char32_t first = f.next();
    const char32_t second = f.next();
    return {first, second, f.next()};
}

} // namespace detail

/// `Entry` is any type with a member `phrase` (a folded std::string_view of at least one code
/// point). Build one with `make_phrase_set(entries)` as a constexpr variable next to the list,
/// which it refers to and which must be static.
template <class Entry, std::size_t N>
class phrase_set {
    static_assert(N > 0 && N < phrase_match::npos);

    static constexpr std::size_t buckets = [] {
        std::size_t n = 16;
        while (n < N * 2) n *= 2;
        return n;
    }();

public:
    consteval explicit phrase_set(const Entry (&entries)[N]) : entries_(entries) {
        for (std::size_t i = N; i-- > 0;) {
            const std::string_view phrase = entries[i].phrase;
            std::size_t at = 0;
            const char32_t first = detail::take(phrase, at);
            const char32_t second = detail::take(phrase, at);
            const std::size_t b = detail::hash_of(first, second) % buckets;
            third_[i] = static_cast<std::uint8_t>(detail::take(phrase, at));
            next_[i] = head_[b];
            head_[b] = static_cast<std::uint16_t>(i + 1);
            if (second == 0) has_single_ = true;
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

    /// The longest phrase spelled at `pos` for which `accept(entry, size)` says yes; of phrases
    /// of equal length the one that stands first in the list. Asks about every phrase that is
    /// spelled there, so `accept` says where a word may end.
    template <class Accept>
    [[nodiscard]] constexpr phrase_match match_if(std::string_view s, std::size_t pos,
                                                  Accept accept) const noexcept {
        phrase_match best;
        if (pos >= s.size()) return best;
        const detail::opening o = detail::opening_of(s, pos);
        const auto third = static_cast<std::uint8_t>(o.third);
        const std::size_t two = detail::hash_of(o.first, o.second) % buckets;
        for (std::size_t k = head_[two]; k != 0; k = next_[k - 1])
            if (third_[k - 1] == third || third_[k - 1] == 0) try_one(k - 1, s, pos, accept, best);
        if (!has_single_ || o.second == 0) return best;
        // A phrase of one code point hashes with 0 behind it, which text seldom has.
        const std::size_t one = detail::hash_of(o.first, 0) % buckets;
        if (one == two) return best;
        for (std::size_t k = head_[one]; k != 0; k = next_[k - 1])
            if (third_[k - 1] == 0) try_one(k - 1, s, pos, accept, best);
        return best;
    }

private:
    template <class Accept>
    constexpr void try_one(std::size_t i, std::string_view s, std::size_t pos, Accept& accept,
                           phrase_match& best) const noexcept {
        const std::size_t size = text::match_folded(s, pos, entries_[i].phrase);
        if (size <= best.size || !accept(entries_[i], size)) return;
        best = {static_cast<std::uint16_t>(i), static_cast<std::uint32_t>(size)};
    }

    const Entry* entries_;
    bool has_single_ = false;
    std::array<std::uint16_t, buckets> head_{}; // 1 + the first entry of each bucket, 0 for none
    std::array<std::uint16_t, N> next_{};       // 1 + the next of the same bucket
    std::array<std::uint8_t, N> third_{};       // low byte of the third code point, 0 for none
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
