#include <galley/model/doubles.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <string>

using namespace galley;

namespace {

std::string dropped(const std::string& text) {
    zoned_page p(text);
    model::drop_doubles(p.text, p.lines, p.facts, p.zones);
    return p.marks();
}

const std::string caption = "+The mayor of Mondavia walks across the new bridge, Thursday, May 12, "
                            "2022. It is open to all.\n";

} // namespace

TEST_CASE("model::doubles: a sentence that stands twice in a row is a caption", "[model]") {
    CHECK(dropped("+The bridge is open.\n" + caption + caption + "+It was high time.\n") == "+--+");
}

TEST_CASE("model::doubles: other lines stay", "[model]") {
    CHECK(dropped(caption + "+It was high time.\n" + caption) == "+++");
    CHECK(dropped("+Hear, hear!\n+Hear, hear!\n") == "++"); // a cry, or a line of a song
    std::string paragraph = "+";
    for (int i = 0; i < 10; ++i) paragraph += "The bridge is open to all of us. ";
    paragraph += '\n';
    CHECK(dropped(paragraph + paragraph) == "++");
    CHECK(dropped("") == "");
}
