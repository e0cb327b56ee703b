// tests/build/separate_inline.cpp: a unit of the same program that has the parser inline, as a part
// made by somebody else may have.
#include <galley/galley.hpp>
#include <galley/io/json.hpp>

#ifndef GALLEY_PARSER_BODIES_HPP
#error "without GALLEY_SEPARATE_COMPILATION the bodies belong to the front door"
#endif

#include <string>
#include <string_view>

std::string json_of_inline_unit(std::string_view text);

std::string json_of_inline_unit(std::string_view text) {
    std::string json;
    galley::io::write_json(galley::parse(text), json, {.segments = true});
    return json;
}
