#include <galley/lexicon/words/articles.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

TEST_CASE("lexicon::articles: as names open with them", "[lexicon]") {
    CHECK(is_definite_article("La"));
    CHECK(is_definite_article("Die"));
    CHECK_FALSE(is_definite_article("la"));
    CHECK_FALSE(is_definite_article("Lo"));
    CHECK_FALSE(is_definite_article(""));
}

TEST_CASE("lexicon::articles: before what somebody does", "[lexicon]") {
    CHECK(opens_with_article("a reporter"));
    CHECK(opens_with_article("eine Autorin"));
    CHECK(opens_with_article("uma jornalista"));
    CHECK_FALSE(opens_with_article("A reporter"));
    CHECK_FALSE(opens_with_article("another reporter"));
    CHECK_FALSE(opens_with_article("a"));
}
