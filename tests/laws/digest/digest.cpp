// tests/laws/digest/digest.cpp: prints one number made of everything the library says about many
// texts. Builds by other compilers, with other flags or vector widths must print the same.
#include <galley/parse.hpp>

#include "support/laws.hpp"
#include "support/texts.hpp"

#include <cstdint>
#include <cstdio>

int main() {
    std::uint64_t digest = 0xCBF29CE484222325U; // FNV-1a, 64 bits
    std::size_t count = 0;
    galley::parser p;
    galley_tests::for_each_text(2000, 9, [&](std::string_view, std::string_view text) {
        for (char b : galley_tests::described(p.parse(text))) {
            digest ^= static_cast<unsigned char>(b);
            digest *= 0x100000001B3U;
        }
        ++count;
    });
    std::printf("digest of %zu texts: %016llx\n", count, static_cast<unsigned long long>(digest));
}
