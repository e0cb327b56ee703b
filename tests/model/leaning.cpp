#include <galley/model/leaning.hpp>

#include "support/catch.hpp"

using namespace galley::model;

static_assert(bias_of(leaning::balanced) == 0);
static_assert(bias_of(leaning::precision) == -bias_of(leaning::recall));

TEST_CASE("leaning: who fears furniture sets the bar higher", "[model]") {
    CHECK(bias_of(leaning::precision) < bias_of(leaning::recall));
}
