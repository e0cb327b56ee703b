// galley/parse.hpp: the front door. Text in, article out: galley::parse(text), and galley::parser
// for many texts. What they promise stands in parser.hpp.
#ifndef GALLEY_PARSE_HPP
#define GALLEY_PARSE_HPP

#include <galley/config.hpp>
#include <galley/parser.hpp>
#ifndef GALLEY_SEPARATE_COMPILATION
#include <galley/parser_bodies.hpp>
#endif

#endif // GALLEY_PARSE_HPP
