#include <galley/model/page.hpp>

#include "support/catch.hpp"

#include <galley/layout/read_lines.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace galley;

namespace {

struct read_page {
    std::string text;
    std::vector<layout::line> lines;
    model::page facts;

    explicit read_page(std::string all) : text(std::move(all)) {
        layout::read_lines(text, lines);
        facts.read(text, lines);
    }
};

} // namespace

TEST_CASE("model::page: weights of words are comparable between scripts", "[model]") {
    layout::line spaced;
    spaced.words = 12;
    layout::line wide;
    wide.words = 1;
    wide.wide = 24;
    wide.high = 72;
    CHECK(model::weight_of(spaced) == 12);
    CHECK(model::weight_of(wide) == 13);
}

TEST_CASE("model::page: what one line says", "[model]") {
    const read_page p("Home\n\nThe council opened the bridge over the river on Tuesday, at last.\n"
                      "Read more: Old bridge closed\n12 May 2022\n");
    REQUIRE(p.facts.size() == 4);
    CHECK_FALSE(p.facts[0].is_text);
    CHECK(p.facts[1].is_text);
    CHECK(p.facts[1].weight == 12);
    CHECK(p.facts[2].company == model::company::links);
    CHECK(p.facts[3].signs.date == 3);
}

TEST_CASE("model::page: what stands around a line", "[model]") {
    const std::string sentence =
        "The council opened the bridge over the river on Tuesday, two years late.\n";
    const read_page p("Home\n\n" + sentence + sentence + "\nShare\n12 May 2022\n");
    CHECK(p.facts[0].next_text == 1);
    CHECK(p.facts[3].next_text == p.facts.size()); // none behind it
    CHECK(p.facts[1].block_end == 2);
    CHECK(p.facts[0].run == 0);
    CHECK(p.facts[2].run == 1);
    CHECK(p.facts[1].seen.shape == p.facts[2].seen.shape);
    CHECK((p.facts[1].below & model::detail::company_bit(model::company::share)) != 0);
    CHECK(p.facts[4].below == 0);
    CHECK(p.facts[0].dates_below == 1);
}
