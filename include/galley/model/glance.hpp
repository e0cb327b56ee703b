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
#include <tuple>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL::model {

/// The kind of the first or last character of a line.
enum class edge : std::uint8_t {
    none,
    lower,
    upper,
    digit,
    stop, // a full stop of any script
    bang, // ! or ?
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
    at,     // @ # &
    wide,   // a letter of an unspaced script
    letter, // any other letter without ASCII case
    copyright,
    money,
    symbol
};
inline constexpr std::uint32_t edge_count = 22;

/// What stands in a line for its look alone; a set of bits.
enum glance_mark : std::uint8_t {
    web_mark = 1, // the line begins with an address
    mail_mark = 2,
    copyright_mark = 4,
    year_mark = 8,   // a number of four digits that may be one
    clock_mark = 16, // digits, a colon, digits
    date_mark = 32   // digits in three parts
};

/// What one look at a line gives. Hashes are 0 where there is no such word.
struct glance {
    std::uint32_t shape = 0;                   // hash of the words seen, digits made equal
    std::array<std::uint32_t, 10> words{};     // hashes of the first words, or pairs of characters
    std::uint32_t last = 0;                    // hash of the last word or pair
    std::array<std::uint16_t, 8> long_words{}; // small hashes of words of five bytes and more
    std::uint8_t word_count = 0;               // in `words`
    std::uint8_t long_count = 0;               // in `long_words`
    std::uint8_t seen = 0;                     // words looked at
    std::uint8_t capitals = 0;                 // of them begin with a capital
    std::uint8_t shorts = 0;                   // of them have at most three bytes
    edge first_edge = edge::none;
    edge last_edge = edge::none;
    text::script script = text::script::none; // of its first letters
    std::uint8_t marks = 0;                   // of `glance_mark`
};

namespace detail {

inline constexpr std::size_t glance_bytes = 64;
inline constexpr std::size_t glance_step = 24; // lines whose lengths differ by less may be alike

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

/// The hash of a word of `size` bytes, folded by `seen_bytes`, by its first and last eight. At
/// least 8 bytes before and from `p` on must be readable. Never 0.
[[nodiscard]] inline std::uint32_t hash_word(const char* p, std::size_t size) noexcept {
    const bool is_short = size < 8;
    const std::uint64_t inside = (std::uint64_t{1} << (8 * (size & 7U))) - 1;
    const std::uint64_t first = load_eight(p) & (is_short ? inside : ~std::uint64_t{0});
    const std::uint64_t last = load_eight(p + size - 8) & (is_short ? 0 : ~std::uint64_t{0});
    std::uint64_t h = first * 0x9E3779B97F4A7C15ULL;
    h ^= h >> 32U;
    h = (h ^ last ^ std::min<std::size_t>(size, 13)) * 0xD6E8FEB86659FD93ULL;
    const auto hash = static_cast<std::uint32_t>(h >> 32U);
    return hash != 0 ? hash : 1;
}

/// What one pass over `Size` bytes gives: classes as bits, and the bytes with ASCII letters small
/// and digits all '0', so that neither case nor number makes a difference to a hash.
template <std::size_t Size>
struct seen_bytes {
    std::uint64_t blank = 0;
    std::uint64_t high = 0; // 0x80 and above
    std::uint64_t letter = 0;
    std::uint64_t upper = 0;
    std::uint64_t digit = 0;
    std::uint64_t punctuation = 0;
    std::uint64_t at_sign = 0;
    std::uint64_t web = 0; // "ht" and "ww", as addresses begin
    [[nodiscard]] const char* folded() const noexcept { return folded_.data() + room; }

    explicit seen_bytes(const char* p) noexcept {
        for (std::size_t at = 0; at < Size; at += bytes::width)
            add(p + at, static_cast<unsigned>(at));
        web = (h_ & t_ >> 1U) | (w_ & w_ >> 1U);
        std::memset(folded_.data(), 0, room);
        std::memset(folded_.data() + room + Size, 0, room);
    }

private:
    using bytes =
        std::conditional_t<Size == 32, text::detail::bytes_best_of_32, text::detail::bytes_best>;
    static constexpr std::size_t room = 16; // to read before and behind
    std::array<char, Size + 2 * room> folded_;
    std::uint64_t h_ = 0;
    std::uint64_t t_ = 0;
    std::uint64_t w_ = 0;

