#include <galley/text/fold.hpp>

#include "support/catch.hpp"

using galley::text::equal_folded;
using galley::text::match_folded;
using galley::text::opens_folded;

static_assert(match_folded("SEE  Also: x", 0, "see also") == 9);

TEST_CASE("text::match_folded: gives the bytes that spell the phrase", "[text]") {
    CHECK(match_folded("x See also", 2, "see also") == 8);
    CHECK(match_folded("See\xC2\xA0"
                       "also",
                       0, "see also") == 9);
    CHECK(match_folded("S\xC2\xAD"
                       "ee also",
                       0, "see also") == 10);
    CHECK(match_folded("\xEF\xBC\xB3"
                       "ee also",
                       0, "see also") == 10);
    CHECK(match_folded("See als", 0, "see also") == 0);
    CHECK(match_folded("See also", 1, "see also") == 0);
    CHECK(match_folded("anything", 0, "") == 0);
    CHECK(match_folded("", 0, "a") == 0);
}

TEST_CASE("text::match_folded: letters of India with their dots, as one or two, and without",
          "[text]") {
    constexpr std::string_view plain = "\u09AF\u09BE"; // yya, aa
    CHECK(match_folded("\u09DF\u09BE", 0, plain) == 6);
    CHECK(match_folded("\u09AF\u09BC\u09BE", 0, plain) == 9);
    CHECK(match_folded("\u09AF\u09BE", 0, plain) == 6);
    CHECK(match_folded("\u09AF\u09BC", 0, "\u09AF") == 6); // the dot is its last letter's
    CHECK(galley::text::dot_size("\u09AF\u09BC", 3) == 3);
    CHECK(galley::text::dot_size("\u09AF\u09BE", 3) == 0);
    CHECK(galley::text::dot_size("\u09AF", 3) == 0);
}

TEST_CASE("text::equal_folded: case, accents of Greek, blanks and widths do not tell apart",
          "[text]") {
    CHECK(equal_folded("\xCE\x94\xCE\xB5\xCE\xAF\xCF\x84\xCE\xB5",
                       "\xCE\x94\xCE\x95\xCE\x99\xCE\xA4\xCE\x95"));
    CHECK(equal_folded("New \t York", "new york"));
    CHECK_FALSE(equal_folded("New York", "new yorks"));
    CHECK_FALSE(equal_folded("", "a"));
    CHECK(equal_folded("", ""));
}

TEST_CASE("text::opens_folded: gives the bytes that spell the opening, however many it has",
          "[text]") {
    CHECK(opens_folded("JANE ROE is", "Jane Roe") == 8);
    CHECK(opens_folded("Jane Roe", "Ja\xC2\xADne Roe") == 8);
    CHECK(opens_folded("Ja\xC2\xADne Roe", "Jane Roe") == 10);
    CHECK(opens_folded("Irem", "\xC4\xB0rem") == 4);
    CHECK(opens_folded("Jane Ro", "Jane Roe") == 0);
    CHECK(opens_folded("", "Jane") == 0);
    CHECK(opens_folded("Jane", "") == 0);
}
