#include <galley/rules/around/dialogs.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view body = "|The council opened the bridge over the river on Tuesday.\n";

kind kind_behind(std::string_view before, std::string_view line, std::string_view after) {
    const hand_pieces h(std::string(body) + "\nHarbour\n\nMill\n\n" + std::string(before) + "\n\n" +
                        std::string(line) + "\n\n" + std::string(after) + "\n");
    return kind_of_line(h, line);
}

} // namespace

TEST_CASE("rules::dialogs: sentences of a dialog to sign in are of it", "[rules]") {
    struct {
        std::string_view label;
        std::string_view sentence;
    } const all[] = {
        {"Sign in", "A new password will be sent to your mailbox in a minute"},
        {"Anmelden", "Sie haben noch kein Benutzerkonto für die Seiten der Zeitung"},
        {"Connexion", "Indiquez l'adresse avec votre mot de passe puis validez le formulaire"},
        {"로그인", "아이디 또는 비밀번호를 다시 한번 입력해 주시기 바랍니다"},
    };
    for (const auto& one : all) {
        INFO(one.sentence);
        CHECK(kind_behind(one.label, one.sentence, "OK") == kind::navigation);
    }
    CHECK(kind_behind("Town", "Thieves guess the password of the harbour's new crane", "River") ==
          kind::related_link);
}

TEST_CASE("rules::dialogs: links that open a window are no headlines", "[rules]") {
    CHECK(kind_behind("Town", "The works of the harbour and its cranes, opens new tab", "River") ==
          kind::navigation);
    CHECK(kind_behind("Town", "Klick, um auf Reddit zu teilen (Wird in neuem Fenster geöffnet)",
                      "River") == kind::social);
    CHECK(kind_behind("Town", "A new window for the old church of the harbour", "River") ==
          kind::related_link);
}

TEST_CASE("rules::dialogs: words between two offers are of them", "[rules]") {
    CHECK(kind_behind("Newsletter", "What the town talks about and what it keeps to itself",
                      "Subscribe") == kind::promo);
    CHECK(kind_behind("Newsletter", "Wir schreiben jeden Morgen auf, was die Stadt bewegt.",
                      "Town") == kind::promo);
    CHECK(kind_behind("Newsletter", "Harbour reopens after the storm of last week", "Town") ==
          kind::related_link);
}

TEST_CASE("rules::dialogs: headlines between badges are no offers", "[rules]") {
    const std::string_view headline = "Harbour reopens after the long storm";
    const std::string_view other = "Ferry sold to a museum at last";
    const hand_pieces h(std::string(body) + "\nSubscribers only\n\n" + std::string(headline) +
                        "\n\nSubscribers only\n\n" + std::string(other) + "\n\nTides\n");
    CHECK(kind_of_line(h, headline) == kind::related_link);
    CHECK(kind_of_line(h, other) == kind::related_link);
}

TEST_CASE("rules::dialogs: the table of a site's cookies is legal", "[rules]") {
    const std::string rows =
        "Name\tTide counter\n\nProvider\tHarbour Post\n\nCookie name\t_tide\n\n"
        "Marketing\n\nCookie age\t2 years\n\n";
    const hand_pieces h(std::string(body) + "\nHarbour\n\n" + rows + "Tides\n");
    for (const std::string_view row : {"Name\tTide counter", "Marketing", "Cookie age\t2 years"}) {
        INFO(row);
        CHECK(kind_of_line(h, row) == kind::legal);
    }
    CHECK(kind_of_line(h, "Tides") != kind::legal);
    const hand_pieces menu(std::string(body) + "\nHome\tTides\n\nNews\tCookies\n\nHarbour\tMill\n");
    CHECK(kind_of_line(menu, "Home\tTides") != kind::legal);
}

TEST_CASE("rules::dialogs: temperatures are of a box of weather", "[rules]") {
    for (const std::string_view line : {"14\u00B0 MIN", "Harwick +3 \u00B0C", "9\u00B0 / 2\u00B0"})
        CHECK(kind_behind("Town", line, "River") == kind::other);
    CHECK(kind_behind("Town", "360\u00B0 panorama", "River") == kind::navigation);
}

