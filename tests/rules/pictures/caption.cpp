#include <galley/rules/pictures/caption.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/random.hpp"

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

/// The first line of `text`.
[[nodiscard]] layout::line line_of(std::string_view text) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    return lines.at(0);
}

/// A line that may hold anything, by its counts.
[[nodiscard]] layout::line line_of_anything() {
    layout::line l;
    l.high = l.wide = l.stops = l.marks = l.brackets = 1;
    return l;
}

} // namespace

TEST_CASE("rules::caption: a caption falls apart before its credit", "[rules]") {
    struct caption_row {
        std::string_view line;
        std::string_view credit; // empty where the line is no caption with a credit
    };
    for (const caption_row& r : {
             caption_row{"Boats at dawn in the harbour. (Photo by Anna Novak)",
                         "(Photo by Anna Novak)"},
             caption_row{"Boats at dawn in the harbour. Photo via Harwick Sailing School",
                         "Photo via Harwick Sailing School"},
             caption_row{"Boats at dawn in the harbour. Photo: Anna Novak", "Photo: Anna Novak"},
             caption_row{"Die Br\xC3\xBC"
                         "cke am Morgen. Foto: Anna Novak",
                         "Foto: Anna Novak"},
             caption_row{"Old harbour.Getty Images", "Getty Images"},
             caption_row{"Boats lie in the old harbour EPA/ Anna Novak", "EPA/ Anna Novak"},
             caption_row{"Boats lie in the old harbour. \xC2\xA9 Anna Novak",
                         "\xC2\xA9 Anna Novak"},
             caption_row{"\u724C\u304C\u5CB8\u306B\u7ACB\u3064\u6E2F\u3002(c)AFP/Merle Ambrock",
                         "(c)AFP/Merle Ambrock"},
             caption_row{"\uC18C\uB4E4\uC774 \uD56D\uAD6C\uC5D0 \uC11C \uC788\uB2E4."
                         "\u24D2\uC5F0\uD569\uB274\uC2A4",
                         "\u24D2\uC5F0\uD569\uB274\uC2A4"},
             caption_row{"Des bateaux devant le vieux port / (C) Anna Novak", "(C) Anna Novak"},
             caption_row{"Barcos en el puerto viejo (Ministerio del Mar v\u00EDa AP)",
                         "(Ministerio del Mar v\u00EDa AP)"},
             caption_row{"El puerto viejo de la ciudad.Cedida", "Cedida"},
             caption_row{"Merle Ambrock, directora del puertoCedida", "Cedida"},
             caption_row{"El barco fue detenido en el puerto. Archivo.", "Archivo."},
             caption_row{"El puerto en obras. Archivo/El Faro", "Archivo/El Faro"},
             caption_row{"Merle P. Ambrock Submitted photo", "Submitted photo"},
             caption_row{"El puerto guarda los planos en su archivo.", ""},
             caption_row{"Los planos, dijo. El puerto los guarda en Archivo", ""},
             caption_row{"The boat was sold. It was a gift, as the council submitted", ""},
             caption_row{"The harbour keeps a company of the 501(c) kind", ""},
             caption_row{"The harbour's own site. Copyright \u24D2 Harbour Post", ""},
             caption_row{"The harbour as of version 4.0, via Getty Images", ""},
             caption_row{"A site of the Harbour Group \xC2\xA9 2022 Harbour Post", ""},
             caption_row{"The old harbour has room for 30/40 boats", ""},
             caption_row{"Old harbour. Anna Novak/Getty Images", "Anna Novak/Getty Images"},
             caption_row{"\uC0C8 \uB2E4\uB9AC [\uD558\uC704\uD06C\uC2DC \uC81C\uACF5. DB]",
                         "[\uD558\uC704\uD06C\uC2DC \uC81C\uACF5. DB]"},
             caption_row{"\uC0C8 \uB2E4\uB9AC [\uC81C\uACF5]", ""},
             // "Bridge at dawn. Wang Xiaohe, photo"
             caption_row{"\xE6\x99\xA8\xE6\x9B\xA6\xE4\xB8\xAD\xE7\x9A\x84\xE5\xA4\xA7\xE6\xA1\xA5"
                         "\xE3\x80\x82\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3\xE6\x91\x84",
                         "\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3\xE6\x91\x84"},
             caption_row{"The photo was taken at dawn in the harbour.", ""},
             caption_row{"Boats at dawn in the harbour.", ""},
             caption_row{"Wilde Bilder: Ein Boot treibt durch den Hafen", ""},
             caption_row{"Hafen. Bilder: Anna Novak", "Bilder: Anna Novak"},
             caption_row{"12. Quay Line/River Line", ""},
             caption_row{"Boats at the quay of the old harbour [Splash]", "[Splash]"},
             caption_row{"Boats at the quay of the old harbour [Video]", ""},
             caption_row{"Boats at the quay of the old harbour (Rex)", ""},
             caption_row{"Boats were named after Anna Novak. Images were shown.", ""},
         }) {
        rules::sites all;
        rules::find_sites(r.line, all);
        const rules::caption_cut cut =
            rules::cut_caption(r.line, line_of(r.line), all, rules::first_of_tail(r.line, all));
        INFO(r.line);
        CHECK(static_cast<bool>(cut) == !r.credit.empty());
        if (!r.credit.empty()) CHECK(text::trim(r.line.substr(cut.credit)) == r.credit);
    }
}

