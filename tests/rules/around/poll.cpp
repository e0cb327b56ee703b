#include <galley/rules/around/poll.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
constexpr std::string_view question = "Should the old ferry of the town come back?";

} // namespace

TEST_CASE("rules::poll: a question, yes and no", "[rules]") {
    struct row {
        std::string_view yes;
        std::string_view no;
    };
    for (const row& r : {row{"Yes", "No"}, row{"Ja!", "Nein."}, row{"Tak", "Nie"},
                         row{"Yes, it was never late", "No, the bridge is enough"}}) {
        INFO(r.yes);
        const hand_pieces h(body + std::string(question) + "\n" + std::string(r.yes) + "\n" +
                            std::string(r.no) + "\n\nHarbour\n");
        CHECK(kind_of_line(h, question) == kind::other);
        CHECK(kind_of_line(h, r.yes) == kind::other);
        CHECK(kind_of_line(h, r.no) == kind::other);
        CHECK(kind_of_line(h, "Harbour") != kind::other);
    }
}

TEST_CASE("rules::poll: a headline that asks, and one that opens with no", "[rules]") {
    const std::string line(question);
    const hand_pieces links(body + line +
                            "\nOld ferry sold to a museum in Harwick\n"
                            "No ferry will run on the river this summer\n");
    CHECK(kind_of_line(links, question) != kind::other);
    const hand_pieces one(body + line + "\nYes, say the people of the town and sign\n");
    CHECK(kind_of_line(one, question) != kind::other);
}
