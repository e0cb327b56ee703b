// tests/support/main.cpp: runs Catch2 of either version, and says first which random numbers are
// drawn.
#define CATCH_CONFIG_RUNNER
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "support/random.hpp"

#include <cstdio>

int main(int argc, char** argv) {
    std::printf("random seed %llu (GALLEY_TEST_SEED repeats or changes it)\n",
                static_cast<unsigned long long>(galley_tests::seed()));
    std::fflush(stdout);
    return Catch::Session().run(argc, argv);
}
