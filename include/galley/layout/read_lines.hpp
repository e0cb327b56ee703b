// galley/layout/read_lines.hpp: the one pass over the bytes. Sixty-four at a time become masks
// (text/byte_masks.hpp); line breaks cut the masks, and what lies between two breaks is counted. A
// line ends at LF, CR LF, CR, U+2028 or U+2029. Blank lines are counted, not stored.
#ifndef GALLEY_LAYOUT_READ_LINES_HPP
#define GALLEY_LAYOUT_READ_LINES_HPP

#include <galley/layout/date_prefix.hpp>
#include <galley/layout/line.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/trim.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::layout {

namespace detail {

[[nodiscard]] constexpr bool ends_sentence(std::string_view s) noexcept {
    if (!s.empty() && (text::is_letter(s.back()) || text::is_digit(s.back()))) return false;
    for (int closing = 0; !s.empty() && closing < 8; ++closing) {
        const text::code_point c = text::decode_before(s, s.size());
        if (c.valid && text::is_sentence_end(c.value)) return true;
        const bool closes =
            text::is_closing_bracket(c.value) || text::is_quote(c.value) || text::is_blank(c.value);
        if (!c.valid || !closes) return false;
        s.remove_suffix(c.size);
    }
    return false;
}

/// The words of a line in a script that parts phrases instead, Thai, Lao, Burmese or Khmer: five
/// letters are one. What other scripts part is shorter than sixteen letters, and stays.
[[nodiscard]] constexpr std::uint32_t words_unparted(const line& l) noexcept {
    constexpr std::uint32_t longest = 48; // bytes of a word, on average
    constexpr std::uint32_t usual = 15;
    if (l.high <= longest * l.words) return l.words;
    const std::uint32_t wide = 3 * l.wide; // Han, kana and Hangul have a count of their own
    const std::uint32_t others = l.high > wide ? l.high - wide : 0;
    return others > longest * l.words ? others / usual : l.words;
}

/// Counts `s` byte by byte: what the masks count, said in the plainest way.
constexpr void count_plainly(std::string_view s, line& l) noexcept {
    bool in_word = false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char b = s[i];
        const auto u = static_cast<unsigned char>(b);
        l.words += !in_word && !text::is_space(b) ? 1U : 0U;
        in_word = !text::is_space(b);
        l.letters += text::is_letter(b) ? 1U : 0U;
        l.upper += text::is_upper(b) ? 1U : 0U;
        l.digits += text::is_digit(b) ? 1U : 0U;
        l.high += u >= 0x80 ? 1U : 0U;
        l.wide += u >= 0xE3 && u <= 0xED ? 1U : 0U;
        if (!text::is_punctuation(b)) continue;
        l.seen |= text::mark_bit(b);
        const bool ends = i + 1 == s.size() || text::is_space(s[i + 1]);
        if (b == ',') ++l.commas;
        else if (b == '"' || b == '\'') ++l.quotes;
        else if (b == '(' || b == ')' || b == '[' || b == ']' || b == '{' || b == '}') ++l.brackets;
        else if ((b == '.' || b == '!' || b == '?') && ends) ++l.stops;
        else if (b != '-') ++l.marks;
    }
}

[[nodiscard]] constexpr std::uint16_t saturated(std::size_t n) noexcept {
    return static_cast<std::uint16_t>(n < 65535 ? n : 65535);
}

/// The pass: fed with masks block by block, it pushes a line at every break.
template <class Lines>
class line_reader {
public:
    constexpr line_reader(std::string_view text, std::size_t pos, Lines& lines) noexcept
        : text_(text), lines_(&lines), start_(pos), line_begin_(pos) {}

