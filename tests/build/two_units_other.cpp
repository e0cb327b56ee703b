// tests/build/two_units_other.cpp: the second unit, which meets the headers in the other order.
#include <all_reversed.hpp>
// Once more in the first order.
#include <all.hpp>

#include <cstddef>
#include <string_view>

std::size_t segments_seen_elsewhere(std::string_view text);

std::size_t segments_seen_elsewhere(std::string_view text) {
    galley::parser p;
    return p.parse(text).segments().size();
}
