#include <galley/rules/body/asked_often.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view question = "Who pays for the new bridge?";
constexpr std::string_view answer =
    "The council does, with a loan of the river board that it will pay back by the year 2040.";

/// A story and, behind a menu, `lines`.
hand_pieces behind_story(const std::string& lines) {
    return hand_pieces("Council opens new bridge over the river\n\n3 May 2020\n\n"
                       "|The council opened the bridge over the river on Tuesday, two years later "
                       "than was planned.\n\nMarket\n\nHarbour\n\n" +
                       lines + "\n\nHarbour\n");
}

std::string two_questions() {
    return std::string(question) + "\n\n" + std::string(answer) +
           "\n\nMay bicycles use it?\n\nThey may, on the lower deck, where no cars are allowed "
           "at any time of the day.";
}

} // namespace

TEST_CASE("rules::asked_often: questions below the body that a line names", "[rules]") {
    const hand_pieces h = behind_story("FAQs:\n\n" + two_questions());
    CHECK(kind_of_line(h, "FAQs:") == kind::heading);
    CHECK(kind_of_line(h, question) == kind::heading);
    CHECK(kind_of_line(h, answer) == kind::paragraph);
}

TEST_CASE("rules::asked_often: one question, or none that a line names", "[rules]") {
    CHECK(kind_of_line(behind_story(two_questions()), answer) != kind::paragraph);
    CHECK(kind_of_line(
              behind_story("FAQs\n\n" + std::string(question) + "\n\n" + std::string(answer)),
              answer) != kind::paragraph);
}

TEST_CASE("rules::asked_often: a word of menus above the questions of the body", "[rules]") {
    const auto above = [](const std::string& name, std::string_view below) {
        return kind_of_line(behind_story("|The ferry will sail on.\n\n" + name + "\n\n|" +
                                         std::string(below) + "\n\n|" + std::string(answer)),
                            name);
    };
    CHECK(above("FAQ", question) == kind::heading);
    CHECK(above("H\u00E4ufige Fragen", question) == kind::heading);
    CHECK(above("Table of contents", question) == kind::navigation);
    CHECK(kind_of_line(behind_story("FAQ\n\nContact"), "FAQ") == kind::navigation);
}
