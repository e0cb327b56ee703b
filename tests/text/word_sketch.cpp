#include <galley/text/word_sketch.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>

using galley::text::word_sketch;

static_assert(std::is_trivially_copyable_v<word_sketch>);
static_assert(std::is_nothrow_default_constructible_v<word_sketch> &&
              !std::is_convertible_v<std::string_view, word_sketch>);
static_assert(word_sketch().size() == 0 && word_sketch("").size() == 0);
static_assert(word_sketch("Rain over Lisbon").size() == 3);

TEST_CASE("text::word_sketch: counts different words", "[text]") {
    struct row {
        std::string_view line;
        int size;
    };
    for (const row& r : {
             row{"", 0}, row{" -- | ", 0}, row{"rain", 1}, row{"rain, Rain! RAIN", 1},
             row{"rain over Lisbon", 3},
             row{"\xD0\x94\xD0\xBE\xD0\xB6\xD0\xB4\xD1\x8C "
                 "\xD0\xB4\xD0\xBE\xD0\xB6\xD0\xB4\xD1\x8C",
                 1},
             row{"\xE5\x8C\x97\xE4\xBA\xAC\xE5\xA4\xA9\xE6\xB0\x94", 3}, // pairs of characters
         }) {
        INFO(r.line);
        CHECK(word_sketch(r.line).size() == r.size);
    }
}

TEST_CASE("text::word_sketch: likeness is the share of common words in all", "[text]") {
    struct row {
        std::string_view a;
        std::string_view b;
        int likeness;
        int a_in_b;
    };
    for (const row& r : {
             row{"Bridge opens today", "Today: bridge OPENS", 100, 100},
             row{"Bridge opens", "Bridge opens at noon", 50, 100},
             row{"Bridge opens at noon", "Bridge opens", 50, 50},
             row{"Bridge opens", "Harbour closes", 0, 0},
             row{"", "Harbour closes", 0, 0},
             row{"Harbour closes", "", 0, 0},
             row{"", "", 0, 0},
         }) {
        INFO(r.a << " / " << r.b);
        const word_sketch a(r.a);
        const word_sketch b(r.b);
        CHECK(a.likeness(b) == r.likeness);
        CHECK(b.likeness(a) == r.likeness);
        CHECK(a.share_in(b) == r.a_in_b);
        CHECK(a.shared_with(b) == b.shared_with(a));
    }
}

TEST_CASE("text::word_sketch: exact enough for some forty words", "[text]") {
    std::string line;
    std::string other;
    for (int i = 0; i < 40; ++i) {
        line += "word" + std::to_string(i) + ' ';
        other += "thing" + std::to_string(i) + ' ';
    }
    const word_sketch a(line);
    CHECK(a.size() <= 40);
    CHECK(a.size() >= 32);
    CHECK(a.likeness(a) == 100);
    CHECK(a.likeness(word_sketch(other)) < 20);
}
