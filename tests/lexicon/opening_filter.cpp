#include <galley/lexicon/detail/opening_filter.hpp>

#include "support/catch.hpp"

using galley::lexicon::detail::opening_filter;

TEST_CASE("lexicon::opening_filter: never no where a phrase is spelled", "[lexicon]") {
    opening_filter f;
    for (const char* phrase : {"photo by", "see", "by", "x", "it's", "\xC3\xA9t\xC3\xA9",
                               "\xD1\x84\xD0\xBE\xD1\x82\xD0\xBE", "\xE5\x9B\xBE", "\xC2\xA9"})
        f.add(phrase);
    for (const char* text :
         {"Photo by", "PHOTO", "\xEF\xBC\xB0hoto", "\xD0\xA4\xD0\x9E\xD0\xA2\xD0\x9E",
          "\xC3\x89t\xC3\xA9", "\xE2\x80\x8Bsee", "\xE5\x9B\xBE/", "by", "X", "\xC2\xA9 A",
          "It\xE2\x80\x99s"}) {
        CAPTURE(text);
        CHECK(f.may_begin(text, 0));
    }
}

TEST_CASE("lexicon::opening_filter: mostly no elsewhere", "[lexicon]") {
    opening_filter f;
    for (const char* phrase : {"photo by", "see also", "\xE5\x9B\xBE"}) f.add(phrase);
    for (const char* text : {"Bridge", "phrase", "\xD0\x96\xD0\xB8", "\xE6\xA1\xA5", "yesterday"}) {
        CAPTURE(text);
        CHECK_FALSE(f.may_begin(text, 0));
    }
}