TEST_CASE("rules::caption: a line with caption and credit is settled and added as two", "[rules]") {
    hand_page h("|Boats at dawn in the harbour. (Photo by Anna Novak)");
    const rules::page p = h.page();
    rules::judge_caption(p, 0);
    CHECK(h.note(0).decided);
    CHECK(h.note(0).what.kind == kind::caption);
    std::vector<segment> out;
    rules::draft d(h.text(), out);
    CHECK(rules::add_caption_line(p, 0, d));
    CHECK(galley_tests::joined(out) == "caption: Boats at dawn in the harbour.\n"
                                       "photo_credit: (Photo by Anna Novak)");
    hand_page prose("|The council opened the bridge over the river on Tuesday, two years late.");
    rules::judge_caption(prose.page(), 0);
    CHECK_FALSE(prose.note(0).decided);
}

TEST_CASE("rules::caption: the line set tight above a credit is its caption", "[rules]") {
    const auto kind_above = [](std::string_view marked) {
        hand_page h(marked);
        const rules::page p = h.page();
        p.decide(2, {kind::photo_credit, rule::photo_label, 0.8F});
        rules::judge_caption_above(p, 2);
        return h.note(1).decided ? name(h.note(1).what.kind) : std::string_view();
    };
    CHECK(kind_above(
              "|The bridge was opened.\n\n|Boats at dawn in the harbour\n|Photo: A. Novak\n") ==
          "caption");
    CHECK(kind_above("|The bridge was opened.\n\n|Boats at dawn in the harbour\n\n\n|Photo: A. "
                     "Novak\n")
              .empty());
}

TEST_CASE("rules::caption: the line set tight below a credit is its caption", "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday.\n\n";
    const auto kind_below = [&text](const std::string& lines) {
        return kind_of_line(hand_pieces(text + lines + "\n\n" + text + text),
                            "Boats lie at the new bridge");
    };
    CHECK(kind_below("Photo: Anna Novak\nBoats lie at the new bridge") == kind::caption);
    CHECK(kind_below("Photo: Anna Novak\n\n|Boats lie at the new bridge") != kind::caption);
    CHECK(kind_below("Photo: Anna Novak\n|Boats lie at the new bridge\n|And so on") !=
          kind::caption);
}

TEST_CASE("rules::caption: a news agency's bracket in the middle is of a picture", "[rules]") {
    constexpr std::string_view text = "The council opened the bridge over the river on Tuesday.";
    const auto kinds = [text](std::string_view line, bool last) {
        std::string marked = "|" + std::string(text) + "\n\n|" + std::string(line) + "\n";
        for (int i = 0; i < (last ? 0 : 3); ++i) marked += "\n|" + std::string(text) + "\n";
        hand_page h(marked);
        rules::judge_caption(h.page(), 1);
        return h.note(1).decided ? h.note(1).what.kind : kind::paragraph;
    };
    CHECK(kinds("Boats lie in the old harbour. (AFP)", false) == kind::caption);
    CHECK(kinds("Boats lie in the old harbour. (AFP)", true) == kind::paragraph);
    hand_page head("Boats lie in the old harbour. (AFP)\n\n|" + std::string(text) + "\n\n|" +
                   std::string(text) + "\n\n|" + std::string(text) + "\n");
    rules::judge_caption(head.page(), 0);
    CHECK(head.note(0).what.kind == kind::caption);
    CHECK(
        kinds(
            "Boats lie in the old harbour. They have been there since May, and nobody minds. (AFP)",
            false) == kind::paragraph);
}

