#include <galley/rules/line/picture_line.hpp>

#include "support/line_rows.hpp"

using namespace galley;
using galley_tests::check_behind;
using galley_tests::check_inside;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

TEST_CASE("rules::picture_line: names in a chain with an agency fill the line", "[rules]") {
    check_inside(
        rules::rule_picture_line,
        {
            {"Merle Ambrock/AP", rule::photo_agency, kind::photo_credit},
            {"Merle Ambrock / Harbour Post / Getty Images", rule::photo_agency, kind::photo_credit},
            {"Harwick Register of Ferries via AP", rule::photo_agency, kind::photo_credit},
            {"REUTERS/Merle Ambrock", rule::photo_agency, kind::photo_credit},
            {"PAP/ Ma\u0142gorzata Wilk", rule::photo_agency, kind::photo_credit},
            {"Imago/Hafenbild", rule::photo_agency, kind::photo_credit},
            {"M. L. Ambrock | Getty Images", rule::photo_agency, kind::photo_credit},
            {"AFP", rule::none},
            {"APA/APB Fellowships", rule::none}, // an office in a menu
            {"Harbour/Culture", rule::none},
            {"Merle Ambrock/Harbour Post", rule::none}, // perhaps a byline
            {"mam/dpa", rule::none},                    // initials that sign off
            {"SDA/mam", rule::none},
            {"Boats lie at the quay. Merle Ambrock/AP", rule::none}, // caption and credit
            {"Boats lie at the old quay / AP", rule::none},
            {"Boats 2020/Getty Images", rule::none},
        });
}

TEST_CASE("rules::picture_line: a picture agency alone", "[rules]") {
    check_inside(rules::rule_picture_line,
                 {
                     {"Getty", rule::photo_agency, kind::photo_credit},
                     {"iStockphoto", rule::photo_agency, kind::photo_credit},
                     {"Flickr", rule::none}, // in a menu
                     {"FORUM", rule::none},
                     {"AFP", rule::none},
                 });
    hand_page below("|(Photo: AFP)\n\n|AFP\n");
    below.page().decide(0, {kind::photo_credit, rule::photo_label, 0.8F});
    CHECK(rules::rule_picture_line(below.page(), 1));
}

TEST_CASE("rules::picture_line: a credit goes on below its last bar", "[rules]") {
    hand_page h("|Merle Ambrock Fotografin | Moment |\n\n|Getty Images\n\n|Harbour |\n\n|Boats\n");
    CHECK(rules::rule_picture_line(h.page(), 0));
    CHECK_FALSE(rules::rule_picture_line(h.page(), 2));
}

TEST_CASE("rules::picture_line: a copyright sign inside the article credits a picture", "[rules]") {
    check_inside(
        rules::rule_legal_line,
        {
            {"\u00A9 Merle Ambrock", rule::photo_agency, kind::photo_credit},
            {"\u24D2Merle Ambrock", rule::photo_agency, kind::photo_credit},
            {"\u24B8 Merle Ambrock", rule::photo_agency, kind::photo_credit},
            {"(C) Harwick Ferries GmbH", rule::photo_agency, kind::photo_credit},
            {"\u00A9 Foto: Merle Ambrock | ha", rule::photo_label, kind::photo_credit},
            {"Copyright Merle Ambrock/AP", rule::photo_agency, kind::photo_credit},
            {"\u00A9 2022 Harbour Post / picture alliance", rule::legal_phrase, kind::legal},
            {"\u00A9 2021 Harbour Post", rule::legal_phrase, kind::legal},
            {"\u00A9 Harbour Post. All rights reserved", rule::legal_phrase, kind::legal},
            {"Copyright Harbour Post", rule::legal_phrase, kind::legal},
            {"(c) the third of the boats", rule::none},
        });
}

TEST_CASE("rules::picture_line: a chain may lack its last name", "[rules]") {
    for (const std::string_view line : {"Merle Ambrock /", "/", "|", "Merle Ambrock via ", "AP/"}) {
        INFO(line);
        CHECK_FALSE(rules::detail::is_chain_with_agency(line));
    }
}

