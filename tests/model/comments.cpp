#include <galley/model/comments.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <cstddef>
#include <string>

using namespace galley;

namespace {

std::size_t first_of(const std::string& text) {
    const zoned_page p(text);
    return model::first_of_comments(p.text, p.lines, p.facts, p.zones);
}

const std::string story =
    "+The council of Mondavia opened its new bridge on Thursday, two years after the old one was "
    "closed because of cracks in its pillars, and the mayor walked across it first, followed by "
    "several hundred people who had waited on both banks of the river. The ferry will stop at the "
    "end of the month, and its crew will find work on the bridge, said the mayor.\n";
const std::string remark = "+I walked across it this morning and nothing was shaking, well done.\n";

} // namespace

TEST_CASE("model::comments: their heading ends the article", "[model]") {
    CHECK(first_of(story + "2 thoughts on “A bridge”\n" + remark + remark) == 1);
    CHECK(first_of(story + "Comments\n" + remark) == 1);
    CHECK(first_of(story + "About the author\n" + remark) == 1);
}

TEST_CASE("model::comments: what ends nothing", "[model]") {
    CHECK(first_of(remark + "2 thoughts on “A bridge”\n" + story) == 3); // no article above
    CHECK(first_of(remark + "Comments\n" + story) == 3);
    CHECK(first_of(story + "Comments\n" + story) == 3); // as much below as above
    CHECK(first_of(story + "+The comments were friendly.\n" + remark) == 3);
    CHECK(first_of("") == 0);
}
