// galley/layout/plain_text.hpp: a text as its readers see it. No-break, thin and other blanks that
// set type become the blank, a run of blanks inside a line is one, breaks of every kind become the
// line feed, two more hyphens '-', and what nobody sees (soft hyphens, zero-width spaces, marks of
// byte order and direction) is left out, so that no label, name or count is spoiled by them. Places
// are told in both texts. Many texts hold nothing of the kind: they are scanned once and not
// copied. Nor are those whose copy would be long for its lines: memory grows with the lines and no
// faster.
#ifndef GALLEY_LAYOUT_PLAIN_TEXT_HPP
#define GALLEY_LAYOUT_PLAIN_TEXT_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::layout {

namespace detail {

/// What a plain text has for a code point.
enum class stand_in : std::uint8_t { itself, blank, line_feed, hyphen, nothing };

/// Of a code point. Zero-width joiners stay: they shape letters and emoji. So does the ideographic
/// blank, U+3000, which parts words and pads names where other scripts have letters.
[[nodiscard]] constexpr stand_in stand_in_of(char32_t c) noexcept {
    if (c == 0x2028 || c == 0x2029) return stand_in::line_feed;
    if (c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F)
        return stand_in::blank;
    if (c == 0x2010 || c == 0x2011) return stand_in::hyphen;
    const bool joins = c == 0x200C || c == 0x200D;
    return text::is_invisible(c) && !joins ? stand_in::nothing : stand_in::itself;
}

/// Some bytes of a text and what a plain text has for them.
struct replacement {
    stand_in instead = stand_in::itself;
    std::size_t end = 0;
};

/// Behind the blanks at `pos`.
[[nodiscard]] constexpr std::size_t end_of_blanks(std::string_view s, std::size_t pos) noexcept {
    return std::min(s.find_first_not_of(' ', pos), s.size());
}

/// What is odd at `pos` of `s`, a place that next_odd gave.
[[nodiscard]] constexpr replacement odd_at(std::string_view s, std::size_t pos) noexcept {
    if (s[pos] == ' ') { // the second of a run
        const bool indents = pos == 1 || s[pos - 2] == '\n' || s[pos - 2] == '\r';
        return {indents ? stand_in::itself : stand_in::nothing, end_of_blanks(s, pos)};
    }
    if (s[pos] == '\r') {
        const bool pair = pos + 1 < s.size() && s[pos + 1] == '\n';
        return {pair ? stand_in::itself : stand_in::line_feed, pos + 1};
    }
    const text::code_point c = text::decode(s, pos);
    return {c.valid ? stand_in_of(c.value) : stand_in::itself, pos + c.size};
}

/// The first place at `pos` of `s` or behind it where a blank follows another or something else
/// may begin that has a stand-in; the size for none. With the twin `Bytes`.
template <class Bytes = text::detail::bytes_best>
[[nodiscard]] constexpr std::size_t next_odd(std::string_view s, std::size_t pos) noexcept {
    std::array<char, 64> rest{};
    bool after_blank = pos > 0 && pos < s.size() && s[pos - 1] == ' ';
    for (; pos < s.size(); pos += rest.size()) {
        const text::odd_bytes m = text::odd_bytes_of_block<Bytes>(text::whole_block(s, pos, rest));
        const std::uint64_t again = m.blank & (m.blank << 1U | (after_blank ? 1U : 0U));
        if ((m.lead | again) != 0)
            return pos + static_cast<std::size_t>(std::countr_zero(m.lead | again));
        after_blank = m.blank >> 63U != 0;
    }
    return s.size();
}

/// A place where the plain text is another: it has the bytes from `kept` to `begin` of the text,
/// then what stands instead, then what begins at `next`.
struct change {
    std::size_t kept = 0;
    std::size_t begin = 0;
    stand_in instead = stand_in::nothing;
    std::size_t next = 0;
};

/// Calls `use` for each of them in order.
template <class Use>
constexpr void for_each_change(std::string_view text, Use use) {
    std::size_t kept = 0;
    bool after_blank = false; // does what was kept end in one?
    for (std::size_t pos = next_odd(text, 0); pos < text.size();) {
        replacement odd = odd_at(text, pos);
        if (odd.instead != stand_in::itself) {
            if (kept < pos) after_blank = text[pos - 1] == ' ';
            if (odd.instead == stand_in::blank && after_blank) odd.instead = stand_in::nothing;
            if (odd.instead != stand_in::nothing) after_blank = odd.instead == stand_in::blank;
            if (after_blank) odd.end = end_of_blanks(text, odd.end);
            use(change{kept, pos, odd.instead, odd.end});
            kept = odd.end;
        }
        pos = next_odd(text, odd.end);
    }
}

/// The most memory that a copy of `text` may take: enough for the longest articles on one line, and
/// 512 bytes a line more, four times what real pages have.
[[nodiscard]] constexpr std::size_t room_for_copy(std::string_view text) noexcept {
    constexpr std::size_t always = 65536;
    constexpr std::size_t for_a_line = 512;
    std::size_t lines = 0;
    for (const char b : text) lines += b == '\n' || b == '\r' ? 1U : 0U;
    return always + lines * for_a_line;
}

} // namespace detail

