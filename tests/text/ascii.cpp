#include <galley/text/ascii.hpp>

#include "support/catch.hpp"

#include <cctype>
#include <cstdint>

namespace text = galley::text;

static_assert(noexcept(text::is_space('a')));
static_assert(text::is_space('\v') && !text::is_space('\0') && !text::is_space('\xA0'));
static_assert(text::to_lower('Z') == 'z' && text::to_lower('\xC4') == '\xC4');

TEST_CASE("text::ascii: the classes are those of the C locale, and no byte from 0x80 is in one",
          "[text]") {
    for (int b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        const bool ascii = b < 0x80;
        INFO("byte " << b);
        CHECK(text::is_digit(c) == (ascii && std::isdigit(b) != 0));
        CHECK(text::is_letter(c) == (ascii && std::isalpha(b) != 0));
        CHECK(text::is_upper(c) == (ascii && std::isupper(b) != 0));
        CHECK(text::is_lower(c) == (ascii && std::islower(b) != 0));
        CHECK(text::is_space(c) == (ascii && std::isspace(b) != 0));
        CHECK(text::is_punctuation(c) == (ascii && std::ispunct(b) != 0));
        CHECK(text::is_hex_digit(c) == (ascii && std::isxdigit(b) != 0));
        CHECK(text::is_word_byte(c) == (!ascii || std::isalnum(b) != 0));
    }
}

TEST_CASE("text::ascii: each mark has a bit of its own, other bytes none", "[text]") {
    std::uint32_t all = 0;
    for (int b = 0; b < 256; ++b) {
        const std::uint32_t bit = galley::text::mark_bit(static_cast<char>(b));
        INFO(b);
        CHECK((bit != 0) == galley::text::is_punctuation(static_cast<char>(b)));
        CHECK((all & bit) == 0);
        all |= bit;
    }
    CHECK(all == 0xFFFFFFFFU);
}
