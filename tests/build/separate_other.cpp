// tests/build/separate_other.cpp: a second unit that sees declarations.
#include <galley/galley.hpp>
#include <galley/io/json.hpp>

#include <string>
#include <string_view>

std::string json_of_other_unit(std::string_view text);

std::string json_of_other_unit(std::string_view text) {
    std::string json;
    galley::io::write_json(galley::parse(text), json, {.segments = true});
    return json;
}