    void add(const char* p, unsigned at) noexcept {
        const auto v = bytes::load(p);
        const auto put = [at](std::uint64_t& bits, auto answer) {
            bits |= static_cast<std::uint64_t>(bytes::to_bits(answer)) << at;
        };
        const auto letters = bytes::within(bytes::with_bits(v, 0x20), 'a', 25);
        const auto capitals = bytes::within(v, 'A', 25);
        const auto digits = bytes::within(v, '0', 9);
        put(blank, bytes::either(bytes::equal(v, ' '), bytes::within(v, 0x09, 4)));
        put(high, v);
        put(letter, letters);
        put(upper, capitals);
        put(digit, digits);
        put(at_sign, bytes::equal(v, '@'));
        put(h_, bytes::equal(v, 'h'));
        put(t_, bytes::equal(v, 't'));
        put(w_, bytes::equal(v, 'w'));
        punctuation |= (bytes::to_bits(bytes::within(v, 0x21, 0x5D)) &
                        ~bytes::to_bits(bytes::either(letters, digits)))
                       << at;
        bytes::store(folded_.data() + room + at,
                     bytes::clear_where(bytes::set_where(v, capitals, 0x20), digits, 0x0F));
    }
};

/// What more is asked of 64 bytes where some are above ASCII, as bits.
struct wide_bytes {
    std::uint64_t unspaced = 0;  // may begin a letter of a script without blanks
    std::uint64_t copyright = 0; // the first byte of that sign

    explicit wide_bytes(const char* p) noexcept {
        using bytes = text::detail::bytes_best;
        std::uint64_t tall = 0; // leads of three bytes and more
        std::uint64_t e2 = 0;   // and that of dashes and quotes: no letters below U+2E80,
        std::uint64_t low = 0;  // where such a byte follows
        std::uint64_t c2 = 0;
        std::uint64_t a9 = 0;
        for (unsigned at = 0; at < glance_bytes; at += static_cast<unsigned>(bytes::width)) {
            const auto v = bytes::load(p + at);
            const auto put = [at](std::uint64_t& bits, auto answer) {
                bits |= static_cast<std::uint64_t>(bytes::to_bits(answer)) << at;
            };
            put(tall, bytes::within(v, 0xE0, 0x1F));
            put(e2, bytes::equal(v, 0xE2));
            put(low, bytes::within(v, 0x80, 0x39));
            put(c2, bytes::equal(v, 0xC2));
            put(a9, bytes::equal(v, 0xA9));
        }
        unspaced = tall & ~(e2 & low >> 1U);
        copyright = c2 & a9 >> 1U;
    }
};

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
    if (c >= 0x3400 && c < 0xA000) return edge::wide; // letters of most texts first
    if (c >= 0xC0 && c < 0x0600 && text::is_letter(c)) return edge::letter;
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

/// The hashes of what a glance sees. It keeps the first few; a place behind them takes the others.
struct glance_words {
    static constexpr std::size_t most = std::tuple_size_v<decltype(glance::words)>;
    static constexpr std::size_t most_long = std::tuple_size_v<decltype(glance::long_words)>;
    std::array<std::uint32_t, most + 1> hashes{};
    std::array<std::uint16_t, most_long + 1> longs{};
    std::size_t count = 0;
    std::size_t long_count = 0;
    std::uint32_t shape = 0;
    std::uint32_t last = 0;

    void add(std::uint32_t hash, bool is_long) noexcept {
        hashes[std::min(count++, most)] = hash;
        longs[std::min(long_count, most_long)] = static_cast<std::uint16_t>(hash >> 18U);
        long_count += is_long ? 1U : 0U; // else the next stands there
        shape = mix(shape, hash);
        last = hash;
    }
};

/// The looking itself: the words of a line one by one.
class glancer {
public:
    glancer(std::string_view whole, const layout::line& l, glance& found) noexcept
        : line_(l.text(whole)), start_(start_of(whole, l)), seen_(start_), found_(found) {
        size_ = static_cast<unsigned>(line_.size() <= glance_bytes
                                          ? line_.size()
                                          : text::floor_boundary(line_, glance_bytes));
    }

    void look() noexcept {
        if (line_.empty()) return;
        glance_words words;
        look_at_words(words);
        keep(words);
        edges();
    }

private:
    /// Where at least `glance_bytes` can be read, the line the first of them.
    [[nodiscard]] const char* start_of(std::string_view whole, const layout::line& l) noexcept {
        if (whole.size() - l.begin >= glance_bytes) return whole.data() + l.begin;
        copy_.fill(0);
        std::memcpy(copy_.data(), line_.data(), std::min(line_.size(), glance_bytes));
        return copy_.data();
    }

    [[nodiscard]] static constexpr std::uint64_t lowest(unsigned n) noexcept {
        return n == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
    }

