#include <galley/model/features.hpp>

#include "support/catch.hpp"

#include <galley/layout/read_lines.hpp>

#include <cstdint>
#include <string>
#include <vector>

using namespace galley;

static_assert(model::feature_row_count < 65535);
static_assert(3 * static_cast<int>(lexicon::cue::dialog) <= 153,
              "one row for each label before it");

namespace {

std::vector<model::features> features_of(const std::string& text) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    model::page page;
    page.read(text, lines);
    std::vector<model::features> out;
    model::each_features(page, lines,
                         [&](std::size_t, const model::features& v) { out.push_back(v); });
    return out;
}

} // namespace

TEST_CASE("model::features: every value is below its size", "[model]") {
    std::uint32_t seed = 3;
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (int i = 0; i < 400; ++i) {
            const auto r = (seed = seed * 1664525U + 1013904223U) >> 16U;
            text += r % 7 == 0 ? '\n' : r % 5 == 0 ? ' ' : static_cast<char>(r);
        }
        for (const model::features& v : features_of(text))
            for (std::size_t f = 0; f < model::feature_count; ++f)
                REQUIRE(v[f] < model::feature_sizes[f]);
    }
}

TEST_CASE("model::features: nothing of the page before is left", "[model]") {
    std::string page_of_many;
    for (int i = 0; i < 300; ++i)
        page_of_many +=
            "Line " + std::to_string(i * i) + " of a page which has rather more of them.\n";
    const std::string page_of_few = page_of_many.substr(0, 900) + "\nShare\nShare\n";
    model::page used;
    std::vector<layout::line> lines;
    const std::string* const pages[] = {&page_of_many, &page_of_few, &page_of_few, &page_of_many};
    for (const std::string* text : pages) {
        lines.clear();
        layout::read_lines(*text, lines);
        used.read(*text, lines);
        for (int times = 0; times < 2; ++times) {
            std::vector<model::features> out;
            model::each_features(used, lines,
                                 [&](std::size_t, const model::features& v) { out.push_back(v); });
            CHECK(out == features_of(*text));
        }
    }
}

TEST_CASE("model::features: a page and a copy of it differ only by place", "[model]") {
    const std::string text =
        "Home\n\nA line that is rather long and ends like a sentence does, with a stop.\n\nShare\n";
    CHECK(features_of(text) == features_of(text));
    CHECK(features_of(text).size() == 3);
}
