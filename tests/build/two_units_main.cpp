// tests/build/two_units_main.cpp: every header in two units of one program, in both orders. Links
// only when nothing is defined twice, and both units must see the same answer.
#include <all.hpp>
// Once more in the other order.
#include <all_reversed.hpp>

#include <cstddef>
#include <string_view>

std::size_t segments_seen_elsewhere(std::string_view text);

int main() {
    constexpr std::string_view text =
        "A title\n\nBy A. Novak\n\nA sentence of the text, which ends.\n";
    const galley::article a = galley::parse(text);
    return a.segments().size() == segments_seen_elsewhere(text) && !a.segments().empty() ? 0 : 1;
}
