#include <galley/rules/words/read_words.hpp>

#include <galley/layout/read_lines.hpp>

#include "support/catch.hpp"

#include <string_view>
#include <vector>

namespace layout = galley::layout;
namespace model = galley::model;
namespace rules = galley::rules;

namespace {

struct reading {
    explicit reading(std::string_view text) {
        std::vector<layout::line> lines;
        layout::read_lines(text, lines);
        const std::vector<model::decision> zones(lines.size());
        notes.resize(lines.size());
        rules::page p(text, lines, zones, notes);
        rules::read_words(p);
        has_translation_mark = p.has_translation_mark;
    }

    std::vector<rules::note> notes;
    bool has_translation_mark = false;
};

} // namespace

TEST_CASE("rules::read_words: labels inside lines", "[rules]") {
    const auto has_label = [](std::string_view line) {
        return reading(line).notes[0].has_inner_label;
    };
    CHECK(has_label("The council met on Tuesday. Source: River Daily"));
    CHECK(has_label("The council met on Tuesday. (Reporter A. Novak)"));
    CHECK(has_label("The council met on Tuesday.Editor: A. Novak"));
    CHECK_FALSE(has_label("Source: River Daily"));
    CHECK_FALSE(has_label("The source of the river is a lake; a reporter saw it."));
    CHECK_FALSE(has_label("(\xE2\x80\xA6)"));
}

TEST_CASE("rules::read_words: each line has its own signs", "[rules]") {
    const reading r("A quiet day.\n\nThe council met. Source: River Daily\nA quiet night.");
    CHECK_FALSE(r.notes[0].has_inner_label);
    CHECK(r.notes[1].has_inner_label);
    CHECK_FALSE(r.notes[2].has_inner_label);
}

TEST_CASE("rules::read_words: words that open sentences inside one", "[rules]") {
    CHECK(reading("Keeping the bus on time Since May a plough").notes[0].has_inner_opener);
    CHECK_FALSE(reading("It is on time. Since May a plough goes").notes[0].has_inner_opener);
    CHECK_FALSE(reading("Since May a plough goes since").notes[0].has_inner_opener);
}

TEST_CASE("rules::read_words: words of furniture", "[rules]") {
    CHECK(reading("River Daily is a registered trademark of A").notes[0].says_at !=
          rules::note::none);
    CHECK(reading("\xC2\xA9 River Daily").notes[0].says_at != rules::note::none);
    CHECK(reading("Get our newsletters in your inbox").notes[0].offers == 2);
    CHECK_FALSE(reading("The river rose by a metre").notes[0].says_at != rules::note::none);
}

TEST_CASE("rules::read_words: marks of a translation", "[rules]") {
    CHECK(reading("A market\n\nThe article is in Chinese").has_translation_mark);
    CHECK(reading("The market. my country has many.").has_translation_mark);
    CHECK(reading("A market (photo by reporter A. Novak)").has_translation_mark);
    CHECK(reading("\xE2\x96\xA1Li Si Wang Wu\n\nThe market").has_translation_mark);
    CHECK_FALSE(reading("The article in print. My country is small.").has_translation_mark);
}
