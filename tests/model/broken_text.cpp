#include <galley/model/broken_text.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <algorithm>
#include <string>

using namespace galley;
using model::detail::is_part_of_sentence;

namespace {

/// How many lines are body in the end.
std::size_t mended(const std::string& marked) {
    zoned_page p(marked);
    model::mend_broken_text(p.text, p.lines, p.facts, p.zones);
    const std::string marks = p.marks();
    return static_cast<std::size_t>(std::count(marks.begin(), marks.end(), '+'));
}

std::string repeat(const std::string& s, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += s;
    return out;
}

} // namespace

TEST_CASE("model::broken_text: parts of sentences", "[model]") {
    for (const char* s : {"and then we walked", "Over the bridge,", "It was cold.",
                          "さむかったので", "とても♡", "寒かった、", "и пошли дальше"}) {
        INFO(s);
        CHECK(is_part_of_sentence(s));
    }
    for (const char* s : {"Over the bridge", "スポーツ", "経済", "Новости", "12", "☺️", ""}) {
        INFO(s);
        CHECK_FALSE(is_part_of_sentence(s));
    }
}

TEST_CASE("model::broken_text: a long run of them is the article", "[model]") {
    const std::string four = "We went out\nto see the river,\nand the ice on it\nwas gone.\n";
    CHECK(mended(repeat(four, 15) + "+so we went home\n") == 61);
    CHECK(mended(repeat(four, 15) + "so we went home\n") == 0); // the zones found nothing there
    CHECK(mended(repeat(four, 12) + "+so we went home\n") == 1);
    // a menu beside a line of text
    CHECK(mended(repeat("News\nSport\nWeather\nLetters\n", 20) + "+so we went home\n") == 1);
    // a label parts the run
    CHECK(mended(repeat(four, 10) + "Read more:\n" + repeat(four, 10) + "+so we went home\n") == 1);
}
