#include <galley/rules/around/form.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

kind kind_in(std::string_view line, std::string_view rest) {
    const hand_pieces h(std::string(body) + "\nHarbour\n\nMill\n\n" + std::string(rest) + "\n");
    return kind_of_line(h, line);
}

} // namespace

TEST_CASE("rules::form: fields near another are no menu", "[rules]") {
    for (const std::string_view field :
         {"Message *", "Your town:*", "Telefon (erforderlich)", "電話（任意）"}) {
        INFO(field);
        CHECK(kind_in(field, std::string(field) + "\n\nYour e-mail\n") == kind::other);
        CHECK(kind_in(field, "Your street *\n\n" + std::string(field) + "\n") == kind::other);
        CHECK(kind_in(field, std::string(field) + "\n\nRiverside\n") == kind::navigation);
    }
}

TEST_CASE("rules::form: what stands between two fields is of the form", "[rules]") {
    const std::string_view form = "Street *\n\nHarwick\n\nRiverside\n\nMessage *\n\nFerries\n";
    CHECK(kind_in("Riverside", form) == kind::other);
    CHECK(kind_in("Ferries", form) == kind::navigation);
}

TEST_CASE("rules::form: forms of comments and of dialogs to sign in", "[rules]") {
    const std::string_view form = "Town (required)\n\nE-mail (required)\n\nComment (required)\n";
    CHECK(kind_in("Town (required)", form) == kind::comments);
    CHECK(kind_in("Town *", "Town *\n\nE-mail *\n\nPassword\n") == kind::navigation);
}

TEST_CASE("rules::form: fields near a label that asks for a comment", "[rules]") {
    const std::string_view form = "Name *\n\nE-mail *\n\nWebsite\n\nComment\n\nHarbour\n";
    for (const std::string_view field : {"Name *", "E-mail *", "Website"}) {
        INFO(field);
        CHECK(kind_in(field, form) == kind::comments);
    }
    CHECK(kind_in("Name *", "Name *\n\nE-mail *\n\n12 comments\n") == kind::other);
}

TEST_CASE("rules::form: stars of footnotes, lists and comments are no fields", "[rules]") {
    const std::string mail = "\n\nYour e-mail\n";
    for (const std::string_view line :
         {"From 9,99 € a month*", "The *mill* and the *ferry*", "What does the ferry cost?*"})
        CHECK(kind_in(line, std::string(line) + mail) != kind::other);
    CHECK(kind_in("Town *", "Leave a comment\n\nName *\n\nTown *" + mail) == kind::comments);
}

TEST_CASE("rules::form: a field below an offer is of it", "[rules]") {
    const auto kind_below = [](std::string_view line, std::string_view above) {
        return kind_of_line(
            hand_pieces("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                        std::string(above) + "\n\n" + std::string(line) + "\n\nHarbour\n"),
            line);
    };
    const std::string_view offer = "Sign up for our free newsletter";
    CHECK(kind_below("Email Address", offer) == kind::promo);
    CHECK(kind_below("E-Mail*", offer) == kind::promo);
    CHECK(kind_below("First town *", offer) == kind::promo);
    CHECK(kind_below("Email Address", "Mill") != kind::promo);
    CHECK(kind_below("Mills", offer) != kind::promo);
}
