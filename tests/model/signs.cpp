#include <galley/model/signs.hpp>

#include "support/catch.hpp"

#include <galley/layout/read_lines.hpp>
#include <galley/model/glance.hpp>

#include <string_view>
#include <vector>

using namespace galley;
using lexicon::cue;
using model::company;

namespace {

model::signs signs_of(std::string_view text) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    REQUIRE(lines.size() == 1);
    return model::read_signs(text, lines[0], model::look_at(text, lines[0]).script);
}

} // namespace

TEST_CASE("model::signs: a label, and how much stands behind it", "[model]") {
    const model::signs bare = signs_of("Related articles");
    CHECK(bare.company() == company::links);
    CHECK(bare.behind_cue == 0);
    const model::signs more = signs_of("See also: A bridge opens in the old town after all");
    CHECK(more.cue == cue::related);
    CHECK(more.behind_cue == 2);
    CHECK(signs_of("The bridge is open.").cue == cue::none);
}

TEST_CASE("model::signs: every cue keeps company", "[model]") {
    CHECK(model::company_of(cue::none) == company::none);
    CHECK(model::company_of(cue::byline) == company::head);
    CHECK(model::company_of(cue::comments) == company::reader);
    CHECK(model::company_of(cue::tags) == company::reader);
    CHECK(model::company_of(cue::related) == company::links);
    CHECK(model::company_of(cue::login) == company::site);
    CHECK(model::company_of(cue::share) == company::share);
    CHECK(model::company_of(cue::editor) == company::people);
    CHECK(model::company_of(cue::photo) == company::picture);
    CHECK(model::company_of(cue::legal) == company::foot);
    for (int c = 1; c < static_cast<int>(cue::count_); ++c) {
        const auto k = static_cast<std::uint32_t>(model::company_of(static_cast<cue>(c)));
        CHECK(k > 0);
        CHECK(k < model::company_count);
    }
}

TEST_CASE("model::signs: how much of a short line is a date", "[model]") {
    CHECK(signs_of("31 August 2022").date == 3);
    CHECK(signs_of("2024\xE5\xB9\xB4"
                   "5\xE6\x9C\x88"
                   "22\xE6\x97\xA5")
              .date == 3);
    CHECK(signs_of("By A. Novak, 31 August 2022").date == 2);
    CHECK(signs_of("The bridge was opened on 31 August 2022 by the mayor").date == 1);
    CHECK(signs_of("The bridge was opened").date == 0);
}

TEST_CASE("model::signs: wide commas and stops count", "[model]") {
    const model::signs s = signs_of("\xE6\xA1\xA5\xEF\xBC\x8C\xE6\xA1\xA5\xE3\x80\x81\xE6\xA1\xA5"
                                    "\xE3\x80\x82\xE6\xA1\xA5\xEF\xBC\x81");
    CHECK(s.commas == 2);
    CHECK(s.stops == 2);
}
