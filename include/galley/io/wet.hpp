// galley/io/wet.hpp, the floor of readers and writers: Common Crawl's WET files, which hold the
// text of web pages as `conversion` records (WARC 1.0, ISO 28500). Works on uncompressed bytes:
// pipe .warc.wet.gz through gzip -dc first.
#ifndef GALLEY_IO_WET_HPP
#define GALLEY_IO_WET_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

enum class wet_step : std::uint8_t {
    record,     // a conversion record: uri and text are set
    skipped,    // a record of another type
    broken,     // not a record, or a damaged one: what and byte are set
    incomplete, // the input ends inside a record: call again with more of it
    end         // nothing but line breaks is left
};

/// One step through a WET file. `size` bytes are done with; the next step begins behind them.
struct wet_result {
    wet_step step = wet_step::end;
    std::size_t size = 0;
    std::string_view uri = {};  // WARC-Target-URI
    std::string_view text = {}; // the record's content
    std::string_view what = {}; // what is wrong, in English
    std::size_t byte = 0;       // where, from the begin of the input
};

/// A record that claims more bytes than this is taken for broken, so that a damaged length costs
/// no more memory than that.
inline constexpr std::size_t wet_longest_record = std::size_t{1} << 30U;

namespace detail {

inline constexpr std::size_t wet_longest_header = 65536;

struct wet_header {
    std::string_view type;
    std::string_view uri;
    std::size_t length = 0;
    bool has_length = false;
};

[[nodiscard]] constexpr bool is_header(std::string_view name, std::string_view lower) noexcept {
    if (name.size() != lower.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (text::to_lower(name[i]) != lower[i]) return false;
    return true;
}

[[nodiscard]] constexpr bool read_length(std::string_view digits, std::size_t& length) noexcept {
    length = 0;
    for (const char d : digits) {
        if (!text::is_digit(d)) return false;
        length = length * 10 + static_cast<std::size_t>(d - '0');
        if (length > wet_longest_record) return false;
    }
    return !digits.empty();
}

/// The named fields of a header; `lines` stand between the version line and the empty line.
[[nodiscard]] constexpr wet_header read_wet_header(std::string_view lines) noexcept {
    wet_header h;
    while (!lines.empty()) {
        const std::size_t stop = lines.find('\n');
        const std::string_view line = lines.substr(0, stop);
        lines.remove_prefix(stop == std::string_view::npos ? lines.size() : stop + 1);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string_view name = line.substr(0, colon);
        std::string_view value = text::trim(line.substr(colon + 1));
        if (is_header(name, "warc-type")) h.type = value;
        if (is_header(name, "content-length")) h.has_length = read_length(value, h.length);
        if (is_header(name, "warc-target-uri")) {
            const bool in_brackets =
                value.size() >= 2 && value.front() == '<' && value.back() == '>';
            h.uri = in_brackets ? value.substr(1, value.size() - 2) : value;
        }
    }
    return h;
}

[[nodiscard]] constexpr bool starts_record(std::string_view s) noexcept {
    return s.substr(0, 7) == "WARC/1.";
}

/// Where the next record begins, looking behind `from`; the end where there is none.
[[nodiscard]] constexpr std::size_t find_record(std::string_view s, std::size_t from) noexcept {
    const std::size_t at = s.find("\nWARC/1.", from);
    return at == std::string_view::npos ? s.size() : at + 1;
}

/// The begin of the content, behind the header's empty line; npos where there is none.
[[nodiscard]] constexpr std::size_t header_end(std::string_view s, std::size_t begin) noexcept {
    const std::string_view head = s.substr(begin, wet_longest_header);
    for (std::size_t at = head.find('\n'); at != std::string_view::npos;
         at = head.find('\n', at + 1)) {
        const std::string_view rest = head.substr(at + 1, 2);
        if (rest.substr(0, 1) == "\n") return begin + at + 2;
        if (rest == "\r\n") return begin + at + 3;
    }
    return std::string_view::npos;
}

[[nodiscard]] constexpr std::size_t skip_line_breaks(std::string_view s, std::size_t pos) noexcept {
    while (pos < s.size() && (s[pos] == '\r' || s[pos] == '\n')) ++pos;
    return pos;
}

/// A broken record: skipped to the next one, which `from` is too early to be. Unless it is the
/// end of the file, the search may need more input.
[[nodiscard]] constexpr wet_result broken_record(std::string_view input, bool at_end,
                                                 std::string_view what, std::size_t begin,
                                                 std::size_t from) noexcept {
    const std::size_t next = find_record(input, from);
    if (next == input.size() && !at_end) return {.step = wet_step::incomplete};
    return {.step = wet_step::broken, .size = next, .what = what, .byte = begin};
}

} // namespace detail

/// What stands at the begin of `input`, a WET file from the begin of a record on. `at_end` says
/// that no more follows. Views point into `input`; allocates nothing. Linear in what it steps
/// over.
[[nodiscard]] constexpr wet_result next_wet(std::string_view input, bool at_end) noexcept {
    const wet_result more{.step = wet_step::incomplete};
    const std::size_t begin = detail::skip_line_breaks(input, 0);
    if (begin == input.size()) return at_end ? wet_result{.size = begin} : more;
    const auto broken = [&](std::string_view what, std::size_t from) {
        return detail::broken_record(input, at_end, what, begin, from);
    };
    if (!detail::starts_record(input.substr(begin))) {
        if (!at_end && input.size() - begin < 7) return more;
        return broken("expected WARC/1.0", begin);
    }
    const std::size_t content = detail::header_end(input, begin);
    if (content == std::string_view::npos) {
        if (!at_end && input.size() - begin < detail::wet_longest_header) return more;
        return broken("the record's header has no end", begin);
    }
    const std::size_t fields = input.find('\n', begin) + 1;
    const detail::wet_header h = detail::read_wet_header(input.substr(fields, content - fields));
    if (!h.has_length) return broken("the record's header has no usable Content-Length", begin);
    constexpr std::string_view wrong_length = "the record is not as long as its header says";
    if (input.size() - content < h.length) return at_end ? broken(wrong_length, content - 1) : more;
    const std::size_t next = detail::skip_line_breaks(input, content + h.length);
    if (!at_end && input.size() - next < 7) return more;
    if (next != input.size() &&
        (next == content + h.length || !detail::starts_record(input.substr(next))))
        return broken(wrong_length, content - 1);
    if (h.type != "conversion") return {.step = wet_step::skipped, .size = next};
    return {.step = wet_step::record,
            .size = next,
            .uri = h.uri,
            .text = input.substr(content, h.length)};
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_WET_HPP
