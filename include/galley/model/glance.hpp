// galley/model/glance.hpp: what the model reads of one line's bytes, beyond the counts of the line
// table. A look at its first 64 bytes and at its last word, so that long lines cost no more.
#ifndef GALLEY_MODEL_GLANCE_HPP
#define GALLEY_MODEL_GLANCE_HPP

#include <galley/layout/line.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/byte_masks.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace galley::model {

/// The kind of the first or last character of a line.
enum class edge : std::uint8_t {
    none,
    lower,
    upper,
    digit,
    stop,        // a full stop of any script
    bang,        // ! or ?
    ellipsis,
    colon,
    comma,
    semicolon,
    quote,
    quoted_stop, // a sentence end and closing marks behind it
    open,
    close,
    bullet,
    dash,
    at,          // @ # &
    wide,        // a letter of an unspaced script
    letter,      // any other letter without ASCII case
    copyright,
    money,
    symbol
};
inline constexpr std::uint32_t edge_count = 22;

/// What one look at a line gives. Hashes are 0 where there is no such word.
struct glance {
    std::uint32_t shape = 0;                    // hash of the words seen, digits made equal
    std::array<std::uint32_t, 10> words{};      // hashes of the first words, or pairs of characters
    std::uint32_t last = 0;                     // hash of the last word or pair
    std::array<std::uint16_t, 8> long_words{};  // small hashes of words of five bytes and more
    std::uint8_t word_count = 0;                // in `words`
    std::uint8_t long_count = 0;                // in `long_words`
    std::uint8_t seen = 0;                      // words looked at
    std::uint8_t capitals = 0;                  // of them begin with a capital
    std::uint8_t shorts = 0;                    // of them have at most three bytes
    edge first_edge = edge::none;
    edge last_edge = edge::none;
    text::script script = text::script::none;   // of its first letters
    std::uint8_t marks = 0;                     // bits: address, mail, copyright, year, clock, date
};

namespace detail {

inline constexpr std::size_t glance_bytes = 64;

[[nodiscard]] constexpr std::uint32_t mix(std::uint32_t a, std::uint32_t b) noexcept {
    std::uint32_t h = a ^ (b * 0x9E3779B1U);
    h ^= h >> 15U;
    h *= 0x85EBCA77U;
    return h ^ (h >> 13U);
}

/// Eight bytes as a number, the first the lowest, whatever the byte order of the machine.
[[nodiscard]] inline std::uint64_t load_eight(const char* p) noexcept {
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t v = 0;
        std::memcpy(&v, p, 8);
        return v;
    } else {
        std::uint64_t v = 0;
        for (unsigned i = 8; i-- > 0;) v = (v << 8U) | static_cast<unsigned char>(p[i]);
        return v;
    }
}

/// The high bit of each ASCII byte of `v` that is in [`low`, `high`].
[[nodiscard]] constexpr std::uint64_t bytes_within(std::uint64_t v, unsigned low, unsigned high) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    const std::uint64_t seven = v & (ones * 0x7F);
    return (seven + ones * (0x80 - low)) & ~(seven + ones * (0x7F - high)) & ~v & (ones * 0x80);
}

/// ASCII letters small, digits all '0'.
[[nodiscard]] constexpr std::uint64_t fold_eight(std::uint64_t v) noexcept {
    v |= bytes_within(v, 'A', 'Z') >> 2U;
    return v & ~((bytes_within(v, '0', '9') >> 7U) * 0x0F);
}

/// The hash of a word of `size` bytes by its first and last eight: ASCII case and the values of
/// digits make no difference. At least 8 bytes from `p` on must be readable. Never 0.
[[nodiscard]] inline std::uint32_t hash_word(const char* p, std::size_t size) noexcept {
    std::uint64_t first = load_eight(p);
    std::uint64_t last = 0;
    if (size < 8)
        first &= (std::uint64_t{1} << (8 * size)) - 1;
    else
        last = fold_eight(load_eight(p + size - 8));
    std::uint64_t h = fold_eight(first) * 0x9E3779B97F4A7C15ULL;
    h ^= h >> 32U;
    h = (h ^ last ^ std::min<std::size_t>(size, 13)) * 0xD6E8FEB86659FD93ULL;
    const auto hash = static_cast<std::uint32_t>(h >> 32U);
    return hash != 0 ? hash : 1;
}