    /// The block of masks whose bit 0 is the byte at `base`; `size` of its bits are text.
    constexpr void block(const text::byte_masks& m, std::size_t base, unsigned size) {
        const std::uint64_t inside =
            size == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
        const std::uint64_t blank = m.space | ~inside;
        const std::uint64_t starts = ~blank & ((m.space << 1U) | (after_space_ ? 1U : 0U));
        // A stop counts where white space follows; of the last byte that is known with the next
        // block.
        stop_pending_ = stop_pending_ && (m.space & 1U) != 0;
        if (stop_pending_) ++counts_.stops;
        std::uint64_t breaks = (m.lf | m.cr | wide_breaks(m, base)) & inside;
        unsigned pos = start_ > base ? static_cast<unsigned>(start_ - base) : 0U;
        if (pos >= 64) return keep_edges(m, size);
        breaks &= ~std::uint64_t{0} << pos;
        while (breaks != 0) {
            const auto at = static_cast<unsigned>(std::countr_zero(breaks));
            add(m, base, starts, range(pos, at));
            const std::size_t end = base + at;
            finish(end);
            const std::size_t next = end + break_size(end);
            line_begin_ = start_ = next;
            if (next - base >= 64) return keep_edges(m, size);
            pos = static_cast<unsigned>(next - base);
            breaks &= ~std::uint64_t{0} << pos;
        }
        add(m, base, starts, range(pos, size));
        keep_edges(m, size);
    }

    /// The end of the text ends the last line.
    constexpr void close() {
        if (line_begin_ < text_.size()) finish(text_.size());
    }

private:
    [[nodiscard]] static constexpr std::uint64_t range(unsigned from, unsigned to) noexcept {
        if (from >= to) return 0;
        const std::uint64_t below = to == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << to) - 1;
        return below & (~std::uint64_t{0} << from);
    }

    [[nodiscard]] constexpr std::uint64_t wide_breaks(const text::byte_masks& m,
                                                      std::size_t base) const noexcept {
        std::uint64_t found = 0;
        for (std::uint64_t left = m.wide_break; left != 0; left &= left - 1) {
            const auto at = static_cast<unsigned>(std::countr_zero(left));
            const std::size_t pos = base + at;
            if (pos + 2 < text_.size() && text_[pos + 1] == '\x80' &&
                (text_[pos + 2] == '\xA8' || text_[pos + 2] == '\xA9'))
                found |= std::uint64_t{1} << at;
        }
        return found;
    }

    [[nodiscard]] constexpr std::size_t break_size(std::size_t pos) const noexcept {
        if (text_[pos] == '\r') return pos + 1 < text_.size() && text_[pos + 1] == '\n' ? 2 : 1;
        return text_[pos] == '\n' ? 1 : 3;
    }

    constexpr void add(const text::byte_masks& m, std::size_t base, std::uint64_t starts,
                       std::uint64_t bits) noexcept {
        if (bits == 0) return;
        const auto count = [bits](std::uint64_t mask) {
            return static_cast<std::uint32_t>(std::popcount(mask & bits));
        };
        counts_.words += count(starts);
        counts_.letters += count(m.letter);
        counts_.upper += count(m.upper);
        counts_.digits += count(m.digit);
        if (m.high != 0) {
            counts_.high += count(m.high);
            counts_.wide += count(m.wide);
        }
        counts_.commas += count(m.comma);
        counts_.quotes += count(m.quote);
        counts_.brackets += count(m.bracket);
        counts_.stops += count(m.stop & (m.space >> 1U));
        counts_.marks += count(m.punctuation & ~(m.comma | m.quote | m.bracket | m.hyphen));
        for (std::uint64_t left = m.punctuation & bits; left != 0; left &= left - 1)
            counts_.seen |=
                text::mark_bit(text_[base + static_cast<unsigned>(std::countr_zero(left))]);
    }

    constexpr void keep_edges(const text::byte_masks& m, unsigned size) noexcept {
        if (size < 64) return;
        stop_pending_ = (m.stop >> 63U) != 0;
        after_space_ = (m.space >> 63U) != 0;
    }

    /// Pushes the line that ends before `end`, unless it is blank.
    constexpr void finish(std::size_t end) {
        if (end == line_begin_) {
            ++blank_lines_; // nothing was counted
            return;
        }
        const std::string_view raw = text_.substr(line_begin_, end - line_begin_);
        if (is_solid(raw.front()) && is_solid(raw.back())) { // nothing to trim
            line l = counts_;
            settle(l, line_begin_, raw);
            push(l, line_begin_, raw);
        } else {
            trim_and_push(raw);
        }
        counts_ = {};
        stop_pending_ = false;
    }

    /// ASCII, and no blank.
    [[nodiscard]] static constexpr bool is_solid(char b) noexcept {
        return text::is_ascii(b) && b > ' ';
    }

    constexpr void trim_and_push(std::string_view raw) {
        const std::string_view left = text::trim_left(raw);
        const std::string_view body = text::trim_right(left);
        const std::size_t begin = line_begin_ + (raw.size() - left.size());
        if (body.empty()) {
            ++blank_lines_;
            return;
        }
        line l;
        if (only_ascii_blanks(raw.substr(0, begin - line_begin_)) &&
            only_ascii_blanks(raw.substr(begin - line_begin_ + body.size()))) {
            l = counts_;
            settle(l, begin, body);
        } else {
            count_plainly(body, l);
        }
        push(l, begin, body);
    }

    constexpr void push(line& l, std::size_t begin, std::string_view body) {
        l.begin = static_cast<std::uint32_t>(begin);
        l.end = static_cast<std::uint32_t>(begin + body.size());
        l.indent = saturated(begin - line_begin_);
        l.blank_lines = saturated(blank_lines_);
        l.ends_sentence = ends_sentence(body);
        l.words = words_unparted(l);
        lines_->push_back(l);
        blank_lines_ = 0;
    }

    /// What the masks could not know at the line's ends: its first word may not stand behind a
    /// blank, its last stop not before one.
    constexpr void settle(line& l, std::size_t begin, std::string_view body) const noexcept {
        const bool counted =
            begin > 0 && begin > begin_of_pass_ && text::is_space(text_[begin - 1]);
        if (!counted) ++l.words;
        const char last = body.back();
        const bool stops = last == '.' || last == '!' || last == '?';
        const std::size_t end = begin + body.size();
        if (stops && (end == text_.size() || !text::is_space(text_[end]))) ++l.stops;
        l.marks -= l.stops;
    }

    [[nodiscard]] static constexpr bool only_ascii_blanks(std::string_view s) noexcept {
        for (const char b : s)
            if (!text::is_space(b)) return false;
        return true;
    }

    std::string_view text_;
    Lines* lines_;
    std::size_t start_;      // first byte not yet counted
    std::size_t line_begin_; // first byte behind the last break
    std::size_t begin_of_pass_ = start_;
    std::size_t blank_lines_ = 0;
    line counts_;
    bool stop_pending_ = false; // the block before ended with a stop
    bool after_space_ = false;  // the block before ended with white space
};

} // namespace detail

