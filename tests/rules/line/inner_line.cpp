#include <galley/rules/line/inner_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::kind_of_line;
using galley_tests::story_around;

namespace {

kind kind_among_paragraphs(std::string_view line, int above = 2, int below = 2) {
    return kind_of_line(story_around("|" + std::string(line), above, below), line);
}

} // namespace

TEST_CASE("rules::inner_line: lines that say what they are", "[rules]") {
    struct row {
        std::string_view line;
        kind what;
    };
    for (const row& r : {
             row{"* This article has been updated with the mayor's answer.", kind::editors_note},
             row{"(Dieser Artikel erschien zuerst in der Flusspost.)", kind::source_credit},
             row{"Cet article a \u00E9t\u00E9 traduit automatiquement.", kind::translation_note},
             row{"Your browser does not support the audio element.", kind::other},
             row{"Story continues below advertisement", kind::advertisement},
             row{"Find out what's happening in Riverton.", kind::promo},
             row{"A version of this article appears in print on Page 3 with the headline: The Old "
                 "Bridge. Order Reprints | Subscribe",
                 kind::editors_note},
             row{"Auf dieser Seite:", kind::navigation},
             row{"Zum Vergr\u00F6\u00DFern klicken", kind::navigation},
             row{"Symbolbild", kind::caption},
             row{"Cr\u00E9dito: Anna Novak", kind::photo_credit},
             row{"Propos recueillis par Anna Novak", kind::reporter_credit},
         }) {
        INFO(r.line);
        CHECK(kind_among_paragraphs(r.line) == r.what);
    }
}

TEST_CASE("rules::inner_line: what stands at the end of a text, and only there", "[rules]") {
    constexpr std::string_view line = "You must be logged in to comment on the bridge.";
    CHECK(kind_among_paragraphs(line, 6, 0) == kind::comments);
    CHECK(kind_among_paragraphs(line, 6, 6) == kind::paragraph);
}

TEST_CASE("rules::inner_line: sentences on other things stay", "[rules]") {
    for (const std::string_view line :
         {"This article of the treaty forbids new bridges over the river.",
          "More to follow the river than to cross it, people came on foot.",
          "Does the advertisement continue?"}) {
        INFO(line);
        const kind k = kind_among_paragraphs(line);
        CHECK((k == kind::paragraph || k == kind::heading));
    }
}

TEST_CASE("rules::inner_line: the same in boxes around the paragraphs", "[rules]") {
    for (const std::string_view line :
         {"Find out what's happening in Riverton.", "Hat Ihnen dieser Artikel gefallen?"}) {
        INFO(line);
        CHECK(kind_of_line(story_around(std::string(line), 2, 2), line) == kind::promo);
        CHECK(kind_of_line(story_around(std::string(line), 4, 0), line) == kind::promo);
    }
    constexpr std::string_view rights =
        "The many views expressed on this blog are those of ferrymen.";
    CHECK(kind_of_line(story_around(std::string(rights), 4, 0), rights) == kind::legal);
}

TEST_CASE("rules::inner_line: buttons of firms, and the question above one", "[rules]") {
    CHECK(kind_among_paragraphs("Get a quote from River Movers") == kind::promo);
    CHECK(kind_among_paragraphs("Start your free trial!") == kind::promo);
    CHECK(kind_among_paragraphs("Get a quote from three movers before you sign.") != kind::promo);
    constexpr std::string_view question = "Ready to move across the river?";
    const auto above = [question](std::string_view below) {
        return kind_of_line(
            story_around("|" + std::string(question) + "\n\n|" + std::string(below), 2, 2),
            question);
    };
    CHECK(above("Book a free consultation") == kind::promo);
    CHECK(above("Books about the river") != kind::promo);
}
