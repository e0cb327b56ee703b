// galley/lexicon/phrase_set.hpp: the one matcher of the lexicons.
// A set of folded phrases (text/fold.hpp), hashed at compile time by their first three folded code
// points; a look-up that finds nothing costs a hash and a read, three where there are short
// phrases. Linear, no allocation, no backtracking.
#ifndef GALLEY_LEXICON_PHRASE_SET_HPP
#define GALLEY_LEXICON_PHRASE_SET_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

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

[[nodiscard]] constexpr std::uint32_t hash_of(const opening& o) noexcept {
    return (o.first * 0x9E3779B1U + o.second * 0x85EBCA77U + o.third * 0xC2B2AE3DU) >> 13U;
}

/// The opening of a phrase that ends in NUL and is known to be well-formed: what text::folding
/// gives, at a fraction of the steps and calls that compilers take so long for.
[[nodiscard]] constexpr opening opening_of_phrase(const char* p) noexcept {
    char32_t c[3] = {};
    for (int k = 0; k < 3 && *p != 0; ++k) {
        char32_t value = static_cast<unsigned char>(*p++);
        if (value >= 0x80) {
            int more = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
            value &= 0x3FU >> more;
            for (; more > 0; --more) value = value << 6U | (static_cast<unsigned char>(*p++) & 63U);
        }
        c[k] = value;
    }
    return {c[0], c[1], c[2]};
}

[[nodiscard]] constexpr opening opening_of_phrase(std::string_view phrase) noexcept {
    char bytes[13] = {}; // three code points and a NUL
    for (std::size_t i = 0; i < phrase.size() && i < 12; ++i) bytes[i] = phrase[i];
    return opening_of_phrase(static_cast<const char*>(bytes));
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

/// How many bytes of `s` at `pos` spell `phrase`: what text::match_folded says, which is asked only
/// where the text leaves plain ASCII.
template <class Phrase>
[[nodiscard]] constexpr std::size_t spelled(std::string_view s, std::size_t pos,
                                            const Phrase& phrase) noexcept {
    for (std::size_t i = 0;; ++i) {
        if constexpr (std::is_convertible_v<Phrase, const char*>) {
            if (phrase[i] == 0) return i;
        } else if (i == phrase.size()) return i;
        if (pos + i >= s.size()) return 0;
        const char have = s[pos + i];
        const bool blank = have == ' ' && pos + i + 1 < s.size() && s[pos + i + 1] > ' ';
        if (!blank && (have <= ' ' || !text::is_ascii(have)))
            return text::match_folded(s, pos, phrase);
        if (text::to_lower(have) != phrase[i]) return 0;
    }
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
            const detail::opening o = detail::opening_of_phrase(entries[i].phrase);
            const std::size_t b =
                ((o.first * 0x9E3779B1U + o.second * 0x85EBCA77U + o.third * 0xC2B2AE3DU) >> 13U) %
                buckets;
            next_[i] = head_[b];
            head_[b] = static_cast<std::uint16_t>(i + 1);
            if (o.second == 0) has_one_ = true;
            else if (o.third == 0) has_two_ = true;
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
        if (o.third != 0) try_bucket(o, s, pos, accept, best);
        if (has_two_ && o.second != 0) try_bucket({o.first, o.second, 0}, s, pos, accept, best);
        if (has_one_) try_bucket({o.first, 0, 0}, s, pos, accept, best);
        return best;
    }

private:
    template <class Accept>
    constexpr void try_bucket(const detail::opening& o, std::string_view s, std::size_t pos,
                              Accept& accept, phrase_match& best) const noexcept {
        for (std::size_t k = head_[detail::hash_of(o) % buckets]; k != 0; k = next_[k - 1]) {
            const std::size_t size = detail::spelled(s, pos, entries_[k - 1].phrase);
            if (size <= best.size || !accept(entries_[k - 1], size)) continue;
            best = {static_cast<std::uint16_t>(k - 1), static_cast<std::uint32_t>(size)};
        }
    }

    const Entry* entries_;
    bool has_one_ = false;                      // phrases of one code point,
    bool has_two_ = false;                      // of two: hashed with 0 for what they have not
    std::array<std::uint16_t, buckets> head_{}; // 1 + the first entry of each bucket, 0 for none
    std::array<std::uint16_t, N> next_{};       // 1 + the next of the same bucket
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
