#include <galley/rules/words/words_inside.hpp>

#include "support/catch.hpp"

#include <string_view>

namespace lexicon = galley::lexicon;
namespace rules = galley::rules;

namespace {

lexicon::cue first_said(std::string_view line, std::size_t from = 0) {
    lexicon::cue first = lexicon::cue::none;
    rules::detail::each_word_inside(line, from, [&first](lexicon::cue what) {
        first = what;
        return false;
    });
    return first;
}

} // namespace

TEST_CASE("rules::words_inside: what a line says from inside", "[rules]") {
    CHECK(first_said("River Daily, all rights reserved") == lexicon::cue::legal);
    CHECK(first_said("More in our newsletter every day") == lexicon::cue::subscribe);
    CHECK(first_said("River Daily \u00A9") == lexicon::cue::legal);
    CHECK(first_said("A ferry (in our newsletter)") == lexicon::cue::none);
    CHECK(first_said("A ferry is sold to the town") == lexicon::cue::none);
}

TEST_CASE("rules::words_inside: labels that want a line alone say nothing in sentences",
          "[rules]") {
    CHECK(first_said("请点击回复") == lexicon::cue::comments);
    CHECK(first_said("他等了三天也没有收到回复，于是自己走到桥边去问那位老船夫") ==
          lexicon::cue::none);
    CHECK(first_said("Yes, got it") == lexicon::cue::cookie);
    CHECK(first_said("Some of it has changed, and I agree, not all of it was for the better") ==
          lexicon::cue::none);
}

TEST_CASE("rules::words_inside: before the first noted word only numbers count", "[rules]") {
    constexpr std::string_view line = "newsletter of the river";
    CHECK(first_said(line, line.size()) == lexicon::cue::none);
    CHECK(first_said("7newsletter of the river", line.size()) == lexicon::cue::subscribe);
}

TEST_CASE("rules::words_inside: a word glued to a number", "[rules]") {
    using rules::detail::may_glue_to_number;
    CHECK(may_glue_to_number("12comments"));
    CHECK(may_glue_to_number("2020\u5E74"));
    CHECK_FALSE(may_glue_to_number("in 2020, 12 comments"));
    CHECK_FALSE(may_glue_to_number("a1"));
    CHECK_FALSE(may_glue_to_number(""));
}
