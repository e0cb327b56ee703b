#include <galley/config.hpp>

#include "support/catch.hpp"

#include <cstdio>
#include <string>

TEST_CASE("config: the macros expand", "[config]") {
    struct holder {
        const int& keep(const int& x GALLEY_LIFETIMEBOUND) { return x; }
    };
    const int one = 1;
    CHECK(holder{}.keep(one) == 1);
#if defined(GALLEY_PORTABLE) && (GALLEY_SSE2 || GALLEY_NEON)
    FAIL("a portable build takes no vector instructions");
#endif
}

#if !defined(_WIN32)
TEST_CASE("config: what the user sets stays", "[config]") {
    // Tried by the compiler: a unit is compiled once for all macros.
    const std::string base =
        "printf '#include <galley/config.hpp>\nlevel GALLEY_LEVEL sse2 "
        "GALLEY_SSE2 mark GALLEY_LIFETIMEBOUND' | c++ -std=c++20 -P -E -x c++ -I'" +
        std::string(GALLEY_SOURCE_DIR) + "/include' ";
    const auto expanded = [&](const std::string& flags) {
        std::string out;
        std::FILE* pipe = popen((base + flags + " - 2>&1").c_str(), "r");
        REQUIRE(pipe != nullptr);
        for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) out += static_cast<char>(c);
        pclose(pipe);
        return out;
    };
    if (expanded("").find("level") == std::string::npos) return; // no compiler of that name
    CHECK(expanded("-DGALLEY_SSE2=0").find("sse2 0") != std::string::npos);
    CHECK(expanded("-DGALLEY_PORTABLE").find("level portable_") != std::string::npos);
    CHECK(expanded("-DGALLEY_PORTABLE -DGALLEY_SSE2=1").find("sse2 0") != std::string::npos);
    CHECK(expanded("-DGALLEY_LEVEL=mine").find("level mine") != std::string::npos);
    CHECK(expanded("-DGALLEY_LIFETIMEBOUND=here").find("mark here") != std::string::npos);
}
#endif
