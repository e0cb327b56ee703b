#include <galley/model/signs.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"

#include <galley/layout/read_lines.hpp>
#include <galley/model/glance.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace galley;
using galley_tests::exact;
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

TEST_CASE("model::signs: wide marks are found wherever they stand", "[model]") {
    namespace bytes = text::detail;
    const char* pieces[] = {
        "\xEF\xBC\x8C", "\xEF\xBC\x81", "\xEF\xBC\x9F", "\xEF\xBC\x9A", "\xE3\x80\x81",
        "\xE3\x80\x82", "\xE0\xA5\xA4", "\xD8\x8C",     "\xE6\xA1\xA5", "a",
        "\xEF\xBC",     "\x81"};
    std::uint32_t seed = 5;
    for (int round = 0; round < 300; ++round) {
        std::string line;
        const std::size_t size = (seed = seed * 1664525U + 1013904223U) >> 22U;
        while (line.size() < size)
            line += pieces[((seed = seed * 1664525U + 1013904223U) >> 16U) % std::size(pieces)];
        std::uint32_t commas = 0;
        std::uint32_t stops = 0;
        for (std::size_t i = 0; i + 2 < std::min<std::size_t>(line.size(), 512); ++i) {
            const std::string three = line.substr(i, 3);
            commas += three == pieces[0] || three == pieces[4] || three.starts_with(pieces[7]);
            stops += three == pieces[1] || three == pieces[2] || three == pieces[5] ||
                     three == pieces[6];
        }
        const exact alone(line);
        model::signs found;
        model::detail::count_wide_marks(alone.view(), found);
        CHECK(found.commas == commas);
        CHECK(found.stops == stops);
        line.resize(66);
        const auto fast = model::detail::find_wide_marks<bytes::bytes_best>(line.data());
        const auto plain = model::detail::find_wide_marks<bytes::bytes_portable>(line.data());
        CHECK(fast.commas == plain.commas);
        CHECK(fast.stops == plain.stops);
    }
}