[[nodiscard]] constexpr edge ascii_edge(char c) noexcept {
    if (c >= 'a' && c <= 'z') return edge::lower;
    if (c >= 'A' && c <= 'Z') return edge::upper;
    if (c >= '0' && c <= '9') return edge::digit;
    switch (c) {
    case '.': return edge::stop;
    case '!':
    case '?': return edge::bang;
    case ':': return edge::colon;
    case ',': return edge::comma;
    case ';': return edge::semicolon;
    case '"':
    case '\'': return edge::quote;
    case '(':
    case '[':
    case '{': return edge::open;
    case ')':
    case ']':
    case '}': return edge::close;
    case '*':
    case '+': return edge::bullet;
    case '-': return edge::dash;
    case '@':
    case '#':
    case '&': return edge::at;
    case '$': return edge::money;
    default: return edge::symbol;
    }
}

inline constexpr auto ascii_edges = [] {
    std::array<edge, 128> t{};
    for (std::size_t i = 0; i < t.size(); ++i) t[i] = ascii_edge(static_cast<char>(i));
    return t;
}();

[[nodiscard]] constexpr edge edge_of(char32_t c) noexcept {
    if (c < 0x80) return ascii_edges[c];
    if (c == 0xA9) return edge::copyright;
    if (c == 0x2026) return edge::ellipsis;
    if (text::is_sentence_end(c)) return edge::stop;
    if (c == 0x3001 || c == 0xFF0C || c == 0x060C) return edge::comma;
    if (c == 0xFF1A) return edge::colon;
    if (c == 0xFF1B || c == 0x061B) return edge::semicolon;
    if (text::is_quote(c)) return edge::quote;
    if (text::is_opening_bracket(c)) return edge::open;
    if (text::is_closing_bracket(c)) return edge::close;
    if (text::is_bullet(c) || (c >= 0x2190 && c < 0x2800)) return edge::bullet;
    if (text::is_dash(c)) return edge::dash;
    if (c == 0x20AC || c == 0xA3 || c == 0xA5) return edge::money;
    const text::script s = text::script_of(c);
    if (text::is_unspaced(s)) return edge::wide;
    return s == text::script::none ? edge::symbol : edge::letter;
}

/// The looking itself: the words of a line one by one.
class glancer {
public:
    glancer(std::string_view whole, const layout::line& l) noexcept : line_(l.text(whole)) {
        if (whole.size() - l.begin >= glance_bytes)
            std::memcpy(bytes_.data(), whole.data() + l.begin, glance_bytes);
        else
            std::memcpy(bytes_.data(), line_.data(), std::min(line_.size(), glance_bytes));
        size_ = static_cast<unsigned>(
            line_.size() <= glance_bytes ? line_.size() : text::floor_boundary(line_, glance_bytes));
    }

    [[nodiscard]] glance look() noexcept {
        if (line_.empty()) return found_;
        scan();
        const std::uint64_t inside = size_ == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size_) - 1;
        std::uint64_t word_bytes = ~blank_ & inside;
        while (word_bytes != 0) {
            const auto begin = static_cast<unsigned>(std::countr_zero(word_bytes));
            const std::uint64_t from = word_bytes >> begin;
            const auto size = static_cast<unsigned>(std::countr_one(from));
            const std::uint64_t mask = size == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
            word(begin, size, ((high_ >> begin) & mask) != 0);
            word_bytes &= ~(mask << begin);
        }
        found_.shape = mix(found_.shape, static_cast<std::uint32_t>(line_.size() / 24));
        edges();
        return found_;
    }

