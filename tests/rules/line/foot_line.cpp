#include <galley/rules/line/foot_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_among_labels;
using galley_tests::kind_of_line;

TEST_CASE("rules::foot_line: streets with their numbers", "[rules]") {
    for (const std::string_view line :
         {"12 Quay Street, Suite 4, Harbour, CT 06905", "Hafenstraße 12, 71634 Seestadt",
          "Hafenstr. 12", "Mühlendamm 3a", "ul. Portowa 6a, 00-564 Miasto",
          "Calle del Puerto 31, Ciudad", "31, rue du Port", "Havenstraat 7",
          "ул. Портовая, 12, Город", "〒101-0032", "東京都河区港南2-16-1", "河城市河区港路12号",
          "서울시 중구 항구로 17 강 신문사"}) {
        INFO(line);
        CHECK(kind_among_labels(line) == kind::contact);
    }
}

TEST_CASE("rules::foot_line: what only looks like a street", "[rules]") {
    for (const std::string_view line :
         {"Street festival 2014", "Hafenstraße 2014", "24 hours on the road",
          "47-story tower on Quay Street unveiled", "A 13,000-Mile Road Trip, Town by Town",
          "Man, 31, stabbed in Quay Street, Harbour", "市民3人が区役所で"}) {
        INFO(line);
        CHECK(kind_among_labels(line) != kind::contact);
    }
}

TEST_CASE("rules::foot_line: the town below its street", "[rules]") {
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const hand_pieces h(body + "Hafenstraße 12\n71634 Seestadt\n\nTown\n\nHarbour 2020\n");
    CHECK(kind_of_line(h, "Hafenstraße 12") == kind::contact);
    CHECK(kind_of_line(h, "71634 Seestadt") == kind::contact);
    CHECK(kind_of_line(h, "Harbour 2020") != kind::contact);
}

TEST_CASE("rules::foot_line: the code of a town closes an address", "[rules]") {
    const std::string body = "|The council opened the bridge over the river on Tuesday.\n\n";
    for (const std::string_view line :
         {"Suite 4, Old Harbour, CT 06905", "Old Harbour, CT 06905-1234", "Old Harbour N1 7AB",
          "7 Crane Court, Harbour EC2A 4AB, England", "The Granary, Harbour, ON K1A 0B1"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(body + std::string(line)), line) == kind::contact);
    }
    for (const std::string_view line :
         {"Old Harbour CT 0690", "Old Harbour LB45 2KT 1KM", "Flight of AB 12345 to the Harbour"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(body + std::string(line)), line) != kind::contact);
    }
    // A short line with a number stands above the town.
    const hand_pieces h(body + "Boats\n7 Crane Place\nOld Harbour, CT 06905\n");
    CHECK(kind_of_line(h, "7 Crane Place") == kind::contact);
    CHECK(kind_of_line(h, "Boats") == kind::navigation);
}

TEST_CASE("rules::foot_line: the register of a Korean paper", "[rules]") {
    CHECK(kind_among_labels("[ 발행인 : 강하나 ] [ 등록번호 : 서울, 아00001 ]") ==
          kind::registration);
    CHECK(kind_among_labels("등록번호를 확인하세요") != kind::registration);
}

TEST_CASE("rules::foot_line: a town with its code above whom to call", "[rules]") {
    const auto above_call = [](const std::string& town, const std::string& below) {
        hand_page h("|The council opened the bridge over the river on Tuesday.\n\nFerries\n\n" +
                    town + "\n\n" + below + "\n");
        rules::judge_line(h.page(), 3);
        return rules::is_town_above_contact(h.page(), 2);
    };
    for (const std::string town : {"71634 Seestadt", "71634 Hafen am Meer", "Harbour, CT 06905",
                                   "New Delft, Oregon 97035"}) {
        INFO(town);
        CHECK(above_call(town, "+1 555 010 0100"));
        CHECK_FALSE(above_call(town, "Privacy"));
    }
    for (const std::string other : {"10000 boats of the harbour sold", "71634", "12 34567 Boats",
                                    "Best of 71634", "Ferries, 20 of 345"}) {
        INFO(other);
        CHECK_FALSE(above_call(other, "+1 555 010 0100"));
    }
}

TEST_CASE("rules::foot_line: a whole address has its town", "[rules]") {
    for (const std::string_view s :
         {"12 Quay Street, Suite 4, Harbour, CT 06905", "Hafenstraße 12, 71634 Seestadt",
          "12 Quay Street, Old Harbour, Mondavia", "The Granary, Old Harbour, Kent ME18 6AB"}) {
        INFO(s);
        CHECK(rules::whole_address(s) == s);
    }
    CHECK(rules::whole_address(" 12 Quay Street, Harbour, CT 06905, ") ==
          "12 Quay Street, Harbour, CT 06905");
    for (const std::string_view s :
         {"12 Quay Street, Suite 4", "Hafenstraße 12", "Harbour, CT 06905",
          "12 Quay Street, Harbour, CT 06905 212-555-0100", "Call us, day or night, at the quay"}) {
        INFO(s);
        CHECK(rules::whole_address(s).empty());
    }
}
