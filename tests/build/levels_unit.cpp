// tests/build/levels_unit.cpp: one unit of a program whose units have different -m flags; LEVEL
// names its function. The answer is one number made of every kind, offset and fact.
#include <galley/galley.hpp>
#include <galley/io/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#define GALLEY_JOIN_NAMES(a, b) a##b
#define GALLEY_NAME_OF(level) GALLEY_JOIN_NAMES(answer_of_, level)

std::uint64_t GALLEY_NAME_OF(LEVEL)(std::string_view text);

std::uint64_t GALLEY_NAME_OF(LEVEL)(std::string_view text) {
    galley::parser p;
    galley::io::json_options all;
    all.segments = true;
    std::string json;
    galley::io::write_json(p.parse(text), json, all);
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : json) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}