/// Keeps its memory from text to text. A text that is not copied needs none; another what is left
/// of it and eight bytes for each place that is another, which is never more than 64 KiB and 512
/// bytes a line.
class plain_text {
public:
    /// `text`, of less than 2^32 bytes, as its readers see it: the same view where that is the same
    /// text or nothing at all, or where the copy would need more than that; else a copy that lives
    /// until the next call. Linear.
    [[nodiscard]] std::string_view read(std::string_view text) {
        original_ = text;
        copy_.clear();
        shifts_.clear();
        std::size_t size = text.size();
        std::size_t changes = 0;
        detail::for_each_change(text, [&](const detail::change& c) {
            size -= c.next - c.begin;
            size += c.instead == detail::stand_in::nothing ? 0U : 1U;
            ++changes;
        });
        if (changes == 0 || size == 0) return text;
        if (size + changes * sizeof(shift) > detail::room_for_copy(text)) return text;
        copy_.reserve(size);
        shifts_.reserve(changes);
        std::size_t kept = 0;
        detail::for_each_change(text, [&](const detail::change& c) {
            copy_.append(text, c.kept, c.begin - c.kept);
            if (c.instead == detail::stand_in::line_feed) copy_ += '\n';
            if (c.instead == detail::stand_in::blank) copy_ += ' ';
            if (c.instead == detail::stand_in::hyphen) copy_ += '-';
            kept = c.next;
            shift_to(kept);
        });
        copy_.append(text, kept);
        return copy_;
    }

    [[nodiscard]] std::string_view original() const noexcept { return original_; }
    [[nodiscard]] bool is_copy() const noexcept { return !shifts_.empty(); }

    /// Where the byte at `pos` of the plain text, or its end, stands in the original. Logarithmic
    /// in what was replaced.
    [[nodiscard]] std::uint32_t begin_of(std::uint32_t pos) const noexcept {
        const auto behind =
            std::upper_bound(shifts_.begin(), shifts_.end(), pos,
                             [](std::uint32_t p, const shift& s) { return p < s.from; });
        return behind == shifts_.begin() ? pos : pos + (behind - 1)->by;
    }

    /// Where what ends before `pos`, which is not 0, ends in the original.
    [[nodiscard]] std::uint32_t end_of(std::uint32_t pos) const noexcept {
        const std::uint32_t last = begin_of(pos - 1);
        const bool replaced = text::is_ascii(copy_[pos - 1]);
        return last + (replaced ? text::decode(original_, last).size : 1U);
    }

    /// Does the blank at `pos` of the plain text stand for one that sets type?
    [[nodiscard]] bool is_set_blank(std::uint32_t pos) const noexcept {
        return is_copy() && copy_[pos] == ' ' && original_[begin_of(pos)] != ' ';
    }

private:
    /// From a place of the plain text on, until the next: how far the original is ahead.
    struct shift {
        std::uint32_t from;
        std::uint32_t by;
    };

    /// What the copy holds next stands at `place` of the original.
    void shift_to(std::size_t place) {
        const auto from = static_cast<std::uint32_t>(copy_.size());
        if (shifts_.empty() || shifts_.back().from != from) shifts_.push_back({from, 0});
        shifts_.back().by = static_cast<std::uint32_t>(place) - from;
    }

    std::string_view original_;
    std::string copy_;
    std::vector<shift> shifts_; // places ascend
};

} // namespace galley::inline GALLEY_LEVEL::layout

#endif // GALLEY_LAYOUT_PLAIN_TEXT_HPP