TEST_CASE("rules::caption: a name in capitals before an agency's bracket goes with it", "[rules]") {
    const auto has = [](std::string_view line, std::string_view piece) {
        const hand_pieces h = galley_tests::story_around("|" + std::string(line), 1, 3);
        const std::string all = galley_tests::joined(h.list());
        INFO(all);
        return all.find(piece) < all.size();
    };
    CHECK(has("El puerto viejo, este martes. ANNA NOVAK (EFE)", "photo_credit: ANNA NOVAK (EFE)"));
    CHECK(has("El puerto viejo, este martes. NOVAK (EFE)", "photo_credit: (EFE)"));
    CHECK(has("El puerto viejo, este martes Anna Novak (EFE)", "photo_credit: (EFE)"));
}

TEST_CASE("rules::caption: a bracket at the end says what picture it is", "[rules]") {
    const auto kind_of_text = [](std::string_view line) {
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        return h.note(0).decided ? h.note(0).what.kind : kind::paragraph;
    };
    CHECK(kind_of_text("Boats lie at the quay of Harwick. (FILE)") == kind::caption);
    CHECK(kind_of_text("Boote am alten Kai von Harwick (Archivbild)") == kind::caption);
    CHECK(kind_of_text("Boats lie at the quay of Harwick [Getty]") == kind::caption);
    CHECK(kind_of_text("Boats lie at the quay of Harwick (zoom)") == kind::paragraph);
    CHECK(kind_of_text("The boats are on file (a long one)") == kind::paragraph);
    CHECK(kind_of_text("Boote am alten Kai von Harwick. Archivbild") == kind::caption);
    CHECK(kind_of_text("Boote am alten Kai. So das Archivbild") == kind::paragraph);
    CHECK(kind_of_text("The boats of Harwick [Video]") == kind::paragraph);
}

TEST_CASE("rules::caption: agencies say which photo this is", "[rules]") {
    for (const std::string_view line :
         {"This May 3, 2019, file photo, provided by the harbour, shows boats.",
          "This undated photo released by the harbour shows boats at the quay.",
          "In this satellite image from the harbour, boats lie at the quay."}) {
        INFO(line);
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        CHECK(h.note(0).what.kind == kind::caption);
    }
    for (const std::string_view line :
         {"This image of the harbour as a quiet place is wrong, says the council.",
          "This photo is older than the bridge.", "In this harbour boats are taken from the quay.",
          "This File-by-File printer shows what it prints."}) {
        INFO(line);
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        CHECK_FALSE(h.note(0).decided);
    }
}

TEST_CASE("rules::caption: agency and reporter behind a sign close the text", "[rules]") {
    const auto last = [](std::string_view line) {
        const hand_pieces h("|The council opened the bridge over the river on Tuesday.\n\n|" +
                            std::string(line) + "\n");
        return galley_tests::joined(h.list());
    };
    CHECK(last("It had been closed for two years.(c)AFP/Merle Ambrock")
              .ends_with("years.\nreporter_credit: (c)AFP/Merle Ambrock"));
    CHECK(last("It had been closed for two years.(c)AFP").ends_with("source_credit: (c)AFP"));
}

TEST_CASE("rules::caption: a triangle before Chinese text, unless it opens items", "[rules]") {
    constexpr std::string_view marked = "\u25B2\u6CB3\u8FB9\u7684\u725B\u3002";
    hand_page one("|" + std::string(marked) + "\n");
    rules::judge_caption(one.page(), 0);
    CHECK(one.note(0).what.kind == kind::caption);
    hand_page list("|" + std::string(marked) + "\n|" + std::string(marked) + "\n");
    rules::judge_caption(list.page(), 0);
    CHECK_FALSE(list.note(0).decided);
}