TEST_CASE("rules::picture_line: at the foot the sign is a notice of rights", "[rules]") {
    check_behind(
        rules::rule_legal_line,
        {
            {"\u00A9 Merle Ambrock", rule::legal_phrase, kind::legal},
            {"\u00A9 Merle Ambrock / Getty Images", rule::photo_agency, kind::photo_credit},
            {"\u00A9 harbour / stock.adobe.com", rule::photo_agency, kind::photo_credit},
            {"\u00A9 Foto: Merle Ambrock", rule::photo_label, kind::photo_credit},
            {"\u00A9 Bildrechte anzeigen", rule::legal_phrase, kind::legal},
        });
}

TEST_CASE("rules::picture_line: behind the body the sign credits somebody by a known name",
          "[rules]") {
    std::string text = "|The council opened the new bridge over the river on Tuesday.\n\n"
                       "\u00A9 Anna Novak\n\n\u00A9 Harbour Post\n\n";
    for (int i = 0; i < 8; ++i) text += "Boats\n\n";
    text += "\u00A9 Anna Novak\n";
    hand_page h(text);
    CHECK(rules::rule_signed_picture(h.page(), 1, 3));
    CHECK_FALSE(rules::rule_signed_picture(h.page(), 2, 3));
    CHECK_FALSE(rules::rule_signed_picture(h.page(), 11, 3)); // whose the site is
}

TEST_CASE("rules::picture_line: thanks to who gave the picture", "[rules]") {
    check_inside(rules::rule_picture_line,
                 {
                     {"Courtesy of Harbour Post", rule::photo_agency, kind::photo_credit},
                     {"Cortes\u00EDa de Anna Nov\u00E1k", rule::photo_agency, kind::photo_credit},
                     {"Courtesy of the house, the coffee is free.", rule::none},
                     {"Courtesy", rule::none},
                     {"Boats courtesy of Anna Novak", rule::none},
                 });
}

TEST_CASE("rules::picture_line: a credit between headlines does not end their block", "[rules]") {
    const hand_pieces h("|The council opened the new bridge over the river on Tuesday.\n\n"
                        "Related articles\n\nMerle Ambrock/Getty Images\n\nOld quay\n");
    CHECK(kind_of_line(h, "Merle Ambrock/Getty Images") == kind::photo_credit);
    CHECK(kind_of_line(h, "Old quay") == kind::related_link);
}

TEST_CASE("rules::picture_line: the value below a label alone is one piece with it", "[rules]") {
    const auto pieces = [](std::string_view credit) {
        const hand_pieces h("|The council opened the new bridge over the river on Tuesday.\n\n" +
                            std::string(credit) +
                            "\n\n|A ferry had taken its place for two years, and nobody paid.\n");
        return galley_tests::joined(h.list());
    };
    for (const std::string_view credit :
         {"Foto:\nMerle Ambrock", "Photo:\n\nMerle Ambrock/Instagram", "Bild:\nHafenarchiv",
          "\u00A9\nMerle Ambrock - Adobe Stock", "FOTO:\nREUTERS"}) {
        INFO(credit);
        CHECK(pieces(credit).find("photo_credit: " + std::string(credit)) != std::string::npos);
    }
    for (const std::string_view apart : {"Foto:\nThe harbour is at work again!", "Foto:\nTeilen",
                                         "Foto:\n\n\nHarbour", "Foto\nHarbour"}) {
        INFO(apart);
        CHECK(pieces(apart).find("photo_credit: " + std::string(apart)) == std::string::npos);
    }
}

TEST_CASE("rules::picture_line: a name and for whom, inside the article", "[rules]") {
    const auto inside = [](std::string_view line) {
        return kind_of_line(galley_tests::story_around("|" + std::string(line), 3, 3), line);
    };
    for (const std::string_view line : {"Anna Novak/Harbour Magazine", "Anna Novak / TOWN",
                                        "Tom Reed/Harbour Post via TNS", "AFP/ANNA NOVAK"}) {
        INFO(line);
        CHECK(inside(line) == kind::photo_credit);
    }
    for (const std::string_view line : {"Anna Novak/Tom Reed", "Harbour Town/Culture",
                                        "Anna Novak/boats of the town", "Anna Novak: Yes/No"}) {
        INFO(line);
        CHECK(inside(line) != kind::photo_credit);
    }
    const galley_tests::hand_pieces head(
        "Council opens new bridge\n\nAnna Novak/Harbour Post\n\n"
        "|The council opened the bridge over the river on Tuesday, two years late.\n");
    CHECK(kind_of_line(head, "Anna Novak/Harbour Post") != kind::photo_credit);
}