private:
    void scan() noexcept {
        using bytes = text::detail::bytes_best;
        for (unsigned at = 0; at < glance_bytes; at += bytes::width) {
            const auto v = bytes::load(bytes_.data() + at);
            const auto blank = bytes::either(bytes::equal(v, ' '), bytes::within(v, 0x09, 4));
            blank_ |= static_cast<std::uint64_t>(bytes::to_bits(blank)) << at;
            high_ |= static_cast<std::uint64_t>(bytes::to_bits(v)) << at;
        }
    }

    void add(std::uint32_t hash, bool is_long) noexcept {
        if (found_.word_count < found_.words.size()) found_.words[found_.word_count++] = hash;
        if (is_long && found_.long_count < found_.long_words.size())
            found_.long_words[found_.long_count++] = static_cast<std::uint16_t>(hash >> 18U);
        found_.shape = mix(found_.shape, hash);
        found_.last = hash;
    }

    void word(unsigned at, unsigned size, bool high) noexcept {
        ++found_.seen;
        const char* p = bytes_.data() + at;
        if (high && wide_word({p, size})) return;
        unsigned begin = 0;
        unsigned end = size;
        while (begin < end && text::is_punctuation(p[begin])) ++begin;
        while (end > begin && text::is_punctuation(p[end - 1])) --end;
        const bool bare = begin < end;
        if (!bare) begin = 0, end = size;
        const std::string_view core(p + begin, end - begin);
        if (core.size() <= 3) ++found_.shorts;
        const char32_t c = text::decode(core, 0).value;
        if (c < 0x80 ? c >= 'A' && c <= 'Z' : text::is_upper(c)) ++found_.capitals;
        if (found_.script == text::script::none) found_.script = text::script_of(c);
        add(hash_word(core.data(), core.size()), core.size() >= 5);
        if (bare && text::is_digit(core.front()))
            number(core);
        else if (size > 4)
            address({p, size}, core);
    }

    /// Pairs of neighbouring characters stand for words where a script has no blanks.
    bool wide_word(std::string_view w) noexcept {
        char32_t before = 0;
        bool any = false;
        for (std::size_t i = 0; i < w.size();) {
            const text::code_point c = text::decode(w, i);
            i += c.size;
            if (c.value < 0x80) {
                before = 0;
                continue;
            }
            if (c.value == 0xA9) found_.marks |= 4U;
            const text::script s = text::script_of(c.value);
            if (found_.script == text::script::none || s == text::script::kana) found_.script = s;
            if (!text::is_unspaced(s)) {
                before = 0;
                continue;
            }
            any = true;
            if (before != 0) add(pair(before, c.value), true);
            before = c.value;
        }
        return any;
    }

    [[nodiscard]] static constexpr std::uint32_t pair(char32_t a, char32_t b) noexcept {
        return mix(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)) | 1U;
    }

    void address(std::string_view w, std::string_view core) noexcept {
        if (core.starts_with("http") || core.starts_with("www."))
            found_.marks |= 1U;
        else if (w.find('@') != std::string_view::npos)
            found_.marks |= 2U;
    }

    /// A year, a time of day, a date in digits.
    void number(std::string_view core) noexcept {
        unsigned digits = 0;
        unsigned parts = 0;
        bool clock = false;
        for (std::size_t i = 0; i < core.size() && i < 12; ++i) {
            digits += text::is_digit(core[i]) ? 1U : 0U;
            parts += core[i] == '.' || core[i] == '/' || core[i] == '-' ? 1U : 0U;
            clock = clock || core[i] == ':';
        }
        if (core.size() == 4 && digits == 4 && (core[0] == '1' || core[0] == '2')) found_.marks |= 8U;
        if (clock && digits >= 3) found_.marks |= 16U;
        if (parts == 2 && digits + parts == core.size() && digits >= 4) found_.marks |= 32U;
    }

    void edges() noexcept {
        found_.first_edge = edge_of(text::decode(line_, 0).value);
        const text::code_point c = text::decode_before(line_, line_.size());
        found_.last_edge = edge_of(c.value);
        if (c.value == '.' && line_.ends_with("...")) found_.last_edge = edge::ellipsis;
        if (line_.size() > size_) last_word(c);
    }

    /// The last word of a line that goes on behind what was looked at.
    void last_word(text::code_point c) noexcept {
        if (text::is_unspaced(text::script_of(c.value))) {
            const std::size_t at = line_.size() - c.size;
            found_.last = pair(text::decode_before(line_, at).value, c.value);
            return;
        }
        std::size_t end = line_.size();
        const std::size_t from = end - 32;
        while (end > from + 8 && text::is_punctuation(line_[end - 1])) --end;
        std::size_t begin = end;
        while (begin > from && !text::is_space(line_[begin - 1])) --begin;
        while (begin < end && text::is_punctuation(line_[begin])) ++begin;
        std::array<char, 40> word{};
        std::memcpy(word.data(), line_.data() + begin, end - begin);
        found_.last = hash_word(word.data(), end - begin);
    }

    std::string_view line_;
    unsigned size_ = 0;                                  // bytes looked at
    alignas(32) std::array<char, glance_bytes + 16> bytes_{}; // they, and room to read on
    std::uint64_t blank_ = 0;
    std::uint64_t high_ = 0;
    glance found_;
};

} // namespace detail

/// Looks at one trimmed line of the table. Bounded time, allocates nothing.
[[nodiscard]] inline glance look_at(std::string_view whole, const layout::line& l) noexcept {
    glance g = detail::glancer(whole, l).look();
    if (l.ends_sentence && (g.last_edge == edge::quote || g.last_edge == edge::close))
        g.last_edge = edge::quoted_stop;
    return g;
}

} // namespace galley::model

#endif // GALLEY_MODEL_GLANCE_HPP