TEST_CASE("rules::caption: who took the picture and for whom is no caption", "[rules]") {
    for (const std::string_view line :
         {"Merle Ambrock | Getty Images", "Merle Ambrock | Bloomberg | Getty Images",
          "Merle Ambrock / Shutterstock"}) {
        INFO(line);
        const hand_pieces h("|The council opened the new bridge over the river on Tuesday.\n\n" +
                            std::string(line) + "\n\n|A ferry had taken its place.\n");
        CHECK(kind_of_line(h, line) == kind::photo_credit);
    }
    const hand_pieces h("|The council opened the new bridge over the river on Tuesday.\n\n"
                        "A ferry leaves the harbour for the last time | Getty Images\n\n"
                        "|A ferry had taken its place.\n");
    CHECK(h.list()[1].kind == kind::caption);
}

TEST_CASE("rules::caption: sign and label before an agency go with the credit", "[rules]") {
    const auto pieces = [](std::string_view line) {
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        std::vector<segment> out;
        rules::draft d(h.text(), out);
        rules::add_caption_line(h.page(), 0, d);
        return galley_tests::joined(out);
    };
    CHECK(pieces("Boats lie at the old quay. (Archivbild) \u00A9 imago/Merle Ambrock") ==
          "caption: Boats lie at the old quay. (Archivbild)\n"
          "photo_credit: \u00A9 imago/Merle Ambrock");
    CHECK(pieces("Statki przy starym nabrze\u017Cu, fot. shutterstock") ==
          "caption: Statki przy starym nabrze\u017Cu,\nphoto_credit: fot. shutterstock");
    CHECK(pieces("Foto. Cortes\u00EDa") == "photo_credit: Foto. Cortes\u00EDa");
    CHECK(pieces("Aufmacherbild: \u00A9 KCNA/dpa") ==
          "photo_credit: Aufmacherbild: \u00A9 KCNA/dpa");
    CHECK(pieces("The boats of the old quay: Merle and Aino. Anna Novak/Getty Images") ==
          "caption: The boats of the old quay: Merle and Aino.\n"
          "photo_credit: Anna Novak/Getty Images");
}

TEST_CASE("rules::caption: a label that closes a headline credits nobody", "[rules]") {
    hand_page h("\u65B0\u5927\u6865\u4ECA\u5929\u6B63\u5F0F\u901A\u8F66(\u56FE)\n\n"
                "|\u65B0\u5927\u6865\u901A\u8F66\u4E86\u3002\n");
    rules::judge_caption(h.page(), 0);
    CHECK_FALSE(h.note(0).decided);
}

TEST_CASE("rules::caption: a line of plain words ends in no credit", "[rules]") {
    static constexpr std::string_view pieces[] = {
        "Reuters", "Getty Images", "AP", " ", " - ", ", ", "Old harbour", "'", "\"", "2020", "via"};
    galley_tests::dice dice(74);
    for (int round = 0; round < 2000; ++round) {
        std::string s = "Boats";
        s += dice.text_of(pieces, 1 + dice.below(9));
        const layout::line l = line_of(s);
        INFO(s);
        REQUIRE_FALSE(rules::detail::may_end_in_credit(l));
        CHECK_FALSE(rules::cut_caption(l.text(s), line_of_anything(), {}, 0));
    }
    CHECK(rules::detail::may_end_in_credit(line_of("Old harbour.Reuters")));
}

TEST_CASE("rules::caption: a letter in a circle credits as the copyright sign does", "[rules]") {
    for (const char* sign : {"\u00A9", "\u24B8", "\u24D2"}) {
        const std::string line =
            "Boats lie at dawn in the old harbour. " + std::string(sign) + " Merle Ambrock";
        INFO(line);
        const hand_pieces page("Council opens new bridge over the river\n\n" + line + "\n\n" +
                               "|The council opened the new bridge on Tuesday, two years late.\n");
        CHECK(kind_of_line(page, "Boats lie at dawn in the old harbour.") == kind::caption);
    }
}

