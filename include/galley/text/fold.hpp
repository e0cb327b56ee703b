// galley/text/fold.hpp, ground floor: comparing text with phrases that are written folded.
// A folded phrase is lower case, accents of Greek dropped, one ' ' between words, ASCII where
// fullwidth forms exist: what text::fold makes of each code point, with runs of blanks as one and
// code points that fold to 0 left out.
#ifndef GALLEY_TEXT_FOLD_HPP
#define GALLEY_TEXT_FOLD_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// Walks folded code points. `next()` gives 0 at the end; `position()` is the byte offset behind
/// the last one given.
class folding {
public:
    constexpr explicit folding(std::string_view s, std::size_t begin = 0) noexcept
        : text_(s), at_(begin) {}

    [[nodiscard]] constexpr char32_t next() noexcept {
        while (at_ < text_.size()) {
            if (is_visible(text_[at_]))
                return static_cast<unsigned char>(to_lower(text_[at_++])); // most of most texts
            const code_point c = decode(text_, at_);
            at_ += c.size;
            const char32_t f = c.valid ? fold(c.value) : replacement;
            if (f == 0) continue;
            if (f == U' ') skip_blanks();
            return f;
        }
        return 0;
    }

    [[nodiscard]] constexpr std::size_t position() const noexcept { return at_; }

private:
    constexpr void skip_blanks() noexcept {
        while (at_ < text_.size() && !is_visible(text_[at_])) {
            const code_point c = decode(text_, at_);
            const char32_t f = c.valid ? fold(c.value) : replacement;
            if (f != 0 && f != U' ') return;
            at_ += c.size;
        }
    }

    std::string_view text_;
    std::size_t at_;
};

/// How many bytes at `at` are a dot of India's scripts (U+093C and the like), which belongs to the
/// letter before it: 3 or 0.
[[nodiscard]] constexpr std::size_t dot_size(std::string_view s, std::size_t at) noexcept {
    if (at + 3 > s.size() || s[at] != '\xE0') return 0;
    return fold(decode(s, at).value) == 0 ? 3 : 0;
}

/// How many bytes of `s` at `pos` spell the folded `phrase`; 0 when they do not. An empty phrase
/// gives 0.
[[nodiscard]] constexpr std::size_t match_folded(std::string_view s, std::size_t pos,
                                                 std::string_view phrase) noexcept {
    if (phrase.empty()) return 0;
    folding have(s, pos);
    for (std::size_t i = 0; i < phrase.size();) {
        const code_point want = decode(phrase, i);
        i += want.size;
        if (have.next() != want.value) return 0;
    }
    return have.position() + dot_size(s, have.position()) - pos;
}

/// Do `a` and `b` fold to the same sequence? Blanks at the ends count.
[[nodiscard]] constexpr bool equal_folded(std::string_view a, std::string_view b) noexcept {
    folding x(a);
    folding y(b);
    for (;;) {
        const char32_t c = x.next();
        if (c != y.next()) return false;
        if (c == 0) return true;
    }
}

/// How many bytes of `s`, from its first, fold to what all of `opening` folds to: may be more or
/// fewer than `opening` has. 0 when they do not, and for an empty `opening`.
[[nodiscard]] constexpr std::size_t opens_folded(std::string_view s,
                                                 std::string_view opening) noexcept {
    folding have(s);
    folding want(opening);
    std::size_t end = 0;
    for (char32_t c = want.next(); c != 0; c = want.next()) {
        if (have.next() != c) return 0;
        end = have.position();
    }
    return end == 0 ? 0 : end + dot_size(s, end);
}

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_FOLD_HPP
