// galley/metadata/detail/reader.hpp: a cursor over a view, for recognisers that read left to right.
// Every step goes forward, so what reads with it is linear.
#ifndef GALLEY_METADATA_DETAIL_READER_HPP
#define GALLEY_METADATA_DETAIL_READER_HPP

#include <galley/text/fold.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail {

struct reader {
    std::string_view text;
    std::size_t pos = 0;

    [[nodiscard]] constexpr bool at_end() const noexcept { return pos >= text.size(); }
    /// The code point here; 0 at the end.
    [[nodiscard]] constexpr char32_t peek() const noexcept {
        return at_end() ? U'\0' : text::decode(text, pos).value;
    }
    /// The code point before the cursor; 0 at the begin.
    [[nodiscard]] constexpr char32_t before() const noexcept {
        return pos == 0 ? U'\0' : text::decode_before(text, pos).value;
    }
    constexpr char32_t next() noexcept {
        if (at_end()) return U'\0';
        const text::code_point c = text::decode(text, pos);
        pos += c.size;
        return c.value;
    }
    constexpr bool accept(char32_t c) noexcept {
        if (at_end() || peek() != c) return false;
        next();
        return true;
    }
    constexpr bool accept_any(std::u32string_view set) noexcept {
        if (at_end() || set.find(peek()) == std::u32string_view::npos) return false;
        next();
        return true;
    }
    /// Steps over a folded phrase.
    constexpr bool accept_phrase(std::string_view folded) noexcept {
        const std::size_t n = text::match_folded(text, pos, folded);
        pos += n;
        return n != 0;
    }
    /// Steps over blanks; how many bytes.
    constexpr std::size_t skip_blanks() noexcept {
        const std::size_t from = pos;
        while (!at_end() && text::is_blank(peek())) next();
        return pos - from;
    }
    /// Steps over `- – — -- --- _`; how many dashes ("_" counts as one).
    constexpr int skip_dashes() noexcept {
        int n = 0;
        while (!at_end() && n < 4 && (text::is_dash(peek()) || peek() == U'_')) {
            next();
            ++n;
        }
        return n;
    }
    /// What stands between here and the first of `closers` within `limit` bytes; the cursor goes
    /// behind the closer. Empty and unmoved where there is none.
    constexpr std::string_view take_until(std::u32string_view closers, std::size_t limit) noexcept {
        const std::size_t from = pos;
        while (!at_end() && pos - from <= limit) {
            const std::size_t here = pos;
            if (closers.find(next()) != std::u32string_view::npos)
                return text.substr(from, here - from);
        }
        pos = from;
        return {};
    }
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return text.substr(pos); }
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail

#endif // GALLEY_METADATA_DETAIL_READER_HPP