TEST_CASE("rules::dialogs: what stands between two paragraphs about cookies is legal", "[rules]") {
    const std::string cookies =
        "This website uses cookies and other tools, for which we need your consent; what they "
        "store "
        "is told in our privacy policy, and you may object at any time.\n\n";
    const std::string article = "Bridge opens at last\n\n" + std::string(body);
    const hand_pieces h(article + "\nHarbour\n\n" + cookies +
                        "Functional\n\nWhat the partners of the site may do with it\n\n" + cookies +
                        "Tides\n");
    CHECK(kind_of_line(h, "Functional") == kind::legal);
    CHECK(kind_of_line(h, "What the partners of the site may do with it") == kind::legal);
    CHECK(kind_of_line(h, "Tides") != kind::legal);
    const hand_pieces foot(article + "\n" + cookies + "Harbour\n\nMill\n\nTides\n");
    CHECK(kind_of_line(foot, "Mill") == kind::navigation);
}

TEST_CASE("rules::dialogs: sentences about a site's cookies are legal", "[rules]") {
    const std::string_view sentence =
        "Diese Cookies helfen der Zeitung zu verstehen, was gelesen wird.";
    CHECK(kind_behind("Statistik-Cookies", sentence, "Town") == kind::legal);
    CHECK(kind_behind("Bakery", "The cookies of the old mill are the best of the town.", "Mill") !=
          kind::legal);
    const hand_pieces topic("|What the cookies of a site tell its owner, and what they do not.\n\n"
                            "Harbour\n\nStatistik-Cookies\n\n" +
                            std::string(sentence) + "\n\nTown\n");
    CHECK(kind_of_line(topic, sentence) != kind::legal);
}

TEST_CASE("rules::dialogs: OK consents only to what asks for consent", "[rules]") {
    const auto kind_of_ok = [](std::string_view above) {
        return kind_of_line(hand_pieces("|The council opened the bridge over the river on "
                                        "Tuesday.\n\nTides\n\nHarbour\n\nFerries\n\n" +
                                        std::string(above) + "\n\nOK\n"),
                            "OK");
    };
    CHECK(kind_of_ok("The article could not be sent to your friend.") == kind::other);
    CHECK(kind_of_ok("We use cookies to give you the best of this site.") == kind::legal);
}

TEST_CASE("rules::dialogs: a window that asks for consent is legal though the zones take it",
          "[rules]") {
    const std::string_view story = "|The council opened the bridge over the river on Tuesday.\n\n"
                                   "|Two thousand people crossed it before the evening came.\n\n";
    const std::string_view window =
        "Cookie-Einstellungen\n\n"
        "|Diese kleinen Dateien heißen Cookies und bleiben ein Jahr auf Ihrem Gerät.\n\n"
        "|Ohne sie zeigt der Hafen weder Karten noch Gezeiten an.\n\n"
        "|Unsere Cookies lassen sich in jedem Programm wieder löschen.\n";
    const hand_pieces h(std::string(story) + std::string(window));
    CHECK(kind_of_line(h, "Ohne sie zeigt der Hafen weder Karten noch Gezeiten an.") ==
          kind::legal);
    CHECK(kind_of_line(h, "Unsere Cookies lassen sich in jedem Programm wieder löschen.") ==
          kind::legal);
    CHECK(kind_of_line(h, "Two thousand people crossed it before the evening came.") ==
          kind::paragraph);
    // Of an article about them the window may be a part.
    const hand_pieces about(std::string(story) + "|The town's site bakes cookies no more.\n\n" +
                            "|The ferry goes at nine, at ten and at noon.\n\n"
                            "|The bus goes at nine, at ten and at noon.\n\n"
                            "|The tram goes at nine, at ten and at noon.\n\n"
                            "|The train goes at nine, at ten and at noon.\n\n" +
                            std::string(window));
    CHECK(kind_of_line(about, "Unsere Cookies lassen sich in jedem Programm wieder löschen.") ==
          kind::paragraph);
}