/// Appends the lines of `text` to `lines`, a std::vector<line> or what behaves like one. A date
/// prefix is a line of its own, what follows it on its line another. `text` must be shorter than
/// 2^32 bytes. Linear; allocates only what `lines` needs to grow. `Bytes` is the vector twin; the
/// lines are equal with each.
template <class Bytes = text::detail::bytes_best, class Lines>
void read_lines(std::string_view text, Lines& lines) {
    std::size_t pos = 0;
    const std::size_t first = lines.size();
    if (const date_prefix prefix = read_date_prefix(text)) {
        line l;
        l.begin = static_cast<std::uint32_t>(prefix.begin);
        l.end = static_cast<std::uint32_t>(prefix.end);
        detail::count_plainly(l.text(text), l);
        l.is_date_prefix = true;
        lines.push_back(l);
        pos = prefix.end;
    }
    detail::line_reader<Lines> reader(text, pos, lines);
    std::array<char, 64> rest;
    for (std::size_t base = pos; base < text.size(); base += rest.size())
        reader.block(text::masks_of_block<Bytes>(text::whole_block(text, base, rest)), base,
                     static_cast<unsigned>(std::min(rest.size(), text.size() - base)));
    reader.close();
    if (lines.size() > first) lines[first].blank_lines = 0; // the text begins with it
}

} // namespace galley::inline GALLEY_LEVEL::layout

#endif // GALLEY_LAYOUT_READ_LINES_HPP
