#include <galley/rules/around/loose_sentence.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

} // namespace

TEST_CASE("rules::loose_sentence: a sentence far from any headline is no link", "[rules]") {
    constexpr std::string_view sentence = "You hear more of it when the room around you is quiet.";
    const std::string foot = "\nImprint\n\n" + std::string(sentence) + "\n\nPrivacy\n\nContact\n";
    CHECK(kind_of_line(hand_pieces(std::string(body) + foot), sentence) == kind::other);
}

TEST_CASE("rules::loose_sentence: below a headline or beside links it is a teaser", "[rules]") {
    constexpr std::string_view sentence = "The old ferry has made its last way over the river.";
    const auto kind_below = [&](std::string_view above, std::string_view below) {
        return kind_of_line(hand_pieces(std::string(body) + "\n" + std::string(above) + "\n\n" +
                                        std::string(sentence) + "\n\n" + std::string(below) + "\n"),
                            sentence);
    };
    CHECK(kind_below("Ferry sold to the town", "Imprint") == kind::related_link);
    CHECK(kind_below("Harbour reopens after the storm of last week", "Imprint") ==
          kind::related_link);
    CHECK(kind_below("Imprint", "Read more") == kind::related_link);
    CHECK(kind_below("Imprint", "Contact") == kind::other);
    CHECK(kind_below("Imprint", "Harbour reopens after the storm of last week") ==
          kind::related_link);
}

TEST_CASE("rules::loose_sentence: not every full stop ends a sentence", "[rules]") {
    using rules::detail::closes_with_word;
    CHECK(closes_with_word("The ferry has been sold to the town."));
    CHECK(closes_with_word("The ferry has been sold to Mondavia."));
    CHECK_FALSE(closes_with_word("The ferry has been sold by Roe & Co."));
    CHECK_FALSE(closes_with_word("The ferry has been sold to Ferries Corp."));
    CHECK_FALSE(closes_with_word("The ferry has been sold in the U.S."));
    CHECK_FALSE(closes_with_word("The ferry has been sold to the ..."));
    // A headline may close with a stop where all its words are capitals.
    constexpr std::string_view headline = "An Old Ferry Makes Its Last Way Over The River.";
    const hand_pieces h(std::string(body) + "\nImprint\n\n" + std::string(headline) +
                        "\n\nContact\n");
    CHECK(kind_of_line(h, headline) == kind::related_link);
}

TEST_CASE("rules::loose_sentence: text that is cut off between links is their teaser", "[rules]") {
    constexpr std::string_view text =
        "The old ferry has made its last way over the river. Nobody of the town was there to wave, "
        "and so the captain blew the horn for himself and for the seven passengers, who ...";
    const auto kind_between = [&](std::string_view above, std::string_view below) {
        return kind_of_line(hand_pieces(std::string(body) + "\n" + std::string(above) + "\n\n" +
                                        std::string(text) + "\n\n" + std::string(below) + "\n"),
                            text);
    };
    constexpr std::string_view headline = "Ferry sold to the town";
    CHECK(kind_between(headline, "Imprint") == kind::related_link);
    CHECK(kind_between("Imprint", "Read more") == kind::related_link);
    CHECK(kind_between("Imprint", "Harbour reopens after the storm of last week") ==
          kind::related_link);
    CHECK(kind_between("Imprint", "Contact") == kind::other);
    CHECK(kind_between("Imprint", "Read also:") == kind::other);
}
