#include <galley/model/islands.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <string>

using namespace galley;

namespace {

std::string left(const std::string& text) {
    zoned_page p(text);
    model::drop_islands(p.text, p.lines, p.facts, p.zones);
    return std::string(p.marks());
}

const std::string story =
    "+The council of Mondavia opened its new bridge on Thursday, two years after the old one was "
    "closed.\n+The ferry will stop at the end of the month, and its crew will find other work.\n";
const std::string menu = "+Mondavia at a glance\n+Letters to the mayor\n+Rivers and bridges\n";
const std::string gap = "Sign in\n";

} // namespace

TEST_CASE("model::islands: headlines parted from the article are none of it", "[model]") {
    CHECK(left(menu + gap + story) == "----++");
    CHECK(left(story + gap + menu) == "++----");
    CHECK(left(gap + menu + gap + menu + gap + story + gap + menu) == "---------++----");
    CHECK(left(story + gap + "+What now for the ferry?\n+Mayor walks on water\n") == "++---");
    CHECK(left(story + gap + "+桥梁与河流\n+市长来信\n") == "++---");
}

TEST_CASE("model::islands: what stands with the article stays", "[model]") {
    CHECK(left(menu + story + menu) == "++++++++");
    CHECK(left(story + gap + menu + story) == "++-+++++");
    CHECK(left(story + gap + "+Rivers and bridges\n") == "++-+"); // one line alone
    CHECK(left(menu + gap + menu) == "+++-+++");                  // no text at all
    CHECK(left("") == "");
}

TEST_CASE("model::islands: verses, lists, tables and broken sentences stay", "[model]") {
    const std::string begin = story + gap;
    CHECK(left(begin + "+O river wide and deep,\n+O bridge of stone\n") == "++-++");
    CHECK(left(begin + "+1. Stone\n+2. Iron\n") == "++-++");
    CHECK(left(begin + "+• Stone\n+• Iron\n") == "++-++");
    CHECK(left(begin + "+Length 120 m\n+Height 12 m\n+Towers\n") == "++-+++");
    CHECK(left(begin + "+Stone\tgrey\n+Iron\tred\n") == "++-++");
    CHECK(left(begin + "+The bridge has\n+towers of stone\n") == "++-++");
}