    void keep(glance_words& words) noexcept {
        const std::size_t longs = std::min(words.long_count, glance_words::most_long);
        words.longs[longs] = 0;
        std::copy_n(words.hashes.begin(), glance_words::most, found_.words.begin());
        std::copy_n(words.longs.begin(), glance_words::most_long, found_.long_words.begin());
        found_.word_count = static_cast<std::uint8_t>(std::min(words.count, glance_words::most));
        found_.long_count = static_cast<std::uint8_t>(longs);
        found_.last = words.last;
        found_.shape = mix(words.shape, static_cast<std::uint32_t>(line_.size() / glance_step));
    }

    /// The words in the bytes looked at, and what they begin with.
    void look_at_words(glance_words& words) noexcept {
        const std::uint64_t solid = ~seen_.blank & lowest(size_);
        const std::uint64_t begins = solid & ~(solid << 1U);
        found_.seen = static_cast<std::uint8_t>(std::popcount(begins));
        cores_ = 0;
        if ((seen_.high & solid) == 0) add_words(begins, solid, words);
        else add_wide_words(begins, solid, words);
        found_.capitals = static_cast<std::uint8_t>(
            found_.capitals + static_cast<std::uint32_t>(std::popcount(cores_ & seen_.upper)));
        // Marks that few lines have.
        for (std::uint64_t left = cores_ & seen_.digit; left != 0; left &= left - 1)
            number(core_at(static_cast<unsigned>(std::countr_zero(left)), solid));
        if (((seen_.at_sign | seen_.web) & solid) != 0) find_addresses(begins, solid);
    }

    /// Words of ASCII.
    void add_words(std::uint64_t begins, std::uint64_t solid, glance_words& words) noexcept {
        for (std::uint64_t left = begins; left != 0; left &= left - 1) {
            const auto at = static_cast<unsigned>(std::countr_zero(left));
            add_word(at, static_cast<unsigned>(std::countr_one(solid >> at)), words);
        }
        if ((cores_ & seen_.letter) != 0) found_.script = text::script::latin;
    }

    /// Words some of which are not.
    void add_wide_words(std::uint64_t begins, std::uint64_t solid, glance_words& words) noexcept {
        const wide_bytes wide(start_);
        if ((wide.copyright & solid & solid >> 1U) != 0) found_.marks |= copyright_mark;
        for (std::uint64_t left = begins; left != 0; left &= left - 1) {
            const auto at = static_cast<unsigned>(std::countr_zero(left));
            const auto size = static_cast<unsigned>(std::countr_one(solid >> at));
            const std::uint64_t here = lowest(size) << at;
            if ((wide.unspaced & here) != 0) {
                if (unspaced_word({start_ + at, size}, words)) continue;
            } else if (found_.script == text::script::none && (seen_.high & here) != 0) {
                find_script({start_ + at, size});
            }
            const word w = add_word(at, size, words);
            const bool is_high = (seen_.high >> w.begin & 1U) != 0;
            if (is_high || found_.script == text::script::none)
                wide_start({start_ + w.begin, w.size});
        }
    }

    /// A word's first character: its capital above ASCII, and the script, if no word had one yet.
    void wide_start(std::string_view core) noexcept {
        const char32_t first = text::decode(core, 0).value;
        if (first >= 0x80 && text::is_upper(first)) ++found_.capitals;
        if (found_.script == text::script::none) found_.script = text::script_of(first);
    }

    /// What begins at `begin`, where a core does, up to the marks behind it.
    [[nodiscard]] std::string_view core_at(unsigned begin, std::uint64_t solid) const noexcept {
        const word w = core_of(begin, static_cast<unsigned>(std::countr_one(solid >> begin)));
        return {start_ + w.begin, w.size};
    }

    void find_addresses(std::uint64_t begins, std::uint64_t solid) noexcept {
        for (; begins != 0; begins &= begins - 1) {
            const auto at = static_cast<unsigned>(std::countr_zero(begins));
            const auto size = static_cast<unsigned>(std::countr_one(solid >> at));
            const std::uint64_t here = lowest(size) << at;
            const std::uint64_t core = cores_ & here; // none where characters stand for words
            if (size <= 4 || core == 0 || (core & seen_.digit) != 0) continue;
            address(core_at(static_cast<unsigned>(std::countr_zero(core)), solid),
                    (seen_.at_sign & here) != 0);
        }
    }

    /// A word without the marks around it; all of it where it is nothing but marks.
    struct word {
        unsigned begin, size;
    };
    [[nodiscard]] word core_of(unsigned at, unsigned size) const noexcept {
        const std::uint64_t marks = seen_.punctuation;
        const auto lead = static_cast<unsigned>(std::countr_one(marks >> at));
        const auto trail = static_cast<unsigned>(std::countl_one(marks << (64 - at - size)));
        const bool bare = lead < size;
        const unsigned begin = at + (bare ? lead : 0);
        return {begin, size - (bare ? lead + trail : 0)};
    }