TEST_CASE("rules::picture_line: a name and for whom, below a caption of the head", "[rules]") {
    constexpr std::string_view credit = "Anna Novak/Harbour Post";
    const auto below = [credit](std::string_view line) {
        return hand_pieces(
            "Council opens new bridge\n\n3 May 2020\n\n" + std::string(line) + "\n" +
            std::string(credit) +
            "\n\n|The council opened the bridge over the river on Tuesday.\n\n"
            "|It is two years late.\n\n|The old ferry will sail for one more week.\n");
    };
    constexpr std::string_view caption = "The first boats pass below the new bridge on Tuesday.";
    CHECK(kind_of_line(below(caption), credit) == kind::photo_credit);
    CHECK(kind_of_line(below(caption), caption) == kind::caption);
    CHECK(kind_of_line(below("The first boats below the new bridge"), credit) !=
          kind::photo_credit);
}

TEST_CASE("rules::picture_line: which picture of how many, and whose", "[rules]") {
    check_inside(rules::rule_picture_line,
                 {{"13/28 photos \u00A9 Shutterstock", rule::photo_agency, kind::photo_credit},
                  {"13 boats of the town \u00A9 Harbour", rule::none},
                  {"2020 \u00A9 Harbour Post", rule::none}});
}

TEST_CASE("rules::picture_line: whose a picture is and its free licence", "[rules]") {
    check_inside(rules::rule_picture_line,
                 {{"Anna Novak, CC-BY 4.0", rule::photo_agency, kind::photo_credit},
                  {"Anna Novak, CC BY", rule::photo_agency, kind::photo_credit},
                  {"Anna Novak [CC BY-SA 3.0 DE], via Picture Commons", rule::photo_agency,
                   kind::photo_credit},
                  {"cc-by-nc 4.0", rule::photo_agency, kind::photo_credit},
                  {"Old Harbour Band (CC BY-SA)", rule::none},
                  {"This work is licensed under CC BY-NC-ND 4.0", rule::none},
                  {"Anna Novak, CC BY the way", rule::none},
                  {"Anna Novak, acc-by 4.0", rule::none}});
}

TEST_CASE("rules::picture_line: a news agency tight below a caption in the body", "[rules]") {
    const auto agency = [](std::string_view above) {
        const galley_tests::hand_pieces h(
            "Council opens new bridge\n\n"
            "|The council opened the bridge over the river on Tuesday, two years late.\n\n"
            "|Two more are to follow in the next year, the mayor said to the town.\n\n|" +
            std::string(above) +
            "\n|REUTERS\n\n"
            "|The old one is to be pulled down in the spring, and nobody will miss it.\n\n"
            "|The stones of it go to the harbour, where a new quay is built of them.\n");
        return kind_of_line(h, "REUTERS");
    };
    CHECK(agency("Rowers hold up oars below the new bridge") == kind::photo_credit);
    CHECK(agency("The rowers held up their oars below the new bridge.") != kind::photo_credit);
    CHECK(agency("Rowers afloat") != kind::photo_credit);
}

TEST_CASE("rules::picture_line: a byline with a picture agency is a picture's", "[rules]") {
    const std::string head = "Council opens new bridge over the river\n\n";
    const std::string body = "\n\n|The council opened the bridge over the river on Tuesday.\n";
    for (const std::string_view line : {"By Anna Novak/WireImage.", "By Jan Ufer / Getty Images",
                                        "Von Anna Novak/Getty Images"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(head + std::string(line) + body), line) ==
              kind::photo_credit);
    }
    for (const std::string_view line : {"By Anna Novak/Reuters", "By Anna Novak/Jan Ufer"}) {
        INFO(line);
        CHECK(kind_of_line(hand_pieces(head + std::string(line) + body), line) == kind::byline);
    }
}
