#include <galley/text/unicode.hpp>

#include "support/catch.hpp"

namespace text = galley::text;
using text::script;

static_assert(text::is_blank(0x3000) && text::is_blank(0xFEFF) && text::is_blank(0) &&
              !text::is_blank(U'_'));

TEST_CASE("text::unicode: fold lowers what labels are written in", "[text]") {
    const struct {
        char32_t from, to;
    } cases[] = {
        {U'A', U'a'},           {U'\u00C4', U'\u00E4'}, {U'\u00D7', U'\u00D7'},
        {U'\u0141', U'\u0142'}, {U'\u017D', U'\u017E'}, {U'\u0130', U'i'},
        {U'\u0178', U'\u00FF'}, {U'\u0218', U'\u0219'}, {U'\u0386', U'\u03B1'},
        {U'\u03C2', U'\u03C3'}, {U'\u0391', U'\u03B1'}, {U'\u0401', U'\u0451'},
        {U'\u042F', U'\u044F'}, {U'\uFF21', U'a'},      {U'\uFF1A', U':'},
        {U'\u2019', U'\''},     {U'\u00A0', U' '},      {U'\u00AD', 0},
        {U'\u0301', 0},         {U'\u4E2D', U'\u4E2D'},
    };
    for (const auto& c : cases) {
        INFO(static_cast<unsigned>(c.from));
        CHECK(text::fold(c.from) == c.to);
    }
}

TEST_CASE("text::unicode: folding twice changes nothing", "[text]") {
    for (char32_t c = 0; c < 0x20000; ++c) {
        const char32_t once = text::fold(c);
        if (once != 0 && text::fold(once) != once) FAIL("at " << static_cast<unsigned>(c));
    }
}

TEST_CASE("text::unicode: upper case is what fold would lower", "[text]") {
    for (char32_t c : {U'A', U'\u00C9', U'\u0141', U'\u0394', U'\u0416'}) CHECK(text::is_upper(c));
    for (char32_t c :
         {U'a', U'\u00E9', U'\u0142', U'\u03B4', U'\u0436', U'\u4E2D', U'1', U'\u00DF', U'\u00D7'})
        CHECK_FALSE(text::is_upper(c));
}

TEST_CASE("text::unicode: scripts of letters", "[text]") {
    const struct {
        char32_t c;
        script s;
    } cases[] = {
        {U'z', script::latin},         {U'\u00FC', script::latin},
        {U'\u1EC7', script::latin},    {U'\u03A9', script::greek},
        {U'\u0416', script::cyrillic}, {U'\u05D0', script::hebrew},
        {U'\u0628', script::arabic},   {U'\u0915', script::devanagari},
        {U'\u0E01', script::thai},     {U'\uAC00', script::hangul},
        {U'\u3042', script::kana},     {U'\u30AB', script::kana},
        {U'\u4E2D', script::han},      {U'1', script::none},
        {U'\u3001', script::none},     {U'\u2014', script::none},
        {U'\u0660', script::none},     {U'\u00D7', script::none},
    };
    for (const auto& c : cases) {
        INFO(static_cast<unsigned>(c.c));
        CHECK(text::script_of(c.c) == c.s);
    }
    CHECK(text::is_unspaced(script::han));
    CHECK_FALSE(text::is_unspaced(script::hangul));
}

TEST_CASE("text::unicode: digits of every set have their values", "[text]") {
    for (int i = 0; i < 10; ++i) {
        const auto d = static_cast<char32_t>(i);
        for (char32_t zero : {U'0', U'\uFF10', U'\u0660', U'\u06F0', U'\u0966', U'\u09E6',
                              U'\u0A66', U'\u0AE6', U'\u0B66', U'\u0BE6', U'\u0C66', U'\u0CE6',
                              U'\u0D66', U'\u0E50', U'\u0ED0', U'\u0F20', U'\u1040', U'\u17E0'}) {
            CHECK(text::digit_value(zero + d) == i);
            CHECK(text::digit_value(zero + 10) == -1);
        }
    }
    CHECK(text::digit_value(U'a') == -1);
    CHECK(text::digit_value(U'/') == -1);
}

TEST_CASE("text::unicode: marks", "[text]") {
    CHECK(text::is_sentence_end(U'\u3002'));
    CHECK(text::is_sentence_end(U'\u061F'));
    CHECK(text::is_sentence_end(U'\u0589'));
    CHECK_FALSE(text::is_sentence_end(U','));
    CHECK(text::is_dash(U'\u2014'));
    CHECK(text::is_opening_quote(U'\u201E'));
    CHECK(text::is_closing_bracket(U'\uFF09'));
    CHECK(text::is_bullet(U'\u25A1'));
}

TEST_CASE("text::unicode: marks and digits of a script are no letters of it", "[text]") {
    for (const char32_t c : {U'\u055D', U'\u0589', U'\u0964', U'\u09E7', U'\u0ED1', U'\u104A',
                             U'\u1042', U'\u1363', U'\u17D4', U'\u17E3'}) {
        INFO(static_cast<unsigned>(c));
        CHECK_FALSE(text::is_letter(c));
    }
    for (const char32_t c : {U'\u0E81', U'\u1000', U'\u1780'})
        CHECK(text::is_unspaced(text::script_of(c)));
}

TEST_CASE("text::unicode: dots of letters of India fold away", "[text]") {
    CHECK(text::fold(U'\u095E') == U'\u092B'); // fa to pha
    CHECK(text::fold(U'\u09DF') == U'\u09AF');
    CHECK(text::fold(U'\u0A36') == U'\u0A38');
    CHECK(text::fold(U'\u0B5C') == U'\u0B21');
    for (const char32_t dot : {U'\u093C', U'\u09BC', U'\u0A3C', U'\u0ABC', U'\u0B3C'})
        CHECK(text::fold(dot) == 0);
    CHECK(text::fold(U'\u0915') == U'\u0915');
    CHECK(text::fold(U'\u0BBC') == U'\u0BBC'); // no dot in Tamil
    CHECK_FALSE(text::is_upper(U'\u095E'));
}

TEST_CASE("text::unicode: what is looked up is what the ranges say", "[text]") {
    for (char32_t c = 0; c < 0x110000; ++c)
        if (text::script_of(c) != text::detail::script_by_range(c) ||
            text::fold(c) != text::detail::fold_by_range(c))
            FAIL("at " << static_cast<unsigned>(c));
}

TEST_CASE("text::unicode: a capital right behind a small letter", "[text]") {
    CHECK(text::is_hump('e', 'T'));
    CHECK(text::is_hump(0xE9, 0xC9)); // \u00E9, \u00C9
    CHECK_FALSE(text::is_hump('E', 'T'));
    CHECK_FALSE(text::is_hump('e', 't'));
    CHECK_FALSE(text::is_hump('1', 'T'));
    CHECK_FALSE(text::is_hump(0, 'T'));
}
