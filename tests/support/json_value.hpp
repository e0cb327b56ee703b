// tests/support/json_value.hpp: a JSON value as a tree, enough to compare what was printed with
// what was expected. Trusts its input to be valid JSON; the writers have tests of their own.
#ifndef GALLEY_TESTS_SUPPORT_JSON_VALUE_HPP
#define GALLEY_TESTS_SUPPORT_JSON_VALUE_HPP

#include "support/jsonl.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley_tests {

struct json_member;

struct json_value {
    std::string scalar; // as written; strings with their quotes, unescaped
    std::vector<json_member> members;
    std::vector<json_value> items;

    [[nodiscard]] const json_value* find(std::string_view key) const;
};

struct json_member {
    std::string key;
    json_value value;
};

inline const json_value* json_value::find(std::string_view key) const {
    for (const json_member& m : members)
        if (m.key == key) return &m.value;
    return nullptr;
}

namespace detail {

inline void skip_blanks(std::string_view s, std::size_t& pos) {
    while (pos < s.size() && (s[pos] == ' ' || s[pos] == '\n' || s[pos] == '\t' || s[pos] == '\r'))
        ++pos;
}

inline json_value read_value(std::string_view s, std::size_t& pos) {
    json_value out;
    skip_blanks(s, pos);
    const char opening = pos < s.size() ? s[pos] : '\0';
    if (opening == '"') {
        out.scalar = '"' + read_string(s, pos) + '"';
    } else if (opening == '{' || opening == '[') {
        const char closing = opening == '{' ? '}' : ']';
        for (++pos; skip_blanks(s, pos), pos < s.size() && s[pos] != closing;) {
            std::string key;
            if (opening == '{') {
                key = read_string(s, pos);
                skip_blanks(s, pos);
                ++pos; // the colon
            }
            json_value value = read_value(s, pos);
            if (opening == '{') out.members.push_back({std::move(key), std::move(value)});
            else out.items.push_back(std::move(value));
            skip_blanks(s, pos);
            if (pos < s.size() && s[pos] == ',') ++pos;
        }
        ++pos;
    } else {
        const std::size_t end = std::min(s.find_first_of(",]} \n\r\t", pos), s.size());
        out.scalar = s.substr(pos, end - pos);
        pos = end == pos ? pos + 1 : end;
    }
    return out;
}

inline void append_facts(const json_value& v, const std::string& path,
                         std::vector<std::string>& out) {
    if (!v.scalar.empty()) out.push_back(path + " = " + v.scalar);
    for (const auto& [key, member] : v.members)
        append_facts(member, path.empty() ? key : path + '.' + key, out);
    for (std::size_t i = 0; i < v.items.size(); ++i)
        append_facts(v.items[i], path + '[' + std::to_string(i) + ']', out);
}

} // namespace detail

[[nodiscard]] inline json_value read_json(std::string_view s) {
    std::size_t pos = 0;
    return detail::read_value(s, pos);
}

/// Each scalar of a value as one line: `people[0].name = "A. Novak"`.
[[nodiscard]] inline std::vector<std::string> facts(const json_value& v) {
    std::vector<std::string> out;
    detail::append_facts(v, "", out);
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_JSON_VALUE_HPP