TEST_CASE("rules::caption: the counts of a line hide no credit", "[rules]") {
    static constexpr std::string_view pieces[] = {"Reuters",
                                                  "Getty Images",
                                                  "AP/",
                                                  "/A B",
                                                  ".",
                                                  ". ",
                                                  "! ",
                                                  " (",
                                                  ")",
                                                  "(c)",
                                                  "\u00A9 ",
                                                  "| ",
                                                  " via ",
                                                  "\u3002",
                                                  "AFP",
                                                  "Old harbour",
                                                  "\u6444\u5F71",
                                                  "Archivo",
                                                  "Photo",
                                                  "Poole",
                                                  " ",
                                                  "Submitted photo",
                                                  "\uFF09",
                                                  "2020"};
    galley_tests::dice dice(75);
    for (int round = 0; round < 4000; ++round) {
        std::string s = "The boats of the old quay";
        s += dice.text_of(pieces, 1 + dice.below(7));
        const layout::line l = line_of(s);
        const std::string_view line = l.text(s);
        INFO(s);
        const rules::caption_cut counted = rules::cut_caption(line, l, {}, 0);
        const rules::caption_cut asked = rules::cut_caption(line, line_of_anything(), {}, 0);
        REQUIRE(counted.credit == asked.credit);
        REQUIRE(counted.rule == asked.rule);
    }
}

TEST_CASE("rules::caption: a bracket behind a name says where in the picture it is", "[rules]") {
    const auto is_caption = [](std::string_view line) {
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        return h.note(0).decided && h.note(0).what.kind == kind::caption;
    };
    for (const std::string_view line :
         {"Anna Novak (left) and the mayor open the bridge in Harwick.",
          "B\u00FCrgermeisterin Anna Nowak (2. von rechts) am alten Hafen",
          "Anna Nov\u00E1k (dcha.) recibe las llaves del puente.",
          "Anna Novak (a sinistra) con il sindaco sul ponte",
          "\u738B\u5C0F\u660E\uFF08\u53F3\uFF09\u5728\u65B0\u6865\u4E0A\u8BB2\u8BDD\u3002",
          "2 of 4. Anna Novak opens the bridge in the old harbour.",
          "Photo shows the bridge in the old harbour of Harwick."}) {
        INFO(line);
        CHECK(is_caption(line));
    }
    for (const std::string_view line :
         {"The party (leftist) wants a bridge in the old harbour.",
          "\u65B0\u6865\u7684\u6545\u4E8B\uFF08\u4E2D\uFF09", // part two
          "2 of 4 bridges in the old harbour are closed on Tuesday.", "Photo shows",
          "(left) The bridge in the old harbour is closed."}) {
        INFO(line);
        CHECK_FALSE(is_caption(line));
    }
}

TEST_CASE("rules::caption: a bracket thanks who gave the picture", "[rules]") {
    const hand_pieces h("|The council opened the new bridge over the river on Tuesday.\n\n"
                        "|Boats at dawn in the harbour. (Courtesy of Anna Novak)\n\n"
                        "|Boats at dawn. (Harbour Post/courtesy of the Office of Boats)\n\n"
                        "|It had been closed for two years because of the high water.\n");
    const std::string all = galley_tests::joined(h.list());
    CHECK(all.find("photo_credit: (Courtesy of Anna Novak)") < all.size());
    CHECK(all.find("photo_credit: (Harbour Post/courtesy of the Office") < all.size());
}

TEST_CASE("rules::caption: an agency's bracket behind a stop, a stop behind it, closes the text",
          "[rules]") {
    const hand_pieces h(
        "|(ANSA) - HARWICK, 04 MAR - Il ponte di Harwick \u00E8 stato riaperto dopo "
        "due anni.\n\n|I lavori sono costati dodici milioni di euro. (ANSA).\n\n"
        "|Il sindaco ha parlato di un giorno di festa per tutti.\n\n"
        "|I battelli tornano in porto.\n\n|Era chiuso dal 2019.\n");
    const std::string all = galley_tests::joined(h.list());
    CHECK(all.find("paragraph: I lavori sono costati dodici milioni di euro.") < all.size());
    CHECK(all.find("source_credit: (ANSA).") < all.size());
}