    /// Adds the word of `size` bytes at `at`; it, without the marks around it.
    word add_word(unsigned at, unsigned size, glance_words& words) noexcept {
        const word w = core_of(at, size);
        cores_ |= std::uint64_t{1} << w.begin;
        found_.shorts = static_cast<std::uint8_t>(found_.shorts + (w.size <= 3 ? 1U : 0U));
        words.add(hash_word(seen_.folded() + w.begin, w.size), w.size >= 5);
        return w;
    }

    /// The script of the first letter above ASCII, if there is one.
    void find_script(std::string_view w) noexcept {
        for (std::size_t i = 0; i < w.size() && found_.script == text::script::none;) {
            const text::code_point c = text::decode(w, i);
            i += c.size;
            if (c.value >= 0x80) found_.script = text::script_of(c.value);
        }
    }

    /// Pairs of neighbouring characters stand for words where a script has no blanks: adds those of
    /// `w`; false where it has none.
    bool unspaced_word(std::string_view w, glance_words& words) noexcept {
        char32_t before = 0;
        bool any = false;
        for (std::size_t i = 0; i < w.size();) {
            const text::code_point c = text::decode(w, i);
            i += c.size;
            if (c.value < 0x80) {
                before = 0;
                continue;
            }
            const text::script s = text::script_of(c.value);
            if (found_.script == text::script::none || s == text::script::kana) found_.script = s;
            if (!text::is_unspaced(s)) {
                before = 0;
                continue;
            }
            any = true;
            if (before != 0) words.add(pair(before, c.value), true);
            before = c.value;
        }
        return any;
    }

    [[nodiscard]] static constexpr std::uint32_t pair(char32_t a, char32_t b) noexcept {
        return mix(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)) | 1U;
    }

    void address(std::string_view core, bool has_at_sign) noexcept {
        const auto begins_with = [core](const char* four) { // a comparison of two numbers
            return core.size() >= 4 && std::memcmp(core.data(), four, 4) == 0;
        };
        if (begins_with("http") || begins_with("www.")) found_.marks |= web_mark;
        else if (has_at_sign) found_.marks |= mail_mark;
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
        if (core.size() == 4 && digits == 4 && (core[0] == '1' || core[0] == '2'))
            found_.marks |= year_mark;
        if (clock && digits >= 3) found_.marks |= clock_mark;
        if (parts == 2 && digits + parts == core.size() && digits >= 4) found_.marks |= date_mark;
    }

    void edges() noexcept {
        found_.first_edge = edge_of(text::decode(line_, 0).value);
        const auto last = static_cast<unsigned char>(line_.back());
        const text::code_point c = last < 0x80 ? text::code_point{last, 1, true}
                                               : text::decode_before(line_, line_.size());
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
        const seen_bytes<32> tail(line_.data() + line_.size() - 32);
        const auto marks = static_cast<std::uint32_t>(tail.punctuation);
        const auto blank = static_cast<std::uint32_t>(tail.blank);
        const unsigned end = std::max(32U - static_cast<unsigned>(std::countl_one(marks)), 8U);
        const auto before = static_cast<std::uint32_t>(blank & lowest(end));
        auto begin = static_cast<unsigned>(std::bit_width(before));
        begin += static_cast<unsigned>(
            std::countr_one(static_cast<std::uint32_t>(marks & lowest(end)) >> begin));
        found_.last = hash_word(tail.folded() + begin, end - begin);
    }

    std::string_view line_;
    std::array<char, glance_bytes> copy_; // of a line near the end of the text
    const char* start_;
    seen_bytes<glance_bytes> seen_;
    unsigned size_ = 0;       // bytes looked at
    std::uint64_t cores_ = 0; // where words begin but for their marks
    glance& found_;
};

} // namespace detail

/// Looks at one trimmed line of the table; `found` is as made by `glance{}`. Bounded time,
/// allocates nothing.
inline void look_at(std::string_view whole, const layout::line& l, glance& found) noexcept {
    detail::glancer(whole, l, found).look();
    if (l.ends_sentence && (found.last_edge == edge::quote || found.last_edge == edge::close))
        found.last_edge = edge::quoted_stop;
}

[[nodiscard]] inline glance look_at(std::string_view whole, const layout::line& l) noexcept {
    glance found;
    look_at(whole, l, found);
    return found;
}

} // namespace galley::inline GALLEY_LEVEL::model

#endif // GALLEY_MODEL_GLANCE_HPP
