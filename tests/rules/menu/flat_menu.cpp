#include <galley/rules/menu/flat_menu.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::kind_among_labels;

TEST_CASE("rules::flat_menu: capitals without small words are entries", "[rules]") {
    CHECK(kind_among_labels(
              "Town Harbour Fishing Culture Letters Tide Tables Ferries Old Mill Market "
              "Hall Lighthouse Cranes Pilots Quay Street") == kind::navigation);
    CHECK(kind_among_labels(
              "Hafen Fischerei Kultur Leserbriefe Gezeiten Fähren Mühle Markthalle Kräne "
              "Lotsen Werften Leuchtturm Schleuse Deich Watt Möwen") == kind::navigation);
    // English has headlines in capitals, too.
    CHECK(kind_among_labels(
              "Council Opens New Bridge Over River After Years Of Delay And Of Quarrel In "
              "The Town") == kind::related_link);
    CHECK(kind_among_labels(
              "Harbour reopens after the storm of last week and the ferries sail again to "
              "the islands") == kind::related_link);
}

TEST_CASE("rules::flat_menu: archives and clouds of tags", "[rules]") {
    CHECK(kind_among_labels("May 2020 April 2020 March 2020 February 2020 January 2020") ==
          kind::navigation);
    CHECK(kind_among_labels(
              "anchor bar bay boat bridge buoy cable coast crane dock eel ferry fish gull "
              "harbour ice jetty kelp lock mast") == kind::navigation);
}

TEST_CASE("rules::flat_menu: labels of pages and of buttons", "[rules]") {
    CHECK(kind_among_labels("Startseite Kontakt Mediadaten Leserbriefe Hilfe Suche") ==
          kind::navigation);
    CHECK(kind_among_labels("share cancel email link bookmark save share print") == kind::social);
    CHECK(kind_among_labels("Contact us if the print of your paper is too light to read") ==
          kind::related_link);
}

TEST_CASE("rules::flat_menu: rows too long for a headline", "[rules]") {
    // Small words among the capitals, and no order.
    CHECK(kind_among_labels(
              "Town On Air Sea To See Tide Of Day Pay By Sea Old Mill Top Ten Art Bay The Big Eel "
              "All Inns Our Cup Fog Log Fish Net Ice Age Up North New Pier Hot Tea Sun Set Pub "
              "Row") == kind::navigation);
    CHECK(kind_among_labels(
              "Amber Bay old anchors bar Bay of Ulm boats Bridge Crane big Crane Dock dry Dock Eel "
              "smoked Ferry Bay Fish Fog Gull Harbour old Harbour Ice Jetty wet Jetty Kelp Lock "
              "old Lock keeper Mast Mill Net old Bay Pier wet Pier Quay big Rope Sail") ==
          kind::navigation);
    CHECK(kind_among_labels(
              "The council of the old town has said once more that the new bridge over the river "
              "is to be opened in May and that the ferry which sails until then may be sold to "
              "whoever pays the most") != kind::navigation);
}

TEST_CASE("rules::flat_menu: apostrophes inside words are no quotes", "[rules]") {
    const std::string towns = "Town Harbour Fishing Culture Letters Tide Tables Ferries Old Mill "
                              "Market Hall Lighthouse Cranes Pilots Quay ";
    CHECK(kind_among_labels(towns + "Seamen's Street") == kind::navigation);
    CHECK(kind_among_labels(towns + "Seamen\u2019s Street") == kind::navigation);
    CHECK(kind_among_labels(towns + "'Seamen' Street") == kind::related_link);
    CHECK(
        kind_among_labels(
            "Le Port vu de l\u2019\u00EEle P\u00EAche Culture Ville et campagne Courrier Ponts "
            "Longues lectures Bateaux Balades Images Phare Canal Canal Jeux Applications Tous les "
            "num\u00E9ros Toutes les communes Nos sources Horoscope") == kind::navigation);
}

TEST_CASE("rules::flat_menu: many short words in Han with nothing but blanks between", "[rules]") {
    const auto is_menu = [](std::string_view line) {
        galley_tests::hand_page h(line);
        return rules::kind_of_flat_line(h.page(), 0) == kind::navigation;
    };
    CHECK(is_menu("港务局 渔业局 水利局 造船厂 灯塔管理处 潮汐站 航道处 引航站 船员学校 渡轮公司 "
                  "海事法院 气象台 博物馆 档案馆（新馆） 图书馆 市场管理处 码头工会"));
    // Hangul has blanks in its sentences.
    CHECK_FALSE(
        is_menu("새 다리가 지난주 폭풍 뒤에 다시 열려 여객선 여러 척이 섬으로 가는 길을 다시 "
                "오갈 수 있게 되었다고 항구 사무소가"));
}
