// galley/model/glance.hpp: what the model reads of one line's bytes, beyond the counts of the line
// table. A look at its first 96 bytes and at its last word, so that long lines cost no more.
#ifndef GALLEY_MODEL_GLANCE_HPP
#define GALLEY_MODEL_GLANCE_HPP

#include <galley/layout/line.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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

inline constexpr std::size_t glance_bytes = 96;

[[nodiscard]] constexpr std::uint32_t mix(std::uint32_t a, std::uint32_t b) noexcept {
    std::uint32_t h = a ^ (b * 0x9E3779B1U);
    h ^= h >> 15U;
    h *= 0x85EBCA77U;
    return h ^ (h >> 13U);
}

/// The hash of a word: ASCII case and the values of digits make no difference, nor does what comes
/// behind 12 bytes. Never 0.
[[nodiscard]] constexpr std::uint32_t hash_word(std::string_view w) noexcept {
    const std::size_t n = std::min<std::size_t>(w.size(), 12);
    std::uint32_t h = static_cast<std::uint32_t>(std::min<std::size_t>(w.size(), 13)) * 0x27D4EB2FU;
    std::uint32_t part = 0;
    for (std::size_t i = 0; i < n; ++i) {
        char c = w[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9') c = '0';
        part = (part << 8U) | static_cast<unsigned char>(c);
        if ((i & 3U) == 3) {
            h = mix(h, part);
            part = 0;
        }
    }
    h = mix(h, part);
    return h != 0 ? h : 1;
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

[[nodiscard]] constexpr edge edge_of(char32_t c) noexcept {
    if (c < 0x80) return ascii_edge(static_cast<char>(c));
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
    constexpr explicit glancer(std::string_view line) noexcept : line_(line) {}

    [[nodiscard]] constexpr glance look() noexcept {
        if (line_.empty()) return found_;
        const std::size_t stop = text::floor_boundary(line_, std::min(line_.size(), glance_bytes));
        std::size_t pos = 0;
        while (pos < stop) {
            while (pos < stop && text::is_space(line_[pos])) ++pos;
            std::size_t end = pos;
            bool high = false;
            while (end < stop && !text::is_space(line_[end])) {
                high = high || !text::is_ascii(line_[end]);
                ++end;
            }
            if (end > pos) word(line_.substr(pos, end - pos), high);
            pos = end;
        }
        found_.shape = mix(found_.shape, static_cast<std::uint32_t>(line_.size() / 24));
        edges();
        last_word();
        return found_;
    }

private:
    constexpr void add(std::uint32_t hash, bool is_long) noexcept {
        if (found_.word_count < found_.words.size()) found_.words[found_.word_count++] = hash;
        if (is_long && found_.long_count < found_.long_words.size())
            found_.long_words[found_.long_count++] = static_cast<std::uint16_t>(hash >> 18U);
        found_.shape = mix(found_.shape, hash);
    }

    constexpr void word(std::string_view w, bool high) noexcept {
        if (found_.seen < 255) ++found_.seen;
        const std::string_view core = bare(w);
        const std::string_view whole = core.empty() ? w : core;
        if (high && wide_word(w)) return;
        if (core.size() <= 3) ++found_.shorts;
        const char32_t c = text::decode(whole, 0).value;
        if (text::is_upper(c)) ++found_.capitals;
        if (found_.script == text::script::none) found_.script = text::script_of(c);
        add(hash_word(whole), whole.size() >= 5);
        marks(w, core);
    }

    /// Pairs of neighbouring characters stand for words where a script has no blanks.
    constexpr bool wide_word(std::string_view w) noexcept {
        char32_t before = 0;
        bool any = false;
        for (std::size_t i = 0; i < w.size();) {
            const text::code_point c = text::decode(w, i);
            i += c.size;
            if (c.value == 0xA9) found_.marks |= 4U;
            const text::script s = text::script_of(c.value);
            if (found_.script == text::script::none) found_.script = s;
            if (!text::is_unspaced(s)) {
                before = 0;
                continue;
            }
            any = true;
            if (s == text::script::kana) found_.script = s;
            if (before != 0) add(pair(before, c.value), true);
            before = c.value;
        }
        return any;
    }

    [[nodiscard]] static constexpr std::uint32_t pair(char32_t a, char32_t b) noexcept {
        return mix(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)) | 1U;
    }

    /// `w` without the ASCII punctuation around it.
    [[nodiscard]] static constexpr std::string_view bare(std::string_view w) noexcept {
        while (!w.empty() && text::is_punctuation(w.front())) w.remove_prefix(1);
        while (!w.empty() && text::is_punctuation(w.back())) w.remove_suffix(1);
        return w;
    }

    constexpr void marks(std::string_view w, std::string_view core) noexcept {
        if (w.size() > 4 && (core.starts_with("http") || core.starts_with("www."))) found_.marks |= 1U;
        if (core.empty() || (!text::is_digit(core.front()) && w.front() != '@')) {
            if (w.find('@') != std::string_view::npos) found_.marks |= 2U;
            return;
        }
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

    constexpr void edges() noexcept {
        found_.first_edge = edge_of(text::decode(line_, 0).value);
        const text::code_point c = text::decode_before(line_, line_.size());
        found_.last_edge = edge_of(c.value);
        if (line_.ends_with("...")) found_.last_edge = edge::ellipsis;
    }

    constexpr void last_word() noexcept {
        const text::code_point c = text::decode_before(line_, line_.size());
        if (text::is_unspaced(text::script_of(c.value))) {
            const std::size_t at = line_.size() - c.size;
            const char32_t before = at > 0 ? text::decode_before(line_, at).value : U' ';
            found_.last = pair(before, c.value);
            return;
        }
        const std::size_t from = line_.size() > 32 ? line_.size() - 32 : 0;
        std::size_t begin = line_.size();
        while (begin > from && !text::is_space(line_[begin - 1])) --begin;
        const std::string_view w = line_.substr(begin);
        const std::string_view core = bare(w);
        found_.last = hash_word(core.empty() ? w : core);
    }

    std::string_view line_;
    glance found_;
};

} // namespace detail

/// Looks at one trimmed line of the table. Bounded time, allocates nothing.
[[nodiscard]] constexpr glance look_at(std::string_view whole, const layout::line& l) noexcept {
    glance g = detail::glancer(l.text(whole)).look();
    if (l.ends_sentence && (g.last_edge == edge::quote || g.last_edge == edge::close))
        g.last_edge = edge::quoted_stop;
    return g;
}

} // namespace galley::model

#endif // GALLEY_MODEL_GLANCE_HPP