TEST_CASE("rules::caption: the number of a figure opens a caption", "[rules]") {
    for (const std::string_view line :
         {"Figure 3: Boats of the harbour by their age", "Figure 1 | Boats by their age",
          "Fig. 2. Boats at the quay.", "Abb. 2 Boote am alten Kai", "Figure 3.1 - Boats by age",
          "\u56F31 \u6E2F\u306E\u8239\u306E\u6570",
          "\u0420\u0438\u0441. 4. \u041B\u043E\u0434\u043A\u0438"}) {
        INFO(line);
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        CHECK(h.note(0).what.kind == kind::caption);
    }
    for (const std::string_view line :
         {"Figure 3 shows the boats of the harbour by their age.", "Figure 3", "Fig. 3.",
          "Abb. 2 zeigt die Boote am alten Kai.", "Figure skating 2: the boats of the town",
          "Figure 20201: the boats of the town", "\u56F31\u306F\u6E2F\u306E\u8239\u3002",
          "Figure 8-10 of the boats are old."}) {
        INFO(line);
        hand_page h("|" + std::string(line));
        rules::judge_caption(h.page(), 0);
        CHECK_FALSE(h.note(0).decided);
    }
}

TEST_CASE("rules::caption: an owner's bracket behind one sentence is of a picture", "[rules]") {
    const auto is_caption = [](std::string_view line) {
        const hand_pieces h = galley_tests::story_around("|" + std::string(line), 2, 3);
        for (const segment& s : h.list())
            if (s.kind == kind::photo_credit) return true;
        return false;
    };
    CHECK(is_caption("The boats at the old quay of Harwick are listed for sale. (Harwick Homes)"));
    CHECK(is_caption("The boats at the old quay of Harwick are listed for sale.(HP Photo)"));
    CHECK(is_caption("The boats at the old quay of Harwick are sold. (Town of Harwick)"));
    CHECK(is_caption("A guard looks at the boats of Harwick, Ky. (Anna Novak for The Post)"));
    CHECK(is_caption("The boats at the old quay of Harwick are for sale. ( Harwick Homes )"));
    CHECK_FALSE(is_caption("The boats at the old quay of Harwick are listed for sale. ( )"));
    CHECK_FALSE(is_caption("60% of all boats in Harwick are older than the quay. (Harbour Trust)"));
    CHECK_FALSE(is_caption("\u201CI sold all the boats in Harwick at last.\u201D (Anna Novak)"));
    CHECK_FALSE(is_caption("All the boats in Harwick belong to the Harwick Homes Inc. (HHI)"));
    CHECK_FALSE(is_caption("All the boats in Harwick are for sale. (Large preview)"));
    CHECK_FALSE(is_caption("The boats are for sale. Nobody has asked for one of them, says the "
                           "council of the town. (Harbour Trust)"));
    CHECK_FALSE(is_caption("The boats at the old quay of Harwick are listed for sale. (May 2020)"));
}

TEST_CASE("rules::caption: a bullet glues the agency to its caption", "[rules]") {
    const auto has = [](std::string_view line, std::string_view piece) {
        const hand_pieces h = galley_tests::story_around("|" + std::string(line), 2, 3);
        return galley_tests::joined(h.list()).find(piece) != std::string::npos;
    };
    CHECK(has("Boats of the lower town lie at the quay\u2022HPB", "photo_credit: \u2022HPB"));
    CHECK(has("Boats of the town lie at the quay\u2022Harbour Post", "caption: Boats of the town"));
    CHECK_FALSE(has("Ferries\u2022Boats\u2022Bridges of the town", "photo_credit"));
    CHECK_FALSE(has("Boats of the town lie \u2022 Ferries", "photo_credit"));
}

TEST_CASE("rules::caption: a sign of rights closes a caption in the middle", "[rules]") {
    const auto has = [](std::string_view line, std::string_view piece) {
        const hand_pieces h = galley_tests::story_around("|" + std::string(line), 2, 3);
        return galley_tests::joined(h.list()).find(piece) != std::string::npos;
    };
    CHECK(has("Boats of the lower town at the quay \u00A9 HPB", "photo_credit: \u00A9 HPB"));
    CHECK(has("Boats of the lower town at the quay. \u00A9 HPB", "caption: Boats of the"));
    const std::string signed_line = "Boats of the town lie at the quay, May 5, 2026 "
                                    "Anna Novak/Copyright 2026 The HPB. All rights reserved.";
    CHECK(has(signed_line, "photo_credit: Anna Novak/Copyright 2026"));
    CHECK(has(signed_line, "caption: Boats of the town"));
    CHECK_FALSE(has("The sign \u00A9 says that somebody has the rights in it.", "caption"));
    CHECK_FALSE(has("Why the sign \u00A9 stands below every map", "caption"));
    CHECK_FALSE(has("The law of trade/copyright 2026 was read in the council.", "caption"));
}

