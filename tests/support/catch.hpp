// tests/support/catch.hpp: Catch2, whichever major version is there.
#ifndef GALLEY_TESTS_SUPPORT_CATCH_HPP
#define GALLEY_TESTS_SUPPORT_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif // GALLEY_TESTS_SUPPORT_CATCH_HPP
