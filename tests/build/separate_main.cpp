// tests/build/separate_main.cpp: a unit of a program that compiles the parser once. It sees
// declarations, and the answers are those of a unit that has all of it inline.
#include <galley/galley.hpp>
#include <galley/io/json.hpp>

#if defined(GALLEY_PARSER_BODIES_HPP) || defined(GALLEY_RULES_COMPOSE_HPP) ||                      \
    defined(GALLEY_MODEL_WEIGHTS_HPP) || defined(GALLEY_LEXICON_CUES_HPP)
#error "the parser's bodies are seen where declarations should do"
#endif

#include <string>
#include <string_view>
#include <utility>

std::string json_of_other_unit(std::string_view text);
std::string json_of_inline_unit(std::string_view text);

int main() {
    constexpr std::string_view text =
        "Council opens new bridge\n\nBy A. Novak\n\nMONDAVIA, Aug. 30 (Xinhua) -- The council "
        "opened "
        "the new bridge on Tuesday, two years late.\n\n(Web editor: B. Poe)\n";
    galley::parser parser;
    parser.parse("A text before, which leaves its memory.");
    galley::parser moved = std::move(parser);
    std::string json;
    galley::io::write_json(moved.parse(text), json, {.segments = true});
    if (json.find("\"A. Novak\"") == std::string::npos) return 1;
    if (json_of_other_unit(text) != json) return 2;
    return json_of_inline_unit(text) == json ? 0 : 3;
}