TEST_CASE("rules::caption: a bracket of Han says who gave the picture", "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday.\n\n";
    const auto kind_inside = [&text](std::string_view line) {
        hand_page h(text + "|" + std::string(line) + "\n\n" + text + text + text);
        rules::judge_caption(h.page(), 1);
        return h.note(1).decided ? h.note(1).what.kind : kind::paragraph;
    };
    CHECK(kind_inside("市長與漁民在老港口合影。（市政府提供）") == kind::caption);
    CHECK(kind_inside("漁民在老港口整理漁網。（取自漁會臉書）") == kind::caption);
    CHECK(kind_inside("漁民在老港口整理漁網。（本文由漁會提供）") == kind::paragraph);
    CHECK(kind_inside("漁民在老港口整理漁網（今年已是第三次）。") == kind::paragraph);
}

TEST_CASE("rules::caption: a name and its mail address sign a picture in the middle", "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday.\n\n";
    const std::string line = "Boats lie in the old harbour. The bridge is behind them. "
                             "Anna B. Miller amiller@harbour.example";
    const hand_pieces middle(text + "|" + line + "\n\n" + text + text + text);
    CHECK(kind_of_line(middle, "Anna B. Miller amiller@harbour.example") == kind::photo_credit);
    // At the end of the text it signs that.
    const hand_pieces last(text + text + text + "|" + line + "\n");
    CHECK(kind_of_line(last, "Anna B. Miller amiller@harbour.example") != kind::photo_credit);
    const hand_pieces sentence(text +
                               "|Boats lie in the old harbour, or write to Anna Miller "
                               "amiller@harbour.example\n\n" +
                               text + text + text);
    for (const auto& piece : sentence.list()) CHECK(piece.kind != kind::photo_credit);
}

TEST_CASE("rules::caption: a short sentence above a German credit is its caption", "[rules]") {
    constexpr std::string_view line = "Boote liegen am alten Kai von Harwick.";
    const auto above = [line](std::string_view credit, int below) {
        const std::string lines = '|' + std::string(line) + "\n\n" + std::string(credit);
        return kind_of_line(galley_tests::story_around(lines, 2, below), line);
    };
    CHECK(above("Foto: Anna Novak", 2) == kind::caption);
    CHECK(above("(Bild: Harbour Post)", 2) == kind::caption);
    CHECK(above("Photo: Anna Novak", 2) == kind::paragraph);
    CHECK(above("Foto: Anna Novak", 0) == kind::paragraph);
}

TEST_CASE("rules::caption: a clip's length and title stand twice", "[rules]") {
    constexpr std::string_view length = "1:52 Ferry leaves the old harbour";
    const auto clip = [length](std::string_view below) {
        const std::string lines = '|' + std::string(length) + "\n\n|" + std::string(below);
        const hand_pieces h = galley_tests::story_around(lines, 2, 2);
        return kind_of_line(h, length) == kind::caption && kind_of_line(h, below) == kind::caption;
    };
    CHECK(clip("Ferry leaves the old harbour"));
    CHECK(clip("WATCH: Ferry leaves the old harbour"));
    CHECK_FALSE(clip("Ferry comes back to the old harbour"));
}

TEST_CASE("rules::caption: a bracket behind a caption says where the picture is from", "[rules]") {
    for (const std::string_view origin :
         {"(Instagram.com/@riverdaily)", "(@riverdaily)", "(Source: River Daily)"}) {
        INFO(origin);
        const std::string line =
            "|Photo shows boats at the old quay of Harwick. " + std::string(origin);
        const hand_pieces h = galley_tests::story_around(line, 2, 2);
        CHECK(kind_of_line(h, origin) == kind::photo_credit);
    }
    const std::string line = "|Photo shows boats at the old quay of Harwick (right)";
    CHECK(kind_of_line(galley_tests::story_around(line, 2, 2), line.substr(1)) == kind::caption);
}
