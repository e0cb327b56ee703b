// tests/support/jsonl.hpp: takes the texts out of JSON lines, for tests and benchmarks that need
// texts and must not lean on the reader they may be testing. Trusts its input to be valid JSON.
#ifndef GALLEY_TESTS_SUPPORT_JSONL_HPP
#define GALLEY_TESTS_SUPPORT_JSONL_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace galley_tests {

namespace detail {

inline void append_utf8(std::string& out, unsigned c) {
    auto put = [&out](unsigned b) { out += static_cast<char>(b); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0U | c >> 6U), put(0x80U | (c & 0x3FU));
    if (c < 0x10000)
        return put(0xE0U | c >> 12U), put(0x80U | (c >> 6U & 0x3FU)), put(0x80U | (c & 0x3FU));
    put(0xF0U | c >> 18U), put(0x80U | (c >> 12U & 0x3FU));
    put(0x80U | (c >> 6U & 0x3FU)), put(0x80U | (c & 0x3FU));
}

inline unsigned hex4(std::string_view s, std::size_t at) {
    unsigned value = 0;
    for (char b : s.substr(at, 4))
        value = value * 16 + static_cast<unsigned>(b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10);
    return value;
}

} // namespace detail

/// The JSON string that opens at `s[pos] == '"'`, unescaped; `pos` moves behind its closing quote.
[[nodiscard]] inline std::string read_string(std::string_view s, std::size_t& pos) {
    std::string out;
    for (++pos; pos < s.size() && s[pos] != '"';) {
        if (s[pos] != '\\') {
            out += s[pos++];
            continue;
        }
        const char escape = pos + 1 < s.size() ? s[pos + 1] : '\\';
        pos += 2;
        switch (escape) {
            case 'n': out += '\n'; break;
            case 't': out += '\t'; break;
            case 'r': out += '\r'; break;
            case 'b': out += '\b'; break;
            case 'f': out += '\f'; break;
            case 'u': {
                unsigned c = detail::hex4(s, pos);
                pos += 4;
                if (c >= 0xD800 && c < 0xDC00 && s.substr(pos, 2) == "\\u") {
                    c = 0x10000 + ((c - 0xD800) << 10U) + (detail::hex4(s, pos + 2) - 0xDC00);
                    pos += 6;
                }
                detail::append_utf8(out, c);
                break;
            }
            default: out += escape;
        }
    }
    ++pos;
    return out;
}

/// The value of the first string member `key` of the object on `line`, at whatever depth; empty
/// when there is none.
[[nodiscard]] inline std::string string_member(std::string_view line, std::string_view key) {
    for (std::size_t pos = 0; pos < line.size();) {
        if (line[pos] != '"') {
            ++pos;
            continue;
        }
        const std::string name = read_string(line, pos);
        std::size_t next = line.find_first_not_of(" \t", pos);
        if (next == std::string_view::npos || line[next] != ':') continue;
        next = line.find_first_not_of(" \t", next + 1);
        if (next == std::string_view::npos) break;
        pos = next;
        if (name == key && line[next] == '"') return read_string(line, pos);
    }
    return {};
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_JSONL_HPP
