// tests/build/levels_main.cpp: units compiled for different machines, in one program. Each answers
// as the others do; only what this machine can run is asked.
#include <cstdint>
#include <cstdio>
#include <string_view>

std::uint64_t answer_of_plain(std::string_view text);
std::uint64_t answer_of_portable(std::string_view text);
std::uint64_t answer_of_avx2(std::string_view text);

int main() {
    constexpr std::string_view text =
        "Home | News | Sport\n\nCouncil opens new bridge over the river\n\nBy Anna Novak\n\n"
        "3 May 2022, 10:20\n\nHARWICK, May 3 (Reuters) - The council opened the new bridge over "
        "the river on Tuesday, two years later than it had planned.\n\nThe old one had been closed "
        "since the flood, and a ferry had taken its place.\n\nRead more\n\nFerry sold to the town\n"
        "\n(Editing by Bo Kim)\n\nAll rights reserved. Privacy policy. Contact us.\n";
    const std::uint64_t plain = answer_of_plain(text);
    bool same = answer_of_portable(text) == plain;
    if (__builtin_cpu_supports("avx2") != 0) same = answer_of_avx2(text) == plain && same;
    else std::puts("no AVX2 here: linked, not asked");
    return same ? 0 : 1;
}
