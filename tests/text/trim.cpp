#include <galley/text/trim.hpp>

#include "support/catch.hpp"

using galley::text::trim;

static_assert(noexcept(trim("")) && trim("\t Rome \n") == "Rome");
static_assert(trim("").empty() && trim(" \r\n\xC2\xA0\xE3\x80\x80").empty());

TEST_CASE("text::trim: takes off blanks of every width, keeps those inside", "[text]") {
    CHECK(trim("\xEF\xBB\xBF\xE3\x80\x80New  York\xC2\xA0\xE2\x80\xA8") == "New  York");
    CHECK(trim("\xE2\x80\x8Bx\xC2\xAD") == "x");
}

TEST_CASE("text::trim: leaves broken bytes alone", "[text]") {
    CHECK(trim(" \xA0 ") == "\xA0");
    CHECK(trim("\xC2") == "\xC2");
    CHECK(trim("a\x80") == "a\x80");
}

TEST_CASE("text::trim_left and trim_right: one end each; all-blank views stay inside", "[text]") {
    const std::string_view s = "  a  ";
    CHECK(galley::text::trim_left(s) == "a  ");
    CHECK(galley::text::trim_right(s) == "  a");
    const std::string_view blank = "   ";
    CHECK(galley::text::trim_left(blank).data() == blank.data() + 3);
    CHECK(galley::text::trim_right(blank).data() == blank.data());
}

TEST_CASE("text::trim_marks: takes the given marks too", "[text]") {
    CHECK(galley::text::trim_marks(" - Rome | ", "-|") == "Rome");
    CHECK(galley::text::trim_marks("--", "-").empty());
}
