#include <galley/version.hpp>

#include "support/catch.hpp"

#include <string>

TEST_CASE("version: the text is the three numbers", "[version]") {
    CHECK(std::string(GALLEY_VERSION) == std::to_string(GALLEY_VERSION_MAJOR) + "." +
                                             std::to_string(GALLEY_VERSION_MINOR) + "." +
                                             std::to_string(GALLEY_VERSION_PATCH));
}
