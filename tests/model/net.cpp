#include <galley/model/net.hpp>

#include "support/catch.hpp"

#include <galley/model/weights.hpp>

#include <cstddef>

using namespace galley::model;

static_assert(news_weights.is_consistent());

TEST_CASE("model::net: every learned word is found, others are not", "[model]") {
    for (std::size_t i = 0; i < news_weights.words.size(); ++i)
        CHECK(find_word(news_weights, news_weights.words[i]) == static_cast<std::ptrdiff_t>(i));
    CHECK(find_word(news_weights, 1) == -1);
    CHECK(find_word(weights{}, 1) == -1);
}
